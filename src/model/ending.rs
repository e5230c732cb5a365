//! `exit`: what a program that ends of its own accord tells the system.

use super::pair::Role;
use super::process::enter_if_attached;
use crate::control::{Ending, Request};

/// Called by `exit` when all else is done. In the primary of a pair, or in a process without a partner, it ends the pair, so
/// that nobody takes over; in the backup it ends the backup only. The completion code is the status: 0 is a normal stop.
pub fn on_exit(status: i32) {
    // Another process, such as a forked child, or no Guardian process at all, has nothing to tell.
    if enter_if_attached().is_none() {
        return;
    }
    // A stream may need the library for its last write, so the library is not entered meanwhile.
    crate::sys::exit::flush_streams();
    let Some(process) = enter_if_attached() else { return };
    crate::kill_point!("exit flushed");
    let both = process.role() != Role::Backup;
    let _ = process.tell(Request::Ending(Ending { completion_code: (status & 0xFF) as i16, both, ..Ending::default() }));
    crate::kill_point!("exit told");
}

/// `terminate_program`: as `exit`, with all that `PROCESS_STOP_` can say.
pub fn terminate(ending: Ending) -> ! {
    crate::sys::exit::flush_streams();
    match enter_if_attached() {
        Some(process) => {
            let both = !ending.abend && process.role() != Role::Backup;
            process.stop_self(Ending { both, ..ending })
        }
        None => crate::sys::leave::leave(i32::from(ending.abend)),
    }
}
