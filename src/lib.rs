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
//! use guardian::{FileError, Message, Pair, Receive, Replies, Role, Server, SystemMessage};
//!
//! fn main() -> Result<(), FileError> {
//!     let mut count = 0u32;
//!     let mut replies = Replies::new();
//!     let mut receive = Receive::open(1)?;
//!     receive.monitor_cpus(0xFFFF)?;
//!     if Pair::role()? == Role::Backup {
//!         count = follow(&mut receive, &mut replies)?;
//!     }
//!     let mut backup = back_up(count, &mut replies);
//!     loop {
//!         // What comes again does not get here: it is answered as before.
//!         match receive.next_new(&mut replies)? {
//!             Message::Request(request) => {
//!                 count += 1;
//!                 request.save(&mut replies, &count.to_ne_bytes());
//!                 update(&backup, count, &replies.update());
//!                 request.reply_saved(&mut replies);
//!             }
//!             Message::Open(open) => {
//!                 update(&backup, count, &replies.update());
//!                 open.accept();
//!             }
//!             Message::System(_) => {}
//!         }
//!         if Pair::role()? == Role::Single {
//!             backup = back_up(count, &mut replies);
//!         }
//!     }
//! }
//!
//! /// As backup: takes the state until the primary is gone.
//! fn follow(receive: &mut Receive, replies: &mut Replies) -> Result<u32, FileError> {
//!     let primary = Pair::info()?.primary;
//!     let mut count = 0;
//!     loop {
//!         match receive.next()? {
//!             Message::Request(request) if request.sender() == primary => {
//!                 let (number, update) = request.data().split_at(4);
//!                 count = u32::from_ne_bytes(number.try_into().unwrap());
//!                 replies.apply(update)?;
//!                 request.reply(&[]);
//!             }
//!             // Not from the primary: the sender shall look for the primary again.
//!             Message::Request(request) => request.refuse(FileError::OWNERSHIP),
//!             Message::Open(open) if open.sender() != primary => open.refuse(FileError::OWNERSHIP),
//!             Message::Open(open) => open.accept(),
//!             Message::System(SystemMessage::ProcessDeath(_) | SystemMessage::CpuDown { .. }) => return Ok(count),
//!             Message::System(_) => {}
//!         }
//!     }
//! }
//!
//! fn back_up(count: u32, replies: &mut Replies) -> Option<Server> {
//!     Pair::start_backup(None).ok()?;
//!     let backup = Pair::open_partner().ok();
//!     update(&backup, count, &replies.all());
//!     backup
//! }
//!
//! fn update(backup: &Option<Server>, count: u32, replies: &[u8]) {
//!     if let Some(backup) = backup {
//!         // A backup that is lost is replaced when the next request comes.
//!         let _ = backup.write(&[&count.to_ne_bytes(), replies].concat());
//!     }
//! }
//! ```

pub mod abi;
pub mod control;
pub mod dialect;
pub mod error;
#[doc(hidden)]
pub mod fuzzing;
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
pub use model::replies::Replies;
pub use model::requester::Server;
pub use model::server::{Message, OpenRequest, Receive, Request};
pub use model::system_message::SystemMessage;
