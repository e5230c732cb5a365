//! What dies when: chosen at random from a seed, but never what together is a double failure.

use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use guardian::control::Request;
use guardian::model::handle::Place;
use guardian::sys::node::NodeDir;
use guardian::sys::registry::View;
use guardian::sys::registry::rows::{ProcessRow, process_state};
use rustix::process::Signal;

use super::requester::{self, Requester};
use super::{CPUS, server_name};
use crate::node::{self, place_text};

/// The log of a server pair.
pub fn log(folder: &Path, server: u16) -> PathBuf {
    folder.join(format!("log{server}"))
}

/// Pseudo-random numbers (splitmix64).
pub struct Random(u64);

impl Random {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ z >> 31) % bound.max(1)
    }
}

/// How often what was killed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub primaries: u64,
    pub backups: u64,
    pub requesters: u64,
    pub cpus: u64,
    pub freezes: u64,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.primaries + self.backups + self.requesters + self.cpus + self.freezes;
        write!(
            f,
            "kills {all}: {} primaries, {} backups, {} requesters, {} CPUs, {} CPUs by silence",
            self.primaries, self.backups, self.requesters, self.cpus, self.freezes
        )
    }
}

/// One member of a pair.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Member {
    place: Place,
    verifier: u64,
}

/// A pair as it was when its members were seen together first.
#[derive(Clone, Copy, Debug)]
struct Together {
    primary: u64,
    backup: u64,
    /// Length of the log at that time.
    log: u64,
}

/// A CPU that was made to fail.
struct Down {
    cpu: u16,
    generation: u32,
    due: Instant,
    asked: bool,
}

pub struct Killer {
    random: Random,
    folder: PathBuf,
    logs: Vec<PathBuf>,
    together: Vec<Option<Together>>,
    /// Verifiers of processes that were killed, whether the registry knows it already or not.
    killed: HashSet<u64>,
    requesters: HashSet<(u16, u16)>,
    down: Vec<Down>,
    /// When each CPU failed last.
    failed: Vec<Option<Instant>>,
    counts: Counts,
}

impl Killer {
    pub fn new(seed: u64, folder: &Path, servers: u16) -> Killer {
        Killer {
            random: Random(seed),
            folder: folder.to_owned(),
            logs: (0..servers).map(|s| log(folder, s)).collect(),
            together: vec![None; servers as usize],
            killed: HashSet::new(),
            requesters: HashSet::new(),
            down: Vec::new(),
            failed: vec![None; CPUS as usize],
            counts: Counts::default(),
        }
    }

    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Members of a server pair that are not known to be dead.
    fn members(&self, view: &View, server: u16) -> (Option<Member>, Option<Member>) {
        let Some((_, row)) = view.find_name(&server_name(server)) else { return (None, None) };
        let member = |row: u16, verifier: u64| {
            let place = Place::from_row(row as usize)?;
            let lives = verifier != 0 && !self.killed.contains(&verifier) && !self.is_down(place.cpu());
            (lives && view.process(place).state == process_state::RUNNING).then_some(Member { place, verifier })
        };
        (member(row.primary_row, row.primary_verifier), member(row.backup_row, row.backup_verifier))
    }

    fn is_down(&self, cpu: u16) -> bool {
        self.down.iter().any(|d| d.cpu == cpu)
    }

    /// The primary, if its backup knows everything: a primary books nothing between making its backup and having told it all, so a
    /// log that has grown since the two were seen together says so.
    fn expendable_primary(&mut self, view: &View, server: u16) -> Option<Member> {
        let (Some(primary), Some(backup)) = self.members(view, server) else { return None };
        let log = std::fs::metadata(&self.logs[server as usize]).map_or(0, |m| m.len());
        let together = &mut self.together[server as usize];
        match together {
            Some(t) if t.primary == primary.verifier && t.backup == backup.verifier => (log > t.log).then_some(primary),
            _ => {
                *together = Some(Together { primary: primary.verifier, backup: backup.verifier, log });
                None
            }
        }
    }

    fn servers(&self) -> u16 {
        self.logs.len() as u16
    }

    /// Kills something, or nothing.
    pub fn act(&mut self, node: &NodeDir, view: &View, requesters: &[Requester]) {
        self.bring_up(node, view, false);
        for server in 0..self.servers() {
            self.expendable_primary(view, server);
        }
        match self.random.below(100) {
            0..8 => {
                let server = self.random.below(self.servers() as u64) as u16;
                if let Some(primary) = self.expendable_primary(view, server)
                    && self.kill(view, primary)
                {
                    self.counts.primaries += 1;
                }
            }
            8..15 => {
                let server = self.random.below(self.servers() as u64) as u16;
                // Its primary has to live on.
                if let (Some(_), Some(backup)) = self.members(view, server)
                    && self.kill(view, backup)
                {
                    self.counts.backups += 1;
                }
            }
            15..22 => {
                let at = self.random.below(requesters.len() as u64) as usize;
                if let Some(requester) = requesters.get(at)
                    && self.kill_requester(view, requester)
                {
                    self.counts.requesters += 1;
                }
            }
            22 | 23 => {
                let cpu = self.random.below(CPUS as u64) as u16;
                let freeze = self.random.below(10) == 0;
                self.fail(view, cpu, freeze);
            }
            _ => {}
        }
    }

