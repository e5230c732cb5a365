//! C programs call the procedures for names, time and utilities, compiled by every compiler found.

use std::process::Command;

/// Compiles `tests/c/<name>.c` with each compiler, plain and optimised, and runs it in a node of its own.
fn passes(name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let source = format!("{}/tests/c/{name}.c", env!("CARGO_MANIFEST_DIR"));
    let found = |compiler: &&str| Command::new(compiler).arg("--version").output().is_ok_and(|o| o.status.success());
    for compiler in ["gcc", "clang"].iter().filter(|c| found(c)) {
        for level in ["-O0", "-O2"] {
            let program = folder.path().join(format!("{name}-{compiler}{level}"));
            let output = Command::new(env!("CARGO_BIN_EXE_guardian-cc"))
                .env("CC", compiler)
                .args([level, "-Wall", "-Wextra", "-Werror", "-o"])
                .arg(&program)
                .arg(&source)
                .output()
                .unwrap();
            assert!(output.status.success(), "{compiler} {level} {name}: {}", String::from_utf8_lossy(&output.stderr));
            let node = folder.path().join("node");
            let output = Command::new(&program).env("GUARDIAN_NODE_DIR", &node).current_dir(folder.path()).output().unwrap();
            let stop = Command::new(env!("CARGO_BIN_EXE_guardian")).arg("stop").env("GUARDIAN_NODE_DIR", &node).output().unwrap();
            assert!(output.status.success(), "{compiler} {level} {name}: {}", String::from_utf8_lossy(&output.stderr));
            assert!(stop.status.success(), "{}", String::from_utf8_lossy(&stop.stderr));
        }
    }
}

#[test]
fn file_names_come_apart_and_together() {
    passes("file_names");
}

#[test]
fn times_are_told_and_converted() {
    passes("times");
}

#[test]
fn utilities_read_write_and_sort() {
    passes("utilities");
}

#[test]
fn process_strings_are_read() {
    passes("process_strings");
}
