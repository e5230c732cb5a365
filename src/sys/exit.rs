//! The end of the process as the C library runs it.

use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicUsize, Ordering};

unsafe extern "C" {
    fn on_exit(function: extern "C" fn(c_int, *mut c_void), argument: *mut c_void) -> c_int;
}

/// Address of the function to call, 0 for none.
static HANDLER: AtomicUsize = AtomicUsize::new(0);

extern "C" fn ended(status: c_int, _: *mut c_void) {
    let handler = HANDLER.load(Ordering::Relaxed);
    if handler != 0 {
        // SAFETY: only `register` stores here, and only a function of this type.
        let handler = unsafe { std::mem::transmute::<usize, fn(i32)>(handler) };
        handler(status);
    }
}

/// Has `handler` called by `exit` with its status, after everything that is registered later. Only the first call counts.
pub fn register(handler: fn(i32)) {
    if HANDLER.swap(handler as usize, Ordering::Relaxed) == 0 {
        // SAFETY: the function is never unloaded while the process runs exit handlers.
        unsafe { on_exit(ended, std::ptr::null_mut()) };
    }
}

/// Writes out what the C library's streams hold.
pub fn flush_streams() {
    // SAFETY: a null stream means all of them.
    unsafe { libc::fflush(std::ptr::null_mut()) };
}
