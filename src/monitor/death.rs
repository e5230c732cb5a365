//! How processes end: seen, explained, entered in the registry.

use zerocopy::FromZeros;

use super::guest::{Guest, ReplyTo};
use super::run::{Monitor, Then};
use crate::control::{Answer, Ending, Request};
use crate::model::handle::{Place, ProcessHandle, Verifier};
use crate::sys::control::UNREACHABLE;
use crate::sys::pidfd::{self, Reaped};
use crate::sys::proc_stat::{self, Exit};
use crate::sys::registry::Registry;
use crate::sys::registry::rows::{EventRow, NameRow, OpenRow, ProcessRow, Text, event_flags, event_kind, name_state, open_state};

/// Completion codes of -101.
mod completion {
    pub const STOP: i16 = 0;
    pub const EXTERNAL: i16 = 6;
    pub const ABEND: i16 = 5;
    pub const SIGNAL: i16 = 9;
    pub const CPU_DOWN: i16 = -4;
    pub const CHILD_EXEC: i16 = -12;
}

/// Why a process is no more.
pub struct Cause {
    pub ending: Ending,
    pub killer: ProcessHandle,
    pub cpu_time: i64,
    pub with_cpu: bool,
}

impl Cause {
    pub fn with_cpu() -> Cause {
        let ending = Ending { abend: true, completion_code: completion::CPU_DOWN, ..Ending::default() };
        Cause { ending, killer: ProcessHandle::NULL, cpu_time: 0, with_cpu: true }
    }
}

impl Monitor {
    /// Life words were released: their holders are exiting, or have called `exec`.
    pub fn lives_ended(&mut self) {
        for (place, verifier) in self.watch.drain() {
            self.life_ended(place, verifier);
        }
    }

    /// A guest's connection has ended, perhaps because the guest has: then this is the first to tell.
    pub fn look_at_life(&mut self, place: Place) {
        if self.lives.page(place).owner_died()
            && let Some(verifier) = self.guests.get(&place).map(|g| g.verifier)
        {
            self.life_ended(place, verifier);
        }
    }

    fn life_ended(&mut self, place: Place, verifier: Verifier) {
        let Some(guest) = self.guests.get_mut(&place).filter(|g| g.verifier == verifier) else { return };
        let state = guest.stat.as_mut().and_then(|s| s.read());
        match state {
            Some(proc_stat::State { exit: Exit::Running, .. }) => {
                // The life word went without the process: `exec`. The Guardian process is gone.
                let ending = Ending { completion_code: completion::CHILD_EXEC, ..Ending::default() };
                self.died(place, ending, ProcessHandle::NULL, 0);
            }
            Some(proc_stat::State { exit: Exit::Exiting(0), .. }) if guest.ending.is_none() => {
                // `_exit(0)`, or only the main thread has ended: the pidfd decides, for a second.
                guest.suspect = true;
            }
            Some(state) => self.explain(place, state),
            None => {
                if guest.ending.is_some() {
                    self.died(place, Ending::default(), ProcessHandle::NULL, 0);
                } else {
                    guest.suspect = true;
                }
            }
        }
    }

    /// The process is gone for certain.
    pub fn pidfd_fired(&mut self, place: Place) {
        let Some(guest) = self.guests.get_mut(&place) else { return };
        let mut state = guest.stat.as_mut().and_then(|s| s.read());
        // A child of ours tells its end itself.
        if let Reaped::Status(raw) = pidfd::reap(guest.pid) {
            let cpu_time = state.as_ref().map_or(0, |s| s.cpu_time);
            state = Some(proc_stat::State { exit: Exit::Exiting(raw), cpu_time });
        }
        match state {
            Some(state) => self.explain(place, state),
            None => self.died(place, Ending::default(), ProcessHandle::NULL, 0),
        }
    }

    /// From the exit status to completion code, unless the process has said how it ends.
    fn explain(&mut self, place: Place, state: proc_stat::State) {
        let status = match state.exit {
            Exit::Exiting(status) => status,
            Exit::Running => 0,
        };
        let (signal, code) = (status & 0x7F, (status >> 8 & 0xFF) as i16);
        let mut ending = Ending::default();
        if signal != 0 {
            ending.abend = true;
            ending.completion_code = if signal == libc::SIGABRT as u32 { completion::ABEND } else { completion::SIGNAL };
            ending.termination_info = signal as i16;
        } else {
            ending.completion_code = if code == 0 { completion::STOP } else { code };
        }
        self.died(place, ending, ProcessHandle::NULL, state.cpu_time);
    }

