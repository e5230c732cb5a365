//! The command line, as gcc reads it.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// What the compiler makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    Preprocess,
    Check,
    Assembly,
    Object,
    Program,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    C,
    Cpp,
    Assembler,
    /// Objects, libraries, and what needs no preprocessing.
    Other,
}

#[derive(Clone, Debug)]
pub enum Item {
    /// An option with its separate argument, if it has one.
    Option(Vec<OsString>),
    /// A file to compile or link; the language it has by `-x` or by its name.
    Input { path: PathBuf, language: Language },
    /// `-x`; only of use where the inputs stay in their order.
    Language(OsString),
}

#[derive(Debug)]
pub struct Options {
    pub items: Vec<Item>,
    pub goal: Goal,
    pub output: Option<PathBuf>,
    pub quote: Vec<PathBuf>,
    pub program: Vec<PathBuf>,
    pub system: Vec<PathBuf>,
    pub after: Vec<PathBuf>,
    pub standard: bool,
    pub shared: bool,
    pub relocatable: bool,
    pub position_independent: bool,
    /// The user decides where the program lies (`-pie`), or a sanitizer does.
    pub placed: bool,
    pub is_static: bool,
    pub static_guardian: bool,
    pub no_libraries: bool,
    pub export_dynamic: bool,
    pub version_script: bool,
    /// `-M` or `-MM`: rules instead of text.
    pub rules_only: bool,
    /// `-MD` or `-MMD`: rules as well.
    pub rules: bool,
    pub rules_file: Option<PathBuf>,
    pub dry: bool,
}

/// Options whose argument is the next word.
const WITH_ARGUMENT: &[&str] = &[
    "-o",
    "-x",
    "-I",
    "-iquote",
    "-isystem",
    "-idirafter",
    "-include",
    "-imacros",
    "-iprefix",
    "-iwithprefix",
    "-iwithprefixbefore",
    "-isysroot",
    "-imultilib",
    "-D",
    "-U",
    "-A",
    "-MF",
    "-MT",
    "-MQ",
    "-L",
    "-l",
    "-T",
    "-u",
    "-z",
    "-e",
    "-R",
    "-B",
    "-Xlinker",
    "-Xassembler",
    "-Xpreprocessor",
    "-Xclang",
    "-arch",
    "-aux-info",
    "-dumpbase",
    "-dumpbase-ext",
    "-dumpdir",
    "-wrapper",
    "--param",
    "--sysroot",
    "-target",
    "-mllvm",
    "-framework",
];

fn language_of(path: &Path) -> Language {
    match path.extension().and_then(OsStr::to_str) {
        Some("c" | "h") => Language::C,
        Some("C" | "cc" | "cp" | "cpp" | "cxx" | "c++" | "CPP" | "hpp" | "hh" | "H" | "hxx" | "tcc") => Language::Cpp,
        Some("S" | "sx") => Language::Assembler,
        _ => Language::Other,
    }
}

fn named_language(name: &OsStr) -> Option<Language> {
    match name.to_str() {
        Some("c" | "c-header") => Some(Language::C),
        Some("c++" | "c++-header") => Some(Language::Cpp),
        Some("assembler-with-cpp") => Some(Language::Assembler),
        Some("none") => None,
        _ => Some(Language::Other),
    }
}

/// Reads `@file` arguments, as deep as they go.
pub fn expand(arguments: Vec<OsString>, depth: usize) -> io::Result<Vec<OsString>> {
    let mut out = Vec::new();
    for argument in arguments {
        match argument.as_bytes().strip_prefix(b"@") {
            Some(file) if depth < 32 && Path::new(OsStr::from_bytes(file)).is_file() => {
                out.extend(expand(split(&std::fs::read(OsStr::from_bytes(file))?), depth + 1)?);
            }
            _ => out.push(argument),
        }
    }
    Ok(out)
}

/// Words as in a response file: blanks separate, quotes hold together, a backslash takes the next byte as it is.
pub fn split(text: &[u8]) -> Vec<OsString> {
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote = None;
    let mut bytes = text.iter().copied();
    while let Some(byte) = bytes.next() {
        match (byte, quote) {
            (b'\\', _) => word.get_or_insert_default().extend(bytes.next()),
            (b'"' | b'\'', None) => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (byte, Some(open)) if byte == open => quote = None,
            (byte, None) if byte.is_ascii_whitespace() => words.extend(word.take().map(OsString::from_vec)),
            (byte, _) => word.get_or_insert_default().push(byte),
        }
    }
    words.extend(word.map(OsString::from_vec));
    words
}

