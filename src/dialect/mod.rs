//! `guardian-cc`: a compiler driver for the NonStop C dialect.
//!
//! It rewrites only what no C compiler can read, in the program's files and in the headers they pull in, keeps line numbers
//! exact, and runs gcc or clang with the user's own options.

mod headers;
mod include;
mod layout;
mod lines;
mod options;
mod rewrite;
mod run;

pub use run::main;
