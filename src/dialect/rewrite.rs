//! Rewriting of one file, and of the headers it pulls in.
//!
//! Every line stays on its line. A file that has nothing of the dialect in it is not touched.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::headers::{Found, Search};
use super::include::{self, Include};
use super::layout;
use super::lines::{self, Line};

/// Rewrites the files of one run of the driver into a folder of its own.
pub struct Rewriter {
    pub search: Search,
    pub folder: PathBuf,
    /// Original and sections asked for -> its copy, or the original itself when nothing had to be done.
    done: HashMap<(PathBuf, Vec<String>), PathBuf>,
    /// Copy -> original, for names in dependency files.
    pub originals: Vec<(PathBuf, PathBuf)>,
    maps: HashMap<String, String>,
}

/// Pragmas of the host's compilers; all others are the dialect's and mean nothing here.
const HOST_PRAGMAS: &[&str] = &[
    "GCC",
    "clang",
    "once",
    "pack",
    "omp",
    "STDC",
    "weak",
    "redefine_extname",
    "message",
    "push_macro",
    "pop_macro",
    "ident",
    "scalar_storage_order",
];

impl Rewriter {
    pub fn new(search: Search, folder: PathBuf) -> Rewriter {
        Rewriter { search, folder, done: HashMap::new(), originals: Vec::new(), maps: HashMap::new() }
    }

    /// The file to compile instead of `path`: a copy under the same name, or itself.
    pub fn file(&mut self, path: &Path, sections: &[String], source: bool) -> std::io::Result<PathBuf> {
        let whole = std::fs::canonicalize(path)?;
        let key = (whole.clone(), sections.to_vec());
        if let Some(copy) = self.done.get(&key) {
            return Ok(copy.clone());
        }
        // A file that includes itself meets its own original: its guard ends that.
        self.done.insert(key.clone(), whole.clone());
        let text = lines::decode(&std::fs::read(path)?);
        let from = path.parent().map(Path::to_owned).unwrap_or_default();
        let from = if from.as_os_str().is_empty() { PathBuf::from(".") } else { from };
        let new = self.text(&text, &from, path, sections, source)?;
        if new == text && !source {
            return Ok(whole);
        }
        let folder = self.folder.join(self.originals.len().to_string());
        std::fs::create_dir_all(&folder)?;
        let copy = folder.join(path.file_name().unwrap_or_default());
        let name = path.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
        let marked = format!("# 1 \"{name}\"\n{new}");
        std::fs::write(&copy, [format!("# 1 \"{name}\"\n").into_bytes(), lines::encode(&new)].concat())?;
        debug_assert!(marked.ends_with(&new));
        self.originals.push((copy.clone(), path.to_owned()));
        self.done.insert(key, copy.clone());
        Ok(copy)
    }

    fn text(&mut self, text: &str, from: &Path, path: &Path, sections: &[String], source: bool) -> std::io::Result<String> {
        let lines = lines::split(text);
        let wanted: Vec<String> = sections.iter().map(|s| s.to_lowercase()).collect();
        let has_sections = !wanted.is_empty() && lines.iter().any(|l| section(&l.text).is_some_and(|s| wanted.contains(&s)));
        let mut in_section = !has_sections;
        let mut out: Vec<String> = Vec::with_capacity(lines.len());
        let mut tags: Vec<(u8, String)> = Vec::new();
        let mut columns: Option<usize> = None;
        let mut nolist_words = vec!["nolist".to_owned()];
        let mut after_include = false;
        let mut i = 0;
        while i < lines.len() {
            let line = &lines[i];
            let cr = line.text.ends_with('\r');
            let mut bare = line.text.trim_end_matches('\r').to_owned();
            if let Some(limit) = columns {
                bare = bare.chars().take(limit).collect();
            }
            if line.inside || !bare.trim_start().starts_with('#') {
                let is_nolist = after_include && !line.inside && bare.trim().eq_ignore_ascii_case("nolist");
                after_include &= bare.trim().is_empty();
                out.push(if is_nolist || !in_section { String::new() } else { ended(main_line(&bare, source), cr) });
                i += 1;
                continue;
            }
            let (joined, count) = join(&lines, i);
            after_include = false;
            if let Some(name) = section(&joined) {
                in_section = !has_sections || wanted.contains(&name);
            }
            let new = if !in_section {
                Some(String::new())
            } else if let Some(include) = include::parse(&joined) {
                after_include = true;
                self.include(&joined, include, from, path, i + 1, &nolist_words)?
            } else if let Some(pragma) = directive(&joined, "pragma") {
                self.pragma(pragma, &mut tags, &mut columns)
            } else {
                if let Some(define) = directive(&joined, "define") {
                    let mut words = define.split_whitespace();
                    if let (Some(name), Some(value)) = (words.next(), words.next()) {
                        if value.eq_ignore_ascii_case("nolist") {
                            nolist_words.push(name.to_owned());
                        }
                    }
                }
                None
            };
            match new {
                None => out.extend((i..i + count).map(|k| {
                    let text = lines[k].text.trim_end_matches('\r');
                    ended(columns.map_or(text.to_owned(), |limit| text.chars().take(limit).collect()), cr)
                })),
                Some(text) => {
                    out.push(ended(text, cr));
                    out.extend((1..count).map(|_| String::new()));
                }
            }
            i += count;
        }
        let new = out.join("\n");
        Ok(if tags.is_empty() { new } else { layout::apply(&new, &tags) })
    }

