//! C programs start, complete and cancel operations, set modes and timers, and use their home terminal.

mod common;

use std::io::Write;
use std::process::{Command, Stdio};

use common::{Node, passes, program, succeed};

#[test]
fn nowait_operations_follow_the_manual() {
    passes("nowait", "$SELF");
}

#[test]
fn sets_of_files_are_completed() {
    passes("complete", "$SELF");
}

#[test]
fn modes_and_controls_reach_the_server() {
    passes("modes", "$SELF");
}

#[test]
fn timers_send_their_messages() {
    passes("timers", "$TIME");
}

/// What `tests/c/terminal.c` shows.
const SHOWN: &str = "a line\nhalf and half\n\nbefore\nreset\n\n\ntwo lines down\n\nfirst? nowait\n";

fn shows(node: &Node, mut command: Command) {
    node.here(&mut command);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"one\ntwo and more\n\nsecret\n").unwrap();
    let output = node.finish(child, "terminal");
    // What is not possible is refused by name, on the error stream: under `run` that is the terminal too.
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("guardian: SETMODE 11 with 1, 0"), "{said}");
    let shown = succeed("terminal", output);
    let own: String = shown.split_inclusive('\n').filter(|line| !line.starts_with("guardian: ")).collect();
    assert_eq!(own, SHOWN);
}

#[test]
fn the_home_terminal_is_a_file() {
    let program = program("tests/c/terminal.c");
    let node = Node::new();
    shows(&node, node.command(&["run", &program]));
    // Started from a shell.
    shows(&node, Command::new(&program));
}
