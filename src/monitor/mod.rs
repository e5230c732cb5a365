//! The CPU monitor: one process per CPU. It makes the Guardian processes of its CPU, sees them die, and answers their
//! control requests. Its own death is the failure of the CPU.

mod connection;
mod cpu;
mod create;
mod death;
mod events;
mod guest;
mod messages;
mod opens;
mod partner;
mod requests;
mod run;
mod standby;

pub use run::{Options, main};
