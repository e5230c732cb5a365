//! The link step.
//!
//! A Guardian program may define `read`, `stat` or `isatty` in its own way. Nobody but the program may call these: in a dynamic
//! program they stay out of its dynamic symbols, in a static one they get other names.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::backend::{self, Layout};
use super::options::{Item, Options};
use super::scratch::Scratch;
use super::symbols;

/// What the C library calls on its own, for hosts without a static C library to read the names from.
const CALLED_BY_LIBRARIES: &[&str] = &[
    "read", "write", "open", "close", "stat", "fstat", "lstat", "lseek", "dup", "dup2", "isatty", "access", "chmod", "mkdir",
    "unlink", "rename", "utime", "time", "getpid", "vfork", "fork", "getwd", "getcwd", "pipe", "poll", "select", "send", "recv",
    "connect", "accept", "bind", "listen", "socket", "signal", "kill", "sleep", "mmap", "munmap", "fcntl", "ioctl", "syscall",
];

/// Does the link take the static library?
pub fn static_guardian(options: &Options, layout: &Layout) -> Result<bool, String> {
    let shared = layout.library()?.join("libguardian.so").is_file();
    Ok(options.is_static || options.static_guardian || !shared)
}

/// Options at the end of a link.
pub fn options(options: &Options, layout: &Layout, scratch: &mut Scratch) -> Result<Vec<OsString>, String> {
    let mut all: Vec<OsString> = Vec::new();
    if options.relocatable || options.no_libraries {
        return Ok(all);
    }
    if !options.shared && !options.placed {
        // Addresses of data and heap then fit into the 32 bits of a timer's parameter, as they do on Guardian.
        all.push("-no-pie".into());
    }
    let library =
        fs::canonicalize(layout.library()?).map_err(|e| format!("{}: {e}", layout.library().unwrap_or(Path::new("")).display()))?;
    if !options.shared && !options.is_static && !options.version_script && !options.export_dynamic {
        let script = scratch
            .extra("local.ver", b"{ local: *; };\n")
            .map_err(|e| format!("cannot write a version script to {}: {e}", std::env::temp_dir().display()))?;
        all.push(joined("-Wl,--version-script=", &script));
    }
    if !options.shared {
        // The way into `main` leads through the run-time start.
        all.push("-Wl,--wrap=__libc_start_main".into());
    }
    if static_guardian(options, layout)? {
        let archive = library.join("libguardian.a");
        if !archive.is_file() {
            return Err(format!("a static link needs {}", archive.display()));
        }
        // Nothing calls the run-time start by its name, and only we the C library's.
        all.extend(["-Wl,-u,guardian_start", "-Wl,-u,__libc_start_main"].map(OsString::from));
        all.push(archive.into());
        all.extend(["-lpthread", "-ldl", "-lm"].map(OsString::from));
    } else {
        all.push(joined("-L", &library));
        all.push(joined("-Wl,-rpath,", &library));
        if library.ends_with("deps") {
            // A build tree may hold an older library beside its tools, and `cargo test` puts that folder in the loader's search
            // path: the newest, which was linked, must come first.
            all.push("-Wl,--disable-new-dtags".into());
        }
        // A program that calls nothing of the library is a Guardian process all the same.
        all.extend(["-Wl,--push-state,--no-as-needed", "-lguardian", "-Wl,--pop-state"].map(OsString::from));
    }
    Ok(all)
}

fn joined(option: &str, path: &Path) -> OsString {
    let mut word = OsString::from(option);
    word.push(path);
    word
}

/// The names that a program's own definitions must not have in a static link.
fn taken(compiler: &[String], library: &Path) -> HashSet<String> {
    let mut names: HashSet<String> = CALLED_BY_LIBRARIES.iter().map(|n| (*n).to_owned()).collect();
    let asked = Command::new(&compiler[0])
        .args(&compiler[1..])
        .arg("-print-file-name=libc.a")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    if let Ok(output) = asked {
        names.extend(symbols::indexed_in(Path::new(String::from_utf8_lossy(&output.stdout).trim())));
    }
    // What the library itself exports is the program's to replace only by mistake; the linker says so. The names of procedures are
    // free: calls of the library's go to other names.
    for name in symbols::indexed_in(&library.join("libguardian.a")) {
        names.remove(&name);
    }
    names.extend(crate::table::statuses().map(|(name, _)| name.to_owned()));
    names.remove("main");
    names
}

/// Renames the program's own definitions of C library names in its objects.
pub fn rename(options: &mut Options, compiler: &[String], layout: &Layout, scratch: &mut Scratch) -> Result<(), String> {
    let library = layout.library()?.to_owned();
    let objects: Vec<(usize, PathBuf)> = options
        .items
        .iter()
        .enumerate()
        .filter_map(|(n, item)| match item {
            Item::Input { path, .. } if path.extension().is_some_and(|e| e == "o" || e == "obj") => Some((n, path.clone())),
            _ => None,
        })
        .collect();
    let taken = taken(compiler, &library);
    let mut own: Vec<String> = Vec::new();
    for (_, path) in &objects {
        let defined = fs::read(path).ok().and_then(|bytes| symbols::defined(&bytes)).unwrap_or_default();
        own.extend(defined.into_iter().filter(|name| taken.contains(name)));
    }
    own.sort();
    own.dedup();
    if own.is_empty() {
        return Ok(());
    }
    let tool = ["objcopy", "llvm-objcopy", "llvm-objcopy-14"].iter().find_map(|t| backend::find(t));
    let Some(tool) = tool else {
        return Err(format!("a static link of a program that defines {} needs objcopy (binutils)", own.join(", ")));
    };
    let list: String = own.iter().map(|name| format!("{name} guardian_program_{name}\n")).collect();
    let failed = |e: std::io::Error| format!("cannot rename symbols: {e}");
    let list = scratch.extra("renames", list.as_bytes()).map_err(failed)?;
    for (n, path) in objects {
        let new = scratch.output(path.file_name().unwrap_or(path.as_os_str())).map_err(failed)?;
        let status = Command::new(&tool).arg(joined("--redefine-syms=", &list)).arg(&path).arg(&new).stdin(Stdio::null()).status();
        if !status.map_err(failed)?.success() {
            return Err(format!("objcopy could not rename symbols in {}", path.display()));
        }
        if let Item::Input { path, .. } = &mut options.items[n] {
            *path = new;
        }
    }
    Ok(())
}
