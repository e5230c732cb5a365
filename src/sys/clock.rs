//! Clocks: monotonic for waiting, Julian timestamps for telling the time.

use std::os::fd::OwnedFd;
use std::time::Duration;

use rustix::io::Errno;
use rustix::time::{ClockId, Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, clock_gettime};

/// Julian timestamp of 1970-01-01 00:00 GMT, microseconds.
pub const UNIX_EPOCH: i64 = 210_866_760_000_000_000;

/// The monotonic clock.
pub fn monotonic() -> Timespec {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::now();
    }
    clock_gettime(ClockId::Monotonic)
}

/// Sleeps until a moment of the monotonic clock. False: a signal came first.
pub fn sleep_until(until: Timespec) -> bool {
    #[cfg(test)]
    if super::sim::on() {
        super::sim::sleep_until(until);
        return true;
    }
    rustix::thread::clock_nanosleep_absolute(rustix::thread::ClockId::Monotonic, &until).is_ok()
}

/// Gives the processor to whoever we wait for.
pub fn yield_now() {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::pause();
    }
    rustix::thread::sched_yield();
}

/// A descriptor that fires at this interval; it counts, and is silent again when it has been read.
pub fn ticker(every: Duration) -> Result<OwnedFd, Errno> {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::ticker(every);
    }
    let timer = rustix::time::timerfd_create(TimerfdClockId::Monotonic, TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK)?;
    let every = Timespec { tv_sec: every.as_secs() as i64, tv_nsec: i64::from(every.subsec_nanos()) };
    rustix::time::timerfd_settime(&timer, TimerfdTimerFlags::empty(), &Itimerspec { it_interval: every, it_value: every })?;
    Ok(timer)
}

/// The Julian timestamp of this moment, microseconds, GMT.
pub fn julian_now() -> i64 {
    let now = clock_gettime(ClockId::Realtime);
    UNIX_EPOCH + now.tv_sec * 1_000_000 + now.tv_nsec / 1000
}
