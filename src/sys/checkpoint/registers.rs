//! Registers at the entry of a procedure, and the way back to them in the other member.
//!
//! `CHECKPOINT` and its like enter through a stub that notes the callee-saved registers and goes on to the body without
//! touching the stack: what lies above the noted stack pointer is the caller's, and nothing of the library is in it.
//! `CHECKMONITOR` and `CHECKSWITCH` run on a stack of their own, because the caller's is overwritten while they wait; after a
//! takeover they do not return to their caller but load the primary's registers and return from its `CHECKPOINT`.

use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicU32, Ordering};

#[cfg(target_arch = "x86_64")]
const WORDS: usize = 8;
#[cfg(target_arch = "aarch64")]
const WORDS: usize = 22;
/// Which word is the stack pointer.
#[cfg(target_arch = "x86_64")]
const STACK_POINTER: usize = 6;
#[cfg(target_arch = "aarch64")]
const STACK_POINTER: usize = 12;

/// Callee-saved registers, stack pointer and floating-point control, as they were when the procedure was entered.
///
/// x86-64: rbx, rbp, r12 to r15, rsp (it points to the return address), MXCSR and x87 control word.
/// aarch64: x19 to x30, sp, d8 to d15, FPCR.
#[repr(C, align(16))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registers {
    words: [u64; WORDS],
}

impl Registers {
    pub fn stack_pointer(&self) -> usize {
        self.words[STACK_POINTER] as usize
    }

    pub fn to_words(self) -> Vec<u64> {
        self.words.to_vec()
    }

    pub fn from_words(words: &[u64]) -> Option<Registers> {
        Some(Registers { words: words.try_into().ok()? })
    }
}

#[repr(transparent)]
pub struct Place(UnsafeCell<Registers>);

// SAFETY: Guardian calls belong to the main thread; a call from another thread is refused before its body looks here.
unsafe impl Sync for Place {}

/// Filled by the stubs.
pub static CAPTURED: Place = Place(UnsafeCell::new(Registers { words: [0; WORDS] }));
/// Loaded by the stub of `CHECKMONITOR` when [`RESUME`] is set.
pub static RESTART: Place = Place(UnsafeCell::new(Registers { words: [0; WORDS] }));
pub static RESUME: AtomicU32 = AtomicU32::new(0);
/// The private stack is in use: a signal handler calls `CHECKMONITOR` within `CHECKMONITOR`.
pub static BUSY: AtomicU32 = AtomicU32::new(0);

const PRIVATE_STACK: usize = 1 << 20;

#[repr(C, align(4096))]
pub struct PrivateStack(UnsafeCell<[u8; PRIVATE_STACK]>);

// SAFETY: only the stubs of the main thread use it, one at a time.
unsafe impl Sync for PrivateStack {}

pub static STACK: PrivateStack = PrivateStack(UnsafeCell::new([0; PRIVATE_STACK]));

/// End of the private stack, as an offset.
pub const STACK_END: usize = PRIVATE_STACK;

/// The registers of the procedure that was entered last.
pub fn captured() -> Registers {
    // SAFETY: written by the stub of this very call, on this thread.
    unsafe { *CAPTURED.0.get() }
}

/// The procedure that runs on the private stack shall end in the other member's place, with this signal mask.
pub fn resume_at(registers: Registers, signals: u64) {
    // SAFETY: only read by the stub, on this thread, after the body has returned.
    unsafe { *RESTART.0.get() = registers };
    RESUME.store(1, Ordering::Relaxed);
    set_signal_mask(signals);
}

/// Blocked signals 1 to 64, the first in bit 0.
pub fn signal_mask() -> u64 {
    // SAFETY: all zero is a signal set; only asked.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::pthread_sigmask(libc::SIG_BLOCK, std::ptr::null(), &mut set);
        (1..=64).filter(|&n| libc::sigismember(&set, n) == 1).fold(0, |mask, n| mask | 1 << (n - 1))
    }
}

fn set_signal_mask(mask: u64) {
    // SAFETY: the set is built from an empty one.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        for n in (1..=64).filter(|n| mask >> (n - 1) & 1 != 0) {
            libc::sigaddset(&mut set, n);
        }
        libc::pthread_sigmask(libc::SIG_SETMASK, &set, std::ptr::null_mut());
    }
}

