//! C programs exchange messages: waited, nowait, cancelled, timed.

use std::process::Command;

#[test]
fn messages_timers_and_completion_follow_the_manual() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("messages");
    let source = format!("{}/tests/c/messages.c", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_guardian-cc")).arg("-o").arg(&program).arg(&source).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let node = folder.path().join("node");
    let run = Command::new("timeout").arg("60").arg(&program).env("GUARDIAN_NODE_DIR", &node).current_dir(folder.path()).output();
    let stop = Command::new(env!("CARGO_BIN_EXE_guardian")).arg("stop").env("GUARDIAN_NODE_DIR", &node).output().unwrap();
    let run = run.unwrap();
    assert!(run.status.success(), "{:?} {}", run.status, String::from_utf8_lossy(&run.stderr));
    assert!(stop.status.success(), "{}", String::from_utf8_lossy(&stop.stderr));
}
