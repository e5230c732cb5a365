//! Guardian procedures and process pairs of HPE NonStop systems, on Linux.
//!
//! C programs use this library through its headers and `guardian-cc`. The model under the C procedures serves Rust
//! programs as well: [`Receive`] takes requests, [`Server`] sends them, [`Pair`] makes a process fault-tolerant. All of it
//! belongs to the main thread, and attaches to the node (starting it if need be) with the first call.
//!
//! # Rust programs
//!
//! A server pair that counts. The primary sends its state to the backup before it answers, so that no answered request
//! is lost; a request that comes twice, known by its sync ID, is answered again and not done again.
//!
//! ```no_run
//! use guardian::{FileError, Message, Pair, Receive, Role, Server, SystemMessage};
//!
//! #[derive(Default)]
//! struct Count {
//!     value: u32,
//!     last: u32,
//! }
//!
//! fn main() -> Result<(), FileError> {
//!     let mut count = Count::default();
//!     let mut receive = Receive::open(1)?;
//!     receive.monitor_cpus(0xFFFF)?;
//!     if Pair::role()? == Role::Backup {
//!         follow(&mut receive, &mut count)?;
//!     }
//!     let mut backup = back_up(&count);
//!     loop {
//!         match receive.next()? {
//!             Message::Request(request) => {
//!                 if request.info().sync_id != count.last {
//!                     count.value += 1;
//!                     count.last = request.info().sync_id;
//!                     update(&backup, &count);
//!                 }
//!                 request.reply(&count.value.to_ne_bytes());
//!             }
//!             Message::Open(open) => open.accept(),
//!             Message::System(_) => {}
//!         }
//!         if Pair::role()? == Role::Single {
//!             backup = back_up(&count);
//!         }
//!     }
//! }
//!
//! /// As backup: takes the state until the primary is gone.
//! fn follow(receive: &mut Receive, count: &mut Count) -> Result<(), FileError> {
//!     let primary = Pair::info()?.primary;
//!     loop {
//!         match receive.next()? {
//!             Message::Request(request) if request.sender() == primary => {
//!                 let word = |at: usize| u32::from_ne_bytes(request.data()[at..at + 4].try_into().unwrap());
//!                 *count = Count { value: word(0), last: word(4) };
//!                 request.reply(&[]);
//!             }
//!             // Not from the primary: the sender shall look for the primary again.
//!             Message::Request(request) => request.refuse(FileError::OWNERSHIP),
//!             Message::Open(open) => open.accept(),
//!             Message::System(SystemMessage::ProcessDeath(_) | SystemMessage::CpuDown { .. }) => return Ok(()),
//!             Message::System(_) => {}
//!         }
//!     }
//! }
//!
//! fn back_up(count: &Count) -> Option<Server> {
//!     Pair::start_backup(None).ok()?;
//!     let backup = Pair::open_partner().ok();
//!     update(&backup, count);
//!     backup
//! }
//!
//! fn update(backup: &Option<Server>, count: &Count) {
//!     if let Some(backup) = backup {
//!         // A backup that is lost is replaced when the next request comes.
//!         let _ = backup.write(&[count.value.to_ne_bytes(), count.last.to_ne_bytes()].concat());
//!     }
//! }
//! ```

pub mod abi;
pub mod control;
pub mod dialect;
pub mod error;
pub mod model;
pub mod monitor;
pub mod procs;
pub mod sys;
pub mod table;

pub use error::FileError;
pub use model::handle::ProcessHandle;
pub use model::member::Pair;
pub use model::open::OpenOptions;
pub use model::pair::Role;
pub use model::requester::Server;
pub use model::server::{Message, OpenRequest, Receive, Request};
pub use model::system_message::SystemMessage;
