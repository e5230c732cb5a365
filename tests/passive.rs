//! Passive pairs: the backup goes on after the primary's last checkpoint, wherever the primary dies, and nothing is lost or done
//! twice.

mod common;

use std::path::{Path, PathBuf};
use std::process::Child;

use common::{Node, compile_with, program, succeed, text};

/// Compilers and options that lay stacks out differently.
const FORMS: &[(&str, &[&str])] = &[
    ("gcc", &["-O0"]),
    ("gcc", &["-O2", "-fstack-protector-all"]),
    ("gcc", &["-O3", "-flto", "-pie", "-fPIE"]),
    ("clang", &["-O2", "-fstack-protector-strong"]),
    ("clang", &["-O0", "-fno-stack-protector"]),
];

/// Named before the program that needs it.
const MATH: &str = "-Wl,--no-as-needed,-lm,--as-needed";

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn forms() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    FORMS.iter().filter(|(cc, _)| common::compilers().contains(cc))
}

#[test]
fn calls_locals_and_registers_are_the_primarys() {
    for (cc, options) in forms() {
        let program = compile_with(&source("tests/c/passive_frames.c"), Some(cc), &[*options, &[MATH]].concat());
        for partial in [false, true] {
            let what = format!("{cc} {options:?}, partial stack {partial}");
            let node = Node::new();
            let mut command = node.command(&["run", "--name", "$FRAME", &program, "first", "second argument"]);
            if partial {
                command.env("PARTIAL_STACK", "1");
            }
            let output = node.finish(piped(command), &what);
            assert_eq!(succeed(&what, output), "all as it was\n", "{what}");
        }
    }
}

#[test]
fn members_may_have_environments_of_any_size() {
    let program = compile_with(&source("tests/c/passive_frames.c"), None, &["-O2", MATH]);
    let node = Node::new();
    let mut command = node.command(&["run", "--name", "$FRAME", &program, "first", "second argument"]);
    command.env("FILLER", "x".repeat(30_000)).env("GUARDIAN_KILL_AT", "nowhere:1");
    let output = node.finish(piped(command), "frames");
    assert_eq!(succeed("frames", output), "all as it was\n");
}

fn status(part: &str) -> String {
    let program = program("tests/c/passive_status.c");
    let node = Node::new();
    let output = node.finish(piped(node.command(&["run", "--name", "$STAT", &program, part])), part);
    assert_eq!(text(&output.stderr), "", "{part}");
    succeed(part, output)
}

#[test]
fn status_words_tell_what_is_wrong() {
    status("alone");
    status("pair");
}

#[test]
fn a_takeover_without_restart_point_goes_on_after_checkmonitor_and_says_why() {
    let program = program("tests/c/passive_status.c");
    for (part, word) in [("stop", "2.0"), ("abend", "2.1")] {
        let node = Node::new();
        let output = node.finish(piped(node.command(&["run", "--name", "$LOST", &program, part])), part);
        assert_eq!(text(&output.stdout), format!("{part}: {word}\n"), "{}", text(&output.stderr));
    }
    let node = Node::with_cpus(3);
    // The relay belongs to nobody's CPU; the primary runs in the one that fails.
    let child = piped(node.command(&["run", "--name", "$LOST", "--cpu", "2", &program, "cpu"]));
    node.until_pair("$LOST");
    // It says where it is when the backup has its checkpoint.
    node.eventually("the checkpoint", || node.member("$LOST", "primary").is_some_and(|p| waits(&p["pid"])));
    node.ok(&["cpu", "down", "2"]);
    let output = node.finish(child, "cpu");
    assert!(text(&output.stdout).ends_with("cpu: 2.2\n"), "{}{}", text(&output.stdout), text(&output.stderr));
}

/// Is the process in `pause`?
fn waits(pid: &serde_json::Value) -> bool {
    let pause = if cfg!(target_arch = "x86_64") { "34" } else { "73" };
    std::fs::read_to_string(format!("/proc/{pid}/syscall")).is_ok_and(|s| s.split(' ').next() == Some(pause))
}

