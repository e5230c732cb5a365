//! The requester's side of an open of another process: requests, sync IDs, and the way to a pair's present primary.
//!
//! Semantics: the chapters on communicating with processes and on fault tolerance of the Guardian Programmer's Guide. A
//! request goes to the process found at the open. When that process dies or answers 200 (it is not the owner), an open
//! with a sync depth above 0 finds the pair's primary and sends the request again with the same sync ID; with sync depth
//! 0 the error is returned and the next request takes the new way.

use std::time::Duration;

use super::clock::Moment;
use super::former::Former;
use super::handle::ProcessHandle;
pub use super::paths::LinkNumbers;
use super::paths::{self, Paths};
use super::process::Process;
use super::receive::LONGEST;
use crate::control::{Answer, LinkNumber, Open, OpenIndex};
use crate::error::FileError;
use crate::kill_point;
use crate::sys::link::{Head, Look, Withdrawal};
use crate::sys::user_memory::{UserIn, UserOut};

/// Rounds of asking a pair again that answers 200, and the pause between them.
const ROUNDS: u8 = 4;
const PAUSE: Duration = Duration::from_millis(10);

/// How an operation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// 0 success, 1..9 warning, else error.
    pub error: i16,
    pub count: usize,
}

impl Outcome {
    pub const fn error(error: i16) -> Outcome {
        Outcome { error, count: 0 }
    }
}

/// What is to be sent: the program's memory, or a message made here.
pub enum Data {
    User(UserIn),
    Own(Vec<u8>),
}

impl Data {
    fn bytes(&self) -> UserIn {
        match self {
            Data::User(u) => *u,
            Data::Own(v) => UserIn::from(&v[..]),
        }
    }
}

/// Where a reply goes.
pub enum Room {
    User(UserOut),
    /// The answer to a system message, and what becomes of it.
    Own(Vec<u8>, Former),
}

impl Room {
    fn len(&self) -> usize {
        match self {
            Room::User(u) => u.len(),
            Room::Own(v, _) => v.len(),
        }
    }
}

/// One request under way.
pub struct Sending {
    pub kind: u16,
    pub sync_id: u32,
    pub data: Data,
    pub room: Room,
    /// Path and slot it lies in; `None` while it waits to be sent again.
    sent: Option<(OpenIndex, u16)>,
    again_at: Option<Moment>,
    rounds: u8,
}

impl Sending {
    pub fn new(kind: u16, data: Data, room: Room) -> Sending {
        Sending { kind, sync_id: 0, data, room, sent: None, again_at: None, rounds: 0 }
    }

    /// When it has to be looked at again without a ring.
    pub fn again_at(&self) -> Option<Moment> {
        self.again_at
    }
}

pub struct ProcessOpen {
    paths: Paths,
    pub sync_depth: i16,
    sync_id: u32,
    label: i16,
}

impl ProcessOpen {
    /// The open that the monitor's answer describes. `follow`: it was made by a name, and not of the partner.
    pub fn new(
        process: &Process,
        answer: (Answer, Vec<std::os::fd::OwnedFd>),
        link: LinkNumber,
        asked: &Open,
        follow: bool,
    ) -> Result<ProcessOpen, FileError> {
        let (path, label) = paths::path(process, answer)?;
        let paths = Paths::new(path, link, follow);
        Ok(ProcessOpen { paths, sync_depth: asked.sync_depth, sync_id: 0, label })
    }

    /// The process that requests go to now.
    pub fn server(&self) -> ProcessHandle {
        self.paths.current().server
    }

    /// Sees to a standby link: asks for one, takes one that has been made, gives up those to the dead.
    pub fn tend(&mut self, process: &Process) {
        self.paths.tend(process);
    }

    pub fn label(&self) -> i16 {
        self.label
    }

    pub fn sync_id(&self) -> u32 {
        self.sync_id
    }

    /// `FILE_SETSYNCINFO_`, `RESETSYNC`: the next request carries `id` + 1.
    pub fn set_sync_id(&mut self, id: u32) {
        self.sync_id = id;
    }

    fn next_sync_id(&mut self) -> u32 {
        self.sync_id = if self.sync_id >= i32::MAX as u32 { 1 } else { self.sync_id + 1 };
        self.sync_id
    }

    fn alive(&self, process: &Process) -> bool {
        self.paths.current().is_alive(process)
    }

    /// Starts a request: gives it its sync ID and sends it. `Some` when it is over at once.
    pub fn start(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        if sending.data.bytes().len() > LONGEST || sending.room.len() > LONGEST {
            return Some(Outcome::error(21));
        }
        sending.sync_id = self.next_sync_id();
        process.messages_sent.set(process.messages_sent.get().wrapping_add(1));
        if !self.alive(process) {
            // With sync depth 0 the loss is told once, then the next request goes to the new primary.
            if self.sync_depth == 0 && !self.paths.loss_told {
                self.paths.loss_told = true;
                return Some(Outcome::error(201));
            }
            if let Err(e) = self.paths.switch(process) {
                return Some(Outcome::error(e.number()));
            }
        }
        self.send(process, sending)
    }

