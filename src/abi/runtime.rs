//! The C run time of a Guardian process: what happens before `main` and at `exit`.
//!
//! A library constructor runs before the program's own constructors and before `main`, so its exit handler runs after the
//! program's. It does nothing in a process that no monitor made.

use std::ffi::{CString, c_char, c_int, c_void};

use crate::control::{Ending, Request};
use crate::model::pair::Role;
use crate::model::process;
use crate::sys::attach;
use crate::sys::user_memory::{UserIn, UserOut};

#[used]
#[unsafe(link_section = ".init_array")]
static AT_START: extern "C" fn() = at_start;

unsafe extern "C" {
    fn on_exit(function: extern "C" fn(c_int, *mut c_void), argument: *mut c_void) -> c_int;
    static stdout: *mut libc::FILE;
}

extern "C" fn at_start() {
    if !attach::was_created() {
        return;
    }
    let Ok(process) = process::enter() else { return };
    if !process.was_created() {
        return;
    }
    let startup = process.startup().clone();
    for (name, value) in parameters(&startup.param_message) {
        set_variable(&name, &value);
    }
    redirect(c"GUARDIAN_IN", 0, libc::O_RDONLY);
    redirect(c"GUARDIAN_OUT", 1, libc::O_WRONLY | libc::O_CREAT | libc::O_APPEND);
    // SAFETY: the C library is initialised before this constructor runs; `on_exit` only remembers what it is given. A home
    // terminal takes lines, whatever kind of descriptor stands for it.
    unsafe {
        if rustix::net::sockopt::socket_type(rustix::stdio::stdout()).is_ok() {
            libc::setvbuf(stdout, std::ptr::null_mut(), libc::_IOLBF, 4096);
        }
        on_exit(at_exit, std::ptr::null_mut());
    }
    let _ = process.tell(Request::Ready);
}

/// Names and values of a PARAM message.
fn parameters(message: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut all = Vec::new();
    let mut rest = message.get(4..).unwrap_or_default();
    let part = |rest: &mut &[u8]| {
        let (&length, tail) = rest.split_first()?;
        let text = tail.get(..length as usize)?;
        *rest = &tail[length as usize..];
        Some(text.to_vec())
    };
    while let (Some(name), Some(value)) = (part(&mut rest), part(&mut rest)) {
        all.push((name, value));
    }
    all
}

fn set_variable(name: &[u8], value: &[u8]) {
    if let (Ok(name), Ok(value)) = (CString::new(name), CString::new(value)) {
        // SAFETY: both are C strings; no other thread exists yet.
        unsafe { libc::setenv(name.as_ptr(), value.as_ptr(), 1) };
    }
}

/// The file that the startup message names becomes a standard stream.
fn redirect(variable: &std::ffi::CStr, number: i32, flags: i32) {
    // SAFETY: a C string; the value is used before anybody could change the environment.
    unsafe {
        let value = libc::getenv(variable.as_ptr());
        if value.is_null() || *value == 0 || *value == b'$' as c_char {
            return;
        }
        let path = std::ffi::CStr::from_ptr(value);
        let flags = rustix::fs::OFlags::from_bits_retain(flags as u32);
        let mode = rustix::fs::Mode::from_raw_mode(0o666);
        if let Ok(file) = rustix::fs::open(path, flags, mode) {
            let _ = match number {
                0 => rustix::stdio::dup2_stdin(&file),
                _ => rustix::stdio::dup2_stdout(&file),
            };
        }
    }
}

/// After the program's own handlers: buffers are written, the monitor is told, and a primary takes its backup along.
extern "C" fn at_exit(status: c_int, _: *mut c_void) {
    // SAFETY: flushing all streams is what `exit` does next anyway; the backup must not die before it is done. The library is
    // not entered yet: a stream of active backup enters it itself.
    unsafe { libc::fflush(std::ptr::null_mut()) };
    let Some(process) = process::enter_if_attached() else { return };
    let named = process.name().is_some();
    let both = named && process.role() != Role::Backup;
    let ending = Ending { completion_code: status as i16, both, ..Ending::default() };
    crate::kill_point!("exit.before-ending");
    let _ = process.tell(Request::Ending(ending));
    crate::kill_point!("exit.after-ending");
}

