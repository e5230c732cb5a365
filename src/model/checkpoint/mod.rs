//! Passive backup: the primary sends its state by `CHECKPOINT`, the backup waits in `CHECKMONITOR` and takes over.
//!
//! Semantics: the checkpointing procedures of the Guardian Procedure Calls Reference Manual and the passive backup model of
//! the Availability Guide for Application Design. A message of the primary is taken whole or not at all, and each is answered
//! when the backup has acted on it.

mod backup;
mod message;
mod primary;
mod word;

pub use primary::{CheckError, Draft, Item, Partner};
pub use word::{Reason, StatusWord};

/// A process, or the two members of a pair, cannot work as a passive pair: addresses differ.
pub const UNFIT: i16 = 38;