/// Notes the registers and goes on to `$body`, which has the same parameters. The body of a naked function.
#[cfg(target_arch = "x86_64")]
#[macro_export]
macro_rules! capture_and_go {
    ($body:path) => {
        core::arch::naked_asm!(
            "lea rax, [rip + {captured}]",
            "mov [rax], rbx",
            "mov [rax + 8], rbp",
            "mov [rax + 16], r12",
            "mov [rax + 24], r13",
            "mov [rax + 32], r14",
            "mov [rax + 40], r15",
            "mov [rax + 48], rsp",
            "stmxcsr [rax + 56]",
            "fnstcw [rax + 60]",
            "jmp {body}",
            captured = sym $crate::sys::checkpoint::registers::CAPTURED,
            body = sym $body,
        )
    };
}

/// Calls `$body` on the private stack; then returns, or goes on where the primary was. 0x130 is "refused with error 48".
#[cfg(target_arch = "x86_64")]
#[macro_export]
macro_rules! call_on_private_stack {
    ($body:path) => {
        core::arch::naked_asm!(
            "cmp dword ptr [rip + {busy}], 0",
            "jne 3f",
            "mov dword ptr [rip + {busy}], 1",
            "lea rax, [rip + {captured}]",
            "mov [rax], rbx",
            "mov [rax + 8], rbp",
            "mov [rax + 16], r12",
            "mov [rax + 24], r13",
            "mov [rax + 32], r14",
            "mov [rax + 40], r15",
            "mov [rax + 48], rsp",
            "stmxcsr [rax + 56]",
            "fnstcw [rax + 60]",
            "lea rax, [rip + {stack}]",
            "add rax, {end}",
            "mov [rax - 8], rsp",
            "lea rsp, [rax - 16]",
            "call {body}",
            "mov rsp, [rsp + 8]",
            "mov dword ptr [rip + {busy}], 0",
            "cmp dword ptr [rip + {resume}], 0",
            "je 2f",
            "mov dword ptr [rip + {resume}], 0",
            "lea rcx, [rip + {restart}]",
            "mov rbx, [rcx]",
            "mov rbp, [rcx + 8]",
            "mov r12, [rcx + 16]",
            "mov r13, [rcx + 24]",
            "mov r14, [rcx + 32]",
            "mov r15, [rcx + 40]",
            "mov rsp, [rcx + 48]",
            "ldmxcsr [rcx + 56]",
            "fldcw [rcx + 60]",
            "2:",
            "ret",
            "3:",
            "mov eax, 0x130",
            "ret",
            busy = sym $crate::sys::checkpoint::registers::BUSY,
            captured = sym $crate::sys::checkpoint::registers::CAPTURED,
            stack = sym $crate::sys::checkpoint::registers::STACK,
            end = const $crate::sys::checkpoint::registers::STACK_END,
            resume = sym $crate::sys::checkpoint::registers::RESUME,
            restart = sym $crate::sys::checkpoint::registers::RESTART,
            body = sym $body,
        )
    };
}

#[cfg(target_arch = "aarch64")]
#[macro_export]
macro_rules! capture_and_go {
    ($body:path) => {
        core::arch::naked_asm!(
            "adrp x16, {captured}",
            "add x16, x16, :lo12:{captured}",
            "stp x19, x20, [x16]",
            "stp x21, x22, [x16, #16]",
            "stp x23, x24, [x16, #32]",
            "stp x25, x26, [x16, #48]",
            "stp x27, x28, [x16, #64]",
            "stp x29, x30, [x16, #80]",
            "mov x17, sp",
            "str x17, [x16, #96]",
            "stp d8, d9, [x16, #104]",
            "stp d10, d11, [x16, #120]",
            "stp d12, d13, [x16, #136]",
            "stp d14, d15, [x16, #152]",
            "mrs x17, fpcr",
            "str x17, [x16, #168]",
            "b {body}",
            captured = sym $crate::sys::checkpoint::registers::CAPTURED,
            body = sym $body,
        )
    };
}

