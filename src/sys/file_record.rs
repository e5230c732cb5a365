//! Once-only writes: a record per output file, outside every writer.
//!
//! A writer puts the bytes, the place and its sync ID into the record before it writes the file, and the result afterwards. Whoever takes
//! the record's robust lock after a death carries a complete intent out again: the same bytes at the same place, any number of
//! times. A repeated sync ID gets the saved result and writes nothing. Records are files in the node directory.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use rustix::fs::{AtFlags, Mode, OFlags};
use rustix::io::Errno;

use super::shm::Mapping;

/// Largest single write.
pub const INTENT: usize = 2 << 20;
const HEADER: usize = 64 << 10;
const SIZE: usize = HEADER + INTENT;
const COMPLETIONS: usize = 1024;
/// Completions kept per open: the largest sync depth.
const PER_OPEN: usize = 16;
const PATH: usize = 4096;

/// Who writes: one paired open, the same in both members.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Writer {
    /// Sequence number of the pair's name, or the verifier of an unnamed process.
    pub process: u64,
    pub file_number: u32,
}

/// Where a write goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Position {
    End,
    At(u64),
}

/// What a write came to: where it began and how long it was, or a Linux error.
pub type Outcome = Result<(u64, usize), Errno>;

#[repr(C)]
struct Completion {
    process: AtomicU64,
    file_number: AtomicU32,
    sync_id: AtomicU32,
    offset: AtomicU64,
    /// Bytes, or a negated Linux error.
    result: AtomicU64,
}

#[repr(C)]
struct Header {
    lock: [u64; 8],
    valid: AtomicU32,
    sync_id: AtomicU32,
    process: AtomicU64,
    file_number: AtomicU32,
    append: AtomicU32,
    offset: AtomicU64,
    length: AtomicU64,
    next: AtomicU64,
    path_length: AtomicU64,
    path: [u8; PATH],
    completions: [Completion; COMPLETIONS],
}

const _: () = assert!(size_of::<Header>() <= HEADER);

/// A record, mapped.
pub struct FileRecord {
    mapping: Mapping,
}

struct Locked<'a>(&'a FileRecord);

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        // SAFETY: a `Locked` exists only while this thread holds the mutex.
        unsafe { libc::pthread_mutex_unlock(self.0.mutex()) };
    }
}

impl FileRecord {
    pub fn map(fd: BorrowedFd<'_>) -> std::io::Result<FileRecord> {
        Ok(FileRecord { mapping: Mapping::new(fd, 0, SIZE)? })
    }

    fn header(&self) -> &Header {
        // SAFETY: the header lies at the start of the mapping; what changes is atomic or guarded by the lock.
        unsafe { &*self.mapping.base().cast::<Header>() }
    }

    fn mutex(&self) -> *mut libc::pthread_mutex_t {
        self.mapping.base().cast()
    }

