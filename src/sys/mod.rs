//! Linux behind the model: shared memory, links, control channels.

pub mod registry;
pub mod user_memory;
pub mod zone;
