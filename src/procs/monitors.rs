//! Status of CPUs, nodes, openers and children; delays; the debugger.

use std::time::Duration;

use super::shared::entered;
use crate::abi::args;
use crate::control::Request;
use crate::error::FileError;
use crate::model::clock::Moment;
use crate::model::lost::{self, OpenerChange};
use crate::model::pair::{Which, pair_result};
use crate::model::process::say;

fn monitor(request: Request) {
    if let Ok(process) = entered(-1) {
        let _ = process.tell(request);
    }
}

/// Asks for -2 and -3 of the CPUs in the mask, CPU 0 being 0x8000.
pub fn monitorcpus(a: args::MONITORCPUS) {
    monitor(Request::Monitor { cpus: Some(a.cpu_mask as u16), net: None, new: None });
}

/// Asks for messages on other nodes.
pub fn monitornet(a: args::MONITORNET) {
    monitor(Request::Monitor { cpus: None, net: Some(a.enable != 0), new: None });
}

/// Asks for -10 and -11.
pub fn monitornew(a: args::MONITORNEW) {
    monitor(Request::Monitor { cpus: None, net: None, new: Some(a.enable != 0) });
}

/// As `MONITORCPUS`.
pub fn process_monitor_cpus_(a: args::PROCESS_MONITOR_CPUS_) {
    monitorcpus(args::MONITORCPUS { cpu_mask: a.cpu_mask });
}

/// As `MONITORNET`.
pub fn process_monitor_net_(a: args::PROCESS_MONITOR_NET_) {
    monitornet(args::MONITORNET { enable: a.enable });
}

/// As `MONITORNEW`.
pub fn process_monitor_new_(a: args::PROCESS_MONITOR_NEW_) {
    monitornew(args::MONITORNEW { enable: a.enable });
}

/// Number of CPUs in the left half, mask of those that are up in the right half.
pub fn processorstatus(_: args::PROCESSORSTATUS) -> i32 {
    entered(-1).map_or(0, |p| i32::from(p.view.cpu_count()) << 16 | i32::from(p.view.up_mask()))
}

/// The same of another node; 0 for one that cannot be reached.
pub fn remoteprocessorstatus(a: args::REMOTEPROCESSORSTATUS) -> i32 {
    entered(-1).map_or(0, |p| {
        if a.sysnum == p.view.node_number() as i16 || a.sysnum == -1 {
            i32::from(p.view.cpu_count()) << 16 | i32::from(p.view.up_mask())
        } else {
            0
        }
    })
}

/// Applies a status message to the next entry of an opener table that it concerns.
pub fn opener_lost_(a: args::OPENER_LOST_) -> i16 {
    let (length, entries, words) = match (usize::try_from(a.length), a.number_of_entries, a.entry_size) {
        (Ok(length), entries, words) if length >= 2 && entries >= 0 && words >= 20 => (length, entries, words as usize),
        _ => return 2,
    };
    let Ok(process) = entered(-1) else { return 2 };
    let message = a.message.bytes(length);
    if !lost::concerns_openers(&message) {
        return 7;
    }
    let handle = |at: usize| crate::ProcessHandle(std::array::from_fn(|i| a.table.at(at + i) as u16));
    let store = |at: usize, h: &crate::ProcessHandle| h.0.iter().enumerate().for_each(|(i, w)| a.table.put(at + i, *w as i16));
    let mut index = a.index.get().max(-1);
    while index + 1 < entries {
        index += 1;
        let at = index as usize * words;
        let mut entry = (handle(at), handle(at + 10));
        let change = lost::opener_lost(&message, process.view.node_number(), &mut entry);
        if change != OpenerChange::None {
            store(at, &entry.0);
            store(at + 10, &entry.1);
            a.index.set(index);
            return change as i16;
        }
    }
    a.index.set(-1);
    0
}

/// Does a status message tell of the loss of this child?
pub fn child_lost_(a: args::CHILD_LOST_) -> i16 {
    let Ok(length) = usize::try_from(a.length) else { return 2 };
    let Ok(process) = entered(-1) else { return 2 };
    let message = a.message.bytes(length);
    if !lost::concerns_children(&message) {
        return 5;
    }
    let named = a.processhandle.parts().is_some_and(|p| p.name.is_some());
    let pair = process.pair_info(&Which::Handle(a.processhandle), false).result;
    let lives = named && !matches!(pair, pair_result::NO_PROCESS | pair_result::RESERVED);
    if lost::child_lost(&message, process.view.node_number(), &a.processhandle, lives) { 4 } else { 0 }
}

fn wait(duration: Option<Duration>) {
    match (entered(-1), duration) {
        (Ok(process), Some(duration)) => process.sleep(Moment::now().after(duration)),
        _ => rustix::thread::sched_yield(),
    }
}

/// Waits for hundredths of a second.
pub fn delay(a: args::DELAY) {
    wait(u64::try_from(a.time_period).ok().filter(|t| *t > 0).map(|t| Duration::from_millis(10 * t)));
}

/// Waits for microseconds.
pub fn process_delay_(a: args::PROCESS_DELAY_) {
    wait(u64::try_from(a.timeout).ok().filter(|t| *t > 0).map(Duration::from_micros));
}

/// Stops for a debugger if one traces this process; else a line says where the call was, and the program goes on.
pub fn debug(_: args::DEBUG) {
    if !crate::sys::leave::stop_for_debugger() {
        say("DEBUG called; no debugger is attached, going on");
    }
}

/// The same for this process; another process cannot be made to stop.
pub fn process_debug_(a: args::PROCESS_DEBUG_) -> Result<(), FileError> {
    let process = entered(-1)?;
    if let Some(handle) = a.processhandle.filter(|h| !h.is_null() && *h != process.handle()) {
        return Err(if process.view.handle_alive(&handle) { FileError::SECURITY_VIOLATION } else { FileError::NOT_FOUND });
    }
    drop(process);
    debug(args::DEBUG {});
    Ok(())
}

/// What `MESSAGESYSTEMINFO` tells of limits that were not set. They do not hold: here messages use up nothing.
const USUAL_LIMITS: [u16; 2] = [255, 1023];

/// Sets the most messages that may be outstanding to this process, or from it; above that they end with error 30.
pub fn controlmessagesystem(a: args::CONTROLMESSAGESYSTEM) -> Result<(), FileError> {
    let process = entered(-1)?;
    let index = match a.actioncode {
        0 | 1 => a.actioncode as usize,
        _ => return Err(FileError::INVALID_OPERATION),
    };
    if !(1..=16_300).contains(&a.value) {
        return Err(FileError::BAD_COUNT);
    }
    let mut limits = process.limits.get();
    limits[index] = Some(a.value);
    process.limits.set(limits);
    Ok(())
}

/// Limits and numbers of outstanding messages.
pub fn messagesysteminfo(a: args::MESSAGESYSTEMINFO) -> Result<(), FileError> {
    let process = entered(-1)?;
    let value = match a.itemcode {
        0 | 1 => process.limits.get()[a.itemcode as usize].unwrap_or(USUAL_LIMITS[a.itemcode as usize]) as i16,
        4 => process.receive.borrow().outstanding() as i16,
        5 => process.files.borrow().requests_outstanding() as i16,
        _ => return Err(FileError::INVALID_OPERATION),
    };
    a.value.set(value);
    Ok(())
}
