//! Device and process control: SETMODE, SETPARAM, CONTROL.

use super::shared::{entered, noted};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::completion::{How, Transfer};
use crate::model::files::Family;
use crate::model::former::{Former, LONGEST_ARRAY};
use crate::model::open::ModeChange;
use crate::model::process::{Process, note_error};
use crate::model::system_message::{self, setparam_flags};
use crate::sys::user_memory::UserOut;

/// A mode of a file. `nowait`: the tag of an operation that `AWAITIO` completes.
fn set_mode(
    file: i16,
    function: i16,
    params: [Option<i16>; 2],
    last: Option<Ptr<i16>>,
    nowait: impl FnOnce(&Process) -> Option<i64>,
) -> Result<(), FileError> {
    let process = entered(file)?;
    let tag = nowait(&process);
    let result = process.change_mode(file, function, params).and_then(|change| match change {
        ModeChange::Local(old) => {
            if let Some(out) = last {
                out.put(0, old[0]);
                out.put(1, old[1]);
            }
            match tag {
                Some(tag) => process.complete_at_once(file, tag, last.map_or(0, |out| out.address())),
                None => Ok(()),
            }
        }
        ModeChange::AskServer => {
            let message = system_message::setmode(function, params[0], params[1], last.is_some());
            let former = last.map_or(Former::Unwanted(0), |out| Former::Params(out.output(4)));
            process.system_request(file, message, former, tag)
        }
    });
    note_error(file, result.err().map_or(0, |e| e.number()));
    result
}

/// Sets a mode of a file; to a process it is message -33. Waits also on a nowait file.
pub fn setmode(a: args::SETMODE) -> Result<(), FileError> {
    set_mode(a.filenum, a.function, [a.param1, a.param2], a.last_params, |_| None)
}

/// As `SETMODE`, completed by `AWAITIO` on a file opened nowait; the former parameters are there then.
pub fn setmodenowait(a: args::SETMODENOWAIT) -> Result<(), FileError> {
    let tag = |process: &Process| process.is_nowait(a.filenum).then(|| a.tag.unwrap_or(0));
    set_mode(a.filenum, a.function, [a.param1, a.param2], a.last_params, tag)
}

/// As `SETMODENOWAIT`, with a 64-bit tag.
pub fn file_setmodenowait64_(a: args::FILE_SETMODENOWAIT64_) -> Result<(), FileError> {
    let tag = |process: &Process| process.is_nowait(a.filenum).then(|| a.tag.unwrap_or(0));
    set_mode(a.filenum, a.function, [a.param1, a.param2], a.last_params, tag)
}

/// Sends a message that carries `count` bytes of the program's; nowait on a file opened so.
fn tell_server(file: i16, message: Vec<u8>, count: usize, tag: Option<i64>, family: Family) -> Result<usize, FileError> {
    let process = entered(file)?;
    let how = How { tag: tag.unwrap_or(0), family, always_waited: false };
    match process.transfer(file, Transfer::System { message, former: Former::Unwanted(count) }, how)? {
        Some(done) => FileError::check(done.outcome.error).map(|_| done.outcome.count),
        None => Ok(count),
    }
}

/// To a process: message -32.
pub fn control(a: args::CONTROL) -> Result<(), FileError> {
    let message = system_message::control(a.operation, a.param.unwrap_or(0));
    tell_server(a.filenum, message, 0, a.tag, Family::Extended).map(|_| ())
}

/// As `CONTROL`, with a 64-bit tag.
pub fn file_control64_(a: args::FILE_CONTROL64_) -> Result<(), FileError> {
    let message = system_message::control(a.operation, a.param.unwrap_or(0));
    tell_server(a.filenum, message, 0, a.tag, Family::Long).map(|_| ())
}

/// Bytes that a CONTROLBUF may carry.
const LONGEST_BUFFER: usize = 32_767;

fn control_buffer(
    file: i16,
    operation: i16,
    buffer: Ptr<u8>,
    count: i16,
    tag: Option<i64>,
    family: Family,
) -> Result<i16, FileError> {
    let length = usize::try_from(count).ok().filter(|n| *n <= LONGEST_BUFFER).ok_or(FileError::BAD_COUNT);
    let length = noted(file, length)?;
    let message = system_message::controlbuf(operation, &buffer.bytes(length));
    tell_server(file, message, length, tag, family).map(|n| n as i16)
}

/// To a process: message -35.
pub fn controlbuf(a: args::CONTROLBUF) -> Result<(), FileError> {
    let sent = control_buffer(a.filenum, a.operation, a.buffer.cast(), a.count, a.tag, Family::Extended)?;
    if let Some(out) = a.count_transferred {
        out.set(sent);
    }
    Ok(())
}

/// As `CONTROLBUF`, with a 64-bit tag.
pub fn file_controlbuf64_(a: args::FILE_CONTROLBUF64_) -> Result<(), FileError> {
    let sent = control_buffer(a.filenum, a.operation, a.buffer.cast(), a.count, a.tag, Family::Long)?;
    if let Some(out) = a.count_transferred {
        out.set(sent);
    }
    Ok(())
}

/// Sets a parameter of a terminal; to a process it is message -37, answered with the former values.
pub fn setparam(a: args::SETPARAM) -> Result<(), FileError> {
    let process = entered(a.filenum)?;
    let result = set_param(&process, &a);
    note_error(a.filenum, result.err().map_or(0, |e| e.number()));
    result
}

fn set_param(process: &Process, a: &args::SETPARAM) -> Result<(), FileError> {
    let most = |n: Option<i16>, usual: usize| match n {
        None => Ok(usual),
        Some(n) => usize::try_from(n).ok().filter(|n| *n <= LONGEST_ARRAY).ok_or(FileError::BAD_COUNT),
    };
    let data = match a.param_array {
        Some(array) => Some(array.cast::<u8>().bytes(most(a.param_count, 0)?)),
        None => None,
    };
    let room = match a.last_param_array {
        Some(out) => Some(out.cast::<u8>().output(most(a.last_param_max, LONGEST_ARRAY)?)),
        None => None,
    };
    let length = a.last_param_count.map_or(UserOut::EMPTY, |n| n.cast::<u8>().output(2));
    let tag = a.nowait_tag.filter(|t| *t != -1).filter(|_| process.is_nowait(a.filenum));
    let former = room.map_or(Former::Unwanted(0), |room| Former::Array { room, length });
    if let Some(old) = process.change_param(a.filenum, a.function, data.as_deref())? {
        let stored = room.map_or(0, |room| room.fill(&old));
        length.fill(&(stored as i16).to_ne_bytes());
        return match tag {
            Some(tag) => process.complete_at_once(a.filenum, tag, former.address()),
            None => Ok(()),
        };
    }
    let flags = if data.is_some() { setparam_flags::ARRAY } else { 0 } | if room.is_some() { setparam_flags::LAST } else { 0 };
    let message = system_message::setparam(a.function, flags, &data.unwrap_or_default());
    process.system_request(a.filenum, message, former, tag)
}
