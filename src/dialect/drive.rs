//! One run of the driver: rewrite, compile, put the original names back, link.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::backend::{Backend, Layout};
use super::children;
use super::link;
use super::options::{Goal, Item, Language, Options};
use super::scratch::{self, Scratch};
use super::search::Search;
use super::symbols;
use super::tree::Tree;

/// Runs the compiler as `options` ask for; its exit status.
pub fn drive(mut options: Options, backend: &Backend, cpp_linker: bool) -> Result<i32, String> {
    if !options.has_inputs() {
        let mut command = Command::new(&backend.c[0]);
        command
            .args(&backend.c[1..])
            .args(plain(&options))
            .args(options.output.iter().flat_map(|o| ["-o".into(), o.as_os_str().to_owned()]));
        return status(command);
    }
    let layout = Layout::find()?;
    let mut scratch = Scratch::new();
    children::hold_signals();
    read_standard_input(&mut options, &mut scratch)?;
    let languages: HashSet<Language> = options.sources().map(|(_, l)| l).collect();
    let links = options.goal == Goal::Program;
    let renames =
        links && !options.relocatable && !options.no_libraries && !options.dry && link::static_guardian(&options, &layout)?;
    // Options of one language are wrong for another; renaming needs objects.
    if languages.len() > 1 || renames && !languages.is_empty() {
        let result = one_by_one(&mut options, backend, &layout, &mut scratch)?;
        if result != 0 || !links {
            return Ok(result);
        }
    }
    if renames {
        link::rename(&mut options, &backend.c, &layout, &mut scratch)?;
    }
    let cpp = languages.contains(&Language::Cpp) || links && (cpp_linker || objects_need_cpp(&options));
    run(&options, backend, &layout, &mut scratch, cpp)
}

/// `-`: a source without a name.
fn read_standard_input(options: &mut Options, scratch: &mut Scratch) -> Result<(), String> {
    for item in &mut options.items {
        if let Item::Input { path, language } = item
            && path.as_os_str() == "-"
            && *language != Language::Other
        {
            let mut text = Vec::new();
            std::io::stdin().read_to_end(&mut text).map_err(|e| format!("standard input: {e}"))?;
            let copy = scratch.place("-".as_ref());
            // Written even if nothing is rewritten: the text can be read only once.
            let marked = [b"#line 1 \"<stdin>\"\n", &text[..]].concat();
            scratch.write(&copy, &marked, Path::new("<stdin>")).map_err(|e| format!("standard input: {e}"))?;
            *path = copy;
        }
    }
    Ok(())
}

/// Compiles each source with the compiler of its language. In a link the objects take the sources' places.
fn one_by_one(options: &mut Options, backend: &Backend, layout: &Layout, scratch: &mut Scratch) -> Result<i32, String> {
    let links = options.goal == Goal::Program;
    let mut worst = 0;
    for n in 0..options.items.len() {
        let Item::Input { path, language } = options.items[n].clone() else { continue };
        if language == Language::Other {
            continue;
        }
        let mut single = Options::read(plain(options));
        let name = match language {
            Language::C => "c",
            Language::Cpp => "c++",
            _ => "assembler-with-cpp",
        };
        single.items.retain(|i| !matches!(i, Item::Input { .. } | Item::Language(_)));
        single.items.push(Item::Language(name.into()));
        single.items.push(Item::Input { path: path.clone(), language });
        single.output = options.output.clone().filter(|_| !links);
        if links {
            single.goal = Goal::Object;
            single.items.push(Item::Option(vec!["-c".into()]));
            let object = PathBuf::from(path.file_stem().unwrap_or(path.as_os_str())).with_extension("o");
            single.output =
                Some(scratch.output(object.as_os_str()).map_err(|e| format!("cannot write {}: {e}", object.display()))?);
            if options.rules && options.rules_file.is_none() {
                // Beside the program, not beside an object that goes away.
                let rules = path.with_extension("d").file_name().map(PathBuf::from).unwrap_or_default();
                single.rules_file = Some(rules.clone());
                single.items.push(Item::Option(vec!["-MF".into(), rules.into()]));
            }
        }
        let result = run(&single, backend, layout, scratch, language == Language::Cpp)?;
        worst = worst.max(result);
        if let (true, Some(path)) = (links, single.output) {
            options.items[n] = Item::Input { path, language: Language::Other };
        }
    }
    if links {
        options.items.retain(|i| !matches!(i, Item::Language(_)));
    }
    Ok(worst)
}