    /// The line to stand for an include; `None` leaves it as it is.
    fn include(
        &mut self,
        joined: &str,
        include: Include,
        from: &Path,
        path: &Path,
        number: usize,
        nolist: &[String],
    ) -> std::io::Result<Option<String>> {
        let mapped = self.maps.get(&include.name.to_lowercase()).cloned();
        let found = self.search.find(&include, from, mapped.as_deref());
        let known_tail = include.tail && {
            let tail = joined.rsplit(if include.quoted { '"' } else { '>' }).next().unwrap_or("").trim().to_owned();
            nolist
                .iter()
                .any(|n| tail.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("").eq_ignore_ascii_case(n))
        };
        let text = match found {
            Found::Own(file) => {
                let copy = self.file(&file, &include.sections, false)?;
                let same = std::fs::canonicalize(&file).is_ok_and(|f| f == copy);
                let plain = same && file.ends_with(&include.name) && include.sections.is_empty() && !known_tail;
                if plain && !include.quoted {
                    return Ok(None);
                }
                format!("#include \"{}\"", copy.display())
            }
            Found::Given(name) => {
                if name == include.name && include.sections.is_empty() && !known_tail {
                    return Ok(None);
                }
                let given = format!("#include <{name}>");
                if !name.starts_with("cextdecs") || include.sections.is_empty() {
                    given
                } else {
                    // The header gives only the sections that are asked for.
                    let wants: String = include.sections.iter().map(|s| format!("#define GRD_WANT_{s} 1\n")).collect();
                    let valid = include.sections.iter().all(|s| s.chars().all(|c| c.is_alphanumeric() || c == '_'));
                    let name = path.to_string_lossy();
                    if valid { format!("#define GRD_ONLY 1\n{wants}{given}\n# {} \"{name}\"", number + 1) } else { given }
                }
            }
            Found::Nothing if include.sections.is_empty() && !known_tail => return Ok(None),
            Found::Nothing => format!("#include <{}>", include.name),
        };
        Ok(Some(text))
    }

    fn pragma(&mut self, pragma: &str, tags: &mut Vec<(u8, String)>, columns: &mut Option<usize>) -> Option<String> {
        let word = pragma.split_whitespace().next().unwrap_or("");
        if HOST_PRAGMAS.contains(&word) {
            return None;
        }
        if let Some((limit, tag)) = layout::parse(pragma) {
            tags.extend(limit.filter(|_| !tag.is_empty()).map(|l| (l, tag)));
        } else if word.eq_ignore_ascii_case("columns") {
            *columns = pragma.split_whitespace().nth(1).and_then(|n| n.parse().ok());
        } else if word.eq_ignore_ascii_case("mapinclude") {
            let names: Vec<&str> = pragma.split('"').collect();
            if names.len() >= 4 {
                self.maps.insert(names[1].to_lowercase(), names[3].to_owned());
            }
        } else if word.to_ascii_lowercase().starts_with("ssv") {
            if let Some(dir) = pragma.split('"').nth(1) {
                self.search.own.push(PathBuf::from(dir));
            }
        } else if word.eq_ignore_ascii_case("function") {
            let name = pragma.split_whitespace().nth(1).unwrap_or("");
            if let Some(alias) = pragma.split_once("alias").and_then(|(_, rest)| rest.split('"').nth(1)) {
                return Some(format!("#pragma redefine_extname {name} {alias}"));
            }
        }
        Some(String::new())
    }
}

