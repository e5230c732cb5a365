//! Does this program call the checkpointing procedures? Told by what its objects ask the loader for.

use std::ffi::CStr;

use super::objects::{self, Object};

/// What only the member of a passive pair calls.
const PROCEDURES: &[&[u8]] = &[
    b"CHECKCLOSE",
    b"CHECKMONITOR",
    b"CHECKOPEN",
    b"CHECKPOINT",
    b"CHECKPOINTMANY",
    b"CHECKPOINTMANYX",
    b"CHECKPOINTX",
    b"CHECKSETMODE",
    b"CHECKSWITCH",
    b"FILE_CLOSE_CHKPT_",
    b"FILE_OPEN_CHKPT_",
];

fn is_procedure(name: &[u8]) -> bool {
    let name = name.strip_prefix(b"guardian_").unwrap_or(name);
    PROCEDURES.contains(&name)
}

/// True when an object other than our own needs one of the procedures.
pub fn program_checkpoints() -> bool {
    let own = program_checkpoints as fn() -> bool as usize;
    objects::loaded().iter().filter(|o| !o.holds(own)).any(needs)
}

/// The part of the dynamic section that leads from relocations to names.
#[derive(Default)]
struct Dynamic {
    symbols: usize,
    strings: usize,
    tables: [(usize, usize); 2],
}

fn dynamic(object: &Object) -> Option<Dynamic> {
    const STRINGS: u64 = 5;
    const SYMBOLS: u64 = 6;
    const RELOCATIONS: u64 = 7;
    const RELOCATIONS_SIZE: u64 = 8;
    const CALLS_SIZE: u64 = 2;
    const CALLS: u64 = 23;
    let mut at = object.dynamic? as *const [u64; 2];
    let mut found = Dynamic::default();
    loop {
        // SAFETY: the loader keeps the dynamic section mapped; it ends with a null tag.
        let [tag, value] = unsafe { at.read() };
        // The loader has made addresses of the offsets in most objects, not in all.
        let address =
            if object.loaded.iter().any(|r| r.contains(&(value as usize))) { value as usize } else { object.base + value as usize };
        match tag {
            0 => break,
            STRINGS => found.strings = address,
            SYMBOLS => found.symbols = address,
            RELOCATIONS => found.tables[0].0 = address,
            RELOCATIONS_SIZE => found.tables[0].1 = value as usize,
            CALLS => found.tables[1].0 = address,
            CALLS_SIZE => found.tables[1].1 = value as usize,
            _ => {}
        }
        // SAFETY: the end has not been seen.
        at = unsafe { at.add(1) };
    }
    (found.symbols != 0 && found.strings != 0).then_some(found)
}

fn needs(object: &Object) -> bool {
    let Some(dynamic) = dynamic(object) else { return false };
    for (start, size) in dynamic.tables {
        for n in 0..size / 24 {
            // SAFETY: the table has as many entries of 24 bytes as its size says.
            let info = unsafe { (start as *const [u64; 3]).add(n).read()[1] };
            let symbol = (info >> 32) as usize;
            if symbol == 0 {
                continue;
            }
            // SAFETY: relocations name symbols of their own object's table; a symbol begins with its name's offset.
            let name = unsafe {
                CStr::from_ptr((dynamic.strings + (dynamic.symbols as *const [u32; 6]).add(symbol).read()[0] as usize) as *const _)
            };
            if is_procedure(name.to_bytes()) {
                return true;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_under_both_spellings() {
        assert!(is_procedure(b"CHECKPOINT") && is_procedure(b"guardian_CHECKMONITOR"));
        assert!(!is_procedure(b"CHECKPOINTS") && !is_procedure(b"FILE_OPEN_") && !is_procedure(b"guardian_"));
    }

    #[test]
    fn this_program_needs_none_of_them_and_other_names_are_found() {
        assert!(!program_checkpoints());
        assert!(objects::loaded().iter().filter_map(dynamic).count() > 1);
    }
}
