//! The startup conversation: what a new process hears from its creator before `main`.
//!
//! A creator opens the process it has made, writes the startup message, then (asked to by error 70) the ASSIGN and PARAM
//! messages, and closes; see "Communicating with a new process" in the Guardian Programmer's Guide. All else that arrives meanwhile
//! is left for the program, in its order. A creator that says something else did not mean a conversation: its messages are left too.

use std::collections::VecDeque;
use std::time::Duration;

use super::clock::Moment;
use super::handle::ProcessHandle;
use super::process::Process;
use super::process_info::is_waiting;
use super::receive::{self, Arrival, SystemArrival, request_kind};
use super::startup;
use super::system_message::{Fields, number};
use crate::control::{LinkNumber, Request, Startup};
use crate::kill_point;
use crate::sys::arrivals::Arrived;
use crate::sys::link;
use crate::sys::user_memory::{UserIn, UserOut};

/// Asks the creator for ASSIGN and PARAM messages.
const CONTINUE: i16 = 70;
/// The same for a creator that reads the reply: bit 0 for ASSIGN, bit 1 for PARAM messages.
const WANTED: [u8; 2] = [0xC0, 0];
/// Shortest startup message: all but the parameter string.
const SHORTEST: usize = 66;
/// Longest message of a conversation.
const LONGEST: usize = 1028;
/// Once the creator has opened us it gets more time: it may have a lot to do between two messages.
const PATIENCE: u32 = 5;
/// How often a creator that has had no chance to go on, as it waits for a processor, is waited for again.
const CHANCES: u32 = 10;

/// What came before `main` and is left for the program.
pub enum Left {
    Arrived(Arrived<Arrival>),
    /// A request that was looked at, and so has been taken.
    Request {
        link: LinkNumber,
        slot: u16,
        seq: u32,
        request: link::Request,
    },
    /// An OPEN of the creator's, granted so that it could go on.
    Granted(SystemArrival),
}

impl Left {
    /// The link of an OPEN or CLOSE.
    fn link(&self) -> Option<LinkNumber> {
        match self {
            Left::Granted(arrival) => arrival.link,
            Left::Arrived(Arrived::Other(Arrival::System(arrival))) if is(arrival, number::CLOSE) => arrival.link,
            _ => None,
        }
    }
}

fn is(arrival: &SystemArrival, number: i16) -> bool {
    Fields(&arrival.message).word(0) == number
}

/// The messages of a conversation.
#[derive(Default)]
struct Messages {
    startup: Vec<u8>,
    assigns: Vec<Vec<u8>>,
    params: Vec<u8>,
}

#[derive(PartialEq, Eq)]
enum Heard {
    /// Not from the creator.
    Another,
    Creator,
    Over,
}

struct Conversation<'a> {
    process: &'a Process,
    creator: ProcessHandle,
    /// Opens that the creator, or its backup, holds of us, and those it has closed.
    open: Vec<LinkNumber>,
    closed: Vec<LinkNumber>,
    messages: Option<Messages>,
    left: VecDeque<Left>,
}

impl Process {
    /// Hears the creator out, for at most `wait` until it opens us. True when there was a startup message: [`Process::startup`]
    /// then has all of it.
    pub fn converse(&self, wait: Duration) -> bool {
        if !self.startup().conversation {
            return false;
        }
        let creator = self.view.process(self.place).mom;
        let mut conversation =
            Conversation { process: self, creator, open: Vec::new(), closed: Vec::new(), messages: None, left: VecDeque::new() };
        conversation.run(wait);
        let messages = conversation.end();
        let Some(Messages { startup: startup_message, assigns, params: param_message }) = messages else { return false };
        let program = self.startup().argv.first().cloned().unwrap_or_default();
        let mut argv = vec![program];
        argv.extend(startup::words(&startup_message).into_iter().map(<[u8]>::to_vec));
        let told = Startup { argv, startup_message, assigns, param_message, conversation: false, ..self.startup().clone() };
        self.set_startup(told);
        true
    }
}

