//! Once-only output: per output file a record of the write under way and of the writes completed, kept in the node directory.
//!
//! A write puts its bytes into the record first, marks them as its intent, writes the file, notes the completion under its
//! sync ID and clears the intent, all under one robust lock. Whoever finds the lock's owner dead carries a marked intent out
//! again: the same bytes at the same place, any number of times. A write whose sync ID is known is not done again; it gets
//! the saved completion. The record outlives every process that writes the file, not the node.
//!
//! The promise holds among writers that use the record, and until the host itself fails: nothing is forced to the disk.

use std::cell::OnceCell;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::atomic::{AtomicI32, AtomicU8, AtomicU32, AtomicU64, Ordering};

use rustix::fs::{AtFlags, FallocateFlags, Mode, OFlags};
use rustix::io::Errno;

use super::shm::Mapping;
use crate::error::FileError;

/// Bytes of one write at most; longer ones are refused with error 21.
pub const ROOM: usize = 16 << 20;
const HEADER: usize = 64 * 1024;
/// Bytes of a record. Only what has been used takes storage.
pub const SIZE: usize = HEADER + ROOM;
/// Storage of the intent that is kept between writes.
const KEPT: u64 = 1 << 20;
/// Paired opens remembered; the one unused for longest makes room for another.
const OPENS: usize = 112;
/// Completions kept per paired open: more than the largest sync depth.
const COMPLETIONS: usize = 16;
const PATH_MAX: usize = 1024;
/// Sync IDs run from 1 to this, and then from 1 again.
const SYNC_ID_MAX: u32 = i32::MAX as u32;

#[repr(C)]
struct Completion {
    sync_id: AtomicU32,
    error: AtomicI32,
    count: AtomicU64,
    end: AtomicU64,
}

#[repr(C)]
struct Open {
    id: [AtomicU64; 2],
    /// When it was used last; 0 for a free entry.
    used: AtomicU64,
    last: AtomicU32,
    pad: AtomicU32,
    completions: [Completion; COMPLETIONS],
}

#[repr(C)]
struct Header {
    mutex: [AtomicU64; 8],
    /// 1: the intent below is whole and not yet known to be carried out.
    valid: AtomicU32,
    append: AtomicU32,
    offset: AtomicU64,
    length: AtomicU64,
    sync_id: AtomicU32,
    pad: AtomicU32,
    open: [AtomicU64; 2],
    /// Bytes of the intent's room that have storage: a full disk must be an error, not a signal.
    allocated: AtomicU64,
    clock: AtomicU64,
    /// Path of the file, for those who have no descriptor of it.
    path_length: AtomicU64,
    path: [AtomicU8; PATH_MAX],
    opens: [Open; OPENS],
}

const _: () = assert!(size_of::<Header>() <= HEADER && size_of::<libc::pthread_mutex_t>() <= 64);

/// Where a write goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// To the end of the file.
    Append,
    /// To this offset.
    At(u64),
}

/// Which write this is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OnceOnly {
    /// The paired open: the same in every member that ever backs the open up, and in no other open.
    pub open: [u8; 16],
    /// From 1; see [`next_sync_id`].
    pub sync_id: u32,
    /// Writes between two state updates at most: that many completions can be asked for. 0: none is remembered, and the
    /// same sync ID writes again.
    pub depth: u16,
    pub place: Place,
}

/// What a write did, now or when it was first made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Written {
    pub count: usize,
    /// Offset behind the bytes.
    pub end: u64,
}

/// The sync ID that follows `id`.
pub fn next_sync_id(id: u32) -> u32 {
    if id >= SYNC_ID_MAX { 1 } else { id + 1 }
}

/// How far `id` is ahead of `last`, over the wrap; negative when behind.
fn ahead(id: u32, last: u32) -> i64 {
    let circle = i64::from(SYNC_ID_MAX);
    let distance = (i64::from(id) - i64::from(last)).rem_euclid(circle);
    if distance > circle / 2 { distance - circle } else { distance }
}

/// The record of one output file, as a writer has it.
pub struct FileRecord {
    mapping: Mapping,
    fd: OwnedFd,
    path: OnceCell<Vec<u8>>,
}

/// The record's lock; unlocked when dropped.
struct Locked<'a> {
    record: &'a FileRecord,
    /// The owner before died with it, or left its write by `longjmp`.
    abandoned: bool,
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        // SAFETY: this thread holds the mutex, which lies in the mapping.
        unsafe { libc::pthread_mutex_unlock(self.record.mutex()) };
    }
}