    /// Puts the request into a slot of the current path.
    fn send(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        let path = self.paths.current_mut();
        let Some(slot) = path.end.free_slot() else { return Some(Outcome::error(30)) };
        let head = Head { kind: sending.kind, sync_id: sending.sync_id, reply_room: sending.room.len() as u32, options: 0 };
        kill_point!("request.begun");
        if let Err(e) = path.end.publish(slot, head, sending.data.bytes(), &path.inbox, path.server_link) {
            return Some(Outcome::error(e.number()));
        }
        kill_point!("request.sent");
        path.pending += 1;
        sending.sent = Some((path.open, slot));
        sending.again_at = None;
        // The server may have died before the request could be seen by those who told of its death.
        self.look(process, sending)
    }

    /// Has this request been answered? Looks at the registry first: a reply stored before a death counts.
    pub fn look(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        let Some((at, slot)) = sending.sent else {
            if sending.again_at.is_some_and(|t| t > Moment::now()) {
                return None;
            }
            sending.again_at = None;
            return match self.paths.switch(process) {
                Ok(()) => self.send(process, sending),
                Err(e) => Some(Outcome::error(e.number())),
            };
        };
        let follows = self.paths.follows();
        let Some(path) = self.paths.by_open(at) else { return Some(Outcome::error(201)) };
        let alive = path.is_alive(process);
        match path.end.look(slot) {
            Look::Replied { error, len, .. } => {
                if error == 200 && follows {
                    path.end.finish(slot);
                    path.pending -= 1;
                    sending.sent = None;
                    return self.not_owner(process, sending);
                }
                let count = match &mut sending.room {
                    Room::User(u) => path.end.copy_reply(slot, u.cut(len)),
                    Room::Own(v, _) => {
                        let n = path.end.copy_reply(slot, UserOut::from(&mut v[..]).cut(len));
                        v.truncate(n);
                        n
                    }
                };
                path.end.finish(slot);
                path.pending -= 1;
                sending.sent = None;
                let count = if sending.kind == super::receive::request_kind::WRITE { sending.data.bytes().len() } else { count };
                Some(Outcome { error, count })
            }
            Look::Waiting | Look::Taken if alive => None,
            Look::Waiting | Look::Taken | Look::Free | Look::Bad => {
                path.end.cancel(slot);
                path.pending -= 1;
                sending.sent = None;
                self.lost(process, sending)
            }
        }
    }

    /// The process that had the request is gone.
    fn lost(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        kill_point!("server.lost");
        if !self.paths.follows() || self.sync_depth == 0 {
            self.paths.loss_told = true;
            return Some(Outcome::error(201));
        }
        match self.paths.switch(process) {
            Ok(()) => self.send(process, sending),
            Err(e) => Some(Outcome::error(e.number())),
        }
    }

    /// The process that had the request says that it is not the primary.
    fn not_owner(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        if self.sync_depth == 0 {
            let _ = self.paths.switch(process);
            return Some(Outcome::error(200));
        }
        if sending.rounds >= 2 * ROUNDS {
            return Some(Outcome::error(200));
        }
        sending.rounds += 1;
        let before = self.paths.current().open;
        match self.paths.switch(process) {
            // Another process is primary now: at once.
            Ok(()) if self.paths.current().open != before => self.send(process, sending),
            // The same one again, after a pause: it may be about to learn of its role.
            Ok(()) => {
                sending.again_at = Some(Moment::now().after(PAUSE * u32::from(sending.rounds)));
                None
            }
            Err(e) => Some(Outcome::error(e.number())),
        }
    }

    /// Gives a request up. True when the server had not seen it.
    pub fn cancel(&mut self, sending: &mut Sending) -> bool {
        sending.again_at = None;
        let Some((at, slot)) = sending.sent.take() else { return true };
        let Some(path) = self.paths.by_open(at) else { return true };
        path.pending -= 1;
        match path.end.cancel(slot) {
            Withdrawal::Withdrawn => true,
            Withdrawal::HeldByServer => {
                path.inbox.ring(path.server_link);
                false
            }
        }
    }

    /// Gives the open up: CLOSE goes to the process that serves it now. A request for a standby link that is still under way is returned.
    pub fn close(self, process: &Process, links: &mut LinkNumbers, tape_disposition: i16) -> Option<(u32, LinkNumber)> {
        self.paths.close(process, links, tape_disposition)
    }

    /// Free slots of the current path.
    pub fn slots_left(&self) -> bool {
        self.paths.current().end.has_free_slot()
    }
}
