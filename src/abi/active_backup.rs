//! `__ns_start_backup`.

use std::ffi::{CStr, c_char, c_int};

use crate::control::NewName;
use crate::model::creation::NewProcess;
use crate::model::process;
use crate::model::handle::ProcessHandle;

/// Creates the backup of the caller, gives it the caller's own startup, ASSIGN and PARAM messages, and returns when its
/// run-time start is over. 0; a process-creation error, with its detail in `error_detail`; or -1 with `errno`.
///
/// `call` says which arguments are there.
///
/// # Safety
/// Pointers are null or fit: a short, ten words, C strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian___ns_start_backup(
    call: u64,
    error_detail: *mut i16,
    cpu: i16,
    handle: *mut i16,
    hometerm: *const c_char,
    debug_options: i16,
    program_file: *const c_char,
) -> c_int {
    let given = |n: u32| call & 1 << n != 0;
    let text = |n: u32, s: *const c_char| {
        // SAFETY: the caller's promise.
        if given(n) && !s.is_null() { unsafe { CStr::from_ptr(s) }.to_bytes().to_vec() } else { Vec::new() }
    };
    let Ok(process) = process::enter() else {
        // SAFETY: the thread's own `errno`.
        unsafe { *libc::__errno_location() = 201 };
        return -1;
    };
    let new = NewProcess {
        name: NewName::Callers,
        program: text(5, program_file),
        cpu: if given(1) { u16::try_from(cpu).ok() } else { None },
        home_terminal: String::from_utf8_lossy(&text(3, hometerm)).into_owned(),
        debug_options: if given(4) { debug_options as u16 } else { 0 },
        ..NewProcess::default()
    };
    crate::kill_point!("backup.before-create");
    let (result, detail, made) = match process.create_backup(&new, Vec::new()) {
        Ok(created) => (0, 0, created.handle),
        Err(refusal) => (refusal.error as c_int, refusal.detail, ProcessHandle::NULL),
    };
    crate::kill_point!("backup.created");
    if given(0) && !error_detail.is_null() {
        // SAFETY: the caller's promise.
        unsafe { error_detail.write_unaligned(detail) };
    }
    if given(2) && !handle.is_null() {
        // SAFETY: the caller's promise: ten words.
        unsafe { handle.cast::<ProcessHandle>().write_unaligned(made) };
    }
    result
}
