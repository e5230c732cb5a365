//! Links: the slots of one open, in memory that only opener and server map.
//!
//! The opener publishes and revokes, the server takes and replies; the steps and what a death after each of them leaves are told in
//! `docs/links.md`. What the peer wrote is never trusted: it is copied once, checked, and only the copy is used.

use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::inbox::Inbox;
use super::shm::{self, Mapping};
pub use super::slot::Head;
use super::slot::{IN_PLACE, PUBLISHED, REPLIED, ReplyHead, SEQUENCE, Slot, TAKEN};
use super::user_memory::{UserIn, UserOut};
use crate::control::LinkNumber;
use crate::error::FileError;

/// Largest message, each way.
pub const AREA: usize = 2 << 20;
const SLOT: usize = 512;
/// The highest kind of request there is.
const KINDS: u16 = 4;
/// Room a process keeps for large messages before it gives the memory of idle slots back.
const KEPT: usize = 16 << 20;

#[cfg(not(loom))]
const _: () = assert!(size_of::<Slot>() <= SLOT);

/// A request the server has taken.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    pub head: Head,
    pub len: usize,
}

/// What has become of a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// No request of ours is in the slot.
    Free,
    Waiting,
    Taken,
    Replied {
        error: i16,
        len: usize,
        flags: u16,
    },
    /// The peer has spoiled the slot.
    Bad,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Withdrawal {
    /// The slot is free: the server will never see the request, or has answered it already.
    Withdrawn,
    /// The server holds it; its reply goes nowhere.
    HeldByServer,
}

fn slots_size(slots: u16) -> usize {
    (slots as usize * SLOT).next_multiple_of(4096)
}

fn size(slots: u16) -> usize {
    slots_size(slots) + slots as usize * AREA
}

/// Makes the memory of a link at its full size; it costs only what is used of it.
pub fn create(slots: u16) -> std::io::Result<OwnedFd> {
    shm::create("guardian-link", size(slots))
}

struct Memory {
    mapping: Mapping,
    slots: u16,
}

impl Memory {
    fn map(fd: BorrowedFd<'_>, slots: u16) -> std::io::Result<Memory> {
        Ok(Memory { mapping: Mapping::new(fd, 0, size(slots))?, slots })
    }

    fn slot(&self, slot: u16) -> &Slot {
        assert!(slot < self.slots);
        // SAFETY: inside the mapping; only the atomics of the slot are reached through the reference, the payload by address.
        unsafe { &*self.mapping.base().add(slot as usize * SLOT).cast::<Slot>() }
    }

    /// Where `length` bytes of payload lie.
    fn payload(&self, slot: u16, length: usize) -> *mut u8 {
        assert!(slot < self.slots && length <= AREA);
        let offset = if length <= IN_PLACE {
            slot as usize * SLOT + std::mem::offset_of!(Slot, payload)
        } else {
            slots_size(self.slots) + slot as usize * AREA
        };
        // SAFETY: both places lie inside the mapping for at least `length` bytes.
        unsafe { self.mapping.base().add(offset) }
    }

    fn write(&self, slot: u16, data: UserIn) {
        // SAFETY: the payload place has room for `data.len()`, which `payload` checked; the caller vouched for the source.
        unsafe { std::ptr::copy(data.address(), self.payload(slot, data.len()), data.len()) };
    }

    fn read(&self, slot: u16, length: usize, offset: usize, into: UserOut) -> usize {
        let n = length.saturating_sub(offset).min(into.len());
        // SAFETY: `offset + n <= length <= AREA`; the caller vouched for the target. The peer may write meanwhile: then the
        // bytes are any bytes, which the receiver of a message must expect.
        unsafe { std::ptr::copy(self.payload(slot, length).add(offset.min(length)), into.address(), n) };
        n
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Idle,
    Outstanding,
    /// Given up while the server held it.
    Held,
}

struct OwnSlot {
    usage: Use,
    sequence: u32,
    /// Most bytes of reply that the present request takes.
    room: u32,
    /// Bytes of the area that are known to have memory behind them.
    prepared: usize,
}

/// Prepared bytes of all links of this process.
static PREPARED: AtomicUsize = AtomicUsize::new(0);

/// The opener's end.
pub struct OpenerEnd {
    memory: Memory,
    own: Vec<OwnSlot>,
}

impl OpenerEnd {
    pub fn map(fd: BorrowedFd<'_>, slots: u16) -> std::io::Result<OpenerEnd> {
        let own = (0..slots).map(|_| OwnSlot { usage: Use::Idle, sequence: 0, room: 0, prepared: 0 }).collect();
        Ok(OpenerEnd { memory: Memory::map(fd, slots)?, own })
    }