    /// Takes the lock and carries out what a dead holder left.
    fn lock(&self, file: BorrowedFd<'_>) -> Locked<'_> {
        // SAFETY: the mutex was initialised before the record could be found.
        let result = unsafe { libc::pthread_mutex_lock(self.mutex()) };
        if result == libc::EOWNERDEAD {
            if self.header().valid.load(Ordering::Acquire) == 1 {
                let _ = self.carry_out(file);
            }
            // SAFETY: we hold the mutex and have just repaired what it guards.
            unsafe { libc::pthread_mutex_consistent(self.mutex()) };
        }
        Locked(self)
    }

    fn saved(&self, writer: Writer, sync_id: u32) -> Option<Outcome> {
        let found = self.header().completions.iter().find(|c| {
            c.process.load(Ordering::Relaxed) == writer.process
                && c.file_number.load(Ordering::Relaxed) == writer.file_number
                && c.sync_id.load(Ordering::Relaxed) == sync_id
        })?;
        let result = found.result.load(Ordering::Relaxed) as i64;
        Some(match result {
            0.. => Ok((found.offset.load(Ordering::Relaxed), result as usize)),
            _ => Err(Errno::from_raw_os_error(-result as i32)),
        })
    }

    /// Writes the intent's bytes at its place and notes the result. Doing it again gives the same.
    fn carry_out(&self, file: BorrowedFd<'_>) -> Outcome {
        let h = self.header();
        let (offset, length) = (h.offset.load(Ordering::Relaxed), (h.length.load(Ordering::Relaxed) as usize).min(INTENT));
        // SAFETY: the intent area lies behind the header; only the holder of the lock changes it.
        let bytes = unsafe { std::slice::from_raw_parts(self.mapping.base().add(HEADER), length) };
        let mut done = 0;
        let mut failure = None;
        while done < length {
            match rustix::io::pwrite(file, &bytes[done..], offset + done as u64) {
                Ok(0) => failure = Some(Errno::NOSPC),
                Ok(n) => done += n,
                Err(Errno::INTR) => {}
                Err(e) => failure = Some(e),
            }
            if failure.is_some() {
                break;
            }
            crate::kill_point!("record.partly-written");
        }
        crate::kill_point!("record.written");
        if failure.is_some() && h.append.load(Ordering::Relaxed) == 1 {
            // What an append could not finish it takes back, so that the next one begins where this one did.
            let _ = rustix::fs::ftruncate(file, offset);
        }
        let writer = Writer { process: h.process.load(Ordering::Relaxed), file_number: h.file_number.load(Ordering::Relaxed) };
        let result = failure.map_or(length as i64, |e| -i64::from(e.raw_os_error()));
        self.note(writer, h.sync_id.load(Ordering::Relaxed), offset, result);
        crate::kill_point!("record.noted");
        h.valid.store(0, Ordering::Release);
        failure.map_or(Ok((offset, length)), Err)
    }

    fn note(&self, writer: Writer, sync_id: u32, offset: u64, result: i64) {
        let h = self.header();
        let of = |c: &Completion| {
            c.process.load(Ordering::Relaxed) == writer.process && c.file_number.load(Ordering::Relaxed) == writer.file_number
        };
        let same = h.completions.iter().find(|c| of(c) && c.sync_id.load(Ordering::Relaxed) == sync_id);
        let oldest = || {
            let mine = h.completions.iter().filter(|c| of(c));
            if mine.clone().count() < PER_OPEN { None } else { mine.min_by_key(|c| c.sync_id.load(Ordering::Relaxed)) }
        };
        let free = || h.completions.iter().find(|c| c.process.load(Ordering::Relaxed) == 0);
        let any = || &h.completions[h.next.fetch_add(1, Ordering::Relaxed) as usize % COMPLETIONS];
        let place = same.or_else(oldest).or_else(free).unwrap_or_else(any);
        place.file_number.store(writer.file_number, Ordering::Relaxed);
        place.sync_id.store(sync_id, Ordering::Relaxed);
        place.offset.store(offset, Ordering::Relaxed);
        place.result.store(result as u64, Ordering::Relaxed);
        place.process.store(writer.process, Ordering::Release);
    }

    /// Remembers where the file lies, for whoever settles a dead writer's intent.
    pub fn set_path(&self, path: &[u8]) {
        let h = self.header();
        if h.path_length.load(Ordering::Acquire) == 0 && path.len() <= PATH {
            // SAFETY: inside the header; every writer of this file stores the same path.
            unsafe { std::ptr::copy_nonoverlapping(path.as_ptr(), (&raw const h.path).cast_mut().cast(), path.len()) };
            h.path_length.store(path.len() as u64, Ordering::Release);
        }
    }

    /// Writes `bytes` once for this writer and sync ID, however often it is called, in whichever member.
    pub fn write(&self, writer: Writer, sync_id: u32, at: Position, bytes: &[u8], file: BorrowedFd<'_>) -> Outcome {
        if bytes.len() > INTENT {
            return Err(Errno::FBIG);
        }
        let _locked = self.lock(file);
        if let Some(outcome) = self.saved(writer, sync_id) {
            return outcome;
        }
        let offset = match at {
            Position::At(offset) => offset,
            Position::End => rustix::fs::fstat(file)?.st_size as u64,
        };
        let h = self.header();
        // SAFETY: the intent area has room for `INTENT` bytes, and we hold the lock.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.mapping.base().add(HEADER), bytes.len()) };
        h.process.store(writer.process, Ordering::Relaxed);
        h.file_number.store(writer.file_number, Ordering::Relaxed);
        h.sync_id.store(sync_id, Ordering::Relaxed);
        h.append.store((at == Position::End) as u32, Ordering::Relaxed);
        h.offset.store(offset, Ordering::Relaxed);
        h.length.store(bytes.len() as u64, Ordering::Relaxed);
        crate::kill_point!("record.intended");
        h.valid.store(1, Ordering::Release);
        crate::kill_point!("record.valid");
        self.carry_out(file)
    }
}

/// The record of the file with this device and inode number, made if there is none.
pub fn open_in(directory: &Path, device: u64, inode: u64) -> std::io::Result<OwnedFd> {
    let _ = rustix::fs::mkdir(directory, Mode::RWXU);
    let path = directory.join(format!("{device:x}-{inode:x}"));
    loop {
        match rustix::fs::open(&path, OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW, Mode::empty()) {
            Ok(fd) => return Ok(fd),
            Err(Errno::NOENT) => {}
            Err(e) => return Err(e.into()),
        }
        // Made whole under another name, so that nobody can find half a record.
        let own = directory.join(format!("new-{}-{:?}", std::process::id(), std::thread::current().id()));
        let _ = rustix::fs::unlink(&own);
        let fd = rustix::fs::open(&own, OFlags::CREATE | OFlags::EXCL | OFlags::RDWR | OFlags::CLOEXEC, Mode::RUSR | Mode::WUSR)?;
        rustix::fs::ftruncate(&fd, SIZE as u64)?;
        let mapping = Mapping::new(fd.as_fd(), 0, 4096)?;
        // SAFETY: the file is ours alone until it is linked; the attributes are initialised before use.
        unsafe {
            let mut attributes = std::mem::zeroed::<libc::pthread_mutexattr_t>();
            libc::pthread_mutexattr_init(&mut attributes);
            libc::pthread_mutexattr_setpshared(&mut attributes, libc::PTHREAD_PROCESS_SHARED);
            libc::pthread_mutexattr_setrobust(&mut attributes, libc::PTHREAD_MUTEX_ROBUST);
            libc::pthread_mutex_init(mapping.base().cast(), &attributes);
        }
        let linked = rustix::fs::linkat(rustix::fs::CWD, &own, rustix::fs::CWD, &path, AtFlags::empty());
        rustix::fs::unlink(&own)?;
        match linked {
            Ok(()) => return Ok(fd),
            Err(Errno::EXIST) => continue,
            Err(e) => return Err(e.into()),
        }
    }
}

/// A writer of the file is gone: what it had begun is finished, also when nobody else will ever write.
pub fn settle_in(directory: &Path, device: u64, inode: u64) {
    use std::os::unix::ffi::OsStrExt;
    let path = directory.join(format!("{device:x}-{inode:x}"));
    let Ok(fd) = rustix::fs::open(&path, OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW, Mode::empty()) else { return };
    let Ok(record) = FileRecord::map(fd.as_fd()) else { return };
    let h = record.header();
    if h.valid.load(Ordering::Acquire) != 1 {
        return;
    }
    let length = (h.path_length.load(Ordering::Acquire) as usize).min(PATH);
    let file_path = std::ffi::OsStr::from_bytes(&h.path[..length]);
    let Ok(file) = rustix::fs::open(file_path, OFlags::RDWR | OFlags::CLOEXEC, Mode::empty()) else { return };
    if rustix::fs::fstat(&file).is_ok_and(|s| s.st_dev == device && s.st_ino == inode) {
        // A monitor must not wait for a writer that lives: that one finishes by itself.
        // SAFETY: the mutex was initialised before the record could be found.
        match unsafe { libc::pthread_mutex_trylock(record.mutex()) } {
            0 => drop(Locked(&record)),
            libc::EOWNERDEAD => {
                let _locked = Locked(&record);
                if h.valid.load(Ordering::Acquire) == 1 {
                    let _ = record.carry_out(file.as_fd());
                }
                // SAFETY: we hold the mutex and have repaired what it guards.
                unsafe { libc::pthread_mutex_consistent(record.mutex()) };
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setup() -> (tempfile::TempDir, FileRecord, std::fs::File) {
        let dir = tempfile::tempdir().unwrap_or_else(|e| panic!("{e}"));
        let fd = open_in(dir.path(), 1, 2).unwrap_or_else(|e| panic!("{e}"));
        let record = FileRecord::map(fd.as_fd()).unwrap_or_else(|e| panic!("{e}"));
        let file = std::fs::File::options().create(true).truncate(false).read(true).write(true).open(dir.path().join("out"));
        let file = file.unwrap_or_else(|e| panic!("{e}"));
        (dir, record, file)
    }

    const A: Writer = Writer { process: 5, file_number: 1 };

    #[test]
    fn a_repeated_sync_id_writes_nothing() {
        let (dir, record, file) = setup();
        for _ in 0..3 {
            assert_eq!(record.write(A, 1, Position::End, b"one\n", file.as_fd()), Ok((0, 4)));
        }
        assert_eq!(record.write(A, 2, Position::End, b"two\n", file.as_fd()), Ok((4, 4)));
        let other = Writer { process: 6, file_number: 1 };
        assert_eq!(record.write(other, 1, Position::End, b"x\n", file.as_fd()), Ok((8, 2)));
        assert_eq!(std::fs::read(dir.path().join("out")).unwrap_or_default(), b"one\ntwo\nx\n");
    }

    #[test]
    fn many_writes_of_many_opens_keep_their_newest_results() {
        let (_dir, record, file) = setup();
        for sync in 1..100 {
            for process in 1..20 {
                let w = Writer { process, file_number: 3 };
                assert!(record.write(w, sync, Position::End, b"r", file.as_fd()).is_ok());
            }
        }
        let before = record.write(A, 99, Position::End, b"r", file.as_fd());
        assert_eq!(before, record.write(A, 99, Position::End, b"zzz", file.as_fd()));
    }

    #[test]
    fn an_error_is_saved_and_an_append_undone() {
        let (dir, record, _file) = setup();
        let read_only = std::fs::File::open(dir.path().join("out")).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(record.write(A, 1, Position::End, b"x", read_only.as_fd()), Err(Errno::BADF));
        assert_eq!(record.saved(A, 1), Some(Err(Errno::BADF)));
    }
}
