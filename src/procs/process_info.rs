//! Information on processes and pairs.

use super::shared::{entered, put_text, text};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::handle::{CPUS, ProcessHandle};
use crate::model::pair::{Which, pair_result};
use crate::model::process::Process;
use crate::model::process_info::{ProcessInfo, program_alias};
use crate::model::process_search::{BadCriterion, Criteria};

fn detail(out: Option<Ptr<i16>>, value: i16) {
    if let Some(out) = out {
        out.set(value);
    }
}

/// Members and state of a pair: the caller's, or the one that a handle, a name or a search index means.
pub fn process_getpairinfo_(a: args::PROCESS_GETPAIRINFO_) -> i16 {
    let Ok(process) = entered(-1) else { return 2 };
    detail(a.error_detail, 0);
    let own_node = process.view.node_name();
    if text(a.search_nodename, a.search_nodename_len).is_some_and(|n| !n.trim_ascii().eq_ignore_ascii_case(own_node.as_bytes())) {
        return 10;
    }
    let which = match (a.processhandle, a.pair, a.search_index) {
        (Some(handle), ..) if !handle.is_null() => Which::Handle(handle),
        (Some(_), ..) => Which::Caller,
        (None, _, Some(index)) => Which::Index(index.get()),
        (None, Some(name), None) if a.pair_maxlen.unwrap_or(0) > 0 => {
            let name = String::from_utf8_lossy(&name.bytes(a.pair_maxlen.unwrap_or(0) as usize)).trim().to_ascii_uppercase();
            let short = name.rsplit('.').next().unwrap_or("").split(':').next().unwrap_or("").to_owned();
            if !short.starts_with('$') {
                return 2;
            }
            Which::Name(short)
        }
        _ => Which::Caller,
    };
    let info = process.pair_info(&which, a.options.unwrap_or(0) & 4 != 0);
    if matches!(info.result, pair_result::UNNAMED | pair_result::SEARCH_COMPLETE | pair_result::NO_PROCESS | 10) {
        return info.result;
    }
    if let Some(out) = a.primary_processhandle {
        out.set(info.primary);
    }
    if let Some(out) = a.backup_processhandle {
        out.set(info.backup);
    }
    if let Some(out) = a.ancst_processhandle {
        out.set(info.ancestor);
    }
    if let (Some(out), Which::Index(_)) = (a.search_index, &which) {
        out.set(info.next_index);
    }
    let wants_name = !matches!(which, Which::Name(_)) && a.pair.is_some();
    if wants_name && put_text(a.pair, a.pair_maxlen, a.pair_length, &info.name).is_err() {
        detail(a.error_detail, 2);
        return 3;
    }
    if a.ancst.is_some() && put_text(a.ancst, a.ancst_maxlen, a.ancst_length, &info.ancestor_name).is_err() {
        detail(a.error_detail, 12);
        return 3;
    }
    info.result
}

/// What there is to know about one process; the caller when no handle or a null one is given.
pub fn process_getinfo_(a: args::PROCESS_GETINFO_) -> i16 {
    let Ok(process) = entered(-1) else { return 2 };
    let handle = a.processhandle.map_or(ProcessHandle::NULL, |p| p.get());
    let Some(info) = process.process_info(&handle) else {
        detail(a.error_detail, FileError::NO_SUCH_DEVICE.number());
        return 4;
    };
    if let (Some(out), true) = (a.processhandle, handle.is_null()) {
        out.set(info.handle);
    }
    let words = [
        (a.priority, info.row.priority),
        (a.creator_access_id, info.row.caid as i16),
        (a.process_access_id, info.access_id()),
        (a.jobid, info.row.job_id),
        (a.proc_type, 0),
    ];
    words.into_iter().for_each(|(out, value)| detail(out, value));
    let handles = [(a.moms_processhandle, info.row.mom), (a.gmoms_processhandle, info.row.gmom)];
    for (out, value) in handles {
        if let Some(out) = out {
            out.set(if value.parts().is_some() { value } else { ProcessHandle::NULL });
        }
    }
    if let Some(out) = a.process_time {
        out.set(info.processor_time);
    }
    if let Some(out) = a.oss_pid {
        out.set(info.row.pid as i32);
    }
    // A path that the caller has no room for goes by a short name that PROCESS_CREATE_ takes as well.
    let room = usize::try_from(a.program_maxlen.unwrap_or(0)).unwrap_or(0);
    let alias = (info.program.len() > room).then(|| program_alias(info.row.program.as_bytes())).filter(|alias| alias.len() <= room);
    let program = alias.unwrap_or(info.program);
    let texts = [
        (a.proc_fname, a.proc_fname_maxlen, a.proc_fname_len, info.name.as_str()),
        (a.hometerm, a.hometerm_maxlen, a.hometerm_len, info.home_terminal.as_str()),
        (a.program_file, a.program_maxlen, a.program_len, program.as_str()),
        (a.swap_file, a.swap_maxlen, a.swap_len, ""),
    ];
    for (place, room, length, value) in texts {
        if let Err(e) = put_text(place, room, length, value) {
            detail(a.error_detail, e.number());
            return 1;
        }
    }
    detail(a.error_detail, 0);
    0
}

