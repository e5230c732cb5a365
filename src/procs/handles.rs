//! Process handles, names and nodes.

use super::shared::{entered, put_text, text, whole_text};
use crate::abi::args;
use crate::control::{Answer, Request, Target};
use crate::error::FileError;
use crate::model::handle::ProcessHandle;
use crate::model::name::FileName;
use crate::model::open::target;
use crate::model::process::refused;
use crate::model::process_info::descriptor;

/// The caller's own handle.
pub fn processhandle_getmine_(a: args::PROCESSHANDLE_GETMINE_) -> Result<(), FileError> {
    a.processhandle.set(entered(-1)?.handle());
    Ok(())
}

/// 0 unrelated, 1 members of one pair, 2 the same process.
pub fn processhandle_compare_(a: args::PROCESSHANDLE_COMPARE_) -> i16 {
    a.processhandle_1.compare(&a.processhandle_2) as i16
}

/// Makes a handle null.
pub fn processhandle_nullit_(a: args::PROCESSHANDLE_NULLIT_) -> Result<(), FileError> {
    a.processhandle.set(ProcessHandle::NULL);
    Ok(())
}

/// The parts of a handle.
pub fn processhandle_decompose_(a: args::PROCESSHANDLE_DECOMPOSE_) -> Result<(), FileError> {
    let parts = a.processhandle.parts().ok_or(FileError::new(590))?;
    if let Some(out) = a.cpu {
        out.set(parts.place.cpu() as i16);
    }
    if let Some(out) = a.pin {
        out.set(parts.place.pin() as i16);
    }
    if let Some(out) = a.nodenumber {
        out.set(i32::from(parts.node));
    }
    if let Some(out) = a.sequence_number {
        out.set(parts.name.map_or(parts.verifier.0, |(sequence, _)| sequence) as i64);
    }
    if a.nodename.is_none() && a.procname.is_none() {
        return Ok(());
    }
    let process = entered(-1)?;
    if parts.node != process.view.node_number() {
        return Err(FileError::NO_SUCH_NODE);
    }
    if a.nodename.is_some() {
        put_text(a.nodename, a.nodename_maxlen, a.nodename_length, &process.view.node_name())?;
    }
    if a.procname.is_some() {
        let name = process.name_text(&a.processhandle);
        if name.is_empty() && parts.name.is_some() {
            return Err(FileError::NO_SUCH_DEVICE);
        }
        put_text(a.procname, a.procname_maxlen, a.procname_length, &name)?;
    }
    Ok(())
}

/// The file name of a process: `\NODE.$NAME:sequence`.
pub fn processhandle_to_filename_(a: args::PROCESSHANDLE_TO_FILENAME_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let handle = if a.processhandle.is_null() { process.handle() } else { a.processhandle };
    let parts = handle.parts().ok_or(FileError::new(590))?;
    let mut name = descriptor(&process.view, &handle);
    if parts.name.is_some() {
        if process.name_text(&handle).is_empty() {
            return Err(FileError::NO_SUCH_DEVICE);
        }
        if a.options.unwrap_or(0) & 1 != 0 {
            name.truncate(name.rfind(':').unwrap_or(name.len()));
        }
    }
    put_text(Some(a.filename), Some(a.maxlen), Some(a.filename_length), &name)
}

/// A process as people write it: `cpu,pin` or `$NAME`.
pub fn processhandle_to_string_(a: args::PROCESSHANDLE_TO_STRING_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let parts = a.processhandle.parts().ok_or(FileError::new(590))?;
    let name = process.name_text(&a.processhandle);
    let own = process.view.node_name();
    let asked = text(a.nodename, a.nodename_len).map_or(own.clone(), |n| String::from_utf8_lossy(&n).trim().to_ascii_uppercase());
    let plain = if a.named_form.unwrap_or(0) == 1 && !name.is_empty() {
        name
    } else {
        format!("{},{}", parts.place.cpu(), parts.place.pin())
    };
    let whole = if asked == own { plain } else { format!("{own}.{plain}") };
    put_text(Some(a.process_string), Some(a.maxlen), Some(a.process_string_length), &whole)
}

/// The handle of the process that runs under a name.
pub fn filename_to_processhandle_(a: args::FILENAME_TO_PROCESSHANDLE_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let length = usize::try_from(a.length).map_err(|_| FileError::BAD_NAME)?;
    let name = FileName::parse(&a.filename.bytes(length))?;
    let handle = match target(&process, &name)?.0 {
        Target::Handle(handle) => handle,
        Target::Name(name, sequence) => {
            let (index, row) = process.view.find_name(&name).ok_or(FileError::NO_SUCH_DEVICE)?;
            if sequence.is_some_and(|s| s != row.sequence) {
                return Err(FileError::NO_SUCH_DEVICE);
            }
            process.view.members(index).0
        }
    };
    if handle.is_null() {
        return Err(FileError::NO_SUCH_DEVICE);
    }
    a.processhandle.set(handle);
    Ok(())
}

