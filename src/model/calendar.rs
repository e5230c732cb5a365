//! Julian timestamps and day numbers, civil dates, and the interval clock.
//!
//! A Julian timestamp counts microseconds since noon GMT of January 1, 4713 B.C.; see "Managing Time" in the Guardian
//! Programmer's Guide.

/// Julian timestamp of 1970-01-01 00:00 GMT.
pub const UNIX_EPOCH: i64 = 210_866_760_000_000_000;
/// Julian day number of 1970-01-01.
const UNIX_DAY: i64 = 2_440_588;
/// Julian day number of 1974-12-31, where the interval clock begins.
const INTERVAL_DAY: i64 = 2_442_413;
pub const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;
/// Day numbers of 0001-01-01 and 10000-12-31.
const FIRST_DAY: i64 = 1_721_426;
const LAST_DAY: i64 = 5_373_850;

/// Which part of a date and time is wrong, as `COMPUTETIMESTAMP` tells it: year first.
pub mod wrong {
    pub const YEAR: u16 = 0x8000;
    pub const MONTH: u16 = 0x4000;
    pub const DAY: u16 = 0x2000;
}

/// Year, month, day, hour, minute, second, millisecond, microsecond.
pub type DateTime = [i16; 8];

/// Day number of a date of the Gregorian calendar, with no check: months and days beyond their range count on.
pub fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = (year + (month - 1).div_euclid(12), (month - 1).rem_euclid(12) + 1);
    // Years begin in March here, so that the leap day is the last one.
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468 + UNIX_DAY
}

/// Date of a day number; `None` outside the years 1 to 10000.
pub fn date_of(day_number: i64) -> Option<(i16, i16, i16)> {
    if !(FIRST_DAY..=LAST_DAY).contains(&day_number) {
        return None;
    }
    let days = day_number - UNIX_DAY + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + (month <= 2) as i64;
    Some((year as i16, month as i16, day as i16))
}

fn days_in(year: i16, month: i16) -> i64 {
    let (year, month) = (year as i64, month as i64);
    day_number(year, month + 1, 1) - day_number(year, month, 1)
}

/// What is wrong with a date, as a mask; 0 for a good one.
pub fn check_date(year: i16, month: i16, day: i16) -> u16 {
    let mut mask = 0;
    if !(1..=10_000).contains(&year) {
        mask |= wrong::YEAR;
    }
    if !(1..=12).contains(&month) {
        mask |= wrong::MONTH;
    }
    if !(1..=31).contains(&day) {
        mask |= wrong::DAY;
    } else if mask == 0 && day as i64 > days_in(year, month) {
        // Which of the two is wrong cannot be told.
        mask |= wrong::MONTH | wrong::DAY;
    }
    mask
}

/// What is wrong with a date and time, as a mask; 0 for a good one.
pub fn check(t: &DateTime) -> u16 {
    const LIMITS: [(usize, i16); 5] = [(3, 23), (4, 59), (5, 59), (6, 999), (7, 999)];
    LIMITS
        .iter()
        .filter(|&&(i, most)| !(0..=most).contains(&t[i]))
        .fold(check_date(t[0], t[1], t[2]), |mask, &(i, _)| mask | wrong::YEAR >> i)
}

/// Timestamp of a date and time, with no check.
pub fn timestamp_of(t: &DateTime) -> i64 {
    let [year, month, day, hour, minute, second, milli, micro] = t.map(i64::from);
    let days = day_number(year, month, day) - UNIX_DAY;
    let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second;
    UNIX_EPOCH + seconds * SECOND + milli * 1_000 + micro
}

/// Date and time of a timestamp, and its day number; `None` outside the years 1 to 10000.
pub fn interpret(timestamp: i64) -> Option<(DateTime, i32)> {
    let since = timestamp.checked_sub(UNIX_EPOCH)?;
    let day = since.div_euclid(DAY) + UNIX_DAY;
    let (year, month, date) = date_of(day)?;
    let rest = since.rem_euclid(DAY);
    let of = |unit: i64, modulus: i64| (rest / unit % modulus) as i16;
    let time = [year, month, date, of(3_600 * SECOND, 24), of(60 * SECOND, 60), of(SECOND, 60), of(1_000, 1_000), of(1, 1_000)];
    Some((time, day as i32))
}

