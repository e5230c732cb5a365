//! Serving requests from Rust: [`Receive`], and the messages it gives.

use std::marker::PhantomData;

use super::completion::{How, Transfer};
use super::files::Family;
use super::handle::ProcessHandle;
use super::open::OpenOptions;
use super::process::{Process, enter};
use super::receive::{self, ReceiveInfo, receive_options};
use super::replies::{Finding, Replies};
use super::system_message::{Message as Layout, OpenMessage, SystemMessage, number};
use crate::error::FileError;
use crate::sys::user_memory::{UserIn, UserOut};

/// `$RECEIVE` of this process, open for requests that are replied to.
///
/// ```no_run
/// use guardian::{Message, Receive};
///
/// # fn main() -> Result<(), guardian::FileError> {
/// let mut receive = Receive::open(1)?;
/// loop {
///     match receive.next()? {
///         Message::Request(request) => {
///             let answer: Vec<u8> = request.data().iter().rev().copied().collect();
///             request.reply(&answer);
///         }
///         Message::Open(open) => open.accept(),
///         Message::System(_) => {}
///     }
/// }
/// # }
/// ```
pub struct Receive {
    buffer: Vec<u8>,
    main_thread: PhantomData<*const ()>,
}

/// What [`Receive::next`] gives.
pub enum Message {
    Request(Request),
    /// Another process opens this one; dropped without an answer it is accepted.
    Open(OpenRequest),
    /// Any other system message. It has been replied to.
    System(SystemMessage),
}

/// A request that waits for its reply. Dropped without one, it is answered with error 565, illegal request.
pub struct Request {
    data: Vec<u8>,
    info: ReceiveInfo,
    answered: bool,
    main_thread: PhantomData<*const ()>,
}

/// The open of this process by another.
pub struct OpenRequest {
    message: OpenMessage,
    info: ReceiveInfo,
    answered: bool,
    main_thread: PhantomData<*const ()>,
}

fn reply(tag: i16, data: &[u8], error: i16) {
    if let Ok(process) = enter() {
        let _ = receive::reply(&process, Some(tag), UserIn::from(data), error);
    }
}

/// A message as it was read.
struct Read {
    data: Vec<u8>,
    info: ReceiveInfo,
    system: bool,
}

impl Read {
    fn message(self) -> Message {
        let Read { data, info, system } = self;
        if !system {
            return Message::Request(Request { data, info, answered: false, main_thread: PhantomData });
        }
        match SystemMessage::decode(&data) {
            SystemMessage::Open(message) => {
                Message::Open(OpenRequest { message: *message, info, answered: false, main_thread: PhantomData })
            }
            message => {
                reply(info.tag, &[], 0);
                Message::System(message)
            }
        }
    }
}

/// Shows a message that was read to `replies`. True when it has been answered, or will be with another.
pub(crate) fn answer_again(replies: &mut Replies, system: Option<&[u8]>, info: &ReceiveInfo) -> Result<bool, FileError> {
    let own_node = enter()?.view.node_number();
    let finding = replies.see(system, info, own_node);
    replies.take_orphans().into_iter().for_each(|tag| reply(tag, &[], FileError::OWNERSHIP.number()));
    match finding {
        Finding::New => return Ok(false),
        Finding::Known(known) => reply(info.tag, &known.data, known.error),
        Finding::UnderWay => {}
        Finding::TooOld => reply(info.tag, &[], FileError::OLD_SYNC_ID.number()),
    }
    Ok(true)
}

/// Gives the saved reply to the request with this tag and to all that wait for it. 74 when none was saved.
pub(crate) fn reply_saved(replies: &mut Replies, tag: i16) -> Result<(), FileError> {
    let (saved, tags) = replies.finish(tag).ok_or(FileError::new(74))?;
    tags.into_iter().for_each(|tag| reply(tag, &saved.data, saved.error));
    Ok(())
}

impl Receive {
    /// Opens `$RECEIVE` with room for `depth` messages that are read and not replied to; at least 1.
    pub fn open(depth: u16) -> Result<Receive, FileError> {
        let depth = i16::try_from(depth.max(1)).map_err(|_| FileError::INVALID_OPERATION)?;
        enter()?.open(b"$RECEIVE", &OpenOptions { depth, ..OpenOptions::default() })?;
        Ok(Receive { buffer: Vec::new(), main_thread: PhantomData })
    }

