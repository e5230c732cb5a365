//! `guardian-cc` with every compiler and linker that is found here.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dialect")
}

fn found(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|p| std::env::split_paths(&p).any(|dir| dir.join(program).is_file()))
}

fn compilers() -> Vec<&'static str> {
    ["gcc", "clang"].into_iter().filter(|c| found(c)).collect()
}

/// A folder of its own, also for temporary files and for the node.
struct Place {
    dir: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let dir = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(dir.path().join("tmp")).expect("a folder");
        Place { dir }
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8_lossy(&std::fs::read(self.path().join(name)).expect(name)).into_owned()
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.path())
            // As a user would run it: cargo's search path names the build tree.
            .env_remove("LD_LIBRARY_PATH")
            .env("TMPDIR", self.path().join("tmp"))
            .env("GUARDIAN_NODE_DIR", self.path().join("node"))
            .env("GUARDIAN_COMMAND", env!("CARGO_BIN_EXE_guardian"))
            .env("LC_ALL", "C");
        command
    }

    fn cc(&self, compiler: &str, arguments: &str) -> Output {
        let output = self
            .command(env!("CARGO_BIN_EXE_guardian-cc"))
            .env("GUARDIAN_CC", compiler)
            .env_remove("CXX")
            .args(arguments.split_whitespace())
            .output()
            .expect("guardian-cc runs");
        let left: Vec<_> = std::fs::read_dir(self.path().join("tmp")).expect("a folder").collect();
        assert!(left.is_empty(), "left behind: {left:?}");
        output
    }

    fn compile(&self, compiler: &str, arguments: &str) -> String {
        let output = self.cc(compiler, arguments);
        let messages = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{compiler} {arguments}: {messages}");
        messages
    }

    fn run(&self, program: &str) -> String {
        let output = self.command(self.path().join(program)).output().expect(program);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{program}: {:?} {text}{}", output.status, String::from_utf8_lossy(&output.stderr));
        text
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.path().join("node").is_dir() {
            let _ = self.command(env!("CARGO_BIN_EXE_guardian")).arg("stop").output();
        }
    }
}

#[test]
fn every_form_of_the_dialect_compiles() {
    for compiler in compilers() {
        let place = Place::new();
        let source = sources().join("forms.c");
        place.compile(compiler, &format!("{} -o forms", source.display()));
        assert_eq!(place.run("forms"), format!("{}:56\n", source.display()));
    }
}

#[test]
fn line_ends_and_encodings_are_kept() {
    for compiler in compilers() {
        let place = Place::new();
        let text = b"#include <stdio.h> nolist\r\n/* caf\xe9 \x83\x5c */\r\n#include <cextdecs(A_, \\\r\n B_)> nolist\r\n\
            int main(void) {\r\n puts(\"\xe9\\n\" \"\x8a\xbf\");\r\n return __LINE__ - 7;\r\n}\r\n";
        std::fs::write(place.path().join("a.c"), text).expect("a file");
        place.compile(compiler, "-w a.c -o a");
        let output = place.command(place.path().join("a")).output().expect("a");
        assert_eq!((output.status.code(), output.stdout), (Some(0), b"\xe9\n\x8a\xbf\n".to_vec()));
    }
}

#[test]
fn messages_and_debug_information_name_the_originals() {
    for compiler in compilers() {
        let place = Place::new();
        place.write("src/a.c", "#include <stdio.h> nolist\n#include \"a.h\"\nint main(void) { return undeclared; }\n");
        place.write("src/a.h", "#pragma nolist\nint broken(void) { return nowhere; }\n");
        let output = place.cc(compiler, "-c src/a.c");
        let messages = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1));
        for wanted in ["src/a.c:3:25: error", "src/a.h:2:27: error", "included from src/a.c:2"] {
            assert!(messages.contains(wanted), "{wanted}: {messages}");
        }
        assert!(!messages.contains("guardian-cc"), "{messages}");
        place.write("src/a.h", "#pragma nolist\nstatic int fine(void) { return 0; }\n");
        place.write("src/a.c", "#include \"a.h\"\nint main(void) { return fine(); }\n");
        place.compile(compiler, "-g -c src/a.c");
        let object = std::fs::read(place.path().join("a.o")).expect("a.o");
        let temporary = place.path().join("tmp/guardian-cc");
        let temporary = temporary.to_str().expect("a path").as_bytes();
        assert!(!object.windows(temporary.len()).any(|w| w == temporary), "the object names a copy");
        place.write("src/a.c", "#include \"missing.h\" nolist\n");
        let output = place.cc(compiler, "-c src/a.c");
        assert!(String::from_utf8_lossy(&output.stderr).contains("src/a.c:1:10: fatal error"), "{output:?}");
    }
}

