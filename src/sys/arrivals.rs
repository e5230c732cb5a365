//! What has arrived and not been taken: requests of all links and system messages, in order of their tickets.
//!
//! The ready bits are many words and a link has many slots, so one pass over them is no snapshot: a message may become visible
//! behind the pass while a later one, sent because of it, lies ahead. So the lowest ticket is taken only when another pass
//! has found nothing that changes it.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::atomic::{Fault, broken};
use super::inbox::Inbox;
use crate::control::LinkNumber;

/// The next arrival.
#[derive(Debug, PartialEq, Eq)]
pub enum Arrived<T> {
    Link { link: LinkNumber, slot: u16, seq: u32 },
    Other(T),
}

impl<T> Arrived<T> {
    fn same_request(&self, other: &Arrived<T>) -> bool {
        let parts = |a: &Arrived<T>| match a {
            Arrived::Link { link, slot, seq } => Some((*link, *slot, *seq)),
            Arrived::Other(_) => None,
        };
        parts(self).is_some() && parts(self) == parts(other)
    }
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

/// What is known of one link.
#[derive(Default)]
struct Known {
    in_use: bool,
    /// Last ticket delivered: a forged lower one gains nothing.
    delivered: u64,
    /// Sequence per slot that is in the heap: an entry of an older one means a revoked request.
    newest: Vec<Option<u32>>,
}

/// The receiver's private heap.
pub struct Arrivals<T> {
    heap: BinaryHeap<Reverse<Entry<T>>>,
    /// Entries that are still to be delivered.
    live: usize,
    found: u64,
    links: Vec<Known>,
    links_in_use: usize,
    /// Where tickets come from.
    inbox: Option<Inbox>,
    /// The counter at the start of this pass, the previous one and the one before.
    passes: [u64; 3],
}

impl<T> Default for Arrivals<T> {
    fn default() -> Self {
        Arrivals { heap: BinaryHeap::new(), live: 0, found: 0, links: Vec::new(), links_in_use: 0, inbox: None, passes: [0; 3] }
    }
}

impl<T> Arrivals<T> {
    pub fn new() -> Arrivals<T> {
        Arrivals::default()
    }

    /// Arrivals at `inbox`: tickets that it cannot have given are cut to what it can have.
    pub fn at(inbox: Inbox) -> Arrivals<T> {
        Arrivals { inbox: Some(inbox), ..Arrivals::default() }
    }

    /// A pass over the ready bits begins. With one link there is nobody to overtake.
    pub fn begin_pass(&mut self) {
        if let Some(inbox) = self.inbox.as_ref().filter(|_| self.links_in_use > 1) {
            self.passes = [inbox.next_ticket(), self.passes[0], self.passes[1]];
        }
    }

    /// An honest ticket is younger than the pass before the previous one, or that pass would have found its message, and was
    /// given by now. A forger gains the time of two passes.
    fn clamp(&self, ticket: u64, delivered: u64) -> u64 {
        let Some(inbox) = self.inbox.as_ref().filter(|_| self.links_in_use > 1) else { return ticket.max(delivered + 1) };
        let ticket = if ticket >= self.passes[0] { ticket.min(inbox.next_ticket()) } else { ticket };
        ticket.max(self.passes[2].saturating_sub(1)).max(delivered + 1)
    }

    fn known(&mut self, link: LinkNumber) -> &mut Known {
        let at = link.0 as usize;
        if at >= self.links.len() {
            self.links.resize_with(at + 1, Known::default);
        }
        if !self.links[at].in_use {
            self.links[at].in_use = true;
            self.links_in_use += 1;
        }
        &mut self.links[at]
    }

    /// A request found on a link.
    pub fn push_link(&mut self, link: LinkNumber, slot: u16, seq: u32, ticket: u64) {
        let known = self.known(link);
        let at = slot as usize;
        if at >= known.newest.len() {
            known.newest.resize(at + 1, None);
        }
        let replaced = known.newest[at].replace(seq);
        let delivered = known.delivered;
        self.live -= usize::from(replaced.is_some());
        if replaced == Some(seq) {
            // Told by a former link of this number.
            let told = Arrived::<T>::Link { link, slot, seq };
            self.heap.retain(|Reverse(e)| !e.what.same_request(&told));
        }
        let ticket = self.clamp(ticket, delivered);
        self.push(ticket, link.0 as u32, Arrived::Link { link, slot, seq });
    }