    /// Waits for the next message.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Result<Message, FileError> {
        self.read().map(Read::message)
    }

    /// Waits for the next message that the program has to deal with. A request that comes again, after a failure of this server's
    /// former primary or of the requester's, is answered from `replies`.
    pub fn next_new(&mut self, replies: &mut Replies) -> Result<Message, FileError> {
        loop {
            let read = self.read()?;
            if !answer_again(replies, read.system.then_some(&read.data[..]), &read.info)? {
                return Ok(read.message());
            }
        }
    }

    fn read(&mut self) -> Result<Read, FileError> {
        let process = enter()?;
        self.buffer.resize(receive::LONGEST, 0);
        let how = How { tag: 0, family: Family::Long, always_waited: false };
        let transfer = Transfer::Read { room: UserOut::from(&mut self.buffer[..]), update: true };
        let done = process.transfer(0, transfer, how)?.ok_or(FileError::IO_PENDING)?;
        if !matches!(done.outcome.error, 0 | 6) {
            return Err(FileError::new(done.outcome.error));
        }
        let info = process.receive.borrow().last().ok_or(FileError::NOT_OPEN)?;
        drop(process);
        let data = self.buffer[..done.outcome.count].to_vec();
        Ok(Read { data, info, system: done.outcome.error == 6 })
    }

    /// Asks for -2 and -3 of the CPUs in `mask`, CPU 0 being 0x8000.
    pub fn monitor_cpus(&self, mask: u16) -> Result<(), FileError> {
        enter()?.tell(crate::control::Request::Monitor { cpus: Some(mask), net: None, new: None })
    }
}

impl Drop for Receive {
    fn drop(&mut self) {
        if let Ok(process) = enter() {
            let _ = process.close(0, 0);
        }
    }
}

impl Request {
    pub fn data(&self) -> &[u8] {
        &self.data
    }

    /// Who sent it, its sync ID, the label of its open.
    pub fn info(&self) -> &ReceiveInfo {
        &self.info
    }

    pub fn sender(&self) -> ProcessHandle {
        self.info.sender
    }

    pub fn reply(mut self, data: &[u8]) {
        self.answered = true;
        reply(self.info.tag, data, 0);
    }

    /// Remembers the reply that is about to be given; the backup gets it with [`Replies::update`] before [`Request::reply_saved`].
    pub fn save(&self, replies: &mut Replies, data: &[u8]) {
        // Only a request that did not come from `next_new` is unknown: it cannot come again.
        let _ = replies.save(self.info.tag, data, 0);
    }

    /// Remembers that the request is about to be refused.
    pub fn save_refusal(&self, replies: &mut Replies, error: FileError) {
        let _ = replies.save(self.info.tag, &[], error.number());
    }

    /// Gives the reply that was saved.
    pub fn reply_saved(mut self, replies: &mut Replies) {
        self.answered = reply_saved(replies, self.info.tag).is_ok();
    }

    /// Replies with an error; the requester's call ends with it.
    pub fn refuse(mut self, error: FileError) {
        self.answered = true;
        reply(self.info.tag, &[], error.number());
    }

    /// Has the requester given this request up?
    pub fn is_cancelled(&self) -> bool {
        enter().is_ok_and(|p: super::process::Entered| p.receive.borrow().message_status(Some(self.info.tag)) == 1)
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        if !self.answered {
            reply(self.info.tag, &[], 565);
        }
    }
}

impl OpenRequest {
    pub fn message(&self) -> &OpenMessage {
        &self.message
    }

    pub fn sender(&self) -> ProcessHandle {
        self.info.sender
    }

    pub fn accept(mut self) {
        self.answered = true;
        reply(self.info.tag, &[], 0);
    }

    /// Accepts; every later message of this open carries `label`.
    pub fn accept_with_label(mut self, label: i16) {
        self.answered = true;
        let mut answer = Layout::new(number::OPEN, 4);
        answer.word(2, label);
        reply(self.info.tag, &answer.0, 0);
    }

    /// Refuses; the opener's call ends with `error`.
    pub fn refuse(mut self, error: FileError) {
        self.answered = true;
        reply(self.info.tag, &[], error.number());
    }
}

impl Drop for OpenRequest {
    fn drop(&mut self) {
        if !self.answered {
            reply(self.info.tag, &[], 0);
        }
    }
}

/// A `$RECEIVE` without OPEN and CLOSE messages, for the run-time start and for tests.
pub fn open_quietly(process: &Process, depth: i16) -> Result<(), FileError> {
    let options = receive_options::NO_SYSTEM_MESSAGES;
    process.open(b"$RECEIVE", &OpenOptions { depth, options, ..OpenOptions::default() }).map(|_| ())
}
