//! Passive backup on Linux: what makes the two members of a pair hold the same things at the same addresses, and how one of
//! them goes on where the other was.
//!
//! A program that calls the checkpointing procedures is laid out without randomisation ([`layout`]), and its `main` runs on a
//! stack at a fixed address ([`stack`]). A checkpoint holds areas of memory ([`areas`]) and, for a restart point, the stack from
//! its tip to the program's stack base and the registers that a caller may rely on ([`registers`]).

pub mod areas;
pub mod imports;
pub mod layout;
pub mod objects;
pub mod registers;
pub mod stack;
