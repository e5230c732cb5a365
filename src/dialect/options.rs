//! The command line: what the driver must know of it; everything is passed through.

use std::path::{Path, PathBuf};

/// What is asked of the compiler, as far as it concerns the driver.
#[derive(Default, Debug)]
pub struct Options {
    /// Positions of source files in the arguments.
    pub sources: Vec<usize>,
    pub include_dirs: Vec<PathBuf>,
    /// No linking: -c, -S, -E, -M, -fsyntax-only.
    pub compile_only: bool,
    /// Text goes to standard output or a dependency file is written: names in it must be the originals.
    pub preprocess: bool,
    pub dependency_file: Option<PathBuf>,
    pub writes_dependencies: bool,
    pub output: Option<PathBuf>,
    pub has_standard: bool,
    pub cplusplus: bool,
    pub shared: bool,
    pub position_independent: bool,
    pub is_static: bool,
    pub has_inputs: bool,
}

/// Options of gcc whose value is the next argument.
const WITH_VALUE: &[&str] = &[
    "-o",
    "-I",
    "-D",
    "-U",
    "-L",
    "-l",
    "-include",
    "-imacros",
    "-isystem",
    "-iquote",
    "-idirafter",
    "-MF",
    "-MT",
    "-MQ",
    "-x",
    "-Xlinker",
    "-Xassembler",
    "-Xpreprocessor",
    "-Xclang",
    "-T",
    "-u",
    "-z",
    "--param",
    "-arch",
    "-target",
    "-isysroot",
    "-B",
    "-iprefix",
    "-e",
    "-wrapper",
];

/// Is it C or C++ by its name? The second says C++.
pub fn language(path: &Path) -> Option<bool> {
    match path.extension()?.to_str()? {
        "c" => Some(false),
        "cc" | "cpp" | "cxx" | "c++" | "C" | "cp" => Some(true),
        _ => None,
    }
}

pub fn read(arguments: &[String]) -> Options {
    let mut o = Options::default();
    let mut forced: Option<bool> = None;
    let mut i = 0;
    while i < arguments.len() {
        let a = arguments[i].as_str();
        let value = arguments.get(i + 1).map(String::as_str);
        match a {
            "-c" | "-S" | "-fsyntax-only" => o.compile_only = true,
            "-E" | "-M" | "-MM" => {
                o.compile_only = true;
                o.preprocess = true;
            }
            "-MD" | "-MMD" => o.writes_dependencies = true,
            "-MF" => o.dependency_file = value.map(PathBuf::from),
            "-o" => o.output = value.map(PathBuf::from),
            "-shared" => o.shared = true,
            "-static" | "-static-pie" => o.is_static = true,
            "-fPIC" | "-fpic" => o.position_independent = true,
            "-x" => forced = value.and_then(|v| if v == "none" { None } else { Some(v.starts_with("c++")) }),
            "-I" | "-iquote" | "-isystem" | "-idirafter" => o.include_dirs.extend(value.map(PathBuf::from)),
            _ if a.starts_with("-I") => o.include_dirs.push(PathBuf::from(&a[2..])),
            _ if a.starts_with("-iquote") => o.include_dirs.push(PathBuf::from(&a[7..])),
            _ if a.starts_with("-std=") || a == "-ansi" => o.has_standard = true,
            _ if a.starts_with("-MF") => o.dependency_file = Some(PathBuf::from(&a[3..])),
            _ if a.starts_with("-o") && a.len() > 2 => o.output = Some(PathBuf::from(&a[2..])),
            _ if a.starts_with('-') && a != "-" => {}
            _ => {
                o.has_inputs = true;
                if let Some(cplusplus) = forced.or_else(|| language(Path::new(a))) {
                    o.cplusplus |= cplusplus;
                    if a != "-" {
                        o.sources.push(i);
                    }
                }
            }
        }
        i += 1 + WITH_VALUE.contains(&a) as usize;
    }
    o
}

/// Replaces `@file` by the arguments in the file.
pub fn expand(arguments: Vec<String>) -> Vec<String> {
    arguments
        .into_iter()
        .flat_map(|a| match a.strip_prefix('@').and_then(|f| std::fs::read_to_string(f).ok()) {
            Some(text) => expand(words(&text)),
            None => vec![a],
        })
        .collect()
}

/// Splits the text of a response file: blanks separate, quotes and backslashes keep.
fn words(text: &str) -> Vec<String> {
    let (mut all, mut word, mut quote) = (Vec::new(), None::<String>, None);
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (_, '\\') => word.get_or_insert_default().extend(chars.next()),
            (Some(q), c) if q == c => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => all.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    all.extend(word);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_from_values() {
        let a: Vec<String> = ["-o", "x.c", "-Iinc", "a.c", "-D", "Y=b.c", "lib.a", "-c"].map(String::from).to_vec();
        let o = read(&a);
        assert_eq!(o.sources, [3]);
        assert!(o.compile_only && !o.cplusplus);
        assert_eq!(o.include_dirs, [PathBuf::from("inc")]);
    }

    #[test]
    fn response_files_keep_quoted_blanks() {
        assert_eq!(words("a \"b c\" d\\ e\n'f'"), ["a", "b c", "d e", "f"]);
    }
}
