//! File-system error numbers.

use std::num::NonZeroI16;

/// A file-system error number, as Guardian defines them. Zero is success and so not an error.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FileError(NonZeroI16);

impl FileError {
    pub const fn new(number: i16) -> FileError {
        match NonZeroI16::new(number) {
            Some(n) => FileError(n),
            None => panic!("0 is success, not an error"),
        }
    }

    /// `Ok` for 0, the error for anything else.
    pub fn check(number: i16) -> Result<(), FileError> {
        NonZeroI16::new(number).map_or(Ok(()), |n| Err(FileError(n)))
    }

    pub const fn number(self) -> i16 {
        self.0.get()
    }
}
