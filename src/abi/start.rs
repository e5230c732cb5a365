//! The run-time start: what is done before `main`.
//!
//! It is a constructor with a priority: it runs before the program's own constructors, so that its exit handler runs after
//! theirs, in dynamic and static programs alike. A process that no monitor made goes straight on. `argv` is right from the start,
//! as the monitor passes it on, but for a process that another program made: its words come with the startup message, for
//! which [`before_main`] waits.

use std::ffi::{CStr, CString, c_char, c_int};
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};
use std::time::Duration;

use rustix::fs::{FileType, Mode, OFlags, SeekFrom};

use crate::control::Request;
use crate::model::pair::Role;
use crate::model::process::{self, Process};
use crate::model::startup;

unsafe extern "C" {
    static mut stdout: *mut libc::FILE;
    fn setvbuf(stream: *mut libc::FILE, buffer: *mut c_char, mode: c_int, size: usize) -> c_int;
}

const LINE_BUFFERED: c_int = 1;

/// Named, so that a static link can ask for it (`-u guardian_start`). The standard library's own constructor is 99.
#[used]
#[unsafe(no_mangle)]
#[unsafe(link_section = ".init_array.00100")]
#[allow(non_upper_case_globals)]
pub static guardian_start: extern "C" fn() = begin;

extern "C" fn begin() {
    // Before all else: it may execute the program anew.
    crate::sys::checkpoint::layout::settle();
    // First, so that it is called last.
    crate::sys::exit::register(crate::model::ending::on_exit);
    crate::sys::low_heap::keep();
    if !crate::sys::attach::was_created() {
        return;
    }
    let Some(process) = process::begin_created() else { return };
    for (name, value) in startup::params(&process.startup().param_message) {
        set_variable(name, value);
    }
    open_standard_files(process);
    let _ = process.tell(Request::Ready);
}

/// PARAM names may hold characters that no shell would take.
fn set_variable(name: &[u8], value: &[u8]) {
    let (Ok(name), Ok(value)) = (CString::new(name), CString::new(value)) else { return };
    // SAFETY: both are C strings; no other thread runs yet. A name with `=` in it is refused by the call.
    unsafe { libc::setenv(name.as_ptr(), value.as_ptr(), 1) };
}

fn variable(name: &CStr) -> Option<Vec<u8>> {
    // SAFETY: a C string; the value is copied at once.
    unsafe {
        let value = libc::getenv(name.as_ptr());
        (!value.is_null()).then(|| CStr::from_ptr(value).to_bytes().to_vec()).filter(|v| !v.is_empty())
    }
}

/// The IN and OUT files of the startup message become standard input and output, in every member.
fn open_standard_files(process: &Process) {
    let backup = process.role() == Role::Backup;
    if let Some(path) = variable(c"GUARDIAN_IN") {
        open_as(0, &path, OFlags::RDONLY);
    }
    if let Some(path) = variable(c"GUARDIAN_OUT") {
        // A backup never empties the file, and goes on at its end unless it is told the primary's position.
        let how = if backup { OFlags::APPEND } else { OFlags::TRUNC };
        open_as(1, &path, OFlags::WRONLY | OFlags::CREATE | how);
        if !backup {
            let _ = rustix::fs::seek(rustix::stdio::stdout(), SeekFrom::Start(0));
        }
    }
    // A terminal's relay is a socket: lines must appear as they are written.
    let relay = rustix::fs::fstat(rustix::stdio::stdout()).is_ok_and(|s| FileType::from_raw_mode(s.st_mode) == FileType::Socket);
    if relay {
        // SAFETY: the C library is initialised and no other thread runs; it makes the buffer itself.
        unsafe { setvbuf(stdout, std::ptr::null_mut(), LINE_BUFFERED, 0) };
    }
}

fn open_as(number: i32, path: &[u8], flags: OFlags) {
    if path.first() == Some(&b'$') {
        process::say(&format!("{}: not a disk file; standard file {number} stays as it is", String::from_utf8_lossy(path)));
        return;
    }
    let opened = rustix::fs::open(path, flags | OFlags::CLOEXEC, Mode::from_raw_mode(0o666));
    let result = opened.and_then(|file| {
        // SAFETY: standard files are never closed by their number's owner here: the value is given up again below.
        let mut standard = unsafe { OwnedFd::from_raw_fd(number) };
        let result = rustix::io::dup2(file.as_fd(), &mut standard);
        let _ = std::os::fd::IntoRawFd::into_raw_fd(standard);
        if file.as_raw_fd() == number {
            std::mem::forget(file);
        }
        result
    });
    if let Err(e) = result {
        process::say(&format!("{}: {e}", String::from_utf8_lossy(path)));
    }
}

/// What the C run time does just before `main`: hears what the creator has to tell. New words for `argv` when there was a startup
/// message.
pub fn before_main() -> Option<Vec<Vec<u8>>> {
    let process = process::enter_if_attached()?;
    if !process.converse(wait()?) {
        return None;
    }
    let told = process.startup();
    for (name, value) in startup::params(&told.param_message) {
        set_variable(name, value);
    }
    let files =
        [("GUARDIAN_IN", startup::in_file(&told.startup_message)), ("GUARDIAN_OUT", startup::out_file(&told.startup_message))];
    for (variable, file) in files {
        let Some(name) = file.map(startup::name).filter(|n| !process.is_home_terminal(n)) else { continue };
        // Later backups find them in their environment.
        match startup::path_of(&name, &crate::sys::places::places()) {
            Ok(path) => set_variable(variable.as_bytes(), &path),
            Err(_) => set_variable(variable.as_bytes(), name.as_bytes()),
        }
    }
    open_standard_files(&process);
    Some(told.argv.clone())
}

/// How long a new process waits for its creator to open it; none for a program that wants the messages itself.
fn wait() -> Option<Duration> {
    let given = variable(c"GUARDIAN_STARTUP_WAIT").and_then(|v| String::from_utf8_lossy(&v).trim().parse().ok());
    Duration::try_from_secs_f64(given.unwrap_or(1.0)).ok().filter(|d| !d.is_zero())
}