/// Whether `interpret` takes it.
pub fn in_range(timestamp: i64) -> bool {
    interpret(timestamp).is_some()
}

/// 0 Sunday to 6 Saturday; -1 for a negative day number.
pub fn day_of_week(day_number: i32) -> i16 {
    if day_number < 0 { -1 } else { ((day_number as i64 + 1) % 7) as i16 }
}

/// Days, hours, minutes, seconds, milliseconds and microseconds of an interval that is not negative.
pub fn split_interval(micros: i64) -> Option<(i64, [i16; 5])> {
    if micros < 0 {
        return None;
    }
    let of = |unit: i64, modulus: i64| (micros / unit % modulus) as i16;
    Some((micros / DAY, [of(3_600 * SECOND, 24), of(60 * SECOND, 60), of(SECOND, 60), of(1_000, 1_000), of(1, 1_000)]))
}

/// Hundredths of a second since 1974-12-31 00:00, from a timestamp of local civil time.
pub fn interval_clock(local: i64) -> i64 {
    (local - UNIX_EPOCH - (INTERVAL_DAY - UNIX_DAY) * DAY).div_euclid(10_000)
}

/// Timestamp of local civil time from the interval clock.
pub fn from_interval_clock(clock: i64) -> i64 {
    UNIX_EPOCH + (INTERVAL_DAY - UNIX_DAY) * DAY + clock * 10_000
}

/// The seven words of `TIME` and `CONTIME`: hundredths instead of milli- and microseconds.
pub fn seven_words(local: i64) -> [i16; 7] {
    let (t, _) = interpret(local).unwrap_or_default();
    [t[0], t[1], t[2], t[3], t[4], t[5], t[6] / 10]
}

/// Rules of a time zone: what is added to GMT at an instant, in seconds.
pub trait Zone {
    /// Seconds east of GMT at `unix` seconds, and whether daylight-saving time holds.
    fn offset(&self, unix: i64) -> (i64, bool);

    /// Seconds east of GMT without daylight saving.
    fn standard(&self, unix: i64) -> i64 {
        // Half a year either way lies outside daylight saving; years without any end at once.
        const STEP: i64 = 30 * 86_400;
        (0..=12).map(|i| self.offset(unix - i * STEP)).find(|o| !o.1).map_or_else(|| self.offset(unix).0, |o| o.0)
    }

    fn to_local_civil(&self, gmt: i64) -> i64 {
        gmt + self.offset(unix_seconds(gmt)).0 * SECOND
    }

    fn to_local_standard(&self, gmt: i64) -> i64 {
        gmt + self.standard(unix_seconds(gmt)) * SECOND
    }

    #[allow(clippy::wrong_self_convention)] // A conversion by these rules.
    fn from_local_standard(&self, local: i64) -> i64 {
        local - self.standard(unix_seconds(local)) * SECOND
    }

    /// GMT of a local civil time. The clock shows some times twice, and skips others.
    #[allow(clippy::wrong_self_convention)]
    fn from_local_civil(&self, local: i64) -> Civil {
        let around = unix_seconds(local);
        let mut offsets = [self.offset(around - 86_400).0, self.offset(around + 86_400).0];
        // The earlier instant has the greater offset.
        offsets.sort_unstable_by(|a, b| b.cmp(a));
        let instants = offsets.map(|o| local - o * SECOND);
        let valid = [0, 1].map(|i| self.offset(unix_seconds(instants[i])).0 == offsets[i]);
        match (valid, offsets[0] == offsets[1]) {
            ([true, true], false) => Civil::Twice(instants[1]),
            ([true, _], _) => Civil::Once(instants[0]),
            ([_, true], _) => Civil::Once(instants[1]),
            ([false, false], _) => Civil::Never(instants[1]),
        }
    }
}

/// What a local civil time means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Civil {
    Once(i64),
    /// The clock was set back over it; the later of the two.
    Twice(i64),
    /// The clock was set forward over it; the instant if it had not been.
    Never(i64),
}

