//! Creating, stopping and controlling processes.

use super::new_process::{Wanted, parameter};
use super::old_processes::process_of;
use super::shared::{entered, put_text, text, whole_text};
use crate::abi::{Ptr, args};
use crate::control::{Ending, Request};
use crate::error::FileError;
use crate::model::handle::ProcessHandle;
use crate::model::pair::Which;
use crate::model::process::{Process, note_error, refused};
use crate::model::process_info::descriptor;

/// Process-creation error 2, parameter error, with the number of the parameter.
const PARAMETER: i16 = 2;

/// Makes a process. Answers a process-creation error, with its detail in `error_detail`.
pub fn process_create_(a: args::PROCESS_CREATE_) -> i16 {
    let fail = |error: i16, detail: i16| {
        if let Some(out) = a.error_detail {
            out.set(detail);
        }
        error
    };
    let process = match entered(-1) {
        Ok(p) => p,
        Err(e) => return fail(10, e.number()),
    };
    let texts = || {
        Ok((
            whole_text(a.program_file, a.program_file_len).map_err(|_| parameter::PROGRAM)?,
            whole_text(a.name, a.name_len).map_err(|_| parameter::NAME)?,
            whole_text(a.hometerm, a.hometerm_len).map_err(|_| parameter::HOME_TERMINAL)?,
        ))
    };
    let (program, name, home_terminal) = match texts() {
        Ok(texts) => texts,
        Err(number) => return fail(PARAMETER, number),
    };
    let wanted = Wanted {
        program,
        priority: a.priority.unwrap_or(-1),
        cpu: a.processor.unwrap_or(-1),
        name_option: a.name_option.unwrap_or(0),
        name,
        home_terminal,
        debug_options: a.debug_options.unwrap_or(0),
        job_id: a.jobid.unwrap_or(-1),
        nowait_tag: a.nowait_tag.unwrap_or(-1),
    };
    let new = match wanted.checked(&process) {
        Ok(new) => new,
        Err((error, detail)) => return fail(error, detail),
    };
    match process.create(&new) {
        Ok(created) => {
            if let Some(out) = a.processhandle {
                out.set(created.handle);
            }
            let name = descriptor(&process.view, &created.handle);
            if put_text(a.process_descr, a.maxlen, a.process_descr_len, &name).is_err() {
                return fail(3, parameter::DESCRIPTOR);
            }
            fail(0, 0)
        }
        Err(r) => {
            if let Some(out) = a.processhandle {
                out.set(ProcessHandle::NULL);
            }
            fail(r.error, r.detail)
        }
    }
}

fn ending(
    abend: bool,
    code: Option<i16>,
    info: Option<i16>,
    subsystem: Option<Ptr<i16>>,
    words: Option<Vec<u8>>,
    other: bool,
) -> Ending {
    let default = match (other, abend) {
        (true, _) => 6,
        (false, true) => 5,
        (false, false) => 0,
    };
    let mut text = words.unwrap_or_default();
    text.truncate(80);
    Ending {
        abend,
        completion_code: code.unwrap_or(default),
        termination_info: info.unwrap_or(0),
        subsystem: subsystem.map(|s| s.cast::<u8>().bytes(12)).unwrap_or_default(),
        text,
        both: false,
    }
}

/// Whom a stop means: the caller, or another process.
enum Aim {
    Caller,
    Other(ProcessHandle),
}

fn aim(process: &Process, handle: Option<ProcessHandle>) -> Aim {
    match handle.filter(|h| !h.is_null()) {
        Some(h) if h.parts().is_none_or(|p| p.verifier != process.verifier) => Aim::Other(h),
        _ => Aim::Caller,
    }
}