/// Ends the program: normally, as `exit`, or abnormally when bit 15 of the options is set.
///
/// # Safety
/// `text` is null or as long as `text_length` says; `_ssid` is null or six words.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn terminate_program(
    _dummy: i16,
    options: i16,
    completion_code: i16,
    termination_info: i16,
    _ssid: *mut i16,
    text: *const c_char,
    text_length: i16,
) {
    if options & 1 != 0 {
        // SAFETY: the caller's promise.
        let text = unsafe { UserIn::new(text.cast(), text_length.clamp(0, 80) as usize) }.to_vec();
        if let Ok(process) = process::enter() {
            process.stop_self(Ending { abend: true, completion_code, termination_info, text, ..Ending::default() });
        }
    }
    // SAFETY: ends the process as the program asks.
    unsafe { libc::exit(completion_code as c_int) }
}

/// Stores a message that is there. 0, or -1.
fn give(message: Option<Vec<u8>>, to: *mut c_void, room: usize, length: *mut i16) -> i16 {
    let Some(bytes) = message.filter(|m| !m.is_empty() && !to.is_null()) else { return -1 };
    // SAFETY: the program gave room for the largest message of this kind, and null or a short for the length.
    unsafe {
        UserOut::new(to.cast(), room).fill(&bytes);
        if let Some(length) = length.as_mut() {
            *length = bytes.len() as i16;
        }
    }
    0
}

/// The startup message: 0, or -1 when there was none.
///
/// # Safety
/// `message` has room for 596 bytes; `length` is null or a short.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_startup_msg(message: *mut c_void, length: *mut i16) -> i16 {
    let Ok(process) = process::enter() else { return -1 };
    give(Some(process.startup().startup_message.clone()), message, 596, length)
}

/// Number of ASSIGN messages the process was started with.
#[unsafe(no_mangle)]
pub extern "C" fn get_max_assign_msg_ordinal() -> i16 {
    process::enter().map_or(0, |p| p.startup().assigns.len() as i16)
}

/// The ASSIGN message with this ordinal, from 1: 0, or -1.
///
/// # Safety
/// `message` has room for 108 bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_assign_msg(ordinal: i16, message: *mut c_void) -> i16 {
    let Ok(process) = process::enter() else { return -1 };
    let assign = usize::try_from(ordinal - 1).ok().and_then(|n| process.startup().assigns.get(n).cloned());
    give(assign, message, 108, std::ptr::null_mut())
}

/// The ASSIGN message of a logical file name: 0, or -1.
///
/// # Safety
/// `name` is a C string; `message` has room for 108 bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_assign_msg_by_name(name: *const c_char, message: *mut c_void) -> i16 {
    let Ok(process) = process::enter() else { return -1 };
    if name.is_null() {
        return -1;
    }
    // SAFETY: the caller's promise.
    let name = unsafe { std::ffi::CStr::from_ptr(name) }.to_bytes().to_ascii_uppercase();
    let logical = |a: &Vec<u8>| {
        let length = *a.get(34).unwrap_or(&0) as usize;
        a.get(35..35 + length).map(|n| n.to_ascii_uppercase())
    };
    let found = process.startup().assigns.iter().find(|a| logical(a).as_ref() == Some(&name)).cloned();
    give(found, message, 108, std::ptr::null_mut())
}

/// The value of a PARAM as a C string of at most `room` bytes: 0, or -1.
///
/// # Safety
/// `name` is a C string; `value` has `room` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_param_by_name(name: *const c_char, value: *mut c_char, room: i16) -> i16 {
    let Ok(process) = process::enter() else { return -1 };
    if name.is_null() || room < 1 {
        return -1;
    }
    // SAFETY: the caller's promise.
    let name = unsafe { std::ffi::CStr::from_ptr(name) }.to_bytes();
    let all = parameters(&process.startup().param_message);
    let Some((_, mut text)) = all.into_iter().find(|(n, _)| n.eq_ignore_ascii_case(name)) else { return -1 };
    text.truncate(room as usize - 1);
    text.push(0);
    give(Some(text), value.cast(), room as usize, std::ptr::null_mut())
}

/// The whole PARAM message: 0, or -1.
///
/// # Safety
/// `message` has room for 1028 bytes; `length` is null or a short.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn get_param_msg(message: *mut c_void, length: *mut i16) -> i16 {
    let Ok(process) = process::enter() else { return -1 };
    give(Some(process.startup().param_message.clone()), message, 1028, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_and_a_cut_message_ends_early() {
        let message = [&[0, 0, 2, 0][..], b"\x03A-B\x01x\x01C\x00"].concat();
        assert_eq!(parameters(&message), [(b"A-B".to_vec(), b"x".to_vec()), (b"C".to_vec(), b"".to_vec())]);
        assert_eq!(parameters(&message[..7]), []);
    }
}
