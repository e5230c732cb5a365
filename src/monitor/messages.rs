//! What the system messages that a monitor sends say: rows of the registry as the model's messages.

use crate::model::handle::ProcessHandle;
use crate::model::system_message::{self, OpenMessage, ProcessDeath};
use crate::sys::registry::View;
use crate::sys::registry::rows::{EventRow, NameRow, OpenRow, ProcessRow, event_flags, open_flags};

/// `\NODE.$NAME:sequence` or `\NODE.$:cpu:pin:verifier`: the process descriptor of a live process.
pub fn descriptor(view: View, handle: &ProcessHandle, name: Option<&str>) -> String {
    let node = view.node_name();
    match (handle.parts(), name) {
        (Some(p), Some(name)) if p.name.is_some() => format!("{node}.{name}:{}", p.name.map_or(0, |(seq, _)| seq)),
        (Some(p), _) => format!("{node}.$:{}:{}:{}", p.place.cpu(), p.place.pin(), p.verifier.0),
        (None, _) => String::new(),
    }
}

/// -103.
pub fn open(view: View, row: &OpenRow, opener: &ProcessRow, handle: &ProcessHandle, name: Option<&NameRow>) -> Vec<u8> {
    let by_backup = row.flags & open_flags::BACKUP_OPEN != 0;
    let message = OpenMessage {
        access: row.access,
        exclusion: row.exclusion,
        nowait_depth: row.nowait_depth,
        sync_depth: row.sync_depth,
        options: row.options,
        paid: opener.paid,
        creator: opener.caid,
        by_backup,
        primary: if by_backup { row.primary } else { ProcessHandle::NULL },
        primary_file_number: if by_backup { row.primary_file_number } else { 0 },
        qualifier: row.qualifier.to_text(),
        opener_name: descriptor(view, handle, name.map(NameRow::text).as_deref()),
        home_terminal: opener.home_terminal.to_text(),
    };
    message.encode()
}

/// -101.
pub fn process_death(view: View, event: &EventRow) -> Vec<u8> {
    let mut subsystem = [b' '; 12];
    subsystem[8..].fill(0);
    let given = event.subsystem.as_bytes();
    let length = given.len().min(subsystem.len());
    subsystem[..length].copy_from_slice(&given[..length]);
    let name = event.name.to_text();
    let message = ProcessDeath {
        process: event.process,
        cpu_time: event.cpu_time,
        job_id: event.job_id,
        completion_code: event.completion_code,
        termination_info: event.termination_info,
        subsystem,
        killer: event.killer,
        abended: event.flags & event_flags::ABEND != 0,
        pid: event.pid,
        text: event.text.as_bytes().to_vec(),
        name: if name.is_empty() { name } else { descriptor(view, &event.process, Some(&name)) },
    };
    message.encode()
}

/// -102.
pub fn process_created(view: View, tag: i64, result: Result<(ProcessHandle, &str), (i16, i16)>) -> Vec<u8> {
    match result {
        Ok((handle, name)) => system_message::process_created(tag, &handle, 0, 0, &descriptor(view, &handle, Some(name))),
        Err((error, detail)) => system_message::process_created(tag, &ProcessHandle::NULL, error, detail, ""),
    }
}
