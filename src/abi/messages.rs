//! The C run time's calls for the messages a process was started with, and `terminate_program`.
//!
//! See "C run-time library: startup, ASSIGN and PARAM information" in the C/C++ Programmer's Guide.

use std::ffi::{CStr, c_char, c_short, c_void};

use crate::control::{Ending, Startup};
use crate::model::process::enter_if_attached;
use crate::model::startup;

const NONE: c_short = -1;

/// What the process was started with; `None` when it was started from a shell.
fn with_startup<T>(use_it: impl FnOnce(&Startup) -> Option<T>) -> Option<T> {
    use_it(enter_if_attached()?.startup())
}

/// Stores `message`, cut to `room`, and its length.
///
/// # Safety
/// `to` is null or has `room` bytes; `length` is null or a short.
unsafe fn give(message: Option<Vec<u8>>, to: *mut c_void, room: usize, length: *mut c_short) -> c_short {
    let Some(mut message) = message.filter(|m| !m.is_empty()) else { return NONE };
    message.truncate(room);
    // SAFETY: the caller's promise.
    unsafe {
        if !to.is_null() {
            std::ptr::copy(message.as_ptr(), to.cast::<u8>(), message.len());
        }
        if !length.is_null() {
            length.write_unaligned(message.len() as c_short);
        }
    }
    0
}

/// # Safety
/// `message` is null or has room for a startup message (596 bytes); `length` is null or a short.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_startup_msg(message: *mut c_void, length: *mut c_short) -> c_short {
    let found = with_startup(|s| Some(s.startup_message.clone()));
    // SAFETY: the caller's promise.
    unsafe { give(found, message, 596, length) }
}

/// # Safety
/// `message` is null or has room for a PARAM message (1028 bytes); `length` is null or a short.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_param_msg(message: *mut c_void, length: *mut c_short) -> c_short {
    let found = with_startup(|s| Some(s.param_message.clone()));
    // SAFETY: the caller's promise.
    unsafe { give(found, message, 1028, length) }
}

/// # Safety
/// `message` is null or has room for an ASSIGN message (108 bytes).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_assign_msg(ordinal: c_short, message: *mut c_void) -> c_short {
    let found = with_startup(|s| s.assigns.get(usize::try_from(ordinal).ok()?.checked_sub(1)?).cloned());
    // SAFETY: the caller's promise.
    unsafe { give(found, message, 108, std::ptr::null_mut()) }
}

/// # Safety
/// `name` is null or a C string; `message` is null or has room for an ASSIGN message (108 bytes).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_assign_msg_by_name(name: *const c_char, message: *mut c_void) -> c_short {
    // SAFETY: the caller's promise.
    let Some(name) = (unsafe { text(name) }) else { return NONE };
    let found = with_startup(|s| s.assigns.iter().find(|a| startup::assign_is(a, &name)).cloned());
    // SAFETY: the caller's promise.
    unsafe { give(found, message, 108, std::ptr::null_mut()) }
}

#[unsafe(no_mangle)]
pub extern "C" fn get_max_assign_msg_ordinal() -> c_short {
    with_startup(|s| Some(s.assigns.len() as c_short)).unwrap_or(0)
}

/// # Safety
/// `name` is null or a C string; `value` is null or has `room` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_param_by_name(name: *const c_char, value: *mut c_char, room: c_short) -> c_short {
    // SAFETY: the caller's promise.
    let Some(name) = (unsafe { text(name) }) else { return NONE };
    let Some(mut found) = with_startup(|s| startup::param(&s.param_message, &name).map(<[u8]>::to_vec)) else { return NONE };
    let Some(most) = usize::try_from(room).ok().and_then(|r| r.checked_sub(1)) else { return NONE };
    found.truncate(most);
    found.push(0);
    if !value.is_null() {
        // SAFETY: not longer than the caller's room.
        unsafe { std::ptr::copy(found.as_ptr(), value.cast::<u8>(), found.len()) };
    }
    0
}

/// Ends the program: normally (both members when called in the primary), or abnormally with option 1.
///
/// # Safety
/// `subsystem` is null or 12 bytes; `text` is null or `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn terminate_program(
    _dummy: c_short,
    options: c_short,
    completion_code: c_short,
    termination_info: c_short,
    subsystem: *const c_short,
    text: *const c_char,
    length: c_short,
) {
    let bytes = |from: *const u8, length: usize| {
        if from.is_null() {
            return Vec::new();
        }
        // SAFETY: the caller's promise.
        unsafe { std::slice::from_raw_parts(from, length).to_vec() }
    };
    crate::model::ending::terminate(Ending {
        abend: options & 1 != 0,
        completion_code,
        termination_info,
        subsystem: bytes(subsystem.cast(), 12),
        text: bytes(text.cast(), usize::try_from(length).unwrap_or(0).min(80)),
        both: false,
    })
}

/// # Safety
/// `text` is null or a C string.
unsafe fn text(text: *const c_char) -> Option<Vec<u8>> {
    // SAFETY: the caller's promise.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_bytes().to_vec())
}
