//! `$RECEIVE`: information on the message read last, and replies.

use super::shared::{entered, noted};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::handle::ProcessHandle;
use crate::model::process::note_error;
use crate::model::receive::{self, ReceiveInfo};
use crate::model::system_message::old_process_id;
use crate::sys::user_memory::UserIn;

fn last() -> Result<ReceiveInfo, FileError> {
    let process = entered(0)?;
    let receive = process.receive.borrow();
    if !receive.is_open() {
        return Err(FileError::NOT_OPEN);
    }
    Ok(receive.last().unwrap_or(ReceiveInfo::NONE))
}

fn put_double(out: &Ptr<i16>, at: usize, value: u32) {
    let b = value.to_ne_bytes();
    out.put(at, i16::from_ne_bytes([b[0], b[1]]));
    out.put(at + 1, i16::from_ne_bytes([b[2], b[3]]));
}

fn put_handle(out: &Ptr<i16>, at: usize, handle: &ProcessHandle) {
    handle.0.iter().enumerate().for_each(|(i, w)| out.put(at + i, *w as i16));
}

/// The 17 words on the message read last.
pub fn file_getreceiveinfo_(a: args::FILE_GETRECEIVEINFO_) -> Result<(), FileError> {
    let info = noted(0, last())?;
    let out = a.receive_info;
    out.put(0, info.io_type);
    out.put(1, info.max_reply.min(u16::MAX as u32) as u16 as i16);
    out.put(2, info.tag);
    out.put(3, info.file_number);
    put_double(&out, 4, info.sync_id);
    put_handle(&out, 6, &info.sender);
    out.put(16, info.label);
    if let Some(dialog) = a.dialog_info {
        dialog.set(0);
    }
    Ok(())
}

/// The same in 19 words, with a 32-bit reply limit.
pub fn file_getreceiveinfol_(a: args::FILE_GETRECEIVEINFOL_) -> Result<(), FileError> {
    let info = noted(0, last())?;
    let out = a.receive_info2;
    out.put(0, info.io_type);
    out.put(1, info.file_number);
    out.put(2, info.tag);
    out.put(3, info.label);
    put_double(&out, 4, info.max_reply);
    put_double(&out, 6, info.sync_id);
    put_handle(&out, 8, &info.sender);
    out.put(18, 0);
    Ok(())
}

fn put_old_id(out: Ptr<i16>, handle: &ProcessHandle) -> Result<(), FileError> {
    let name = entered(0)?.name_text(handle);
    let id = old_process_id(handle, &name);
    id.chunks(2).enumerate().for_each(|(i, w)| out.put(i, i16::from_ne_bytes([w[0], w[1]])));
    Ok(())
}

/// Sender, in the old four words, and tag of the message read last.
pub fn lastreceive(a: args::LASTRECEIVE) -> Result<(), FileError> {
    let info = noted(0, last())?;
    if let Some(out) = a.process_id {
        put_old_id(out, &info.sender)?;
    }
    if let Some(out) = a.message_tag {
        out.set(info.tag);
    }
    Ok(())
}

/// The older form of `FILE_GETRECEIVEINFO_`.
pub fn receiveinfo(a: args::RECEIVEINFO) -> Result<(), FileError> {
    let info = noted(0, last())?;
    if let Some(out) = a.process_id {
        put_old_id(out, &info.sender)?;
    }
    if let Some(out) = a.message_tag {
        out.set(info.tag);
    }
    if let Some(out) = a.sync_id {
        out.set(info.sync_id as i32);
    }
    if let Some(out) = a.filenum {
        out.set(info.file_number);
    }
    if let Some(out) = a.read_count {
        out.set(info.max_reply.min(u16::MAX as u32) as u16 as i16);
    }
    if let Some(out) = a.iotype {
        out.set(info.io_type);
    }
    Ok(())
}

fn reply_with(
    buffer: Option<Ptr<u8>>,
    length: Result<usize, FileError>,
    tag: Option<i16>,
    error: Option<i16>,
) -> Result<usize, FileError> {
    let process = entered(0)?;
    let result = length.and_then(|length| {
        let data = buffer.map_or(UserIn::EMPTY, |b| b.input(length));
        receive::reply(&process, tag, data, error.unwrap_or(0))
    });
    note_error(0, result.as_ref().err().map_or(0, |e| e.number()));
    result
}

fn short(n: Option<u16>) -> Result<usize, FileError> {
    let n = n.unwrap_or(0) as usize;
    if n > 57_344 { Err(FileError::BAD_COUNT) } else { Ok(n) }
}

fn long(n: Option<i32>) -> Result<usize, FileError> {
    let n = usize::try_from(n.unwrap_or(0)).map_err(|_| FileError::BAD_COUNT)?;
    if n > receive::LONGEST { Err(FileError::BAD_COUNT) } else { Ok(n) }
}

macro_rules! replies {
    ($($(#[$doc:meta])* $name:ident($args:ident, $count:ident, $t:ty);)*) => { $(
        $(#[$doc])*
        pub fn $name(a: args::$args) -> Result<(), FileError> {
            let buffer = a.buffer.map(|b| b.cast::<u8>());
            let count = reply_with(buffer, $count(a.write_count), a.message_tag, a.error_return)?;
            if let Some(out) = a.count_written {
                out.set(count as $t);
            }
            Ok(())
        }
    )* };
}

replies! {
    /// Replies to a message read with update, from a buffer of words.
    reply(REPLY, short, u16);
    /// Replies to a message read with update.
    replyx(REPLYX, short, u16);
    /// As `REPLYX`, up to 2 MiB.
    replyxl(REPLYXL, long, i32);
    /// As `REPLYX`, up to 2 MiB.
    file_reply64_(FILE_REPLY64_, long, i32);
}

/// Has the sender of an outstanding message given it up?
pub fn messagestatus(a: args::MESSAGESTATUS) -> i16 {
    match entered(0) {
        Ok(process) => {
            process.pump();
            process.receive.borrow().message_status(a.message_tag)
        }
        Err(_) => -1,
    }
}
