//! Shared memory objects of fixed size.

use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::ptr::NonNull;

use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, ftruncate, memfd_create};
use rustix::mm::{Advice, MapFlags, ProtFlags, madvise, mmap, munmap};

/// Makes an object of `size` zero bytes. It is sealed before anybody else can map it: nothing may shrink under a mapping.
pub fn create(name: &str, size: usize) -> std::io::Result<OwnedFd> {
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    // Hardened systems demand the explicit "never executable"; old kernels do not know it.
    let fd = memfd_create(name, flags | MemfdFlags::NOEXEC_SEAL).or_else(|_| memfd_create(name, flags))?;
    ftruncate(&fd, size as u64)?;
    fcntl_add_seals(&fd, SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL)?;
    Ok(fd)
}

/// Another descriptor of the object, through which it can only be read.
pub fn read_only(fd: BorrowedFd<'_>) -> std::io::Result<OwnedFd> {
    use rustix::fs::{Mode, OFlags, open};
    Ok(open(format!("/proc/self/fd/{}", fd.as_raw_fd()), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?)
}

/// A shared read-write mapping. A forked child does not have it.
pub struct Mapping {
    base: NonNull<u8>,
    size: usize,
    /// One for all processes of a simulated node, which outlives them.
    #[cfg(test)]
    simulated: bool,
}

// SAFETY: a mapping belongs to the process, not to a thread; its users reach the memory through atomics and copies only.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps `size` bytes of `fd` from `offset` on; the object must be at least that large.
    pub fn new(fd: BorrowedFd<'_>, offset: u64, size: usize) -> std::io::Result<Mapping> {
        let length = rustix::fs::fstat(fd)?.st_size as u64;
        if offset.checked_add(size as u64).is_none_or(|end| end > length) {
            return Err(std::io::ErrorKind::InvalidData.into());
        }
        #[cfg(test)]
        if super::sim::on() {
            return Ok(Mapping { base: super::sim::map(fd, offset, size)?, size, simulated: true });
        }
        // SAFETY: a fresh mapping at an address of the kernel's choice.
        let base = unsafe { mmap(std::ptr::null_mut(), size, ProtFlags::READ | ProtFlags::WRITE, MapFlags::SHARED, fd, offset)? };
        // SAFETY: the range was just mapped by us.
        unsafe { madvise(base, size, Advice::LinuxDontFork)? };
        Ok(Mapping {
            base: NonNull::new(base.cast()).ok_or(std::io::ErrorKind::OutOfMemory)?,
            size,
            #[cfg(test)]
            simulated: false,
        })
    }

    pub fn base(&self) -> *mut u8 {
        self.base.as_ptr()
    }

    pub fn size(&self) -> usize {
        self.size
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        #[cfg(test)]
        if self.simulated {
            return;
        }
        // SAFETY: mapped by `new`, and nothing refers to it after its owner is dropped.
        let _ = unsafe { munmap(self.base.as_ptr().cast(), self.size) };
    }
}
