//! Tells a process from its forked children without a system call.

use std::sync::atomic::{AtomicU32, Ordering};

use rustix::mm::{Advice, MapFlags, ProtFlags, madvise, mmap_anonymous};

/// A page that the kernel gives to forked children as zeroes.
#[derive(Clone, Copy)]
pub struct ForkMark(&'static AtomicU32);

impl ForkMark {
    /// `None` where the kernel has no such pages.
    pub fn new() -> Option<ForkMark> {
        #[cfg(test)]
        if super::sim::on() {
            return None;
        }
        const PAGE: usize = 4096;
        // SAFETY: a fresh private mapping at an address of the kernel's choice.
        let page =
            unsafe { mmap_anonymous(std::ptr::null_mut(), PAGE, ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE).ok()? };
        // SAFETY: the page was just mapped by us.
        unsafe { madvise(page, PAGE, Advice::LinuxWipeOnFork).ok()? };
        // SAFETY: the page is never unmapped, is aligned and holds zeroes.
        let word = unsafe { &*page.cast::<AtomicU32>() };
        word.store(1, Ordering::Relaxed);
        Some(ForkMark(word))
    }

    /// Is this the process that made the mark?
    pub fn is_original(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_maker_knows_itself() {
        assert!(ForkMark::new().is_none_or(|m| m.is_original()));
    }
}