    /// Has the server answered the request in this slot that nobody waits for?
    fn is_released(&self, slot: u16) -> bool {
        let own = &self.own[slot as usize];
        own.usage == Use::Held && self.memory.slot(slot).state() == (own.sequence, REPLIED)
    }

    /// Slots whose cancelled request the server has answered are free again.
    fn reclaim(&mut self) {
        for slot in 0..self.memory.slots {
            if self.is_released(slot) {
                self.own[slot as usize].usage = Use::Idle;
            }
        }
    }

    pub fn free_slot(&mut self) -> Option<u16> {
        let free = |own: &[OwnSlot]| own.iter().position(|s| s.usage == Use::Idle).map(|i| i as u16);
        free(&self.own).or_else(|| {
            self.reclaim();
            free(&self.own)
        })
    }

    pub fn has_free_slot(&self) -> bool {
        (0..self.memory.slots).any(|slot| self.own[slot as usize].usage == Use::Idle || self.is_released(slot))
    }

    /// Makes sure of memory for request and reply before anything is sent: the server needs none to answer.
    fn prepare(&mut self, slot: u16, need: usize) -> Result<(), FileError> {
        if need <= IN_PLACE || need <= self.own[slot as usize].prepared {
            return Ok(());
        }
        let class = [4 << 10, 32 << 10, 256 << 10, AREA].into_iter().find(|&c| c >= need).ok_or(FileError::new(21))?;
        let start = self.memory.payload(slot, AREA);
        // SAFETY: the slot's own area, inside the mapping. Populating changes no content.
        let result = unsafe { libc::madvise(start.cast(), class, libc::MADV_POPULATE_WRITE) };
        if result != 0 {
            if std::io::Error::last_os_error().raw_os_error() != Some(libc::EINVAL) {
                return Err(FileError::new(31));
            }
            for page in (0..class).step_by(4096) {
                // SAFETY: as above. Kernels before 5.14: touching a page has the same effect, less gently when memory is out.
                unsafe { start.add(page).write_volatile(0) };
            }
        }
        let own = &mut self.own[slot as usize];
        PREPARED.fetch_add(class - own.prepared, Ordering::Relaxed);
        own.prepared = class;
        Ok(())
    }

    /// S1 to S9: sends a request in a slot that [`OpenerEnd::free_slot`] gave.
    pub fn publish(
        &mut self,
        slot: u16,
        head: Head,
        data: UserIn,
        server: &Inbox,
        server_link: LinkNumber,
    ) -> Result<(), FileError> {
        assert!(self.own[slot as usize].usage == Use::Idle);
        if data.len() > AREA || head.reply_room as usize > AREA {
            return Err(FileError::new(21));
        }
        self.prepare(slot, data.len().max(head.reply_room as usize))?;
        let own = &mut self.own[slot as usize];
        own.sequence = (own.sequence + 1) & SEQUENCE;
        own.usage = Use::Outstanding;
        own.room = head.reply_room;
        let sequence = own.sequence;
        self.memory.write(slot, data);
        self.memory.slot(slot).publish(sequence, &head, data.len() as u32, server.doorbell(), server_link);
        Ok(())
    }

    pub fn look(&self, slot: u16) -> Look {
        let own = &self.own[slot as usize];
        if own.usage != Use::Outstanding {
            return Look::Free;
        }
        let words = self.memory.slot(slot);
        match words.state() {
            (sequence, _) if sequence != own.sequence => Look::Bad,
            (_, PUBLISHED) => Look::Waiting,
            (_, TAKEN) => Look::Taken,
            (_, REPLIED) => {
                let ReplyHead { error, len, flags } = words.reply_head();
                Look::Replied { error, len: len.min(own.room) as usize, flags }
            }
            _ => Look::Bad,
        }
    }

    /// Copies the reply; how many bytes it had room for.
    pub fn copy_reply(&self, slot: u16, into: UserOut) -> usize {
        match self.look(slot) {
            Look::Replied { len, .. } => self.memory.read(slot, len, 0, into),
            _ => 0,
        }
    }

    /// The reply has been used; the slot may be published in again.
    pub fn finish(&mut self, slot: u16) {
        let own = &mut self.own[slot as usize];
        assert!(own.usage == Use::Outstanding);
        own.usage = Use::Idle;
        if own.prepared >= 256 << 10 && PREPARED.load(Ordering::Relaxed) > KEPT {
            PREPARED.fetch_sub(own.prepared, Ordering::Relaxed);
            let prepared = std::mem::take(&mut own.prepared);
            // SAFETY: the slot's own area; no message is in it.
            unsafe { libc::madvise(self.memory.payload(slot, AREA).cast(), prepared, libc::MADV_REMOVE) };
        }
    }

