//! The older calls about processes, which know a process by four words and a terminal by twelve.

use super::file_names::{from_old_name, to_old_name};
use super::shared::entered;
use crate::abi::{Ptr, args};
use crate::control::{Answer, Request};
use crate::error::FileError;
use crate::model::handle::ProcessHandle;
use crate::model::process::{Process, refused};
use crate::model::system_message::old_process_id;
use crate::sys::registry::rows::{NameRow, name_state};

/// The greatest PIN the older process IDs have room for.
const HIGHEST_LOW_PIN: u16 = 255;
/// Condition code "greater" of calls that have no warning number of their own.
const GREATER: FileError = FileError::new(1);
/// Entries the table of names has on a node.
const NAME_ENTRIES: i16 = 9_216;

fn put_words(out: Ptr<i16>, from: usize, bytes: &[u8]) {
    bytes.chunks_exact(2).enumerate().for_each(|(i, w)| out.put(from + i, i16::from_ne_bytes([w[0], w[1]])));
}

fn id_of(process: &Process, handle: &ProcessHandle) -> [u8; 8] {
    old_process_id(handle, &process.name_text(handle))
}

/// CPU in the high byte, PIN in the low one; `None` for a PIN that has no room.
fn cpu_pin(handle: &ProcessHandle) -> Option<u16> {
    let place = handle.parts()?.place;
    (place.pin() <= HIGHEST_LOW_PIN).then_some(place.cpu() << 8 | place.pin())
}

/// The process that an old four-word process ID means.
pub(super) fn process_of(process: &Process, id: Ptr<i16>) -> Option<ProcessHandle> {
    let bytes = id.cast::<u8>().bytes(8);
    let (network, bytes_of_name) = if bytes[0] == b'\\' { (true, &bytes[2..6]) } else { (false, &bytes[..6]) };
    if network && u16::from(bytes[1]) != process.view.node_number() {
        return None;
    }
    if network || bytes[0] == b'$' {
        let end = bytes_of_name.iter().position(|b| *b == b' ' || *b == 0).unwrap_or(bytes_of_name.len());
        let name = String::from_utf8_lossy(&bytes_of_name[..end]);
        let name = if network { format!("${name}") } else { name.into_owned() };
        let (index, _) = process.view.find_name(&name.to_ascii_uppercase())?;
        return Some(process.view.members(index).0).filter(|h| !h.is_null());
    }
    let place = u16::from_ne_bytes([bytes[6], bytes[7]]);
    process.handle_at(place >> 8, place & 0xFF)
}

/// The older ID of a process. 560: its PIN has no room there.
pub fn processhandle_to_crtpid_(a: args::PROCESSHANDLE_TO_CRTPID_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let parts = a.processhandle.parts().ok_or(FileError::new(590))?;
    if cpu_pin(&a.processhandle).is_none() {
        return Err(FileError::HIGH_PIN);
    }
    if parts.name.is_some() && process.name_text(&a.processhandle).is_empty() {
        return Err(FileError::NO_SUCH_DEVICE);
    }
    let mut id = id_of(&process, &a.processhandle);
    if parts.name.is_some() && a.pair_flag.unwrap_or(0) == 1 {
        // The ID of the pair names no member of it.
        id[6..].copy_from_slice(b"  ");
    }
    put_words(a.process_id, 0, &id);
    Ok(())
}

/// The handle of the process an older ID means; `pair_flag` tells whether it named a pair.
pub fn crtpid_to_processhandle_(a: args::CRTPID_TO_PROCESSHANDLE_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let handle = process_of(&process, a.process_id).ok_or(FileError::NO_SUCH_DEVICE)?;
    a.processhandle.set(handle);
    if let Some(out) = a.pair_flag {
        out.set((a.process_id.cast::<u8>().at(6) == b' ') as i16);
    }
    Ok(())
}

/// The older ID of the process at a CPU and PIN.
pub fn getcrtpid(a: args::GETCRTPID) -> Result<(), FileError> {
    id_at(a.cpu_pin, a.process_id)
}

