//! Linux behind the model: shared memory, links, control channels.

pub mod arrivals;
pub(crate) mod atomic;
pub mod attach;
pub mod checkpoint;
pub mod clock;
pub mod control;
pub mod death_watch;
mod doorbell;
pub mod echo;
pub mod exit;
pub mod file_record;
pub mod fork_mark;
pub mod futex;
pub mod inbox;
pub mod kill_point;
pub mod leash;
pub mod leave;
pub mod life;
pub mod limits;
pub mod link;
#[cfg(all(loom, test))]
mod loom_tests;
pub mod low_heap;
pub mod main_loop;
pub mod node;
pub mod peek;
pub mod pidfd;
pub mod places;
pub mod proc_stat;
pub mod registry;
pub mod shm;
#[cfg(test)]
pub(crate) mod sim;
mod slot;
pub mod sort;
pub mod spawn;
mod spin;
pub mod termination;
pub mod user_memory;
pub mod zone;