#[test]
fn make_rules_name_the_originals() {
    for compiler in compilers() {
        let place = Place::new();
        place.write("src/a.c", "#include \"b.h\"\n#include <stdio.h> nolist\nint main(void) { return B; }\n");
        place.write("src/b.h", "#pragma nolist\n#define B 0\n");
        place.compile(compiler, "-MMD -c src/a.c -o a.o");
        for rules in [place.text("a.d"), String::from_utf8(place.cc(compiler, "-MM src/a.c").stdout).expect("text")] {
            assert!(rules.contains("a.o: src/a.c") && rules.contains("src/b.h") && !rules.contains("/tmp/guardian-cc"), "{rules}");
        }
        place.compile(compiler, "-MD -MF src/../r.d -MT goal src/a.c -o a");
        assert!(place.text("r.d").starts_with("goal: src/a.c"), "{}", place.text("r.d"));
        place.compile(compiler, "-M src/a.c -o m.d");
        assert!(place.text("m.d").contains("src/b.h"));
    }
}

#[test]
fn preprocessed_text_names_the_originals() {
    for compiler in compilers() {
        let place = Place::new();
        place.write("a.c", "#include <stddef.h> nolist\nint line = __LINE__; const char *file = __FILE__;\n");
        let text = String::from_utf8(place.cc(compiler, "-E a.c").stdout).expect("text");
        assert!(text.contains("int line = 2; const char *file = \"a.c\";"), "{text}");
        assert!(!text.contains("tmp/guardian-cc"), "{text}");
        place.compile(compiler, "-E a.c -o a.i");
        place.compile(compiler, "-c a.i");
        assert!(place.path().join("a.o").is_file());
    }
}

#[test]
fn several_files_languages_and_steps() {
    for compiler in compilers() {
        let place = Place::new();
        place.write(
            "a.c",
            "#include <stdioh> nolist\nint twice(int);\nint main(void) { printf(\"%d\\n\", twice(21)); return 0; }\n",
        );
        place.write(
            "b.cc",
            "#include <string> nolist\nextern \"C\" int twice(int x) { std::string s(x, 'x'); return (int)s.size() * 2; }\n",
        );
        place.write("args", "-o mixed 'a.c'\nb.cc");
        place.compile(compiler, "@args");
        assert_eq!(place.run("mixed"), "42\n");
        place.compile(compiler, "-c a.c b.cc");
        place.compile(compiler, "a.o b.o -o linked");
        assert_eq!(place.run("linked"), "42\n");
        place.compile(compiler, "-x c++ -c a.c -o x.o");
        assert!(!place.path().join("a.out").exists());
    }
}

#[test]
fn a_source_can_come_from_standard_input() {
    use std::io::Write;
    let place = Place::new();
    let mut child = place
        .command(env!("CARGO_BIN_EXE_guardian-cc"))
        .args(["-x", "c", "-", "-o", "p"])
        .stdin(std::process::Stdio::piped())
        .spawn()
        .expect("guardian-cc runs");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(b"#include <stdioh> nolist\nint main(void) { puts(__FILE__); return 0; }\n")
        .expect("written");
    assert!(child.wait().expect("an end").success());
    assert_eq!(place.run("p"), "<stdin>\n");
}

