//! What the tests with real processes share: a node of its own for each test, and compiled programs.

#![allow(dead_code)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long anything may take before a test calls it a hang.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The programs of this test binary, compiled once.
static PROGRAMS: LazyLock<Mutex<HashMap<PathBuf, PathBuf>>> = LazyLock::new(Mutex::default);

/// A node in a folder of its own. Its end stops it and checks that nothing is left.
pub struct Node {
    folder: tempfile::TempDir,
}

impl Node {
    pub fn new() -> Node {
        Node { folder: tempfile::tempdir().unwrap() }
    }

    pub fn with_cpus(cpus: u16) -> Node {
        let node = Node::new();
        node.ok(&["start", "--cpus", &cpus.to_string()]);
        node
    }

    pub fn dir(&self) -> PathBuf {
        self.folder.path().join("node")
    }

    /// The current directory of what runs in the node.
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
        let output = self.guardian(words);
        assert!(output.status.success(), "{words:?}: {}\n{}", output.status, text(&output.stderr));
        text(&output.stdout)
    }

    /// As `ok`, but a command that hangs fails the test instead of the whole run.
    pub fn finish(&self, mut child: Child, what: &str) -> Output {
        let until = Instant::now() + PATIENCE;
        while child.try_wait().unwrap().is_none() {
            if Instant::now() > until {
                let status = text(&self.guardian(&["status"]).stdout);
                let _ = child.kill();
                panic!("{what} hangs\n{status}");
            }
            // Between two looks at a state that has no event of its own; the deadline alone decides.
            std::thread::sleep(Duration::from_millis(5));
        }
        child.wait_with_output().unwrap()
    }

    pub fn processes(&self) -> Vec<Value> {
        let status: Value = serde_json::from_str(&self.ok(&["status", "--json"])).unwrap();
        status["processes"].as_array().unwrap().clone()
    }

    pub fn named(&self, name: &str) -> Vec<Value> {
        self.processes().into_iter().filter(|p| p["name"] == name).collect()
    }

    /// The process that has `role` in the pair.
    pub fn member(&self, name: &str, role: &str) -> Option<Value> {
        self.named(name).into_iter().find(|p| p["role"] == role)
    }

    /// Waits for something that has no event of its own.
    pub fn eventually(&self, what: &str, holds: impl Fn() -> bool) {
        let until = Instant::now() + PATIENCE;
        while !holds() {
            assert!(Instant::now() < until, "never: {what}\n{}", text(&self.guardian(&["status"]).stdout));
            // Between two looks at a state that has no event of its own; the deadline alone decides.
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the name has both members.
    pub fn until_pair(&self, name: &str) {
        self.eventually("both members", || self.member(name, "primary").is_some() && self.member(name, "backup").is_some());
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let output = self.guardian(&["stop"]);
        if !std::thread::panicking() {
            assert!(output.status.success(), "stop: {}", text(&output.stderr));
            assert_eq!(files(&self.dir()), Vec::<String>::new(), "stop leaves no file behind");
            // A relay of a `--nowait` run ends by itself when it has seen the end.
            let until = Instant::now() + Duration::from_secs(10);
            while !processes_of(&self.dir()).is_empty() && Instant::now() < until {
                // Between two looks at a state that has no event of its own; the deadline alone decides.
                std::thread::sleep(Duration::from_millis(5));
            }
            assert_eq!(processes_of(&self.dir()), Vec::<String>::new(), "stop leaves no process behind");
        }
    }
}

/// The compiled form of a C source of the project, such as `c-examples/server.c`.
pub fn program(source: &str) -> String {
    compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join(source), None)
}

/// Compiles a C source with `guardian-cc`, under the compiler `cc` if one is named.
pub fn compile(source: &Path, cc: Option<&str>) -> String {
    let key = source.with_extension(cc.unwrap_or("default"));
    let mut programs = PROGRAMS.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(program) = programs.get(&key) {
        return program.to_str().unwrap().to_owned();
    }
    // Below the target folder: it outlives no build, and a test binary of its own has a folder of its own.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("programs-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let program = folder.join(format!("{}-{}", source.file_stem().unwrap().to_str().unwrap(), cc.unwrap_or("default")));
    let mut command = Command::new(env!("CARGO_BIN_EXE_guardian-cc"));
    if let Some(cc) = cc {
        command.env("CC", cc);
    }
    let output = command.arg("-o").arg(&program).arg(source).output().unwrap();
    assert!(output.status.success(), "{}: {}", source.display(), text(&output.stderr));
    programs.insert(key, program.clone());
    program.to_str().unwrap().to_owned()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn files(dir: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect()
}

/// Processes that belong to the node in `dir`, by their environment.
pub fn processes_of(dir: &Path) -> Vec<String> {
    let variable = format!("GUARDIAN_NODE_DIR={}\0", dir.display());
    let own = std::process::id().to_string();
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = entries.map(|e| e.file_name().to_string_lossy().into_owned()).filter(|n| *n != own && n.parse::<u32>().is_ok());
    pids.filter(|pid| {
        let proc = Path::new("/proc").join(pid);
        let zombie = std::fs::read_to_string(proc.join("stat")).is_ok_and(|s| s.contains(") Z "));
        !zombie && std::fs::read(proc.join("environ")).is_ok_and(|e| text(&e).contains(&variable))
    })
    .map(|pid| text(&std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default()).replace('\0', " "))
    .collect()
}
