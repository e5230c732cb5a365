//! The table of daylight-saving intervals, as `DST_GETINFO_` shows it, read off the zone's rules.

use super::calendar::{SECOND, UNIX_EPOCH, Zone, unix_seconds};

/// One interval in which the same offset holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// Timestamps, GMT.
    pub low: i64,
    pub high: i64,
    /// Seconds that daylight saving adds to standard time.
    pub offset: i64,
}

/// Why there is no interval to show; the numbers are those of `ZSYS_VAL_DST_`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    TableEmpty = 7,
    BelowRange = 9,
    AboveRange = 10,
}

/// Which interval is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    At(i64),
    First,
    Last,
}

/// The table reaches from 1970 to 2037, in Unix seconds.
const RANGE: std::ops::Range<i64> = 0..(1 << 31);
const STEP: i64 = 7 * 86_400;

/// First second after `from` with another offset, within the table.
fn change_after(zone: &impl Zone, from: i64) -> Option<i64> {
    let was = zone.offset(from);
    let mut low = from;
    while low < RANGE.end {
        let high = (low + STEP).min(RANGE.end);
        if zone.offset(high) != was {
            let (mut same, mut other) = (low, high);
            while other - same > 1 {
                let middle = same + (other - same) / 2;
                if zone.offset(middle) == was { same = middle } else { other = middle }
            }
            return Some(other);
        }
        low = high;
    }
    None
}

/// First second of the interval `at` lies in.
fn start_of(zone: &impl Zone, at: i64) -> i64 {
    let is = zone.offset(at);
    let mut high = at;
    while high > RANGE.start {
        let low = (high - STEP).max(RANGE.start);
        if zone.offset(low) != is {
            let (mut other, mut same) = (low, high);
            while same - other > 1 {
                let middle = other + (same - other) / 2;
                if zone.offset(middle) == is { same = middle } else { other = middle }
            }
            return same;
        }
        high = low;
    }
    RANGE.start
}

pub fn interval(zone: &impl Zone, key: Key) -> Result<Interval, Missing> {
    change_after(zone, RANGE.start).ok_or(Missing::TableEmpty)?;
    let at = match key {
        Key::First => RANGE.start,
        Key::Last => RANGE.end - 1,
        Key::At(timestamp) => unix_seconds(timestamp),
    };
    if at < RANGE.start {
        return Err(Missing::BelowRange);
    }
    if at >= RANGE.end {
        return Err(Missing::AboveRange);
    }
    let timestamp = |unix: i64| UNIX_EPOCH + unix * SECOND;
    let high = change_after(zone, at).unwrap_or(RANGE.end);
    Ok(Interval { low: timestamp(start_of(zone, at)), high: timestamp(high), offset: zone.offset(at).0 - zone.standard(at) })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Flat;
    impl Zone for Flat {
        fn offset(&self, _: i64) -> (i64, bool) {
            (3_600, false)
        }
    }

    struct Sunny;
    impl Zone for Sunny {
        fn offset(&self, unix: i64) -> (i64, bool) {
            let dst = (1_000_000_000..1_010_000_000).contains(&unix);
            (if dst { 7_200 } else { 3_600 }, dst)
        }
    }

    #[test]
    fn intervals_are_found_by_an_instant_in_them() {
        let at = |unix: i64| UNIX_EPOCH + unix * SECOND;
        let found = interval(&Sunny, Key::At(at(1_005_000_000))).unwrap();
        assert_eq!(found, Interval { low: at(1_000_000_000), high: at(1_010_000_000), offset: 3_600 });
        assert_eq!(interval(&Sunny, Key::First).unwrap().high, at(1_000_000_000));
        assert_eq!(interval(&Sunny, Key::Last).unwrap().low, at(1_010_000_000));
        assert_eq!(interval(&Sunny, Key::At(0)), Err(Missing::BelowRange));
        assert_eq!(interval(&Sunny, Key::At(i64::MAX)), Err(Missing::AboveRange));
        assert_eq!(interval(&Flat, Key::First), Err(Missing::TableEmpty));
    }
}
