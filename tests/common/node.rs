// Tests on other branches still name this file; the harness is in `mod.rs`.
include!("mod.rs");
