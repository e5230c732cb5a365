//! A source file and the program's headers it pulls in, rewritten as one.
//!
//! If any of them needs rewriting, all are copied into a private folder, each under a `#line` that names the original: then a
//! copy never stands beside its original, and `#pragma once` keeps its meaning. Otherwise nothing is copied.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::lexer;
use super::names::{self, Written};
use super::own::Names;
use super::rewrite::{self, Include, Layouts, New, Rewritten, Surroundings};
use super::scratch::Scratch;
use super::search::{Found, Owner, Search};

struct Node {
    /// As messages and `__FILE__` name it.
    shown: PathBuf,
    system: bool,
    rewritten: Option<Rewritten>,
    copy: PathBuf,
}

/// What `MAPINCLUDE` and `SSV` pragmas said.
#[derive(Default)]
struct Said {
    map: HashMap<String, String>,
    subvolumes: Vec<PathBuf>,
}

pub struct Tree<'a> {
    search: &'a Search,
    scratch: &'a mut Scratch,
    nodes: Vec<Node>,
    known: HashMap<(PathBuf, Option<Vec<String>>), usize>,
    said: Said,
    layouts: Layouts,
    names: Names,
}

impl<'a> Tree<'a> {
    pub fn new(search: &'a Search, scratch: &'a mut Scratch) -> Tree<'a> {
        Tree {
            search,
            scratch,
            nodes: Vec::new(),
            known: HashMap::new(),
            said: Said::default(),
            layouts: Layouts::default(),
            names: Names::default(),
        }
    }

    /// Reads `path` and what it includes.
    pub fn add(&mut self, path: &Path, text: Option<Vec<u8>>, shown: &Path) -> io::Result<usize> {
        let mut layouts = std::mem::take(&mut self.layouts);
        let added = self.node(path, text, shown, false, None, &mut layouts);
        self.layouts = layouts;
        added
    }

    fn node(
        &mut self,
        path: &Path,
        text: Option<Vec<u8>>,
        shown: &Path,
        system: bool,
        sections: Option<Vec<String>>,
        layouts: &mut Layouts,
    ) -> io::Result<usize> {
        let original = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let key = (original, sections.clone());
        if let Some(&known) = self.known.get(&key) {
            return Ok(known);
        }
        let source = match text {
            Some(text) => text,
            None => fs::read(path)?,
        };
        let number = self.nodes.len();
        self.known.insert(key, number);
        let copy = self.scratch.place(shown.file_name().unwrap_or(shown.as_os_str()));
        self.nodes.push(Node { shown: shown.to_owned(), system, rewritten: None, copy });
        let own = path.parent().unwrap_or(Path::new("")).to_owned();
        let cpp = self.search.cpp;
        if !cpp && !system {
            self.names.read(&source, &lexer::scan(&source, cpp));
        }
        let mut walk = Walk { tree: self, own };
        let rewritten = rewrite::rewrite(source, cpp, sections.as_deref(), layouts, &mut walk);
        self.nodes[number].rewritten = Some(rewritten);
        Ok(number)
    }

    /// Host functions whose names the program has for its own.
    pub fn own(&self) -> Vec<String> {
        self.names.host().cloned().collect()
    }

    /// Writes the copies if there is need; tells where the copy of each root is.
    pub fn write(self) -> io::Result<Option<Vec<PathBuf>>> {
        let needed = self.names.needed() || self.nodes.iter().any(|n| n.rewritten.as_ref().is_some_and(|r| r.needed));
        if !needed {
            return Ok(None);
        }
        for (number, node) in self.nodes.iter().enumerate() {
            let Some(rewritten) = &node.rewritten else { continue };
            let mut text = if number == 0 { self.names.prelude().into_bytes() } else { Vec::new() };
            text.extend(self.text(node, rewritten));
            self.scratch.write(&node.copy, &text, &node.shown)?;
        }
        Ok(Some(self.nodes.into_iter().map(|n| n.copy).collect()))
    }

    fn text(&self, node: &Node, rewritten: &Rewritten) -> Vec<u8> {
        let source = &rewritten.source;
        let mut out = Vec::with_capacity(source.len() + 256);
        if node.system {
            out.extend_from_slice(b"#pragma GCC system_header\n");
        }
        out.extend_from_slice(format!("#line 1 {}\n", literal(&node.shown)).as_bytes());
        let mut at = if source.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        for edit in &rewritten.edits {
            out.extend_from_slice(&source[at.min(edit.range.start)..edit.range.start]);
            match &edit.new {
                New::Text(text) => out.extend_from_slice(text),
                New::Copy(number) => {
                    out.extend_from_slice(format!("#include {}", literal(&self.nodes[*number].copy)).as_bytes());
                    out.extend(source[edit.range.clone()].iter().filter(|b| **b == b'\n'));
                }
            }
            at = at.max(edit.range.end);
        }
        out.extend_from_slice(&source[at..]);
        out
    }
}