fn words(id: &[u8; 16]) -> [u64; 2] {
    let half = |at: usize| u64::from_ne_bytes(std::array::from_fn(|i| id[at + i]));
    [half(0), half(8)]
}

/// The file-system error of a failed write: a file that cannot grow is full, whatever the reason.
fn write_error(errno: Errno) -> FileError {
    match errno {
        Errno::NOSPC | Errno::FBIG | Errno::DQUOT => FileError::FILE_FULL,
        other => other.into(),
    }
}

impl FileRecord {
    /// Maps the record that the monitor gave.
    pub fn map(fd: OwnedFd) -> std::io::Result<FileRecord> {
        Ok(FileRecord { mapping: Mapping::new(fd.as_fd(), 0, SIZE)?, fd, path: OnceCell::new() })
    }

    fn header(&self) -> &Header {
        // SAFETY: the mapping is larger and page aligned; the header is atomics only, for which any bytes are valid.
        unsafe { &*self.mapping.base().cast::<Header>() }
    }

    fn mutex(&self) -> *mut libc::pthread_mutex_t {
        self.mapping.base().cast()
    }

    fn lock(&self, wait: bool) -> Result<Option<Locked<'_>>, FileError> {
        // SAFETY: the mutex was made by `open_in` before the record got its name.
        let result =
            unsafe { if wait { libc::pthread_mutex_lock(self.mutex()) } else { libc::pthread_mutex_trylock(self.mutex()) } };
        match result {
            0 => Ok(Some(Locked { record: self, abandoned: false })),
            libc::EOWNERDEAD => {
                // Consistent at once: should we die too, the intent still says what is to be done.
                // SAFETY: this thread holds the mutex.
                unsafe { libc::pthread_mutex_consistent(self.mutex()) };
                Ok(Some(Locked { record: self, abandoned: true }))
            }
            // Held by this very thread: it left a write by `longjmp`.
            libc::EDEADLK => Ok(Some(Locked { record: self, abandoned: true })),
            libc::EBUSY => Ok(None),
            _ => Err(FileError::FILE_SYSTEM),
        }
    }

    /// Writes all of `bytes`, once per paired open and sync ID however often it is called, by whom and whoever dies.
    ///
    /// `file` must not have been opened for appending by the host: it writes where the intent says.
    pub fn write(&self, file: BorrowedFd<'_>, which: &OnceOnly, bytes: &[u8]) -> Result<Written, FileError> {
        if bytes.len() > ROOM {
            return Err(FileError::BAD_COUNT);
        }
        let Some(locked) = self.lock(true)? else { return Err(FileError::FILE_SYSTEM) };
        crate::kill_point!("once locked");
        if locked.abandoned {
            let _ = self.carry_out(file);
        }
        if let Some(saved) = self.saved(which)? {
            return saved;
        }
        let offset = match which.place {
            Place::At(offset) => offset,
            Place::Append => rustix::fs::fstat(file).map_err(write_error)?.st_size as u64,
        };
        self.intend(file, which, offset, bytes)?;
        self.carry_out(file)
    }

    /// The completion saved for this sync ID. `Ok(None)`: a new one. Error 39: it is no longer known.
    fn saved(&self, which: &OnceOnly) -> Result<Option<Result<Written, FileError>>, FileError> {
        if which.depth == 0 {
            return Ok(None);
        }
        let Some(open) = self.find(words(&which.open)) else { return Ok(None) };
        let age = ahead(which.sync_id, open.last.load(Ordering::Relaxed));
        if age > 0 {
            return Ok(None);
        }
        let saved = &open.completions[which.sync_id as usize % COMPLETIONS];
        let known = saved.sync_id.load(Ordering::Relaxed) == which.sync_id;
        if age <= -i64::from(which.depth) || !known {
            return Err(FileError::OLD_SYNC_ID);
        }
        Ok(Some(match FileError::check(saved.error.load(Ordering::Relaxed) as i16) {
            Err(error) => Err(error),
            Ok(()) => Ok(Written { count: saved.count.load(Ordering::Relaxed) as usize, end: saved.end.load(Ordering::Relaxed) }),
        }))
    }

    fn find(&self, id: [u64; 2]) -> Option<&Open> {
        let same = |o: &&Open| o.used.load(Ordering::Relaxed) != 0 && [0, 1].map(|i| o.id[i].load(Ordering::Relaxed)) == id;
        self.header().opens.iter().find(same)
    }

    /// Puts the write into the record and marks it: from here on somebody will carry it out.
    fn intend(&self, file: BorrowedFd<'_>, which: &OnceOnly, offset: u64, bytes: &[u8]) -> Result<(), FileError> {
        let header = self.header();
        let length = bytes.len() as u64;
        if length > header.allocated.load(Ordering::Relaxed) {
            let whole = length.next_multiple_of(64 * 1024);
            rustix::fs::fallocate(&self.fd, FallocateFlags::KEEP_SIZE, HEADER as u64, whole).map_err(write_error)?;
            header.allocated.store(whole, Ordering::Relaxed);
        }
        // SAFETY: the length was checked against the room behind the header; only the lock's owner touches it.
        unsafe { std::ptr::copy(bytes.as_ptr(), self.room(), bytes.len()) };
        crate::kill_point!("once copied");
        let path = self.path.get_or_init(|| path_of(file));
        for (to, from) in header.path.iter().zip(path) {
            to.store(*from, Ordering::Relaxed);
        }
        header.path_length.store(path.len() as u64, Ordering::Relaxed);
        header.append.store(u32::from(which.place == Place::Append), Ordering::Relaxed);
        header.offset.store(offset, Ordering::Relaxed);
        header.length.store(length, Ordering::Relaxed);
        header.sync_id.store(if which.depth == 0 { 0 } else { which.sync_id }, Ordering::Relaxed);
        for (to, from) in header.open.iter().zip(words(&which.open)) {
            to.store(from, Ordering::Relaxed);
        }
        crate::kill_point!("once described");
        header.valid.store(1, Ordering::Release);
        crate::kill_point!("once intended");
        Ok(())
    }

    fn room(&self) -> *mut u8 {
        // SAFETY: the mapping is `SIZE` long.
        unsafe { self.mapping.base().add(HEADER) }
    }

    /// Carries the intent out, if there is one, for the first time or again.
    fn carry_out(&self, file: BorrowedFd<'_>) -> Result<Written, FileError> {
        let header = self.header();
        if header.valid.load(Ordering::Acquire) != 1 {
            return Err(FileError::FILE_SYSTEM);
        }
        let length = (header.length.load(Ordering::Relaxed) as usize).min(ROOM);
        let offset = header.offset.load(Ordering::Relaxed);
        // SAFETY: within the room; the lock keeps every other writer from it.
        let bytes = unsafe { std::slice::from_raw_parts(self.room(), length) };
        let result = write_all(file, bytes, offset);
        crate::kill_point!("once written");
        if result.is_err() && header.append.load(Ordering::Relaxed) == 1 {
            let _ = rustix::fs::ftruncate(file, offset);
        }
        let result = result.map(|()| Written { count: length, end: offset + length as u64 }).map_err(write_error);
        self.note(header.sync_id.load(Ordering::Relaxed), result);
        crate::kill_point!("once noted");
        header.valid.store(0, Ordering::Release);
        crate::kill_point!("once cleared");
        let allocated = header.allocated.load(Ordering::Relaxed);
        if allocated > KEPT {
            header.allocated.store(KEPT, Ordering::Release);
            let how = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
            let _ = rustix::fs::fallocate(&self.fd, how, HEADER as u64 + KEPT, SIZE as u64 - HEADER as u64 - KEPT);
        }
        result
    }

    /// Saves the completion of the intent. Done again after a death in its midst, it leaves the same.
    fn note(&self, sync_id: u32, result: Result<Written, FileError>) {
        if sync_id == 0 {
            return;
        }
        let header = self.header();
        let id = [0, 1].map(|i| header.open[i].load(Ordering::Relaxed));
        let now = header.clock.load(Ordering::Relaxed) + 1;
        header.clock.store(now, Ordering::Relaxed);
        let open = match self.find(id) {
            Some(open) => open,
            None => {
                let mut oldest = &header.opens[0];
                for open in &header.opens {
                    if open.used.load(Ordering::Relaxed) < oldest.used.load(Ordering::Relaxed) {
                        oldest = open;
                    }
                }
                oldest.used.store(0, Ordering::Release);
                for saved in &oldest.completions {
                    saved.sync_id.store(0, Ordering::Relaxed);
                }
                for (to, from) in oldest.id.iter().zip(id) {
                    to.store(from, Ordering::Relaxed);
                }
                oldest
            }
        };
        let saved = &open.completions[sync_id as usize % COMPLETIONS];
        saved.error.store(result.err().map_or(0, |e| i32::from(e.number())), Ordering::Relaxed);
        saved.count.store(result.map_or(0, |w| w.count as u64), Ordering::Relaxed);
        saved.end.store(result.map_or(0, |w| w.end), Ordering::Relaxed);
        saved.sync_id.store(sync_id, Ordering::Relaxed);
        open.last.store(sync_id, Ordering::Relaxed);
        open.used.store(now, Ordering::Release);
    }
}

