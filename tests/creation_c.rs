//! C programs make processes, tell them what to do, and hear of their end.

mod common;

use std::path::Path;

use common::{Node, text};

/// Compiles `tests/c/<name>.c` and its helpers into the node's folder and runs it there, with `options` of `run`.
fn passes(name: &str, helpers: &[&str], options: &[&str], cc_options: &[&str]) {
    let node = Node::with_cpus(2);
    for program in [name].iter().chain(helpers) {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/c").join(program).with_extension("c");
        let compiled = common::compile_with(&source, None, cc_options);
        std::fs::copy(compiled, node.work().join(program)).unwrap();
    }
    let words: Vec<&str> = ["run"].iter().chain(options).copied().chain([format!("./{name}").leak() as &str]).collect();
    let output = node.finish(node.start(&words), name);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{}\n{out}{err}", output.status);
}

#[test]
fn a_child_hears_its_creator_out_and_loses_no_message() {
    passes("startup", &["startup_child"], &["--name", "$MAKER"], &[]);
}

#[test]
fn a_static_child_hears_its_creator_too() {
    passes("startup", &["startup_child"], &[], &["--static-guardian"]);
}
