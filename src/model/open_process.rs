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
use crate::sys::atomic::{Fault, broken};
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
    /// Path and slot it lies in; `None` while it waits to be sent.
    sent: Option<(OpenIndex, u16)>,
    again_at: Option<Moment>,
    /// It waits for its turn: earlier requests go first.
    held: bool,
    rounds: u8,
}

impl Sending {
    pub fn new(kind: u16, data: Data, room: Room) -> Sending {
        Sending { kind, sync_id: 0, data, room, sent: None, again_at: None, held: false, rounds: 0 }
    }

    /// When it has to be looked at again without a ring.
    pub fn again_at(&self) -> Option<Moment> {
        self.again_at
    }
}

/// Requests of one open reach each server in the order in which they were started. A process that has just become the way may still
/// refuse the first of several requests, not knowing of its role, and take the next: so one goes ahead, and the others wait until
/// that one has been answered by an owner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Order {
    /// The process on the current path has answered as its owner.
    Free,
    /// The request with this sync ID, if there is one yet, goes ahead.
    Ahead(Option<u32>),
}

pub struct ProcessOpen {
    paths: Paths,
    order: Order,
    pub sync_depth: i16,
    sync_id: u32,
    label: i16,
    /// Way and slot of a -34 that nobody waits for.
    reset: Option<(OpenIndex, u16)>,
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
        Ok(ProcessOpen { paths, order: Order::Free, sync_depth: asked.sync_depth, sync_id: 0, label, reset: None })
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
        self.settle_reset();
        sending.sync_id = self.next_sync_id();
        process.messages_sent.set(process.messages_sent.get().wrapping_add(1));
        if !self.alive(process) {
            // With sync depth 0 the loss is told once, then the next request goes to the new primary.
            if self.sync_depth == 0 && !self.paths.loss_told {
                self.paths.loss_told = true;
                return Some(Outcome::error(201));
            }
            if self.resends() && self.paths.current().pending > 0 && !broken(Fault::OvertakeLost) {
                // What was lost with the process is sent again first, when its end is looked at.
                self.order = Order::Ahead(None);
                return self.hold(sending);
            }
            if let Err(e) = self.switch(process) {
                return Some(Outcome::error(e.number()));
            }
        }
        self.send_in_turn(process, sending)
    }

    /// Are requests sent again after a loss?
    fn resends(&self) -> bool {
        self.sync_depth > 0 && self.paths.follows()
    }

    /// As [`Paths::switch`]; a process that is new on the way has to answer as owner first.
    fn switch(&mut self, process: &Process) -> Result<(), FileError> {
        let before = self.paths.current().open;
        self.paths.switch(process)?;
        if self.resends() && self.paths.current().open != before && self.order == Order::Free {
            self.order = Order::Ahead(None);
        }
        Ok(())
    }

    fn hold(&self, sending: &mut Sending) -> Option<Outcome> {
        sending.held = true;
        // The one ahead tells when it has ended; this is for one that was cancelled.
        sending.again_at = Some(Moment::now().after(PAUSE));
        None
    }

    fn send_in_turn(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        match self.order {
            Order::Ahead(Some(other)) if other != sending.sync_id && !broken(Fault::OvertakeLost) => self.hold(sending),
            Order::Ahead(_) => {
                self.order = Order::Ahead(Some(sending.sync_id));
                self.send(process, sending)
            }
            Order::Free => self.send(process, sending),
        }
    }

    /// A request that went ahead is over; `owner`: the process on the current path has answered it as its owner.
    fn ahead_ended(&mut self, sync_id: u32, owner: bool) {
        match self.order {
            Order::Ahead(_) if owner => self.order = Order::Free,
            Order::Ahead(Some(ahead)) if ahead == sync_id => self.order = Order::Ahead(None),
            _ => {}
        }
    }

    /// Tells the server by -34 that sync IDs start anew, without waiting for its answer.
    pub fn send_reset(&mut self, process: &Process) {
        self.sync_id = 0;
        if !self.alive(process) {
            return;
        }
        let path = self.paths.current_mut();
        let message = super::system_message::reset_sync();
        let head = Head { kind: super::receive::request_kind::SYSTEM, sync_id: 0, reply_room: 0, options: 0 };
        if let Some(slot) = path.end.free_slot()
            && path.end.publish(slot, head, UserIn::from(&message[..]), &path.inbox, path.server_link).is_ok()
        {
            self.reset = Some((path.open, slot));
        }
    }

    /// Frees the slot of a -34 that has been answered.
    fn settle_reset(&mut self) {
        let Some((open, slot)) = self.reset else { return };
        let Some(path) = self.paths.by_open(open) else { return self.reset = None };
        match path.end.look(slot) {
            Look::Waiting | Look::Taken => return,
            Look::Free => {}
            Look::Replied { .. } | Look::Bad => path.end.finish(slot),
        }
        self.reset = None;
    }

    /// Puts the request into a slot of the current path.
    fn send(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        let path = self.paths.current_mut();
        let Some(slot) = path.end.free_slot() else {
            self.ahead_ended(sending.sync_id, false);
            return Some(Outcome::error(30));
        };
        let head = Head { kind: sending.kind, sync_id: sending.sync_id, reply_room: sending.room.len() as u32, options: 0 };
        kill_point!("request.begun");
        if let Err(e) = path.end.publish(slot, head, sending.data.bytes(), &path.inbox, path.server_link) {
            self.ahead_ended(sending.sync_id, false);
            return Some(Outcome::error(e.number()));
        }
        kill_point!("request.sent");
        path.pending += 1;
        sending.sent = Some((path.open, slot));
        sending.again_at = None;
        sending.held = false;
        // The server may have died before the request could be seen by those who told of its death. If others lie there, that has not
        // been told yet, and in their turn they are looked at before this one.
        if broken(Fault::NoLookAfterSend) || path.pending > 1 && self.resends() && !broken(Fault::OvertakeLost) {
            return None;
        }
        self.look(process, sending)
    }

    /// Has this request been answered? Looks at the registry first: a reply stored before a death counts.
    pub fn look(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        let Some((at, slot)) = sending.sent else {
            if !sending.held && sending.again_at.is_some_and(|t| t > Moment::now()) {
                return None;
            }
            sending.again_at = None;
            return self.send_again(process, sending);
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
                let owner = at == self.paths.current().open;
                self.ahead_ended(sending.sync_id, owner);
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
        self.send_again(process, sending)
    }

    fn send_again(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        match self.switch(process) {
            Ok(()) => self.send_in_turn(process, sending),
            Err(e) => {
                self.ahead_ended(sending.sync_id, false);
                Some(Outcome::error(e.number()))
            }
        }
    }

    /// The process that had the request says that it is not the primary.
    fn not_owner(&mut self, process: &Process, sending: &mut Sending) -> Option<Outcome> {
        if self.sync_depth == 0 {
            let _ = self.paths.switch(process);
            return Some(Outcome::error(200));
        }
        if sending.rounds >= 2 * ROUNDS {
            self.ahead_ended(sending.sync_id, false);
            return Some(Outcome::error(200));
        }
        if self.order == Order::Free {
            self.order = Order::Ahead(None);
        }
        if let Order::Ahead(Some(other)) = self.order
            && other != sending.sync_id
        {
            return self.hold(sending);
        }
        sending.rounds += 1;
        let before = self.paths.current().open;
        match self.switch(process) {
            // Another process is primary now: at once.
            Ok(()) if self.paths.current().open != before => self.send_in_turn(process, sending),
            // The same one again, after a pause: it may be about to learn of its role.
            Ok(()) => {
                self.order = Order::Ahead(Some(sending.sync_id));
                sending.again_at = Some(Moment::now().after(PAUSE * u32::from(sending.rounds)));
                None
            }
            Err(e) => {
                self.ahead_ended(sending.sync_id, false);
                Some(Outcome::error(e.number()))
            }
        }
    }

    /// Gives a request up. True when the server had not seen it.
    pub fn cancel(&mut self, sending: &mut Sending) -> bool {
        sending.again_at = None;
        self.ahead_ended(sending.sync_id, false);
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
