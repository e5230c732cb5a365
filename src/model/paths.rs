//! The ways of one open: the link to the process that serves it, and one to the other member of its pair.
//!
//! The second one, the standby link, is asked for when the open is made and whenever one of the two has gone. Nobody waits for it: the
//! monitor makes it once there is such a member, and when the primary dies nothing has to be made. Where it is missing at that moment,
//! the way to the new primary is made then.

use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use super::handle::{Place, ProcessHandle, Verifier};
use super::process::{OPENER_LINKS, Process, refused};
use crate::control::{Answer, LinkNumber, OpenIndex, Request};
use crate::error::FileError;
use crate::kill_point;
use crate::sys::control::UNREACHABLE;
use crate::sys::inbox::Inbox;
use crate::sys::link::OpenerEnd;
use crate::sys::registry::rows::name_state;

/// How often a primary that is not reached is looked for again, with pauses that grow to 13 ms: about five seconds, in which a CPU that
/// has failed, however it did, is declared down.
const ATTEMPTS: u64 = 400;

/// Numbers for the links on which this process is the opener.
#[derive(Default)]
pub struct LinkNumbers {
    owners: Vec<Option<i16>>,
    used: usize,
}

impl LinkNumbers {
    pub fn allocate(&mut self, file: i16) -> Option<LinkNumber> {
        let free = if self.used < self.owners.len() { self.owners.iter().position(Option::is_none) } else { None };
        let free = free.unwrap_or(self.owners.len());
        if free >= OPENER_LINKS as usize {
            return None;
        }
        if free == self.owners.len() {
            self.owners.push(None);
        }
        self.owners[free] = Some(file);
        self.used += 1;
        Some(LinkNumber(OPENER_LINKS + free as u16))
    }

    pub fn free(&mut self, link: LinkNumber) {
        if let Some(owner) = self.owners.get_mut((link.0 - OPENER_LINKS) as usize) {
            self.used -= usize::from(owner.is_some());
            *owner = None;
        }
    }

    pub fn owner(&self, link: LinkNumber) -> Option<i16> {
        link.0.checked_sub(OPENER_LINKS).and_then(|n| *self.owners.get(n as usize)?)
    }
}

/// The link to one process.
pub struct Path {
    pub server: ProcessHandle,
    place: Place,
    verifier: Verifier,
    pub open: OpenIndex,
    pub end: OpenerEnd,
    pub inbox: Inbox,
    pub server_link: LinkNumber,
    /// Requests that lie in its slots.
    pub pending: usize,
}

impl Path {
    pub fn is_alive(&self, process: &Process) -> bool {
        process.view.alive(self.place, self.verifier)
    }
}

/// The path and the open's label that a monitor's answer describes.
pub fn path(process: &Process, answer: (Answer, Vec<OwnedFd>)) -> Result<(Path, i16), FileError> {
    let (Answer::Opened { open, server, server_link, slots, label }, fds) = answer else { return Err(FileError::new(201)) };
    let mapped = (|| {
        let parts = server.parts().ok_or(FileError::new(201))?;
        let fd = fds.first().ok_or(FileError::new(31))?;
        let end = OpenerEnd::map(fd.as_fd(), slots).map_err(|_| FileError::new(31))?;
        let inbox = process.arena.inbox(parts.place);
        let (place, verifier) = (parts.place, parts.verifier);
        Ok((Path { server, place, verifier, open, end, inbox, server_link, pending: 0 }, label))
    })();
    if mapped.is_err() {
        process.tell_later(Request::Close { open, tape_disposition: 0, quiet: true });
    }
    mapped
}

/// The name the open was made by.
#[derive(Clone, Copy, Debug)]
struct Name {
    index: u16,
    sequence: u64,
}

enum Standby {
    /// None has been asked for, or the one there was has become the way itself.
    Wanted,
    Asked(u32),
    /// The monitor does not make one.
    Refused,
}

pub struct Paths {
    /// The open itself. The process that accepted it may be gone.
    open: OpenIndex,
    /// What every server of the open rings.
    link: LinkNumber,
    all: Vec<Path>,
    current: usize,
    /// Set when the open follows the primary of a name.
    name: Option<Name>,
    standby: Standby,
    /// The loss of the last process has been reported to the program.
    pub loss_told: bool,
}

impl Paths {
    /// The way to the process that has accepted the open. `follow`: it was made by a name, and not of the partner.
    pub fn new(path: Path, link: LinkNumber, follow: bool) -> Paths {
        let name = path.server.parts().and_then(|p| p.name).filter(|_| follow).map(|(sequence, index)| Name { index, sequence });
        Paths { open: path.open, link, all: vec![path], current: 0, name, standby: Standby::Wanted, loss_told: false }
    }

    pub fn current(&self) -> &Path {
        &self.all[self.current]
    }

    pub fn current_mut(&mut self) -> &mut Path {
        &mut self.all[self.current]
    }

    pub fn by_open(&mut self, open: OpenIndex) -> Option<&mut Path> {
        self.all.iter_mut().find(|p| p.open == open)
    }

    /// Does the open follow the primary of a pair?
    pub fn follows(&self) -> bool {
        self.name.is_some()
    }

