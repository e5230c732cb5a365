//! Symbols of object files and libraries, as far as the link step has to know them.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

fn u16_at(b: &[u8], at: usize) -> Option<usize> {
    number(b, at).map(|n| u16::from_le_bytes(n) as usize)
}

fn u32_at(b: &[u8], at: usize) -> Option<usize> {
    number(b, at).map(|n| u32::from_le_bytes(n) as usize)
}

fn u64_at(b: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u64::from_le_bytes(number(b, at)?)).ok()
}

fn name_at(names: &[u8], at: usize) -> Option<String> {
    let rest = names.get(at..)?;
    let end = rest.iter().position(|b| *b == 0)?;
    String::from_utf8(rest[..end].to_vec()).ok()
}

/// The global symbols that a 64-bit little-endian object defines; none for anything else.
pub fn defined(object: &[u8]) -> Option<Vec<String>> {
    if !object.starts_with(b"\x7fELF\x02\x01") {
        return None;
    }
    let (table, size, count) = (u64_at(object, 0x28)?, u16_at(object, 0x3A)?, u16_at(object, 0x3C)?);
    let header = |n: usize| object.get(table.checked_add(n.checked_mul(size)?)?..);
    let mut found = Vec::new();
    for section in (0..count).filter_map(header) {
        if u32_at(section, 4)? != 2 {
            continue;
        }
        let contents = |h: &[u8]| object.get(u64_at(h, 0x18)?..u64_at(h, 0x18)?.checked_add(u64_at(h, 0x20)?)?);
        let (symbols, names) = (contents(section)?, contents(header(u32_at(section, 0x28)?)?)?);
        for symbol in symbols.chunks_exact(24) {
            let (binding, place) = (symbol[4] >> 4, u16_at(symbol, 6)?);
            if binding != 0 && place != 0 {
                found.push(name_at(names, u32_at(symbol, 0)?)?);
            }
        }
    }
    Some(found)
}

/// The names that a library's index lists.
pub fn indexed(archive: &[u8]) -> Option<HashSet<String>> {
    let body = archive.strip_prefix(b"!<arch>\n")?;
    let size: usize = std::str::from_utf8(body.get(48..58)?).ok()?.trim().parse().ok()?;
    if body.get(..16)?.trim_ascii() != b"/" {
        return None;
    }
    let index = body.get(60..60usize.checked_add(size)?)?;
    let count = u32::from_be_bytes(number(index, 0)?) as usize;
    let names = index.get(count.checked_mul(4)?.checked_add(4)?..)?;
    Some(names.split(|b| *b == 0).take(count).filter_map(|n| String::from_utf8(n.to_vec()).ok()).collect())
}

pub fn indexed_in(path: &Path) -> HashSet<String> {
    fs::read(path).ok().and_then(|bytes| indexed(&bytes)).unwrap_or_default()
}

/// Was the object made from C++?
pub fn needs_cpp(object: &[u8]) -> bool {
    // A name in its string table that only C++ makes.
    let marks: [&[u8]; 2] = [b"__gxx_personality_v0\0", b"\0_Z"];
    object.starts_with(b"\x7fELF") && marks.iter().any(|mark| object.windows(mark.len()).any(|w| w == *mark))
}
