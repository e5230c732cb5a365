//! Streams of active backup: C streams over a Guardian file number, whose writes happen once.
//!
//! One `fopencookie` stream is one Guardian open. Each write of the C library (a flush, a full buffer) is one nonretryable
//! operation with the next sync ID of the open.

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Mutex, PoisonError};

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

use crate::control::{Answer, Request};
use crate::error::FileError;
use crate::model::{files, process};
use crate::sys::file_record::{FileRecord, Position, Writer};

/// `errno` of calls on a stream that is not open, and of those that find no memory.
const ENONSTOP: c_int = 4210;
const OPEN_STATE: u32 = 0x6E73_6F31;
const FILE_STATE: u32 = 0x6E73_6631;
/// Buffer of a stream: what one flush may write at once.
const BUFFER: usize = 32 << 10;

/// `__ns_std_io_file_open_state`: all the backup needs to repeat the open.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OpenState {
    magic: u32,
    /// 0..2: a standard stream; -1: a file.
    standard: i32,
    file_number: i32,
    sync_depth: i32,
    mode: [u8; 8],
    path: [u8; 488],
}

/// `__ns_std_io_file_state`: position and sync block.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FileState {
    position: i64,
    magic: u32,
    sync_id: u32,
    rest: [u64; 6],
}

const _: () = assert!(size_of::<OpenState>() == 512 && size_of::<FileState>() == 64);

/// What stands behind one stream.
struct Cookie {
    file: OwnedFd,
    record: Option<FileRecord>,
    writer: Writer,
    number: i16,
    append: bool,
    position: u64,
    /// Of the last write.
    sync_id: u32,
    open: OpenState,
}

/// Streams made here, by address. Held for the time of a look-up only.
static STREAMS: Mutex<Vec<(usize, usize)>> = Mutex::new(Vec::new());

#[repr(C)]
struct Functions {
    read: extern "C" fn(*mut c_void, *mut c_char, usize) -> isize,
    write: extern "C" fn(*mut c_void, *const c_char, usize) -> isize,
    seek: extern "C" fn(*mut c_void, *mut i64, c_int) -> c_int,
    close: extern "C" fn(*mut c_void) -> c_int,
}

unsafe extern "C" {
    fn fopencookie(cookie: *mut c_void, mode: *const c_char, functions: Functions) -> *mut libc::FILE;
    fn __fpurge(stream: *mut libc::FILE);
    fn __fwriting(stream: *mut libc::FILE) -> c_int;
    fn fseeko(stream: *mut libc::FILE, offset: i64, whence: c_int) -> c_int;
    fn ftello(stream: *mut libc::FILE) -> i64;
    static stdin: *mut libc::FILE;
    static stdout: *mut libc::FILE;
    static stderr: *mut libc::FILE;
}

fn set_errno(number: c_int) {
    // SAFETY: the thread's own `errno`.
    unsafe { *libc::__errno_location() = number };
}

fn standard(stream: *mut libc::FILE) -> Option<i32> {
    // SAFETY: reading the C library's stream pointers.
    let all = unsafe { [stdin, stdout, stderr] };
    all.iter().position(|&s| s == stream).map(|n| n as i32)
}

fn cookie_of(stream: *mut libc::FILE) -> Option<&'static mut Cookie> {
    let streams = STREAMS.lock().unwrap_or_else(PoisonError::into_inner);
    let found = streams.iter().find(|(s, _)| *s == stream as usize)?;
    // SAFETY: a listed cookie lives until its stream is closed; Guardian calls are made from one thread.
    Some(unsafe { &mut *(found.1 as *mut Cookie) })
}

extern "C" fn read(cookie: *mut c_void, buffer: *mut c_char, size: usize) -> isize {
    // SAFETY: the C library passes the cookie of an open stream and its own buffer.
    let (cookie, buffer) = unsafe { (&mut *cookie.cast::<Cookie>(), std::slice::from_raw_parts_mut(buffer.cast::<u8>(), size)) };
    match rustix::io::pread(&cookie.file, buffer, cookie.position) {
        Ok(n) => {
            cookie.position += n as u64;
            n as isize
        }
        Err(e) => {
            set_errno(FileError::from_errno(e.raw_os_error()).number() as c_int);
            -1
        }
    }
}