/// A path as a C string literal, byte for byte as far as text allows.
fn literal(path: &Path) -> String {
    format!("\"{}\"", path.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\""))
}

struct Walk<'t, 'a> {
    tree: &'t mut Tree<'a>,
    /// The folder of the file that is read.
    own: PathBuf,
}

impl Walk<'_, '_> {
    fn mapped(&self, written: Written) -> Written {
        match self.tree.said.map.get(&written.name.to_ascii_lowercase()) {
            Some(name) => Written { name: name.clone(), ..written },
            None => written,
        }
    }

    /// An include of the program's own header.
    fn program(&mut self, found: Found, sections: Option<Vec<String>>, exact: bool, layouts: &mut Layouts) -> Include {
        let sections = sections.map(|s| s.iter().map(|s| s.to_ascii_lowercase()).collect());
        let shown = found.path.clone();
        let system = found.owner == Owner::ProgramSystem;
        match self.tree.node(&found.path, None, &shown, system, sections, layouts) {
            // An unreadable header is the compiler's to report.
            Err(_) => Include::Keep,
            Ok(number) => Include::Copy { number, needed: !exact },
        }
    }
}

impl Surroundings for Walk<'_, '_> {
    fn include(&mut self, directive: &str, rest: &[u8], layouts: &mut Layouts) -> Include {
        let Some((as_written, tail)) = names::written(rest) else {
            // The header's name comes from a macro; only what follows it can be in the way.
            let text = String::from_utf8_lossy(rest);
            return match text.split_once(char::is_whitespace) {
                Some((name, tail)) if tail.trim().eq_ignore_ascii_case("nolist") => Include::Text(format!("#{directive} {name}")),
                _ => Include::Keep,
            };
        };
        let written = self.mapped(as_written.clone());
        let exact = written == as_written && written.sections.is_none() && tail.is_empty();
        let found = match directive {
            "include" => self.tree.search.find(&written, &self.own, &self.tree.said.subvolumes),
            _ => None,
        };
        if let Some(found) = found.as_ref().filter(|f| f.owner == Owner::Host) {
            self.tree.names.include(&found.name, written.sections.is_some() && found.name.starts_with("cextdecs"));
        }
        match found {
            Some(found) if found.owner != Owner::Host => {
                let exact = exact && found.exact;
                self.program(found, written.sections, exact, layouts)
            }
            Some(found) if exact && found.exact => Include::Keep,
            Some(found) => match written.sections {
                Some(sections) if found.name.starts_with("cextdecs") => match self.tree.scratch.wanted(&found, &sections) {
                    Ok(path) => Include::Text(format!("#include {}", literal(&path))),
                    Err(_) => Include::Text(format!("#include <{}>", found.name)),
                },
                _ => Include::Text(format!("#include <{}>", found.name)),
            },
            None if exact => Include::Keep,
            // Unknown: perhaps in a branch that is not taken. Else the compiler says that it is missing, by its plain name.
            None => Include::Text(match written.quoted {
                true => format!("#{directive} \"{}\"", written.name),
                false => format!("#{directive} <{}>", written.name),
            }),
        }
    }

    fn pragma(&mut self, word: &str, rest: &str) {
        if word == "mapinclude" {
            let name = |s: &str| s.trim().trim_matches(['"', '<', '>', ',', '(', ')']).trim().to_owned();
            let pair = rest.split_once('=').or_else(|| rest.split_once(char::is_whitespace));
            if let Some((from, to)) = pair {
                self.tree.said.map.insert(name(from).to_ascii_lowercase(), name(to));
            }
        } else if word.strip_prefix("ssv").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit())) {
            let name = rest.trim().trim_matches(['"', '=', ' ']);
            let plain = name.rsplit_once('$').map_or(name, |(_, n)| n);
            let parts: Vec<&str> = plain.split(['.', '/']).filter(|p| !p.is_empty()).collect();
            let mut dirs: Vec<PathBuf> = vec![PathBuf::from(name)];
            for from in [&self.own, Path::new("")] {
                dirs.push(from.join(parts.join("/")));
                dirs.extend(parts.last().map(|last| from.join(last)));
                dirs.extend(parts.last().map(|last| from.join(last.to_lowercase())));
            }
            for dir in dirs {
                if dir.is_dir() && !self.tree.said.subvolumes.contains(&dir) {
                    self.tree.said.subvolumes.push(dir);
                }
            }
        }
    }
}
