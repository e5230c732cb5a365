//! The registry: what every process of the node may know about the others.

pub mod rows;
