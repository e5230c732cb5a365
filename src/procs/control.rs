//! Device and process control: SETMODE, SETPARAM, CONTROL.

use super::shared::{entered, noted};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::completion::{How, Transfer};
use crate::model::files::Family;
use crate::model::open::ModeChange;
use crate::model::process::{Process, note_error};
use crate::model::system_message::{self, Fields, number, setparam_flags};

fn set_last(out: Option<Ptr<i16>>, params: [i16; 2]) {
    if let Some(out) = out {
        out.put(0, params[0]);
        out.put(1, params[1]);
    }
}

fn setmode_on(
    process: &Process,
    file: i16,
    function: i16,
    params: [Option<i16>; 2],
    last: Option<Ptr<i16>>,
    nowait: Option<i64>,
) -> Result<(), FileError> {
    match process.change_mode(file, function, params)? {
        ModeChange::Local(old) => {
            set_last(last, old);
            match nowait {
                Some(tag) => process.complete_at_once(file, tag),
                None => Ok(()),
            }
        }
        ModeChange::AskServer => {
            let message = system_message::setmode(function, params[0], params[1], last.is_some());
            let room = if last.is_some() { 6 } else { 0 };
            let Some(reply) = process.system_request(file, message, room, nowait)? else { return Ok(()) };
            let answer = Fields(&reply);
            if last.is_some() {
                // A server that does not answer with the former values leaves them undefined; 0 is safest.
                let known = reply.len() >= 6 && answer.word(0) == number::SETMODE;
                set_last(last, if known { [answer.word(2), answer.word(4)] } else { [0, 0] });
            }
            Ok(())
        }
    }
}

/// Sets a mode of a file; to a process it is message -33. Waits also on a nowait file.
pub fn setmode(a: args::SETMODE) -> Result<(), FileError> {
    let process = entered(a.filenum)?;
    let result = setmode_on(&process, a.filenum, a.function, [a.param1, a.param2], a.last_params, None);
    note_error(a.filenum, result.err().map_or(0, |e| e.number()));
    result
}

/// As `SETMODE`, completed by `AWAITIO` on a file opened nowait.
pub fn setmodenowait(a: args::SETMODENOWAIT) -> Result<(), FileError> {
    let process = entered(a.filenum)?;
    let tag = process.is_nowait(a.filenum).then(|| a.tag.unwrap_or(0));
    let result = setmode_on(&process, a.filenum, a.function, [a.param1, a.param2], a.last_params, tag);
    note_error(a.filenum, result.err().map_or(0, |e| e.number()));
    result
}

fn tell_server(process: &Process, file: i16, message: Vec<u8>, tag: i64) -> Result<(), FileError> {
    if !process.is_process(file)? {
        return noted(file, Err(FileError::INVALID_OPERATION));
    }
    let how = How { tag, family: Family::Extended, always_waited: false };
    match process.transfer(file, Transfer::System { message, room: 0 }, how)? {
        Some(done) => FileError::check(done.outcome.error),
        None => Ok(()),
    }
}

/// To a process: message -32.
pub fn control(a: args::CONTROL) -> Result<(), FileError> {
    let message = system_message::control(a.operation, a.param.unwrap_or(0));
    tell_server(&*entered(a.filenum)?, a.filenum, message, a.tag.unwrap_or(0))
}

fn control_message(operation: i16, buffer: Ptr<u8>, count: i16) -> Result<Vec<u8>, FileError> {
    let length = usize::try_from(count).map_err(|_| FileError::BAD_COUNT)?;
    Ok(system_message::controlbuf(operation, &buffer.bytes(length)))
}

/// To a process: message -35.
pub fn controlbuf(a: args::CONTROLBUF) -> Result<(), FileError> {
    let message = noted(a.filenum, control_message(a.operation, a.buffer.cast(), a.count))?;
    tell_server(&*entered(a.filenum)?, a.filenum, message, a.tag.unwrap_or(0))?;
    if let Some(out) = a.count_transferred {
        out.set(a.count);
    }
    Ok(())
}

/// As `CONTROLBUF`, with a 64-bit tag.
pub fn file_controlbuf64_(a: args::FILE_CONTROLBUF64_) -> Result<(), FileError> {
    let message = noted(a.filenum, control_message(a.operation, a.buffer.cast(), a.count))?;
    tell_server(&*entered(a.filenum)?, a.filenum, message, a.tag.unwrap_or(0))?;
    if let Some(out) = a.count_transferred {
        out.set(a.count);
    }
    Ok(())
}

/// To a process: message -37, answered with the former values.
pub fn setparam(a: args::SETPARAM) -> Result<(), FileError> {
    let process = entered(a.filenum)?;
    if !process.is_process(a.filenum)? {
        return noted(a.filenum, Err(FileError::INVALID_OPERATION));
    }
    let length = usize::try_from(a.param_count.unwrap_or(0)).map_err(|_| FileError::BAD_COUNT)?;
    if length > 256 {
        return noted(a.filenum, Err(FileError::BAD_COUNT));
    }
    let data = a.param_array.map(|p| p.cast::<u8>().bytes(length)).unwrap_or_default();
    let wants_last = a.last_param_array.is_some();
    let flags = if a.param_array.is_some() { setparam_flags::ARRAY } else { 0 } | if wants_last { setparam_flags::LAST } else { 0 };
    let message = system_message::setparam(a.function, flags, &data);
    let tag = a.nowait_tag.filter(|t| *t != -1).filter(|_| process.is_nowait(a.filenum));
    let Some(reply) = process.system_request(a.filenum, message, 260, tag)? else { return Ok(()) };
    if wants_last {
        let answer = Fields(&reply);
        let count = answer.word(2);
        let good = reply.len() >= 4 && answer.word(0) == number::SETPARAM && (0..=256).contains(&count);
        let count = count as usize;
        if !good || reply.len() < 4 + count {
            return noted(a.filenum, Err(FileError::INVALID_OPERATION));
        }
        let room = usize::try_from(a.last_param_max.unwrap_or(0)).unwrap_or(0);
        if let Some(out) = a.last_param_array {
            out.cast::<u8>().output(room).fill(&reply[4..4 + count]);
        }
        if let Some(out) = a.last_param_count {
            out.set(count.min(room) as i16);
        }
    }
    Ok(())
}
