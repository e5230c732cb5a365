//! What the tests with real processes share: a node of its own for each test, programs compiled once, waiting with a deadline.
#![allow(dead_code)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

/// Nothing a test waits for takes longer, however loaded the machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

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
        command.args(words).stdin(Stdio::null());
        self.here(&mut command);
        command
    }

    /// Makes a command one of this node: a program started from a shell, or the `guardian` command.
    pub fn here<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.current_dir(self.work()).env("GUARDIAN_NODE_DIR", self.dir());
        command.env_remove("GUARDIAN_CPUS").env_remove("GUARDIAN_NODE")
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

    /// As the function [`finish`]; a hang shows the node's state.
    pub fn finish(&self, child: Child, what: &str) -> Output {
        end_of(child, || format!("{what} hangs\n{}", self.state()))
    }

    pub fn processes(&self) -> Vec<Value> {
        let status: Value = serde_json::from_str(&self.ok(&["status", "--json"])).unwrap();
        status["processes"].as_array().unwrap().clone()
    }

    /// Processes of a name.
    pub fn named(&self, name: &str) -> Vec<Value> {
        self.processes().into_iter().filter(|p| p["name"] == name).collect()
    }

    /// The process that has `role` in the pair.
    pub fn member(&self, name: &str, role: &str) -> Option<Value> {
        self.named(name).into_iter().find(|p| p["role"] == role)
    }

    pub fn has_backup(&self, name: &str) -> bool {
        self.member(name, "backup").is_some()
    }

    /// Waits for something that has no event of its own.
    pub fn eventually(&self, what: &str, holds: impl Fn() -> bool) {
        assert!(soon(PATIENCE, holds), "never: {what}\n{}", self.state());
    }

    /// Waits until the name has both members.
    pub fn until_pair(&self, name: &str) {
        self.eventually("both members", || self.member(name, "primary").is_some() && self.has_backup(name));
    }

    fn state(&self) -> String {
        text(&self.guardian(&["status"]).stdout)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let output = self.guardian(&["stop"]);
        if !std::thread::panicking() {
            assert!(output.status.success(), "stop: {}", text(&output.stderr));
            assert_eq!(files(&self.dir()), Vec::<String>::new(), "stop leaves no file behind");
            // A relay of a `--nowait` run ends by itself when it has seen the end.
            soon(Duration::from_secs(10), || processes_of(&self.dir()).is_empty());
            assert_eq!(processes_of(&self.dir()), Vec::<String>::new(), "stop leaves no process behind");
        }
    }
}

/// Whether something comes to hold in time.
pub fn soon(time: Duration, holds: impl Fn() -> bool) -> bool {
    let until = Instant::now() + time;
    while !holds() {
        if Instant::now() > until {
            return false;
        }
        // Between two looks at a state that has no event of its own; the deadline alone decides.
        std::thread::sleep(Duration::from_millis(5));
    }
    true
}

/// Standard output of something that must succeed.
pub fn succeed(what: &str, output: Output) -> String {
    assert!(output.status.success(), "{what}: {}\n{}\n{}", output.status, text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// Waits for the end of a child; one that does not end is killed, and that is a failure.
pub fn finish(what: &str, child: Child) -> Output {
    end_of(child, || format!("{what} hangs"))
}

/// Reads what a child writes until it ends; `hangs` says what to report of one that does not, before it is killed.
fn end_of(mut child: Child, hangs: impl FnOnce() -> String) -> Output {
    let (out, err) = (reader(child.stdout.take()), reader(child.stderr.take()));
    let until = Instant::now() + PATIENCE;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if Instant::now() > until {
            let message = hangs();
            let _ = child.kill();
            let _ = child.wait();
            panic!("{message}; so far:\n{}", text(&out.join().unwrap()));
        }
        // Between two looks at a state that has no event of its own; the deadline alone decides.
        std::thread::sleep(Duration::from_millis(5));
    };
    Output { status, stdout: out.join().unwrap(), stderr: err.join().unwrap() }
}

/// A child whose pipe is full waits for a reader.
fn reader(pipe: Option<impl std::io::Read + Send + 'static>) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        bytes
    })
}

/// The compiled form of a C source of the project, such as `c-examples/server.c`.
pub fn program(source: &str) -> String {
    compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join(source), None)
}

