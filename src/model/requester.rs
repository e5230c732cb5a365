//! Sending requests from Rust: [`Server`], an open of another process.

use std::marker::PhantomData;

use super::completion::{Completed, How, Transfer};
use super::files::Family;
use super::open::OpenOptions;
use super::process::enter;
use crate::error::FileError;
use crate::sys::user_memory::{UserIn, UserOut};

/// An open of another process, closed when dropped.
///
/// ```no_run
/// # fn main() -> Result<(), guardian::FileError> {
/// let bank = guardian::Server::open("$BANK", 1)?;
/// let answer = bank.write_read(b"balance 7", 100)?;
/// # drop(answer);
/// # Ok(())
/// # }
/// ```
pub struct Server {
    number: i16,
    main_thread: PhantomData<*const ()>,
}

impl Server {
    /// Opens the process called `name`. With a sync depth above 0 requests follow the primary of a pair by themselves.
    pub fn open(name: &str, sync_depth: i16) -> Result<Server, FileError> {
        Server::open_with(name, &OpenOptions { depth: sync_depth, ..OpenOptions::default() })
    }

    /// Opens it with other options; the nowait depth must be 0.
    pub fn open_with(name: &str, how: &OpenOptions) -> Result<Server, FileError> {
        if how.nowait_depth != 0 {
            return Err(FileError::INVALID_OPERATION);
        }
        let number = enter()?.open(name.as_bytes(), how)?;
        Ok(Server { number, main_thread: PhantomData })
    }

    /// The file number of this open.
    pub fn file_number(&self) -> i16 {
        self.number
    }

    fn transfer(&self, transfer: Transfer) -> Result<Completed, FileError> {
        let how = How { tag: 0, family: Family::Long, always_waited: false };
        let done = enter()?.transfer(self.number, transfer, how)?.ok_or(FileError::IO_PENDING)?;
        if done.outcome.error >= 10 || done.outcome.error < 0 {
            return Err(FileError::new(done.outcome.error));
        }
        Ok(done)
    }

    /// Sends `request` and waits for the reply, of which at most `room` bytes are taken.
    pub fn write_read(&self, request: &[u8], room: usize) -> Result<Vec<u8>, FileError> {
        let mut reply = vec![0; room];
        let transfer = Transfer::WriteRead { data: UserIn::from(request), room: UserOut::from(&mut reply[..]) };
        let done = self.transfer(transfer)?;
        reply.truncate(done.outcome.count);
        Ok(reply)
    }

    /// Sends `request` and waits until it has been replied to.
    pub fn write(&self, request: &[u8]) -> Result<(), FileError> {
        self.transfer(Transfer::Write { data: UserIn::from(request) }).map(|_| ())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Ok(process) = enter() {
            let _ = process.close(self.number, 0);
        }
    }
}