/// Stops a process: the caller, another, both members of a pair, or the caller's partner. Does not return when it stops the
/// caller.
pub fn process_stop_(a: args::PROCESS_STOP_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let abend = a.options.unwrap_or(0) & 1 != 0;
    let words = text(a.text, a.length);
    // What is said about the end holds for the caller's own only.
    let end = |other: bool| match other {
        true => ending(abend, None, None, None, None, true),
        false => ending(abend, a.completion_code, a.termination_info, a.spi_ssid, words.clone(), false),
    };
    let result = match (a.specifier.unwrap_or(0), aim(&process, a.processhandle)) {
        (0, Aim::Caller) => process.stop_self(end(false)),
        (1, Aim::Caller) => process.stop_self(Ending { both: true, ..end(false) }),
        (0, Aim::Other(h)) => process.stop(h, end(true)),
        (1, Aim::Other(h)) => {
            let own_pair = process.handle().compare(&h) as i16 == 1;
            if own_pair {
                process.stop_self(Ending { both: true, ..end(false) });
            }
            process.stop(h, Ending { both: true, ..end(true) })
        }
        (2, _) => {
            let info = process.pair_info(&Which::Caller, false);
            let own = |h: &ProcessHandle| h.parts().is_some_and(|p| p.verifier == process.verifier);
            match [info.primary, info.backup].into_iter().find(|h| !h.is_null() && !own(h)) {
                Some(partner) => process.stop(partner, end(true)),
                None => Err(FileError::NOT_FOUND),
            }
        }
        _ => Err(FileError::new(590)),
    };
    note_error(-1, result.err().map_or(0, |e| e.number()));
    result
}

/// How `STOP` and `ABEND` say that a process ends.
struct OldEnding {
    code: Option<i16>,
    info: Option<i16>,
    subsystem: Option<Ptr<i16>>,
    words: Option<Vec<u8>>,
}

fn stop_old(
    abend: bool,
    id: Option<Ptr<i16>>,
    both: Option<i16>,
    error: Option<Ptr<i16>>,
    how: OldEnding,
) -> Result<(), FileError> {
    let process = entered(-1)?;
    let OldEnding { code, info, subsystem, words } = how;
    let both = both.unwrap_or(0) != 0;
    let handle = id.map(|id| process_of(&process, id).ok_or(FileError::NOT_FOUND));
    let result = match handle.transpose().map(|h| aim(&process, h)) {
        Ok(Aim::Caller) => process.stop_self(Ending { both, ..ending(abend, code, info, subsystem, words, false) }),
        Ok(Aim::Other(h)) => process.stop(h, Ending { both, ..ending(abend, None, None, None, None, true) }),
        Err(e) => Err(e),
    };
    if let Some(out) = error {
        out.set(result.err().map_or(0, |e| e.number()));
    }
    result
}

/// The older form of `PROCESS_STOP_`.
pub fn stop(a: args::STOP) -> Result<(), FileError> {
    let words = text(a.text.map(|t| t.cast()), a.length);
    stop_old(
        false,
        a.process_id,
        a.stop_backup,
        a.error,
        OldEnding { code: a.compl_code, info: a.termination_info, subsystem: a.spi_ssid, words },
    )
}

/// The older form of an abnormal `PROCESS_STOP_`.
pub fn abend(a: args::ABEND) -> Result<(), FileError> {
    let words = text(a.text.map(|t| t.cast()), a.length);
    stop_old(
        true,
        a.process_id,
        a.stop_backup,
        a.error,
        OldEnding { code: a.compl_code, info: a.termination_info, subsystem: a.spi_ssid, words },
    )
}

fn suspend(handle: ProcessHandle, specifier: Option<i16>, suspend: bool) -> Result<(), FileError> {
    let process = entered(-1)?;
    let missing = if suspend { FileError::NO_SUCH_DEVICE } else { FileError::NOT_FOUND };
    let targets = match specifier.unwrap_or(0) {
        0 => vec![handle],
        1 => {
            let info = process.pair_info(&Which::Handle(handle), false);
            let both: Vec<ProcessHandle> = [info.primary, info.backup].into_iter().filter(|h| !h.is_null()).collect();
            if both.is_empty() { vec![handle] } else { both }
        }
        _ => return Err(FileError::new(590)),
    };
    if targets.iter().any(|t| !process.view.handle_alive(t)) {
        return Err(missing);
    }
    for target in targets {
        process.tell(Request::Suspend { target, suspend })?;
    }
    Ok(())
}