    /// Anything else that brings a ticket.
    pub fn push_other(&mut self, ticket: u64, what: T) {
        self.push(ticket, u32::MAX, Arrived::Other(what));
    }

    fn push(&mut self, ticket: u64, link: u32, what: Arrived<T>) {
        self.found += 1;
        self.live += 1;
        self.heap.push(Reverse(Entry { key: (ticket, link, self.found), what }));
        // A peer that publishes and revokes for ever costs no memory.
        if self.heap.len() > 2 * self.live + 64 {
            let mut entries = std::mem::take(&mut self.heap).into_vec();
            entries.retain(|Reverse(e)| !self.is_stale(&e.what));
            self.heap = entries.into();
        }
    }

    fn is_stale(&self, what: &Arrived<T>) -> bool {
        match what {
            Arrived::Link { link, slot, seq } => {
                self.links.get(link.0 as usize).and_then(|k| *k.newest.get(*slot as usize)?) != Some(*seq)
            }
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
            if broken(Fault::NoStableMinimum) {
                break;
            }
            let before = self.found;
            drain(self);
            if self.found == before || self.lowest() == Some(lowest) {
                break;
            }
        }
        let Reverse(entry) = self.heap.pop()?;
        self.live -= 1;
        if let Arrived::Link { link, slot, .. } = entry.what {
            let known = &mut self.links[link.0 as usize];
            known.newest[slot as usize] = None;
            known.delivered = entry.key.0;
        }
        Some(entry.what)
    }

    /// Nothing of this link is to be delivered any more.
    pub fn forget(&mut self, link: LinkNumber) {
        let Some(known) = self.links.get_mut(link.0 as usize).filter(|k| k.in_use) else { return };
        self.live -= known.newest.iter().flatten().count();
        *known = Known::default();
        self.links_in_use -= 1;
        // Its number may be used again.
        self.heap.retain(|Reverse(e)| !matches!(e.what, Arrived::Link { link: of, .. } if of == link));
    }

    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    pub fn len(&self) -> usize {
        self.live
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

    #[test]
    fn a_forged_ticket_gains_two_passes_only() {
        let (_fd, arena) = crate::sys::inbox::InboxArena::create().unwrap_or_else(|e| panic!("{e}"));
        let inbox = arena.inbox(crate::model::handle::Place::new(0, 1));
        inbox.reset();
        let mut a = Arrivals::<u8>::at(inbox.clone());
        // Two links are known, and passes go on.
        for link in [1, 2] {
            a.push_link(LinkNumber(link), 0, 1, inbox.take_ticket());
        }
        let pass = |a: &mut Arrivals<u8>| {
            inbox.take_ticket();
            a.begin_pass();
        };
        for _ in 0..2 {
            assert!(a.take(pass).is_some());
        }
        for _ in 0..3 {
            pass(&mut a);
        }
        a.push_link(LinkNumber(1), 0, 2, inbox.take_ticket());
        for _ in 0..3 {
            pass(&mut a);
        }
        a.push_link(LinkNumber(2), 0, 2, 0);
        a.push_link(LinkNumber(2), 1, 2, u64::MAX);
        let honest = inbox.take_ticket();
        inbox.take_ticket();
        a.push_link(LinkNumber(1), 1, 2, honest + 1);
        let order: Vec<_> = std::iter::from_fn(|| a.take(|_| ())).collect();
        let links = [(1, 0), (2, 0), (2, 1), (1, 1)].map(|(l, slot)| Arrived::Link { link: LinkNumber(l), slot, seq: 2 });
        assert_eq!(order, links);
    }

    #[test]
    fn publishing_and_revoking_for_ever_costs_no_memory() {
        let mut a = Arrivals::<u8>::new();
        for seq in 1..100_000 {
            a.push_link(LinkNumber(1), 0, seq, seq as u64);
        }
        assert!(a.heap.len() < 200);
        assert_eq!(a.len(), 1);
        a.forget(LinkNumber(1));
        assert!(a.is_empty());
    }
}
