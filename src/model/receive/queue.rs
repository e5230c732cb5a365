//! What has arrived for `$RECEIVE`: requests of the links, system messages of the monitor, and those made here.

use std::os::fd::AsFd;

use super::broadcasts::Admission;
use super::{
    Arrival, Body, Owed, Receive, ReceiveInfo, ServerLink, SystemArrival, Taken, receive_mode, receive_options, request_kind,
};
use crate::control::{Answer, LinkNumber, Request};
use crate::kill_point;
use crate::model::early::Left;
use crate::model::process::Process;
use crate::model::system_message::{self, Fields, number, setmode_flags, setparam_flags};
use crate::sys::arrivals::{Arrivals, Arrived};
use crate::sys::link::{self, ServerEnd};
use crate::sys::user_memory::{UserIn, UserOut};

/// Collects what is published on a link that rang, learning of the link if it is new.
pub(crate) fn scan_link(process: &Process, arrivals: &mut Arrivals<Arrival>, link: LinkNumber) {
    let mut receive = process.receive.borrow_mut();
    if known(process, &mut receive, link).is_none() {
        return;
    }
    let wants_cancelled = receive.mode & receive_mode::CANCELLED != 0;
    let Receive { links, tags, .. } = &mut *receive;
    let Some(server) = links.get_mut(&link) else { return };
    match process.limits.get()[0] {
        None => server.end.scan(|slot, seq, ticket| arrivals.push_link(link, slot, seq, ticket)),
        Some(most) => {
            let mut found = Vec::new();
            server.end.scan(|slot, seq, ticket| found.push((slot, seq, ticket)));
            for (slot, seq, ticket) in found {
                if arrivals.len() + tags.len() < most as usize {
                    arrivals.push_link(link, slot, seq, ticket);
                } else if server.end.take(slot, seq).is_some() {
                    server.end.reply(slot, seq, 30, 0, UserIn::EMPTY, &server.inbox, server.opener_link);
                }
            }
        }
    }
    if wants_cancelled {
        for &tag in &server.tags {
            let Some(Owed::Request { slot, seq, told_cancelled, .. }) = tags.get_mut(tag) else { continue };
            if !*told_cancelled && server.end.is_cancelled(*slot, *seq) {
                *told_cancelled = true;
                let message = system_message::cancelled(tag as i16);
                arrivals.push_other(process.inbox.take_ticket(), Arrival::Local(message));
            }
        }
    }
}

/// Queues a message of the monitor.
pub(crate) fn queue_system(process: &Process, arrivals: &mut Arrivals<Arrival>, ticket: u64, mut arrival: SystemArrival) {
    match process.receive.borrow_mut().broadcasts.arrives(Fields(&arrival.message).word(0)) {
        Admission::Queue => {}
        Admission::Missed => arrival.message = system_message::messages_missed(),
        Admission::Lose => return,
    }
    arrivals.push_other(ticket, Arrival::System(Box::new(arrival)));
}

/// Asks the monitor what a link is. `None` for one that has gone already.
fn learn(process: &Process, link: LinkNumber) -> Option<ServerLink> {
    let (answer, fds) = process.ask(Request::Link { link }).ok()?;
    let Answer::Link { open, opener, opener_link, file_number, label, sync_depth, slots } = answer else { return None };
    let end = ServerEnd::map(fds.first()?.as_fd(), slots).ok()?;
    let inbox = process.arena.inbox(opener.parts()?.place);
    Some(ServerLink {
        end,
        opener,
        inbox,
        opener_link,
        open,
        file_number,
        label,
        sync_depth,
        held: 0,
        tags: Vec::new(),
        close_told: false,
        closed: false,
        refused: None,
    })
}

/// A link of this process, learnt of if it is new. `None` for one that has gone already.
pub(super) fn known<'a>(process: &Process, receive: &'a mut Receive, link: LinkNumber) -> Option<&'a mut ServerLink> {
    use std::collections::btree_map::Entry;
    match receive.links.entry(link) {
        Entry::Occupied(entry) => Some(entry.into_mut()),
        Entry::Vacant(entry) => Some(entry.insert(learn(process, link)?)),
    }
}

