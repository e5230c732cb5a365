//! A layout without randomisation, for programs that checkpoint: the same program and libraries then lie at the same places in
//! every process.
//!
//! The run-time start executes such a program once more with `ADDR_NO_RANDOMIZE` set and the stack limit that places libraries
//! at a fixed value; both are put back at once, so that children of the program are laid out as usual. Both members compare
//! what they are ([`identity`]) before they work together.

use std::ffi::{CStr, CString};
use std::fmt::Write;
use std::os::unix::ffi::OsStrExt;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{imports, objects, stack};

/// Tells the program executed anew the stack limit to put back.
const MARK: &CStr = c"GUARDIAN_FIXED_ADDRESSES";
/// Tells a backup the value that guards its primary's stack frames.
pub const CANARY: &CStr = c"GUARDIAN_CANARY";

const STACK_LIMIT: u64 = 8 << 20;

const NOT_ASKED: &str = "the program was linked statically, or takes the library by dlopen: addresses of its pair members differ";
const FORBIDDEN: &str = "the kernel refuses a layout without randomisation (personality)";
const SANITIZER: &str = "the program is compiled with the address sanitizer, whose state cannot move";
pub const NO_STACK: &str = "main has no stack at a fixed address: the program must be linked by guardian-cc";

static WANTED: AtomicBool = AtomicBool::new(false);
static REFUSED: Mutex<Option<&'static str>> = Mutex::new(Some(NOT_ASKED));

/// Does the program call checkpointing procedures?
pub fn wanted() -> bool {
    WANTED.load(Ordering::Relaxed)
}

/// Is the layout fixed? If not, why.
pub fn ready() -> Result<(), &'static str> {
    REFUSED.lock().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
}

/// Can this process be a member of a passive pair? If not, why.
pub fn usable() -> Result<(), &'static str> {
    ready()?;
    if stack::of_main().is_none() { Err(NO_STACK) } else { Ok(()) }
}

pub fn refuse(why: &'static str) {
    *REFUSED.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
}

fn variable(name: &CStr) -> Option<CString> {
    // SAFETY: a C string; the value is copied at once.
    unsafe {
        let value = libc::getenv(name.as_ptr());
        (!value.is_null()).then(|| CStr::from_ptr(value).to_owned())
    }
}

fn forget(name: &CStr) {
    // SAFETY: a C string; no other thread runs yet.
    unsafe { libc::unsetenv(name.as_ptr()) };
}

/// The first step of a process's start: lays a program that checkpoints out anew. Does not return if it does.
pub fn settle() {
    let mark = variable(MARK);
    forget(MARK);
    let now = personality(QUERY);
    if let Some(limit) = mark.and_then(|m| m.to_str().ok()?.parse().ok()) {
        limit_stack(limit);
        WANTED.store(true, Ordering::Relaxed);
        match now {
            // Whoever this process starts is laid out as usual.
            Some(flags) if flags & libc::ADDR_NO_RANDOMIZE as u32 != 0 => {
                let _ = personality(flags & !(libc::ADDR_NO_RANDOMIZE as u32));
                *REFUSED.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
            _ => refuse(FORBIDDEN),
        }
        return;
    }
    if !imports::program_checkpoints() {
        return;
    }
    WANTED.store(true, Ordering::Relaxed);
    if sanitized() {
        return refuse(SANITIZER);
    }
    let Some(flags) = now else { return refuse(FORBIDDEN) };
    if personality(flags | libc::ADDR_NO_RANDOMIZE as u32).is_none() {
        return refuse(FORBIDDEN);
    }
    execute_again();
    let _ = personality(flags);
    refuse(FORBIDDEN);
}

const QUERY: u32 = 0xFFFF_FFFF;

fn personality(flags: u32) -> Option<u32> {
    // SAFETY: changes no memory.
    u32::try_from(unsafe { libc::personality(flags.into()) }).ok()
}

fn limit_stack(soft: u64) {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Stack);
    limit.current = (soft != u64::MAX).then_some(soft);
    let _ = setrlimit(Resource::Stack, limit);
}

/// Executes the program with the same arguments and environment. Returns only when that fails.
fn execute_again() {
    use rustix::process::{Resource, getrlimit};
    let before = getrlimit(Resource::Stack).current.unwrap_or(u64::MAX);
    let Ok(arguments) = read("/proc/self/cmdline") else { return };
    let arguments: Vec<CString> =
        arguments.split_inclusive(|b| *b == 0).filter_map(|w| CString::from_vec_with_nul(w.to_vec()).ok()).collect();
    let Ok(program) = rustix::fs::readlink("/proc/self/exe", Vec::new()) else { return };
    let gone = rustix::fs::access(&*program, rustix::fs::Access::EXISTS).is_err();
    let program = if gone { c"/proc/self/exe".to_owned() } else { program };
    let mut environment = crate::sys::spawn::environment(&[]);
    let mark = [MARK.to_bytes(), b"=", before.to_string().as_bytes()].concat();
    environment.extend(CString::new(mark));
    let pointers = |words: &[CString]| words.iter().map(|w| w.as_ptr()).chain([std::ptr::null()]).collect::<Vec<_>>();
    let (argv, envp) = (pointers(&arguments), pointers(&environment));
    limit_stack(STACK_LIMIT);
    // SAFETY: null-terminated tables of C strings that live until the call is over.
    unsafe { libc::execve(program.as_ptr(), argv.as_ptr(), envp.as_ptr()) };
    limit_stack(before);
}

