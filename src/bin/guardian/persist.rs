//! How often a program may be restarted, and how soon.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// At most `most` restarts within `within`; each one soon after the last waits twice as long.
pub struct Restarts {
    most: u32,
    within: Duration,
    times: VecDeque<Instant>,
    wait: Duration,
}

const FIRST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(5);

impl Restarts {
    pub fn new(most: u32, within: Duration) -> Restarts {
        Restarts { most, within, times: VecDeque::new(), wait: FIRST_WAIT }
    }

    /// How long to wait before the restart after an end at `now` of a program that ran for `ran`; `None`: give up.
    pub fn next(&mut self, now: Instant, ran: Duration) -> Option<Duration> {
        while self.times.front().is_some_and(|t| now.duration_since(*t) >= self.within) {
            self.times.pop_front();
        }
        if self.times.len() >= self.most as usize {
            return None;
        }
        self.times.push_back(now);
        if ran >= LONGEST_WAIT {
            // It ran well for a while: this is a new trouble, not the old one.
            self.wait = FIRST_WAIT;
        }
        let wait = self.wait;
        self.wait = (self.wait * 2).min(LONGEST_WAIT);
        Some(wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn restarts_are_limited_within_the_time_only() {
        let start = Instant::now();
        let at = |s| start + Duration::from_secs(s);
        let mut restarts = Restarts::new(2, Duration::from_secs(60));
        assert_eq!(restarts.next(at(0), Duration::ZERO), Some(FIRST_WAIT));
        assert_eq!(restarts.next(at(1), Duration::ZERO), Some(FIRST_WAIT * 2));
        assert_eq!(restarts.next(at(2), Duration::ZERO), None);
        assert_eq!(restarts.next(at(61), Duration::from_secs(59)), Some(FIRST_WAIT));
    }
}
