//! The contract of the `guardian` command, each line of it with real processes in a node of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// A node in a folder of its own. Its end stops it and checks that nothing is left.
struct Node {
    folder: tempfile::TempDir,
}

impl Node {
    fn new() -> Node {
        Node { folder: tempfile::tempdir().unwrap() }
    }

    fn dir(&self) -> PathBuf {
        self.folder.path().join("node")
    }

    fn work(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guardian"));
        command.args(words).current_dir(self.work()).stdin(Stdio::null());
        command.env("GUARDIAN_NODE_DIR", self.dir()).env_remove("GUARDIAN_CPUS").env_remove("GUARDIAN_NODE");
        command
    }

    fn guardian(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// Output of a command that must succeed.
    fn ok(&self, words: &[&str]) -> String {
        let output = self.guardian(words);
        assert!(output.status.success(), "{words:?}: {}\n{}", output.status, text(&output.stderr));
        text(&output.stdout)
    }

    fn status(&self) -> Value {
        serde_json::from_str(&self.ok(&["status", "--json"])).unwrap()
    }

    fn processes(&self) -> Vec<Value> {
        self.status()["processes"].as_array().unwrap().clone()
    }

    fn named(&self, name: &str) -> Vec<Value> {
        self.processes().into_iter().filter(|p| p["name"] == name).collect()
    }

    fn cpu_state(&self, cpu: usize) -> String {
        self.status()["cpus"][cpu]["state"].as_str().unwrap().to_owned()
    }

    /// Waits for something that the command does not wait for.
    fn eventually(&self, what: &str, holds: impl Fn() -> bool) {
        let until = Instant::now() + Duration::from_secs(20);
        while !holds() {
            assert!(Instant::now() < until, "never: {what}");
            // Between two looks at a state that has no event of its own; the deadline alone decides.
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn source(&self, name: &str, text: &str) -> String {
        std::fs::write(self.work().join(name), text).unwrap();
        name.to_owned()
    }

    /// A program that waits until it is stopped.
    fn waiter(&self) -> String {
        self.source("waiter.c", "#include <stdio.h>\n#include <unistd.h>\nint main(void) { puts(\"here\"); for (;;) pause(); }\n");
        let program = self.work().join("waiter");
        let output = self.guardian(&["cc", "waiter.c", "-o", "waiter"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        program.to_str().unwrap().to_owned()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let output = self.guardian(&["stop"]);
        if !std::thread::panicking() {
            assert!(output.status.success(), "stop: {}", text(&output.stderr));
            assert_eq!(files(&self.dir()), Vec::<String>::new(), "stop leaves no file behind");
            // A relay of a `--nowait` run ends by itself when it has seen the end.
            let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
            while !processes_of(&self.dir()).is_empty() && std::time::Instant::now() < until {
                // Between two looks at a state that has no event of its own; the deadline alone decides.
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            assert_eq!(processes_of(&self.dir()), Vec::<String>::new(), "stop leaves no process behind");
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn files(dir: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect()
}

/// Processes that belong to the node in `dir`, by their environment.
fn processes_of(dir: &Path) -> Vec<String> {
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

fn lives(pid: u64) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|s| !s.contains(") Z "))
}

#[test]
fn status_shows_the_cpus_that_start_started() {
    let node = Node::new();
    node.ok(&["start", "--cpus", "3"]);
    let status = node.status();
    assert_eq!(status["node"], "\\LOCAL");
    let cpus = status["cpus"].as_array().unwrap();
    assert_eq!(cpus.len(), 3);
    for (number, cpu) in cpus.iter().enumerate() {
        assert_eq!(cpu["cpu"], number);
        assert_eq!(cpu["state"], "up");
        assert!(lives(cpu["pid"].as_u64().unwrap()));
    }
    assert_eq!(status["processes"], Value::Array(Vec::new()));
    node.ok(&["start"]);
    node.ok(&["stop"]);
    assert!(!node.guardian(&["status"]).status.success());
    node.ok(&["stop"]);
}

#[test]
fn run_compiles_a_source_and_shows_its_output() {
    let node = Node::new();
    let source = node.source(
        "hello.c",
        "#include <stdio.h>\nint main(int argc, char **argv) { int i; for (i = 1; i < argc; i++) printf(\"%s\\n\", argv[i]); \
         fprintf(stderr, \"to stderr\\n\"); return 0; }\n",
    );
    let output = node.guardian(&["run", &source, "one", "--two", "three words"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let shown = text(&output.stdout);
    for line in ["one\n", "--two\n", "three words\n", "to stderr\n"] {
        assert!(shown.contains(line), "{shown}");
    }
    assert_eq!(node.processes().len(), 0);
    assert_eq!(files(&node.dir().join("run")), Vec::<String>::new(), "the compiled program goes with the process");
}

#[test]
fn a_program_gets_directory_input_and_parameters() {
    let node = Node::new();
    let source = node.source(
        "ask.c",
        "#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\nint main(void) { char line[80], dir[4096]; \
         const char *p = getenv(\"MY-PARAM\"); if (!fgets(line, sizeof line, stdin)) line[0] = 0; \
         printf(\"%s|%s|%s\", getcwd(dir, sizeof dir), p ? p : \"none\", line); return 0; }\n",
    );
    let mut child =
        node.command(&["run", "--param", "MY-PARAM=a b", &source]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"a line\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let dir = node.work().canonicalize().unwrap();
    assert_eq!(text(&output.stdout), format!("{}|a b|a line\n", dir.display()));
    let input = node.source("input.txt", "from a file\n");
    let output = node.guardian(&["run", "--in", &input, "--out", "out.txt", &source]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(std::fs::read_to_string(node.work().join("out.txt")).unwrap(), format!("{}|none|from a file\n", dir.display()));
}

#[test]
fn exit_status_tells_a_stop_from_an_abend() {
    let node = Node::new();
    let source = node
        .source("end.c", "#include <stdlib.h>\nint main(int argc, char **argv) { if (argc > 1) exit(atoi(argv[1])); abort(); }\n");
    assert_eq!(node.guardian(&["run", &source, "0"]).status.code(), Some(0));
    assert_eq!(node.guardian(&["run", &source, "3"]).status.code(), Some(3));
    let output = node.guardian(&["run", "--name", "$END", &source]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("$END abended"), "{}", text(&output.stderr));
}

#[test]
fn what_cannot_be_run_is_refused_in_one_line() {
    let node = Node::new();
    node.source("bad.c", "int main(void) { return nothing_such; }\n");
    node.source("plain", "text");
    for words in [
        &["run", "./no-such-program"][..],
        &["run", "no-such-program"],
        &["run", "no-such.c"],
        &["run", "./plain"],
        &["run", "--name", "$TOOLONG", "true"],
        &["run", "--cpu", "7", "true"],
        &["run", "--param", "novalue", "true"],
    ] {
        let output = node.guardian(words);
        assert!(!output.status.success(), "{words:?}");
        let lines = text(&output.stderr);
        assert_eq!(lines.lines().count(), 1, "{words:?}: {lines}");
    }
    assert!(!node.guardian(&["run", "bad.c"]).status.success());
}

#[test]
fn nowait_prints_one_line_and_the_process_goes_on() {
    let node = Node::new();
    let waiter = node.waiter();
    let line = node.ok(&["run", "--nowait", "--name", "$WAIT", "--cpu", "1", &waiter]);
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!((line.lines().count(), words.len(), words[0]), (1, 3, "$WAIT"), "{line}");
    let shown = node.named("$WAIT");
    assert_eq!(shown.len(), 1);
    assert_eq!(format!("{},{}", shown[0]["cpu"], shown[0]["pin"]), words[1]);
    assert_eq!(shown[0]["pid"].to_string(), words[2]);
    assert_eq!(shown[0]["role"], "single");
    assert!(shown[0]["program"].as_str().unwrap().ends_with("/waiter"));
    let pid = shown[0]["pid"].as_u64().unwrap();

    let output = node.guardian(&["run", "--name", "$wait", &waiter]);
    assert!(!output.status.success(), "a name in use");
    let refusal = text(&output.stderr);
    assert_eq!(refusal.lines().count(), 1, "{refusal}");
    assert!(refusal.contains("$WAIT") && refusal.contains("in use"), "{refusal}");

    assert!(!node.guardian(&["kill", "$WAIT", "--backup"]).status.success(), "there is no backup");
    assert!(lives(pid));
    node.ok(&["kill", "$WAIT"]);
    assert_eq!(node.named("$WAIT").len(), 0);
    assert!(!node.guardian(&["kill", "$WAIT"]).status.success());
    node.ok(&["run", "--nowait", "--name", "$WAIT", &waiter]);
}

#[test]
fn persist_restarts_an_abending_program_up_to_its_limit() {
    let node = Node::new();
    let source = node.source(
        "fail.c",
        "#include <stdio.h>\n#include <stdlib.h>\nint main(void) { FILE *f = fopen(\"runs\", \"a\"); fputs(\"x\", f); fclose(f); abort(); }\n",
    );
    let output = node.guardian(&["run", "--persist", "--restarts", "2", "--within", "60", "--name", "$FAIL", &source]);
    assert!(!output.status.success());
    assert_eq!(std::fs::read_to_string(node.work().join("runs")).unwrap(), "xxx");
}

#[test]
fn a_cpu_takes_its_processes_with_it_and_comes_up_again() {
    let node = Node::new();
    node.ok(&["start", "--cpus", "3"]);
    let waiter = node.waiter();
    node.ok(&["run", "--nowait", "--name", "$W1", "--cpu", "1", &waiter]);
    node.ok(&["run", "--nowait", "--name", "$W2", "--cpu", "2", &waiter]);
    let pid = node.named("$W1")[0]["pid"].as_u64().unwrap();
    node.ok(&["cpu", "down", "1"]);
    assert!(!lives(pid));
    assert_eq!(node.cpu_state(1), "down");
    node.eventually("the name goes", || node.named("$W1").is_empty());
    assert!(!node.guardian(&["run", "--cpu", "1", &waiter]).status.success());
    node.ok(&["cpu", "up", "1"]);
    assert_eq!(node.cpu_state(1), "up");
    node.ok(&["run", "--nowait", "--name", "$W1", "--cpu", "1", &waiter]);
    assert_eq!(node.named("$W2").len(), 1);
    assert!(!node.guardian(&["cpu", "down", "9"]).status.success());
}

#[test]
fn a_frozen_cpu_is_declared_down_and_comes_up_again() {
    let node = Node::new();
    node.ok(&["start", "--cpus", "2"]);
    let waiter = node.waiter();
    node.ok(&["run", "--nowait", "--name", "$W1", "--cpu", "1", &waiter]);
    node.ok(&["cpu", "freeze", "1"]);
    node.eventually("the silent CPU is down", || node.cpu_state(1) == "down");
    node.eventually("its name goes", || node.named("$W1").is_empty());
    node.ok(&["cpu", "up", "1"]);
    assert_eq!(node.cpu_state(1), "up");
    node.ok(&["run", "--nowait", "--name", "$W1", "--cpu", "1", &waiter]);
    // At once, before the others have noticed.
    node.ok(&["cpu", "freeze", "0"]);
    node.ok(&["cpu", "up", "0"]);
    assert_eq!(node.cpu_state(0), "up");
    node.ok(&["cpu", "freeze", "0"]);
    node.ok(&["cpu", "down", "0"]);
    assert_eq!(node.cpu_state(0), "down");
}

#[test]
fn stop_ends_frozen_and_down_cpus_too() {
    let node = Node::new();
    node.ok(&["start", "--cpus", "4"]);
    let waiter = node.waiter();
    let pids: Vec<u64> = (0..4)
        .map(|cpu| {
            node.ok(&["run", "--nowait", "--cpu", &cpu.to_string(), &waiter]).split_whitespace().last().unwrap().parse().unwrap()
        })
        .collect();
    node.ok(&["cpu", "down", "3"]);
    node.ok(&["cpu", "freeze", "0"]);
    node.ok(&["stop"]);
    assert!(!pids.into_iter().any(lives));
}

#[test]
fn run_says_that_the_whole_node_failed() {
    let node = Node::new();
    node.ok(&["start", "--cpus", "1"]);
    let waiter = node.waiter();
    let child = node.command(&["run", "--name", "$GONE", &waiter]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    node.eventually("the process runs", || node.named("$GONE").len() == 1);
    node.ok(&["cpu", "down", "0"]);
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("$GONE"), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "here\n");
}

#[test]
fn interrupting_run_stops_the_process() {
    let node = Node::new();
    node.ok(&["start"]);
    let waiter = node.waiter();
    let child = node.command(&["run", "--name", "$INT", &waiter]).stdout(Stdio::piped()).spawn().unwrap();
    node.eventually("the process runs", || node.named("$INT").len() == 1);
    let pid = node.named("$INT")[0]["pid"].as_u64().unwrap();
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(128 + 15));
    assert!(!lives(pid));
}

#[test]
fn errors_are_explained() {
    let node = Node::new();
    assert!(node.ok(&["error", "201"]).contains("201"));
    assert!(node.ok(&["error", "14"]).contains("14"));
    assert!(!node.guardian(&["error", "99999"]).status.success());
}

#[test]
fn a_command_called_by_a_relative_path_starts_a_node() {
    let folder = tempfile::tempdir().unwrap();
    let command = std::path::Path::new(env!("CARGO_BIN_EXE_guardian"));
    let relative = std::path::Path::new(".").join(command.file_name().unwrap());
    let run = |word: &str| {
        std::process::Command::new(&relative)
            .arg(word)
            .env("GUARDIAN_NODE_DIR", folder.path().join("node"))
            .current_dir(command.parent().unwrap())
            .output()
            .unwrap()
    };
    let started = run("start");
    let stopped = run("stop");
    assert!(started.status.success(), "{}", String::from_utf8_lossy(&started.stderr));
    assert!(stopped.status.success(), "{}", String::from_utf8_lossy(&stopped.stderr));
}
