//! The Guardian model: safe Rust, no C types.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod daylight;
pub mod digits;
pub mod handle;
pub mod name;
