//! Linux processes as monitors deal with them: named for certain, signalled, waited for, reaped.

use std::os::fd::OwnedFd;
use std::time::Duration;

use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, Signal, WaitOptions, pidfd_open, pidfd_send_signal, waitpid};

use super::proc_stat;
#[cfg(test)]
use super::sim;

/// What became of an attempt to reap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reaped {
    /// The status as `wait` gives it; the process is no more.
    Status(u32),
    Running,
    /// No child of this process, or reaped before.
    NotOurs,
}

/// This process's own number.
pub fn own() -> u32 {
    #[cfg(test)]
    if sim::on() {
        return sim::own_pid();
    }
    rustix::process::getpid().as_raw_nonzero().get() as u32
}

/// Opens a pidfd: it becomes readable at the end of the process's exit.
pub fn open(pid: u32) -> Result<OwnedFd, Errno> {
    #[cfg(test)]
    if sim::on() {
        return sim::pidfd_open(pid);
    }
    pidfd_open(Pid::from_raw(pid as i32).ok_or(Errno::SRCH)?, PidfdFlags::empty())
}

/// A pidfd that means this very process, or `None` if it is gone.
pub fn certain(pid: u32, start_time: u64) -> Option<OwnedFd> {
    let fd = open(pid).ok()?;
    (proc_stat::start_time(pid) == Some(start_time)).then_some(fd)
}

pub fn signal(pidfd: &OwnedFd, signal: Signal) {
    #[cfg(test)]
    if sim::on() {
        return sim::pidfd_signal(pidfd, signal);
    }
    let _ = pidfd_send_signal(pidfd, signal);
}

/// Signals by number: for a process that cannot have been reaped meanwhile.
pub fn signal_pid(pid: u32, signal: Signal) {
    #[cfg(test)]
    if sim::on() {
        return sim::signal(pid, signal);
    }
    if let Some(pid) = Pid::from_raw(pid as i32) {
        let _ = rustix::process::kill_process(pid, signal);
    }
}

/// Waits for the end of a process; false: it did not come in time.
pub fn gone(pidfd: &OwnedFd, at_most: Duration) -> bool {
    #[cfg(test)]
    if sim::on() {
        return sim::pidfd_gone(pidfd, at_most);
    }
    let time = rustix::time::Timespec { tv_sec: at_most.as_secs() as i64, tv_nsec: at_most.subsec_nanos() as i64 };
    let mut fds = [rustix::event::PollFd::new(pidfd, rustix::event::PollFlags::IN)];
    matches!(rustix::event::poll(&mut fds, Some(&time)), Ok(1..))
}

/// Takes the status of a child that has ended, without waiting.
pub fn reap(pid: u32) -> Reaped {
    #[cfg(test)]
    if sim::on() {
        return sim::reap(pid);
    }
    let Some(pid) = Pid::from_raw(pid as i32) else { return Reaped::NotOurs };
    match waitpid(Some(pid), WaitOptions::NOHANG) {
        Ok(Some((_, status))) => Reaped::Status(status.as_raw() as u32),
        Ok(None) => Reaped::Running,
        Err(_) => Reaped::NotOurs,
    }
}
