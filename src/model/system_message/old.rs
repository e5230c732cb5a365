//! The older ("C-series") formats of the messages that have one.

use super::SystemMessage;
use super::layout::{Fields, Message};
use crate::model::handle::ProcessHandle;

/// Old ("C-series") process ID of a handle: name or CPU and PIN in four words.
pub(crate) fn old_process_id(handle: &ProcessHandle, name: &str) -> [u8; 8] {
    let mut id = [b' '; 8];
    if handle.is_null() {
        return [0; 8];
    }
    let Some(parts) = handle.parts() else { return [0xFF; 8] };
    if name.starts_with('$') {
        let base = name.split([':', '.']).next().unwrap_or(name).as_bytes();
        let n = base.len().min(6);
        id[..n].copy_from_slice(&base[..n]);
    } else {
        id[..6].copy_from_slice(&[0xC0, 0, 0, 0, 0, 0]);
    }
    // CPU in the high byte, the part of the PIN that fits in the low one.
    id[6..].copy_from_slice(&((parts.place.cpu() << 8) | parts.place.pin().min(255)).to_ne_bytes());
    id
}

/// The old format of a message, for a `$RECEIVE` opened with option bit 14. `sender_name` is `$NAME` of the process that
/// `-101` tells of, or empty.
pub(crate) fn to_old_format(new: &[u8]) -> Vec<u8> {
    match SystemMessage::decode(new) {
        SystemMessage::Open(o) => {
            let mut m = Message::new(-30, 36);
            let primary = if o.by_backup { old_process_id(&o.primary, &o.opener_name) } else { [0; 8] };
            m.word(2, o.options as i16).word(4, o.sync_depth).bytes(6, &primary);
            m.word(14, o.primary_file_number).word(16, o.paid as i16);
            let mut qualifiers = o.qualifier.split('.').filter(|q| !q.is_empty());
            for at in [18, 26] {
                let mut field = [b' '; 8];
                let q = qualifiers.next().unwrap_or("").as_bytes();
                let n = q.len().min(8);
                field[..n].copy_from_slice(&q[..n]);
                m.bytes(at, &field);
            }
            m.0
        }
        SystemMessage::Close { .. } => Message::new(-31, 2).0,
        SystemMessage::ProcessDeath(d) => {
            let text = &d.text[..d.text.len().min(80)];
            let mut m = Message::new(if d.abended { -6 } else { -5 }, 40 + text.len());
            m.bytes(2, &old_process_id(&d.process, &d.name)).word(10, 20).quad(12, d.cpu_time).word(20, d.job_id);
            m.word(22, d.completion_code).word(24, d.termination_info);
            let subsystem = Fields(new).array::<12>(36);
            m.bytes(26, &subsystem).word(38, text.len() as i16).bytes(40, text);
            m.0
        }
        _ => new.to_vec(),
    }
}
