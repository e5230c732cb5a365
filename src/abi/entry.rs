//! The way into `main`.
//!
//! `guardian-cc` links a program with `--wrap=__libc_start_main`, so the C library's start hands us the program's `main` before it
//! runs. What the C run time does for a Guardian program just before `main` is done in `run`, in programs that were linked
//! so: C and C++ programs, dynamic and static. A Rust program is not, and starts without it.

use std::ffi::{CString, c_char, c_int, c_void};

type Main = unsafe extern "C" fn(c_int, *mut *mut c_char, *mut *mut c_char) -> c_int;
type Hook = *mut c_void;
type Start = unsafe extern "C" fn(Main, c_int, *mut *mut c_char, Hook, Hook, Hook, *mut c_void) -> c_int;

unsafe extern "C" {
    static environ: *mut *mut c_char;
}

/// The program's own `main`.
static mut PROGRAM: Option<Main> = None;

/// The start of the C library, as `_start` calls it.
///
/// A static program that is position independent relocates itself only after this, so nothing here goes through a word that
/// needs it: no call of another crate, not even of `core`.
///
/// # Safety
/// For the C library's start code only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap___libc_start_main(
    main: Main,
    argc: c_int,
    argv: *mut *mut c_char,
    init: Hook,
    fini: Hook,
    loader_fini: Hook,
    stack_end: *mut c_void,
) -> c_int {
    // The C library's own start, under the name by which `--wrap` tells it from ours; none where the linker wrapped nothing
    // in this object, as in the shared library.
    let mut start: usize;
    // SAFETY: reads one word, a function or null; a linker that needs to relocates it right here.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        std::arch::asm!(
            ".weak __real___libc_start_main",
            // `mov rax, [rip + ...@GOTPCREL]`, marked as one that every linker may turn into a `lea`.
            ".byte 0x48, 0x8b, 0x05",
            ".reloc ., R_X86_64_REX_GOTPCRELX, __real___libc_start_main - 4",
            ".long 0",
            out("rax") start,
            options(nostack, preserves_flags, readonly)
        );
        #[cfg(target_arch = "aarch64")]
        std::arch::asm!(
            ".weak __real___libc_start_main",
            "adrp {0}, :got:__real___libc_start_main",
            "ldr {0}, [{0}, :got_lo12:__real___libc_start_main]",
            out(reg) start,
            options(nostack, preserves_flags, readonly)
        );
    }
    // SAFETY: no other thread runs yet, and nobody reads the word before `run`; the C library's function of that name has this
    // type, and gets the arguments we were called with.
    unsafe {
        PROGRAM = Some(main);
        if start == 0 {
            start = libc::dlsym(libc::RTLD_NEXT, c"__libc_start_main".as_ptr()) as usize;
        }
        if start == 0 {
            return 127;
        }
        std::mem::transmute::<usize, Start>(start)(run, argc, argv, init, fini, loader_fini, stack_end)
    }
}

/// What runs in place of `main`: the startup conversation, then the program's own.
unsafe extern "C" fn run(argc: c_int, argv: *mut *mut c_char, _: *mut *mut c_char) -> c_int {
    // SAFETY: written once, before the C library could call this function.
    let Some(main) = (unsafe { PROGRAM }) else { return 127 };
    let (argc, argv) = match super::start::before_main() {
        Some(words) => arguments(&words),
        None => (argc, argv),
    };
    // SAFETY: the program's own `main` with a C argument list and the environment as it is now.
    unsafe { crate::sys::checkpoint::stack::call_main(main, argc, argv, environ) }
}

/// `argv` for as long as the process lives.
fn arguments(words: &[Vec<u8>]) -> (c_int, *mut *mut c_char) {
    let words: Vec<CString> = words.iter().filter_map(|w| CString::new(w.as_slice()).ok()).collect();
    let count = words.len() as c_int;
    let mut all: Vec<*mut c_char> = words.into_iter().map(CString::into_raw).collect();
    all.push(std::ptr::null_mut());
    (count, all.leak().as_mut_ptr())
}
