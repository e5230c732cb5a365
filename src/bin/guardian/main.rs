//! The `guardian` command: the node, its programs and its CPUs, for people and scripts.
#![forbid(unsafe_code)]

mod args;
mod compile;
mod cpu;
mod demo;
mod explain;
mod failure;
mod kill;
mod node;
mod persist;
mod run;
mod soak;
mod stage;
mod start;
mod startup;
mod status;
mod terminal;
mod watch;

use std::fmt::Arguments;
use std::io::Write;
use std::process::ExitCode;

use args::{Cli, Command};
use clap::Parser;

/// Writes a line to the standard output. That nobody reads it is no error of ours.
fn say(line: Arguments<'_>) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Start { cpus } => start::start(cpus),
        Command::Stop => start::stop(),
        Command::Run(run) => run::run(&run),
        Command::Status { json } => status::status(json),
        Command::Cpu { action } => cpu::cpu(action),
        Command::Kill { name, backup } => kill::kill(&name, backup),
        Command::Error { number } => explain::error(number),
        Command::Coverage => explain::coverage(),
        Command::Demo(demo) => demo::demo(&demo),
        Command::Soak(soak) => soak::soak(&soak),
        Command::Cc { arguments } => compile::cc(arguments),
        Command::Monitor { cpu, cpus } => Ok(guardian::monitor::main(guardian::monitor::Options { cpu, cpus }) as u8),
    };
    match result {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            eprintln!("guardian: {failure}");
            ExitCode::from(2)
        }
    }
}
