//! The older ("C-series") formats of the messages that have one.

use super::layout::Message;
use super::{OpenMessage, SystemMessage};
use crate::model::handle::ProcessHandle;

/// `$NAME` of a name or process descriptor, blank filled; `None` for an unnamed process.
fn short_name(name: &str) -> Option<[u8; 6]> {
    let from = name.find('$')?;
    let base = name[from..].split([':', '.']).next()?.as_bytes();
    let mut field = [b' '; 6];
    if base.len() < 2 {
        return None;
    }
    let n = base.len().min(6);
    field[..n].copy_from_slice(&base[..n]);
    Some(field)
}

/// The flags that `OPEN` would have been called with.
fn open_flags(o: &OpenMessage) -> i16 {
    let nowait_open = if o.options & 0x4000 != 0 { 0x80 } else { 0 };
    (o.access & 7) << 10 | nowait_open | (o.exclusion & 7) << 4 | o.nowait_depth.clamp(0, 15)
}

/// Old ("C-series") process ID of a handle: name or CPU and PIN in four words.
pub(crate) fn old_process_id(handle: &ProcessHandle, name: &str) -> [u8; 8] {
    let mut id = [b' '; 8];
    if handle.is_null() {
        return [0; 8];
    }
    let Some(parts) = handle.parts() else { return [0xFF; 8] };
    if let Some(name) = short_name(name) {
        id[..6].copy_from_slice(&name);
    } else {
        id[..6].copy_from_slice(&[0xC0, 0, 0, 0, 0, 0]);
    }
    // CPU in the high byte, the part of the PIN that fits in the low one.
    id[6..].copy_from_slice(&((parts.place.cpu() << 8) | parts.place.pin().min(255)).to_ne_bytes());
    id
}

/// Completion code of a process that another stopped.
const STOPPED_BY_ANOTHER: i16 = 6;

/// The old format of a message, for a `$RECEIVE` opened with option bit 14.
pub(crate) fn to_old_format(new: &[u8]) -> Vec<u8> {
    match SystemMessage::decode(new) {
        SystemMessage::Open(o) => {
            let mut m = Message::new(-30, 36);
            let primary = if o.by_backup { old_process_id(&o.primary, &o.opener_name) } else { [0; 8] };
            m.word(2, open_flags(&o)).word(4, o.sync_depth).bytes(6, &primary);
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
            match short_name(&d.name) {
                // The name itself has gone.
                Some(name) => m.bytes(2, &name).word(8, -1),
                None => m.bytes(2, &old_process_id(&d.process, "")),
            };
            m.word(10, 20).quad(12, d.cpu_time).word(20, d.job_id).word(22, d.completion_code).word(24, d.termination_info);
            if d.completion_code == STOPPED_BY_ANOTHER {
                m.bytes(26, &old_process_id(&d.killer, ""));
            } else {
                m.bytes(26, &d.subsystem);
            }
            m.word(38, text.len() as i16).bytes(40, text);
            m.0
        }
        SystemMessage::ProcessCreated { tag, handle, error, detail, name } => {
            let mut m = Message::new(-12, 20);
            // The detail has 8 bits; a larger one lies in a word of its own.
            let low = if (0..=0xFF).contains(&detail) { detail } else { 119 };
            m.word(2, error << 8 | low).double(4, tag as i32).bytes(8, &old_process_id(&handle, &name)).word(18, detail);
            m.0
        }
        _ => new.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::handle::{HandleParts, Place, Verifier};
    use crate::model::old_message::convert;

    fn handle(cpu: u16, pin: u16) -> ProcessHandle {
        ProcessHandle::new(HandleParts { place: Place::new(cpu, pin), node: 1, verifier: Verifier(7), name: None })
    }

    #[test]
    fn a_descriptor_gives_the_short_name() {
        assert_eq!(short_name(r"\LOCAL.$BANK:44"), Some(*b"$BANK "));
        assert_eq!(short_name("$BANK"), Some(*b"$BANK "));
        assert_eq!(short_name(r"\LOCAL.$:1:2:3"), None);
        assert_eq!(short_name(""), None);
    }

    #[test]
    fn the_flags_of_an_open_survive_the_way_there_and_back() {
        for (access, exclusion, depth) in [(0, 0, 0), (1, 1, 1), (2, 3, 15)] {
            let mut new = Message::new(-103, 162);
            new.word(2, access).word(4, exclusion).word(6, depth);
            let back = SystemMessage::decode(&convert(&to_old_format(&new.0)).unwrap());
            let SystemMessage::Open(o) = back else { panic!("no open message") };
            assert_eq!((o.access, o.exclusion, o.nowait_depth), (access, exclusion, depth));
        }
    }

    #[test]
    fn a_death_is_told_by_name_when_the_name_has_gone() {
        let mut death = crate::model::system_message::ProcessDeath {
            process: handle(1, 300),
            cpu_time: 5,
            job_id: 0,
            completion_code: 6,
            termination_info: 9,
            subsystem: [b' '; 12],
            killer: handle(0, 12),
            abended: true,
            pid: 1,
            text: b"why".to_vec(),
            name: r"\LOCAL.$GONE:1".to_owned(),
        };
        let old = to_old_format(&death.encode());
        assert_eq!((&old[2..8], &old[8..10]), (&b"$GONE "[..], &(-1i16).to_ne_bytes()[..]));
        assert_eq!(old[26..34], old_process_id(&handle(0, 12), ""));
        assert_eq!(&old[40..], b"why");
        death.name.clear();
        let old = to_old_format(&death.encode());
        // A high PIN does not fit: 255 stands for it.
        assert_eq!(old[8..10], (1u16 << 8 | 255).to_ne_bytes());
    }
}
