//! C <-> Rust: exports, arguments, the panic boundary.
