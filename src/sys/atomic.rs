//! The atomics of links and doorbells: the standard ones, or those of the model checker when built with `--cfg loom`.

#[cfg(loom)]
pub use loom::sync::atomic::{AtomicI32, AtomicU32, AtomicU64, Ordering, fence};
#[cfg(all(test, not(loom)))]
pub use std::sync::atomic::Ordering;
#[cfg(not(any(loom, test)))]
pub use std::sync::atomic::{AtomicI32, AtomicU32, AtomicU64, Ordering, fence};
#[cfg(all(test, not(loom)))]
pub use stepping::{AtomicI32, AtomicU32, AtomicU64, fence};

/// Atomics at each of whose operations the simulator may let another process go on, or end this one.
#[cfg(all(test, not(loom)))]
mod stepping {
    use crate::sys::sim::step;
    use std::sync::atomic::{self, Ordering};

    pub fn fence(order: Ordering) {
        step();
        atomic::fence(order);
    }

    macro_rules! stepping {
        ($name:ident, $value:ty) => {
            #[repr(transparent)]
            pub struct $name(atomic::$name);

            /// What the kernel is given.
            impl std::ops::Deref for $name {
                type Target = atomic::$name;
                fn deref(&self) -> &atomic::$name {
                    &self.0
                }
            }

            #[allow(dead_code)]
            impl $name {
                pub fn load(&self, order: Ordering) -> $value {
                    step();
                    self.0.load(order)
                }

                pub fn store(&self, value: $value, order: Ordering) {
                    step();
                    self.0.store(value, order)
                }

                pub fn swap(&self, value: $value, order: Ordering) -> $value {
                    step();
                    self.0.swap(value, order)
                }

                pub fn compare_exchange(&self, now: $value, new: $value, yes: Ordering, no: Ordering) -> Result<$value, $value> {
                    step();
                    self.0.compare_exchange(now, new, yes, no)
                }

                pub fn fetch_add(&self, value: $value, order: Ordering) -> $value {
                    step();
                    self.0.fetch_add(value, order)
                }

                pub fn fetch_or(&self, value: $value, order: Ordering) -> $value {
                    step();
                    self.0.fetch_or(value, order)
                }

                pub fn fetch_and(&self, value: $value, order: Ordering) -> $value {
                    step();
                    self.0.fetch_and(value, order)
                }

                pub fn fetch_max(&self, value: $value, order: Ordering) -> $value {
                    step();
                    self.0.fetch_max(value, order)
                }
            }
        };
    }

    stepping!(AtomicI32, i32);
    stepping!(AtomicU32, u32);
    stepping!(AtomicU64, u64);
}

/// A way to break the algorithm, which the models and the simulator must notice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(not(all(loom, test)), allow(dead_code))]
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
    /// The server carries out what it has carried out before.
    NoDuplicateCheck,
    /// The server replies before its backup knows.
    ReplyBeforeUpdate,
    /// The requester does not look again whether the server lives after it has sent.
    NoLookAfterSend,
    /// Requests go to a new primary while earlier ones are still with the old one.
    OvertakeLost,
    /// A sender, or a survivor on behalf of a dead one, does not ring.
    NoRing,
    /// Survivors do not ring for a dead process.
    NoRingForTheDead,
    /// A survivor goes on with the registry where a dead writer stopped, without finishing its change.
    NoJournal,
}

#[cfg(any(loom, test))]
thread_local! {
    /// The threads of the models and the processes of the simulator all run on the thread of their test.
    pub static FAULT: std::cell::Cell<Option<Fault>> = const { std::cell::Cell::new(None) };
}

/// Is the algorithm to be broken in this way? Never outside tests.
#[inline(always)]
pub fn broken(fault: Fault) -> bool {
    #[cfg(any(loom, test))]
    return FAULT.get() == Some(fault);
    #[cfg(not(any(loom, test)))]
    {
        let _ = fault;
        false
    }
}
