//! The leash: when a monitor is gone, the kernel kills its guests.
//!
//! A FIFO whose write end only the monitor holds. Each guest has an open of the read end whose owner it is, with `SIGKILL` for
//! the signal of asynchronous I/O: the last writer's going away is an I/O event. Nothing is ever written.

use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags, open};

/// A monitor's end.
pub struct Leash {
    path: PathBuf,
    _writer: OwnedFd,
}

impl Leash {
    /// Makes the FIFO at `path` and holds its write end.
    pub fn create(path: &Path) -> std::io::Result<Leash> {
        #[cfg(test)]
        if super::sim::on() {
            let null = open("/dev/null", OFlags::RDWR | OFlags::CLOEXEC, Mode::empty())?;
            return Ok(Leash { path: "/dev/null".into(), _writer: null });
        }
        rustix::fs::mknodat(rustix::fs::CWD, path, rustix::fs::FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?;
        // Both ends at once, so that opening does not wait; the reading side of it costs nothing.
        let writer = open(path, OFlags::RDWR | OFlags::NONBLOCK | OFlags::CLOEXEC, Mode::empty())?;
        let only = open(path, OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC, Mode::empty())?;
        drop(writer);
        Ok(Leash { path: path.to_owned(), _writer: only })
    }

    /// A new open of the read end, for one guest.
    pub fn reader(&self) -> std::io::Result<OwnedFd> {
        Ok(open(&self.path, OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC, Mode::empty())?)
    }
}

/// Puts process `pid` on the leash behind `reader`, which it must have open too.
pub fn arm_for(reader: BorrowedFd<'_>, pid: u32) -> std::io::Result<()> {
    #[cfg(test)]
    if super::sim::on() {
        return Ok(());
    }
    // SAFETY: plain system calls on a descriptor we hold.
    let done = unsafe {
        let fd = reader.as_raw_fd();
        libc::fcntl(fd, F_SETSIG, libc::SIGKILL) == 0
            && libc::fcntl(fd, libc::F_SETOWN, pid as libc::c_int) == 0
            && libc::fcntl(fd, libc::F_SETFL, libc::O_ASYNC | libc::O_NONBLOCK) == 0
    };
    if done { Ok(()) } else { Err(std::io::Error::last_os_error()) }
}

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
const F_SETSIG: libc::c_int = 10;

/// Puts this process on the leash. Fails if the monitor is gone already: the signal would never come.
pub fn arm_self(reader: OwnedFd) -> std::io::Result<()> {
    #[cfg(test)]
    if super::sim::on() {
        return Ok(());
    }
    arm_for(std::os::fd::AsFd::as_fd(&reader), rustix::process::getpid().as_raw_nonzero().get() as u32)?;
    let mut byte = [0u8; 1];
    match rustix::io::read(&reader, &mut byte) {
        // End of file: no writer is left. `poll` would not tell.
        Ok(_) => return Err(std::io::ErrorKind::BrokenPipe.into()),
        Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
        Err(e) => return Err(e.into()),
    }
    // Held for the rest of the process's life.
    std::mem::forget(reader);
    Ok(())
}
