//! `crtlns.h`: active backup in C. Streams are the C library's, over callbacks of ours.
//!
//! See "Active backup programming" in the C/C++ Programmer's Guide and the `__ns_` functions in the C run-time library's
//! reference.

use std::ffi::{CStr, c_char, c_int, c_short, c_void};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::fs::OFlags;

use crate::control::NewName;
use crate::model::creation::NewProcess;
use crate::model::handle::ProcessHandle;
use crate::model::process::enter;
use crate::model::stream::{Failure, Stream, path_of};
use crate::model::stream_state::{FILE_STATE, FileState, Mode, OPEN_STATE, OpenState, StreamKind};

type File = libc::FILE;

#[repr(C)]
struct Callbacks {
    read: unsafe extern "C" fn(*mut c_void, *mut c_char, usize) -> isize,
    write: unsafe extern "C" fn(*mut c_void, *const c_char, usize) -> isize,
    seek: unsafe extern "C" fn(*mut c_void, *mut i64, c_int) -> c_int,
    close: unsafe extern "C" fn(*mut c_void) -> c_int,
}

unsafe extern "C" {
    fn fopencookie(cookie: *mut c_void, mode: *const c_char, functions: Callbacks) -> *mut File;
    fn setvbuf(stream: *mut File, buffer: *mut c_char, mode: c_int, size: usize) -> c_int;
    fn fileno(stream: *mut File) -> c_int;
    fn fseeko(stream: *mut File, offset: i64, whence: c_int) -> c_int;
    fn ftello(stream: *mut File) -> i64;
    fn clearerr(stream: *mut File);
    fn __fpurge(stream: *mut File);
    fn __fpending(stream: *mut File) -> usize;
    static stdin: *mut File;
    static stdout: *mut File;
    static stderr: *mut File;
}

const FULLY_BUFFERED: c_int = 0;
/// A flush of up to so many bytes is one write operation.
const BUFFER: usize = 32 * 1024;
/// Process creation could not begin; `errno` says why.
const NOT_BEGUN: c_int = -1;
const NO_MEMORY: i32 = 4199;
const NOT_A_STREAM: i32 = 4210;

/// What a stream's callbacks get.
struct Cookie {
    stream: Stream,
    buffer: Vec<u8>,
}

/// Streams of ours that are open: address of the stream, address of its cookie.
static OPEN: Mutex<Vec<(usize, usize)>> = Mutex::new(Vec::new());

fn open_streams() -> MutexGuard<'static, Vec<(usize, usize)>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn set_errno(number: i32) {
    // SAFETY: the C library's own variable of this thread.
    unsafe { *libc::__errno_location() = number };
}

unsafe extern "C" fn read(cookie: *mut c_void, to: *mut c_char, room: usize) -> isize {
    // SAFETY: the C library gives the cookie of an open stream, and a buffer of its own.
    let (cookie, room) = unsafe { (&*cookie.cast::<Cookie>(), std::slice::from_raw_parts_mut(to.cast::<u8>(), room)) };
    match cookie.stream.read(room) {
        Ok(n) => n as isize,
        Err(Failure(number)) => {
            set_errno(number);
            -1
        }
    }
}

unsafe extern "C" fn write(cookie: *mut c_void, from: *const c_char, length: usize) -> isize {
    // SAFETY: as for `read`.
    let (cookie, bytes) = unsafe { (&*cookie.cast::<Cookie>(), std::slice::from_raw_parts(from.cast::<u8>(), length)) };
    match cookie.stream.write(bytes) {
        Ok(()) => length as isize,
        Err(Failure(number)) => {
            set_errno(number);
            // The C library's sign of an error; a negative count would be taken for one written.
            0
        }
    }
}

unsafe extern "C" fn seek(cookie: *mut c_void, offset: *mut i64, whence: c_int) -> c_int {
    // SAFETY: as for `read`; the offset is a variable of the C library's.
    unsafe {
        match (*cookie.cast::<Cookie>()).stream.seek(*offset, whence) {
            Ok(to) => {
                *offset = to as i64;
                0
            }
            Err(Failure(number)) => {
                set_errno(number);
                -1
            }
        }
    }
}