    /// Finds the present primary of the name and makes the way to it the current one.
    pub fn switch(&mut self, process: &Process) -> Result<(), FileError> {
        let Some(name) = self.name else {
            return if self.current().is_alive(process) { Ok(()) } else { Err(FileError::new(201)) };
        };
        // Each failure to reach a primary means that the registry has changed, or is about to.
        for attempt in 0..ATTEMPTS {
            let row = process.view.name(name.index);
            if row.state == name_state::FREE || row.sequence != name.sequence || row.primary_verifier == 0 {
                let reborn = row.state != name_state::FREE && row.sequence != name.sequence;
                let error = if reborn && self.loss_told { 60 } else { 201 };
                self.loss_told = true;
                return Err(FileError::new(error));
            }
            let verifier = Verifier(row.primary_verifier);
            if attempt == 0 && !self.all.iter().any(|p| p.verifier == verifier) {
                // A standby link may have been made that nobody has looked at.
                process.hear();
                self.take_standby(process);
            }
            if let Some(known) = self.all.iter().position(|p| p.verifier == verifier) {
                if self.all[known].is_alive(process) {
                    self.current = known;
                    self.loss_told = false;
                    return Ok(());
                }
                // The registry names a process that is dead by now: a moment between two states.
                process.pause(Duration::from_micros(50 << attempt.min(8)));
                continue;
            }
            kill_point!("path.asked");
            match process.ask(Request::Path { open: self.open, link: self.link }) {
                Ok(answer) => {
                    let (path, _) = path(process, answer)?;
                    self.all.push(path);
                    self.current = self.all.len() - 1;
                    self.loss_told = false;
                    kill_point!("path.made");
                    return Ok(());
                }
                Err(r) => {
                    let still = process.view.name(name.index);
                    // A CPU that cannot be reached is about to be declared down; any other refusal of a primary that stays is final.
                    if r != UNREACHABLE && attempt > 8 && still.primary_verifier == row.primary_verifier {
                        return Err(refused(&r));
                    }
                    process.pause(Duration::from_micros(50 << attempt.min(8)));
                }
            }
        }
        Err(FileError::new(201))
    }

    /// Sees to a standby link: takes one that has been made, gives up those to the dead, asks for one.
    pub fn tend(&mut self, process: &Process) {
        if self.name.is_none() {
            return;
        }
        if let Standby::Asked { .. } = self.standby {
            self.take_standby(process);
        }
        if self.all.len() > 1 {
            self.prune(process);
        }
        if self.all.len() > 1 || !matches!(self.standby, Standby::Wanted) {
            return;
        }
        let request = Request::Standby { open: self.open, link: self.link, known: self.current().verifier };
        if let Ok(request) = process.ask_later(request) {
            self.standby = Standby::Asked(request);
        }
    }

    fn take_standby(&mut self, process: &Process) {
        let Standby::Asked(request) = self.standby else { return };
        let Some(answer) = process.answer(request) else { return };
        let Ok(answer) = answer else {
            self.standby = Standby::Refused;
            return;
        };
        self.standby = Standby::Wanted;
        match path(process, answer) {
            // The way to this member may have been made in the meantime, when it was needed.
            Ok((path, _)) if !self.all.iter().any(|p| p.verifier == path.verifier) => {
                kill_point!("standby.taken");
                self.all.push(path);
            }
            Ok((path, _)) => process.tell_later(Request::Close { open: path.open, tape_disposition: 0, quiet: true }),
            Err(_) => {}
        }
    }

    /// Gives up the ways to processes that are gone.
    fn prune(&mut self, process: &Process) {
        let (current, open) = (self.current().open, self.open);
        self.all.retain(|path| {
            let keep = path.open == current || path.pending > 0 || path.is_alive(process);
            if !keep && path.open != open {
                process.tell_later(Request::Close { open: path.open, tape_disposition: 0, quiet: true });
            }
            keep
        });
        self.current = self.all.iter().position(|p| p.open == current).unwrap_or(0);
    }

    /// Gives all of them up: CLOSE goes to the process that serves the open now. A request for a standby link that has not been
    /// answered is returned, with the number of the link.
    pub fn close(mut self, process: &Process, links: &mut LinkNumbers, tape_disposition: i16) -> Option<(u32, LinkNumber)> {
        // The roles may have changed since the last request. A pair that is gone hears of nothing.
        if self.name.is_some() {
            let _ = self.switch(process);
        }
        let served_by = self.current().open;
        let mut opens: Vec<OpenIndex> = self.all.iter().map(|p| p.open).filter(|&o| o != served_by).collect();
        if served_by != self.open && !opens.contains(&self.open) {
            opens.push(self.open);
        }
        for open in opens {
            process.tell_later(Request::Close { open, tape_disposition, quiet: true });
        }
        drop(self.all);
        let _ = process.tell(Request::Close { open: served_by, tape_disposition, quiet: false });
        if let Standby::Asked(request) = self.standby {
            match process.answer(request) {
                None => return Some((request, self.link)),
                Some(Ok((Answer::Opened { open, .. }, _))) => {
                    process.tell_later(Request::Close { open, tape_disposition, quiet: true });
                }
                Some(_) => {}
            }
        }
        links.free(self.link);
        None
    }
}