/// A process runs no more until it is activated; its `$RECEIVE` fills.
pub fn process_suspend_(a: args::PROCESS_SUSPEND_) -> Result<(), FileError> {
    suspend(a.processhandle, a.specifier, true)
}

/// A suspended process runs again.
pub fn process_activate_(a: args::PROCESS_ACTIVATE_) -> Result<(), FileError> {
    suspend(a.processhandle, a.specifier, false)
}

/// Changes an attribute of a process. Lengths in words.
pub fn process_setinfo_(a: args::PROCESS_SETINFO_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let own = matches!(aim(&process, a.processhandle), Aim::Caller);
    let room = usize::try_from(a.old_value_maxlen.unwrap_or(if a.old_value.is_some() { 1 } else { 0 })).unwrap_or(0);
    let give_old = |words: &[i16]| {
        if let Some(out) = a.old_value {
            words.iter().take(room).enumerate().for_each(|(i, w)| out.put(i, *w));
        }
        if let Some(out) = a.old_value_len {
            out.set(words.len() as i16);
        }
    };
    if a.set_value_len.is_some_and(|length| length < 0) || a.old_value_maxlen.is_some_and(|length| length < 0) {
        return Err(FileError::new(590));
    }
    let value = a.set_value.filter(|_| a.set_value_len.unwrap_or(1) > 0);
    match a.set_attr_code {
        // Primary: only 1, and only for the caller.
        47 => {
            if !own {
                return Err(FileError::SECURITY_VIOLATION);
            }
            if value.is_some_and(|v| v.get() != 1) {
                return Err(FileError::new(590));
            }
            let was = match value {
                Some(_) => process.become_primary()?,
                None => process.role() != crate::model::pair::Role::Backup,
            };
            give_old(&[was as i16]);
            Ok(())
        }
        42 => {
            let target = a.processhandle.filter(|h| !h.is_null()).unwrap_or_else(|| process.handle());
            let info = process.process_info(&target).ok_or(FileError::NOT_FOUND)?;
            give_old(&[info.row.priority]);
            let Some(value) = value else { return Ok(()) };
            if !(1..=199).contains(&value.get()) {
                return Err(FileError::new(590));
            }
            process.tell(Request::SetPriority { target, priority: value.get() })
        }
        40 => {
            let target = a.processhandle.filter(|h| !h.is_null());
            process.tell(Request::SetMom { target })
        }
        _ => Err(FileError::INVALID_OPERATION),
    }
}

/// Changes the caller's home terminal (attribute 5). Lengths in bytes.
pub fn process_setstringinfo_(a: args::PROCESS_SETSTRINGINFO_) -> Result<(), FileError> {
    let process = entered(-1)?;
    if a.set_attr_code != 5 {
        return Err(FileError::INVALID_OPERATION);
    }
    if !matches!(aim(&process, a.processhandle), Aim::Caller) {
        return Err(FileError::SECURITY_VIOLATION);
    }
    let own = process.process_info(&ProcessHandle::NULL).ok_or(FileError::NOT_FOUND)?;
    put_text(a.old_value, a.maxlen, a.old_value_len, &own.home_terminal)?;
    let length = usize::try_from(a.length).map_err(|_| FileError::BAD_NAME)?;
    let name = String::from_utf8_lossy(&a.set_value.bytes(length)).trim().to_ascii_uppercase();
    if !name.starts_with('$') {
        return Err(FileError::BAD_NAME);
    }
    process.ask(Request::SetHomeTerminal(name)).map(|_| ()).map_err(|r| refused(&r))
}
