//! Life pages: a robust mutex that each process holds for as long as it lives.
//!
//! The kernel releases it at the start of the exit and marks its owner dead, before it frees the first page of memory.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::shm::{self, Mapping};
use crate::model::handle::Place;

const PAGE: usize = 4096;
/// The kernel's marks in the word of a robust mutex.
pub const OWNER_DIED: u32 = 0x4000_0000;
pub const WAITERS: u32 = 0x8000_0000;

/// All life pages, as monitors map them.
#[derive(Clone)]
pub struct LifeArena {
    mapping: Arc<Mapping>,
}

/// One process's page.
#[derive(Clone)]
pub struct LifePage {
    mapping: Arc<Mapping>,
    offset: usize,
}

impl LifeArena {
    pub fn create() -> std::io::Result<OwnedFd> {
        shm::create("guardian-life", Place::COUNT * PAGE)
    }

    pub fn map(fd: BorrowedFd<'_>) -> std::io::Result<LifeArena> {
        Ok(LifeArena { mapping: Arc::new(Mapping::new(fd.as_fd(), 0, Place::COUNT * PAGE)?) })
    }

    pub fn page(&self, place: Place) -> LifePage {
        LifePage { mapping: self.mapping.clone(), offset: place.row() * PAGE }
    }
}

impl LifePage {
    /// Maps the own page only.
    pub fn map_own(fd: BorrowedFd<'_>, place: Place) -> std::io::Result<LifePage> {
        Ok(LifePage { mapping: Arc::new(Mapping::new(fd, (place.row() * PAGE) as u64, PAGE)?), offset: 0 })
    }

    fn mutex(&self) -> *mut libc::pthread_mutex_t {
        // SAFETY: the page lies inside the mapping.
        unsafe { self.mapping.base().add(self.offset).cast() }
    }

    /// The word the kernel changes: the lock word, first in glibc's mutex.
    pub fn word(&self) -> &AtomicU32 {
        // SAFETY: inside the mapping, aligned, and shared only as an atomic.
        unsafe { &*self.mutex().cast::<AtomicU32>() }
    }

    /// Makes the page ready for a new process.
    pub fn init(&self) {
        // SAFETY: no process uses the page: the place is free. The attributes are initialised before use.
        unsafe {
            std::ptr::write_bytes(self.mapping.base().add(self.offset), 0, 256);
            let mut attributes = std::mem::zeroed::<libc::pthread_mutexattr_t>();
            libc::pthread_mutexattr_init(&mut attributes);
            libc::pthread_mutexattr_setpshared(&mut attributes, libc::PTHREAD_PROCESS_SHARED);
            libc::pthread_mutexattr_setrobust(&mut attributes, libc::PTHREAD_MUTEX_ROBUST);
            libc::pthread_mutex_init(self.mutex(), &attributes);
        }
    }

    /// Takes the mutex for good: from now on the death of this thread is seen.
    pub fn hold(&self) {
        #[cfg(test)]
        if super::sim::on() {
            return super::sim::hold_life(self.word());
        }
        // SAFETY: `init` made the mutex; only its process ever locks it. The mapping must outlive the process.
        unsafe { libc::pthread_mutex_lock(self.mutex()) };
        std::mem::forget(self.mapping.clone());
    }

    /// Has the holder died?
    pub fn owner_died(&self) -> bool {
        self.word().load(Ordering::Acquire) & OWNER_DIED != 0
    }
}
