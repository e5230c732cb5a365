//! The older calls about open files: `OPEN`, `CLOSE` and `FILEINFO`.

use super::file_names::{from_old_name, to_old_name};
use super::old_processes::process_of;
use super::shared::entered;
use crate::abi::args;
use crate::error::FileError;
use crate::model::files::Kind;
use crate::model::open::{OpenOptions, open_options};
use crate::model::receive::receive_options;

/// A parameter is missing: disk files, which have names to ask by, are not there.
const NO_NUMBER: FileError = FileError::new(29);

/// `FILE_OPEN_` for twelve-word names, its options in one word.
pub fn open(a: args::OPEN) -> Result<(), FileError> {
    let process = entered(-1)?;
    let flags = a.flags.unwrap_or(0) as u16;
    let opened = from_old_name(a.file_name).and_then(|name| {
        let receive = name.eq_ignore_ascii_case("$RECEIVE");
        let backup_of = match a.primary_process_id {
            Some(id) => Some((process_of(&process, id).ok_or(FileError::NO_SUCH_DEVICE)?, a.primary_filenum.unwrap_or(-1))),
            None => None,
        };
        let options = match (receive, flags & 0x4000 != 0, flags & 0x0080 != 0) {
            (true, true, false) => receive_options::OLD_FORMATS,
            (true, false, false) => receive_options::NO_SYSTEM_MESSAGES,
            (false, false, true) => open_options::NOWAIT,
            (false, false, false) => 0,
            _ => return Err(FileError::INVALID_OPERATION),
        };
        let how = OpenOptions {
            access: (flags >> 10 & 3) as i16,
            exclusion: (flags >> 4 & 3) as i16,
            nowait_depth: (flags & 15) as i16,
            depth: a.sync_or_receive_depth.unwrap_or(0),
            options,
            backup_of,
        };
        process.open(name.as_bytes(), &how)
    });
    a.filenum.set(*opened.as_ref().unwrap_or(&-1));
    crate::model::process::note_error(opened?, 0);
    Ok(())
}

/// The older name of `FILE_CLOSE_`.
pub fn close(a: args::CLOSE) -> Result<(), FileError> {
    entered(a.filenum)?.close(a.filenum, a.tape_disposition.unwrap_or(0))
}

/// Last error, name, kind and modes of an open file; of number -1 the last error that belongs to no file.
pub fn fileinfo(a: args::FILEINFO) -> Result<(), FileError> {
    let number = a.filenum.ok_or(NO_NUMBER)?;
    let process = entered(-1)?;
    let give_error = |error: i16| {
        if let Some(out) = a.error {
            out.set(error);
        }
    };
    let info = match process.file_info(number) {
        Ok(info) => info,
        Err(e) => {
            give_error(e.number());
            return Err(e);
        }
    };
    give_error(info.last_error);
    if number == -1 {
        return Ok(());
    }
    if let Some(out) = a.file_name {
        let words = to_old_name(info.name.as_bytes())?;
        words.chunks_exact(2).enumerate().for_each(|(i, w)| out.put(i, i16::from_ne_bytes([w[0], w[1]])));
    }
    if let Some(out) = a.devtype {
        // Device type in <4:9>, subtype in <10:15>.
        out.set(info.type_info[0] << 6 | info.type_info[1]);
    }
    let files = process.files.borrow();
    if let (Some(out), Kind::Process(open)) = (a.sync_depth, &files.get(number)?.kind) {
        out.set(open.sync_depth);
    }
    if let Some(out) = a.next_open_fnum {
        out.set(files.numbers().into_iter().filter(|n| *n > number).min().unwrap_or(-1));
    }
    Ok(())
}

/// Sets the error that the next inquiry about a file tells.
pub fn file_setlasterror_(a: args::FILE_SETLASTERROR_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let extras = [a.errpart, a.errkey, a.errdetail];
    if a.errorcode == 0 && extras.iter().flatten().any(|e| *e != 0) {
        return Err(FileError::new(590));
    }
    if a.filenum != -1 {
        process.files.borrow().get(a.filenum)?;
    }
    crate::model::process::note_error(a.filenum, a.errorcode);
    Ok(())
}