/// Unix seconds of a timestamp.
pub fn unix_seconds(timestamp: i64) -> i64 {
    timestamp.saturating_sub(UNIX_EPOCH).div_euclid(SECOND)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_instants_are_met() {
        let t = [1992, 3, 31, 15, 37, 50, 273, 146];
        assert_eq!(timestamp_of(&t), 211_568_816_270_273_146);
        assert_eq!(interpret(211_568_816_270_273_146).unwrap().0, t);
        assert_eq!(timestamp_of(&[1996, 4, 21, 8, 15, 0, 0, 0]), 211_696_834_500_000_000);
        assert_eq!(interpret(UNIX_EPOCH).unwrap().1, 2_440_588);
        assert_eq!(day_number(1974, 12, 31), INTERVAL_DAY);
        assert_eq!(day_number(1, 1, 1), FIRST_DAY);
        assert_eq!(day_number(10_000, 12, 31), LAST_DAY);
        assert_eq!(date_of(LAST_DAY), Some((10_000, 12, 31)));
        assert_eq!(date_of(LAST_DAY + 1), None);
        assert!(interpret(i64::MIN).is_none() && interpret(i64::MAX).is_none());
        // 2000-01-01 was a Saturday.
        assert_eq!(day_of_week(day_number(2000, 1, 1) as i32), 6);
        assert_eq!(day_of_week(-1), -1);
    }

    #[test]
    fn wrong_parts_are_named() {
        assert_eq!(check_date(1996, 2, 29), 0);
        assert_eq!(check_date(1997, 2, 29), wrong::MONTH | wrong::DAY);
        assert_eq!(check_date(0, 13, 0), 0xE000);
        assert_eq!(check(&[2000, 1, 1, 24, 60, 60, 1000, -1]), 0x1F00);
    }

    #[test]
    fn the_interval_clock_begins_in_1974() {
        let noon = timestamp_of(&[1975, 1, 1, 12, 0, 0, 120, 0]);
        assert_eq!(interval_clock(noon), 36 * 360_000 + 12);
        assert_eq!(seven_words(from_interval_clock(36 * 360_000 + 12)), [1975, 1, 1, 12, 0, 0, 12]);
    }

    /// One hour of daylight saving between the instants 1,000,000,000 and 1,010,000,000.
    struct Sunny;
    impl Zone for Sunny {
        fn offset(&self, unix: i64) -> (i64, bool) {
            let dst = (1_000_000_000..1_010_000_000).contains(&unix);
            (if dst { 7_200 } else { 3_600 }, dst)
        }
    }

    #[test]
    fn local_times_are_met_once_twice_or_never() {
        let at = |unix: i64| UNIX_EPOCH + unix * SECOND;
        let civil = |unix: i64| Sunny.from_local_civil(at(unix));
        assert_eq!(civil(1_000_000_000), Civil::Once(at(1_000_000_000 - 3_600)));
        assert_eq!(civil(1_000_000_000 + 3_600 + 10), Civil::Never(at(1_000_000_000 + 10)));
        assert_eq!(civil(1_000_000_000 + 7_200), Civil::Once(at(1_000_000_000)));
        assert_eq!(civil(1_010_000_000 + 3_600 + 10), Civil::Twice(at(1_010_000_000 + 10)));
        assert_eq!(Sunny.to_local_civil(at(1_000_000_000)), at(1_000_007_200));
        assert_eq!(Sunny.to_local_standard(at(1_000_000_000)), at(1_000_003_600));
        assert_eq!(Sunny.from_local_standard(at(1_000_003_600)), at(1_000_000_000));
    }

    proptest! {
        #[test]
        fn day_numbers_lead_back(day in FIRST_DAY..=LAST_DAY) {
            let (y, m, d) = date_of(day).unwrap();
            prop_assert_eq!(day_number(y as i64, m as i64, d as i64), day);
            prop_assert_eq!(check_date(y, m, d), 0);
        }

        #[test]
        fn timestamps_lead_back(ts in 148_731_163_200_000_000i64..464_300_683_199_999_999) {
            if let Some((t, _)) = interpret(ts) {
                prop_assert_eq!(timestamp_of(&t), ts);
            }
        }
    }
}