fn read(path: &str) -> Result<Vec<u8>, rustix::io::Errno> {
    let file = rustix::fs::open(path, rustix::fs::OFlags::RDONLY | rustix::fs::OFlags::CLOEXEC, rustix::fs::Mode::empty())?;
    let mut all = Vec::new();
    let mut part = [0; 4096];
    loop {
        match rustix::io::read(&file, &mut part)? {
            0 => return Ok(all),
            n => all.extend(&part[..n]),
        }
    }
}

/// Is the address sanitizer's memory there?
fn sanitized() -> bool {
    // SAFETY: a lookup among the loaded objects.
    if unsafe { !libc::dlsym(libc::RTLD_DEFAULT, c"__asan_init".as_ptr()).is_null() } {
        return true;
    }
    // A program that has it built in and hidden: its shadow memory lies at a fixed place.
    #[cfg(target_arch = "x86_64")]
    const SHADOW: usize = 0x7fff_8000;
    #[cfg(target_arch = "aarch64")]
    const SHADOW: usize = 0x10_0000_0000;
    let mut state = 0;
    // SAFETY: asks whether a page is mapped; touches only `state`.
    unsafe { libc::mincore(SHADOW as *mut _, 4096, &mut state) == 0 }
}

/// The value that guards stack frames of this process.
pub fn canary() -> u64 {
    let value: u64;
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the C library keeps it there for compilers.
    unsafe {
        core::arch::asm!("mov {}, fs:[0x28]", out(reg) value, options(nostack, readonly, preserves_flags))
    };
    #[cfg(target_arch = "aarch64")]
    {
        // SAFETY: a word of the loader's.
        value = unsafe { (guard_variable() as *const u64).as_ref() }.copied().unwrap_or(0);
    }
    value
}

#[cfg(target_arch = "aarch64")]
fn guard_variable() -> usize {
    // SAFETY: a lookup among the loaded objects.
    unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"__stack_chk_guard".as_ptr()) as usize }
}

/// In a backup: frames are guarded by the primary's value from `main` on, so that any frame may come from either member.
pub fn adopt_canary() {
    let given = variable(CANARY).and_then(|v| u64::from_str_radix(v.to_str().ok()?, 16).ok());
    forget(CANARY);
    let Some(value) = given else { return };
    #[cfg(target_arch = "x86_64")]
    // SAFETY: no guarded frame that is in use returns after this: `main` begins on a fresh stack and ends in `exit`.
    unsafe {
        core::arch::asm!("mov fs:[0x28], {}", in(reg) value, options(nostack, preserves_flags))
    };
    #[cfg(target_arch = "aarch64")]
    {
        let at = guard_variable();
        let size = rustix::param::page_size();
        let page = at & !(size - 1);
        // SAFETY: as above; the word lies in a page of the loader's that became read-only after relocation.
        unsafe {
            if at != 0 && libc::mprotect(page as *mut _, size, libc::PROT_READ | libc::PROT_WRITE) == 0 {
                (at as *mut u64).write_volatile(value);
                libc::mprotect(page as *mut _, size, libc::PROT_READ);
            }
        }
    }
}

fn thread_pointer() -> usize {
    let value: usize;
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the first word of the thread's block is its own address.
    unsafe {
        core::arch::asm!("mov {}, fs:[0]", out(reg) value, options(nostack, readonly, preserves_flags))
    };
    #[cfg(target_arch = "aarch64")]
    // SAFETY: reads a register.
    unsafe {
        core::arch::asm!("mrs {}, tpidr_el0", out(reg) value, options(nomem, nostack, preserves_flags))
    };
    value
}

/// What must agree between members, one line for each thing.
pub fn identity() -> String {
    let mut text = String::new();
    let _ = writeln!(text, "library {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::ARCH);
    let stack = stack::of_main().unwrap_or(0..0);
    let _ = writeln!(text, "stack {:x}..{:x}", stack.start, stack.end);
    let _ = writeln!(text, "thread at {:x}", thread_pointer());
    let _ = writeln!(text, "frames guarded by {:x}", canary());
    for object in objects::loaded() {
        let path = if object.name.is_empty() { c"/proc/self/exe".to_bytes() } else { &object.name };
        let shown = if object.name.is_empty() { "program".into() } else { String::from_utf8_lossy(&object.name) };
        let mark = if object.build_id.is_empty() {
            rustix::fs::stat(std::ffi::OsStr::from_bytes(path))
                .map(|s| format!("{:x}:{:x}:{:x}:{:x}", s.st_dev, s.st_ino, s.st_size, s.st_mtime))
                .unwrap_or_default()
        } else {
            object.build_id.iter().fold(String::new(), |s, b| s + &format!("{b:02x}"))
        };
        let _ = writeln!(text, "{shown} at {:x}, build {mark}", object.base);
    }
    text
}

/// The first line in which two identities differ: here, there.
pub fn difference(own: &str, other: &str) -> Option<(String, String)> {
    let (mut a, mut b) = (own.lines(), other.lines());
    loop {
        match (a.next(), b.next()) {
            (None, None) => return None,
            (x, y) if x == y => {}
            (x, y) => {
                let text = |l: Option<&str>| l.unwrap_or("nothing more").to_owned();
                return Some((text(x), text(y)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_checkpoint_is_left_alone() {
        settle();
        assert!(!wanted());
        assert_eq!(usable(), Err(NOT_ASKED));
    }

    #[test]
    fn the_first_difference_is_told() {
        assert_eq!(difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(difference("a\nb\n", "a\nc\n"), Some(("b".into(), "c".into())));
        assert_eq!(difference("a\nb\n", "a\n"), Some(("b".into(), "nothing more".into())));
        let own = identity();
        assert!(own.contains("program at ") && own.contains("libc.so"));
        assert_eq!(difference(&own, &identity()), None);
    }
}
