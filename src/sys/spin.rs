//! Spinning before sleeping, as long as it pays.
//!
//! A sleeper costs its waker a system call and itself a wake-up, which on an idle virtual CPU takes tens of microseconds. With one
//! CPU to run on, or when nothing came while spinning lately, spinning only takes the CPU from whoever is to answer.

use std::cell::Cell;

use rustix::time::{ClockId, Timespec, clock_gettime};

/// Longest spin.
const LIMIT: u32 = 50_000;
/// Waits between two tries of the full limit, at first and at most.
const TRY: (u32, u32) = (64, 1024);

#[derive(Clone, Copy)]
struct Experience {
    waits: u32,
    /// Spinning can pay at all.
    allowed: bool,
    /// Nanoseconds worth spinning.
    budget: u32,
    next_try: u32,
    interval: u32,
}

thread_local! {
    static EXPERIENCE: Cell<Experience> =
        const { Cell::new(Experience { waits: 0, allowed: false, budget: 0, next_try: 1, interval: TRY.0 }) };
}

/// The waits between two tries to begin with, for where this process may run. `None`: on a machine with one CPU nobody else runs while we
/// spin. A process that is bound to one CPU of several may have peers bound to another, but more often they share it: it tries seldom.
fn first_interval() -> Option<u32> {
    // SAFETY: a plain inquiry.
    let running = unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) };
    let allowed = rustix::thread::sched_getaffinity(None).map_or(1, |set| set.count());
    (running > 1).then_some(if allowed > 1 { TRY.0 } else { TRY.1 })
}

fn since(start: Timespec) -> u32 {
    let now = clock_gettime(ClockId::Monotonic);
    let elapsed = (now.tv_sec - start.tv_sec) * 1_000_000_000 + now.tv_nsec - start.tv_nsec;
    elapsed.clamp(0, i64::from(u32::MAX)) as u32
}

/// W1: spins until `found`, as long as experience says that it is worth it. Tells whether it was found.
pub fn until(found: impl Fn() -> bool) -> bool {
    #[cfg(test)]
    if super::sim::on() {
        return found();
    }
    let mut now = EXPERIENCE.get();
    if now.waits == 0 {
        let interval = first_interval();
        now.allowed = interval.is_some();
        now.interval = interval.unwrap_or(TRY.1);
        now.next_try = if now.interval == TRY.0 { 1 } else { now.interval };
    }
    now.waits = now.waits.wrapping_add(1);
    let attempt = now.waits.wrapping_sub(now.next_try) < u32::MAX / 2;
    let limit = if attempt { LIMIT } else { now.budget };
    if !now.allowed || limit == 0 {
        EXPERIENCE.set(now);
        return found();
    }
    let start = clock_gettime(ClockId::Monotonic);
    let (hit, elapsed) = loop {
        let hit = (0..8).any(|_| {
            let hit = found();
            if !hit {
                std::hint::spin_loop();
            }
            hit
        });
        let elapsed = since(start);
        if hit || elapsed >= limit {
            break (hit, elapsed);
        }
    };
    if attempt {
        now.interval = if hit { TRY.0 } else { (now.interval * 2).min(TRY.1) };
        now.next_try = now.waits.wrapping_add(now.interval);
    }
    now.budget = if hit {
        let want = (2 * elapsed + 1000).min(LIMIT);
        if want > now.budget { want } else { now.budget - (now.budget - want) / 8 }
    } else if attempt {
        now.budget
    } else if now.budget < 1000 {
        0
    } else {
        now.budget / 2
    };
    EXPERIENCE.set(now);
    hit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spinning_in_vain_is_given_up() {
        for _ in 0..200 {
            until(|| false);
        }
        let e = EXPERIENCE.get();
        assert_eq!(e.budget, 0);
        assert!(!e.allowed || e.interval > TRY.0);
    }
}