/// Writes all of it at `offset`, as often as it takes.
fn write_all(file: BorrowedFd<'_>, mut bytes: &[u8], mut offset: u64) -> Result<(), Errno> {
    while !bytes.is_empty() {
        match rustix::io::pwrite(file, bytes, offset) {
            Ok(0) => return Err(Errno::NOSPC),
            Ok(n) => {
                bytes = &bytes[n..];
                offset += n as u64;
            }
            Err(Errno::INTR) => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

fn path_of(file: BorrowedFd<'_>) -> Vec<u8> {
    let link = format!("/proc/self/fd/{}", file.as_raw_fd());
    let path = rustix::fs::readlink(link, Vec::new()).map(|p| p.into_bytes()).unwrap_or_default();
    if path.len() <= PATH_MAX { path } else { Vec::new() }
}

fn name_of(device: u64, inode: u64) -> String {
    format!("{device:x}-{inode:x}")
}

fn open_record(path: &Path) -> Result<OwnedFd, Errno> {
    rustix::fs::open(path, OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW, Mode::empty())
}

/// The record of the file with this device and inode number, made if there is none.
pub fn open_in(directory: &Path, device: u64, inode: u64) -> std::io::Result<OwnedFd> {
    let _ = rustix::fs::mkdir(directory, Mode::RWXU);
    let path = directory.join(name_of(device, inode));
    loop {
        match open_record(&path) {
            Ok(fd) => return Ok(fd),
            Err(Errno::NOENT) => {}
            Err(e) => return Err(e.into()),
        }
        // Made whole under another name, so that nobody can find half a record.
        let own = directory.join(format!("new-{}", std::process::id()));
        let _ = rustix::fs::unlink(&own);
        let fd = rustix::fs::open(&own, OFlags::CREATE | OFlags::EXCL | OFlags::RDWR | OFlags::CLOEXEC, Mode::RUSR | Mode::WUSR)?;
        rustix::fs::ftruncate(&fd, SIZE as u64)?;
        rustix::fs::fallocate(&fd, FallocateFlags::KEEP_SIZE, 0, HEADER as u64)?;
        let mapping = Mapping::new(fd.as_fd(), 0, HEADER)?;
        // SAFETY: the file is ours alone until it is linked; the attributes are initialised before use.
        unsafe {
            let mut attributes = std::mem::zeroed::<libc::pthread_mutexattr_t>();
            libc::pthread_mutexattr_init(&mut attributes);
            libc::pthread_mutexattr_settype(&mut attributes, libc::PTHREAD_MUTEX_ERRORCHECK);
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

/// A writer of the file is gone: carries out what it intended, unless another writer holds the lock and so has seen to it.
///
/// Called by monitors, which have no descriptor of the file: it is opened by its path if that still leads to it. Where it
/// does not, the next writer does the work.
pub fn settle_in(directory: &Path, device: u64, inode: u64) {
    let Ok(fd) = open_record(&directory.join(name_of(device, inode))) else { return };
    let Ok(record) = FileRecord::map(fd) else { return };
    if record.header().valid.load(Ordering::Acquire) != 1 {
        return;
    }
    let Ok(Some(locked)) = record.lock(false) else { return };
    let header = record.header();
    let length = (header.path_length.load(Ordering::Relaxed) as usize).min(PATH_MAX);
    let path: Vec<u8> = header.path[..length].iter().map(|b| b.load(Ordering::Relaxed)).collect();
    let flags = OFlags::WRONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    if let Ok(file) = rustix::fs::open(path, flags, Mode::empty())
        && rustix::fs::fstat(&file).is_ok_and(|s| (s.st_dev, s.st_ino) == (device, inode))
    {
        let _ = record.carry_out(file.as_fd());
    }
    drop(locked);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct Bench {
        folder: tempfile::TempDir,
        file: std::fs::File,
        record: FileRecord,
    }

    fn bench() -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let file =
            std::fs::File::options().create(true).read(true).write(true).truncate(true).open(folder.path().join("f")).unwrap();
        let stat = rustix::fs::fstat(&file).unwrap();
        let record = FileRecord::map(open_in(&folder.path().join("records"), stat.st_dev, stat.st_ino).unwrap()).unwrap();
        Bench { folder, file, record }
    }

    impl Bench {
        fn write(&self, open: u8, sync_id: u32, depth: u16, place: Place, bytes: &[u8]) -> Result<Written, i16> {
            let which = OnceOnly { open: [open; 16], sync_id, depth, place };
            self.record.write(self.file.as_fd(), &which, bytes).map_err(FileError::number)
        }

        fn content(&self) -> Vec<u8> {
            std::fs::read(self.folder.path().join("f")).unwrap()
        }
    }

    #[test]
    fn a_known_sync_id_is_answered_not_done_again() {
        let b = bench();
        let first = b.write(1, 1, 1, Place::Append, b"one").unwrap();
        assert_eq!(first, Written { count: 3, end: 3 });
        assert_eq!(b.write(2, 1, 1, Place::Append, b"two").unwrap().end, 6);
        // Compared by sync ID only, not by content.
        assert_eq!(b.write(1, 1, 1, Place::Append, b"other").unwrap(), first);
        assert_eq!(b.content(), b"onetwo");
        assert_eq!(b.write(1, 2, 1, Place::At(1), b"NE").unwrap().end, 3);
        assert_eq!(b.content(), b"oNEtwo");
    }

    #[test]
    fn as_many_completions_as_the_depth_are_known() {
        let b = bench();
        for id in 1..=20 {
            b.write(1, id, 3, Place::Append, b"x").unwrap();
        }
        assert_eq!(b.write(1, 18, 3, Place::Append, b"y").unwrap().end, 18);
        assert_eq!(b.write(1, 17, 3, Place::Append, b"y"), Err(39));
        assert_eq!(b.content().len(), 20);
    }

    #[test]
    fn without_depth_nothing_is_remembered() {
        let b = bench();
        for _ in 0..2 {
            b.write(1, 1, 0, Place::Append, b"x").unwrap();
        }
        assert_eq!(b.content(), b"xx");
    }

    #[test]
    fn sync_ids_wrap() {
        let b = bench();
        let mut id = SYNC_ID_MAX - 2;
        for _ in 0..6 {
            b.write(1, id, 2, Place::Append, b"x").unwrap();
            b.write(1, id, 2, Place::Append, b"y").unwrap();
            id = next_sync_id(id);
        }
        assert_eq!((id, b.content()), (4, b"xxxxxx".to_vec()));
    }

    #[test]
    fn a_failed_write_leaves_nothing_and_its_error_is_saved() {
        let b = bench();
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let which = OnceOnly { open: [1; 16], sync_id: 1, depth: 1, place: Place::At(0) };
        assert_eq!(b.record.write(full.as_fd(), &which, b"x"), Err(FileError::FILE_FULL));
        assert_eq!(b.write(1, 1, 1, Place::At(0), b"x"), Err(45));
        assert!(b.content().is_empty());
        assert_eq!(b.write(1, 2, 1, Place::Append, b"x").unwrap().end, 1);
    }

    #[test]
    fn large_writes_are_whole_and_too_large_ones_refused() {
        let b = bench();
        let large = vec![7u8; 5 << 20];
        assert_eq!(b.write(1, 1, 1, Place::Append, &large).unwrap().count, large.len());
        assert_eq!(b.write(1, 2, 1, Place::Append, &large).unwrap().end, 10 << 20);
        assert_eq!(b.write(1, 3, 1, Place::Append, &vec![0; ROOM + 1]), Err(21));
        assert_eq!(b.content().len(), 10 << 20);
    }

    #[test]
    fn opens_beyond_the_table_replace_the_oldest() {
        let b = bench();
        for open in 0..200u8 {
            b.write(open, 1, 1, Place::Append, b"x").unwrap();
        }
        b.write(199, 1, 1, Place::Append, b"x").unwrap();
        assert_eq!(b.content().len(), 200);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn repeated_writes_of_several_opens_appear_once(ops in proptest::collection::vec((0u8..3, 1usize..4, 1usize..40), 1..30)) {
            let b = bench();
            let (mut ids, mut want) = ([0u32; 3], Vec::new());
            for (open, times, length) in ops {
                ids[open as usize] += 1;
                let bytes = vec![b'a' + open; length];
                for _ in 0..times {
                    b.write(open, ids[open as usize], 1, Place::Append, &bytes).unwrap();
                }
                want.extend_from_slice(&bytes);
            }
            prop_assert_eq!(b.content(), want);
        }
    }
}