unsafe extern "C" fn close(cookie: *mut c_void) -> c_int {
    open_streams().retain(|(_, c)| *c != cookie as usize);
    // SAFETY: made by `make` from a box; the C library calls this once, and the cookie is not found any more.
    drop(unsafe { Box::from_raw(cookie.cast::<Cookie>()) });
    0
}

/// The C library's stream over `stream`.
fn make(stream: Stream) -> *mut File {
    let mode = stream.mode();
    let text = match (mode.read, mode.write, mode.append) {
        (_, false, _) => c"r",
        (false, true, false) => c"w",
        (true, true, false) => c"r+",
        (false, true, true) => c"a",
        (true, true, true) => c"a+",
    };
    let cookie = Box::into_raw(Box::new(Cookie { stream, buffer: vec![0; BUFFER] }));
    // SAFETY: the callbacks fit the cookie; the buffer lives as long as the stream: the C library does not look at it again
    // once it has called `close`.
    unsafe {
        let file = fopencookie(cookie.cast(), text.as_ptr(), Callbacks { read, write, seek, close });
        if file.is_null() {
            drop(Box::from_raw(cookie));
            set_errno(NO_MEMORY);
            return file;
        }
        setvbuf(file, (*cookie).buffer.as_mut_ptr().cast(), FULLY_BUFFERED, BUFFER);
        open_streams().push((file as usize, cookie as usize));
        file
    }
}

fn failed<T>(result: Result<T, Failure>) -> Option<T> {
    result.map_err(|Failure(number)| set_errno(number)).ok()
}

/// What a `FILE *` is to us.
enum Known {
    Ours(*const Cookie),
    /// A stream of the C library's over this descriptor.
    Plain(c_int),
}

fn known(file: *mut File) -> Result<Known, Failure> {
    if let Some((_, cookie)) = open_streams().iter().find(|(f, _)| *f == file as usize) {
        return Ok(Known::Ours(*cookie as *const Cookie));
    }
    // SAFETY: not null; the program says that it is a stream.
    match if file.is_null() { -1 } else { unsafe { fileno(file) } } {
        fd @ 0.. => Ok(Known::Plain(fd)),
        _ => Err(Failure(NOT_A_STREAM)),
    }
}

/// Number of a standard stream.
fn standard(file: *mut File) -> Option<u8> {
    // SAFETY: variables of the C library, only read.
    let all = unsafe { [stdin, stdout, stderr] };
    all.iter().position(|s| *s == file).map(|n| n as u8)
}

/// # Safety
/// `name` and `mode` are null or C strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fopen_special(name: *const c_char, mode: *const c_char, depth: c_short) -> *mut File {
    // SAFETY: the caller's promise.
    let text = |s: *const c_char| (!s.is_null()).then(|| unsafe { CStr::from_ptr(s) }.to_bytes());
    let open = || {
        let invalid = Failure(libc::EINVAL);
        let name = text(name).filter(|n| !n.is_empty()).ok_or(invalid)?;
        let mode = text(mode).and_then(Mode::parse).ok_or(invalid)?;
        let depth = u16::try_from(depth).ok().filter(|d| *d <= 15).ok_or(invalid)?;
        Stream::open(&*enter()?, name, mode, depth)
    };
    failed(open()).map_or(std::ptr::null_mut(), make)
}

/// # Safety
/// As [`__ns_fopen_special`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fopen64_special(name: *const c_char, mode: *const c_char, depth: c_short) -> *mut File {
    // SAFETY: the caller's promise.
    unsafe { __ns_fopen_special(name, mode, depth) }
}

fn status(result: Result<(), Failure>) -> c_int {
    if failed(result).is_some() { 0 } else { -1 }
}

