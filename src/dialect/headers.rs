//! Finding headers: the program's own first, then ours, then the host's.

use std::path::{Path, PathBuf};

use super::include::{Include, candidates};

/// Where headers are looked for.
pub struct Search {
    pub own: Vec<PathBuf>,
    pub guardian: PathBuf,
    pub host: Vec<PathBuf>,
}

/// What an include means.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A file of the program.
    Own(PathBuf),
    /// A header of ours or the host's, under this name.
    Given(String),
    /// Nothing: the compiler may say so, if the line is in a branch that is taken.
    Nothing,
}

impl Search {
    /// `from` is the folder of the including file.
    pub fn find(&self, include: &Include, from: &Path, mapped: Option<&str>) -> Found {
        let names = match mapped {
            Some(to) => candidates(to),
            None => candidates(&include.name),
        };
        for name in &names {
            let here = include.quoted.then(|| from.to_owned());
            let found = here.iter().chain(&self.own).map(|d| d.join(name)).find(|p| p.is_file());
            if let Some(path) = found {
                return Found::Own(path);
            }
        }
        for name in &names {
            if self.guardian.join(name).is_file() || self.host.iter().any(|d| d.join(name).is_file()) {
                return Found::Given(name.clone());
            }
        }
        // Guardian names are case-blind: so is the last look, in the including folder and the search list.
        for name in &names {
            let dirs = std::iter::once(from).chain(self.own.iter().map(PathBuf::as_path));
            for dir in dirs {
                let entry = std::fs::read_dir(dir).ok().and_then(|mut entries| {
                    entries.find_map(|e| e.ok().filter(|e| e.file_name().to_string_lossy().eq_ignore_ascii_case(name)))
                });
                if let Some(entry) = entry.filter(|e| e.path().is_file()) {
                    return Found::Own(entry.path());
                }
            }
        }
        Found::Nothing
    }
}
