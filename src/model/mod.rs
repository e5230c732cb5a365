//! The Guardian model: safe Rust, no C types.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod checkpoint;
pub mod clock;
pub mod completion;
pub mod creation;
pub mod daylight;
pub mod digits;
pub mod early;
pub mod ending;
pub mod files;
pub mod former;
pub mod handle;
pub mod lost;
pub mod member;
pub mod mode;
pub mod name;
pub mod old_message;
pub mod open;
pub mod open_process;
pub mod pair;
mod paths;
pub mod process;
pub mod process_info;
pub mod process_search;
pub mod process_string;
pub mod receive;
pub mod replies;
pub mod requester;
pub mod server;
pub mod startup;
pub mod stream;
pub mod stream_state;
pub mod system_message;
pub mod terminal;
pub mod terminal_mode;
pub mod timer;