/// # Safety
/// `file` is null or a stream; `to` is null or has 512 bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fget_file_open_state(file: *mut File, to: *mut c_void) -> c_int {
    let get = || {
        let state = match known(file)? {
            // SAFETY: an open stream's cookie.
            Known::Ours(cookie) => unsafe { &*cookie }.stream.open_state(&*enter()?)?,
            Known::Plain(fd) => plain_open_state(standard(file), fd)?,
        };
        let bytes = state.encode().ok_or(Failure(libc::ENAMETOOLONG))?;
        if to.is_null() {
            return Err(Failure(libc::EINVAL));
        }
        // SAFETY: the caller's promise.
        unsafe { std::ptr::copy(bytes.as_ptr(), to.cast(), OPEN_STATE) };
        Ok(())
    };
    status(get())
}

fn plain_open_state(standard: Option<u8>, fd: c_int) -> Result<OpenState, Failure> {
    // SAFETY: only asked about; it is the descriptor of an open stream.
    let flags = rustix::fs::fcntl_getfl(unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) })?;
    let access = flags & OFlags::RWMODE;
    let mode = Mode {
        read: access != OFlags::WRONLY,
        write: access != OFlags::RDONLY,
        append: flags.contains(OFlags::APPEND),
        ..Mode::default()
    };
    let kind = standard.map_or(StreamKind::Plain, StreamKind::Standard);
    let path = if standard.is_some() { Vec::new() } else { path_of(fd)? };
    Ok(OpenState { kind, number: -1, depth: 0, mode, open: [0; 16], sync_id: 0, primary: [0xFF; 20], path })
}

/// # Safety
/// `state` is null or has 512 bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_backup_fopen(state: *const c_void) -> *mut File {
    if state.is_null() {
        set_errno(libc::EINVAL);
        return std::ptr::null_mut();
    }
    // SAFETY: the caller's promise.
    let bytes = unsafe { state.cast::<[u8; OPEN_STATE]>().read_unaligned() };
    let Some(state) = OpenState::decode(&bytes) else {
        set_errno(libc::EINVAL);
        return std::ptr::null_mut();
    };
    if let StreamKind::Standard(n) = state.kind {
        // SAFETY: variables of the C library, only read.
        return unsafe { [stdin, stdout, stderr][usize::from(n)] };
    }
    let open = || Stream::back_up(&*enter()?, &state);
    failed(open()).map_or(std::ptr::null_mut(), make)
}

/// # Safety
/// As [`__ns_backup_fopen`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_backup_fopen64(state: *const c_void) -> *mut File {
    // SAFETY: the caller's promise.
    unsafe { __ns_backup_fopen(state) }
}

/// Where the program is in the stream: what it has read of what was read ahead, and nothing that is not written yet.
///
/// # Safety
/// `file` is an open stream.
unsafe fn logical_position(file: *mut File) -> Option<u64> {
    // SAFETY: the caller's promise.
    unsafe { if __fpending(file) > 0 { None } else { u64::try_from(ftello(file)).ok() } }
}

/// # Safety
/// `file` is null or a stream; `to` is null or has 64 bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fget_file_state(file: *mut File, to: *mut c_void) -> c_int {
    let get = || {
        let known = known(file)?;
        // SAFETY: it is an open stream.
        let logical = || unsafe { logical_position(file) };
        let state = match known {
            Known::Ours(cookie) => {
                // SAFETY: an open stream's cookie.
                let stream = &unsafe { &*cookie }.stream;
                stream.state(if stream.is_seekable() { logical() } else { None })
            }
            Known::Plain(fd) => {
                // SAFETY: the descriptor of an open stream.
                let fd = unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) };
                let written = rustix::fs::seek(fd, rustix::fs::SeekFrom::Current(0)).ok();
                let position = written.map_or(-1, |w| logical().unwrap_or(w) as i64);
                FileState { position, sync_id: 0, open: [0; 16] }
            }
        };
        if to.is_null() {
            return Err(Failure(libc::EINVAL));
        }
        // SAFETY: the caller's promise.
        unsafe { std::ptr::copy(state.encode().as_ptr(), to.cast(), FILE_STATE) };
        Ok(())
    };
    status(get())
}