fn objects_need_cpp(options: &Options) -> bool {
    options.items.iter().any(|item| match item {
        Item::Input { path, .. } if path.extension().is_some_and(|e| e == "o") => {
            fs::read(path).is_ok_and(|bytes| symbols::needs_cpp(&bytes))
        }
        _ => false,
    })
}

/// All options as they were given.
fn plain(options: &Options) -> Vec<OsString> {
    options
        .items
        .iter()
        .flat_map(|item| match item {
            Item::Option(words) => words.clone(),
            Item::Language(name) => vec!["-x".into(), name.clone()],
            Item::Input { path, .. } => vec![path.into()],
        })
        .collect()
}

fn joined(option: &str, path: &Path) -> OsString {
    let mut word = OsString::from(option);
    word.push(path);
    word
}

/// One run of the compiler.
fn run(options: &Options, backend: &Backend, layout: &Layout, scratch: &mut Scratch, cpp: bool) -> Result<i32, String> {
    let compiler = if cpp { &backend.cpp } else { &backend.c };
    let search = Search {
        quote: options.quote.clone(),
        program: options.program.clone(),
        system: options.system.clone(),
        after: options.after.clone(),
        guardian: layout.include.clone(),
        compiler: compiler.clone(),
        cpp,
        host: OnceCell::new(),
    };
    let mut items = options.items.clone();
    let own = rewrite(&mut items, options, &search, scratch)?;
    let mut arguments: Vec<OsString> = compiler[1..].iter().map(OsString::from).collect();
    let compiles: HashSet<Language> = options.sources().map(|(_, l)| l).collect();
    if compiles.iter().any(|l| *l != Language::Assembler) {
        arguments.extend(compile_options(options, backend, layout, cpp));
        arguments.extend(own.iter().map(|name| format!("-fno-builtin-{name}").into()));
        for (copy, original) in scratch.pairs() {
            let mut word = joined("-fdebug-prefix-map=", copy);
            word.push("=");
            word.push(original);
            arguments.push(word);
        }
    }
    arguments.extend(plain(&Options { items, ..Options::read(Vec::new()) }));
    if let Some(output) = &options.output {
        arguments.extend(["-o".into(), output.into()]);
    }
    if options.goal == Goal::Program {
        if options.items.iter().any(|i| matches!(i, Item::Language(_))) {
            arguments.extend(["-x".into(), "none".into()]);
        }
        arguments.extend(link::options(options, layout, scratch)?);
    }
    let mut command = Command::new(&compiler[0]);
    command.args(arguments);
    let captured = options.goal == Goal::Preprocess && options.output.as_ref().is_none_or(|o| o.as_os_str() == "-") && !options.dry;
    if captured {
        command.stdout(Stdio::piped());
    }
    let mut child = children::spawn(&mut command)
        .map_err(|e| format!("cannot run the compiler {}: {e}; CC names gcc or clang", compiler[0]))?;
    let mut text = Vec::new();
    if let Some(mut output) = child.stdout.take() {
        output.read_to_end(&mut text).map_err(|e| format!("cannot read from the compiler: {e}"))?;
    }
    let result = children::wait(&mut child).map_err(|e| format!("cannot wait for the compiler: {e}"))?;
    let escape = if options.rules_only { scratch::in_rule } else { scratch::in_string };
    if captured {
        let text = scratch.restore(text, escape);
        match std::io::stdout().write_all(&text) {
            // Whoever reads it has seen enough.
            Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => {}
            shown => shown.map_err(|e| format!("cannot write: {e}"))?,
        }
    } else if options.goal == Goal::Preprocess
        && let Some(output) = &options.output
    {
        restore_file(output, scratch, escape);
    }
    for file in rule_files(options) {
        restore_file(&file, scratch, scratch::in_rule);
    }
    Ok(result)
}

