//! The words of one inbox and the steps on them: S2 and S5 to S9 of a sender, W2 to W6 of a sleeper, M3 of a monitor, as
//! `docs/links.md` numbers them.
//!
//! Nothing here can lose or invent a message: corruption costs order and time. Senders never clear `ASLEEP`, only the sleeper does.

use rustix::time::Timespec;

use super::atomic::{AtomicU32, AtomicU64, Fault, Ordering, broken, fence};
use crate::control::LinkNumber;

/// Words of ready bits: the first half for links on which the owner is the server, the second for its own opens.
const WORDS: usize = if cfg!(loom) { 2 } else { 128 };
const HALF: usize = WORDS / 2;
const ASLEEP: u32 = 1;
const RING: u32 = 2;

#[repr(C, align(64))]
struct DoorLine {
    door: AtomicU32,
    /// Words of each half that have ever had a bit set. They lie beside the door, which a sender reads anyway.
    used: [AtomicU32; 2],
    #[cfg(loom)]
    kernel: model::Kernel,
}

#[repr(C, align(64))]
struct TicketLine(AtomicU64);

#[repr(C)]
pub struct Doorbell {
    door: DoorLine,
    ticket: TicketLine,
    ready: [AtomicU64; WORDS],
}

/// The last step a sender takes; models let it die there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The slot is published (S4).
    Published,
    /// The bit is set (S5).
    BitSet,
    /// The door has been looked at (S7).
    Looked,
    /// The door has changed (S8).
    DoorChanged,
    /// All of it.
    Woken,
}

fn place(link: LinkNumber) -> (usize, u64) {
    (link.0 as usize / 64 % WORDS, 1 << (link.0 % 64))
}

impl Doorbell {
    pub fn reset(&self) {
        self.door.door.store(0, Ordering::Relaxed);
        for used in &self.door.used {
            used.store(0, Ordering::Relaxed);
        }
        self.ticket.0.store(1, Ordering::Relaxed);
        for word in &self.ready {
            word.store(0, Ordering::Relaxed);
        }
        fence(Ordering::SeqCst);
    }

    /// S2: the next arrival number.
    #[inline]
    pub fn take_ticket(&self) -> u64 {
        self.ticket.0.fetch_add(1, Ordering::AcqRel)
    }

    /// The arrival number that will be given next.
    #[inline]
    pub fn next_ticket(&self) -> u64 {
        self.ticket.0.load(Ordering::Acquire)
    }

    /// Words that have a bit set are within what `used` says, for whoever sees the bit or comes after its fence.
    #[inline]
    fn note_used(&self, word: usize) {
        let (half, count) = (&self.door.used[word / HALF], (word % HALF + 1) as u32);
        if half.load(Ordering::Relaxed) < count {
            half.fetch_max(count, Ordering::Relaxed);
        }
    }

    /// The words worth looking at.
    #[inline]
    fn used_words(&self) -> impl Iterator<Item = (usize, &AtomicU64)> {
        [0, 1].into_iter().flat_map(move |half| {
            let used = (self.door.used[half].load(Ordering::Relaxed) as usize).min(HALF);
            (half * HALF..half * HALF + used).map(|i| (i, &self.ready[i]))
        })
    }

    /// S5 to S9: something is published on `link`.
    #[inline]
    pub fn ring(&self, link: LinkNumber) {
        self.ring_until(link, Step::Woken);
    }

    #[inline(always)]
    pub(super) fn ring_until(&self, link: LinkNumber, last: Step) {
        if last == Step::Published {
            return;
        }
        if broken(Fault::NoRing) {
            return;
        }
        let (word, bit) = place(link);
        self.note_used(word);
        self.ready[word].fetch_or(bit, Ordering::Release);
        crate::kill_point!("ring.bit-set");
        if last == Step::BitSet {
            return;
        }
        if !broken(Fault::NoFence) {
            fence(Ordering::SeqCst);
        }
        let door = &self.door.door;
        let mut seen = door.load(Ordering::Relaxed);
        if broken(Fault::SenderClearsAsleep) {
            seen = door.fetch_and(!ASLEEP, Ordering::Relaxed);
        }
        if seen & ASLEEP == 0 || last == Step::Looked {
            return;
        }
        // The value must change, or a sleeper between its last look and its futex call misses the wake.
        if !broken(Fault::DoorUnchanged) {
            door.fetch_add(RING, Ordering::Relaxed);
        }
        crate::kill_point!("ring.door-changed");
        if last == Step::DoorChanged {
            return;
        }
        self.wake();
    }

