//! Waiting on a word of shared memory.

use std::sync::atomic::AtomicU32;

use rustix::time::Timespec;

/// Wakes up to `count` waiters.
pub fn wake(word: &AtomicU32, count: i32) {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::futex_wake(word);
    }
    // SAFETY: the address is that of a live atomic; the call does not touch its value.
    unsafe { libc::syscall(libc::SYS_futex, word.as_ptr(), libc::FUTEX_WAKE, count) };
}

/// Waits until the word is woken while it holds `value`; returns at once if it does not, also at `deadline` (absolute, monotonic
/// clock) and for a signal. The caller looks at the state again in every case.
pub fn wait(word: &AtomicU32, value: u32, deadline: Option<Timespec>) {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::futex_wait(&[(word, value)], deadline);
    }
    let deadline = deadline.map(|d| libc::timespec { tv_sec: d.tv_sec, tv_nsec: d.tv_nsec });
    let time = deadline.as_ref().map_or(std::ptr::null(), |d| d as *const libc::timespec);
    // SAFETY: word and time live across the call. FUTEX_WAIT_BITSET takes an absolute time of the monotonic clock.
    unsafe {
        libc::syscall(
            libc::SYS_futex,
            word.as_ptr(),
            libc::FUTEX_WAIT_BITSET,
            value,
            time,
            std::ptr::null::<u32>(),
            libc::FUTEX_BITSET_MATCH_ANY,
        )
    };
}
