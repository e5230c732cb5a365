//! Ending this process at once.

/// Ends the process without the C library's cleanup and without a signal.
pub fn leave(status: i32) -> ! {
    loop {
        // SAFETY: `exit_group` takes one number and does not return.
        unsafe { libc::syscall(libc::SYS_exit_group, status) };
    }
}
