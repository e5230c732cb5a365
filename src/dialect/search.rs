//! Where headers are looked for.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::names::{self, Written};

/// Who owns a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The program: it may need rewriting.
    Program,
    /// The program, in a folder given by `-isystem`: it may need rewriting, and brings no warnings.
    ProgramSystem,
    /// This package, or the C library.
    Host,
}

/// A header that was found.
#[derive(Debug)]
pub struct Found {
    pub path: PathBuf,
    pub owner: Owner,
    /// How it is named in an include line for the compiler.
    pub name: String,
    /// It was found as written.
    pub exact: bool,
}

/// The folders of one compilation, in the compiler's order.
pub struct Search {
    pub quote: Vec<PathBuf>,
    pub program: Vec<PathBuf>,
    pub system: Vec<PathBuf>,
    pub after: Vec<PathBuf>,
    pub guardian: PathBuf,
    /// The compiler command, asked for its own folders when they are needed.
    pub compiler: Vec<String>,
    pub cpp: bool,
    pub host: OnceCell<Vec<PathBuf>>,
}

impl Search {
    fn host(&self) -> &[PathBuf] {
        self.host.get_or_init(|| {
            let (program, arguments) = self.compiler.split_first().expect("a compiler has a name");
            let output = Command::new(program)
                .args(arguments)
                .args(["-E", "-v", "-x", if self.cpp { "c++" } else { "c" }, "/dev/null"])
                .env("LC_ALL", "C")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .output();
            let text = output.map(|o| String::from_utf8_lossy(&o.stderr).into_owned()).unwrap_or_default();
            let list = text.split("search starts here:\n").last().and_then(|t| t.split("End of search list").next()).unwrap_or("");
            list.lines().map(|l| PathBuf::from(l.trim())).collect()
        })
    }

    /// Looks for a header; `subvolumes` are the folders that SSV pragmas name.
    pub fn find(&self, written: &Written, own: &Path, subvolumes: &[PathBuf]) -> Option<Found> {
        if let Some(found) = self.look(&written.name, written.quoted, own, &[], false) {
            return Some(Found { exact: true, ..found });
        }
        let spellings = names::spellings(&written.name);
        let forms = std::iter::once(&written.name).chain(&spellings);
        for form in forms.clone() {
            // A Guardian name says nothing about quotes: the program's own folder counts for both.
            if let Some(found) = self.look(form, true, own, subvolumes, false) {
                return Some(found);
            }
        }
        forms.into_iter().find_map(|form| self.look(form, true, own, subvolumes, true))
    }

    fn look(&self, name: &str, quoted: bool, own: &Path, subvolumes: &[PathBuf], any_case: bool) -> Option<Found> {
        let found = |path: PathBuf, owner| Found { path, owner, name: name.to_owned(), exact: false };
        if quoted && let Some(path) = names::find_in(own, name, any_case) {
            return Some(found(path, Owner::Program));
        }
        let quote = self.quote.iter().filter(|_| quoted);
        for dir in quote.chain(&self.program).chain(subvolumes) {
            if let Some(path) = names::find_in(dir, name, any_case) {
                return Some(found(path, Owner::Program));
            }
        }
        for dir in &self.system {
            if let Some(path) = names::find_in(dir, name, any_case) {
                return Some(found(path, Owner::ProgramSystem));
            }
        }
        if any_case {
            return None;
        }
        for dir in std::iter::once(&self.guardian).chain(self.host()).chain(&self.after) {
            if let Some(path) = names::find_in(dir, name, false) {
                return Some(found(path, Owner::Host));
            }
        }
        None
    }
}