extern "C" fn write(cookie: *mut c_void, buffer: *const c_char, size: usize) -> isize {
    // SAFETY: as for `read`.
    let (cookie, bytes) = unsafe { (&mut *cookie.cast::<Cookie>(), std::slice::from_raw_parts(buffer.cast::<u8>(), size)) };
    // A forked child's copy of the buffer is not the Guardian process's to write.
    if process::enter_if_attached().is_none() {
        set_errno(48);
        return 0;
    }
    crate::kill_point!("stream.before-write");
    let at = if cookie.append { Position::End } else { Position::At(cookie.position) };
    let mut failure = None;
    // The sync ID counts C library writes; only larger ones than a record holds take more than one.
    for part in bytes.chunks(crate::sys::file_record::INTENT) {
        cookie.sync_id = if cookie.sync_id >= i32::MAX as u32 { 1 } else { cookie.sync_id + 1 };
        let at = if let Position::At(_) = at { Position::At(cookie.position) } else { at };
        let outcome = match &cookie.record {
            Some(record) => record.write(cookie.writer, cookie.sync_id, at, part, cookie.file.as_fd()),
            None => plain(cookie, at, part),
        };
        match outcome {
            Ok((offset, length)) => cookie.position = offset + length as u64,
            Err(e) => {
                failure = Some(e);
                break;
            }
        }
    }
    crate::kill_point!("stream.after-write");
    match failure {
        None => size as isize,
        Some(e) => {
            set_errno(FileError::from_errno(e.raw_os_error()).number() as c_int);
            // Never a short count: the C library would count the bytes as written.
            0
        }
    }
}

/// A write of a stream without sync depth.
fn plain(cookie: &Cookie, at: Position, bytes: &[u8]) -> Result<(u64, usize), Errno> {
    let offset = match at {
        Position::At(offset) => offset,
        Position::End => rustix::fs::fstat(&cookie.file)?.st_size as u64,
    };
    let mut done = 0;
    while done < bytes.len() {
        match rustix::io::pwrite(&cookie.file, &bytes[done..], offset + done as u64) {
            Ok(n) => done += n,
            Err(Errno::INTR) => {}
            Err(e) => return Err(e),
        }
    }
    Ok((offset, done))
}

extern "C" fn seek(cookie: *mut c_void, offset: *mut i64, whence: c_int) -> c_int {
    // SAFETY: as for `read`.
    let (cookie, offset) = unsafe { (&mut *cookie.cast::<Cookie>(), &mut *offset) };
    let base = match whence {
        libc::SEEK_SET => 0,
        libc::SEEK_CUR => cookie.position as i64,
        _ => rustix::fs::fstat(&cookie.file).map_or(0, |s| s.st_size),
    };
    match u64::try_from(base + *offset) {
        Ok(position) => {
            cookie.position = position;
            *offset = position as i64;
            0
        }
        Err(_) => {
            set_errno(libc::EINVAL);
            -1
        }
    }
}

extern "C" fn close(cookie: *mut c_void) -> c_int {
    STREAMS.lock().unwrap_or_else(PoisonError::into_inner).retain(|(_, c)| *c != cookie as usize);
    // SAFETY: made by `Box::into_raw`; the C library closes a stream once.
    let cookie = unsafe { Box::from_raw(cookie.cast::<Cookie>()) };
    if let Some(process) = process::enter_if_attached() {
        files::release_foreign(&process, cookie.number);
    }
    0
}

