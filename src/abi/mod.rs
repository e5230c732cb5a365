//! C <-> Rust: the exports and what their arguments become.

mod active_backup;
pub mod args;
mod call;
mod exports;
pub mod kind;
<<<<<<< HEAD
mod runtime;
mod stream;
=======
mod messages;
>>>>>>> main
mod signals;
mod start;
mod streams;

pub use call::{Call, Fault, Function, Ptr};