    fn kill(&mut self, view: &View, member: Member) -> bool {
        let row = view.process(member.place);
        // One that is just being made may have no process yet: it is left alone.
        let hit = row.verifier == member.verifier && node::process_of(&row).signal(Signal::KILL);
        hit && self.killed.insert(member.verifier)
    }

    pub fn kill_requester(&mut self, view: &View, requester: &Requester) -> bool {
        let program = requester::program(&self.folder, requester.slot);
        let runs = |row: &ProcessRow| Path::new(&row.program.to_text()) == program && !self.killed.contains(&row.verifier);
        let Some((place, row)) = view.processes().into_iter().find(|(_, row)| runs(row)) else { return false };
        let killed = self.kill(view, Member { place, verifier: row.verifier });
        if killed {
            self.requesters.insert((requester.slot, requester.client));
        }
        killed
    }

    /// Whether the end of this requester is our doing.
    pub fn was_killed(&self, requester: &Requester) -> bool {
        self.requesters.contains(&(requester.slot, requester.client))
            || self.failed[requester.cpu as usize].is_some_and(|at| at >= requester.started)
    }

    /// Makes a CPU fail, if no pair loses more than it can bear.
    fn fail(&mut self, view: &View, cpu: u16, freeze: bool) {
        let row = view.cpu(cpu);
        if self.down.len() >= 2 || self.is_down(cpu) || !node::is_up(&row) {
            return;
        }
        for server in 0..self.servers() {
            let bears = match self.members(view, server) {
                (Some(primary), _) if primary.place.cpu() == cpu => self.expendable_primary(view, server).is_some(),
                // Whoever is not there yet may be about to be made in any CPU of the pair, by a primary that lives on.
                (Some(_), _) => true,
                (None, _) => false,
            };
            if !bears {
                return;
            }
        }
        let monitor = node::monitor_of(&row);
        let mut hit = monitor.signal(if freeze { Signal::STOP } else { Signal::KILL });
        if freeze {
            for process in node::processes_of(view, cpu) {
                hit |= process.signal(Signal::STOP);
            }
        }
        if hit {
            let now = Instant::now();
            let due = now + Duration::from_millis(self.random.below(700));
            self.down.push(Down { cpu, generation: row.generation, due, asked: false });
            self.failed[cpu as usize] = Some(now);
            if freeze { self.counts.freezes += 1 } else { self.counts.cpus += 1 }
        }
    }

    /// Loads the CPUs again whose time has come, or all.
    pub fn bring_up(&mut self, dir: &NodeDir, view: &View, all: bool) {
        self.down.retain_mut(|down| {
            let row = view.cpu(down.cpu);
            if row.generation != down.generation && node::is_up(&row) {
                return false;
            }
            let due = all || Instant::now() >= down.due;
            if due && !down.asked && !node::is_up(&row) {
                // One that stands still does not make way for its successor.
                node::monitor_of(&row).signal(Signal::KILL);
                if let Some(mut tool) = node::connect(dir) {
                    down.asked = node::ask(&mut tool, Request::CpuUp { cpu: down.cpu }).is_ok();
                }
            }
            true
        });
    }

    /// A CPU that is up.
    pub fn any_cpu(&mut self, view: &View) -> Option<u16> {
        let up: Vec<u16> = (0..CPUS).filter(|&cpu| node::is_up(&view.cpu(cpu)) && !self.is_down(cpu)).collect();
        up.get(self.random.below(up.len() as u64) as usize).copied()
    }

    pub fn at_rest(&self, view: &View) -> bool {
        self.unrest(view).is_empty()
    }

    /// What is not as it should be when nothing fails.
    pub fn unrest(&self, view: &View) -> String {
        let mut unrest = Vec::new();
        for cpu in (0..CPUS).filter(|&cpu| self.is_down(cpu) || !node::is_up(&view.cpu(cpu))) {
            unrest.push(format!("CPU {cpu} does not come up"));
        }
        for server in 0..self.servers() {
            match self.members(view, server) {
                (Some(_), Some(_)) => {}
                (Some(primary), None) => {
                    unrest.push(format!("{} in {} has no backup", server_name(server), place_text(primary.place)));
                }
                _ => unrest.push(format!("{} is gone", server_name(server))),
            }
        }
        unrest.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_choices() {
        let draw = |seed| {
            let mut random = Random(seed);
            (0..50).map(|_| random.below(100)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert!(draw(7).iter().all(|&n| n < 100));
    }
}
