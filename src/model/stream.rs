//! Disk streams of active backup: an open that both members of a pair share, with once-only writes.

use std::cell::Cell;
use std::os::fd::{AsFd, OwnedFd};

use rustix::fs::{FileType, OFlags};
use rustix::io::Errno;
use rustix::process::{Pid, getpid};

use super::files::{claim_foreign, release_foreign};
use super::process::{Process, enter_if_attached, refused};
use super::stream_state::{FileState, Mode, OpenState, StreamKind};
use crate::control::{Answer, Request};
use crate::error::FileError;
use crate::sys::file_record::{FileRecord, OnceOnly, Place, next_sync_id};

/// What a call reports through `errno`: a Linux error, or a Guardian file-system error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Failure(pub i32);

impl From<Errno> for Failure {
    fn from(e: Errno) -> Failure {
        Failure(e.raw_os_error())
    }
}

impl From<FileError> for Failure {
    fn from(e: FileError) -> Failure {
        Failure(i32::from(e.number()))
    }
}

/// One open stream, as its callbacks see it.
pub struct Stream {
    fd: OwnedFd,
    /// Guardian file number; `None` for a stream that a plain `fopen` made in the primary.
    number: Option<i16>,
    mode: Mode,
    depth: u16,
    open: [u8; 16],
    sync_id: Cell<u32>,
    position: Cell<u64>,
    /// Of a disk file that is written.
    record: Option<FileRecord>,
    seekable: bool,
    /// Where the next seek to the end leads, once: [`Stream::take_state`].
    resume_at: Cell<Option<i64>>,
    owner: Pid,
}

/// The host path of a file: `$VOL.SUBVOL.FILE` below the volume folder; every other name is a path as the host reads it.
fn host_path(name: &[u8]) -> Result<Vec<u8>, Failure> {
    if matches!(name.first(), Some(b'$' | b'\\')) {
        return Ok(crate::sys::places::places().path_of(name)?);
    }
    Ok(name.to_vec())
}

fn open_file(path: &[u8], mode: Mode) -> Result<OwnedFd, Errno> {
    let mut flags = OFlags::CLOEXEC | OFlags::NOCTTY;
    flags |= match (mode.read, mode.write) {
        (true, true) => OFlags::RDWR,
        (false, true) => OFlags::WRONLY,
        _ => OFlags::RDONLY,
    };
    // Never opened for appending by the host: a once-only write goes where its record says.
    flags.set(OFlags::CREATE, mode.create);
    flags.set(OFlags::TRUNC, mode.truncate);
    rustix::fs::open(path, flags, rustix::fs::Mode::from_raw_mode(0o666))
}

/// Volumes and subvolumes come into being with their first file.
fn make_folders(path: &[u8]) {
    let ends: Vec<usize> = (1..path.len()).filter(|&i| path[i] == b'/').collect();
    for end in ends {
        let _ = rustix::fs::mkdir(&path[..end], rustix::fs::Mode::from_raw_mode(0o777));
    }
}

impl Stream {
    /// `__ns_fopen_special`: a new paired open.
    pub fn open(process: &Process, name: &[u8], mode: Mode, depth: u16) -> Result<Stream, Failure> {
        let path = host_path(name)?;
        let fd = match open_file(&path, mode) {
            Err(Errno::NOENT) if mode.create && path != name => {
                make_folders(&path);
                open_file(&path, mode)?
            }
            other => other?,
        };
        let mut open = [0u8; 16];
        rustix::rand::getrandom(&mut open, rustix::rand::GetRandomFlags::empty())?;
        Stream::new(process, fd, name, StreamKind::Special, None, mode, depth, open, 0)
    }

    /// `__ns_backup_fopen`: the primary's open, under the primary's file number. Makes and empties nothing.
    pub fn back_up(process: &Process, state: &OpenState) -> Result<Stream, Failure> {
        let fd = open_file(&state.path, state.mode)?;
        let number = (state.kind == StreamKind::Special).then_some(state.number);
        Stream::new(process, fd, &state.path, state.kind, number, state.mode, state.depth, state.open, state.sync_id)
    }

    #[allow(clippy::too_many_arguments)]
    fn new(
        process: &Process,
        fd: OwnedFd,
        name: &[u8],
        kind: StreamKind,
        wanted: Option<i16>,
        mode: Mode,
        depth: u16,
        open: [u8; 16],
        sync_id: u32,
    ) -> Result<Stream, Failure> {
        let fd = crate::sys::spawn::move_high(fd);
        let stat = rustix::fs::fstat(&fd)?;
        let disk = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
        let record = if disk && mode.write {
            let (answer, fds) = process
                .ask(Request::FileRecord { device: stat.st_dev as u64, inode: stat.st_ino as u64 })
                .map_err(|r| refused(&r))?;
            let record = fds.into_iter().next().filter(|_| matches!(answer, Answer::FileRecord)).ok_or(FileError::PATH_DOWN)?;
            Some(FileRecord::map(crate::sys::spawn::move_high(record)).map_err(|_| Failure::from(FileError::NO_BUFFER_SPACE))?)
        } else {
            None
        };
        let seekable = rustix::fs::seek(&fd, rustix::fs::SeekFrom::Current(0)).is_ok();
        let number = match kind {
            StreamKind::Special => Some(claim_foreign(process, &String::from_utf8_lossy(name), wanted)?),
            _ => None,
        };
        let (sync_id, position) = (Cell::new(sync_id), Cell::new(0));
        Ok(Stream {
            fd,
            number,
            mode,
            depth,
            open,
            sync_id,
            position,
            record,
            seekable,
            resume_at: Cell::new(None),
            owner: getpid(),
        })
    }

