//! The caller's buffers: addresses a program gave us, for the time of one operation.
//!
//! A C program promises that a buffer stays valid from the start of an operation to its completion; a nowait
//! operation outlives the call. So a buffer is an address and a length, and every copy names its bounds.

/// Bytes to be read from the program's memory.
#[derive(Clone, Copy, Debug)]
pub struct UserIn {
    address: *const u8,
    length: usize,
}

/// Room to be filled in the program's memory; it is written, never read.
#[derive(Clone, Copy, Debug)]
pub struct UserOut {
    address: *mut u8,
    length: usize,
}

impl UserIn {
    pub const EMPTY: UserIn = UserIn { address: std::ptr::NonNull::dangling().as_ptr(), length: 0 };

    /// # Safety
    /// `address` must be readable for `length` bytes until the operation it is given to has completed.
    pub unsafe fn new(address: *const u8, length: usize) -> UserIn {
        if address.is_null() { UserIn::EMPTY } else { UserIn { address, length } }
    }

    pub fn len(&self) -> usize {
        self.length
    }

    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    pub fn address(&self) -> *const u8 {
        self.address
    }

    /// The same bytes, cut to `length`.
    pub fn cut(self, length: usize) -> UserIn {
        UserIn { address: self.address, length: self.length.min(length) }
    }

    /// A copy of all of it.
    pub fn to_vec(&self) -> Vec<u8> {
        let mut v = vec![0; self.length];
        self.copy_to(0, &mut v);
        v
    }

    /// Copies from `offset` on; returns how many bytes there were.
    pub fn copy_to(&self, offset: usize, to: &mut [u8]) -> usize {
        let n = self.length.saturating_sub(offset).min(to.len());
        // SAFETY: offset + n <= length, which the maker of this value vouched for.
        unsafe { std::ptr::copy(self.address.add(offset.min(self.length)), to.as_mut_ptr(), n) };
        n
    }
}

impl UserOut {
    pub const EMPTY: UserOut = UserOut { address: std::ptr::NonNull::dangling().as_ptr(), length: 0 };

    /// # Safety
    /// `address` must be writable for `length` bytes until the operation it is given to has completed.
    pub unsafe fn new(address: *mut u8, length: usize) -> UserOut {
        if address.is_null() { UserOut::EMPTY } else { UserOut { address, length } }
    }

    pub fn len(&self) -> usize {
        self.length
    }

    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    pub fn address(&self) -> *mut u8 {
        self.address
    }

    /// The same room, cut to `length`.
    pub fn cut(self, length: usize) -> UserOut {
        UserOut { address: self.address, length: self.length.min(length) }
    }

    /// The same room without its first `offset` bytes.
    pub fn at(self, offset: usize) -> UserOut {
        let offset = offset.min(self.length);
        // SAFETY: inside the room, or just at its end.
        UserOut { address: unsafe { self.address.add(offset) }, length: self.length - offset }
    }

    /// Stores as much of `from` as fits and returns how much that was.
    pub fn fill(&self, from: &[u8]) -> usize {
        let n = from.len().min(self.length);
        // SAFETY: n <= length, which the maker of this value vouched for.
        unsafe { std::ptr::copy(from.as_ptr(), self.address, n) };
        n
    }
}

impl<'a> From<&'a [u8]> for UserIn {
    /// For waited operations of Rust callers, which hold the borrow across the call.
    fn from(s: &'a [u8]) -> UserIn {
        UserIn { address: s.as_ptr(), length: s.len() }
    }
}

impl<'a> From<&'a mut [u8]> for UserOut {
    /// For waited operations of Rust callers, which hold the borrow across the call.
    fn from(s: &'a mut [u8]) -> UserOut {
        UserOut { address: s.as_mut_ptr(), length: s.len() }
    }
}