/// The same for a process of another node, of which there is none but this one.
pub fn getremotecrtpid(a: args::GETREMOTECRTPID) -> Result<(), FileError> {
    let own = entered(-1)?.view.node_number();
    if a.sysnum as u16 != own {
        return Err(FileError::NO_SUCH_NODE);
    }
    id_at(a.cpu_pin, a.process_id)
}

fn id_at(cpu_pin: i16, out: Ptr<i16>) -> Result<(), FileError> {
    let process = entered(-1)?;
    let place = cpu_pin as u16;
    let handle = process.handle_at(place >> 8, place & 0xFF).ok_or(FileError::NOT_FOUND)?;
    put_words(out, 0, &id_of(&process, &handle));
    Ok(())
}

/// CPU and PIN of the caller. A caller whose PIN has no room there is stopped, as the call cannot tell of it.
pub fn mypid(_: args::MYPID) -> i16 {
    let Ok(process) = entered(-1) else { return 0 };
    match cpu_pin(&process.handle()) {
        Some(place) => place as i16,
        None => {
            crate::model::process::say("MYPID: the process number is above 255");
            process.stop_self(crate::control::Ending { abend: true, completion_code: 5, ..crate::control::Ending::default() })
        }
    }
}

/// The caller's creator, or for the backup of a pair its partner. Zeros: none.
pub fn mom(a: args::MOM) {
    let Ok(process) = entered(-1) else { return };
    let row = process.view.process(process.place);
    let (primary, backup) = process.name().map_or((ProcessHandle::NULL, ProcessHandle::NULL), |n| process.view.members(n.0));
    let mom = if backup.compare(&process.handle()) as i16 == 2 { primary } else { row.mom };
    put_words(a.process_id, 0, &id_of(&process, &mom));
}

/// The ancestor of the caller's job. Zeros: the caller belongs to none.
pub fn mygmom(a: args::MYGMOM) {
    let Ok(process) = entered(-1) else { return };
    put_words(a.process_id, 0, &id_of(&process, &process.view.process(process.place).gmom));
}

/// The caller's home terminal in twelve words.
pub fn myterm(a: args::MYTERM) {
    let Ok(process) = entered(-1) else { return };
    let home = process.view.process(process.place).home_terminal.to_text();
    put_words(a.file_name, 0, &to_old_name(home.as_bytes()).unwrap_or([b' '; 24]));
}

/// Changes the caller's home terminal.
pub fn setmyterm(a: args::SETMYTERM) -> Result<(), FileError> {
    let process = entered(-1)?;
    let name = from_old_name(a.terminal_name)?;
    if !name.contains('$') || name.eq_ignore_ascii_case("$RECEIVE") {
        return Err(FileError::BAD_NAME);
    }
    process.ask(Request::SetHomeTerminal(name)).map(|_| ()).map_err(|r| refused(&r))
}

/// The caller becomes the creator of a process: it hears of its end.
pub fn stepmom(a: args::STEPMOM) -> Result<(), FileError> {
    let process = entered(-1)?;
    let handle = process_of(&process, a.process_id).ok_or(FileError::NOT_FOUND)?;
    process.tell(Request::SetMom { target: Some(handle) })
}

/// Changes the caller's priority; the one it had before.
pub fn priority(a: args::PRIORITY) -> i16 {
    let Ok(process) = entered(-1) else { return 0 };
    let row = process.view.process(process.place);
    if let Some(out) = a.init_priority {
        out.set(row.initial_priority);
    }
    if let Some(new) = a.new_priority.filter(|p| (1..=199).contains(p)) {
        let _ = process.tell(Request::SetPriority { target: process.handle(), priority: new });
    }
    row.priority
}

/// Group and user the caller acts for.
pub fn processaccessid(_: args::PROCESSACCESSID) -> i16 {
    entered(-1).map_or(0, |p| p.view.process(p.place).paid as i16)
}

