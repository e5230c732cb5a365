//! C programs read `$RECEIVE` and reply, as the Guardian manuals say.

mod common;

use common::{Node, compile, compilers, succeed};

/// Runs `tests/c/<name>.c` under `process`, built by each compiler, in a node of its own.
fn passes(name: &str, process: &str) {
    for cc in compilers() {
        let node = Node::new();
        let source = format!("{}/tests/c/{name}.c", env!("CARGO_MANIFEST_DIR"));
        let program = compile(source.as_ref(), Some(cc));
        node.ok(&["run", "--name", process, &program]);
    }
}

#[test]
fn receive_follows_the_manual() {
    passes("receive", "$SELF");
}

#[test]
fn messages_are_replied_to_by_tag() {
    passes("replies", "$SELF");
}

#[test]
fn an_opener_that_dies_while_it_opens_is_forgotten() {
    let source = format!("{}/tests/c/lost_open.c", env!("CARGO_MANIFEST_DIR"));
    let program = compile(source.as_ref(), None);
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