/// Opens the file of `state`. `backup`: nothing is created, truncated or changed, and the file number is the primary's.
fn open(mut state: OpenState, backup: bool) -> Result<*mut libc::FILE, c_int> {
    let process = process::enter().map_err(|e| e.number() as c_int)?;
    let mode = CStr::from_bytes_until_nul(&state.mode).map_err(|_| libc::EINVAL)?.to_owned();
    let text = mode.to_bytes();
    let plus = text.contains(&b'+');
    let (mut flags, create) = match text.first() {
        Some(b'r') => (if plus { OFlags::RDWR } else { OFlags::RDONLY }, OFlags::empty()),
        Some(b'w') => (if plus { OFlags::RDWR } else { OFlags::WRONLY }, OFlags::CREATE | OFlags::TRUNC),
        Some(b'a') => (if plus { OFlags::RDWR } else { OFlags::WRONLY }, OFlags::CREATE),
        _ => return Err(libc::EINVAL),
    };
    if !backup {
        flags |= create;
    }
    let path = CStr::from_bytes_until_nul(&state.path).map_err(|_| libc::EINVAL)?.to_owned();
    let wanted = backup.then_some(state.file_number as i16);
    let number = files::claim_foreign(&process, &path.to_string_lossy(), wanted).map_err(|e| e.number() as c_int)?;
    let opened = rustix::fs::open(&path, flags | OFlags::CLOEXEC, Mode::from_raw_mode(0o666));
    let file = match opened {
        Ok(file) => crate::sys::spawn::move_high(file),
        Err(e) => {
            files::release_foreign(&process, number);
            return Err(e.raw_os_error());
        }
    };
    state.file_number = number as i32;
    let writable = flags.intersects(OFlags::RDWR | OFlags::WRONLY);
    let record = if state.sync_depth > 0 && writable {
        let stat = rustix::fs::fstat(&file).map_err(|e| e.raw_os_error())?;
        let asked = process.ask(Request::FileRecord { device: stat.st_dev, inode: stat.st_ino });
        match asked {
            Ok((Answer::FileRecord, fds)) => fds.first().and_then(|fd| FileRecord::map(fd.as_fd()).ok()),
            _ => None,
        }
        .ok_or(31)
        .map(Some)?
    } else {
        None
    };
    if let Some(record) = &record {
        record.set_path(path.to_bytes());
    }
    let identity = process.name().map_or(process.verifier.0, |(_, sequence)| sequence | 1 << 63);
    let append = text.first() == Some(&b'a');
    let position = if append { rustix::fs::fstat(&file).map_or(0, |s| s.st_size as u64) } else { 0 };
    let writer = Writer { process: identity, file_number: number as u32 };
    let cookie = Cookie { file, record, writer, number, append, position, sync_id: 0, open: state };
    let cookie = Box::into_raw(Box::new(cookie));
    // SAFETY: mode is a C string, the functions fit, and the cookie lives until `close`.
    unsafe {
        let stream = fopencookie(cookie.cast(), mode.as_ptr(), Functions { read, write, seek, close });
        if stream.is_null() {
            drop(Box::from_raw(cookie));
            return Err(libc::ENOMEM);
        }
        libc::setvbuf(stream, std::ptr::null_mut(), libc::_IOFBF, BUFFER);
        STREAMS.lock().unwrap_or_else(PoisonError::into_inner).push((stream as usize, cookie as usize));
        Ok(stream)
    }
}

/// The host path of a file name: a path, `$VOL.SUBVOL.FILE` below the volume folder, or a file of the current directory.
fn host_path(name: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(name).trim().to_owned();
    if text.starts_with(['$', '\\']) {
        let path = crate::sys::places::places().path_of(text.as_bytes()).ok()?;
        if let Some(end) = path.iter().rposition(|&b| b == b'/') {
            make_folders(&path[..end]);
        }
        return Some(path);
    }
    if text.starts_with('/') {
        return Some(text.into_bytes());
    }
    let directory = rustix::process::getcwd(Vec::new()).ok()?.into_bytes();
    Some([&directory[..], text.as_bytes()].join(&b'/'))
}

/// Volumes and subvolumes come into being with their first file.
fn make_folders(path: &[u8]) {
    for (i, _) in path.iter().enumerate().filter(|&(i, &b)| b == b'/' && i > 0) {
        let _ = rustix::fs::mkdir(&path[..i], Mode::RWXU);
    }
    let _ = rustix::fs::mkdir(path, Mode::RWXU);
}

/// Opens a stream whose writes are nonretryable operations remembered up to `sync_depth` (0..15). NULL with `errno` on failure.
///
/// # Safety
/// Both names are C strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fopen_special(file_name: *const c_char, access_mode: *const c_char, sync_depth: i16) -> *mut libc::FILE {
    if file_name.is_null() || access_mode.is_null() || !(0..=15).contains(&sync_depth) {
        set_errno(libc::EINVAL);
        return std::ptr::null_mut();
    }
    // SAFETY: the caller's promise.
    let (name, mode) = unsafe { (CStr::from_ptr(file_name).to_bytes(), CStr::from_ptr(access_mode).to_bytes()) };
    let Some(path) = host_path(name).filter(|p| p.len() < 488 && mode.len() < 8 && CString::new(p.clone()).is_ok()) else {
        set_errno(libc::EINVAL);
        return std::ptr::null_mut();
    };
    let mut state = OpenState {
        magic: OPEN_STATE,
        standard: -1,
        file_number: -1,
        sync_depth: sync_depth as i32,
        mode: [0; 8],
        path: [0; 488],
    };
    state.mode[..mode.len()].copy_from_slice(mode);
    state.path[..path.len()].copy_from_slice(&path);
    open(state, false).unwrap_or_else(|e| {
        set_errno(e);
        std::ptr::null_mut()
    })
}

