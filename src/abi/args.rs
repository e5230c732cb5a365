//! The arguments of each procedure, made from the procedure table.

use super::call::{Function, Ptr};
use crate::model::handle::ProcessHandle;

include!(concat!(env!("OUT_DIR"), "/args.rs"));
