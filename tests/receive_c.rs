//! C programs read `$RECEIVE` and reply, as the Guardian manuals say.

mod common;

use common::{Node, passes, program, succeed};

#[test]
fn receive_follows_the_manual() {
    passes("receive", "$SELF");
}

#[test]
fn more_opens_follow_each_other_than_there_are_links() {
    Node::new().ok(&["run", "--name", "$SELF", &program("tests/c/receive.c"), "many"]);
}

#[test]
fn messages_are_replied_to_by_tag() {
    passes("replies", "$SELF");
}

#[test]
fn system_messages_have_an_older_format() {
    passes("old_formats", "$SELF");
}

#[test]
fn an_opener_that_dies_while_it_opens_is_forgotten() {
    let program = program("tests/c/lost_open.c");
    for cpu in ["0", "1"] {
        let node = Node::with_cpus(2);
        let server = node.start(&["run", "--name", "$LSRV", "--cpu", "0", &program, "server"]);
        node.eventually("the server runs", || !node.named("$LSRV").is_empty());
        for _ in 0..2 {
            node.guardian(&["run", "--cpu", cpu, &program, "opener"]);
        }
        succeed("server", node.finish(server, "server"));
    }
}

#[test]
fn two_processes_open_each_other() {
    let program = program("tests/c/mutual.c");
    let node = Node::with_cpus(2);
    let left = node.start(&["run", "--name", "$LEFT", "--cpu", "0", &program, "$RIGHT"]);
    let right = node.start(&["run", "--name", "$RIGHT", "--cpu", "1", &program, "$LEFT"]);
    succeed("left", node.finish(left, "left"));
    succeed("right", node.finish(right, "right"));
}

#[test]
fn a_server_asks_another_before_it_replies() {
    let program = program("tests/c/chain.c");
    let node = Node::with_cpus(2);
    let back = node.start(&["run", "--name", "$BACK", &program, "back"]);
    node.eventually("the last server runs", || !node.named("$BACK").is_empty());
    let middle = node.start(&["run", "--name", "$MID", &program, "middle"]);
    node.eventually("the server runs", || !node.named("$MID").is_empty());
    node.ok(&["run", &program, "front"]);
    succeed("middle", node.finish(middle, "middle"));
    succeed("back", node.finish(back, "back"));
}
