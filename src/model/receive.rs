//! `$RECEIVE`: reading messages, message tags, replies.
//!
//! Semantics: `FILE_OPEN_`, `READUPDATE[X]`, `REPLY[X]`, `FILE_GETRECEIVEINFO_` of the Guardian Procedure Calls Reference
//! Manual and the chapter on process communication of the Guardian Programmer's Guide.

use std::collections::{BTreeMap, VecDeque};
use std::os::fd::AsFd;

use super::handle::ProcessHandle;
use super::process::Process;
use super::system_message::{self, Fields, number, setmode_flags};
use crate::control::{Answer, LinkNumber, OpenIndex, Request};
use crate::error::FileError;
use crate::kill_point;
use crate::sys::arrivals::{Arrivals, Arrived};
use crate::sys::inbox::Inbox;
use crate::sys::link::ServerEnd;
use crate::sys::user_memory::{UserIn, UserOut};

/// The largest receive depth.
pub const DEEPEST: u16 = 16_300;
/// The largest message.
pub const LONGEST: usize = 2_097_152;

/// Options of an open of `$RECEIVE`.
pub mod receive_options {
    pub const NO_SYSTEM_MESSAGES: u16 = 1;
    pub const OLD_FORMATS: u16 = 2;
    pub const LOCALE: u16 = 4;
    pub const NO_TRANSACTIONS: u16 = 8;
}

/// What `SETMODE` 80 has switched on.
pub mod receive_mode {
    pub const CANCELLED: i16 = 4;
    pub const SETPARAM: i16 = 2;
    pub const LAST_PARAMS: i16 = 1;
}

/// Kinds of request on a link, as the request's head says.
pub mod request_kind {
    pub const WRITE: u16 = 1;
    pub const READ: u16 = 2;
    pub const WRITEREAD: u16 = 3;
    /// The payload is a whole system message: CONTROL, SETMODE, RESETSYNC, CONTROLBUF or SETPARAM.
    pub const SYSTEM: u16 = 0;
}

/// A system message as it came from the monitor.
#[derive(Debug)]
pub struct SystemArrival {
    pub message: Vec<u8>,
    pub sender: ProcessHandle,
    pub file_number: i16,
    pub link: Option<LinkNumber>,
    pub open: Option<OpenIndex>,
    pub quiet: bool,
}

/// What joins the requests in the order of arrival.
#[derive(Debug)]
pub enum Arrival {
    System(Box<SystemArrival>),
    /// Made in this process: timers, -38.
    Local(Vec<u8>),
}

/// One link on which this process is the server.
struct ServerLink {
    end: ServerEnd,
    opener: ProcessHandle,
    inbox: Inbox,
    opener_link: LinkNumber,
    open: OpenIndex,
    file_number: i16,
    label: i16,
    sync_depth: i16,
    /// Messages held under a tag.
    held: usize,
    /// CLOSE has been seen.
    closed: bool,
}

/// What `FILE_GETRECEIVEINFO_` tells of the message read last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiveInfo {
    /// 0 system message, 1 WRITE, 2 READ, 3 WRITEREAD.
    pub io_type: i16,
    pub max_reply: u32,
    pub tag: i16,
    pub file_number: i16,
    pub sync_id: u32,
    pub sender: ProcessHandle,
    pub label: i16,
    /// Sync depth of the sender's open.
    pub sync_depth: i16,
    /// Bytes of the message, read or not.
    pub length: u32,
}

impl ReceiveInfo {
    /// A message from no open.
    pub const NONE: ReceiveInfo = ReceiveInfo {
        io_type: 0,
        max_reply: 0,
        tag: -1,
        file_number: -1,
        sync_id: 0,
        sender: ProcessHandle::NULL,
        label: -1,
        sync_depth: 0,
        length: 0,
    };
}

/// What a reply must be given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owed {
    Request { link: LinkNumber, slot: u16, seq: u32, room: u32, told_cancelled: bool },
    Open(OpenIndex),
    Close(LinkNumber),
    Nothing,
}

enum Body {
    InLink,
    Bytes(Vec<u8>),
}

/// A message taken off the queue but not given to the program yet.
struct Taken {
    info: ReceiveInfo,
    owed: Owed,
    body: Body,
    system: bool,
}

/// What a read of `$RECEIVE` gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// Bytes stored.
    pub count: usize,
    pub system: bool,
    pub info: ReceiveInfo,
}

#[derive(Default)]
pub struct Receive {
    open: bool,
    depth: u16,
    pub(crate) options: u16,
    pub(crate) mode: i16,
    links: BTreeMap<LinkNumber, ServerLink>,
    tags: Vec<Option<Owed>>,
    last: Option<ReceiveInfo>,
    /// Messages given back by the run-time start.
    returned: VecDeque<Taken>,
}

