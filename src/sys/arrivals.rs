//! What has arrived and not been taken: requests of all links and system messages, in order of their tickets.
//!
//! The ready bits are many words and a link has many slots, so one pass over them is no snapshot: a message may become visible
//! behind the pass while a later one, sent because of it, lies ahead. So the lowest ticket is taken only when another pass
//! has found nothing that changes it.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use crate::control::LinkNumber;

/// The next arrival.
#[derive(Debug, PartialEq, Eq)]
pub enum Arrived<T> {
    Link { link: LinkNumber, slot: u16, seq: u32 },
    Other(T),
}

/// Order of delivery: ticket, then link number (what belongs to none comes last), then order of finding.
type Key = (u64, u32, u64);

struct Entry<T> {
    key: Key,
    what: Arrived<T>,
}

impl<T> PartialEq for Entry<T> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}
impl<T> Eq for Entry<T> {}
impl<T> PartialOrd for Entry<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Entry<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key)
    }
}

/// The receiver's private heap.
pub struct Arrivals<T> {
    heap: BinaryHeap<Reverse<Entry<T>>>,
    found: u64,
    /// Newest sequence per slot: an entry of an older one means a revoked request.
    newest: HashMap<(LinkNumber, u16), u32>,
    /// Last ticket delivered per link: a forged lower one gains nothing.
    delivered: HashMap<LinkNumber, u64>,
}

impl<T> Default for Arrivals<T> {
    fn default() -> Self {
        Arrivals { heap: BinaryHeap::new(), found: 0, newest: HashMap::new(), delivered: HashMap::new() }
    }
}

impl<T> Arrivals<T> {
    pub fn new() -> Arrivals<T> {
        Arrivals::default()
    }

    /// A request found on a link.
    pub fn push_link(&mut self, link: LinkNumber, slot: u16, seq: u32, ticket: u64) {
        self.newest.insert((link, slot), seq);
        let ticket = ticket.max(self.delivered.get(&link).copied().unwrap_or(0));
        self.push(ticket, link.0 as u32, Arrived::Link { link, slot, seq });
    }

    /// Anything else that brings a ticket.
    pub fn push_other(&mut self, ticket: u64, what: T) {
        self.push(ticket, u32::MAX, Arrived::Other(what));
    }

    fn push(&mut self, ticket: u64, link: u32, what: Arrived<T>) {
        self.found += 1;
        self.heap.push(Reverse(Entry { key: (ticket, link, self.found), what }));
    }

    fn is_stale(&self, what: &Arrived<T>) -> bool {
        match what {
            Arrived::Link { link, slot, seq } => self.newest.get(&(*link, *slot)) != Some(seq),
            Arrived::Other(_) => false,
        }
    }

    fn lowest(&mut self) -> Option<Key> {
        while self.heap.peek().is_some_and(|Reverse(e)| self.is_stale(&e.what)) {
            self.heap.pop();
        }
        self.heap.peek().map(|Reverse(e)| e.key)
    }

    /// The arrival with the lowest ticket. `drain` makes one pass over the ready bits and pushes what it finds.
    pub fn take(&mut self, mut drain: impl FnMut(&mut Self)) -> Option<Arrived<T>> {
        drain(self);
        loop {
            let lowest = self.lowest()?;
            let before = self.found;
            drain(self);
            if self.found == before || self.lowest() == Some(lowest) {
                break;
            }
        }
        let Reverse(entry) = self.heap.pop()?;
        if let Arrived::Link { link, slot, .. } = entry.what {
            self.newest.remove(&(link, slot));
            self.delivered.insert(link, entry.key.0);
        }
        Some(entry.what)
    }

    /// Nothing of this link is to be delivered any more.
    pub fn forget(&mut self, link: LinkNumber) {
        self.newest.retain(|(l, _), _| *l != link);
        self.delivered.remove(&link);
    }

    pub fn is_empty(&self) -> bool {
        self.heap.iter().all(|Reverse(e)| self.is_stale(&e.what))
    }

    pub fn len(&self) -> usize {
        self.heap.iter().filter(|Reverse(e)| !self.is_stale(&e.what)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_ticket_first_whoever_brings_it() {
        let mut a = Arrivals::<&str>::new();
        a.push_link(LinkNumber(1), 0, 1, 9);
        a.push_other(5, "death");
        a.push_link(LinkNumber(2), 0, 1, 3);
        assert_eq!(a.take(|_| ()), Some(Arrived::Link { link: LinkNumber(2), slot: 0, seq: 1 }));
        assert_eq!(a.take(|_| ()), Some(Arrived::Other("death")));
        assert_eq!(a.take(|_| ()), Some(Arrived::Link { link: LinkNumber(1), slot: 0, seq: 1 }));
        assert_eq!(a.take(|_| ()), None);
    }

    #[test]
    fn what_the_second_pass_finds_goes_first_if_it_is_older() {
        let mut a = Arrivals::<u8>::new();
        let mut pass = 0;
        let first = a.take(|a| {
            pass += 1;
            match pass {
                1 => a.push_other(8, 2),
                2 => a.push_link(LinkNumber(7), 0, 1, 4),
                _ => {}
            }
        });
        assert_eq!(first, Some(Arrived::Link { link: LinkNumber(7), slot: 0, seq: 1 }));
    }

    #[test]
    fn a_revoked_request_is_not_delivered() {
        let mut a = Arrivals::<u8>::new();
        a.push_link(LinkNumber(1), 0, 1, 1);
        a.push_link(LinkNumber(1), 0, 2, 2);
        assert_eq!(a.take(|_| ()), Some(Arrived::Link { link: LinkNumber(1), slot: 0, seq: 2 }));
        assert_eq!(a.take(|_| ()), None);
    }
}
