//! What the bodies share: texts in and out, and results.

use crate::abi::Ptr;
use crate::error::FileError;
use crate::model::process::{Entered, enter, note_error};

/// A text argument and its length, both given.
pub fn text(place: Option<Ptr<u8>>, length: Option<i16>) -> Option<Vec<u8>> {
    let length = usize::try_from(length?).ok()?;
    Some(place?.bytes(length))
}

/// The same where one may not be given without the other, and no length is negative or beyond every name: 590.
pub fn whole_text(place: Option<Ptr<u8>>, length: Option<i16>) -> Result<Option<Vec<u8>>, FileError> {
    /// Paths of the host are the longest that is taken for a name.
    const LONGEST: i16 = 4096;
    match (place, length) {
        (None, None | Some(0)) => Ok(None),
        (Some(place), Some(length @ 0..=LONGEST)) => Ok(Some(place.bytes(length as usize))),
        _ => Err(FileError::new(590)),
    }
}

/// Stores `value` and its length. 563 when there is not enough room; nothing is stored then but the length. 29: the room was not
/// told.
pub fn put_text(place: Option<Ptr<u8>>, room: Option<i16>, length: Option<Ptr<i16>>, value: &str) -> Result<(), FileError> {
    if place.is_some() && room.is_none() {
        return Err(FileError::new(29));
    }
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
