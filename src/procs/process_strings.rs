//! `PROCESSSTRING_SCAN_`.

use super::memory::{set, text};
use crate::abi::args;
use crate::error::FileError;
use crate::model::handle::{PINS, Place, ProcessHandle};
use crate::model::name::FileName;
use crate::model::process::{self, Process};
use crate::model::process_string::{ProcessString, Whom, scan};

/// The process a string means, or the null handle when there is none or the string means several.
fn find(process: &Process, string: &ProcessString) -> ProcessHandle {
    let view = &process.view;
    if string.node.as_ref().is_some_and(|node| *node != view.node_name()) {
        return ProcessHandle::NULL;
    }
    let found = match &string.whom {
        Whom::All | Whom::Cpu(_) => None,
        Whom::Place(_, pin) if *pin >= PINS => None,
        Whom::Place(cpu, pin) => view.handle(Place::new(*cpu, *pin)),
        Whom::Name(name) => match FileName::parse(name.as_bytes()) {
            Ok(FileName::Process(name)) => view
                .find_name(&name.name)
                .filter(|(_, row)| name.seq.is_none_or(|seq| seq == row.sequence))
                .map(|(index, _)| view.members(index).0),
            Ok(FileName::Unnamed(name)) if name.pin < PINS => view
                .handle(Place::new(name.cpu, name.pin))
                .filter(|handle| handle.parts().is_some_and(|p| p.verifier.0 == name.seq)),
            _ => None,
        },
    };
    found.unwrap_or(ProcessHandle::NULL)
}

/// Reads a process string; see "PROCESSSTRING_SCAN_ Procedure" in the Guardian Procedure Calls Reference Manual.
pub fn processstring_scan_(a: args::PROCESSSTRING_SCAN_) -> Result<(), FileError> {
    let string = scan(&text(a.string, a.length)?);
    let string = match string {
        Ok(string) => string,
        Err(used) => {
            set(a.length_used, used as i16);
            return Err(FileError::BAD_NAME);
        }
    };
    set(a.length_used, string.used as i16);
    let (kind, cpu, pin) = match string.whom {
        Whom::All => (0, -1, -1),
        Whom::Cpu(cpu) => (1, cpu as i16, -1),
        Whom::Place(cpu, pin) => (2, cpu as i16, pin as i16),
        Whom::Name(_) => (3, -1, -1),
    };
    set(a.stringtype, kind);
    set(a.cpu, cpu);
    set(a.pin, pin);
    if let Some(to) = a.processhandle {
        to.set(find(&*process::enter()?, &string));
    }
    let name = match &string.whom {
        Whom::Name(name) => name.as_str(),
        _ => "",
    };
    set(a.namelen, name.len() as i16);
    if let Some(to) = a.name {
        let room = a.name_maxlen.unwrap_or(0).max(0) as usize;
        if name.len() > room {
            return Err(FileError::BUFFER_TOO_SMALL);
        }
        to.output(room).fill(name.as_bytes());
    }
    Ok(())
}
