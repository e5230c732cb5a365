//! The inboxes of a node: one doorbell per process, in an arena that every process of the node maps.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;

use rustix::time::Timespec;

use super::doorbell::Doorbell;
use super::shm::{self, Mapping};
use super::spin;
use crate::control::LinkNumber;
use crate::model::handle::Place;

/// Bytes per inbox.
const UNIT: usize = 2048;

#[cfg(not(loom))]
const _: () = assert!(size_of::<Doorbell>() <= UNIT);

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
    #[inline]
    pub(super) fn doorbell(&self) -> &Doorbell {
        // SAFETY: the place's unit lies inside the mapping, which is aligned to a page; all of it is atomic.
        unsafe { &*self.mapping.base().add(self.place.row() * UNIT).cast::<Doorbell>() }
    }

    /// Makes the inbox ready for a new process. Late rings of a former one's peers do no harm.
    pub fn reset(&self) {
        self.doorbell().reset();
    }

    /// The next arrival number.
    pub fn take_ticket(&self) -> u64 {
        self.doorbell().take_ticket()
    }

    /// The arrival number that will be given next.
    pub fn next_ticket(&self) -> u64 {
        self.doorbell().next_ticket()
    }

    /// Something is published on `link`.
    pub fn ring(&self, link: LinkNumber) {
        self.doorbell().ring(link);
    }

    /// As [`Inbox::ring`], whatever the door says: the survivors' ring for a dead process.
    pub fn ring_always(&self, link: LinkNumber) {
        self.doorbell().ring_always(link);
    }

    /// Takes every bit that is set and tells its link.
    pub fn drain(&self, found: impl FnMut(LinkNumber)) {
        self.doorbell().drain(found);
    }

    /// Is any bit set?
    pub fn any_ready(&self) -> bool {
        self.doorbell().any_ready()
    }

    /// Waits until somebody rings, a signal comes or `deadline` (absolute, monotonic clock) passes: spinning if that has paid off
    /// lately, then asleep. Returns at once when a bit is set already, or when `still_empty` is false: there is something else to look at.
    pub fn sleep(&self, deadline: Option<Timespec>, still_empty: impl Fn() -> bool) {
        let doorbell = self.doorbell();
        if !spin::until(|| doorbell.any_ready() || !still_empty()) {
            doorbell.sleep(deadline, still_empty);
        }
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