impl Receive {
    pub fn is_open(&self) -> bool {
        self.open
    }

    pub fn depth(&self) -> u16 {
        self.depth
    }

    /// The message read last.
    pub fn last(&self) -> Option<ReceiveInfo> {
        self.last
    }

    /// Messages read and not replied to.
    pub fn outstanding(&self) -> usize {
        self.tags.iter().flatten().count()
    }

    fn free_tag(&self) -> Option<usize> {
        (0..self.depth as usize).find(|&t| self.tags.get(t).is_none_or(Option::is_none))
    }

    /// `MESSAGESTATUS`: 1 the sender has given up, 0 not, -1 no message under this tag.
    pub fn message_status(&self, tag: Option<i16>) -> i16 {
        let tag = tag.or_else(|| self.last.map(|l| l.tag)).unwrap_or(-1);
        match usize::try_from(tag).ok().and_then(|t| self.tags.get(t)).and_then(|t| *t) {
            None => -1,
            Some(Owed::Request { link, slot, seq, .. }) => {
                self.links.get(&link).is_none_or(|l| l.closed || l.end.is_cancelled(slot, seq)) as i16
            }
            Some(_) => 0,
        }
    }
}

/// Opens `$RECEIVE`. The file table has made sure that it is not open.
pub fn open(process: &Process, depth: i16, options: u16) -> Result<(), FileError> {
    if !(0..=DEEPEST as i16).contains(&depth) || options & !0xF != 0 {
        return Err(FileError::new(2));
    }
    if options & 1 != 0 && options & 0xC != 0 {
        return Err(FileError::new(2));
    }
    process.tell(Request::Receive { open: true, depth: depth as u16, options })?;
    let mut receive = process.receive.borrow_mut();
    receive.open = true;
    receive.depth = depth as u16;
    receive.options = options;
    receive.mode = 0;
    Ok(())
}

/// Closes `$RECEIVE`. Senders of messages still held are answered as by a server that is gone.
pub fn close(process: &Process) {
    let held: Vec<i16> = {
        let receive = process.receive.borrow();
        (0..receive.tags.len()).filter(|&t| receive.tags[t].is_some()).map(|t| t as i16).collect()
    };
    for tag in held {
        let _ = reply(process, Some(tag), UserIn::EMPTY, 201);
    }
    {
        let mut receive = process.receive.borrow_mut();
        receive.open = false;
        receive.depth = 0;
        receive.options = 0;
        receive.mode = 0;
        receive.last = None;
        receive.tags.clear();
    }
    let _ = process.tell(Request::Receive { open: false, depth: 0, options: 0 });
}

/// Collects what is published on a link that rang, learning of the link if it is new.
pub(crate) fn scan_link(process: &Process, arrivals: &mut Arrivals<Arrival>, link: LinkNumber) {
    let mut receive = process.receive.borrow_mut();
    if let std::collections::btree_map::Entry::Vacant(e) = receive.links.entry(link) {
        match learn(process, link) {
            Some(new) => {
                e.insert(new);
            }
            None => return,
        }
    }
    let wants_cancelled = receive.mode & receive_mode::CANCELLED != 0;
    let Receive { links, tags, .. } = &mut *receive;
    let Some(server) = links.get_mut(&link) else { return };
    server.end.scan(|slot, seq, ticket| arrivals.push_link(link, slot, seq, ticket));
    if server.held > 0 && wants_cancelled {
        for (tag, owed) in tags.iter_mut().enumerate() {
            let Some(Owed::Request { link: of, slot, seq, told_cancelled, .. }) = owed else { continue };
            if *of == link && !*told_cancelled && server.end.is_cancelled(*slot, *seq) {
                *told_cancelled = true;
                let message = system_message::cancelled(tag as i16);
                arrivals.push_other(process.inbox.take_ticket(), Arrival::Local(message));
            }
        }
    }
}

/// Asks the monitor what a link is. `None` for one that has gone already.
fn learn(process: &Process, link: LinkNumber) -> Option<ServerLink> {
    let (answer, fds) = process.ask(Request::Link { link }).ok()?;
    let Answer::Link { open, opener, opener_link, file_number, label, sync_depth, slots } = answer else { return None };
    let end = ServerEnd::map(fds.first()?.as_fd(), slots).ok()?;
    let inbox = process.arena.inbox(opener.parts()?.place);
    Some(ServerLink { end, opener, inbox, opener_link, open, file_number, label, sync_depth, held: 0, closed: false })
}

/// Drops a link whose CLOSE has been dealt with, unless messages of it are still held.
fn release(process: &Process, receive: &mut Receive, link: LinkNumber) {
    if let Some(server) = receive.links.get_mut(&link)
        && server.held > 0
    {
        server.closed = true;
        return;
    }
    receive.links.remove(&link);
    process.arrivals.borrow_mut().forget(link);
    let _ = process.tell(Request::Release { link });
}

