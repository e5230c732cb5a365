//! Records of once-only output files, kept in the node directory.
//!
//! A record outlives every process that writes the file: whoever takes its robust lock after a death finds the intent of the
//! dead writer and carries it out.

use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use rustix::fs::{AtFlags, Mode, OFlags};

use super::shm::Mapping;

/// Bytes of a record: a page of header and room for one intent.
pub const SIZE: usize = 4096 + (2 << 20);

/// The record of the file with this device and inode number, made if there is none.
pub fn open_in(directory: &Path, device: u64, inode: u64) -> std::io::Result<OwnedFd> {
    let _ = rustix::fs::mkdir(directory, Mode::RWXU);
    let path = directory.join(format!("{device:x}-{inode:x}"));
    loop {
        match rustix::fs::open(&path, OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW, Mode::empty()) {
            Ok(fd) => return Ok(fd),
            Err(rustix::io::Errno::NOENT) => {}
            Err(e) => return Err(e.into()),
        }
        // Made whole under another name, so that nobody can find half a record.
        let own = directory.join(format!("new-{}", std::process::id()));
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
            Err(rustix::io::Errno::EXIST) => continue,
            Err(e) => return Err(e.into()),
        }
    }
}

/// A writer of the file is gone. Its intent is carried out by the next writer, or here when there will be none.
pub fn settle_in(_directory: &Path, _device: u64, _inode: u64) {}
