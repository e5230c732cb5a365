//! What can go wrong, in one line for a person: what was tried, on what, and what to do.

use std::path::PathBuf;

use guardian::control::Refusal;
use guardian::sys::node::NodeError;

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error(transparent)]
    Node(#[from] NodeError),
    #[error("cannot run {program}: {why}")]
    Program { program: PathBuf, why: String },
    #[error("cannot compile {0}; see the messages above")]
    Compile(PathBuf),
    #[error("bad process name {0}: a name is $ and 1 to 5 letters or digits, a letter first")]
    BadName(String),
    #[error("cannot start {name}: name already in use by {by}; stop it or choose another name")]
    NameInUse { name: String, by: String },
    #[error("cannot start {what}: {}", creation_error(*.refusal))]
    Creation { what: String, refusal: Refusal },
    #[error("bad {option} {value}: write it as {form}")]
    BadOption { option: &'static str, value: String, form: &'static str },
    #[error("no process named {0}; `guardian status` lists them")]
    NoSuchName(String),
    #[error("{0} runs without a backup")]
    NoBackup(String),
    #[error("no CPU {cpu} in this node: it has CPUs 0 to {last}")]
    NoSuchCpu { cpu: u16, last: u16 },
    #[error("CPU {cpu} does not come {wanted}; see {log}")]
    Cpu { cpu: u16, wanted: &'static str, log: PathBuf },
    #[error("{0} has not gone")]
    NotGone(String),
    #[error("all CPUs of the node have failed, and {0} with them")]
    NodeGone(String),
    #[error("home terminal: {0}")]
    Terminal(std::io::Error),
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    #[error("{0}")]
    Other(String),
}

/// Process-creation errors have numbers of their own, with a detail that is mostly a file-system error.
fn creation_error(refusal: Refusal) -> String {
    let detail = refusal.detail;
    let what = match (refusal.error, detail) {
        (1, 11) => "no such program file".into(),
        (1, 48) => "the program file may not be executed".into(),
        (1, _) => format!("file-system error {detail} on the program file"),
        (2 | 3, _) => "a parameter was refused".into(),
        (8 | 9, _) => format!("home terminal: file-system error {detail}"),
        (10, _) => "that CPU is down; bring it up with `guardian cpu up` or choose another".into(),
        (11, 10) => "name already in use".into(),
        (11, 44) => "no process name left".into(),
        (11, 13) => "bad process name".into(),
        (12, _) => "not a program that Linux can run".into(),
        (15, _) => "no process number (PIN) left in that CPU".into(),
        (201, _) => "the CPU failed meanwhile".into(),
        _ => "refused".into(),
    };
    format!("{what} (process-creation error {}, detail {detail})", refusal.error)
}