/// The 64-bit twin; files are 64-bit in any case.
///
/// # Safety
/// As for [`__ns_fopen_special`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fopen64_special(file_name: *const c_char, access_mode: *const c_char, sync_depth: i16) -> *mut libc::FILE {
    // SAFETY: the caller's promise is passed on.
    unsafe { __ns_fopen_special(file_name, access_mode, sync_depth) }
}

/// Fills `state` with what the backup needs to open the same file. 0, or -1 with `errno`.
///
/// # Safety
/// `stream` is a stream or null; `state` is one of the structure's size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fget_file_open_state(stream: *mut libc::FILE, state: *mut OpenState) -> c_int {
    let found = match (cookie_of(stream), standard(stream)) {
        (Some(cookie), _) => cookie.open,
        (None, Some(n)) if !stream.is_null() => {
            OpenState { magic: OPEN_STATE, standard: n, file_number: -1, sync_depth: 1, mode: [0; 8], path: [0; 488] }
        }
        _ => {
            set_errno(ENONSTOP);
            return -1;
        }
    };
    if state.is_null() {
        set_errno(libc::EINVAL);
        return -1;
    }
    // SAFETY: the caller's promise.
    unsafe { state.write_unaligned(found) };
    0
}

/// Opens in the backup what the primary has open, under the same file number. NULL with `errno`: 12 when the number is in use.
///
/// # Safety
/// `state` is one that [`__ns_fget_file_open_state`] filled.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_backup_fopen(state: *const OpenState) -> *mut libc::FILE {
    let refused = |number| {
        set_errno(number);
        std::ptr::null_mut()
    };
    if state.is_null() {
        return refused(libc::EINVAL);
    }
    // SAFETY: the caller's promise.
    let state = unsafe { state.read_unaligned() };
    if state.magic != OPEN_STATE {
        return refused(libc::EINVAL);
    }
    // SAFETY: reading the C library's stream pointers.
    match state.standard {
        0 => unsafe { stdin },
        1 => unsafe { stdout },
        2 => unsafe { stderr },
        _ => open(state, true).unwrap_or_else(refused),
    }
}

/// The 64-bit twin.
///
/// # Safety
/// As for [`__ns_backup_fopen`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_backup_fopen64(state: *const OpenState) -> *mut libc::FILE {
    // SAFETY: the caller's promise is passed on.
    unsafe { __ns_backup_fopen(state) }
}

/// Position and sync block of a stream. 0, or -1 with `errno`. What is buffered for output is not covered: flush first.
///
/// # Safety
/// `stream` is a stream or null; `state` is one of the structure's size.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fget_file_state(stream: *mut libc::FILE, state: *mut FileState) -> c_int {
    let cookie = cookie_of(stream);
    if state.is_null() || stream.is_null() || cookie.is_none() && standard(stream).is_none() {
        set_errno(ENONSTOP);
        return -1;
    }
    // SAFETY: an open stream. A reader's position is the program's, whatever has been read ahead; a writer's is the file's.
    let position = unsafe {
        match &cookie {
            Some(cookie) if __fwriting(stream) != 0 => cookie.position as i64,
            _ => ftello(stream),
        }
    };
    let sync_id = cookie.map_or(0, |c| c.sync_id);
    // SAFETY: the caller's promise.
    unsafe { state.write_unaligned(FileState { position, magic: FILE_STATE, sync_id, rest: [0; 6] }) };
    0
}

/// Sets position and sync block, and drops what the stream has buffered. 0, or -1 with `errno`.
///
/// # Safety
/// `stream` is a stream or null; `state` is one that [`__ns_fget_file_state`] filled.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __ns_fset_file_state(stream: *mut libc::FILE, state: *const FileState) -> c_int {
    if stream.is_null() || state.is_null() || cookie_of(stream).is_none() && standard(stream).is_none() {
        set_errno(ENONSTOP);
        return -1;
    }
    // SAFETY: the caller's promise.
    let state = unsafe { state.read_unaligned() };
    if state.magic != FILE_STATE {
        set_errno(libc::EINVAL);
        return -1;
    }
    // SAFETY: an open stream; its buffer is dropped before it is moved, so nothing is written.
    unsafe {
        __fpurge(stream);
        libc::clearerr(stream);
        if state.position >= 0 {
            fseeko(stream, state.position, libc::SEEK_SET);
        }
    }
    if let Some(cookie) = cookie_of(stream) {
        cookie.position = state.position.max(0) as u64;
        cookie.sync_id = state.sync_id;
    }
    0
}
