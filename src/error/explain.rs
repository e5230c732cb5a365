//! Error numbers in words, for people: `guardian error`.

use std::fmt::Write;

use super::table::POSIX;
use super::{Condition, entry};

/// One error of process creation, which has numbers of its own (`PROCESS_LAUNCH_`, `PROCESS_CREATE_`, -102).
#[derive(Clone, Copy, Debug)]
pub struct CreationEntry {
    pub number: i16,
    pub text: &'static str,
    /// What the error detail holds; empty for nothing.
    pub detail: &'static str,
    /// What to do about it.
    pub hint: &'static str,
}

const fn c(number: i16, text: &'static str, detail: &'static str, hint: &'static str) -> CreationEntry {
    CreationEntry { number, text, detail, hint }
}

const FILE_ERROR: &str = "a file-system error";
const PARAMETER: &str = "the number of the parameter or field";
const SUBCODE: &str = "a code that says what is wrong with the file";

/// The errors of process creation, in ascending order.
pub fn creation_table() -> &'static [CreationEntry] {
    CREATION
}

#[rustfmt::skip]
const CREATION: &[CreationEntry] = &[
    c(0, "process created", "", ""),
    c(1, "program file cannot be used", FILE_ERROR, "check the path and that the file is executable"),
    c(2, "parameter wrong", PARAMETER, "check that parameter"),
    c(3, "address of a parameter outside the caller's data", PARAMETER, "pass the address of a variable"),
    c(4, "library file cannot be used", FILE_ERROR, ""),
    c(5, "swap file cannot be used", FILE_ERROR, ""),
    c(6, "extended swap file cannot be used", FILE_ERROR, ""),
    c(7, "process file segment cannot be made", FILE_ERROR, ""),
    c(8, "home terminal name bad or absent", FILE_ERROR, "check the home terminal's name"),
    c(9, "home terminal cannot be used", FILE_ERROR, ""),
    c(10, "CPU's monitor cannot be reached", FILE_ERROR, "detail 201: the CPU is down or absent; choose another, or bring it up"),
    c(11, "process name cannot be had", FILE_ERROR, "detail 10: choose another name or stop the process that has it; 13: bad name; 44: none left; 45: the pair has two members already"),
    c(12, "program file is not a program", SUBCODE, "compile and link it for this machine"),
    c(13, "library file is not a library", SUBCODE, ""),
    c(14, "process created, but some of its external references are undefined (warning)", "", ""),
    c(15, "no control block or no low process number left", "", "wait for processes to end"),
    c(16, "no address space", "", ""),
    c(17, "program is privileged and not licensed", "", ""),
    c(18, "library differs from the one the running program has", "", ""),
    c(19, "program and library are one file", "", ""),
    c(20, "program has an illegal device subtype", "", ""),
    c(21, "backup's device subtype differs from its primary's", "", ""),
    c(22, "backup asked for, but the caller has no name", "", "start the program with a name"),
    c(24, "DEFINEs cannot be passed on", "a file-system or DEFINE error, or 2 for too many", ""),
    c(26, "input or output process failed", "", ""),
    c(27, "size of the process file segment out of range", "", ""),
];

fn class(number: i16) -> &'static str {
    match number {
        0..=9 => "warning or success: the data are valid",
        10..=99 => "caller, file or resource",
        100..=199 => "device, line or tape",
        200..=231 => "path: the operation may or may not have been done",
        232..=255 => "network",
        300..=511 => "free for applications: a server's own reply",
        900..=950 => "Pathsend",
        1024..=2047 => "SQL file system",
        2049..=2081 => "DEFINE",
        4001..=4999 => "POSIX: 4000 plus the error number there",
        _ => "system",
    }
}

/// What a file-system error means and what to do about it, several lines; `None` for a number nobody uses.
pub fn explain(number: i16) -> Option<String> {
    let mut s = String::new();
    let condition = match Condition::of(number) {
        Condition::Less => "CCL (_status_lt)",
        Condition::Equal => "CCE (_status_eq)",
        Condition::Greater => "CCG (_status_gt)",
    };
    if let Some(e) = entry(number) {
        let _ = write!(s, "{number}");
        for (i, name) in e.names.iter().enumerate() {
            let _ = write!(s, "{}{name}", if i == 0 { " " } else { ", " });
        }
        let _ = writeln!(s, ": {}", e.text);
    } else if let Some(p) = number.checked_sub(4000).and_then(|n| POSIX.iter().find(|p| p.1 == n)) {
        let text = linux_text(p.2);
        let _ = writeln!(s, "{number} FE_{}: {text}", p.0);
    } else if (300..=511).contains(&number) {
        let _ = writeln!(s, "{number}: an error of the application; ask the server's author");
    } else {
        return None;
    }
    let _ = writeln!(s, "  kind:      {}", class(number));
    let _ = writeln!(s, "  condition: {condition}");
    if let Some(e) = entry(number) {
        if !e.errno.is_empty() {
            let texts: Vec<String> = e.errno.iter().map(|&n| format!("{n} ({})", linux_text(n))).collect();
            let _ = writeln!(s, "  Linux:     answers for {}", texts.join(", "));
        }
        if !e.hint.is_empty() {
            let _ = writeln!(s, "  what now:  {}", e.hint);
        }
    }
    if let Some(c) = CREATION.iter().find(|c| c.number == number && number != 0) {
        let _ = writeln!(s, "  as the result of a process creation: {}", c.text);
    }
    Some(s)
}

/// An error of process creation with its detail, in one line.
pub fn explain_creation(error: i16, detail: i16) -> String {
    let Some(c) = CREATION.iter().find(|c| c.number == error) else {
        return format!("process creation error {error}, detail {detail}");
    };
    let mut s = c.text.to_string();
    match entry(detail) {
        Some(e) if detail != 0 && c.detail == FILE_ERROR => {
            let _ = write!(s, ": {} (error {detail})", e.text);
        }
        _ if detail != 0 && !c.detail.is_empty() => {
            let _ = write!(s, " (detail {detail}: {})", c.detail);
        }
        _ => {}
    }
    s
}

fn linux_text(errno: i32) -> String {
    let text = std::io::Error::from_raw_os_error(errno).to_string();
    text.split(" (os error").next().unwrap_or_default().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_explained_and_others_are_not() {
        for e in crate::error::table() {
            assert!(explain(e.number).unwrap().contains(e.text));
        }
        assert!(explain(201).unwrap().contains("FEPATHDOWN"));
        assert!(explain(4011).unwrap().contains("FE_EAGAIN"));
        assert!(explain(333).unwrap().contains("application"));
        assert!(explain(3999).is_none());
        assert!(explain(i16::MIN).is_none());
    }

    #[test]
    fn creation_errors_name_the_detail() {
        assert!(explain_creation(11, 10).contains("exists"));
        assert!(explain_creation(2, 6).contains("parameter"));
        assert!(explain_creation(99, 1).contains("99"));
    }
}
