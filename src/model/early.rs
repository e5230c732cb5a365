//! Messages before `main`: the run-time start takes the startup messages of a creator from `$RECEIVE`.

use super::clock::Moment;
use super::open::OpenOptions;
use super::process::Process;
use super::receive::{self, Received};
use crate::error::FileError;
use crate::sys::user_memory::{UserIn, UserOut};

/// A message taken before `main`. It is owed a reply, or has to be put back.
pub struct Early {
    pub data: Vec<u8>,
    /// A system message, such as the creator's OPEN.
    pub system: bool,
    pub received: Received,
}

/// The largest startup message.
const ROOM: usize = 4096;

impl Process {
    /// Opens `$RECEIVE` for the conversation with the creator.
    pub fn begin_conversation(&self) -> Result<(), FileError> {
        self.open(b"$RECEIVE", &OpenOptions { depth: 1, ..OpenOptions::default() }).map(|_| ())
    }

    /// The next message, or `None` when none has come by `limit`.
    pub fn early_message(&self, limit: Option<Moment>) -> Result<Option<Early>, FileError> {
        let mut room = vec![0; ROOM];
        let got = self.wait_until(limit, |p| receive::try_read(p, true, UserOut::from(&mut room[..])));
        match got {
            None => Ok(None),
            Some(Err(e)) => Err(e),
            Some(Ok(received)) => {
                room.truncate(received.count);
                Ok(Some(Early { data: room, system: received.system, received }))
            }
        }
    }

    pub fn reply_early(&self, message: &Early, data: &[u8], error: i16) -> Result<(), FileError> {
        receive::reply(self, Some(message.received.info.tag), UserIn::from(data), error).map(|_| ())
    }

    /// Leaves a message for the program, in front of all that came later.
    pub fn leave_for_program(&self, message: Early) {
        receive::put_back(self, &message.received, message.data);
    }

    /// Closes `$RECEIVE` again, so that the program can open it.
    pub fn end_conversation(&self) {
        let _ = self.close(0, 0);
    }
}
