//! `guardian-cc`: a compiler driver for the NonStop C dialect.
//!
//! It rewrites only what no C compiler can read, in the program's files and in the headers they pull in, keeps line numbers
//! exact, and runs gcc or clang with the user's own options.

mod backend;
mod check;
mod children;
mod drive;
mod install;
mod lexer;
mod link;
mod names;
mod options;
mod own;
mod rewrite;
mod scratch;
mod search;
mod symbols;
mod tree;

pub use install::install;

use std::ffi::OsString;

/// Runs the driver with the arguments after the program's name; its exit status.
pub fn main(arguments: Vec<OsString>) -> i32 {
    match run(arguments) {
        Ok(status) => status,
        Err(message) => {
            eprintln!("guardian-cc: {message}");
            1
        }
    }
}

fn run(arguments: Vec<OsString>) -> Result<i32, String> {
    if let [option, prefix] = arguments.as_slice()
        && option == "--install"
    {
        return install(prefix.as_ref()).map(|()| 0);
    }
    if let Some((option, paths)) = arguments.split_first()
        && option == "--check"
    {
        return check::check(paths);
    }
    let cpp = std::env::args_os().next().is_some_and(|own| own.to_string_lossy().ends_with("++"));
    let arguments = options::expand(arguments, 0).map_err(|e| format!("response file: {e}"))?;
    let backend = backend::Backend::find()?;
    drive::drive(options::Options::read(arguments), &backend, cpp)
}
