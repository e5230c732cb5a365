//! Reading `$RECEIVE`.

use super::answer::settle;
use super::queue::take;
use super::{Body, Owed, Received};
use crate::error::FileError;
use crate::model::process::Process;
use crate::sys::user_memory::{UserIn, UserOut};

/// Gives the program its next message, if there is one. With `update` it stays outstanding until the reply.
pub(crate) fn try_read(process: &Process, update: bool, room: UserOut) -> Option<Result<Received, FileError>> {
    if !process.receive.borrow().open {
        return Some(Err(FileError::new(16)));
    }
    {
        let receive = process.receive.borrow();
        if update && receive.tags.next(receive.depth).is_none() {
            return Some(Err(FileError::TOO_MANY));
        }
    }
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
    info.tag = -1;
    if update {
        let tag = receive.tags.give(taken.owed);
        info.tag = tag as i16;
        match taken.owed {
            Owed::Request { link, .. } => {
                if let Some(server) = receive.links.get_mut(&link) {
                    server.tags.push(tag);
                }
            }
            Owed::Open(open) => {
                receive.opens_held.insert(open, tag);
            }
            _ => {}
        }
    } else {
        // A plain read answers at once, with nothing.
        let _ = settle(process, &mut receive, taken.owed, UserIn::EMPTY, 0);
    }
    if update && let Some(check) = &mut receive.check {
        let system = match &taken.body {
            Body::Bytes(bytes) if taken.system => Some(&bytes[..]),
            _ => None,
        };
        check.read(system, &info, process.view.node_number());
    }
    receive.last = Some(info);
    Some(Ok(Received { count, system: taken.system, info }))
}
