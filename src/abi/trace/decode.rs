//! Arguments and results as text.

use std::fmt::Write;

use crate::model::handle::ProcessHandle;
use crate::sys::peek::{peek, peek_text};

/// Most bytes of a text or buffer that are shown.
const SHOWN: usize = 48;

/// A procedure of the table.
pub struct Procedure {
    pub name: &'static str,
    pub parameters: &'static [Parameter],
}

/// What the table says of a parameter.
pub struct Parameter {
    pub name: &'static str,
    pub form: Form,
    /// It says something to the procedure.
    pub given: bool,
    /// It says something to the caller.
    pub filled: bool,
    /// The parameters that tell how many bytes are given, and how many were stored.
    pub length: Option<usize>,
    pub stored: Option<usize>,
}

/// What an argument is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Value,
    Text,
    /// A pointer to integers of this many bytes; the first is shown.
    Integer(usize),
    Handle,
    /// The address of a place for an address, or of a function.
    Address,
}

type Values = [u64];

fn is_given(given: u64, n: usize) -> bool {
    given >> n & 1 != 0
}

fn integer(address: u64, size: usize) -> Option<i64> {
    let bytes = peek(address as usize, size)?;
    let mut whole = [0; 8];
    whole[..size].copy_from_slice(&bytes);
    let unused = 64 - 8 * size as u32;
    Some(i64::from_ne_bytes(whole) << unused >> unused)
}

fn quoted(address: u64, length: usize) -> String {
    let Some(bytes) = peek(address as usize, length.min(SHOWN)) else { return format!("{address:#x}?") };
    let more = if length > SHOWN { format!("...({length})") } else { String::new() };
    format!("\"{}\"{more}", bytes.escape_ascii())
}

fn handle(address: u64) -> String {
    let read = |n: usize| integer(address + 2 * n as u64, 2).map(|w| w as u16);
    let words: Option<Vec<u16>> = (0..10).map(read).collect();
    let Some(words) = words.and_then(|w| <[u16; 10]>::try_from(w).ok()) else { return format!("{address:#x}?") };
    let handle = ProcessHandle(words);
    match handle.parts() {
        _ if handle.is_null() => "null".into(),
        Some(parts) => format!("{},{}:{}", parts.place.cpu(), parts.place.pin(), parts.verifier.0),
        None => "not-a-handle".into(),
    }
}

/// A length: the argument itself, or what it points to.
fn length(procedure: &Procedure, given: u64, values: &Values, at: Option<usize>) -> Option<usize> {
    let at = at.filter(|at| is_given(given, *at))?;
    let value = match procedure.parameters[at].form {
        Form::Integer(size) => integer(values[at], size)?,
        _ => values[at] as i64,
    };
    usize::try_from(value).ok()
}

fn pointed(parameter: &Parameter, value: u64, bytes: Option<usize>) -> String {
    match (parameter.form, bytes) {
        (Form::Value, _) => format!("{}", value as i64),
        (_, _) if value == 0 => "NULL".into(),
        (Form::Handle, _) => handle(value),
        (Form::Integer(size), _) => integer(value, size).map_or(format!("{value:#x}?"), |v| v.to_string()),
        (Form::Text, Some(bytes)) => quoted(value, bytes),
        // Some few texts end with a zero byte.
        (Form::Text, None) if parameter.given => {
            peek_text(value as usize, SHOWN).map_or(format!("{value:#x}"), |t| format!("\"{}\"", t.escape_ascii()))
        }
        (Form::Text | Form::Address, _) => format!("{value:#x}"),
    }
}

/// What is given: only arguments that are there, by name.
pub fn arguments(procedure: &Procedure, given: u64, values: &Values) -> String {
    let mut text = String::new();
    for (n, parameter) in procedure.parameters.iter().enumerate().filter(|(n, _)| is_given(given, *n)) {
        let separator = if text.is_empty() { "" } else { " " };
        if parameter.given {
            let bytes = length(procedure, given, values, parameter.length);
            let _ = write!(text, "{separator}{}={}", parameter.name, pointed(parameter, values[n], bytes));
        } else {
            let _ = write!(text, "{separator}{}", parameter.name);
        }
    }
    text
}

/// What came back.
pub fn results(procedure: &Procedure, given: u64, values: &Values) -> String {
    let mut text = String::new();
    for (n, parameter) in procedure.parameters.iter().enumerate().filter(|(n, p)| p.filled && is_given(given, *n)) {
        // A buffer of which nobody says how much was stored is not shown.
        let bytes = length(procedure, given, values, parameter.stored);
        if values[n] != 0 && (parameter.form != Form::Text || bytes.is_some()) {
            let _ = write!(text, " {}={}", parameter.name, pointed(parameter, values[n], bytes));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Procedure = Procedure {
        name: "FILE_OPEN_",
        parameters: &[
            Parameter { name: "filename", form: Form::Text, given: true, filled: false, length: Some(1), stored: None },
            Parameter { name: "length", form: Form::Value, given: true, filled: false, length: None, stored: None },
            Parameter { name: "filenum", form: Form::Integer(2), given: false, filled: true, length: None, stored: None },
            Parameter { name: "access", form: Form::Value, given: true, filled: false, length: None, stored: None },
        ],
    };

    #[test]
    fn arguments_left_out_are_not_shown() {
        let mut number = -1i16;
        let values = [c"$A\n".as_ptr() as u64, 3, &raw mut number as u64, 7];
        assert_eq!(arguments(&OPEN, 0b0111, &values), r#"filename="$A\n" length=3 filenum"#);
        assert_eq!(results(&OPEN, 0b0111, &values), " filenum=-1");
        assert_eq!(arguments(&OPEN, 0b1000, &values), "access=7");
    }

    #[test]
    fn a_wild_pointer_is_shown_as_one() {
        let values = [8, 3, 0, 0];
        assert_eq!(arguments(&OPEN, 0b0011, &values), "filename=0x8? length=3");
        assert_eq!(results(&OPEN, 0b0100, &values), "");
    }

    #[test]
    fn long_texts_are_cut() {
        let long = [b'x'; 100];
        let shown = arguments(&OPEN, 0b0011, &[long.as_ptr() as u64, 100, 0, 0]);
        assert!(shown.contains("x\"...(100)"), "{shown}");
        assert_eq!(shown.matches('x').count(), SHOWN);
    }
}