/// # Safety
/// `file` is null or a stream; `from` is null or has 64 bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fset_file_state(file: *mut File, from: *const c_void) -> c_int {
    let set = || {
        let known = known(file)?;
        if from.is_null() {
            return Err(Failure(libc::EINVAL));
        }
        // SAFETY: the caller's promise.
        let state = FileState::decode(&unsafe { from.cast::<[u8; FILE_STATE]>().read_unaligned() });
        let state = state.ok_or(Failure(libc::EINVAL))?;
        match known {
            Known::Ours(cookie) => {
                // SAFETY: an open stream's cookie.
                if !unsafe { &*cookie }.stream.take_state(&state) {
                    return Err(Failure(libc::EINVAL));
                }
            }
            Known::Plain(fd) => {
                // A standard output that went on at the end of its file is now told where to go on.
                // SAFETY: the descriptor of an open stream.
                let fd = unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) };
                if let Ok(flags) = rustix::fs::fcntl_getfl(fd)
                    && state.position >= 0
                {
                    let _ = rustix::fs::fcntl_setfl(fd, flags - OFlags::APPEND);
                }
            }
        }
        // SAFETY: it is an open stream. The seek to the end empties the buffer of what may be out of date; of a stream of ours it
        // leads to the new position.
        unsafe {
            __fpurge(file);
            clearerr(file);
            if state.position >= 0 {
                fseeko(file, 0, libc::SEEK_END);
                if matches!(known, Known::Plain(_)) {
                    fseeko(file, state.position, libc::SEEK_SET);
                }
            }
        }
        Ok(())
    };
    status(set())
}

/// # Safety
/// Pointers whose bit is set are null or as the manual describes them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian___ns_start_backup(
    call: u64,
    error_detail: *mut c_short,
    cpu: c_short,
    handle: *mut c_short,
    home_terminal: *const c_char,
    debug_options: c_short,
    program: *const c_char,
) -> c_int {
    let given = |n: u32| call & 1 << n != 0;
    let text = |n: u32, s: *const c_char| {
        if !given(n) || s.is_null() {
            return Vec::new();
        }
        // SAFETY: the caller's promise.
        unsafe { CStr::from_ptr(s) }.to_bytes().to_vec()
    };
    let new = NewProcess {
        program: text(5, program),
        cpu: if given(1) { u16::try_from(cpu).ok() } else { None },
        name: NewName::Callers,
        home_terminal: String::from_utf8_lossy(&text(3, home_terminal)).into_owned(),
        debug_options: if given(4) { debug_options as u16 } else { 0 },
        ..NewProcess::default()
    };
    let result = match enter() {
        Ok(process) => process.create_backup(&new, Vec::new()),
        Err(e) => {
            set_errno(i32::from(e.number()));
            return NOT_BEGUN;
        }
    };
    let (error, detail, made) = match result {
        Ok(created) => (0, 0, created.handle),
        Err(r) => (c_int::from(r.error), r.detail, ProcessHandle::NULL),
    };
    // SAFETY: the caller's promise.
    unsafe {
        if given(0) && !error_detail.is_null() {
            error_detail.write_unaligned(detail);
        }
        if given(2) && !handle.is_null() {
            handle.cast::<ProcessHandle>().write_unaligned(made);
        }
    }
    error
}

/// The same through its address, where null means left out.
///
/// # Safety
/// As [`guardian___ns_start_backup`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_start_backup(
    error_detail: *mut c_short,
    cpu: c_short,
    handle: *mut c_short,
    home_terminal: *const c_char,
    debug_options: c_short,
    program: *const c_char,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { guardian___ns_start_backup(0x3F, error_detail, cpu, handle, home_terminal, debug_options, program) }
}