impl Options {
    pub fn read(arguments: Vec<OsString>) -> Options {
        let mut o = Options {
            items: Vec::new(),
            goal: Goal::Program,
            output: None,
            quote: Vec::new(),
            program: Vec::new(),
            system: Vec::new(),
            after: Vec::new(),
            standard: false,
            shared: false,
            relocatable: false,
            position_independent: false,
            placed: false,
            is_static: false,
            static_guardian: false,
            no_libraries: false,
            export_dynamic: false,
            version_script: false,
            rules_only: false,
            rules: false,
            rules_file: None,
            dry: false,
        };
        let mut language = None;
        let mut rest = arguments.into_iter();
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy().into_owned();
            if text == "-" || !text.starts_with('-') {
                let path = PathBuf::from(argument);
                let language = language.unwrap_or_else(|| language_of(&path));
                o.items.push(Item::Input { path, language });
                continue;
            }
            let mut words = vec![argument];
            if WITH_ARGUMENT.contains(&text.as_str()) {
                words.extend(rest.next());
            }
            if let Some(joined) = text.strip_prefix("-x") {
                let name = if joined.is_empty() { words.get(1).cloned().unwrap_or_default() } else { OsString::from(joined) };
                language = named_language(&name);
                o.items.push(Item::Language(name));
                continue;
            }
            if text == "--static-guardian" {
                o.static_guardian = true;
                continue;
            }
            o.note(&text, &words);
            if !text.starts_with("-o") {
                o.items.push(Item::Option(words));
            }
        }
        o
    }

    fn note(&mut self, text: &str, words: &[OsString]) {
        // The argument, joined or separate.
        let value = |option: &str| match words.get(1) {
            Some(value) => PathBuf::from(value),
            None => PathBuf::from(OsStr::from_bytes(&words[0].as_bytes()[option.len()..])),
        };
        match text {
            "-E" => self.goal = Goal::Preprocess,
            "-M" | "-MM" => {
                self.goal = Goal::Preprocess;
                self.rules_only = true;
            }
            "-fsyntax-only" => self.goal = Goal::Check,
            "-S" if self.goal != Goal::Preprocess => self.goal = Goal::Assembly,
            "-c" if self.goal == Goal::Program => self.goal = Goal::Object,
            "-MD" | "-MMD" => self.rules = true,
            "-ansi" => self.standard = true,
            "-shared" => self.shared = true,
            "-r" => self.relocatable = true,
            "-fPIC" | "-fpic" => self.position_independent = true,
            "-static" | "-static-pie" | "--static" => self.is_static = true,
            "-nostdlib" | "-nodefaultlibs" => self.no_libraries = true,
            "-rdynamic" => self.export_dynamic = true,
            "-###" => self.dry = true,
            _ => {}
        }
        self.placed |= matches!(text, "-pie" | "-static-pie" | "-no-pie" | "-nopie") || text.starts_with("-fsanitize");
        if text.starts_with("-std") || text.starts_with("--std") {
            self.standard = true;
        } else if text.starts_with("-o") && !text.starts_with("-objcmt") {
            self.output = Some(value("-o"));
        } else if text.starts_with("-MF") {
            self.rules_file = Some(value("-MF"));
        } else if text.starts_with("-iquote") {
            self.quote.push(value("-iquote"));
        } else if text.starts_with("-isystem") {
            self.system.push(value("-isystem"));
        } else if text.starts_with("-idirafter") {
            self.after.push(value("-idirafter"));
        } else if text.starts_with("-I") {
            self.program.push(value("-I"));
        } else if let Some(list) = text.strip_prefix("-Wp,") {
            let parts: Vec<&str> = list.split(',').collect();
            for pair in parts.windows(2).filter(|p| matches!(p[0], "-MD" | "-MMD" | "-MF")) {
                self.rules = true;
                self.rules_file = Some(pair[1].into());
            }
        } else if text.starts_with("-Wl,") || words.len() == 2 && text == "-Xlinker" {
            let all = words.iter().map(|w| w.to_string_lossy()).collect::<Vec<_>>().join(",");
            self.version_script |= all.contains("version-script");
            self.export_dynamic |= all.contains("export-dynamic") || all.split(',').any(|w| w == "-E");
        }
    }

    /// The sources, in their languages.
    pub fn sources(&self) -> impl Iterator<Item = (&Path, Language)> {
        self.items.iter().filter_map(|item| match item {
            Item::Input { path, language } if *language != Language::Other => Some((path.as_path(), *language)),
            _ => None,
        })
    }

    pub fn has_inputs(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Input { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Options {
        Options::read(split(line.as_bytes()))
    }

    #[test]
    fn arguments_are_not_taken_for_inputs() {
        let o = read("-I inc -Dx=1 -include a.h -o out.o -c -MF d.d -MD x.c -lfoo");
        assert_eq!(o.sources().map(|(p, _)| p.to_owned()).collect::<Vec<_>>(), [PathBuf::from("x.c")]);
        assert_eq!((o.goal, o.output, o.rules_file), (Goal::Object, Some("out.o".into()), Some("d.d".into())));
        assert_eq!(o.program, [PathBuf::from("inc")]);
    }

    #[test]
    fn languages_follow_names_and_x() {
        let o = read("a.c b.cc -x c++ c.c -xnone d.o e.S -");
        let all: Vec<Language> = o
            .items
            .iter()
            .filter_map(|i| match i {
                Item::Input { language, .. } => Some(*language),
                _ => None,
            })
            .collect();
        use Language::*;
        assert_eq!(all, [C, Cpp, Cpp, Other, Assembler, Other]);
    }

    #[test]
    fn words_of_a_response_file() {
        assert_eq!(split(b"a 'b c' \"d\\\" e\" f\\ g\n''"), ["a", "b c", "d\" e", "f g", ""]);
    }
}
