//! Pairs as requesters, in C: backup opens, sync information, and opens that outlive the server's primary.

mod common;

use common::{Node, program, text};

fn passes(node: &Node, words: &[&str]) {
    let output = node.guardian(words);
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(text(&output.stdout), "passed\n", "{}", text(&output.stderr));
}

#[test]
fn a_backup_opens_what_its_primary_has_open_and_goes_on_with_it() {
    let node = Node::new();
    node.ok(&["run", "--name", "$WATCH", "--nowait", &program("tests/c/open_watch.c")]);
    passes(&node, &["run", "--name", "$REQ", &program("tests/c/opener_pair.c"), "$WATCH"]);
}

#[test]
fn an_open_outlives_the_primary_that_dies_over_it() {
    let node = Node::with_cpus(3);
    node.ok(&["run", "--name", "$DIE", "--nowait", &program("tests/c/open_dies.c")]);
    passes(&node, &["run", "--cpu", "2", &program("tests/c/open_retry.c"), "$DIE"]);
}

#[test]
fn remembered_replies_refuse_wrong_calls() {
    let node = Node::new();
    passes(&node, &["run", &program("tests/c/replies_api.c")]);
}