pub fn compiled(source: &str) -> PathBuf {
    program(source).into()
}

/// Compiles a C source with `guardian-cc`, under the compiler `cc` if one is named.
pub fn compile(source: &Path, cc: Option<&str>) -> String {
    compile_with(source, cc, &[])
}

/// As [`compile`], with further options. Each form is compiled once in this test program.
pub fn compile_with(source: &Path, cc: Option<&str>, options: &[&str]) -> String {
    static PROGRAMS: LazyLock<Mutex<HashMap<String, String>>> = LazyLock::new(Mutex::default);
    let key = format!("{} {cc:?} {options:?}", source.display());
    let mut programs = PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(program) = programs.get(&key) {
        return program.clone();
    }
    let stem = source.file_stem().unwrap().to_str().unwrap();
    let folder = programs_folder().join(programs.len().to_string());
    std::fs::create_dir_all(&folder).unwrap();
    let program = folder.join(stem).to_str().unwrap().to_owned();
    let mut command = Command::new(env!("CARGO_BIN_EXE_guardian-cc"));
    if let Some(cc) = cc {
        command.env("CC", cc);
    }
    let output = command.arg("-g").args(options).arg("-o").arg(&program).arg(source).output().unwrap();
    succeed(&source.display().to_string(), output);
    programs.insert(key, program.clone());
    program
}

/// The folder of this test program's programs; those of test programs that have ended go.
fn programs_folder() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
        for name in files(target) {
            let pid = name.strip_prefix("programs-").and_then(|pid| pid.parse::<u32>().ok());
            if pid.is_some_and(|pid| !Path::new(&format!("/proc/{pid}")).exists()) {
                let _ = std::fs::remove_dir_all(target.join(name));
            }
        }
        target.join(format!("programs-{}", std::process::id()))
    });
    &FOLDER
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn files(dir: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect()
}

/// Processes that belong to the node in `dir`, by their environment.
pub fn pids_of(dir: &Path) -> Vec<u32> {
    let variable = format!("GUARDIAN_NODE_DIR={}\0", dir.display());
    let pids = files(Path::new("/proc")).into_iter().filter_map(|name| name.parse().ok());
    pids.filter(|pid| {
        let proc = PathBuf::from(format!("/proc/{pid}"));
        let zombie = std::fs::read_to_string(proc.join("stat")).is_ok_and(|s| s.contains(") Z "));
        *pid != std::process::id() && !zombie && std::fs::read(proc.join("environ")).is_ok_and(|e| text(&e).contains(&variable))
    })
    .collect()
}

/// Their command lines.
pub fn processes_of(dir: &Path) -> Vec<String> {
    let line = |pid: u32| text(&std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default()).replace('\0', " ");
    pids_of(dir).into_iter().map(line).collect()
}

/// The C compilers of this machine: gcc, clang or both.
pub fn compilers() -> Vec<&'static str> {
    let there = |cc: &&str| Command::new(cc).arg("--version").output().is_ok_and(|o| o.status.success());
    let found: Vec<_> = ["gcc", "clang"].into_iter().filter(there).collect();
    assert!(!found.is_empty(), "no C compiler");
    found
}

/// Runs `tests/c/<name>.c` under `process`, built by each compiler, in a node of its own.
pub fn passes(name: &str, process: &str) {
    for cc in compilers() {
        let node = Node::new();
        let source = format!("{}/tests/c/{name}.c", env!("CARGO_MANIFEST_DIR"));
        let program = compile(source.as_ref(), Some(cc));
        node.ok(&["run", "--name", process, &program]);
    }
}

/// Points of a message, an update, a log write, a takeover and the start of a backup.
pub const PAIR_POINTS: &[&str] = &[
    "link.written",
    "link.ticket-taken",
    "link.published",
    "link.rung",
    "link.taken",
    "link.reply-written",
    "link.replied",
    "link.reply-rung",
    "ring.bit-set",
    "ring.door-changed",
    "request.begun",
    "request.sent",
    "request.taken",
    "reply.begun",
    "reply.sent",
    "once locked",
    "once copied",
    "once described",
    "once intended",
    "once written",
    "once noted",
    "once cleared",
    "create.asked",
    "create.done",
];