/// Results of `PROCESS_GETINFOLIST_`.
mod result {
    pub const FILE_SYSTEM: i16 = 1;
    pub const PARAMETER: i16 = 2;
    pub const NO_PROCESS: i16 = 4;
    pub const NO_CPU: i16 = 5;
    pub const NO_NODE: i16 = 6;
    pub const NO_MORE: i16 = 7;
    pub const SEARCH_CODE: i16 = 9;
    pub const SEARCH_VALUE: i16 = 10;
    pub const RETURN_CODE: i16 = 11;
    pub const SEARCH_OPTION: i16 = 12;
}

/// Which processes are asked about.
enum Asked {
    One(ProcessHandle),
    Place(u16, u16),
    Pid(i32),
    Search { cpu: u16, from: u16, criteria: Criteria, many: bool },
}

/// Parameters are counted as in TAL, where a string and its length are one.
fn asked(process: &Process, a: &args::PROCESS_GETINFOLIST_) -> Result<Asked, (i16, i16)> {
    let wrong = |parameter: i16| Err((result::PARAMETER, parameter));
    let handle = a.processhandle.filter(|h| !h.is_null());
    let pid = a.oss_pid.filter(|pid| *pid > 0);
    let cpu = a.cpu.filter(|cpu| *cpu != -1);
    let pin = a.pin.map(|pin| pin.get()).filter(|pin| *pin != -1);
    let place = match (cpu, pin) {
        (None, None) => None,
        (Some(_), None) => return wrong(2),
        (None, Some(_)) => return wrong(1),
        (Some(cpu), Some(pin)) => {
            let (Ok(cpu), Ok(pin)) = (u16::try_from(cpu), u16::try_from(pin)) else { return wrong(if cpu < 0 { 1 } else { 2 }) };
            if cpu >= CPUS || !process.cpu_is_up(cpu) {
                return Err((result::NO_CPU, FileError::PATH_DOWN.number()));
            }
            Some((cpu, pin))
        }
    };
    match a.srch_option.unwrap_or(0) {
        0 => match (place, handle) {
            (Some(_), Some(_)) => wrong(4),
            _ if pid.is_some() => wrong(16),
            (Some((cpu, pin)), None) => Ok(Asked::Place(cpu, pin)),
            (None, handle) => Ok(Asked::One(handle.unwrap_or(ProcessHandle::NULL))),
        },
        option @ (1 | 2) => {
            let Some((cpu, from)) = place else { return wrong(1) };
            if handle.is_some() {
                return wrong(4);
            }
            let Some(codes) = words(a.srch_attr_list, a.srch_attr_count) else {
                return wrong(if a.srch_attr_list.is_none() { 12 } else { 13 });
            };
            let Some(values) = words(a.srch_values_list, a.srch_values_len) else {
                return wrong(if a.srch_values_list.is_none() { 14 } else { 15 });
            };
            let criteria = Criteria::read(&codes, &values).map_err(|bad| match bad {
                BadCriterion::Code(code) => (result::SEARCH_CODE, code),
                BadCriterion::Value(code) => (result::SEARCH_VALUE, code),
            })?;
            Ok(Asked::Search { cpu, from, criteria, many: option == 2 })
        }
        3 if place.is_some() => wrong(1),
        3 if handle.is_some() => wrong(4),
        3 => pid.map(Asked::Pid).ok_or((result::PARAMETER, 16)),
        option => Err((result::SEARCH_OPTION, option)),
    }
}