/// Drops a link whose CLOSE has been dealt with, unless messages of it are still held.
pub(in crate::model) fn release(process: &Process, receive: &mut Receive, link: LinkNumber) {
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
pub(super) fn take(process: &Process) -> Option<Taken> {
    let due = process.receive.borrow_mut().due.pop_front();
    due.or_else(|| take_new(process))
}

/// Takes the next message that has not been put aside.
pub(super) fn take_new(process: &Process) -> Option<Taken> {
    loop {
        let left = process.receive.borrow_mut().left.pop_front();
        let next = match left {
            Some(left) => left,
            None => Left::Arrived(process.arrivals.borrow_mut().take(|a| process.collect(a))?),
        };
        let mut receive = process.receive.borrow_mut();
        let receive = &mut *receive;
        let taken = match next {
            Left::Arrived(Arrived::Link { link, slot, seq }) => take_request(process, receive, link, slot, seq),
            Left::Arrived(Arrived::Other(Arrival::Local(message))) => Some(made_here(message)),
            Left::Arrived(Arrived::Other(Arrival::System(arrival))) => take_system(process, receive, *arrival, false),
            Left::Request { link, slot, seq, request } => deliver(receive, link, slot, seq, request),
            Left::Granted(arrival) => take_system(process, receive, arrival, true),
        };
        if taken.is_some() {
            return taken;
        }
    }
}

/// A message of this process to itself.
fn made_here(message: Vec<u8>) -> Taken {
    Taken { info: no_sender(message.len()), owed: Owed::Nothing, body: Body::Bytes(message), system: true }
}

pub(super) fn no_sender(length: usize) -> ReceiveInfo {
    ReceiveInfo { length: length as u32, ..ReceiveInfo::NONE }
}

fn take_request(process: &Process, receive: &mut Receive, link: LinkNumber, slot: u16, seq: u32) -> Option<Taken> {
    let server = receive.links.get_mut(&link)?;
    let request = server.end.take(slot, seq)?;
    kill_point!("request.taken");
    if request.head.kind == request_kind::CHECKPOINT && !process.following.get() {
        // The backup reads its messages itself: it is not in `CHECKMONITOR`.
        server.end.reply(slot, seq, 160, 0, UserIn::EMPTY, &server.inbox, server.opener_link);
        return None;
    }
    process.messages_received.set(process.messages_received.get().wrapping_add(1));
    deliver(receive, link, slot, seq, request)
}

/// What a request that has been taken is to the program, as its open of `$RECEIVE` wants it. `None`: answered here.
fn deliver(receive: &mut Receive, link: LinkNumber, slot: u16, seq: u32, request: link::Request) -> Option<Taken> {
    let server = receive.links.get_mut(&link)?;
    if let Some(error) = server.refused {
        server.end.reply(slot, seq, error, 0, UserIn::EMPTY, &server.inbox, server.opener_link);
        return None;
    }
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
    let mut owed = Owed::Request { link, slot, seq, room: head.reply_room, told_cancelled: false, form: false };
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
    if let Owed::Request { form, .. } = &mut owed {
        let fields = Fields(&message);
        *form = fields.word(0) == number::SETPARAM && fields.word(4) & setparam_flags::LAST != 0;
    }
    Some(Taken { info, owed, body: Body::Bytes(message), system: true })
}

/// `granted`: an OPEN that the run-time start has answered.
fn take_system(process: &Process, receive: &mut Receive, arrival: SystemArrival, granted: bool) -> Option<Taken> {
    let SystemArrival { mut message, sender, file_number, link, open, quiet } = arrival;
    let number = Fields(&message).word(0);
    receive.broadcasts.leaves(number);
    let no_file_messages = receive.options & receive_options::NO_SYSTEM_MESSAGES != 0;
    let mut info = no_sender(message.len());
    let mut owed = Owed::Nothing;
    match (number, link, open) {
        (number::OPEN, _, Some(open)) => {
            receive.refused.remove(&open);
            if no_file_messages {
                if !granted {
                    let _ = process.tell(Request::OpenReply { open, error: 0, label: -1 });
                }
                return None;
            }
            owed = match link {
                Some(link) if granted => Owed::Granted(open, link),
                _ => Owed::Open(open),
            };
            info.sender = sender;
            info.file_number = file_number;
            info.sync_depth = Fields(&message).word(8);
        }
        (number::CLOSE, Some(link), open) => {
            let refused = open.is_some_and(|open| receive.refused.remove(&open));
            let held = open.and_then(|open| receive.opens_held.remove(&open));
            if let Some(owed) = held.and_then(|tag| receive.tags.get_mut(tag)) {
                *owed = Owed::LostOpen { sender, file_number };
            }
            // Without a link here it was opened and closed without a request. What cannot be learnt of has been released: an
            // opener that closes and then dies is told of twice.
            let told = known(process, receive, link).is_none_or(|server| {
                info.label = server.label;
                std::mem::replace(&mut server.close_told, true)
            });
            if quiet || no_file_messages || refused || held.is_some() {
                release(process, receive, link);
                let tell = receive.mode & receive_mode::CANCELLED != 0;
                return held.filter(|_| tell).map(|tag| made_here(system_message::cancelled(tag as i16)));
            }
            if told {
                return None;
            }
            owed = Owed::Close(link);
            info.sender = sender;
            info.file_number = file_number;
        }
        _ => {}
    }
    if receive.options & receive_options::OLD_FORMATS != 0 {
        message = system_message::to_old_format(&message);
        info.length = message.len() as u32;
    }
    Some(Taken { info, owed, body: Body::Bytes(message), system: true })
}