#[cfg(target_arch = "aarch64")]
#[macro_export]
macro_rules! call_on_private_stack {
    ($body:path) => {
        core::arch::naked_asm!(
            "adrp x16, {busy}",
            "add x16, x16, :lo12:{busy}",
            "ldr w17, [x16]",
            "cbnz w17, 3f",
            "mov w17, #1",
            "str w17, [x16]",
            "adrp x16, {captured}",
            "add x16, x16, :lo12:{captured}",
            "stp x19, x20, [x16]",
            "stp x21, x22, [x16, #16]",
            "stp x23, x24, [x16, #32]",
            "stp x25, x26, [x16, #48]",
            "stp x27, x28, [x16, #64]",
            "stp x29, x30, [x16, #80]",
            "mov x17, sp",
            "str x17, [x16, #96]",
            "stp d8, d9, [x16, #104]",
            "stp d10, d11, [x16, #120]",
            "stp d12, d13, [x16, #136]",
            "stp d14, d15, [x16, #152]",
            "mrs x17, fpcr",
            "str x17, [x16, #168]",
            "mov x17, sp",
            "adrp x16, {stack}",
            "add x16, x16, :lo12:{stack}",
            "mov x9, {end}",
            "add x16, x16, x9",
            "stp x17, x30, [x16, #-16]!",
            "mov sp, x16",
            "bl {body}",
            "ldp x17, x30, [sp]",
            "mov sp, x17",
            "adrp x16, {busy}",
            "add x16, x16, :lo12:{busy}",
            "str wzr, [x16]",
            "adrp x16, {resume}",
            "add x16, x16, :lo12:{resume}",
            "ldr w17, [x16]",
            "cbz w17, 2f",
            "str wzr, [x16]",
            "adrp x16, {restart}",
            "add x16, x16, :lo12:{restart}",
            "ldp x19, x20, [x16]",
            "ldp x21, x22, [x16, #16]",
            "ldp x23, x24, [x16, #32]",
            "ldp x25, x26, [x16, #48]",
            "ldp x27, x28, [x16, #64]",
            "ldp x29, x30, [x16, #80]",
            "ldr x17, [x16, #96]",
            "mov sp, x17",
            "ldp d8, d9, [x16, #104]",
            "ldp d10, d11, [x16, #120]",
            "ldp d12, d13, [x16, #136]",
            "ldp d14, d15, [x16, #152]",
            "ldr x17, [x16, #168]",
            "msr fpcr, x17",
            "2:",
            "ret",
            "3:",
            "mov w0, #0x130",
            "ret",
            busy = sym $crate::sys::checkpoint::registers::BUSY,
            captured = sym $crate::sys::checkpoint::registers::CAPTURED,
            stack = sym $crate::sys::checkpoint::registers::STACK,
            end = const $crate::sys::checkpoint::registers::STACK_END,
            resume = sym $crate::sys::checkpoint::registers::RESUME,
            restart = sym $crate::sys::checkpoint::registers::RESTART,
            body = sym $body,
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[unsafe(naked)]
    extern "C" fn entered(a: u64, b: u64) -> u64 {
        capture_and_go!(sum)
    }

    extern "C" fn sum(a: u64, b: u64) -> u64 {
        a + b
    }

    #[unsafe(naked)]
    extern "C" fn elsewhere(a: u64) -> u64 {
        call_on_private_stack!(where_am_i)
    }

    extern "C" fn where_am_i(a: u64) -> u64 {
        let here = &raw const a as u64;
        let base = STACK.0.get() as u64;
        (base..base + STACK_END as u64).contains(&here) as u64 * a
    }

    /// One test: the places are the process's own.
    #[test]
    fn stubs_pass_arguments_on_and_come_back() {
        assert_eq!(entered(2, 3), 5);
        let local = 0u8;
        let distance = captured().stack_pointer().abs_diff(&raw const local as usize);
        assert!(distance < 1 << 16, "the stack pointer was noted: {distance}");
        assert_eq!(elsewhere(7), 7);
        assert_eq!(elsewhere(9), 9);
    }

    #[test]
    fn a_mask_is_what_is_blocked() {
        let before = signal_mask();
        set_signal_mask(before | 1 << (libc::SIGUSR2 - 1));
        assert_eq!(signal_mask(), before | 1 << (libc::SIGUSR2 - 1));
        set_signal_mask(before);
    }
}
