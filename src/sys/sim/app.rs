//! What the simulated programs have done, as an outside observer sees it, and what must hold of it.

use std::collections::BTreeMap;

use super::rng::Rng;
use super::world::{Wait, World, suspend, violation, with};
use crate::sys::registry::View;
use crate::sys::registry::rows::name_state;

/// The life of one requester as it is planned.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub cpu: u16,
    pub requests: u32,
    /// 0: waited.
    pub nowait_depth: i16,
    /// Cancels every so-manieth request; 0: none.
    pub cancels: u32,
}

#[derive(Clone, Default)]
pub struct Requester {
    pub pid: u32,
    pub finished: bool,
}

pub struct App {
    pub lock_address: Option<usize>,
    pub view: Option<View>,
    /// The pair runs: kills may begin.
    pub go: bool,
    pub finishing: bool,
    /// Both members may be lost: nothing is promised but that every request ends.
    pub chaos: bool,
    pub plans: Vec<Plan>,
    pub requesters: Vec<Requester>,
    pub receive_depth: i16,
    /// Primary and backup of which the backup has all of the primary's state.
    pub synced: Option<(u32, u32)>,
    pub strikes_left: u32,
    pub next_strike: u64,
    pub gap: u64,
    primaries: BTreeMap<(u64, u32), u64>,
    checked: u64,
}

impl App {
    pub fn new(rng: &mut Rng) -> App {
        let plan = |rng: &mut Rng| {
            let nowait_depth = rng.pick(&[0, 0, 1, 2, 3]);
            let cancels = if nowait_depth > 0 && rng.one_in(3) { 2 + rng.below(3) as u32 } else { 0 };
            Plan { cpu: rng.below(2) as u16, requests: 2 + rng.below(7) as u32, nowait_depth, cancels }
        };
        let count = rng.pick(&[1, 1, 2, 3]);
        App {
            lock_address: None,
            view: None,
            go: false,
            finishing: false,
            chaos: rng.one_in(8),
            plans: (0..count).map(|_| plan(rng)).collect(),
            requesters: vec![Requester::default(); count],
            receive_depth: rng.pick(&[1, 2, 4]),
            synced: None,
            strikes_left: rng.pick(&[0, 1, 1, 2, 4]),
            next_strike: 0,
            gap: rng.pick(&[60, 400, 2000]),
            primaries: BTreeMap::new(),
            checked: 0,
        }
    }

    pub fn ended(&mut self, pid: u32) {
        if self.synced.is_some_and(|(a, b)| a == pid || b == pid) {
            self.synced = None;
        }
    }
}

impl World {
    /// After each transaction: one primary per name and generation.
    pub fn check_registry(&mut self) {
        let Some(view) = self.app.view else { return };
        let sequence = view.header().sequence.load(std::sync::atomic::Ordering::SeqCst);
        if sequence == self.app.checked || sequence % 2 != 0 {
            return;
        }
        self.app.checked = sequence;
        for (_, name) in view.names() {
            if name.primary_verifier == 0 || name.state == name_state::RESERVED {
                continue;
            }
            let known = *self.app.primaries.entry((name.sequence, name.generation)).or_insert(name.primary_verifier);
            if known != name.primary_verifier {
                self.broken("two primaries of one generation");
            }
            if name.primary_verifier == name.backup_verifier {
                self.broken("a process is its own backup");
            }
        }
    }

    pub fn broken(&mut self, what: &str) -> ! {
        for line in self.trace.iter().flatten() {
            eprintln!("{line}");
        }
        eprintln!("seed {}: {what}", self.seed);
        // SAFETY: ends the process at once.
        unsafe { libc::_exit(101) }
    }

    pub fn requesters_over(&self) -> bool {
        self.app.requesters.iter().all(|r| r.pid != 0 && !self.pid_alive(r.pid))
    }
}

/// Fails the seed unless `holds`. A process whose monitor is dead will be killed in a moment; what it is told until then does not count.
pub fn must(holds: bool, what: impl FnOnce() -> String) {
    if holds {
        return;
    }
    let own = super::own_pid();
    let doomed = with(|w| w.procs.get(&own).is_some_and(|p| p.parent != 0 && !w.pid_alive(p.parent)));
    if !doomed {
        violation(&what());
    }
    suspend(Wait::Dead);
}

pub fn app<T>(f: impl FnOnce(&mut App) -> T) -> T {
    with(|w| f(&mut w.app))
}
