//! Opens of a server: any number of them one after the other, thousands at a time, and none overtaken by later requests.

mod common;

use std::process::Command;

use common::{Node, compiled};

/// Starts the server of `opens.c` as `$SRV`.
fn serve(node: &Node) -> String {
    let program = compiled("tests/c/opens.c").to_str().unwrap().to_owned();
    node.ok(&["run", "--name", "$SRV", "--nowait", &program, "server"]);
    program
}

/// The node is started with a usual limit of descriptors, or a lower one: opens do not count against it.
fn passes(words: &[&str]) {
    let node = Node::new();
    let mut start = Command::new("sh");
    start.args(["-c", "ulimit -Sn 300 && exec \"$0\" start", env!("CARGO_BIN_EXE_guardian")]);
    common::succeed("start", node.here(&mut start).output().unwrap());
    let program = serve(&node);
    let child = node.start(&[&["run", &program], words].concat());
    let output = node.finish(child, "the requester");
    assert_eq!(common::succeed("requester", output), "good\n");
}

/// More often than a process has numbers for links, so each number is used again.
#[test]
fn a_server_can_be_opened_for_ever() {
    passes(&["again", "$SRV", "4500"]);
}

#[test]
fn thousands_of_opens_are_served_in_the_order_of_their_requests() {
    passes(&["many", "$SRV", "4000"]);
}
