//! What the bodies share: texts in and out, and results.

use crate::abi::Ptr;
use crate::error::FileError;
use crate::model::process::{Entered, enter, note_error};

/// A text argument and its length, both given.
pub fn text(place: Option<Ptr<u8>>, length: Option<i16>) -> Option<Vec<u8>> {
    let length = usize::try_from(length?).ok()?;
    Some(place?.bytes(length))
}

/// Stores `value` and its length. 563 when there is not enough room; nothing is stored then but the length.
pub fn put_text(place: Option<Ptr<u8>>, room: Option<i16>, length: Option<Ptr<i16>>, value: &str) -> Result<(), FileError> {
    if let Some(length) = length {
        length.set(value.len() as i16);
    }
    if let Some(place) = place {
        let room = usize::try_from(room.unwrap_or(0)).unwrap_or(0);
        if room < value.len() {
            return Err(FileError::new(563));
        }
        place.output(room).fill(value.as_bytes());
    }
    Ok(())
}

/// Enters the library; what goes wrong is the last error of `file`.
pub fn entered(file: i16) -> Result<Entered, FileError> {
    enter().inspect_err(|e| note_error(file, e.number()))
}

/// Notes the error of a result that belongs to `file`.
pub fn noted<T>(file: i16, result: Result<T, FileError>) -> Result<T, FileError> {
    result.inspect_err(|e| note_error(file, e.number()))
}
