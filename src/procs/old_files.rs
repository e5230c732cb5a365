//! The older inquiry about an open file, `FILEINFO`.

use super::file_names::to_old_name;
use super::shared::entered;
use crate::abi::args;
use crate::error::FileError;
use crate::model::files::Kind;

/// A parameter is missing: disk files, which have names to ask by, are not there.
const NO_NUMBER: FileError = FileError::new(29);

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
