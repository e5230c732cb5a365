//! What a node holds is the same before and after: descriptors, mappings, shared-memory objects, processes, rows of the registry.

#[path = "../src/bin/guardian/soak/census.rs"]
#[allow(dead_code)]
mod census;
mod common;

use std::time::Duration;

use census::Census;
use common::{Node, compiled, program};
use guardian::sys::node::NodeDir;

/// Memory that may differ from one look to the next: the allocator's, per process.
const SLACK_KB: u64 = 1024;
const PATIENCE: Duration = Duration::from_secs(20);

/// Does something once, so that everything that is made once is there, and then so many times; nothing may be left of it.
fn leaves_nothing(node: &Node, what: &str, times: usize, once: impl Fn()) {
    let view = NodeDir::new(node.dir()).connect_any().expect("a tool's connection").view;
    once();
    let before = Census::of_quiet(&view, PATIENCE, |_| true);
    (0..times).for_each(|_| once());
    let after = Census::of_quiet(&view, PATIENCE, |now| now.leaks(&before, SLACK_KB).is_empty());
    let leaks = after.leaks(&before, SLACK_KB);
    assert!(leaks.is_empty(), "{what}: {leaks:#?}\n{:#?}", Census::rows(&view));
}

/// A ledger called `$LEDG` in CPU 0.
fn with_ledger() -> Node {
    let node = Node::with_cpus(2);
    node.ok(&["run", "--name", "$LEDG", "--cpu", "0", "--nowait", &program("tests/c/ledger.c")]);
    node
}

#[test]
fn opens_and_closes_leave_nothing() {
    let node = with_ledger();
    let opener = program("tests/c/opener.c");
    for cpu in ["0", "1"] {
        leaves_nothing(&node, "opens", 3, || {
            let said = node.ok(&["run", "--cpu", cpu, &opener, "$LEDG", "200"]);
            assert_eq!(said, "1 open, 0 wrong\n", "what the server was told");
        });
    }
}

#[test]
fn an_opener_that_dies_leaves_nothing() {
    let node = with_ledger();
    let opener = program("tests/c/opener.c");
    for cpu in ["0", "1"] {
        leaves_nothing(&node, "openers", 20, || {
            let output = node.guardian(&["run", "--cpu", cpu, &opener, "$LEDG", "1", "die"]);
            assert!(!output.status.success());
        });
    }
    assert_eq!(node.ok(&["run", &opener, "$LEDG", "0"]), "1 open, 0 wrong\n", "what the server was told");
}

#[test]
fn programs_that_come_and_go_leave_nothing() {
    let node = Node::with_cpus(2);
    let calls = program("tests/c/opener.c");
    node.ok(&["run", "--name", "$LEDG", "--cpu", "0", "--nowait", &program("tests/c/ledger.c")]);
    leaves_nothing(&node, "processes", 20, || {
        node.ok(&["run", "--cpu", "1", &calls, "$LEDG", "0"]);
    });
}

#[test]
fn takeovers_leave_nothing() {
    let node = Node::with_cpus(3);
    let (server, requester) = (compiled("c-examples/server.c"), program("c-examples/requester.c"));
    node.ok(&["run", "--name", "$BANK", "--cpu", "0", "--nowait", server.to_str().unwrap(), "log"]);
    node.until_pair("$BANK");
    let client = std::cell::Cell::new(0);
    leaves_nothing(&node, "takeovers", 20, || {
        client.set(client.get() + 1);
        node.ok(&["run", "--cpu", "2", &requester, "$BANK", &client.get().to_string(), "20"]);
        let primary = node.member("$BANK", "primary").unwrap()["pid"].clone();
        node.ok(&["kill", "$BANK"]);
        node.eventually("a takeover", || node.member("$BANK", "primary").is_some_and(|p| p["pid"] != primary));
        node.until_pair("$BANK");
    });
}

/// A monitor may die between making a process and putting it on the leash: the process must not join another CPU.
#[test]
fn a_program_whose_monitor_died_while_making_it_ends() {
    use std::os::fd::AsRawFd;
    use std::os::unix::process::{CommandExt, ExitStatusExt};
    let node = Node::with_cpus(2);
    let (theirs, ours) = rustix::net::socketpair(
        rustix::net::AddressFamily::UNIX,
        rustix::net::SocketType::SEQPACKET,
        rustix::net::SocketFlags::empty(),
        None,
    )
    .unwrap();
    drop(ours);
    rustix::io::fcntl_setfd(&theirs, rustix::io::FdFlags::empty()).unwrap();
    let mut command = std::process::Command::new(program("tests/c/opener.c"));
    node.here(&mut command).args(["$NONE", "0"]).env("GUARDIAN_CHANNEL", format!("{}:5:7", theirs.as_raw_fd()));
    let output = command.arg0("opener").output().unwrap();
    assert_eq!(output.status.signal(), Some(9), "{output:?}");
    assert_eq!(node.processes(), Vec::<serde_json::Value>::new());
}
