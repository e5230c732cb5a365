//! C programs exchange messages: waited, nowait, cancelled, timed, interrupted.

use std::process::Command;

/// Compiles `tests/c/<name>.c` and runs it in a node of its own.
fn passes(name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join(name);
    let source = format!("{}/tests/c/{name}.c", env!("CARGO_MANIFEST_DIR"));
    let output =
        Command::new(env!("CARGO_BIN_EXE_guardian-cc")).arg("-pthread").arg("-o").arg(&program).arg(&source).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let node = folder.path().join("node");
    let run = Command::new("timeout").arg("60").arg(&program).env("GUARDIAN_NODE_DIR", &node).current_dir(folder.path()).output();
    let stop = Command::new(env!("CARGO_BIN_EXE_guardian")).arg("stop").env("GUARDIAN_NODE_DIR", &node).output().unwrap();
    let run = run.unwrap();
    assert!(run.status.success(), "{:?} {}", run.status, String::from_utf8_lossy(&run.stderr));
    assert!(stop.status.success(), "{}", String::from_utf8_lossy(&stop.stderr));
}

#[test]
fn messages_timers_and_completion_follow_the_manual() {
    passes("messages");
}

#[test]
fn handlers_children_and_threads_do_no_harm() {
    passes("signals");
}