    /// Enters a death of this CPU; everything that follows from it is done by the event's readers.
    fn died(&mut self, place: Place, seen: Ending, killer: ProcessHandle, cpu_time: i64) {
        let Some(mut guest) = self.guests.remove(&place) else { return };
        self.watch.remove(place);
        self.forget(std::os::fd::AsFd::as_fd(&guest.pidfd));
        let (ending, killer) = guest.ending.take().unwrap_or((seen, killer));
        if self.view.header().ending.load(std::sync::atomic::Ordering::Acquire) == 0 || self.view.alive(place, guest.verifier) {
            bury(&self.registry, place, guest.verifier, Cause { ending, killer, cpu_time, with_cpu: false });
        }
        // Those who wait for the dead process are rung before anything is tidied up.
        self.act_on_events();
        self.settle_guest(guest);
    }

    /// Answers what others waited for from a process that is gone.
    fn settle_guest(&mut self, guest: Guest) {
        if let Some(connection) = guest.connection {
            self.drop_connection(connection);
        }
        for (index, to) in guest.opens_pending {
            // Not the program's own 201: the opener may try the next primary.
            if self.view.open(index).server_verifier == guest.verifier.0 {
                self.refuse_open(to, index, UNREACHABLE);
            } else {
                self.answer(to, Err(UNREACHABLE), Vec::new());
            }
        }
        for waiter in guest.ready_waiters {
            self.refuse(waiter, 12, 0);
        }
        for (device, inode) in guest.file_records {
            crate::sys::file_record::settle_in(&self.node.records(), device, inode);
        }
        // The program may live on after `exec`, no longer ours; an exiting one is reaped when it is done.
        self.unreaped.push((guest.pid, guest.pidfd));
        self.reap();
    }

    /// Ends zombies of children whose death was acted on before they were gone.
    pub fn reap(&mut self) {
        self.unreaped.retain(|(pid, _)| pidfd::reap(*pid) == Reaped::Running);
    }

    /// Kills guests that have been suspect for too long.
    pub fn press_suspects(&mut self) {
        for guest in self.guests.values() {
            if guest.suspect {
                pidfd::signal(&guest.pidfd, rustix::process::Signal::KILL);
            }
        }
    }

    pub fn stop(&mut self, to: ReplyTo, killer: ProcessHandle, target: ProcessHandle, ending: Ending) {
        let Some(parts) = target.parts() else { return self.refuse(to, 11, 0) };
        if parts.place.cpu() == self.cpu {
            self.stop_here(to, target, ending, killer);
        } else {
            let request = Request::PeerStop { target, ending, killer };
            self.ask(parts.place.cpu(), request, Vec::new(), Then::Pass(to));
        }
    }

    /// Stops a process of this CPU for another.
    pub fn stop_here(&mut self, to: ReplyTo, target: ProcessHandle, mut ending: Ending, killer: ProcessHandle) {
        let Some(place) = target.parts().filter(|p| self.guests.get(&p.place).is_some_and(|g| g.verifier == p.verifier)) else {
            return self.refuse(to, 11, 0);
        };
        let place = place.place;
        if ending.completion_code == 0 || ending.completion_code == completion::ABEND {
            ending.completion_code = completion::EXTERNAL;
        }
        if ending.both && self.end_pair(place, ProcessHandle::NULL, &ending, killer) {
            return self.answer(to, Ok(Answer::Done), Vec::new());
        }
        self.kill(place, ending, killer);
        self.answer(to, Ok(Answer::Done), Vec::new());
    }

    pub fn kill(&mut self, place: Place, ending: Ending, killer: ProcessHandle) {
        if let Some(guest) = self.guests.get_mut(&place) {
            if guest.ending.is_none() {
                guest.ending = Some((ending, killer));
            }
            pidfd::signal(&guest.pidfd, rustix::process::Signal::KILL);
        }
    }

    /// Marks the pair of `place` as ending, so that nobody takes over, and has the members killed but `spare`. False: no pair.
    fn end_pair(&mut self, place: Place, spare: ProcessHandle, ending: &Ending, killer: ProcessHandle) -> bool {
        let mut t = self.registry.begin();
        let row: ProcessRow = t.get(place.row());
        if row.name == 0 {
            return false;
        }
        let index = row.name as usize - 1;
        t.change::<NameRow>(index, |n| n.state = name_state::ENDING);
        let name: NameRow = t.get(index);
        let mut event = EventRow::new_zeroed();
        event.kind = event_kind::END_PAIR;
        event.open = index as u32;
        event.process = spare;
        event.killer = killer;
        event.mom = ProcessHandle::NULL;
        event.ancestor = ProcessHandle::NULL;
        event.completion_code = ending.completion_code;
        event.termination_info = ending.termination_info;
        event.flags = if ending.abend { event_flags::ABEND } else { 0 };
        event.name = Text::new(name.text().as_bytes());
        event.text = Text::new(&ending.text);
        event.subsystem = Text::new(&ending.subsystem);
        t.log(event);
        t.commit();
        true
    }

