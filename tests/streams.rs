//! Active backup in C: streams within one process, and a pair whose every record is written once, whoever is killed where.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder with a node; its end stops the node.
struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Bench {
        Bench { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new("timeout");
        command.args(["-k", "5", "60"]).arg(program).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("GUARDIAN_NODE_DIR", self.path("node")).env("GUARDIAN_VOLUMES", self.path("volumes"));
        command
    }

    fn guardian(&self, words: &[&str]) -> Command {
        let mut command = self.command(env!("CARGO_BIN_EXE_guardian"));
        command.args(words);
        command
    }

    fn read(&self, name: &str) -> String {
        text(&std::fs::read(self.path(name)).unwrap_or_default())
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let output = self.guardian(&["stop"]).output().unwrap();
        if !std::thread::panicking() {
            succeeded("stop", &output);
            assert!(!self.path("node").exists() || std::fs::read_dir(self.path("node")).unwrap().next().is_none());
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn succeeded(what: &str, output: &Output) {
    assert!(output.status.success(), "{what}: {}\n{}\n{}", output.status, text(&output.stdout), text(&output.stderr));
}

fn compile(folder: &Path, name: &str) -> PathBuf {
    let program = folder.join(name);
    let source = format!("{}/tests/c/{name}.c", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_guardian-cc")).arg("-o").arg(&program).arg(source).output().unwrap();
    succeeded(name, &output);
    program
}

#[test]
fn streams_write_once_and_move_between_opens() {
    let bench = Bench::new();
    let program = compile(bench.folder.path(), "streams");
    succeeded("streams", &bench.command(program).output().unwrap());
}

const RECORDS: usize = 40;

/// Runs the pair to its end, with one member killed at `point` if there is one, and checks what it has written.
fn run_pair(bench: &Bench, program: &Path, kill: Option<(&str, u32, &str)>) -> Output {
    let title = kill.map_or("no kill".to_owned(), |(point, nth, role)| format!("{point}:{nth} {role}"));
    let log = "log";
    let _ = std::fs::remove_file(bench.path(log));
    let count = RECORDS.to_string();
    let mut command = bench.guardian(&["run", "--name", "$APP", "--param", "A-PARAM=one two"]);
    command.arg(program).args([log, &count]);
    let killed = bench.path("killed");
    let _ = std::fs::remove_file(&killed);
    if let Some((point, nth, role)) = kill {
        command
            .env("GUARDIAN_KILL_AT", format!("{point}:{nth}"))
            .env("GUARDIAN_KILL_ROLE", role)
            .env("GUARDIAN_KILL_ONCE", &killed);
    }
    let output = command.output().unwrap();
    succeeded(&title, &output);
    let wanted: String = (1..=RECORDS).map(|n| format!("record {n}\n")).collect();
    assert_eq!(bench.read(log), wanted, "{title}: {}", text(&output.stdout));
    assert_eq!(killed.exists(), kill.is_some(), "{title}: the point is passed");
    output
}

#[test]
fn both_members_start_alike_and_exit_stops_both_without_takeover() {
    let bench = Bench::new();
    let program = compile(bench.folder.path(), "appender");
    let output = run_pair(&bench, &program, None);
    assert_eq!(text(&output.stdout), "written\n");
    let (primary, backup) = (bench.read("primary.start"), bench.read("backup.start"));
    assert!(primary.contains("argument log\n") && primary.ends_with("one two\n"), "{primary}");
    // The order of the environment is nobody's promise.
    let lines = |s: &'_ str| s.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    let (primary, backup) = (lines(&primary), lines(&backup));
    assert_eq!(primary.symmetric_difference(&backup).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_record_is_written_once_whoever_is_killed_where() {
    let bench = Bench::new();
    let program = compile(bench.folder.path(), "appender");
    for point in ["once locked", "once copied", "once described", "once intended", "once written", "once noted", "once cleared"] {
        let output = run_pair(&bench, &program, Some((point, 5, "primary")));
        assert_eq!(text(&output.stdout), "takeover\nwritten\n", "{point}");
    }
    for (point, nth) in [("request.sent", 9), ("create.done", 1), ("exit flushed", 1)] {
        run_pair(&bench, &program, Some((point, nth, "primary")));
    }
    for (point, nth) in [("request.taken", 7), ("reply.sent", 7)] {
        run_pair(&bench, &program, Some((point, nth, "backup")));
    }
}
