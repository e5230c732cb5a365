//! Clocks: monotonic for waiting, Julian timestamps for telling the time.

use rustix::time::{ClockId, clock_gettime};

/// Julian timestamp of 1970-01-01 00:00 GMT, microseconds.
pub const UNIX_EPOCH: i64 = 210_866_760_000_000_000;

/// The Julian timestamp of this moment, microseconds, GMT.
pub fn julian_now() -> i64 {
    let now = clock_gettime(ClockId::Realtime);
    UNIX_EPOCH + now.tv_sec * 1_000_000 + now.tv_nsec / 1000
}
