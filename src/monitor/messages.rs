//! The system messages that a monitor makes, in the new ("D-series") formats.
//!
//! Layouts: system-message definitions of the Guardian Procedure Errors and Messages Manual. Fields lie on
//! even offsets, in host byte order.

use zerocopy::IntoBytes;

use crate::model::handle::ProcessHandle;
use crate::sys::registry::View;
use crate::sys::registry::rows::{EventRow, NameRow, OpenRow, ProcessRow, event_flags};

/// A message under construction.
struct Layout(Vec<u8>);

impl Layout {
    fn new(number: i16, size: usize) -> Layout {
        let mut bytes = vec![0; size];
        bytes[..2].copy_from_slice(&number.to_ne_bytes());
        Layout(bytes)
    }

    fn put(&mut self, at: usize, bytes: &[u8]) -> &mut Layout {
        let end = (at + bytes.len()).min(self.0.len());
        self.0[at..end].copy_from_slice(&bytes[..end - at]);
        self
    }

    fn word(&mut self, at: usize, value: i16) -> &mut Layout {
        self.put(at, &value.to_ne_bytes())
    }
}

/// `\NODE.$NAME:sequence` or `\NODE.$:cpu:pin:verifier`: the process descriptor of a live process.
pub fn descriptor(view: View, handle: &ProcessHandle, name: Option<&str>) -> String {
    let node = view.node_name();
    match (handle.parts(), name) {
        (Some(p), Some(name)) if p.name.is_some() => format!("{node}.{name}:{}", p.name.map_or(0, |(seq, _)| seq)),
        (Some(p), _) => format!("{node}.$:{}:{}:{}", p.place.cpu(), p.place.pin(), p.verifier.0),
        (None, _) => String::new(),
    }
}

/// -2 and -3.
pub fn cpu(number: i16, cpu: u16) -> Vec<u8> {
    Layout::new(number, 4).word(2, cpu as i16).0.clone()
}

/// -104.
pub fn close(tape_disposition: i16) -> Vec<u8> {
    Layout::new(-104, 4).word(2, tape_disposition).0.clone()
}

/// -103.
pub fn open(view: View, row: &OpenRow, opener: &ProcessRow, handle: &ProcessHandle, name: Option<&NameRow>) -> Vec<u8> {
    use crate::sys::registry::rows::open_flags;
    let backup = row.flags & open_flags::BACKUP_OPEN != 0;
    let mut m = Layout::new(-103, 162);
    m.word(2, row.access).word(4, row.exclusion).word(6, row.nowait_depth).word(8, row.sync_depth);
    m.word(10, row.options as i16).word(12, opener.paid as i16).word(14, backup as i16);
    m.put(16, if backup { row.primary.as_bytes() } else { ProcessHandle::NULL.as_bytes() });
    m.word(42, if backup { row.primary_file_number } else { 0 }).word(44, opener.caid as i16);
    let descriptor = descriptor(view, handle, name.map(NameRow::text).as_deref());
    let mut at = 60;
    let qualifier = row.qualifier.as_bytes();
    m.word(36, qualifier.len() as i16).put(at, qualifier);
    at += qualifier.len();
    m.word(38, at as i16).word(40, descriptor.len() as i16).put(at, descriptor.as_bytes());
    at += descriptor.len();
    let terminal = opener.home_terminal.as_bytes();
    m.word(46, at as i16).word(48, terminal.len() as i16).put(at, terminal);
    m.0
}

/// -101.
pub fn process_death(view: View, event: &EventRow) -> Vec<u8> {
    let mut m = Layout::new(-101, 194);
    m.put(2, event.process.as_bytes()).put(22, &event.cpu_time.to_ne_bytes());
    m.word(30, event.job_id).word(32, event.completion_code).word(34, event.termination_info);
    let mut subsystem = [b' '; 12];
    subsystem[8..].fill(0);
    let given = event.subsystem.as_bytes();
    subsystem[..given.len().min(12)].copy_from_slice(&given[..given.len().min(12)]);
    m.put(36, &subsystem).put(48, event.killer.as_bytes());
    let text = &event.text.as_bytes()[..event.text.as_bytes().len().min(80)];
    m.word(68, text.len() as i16).put(82, text);
    let name = event.name.to_text();
    if !name.is_empty() {
        let descriptor = descriptor(view, &event.process, Some(&name));
        m.word(70, (82 + text.len()) as i16).word(72, descriptor.len() as i16).put(82 + text.len(), descriptor.as_bytes());
    }
    m.word(74, (event.flags & event_flags::ABEND) as i16).put(76, &event.pid.to_ne_bytes());
    m.0
}

/// -102.
pub fn process_created(view: View, tag: i64, result: Result<(ProcessHandle, &str), (i16, i16)>) -> Vec<u8> {
    let mut m = Layout::new(-102, 90);
    let short = i32::try_from(tag).unwrap_or(-262_144);
    m.put(2, &short.to_ne_bytes()).put(32, &tag.to_ne_bytes());
    match result {
        Ok((handle, name)) => {
            let text = descriptor(view, &handle, Some(name));
            m.put(6, handle.as_bytes()).word(30, text.len() as i16).put(40, text.as_bytes());
        }
        Err((error, detail)) => {
            m.put(6, ProcessHandle::NULL.as_bytes()).word(26, error).word(28, detail);
        }
    }
    m.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cpu_messages_are_two_words() {
        assert_eq!(cpu(-2, 5), [(-2i16).to_ne_bytes(), 5i16.to_ne_bytes()].concat());
        assert_eq!(close(1).len(), 4);
    }
}
