//! Guardian procedures and process pairs of HPE NonStop systems, on Linux.

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