impl Conversation<'_> {
    fn run(&mut self, wait: Duration) {
        let mut limit = Moment::now().after(wait);
        let mut chances = CHANCES;
        loop {
            let alone = self.open.is_empty();
            let creator = self.creator;
            let arrived = self.process.wait_until(Some(limit), |p| {
                let next = p.arrivals.borrow_mut().take(|a| p.collect(a));
                match next {
                    Some(arrived) => Some(Some(arrived)),
                    // Its opens, if it has any, are closed for it.
                    None => (alone && !lives(p, &creator)).then_some(None),
                }
            });
            let arrived = match arrived {
                Some(Some(arrived)) => arrived,
                None if chances > 0 && !self.creator_waits() => {
                    chances -= 1;
                    limit = Moment::now().after(wait);
                    continue;
                }
                Some(None) | None => return,
            };
            match self.hear(arrived) {
                Heard::Another => {}
                Heard::Creator => limit = Moment::now().after(wait * PATIENCE),
                Heard::Over => return,
            }
        }
    }

    /// Does the creator wait for something else?
    fn creator_waits(&self) -> bool {
        let Some(parts) = self.creator.parts() else { return true };
        !self.process.view.handle_alive(&self.creator) || is_waiting(self.process.view.process(parts.place).pid)
    }

    fn hear(&mut self, arrived: Arrived<Arrival>) -> Heard {
        match arrived {
            Arrived::Link { link, slot, seq } if self.open.contains(&link) => self.request(link, slot, seq),
            Arrived::Other(Arrival::System(arrival)) if is(&arrival, number::OPEN) && same(&arrival.sender, &self.creator) => {
                self.opened(*arrival)
            }
            Arrived::Other(Arrival::System(arrival)) if is(&arrival, number::CLOSE) => {
                let link = arrival.link;
                let survived = !self.process.view.handle_alive(&arrival.sender) && lives(self.process, &self.creator);
                self.left.push_back(Left::Arrived(Arrived::Other(Arrival::System(arrival))));
                let Some(at) = self.open.iter().position(|open| Some(*open) == link) else { return Heard::Another };
                self.closed.push(self.open.swap_remove(at));
                // The member of a pair that takes over from its creator may begin again.
                if self.open.is_empty() && !survived { Heard::Over } else { Heard::Creator }
            }
            other => {
                self.left.push_back(Left::Arrived(other));
                Heard::Another
            }
        }
    }

    fn opened(&mut self, arrival: SystemArrival) -> Heard {
        let (Some(open), Some(link)) = (arrival.open, arrival.link) else { return Heard::Another };
        kill_point!("startup.opened");
        let _ = self.process.tell(Request::OpenReply { open, error: 0, label: -1 });
        self.open.push(link);
        self.left.push_back(Left::Granted(arrival));
        Heard::Creator
    }

    /// A request of the creator's: a part of the conversation, or its end.
    fn request(&mut self, link: LinkNumber, slot: u16, seq: u32) -> Heard {
        let mut receive = self.process.receive.borrow_mut();
        let Some(server) = receive.links.get_mut(&link) else { return Heard::Another };
        // Given up meanwhile.
        let Some(request) = server.end.take(slot, seq) else { return Heard::Creator };
        let mut message = vec![0; request.len.min(LONGEST)];
        server.end.copy_request(slot, 0, UserOut::from(&mut message[..]));
        let write = matches!(request.head.kind, request_kind::WRITE | request_kind::WRITEREAD) && request.len <= LONGEST;
        let reply: (i16, &[u8]) = match (Fields(&message).word(0), &mut self.messages) {
            (-1, messages) if write && message.len() >= SHORTEST => {
                // A creator that has taken over from its primary begins again.
                *messages = Some(Messages { startup: message, ..Messages::default() });
                (CONTINUE, &WANTED)
            }
            (-2, Some(messages)) if write => {
                messages.assigns.push(message);
                (0, &[])
            }
            (-3, Some(messages)) if write => {
                messages.params = message;
                (0, &[])
            }
            _ => {
                self.left.push_back(Left::Request { link, slot, seq, request });
                return Heard::Over;
            }
        };
        kill_point!("startup.heard");
        server.end.reply(slot, seq, reply.0, 0, UserIn::from(reply.1), &server.inbox, server.opener_link);
        kill_point!("startup.replied");
        Heard::Creator
    }

    /// Leaves to the program what is its own. The opens that served the conversation alone are not.
    fn end(self) -> Option<Messages> {
        let Conversation { process, closed, messages, mut left, .. } = self;
        let mut receive = process.receive.borrow_mut();
        if messages.is_some() {
            left.retain(|l| l.link().is_none_or(|link| !closed.contains(&link)));
            for link in closed {
                receive::release(process, &mut receive, link);
            }
        }
        receive.left = left;
        messages
    }
}

/// Is `other` the process `one`, or a member of its pair?
fn same(one: &ProcessHandle, other: &ProcessHandle) -> bool {
    match (one.parts(), other.parts()) {
        (Some(a), Some(b)) => a.verifier == b.verifier || a.name.is_some() && a.name == b.name,
        _ => false,
    }
}

/// Does the process live, or the pair it belongs to?
fn lives(process: &Process, handle: &ProcessHandle) -> bool {
    let Some(parts) = handle.parts() else { return false };
    process.view.handle_alive(handle)
        || parts.name.is_some_and(|(sequence, index)| {
            let row = process.view.name(index);
            row.sequence == sequence && row.primary_verifier != 0
        })
}
