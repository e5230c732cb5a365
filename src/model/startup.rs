//! Reading the ASSIGN and PARAM messages that a process was started with.
//!
//! Their layout is that of "Interprocess Communication: startup, ASSIGN and PARAM messages" in the Guardian Programmer's Guide.

use super::name::old::OldName;
use super::name::place::Places;
use crate::error::FileError;

/// Name and value of each PARAM in a `-3` message; a message that ends too early gives those before its end.
pub fn params(message: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut all = Vec::new();
    let Some(count) = message.get(2..4).map(|b| u16::from_ne_bytes([b[0], b[1]])) else { return all };
    let mut rest = &message[4..];
    for _ in 0..count {
        let Some((name, after)) = counted(rest) else { break };
        let Some((value, after)) = counted(after) else { break };
        all.push((name, value));
        rest = after;
    }
    all
}

/// The words of the parameter string of a startup message.
pub fn words(message: &[u8]) -> Vec<&[u8]> {
    let text = message.get(66..).unwrap_or_default();
    let end = text.iter().position(|b| *b == 0).unwrap_or(text.len());
    text[..end].split(|b| matches!(b, b' ' | b'\t')).filter(|word| !word.is_empty()).collect()
}

/// The IN file of a startup message in the older form, as [`out_file`]; `None` where the message names none.
pub fn in_file(message: &[u8]) -> Option<&OldName> {
    file_at(message, 18)
}

pub fn out_file(message: &[u8]) -> Option<&OldName> {
    file_at(message, 42)
}

fn file_at(message: &[u8], offset: usize) -> Option<&OldName> {
    let field: &OldName = message.get(offset..offset + 24)?.try_into().ok()?;
    field.iter().any(|b| !matches!(b, b' ' | 0)).then_some(field)
}

/// The name in a startup message, as text: `$VOL.SUB.FILE`, `SUB.FILE`, `FILE`, `$PROCESS.#QUAL`. Its node is our own.
pub fn name(file: &OldName) -> String {
    let node = file[0] == b'\\';
    let part = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_matches([' ', '\0']).to_owned();
    let first = if node { format!("${}", part(&file[2..8])) } else { part(&file[..8]) };
    let parts = [first, part(&file[8..16]), part(&file[16..])];
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(".")
}

/// Where a disk file of this name lies. Names in messages are in upper case: a host file of that name in any case is meant.
pub fn path_of(name: &str, places: &Places) -> Result<Vec<u8>, FileError> {
    use std::os::unix::ffi::{OsStrExt, OsStringExt};
    let path = places.path_of(name.as_bytes())?;
    let whole = std::path::Path::new(std::ffi::OsStr::from_bytes(&path));
    let (Some(folder), Some(file), false) = (whole.parent(), whole.file_name(), whole.exists()) else { return Ok(path) };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let found = entries.map(|e| e.file_name()).find(|n| n.eq_ignore_ascii_case(file));
    Ok(found.map_or(path.clone(), |n| folder.join(n).into_os_string().into_vec()))
}

/// A byte that counts, so many bytes, and the rest.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&length, rest) = bytes.split_first()?;
    rest.split_at_checked(usize::from(length))
}

/// The value of a PARAM.
pub fn param<'a>(message: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    params(message).into_iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v)
}

/// Program unit (empty: any) and logical file name of an ASSIGN message.
pub fn assign_names(message: &[u8]) -> (&[u8], &[u8]) {
    let name = |at: usize| {
        let field = message.get(at..at + 32).unwrap_or(&[0]);
        counted(field).map_or(&field[..0], |(name, _)| name)
    };
    (name(2), name(34))
}

/// Is `message` the ASSIGN for `name`, which is `LOGICAL`, `UNIT.LOGICAL` or `*.LOGICAL`?
pub fn assign_is(message: &[u8], name: &[u8]) -> bool {
    let (unit, logical) = assign_names(message);
    match name.iter().position(|&b| b == b'.') {
        None => logical.eq_ignore_ascii_case(name),
        Some(dot) => {
            let wanted = if &name[..dot] == b"*" { &name[..0] } else { &name[..dot] };
            unit.eq_ignore_ascii_case(wanted) && logical.eq_ignore_ascii_case(&name[dot + 1..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn message(params: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
        let mut m = (-3i16).to_ne_bytes().to_vec();
        m.extend((params.len() as u16).to_ne_bytes());
        for (name, value) in params {
            for part in [name, value] {
                m.push(part.len() as u8);
                m.extend(part);
            }
        }
        m
    }

    #[test]
    fn a_startup_message_has_words_and_files() {
        let mut m = vec![b' '; 66];
        m[18..26].copy_from_slice(b"\\\x05DATA  ");
        m[26..45].copy_from_slice(b"SUB     INPUT   $LP");
        m.extend(b" a  b\tc\0d");
        assert_eq!(words(&m), [&b"a"[..], b"b", b"c"]);
        assert_eq!(in_file(&m).map(name).as_deref(), Some("$DATA.SUB.INPUT"));
        assert_eq!(out_file(&m).map(name).as_deref(), Some("$LP"));
        assert_eq!(out_file(&[b' '; 66]), None);
        assert!(words(&m[..66]).is_empty() && in_file(&m[..20]).is_none());
    }

    #[test]
    fn assigns_are_found_by_unit_and_name() {
        let mut m = vec![0; 108];
        m[2] = 4;
        m[3..7].copy_from_slice(b"UNIT");
        m[34] = 3;
        m[35..38].copy_from_slice(b"LOG");
        assert!(assign_is(&m, b"log") && assign_is(&m, b"unit.log"));
        assert!(!assign_is(&m, b"*.log") && !assign_is(&m, b"lo"));
        m[2] = 200;
        assert_eq!(assign_names(&m), (&b""[..], &b"LOG"[..]));
    }

    proptest! {
        #[test]
        fn params_come_back(all in proptest::collection::vec((proptest::collection::vec(any::<u8>(), 1..32), proptest::collection::vec(any::<u8>(), 0..256)), 0..6)) {
            let m = message(&all);
            let got: Vec<(Vec<u8>, Vec<u8>)> = params(&m).into_iter().map(|(n, v)| (n.to_vec(), v.to_vec())).collect();
            prop_assert_eq!(got, all);
        }

        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            params(&bytes);
            words(&bytes);
            in_file(&bytes).map(name);
            assign_is(&bytes, b"A.B");
        }
    }
}
