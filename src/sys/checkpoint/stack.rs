//! `main` on a stack at a fixed address.
//!
//! The kernel's stack begins below the arguments and the environment, whose sizes differ between the members of a pair. So
//! `main` of a program that checkpoints runs on a stack of our own, with `argv` in memory beside it, and never returns to the
//! kernel's: its result is given to `exit`.

use std::ffi::{c_char, c_int, c_void};
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::layout;

/// Where nothing else is without randomisation.
#[cfg(target_arch = "x86_64")]
const BASE: usize = 0x6f00_0000_0000;
#[cfg(target_arch = "aarch64")]
const BASE: usize = 0x20_0000_0000;
const SIZE: usize = 64 << 20;
const TOP: usize = BASE + SIZE;

type Main = unsafe extern "C" fn(c_int, *mut *mut c_char, *mut *mut c_char) -> c_int;

static IN_USE: AtomicUsize = AtomicUsize::new(0);

/// The stack that `main` runs on, if it is ours.
pub fn of_main() -> Option<Range<usize>> {
    (IN_USE.load(Ordering::Relaxed) != 0).then_some(BASE..TOP)
}

/// Calls `main`; on a stack at a fixed address when the program checkpoints, and then without coming back.
///
/// # Safety
/// `main` and its arguments are what the C library's start has.
pub unsafe fn call_main(main: Main, argc: c_int, argv: *mut *mut c_char, environment: *mut *mut c_char) -> c_int {
    if layout::wanted() && layout::ready().is_ok() {
        // SAFETY: the caller's promise.
        match unsafe { prepare(argc, argv) } {
            Some(argv) => {
                IN_USE.store(1, Ordering::Relaxed);
                layout::adopt_canary();
                // SAFETY: the stack was just mapped; nothing on the old one is needed again.
                unsafe { switch(main, argc, argv, environment, TOP) }
            }
            None => layout::refuse(layout::NO_STACK),
        }
    }
    // SAFETY: the caller's promise.
    unsafe { main(argc, argv, environment) }
}

/// Maps the stack and, above it, a copy of `argv`.
///
/// # Safety
/// `argv` has `argc` C strings.
unsafe fn prepare(argc: c_int, argv: *mut *mut c_char) -> Option<*mut *mut c_char> {
    let count = usize::try_from(argc).ok()?;
    // SAFETY: the caller's promise.
    let words: Vec<&[u8]> = unsafe { (0..count).map(|n| std::ffi::CStr::from_ptr(*argv.add(n)).to_bytes_with_nul()).collect() };
    let pointers = (count + 1) * size_of::<usize>();
    let room = (pointers + words.iter().map(|w| w.len()).sum::<usize>()).next_multiple_of(1 << 16);
    map(BASE, SIZE)?;
    map(TOP, room)?;
    let table = TOP as *mut *mut c_char;
    let mut at = TOP + pointers;
    for (n, word) in words.iter().enumerate() {
        // SAFETY: the mapping has room for the table and for all words behind it.
        unsafe {
            table.add(n).write(at as *mut c_char);
            std::ptr::copy_nonoverlapping(word.as_ptr(), at as *mut u8, word.len());
        }
        at += word.len();
    }
    Some(table)
}

fn map(address: usize, length: usize) -> Option<()> {
    let (read, flags) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE);
    // SAFETY: a fresh mapping; the flag forbids that it takes the place of another.
    let got = unsafe { libc::mmap(address as *mut c_void, length, read, flags | libc::MAP_FIXED_NOREPLACE, -1, 0) };
    (got as usize == address).then_some(())
}

#[cfg(target_arch = "x86_64")]
#[unsafe(naked)]
unsafe extern "C" fn switch(main: Main, argc: c_int, argv: *mut *mut c_char, environment: *mut *mut c_char, top: usize) -> ! {
    core::arch::naked_asm!(
        "mov rsp, r8",
        "xor ebp, ebp",
        "mov rax, rdi",
        "mov edi, esi",
        "mov rsi, rdx",
        "mov rdx, rcx",
        "call rax",
        "mov edi, eax",
        "call {exit}",
        "ud2",
        exit = sym end,
    )
}

#[cfg(target_arch = "aarch64")]
#[unsafe(naked)]
unsafe extern "C" fn switch(main: Main, argc: c_int, argv: *mut *mut c_char, environment: *mut *mut c_char, top: usize) -> ! {
    core::arch::naked_asm!(
        "mov sp, x4",
        "mov x29, xzr",
        "mov x30, xzr",
        "mov x8, x0",
        "mov w0, w1",
        "mov x1, x2",
        "mov x2, x3",
        "blr x8",
        "bl {exit}",
        "brk #1",
        exit = sym end,
    )
}

extern "C" fn end(status: c_int) -> ! {
    // SAFETY: `main` has returned: the process ends as the C library would end it.
    unsafe { libc::exit(status) }
}
