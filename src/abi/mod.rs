//! C <-> Rust: the exports and what their arguments become.

mod active_backup;
pub mod args;
mod call;
mod exports;
pub mod kind;
mod runtime;
mod stream;
mod signals;

pub use call::{Call, Fault, Function, Ptr};