/// Group and user of the caller's creator.
pub fn creatoraccessid(_: args::CREATORACCESSID) -> i16 {
    entered(-1).map_or(0, |p| p.view.process(p.place).caid as i16)
}

/// Processor time of a process in microseconds: -1 no such process, -2 no such node.
pub fn processtime(a: args::PROCESSTIME) -> i64 {
    let Ok(process) = entered(-1) else { return -1 };
    if a.sysnum.is_some_and(|n| n as u16 != process.view.node_number()) {
        return -2;
    }
    let handle = match a.cpu_pin.map(|p| p as u16) {
        None => Some(ProcessHandle::NULL),
        Some(place) => process.handle_at(place >> 8, place & 0xFF),
    };
    handle.and_then(|h| process.process_info(&h)).map_or(-1, |info| info.processor_time)
}

/// Makes up a process name, three words, and reserves it.
pub fn createprocessname(a: args::CREATEPROCESSNAME) {
    let mut name = [b' '; 6];
    if let Ok(process) = entered(-1)
        && let Ok((Answer::Name(made), _)) = process.ask(Request::ReserveName { characters: 4 })
    {
        name[..made.len().min(6)].copy_from_slice(&made.as_bytes()[..made.len().min(6)]);
    }
    put_words(a.process_name, 0, &name);
}

/// Name, CPU and PIN of both members, and ancestor: the nine words of an entry. `None` when a PIN has no room.
fn put_entry(process: &Process, index: u16, row: &NameRow, out: Ptr<i16>) -> Option<()> {
    let (primary, backup) = process.view.members(index);
    let member = |h: &ProcessHandle| if h.is_null() { Some(0) } else { cpu_pin(h) };
    let (primary, backup) = (member(&primary)?, member(&backup)?);
    let mut name = [b' '; 6];
    let text = row.text();
    name[..text.len().min(6)].copy_from_slice(&text.as_bytes()[..text.len().min(6)]);
    put_words(out, 0, &name);
    out.put(3, primary as i16);
    out.put(4, backup as i16);
    put_words(out, 5, &id_of(process, &row.ancestor));
    Some(())
}

/// An entry of the table of names by its number. CCG: past the last; zeros: not in use.
pub fn getppdentry(a: args::GETPPDENTRY) -> Result<(), FileError> {
    let process = entered(-1)?;
    if a.sysnum as u16 != process.view.node_number() {
        return Err(FileError::NO_SUCH_NODE);
    }
    entry_at(&process, a.index, a.ppd)
}

fn entry_at(process: &Process, index: i16, out: Ptr<i16>) -> Result<(), FileError> {
    if !(0..NAME_ENTRIES).contains(&index) {
        return Err(GREATER);
    }
    let names = process.view.names();
    let Some((_, row)) = names.iter().find(|(i, r)| i32::from(*i) == i32::from(index) && r.state == name_state::IN_USE) else {
        // Past every name in use the table ends; a program that goes through it need not ask 9216 times.
        if names.iter().all(|(i, _)| i32::from(*i) < i32::from(index)) {
            return Err(GREATER);
        }
        (0..9).for_each(|word| out.put(word, 0));
        return Ok(());
    };
    put_entry(process, index as u16, row, out).ok_or(FileError::HIGH_PIN)
}

/// An entry of the table of names, by name or by number.
pub fn lookupprocessname(a: args::LOOKUPPROCESSNAME) -> Result<(), FileError> {
    let process = entered(-1)?;
    let name = a.ppd.cast::<u8>().bytes(6);
    if name[0] != b'$' {
        return entry_at(&process, a.ppd.get(), a.ppd);
    }
    let end = name.iter().position(|b| *b == b' ' || *b == 0).unwrap_or(name.len());
    let name = String::from_utf8_lossy(&name[..end]).to_ascii_uppercase();
    let (index, row) = process.view.find_name(&name).ok_or(FileError::NOT_FOUND)?;
    put_entry(&process, index, &row, a.ppd).ok_or(FileError::HIGH_PIN)
}
