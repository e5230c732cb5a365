//! Answering what was read from `$RECEIVE`.

use super::queue::{known, no_sender, release};
use super::{Body, Owed, Receive, ReceiveInfo, Taken, receive_options};
use crate::control::Request;
use crate::error::FileError;
use crate::kill_point;
use crate::model::former::{LONGEST_ARRAY, is_setparam_reply};
use crate::model::process::Process;
use crate::model::system_message::{self, Fields, number};
use crate::sys::user_memory::UserIn;

/// Is the program told of a refusal? Numbers up to 9 are warnings.
fn accepts(error: i16) -> bool {
    (0..10).contains(&error)
}

/// The label in the reply to an OPEN, -1 when there is none.
fn label(data: UserIn) -> i16 {
    let mut reply = [0; 4];
    match data.copy_to(0, &mut reply) {
        4 if Fields(&reply).word(0) == number::OPEN => Fields(&reply).word(2),
        _ => -1,
    }
}

/// Gives the answer that is owed; returns how many bytes went.
pub(super) fn settle(process: &Process, receive: &mut Receive, owed: Owed, data: UserIn, error: i16) -> Result<usize, FileError> {
    match owed {
        Owed::Request { link, slot, seq, form, .. } => {
            let Some(server) = receive.links.get_mut(&link) else { return Ok(0) };
            // A reply of the wrong form is an error for both sides.
            let wrong = form && accepts(error) && !is_setparam_reply(&data.cut(4 + LONGEST_ARRAY).to_vec());
            let error = if wrong { 2 } else { error };
            kill_point!("reply.begun");
            server.held = server.held.saturating_sub(1);
            let count = server.end.reply(slot, seq, error, 0, data, &server.inbox, server.opener_link);
            kill_point!("reply.sent");
            if server.closed && server.held == 0 {
                release(process, receive, link);
            }
            if wrong { Err(FileError::INVALID_OPERATION) } else { Ok(count) }
        }
        Owed::Open(open) => {
            if !accepts(error) {
                receive.refused.insert(open);
            }
            let _ = process.tell(Request::OpenReply { open, error, label: label(data) });
            Ok(data.len())
        }
        Owed::Granted(open, link) => {
            let label = label(data);
            if let Some(server) = known(process, receive, link) {
                server.label = label;
                server.refused = (!accepts(error)).then_some(error);
            }
            if !accepts(error) {
                receive.refused.insert(open);
            }
            let _ = process.tell(Request::OpenReply { open, error: 0, label });
            Ok(data.len())
        }
        Owed::LostOpen { sender, file_number } => {
            if accepts(error) {
                // The program counts it among its openers now: it is told that it is closed.
                let mut message = system_message::close(0);
                if receive.options & receive_options::OLD_FORMATS != 0 {
                    message = system_message::to_old_format(&message);
                }
                let info = ReceiveInfo { sender, file_number, label: label(data), ..no_sender(message.len()) };
                receive.due.push_back(Taken { info, owed: Owed::Nothing, body: Body::Bytes(message), system: true });
            }
            Ok(data.len())
        }
        Owed::Close(link) => {
            release(process, receive, link);
            Ok(data.len())
        }
        Owed::Nothing => Ok(data.len()),
    }
}

/// Takes a message out of those outstanding.
pub(super) fn forget_tag(receive: &mut Receive, tag: i16) -> Option<Owed> {
    let owed = receive.tags.take(tag)?;
    match owed {
        Owed::Request { link, .. } => {
            if let Some(server) = receive.links.get_mut(&link) {
                server.tags.retain(|t| *t != tag as u16);
            }
        }
        Owed::Open(open) => {
            receive.opens_held.remove(&open);
        }
        _ => {}
    }
    Some(owed)
}

/// Replies to the message with `tag` (needed when the receive depth is above 1). Returns the bytes sent.
pub(crate) fn reply(process: &Process, tag: Option<i16>, data: UserIn, error: i16) -> Result<usize, FileError> {
    let mut receive = process.receive.borrow_mut();
    if !receive.open {
        return Err(FileError::NOT_OPEN);
    }
    if receive.depth == 0 {
        return Err(FileError::INVALID_OPERATION);
    }
    let tag = match tag {
        Some(t) => t,
        None if receive.depth == 1 => 0,
        None => return Err(FileError::MISSING_PARAMETER),
    };
    let owed = forget_tag(&mut receive, tag).ok_or(FileError::new(74))?;
    if let Some(check) = &mut receive.check {
        check.replied(tag, &data.to_vec(), error, |info| {
            let name = process.name_text(&info.sender);
            if name.is_empty() { "an unnamed process".to_owned() } else { name }
        });
    }
    settle(process, &mut receive, owed, data, error)
}