fn ended(text: String, cr: bool) -> String {
    if cr { text + "\r" } else { text }
}

/// Joins a directive with its continuation lines; the second is how many lines it takes.
fn join(lines: &[Line], from: usize) -> (String, usize) {
    let mut text = String::new();
    for (n, line) in lines[from..].iter().enumerate() {
        let part = line.text.trim_end_matches('\r').trim_end();
        match part.strip_suffix('\\') {
            Some(part) => {
                text.push_str(part);
                text.push(' ');
            }
            None => {
                text.push_str(part);
                return (text, n + 1);
            }
        }
    }
    (text, lines.len() - from)
}

fn directive<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let rest = line.trim_start().strip_prefix('#')?.trim_start().strip_prefix(name)?;
    rest.starts_with(|c: char| c.is_whitespace()).then(|| rest.trim())
}

fn section(line: &str) -> Option<String> {
    let mut words = directive(line, "pragma")?.split_whitespace();
    words.next().filter(|w| w.eq_ignore_ascii_case("section"))?;
    words.next().map(str::to_lowercase)
}

/// `main` with a result or a first parameter that only the dialect's compiler takes.
fn main_line(line: &str, source: bool) -> String {
    if !source {
        return line.to_owned();
    }
    let Some(at) = line.find("main") else { return line.to_owned() };
    let (before, after) = (&line[..at], &line[at + 4..]);
    let alone = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let Some(list) = after.trim_start().strip_prefix('(').filter(|_| alone) else { return line.to_owned() };
    let result = before.trim();
    let before = if result == "short" || result == "void" { before.replacen(result, "int", 1) } else { before.to_owned() };
    let is_definition = matches!(result, "short" | "void" | "int" | "" | "extern int");
    let list = list.trim_start();
    let list = match list.strip_prefix("short").filter(|rest| is_definition && rest.starts_with(char::is_whitespace)) {
        Some(rest) => format!("int{}", rest.strip_prefix(" int").unwrap_or(rest)),
        None if list.starts_with("void)") && is_definition => list.to_owned(),
        None => list.to_owned(),
    };
    format!("{before}main({list}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewrite(text: &str) -> String {
        let dir = tempfile::tempdir().unwrap_or_else(|e| panic!("{e}"));
        let guardian = Path::new(env!("CARGO_MANIFEST_DIR")).join("include");
        let search = Search { own: vec![], guardian, host: vec!["/usr/include".into()] };
        let mut r = Rewriter::new(search, dir.path().to_owned());
        r.text(text, dir.path(), Path::new("a.c"), &[], true).unwrap_or_else(|e| panic!("{e}"))
    }

    #[test]
    fn plain_c_is_not_touched() {
        let text = "#include <stdio.h>\n#include \"nowhere.h\"\n#define A 1\nint main(int c, char **v) { return c; }\n";
        assert_eq!(rewrite(text), text);
    }

    #[test]
    fn lines_stay_on_their_lines() {
        let text =
            "#include <stdio.h> nolist\n#include <zsysc>\n#pragma nolist\n#include \"$system.zsysdefs.zsysc\"\nnolist\nint x;\n";
        assert_eq!(
            rewrite(text),
            "#include <stdio.h>\n#include <zsysc>\n\n#include <zsysc>\n\nint x;\n"
                .replace("<zsysc>\n\n#include", "<zsysc>\n\n#include")
        );
    }

    #[test]
    fn section_lists_name_what_is_wanted() {
        let out = rewrite("#include <cextdecs.h (DELAY, \\\n   REPLYX)> nolist\nint x;\n");
        assert!(
            out.starts_with(
                "#define GRD_ONLY 1\n#define GRD_WANT_DELAY 1\n#define GRD_WANT_REPLYX 1\n#include <cextdecs.h>\n# 2 \"a.c\""
            ),
            "{out}"
        );
        assert!(out.ends_with("\n\nint x;\n"), "{out}");
    }

    #[test]
    fn comments_are_left_alone() {
        let text = "/*\n#include <zspic> nolist\n*/\n";
        assert_eq!(rewrite(text), text);
    }

    #[test]
    fn main_takes_the_dialects_forms() {
        assert_eq!(rewrite("short main(short argc, char *argv[])\n"), "int main(int argc, char *argv[])\n");
        assert_eq!(rewrite("int domain(short a)\n"), "int domain(short a)\n");
    }
}
