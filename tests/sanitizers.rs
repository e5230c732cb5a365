//! The C examples and C tests with the compiler's address and undefined-behaviour sanitizers: nothing to report.

mod common;

use std::path::Path;
use std::process::Command;

use common::{Node, compile_with, text};

const ADDRESS: &[&str] = &["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"];

/// Whether gcc has the sanitizers' run-time libraries.
fn available(node: &Node) -> bool {
    let source = node.work().join("try.c");
    std::fs::write(&source, "int main(void) { return 0; }\n").unwrap();
    let mut gcc = Command::new("gcc");
    gcc.args(ADDRESS).arg("-o").arg(node.work().join("try")).arg(&source);
    let there =
        gcc.output().is_ok_and(|o| o.status.success()) && Command::new(node.work().join("try")).status().is_ok_and(|s| s.success());
    if !there {
        println!("skipped: gcc has no sanitizers here");
    }
    there
}

fn sanitized(source: &str) -> String {
    compile_with(&Path::new(env!("CARGO_MANIFEST_DIR")).join(source), Some("gcc"), ADDRESS)
}

/// What the sanitizers wrote: into files of their own, or to the home terminals of programs nobody waits for.
fn reports(node: &Node) -> String {
    let read = |folder: &Path, wanted: &dyn Fn(&str) -> bool| -> String {
        let files = common::files(folder).into_iter().filter(|f| wanted(f));
        files.map(|f| std::fs::read_to_string(folder.join(f)).unwrap_or_default()).collect()
    };
    let own = read(node.work(), &|f| f.starts_with("report."));
    let terminals = read(&node.dir().join("term"), &|f| f.ends_with(".log"));
    let told: Vec<&str> = terminals.lines().filter(|l| l.contains("runtime error") || l.contains("Sanitizer")).collect();
    own + &told.join("\n")
}

/// Runs a command of the node with reports going to files.
fn run(node: &Node, words: &[&str]) -> std::process::Output {
    let log = node.work().join("report");
    let options = format!("log_path={}:detect_leaks=0:abort_on_error=0", log.display());
    let mut command = node.command(words);
    command.env("ASAN_OPTIONS", &options).env("UBSAN_OPTIONS", format!("log_path={}:print_stacktrace=1", log.display()));
    command.output().unwrap()
}

#[test]
fn the_example_pair_is_clean() {
    let node = Node::new();
    if !available(&node) {
        return;
    }
    let (server, requester) = (sanitized("c-examples/server.c"), sanitized("c-examples/requester.c"));
    let output = run(&node, &["run", "--name", "$BANK", "--nowait", &server, "log"]);
    assert!(output.status.success(), "{}{}", text(&output.stderr), reports(&node));
    node.until_pair("$BANK");
    for client in ["1", "2", "3"] {
        let output = run(&node, &["run", &requester, "$BANK", client, "200"]);
        assert!(output.status.success(), "{}{}{}", text(&output.stdout), text(&output.stderr), reports(&node));
        node.ok(&["kill", "$BANK"]);
        node.until_pair("$BANK");
    }
    assert_eq!(reports(&node), "");
}

#[test]
fn c_tests_are_clean() {
    let node = Node::new();
    if !available(&node) {
        return;
    }
    for source in ["file_names", "utilities", "times", "process_strings", "bad_input"] {
        let output = run(&node, &["run", &sanitized(&format!("tests/c/{source}.c"))]);
        let said = format!("{}{}{}", text(&output.stdout), text(&output.stderr), reports(&node));
        assert!(output.status.success(), "{source}: {said}");
    }
    let output = run(&node, &["run", "--name", "$LEDG", "--nowait", &sanitized("tests/c/ledger.c")]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let output = run(&node, &["run", &sanitized("tests/c/opener.c"), "$LEDG", "50"]);
    assert_eq!(text(&output.stdout), "1 open, 0 wrong\n");
    assert_eq!(reports(&node), "");
}

/// The other tests could not fail otherwise.
#[test]
fn a_report_is_seen() {
    let node = Node::new();
    if !available(&node) {
        return;
    }
    let source = node.work().join("wrong.c");
    std::fs::write(&source, "int main(int argc, char **argv) { char room[4]; (void)argv; return (room + argc)[3]; }\n").unwrap();
    let program = compile_with(&source, Some("gcc"), ADDRESS);
    let output = run(&node, &["run", &program]);
    assert!(!output.status.success());
    let said = text(&output.stdout) + &reports(&node);
    assert!(said.contains("runtime error") || said.contains("AddressSanitizer"), "{said}");
    // One that nobody waits for.
    run(&node, &["run", "--nowait", &program]);
    node.eventually("a report", || !reports(&node).is_empty());
}