    /// A guest says how it ends. With `both`, it is answered when the other member has gone.
    pub fn ending(&mut self, to: ReplyTo, place: Place, ending: Ending) {
        let own = self.view.handle(place).unwrap_or(ProcessHandle::NULL);
        let both = ending.both;
        if let Some(guest) = self.guests.get_mut(&place) {
            guest.ending = Some((ending.clone(), ProcessHandle::NULL));
        }
        let name = self.view.process(place).name;
        if both && name != 0 {
            let (primary, backup) = self.view.members(name - 1);
            let other = if primary == own { backup } else { primary };
            self.end_pair(place, own, &ending, ProcessHandle::NULL);
            if self.view.handle_alive(&other) {
                return self.endings.push((to, other));
            }
        }
        self.answer(to, Ok(Answer::Done), Vec::new());
    }

    /// Answers `Ending` requests whose other member has gone.
    pub fn settle_endings(&mut self) {
        let view = self.view;
        let (done, waiting): (Vec<_>, Vec<_>) = self.endings.drain(..).partition(|(_, other)| !view.handle_alive(other));
        self.endings = waiting;
        for (to, _) in done {
            self.answer(to, Ok(Answer::Done), Vec::new());
        }
    }
}

/// Enters the death of a process: its row, its name, its opens, and the event, in one transaction. Does nothing if it was
/// entered before.
pub fn bury(registry: &Registry, place: Place, verifier: Verifier, cause: Cause) {
    let mut t = registry.begin();
    let row: ProcessRow = t.get(place.row());
    if row.verifier != verifier.0 {
        return;
    }
    let node = registry.view().node_number();
    let name = (row.name != 0).then(|| t.get::<NameRow>(row.name as usize - 1));
    let mut event = EventRow::new_zeroed();
    event.kind = event_kind::PROCESS_DEATH;
    event.process = row.handle(place, node, name.as_ref());
    event.killer = cause.killer;
    event.mom = row.mom;
    event.ancestor = ProcessHandle::NULL;
    event.pid = row.pid;
    event.cpu = place.cpu();
    event.cpu_time = cause.cpu_time;
    event.job_id = row.job_id;
    event.completion_code = cause.ending.completion_code;
    event.termination_info = cause.ending.termination_info;
    event.subsystem = Text::new(&cause.ending.subsystem);
    event.text = Text::new(&cause.ending.text);
    if cause.ending.abend {
        event.flags |= event_flags::ABEND;
    }
    if cause.with_cpu {
        event.flags |= event_flags::WITH_CPU;
    }
    match name {
        None => event.flags |= event_flags::LAST,
        Some(mut name) => {
            event.name = Text::new(name.text().as_bytes());
            event.ancestor = name.ancestor;
            if name.state == name_state::ENDING {
                event.flags |= event_flags::ENDING;
            }
            if name.primary_verifier == verifier.0 {
                name.primary_row = name.backup_row;
                name.primary_verifier = std::mem::take(&mut name.backup_verifier);
                name.generation += 1;
            } else if name.backup_verifier == verifier.0 {
                name.backup_verifier = 0;
            }
            if name.primary_verifier == 0 {
                event.flags |= event_flags::LAST;
                name = NameRow::new_zeroed();
            } else {
                event.survivor_verifier = name.primary_verifier;
                event.survivor_row = name.primary_row;
            }
            t.put(row.name as usize - 1, &name);
        }
    }
    for i in t.opens_of(verifier.0) {
        let mut open: OpenRow = t.get(i);
        let live = |row: u16, v: u64| {
            v != verifier.0 && Place::from_row(row as usize).is_some_and(|p| t.get::<ProcessRow>(p.row()).verifier == v)
        };
        if open.state == open_state::FREE {
            continue;
        }
        if open.opener_verifier == verifier.0 {
            // A server whose monitor was not asked yet has no end of it, and will not be given one.
            let is_served = live(open.server_row, open.server_verifier) && open.server_link != 0;
            open.state = if is_served { open_state::CLOSED } else { open_state::FREE };
        } else if open.server_verifier == verifier.0 && open.state == open_state::CLOSED {
            open.state = open_state::FREE;
        } else {
            continue;
        }
        t.put(i, &open);
    }
    t.put(place.row(), &ProcessRow::new_zeroed());
    t.log(event);
    t.commit();
}
