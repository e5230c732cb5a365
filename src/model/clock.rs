//! Monotonic time, for time limits and timers.

use std::time::Duration;

use rustix::time::{ClockId, Timespec, clock_gettime};

/// A moment on the monotonic clock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Moment(u64);

impl Moment {
    pub fn now() -> Moment {
        Moment::of(crate::sys::clock::monotonic())
    }

    fn of(t: Timespec) -> Moment {
        Moment(t.tv_sec as u64 * 1_000_000_000 + t.tv_nsec as u64)
    }

    pub fn after(self, d: Duration) -> Moment {
        Moment(self.0.saturating_add(u64::try_from(d.as_nanos()).unwrap_or(u64::MAX)))
    }

    /// The moment a Guardian time limit ends, units of 0.01 s; `None` for -1, "for ever".
    pub fn after_limit(limit: i32) -> Option<Moment> {
        (limit >= 0).then(|| Moment::now().after(Duration::from_millis(limit as u64 * 10)))
    }

    pub fn timespec(self) -> Timespec {
        Timespec { tv_sec: (self.0 / 1_000_000_000) as i64, tv_nsec: (self.0 % 1_000_000_000) as i64 }
    }

    /// Nanoseconds on the clock.
    pub fn nanoseconds(self) -> u64 {
        self.0
    }
}

/// Processor time this process has used, in microseconds.
pub fn processor_time() -> i64 {
    let t = clock_gettime(ClockId::ProcessCPUTime);
    t.tv_sec * 1_000_000 + t.tv_nsec / 1000
}