#[test]
fn a_program_that_cannot_lie_at_fixed_addresses_is_refused_by_number_and_by_word() {
    let all: &[(&[&str], &str)] = &[(&["-static"], "linked statically"), (&["-fsanitize=address"], "address sanitizer")];
    for (options, why) in all {
        let program = compile_with(&source("tests/c/passive_status.c"), Some("gcc"), options);
        let node = Node::new();
        let mut command = node.command(&["run", "--name", "$NOT", &program, "refused"]);
        command.env("ASAN_OPTIONS", "detect_leaks=0");
        let output = node.finish(piped(command), why);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(output.status.success(), "{why}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains("no passive backup") && said.contains(why), "{said}");
    }
}

#[test]
fn members_of_different_programs_do_not_pair() {
    let node = Node::new();
    let program = node.work().join("changing");
    let put = |options: &[&str]| {
        let made = compile_with(&source("c-examples/passive.c"), None, options);
        let new = program.with_extension("new");
        std::fs::copy(made, &new).unwrap();
        std::fs::rename(new, &program).unwrap();
    };
    serve_bank(&node);
    put(&["-O0"]);
    node.ok(&["run", "--name", "$FRONT", "--nowait", program.to_str().unwrap(), "$BANK"]);
    node.until_pair("$FRONT");
    succeed("first", ask(&node, 1, 5));
    put(&["-O1"]);
    // The new backup is another program: it says so, and the primary goes on alone.
    node.ok(&["kill", "$FRONT", "--backup"]);
    succeed("second", ask(&node, 2, 5));
    check_log(&node, 1, 5);
    check_log(&node, 2, 5);
}

fn piped(mut command: std::process::Command) -> Child {
    use std::process::Stdio;
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn serve_bank(node: &Node) {
    node.ok(&["run", "--name", "$BANK", "--nowait", &program("c-examples/server.c"), "log"]);
    node.until_pair("$BANK");
}

/// Starts the example as `$FRONT`, with these variables.
fn serve(node: &Node, program: &str, switch_every: u32, variables: &[(&str, &str)]) {
    serve_bank(node);
    let every = switch_every.to_string();
    let mut command = node.command(&["run", "--name", "$FRONT", "--nowait", program, "$BANK", &every]);
    succeed("passive", command.envs(variables.iter().copied()).output().unwrap());
}

fn requester(node: &Node, client: u32, count: u32) -> Child {
    let program = program("c-examples/requester.c");
    piped(node.command(&["run", &program, "$FRONT", &client.to_string(), &count.to_string()]))
}

fn ask(node: &Node, client: u32, count: u32) -> std::process::Output {
    node.finish(requester(node, client, count), "requester")
}

/// A request served after the pair was seen shows that the backup has a checkpoint.
fn until_informed(node: &Node) {
    node.until_pair("$FRONT");
    succeed("request", ask(node, 99, 1));
}

/// The bank has booked each request of the client once, in order.
fn check_log(node: &Node, client: u32, count: u32) {
    let log = std::fs::read_to_string(node.work().join("log")).unwrap();
    let mine = |l: &&str| l.split(' ').next() == Some(&client.to_string());
    let serials: Vec<u32> = log.lines().filter(mine).map(|l| l.split(' ').nth(1).unwrap().parse().unwrap()).collect();
    let wanted: Vec<u32> = (1..=count).collect();
    assert!(serials == wanted, "client {client}: {} of {count} booked: {serials:?}", serials.len());
}

/// Every request was acknowledged once, and booked once.
fn check(node: &Node, child: Child, client: u32, count: u32, what: &str) {
    let output = succeed(what, node.finish(child, what));
    let acknowledged: Vec<u32> = output.lines().map(|l| l.split(' ').nth(2).unwrap().parse().unwrap()).collect();
    assert_eq!(acknowledged, (1..=count).collect::<Vec<_>>(), "{what}");
    check_log(node, client, count);
}

#[test]
fn primaries_die_again_and_again_in_every_form() {
    for (cc, options) in forms() {
        let node = Node::new();
        let front = compile_with(&source("c-examples/passive.c"), Some(cc), options);
        serve(&node, &front, 0, &[]);
        until_informed(&node);
        let child = requester(&node, 1, 400);
        for _ in 0..4 {
            until_informed(&node);
            let _ = node.guardian(&["kill", "$FRONT"]);
        }
        check(&node, child, 1, 400, &format!("{cc} {options:?}"));
    }
}

#[test]
fn backups_and_the_bank_die_too() {
    let node = Node::new();
    serve(&node, &program("c-examples/passive.c"), 0, &[]);
    until_informed(&node);
    let child = requester(&node, 1, 1500);
    for words in [&["kill", "$FRONT", "--backup"][..], &["kill", "$BANK"], &["kill", "$FRONT"], &["kill", "$BANK"]] {
        until_informed(&node);
        node.until_pair("$BANK");
        let _ = node.guardian(words);
    }
    check(&node, child, 1, 1500, "kills of all members");
}

#[test]
fn cpus_fail_and_come_back() {
    let node = Node::with_cpus(3);
    serve(&node, &program("c-examples/passive.c"), 0, &[]);
    until_informed(&node);
    let program = program("c-examples/requester.c");
    let child = piped(node.command(&["run", "--cpu", "2", &program, "$FRONT", "1", "1500"]));
    for cpu in ["0", "1", "0"] {
        until_informed(&node);
        node.until_pair("$BANK");
        node.ok(&["cpu", "down", cpu]);
        node.ok(&["cpu", "up", cpu]);
    }
    until_informed(&node);
    check(&node, child, 1, 1500, "CPU failures");
}

#[test]
fn members_change_places_while_they_serve_and_while_they_die() {
    let node = Node::new();
    serve(&node, &program("c-examples/passive.c"), 7, &[]);
    until_informed(&node);
    let pid = |role: &str| node.member("$FRONT", role).map(|p| p["pid"].as_u64());
    let (first, second) = (pid("primary"), pid("backup"));
    check(&node, requester(&node, 1, 70), 1, 70, "switches");
    let after = [pid("primary"), pid("backup")];
    assert!(after.contains(&first) && after.contains(&second), "nobody died");
    let child = requester(&node, 2, 700);
    for _ in 0..4 {
        until_informed(&node);
        let _ = node.guardian(&["kill", "$FRONT"]);
    }
    check(&node, child, 2, 700, "switches and kills");
}

#[test]
fn several_requesters_are_served_by_one_passive_pair() {
    let node = Node::new();
    serve(&node, &program("c-examples/passive.c"), 0, &[]);
    until_informed(&node);
    let children: Vec<Child> = (1..=3).map(|client| requester(&node, client, 200)).collect();
    for _ in 0..3 {
        until_informed(&node);
        let _ = node.guardian(&["kill", "$FRONT"]);
    }
    for (client, child) in (1..=3).zip(children) {
        check(&node, child, client, 200, "three requesters");
    }
}

/// Serves requests while the member in `role` dies at a point, at several passages of it. True if it came there.
fn dies_at(point: &str, role: &str, switch_every: u32) -> bool {
    let mut reached = false;
    for passage in [2, 9, 30] {
        let what = format!("{role} at {point}:{passage}");
        let node = Node::new();
        let once = node.work().join("killed");
        let at = format!("{point}:{passage}");
        let variables =
            [("GUARDIAN_KILL_AT", at.as_str()), ("GUARDIAN_KILL_ROLE", role), ("GUARDIAN_KILL_ONCE", once.to_str().unwrap())];
        serve(&node, &program("c-examples/passive.c"), switch_every, &variables);
        let output = ask(&node, 1, 60);
        if !output.status.success() {
            // The one excuse: the only member that knew anything died before it had a backup.
            let log = std::fs::read_to_string(node.work().join("log")).unwrap_or_default();
            assert!(
                once.exists() && text(&output.stdout).is_empty() && log.is_empty(),
                "{what}: {}{}",
                text(&output.stdout),
                text(&output.stderr)
            );
            reached = true;
            continue;
        }
        assert_eq!(text(&output.stdout).lines().count(), 60, "{what}");
        check_log(&node, 1, 60);
        node.until_pair("$FRONT");
        reached |= once.exists();
    }
    reached
}

#[test]
fn the_primary_may_die_at_any_step_of_a_checkpoint() {
    for point in
        ["checkpoint.begun", "request.begun", "link.written", "link.published", "request.sent", "checkpoint.done", "reply.sent"]
    {
        assert!(dies_at(point, "primary", 0), "the primary never passes {point}");
    }
}

#[test]
fn the_backup_may_die_at_any_step_of_a_checkpoint() {
    for point in ["link.taken", "follow.told", "follow.applied", "follow.done", "link.replied", "follow.answered"] {
        assert!(dies_at(point, "backup", 0), "the backup never passes {point}");
    }
}

#[test]
fn either_member_may_die_while_they_change_places() {
    for (point, role) in [
        ("switch.begun", "backup"),
        ("switch.done", "primary"),
        ("switch.given", "backup"),
        ("follow.over", "primary"),
        ("follow.answered", "primary"),
    ] {
        assert!(dies_at(point, role, 3), "the {role} never passes {point}");
    }
}
