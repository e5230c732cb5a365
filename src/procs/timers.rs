//! Timers.

use std::time::Duration;

use super::shared::entered;
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::timer::Clock;

/// A bad value, CCG.
const BAD_VALUE: FileError = FileError::INVALID_OPERATION;

fn start(clock: Clock, value: i32, param1: Option<i16>, param2: Option<i32>, tag: Option<Ptr<i16>>) -> Result<(), FileError> {
    let process = entered(-1)?;
    let hundredths = u64::try_from(value).ok().filter(|v| *v > 0).ok_or(BAD_VALUE)?;
    let after = Duration::from_millis(10 * hundredths);
    let started = process.timers.borrow_mut().start(clock, after, param1.unwrap_or(0), param2.unwrap_or(0), i32::from(i16::MAX));
    // No timer element is left: CCL.
    let id = started.ok_or(FileError::NO_POOL_SPACE)?;
    if let Some(out) = tag {
        out.set(id as i16);
    }
    Ok(())
}

fn stop(clock: Clock, tag: i16) -> Result<(), FileError> {
    let process = entered(-1)?;
    // What has expired by now has sent its message.
    process.pump();
    if process.timers.borrow_mut().stop(clock, i32::from(tag)) { Ok(()) } else { Err(BAD_VALUE) }
}

/// Message -22 after hundredths of a second.
pub fn signaltimeout(a: args::SIGNALTIMEOUT) -> Result<(), FileError> {
    start(Clock::Elapsed, a.timeout_value, a.param1, a.param2, a.tag)
}

/// Stops such a timer; -1 all of them.
pub fn canceltimeout(a: args::CANCELTIMEOUT) -> Result<(), FileError> {
    stop(Clock::Elapsed, a.tag)
}

/// Message -26 after hundredths of a second of processor time.
pub fn signalprocesstimeout(a: args::SIGNALPROCESSTIMEOUT) -> Result<(), FileError> {
    start(Clock::Processor, a.timeout_value, a.param1, a.param2, a.tag)
}

/// Stops such a timer; -1 all of them.
pub fn cancelprocesstimeout(a: args::CANCELPROCESSTIMEOUT) -> Result<(), FileError> {
    stop(Clock::Processor, a.tag)
}

/// Message -22 after microseconds.
pub fn timer_start_(a: args::TIMER_START_) -> i32 {
    let Ok(process) = entered(-1) else { return 590 };
    let Some(after) = u64::try_from(a.timeout_value).ok().filter(|v| *v > 0).map(Duration::from_micros) else { return 590 };
    let started = process.timers.borrow_mut().start(Clock::Elapsed, after, a.param1 as i16, a.param2 as i32, i32::MAX - 1);
    match started {
        Some(id) => {
            a.tle_id.set(id);
            0
        }
        None => 3600,
    }
}

/// Stops a timer of `TIMER_START_`.
pub fn timer_stop_(a: args::TIMER_STOP_) -> i32 {
    let Ok(process) = entered(-1) else { return 590 };
    process.pump();
    let stopped = a.tle_id > 0 && process.timers.borrow_mut().stop(Clock::Elapsed, a.tle_id);
    if stopped { 0 } else { 590 }
}
