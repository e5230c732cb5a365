//! The loaded objects of this process: program and shared libraries.

use std::ffi::{CStr, c_int, c_void};
use std::ops::Range;

/// One loaded object.
#[derive(Clone, Debug)]
pub struct Object {
    /// Empty for the program itself.
    pub name: Vec<u8>,
    pub base: usize,
    /// Readable and writable segments, without what became read-only after relocation.
    pub writable: Vec<Range<usize>>,
    /// All loaded segments.
    pub loaded: Vec<Range<usize>>,
    pub build_id: Vec<u8>,
    pub dynamic: Option<usize>,
}

impl Object {
    pub fn holds(&self, address: usize) -> bool {
        self.loaded.iter().any(|r| r.contains(&address))
    }
}

/// All of them, the program first.
pub fn loaded() -> Vec<Object> {
    let mut all: Vec<Object> = Vec::new();
    // SAFETY: the callback is called before the function returns, with the address of `all`.
    unsafe { libc::dl_iterate_phdr(Some(add), (&raw mut all).cast()) };
    all
}

unsafe extern "C" fn add(info: *mut libc::dl_phdr_info, _size: usize, all: *mut c_void) -> c_int {
    // SAFETY: the loader describes one object, which stays loaded during the call; `all` is the list of `loaded`.
    let (info, all) = unsafe { (&*info, &mut *all.cast::<Vec<Object>>()) };
    let base = info.dlpi_addr as usize;
    let headers = match info.dlpi_phnum {
        0 => &[][..],
        // SAFETY: the loader vouches for the table.
        n => unsafe { std::slice::from_raw_parts(info.dlpi_phdr, usize::from(n)) },
    };
    let name = match info.dlpi_name.is_null() {
        true => Vec::new(),
        // SAFETY: a C string of the loader's.
        false => unsafe { CStr::from_ptr(info.dlpi_name) }.to_bytes().to_vec(),
    };
    let place = |h: &libc::Elf64_Phdr| {
        let start = base + h.p_vaddr as usize;
        start..start + h.p_memsz as usize
    };
    let mut object = Object { name, base, writable: Vec::new(), loaded: Vec::new(), build_id: Vec::new(), dynamic: None };
    let fixed: Vec<Range<usize>> = headers.iter().filter(|h| h.p_type == libc::PT_GNU_RELRO).map(place).collect();
    for header in headers {
        match header.p_type {
            libc::PT_LOAD => {
                object.loaded.push(place(header));
                if header.p_flags & libc::PF_W != 0 {
                    let whole = vec![place(header)];
                    object.writable.extend(fixed.iter().fold(whole, without));
                }
            }
            libc::PT_DYNAMIC => object.dynamic = Some(place(header).start),
            libc::PT_NOTE if object.build_id.is_empty() => {
                let at = place(header);
                // SAFETY: a note segment lies within a loaded, readable one.
                let notes = unsafe { std::slice::from_raw_parts(at.start as *const u8, at.len()) };
                object.build_id = build_id(notes).unwrap_or_default().to_vec();
            }
            _ => {}
        }
    }
    all.push(object);
    0
}

/// `parts` less `hole`, which the loader makes read-only up to whole pages.
fn without(parts: Vec<Range<usize>>, hole: &Range<usize>) -> Vec<Range<usize>> {
    let cut = |part: Range<usize>| {
        let before = part.start..part.end.min(hole.start);
        let after = part.start.max(hole.end)..part.end;
        [before, after].into_iter().filter(|r| r.start < r.end)
    };
    parts.into_iter().flat_map(cut).collect()
}

/// The GNU build ID in a note segment.
fn build_id(mut notes: &[u8]) -> Option<&[u8]> {
    const BUILD_ID: u32 = 3;
    loop {
        let word = |at: usize| notes.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_ne_bytes);
        let (name, length, kind) = (word(0)? as usize, word(4)? as usize, word(8)?);
        let at = 12usize.checked_add(name.checked_next_multiple_of(4)?)?;
        let end = at.checked_add(length)?;
        if kind == BUILD_ID && notes.get(12..12 + name)? == b"GNU\0" {
            return notes.get(at..end);
        }
        notes = notes.get(at.checked_add(length.checked_next_multiple_of(4)?)?..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_program_is_the_first_object() {
        let all = loaded();
        static mut DATA: u32 = 1;
        let (code, data) = (loaded as fn() -> Vec<Object> as usize, (&raw mut DATA) as usize);
        assert!(all[0].name.is_empty() && all[0].holds(code) && all[0].holds(data));
        assert!(all[0].writable.iter().any(|r| r.contains(&data)) && !all[0].writable.iter().any(|r| r.contains(&code)));
        assert!(all.len() > 1);
    }

    #[test]
    fn a_hole_cuts_a_range() {
        let cut = |hole: Range<usize>| -> Vec<(usize, usize)> {
            let whole = std::iter::once(10..20).collect();
            without(whole, &hole).into_iter().map(|r| (r.start, r.end)).collect()
        };
        assert_eq!(cut(0..12), [(12, 20)]);
        assert_eq!(cut(12..15), [(10, 12), (15, 20)]);
        assert_eq!(cut(5..25), []);
    }

    #[test]
    fn build_ids_are_found_among_notes() {
        let note = |kind: u32, data: &[u8]| {
            let mut n = [4u32, data.len() as u32, kind].map(u32::to_ne_bytes).concat();
            n.extend(b"GNU\0");
            n.extend(data);
            n.resize(n.len().next_multiple_of(4), 0);
            n
        };
        let both = [note(1, &[9; 6]), note(3, &[1, 2, 3, 4, 5])].concat();
        assert_eq!(build_id(&both), Some(&[1, 2, 3, 4, 5][..]));
        assert_eq!(build_id(&both[..30]), None);
        assert_eq!(build_id(&[]), None);
    }
}