fn words(list: Option<Ptr<i16>>, count: Option<i16>) -> Option<Vec<i16>> {
    let count = usize::try_from(count?).ok().filter(|n| *n <= 1024)?;
    list.map(|list| (0..count).map(|i| list.at(i)).collect())
}

/// The values of one process, or the code that is none.
fn values_of(process: &Process, info: &ProcessInfo, codes: &[i16]) -> Result<Vec<i16>, (i16, i16)> {
    let mut values = Vec::new();
    for &code in codes {
        values.extend(info.attribute(process, code).map_err(|unknown| (result::RETURN_CODE, unknown.0))?);
    }
    Ok(values)
}

/// Attributes of a process by number. Lengths in words.
pub fn process_getinfolist_(a: args::PROCESS_GETINFOLIST_) -> i16 {
    let Ok(process) = entered(-1) else { return result::PARAMETER };
    a.ret_values_len.set(0);
    let (error, extra) = match information(&process, &a) {
        Ok((error, count)) => (error, count),
        Err(refused) => refused,
    };
    detail(a.error_detail, extra);
    error
}

/// Stores the values and answers the result and how many processes they are of.
fn information(process: &Process, a: &args::PROCESS_GETINFOLIST_) -> Result<(i16, i16), (i16, i16)> {
    let own_node = process.view.node_name();
    if text(a.nodename, a.length).is_some_and(|n| !n.is_empty() && !n.trim_ascii().eq_ignore_ascii_case(own_node.as_bytes())) {
        return Err((result::NO_NODE, FileError::NO_SUCH_NODE.number()));
    }
    let codes = words(Some(a.ret_attr_list), Some(a.ret_attr_count)).ok_or((result::PARAMETER, 6))?;
    let room = usize::try_from(a.ret_values_maxlen).ok().filter(|n| *n <= 8192).ok_or((result::PARAMETER, 8))?;
    let mut stored = 0;
    let mut store = |values: &[i16]| {
        if values.len() > room - stored {
            return false;
        }
        values.iter().enumerate().for_each(|(i, w)| a.ret_values_list.put(stored + i, *w));
        stored += values.len();
        a.ret_values_len.set(stored as i16);
        true
    };
    let no_room = (result::FILE_SYSTEM, FileError::BUFFER_TOO_SMALL.number());
    let one = match asked(process, a)? {
        Asked::One(handle) => process.process_info(&handle),
        Asked::Place(cpu, pin) => process.handle_at(cpu, pin).and_then(|h| process.process_info(&h)),
        Asked::Pid(pid) => process.with_pid(pid),
        Asked::Search { cpu, from, criteria, many } => {
            let next_pin = |next: Option<&ProcessInfo>| {
                if let Some(out) = a.pin {
                    out.set(next.map_or(-1, |i| i.place.pin() as i16));
                }
            };
            let Some(first) = process.search(cpu, from, &criteria) else {
                next_pin(None);
                return Ok((result::NO_MORE, 0));
            };
            // The process asked for does not meet the criteria, or there is none: these are of higher ones.
            let error = if first.place.pin() == from { 0 } else { result::NO_PROCESS };
            let (mut count, mut next) = (0, Some(first));
            while let Some(info) = next.take() {
                if !store(&values_of(process, &info, &codes)?) {
                    next_pin(Some(&info));
                    return if count == 0 { Err(no_room) } else { Ok((error, count)) };
                }
                count += 1;
                next = process.search(cpu, info.place.pin() + 1, &criteria);
                if !many {
                    break;
                }
            }
            next_pin(next.as_ref());
            return Ok((error, count));
        }
    };
    let info = one.ok_or((result::NO_PROCESS, 0))?;
    if store(&values_of(process, &info, &codes)?) { Ok((0, 1)) } else { Err(no_room) }
}
