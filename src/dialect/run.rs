//! One run of the driver: rewrite, call the compiler, put the original names back.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::headers::Search;
use super::options::{self, Options};
use super::rewrite::Rewriter;

/// Where the parts of an installation or of a build tree are.
struct Home {
    include: PathBuf,
    library: PathBuf,
}

fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from)
}

/// Relative to this program: an installed tree, else a build tree.
fn home() -> Result<Home, String> {
    let program = std::env::current_exe().map_err(|e| format!("own path: {e}"))?;
    let dir = program.parent().unwrap_or(Path::new("/")).to_owned();
    let installed = dir.join("../include/guardian");
    let include = match variable("GUARDIAN_INCLUDE") {
        Some(include) => include,
        None if installed.join("guardian.h").is_file() => installed,
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("include"),
    };
    let libraries =
        [variable("GUARDIAN_LIB"), Some(dir.join("../lib")), Some(dir.clone()), Some(dir.join("deps")), Some(dir.join(".."))];
    let library = libraries.into_iter().flatten().find(|d| d.join("libguardian.so").is_file());
    match library {
        Some(library) if include.join("guardian.h").is_file() => {
            let library = std::fs::canonicalize(&library).unwrap_or(library);
            Ok(Home { include: std::fs::canonicalize(&include).unwrap_or(include), library })
        }
        Some(_) => Err(format!("no headers in {}; set GUARDIAN_INCLUDE", include.display())),
        None => Err("libguardian.so was not found beside this program; set GUARDIAN_LIB to its folder".into()),
    }
}

/// The compiler behind the driver. `CC=guardian-cc` in a Makefile must not make it call itself.
fn compiler(cplusplus: bool) -> String {
    let asked = ["GUARDIAN_CC", "CC"].into_iter().filter_map(|v| std::env::var(v).ok());
    let asked = asked.map(|c| c.trim().to_owned()).find(|c| !c.is_empty() && !c.contains("guardian-cc"));
    let c = asked.unwrap_or_else(|| {
        let found = ["gcc", "clang", "cc"].into_iter().find(|c| in_path(c));
        found.unwrap_or("cc").to_owned()
    });
    if !cplusplus || c.contains("++") {
        return c;
    }
    if let Some(at) = c.rfind("gcc") {
        return format!("{}g++{}", &c[..at], &c[at + 3..]);
    }
    if let Some(at) = c.rfind("clang") {
        return format!("{}clang++{}", &c[..at], &c[at + 5..]);
    }
    "c++".into()
}

fn in_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|p| std::env::split_paths(&p).any(|d| d.join(program).is_file()))
}