    /// M3: as [`Doorbell::ring`], whatever the door says.
    pub fn ring_always(&self, link: LinkNumber) {
        if broken(Fault::NoRingForTheDead) {
            return;
        }
        let (word, bit) = place(link);
        self.note_used(word);
        self.ready[word].fetch_or(bit, Ordering::SeqCst);
        self.door.door.fetch_add(RING, Ordering::SeqCst);
        self.wake();
    }

    /// Takes every bit that is set and tells its link.
    #[inline]
    pub fn drain(&self, mut found: impl FnMut(LinkNumber)) {
        for (i, word) in self.used_words() {
            if word.load(Ordering::Relaxed) == 0 {
                continue;
            }
            let mut bits = word.swap(0, Ordering::AcqRel);
            while bits != 0 {
                found(LinkNumber((i * 64) as u16 + bits.trailing_zeros() as u16));
                bits &= bits - 1;
            }
        }
    }

    /// Is any bit set?
    #[inline]
    pub fn any_ready(&self) -> bool {
        self.used_words().any(|(_, w)| w.load(Ordering::Relaxed) != 0)
    }

    /// W2 to W6.
    pub fn sleep(&self, deadline: Option<Timespec>, still_empty: impl Fn() -> bool) {
        let door = &self.door.door;
        let value = door.fetch_or(ASLEEP, Ordering::Relaxed) | ASLEEP;
        fence(Ordering::SeqCst);
        if !self.any_ready() && still_empty() {
            self.wait(value, deadline);
        }
        door.fetch_and(!ASLEEP, Ordering::Relaxed);
    }

    #[cfg(not(loom))]
    fn wait(&self, value: u32, deadline: Option<Timespec>) {
        super::futex::wait(&self.door.door, value, deadline);
    }

    #[cfg(not(loom))]
    fn wake(&self) {
        super::futex::wake(&self.door.door, i32::MAX);
    }

    #[cfg(loom)]
    fn wait(&self, value: u32, _deadline: Option<Timespec>) {
        self.door.kernel.wait(&self.door.door, value);
    }

    #[cfg(loom)]
    fn wake(&self) {
        self.door.kernel.wake();
    }
}

/// The futex of the models: compare under a lock, wait, wake all.
#[cfg(loom)]
mod model {
    use super::*;
    use loom::sync::{Condvar, Mutex};

    pub struct Kernel {
        /// Raised by every wake.
        queue: Mutex<u32>,
        woken: Condvar,
    }

    impl Kernel {
        pub fn wait(&self, word: &AtomicU32, value: u32) {
            let mut wakes = self.queue.lock().unwrap_or_else(|e| e.into_inner());
            // The kernel compares with the lock of the queue held.
            if word.load(Ordering::SeqCst) != value {
                return;
            }
            let before = *wakes;
            while *wakes == before {
                wakes = self.woken.wait(wakes).unwrap_or_else(|e| e.into_inner());
            }
        }

        pub fn wake(&self) {
            *self.queue.lock().unwrap_or_else(|e| e.into_inner()) += 1;
            self.woken.notify_all();
        }
    }

    impl Doorbell {
        pub fn new() -> Doorbell {
            Doorbell {
                door: DoorLine {
                    door: AtomicU32::new(0),
                    used: [AtomicU32::new(0), AtomicU32::new(0)],
                    kernel: Kernel { queue: Mutex::new(0), woken: Condvar::new() },
                },
                ticket: TicketLine(AtomicU64::new(1)),
                ready: [AtomicU64::new(0), AtomicU64::new(0)],
            }
        }
    }
}
