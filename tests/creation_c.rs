//! C programs make processes, tell them what to do, and hear of their end.

mod common;

use std::path::Path;
use std::process::Stdio;

use common::{Node, text};

/// Compiles `tests/c/<name>.c` and its helpers into the node's folder and runs it there, with `options` of `run`.
fn passes(name: &str, helpers: &[&str], options: &[&str], arguments: &[&str], cc_options: &[&str]) {
    let node = Node::with_cpus(2);
    for program in [name].iter().chain(helpers) {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/c").join(program).with_extension("c");
        let compiled = common::compile_with(&source, None, cc_options);
        std::fs::copy(compiled, node.work().join(program)).unwrap();
    }
    let cpu_down = format!("{} cpu down 1 >/dev/null", env!("CARGO_BIN_EXE_guardian"));
    let program = format!("./{name}");
    let words: Vec<&str> = ["run"].iter().chain(options).chain([&program.as_str()]).chain(arguments).copied().collect();
    let mut command = node.command(&words);
    command.env("CPU_DOWN", cpu_down).stdout(Stdio::piped()).stderr(Stdio::piped());
    let output = node.finish(command.spawn().unwrap(), name);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{}\n{out}{err}", output.status);
}

#[test]
fn a_child_hears_its_creator_out_and_loses_no_message() {
    passes("startup", &["startup_child"], &["--name", "$MAKER"], &[], &[]);
}

#[test]
fn a_static_child_hears_its_creator_too() {
    passes("startup", &["startup_child"], &[], &[], &["--static-guardian"]);
}

#[test]
fn processes_are_made_and_refused_as_the_manual_says() {
    passes("creation", &["creation_child"], &[], &[], &[]);
}

#[test]
fn a_creator_hears_how_its_children_end() {
    passes("endings", &["creation_child"], &["--name", "$ENDER", "--cpu", "0"], &[], &[]);
}

#[test]
fn processes_are_found_by_their_attributes() {
    passes("process_search", &["creation_child"], &[], &[], &[]);
}

#[test]
fn a_process_makes_its_backup_itself() {
    passes("pair_creation", &[], &["--name", "$PCR", "--cpu", "0"], &["one", "two"], &[]);
}

/// A child for the launcher example.
const CHILD: &str = r#"
#include <stdio.h>
int main(int argc, char *argv[])
{
  printf("says %d %s\n", argc, argc > 1 ? argv[1] : "nothing");
  return argc != 2;
}
"#;

#[test]
fn a_child_may_die_anywhere_in_the_conversation() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("child.c");
    std::fs::write(&source, CHILD).unwrap();
    let child = common::compile(&source, None);
    let launcher = common::program("c-examples/launcher.c");
    let points = ["startup.opened:1", "startup.heard:1", "startup.replied:1", "startup.heard:2", "startup.replied:2"];
    for point in points {
        let node = Node::new();
        let once = node.work().join("killed");
        let mut command = node.command(&["run", "--assign", "LOG=FILE", &launcher, &child, "2", "1"]);
        command.env("GUARDIAN_KILL_AT", point).env("GUARDIAN_KILL_ONCE", &once).env("GUARDIAN_STARTUP_WAIT", "1000");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = node.finish(command.spawn().unwrap(), point);
        let said = text(&output.stdout);
        let times = |line: &str| said.lines().filter(|l| *l == line).count();
        assert!(output.status.success() && times("no child left") == 1, "{point}: {said}{}", text(&output.stderr));
        assert!(once.exists(), "nobody passed {point}");
        // The one that died has a successor that was told the same.
        for n in ["1", "2"] {
            assert!(times(&format!("says 2 {n}")) >= 1, "{point}: {said}");
            assert_eq!(times(&format!("child {n} is gone, completion code 0")), 1, "{point}: {said}");
        }
    }
}
