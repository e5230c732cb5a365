//! The private folder of one run: copies, and their way back to the originals.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::search::Found;

/// A folder that goes with the value; it is made when it is first written to.
pub struct Scratch {
    root: PathBuf,
    made: bool,
    count: usize,
    /// Copy and original.
    pairs: Vec<(PathBuf, PathBuf)>,
}

impl Scratch {
    pub fn new() -> Scratch {
        let unique = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.subsec_nanos());
        let temporary = std::path::absolute(std::env::temp_dir()).unwrap_or_else(|_| "/tmp".into());
        let root = temporary.join(format!("guardian-cc-{}-{unique:x}", std::process::id()));
        Scratch { root, made: false, count: 0, pairs: Vec::new() }
    }

    /// A path for a file called `name`, each in a folder of its own.
    pub fn place(&mut self, name: &OsStr) -> PathBuf {
        self.count += 1;
        self.root.join(self.count.to_string()).join(name)
    }

    fn make(&mut self, path: &Path) -> io::Result<()> {
        let mut folder = fs::DirBuilder::new();
        folder.mode(0o700);
        if !self.made {
            folder.create(&self.root)?;
            self.made = true;
        }
        path.parent().map_or(Ok(()), |parent| folder.recursive(true).create(parent))
    }

    /// Writes a copy that stands for `original`.
    pub fn write(&mut self, path: &Path, text: &[u8], original: &Path) -> io::Result<()> {
        self.make(path)?;
        fs::write(path, text)?;
        self.pairs.push((path.to_owned(), original.to_owned()));
        Ok(())
    }

    /// Writes a file that no original stands for.
    pub fn extra(&mut self, name: &str, text: &[u8]) -> io::Result<PathBuf> {
        let path = self.place(OsStr::new(name));
        self.make(&path)?;
        fs::write(&path, text)?;
        Ok(path)
    }

    /// A path for output of a tool, in a folder that is there.
    pub fn output(&mut self, name: &OsStr) -> io::Result<PathBuf> {
        let path = self.place(name);
        self.make(&path)?;
        Ok(path)
    }

    /// A header that asks for the sections of a procedure header.
    pub fn wanted(&mut self, header: &Found, sections: &[String]) -> io::Result<PathBuf> {
        let mut text = String::from("#pragma GCC system_header\n");
        if !sections.is_empty() {
            text.push_str("#define GRD_ONLY\n");
        }
        for section in sections {
            let name: String = section.to_uppercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            text.push_str(&format!("#define GRD_WANT_{name}\n"));
        }
        text.push_str(&format!("#include <{}>\n", header.name));
        let path = self.place(OsStr::new("cextdecs.h"));
        self.write(&path, text.as_bytes(), &header.path)?;
        Ok(path)
    }

    pub fn pairs(&self) -> &[(PathBuf, PathBuf)] {
        &self.pairs
    }

    /// Names the originals in a text that names copies; `escape` is how the text spells a path.
    pub fn restore(&self, mut text: Vec<u8>, escape: fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
        if !contains(&text, self.root.as_os_str().as_bytes()) {
            return text;
        }
        for (copy, original) in &self.pairs {
            text = replace(&text, &escape(copy.as_os_str().as_bytes()), &escape(original.as_os_str().as_bytes()));
        }
        text
    }

    /// Does `text` name a copy?
    pub fn named_in(&self, text: &[u8]) -> bool {
        contains(text, self.root.as_os_str().as_bytes())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if self.made {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|w| w == part)
}

fn replace(text: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with(old) {
            out.extend_from_slice(new);
            at += old.len();
        } else {
            out.push(text[at]);
            at += 1;
        }
    }
    out
}

/// As a make rule spells a path.
pub fn in_rule(path: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for &byte in path {
        match byte {
            b' ' | b'#' => out.extend([b'\\', byte]),
            b'$' => out.extend(b"$$"),
            _ => out.push(byte),
        }
    }
    out
}

/// As a C string spells a path.
pub fn in_string(path: &[u8]) -> Vec<u8> {
    path.iter().flat_map(|b| if matches!(b, b'\\' | b'"') { vec![b'\\', *b] } else { vec![*b] }).collect()
}
