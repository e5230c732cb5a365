//! `$RECEIVE`: reading messages, message tags, replies.
//!
//! Semantics: `FILE_OPEN_`, `READUPDATE[X]`, `REPLY[X]`, `FILE_GETRECEIVEINFO_` of the Guardian Procedure Calls Reference
//! Manual and the chapter on process communication of the Guardian Programmer's Guide.

mod answer;
mod broadcasts;
mod duplicates;
pub mod following;
mod queue;
mod read;
mod tags;

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use super::early::Left;
use super::handle::ProcessHandle;
use super::process::Process;
use crate::control::{LinkNumber, OpenIndex, Request};
use crate::error::FileError;
use crate::sys::inbox::Inbox;
use crate::sys::link::ServerEnd;
use crate::sys::user_memory::UserIn;
pub(crate) use answer::reply;
use broadcasts::Broadcasts;
pub(super) use queue::release;
pub(crate) use queue::{queue_system, scan_link};
pub(crate) use read::try_read;
use tags::Tags;

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
    /// From a primary to its backup in `CHECKMONITOR`; no program sees it.
    pub const CHECKPOINT: u16 = 4;
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
pub(super) struct ServerLink {
    pub(super) end: ServerEnd,
    opener: ProcessHandle,
    pub(super) inbox: Inbox,
    pub(super) opener_link: LinkNumber,
    open: OpenIndex,
    file_number: i16,
    label: i16,
    sync_depth: i16,
    /// Messages taken and not replied to.
    held: usize,
    /// Tags of those that are outstanding.
    tags: Vec<u16>,
    /// CLOSE has been given to the program.
    close_told: bool,
    /// CLOSE has been dealt with.
    closed: bool,
    /// The program has refused an open that the run-time start had granted: its requests end with this error.
    refused: Option<i16>,
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
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Owed {
    Request {
        link: LinkNumber,
        slot: u16,
        seq: u32,
        room: u32,
        told_cancelled: bool,
        /// A SETPARAM that wants the former values: the reply has a form.
        form: bool,
    },
    Open(OpenIndex),
    /// An OPEN that was granted before `main`.
    Granted(OpenIndex, LinkNumber),
    /// An OPEN whose opener is gone before the reply.
    LostOpen {
        sender: ProcessHandle,
        file_number: i16,
    },
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
    pub(super) links: BTreeMap<LinkNumber, ServerLink>,
    tags: Tags,
    /// Tags of OPEN messages that are outstanding.
    opens_held: HashMap<OpenIndex, u16>,
    last: Option<ReceiveInfo>,
    /// Messages that come before all others.
    due: VecDeque<Taken>,
    /// What came before `main`, older than all that arrives.
    pub(super) left: VecDeque<Left>,
    /// `GUARDIAN_CHECK`.
    check: Option<Box<duplicates::Duplicates>>,
    /// Opens that were refused: a CLOSE that may still come for one of them is not for the program.
    refused: HashSet<OpenIndex>,
    broadcasts: Broadcasts,
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
        self.tags.len()
    }

    /// `MESSAGESTATUS`: 1 the sender has given up, 0 not, -1 no message under this tag.
    pub fn message_status(&self, tag: Option<i16>) -> i16 {
        let tag = tag.or_else(|| self.last.map(|l| l.tag)).unwrap_or(-1);
        match self.tags.get(tag) {
            None => -1,
            Some(Owed::Request { link, slot, seq, .. }) => {
                self.links.get(link).is_none_or(|l| l.closed || l.end.is_cancelled(*slot, *seq)) as i16
            }
            Some(Owed::LostOpen { .. }) => 1,
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
    // Without OPEN and CLOSE messages in their present form one open cannot be told from the next.
    let tells_opens = options & (receive_options::NO_SYSTEM_MESSAGES | receive_options::OLD_FORMATS) == 0;
    receive.check = (tells_opens && duplicates::wanted()).then(|| Box::new(duplicates::Duplicates::new()));
    Ok(())
}

/// Closes `$RECEIVE`. Senders of messages still held are answered as by a server that is gone.
pub fn close(process: &Process) {
    let held: Vec<i16> = process.receive.borrow().tags.iter().map(|(tag, _)| tag as i16).collect();
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
        receive.tags = Tags::default();
        receive.opens_held.clear();
    }
    let _ = process.tell(Request::Receive { open: false, depth: 0, options: 0 });
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