/// Takes the next message for the program off the queue.
fn take(process: &Process) -> Option<Taken> {
    if let Some(returned) = process.receive.borrow_mut().returned.pop_front() {
        return Some(returned);
    }
    loop {
        let arrived = process.arrivals.borrow_mut().take(|a| process.collect(a))?;
        let mut receive = process.receive.borrow_mut();
        let receive = &mut *receive;
        match arrived {
            Arrived::Link { link, slot, seq } => {
                if let Some(taken) = take_request(process, receive, link, slot, seq) {
                    return Some(taken);
                }
            }
            Arrived::Other(Arrival::Local(message)) => {
                return Some(Taken {
                    info: no_sender(message.len()),
                    owed: Owed::Nothing,
                    body: Body::Bytes(message),
                    system: true,
                });
            }
            Arrived::Other(Arrival::System(arrival)) => {
                if let Some(taken) = take_system(process, receive, *arrival) {
                    return Some(taken);
                }
            }
        }
    }
}

fn no_sender(length: usize) -> ReceiveInfo {
    ReceiveInfo { length: length as u32, ..ReceiveInfo::NONE }
}

fn take_request(process: &Process, receive: &mut Receive, link: LinkNumber, slot: u16, seq: u32) -> Option<Taken> {
    let server = receive.links.get_mut(&link)?;
    let request = server.end.take(slot, seq)?;
    kill_point!("request.taken");
    process.messages_received.set(process.messages_received.get().wrapping_add(1));
    let head = request.head;
    let mut info = ReceiveInfo {
        io_type: head.kind as i16,
        max_reply: head.reply_room,
        tag: -1,
        file_number: server.file_number,
        sync_id: head.sync_id,
        sender: server.opener,
        label: server.label,
        sync_depth: server.sync_depth,
        length: request.len as u32,
    };
    let owed = Owed::Request { link, slot, seq, room: head.reply_room, told_cancelled: false };
    if head.kind != request_kind::SYSTEM {
        server.held += 1;
        return Some(Taken { info, owed, body: Body::InLink, system: false });
    }
    let mut message = vec![0; request.len];
    server.end.copy_request(slot, 0, UserOut::from(&mut message[..]));
    info.io_type = 0;
    let refusal = if receive.options & receive_options::NO_SYSTEM_MESSAGES != 0 {
        7
    } else {
        let fields = Fields(&message);
        match fields.word(0) {
            number::SETPARAM if receive.mode & receive_mode::SETPARAM == 0 => 2,
            number::SETMODE if receive.mode & receive_mode::LAST_PARAMS == 0 => {
                if fields.word(8) & setmode_flags::LAST_PARAMS != 0 {
                    2
                } else {
                    message.truncate(8);
                    0
                }
            }
            number::SETMODE | number::SETPARAM | number::CONTROL | number::CONTROLBUF | number::RESETSYNC => 0,
            // Nothing else comes from an opener.
            _ => 2,
        }
    };
    if refusal != 0 {
        server.end.reply(slot, seq, refusal, 0, UserIn::EMPTY, &server.inbox, server.opener_link);
        return None;
    }
    server.held += 1;
    info.length = message.len() as u32;
    Some(Taken { info, owed, body: Body::Bytes(message), system: true })
}

fn take_system(process: &Process, receive: &mut Receive, arrival: SystemArrival) -> Option<Taken> {
    let SystemArrival { mut message, sender, file_number, link, open, quiet } = arrival;
    let number = Fields(&message).word(0);
    let no_file_messages = receive.options & receive_options::NO_SYSTEM_MESSAGES != 0;
    let mut info = no_sender(message.len());
    let mut owed = Owed::Nothing;
    if let Some(open) = open {
        if no_file_messages {
            let _ = process.tell(Request::OpenReply { open, error: 0, label: -1 });
            return None;
        }
        owed = Owed::Open(open);
    } else if let (number::CLOSE, Some(link)) = (number, link) {
        if let Some(server) = receive.links.get(&link) {
            info.label = server.label;
        } else if let Some(server) = learn(process, link) {
            // Opened and closed without a request.
            info.label = server.label;
        }
        if quiet || no_file_messages {
            release(process, receive, link);
            return None;
        }
        owed = Owed::Close(link);
    }
    if matches!(owed, Owed::Open(_) | Owed::Close(_)) {
        info.sender = sender;
        info.file_number = file_number;
        if let Owed::Open(_) = owed {
            info.sync_depth = Fields(&message).word(8);
        }
    }
    if receive.options & receive_options::OLD_FORMATS != 0 {
        message = system_message::to_old_format(&message);
        info.length = message.len() as u32;
    }
    Some(Taken { info, owed, body: Body::Bytes(message), system: true })
}

