//! What arrives while a backup follows its primary in `CHECKMONITOR`.
//!
//! Messages of the primary are for `CHECKMONITOR`. System messages wait for the program that takes over. Requests of others
//! were meant for the primary: as long as this process is the backup they are sent there again by error 200. One that finds it
//! primary already has been redirected here, and waits for the program.

use super::answer::settle;
use super::queue::take_new;
use super::{Body, Owed, Taken, reply};
use crate::control::PARTNER_FILE;
use crate::error::FileError;
use crate::model::pair::Role;
use crate::model::process::Process;
use crate::sys::user_memory::{UserIn, UserOut};

/// A message of the primary, to be answered.
pub struct FromPrimary {
    owed: Owed,
    pub bytes: Vec<u8>,
}

/// The primary's next message. All else that has arrived is dealt with on the way.
pub(crate) fn take_from_primary(process: &Process) -> Option<FromPrimary> {
    while let Some(taken) = take_new(process) {
        if let (Owed::Request { link, slot, .. }, Body::InLink) = (taken.owed, &taken.body)
            && taken.info.io_type == super::request_kind::CHECKPOINT as i16
        {
            if taken.info.file_number != PARTNER_FILE {
                let _ = settle(process, &mut process.receive.borrow_mut(), taken.owed, UserIn::EMPTY, 2);
                continue;
            }
            let mut bytes = vec![0; taken.info.length as usize];
            let receive = process.receive.borrow();
            receive.links.get(&link).map(|l| l.end.copy_request(slot, 0, UserOut::from(&mut bytes[..])));
            return Some(FromPrimary { owed: taken.owed, bytes });
        }
        put_aside(process, taken);
    }
    None
}

fn put_aside(process: &Process, taken: Taken) {
    let for_primary = matches!(taken.owed, Owed::Request { .. } | Owed::Open(_) | Owed::Granted(..));
    // Looked at after the message was taken: whoever sent it here because of a new role finds us in that role.
    if for_primary && process.role() == Role::Backup {
        let _ = settle(process, &mut process.receive.borrow_mut(), taken.owed, UserIn::EMPTY, FileError::OWNERSHIP.number());
    } else {
        process.receive.borrow_mut().due.push_back(taken);
    }
}

pub(crate) fn answer(process: &Process, message: &FromPrimary, error: i16) {
    let _ = settle(process, &mut process.receive.borrow_mut(), message.owed, UserIn::EMPTY, error);
}

/// A primary that gives its role away holds no requests: their senders look for the new primary.
pub(crate) fn send_away(process: &Process) {
    let held: Vec<i16> = process.receive.borrow().tags.iter().map(|(tag, _)| tag as i16).collect();
    for tag in held {
        let _ = reply(process, Some(tag), UserIn::EMPTY, FileError::OWNERSHIP.number());
    }
    let waiting = std::mem::take(&mut process.receive.borrow_mut().due);
    for taken in waiting {
        put_aside(process, taken);
    }
}
