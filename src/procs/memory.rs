//! Reading and filling what callers point at.

use crate::abi::Ptr;
use crate::error::FileError;

/// `length` bytes; error 590 for a negative length.
pub fn text(from: Ptr<u8>, length: i16) -> Result<Vec<u8>, FileError> {
    let length = usize::try_from(length).map_err(|_| FileError::BAD_PARAMETER)?;
    Ok(from.bytes(length))
}

/// Fills a result that the caller may have left out.
pub fn set<T: Copy>(to: Option<Ptr<T>>, value: T) {
    if let Some(to) = to {
        to.set(value);
    }
}

/// Fills words in a row.
pub fn set_words(to: Ptr<i16>, words: &[i16]) {
    for (i, &word) in words.iter().enumerate() {
        to.put(i, word);
    }
}

/// Stores a text and its length; on failure, 563 for lack of room among them, the length is 0.
pub fn store(to: Ptr<u8>, room: i16, length: Ptr<i16>, result: Result<String, FileError>) -> Result<(), FileError> {
    let room = room.max(0) as usize;
    let text = result.and_then(|t| if t.len() <= room { Ok(t) } else { Err(FileError::BUFFER_TOO_SMALL) });
    match text {
        Ok(text) => {
            to.output(room).fill(text.as_bytes());
            length.set(text.len() as i16);
            Ok(())
        }
        Err(e) => {
            length.set(0);
            Err(e)
        }
    }
}
