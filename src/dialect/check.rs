//! `guardian-cc --check`: what a source tree needs, without compiling it.

use std::collections::{BTreeMap, HashMap};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::lexer::{self, Kind, Token};

/// What was found in all files.
#[derive(Default)]
struct Report {
    /// By procedure: where it is called first, and how often.
    calls: BTreeMap<&'static str, (String, usize)>,
    hazards: Vec<String>,
}

/// Prints the report on `paths`; the exit status is 1 if a procedure is missing.
pub fn check(paths: &[OsString]) -> Result<i32, String> {
    let statuses: HashMap<&str, (&'static str, &'static str)> = crate::table::statuses().map(|(n, s)| (n, (n, s))).collect();
    let mut files = Vec::new();
    for path in paths {
        collect(Path::new(path), true, &mut files)?;
    }
    let mut report = Report::default();
    for file in &files {
        let source = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
        read(file, &source, &statuses, &mut report);
    }
    let mut missing = 0;
    let mut out = std::io::stdout().lock();
    // That nobody reads on is no error of ours.
    let mut say = |line: std::fmt::Arguments<'_>| drop(writeln!(out, "{line}"));
    say(format_args!("{} files, {} procedures", files.len(), report.calls.len()));
    for (name, (place, count)) in &report.calls {
        let status = statuses[name].1;
        missing += usize::from(!status.starts_with("implemented") && !status.starts_with("partial"));
        say(format_args!("{name:32} {status} ({count} calls, first {place})"));
    }
    for hazard in &report.hazards {
        say(format_args!("{hazard}"));
    }
    Ok(i32::from(missing > 0))
}

fn collect(path: &Path, named: bool, files: &mut Vec<PathBuf>) -> Result<(), String> {
    if !path.is_dir() {
        let suffixes = ["c", "h", "cc", "cpp", "cxx", "hpp", "C", "H"];
        if named || path.extension().and_then(OsStr::to_str).is_some_and(|e| suffixes.contains(&e)) {
            files.push(path.to_owned());
        }
        return Ok(());
    }
    let entries = fs::read_dir(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut entries: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    entries.sort();
    entries.retain(|e| !e.is_symlink());
    entries.iter().try_for_each(|entry| collect(entry, false, files))
}

fn read(file: &Path, source: &[u8], statuses: &HashMap<&str, (&'static str, &'static str)>, report: &mut Report) {
    let tokens = lexer::scan(source, false);
    let mut line = 1;
    let mut at = 0;
    for (n, token) in tokens.iter().enumerate() {
        line += source[at..token.start].iter().filter(|b| **b == b'\n').count();
        at = token.start;
        if token.kind != Kind::Word {
            continue;
        }
        let place = || format!("{}:{line}", file.display());
        if is(source, tokens.get(n + 1), b"(")
            && let Some((name, _)) = std::str::from_utf8(token.text(source)).ok().and_then(|w| statuses.get(w))
        {
            report.calls.entry(name).or_insert_with(|| (place(), 0)).1 += 1;
        }
        if let Some(hazard) = hazard(source, &tokens[n..]) {
            report.hazards.push(format!("{}: {hazard}", place()));
        }
    }
}

fn is(source: &[u8], token: Option<&Token>, text: &[u8]) -> bool {
    token.is_some_and(|t| t.is(source, text))
}

/// What is likely to behave differently here, at the first of `tokens`.
fn hazard(source: &[u8], tokens: &[Token]) -> Option<&'static str> {
    let starts = |texts: &[&[u8]]| texts.iter().enumerate().all(|(n, text)| is(source, tokens.get(n), text));
    if starts(&[b"sizeof", b"(", b"long", b")"]) {
        Some("sizeof(long) is 8 here, 4 on the target")
    } else if starts(&[b"long", b"*", b")"]) {
        Some("a pointer is cast to long *: 8 bytes are written through it, 4 on the target")
    } else if starts(&[b"EXEC", b"SQL"]) {
        Some("embedded SQL needs a precompiler")
    } else if starts(&[b"fork", b"("]) {
        Some("a forked child is no Guardian process")
    } else if starts(&[b"daemon", b"("]) {
        Some("a program that detaches itself ends as a Guardian process")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_and_hazards_have_places() {
        let statuses = HashMap::from([("DELAY", ("DELAY", "implemented"))]);
        let mut report = Report::default();
        let source = b"/* DELAY( */\nint f() {\n  DELAY(1);\n  DELAY(sizeof(long));\n  g(\"DELAY(1)\", (long *)p);\n}\n";
        read(Path::new("a.c"), source, &statuses, &mut report);
        assert_eq!(report.calls["DELAY"], ("a.c:3".to_owned(), 2));
        assert_eq!(report.hazards.len(), 2);
        assert!(report.hazards[0].starts_with("a.c:4: sizeof(long)") && report.hazards[1].starts_with("a.c:5: "));
    }
}
