//! Inboxes: per process a door, a ticket counter and one "look here" bit per link.
//!
//! Nothing in an inbox can lose or invent a message: its corruption costs order and time. The sender's steps S1..S9 and the sleeper's
//! W1..W6 are those of `docs/links.md`; senders never clear `ASLEEP`, only the sleeper does.

use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering, fence};

use rustix::time::Timespec;

use super::futex;
use super::shm::{self, Mapping};
use crate::control::LinkNumber;
use crate::model::handle::Place;

/// Bytes per inbox.
const UNIT: usize = 2048;
const WORDS: usize = 128;
const ASLEEP: u32 = 1;
const RING: u32 = 2;

#[repr(C, align(64))]
struct Line<T>(T);

#[repr(C)]
struct Memory {
    door: Line<AtomicU32>,
    ticket: Line<AtomicU64>,
    ready: [AtomicU64; WORDS],
}

const _: () = assert!(size_of::<Memory>() <= UNIT);

/// The inboxes of the node.
#[derive(Clone)]
pub struct InboxArena {
    mapping: Arc<Mapping>,
}

/// One process's inbox.
#[derive(Clone)]
pub struct Inbox {
    mapping: Arc<Mapping>,
    place: Place,
}

impl InboxArena {
    pub fn create() -> std::io::Result<(OwnedFd, InboxArena)> {
        use std::os::fd::AsFd;
        let fd = shm::create("guardian-inboxes", Place::COUNT * UNIT)?;
        let arena = InboxArena::map(fd.as_fd())?;
        Ok((fd, arena))
    }

    pub fn map(fd: BorrowedFd<'_>) -> std::io::Result<InboxArena> {
        Ok(InboxArena { mapping: Arc::new(Mapping::new(fd, 0, Place::COUNT * UNIT)?) })
    }

    pub fn inbox(&self, place: Place) -> Inbox {
        Inbox { mapping: self.mapping.clone(), place }
    }
}

impl Inbox {
    fn memory(&self) -> &Memory {
        // SAFETY: the place's unit lies inside the mapping, which is aligned to a page; all of it is atomic.
        unsafe { &*self.mapping.base().add(self.place.row() * UNIT).cast::<Memory>() }
    }

    /// Makes the inbox ready for a new process. Late rings of a former one's peers do no harm.
    pub fn reset(&self) {
        let m = self.memory();
        m.door.0.store(0, Ordering::Relaxed);
        m.ticket.0.store(1, Ordering::Relaxed);
        for word in &m.ready {
            word.store(0, Ordering::Relaxed);
        }
        fence(Ordering::SeqCst);
    }

    /// S2: the next arrival number.
    pub fn take_ticket(&self) -> u64 {
        self.memory().ticket.0.fetch_add(1, Ordering::AcqRel)
    }

    /// The arrival number that will be given next.
    pub fn next_ticket(&self) -> u64 {
        self.memory().ticket.0.load(Ordering::Acquire)
    }

    /// S5 to S9: something is published on `link`.
    pub fn ring(&self, link: LinkNumber) {
        let m = self.memory();
        let (word, bit) = (link.0 as usize / 64 % WORDS, 1u64 << (link.0 % 64));
        m.ready[word].fetch_or(bit, Ordering::Release);
        crate::kill_point!("ring.bit-set");
        fence(Ordering::SeqCst);
        if m.door.0.load(Ordering::Relaxed) & ASLEEP != 0 {
            // The value must change, or a sleeper between its last look and its futex call misses the wake.
            m.door.0.fetch_add(RING, Ordering::Relaxed);
            crate::kill_point!("ring.door-changed");
            futex::wake(&m.door.0, i32::MAX);
        }
    }

    /// M3: as [`Inbox::ring`], whatever the door says.
    pub fn ring_always(&self, link: LinkNumber) {
        let m = self.memory();
        m.ready[link.0 as usize / 64 % WORDS].fetch_or(1u64 << (link.0 % 64), Ordering::SeqCst);
        m.door.0.fetch_add(RING, Ordering::SeqCst);
        futex::wake(&m.door.0, i32::MAX);
    }

    /// Takes every bit that is set and tells its link.
    pub fn drain(&self, mut found: impl FnMut(LinkNumber)) {
        for (i, word) in self.memory().ready.iter().enumerate() {
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
    pub fn any_ready(&self) -> bool {
        self.memory().ready.iter().any(|w| w.load(Ordering::Relaxed) != 0)
    }

    /// W2 to W6: sleeps until somebody rings, a signal comes or `deadline` (absolute, monotonic clock) passes. Returns at
    /// once when a bit is set already or `still_empty` says that there is something else to look at.
    pub fn sleep(&self, deadline: Option<Timespec>, still_empty: impl Fn() -> bool) {
        let door = &self.memory().door.0;
        let value = door.fetch_or(ASLEEP, Ordering::Relaxed) | ASLEEP;
        fence(Ordering::SeqCst);
        if !self.any_ready() && still_empty() {
            futex::wait(door, value, deadline);
        }
        door.fetch_and(!ASLEEP, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_is_found_once_and_wakes_a_sleeper() {
        let (_fd, arena) = InboxArena::create().unwrap_or_else(|e| panic!("{e}"));
        let inbox = arena.inbox(Place::new(1, 5));
        inbox.reset();
        let other = arena.inbox(Place::new(1, 5));
        let ringer = std::thread::spawn(move || other.ring(LinkNumber(4097)));
        let mut found = Vec::new();
        while found.is_empty() {
            inbox.sleep(None, || true);
            inbox.drain(|l| found.push(l));
        }
        assert_eq!(found, [LinkNumber(4097)]);
        assert!(!inbox.any_ready());
        let _ = ringer.join();
    }

    #[test]
    fn tickets_rise_from_one() {
        let (_fd, arena) = InboxArena::create().unwrap_or_else(|e| panic!("{e}"));
        let inbox = arena.inbox(Place::new(0, 1));
        inbox.reset();
        assert_eq!((inbox.take_ticket(), inbox.take_ticket()), (1, 2));
    }
}