/// Makes up a process name and reserves it.
pub fn processname_create_(a: args::PROCESSNAME_CREATE_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let characters = match a.name_type.unwrap_or(0) {
        0 => 4,
        1 => 5,
        _ => return Err(FileError::new(590)),
    };
    let own = process.view.node_name();
    let node = text(a.nodename, a.nodename_len).map(|n| String::from_utf8_lossy(&n).trim().to_ascii_uppercase());
    if node.is_some_and(|n| n != own) {
        return Err(FileError::NO_SUCH_NODE);
    }
    let name = match process.ask(Request::ReserveName { characters }).map_err(|r| refused(&r))? {
        (Answer::Name(name), _) => name,
        _ => return Err(FileError::DIRECTORY_FULL),
    };
    let whole = if a.options.unwrap_or(0) & 1 != 0 { name } else { format!("{own}.{name}") };
    put_text(Some(a.name), Some(a.maxlen), Some(a.namelen), &whole)
}

/// Logical device of the path to the own node.
const OWN_NODE_DEVICE: i32 = 32_767;

/// The number of a node; without a name, of the own.
pub fn nodename_to_nodenumber_(a: args::NODENAME_TO_NODENUMBER_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let name = whole_text(a.nodename, a.length)?.map(|n| String::from_utf8_lossy(&n).trim().to_ascii_uppercase());
    if name.is_some_and(|n| n != process.view.node_name()) {
        return Err(FileError::NO_SUCH_NODE);
    }
    a.nodenumber.set(i32::from(process.view.node_number()));
    if let Some(out) = a.ldevnum {
        out.set(OWN_NODE_DEVICE);
    }
    Ok(())
}

/// The name of a node; without a number or with -1, of the own. For an unknown number the name is `\` and the number.
pub fn nodenumber_to_nodename_(a: args::NODENUMBER_TO_NODENAME_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let own = i32::from(process.view.node_number());
    let number = a.nodenumber.filter(|n| *n != -1).unwrap_or(own);
    if number != own {
        put_text(Some(a.nodename), Some(a.maxlen), Some(a.nodename_length), &format!("\\{number:03}"))?;
        return Err(FileError::NO_SUCH_NODE);
    }
    put_text(Some(a.nodename), Some(a.maxlen), Some(a.nodename_length), &process.view.node_name())?;
    if let Some(out) = a.ldevnum {
        out.set(OWN_NODE_DEVICE);
    }
    Ok(())
}

/// The own node's number.
pub fn mysystemnumber(_: args::MYSYSTEMNUMBER) -> i16 {
    entered(-1).map_or(-1, |p| p.view.node_number() as i16)
}

/// The device number of the own node in the older calls; 0 for a node that there is not.
fn device_of_node(number: Option<i16>, own: i16) -> i16 {
    if number == Some(own) { OWN_NODE_DEVICE as i16 } else { 0 }
}

/// A node by its number, or by its name of four words.
pub fn locatesystem(a: args::LOCATESYSTEM) -> i16 {
    let Ok(process) = entered(-1) else { return 0 };
    let own = process.view.node_number() as i16;
    match a.sysname {
        None => device_of_node(Some(a.sysnum.get()), own),
        Some(name) => {
            let name = String::from_utf8_lossy(&name.cast::<u8>().bytes(8)).trim_end().to_ascii_uppercase();
            let number = (name == process.view.node_name()).then_some(own);
            if let Some(number) = number {
                a.sysnum.set(number);
            }
            device_of_node(number, own)
        }
    }
}

/// The name of a node, blank filled to four words.
pub fn getsystemname(a: args::GETSYSTEMNAME) -> i16 {
    let Ok(process) = entered(-1) else { return 0 };
    let mut name = [b' '; 8];
    let known = a.sysnum == process.view.node_number() as i16;
    if known {
        let text = process.view.node_name();
        let n = text.len().min(name.len());
        name[..n].copy_from_slice(&text.as_bytes()[..n]);
    }
    name.chunks_exact(2).enumerate().for_each(|(i, w)| a.sysname.put(i, i16::from_ne_bytes([w[0], w[1]])));
    device_of_node(known.then_some(a.sysnum), process.view.node_number() as i16)
}
