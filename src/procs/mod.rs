//! Bodies of the Guardian procedures, one file per manual section.
#![forbid(unsafe_code)]

mod checkpoint;
mod completion;
mod control;
mod file_names;
mod handles;
mod launch;
pub(crate) mod memory;
mod monitors;
mod new_process;
mod old_files;
mod old_processes;
mod open;
mod process;
mod process_info;
mod process_strings;
mod receive;
mod shared;
mod sync_info;
mod time;
mod timers;
mod transfer;
mod utilities;

pub use checkpoint::*;
pub use completion::*;
pub use control::*;
pub use file_names::*;
pub use handles::*;
pub use launch::*;
pub use monitors::*;
pub use old_files::*;
pub use old_processes::*;
pub use open::*;
pub use process::{
    abend, process_activate_, process_create_, process_setinfo_, process_setstringinfo_, process_stop_, process_suspend_, stop,
};
pub use process_info::*;
pub use process_strings::*;
pub use receive::*;
pub use sync_info::*;
pub use time::*;
pub use timers::*;
pub use transfer::*;
pub use utilities::*;
