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
