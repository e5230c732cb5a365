//! What the tests with real processes share: a node of their own, programs compiled once, waiting with a deadline.
#![allow(dead_code)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

/// Nothing a test waits for takes longer, however loaded the machine.
const DEADLINE: Duration = Duration::from_secs(60);

/// A node in a folder of its own. Its end stops it and checks that nothing is left.
pub struct Node {
    folder: tempfile::TempDir,
}

impl Node {
    pub fn new() -> Node {
        Node { folder: tempfile::tempdir().unwrap() }
    }

    pub fn dir(&self) -> PathBuf {
        self.folder.path().join("node")
    }

    /// Where its programs run.
    pub fn work(&self) -> &Path {
        self.folder.path()
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guardian"));
        command.args(words).current_dir(self.work()).stdin(Stdio::null());
        command.env("GUARDIAN_NODE_DIR", self.dir()).env_remove("GUARDIAN_CPUS").env_remove("GUARDIAN_NODE");
        command
    }

    pub fn guardian(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// Output of a command that must succeed.
    pub fn ok(&self, words: &[&str]) -> String {
        succeed(&format!("{words:?}"), self.guardian(words))
    }

    /// Starts a command whose output is to be read at its end.
    pub fn start(&self, words: &[&str]) -> Child {
        self.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Processes of a name.
    pub fn named(&self, name: &str) -> Vec<Value> {
        let status: Value = serde_json::from_str(&self.ok(&["status", "--json"])).unwrap();
        status["processes"].as_array().unwrap().iter().filter(|p| p["name"] == name).cloned().collect()
    }

    pub fn has_backup(&self, name: &str) -> bool {
        self.named(name).iter().any(|p| p["role"] == "backup")
    }

    /// Waits for something that no command waits for.
    pub fn eventually(&self, what: &str, holds: impl Fn() -> bool) {
        let until = Instant::now() + DEADLINE;
        while !holds() {
            assert!(Instant::now() < until, "never: {what}");
            // Between two looks at a state that has no event of its own; the deadline alone decides.
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn processes(&self) -> Vec<String> {
        let variable = format!("GUARDIAN_NODE_DIR={}\0", self.dir().display());
        let own = std::process::id().to_string();
        let entries = std::fs::read_dir("/proc").unwrap().flatten();
        let pids = entries.map(|e| e.file_name().to_string_lossy().into_owned());
        pids.filter(|pid| {
            let proc = Path::new("/proc").join(pid);
            let zombie = std::fs::read_to_string(proc.join("stat")).is_ok_and(|s| s.contains(") Z "));
            *pid != own && !zombie && std::fs::read(proc.join("environ")).is_ok_and(|e| text(&e).contains(&variable))
        })
        .collect()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let output = self.guardian(&["stop"]);
        if !std::thread::panicking() {
            assert!(output.status.success(), "stop: {}", text(&output.stderr));
            let left: Vec<_> = std::fs::read_dir(self.dir()).into_iter().flatten().flatten().map(|e| e.file_name()).collect();
            assert!(left.is_empty(), "stop leaves files behind: {left:?}");
            assert_eq!(self.processes(), Vec::<String>::new(), "stop leaves processes behind");
        }
    }
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Standard output of something that must succeed.
pub fn succeed(what: &str, output: Output) -> String {
    assert!(output.status.success(), "{what}: {}\n{}\n{}", output.status, text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// Waits for the end of a child; one that does not end is killed, and that is a failure.
pub fn finish(what: &str, mut child: Child) -> Output {
    let until = Instant::now() + DEADLINE;
    let mut out = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut out, &mut bytes).map(|_| bytes)
    });
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            let _ = child.kill();
            let _ = child.wait();
            panic!("{what} hangs; so far: {}", text(&reader.join().unwrap().unwrap()));
        }
        // Between two looks at a state that has no event of its own; the deadline alone decides.
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut output = child.wait_with_output().unwrap();
    output.stdout = reader.join().unwrap().unwrap();
    output
}

/// The compiled program of a C source of this project, made once for all tests of this test program.
pub fn compiled(source: &str) -> PathBuf {
    static PROGRAMS: LazyLock<(tempfile::TempDir, Mutex<HashMap<String, PathBuf>>)> =
        LazyLock::new(|| (tempfile::tempdir().unwrap(), Mutex::default()));
    let mut programs = PROGRAMS.1.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(program) = programs.get(source) {
        return program.clone();
    }
    let program = PROGRAMS.0.path().join(Path::new(source).file_stem().unwrap());
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
    let mut command = Command::new(env!("CARGO_BIN_EXE_guardian-cc"));
    command.args(["-g", "-o"]).arg(&program).arg(from);
    succeed(source, command.output().unwrap());
    programs.insert(source.to_string(), program.clone());
    program
}
