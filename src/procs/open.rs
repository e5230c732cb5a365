//! Opening, closing and inquiring: `FILE_OPEN_`, `FILE_CLOSE_`, `FILE_GETINFO_`.

use super::shared::{entered, put_text};
use crate::abi::args;
use crate::error::FileError;
use crate::model::open::OpenOptions;

/// Opens `$RECEIVE`, a process or a terminal.
pub fn file_open_(a: args::FILE_OPEN_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let length = usize::try_from(a.length).map_err(|_| FileError::BAD_NAME);
    let backup_of = a.primary_processhandle.filter(|h| !h.is_null()).map(|h| (h, a.filenum.get()));
    let how = OpenOptions {
        access: a.access.unwrap_or(0),
        exclusion: a.exclusion.unwrap_or(0),
        nowait_depth: a.nowait_depth.unwrap_or(0),
        depth: a.sync_or_receive_depth.unwrap_or(0),
        options: a.options.unwrap_or(0) as u16,
        backup_of,
    };
    match length.and_then(|n| process.open(&a.filename.bytes(n), &how)) {
        Ok(number) => {
            a.filenum.set(number);
            crate::model::process::note_error(number, 0);
            Ok(())
        }
        Err(e) => {
            a.filenum.set(-1);
            Err(e)
        }
    }
}

/// Closes a file; operations under way are cancelled.
pub fn file_close_(a: args::FILE_CLOSE_) -> Result<(), FileError> {
    entered(a.filenum)?.close(a.filenum, a.tape_disposition.unwrap_or(0))
}

/// Last error, name and kind of an open file.
pub fn file_getinfo_(a: args::FILE_GETINFO_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let info = process.file_info(a.filenum)?;
    if let Some(out) = a.last_error {
        out.set(info.last_error);
    }
    if let Some(out) = a.type_info {
        info.type_info.iter().enumerate().for_each(|(i, w)| out.put(i, *w));
    }
    if let Some(out) = a.flags {
        out.set(0);
    }
    put_text(a.filename, a.maxlen, a.filename_length, &info.name)
}
