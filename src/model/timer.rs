//! Timers of this process: `SIGNALTIMEOUT`, `SIGNALPROCESSTIMEOUT`, `TIMER_START_` (Guardian Procedure Calls Reference
//! Manual). They put -22 or -26 on `$RECEIVE` of the caller only, never of its pair partner.

use std::time::Duration;

use super::clock::{Moment, processor_time};
use super::system_message::{number, time_signal};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clock {
    Elapsed,
    Processor,
}

#[derive(Debug)]
struct Timer {
    id: i32,
    clock: Clock,
    at: Moment,
    /// Processor time, microseconds.
    at_processor_time: i64,
    message: Vec<u8>,
}

/// Timers under way.
#[derive(Default, Debug)]
pub struct Timers {
    running: Vec<Timer>,
    last_id: i32,
}

/// As many as one process may have under way; more are refused as on a system without a free timer element.
const MOST: usize = 8192;

impl Timers {
    /// Starts a timer; `None` when there are too many. The number stays below `limit`, which the caller's tag type sets.
    pub fn start(&mut self, clock: Clock, after: Duration, param1: i16, param2: i32, limit: i32) -> Option<i32> {
        if self.running.len() >= MOST {
            return None;
        }
        let id = (0..=MOST as i32).map(|i| (self.last_id + i) % limit + 1).find(|id| !self.running.iter().any(|t| t.id == *id))?;
        self.last_id = id % limit;
        let number = match clock {
            Clock::Elapsed => number::TIME_SIGNAL,
            Clock::Processor => number::PROCESS_TIME_SIGNAL,
        };
        self.running.push(Timer {
            id,
            clock,
            at: Moment::now().after(after),
            at_processor_time: processor_time().saturating_add(after.as_micros().min(i64::MAX as u128) as i64),
            message: time_signal(number, param1, param2),
        });
        Some(id)
    }

    /// Stops timer `id` of a clock, or all of them for -1. False when there is no such timer.
    pub fn stop(&mut self, clock: Clock, id: i32) -> bool {
        let before = self.running.len();
        self.running.retain(|t| t.clock != clock || (id != -1 && t.id != id));
        id == -1 || self.running.len() < before
    }

    /// When the next timer on elapsed time expires. Processor time stands still while the process waits.
    pub fn next(&self) -> Option<Moment> {
        self.running.iter().filter(|t| t.clock == Clock::Elapsed).map(|t| t.at).min()
    }

    /// Hands out the messages of expired timers, earliest first.
    pub fn expire(&mut self, mut deliver: impl FnMut(Vec<u8>)) {
        if self.running.is_empty() {
            return;
        }
        let (now, used) = (Moment::now(), processor_time());
        let due = |t: &Timer| match t.clock {
            Clock::Elapsed => t.at <= now,
            Clock::Processor => t.at_processor_time <= used,
        };
        let (mut over, running): (Vec<Timer>, Vec<Timer>) = std::mem::take(&mut self.running).into_iter().partition(due);
        self.running = running;
        over.sort_by_key(|t| t.at);
        over.into_iter().for_each(|t| deliver(t.message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expired_timer_gives_its_message_once() {
        let mut timers = Timers::default();
        let id = timers.start(Clock::Elapsed, Duration::ZERO, 5, 6, i16::MAX as i32).unwrap();
        let mut got = Vec::new();
        timers.expire(|m| got.push(m));
        timers.expire(|m| got.push(m));
        assert_eq!(got, [time_signal(number::TIME_SIGNAL, 5, 6)]);
        assert!(!timers.stop(Clock::Elapsed, id));
    }

    #[test]
    fn stopping_all_spares_the_other_clock() {
        let mut timers = Timers::default();
        let hour = Duration::from_secs(3600);
        let a = timers.start(Clock::Elapsed, hour, 0, 0, 100).unwrap();
        let b = timers.start(Clock::Processor, hour, 0, 0, 100).unwrap();
        assert_ne!(a, b);
        assert!(timers.stop(Clock::Elapsed, -1));
        assert_eq!(timers.next(), None);
        assert!(timers.stop(Clock::Processor, b));
    }
}
