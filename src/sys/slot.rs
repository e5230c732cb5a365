//! The words of one slot of a link and the steps on them, as `docs/links.md` numbers them.
//!
//! The state word is the only word both sides write: `sequence << 3 | phase`. What the peer wrote is copied once and checked by the
//! caller; nothing about it is taken for granted here.

use super::atomic::{AtomicI32, AtomicU32, AtomicU64, Fault, Ordering, broken};
use super::doorbell::{Doorbell, Step};
use crate::control::LinkNumber;

pub const PUBLISHED: u32 = 1;
pub const TAKEN: u32 = 2;
pub const REPLIED: u32 = 3;
pub const REVOKED: u32 = 4;
/// Sequence numbers are cut to the bits the state word has for them.
pub const SEQUENCE: u32 = u32::MAX >> 3;
/// Payload that travels in the slot itself.
pub const IN_PLACE: usize = 256;

/// What a request says about itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Head {
    /// 1 WRITE, 2 READ, 3 WRITEREAD; 0 a system message of the opener's file system.
    pub kind: u16,
    pub sync_id: u32,
    /// Most bytes of reply the opener takes.
    pub reply_room: u32,
    pub options: u32,
}

/// What a reply says about itself, as the server wrote it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReplyHead {
    pub error: i16,
    pub len: u32,
    pub flags: u16,
}

#[repr(C, align(64))]
struct OpenerLine {
    state: AtomicU32,
    cancel: AtomicU32,
    ticket: AtomicU64,
    sync_id: AtomicU32,
    length: AtomicU32,
    reply_room: AtomicU32,
    kind: AtomicU32,
    options: AtomicU32,
}

#[repr(C, align(64))]
struct ServerLine {
    length: AtomicU32,
    error: AtomicI32,
    flags: AtomicU32,
}

#[repr(C)]
pub struct Slot {
    opener: OpenerLine,
    server: ServerLine,
    pub payload: [u8; IN_PLACE],
}

impl Slot {
    /// Sequence and phase.
    #[inline]
    pub fn state(&self) -> (u32, u32) {
        let state = self.opener.state.load(Ordering::Acquire);
        (state >> 3, state & 7)
    }

    /// S1 to S9, after the payload: tells the server's inbox of the request.
    #[inline]
    pub fn publish(&self, sequence: u32, head: &Head, length: u32, server: &Doorbell, link: LinkNumber) {
        self.publish_until(sequence, head, length, server, link, Step::Woken);
    }

    #[inline(always)]
    pub(super) fn publish_until(&self, sequence: u32, head: &Head, length: u32, server: &Doorbell, link: LinkNumber, last: Step) {
        let line = &self.opener;
        line.sync_id.store(head.sync_id, Ordering::Relaxed);
        line.length.store(length, Ordering::Relaxed);
        line.reply_room.store(head.reply_room, Ordering::Relaxed);
        line.kind.store(head.kind as u32, Ordering::Relaxed);
        line.options.store(head.options, Ordering::Relaxed);
        crate::kill_point!("link.written");
        if broken(Fault::PublishBeforeTicket) {
            line.state.store(sequence << 3 | PUBLISHED, Ordering::Release);
        }
        let ticket = server.take_ticket();
        crate::kill_point!("link.ticket-taken");
        line.ticket.store(ticket, Ordering::Relaxed);
        if !broken(Fault::PublishBeforeTicket) {
            line.state.store(sequence << 3 | PUBLISHED, Ordering::Release);
        }
        crate::kill_point!("link.published");
        server.ring_until(link, last);
        crate::kill_point!("link.rung");
    }

    /// Sequence and ticket of a published request, if there is one that is not `last`.
    #[inline]
    pub fn published(&self, last: u32) -> Option<(u32, u64)> {
        let (sequence, phase) = self.state();
        (phase == PUBLISHED && sequence != last).then(|| (sequence, self.opener.ticket.load(Ordering::Relaxed)))
    }

    /// Takes the request: false when it has been revoked.
    #[inline]
    pub fn take(&self, sequence: u32) -> bool {
        let taken = self.opener.state.compare_exchange(
            sequence << 3 | PUBLISHED,
            sequence << 3 | TAKEN,
            Ordering::AcqRel,
            Ordering::Relaxed,
        );
        crate::kill_point!("link.taken");
        taken.is_ok()
    }

    /// Head and length of a taken request, unchecked.
    #[inline]
    pub fn request(&self) -> (Head, u32) {
        let line = &self.opener;
        let head = Head {
            kind: line.kind.load(Ordering::Relaxed).min(u16::MAX as u32) as u16,
            sync_id: line.sync_id.load(Ordering::Relaxed),
            reply_room: line.reply_room.load(Ordering::Relaxed),
            options: line.options.load(Ordering::Relaxed),
        };
        (head, line.length.load(Ordering::Relaxed))
    }

    /// Stores the reply, after its payload, and tells the opener's inbox.
    #[inline]
    pub fn reply(&self, sequence: u32, head: ReplyHead, opener: &Doorbell, link: LinkNumber) {
        self.reply_quietly(sequence, head);
        crate::kill_point!("link.replied");
        opener.ring(link);
        crate::kill_point!("link.reply-rung");
    }

    /// The reply without the ring.
    #[inline]
    pub fn reply_quietly(&self, sequence: u32, head: ReplyHead) {
        self.server.length.store(head.len, Ordering::Relaxed);
        self.server.error.store(head.error as i32, Ordering::Relaxed);
        self.server.flags.store(head.flags as u32, Ordering::Relaxed);
        crate::kill_point!("link.reply-written");
        self.opener.state.store(sequence << 3 | REPLIED, Ordering::Release);
    }

    /// The reply's head, unchecked.
    #[inline]
    pub fn reply_head(&self) -> ReplyHead {
        let line = &self.server;
        ReplyHead {
            error: line.error.load(Ordering::Relaxed) as i16,
            len: line.length.load(Ordering::Relaxed),
            flags: line.flags.load(Ordering::Relaxed) as u16,
        }
    }

    /// Revokes a request that has not been taken; otherwise tells the present phase, or `None` if the state makes no sense.
    pub fn revoke(&self, sequence: u32) -> Result<(), Option<u32>> {
        let (published, revoked) = (sequence << 3 | PUBLISHED, sequence << 3 | REVOKED);
        match self.opener.state.compare_exchange(published, revoked, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => Ok(()),
            Err(state) => Err((state >> 3 == sequence).then_some(state & 7)),
        }
    }

    /// Says that nobody waits for the reply to a taken request.
    pub fn give_up(&self, sequence: u32) {
        self.opener.cancel.store(sequence, Ordering::Release);
    }

    pub fn given_up(&self, sequence: u32) -> bool {
        self.opener.cancel.load(Ordering::Acquire) == sequence
    }
}

#[cfg(loom)]
impl Slot {
    pub fn new() -> Slot {
        let zero = || AtomicU32::new(0);
        Slot {
            opener: OpenerLine {
                state: zero(),
                cancel: zero(),
                ticket: AtomicU64::new(0),
                sync_id: zero(),
                length: zero(),
                reply_room: zero(),
                kind: zero(),
                options: zero(),
            },
            server: ServerLine { length: zero(), error: AtomicI32::new(0), flags: zero() },
            payload: [0; IN_PLACE],
        }
    }
}
