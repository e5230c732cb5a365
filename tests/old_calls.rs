//! The older calls about processes, names and files, from a C program with a process name.

mod common;

use common::{Node, compile_with, succeed};

#[test]
fn older_calls_agree_with_the_newer_ones() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/c/old_calls.c");
    for compiler in ["gcc", "clang"] {
        let program = compile_with(&source, Some(compiler), &["-Wall", "-Wextra", "-Werror"]);
        let node = Node::new();
        succeed(compiler, node.guardian(&["run", "--name", "$OLDP", &program]));
    }
}