    /// A forked child inherits the stream, not the open.
    fn own(&self) -> Result<(), Failure> {
        if self.owner == getpid() { Ok(()) } else { Err(Failure::from(FileError::SECURITY_VIOLATION)) }
    }

    /// One write operation: all or nothing, and once per sync ID.
    pub fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        self.own()?;
        let Some(record) = &self.record else { return self.write_through(bytes) };
        let sync_id = next_sync_id(self.sync_id.get());
        let place = if self.mode.append { Place::Append } else { Place::At(self.position.get()) };
        let which = OnceOnly { open: self.open, sync_id, depth: self.depth, place };
        let result = record.write(self.fd.as_fd(), &which, bytes);
        // A write that failed counts too: its error is what a repetition gets.
        self.sync_id.set(sync_id);
        self.position.set(result?.end);
        Ok(())
    }

    /// To a device, which remembers nothing.
    fn write_through(&self, mut bytes: &[u8]) -> Result<(), Failure> {
        while !bytes.is_empty() {
            match rustix::io::write(&self.fd, bytes) {
                Ok(n) => bytes = &bytes[n..],
                Err(Errno::INTR) => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok(())
    }

    pub fn read(&self, room: &mut [u8]) -> Result<usize, Failure> {
        self.own()?;
        loop {
            let got = if self.seekable {
                rustix::io::pread(&self.fd, &mut *room, self.position.get())
            } else {
                rustix::io::read(&self.fd, &mut *room)
            };
            match got {
                Ok(n) => {
                    self.position.set(self.position.get() + n as u64);
                    return Ok(n);
                }
                Err(Errno::INTR) => {}
                Err(e) => return Err(e.into()),
            }
        }
    }

    /// Moves the position; `whence` as in `lseek`.
    pub fn seek(&self, offset: i64, whence: i32) -> Result<u64, Failure> {
        if !self.seekable {
            return Err(Errno::SPIPE.into());
        }
        let base = match whence {
            0 => 0,
            1 => self.position.get() as i64,
            2 => match self.resume_at.take() {
                Some(position) => position,
                None => rustix::fs::fstat(&self.fd)?.st_size,
            },
            _ => return Err(Errno::INVAL.into()),
        };
        let to = base.checked_add(offset).filter(|p| *p >= 0).ok_or(Errno::INVAL)? as u64;
        self.position.set(to);
        Ok(to)
    }

    /// What the backup needs to open the same file.
    pub fn open_state(&self, process: &Process) -> Result<OpenState, Failure> {
        let mut primary = [0; 20];
        for (to, word) in primary.chunks_mut(2).zip(process.handle().0) {
            to.copy_from_slice(&word.to_ne_bytes());
        }
        let kind = if self.number.is_some() { StreamKind::Special } else { StreamKind::Plain };
        Ok(OpenState {
            kind,
            number: self.number.unwrap_or(-1),
            depth: self.depth,
            mode: self.mode,
            open: self.open,
            sync_id: self.sync_id.get(),
            primary,
            path: path_of(std::os::fd::AsRawFd::as_raw_fd(&self.fd))?,
        })
    }

    /// Position of the last operation, and the sync block. `logical` is where the program is, if it is known better.
    pub fn state(&self, logical: Option<u64>) -> FileState {
        let position = if self.seekable { logical.unwrap_or(self.position.get()) as i64 } else { -1 };
        FileState { position, sync_id: self.sync_id.get(), open: self.open }
    }

    /// Takes the sync block on; the position follows by a seek to the end. False: it is another open's.
    ///
    /// Why to the end: after a seek to a place the C library keeps the block of the file that the place lies in, and what is
    /// written next is cut where that block ends. The write of a new primary would be two operations where the old one's was
    /// one, and the second of them would be written twice. A seek to the end leaves the buffer empty.
    pub fn take_state(&self, state: &FileState) -> bool {
        if state.open != self.open {
            return false;
        }
        self.sync_id.set(state.sync_id);
        self.resume_at.set((state.position >= 0).then_some(state.position));
        true
    }

    pub fn mode(&self) -> Mode {
        self.mode
    }

    pub fn is_seekable(&self) -> bool {
        self.seekable
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        if let (Some(number), Some(process)) = (self.number, enter_if_attached()) {
            release_foreign(&process, number);
        }
    }
}

/// The path of an open descriptor, as the kernel knows it.
pub fn path_of(fd: i32) -> Result<Vec<u8>, Failure> {
    Ok(rustix::fs::readlink(format!("/proc/self/fd/{fd}"), Vec::new())?.into_bytes())
}