    /// Gives a request up: cancel, time-out, close, or a server that is gone.
    pub fn cancel(&mut self, slot: u16) -> Withdrawal {
        let own = &mut self.own[slot as usize];
        if own.usage != Use::Outstanding {
            return Withdrawal::Withdrawn;
        }
        let words = self.memory.slot(slot);
        match words.revoke(own.sequence) {
            // Or it has been answered: too late to stop it, and nothing is left to wait for.
            Ok(()) | Err(Some(REPLIED)) => {
                own.usage = Use::Idle;
                Withdrawal::Withdrawn
            }
            Err(_) => {
                words.give_up(own.sequence);
                own.usage = Use::Held;
                Withdrawal::HeldByServer
            }
        }
    }
}

impl Drop for OpenerEnd {
    fn drop(&mut self) {
        PREPARED.fetch_sub(self.own.iter().map(|s| s.prepared).sum(), Ordering::Relaxed);
    }
}

struct ServedSlot {
    /// Newest sequence told by `scan`; never told twice.
    last: u32,
    /// Sequence taken and not replied to.
    taken: Option<u32>,
    len: usize,
    room: usize,
}

/// The server's end.
pub struct ServerEnd {
    memory: Memory,
    served: Vec<ServedSlot>,
}

impl ServerEnd {
    pub fn map(fd: BorrowedFd<'_>, slots: u16) -> std::io::Result<ServerEnd> {
        let served = (0..slots).map(|_| ServedSlot { last: 0, taken: None, len: 0, room: 0 }).collect();
        Ok(ServerEnd { memory: Memory::map(fd, slots)?, served })
    }

    /// Tells every request that was not told before: slot, sequence, ticket.
    pub fn scan(&mut self, mut found: impl FnMut(u16, u32, u64)) {
        for slot in 0..self.memory.slots {
            let served = &mut self.served[slot as usize];
            if let Some((sequence, ticket)) = self.memory.slot(slot).published(served.last) {
                served.last = sequence;
                found(slot, sequence, ticket);
            }
        }
    }

    /// Takes a request; `None` when it was revoked meanwhile, or when its words make no sense.
    pub fn take(&mut self, slot: u16, sequence: u32) -> Option<Request> {
        let words = self.memory.slot(slot);
        if !words.take(sequence) {
            return None;
        }
        let (head, len) = words.request();
        let len = len as usize;
        if len > AREA || head.reply_room as usize > AREA || head.kind > KINDS {
            // Garbage: its sender is told that the path is of no use.
            words.reply_quietly(sequence, ReplyHead { error: 201, len: 0, flags: 0 });
            return None;
        }
        let served = &mut self.served[slot as usize];
        served.taken = Some(sequence);
        served.len = len;
        served.room = head.reply_room as usize;
        Some(Request { head, len })
    }

    /// Copies the request's data from `offset` on.
    pub fn copy_request(&self, slot: u16, offset: usize, into: UserOut) -> usize {
        self.memory.read(slot, self.served[slot as usize].len, offset, into)
    }

    /// Has the opener given this request up?
    pub fn is_cancelled(&self, slot: u16, sequence: u32) -> bool {
        self.memory.slot(slot).given_up(sequence)
    }

