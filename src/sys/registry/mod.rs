//! The registry: what every process of the node may know about the others.
//!
//! Fixed rows in one shared memory object. Monitors change it in transactions ([`writer`]); everybody reads it
//! without asking anyone ([`view`]).

pub mod layout;
pub mod rows;
pub mod view;
pub mod writer;

pub use view::View;
pub use writer::{Registry, Transaction};
