//! The command line. What is here is a fixed contract: scripts depend on it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};

/// Runs Guardian programs, and the node they live in.
///
/// The environment variable GUARDIAN_NODE_DIR selects the node. A node that is not up is started by `run` and by the first Guardian
/// call of a program.
#[derive(Parser, Debug)]
#[command(name = "guardian", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Start the node
    Start {
        /// Number of CPUs, 1 to 16 [default: $GUARDIAN_CPUS, else 2]
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=16))]
        cpus: Option<u16>,
    },
    /// Stop the node and every process in it
    Stop,
    /// Run a program as a Guardian process and wait until it (or its pair, if named) is gone
    ///
    /// Exit status: 0 for a normal stop with completion code 0 (or 6, stopped by another process); the completion code for a
    /// normal stop with another one and for an abend; 1 where the code is negative or above 125; 2 for a refused command.
    Run(Run),
    /// Show CPUs and processes
    Status {
        /// As one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Bring a CPU up, down, or to silence
    Cpu {
        #[command(subcommand)]
        action: CpuAction,
    },
    /// Kill (SIGKILL) the primary of a name, or its backup
    Kill {
        /// Process name, such as '$SRV'
        name: String,
        /// The backup instead of the primary
        #[arg(long)]
        backup: bool,
    },
    /// Explain a file-system error number
    Error {
        #[arg(allow_negative_numbers = true)]
        number: i32,
    },
    /// Show which Guardian procedures there are and how far each goes
    Coverage,
    /// Build the example pair, kill its primary again and again, and count what was lost
    Demo(Demo),
    /// Kill processes and CPUs at random under many requesters and pairs, and count what was lost, doubled, hung or leaked
    ///
    /// Exit status: 0 when nothing was, 1 otherwise.
    Soak(Soak),
    /// Compile as guardian-cc does; all arguments go to it
    #[command(disable_help_flag = true)]
    Cc {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Be a CPU
    #[command(hide = true)]
    Monitor {
        #[arg(long)]
        cpu: u16,
        #[arg(long)]
        cpus: u16,
    },
}

#[derive(Args, Debug, Clone, Default)]
pub struct Run {
    /// Process name, such as '$SRV'
    #[arg(long, value_name = "$X")]
    pub name: Option<String>,
    /// CPU to run in [default: the lowest that is up]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=15))]
    pub cpu: Option<u16>,
    /// Print one line, `NAME CPU,PIN PID`, and return at once (a process without a name is shown as `-`)
    ///
    /// Home-terminal output goes on to standard output where that is a terminal or a file; else to
    /// `term/ZT....log` in the node directory, which goes with the node.
    #[arg(long)]
    pub nowait: bool,
    /// Start the program again when it abends
    #[arg(long)]
    pub persist: bool,
    /// With --persist: give up after N restarts ...
    #[arg(long, value_name = "N", default_value_t = 10, requires = "persist")]
    pub restarts: u32,
    /// ... within S seconds
    #[arg(long, value_name = "S", default_value_t = 60, requires = "persist")]
    pub within: u64,
    /// Input file of the program: its IN file and standard input
    #[arg(long = "in", value_name = "F")]
    pub input: Option<PathBuf>,
    /// Output file of the program: its OUT file and standard output
    #[arg(long = "out", value_name = "F")]
    pub output: Option<PathBuf>,
    /// PARAM message entry, also in the program's environment
    #[arg(long = "param", value_name = "N=V")]
    pub params: Vec<String>,
    /// ASSIGN message: logical file N is file F
    #[arg(long = "assign", value_name = "N=F")]
    pub assigns: Vec<String>,
    /// Internal: this process is the relay of a run --nowait.
    #[arg(long, hide = true)]
    pub detached: bool,
    /// The program, or its C source, which is compiled first, and its arguments: what follows the program is its own
    #[arg(value_names = ["PROG|PROG.c", "ARGS"], required = true, num_args = 1.., trailing_var_arg = true)]
    words: Vec<OsString>,
}

impl Run {
    pub fn program(&self) -> &Path {
        self.words.first().map_or(Path::new(""), Path::new)
    }

    pub fn arguments(&self) -> &[OsString] {
        self.words.get(1..).unwrap_or_default()
    }
}

#[derive(Subcommand, Debug, Clone, Copy)]
pub enum CpuAction {
    /// Start a CPU that is down or frozen (RELOAD)
    Up { cpu: u16 },
    /// The CPU fails at once, and every process in it
    Down { cpu: u16 },
    /// The CPU and its processes stand still without ending; the others declare it down
    Freeze { cpu: u16 },
}

#[derive(Args, Debug, Clone)]
pub struct Demo {
    /// How many times the primary is killed
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub kills: u32,
    /// Requesters at the same time
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=16))]
    pub requesters: u16,
    /// Keep the folder with programs and log
    #[arg(long)]
    pub keep: bool,
}

#[derive(Args, Debug, Clone)]
pub struct Soak {
    /// How long to kill
    #[arg(long, value_name = "N", default_value_t = 60)]
    pub seconds: u64,
    /// What to kill when: the same seed makes the same choices [default: from the clock]
    #[arg(long, value_name = "S")]
    pub seed: Option<u64>,
    /// Requesters at the same time
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub requesters: u16,
    /// Server pairs
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=16))]
    pub servers: u16,
    /// Keep the folder with programs and logs, and the node if something is wrong in it
    #[arg(long)]
    pub keep: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_after_the_program_are_its_own() {
        let cli = Cli::try_parse_from(["guardian", "run", "--name", "$X", "prog", "--name", "-x"]).unwrap();
        let Command::Run(run) = cli.command else { panic!() };
        assert_eq!(run.name.as_deref(), Some("$X"));
        assert_eq!(run.program(), Path::new("prog"));
        assert_eq!(run.arguments(), ["--name", "-x"]);
        assert!(Cli::try_parse_from(["guardian", "run", "--nonsense", "prog"]).is_err());
    }
}