    /// Replies to a taken request; the data is cut to what the opener takes. Returns how much went.
    #[allow(clippy::too_many_arguments)]
    pub fn reply(
        &mut self,
        slot: u16,
        sequence: u32,
        error: i16,
        flags: u16,
        data: UserIn,
        opener: &Inbox,
        opener_link: LinkNumber,
    ) -> usize {
        let served = &mut self.served[slot as usize];
        assert!(served.taken == Some(sequence));
        served.taken = None;
        let data = data.cut(served.room);
        self.memory.write(slot, data);
        let head = ReplyHead { error, len: data.len() as u32, flags };
        self.memory.slot(slot).reply(sequence, head, opener.doorbell(), opener_link);
        data.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::handle::Place;
    use crate::sys::inbox::InboxArena;
    use proptest::prelude::*;
    use std::os::fd::AsFd;

    struct Both {
        opener: OpenerEnd,
        server: ServerEnd,
        inbox: Inbox,
        fd: OwnedFd,
    }

    fn both(slots: u16) -> Both {
        let fd = create(slots).unwrap_or_else(|e| panic!("{e}"));
        let (_, arena) = InboxArena::create().unwrap_or_else(|e| panic!("{e}"));
        let inbox = arena.inbox(Place::new(0, 1));
        inbox.reset();
        let opener = OpenerEnd::map(fd.as_fd(), slots).unwrap_or_else(|e| panic!("{e}"));
        let server = ServerEnd::map(fd.as_fd(), slots).unwrap_or_else(|e| panic!("{e}"));
        Both { opener, server, inbox, fd }
    }

    fn send(b: &mut Both, data: &[u8], room: u32) -> u16 {
        let slot = b.opener.free_slot().unwrap_or_else(|| panic!("no slot"));
        let head = Head { kind: 3, sync_id: 7, reply_room: room, options: 0 };
        assert_eq!(b.opener.publish(slot, head, data.into(), &b.inbox, LinkNumber(1)), Ok(()));
        slot
    }

    fn published(b: &mut Both) -> Vec<(u16, u32)> {
        let mut all = Vec::new();
        b.server.scan(|slot, sequence, _| all.push((slot, sequence)));
        all
    }

    #[test]
    fn request_and_reply_of_every_size_arrive_whole() {
        let mut b = both(2);
        for size in [0, 1, 256, 257, 4096, 4097, 40_000, AREA] {
            let data: Vec<u8> = (0..size).map(|i| (i * 7) as u8).collect();
            let slot = send(&mut b, &data, size as u32);
            let found = published(&mut b);
            assert_eq!(found.len(), 1);
            let (slot2, sequence) = found[0];
            let request = b.server.take(slot2, sequence).unwrap_or_else(|| panic!("not taken"));
            assert_eq!((slot2, request.len, request.head.sync_id), (slot, size, 7));
            let mut got = vec![0; size];
            assert_eq!(b.server.copy_request(slot2, 0, UserOut::from(&mut got[..])), size);
            assert_eq!(got, data);
            got.reverse();
            b.server.reply(slot2, sequence, 0, 0, UserIn::from(&got[..]), &b.inbox, LinkNumber(4096));
            assert_eq!(b.opener.look(slot), Look::Replied { error: 0, len: size, flags: 0 });
            let mut back = vec![0; size];
            b.opener.copy_reply(slot, UserOut::from(&mut back[..]));
            assert_eq!(back, got);
            b.opener.finish(slot);
        }
    }

    #[test]
    fn exactly_one_of_cancel_and_take_wins() {
        let mut b = both(4);
        let slot = send(&mut b, b"x", 0);
        let found = published(&mut b);
        assert_eq!(b.opener.cancel(slot), Withdrawal::Withdrawn);
        assert!(b.server.take(found[0].0, found[0].1).is_none());
        let slot = send(&mut b, b"y", 0);
        let found = published(&mut b);
        assert!(b.server.take(found[0].0, found[0].1).is_some());
        assert_eq!(b.opener.cancel(slot), Withdrawal::HeldByServer);
        assert!(b.server.is_cancelled(found[0].0, found[0].1));
        b.server.reply(found[0].0, found[0].1, 0, 0, UserIn::EMPTY, &b.inbox, LinkNumber(4096));
        assert_eq!(b.opener.look(slot), Look::Free);
        assert!((0..4).all(|_| b.opener.free_slot().is_some()));
    }

    #[test]
    fn a_reply_is_cut_to_what_the_opener_takes() {
        let mut b = both(2);
        let slot = send(&mut b, b"abc", 2);
        let found = published(&mut b);
        assert!(b.server.take(found[0].0, found[0].1).is_some());
        let reply = UserIn::from(&b"12345"[..]);
        assert_eq!(b.server.reply(found[0].0, found[0].1, 5, 0, reply, &b.inbox, LinkNumber(4096)), 2);
        assert_eq!(b.opener.look(slot), Look::Replied { error: 5, len: 2, flags: 0 });
    }

    proptest! {
        #[test]
        fn garbage_in_a_link_disturbs_nobody(words in proptest::collection::vec((0usize..256, any::<u32>()), 1..200)) {
            let mut b = both(2);
            let wild = Mapping::new(b.fd.as_fd(), 0, 1024).unwrap_or_else(|e| panic!("{e}"));
            for (at, word) in words {
                // SAFETY: inside the first kilobyte of the link, as a hostile peer would write.
                unsafe { wild.base().cast::<u32>().add(at).write_volatile(word) };
                for (slot, sequence) in published(&mut b) {
                    if let Some(request) = b.server.take(slot, sequence) {
                        let mut got = vec![0; request.len];
                        b.server.copy_request(slot, 0, UserOut::from(&mut got[..]));
                        b.server.reply(slot, sequence, 0, 0, UserIn::EMPTY, &b.inbox, LinkNumber(4096));
                    }
                }
                for slot in 0..2 {
                    b.opener.look(slot);
                }
            }
        }
    }
}
