//! The requester's side of an open of another process: requests, sync IDs, and the way to a pair's present primary.
//!
//! Semantics: the chapters on communicating with processes and on fault tolerance of the Guardian Programmer's Guide. A
//! request goes to the process found at the open. When that process dies or answers 200 (it is not the owner), an open
//! with a sync depth above 0 finds the pair's primary and sends the request again with the same sync ID; with sync depth
//! 0 the error is returned and the next request takes the new way.

use std::os::fd::AsFd;
use std::time::Duration;

use super::clock::Moment;
use super::handle::{Place, ProcessHandle, Verifier};
use super::process::{OPENER_LINKS, Process, refused};
use super::receive::LONGEST;
use crate::control::{Answer, LinkNumber, Open, OpenIndex, Request};
use crate::error::FileError;
use crate::kill_point;
use crate::sys::inbox::Inbox;
use crate::sys::link::{Head, Look, OpenerEnd, Withdrawal};
use crate::sys::registry::rows::name_state;
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
    Own(Vec<u8>),
}

impl Room {
    fn len(&self) -> usize {
        match self {
            Room::User(u) => u.len(),
            Room::Own(v) => v.len(),
        }
    }
}

/// One request under way.
pub struct Sending {
    pub kind: u16,
    pub sync_id: u32,
    pub data: Data,
    pub room: Room,
    /// Link and slot it lies in; `None` while it waits to be sent again.
    sent: Option<(LinkNumber, u16)>,
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

/// The link to one process.
struct Path {
    server: ProcessHandle,
    place: Place,
    verifier: Verifier,
    open: OpenIndex,
    link: LinkNumber,
    end: OpenerEnd,
    inbox: Inbox,
    server_link: LinkNumber,
    /// Requests that lie in its slots.
    pending: usize,
}

/// The name the open was made by.
#[derive(Clone, Copy, Debug)]
struct Name {
    index: u16,
    sequence: u64,
}

pub struct ProcessOpen {
    paths: Vec<Path>,
    current: usize,
    /// Set when the open follows the primary of a name.
    name: Option<Name>,
    pub sync_depth: i16,
    sync_id: u32,
    label: i16,
    /// The loss of the last process has been reported to the program.
    loss_told: bool,
}

/// Numbers for the links on which this process is the opener.
#[derive(Default)]
pub struct LinkNumbers {
    owners: Vec<Option<i16>>,
}

impl LinkNumbers {
    pub fn allocate(&mut self, file: i16) -> Option<LinkNumber> {
        let free = self.owners.iter().position(Option::is_none).unwrap_or(self.owners.len());
        if free >= OPENER_LINKS as usize {
            return None;
        }
        if free == self.owners.len() {
            self.owners.push(None);
        }
        self.owners[free] = Some(file);
        Some(LinkNumber(OPENER_LINKS + free as u16))
    }

    pub fn free(&mut self, link: LinkNumber) {
        if let Some(owner) = self.owners.get_mut((link.0 - OPENER_LINKS) as usize) {
            *owner = None;
        }
    }

    pub fn owner(&self, link: LinkNumber) -> Option<i16> {
        link.0.checked_sub(OPENER_LINKS).and_then(|n| *self.owners.get(n as usize)?)
    }
}

fn path(process: &Process, answer: (Answer, Vec<std::os::fd::OwnedFd>), link: LinkNumber) -> Result<(Path, i16), FileError> {
    let (Answer::Opened { open, server, server_link, slots, label }, fds) = answer else { return Err(FileError::new(201)) };
    let parts = server.parts().ok_or(FileError::new(201))?;
    let fd = fds.first().ok_or(FileError::new(31))?;
    let end = OpenerEnd::map(fd.as_fd(), slots).map_err(|_| FileError::new(31))?;
    let inbox = process.arena.inbox(parts.place);
    Ok((Path { server, place: parts.place, verifier: parts.verifier, open, link, end, inbox, server_link, pending: 0 }, label))
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
        let (path, label) = path(process, answer, link)?;
        let name = path.server.parts().and_then(|p| p.name).filter(|_| follow).map(|(sequence, index)| Name { index, sequence });
        Ok(ProcessOpen { paths: vec![path], current: 0, name, sync_depth: asked.sync_depth, sync_id: 0, label, loss_told: false })
    }