#[test]
fn nobody_else_calls_the_programs_own_functions() {
    for compiler in compilers() {
        for (linker, program) in [("bfd", "ld.bfd"), ("gold", "ld.gold"), ("lld", "ld.lld")] {
            if !found(program) {
                continue;
            }
            for mode in ["", "-no-pie", "--static-guardian", "-static"] {
                let place = Place::new();
                let source = sources().join("own_names.c");
                place.compile(compiler, &format!("-w -fuse-ld={linker} {mode} {} -o own", source.display()));
                assert_eq!(place.run("own"), "strangers 0\n", "{compiler} {linker} {mode}");
                let output = place.command(place.path().join("own")).env("OWN_NAMES_CALLS", "1").output().expect("own");
                assert_eq!(String::from_utf8_lossy(&output.stdout), "strangers 0\n", "{compiler} {linker} {mode}: {output:?}");
            }
        }
    }
}

#[test]
fn make_and_cmake_take_it_for_a_compiler() {
    let place = Place::new();
    place.write("a.c", "#include <stdioh> nolist\nint main(void) { puts(\"made\"); return 0; }\n");
    let driver = env!("CARGO_BIN_EXE_guardian-cc");
    if found("make") {
        place.write("Makefile", "prog: a.o\n\t$(CC) -o $@ a.o\n");
        // The variable reaches the driver, too: it must not call itself.
        let output = place.command("make").env("CC", driver).output().expect("make");
        assert!(output.status.success(), "{output:?}");
        assert_eq!(place.run("prog"), "made\n");
    }
    if found("cmake") && found("make") {
        place.write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.10)\nproject(p C CXX)\nadd_executable(cprog a.c b.cc)\n");
        place.write("b.cc", "#include <string> nolist\nextern \"C\" int size() { std::string s; return (int)s.size(); }\n");
        let configure =
            place.command("cmake").env("CC", driver).env("CXX", driver).args(["-S", ".", "-B", "b"]).output().expect("cmake");
        assert!(configure.status.success(), "{configure:?}");
        let build = place.command("cmake").args(["--build", "b"]).output().expect("cmake");
        assert!(build.status.success(), "{build:?}");
        assert_eq!(place.run("b/cprog"), "made\n");
    }
}

#[test]
fn an_installed_tree_needs_nothing_of_the_build_tree() {
    let place = Place::new();
    let prefix = place.path().join("opt/guardian");
    guardian_install(&prefix);
    place.write("a.c", "#include <stdioh> nolist\n#include <cextdecs(DELAY)> nolist\nint main(void) { DELAY(1L); puts(\"installed\"); return 0; }\n");
    let moved = place.path().join("moved");
    std::fs::rename(&prefix, &moved).expect("moved");
    let driver = moved.join("bin/guardian-cc");
    let output = place.command(&driver).args(["a.c", "-o", "a"]).output().expect("guardian-cc runs");
    assert!(output.status.success(), "{output:?}");
    let output = place.command(place.path().join("a")).env_remove("GUARDIAN_COMMAND").output().expect("a");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "installed\n", "{output:?}");
    if found("pkg-config") {
        let flags = place
            .command("pkg-config")
            .env("PKG_CONFIG_PATH", moved.join("lib/pkgconfig"))
            .args(["--cflags", "--libs", "guardian"])
            .output();
        let flags = String::from_utf8(flags.expect("pkg-config").stdout).expect("text");
        assert!(flags.contains("-lguardian") && flags.contains("guardian_dialect.h"), "{flags}");
    }
}

fn guardian_install(prefix: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_guardian-cc")).arg("--install").arg(prefix).output().expect("guardian-cc runs");
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_check_lists_procedures_and_hazards_with_places() {
    let place = Place::new();
    place.write("src/a.c", "int main(void) {\n  DELAY(1);\n  return sizeof(long);\n}\n");
    let output = place.cc("gcc", "--check src");
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(text.contains("first src/a.c:2") && text.contains("src/a.c:3: sizeof(long)"), "{text}");
}
