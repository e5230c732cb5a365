//! C and C++ programs see the procedures as Guardian programs call them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Compiler {
    name: &'static str,
    cpp: bool,
}

const COMPILERS: [Compiler; 4] = [
    Compiler { name: "gcc", cpp: false },
    Compiler { name: "clang", cpp: false },
    Compiler { name: "g++", cpp: true },
    Compiler { name: "clang++", cpp: true },
];

fn found() -> Vec<&'static Compiler> {
    let there = |c: &&Compiler| Command::new(c.name).arg("--version").output().is_ok_and(|o| o.status.success());
    let all: Vec<_> = COMPILERS.iter().filter(there).collect();
    assert!(!all.is_empty(), "no C compiler");
    all
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The compiler as a program under test sees it: all warnings are errors.
fn compile(c: &Compiler, source: &Path, options: &[&str]) -> Output {
    Command::new(c.name)
        .args(if c.cpp { ["-x", "c++", "-std=gnu++11"] } else { ["-x", "c", "-std=gnu11"] })
        .args(["-Wall", "-Wextra", "-Werror", "-D__TANDEM=1", "-fno-diagnostics-color"])
        .arg("-I")
        .arg(root().join("include"))
        .args(options)
        .arg(source)
        .env("LC_ALL", "C")
        .output()
        .expect("compiler runs")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn must(c: &Compiler, source: &Path, options: &[&str]) {
    let output = compile(c, source, options);
    assert!(output.status.success(), "{} {options:?} {}:\n{}", c.name, source.display(), text(&output));
}

fn c(name: &str) -> PathBuf {
    root().join("tests/c").join(name)
}

#[test]
fn structures_lie_as_the_manuals_say() {
    for compiler in found() {
        must(compiler, &c("layout.c"), &["-fsyntax-only"]);
    }
}

#[test]
fn omitted_arguments_are_told_apart_from_zero() {
    let folder = tempfile::tempdir().expect("folder");
    for compiler in found() {
        for level in ["-O0", "-O2"] {
            let program = folder.path().join("calls");
            must(compiler, &c("calls.c"), &[level, "-o", program.to_str().expect("path")]);
            let output = Command::new(&program).output().expect("runs");
            assert!(output.status.success(), "{} {level}: {}", compiler.name, String::from_utf8_lossy(&output.stderr));
        }
    }
}

#[test]
fn wrong_calls_do_not_compile() {
    let mut sources: Vec<PathBuf> = std::fs::read_dir(c("refused")).expect("refused").map(|e| e.expect("entry").path()).collect();
    sources.sort();
    let mut wrong = Vec::new();
    for source in &sources {
        let first = std::fs::read_to_string(source).expect("source");
        let line = first.lines().next().expect("first line");
        let parts: Vec<&str> = line.trim_start_matches("/* ").trim_end_matches(" */").split('|').collect();
        for compiler in found() {
            let output = compile(compiler, source, &["-fsyntax-only"]);
            let said = text(&output);
            if output.status.success() || !parts.iter().any(|p| said.contains(p)) {
                wrong.push(format!("{} {}: {}\n{said}", compiler.name, source.display(), output.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_header_stands_alone() {
    let folder = tempfile::tempdir().expect("folder");
    let mut names: Vec<String> = std::fs::read_dir(root().join("include"))
        .expect("include")
        .map(|e| e.expect("entry").file_name().into_string().expect("name"))
        .collect();
    names.sort();
    for name in &names {
        let source = folder.path().join("alone.c");
        // Twice: a header may be named by two files of a program.
        std::fs::write(&source, format!("#include <{name}>\n#include <{name}>\nint main(void) {{ return 0; }}\n")).expect("write");
        for compiler in found() {
            must(compiler, &source, &["-fsyntax-only", "-Wno-cpp"]);
        }
    }
    let all: String = names.iter().map(|n| format!("#include <{n}>\n")).collect();
    let source = folder.path().join("all.c");
    std::fs::write(&source, format!("{all}int main(void) {{ return 0; }}\n")).expect("write");
    for compiler in found() {
        must(compiler, &source, &["-fsyntax-only", "-Wno-cpp"]);
    }
}

/// Names that `cextdecs.h` makes callable.
fn procedures() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("include/cextdecs.h")).expect("cextdecs.h");
    let name = |line: &str| Some(line.strip_prefix("#define ")?.split_once("(...) GRD_")?.0.to_owned());
    text.lines().filter_map(name).collect()
}

#[test]
fn every_procedure_can_be_called_and_links() {
    let names = procedures();
    assert!(names.len() > 300, "{}", names.len());
    let folder = tempfile::tempdir().expect("folder");
    let source = folder.path().join("every.c");
    let calls: String = names.iter().map(|n| format!("  {n}();\n")).collect();
    let wanted: String = names.iter().map(|n| format!("#define GRD_WANT_{n}\n")).collect();
    let addresses: String = names.iter().map(|n| format!("  (function){n},\n")).collect();
    let program = format!(
        "{wanted}#include <cextdecs.h>\ntypedef void (*function)(void);\nfunction all[] = {{\n{addresses}}};\nvoid call(void);\nvoid call(void) {{\n{calls}}}\n\
         int main(void) {{ return all[0] == 0; }}\n"
    );
    std::fs::write(&source, program).expect("write");
    // The libraries lie beside this test program.
    let beside = std::env::current_exe().expect("own path").parent().expect("folder").to_owned();
    for compiler in found() {
        let library = format!("-L{}", beside.display());
        let rpath = format!("-Wl,-rpath,{}", beside.display());
        let program = folder.path().join("every");
        let output = Command::new(compiler.name)
            .args(if compiler.cpp { ["-x", "c++"] } else { ["-x", "c"] })
            .args(["-Wall", "-Wextra", "-Werror", "-Wno-cast-function-type", "-o"])
            .arg(&program)
            .arg("-I")
            .arg(root().join("include"))
            .arg(&source)
            .args([&library, &rpath, "-lguardian"])
            .output()
            .expect("compiler runs");
        assert!(output.status.success(), "{}: {}", compiler.name, text(&output));
    }
}

#[test]
fn sections_show_only_what_they_name() {
    let folder = tempfile::tempdir().expect("folder");
    let source = folder.path().join("sections.c");
    let program = "#define GRD_ONLY\n#define GRD_WANT_DELAY\n#include <cextdecs.h>\n\
        #ifndef DELAY\n#error wanted\n#endif\n#ifdef FILE_CLOSE_\n#error unwanted\n#endif\n\
        #define GRD_ONLY\n#define GRD_WANT_FILE_CLOSE_\n#include <cextdecs.h>\n\
        #ifndef FILE_CLOSE_\n#error wanted later\n#endif\n\
        int main(void) { return 0; }\n";
    std::fs::write(&source, program).expect("write");
    for compiler in found() {
        must(compiler, &source, &["-fsyntax-only"]);
    }
}

#[test]
fn a_missing_procedure_fails_loudly_once() {
    let missing: Vec<&str> = guardian::table::statuses().filter(|(_, s)| *s == "missing").map(|(n, _)| n).take(3).collect();
    let folder = tempfile::tempdir().expect("folder");
    let source = folder.path().join("missing.c");
    let calls: String = missing.iter().map(|n| format!("  {n}();\n  {n}();\n")).collect();
    std::fs::write(&source, format!("#include <cextdecs.h>\nint main(void) {{\n{calls}  return 0;\n}}\n")).expect("write");
    let beside = std::env::current_exe().expect("own path").parent().expect("folder").to_owned();
    let program = folder.path().join("missing");
    let output = Command::new("cc")
        .arg("-I")
        .arg(root().join("include"))
        .arg("-o")
        .arg(&program)
        .arg(&source)
        .args([format!("-L{}", beside.display()), format!("-Wl,-rpath,{}", beside.display()), "-lguardian".into()])
        .output()
        .expect("compiler runs");
    assert!(output.status.success(), "{}", text(&output));
    let output = Command::new(&program)
        .env("GUARDIAN_NODE_DIR", folder.path().join("node"))
        .env_remove("GUARDIAN_CHANNEL")
        .output()
        .expect("runs");
    assert!(output.status.success(), "{}", text(&output));
    for name in missing {
        let lines = text(&output).lines().filter(|l| l.contains(&format!("{name} is not supported"))).count();
        assert_eq!(lines, 1, "{name}: {}", text(&output));
    }
}