    /// The process that requests go to now.
    pub fn server(&self) -> ProcessHandle {
        self.paths[self.current].server
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
        let p = &self.paths[self.current];
        process.view.alive(p.place, p.verifier)
    }

    /// Starts a request: gives it its sync ID and sends it. `Some` when it is over at once.
    pub fn start(&mut self, process: &Process, file: i16, links: &mut LinkNumbers, sending: &mut Sending) -> Option<Outcome> {
        if sending.data.bytes().len() > LONGEST || sending.room.len() > LONGEST {
            return Some(Outcome::error(21));
        }
        sending.sync_id = self.next_sync_id();
        process.messages_sent.set(process.messages_sent.get().wrapping_add(1));
        if !self.alive(process) {
            // With sync depth 0 the loss is told once, then the next request goes to the new primary.
            if self.sync_depth == 0 && !self.loss_told {
                self.loss_told = true;
                return Some(Outcome::error(201));
            }
            if let Err(e) = self.switch(process, file, links) {
                return Some(Outcome::error(e.number()));
            }
        }
        self.send(process, file, links, sending)
    }

    /// Puts the request into a slot of the current path.
    fn send(&mut self, process: &Process, file: i16, links: &mut LinkNumbers, sending: &mut Sending) -> Option<Outcome> {
        let current = self.current;
        let path = &mut self.paths[current];
        let Some(slot) = path.end.free_slot() else { return Some(Outcome::error(30)) };
        let head = Head { kind: sending.kind, sync_id: sending.sync_id, reply_room: sending.room.len() as u32, options: 0 };
        kill_point!("request.begun");
        if let Err(e) = path.end.publish(slot, head, sending.data.bytes(), &path.inbox, path.server_link) {
            return Some(Outcome::error(e.number()));
        }
        kill_point!("request.sent");
        path.pending += 1;
        sending.sent = Some((path.link, slot));
        sending.again_at = None;
        // The server may have died before the request could be seen by those who told of its death.
        self.look(process, file, links, sending)
    }

