//! The exported procedures, made from the procedure table.
#![allow(non_snake_case, clippy::too_many_arguments, clippy::let_unit_value, clippy::missing_safety_doc)]
#![allow(unused_imports, clippy::identity_op, clippy::useless_conversion, clippy::unit_arg)]

use std::ffi::{c_char, c_int, c_longlong, c_short, c_ushort, c_void};

use super::args;
use super::call::{Call, Fault};
use super::kind::{self, boundary};
use super::trace::{self, Form, Parameter, Procedure};

include!(concat!(env!("OUT_DIR"), "/exports.rs"));
