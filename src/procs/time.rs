//! Time: timestamps, dates, the interval clock and the time zone.

use super::memory::{set, set_words};
use crate::abi::args;
use crate::error::FileError;
use crate::model::calendar::{self, Civil, UNIX_EPOCH, Zone};
use crate::model::daylight::{self, Key};
use crate::sys::zone::{LocalZone, processor_micros, uptime_micros, wall_clock_micros};

/// Timestamp of this instant, GMT.
fn now() -> i64 {
    UNIX_EPOCH + wall_clock_micros()
}

fn local_now() -> i64 {
    LocalZone.to_local_civil(now())
}

pub fn time(a: args::TIME) {
    set_words(a.date_and_time, &calendar::seven_words(local_now()));
}

pub fn timestamp(a: args::TIMESTAMP) {
    let clock = calendar::interval_clock(local_now());
    set_words(a.interval_clock, &[(clock >> 32) as i16, (clock >> 16) as i16, clock as i16]);
}

pub fn contime(a: args::CONTIME) {
    let clock = [a.t0, a.t1, a.t2].into_iter().fold(0i64, |clock, word| clock << 16 | word as u16 as i64);
    set_words(a.date_and_time, &calendar::seven_words(calendar::from_interval_clock(clock)));
}

pub fn juliantimestamp(a: args::JULIANTIMESTAMP) -> i64 {
    let result = match a.type_.unwrap_or(0) {
        0 => Some(now()),
        // The system was generated no later than it was loaded; nothing better is known.
        1 | 2 => Some(now() - uptime_micros()),
        3 => Some(uptime_micros()),
        _ => None,
    };
    set(a.error, if result.is_some() { 0 } else { -1 });
    if result.is_some() {
        set(a.tuid, 0);
    }
    result.unwrap_or(-1)
}

pub fn converttimestamp(a: args::CONVERTTIMESTAMP) -> i64 {
    let timestamp = a.julian_timestamp;
    let (result, error) = match a.direction.unwrap_or(0) {
        _ if a.node.is_some_and(|n| !(-1..=254).contains(&n)) => (timestamp, -5),
        0..=3 if !calendar::in_range(timestamp) => (timestamp, -4),
        0 => (LocalZone.to_local_civil(timestamp), 0),
        1 => (LocalZone.to_local_standard(timestamp), 0),
        2 => match LocalZone.from_local_civil(timestamp) {
            Civil::Once(gmt) => (gmt, 0),
            Civil::Twice(gmt) => (gmt, -1),
            Civil::Never(gmt) => (gmt, -2),
        },
        3 => (LocalZone.from_local_standard(timestamp), 0),
        _ => (timestamp, -3),
    };
    set(a.error, error);
    result
}

pub fn interprettimestamp(a: args::INTERPRETTIMESTAMP) -> i32 {
    match calendar::interpret(a.julian_timestamp) {
        Some((words, day)) => {
            set_words(a.date_n_time, &words);
            day
        }
        None => {
            set_words(a.date_n_time, &[-1]);
            -1
        }
    }
}

pub fn computetimestamp(a: args::COMPUTETIMESTAMP) -> i64 {
    let words = std::array::from_fn(|i| a.date_n_time.at(i));
    let mask = calendar::check(&words);
    // A program that does not ask gets whatever its words amount to.
    set(a.errormask, mask as i16);
    if a.errormask.is_some() && mask != 0 {
        return -1;
    }
    calendar::timestamp_of(&words)
}

pub fn computejuliandayno(a: args::COMPUTEJULIANDAYNO) -> i32 {
    let mask = calendar::check_date(a.year, a.month, a.day);
    set(a.error_mask, mask as i16);
    if mask == 0 { calendar::day_number(a.year as i64, a.month as i64, a.day as i64) as i32 } else { -1 }
}

pub fn interpretjuliandayno(a: args::INTERPRETJULIANDAYNO) {
    let (year, month, day) = calendar::date_of(a.julian_day_num as i64).unwrap_or((-1, -1, -1));
    a.year.set(year);
    a.month.set(month);
    a.day.set(day);
}

pub fn interpretinterval(a: args::INTERPRETINTERVAL) -> i32 {
    let Some((days, [hours, minutes, seconds, millis, micros])) = calendar::split_interval(a.time) else { return -1 };
    set(a.hours, hours);
    set(a.minutes, minutes);
    set(a.seconds, seconds);
    set(a.milsecs, millis);
    set(a.microsecs, micros);
    i32::try_from(days).unwrap_or(i32::MAX)
}

pub fn convertprocesstime(a: args::CONVERTPROCESSTIME) -> Result<(), FileError> {
    // The manual knows no number here, only CCL: times that do not fit the hours' word.
    let (days, [hours, minutes, seconds, millis, micros]) =
        calendar::split_interval(a.process_time).ok_or(FileError::BAD_PARAMETER)?;
    let hours = i16::try_from(days * 24 + hours as i64).map_err(|_| FileError::BAD_PARAMETER)?;
    set(a.hours, hours);
    set(a.minutes, minutes);
    set(a.seconds, seconds);
    set(a.milliseconds, millis);
    set(a.microseconds, micros);
    Ok(())
}

pub fn dayofweek(a: args::DAYOFWEEK) -> i16 {
    calendar::day_of_week(a.julian_day_num)
}

pub fn myprocesstime(_: args::MYPROCESSTIME) -> i64 {
    processor_micros()
}

pub fn dst_getinfo_(a: args::DST_GETINFO_) -> i16 {
    let key = match a.keygmt {
        0 => Key::At(now()),
        -1 => Key::First,
        1 => Key::Last,
        at => Key::At(at),
    };
    match daylight::interval(&LocalZone, key) {
        Ok(found) => {
            let mut entry = [0u8; 24];
            entry[..8].copy_from_slice(&found.low.to_ne_bytes());
            entry[8..16].copy_from_slice(&found.high.to_ne_bytes());
            entry[16..18].copy_from_slice(&(found.offset as i16).to_ne_bytes());
            // The only version there is.
            entry[18..20].copy_from_slice(&1i16.to_ne_bytes());
            a.dstentry.output(entry.len()).fill(&entry);
            0
        }
        Err(missing) => missing as i16,
    }
}