    /// Has this request been answered? Looks at the registry first: a reply stored before a death counts.
    pub fn look(&mut self, process: &Process, file: i16, links: &mut LinkNumbers, sending: &mut Sending) -> Option<Outcome> {
        let Some((at, slot)) = sending.sent else {
            if sending.again_at.is_some_and(|t| t > Moment::now()) {
                return None;
            }
            sending.again_at = None;
            return match self.switch(process, file, links) {
                Ok(()) => self.send(process, file, links, sending),
                Err(e) => Some(Outcome::error(e.number())),
            };
        };
        let Some(path) = self.paths.iter_mut().find(|p| p.link == at) else { return Some(Outcome::error(201)) };
        let alive = process.view.alive(path.place, path.verifier);
        match path.end.look(slot) {
            Look::Replied { error, len, .. } => {
                if error == 200 && self.name.is_some() {
                    path.end.finish(slot);
                    path.pending -= 1;
                    sending.sent = None;
                    return self.not_owner(process, file, links, sending);
                }
                let count = match &mut sending.room {
                    Room::User(u) => path.end.copy_reply(slot, u.cut(len)),
                    Room::Own(v) => {
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
                self.lost(process, file, links, sending)
            }
        }
    }

    /// The process that had the request is gone.
    fn lost(&mut self, process: &Process, file: i16, links: &mut LinkNumbers, sending: &mut Sending) -> Option<Outcome> {
        kill_point!("server.lost");
        if self.name.is_none() || self.sync_depth == 0 {
            self.loss_told = true;
            return Some(Outcome::error(201));
        }
        match self.switch(process, file, links) {
            Ok(()) => self.send(process, file, links, sending),
            Err(e) => Some(Outcome::error(e.number())),
        }
    }

    /// The process that had the request says that it is not the primary.
    fn not_owner(&mut self, process: &Process, file: i16, links: &mut LinkNumbers, sending: &mut Sending) -> Option<Outcome> {
        if self.sync_depth == 0 {
            let _ = self.switch(process, file, links);
            return Some(Outcome::error(200));
        }
        if sending.rounds >= 2 * ROUNDS {
            return Some(Outcome::error(200));
        }
        sending.rounds += 1;
        let before = self.paths[self.current].link;
        match self.switch(process, file, links) {
            // Another process is primary now: at once.
            Ok(()) if self.paths[self.current].link != before => self.send(process, file, links, sending),
            // The same one again, after a pause: it may be about to learn of its role.
            Ok(()) => {
                sending.again_at = Some(Moment::now().after(PAUSE * u32::from(sending.rounds)));
                None
            }
            Err(e) => Some(Outcome::error(e.number())),
        }
    }

    /// Finds the present primary of the name and makes the way to it the current one.
    fn switch(&mut self, process: &Process, file: i16, links: &mut LinkNumbers) -> Result<(), FileError> {
        let Some(name) = self.name else {
            return if self.alive(process) { Ok(()) } else { Err(FileError::new(201)) };
        };
        // Each failure to reach a primary means that the registry has changed, or is about to.
        for attempt in 0..64u64 {
            let row = process.view.name(name.index);
            if row.state == name_state::FREE || row.sequence != name.sequence || row.primary_verifier == 0 {
                let reborn = row.state != name_state::FREE && row.sequence != name.sequence;
                let error = if reborn && self.loss_told { 60 } else { 201 };
                self.loss_told = true;
                return Err(FileError::new(error));
            }
            let verifier = Verifier(row.primary_verifier);
            if let Some(known) = self.paths.iter().position(|p| p.verifier == verifier) {
                if process.view.alive(self.paths[known].place, verifier) {
                    self.current = known;
                    self.loss_told = false;
                    return Ok(());
                }
                // The registry names a process that is dead by now: a moment between two states.
                process.pause(Duration::from_micros(50 << attempt.min(8)));
                continue;
            }
            kill_point!("path.asked");
            let link = links.allocate(file).ok_or(FileError::new(34))?;
            match process.ask(Request::Path { open: self.paths[0].open, link }) {
                Ok(answer) => {
                    let (path, _) = path(process, answer, link)?;
                    self.paths.push(path);
                    self.current = self.paths.len() - 1;
                    self.prune(process, links);
                    self.loss_told = false;
                    kill_point!("path.made");
                    return Ok(());
                }
                Err(r) => {
                    links.free(link);
                    let still = process.view.name(name.index);
                    if attempt > 8 && still.primary_verifier == row.primary_verifier {
                        return Err(refused(&r));
                    }
                    process.pause(Duration::from_micros(50 << attempt.min(8)));
                }
            }
        }
        Err(FileError::new(201))
    }

    /// Gives up the ways to processes that are gone, but for the first, which stands for the open.
    fn prune(&mut self, process: &Process, links: &mut LinkNumbers) {
        let current = self.paths[self.current].link;
        let mut at = 1;
        while at < self.paths.len() {
            let path = &self.paths[at];
            if path.link == current || path.pending > 0 || process.view.alive(path.place, path.verifier) {
                at += 1;
                continue;
            }
            let path = self.paths.remove(at);
            let _ = process.tell(Request::Close { open: path.open, tape_disposition: 0, quiet: true });
            links.free(path.link);
        }
        self.current = self.paths.iter().position(|p| p.link == current).unwrap_or(0);
    }

    /// Gives a request up. True when the server had not seen it.
    pub fn cancel(&mut self, sending: &mut Sending) -> bool {
        sending.again_at = None;
        let Some((at, slot)) = sending.sent.take() else { return true };
        let Some(path) = self.paths.iter_mut().find(|p| p.link == at) else { return true };
        path.pending -= 1;
        match path.end.cancel(slot) {
            Withdrawal::Withdrawn => true,
            Withdrawal::HeldByServer => {
                path.inbox.ring(path.server_link);
                false
            }
        }
    }

    /// Gives the open up: CLOSE goes to the process that serves it now.
    pub fn close(self, process: &Process, links: &mut LinkNumbers, tape_disposition: i16) {
        for (n, path) in self.paths.into_iter().enumerate() {
            drop(path.end);
            links.free(path.link);
            let _ = process.tell(Request::Close { open: path.open, tape_disposition, quiet: n != self.current });
        }
    }

    /// Free slots of the current path.
    pub fn slots_left(&self) -> bool {
        self.paths[self.current].end.has_free_slot()
    }
}