/// Gives the compiler copies where it cannot read the originals. Returns the host's functions whose names are the program's own.
fn rewrite(items: &mut [Item], options: &Options, search: &Search, scratch: &mut Scratch) -> Result<Vec<String>, String> {
    let mut own = Vec::new();
    let forced: Vec<(usize, PathBuf)> = items
        .iter()
        .enumerate()
        .filter_map(|(n, item)| match item {
            Item::Option(words) if words.len() == 2 && (words[0] == "-include" || words[0] == "-imacros") => {
                let name = PathBuf::from(&words[1]);
                let dirs = std::iter::once(PathBuf::new()).chain(options.quote.iter().chain(&options.program).cloned());
                dirs.map(|dir| dir.join(&name)).find(|p| p.is_file()).map(|path| (n, path))
            }
            _ => None,
        })
        .collect();
    for n in 0..items.len() {
        let Item::Input { path, language } = &items[n] else { continue };
        if !matches!(language, Language::C | Language::Cpp) {
            continue;
        }
        let path = path.clone();
        let from_input = scratch.pairs().iter().find(|(copy, _)| *copy == path).map(|(_, original)| original.clone());
        let shown = from_input.clone().unwrap_or_else(|| path.clone());
        let text = match from_input {
            // The mark of the unnamed source is made anew.
            Some(_) => fs::read(&path).ok().map(|t| t.splitn(2, |b| *b == b'\n').nth(1).unwrap_or_default().to_vec()),
            None => None,
        };
        let mut tree = Tree::new(search, scratch);
        let mut roots = Vec::new();
        for (_, header) in &forced {
            roots.push(tree.add(header, None, header).map_err(|e| format!("{}: {e}", header.display()))?);
        }
        // What cannot be read is the compiler's to report.
        let Ok(main) = tree.add(&path, text, &shown) else { continue };
        own.extend(tree.own());
        let Some(copies) = tree.write().map_err(|e| format!("cannot write copies of {}: {e}", shown.display()))? else { continue };
        items[n] = match items[n] {
            Item::Input { language, .. } => Item::Input { path: copies[main].clone(), language },
            _ => continue,
        };
        for ((option, _), root) in forced.iter().zip(&roots) {
            if let Item::Option(words) = &mut items[*option] {
                words[1] = copies[*root].clone().into();
            }
        }
    }
    Ok(own)
}

fn compile_options(options: &Options, backend: &Backend, layout: &Layout, cpp: bool) -> Vec<OsString> {
    let mut all: Vec<OsString> = vec!["-isystem".into(), layout.include.clone().into()];
    all.extend(["-include".into(), layout.include.join("guardian_dialect.h").into()]);
    if !cpp {
        if !options.standard {
            all.push("-std=gnu17".into());
        }
        all.extend(backend.permissions().into_iter().map(OsString::from));
    }
    // Code for a shared object must be seen from outside it; everything else is the program's own.
    if !options.shared && !options.position_independent {
        all.push("-fvisibility=hidden".into());
    }
    all
}

/// Where the compiler may have written make rules.
fn rule_files(options: &Options) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = options.rules_file.iter().cloned().collect();
    if options.rules && files.is_empty() {
        let stems = options.sources().filter_map(|(path, _)| path.file_stem()).map(PathBuf::from);
        match &options.output {
            Some(output) => {
                files.push(output.with_extension("d"));
                files.extend(stems.map(|stem| {
                    let mut name = output.clone().into_os_string();
                    name.push("-");
                    name.push(stem);
                    name.push(".d");
                    PathBuf::from(name)
                }));
            }
            None => files.extend(stems.flat_map(|stem| {
                let with = |prefix: &str| PathBuf::from(format!("{prefix}{}.d", stem.display()));
                [with(""), with("a-")]
            })),
        }
    }
    files
}

fn restore_file(path: &Path, scratch: &Scratch, escape: fn(&[u8]) -> Vec<u8>) {
    let Some(text) = path.is_file().then(|| fs::read(path).ok()).flatten() else { return };
    if scratch.named_in(&text) {
        let _ = fs::write(path, scratch.restore(text, escape));
    }
}

fn status(mut command: Command) -> Result<i32, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child =
        children::spawn(&mut command).map_err(|e| format!("cannot run the compiler {program}: {e}; CC names gcc or clang"))?;
    children::wait(&mut child).map_err(|e| format!("cannot wait for the compiler: {e}"))
}
