//! `SIGACTION_INIT_`: one handler for the signals that stand for traps.

use std::ffi::{c_int, c_void};

/// Signals of the hardware and of `abort`, which the manual's trap-like signals are here.
const TRAPS: [c_int; 6] = [libc::SIGABRT, libc::SIGBUS, libc::SIGFPE, libc::SIGILL, libc::SIGSEGV, libc::SIGTRAP];

/// What the header's `SIG_DEBUG` and `SIG_ABORT` are; both let the signal take its course, which ends the process abnormally.
const SIG_DEBUG: usize = 2;
const SIG_ABORT: usize = 3;

/// Installs `handler` for each of them. 0, or -1 with `errno`.
///
/// # Safety
/// `handler` is one of the `SIG_` constants or a function that takes a signal number, a `siginfo_t` and a context.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_sigaction_init(handler: *const c_void) -> c_int {
    let handler = match handler as usize {
        SIG_DEBUG | SIG_ABORT => libc::SIG_DFL,
        other => other,
    };
    for signal in TRAPS {
        // SAFETY: all zero is an action with an empty mask; the caller vouched for the handler.
        let done = unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = handler;
            action.sa_flags = if handler > SIG_ABORT { libc::SA_SIGINFO } else { 0 };
            libc::sigaction(signal, &action, std::ptr::null_mut())
        };
        if done != 0 {
            return -1;
        }
    }
    0
}

impl super::Function {
    /// Makes it the handler of the trap-like signals.
    pub fn handle_traps(&self) -> i32 {
        // SAFETY: the program passed it as a handler.
        unsafe { guardian_sigaction_init(self.0) }
    }
}
