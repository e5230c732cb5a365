//! CPUs as a whole: the beat, the failure of another one, going down, up, frozen, and the end of the node.

use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::Ordering;
use std::time::Duration;

use rustix::process::Signal;
use zerocopy::FromZeros;

use super::connection::Peer;
use super::death::{Cause, bury};
use super::guest::ReplyTo;
use super::run::{BEAT, Monitor};
use crate::control::Answer;
use crate::model::clock::Moment;
use crate::model::handle::{CPUS, PINS, Place, ProcessHandle, Verifier};
use crate::sys::pidfd;
use crate::sys::registry::rows::{CpuRow, EventRow, cpu_state, event_kind};

/// Another CPU's monitor.
pub struct OtherCpu {
    pidfd: OwnedFd,
    generation: u32,
    beat: u32,
    silent: u32,
}

/// Beats without guests and tools after which a node ends.
const IDLE_BEATS: u32 = 20;

pub fn cpu_event(kind: u16, cpu: u16) -> EventRow {
    let mut event = EventRow::new_zeroed();
    event.kind = kind;
    event.cpu = cpu;
    event.process = ProcessHandle::NULL;
    event.killer = ProcessHandle::NULL;
    event.mom = ProcessHandle::NULL;
    event.ancestor = ProcessHandle::NULL;
    event
}

impl Monitor {
    /// Starts to watch monitors that are new.
    pub fn find_others(&mut self) {
        for cpu in 0..CPUS {
            if cpu == self.cpu {
                continue;
            }
            let row = self.view.cpu(cpu);
            let known = self.others.get(&cpu).is_some_and(|o| o.generation == row.generation);
            if row.state != cpu_state::UP || known {
                continue;
            }
            match pidfd::certain(row.monitor_pid, row.monitor_start_time) {
                Some(pidfd) => {
                    if self.watch_cpu(pidfd.as_fd(), cpu).is_ok() {
                        let beat = self.view.header().beats[cpu as usize].load(Ordering::Relaxed);
                        self.others.insert(cpu, OtherCpu { pidfd, generation: row.generation, beat, silent: 0 });
                    }
                }
                None => self.mark_down(cpu, row.generation),
            }
        }
    }

    /// A monitor's pidfd has fired.
    pub fn cpu_gone(&mut self, cpu: u16) {
        // The event may be that of a predecessor, whose pidfd was replaced while the event was on its way.
        if !self.others.get(&cpu).is_some_and(|other| pidfd::gone(&other.pidfd, Duration::ZERO)) {
            return;
        }
        if let Some(other) = self.others.remove(&cpu) {
            // Monitors that this one has started are its children.
            pidfd::reap(self.view.cpu(cpu).monitor_pid);
            self.forget(other.pidfd.as_fd());
            self.mark_down(cpu, other.generation);
            let lost: Vec<u32> = self.connections.iter().filter(|(_, c)| c.peer == Peer::Asked(cpu)).map(|(&id, _)| id).collect();
            for id in lost {
                self.drop_connection(id);
            }
        }
    }

    /// A CPU is down: fence it, make sure that nothing of it runs, enter its dead, then tell. Every survivor does all of it;
    /// what is done already is not done twice.
    fn mark_down(&mut self, cpu: u16, generation: u32) {
        let mut t = self.registry.begin();
        let row: CpuRow = t.get(cpu as usize);
        if row.generation != generation || row.state == cpu_state::DOWN && row.pad[0] == 1 {
            return;
        }
        t.change::<CpuRow>(cpu as usize, |row| row.state = cpu_state::DOWN);
        t.commit();
        let mut doomed = Vec::new();
        for pin in 1..PINS {
            let place = Place::new(cpu, pin);
            let row = self.view.process(place);
            if row.verifier != 0 && row.cpu_generation == generation {
                let pidfd = pidfd::certain(row.pid, row.start_time);
                if let Some(pidfd) = &pidfd {
                    pidfd::signal(pidfd, Signal::KILL);
                }
                doomed.push((place, Verifier(row.verifier), pidfd));
            }
        }
        let deadline = Moment::now().after(Duration::from_secs(2));
        for (place, verifier, pidfd) in doomed {
            if let Some(pidfd) = pidfd {
                // The life word is released at the start of an exit, the pidfd fires at its end; both prove that it runs no more.
                while !self.lives.page(place).owner_died()
                    && !pidfd::gone(&pidfd, Duration::from_micros(200))
                    && Moment::now() < deadline
                {}
            }
            bury(&self.registry, place, verifier, Cause::with_cpu());
        }
        let mut t = self.registry.begin();
        let row: CpuRow = t.get(cpu as usize);
        if row.generation == generation && row.pad[0] == 0 {
            t.change::<CpuRow>(cpu as usize, |row| row.pad[0] = 1);
            t.log(cpu_event(event_kind::CPU_DOWN, cpu));
            t.commit();
        }
    }

    /// Twice a second: raise the own beat word, look at the others', look after what time decides.
    pub fn beat(&mut self) {
        let header = self.view.header();
        header.beats[self.cpu as usize].fetch_add(1, Ordering::Relaxed);
        let tools = self.connections.values().filter(|c| matches!(c.peer, Peer::Tool { .. })).count();
        header.tools[self.cpu as usize].store(tools as u32, Ordering::Relaxed);
        // An observer that was late itself begins to count anew: a laptop that slept, a loaded machine.
        let now = Moment::now();
        let on_time = now < self.last_beat.after(Duration::from_millis(BEAT * 3 / 2));
        self.last_beat = now;
        // Fencing: a CPU that others have declared down stops all it has.
        let own = self.view.cpu(self.cpu);
        if own.generation != self.generation || own.state != cpu_state::UP {
            return self.go_down();
        }
        for (&cpu, other) in &mut self.others {
            let beat = self.view.header().beats[cpu as usize].load(Ordering::Relaxed);
            other.silent = if beat == other.beat && on_time { other.silent + 1 } else { 0 };
            other.beat = beat;
            if other.silent >= 3 {
                pidfd::signal(&other.pidfd, Signal::KILL);
            }
        }
        self.find_others();
        self.reap();
        self.press_suspects();
        self.end_if_idle();
    }

