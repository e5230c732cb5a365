//! Bodies of the Guardian procedures, one file per manual section.
#![forbid(unsafe_code)]

mod file_names;
pub(crate) mod memory;
mod time;
mod utilities;

pub use file_names::*;
pub use time::*;
pub use utilities::*;
