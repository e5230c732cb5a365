//! The atomics of links and doorbells: the standard ones, or those of the model checker when built with `--cfg loom`.

#[cfg(loom)]
pub use loom::sync::atomic::{AtomicI32, AtomicU32, AtomicU64, Ordering, fence};
#[cfg(not(loom))]
pub use std::sync::atomic::{AtomicI32, AtomicU32, AtomicU64, Ordering, fence};

/// A way to break the algorithm, which the models must notice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(not(loom), allow(dead_code))]
pub enum Fault {
    /// No fence between the bit and the look at the door.
    NoFence,
    /// The sender clears `ASLEEP` when it finds it.
    SenderClearsAsleep,
    /// The door does not change when it is rung.
    DoorUnchanged,
    /// The message is published before its ticket is there.
    PublishBeforeTicket,
    /// The lowest ticket of one pass is taken.
    NoStableMinimum,
    /// The opener looks at the slot before it looks whether the server lives.
    SlotBeforeRow,
}

#[cfg(loom)]
thread_local! {
    /// The models' threads all run on the thread of their test.
    pub static FAULT: std::cell::Cell<Option<Fault>> = const { std::cell::Cell::new(None) };
}

/// Is the algorithm to be broken in this way? Never outside the models.
#[inline(always)]
pub fn broken(fault: Fault) -> bool {
    #[cfg(loom)]
    return FAULT.get() == Some(fault);
    #[cfg(not(loom))]
    {
        let _ = fault;
        false
    }
}
