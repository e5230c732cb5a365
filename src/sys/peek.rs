//! Reading memory that may not be there.

/// `length` bytes at `address` of this process; `None` when not all of them can be read.
pub fn peek(address: usize, length: usize) -> Option<Vec<u8>> {
    if length == 0 {
        return Some(Vec::new());
    }
    let mut bytes = vec![0; length];
    let to = libc::iovec { iov_base: bytes.as_mut_ptr().cast(), iov_len: length };
    let from = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: length };
    // SAFETY: `to` is the vector above; the kernel checks `from` and fails where nothing is mapped. The program's `errno` is
    // put back, as a traced call must leave it alone.
    let read = unsafe {
        let errno = *libc::__errno_location();
        let read = libc::process_vm_readv(libc::getpid(), &to, 1, &from, 1, 0);
        *libc::__errno_location() = errno;
        read
    };
    (read == length as isize).then_some(bytes)
}

/// The text at `address` up to its zero byte, or its first `most` bytes.
pub fn peek_text(address: usize, most: usize) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    while text.len() < most {
        match peek(address + text.len(), 1)?[0] {
            0 => break,
            byte => text.push(byte),
        }
    }
    Some(text)
}
