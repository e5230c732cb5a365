//! Where `malloc` takes its memory.

/// The largest block that still comes from the heap beside the program's data: the C library allows no more.
#[cfg(target_env = "gnu")]
const LARGEST: libc::c_int = 32 << 20;

/// Keeps all but huge blocks in the heap that begins above the program, so that their addresses fit into the 32 bits of a timer's
/// parameter in programs that lie low themselves.
pub fn keep() {
    // SAFETY: sets one number of the allocator's; no other thread runs yet.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, LARGEST);
    }
}
