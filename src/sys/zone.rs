//! The local time zone, by the C library's rules (`TZ`, or the system's zone).

use crate::model::calendar::Zone;

/// The zone this process runs in.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalZone;

impl Zone for LocalZone {
    fn offset(&self, unix: i64) -> (i64, bool) {
        let time: libc::time_t = unix;
        // SAFETY: an all-zero `tm` is valid: numbers, and a null name of the zone.
        let mut tm: libc::tm = unsafe { std::mem::zeroed() };
        // SAFETY: both pointers are to live variables of this frame.
        let done = unsafe { libc::localtime_r(&time, &mut tm) };
        if done.is_null() { (0, false) } else { (tm.tm_gmtoff, tm.tm_isdst > 0) }
    }
}

/// Microseconds since 1970 by the wall clock.
pub fn wall_clock_micros() -> i64 {
    micros(rustix::time::clock_gettime(rustix::time::ClockId::Realtime))
}

/// Microseconds since the host started, sleep included; setting the clock does not touch it.
pub fn uptime_micros() -> i64 {
    micros(rustix::time::clock_gettime(rustix::time::ClockId::Boottime))
}

/// Microseconds of processor time this process has used.
pub fn processor_micros() -> i64 {
    micros(rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime))
}

fn micros(t: rustix::time::Timespec) -> i64 {
    t.tv_sec * 1_000_000 + t.tv_nsec / 1_000
}
