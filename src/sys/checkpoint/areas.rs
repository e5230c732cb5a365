//! Memory that a checkpoint may hold: the program's variables, those of its own libraries, and the stack of `main`.
//!
//! Everything else belongs to somebody whose state does not move: the heap to `malloc`, the C library's variables to the C
//! library, ours to this library. An area there is refused in both members.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::{objects, stack};

/// Objects whose variables are nobody's to move, by a symbol of theirs.
fn foreign() -> Vec<usize> {
    let own = foreign as fn() -> Vec<usize> as usize;
    let of = |name: &std::ffi::CStr| {
        // SAFETY: a lookup among the loaded objects.
        unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) as usize }
    };
    [own, of(c"malloc"), of(c"__libc_start_main"), of(c"_rtld_global"), of(c"_rtld_global_ro")]
        .into_iter()
        .filter(|a| *a != 0)
        .collect()
}

static KNOWN: Mutex<Vec<Range<usize>>> = Mutex::new(Vec::new());

fn variables() -> Vec<Range<usize>> {
    let foreign = foreign();
    let own = |o: &objects::Object| o.name.is_empty() || !foreign.iter().any(|a| o.holds(*a));
    objects::loaded().into_iter().filter(own).flat_map(|o| o.writable).collect()
}

fn within(ranges: &[Range<usize>], area: &Range<usize>) -> bool {
    ranges.iter().any(|r| r.start <= area.start && area.end <= r.end)
}

/// May a checkpoint hold these bytes? `tip`: where the live part of the stack begins, 0 for all of it.
pub fn allowed(address: usize, length: usize, tip: usize) -> bool {
    let Some(end) = address.checked_add(length) else { return false };
    let area = address..end;
    if let Some(stack) = stack::of_main()
        && stack.contains(&address)
    {
        return end <= stack.end && address >= tip;
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if within(&known, &area) {
        return true;
    }
    // A library may have been loaded since.
    *known = variables();
    within(&known, &area)
}

/// A copy of an area that is allowed.
pub fn read(address: usize, length: usize, tip: usize) -> Option<Vec<u8>> {
    if !allowed(address, length, tip) {
        return None;
    }
    let mut bytes = vec![0; length];
    // SAFETY: the range is mapped, as just checked, and holds plain bytes of the program's.
    unsafe { std::ptr::copy(address as *const u8, bytes.as_mut_ptr(), length) };
    Some(bytes)
}

/// Puts the bytes of the other member's area to the same place here. False, and nothing changed, when it is not allowed.
pub fn write(address: usize, bytes: &[u8]) -> bool {
    if !allowed(address, bytes.len(), 0) {
        return false;
    }
    // SAFETY: the range is mapped and writable, as just checked, and no variable of this library: we run on another stack.
    unsafe { std::ptr::copy(bytes.as_ptr(), address as *mut u8, bytes.len()) };
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heap_and_the_c_librarys_variables_are_not_allowed() {
        let heap = Box::new([0u8; 64]);
        assert!(!allowed(heap.as_ptr() as usize, 64, 0));
        unsafe extern "C" {
            static mut stderr: *mut libc::FILE;
        }
        // SAFETY: only its value is looked at, which is the address of a stream.
        let stream = unsafe { stderr } as usize;
        assert!(!allowed(stream, 8, 0));
        assert!(!allowed(usize::MAX - 4, 8, 0) && !allowed(0, 1, 0));
    }

    #[test]
    fn variables_of_the_program_are_read_and_written_whole() {
        static mut DATA: [u8; 8] = *b"12345678";
        let at = (&raw mut DATA) as usize;
        assert_eq!(read(at, 8, 0).as_deref(), Some(&b"12345678"[..]));
        assert!(write(at, b"abcd"));
        assert_eq!(read(at, 8, 0).as_deref(), Some(&b"abcd5678"[..]));
        assert!(!write(at, &vec![0; 1 << 30]), "beyond the end of all variables");
    }
}
