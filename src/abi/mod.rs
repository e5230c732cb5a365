//! C <-> Rust: the exports and what their arguments become.

pub mod args;
mod call;
pub mod entry;
mod exports;
pub mod kind;
mod messages;
mod replies;
mod signals;
pub mod start;
mod streams;
mod trace;

pub use call::{Call, Fault, Function, Ptr};
