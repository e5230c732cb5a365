//! Information on processes and pairs.

use super::shared::{entered, put_text, text};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::handle::{PINS, ProcessHandle};
use crate::model::pair::{Which, pair_result};
use crate::model::process::Process;
use crate::model::process_info::ProcessInfo;

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
    let texts = [
        (a.proc_fname, a.proc_fname_maxlen, a.proc_fname_len, info.name.as_str()),
        (a.hometerm, a.hometerm_maxlen, a.hometerm_len, info.home_terminal.as_str()),
        (a.program_file, a.program_maxlen, a.program_len, info.program.as_str()),
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

fn first_from(process: &Process, cpu: u16, pin: u16) -> Option<ProcessInfo> {
    (pin..PINS).find_map(|pin| process.process_info(&process.handle_at(cpu, pin)?))
}

/// Attributes of a process by number. Lengths in words.
pub fn process_getinfolist_(a: args::PROCESS_GETINFOLIST_) -> i16 {
    let Ok(process) = entered(-1) else { return 2 };
    a.ret_values_len.set(0);
    let own_node = process.view.node_name();
    if text(a.nodename, a.length).is_some_and(|n| !n.trim_ascii().eq_ignore_ascii_case(own_node.as_bytes())) {
        return 6;
    }
    let search = a.srch_option.unwrap_or(0);
    if !(0..=1).contains(&search) || a.srch_attr_count.unwrap_or(0) > 0 {
        return 9;
    }
    let handle = a.processhandle.filter(|h| !h.is_null());
    let info = match (handle, a.cpu, a.pin) {
        (Some(handle), ..) => process.process_info(&handle),
        (None, Some(cpu), Some(pin)) if cpu >= 0 && pin.get() >= 0 => {
            let found = if search == 1 {
                first_from(&process, cpu as u16, pin.get() as u16)
            } else {
                process.handle_at(cpu as u16, pin.get() as u16).and_then(|h| process.process_info(&h))
            };
            if search == 1 {
                pin.set(found.as_ref().map_or(-1, |i| i.place.pin() as i16));
            }
            found
        }
        (None, None, None) => process.process_info(&ProcessHandle::NULL),
        _ => return 2,
    };
    let Some(info) = info else {
        detail(a.error_detail, 0);
        return if search == 1 { 7 } else { 4 };
    };
    let mut values = Vec::new();
    for i in 0..usize::try_from(a.ret_attr_count).unwrap_or(0) {
        match info.attribute(&process, a.ret_attr_list.at(i)) {
            Ok(words) => values.extend(words),
            Err(unknown) => {
                detail(a.error_detail, unknown.0);
                return 8;
            }
        }
    }
    if values.len() > usize::try_from(a.ret_values_maxlen).unwrap_or(0) {
        detail(a.error_detail, 563);
        return 1;
    }
    values.iter().enumerate().for_each(|(i, w)| a.ret_values_list.put(i, *w));
    a.ret_values_len.set(values.len() as i16);
    detail(a.error_detail, 1);
    0
}
