//! Forked processes and the memory they share with the benchmark.

use std::os::fd::AsFd;
use std::sync::atomic::AtomicU64;

use guardian::sys::shm::{self, Mapping};
use rustix::process::{Pid, WaitOptions, waitpid};

/// Nanoseconds of the monotonic clock.
pub fn now() -> u64 {
    let t = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    t.tv_sec as u64 * 1_000_000_000 + t.tv_nsec as u64
}

/// Words that forked processes keep in common.
pub struct Shared(Mapping);

impl Shared {
    pub fn new() -> Shared {
        let memory = shm::create("bench", 64 << 10).expect("memory");
        let mapping = Mapping::new(memory.as_fd(), 0, 64 << 10).expect("memory");
        // SAFETY: the range is that mapping.
        unsafe { libc::madvise(mapping.base().cast(), mapping.size(), libc::MADV_DOFORK) };
        Shared(mapping)
    }

    /// Each on a cache line of its own.
    pub fn word(&self, line: usize) -> &AtomicU64 {
        assert!(line < 1024);
        // SAFETY: inside the mapping, aligned, and used as an atomic only.
        unsafe { &*self.0.base().add(line * 64).cast::<AtomicU64>() }
    }
}

/// Runs `work` in a child, which ends with it.
pub fn fork(work: impl FnOnce()) -> Pid {
    // SAFETY: this program has one thread; the child does `work` and nothing else.
    match Pid::from_raw(unsafe { libc::fork() }) {
        Some(child) => child,
        None => {
            work();
            // SAFETY: ends this child at once.
            unsafe { libc::_exit(0) }
        }
    }
}

/// Does the process sleep?
pub fn blocked(pid: Pid) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).unwrap_or_default();
    stat.rsplit(") ").next().is_some_and(|s| s.starts_with('S'))
}

pub fn wait(pid: Pid) {
    let _ = waitpid(Some(pid), WaitOptions::empty());
}