    fn end_if_idle(&mut self) {
        let header = self.view.header();
        if header.ending.load(Ordering::Acquire) != 0 {
            if self.guests.is_empty() {
                self.leaving = true;
            }
            return;
        }
        let tools: u32 = header.tools.iter().map(|t| t.load(Ordering::Relaxed)).sum();
        let idle = self.guests.is_empty() && tools == 0 && self.view.processes().is_empty();
        self.idle_beats = if idle { self.idle_beats + 1 } else { 0 };
        if self.idle_beats < IDLE_BEATS {
            return;
        }
        // Nobody starts or joins the node while its end is agreed on.
        let Ok(lock) = self.node.start_lock() else { return };
        let unheard = self.connections.values().any(|c| matches!(c.peer, Peer::Unknown | Peer::Tool { .. } | Peer::Guest(_)));
        if !unheard && self.view.processes().is_empty() {
            header.ending.store(1, Ordering::Release);
            self.leaving = true;
        }
        drop(lock);
    }

    /// The CPU fails, at once: the leash ends every guest.
    pub fn go_down(&mut self) {
        let _ = std::fs::remove_file(self.node.path().join(format!("cpu{}.sock", self.cpu)));
        pidfd::signal_pid(pidfd::own(), Signal::KILL);
    }

    pub fn cpu_up(&mut self, to: ReplyTo, cpu: u16) {
        if cpu >= CPUS {
            return self.refuse(to, 2, 0);
        }
        let row = self.view.cpu(cpu);
        if row.state == cpu_state::UP {
            let beats = self.others.get(&cpu).map_or(0, |o| o.silent);
            if cpu == self.cpu || beats == 0 && !self.is_stopped(row.monitor_pid) {
                return self.refuse(to, 10, 0);
            }
            // Frozen: what is left of it must not come back to life beside its successor.
            if let Some(other) = self.others.get(&cpu) {
                pidfd::signal(&other.pidfd, Signal::KILL);
                pidfd::gone(&other.pidfd, Duration::from_secs(2));
            }
            self.cpu_gone(cpu);
        } else if row.state == cpu_state::DOWN {
            self.mark_down(cpu, row.generation);
        }
        // The new monitor asks us for the arenas, so it is started by a thread: this loop must go on meanwhile.
        let node = self.node.clone();
        let cpus = self.view.cpu_count();
        let Some(connection) = self.connections.get(&to.connection) else { return };
        let Ok(socket) = connection.socket().try_clone_to_owned() else { return self.refuse(to, 30, 0) };
        std::thread::spawn(move || {
            let answer = match node.spawn_monitor(cpu, cpus, false) {
                Ok(()) => Ok(Answer::Done),
                Err(_) => Err(crate::control::Refusal { error: 201, detail: 0 }),
            };
            let packet = crate::control::Packet::Answer { id: to.id, answer };
            let _ = crate::sys::control::send(socket.as_fd(), &packet, &[], true);
        });
    }

    fn is_stopped(&self, pid: u32) -> bool {
        std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|s| {
            s.rsplit(')').next().and_then(|rest| rest.trim_start().chars().next()).is_some_and(|state| state == 'T' || state == 't')
        })
    }

    /// Stops the monitor and its guests in their tracks, as a CPU that hangs.
    pub fn freeze(&mut self, to: ReplyTo) {
        self.answer(to, Ok(Answer::Done), Vec::new());
        for guest in self.guests.values() {
            pidfd::signal(&guest.pidfd, Signal::STOP);
        }
        pidfd::signal_pid(pidfd::own(), Signal::STOP);
    }

    /// The node ends: no new guests, every guest stopped.
    pub fn shutdown(&mut self, to: ReplyTo) {
        self.view.header().ending.store(1, Ordering::Release);
        for guest in self.guests.values() {
            pidfd::signal(&guest.pidfd, Signal::KILL);
        }
        for guest in self.guests.values() {
            pidfd::gone(&guest.pidfd, Duration::from_secs(5));
        }
        self.answer(to, Ok(Answer::Done), Vec::new());
        self.leaving = true;
    }

    /// Removes what this monitor has in the node directory; the last one removes the rest.
    pub fn end(&mut self) {
        for guest in self.guests.values() {
            pidfd::signal(&guest.pidfd, Signal::KILL);
        }
        let mut t = self.registry.begin();
        t.change::<CpuRow>(self.cpu as usize, |row| row.state = cpu_state::DOWN);
        let last = (0..CPUS).filter(|&c| c != self.cpu).all(|c| t.get::<CpuRow>(c as usize).state != cpu_state::UP);
        t.commit();
        let path = self.node.path().to_owned();
        for kind in ["sock", "leash", "lock"] {
            let _ = std::fs::remove_file(path.join(format!("cpu{}.{kind}", self.cpu)));
        }
        if last {
            let _ = std::fs::remove_dir_all(self.node.records());
            let _ = std::fs::remove_dir(path.join("term"));
            let empty = std::fs::metadata(self.node.log()).is_ok_and(|m| m.len() == 0);
            if empty {
                let _ = std::fs::remove_file(self.node.log());
            }
        }
    }
}