/// Gives the program its next message, if there is one. With `update` it stays outstanding until the reply.
pub(crate) fn try_read(process: &Process, update: bool, room: UserOut) -> Option<Result<Received, FileError>> {
    if !process.receive.borrow().open {
        return Some(Err(FileError::new(16)));
    }
    let tag = match (update, process.receive.borrow().free_tag()) {
        (true, None) => return Some(Err(FileError::new(28))),
        (true, Some(tag)) => Some(tag),
        (false, _) => None,
    };
    let taken = take(process)?;
    let mut receive = process.receive.borrow_mut();
    let count = match (&taken.body, taken.owed) {
        (Body::Bytes(bytes), _) => room.fill(bytes),
        (Body::InLink, Owed::Request { link, slot, .. }) => {
            receive.links.get(&link).map_or(0, |l| l.end.copy_request(slot, 0, room.cut(taken.info.length as usize)))
        }
        (Body::InLink, _) => 0,
    };
    let mut info = taken.info;
    info.tag = tag.map_or(-1, |t| t as i16);
    receive.last = Some(info);
    match tag {
        Some(tag) => {
            if receive.tags.len() <= tag {
                receive.tags.resize(tag + 1, None);
            }
            receive.tags[tag] = Some(taken.owed);
        }
        None => {
            // A plain read answers at once, with nothing.
            settle(process, &mut receive, taken.owed, UserIn::EMPTY, 0);
        }
    }
    Some(Ok(Received { count, system: taken.system, info }))
}

/// Gives the answer that is owed; returns how many bytes went.
fn settle(process: &Process, receive: &mut Receive, owed: Owed, data: UserIn, error: i16) -> usize {
    match owed {
        Owed::Request { link, slot, seq, room, .. } => {
            let Some(server) = receive.links.get_mut(&link) else { return 0 };
            kill_point!("reply.begun");
            server.held = server.held.saturating_sub(1);
            server.end.reply(slot, seq, error, 0, data, &server.inbox, server.opener_link);
            kill_point!("reply.sent");
            if server.closed && server.held == 0 {
                release(process, receive, link);
            }
            data.len().min(room as usize)
        }
        Owed::Open(open) => {
            let mut reply = [0; 4];
            let label = match data.copy_to(0, &mut reply) {
                4 if Fields(&reply).word(0) == number::OPEN => Fields(&reply).word(2),
                _ => -1,
            };
            let _ = process.tell(Request::OpenReply { open, error, label });
            data.len()
        }
        Owed::Close(link) => {
            release(process, receive, link);
            data.len()
        }
        Owed::Nothing => data.len(),
    }
}

/// Replies to the message with `tag` (needed when the receive depth is above 1). Returns the bytes sent.
pub(crate) fn reply(process: &Process, tag: Option<i16>, data: UserIn, error: i16) -> Result<usize, FileError> {
    let mut receive = process.receive.borrow_mut();
    if !receive.open {
        return Err(FileError::new(16));
    }
    if receive.depth == 0 {
        return Err(FileError::new(2));
    }
    let tag = match tag {
        Some(t) => t,
        None if receive.depth == 1 => 0,
        None => return Err(FileError::new(29)),
    };
    let slot = usize::try_from(tag).ok().filter(|&t| t < receive.tags.len()).ok_or(FileError::new(74))?;
    let owed = receive.tags[slot].take().ok_or(FileError::new(74))?;
    Ok(settle(process, &mut receive, owed, data, error))
}

/// Puts a message that was read with a tag back in front of the queue, as if it had not been read.
pub(crate) fn put_back(process: &Process, received: &Received, bytes: Vec<u8>) {
    let mut receive = process.receive.borrow_mut();
    let slot = usize::try_from(received.info.tag).ok().filter(|&t| t < receive.tags.len());
    let Some(owed) = slot.and_then(|t| receive.tags[t].take()) else { return };
    let body = if matches!(owed, Owed::Request { .. }) && !received.system { Body::InLink } else { Body::Bytes(bytes) };
    receive.returned.push_front(Taken { info: received.info, owed, body, system: received.system });
}

/// `SETMODE` on `$RECEIVE`; returns the former parameters.
pub(crate) fn setmode(process: &Process, function: i16, param1: Option<i16>) -> Result<[i16; 2], FileError> {
    let mut receive = process.receive.borrow_mut();
    match function {
        80 => {
            let old = receive.mode;
            if let Some(mode) = param1 {
                receive.mode = mode & 7;
            }
            Ok([old, 0])
        }
        _ => Err(FileError::new(2)),
    }
}

/// Opens of this process that others hold, for `status` and tests.
pub fn openers(process: &Process) -> Vec<(ProcessHandle, i16, OpenIndex)> {
    process.receive.borrow().links.values().map(|l| (l.opener, l.file_number, l.open)).collect()
}
