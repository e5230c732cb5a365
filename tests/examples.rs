//! The example pairs are killed at every named point, on either side, by process and by CPU: every acknowledged request was
//! executed exactly once and in order, nothing hangs, and nothing is left behind.

mod common;

use std::collections::HashSet;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use common::{Node, PAIR_POINTS, program, text};

/// At which passage of the point the process dies: during the start, early, and in the middle of the work.
const PASSAGES: &[u32] = &[1, 7, 31];

struct Plan<'a> {
    point: &'a str,
    passage: u32,
    role: &'a str,
}

/// A command whose first process that passes the point in that role is killed there; the others are not.
fn armed(mut command: Command, plan: &Plan, once: &Path) -> Command {
    command.env("GUARDIAN_KILL_AT", format!("{}:{}", plan.point, plan.passage));
    command.env("GUARDIAN_KILL_ROLE", plan.role);
    command.env("GUARDIAN_KILL_ONCE", once);
    command
}

fn piped(mut command: Command) -> Child {
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// The serial numbers a requester was acknowledged; they must come in order from 1.
fn acknowledged(output: &str) -> i64 {
    let mut last = 0;
    for line in output.lines() {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        assert_eq!(words.first(), Some(&"ack"), "{line}");
        last += 1;
        assert_eq!(words[2].parse::<i64>().unwrap(), last, "acknowledged in order");
    }
    last
}

/// Serial numbers in the log of one client: each once, in order, none missing up to the last.
fn logged(path: &Path, client: i64) -> i64 {
    let mut last = 0;
    for line in std::fs::read_to_string(path).unwrap_or_default().lines() {
        let words: Vec<i64> = line.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
        assert_eq!(words.len(), 3, "a whole record: {line:?}");
        if words[0] == client {
            last += 1;
            assert_eq!(words[1], last, "each request once and in order");
        }
    }
    last
}

fn start_server(node: &Node, plan: Option<(&Plan, &Path)>) {
    let mut command = node.command(&["run", "--name", "$BANK", "--nowait", &program("c-examples/server.c"), "log"]);
    if let Some((plan, once)) = plan {
        command = armed(command, plan, once);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}

fn request(node: &Node, client: i64, count: u32) -> Child {
    piped(node.command(&["run", &program("c-examples/requester.c"), "$BANK", &client.to_string(), &count.to_string()]))
}

fn check_served(node: &Node, child: Child, client: i64, count: i64, what: &str) {
    let output = node.finish(child, what);
    assert!(output.status.success(), "{what}: {} {}{}", output.status, text(&output.stdout), text(&output.stderr));
    assert_eq!(acknowledged(&text(&output.stdout)), count, "{what}");
    assert_eq!(logged(&node.work().join("log"), client), count, "{what}");
}

/// Waits until the pair stands a failure: it has a backup, and a request served after that has shown that the backup knows all.
fn until_informed(node: &Node) {
    node.until_pair("$BANK");
    node.ok(&["run", &program("c-examples/requester.c"), "$BANK", "99", "1"]);
}

/// Serves requests while the member in `role` dies at `point`. Returns whether it did.
fn dies_at(point: &str, passage: u32, role: &str) -> bool {
    let what = format!("{role} at {point}:{passage}");
    let node = Node::new();
    let once = node.work().join("killed");
    start_server(&node, Some((&Plan { point, passage, role }, &once)));
    if node.named("$BANK").is_empty() {
        // It died before it was a pair: nobody was promised anything.
        assert!(once.exists(), "{what}: the server is gone without the kill");
        return true;
    }
    let child = request(&node, 1, 100);
    let output = node.finish(child, &what);
    if !output.status.success() {
        // The one excuse: the only member died before it had a backup.
        assert!(once.exists() && node.named("$BANK").is_empty(), "{what}: {}{}", text(&output.stdout), text(&output.stderr));
        let acks = acknowledged(&text(&output.stdout));
        assert_eq!(acks, 0, "{what}: lost after it was a pair");
        return true;
    }
    assert_eq!(acknowledged(&text(&output.stdout)), 100, "{what}");
    assert_eq!(logged(&node.work().join("log"), 1), 100, "{what}");
    node.until_pair("$BANK");
    once.exists()
}

/// Every point with one role. Points that a role never passes are told, not failed.
fn every_point(role: &str) {
    let mut hit = HashSet::new();
    for point in PAIR_POINTS {
        for &passage in PASSAGES {
            if dies_at(point, passage, role) {
                hit.insert(*point);
            }
        }
    }
    // A backup sends nothing by itself.
    let sent: &[&str] = if role == "primary" { &["link.published", "request.sent"] } else { &[] };
    for point in ["link.taken", "reply.begun", "reply.sent", "request.taken"].iter().chain(sent) {
        assert!(hit.contains(point), "the {role} never passed {point}");
    }
}

#[test]
fn the_primary_may_die_anywhere() {
    every_point("primary");
}

#[test]
fn the_backup_may_die_anywhere() {
    every_point("backup");
}

#[test]
fn primaries_die_again_and_again() {
    let node = Node::with_cpus(3);
    start_server(&node, None);
    until_informed(&node);
    // The requester lives in the CPU that nobody kills.
    let child = piped(node.command(&["run", "--cpu", "2", &program("c-examples/requester.c"), "$BANK", "1", "3000"]));
    for _ in 0..10 {
        until_informed(&node);
        let _ = node.guardian(&["kill", "$BANK"]);
    }
    for _ in 0..5 {
        until_informed(&node);
        let _ = node.guardian(&["kill", "$BANK", "--backup"]);
    }
    check_served(&node, child, 1, 3000, "kills of both members");
}

#[test]
fn cpus_fail_and_come_back() {
    let node = Node::with_cpus(3);
    start_server(&node, None);
    until_informed(&node);
    let child = piped(node.command(&["run", "--cpu", "2", &program("c-examples/requester.c"), "$BANK", "1", "3000"]));
    for cpu in ["0", "1", "0", "1"] {
        until_informed(&node);
        node.ok(&["cpu", "down", cpu]);
        node.ok(&["cpu", "up", cpu]);
    }
    until_informed(&node);
    check_served(&node, child, 1, 3000, "CPU failures");
}

#[test]
fn several_requesters_each_get_exactly_once() {
    let node = Node::new();
    start_server(&node, None);
    until_informed(&node);
    let children: Vec<Child> = (1..=4).map(|client| request(&node, client, 400)).collect();
    for _ in 0..5 {
        until_informed(&node);
        let _ = node.guardian(&["kill", "$BANK"]);
    }
    for (client, child) in (1..=4).zip(children) {
        check_served(&node, child, client, 400, "four requesters");
    }
}

#[test]
fn the_counter_counts_each_request_once() {
    let node = Node::new();
    node.ok(&["run", "--name", "$CNT", "--nowait", &program("c-examples/counter.c")]);
    node.until_pair("$CNT");
    let mut counted = 0;
    for _ in 0..5 {
        // A request served after the backup is there shows that the backup knows the state.
        node.until_pair("$CNT");
        node.ok(&["run", &program("c-examples/countreq.c"), "$CNT", "1"]);
        counted += 1;
        let child = piped(node.command(&["run", &program("c-examples/countreq.c"), "$CNT", "300"]));
        let _ = node.guardian(&["kill", "$CNT"]);
        let output = node.finish(child, "countreq");
        assert!(output.status.success(), "{}", text(&output.stderr));
        let wanted: String = (1..=300).map(|n| format!("count {n} {}\n", counted + n)).collect();
        assert_eq!(text(&output.stdout), wanted);
        counted += 300;
    }
}

#[test]
fn the_file_copy_is_whole_wherever_its_primary_dies() {
    let from: String = (1..=150).map(|n| format!("line {n}\n")).collect();
    let wanted: String = (1..=150).map(|n| format!("{n} line {n}\n")).collect();
    let points = ["once locked", "once intended", "once written", "once noted", "once cleared"];
    for (point, passage) in points.iter().flat_map(|p| [(p, 3), (p, 50)]).chain([(&"link.published", 60), (&"link.published", 61)])
    {
        let node = Node::new();
        std::fs::write(node.work().join("from"), &from).unwrap();
        let plan = Plan { point, passage, role: "primary" };
        let once = node.work().join("killed");
        let command = node.command(&["run", "--name", "$COPY", &program("c-examples/filecopy.c"), "from", "to"]);
        let output = node.finish(piped(armed(command, &plan, &once)), "filecopy");
        assert!(output.status.success(), "{point}:{passage}: {}{}", output.status, text(&output.stderr));
        assert_eq!(std::fs::read_to_string(node.work().join("to")).unwrap(), wanted, "{point}:{passage}");
        assert!(text(&output.stdout).contains("copied 150 lines"), "{}", text(&output.stdout));
    }
}

/// Child 2 fails, the others do not.
const CHILD: &str = r#"
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char *argv[])
{
  int i;
  for (i = 0; i < argc; i++)
    printf("%s ", i ? argv[i] : "says");
  printf("%s %d\n", getenv("COLOR") ? getenv("COLOR") : "none", get_max_assign_msg_ordinal());
  return argc > 1 && atoi(argv[1]) == 2 ? 3 : 0;
}
"#;

#[test]
fn the_launcher_starts_again_what_fails() {
    for cc in ["gcc", "clang"] {
        if Command::new(cc).arg("--version").output().is_err() {
            continue;
        }
        let node = Node::new();
        let source = node.work().join("child.c");
        std::fs::write(&source, CHILD).unwrap();
        let child = common::compile(&source, Some(cc));
        let launcher = Path::new(env!("CARGO_MANIFEST_DIR")).join("c-examples/launcher.c");
        let launcher = common::compile(&launcher, Some(cc));
        let words = ["run", "--param", "COLOR=red", "--assign", "LOG=LOGFILE", &launcher, &child, "3", "2", "some", "words"];
        let output = node.command(&words).env("GUARDIAN_STARTUP_WAIT", "60").output().unwrap();
        let output = common::succeed("launcher", output);
        let times = |line: &str| output.lines().filter(|l| *l == line).count();
        assert_eq!(times("says 1 some words red 1"), 1, "{output}");
        assert_eq!(times("says 2 some words red 1"), 3, "{output}");
        assert_eq!(times("says 3 some words red 1"), 1, "{output}");
        assert_eq!(times("child 1 is gone, completion code 0"), 1, "{output}");
        assert_eq!(times("child 2 is gone, completion code 3"), 3, "{output}");
        assert_eq!(times("child 3 is gone, completion code 0"), 1, "{output}");
        assert_eq!(output.matches(" runs as \\LOCAL.$CH").count(), 5, "{output}");
        // Each process has its own way to the relay: lines of different processes come in any order.
        assert!(!output.contains("error") && times("no child left") == 1, "{output}");
    }
}

#[test]
fn every_example_compiles_unchanged_with_gcc_and_clang() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/c-examples")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "c") {
            for cc in ["gcc", "clang"] {
                if Command::new(cc).arg("--version").output().is_ok() {
                    common::compile(&path, Some(cc));
                }
            }
        }
    }
}