/// Folders of the host's headers, as the compiler itself says.
fn host_folders(compiler: &[String], cplusplus: bool) -> Vec<PathBuf> {
    let language = if cplusplus { "c++" } else { "c" };
    let output = Command::new(&compiler[0])
        .args(&compiler[1..])
        .args(["-E", "-v", "-x", language, "/dev/null"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output();
    let Ok(output) = output else { return vec!["/usr/include".into()] };
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let list = text.split("search starts here:").last().unwrap_or("");
    list.lines().take_while(|l| !l.starts_with("End of")).map(str::trim).filter(|l| l.starts_with('/')).map(PathBuf::from).collect()
}

/// A private folder that goes away with the run.
struct Folder(PathBuf);

impl Folder {
    fn new() -> std::io::Result<Folder> {
        let base = std::env::temp_dir();
        for n in 0.. {
            let path = base.join(format!("guardian-cc-{}-{n}", std::process::id()));
            match std::fs::DirBuilder::new().create(&path) {
                Ok(()) => return Ok(Folder(path)),
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => continue,
                Err(e) => return Err(e),
            }
        }
        unreachable!("numbers do not end")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs the driver with the arguments after the program name; its exit status.
pub fn main(arguments: Vec<OsString>) -> i32 {
    let arguments = arguments.into_iter().map(|a| a.to_string_lossy().into_owned()).collect();
    match drive(options::expand(arguments)) {
        Ok(status) => status,
        Err(message) => {
            eprintln!("guardian-cc: {message}");
            1
        }
    }
}

fn drive(mut arguments: Vec<String>) -> Result<i32, String> {
    let options = options::read(&arguments);
    let home = home()?;
    let compiler: Vec<String> = compiler(options.cplusplus).split_whitespace().map(String::from).collect();
    let folder = Folder::new().map_err(|e| format!("temporary folder: {e}"))?;
    let mut own = options.include_dirs.clone();
    for source in &options.sources {
        if let Some(dir) = Path::new(&arguments[*source]).parent() {
            own.push(if dir.as_os_str().is_empty() { ".".into() } else { dir.to_owned() });
        }
    }
    let host = if options.sources.is_empty() { Vec::new() } else { host_folders(&compiler, options.cplusplus) };
    let search = Search { own, guardian: home.include.clone(), host };
    let mut rewriter = Rewriter::new(search, folder.0.clone());
    let mut quote = Vec::new();
    for &at in &options.sources {
        let original = PathBuf::from(&arguments[at]);
        let copy = rewriter.file(&original, &[], true).map_err(|e| format!("{}: {e}", original.display()))?;
        arguments[at] = copy.to_string_lossy().into_owned();
        let dir = original.parent().filter(|d| !d.as_os_str().is_empty()).unwrap_or(Path::new("."));
        quote.push(format!("-iquote{}", dir.display()));
    }
    let mut command = Command::new(&compiler[0]);
    command.args(&compiler[1..]);
    if !options.sources.is_empty() || options.preprocess {
        command.args(compile_options(&options, &home, &quote));
    }
    command.args(&arguments);
    if !options.compile_only && options.has_inputs {
        command.args(link_options(&options, &home));
    }
    let captures = options.preprocess && options.output.is_none();
    command.stdout(if captures { Stdio::piped() } else { Stdio::inherit() });
    let child = command.spawn().map_err(|e| format!("cannot run {}: {e}; install gcc or clang, or set CC", compiler[0]))?;
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    if captures {
        use std::io::Write;
        let _ = std::io::stdout().write_all(&originals(&output.stdout, &rewriter));
    }
    for file in dependency_files(&options, &arguments, &rewriter) {
        if let Ok(text) = std::fs::read(&file) {
            let _ = std::fs::write(&file, originals(&text, &rewriter));
        }
    }
    Ok(output.status.code().unwrap_or(1))
}

fn compile_options(options: &Options, home: &Home, quote: &[String]) -> Vec<String> {
    let mut all = vec![format!("-I{}", home.include.display())];
    all.extend(quote.iter().cloned());
    all.extend(["-include".into(), home.include.join("guardian_dialect.h").to_string_lossy().into_owned()]);
    if !options.cplusplus {
        if !options.has_standard {
            all.push("-std=gnu17".into());
        }
        // Newer compilers refuse what old programs do; with a warning they still compile.
        for what in ["implicit-int", "implicit-function-declaration", "int-conversion", "incompatible-pointer-types"] {
            all.push(format!("-Wno-error={what}"));
        }
    }
    if !options.shared && !options.position_independent {
        // What a program calls `read` or `stat` must not become the C library's, nor ours.
        all.push("-fvisibility=hidden".into());
    }
    all
}

fn link_options(options: &Options, home: &Home) -> Vec<String> {
    let library = home.library.display();
    if options.is_static {
        return [
            "-Wl,--wrap=main".into(),
            format!("-L{library}"),
            "-l:libguardian.a".into(),
            "-lpthread".into(),
            "-ldl".into(),
            "-lm".into(),
        ]
        .to_vec();
    }
    vec![format!("-L{library}"), format!("-Wl,-rpath,{library}"), "-lguardian".into()]
}

/// Text of the compiler with the names of the original files.
fn originals(text: &[u8], rewriter: &Rewriter) -> Vec<u8> {
    let mut text = super::lines::decode(text);
    for (copy, original) in &rewriter.originals {
        text = text.replace(&*copy.to_string_lossy(), &original.to_string_lossy());
    }
    super::lines::encode(&text)
}

fn dependency_files(options: &Options, arguments: &[String], rewriter: &Rewriter) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = options.dependency_file.iter().cloned().collect();
    if options.preprocess {
        files.extend(options.output.clone());
    }
    if options.writes_dependencies && options.dependency_file.is_none() {
        match &options.output {
            Some(output) => files.push(output.with_extension("d")),
            None => files.extend(options.sources.iter().filter_map(|&i| {
                let copy = PathBuf::from(&arguments[i]);
                let original = rewriter.originals.iter().find(|(c, _)| *c == copy)?;
                Some(PathBuf::from(original.1.file_name()?).with_extension("d"))
            })),
        }
    }
    files
}
