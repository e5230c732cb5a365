//! System messages: what arrives on `$RECEIVE` with the warning error 6.
//!
//! Numbers and layouts are those of the Guardian Procedure Errors and Messages Manual. Fields lie at even offsets, in
//! the byte order of the host.

use super::handle::ProcessHandle;

/// Numbers of system messages.
pub mod number {
    pub const CPU_DOWN: i16 = -2;
    pub const CPU_UP: i16 = -3;
    pub const MESSAGES_MISSED: i16 = -13;
    pub const TIME_SIGNAL: i16 = -22;
    pub const PROCESS_TIME_SIGNAL: i16 = -26;
    pub const CONTROL: i16 = -32;
    pub const SETMODE: i16 = -33;
    pub const RESETSYNC: i16 = -34;
    pub const CONTROLBUF: i16 = -35;
    pub const SETPARAM: i16 = -37;
    pub const CANCELLED: i16 = -38;
    pub const REMOTE_CPU_DOWN: i16 = -100;
    pub const PROCESS_DEATH: i16 = -101;
    pub const PROCESS_CREATED: i16 = -102;
    pub const OPEN: i16 = -103;
    pub const CLOSE: i16 = -104;
    pub const NODE_DOWN: i16 = -110;
    pub const NODE_UP: i16 = -111;
    pub const REMOTE_CPU_UP: i16 = -113;
}

/// A system message, decoded. What we do not know is kept whole.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemMessage {
    /// -2: a CPU that this process monitors has failed.
    CpuDown { cpu: u16 },
    /// -3: a CPU that this process monitors is up again.
    CpuUp { cpu: u16 },
    /// -13: broadcast messages were lost.
    MessagesMissed,
    /// -22: a timer has expired.
    TimeSignal { param1: i16, param2: i32 },
    /// -26: a timer on processor time has expired.
    ProcessTimeSignal { param1: i16, param2: i32 },
    /// -32
    Control { operation: i16, param: i16 },
    /// -33
    SetMode { function: i16, param1: i16, param2: i16 },
    /// -34: saved replies of this opener are to be forgotten.
    ResetSync,
    /// -38: the requester has given up the message with this tag.
    Cancelled { tag: i16 },
    /// -101
    ProcessDeath(Box<ProcessDeath>),
    /// -102: a nowait creation has finished.
    ProcessCreated { tag: i64, handle: ProcessHandle, error: i16, detail: i16, name: String },
    /// -103: somebody opens this process.
    Open(Box<OpenMessage>),
    /// -104
    Close { tape_disposition: i16 },
    /// Any other, or one of the above that is too short.
    Other { number: i16, bytes: Vec<u8> },
}

/// The end of a process, message -101.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessDeath {
    pub process: ProcessHandle,
    /// Microseconds.
    pub cpu_time: i64,
    pub job_id: i16,
    pub completion_code: i16,
    pub termination_info: i16,
    pub killer: ProcessHandle,
    pub abended: bool,
    pub text: Vec<u8>,
    /// Process name or descriptor, empty for an unnamed process.
    pub name: String,
}

/// The open of this process, message -103.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenMessage {
    pub access: i16,
    pub exclusion: i16,
    pub nowait_depth: i16,
    pub sync_depth: i16,
    pub options: u16,
    /// Process access ID of the opener: group in the high byte, user in the low one.
    pub paid: u16,
    pub by_backup: bool,
    /// For an open by a backup: its primary and the file number there.
    pub primary: ProcessHandle,
    pub primary_file_number: i16,
    pub qualifier: String,
    pub opener_name: String,
    pub home_terminal: String,
}

/// Reads fields at byte offsets; what lies beyond the end is zero.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(pub &'a [u8]);

impl Fields<'_> {
    fn array<const N: usize>(&self, at: usize) -> [u8; N] {
        let mut out = [0; N];
        for (i, b) in out.iter_mut().enumerate() {
            *b = self.0.get(at + i).copied().unwrap_or(0);
        }
        out
    }

    pub fn word(&self, at: usize) -> i16 {
        i16::from_ne_bytes(self.array(at))
    }

    pub fn double(&self, at: usize) -> i32 {
        i32::from_ne_bytes(self.array(at))
    }

    pub fn quad(&self, at: usize) -> i64 {
        i64::from_ne_bytes(self.array(at))
    }

    pub fn handle(&self, at: usize) -> ProcessHandle {
        ProcessHandle(std::array::from_fn(|i| self.word(at + 2 * i) as u16))
    }

    pub fn text(&self, at: usize, len: usize) -> String {
        let end = (at + len).min(self.0.len());
        String::from_utf8_lossy(self.0.get(at..end).unwrap_or(&[])).into_owned()
    }
}

/// Writes fields at byte offsets into a message of fixed size.
pub(crate) struct Message(pub Vec<u8>);

impl Message {
    pub fn new(number: i16, len: usize) -> Message {
        let mut m = Message(vec![0; len]);
        m.word(0, number);
        m
    }

    pub fn bytes(&mut self, at: usize, bytes: &[u8]) -> &mut Self {
        self.0[at..at + bytes.len()].copy_from_slice(bytes);
        self
    }

    pub fn word(&mut self, at: usize, v: i16) -> &mut Self {
        self.bytes(at, &v.to_ne_bytes())
    }

    pub fn double(&mut self, at: usize, v: i32) -> &mut Self {
        self.bytes(at, &v.to_ne_bytes())
    }

    pub fn quad(&mut self, at: usize, v: i64) -> &mut Self {
        self.bytes(at, &v.to_ne_bytes())
    }

    pub fn handle(&mut self, at: usize, v: &ProcessHandle) -> &mut Self {
        for (i, w) in v.0.iter().enumerate() {
            self.word(at + 2 * i, *w as i16);
        }
        self
    }
}

/// -22 or -26.
pub(crate) fn time_signal(number: i16, param1: i16, param2: i32) -> Vec<u8> {
    let mut m = Message::new(number, 8);
    m.word(2, param1).double(4, param2);
    m.0
}

/// -32.
pub(crate) fn control(operation: i16, param: i16) -> Vec<u8> {
    let mut m = Message::new(number::CONTROL, 6);
    m.word(2, operation).word(4, param);
    m.0
}

/// Bits of the flags word of -33.
pub(crate) mod setmode_flags {
    pub const PARAM1: i16 = 4;
    pub const PARAM2: i16 = 2;
    pub const LAST_PARAMS: i16 = 1;
}

/// -33 with its flags word; a server that has not asked for the word is given the first 8 bytes.
pub(crate) fn setmode(function: i16, param1: Option<i16>, param2: Option<i16>, last_params: bool) -> Vec<u8> {
    let mut flags = 0;
    flags |= if param1.is_some() { setmode_flags::PARAM1 } else { 0 };
    flags |= if param2.is_some() { setmode_flags::PARAM2 } else { 0 };
    flags |= if last_params { setmode_flags::LAST_PARAMS } else { 0 };
    let mut m = Message::new(number::SETMODE, 10);
    m.word(2, function).word(4, param1.unwrap_or(0)).word(6, param2.unwrap_or(0)).word(8, flags);
    m.0
}

/// -34.
pub(crate) fn reset_sync() -> Vec<u8> {
    Message::new(number::RESETSYNC, 2).0
}

/// -35.
pub(crate) fn controlbuf(operation: i16, data: &[u8]) -> Vec<u8> {
    let mut m = Message::new(number::CONTROLBUF, 6 + data.len());
    m.word(2, operation).word(4, data.len() as i16).bytes(6, data);
    m.0
}

/// -37; `flags`: 2 an array is given, 1 the old one is wanted.
pub(crate) fn setparam(function: i16, flags: i16, data: &[u8]) -> Vec<u8> {
    let mut m = Message::new(number::SETPARAM, 8 + data.len());
    m.word(2, function).word(4, flags).word(6, data.len() as i16).bytes(8, data);
    m.0
}

/// -38.
pub(crate) fn cancelled(tag: i16) -> Vec<u8> {
    let mut m = Message::new(number::CANCELLED, 4);
    m.word(2, tag);
    m.0
}

/// -102, also the result block of `PROCESS_LAUNCH_`. A tag that does not fit in 32 bits is replaced by the agreed value
/// in the short field.
pub(crate) fn process_created(tag: i64, handle: &ProcessHandle, error: i16, detail: i16, name: &str) -> Vec<u8> {
    let mut m = Message::new(number::PROCESS_CREATED, 90);
    let name = &name.as_bytes()[..name.len().min(50)];
    m.double(2, i32::try_from(tag).unwrap_or(-262_144)).handle(6, handle).word(26, error).word(28, detail);
    m.word(30, name.len() as i16).quad(32, tag).bytes(40, name);
    m.0
}

impl SystemMessage {
    /// Decodes a message in the new format.
    pub fn decode(bytes: &[u8]) -> SystemMessage {
        let f = Fields(bytes);
        let number = f.word(0);
        let enough = |n: usize| bytes.len() >= n;
        match number {
            number::CPU_DOWN if enough(4) => SystemMessage::CpuDown { cpu: f.word(2) as u16 },
            number::CPU_UP if enough(4) => SystemMessage::CpuUp { cpu: f.word(2) as u16 },
            number::MESSAGES_MISSED => SystemMessage::MessagesMissed,
            number::TIME_SIGNAL if enough(8) => SystemMessage::TimeSignal { param1: f.word(2), param2: f.double(4) },
            number::PROCESS_TIME_SIGNAL if enough(8) => SystemMessage::ProcessTimeSignal { param1: f.word(2), param2: f.double(4) },
            number::CONTROL if enough(6) => SystemMessage::Control { operation: f.word(2), param: f.word(4) },
            number::SETMODE if enough(8) => SystemMessage::SetMode { function: f.word(2), param1: f.word(4), param2: f.word(6) },
            number::RESETSYNC => SystemMessage::ResetSync,
            number::CANCELLED if enough(4) => SystemMessage::Cancelled { tag: f.word(2) },
            number::PROCESS_DEATH if enough(82) => SystemMessage::ProcessDeath(Box::new(ProcessDeath {
                process: f.handle(2),
                cpu_time: f.quad(22),
                job_id: f.word(30),
                completion_code: f.word(32),
                termination_info: f.word(34),
                killer: f.handle(48),
                abended: f.word(74) & 1 != 0,
                text: bytes[82..(82 + f.word(68).clamp(0, 112) as usize).min(bytes.len())].to_vec(),
                name: f.text(f.word(70).max(0) as usize, f.word(72).max(0) as usize),
            })),
            number::PROCESS_CREATED if enough(90) => SystemMessage::ProcessCreated {
                tag: f.quad(32),
                handle: f.handle(6),
                error: f.word(26),
                detail: f.word(28),
                name: f.text(40, f.word(30).clamp(0, 50) as usize),
            },
            number::OPEN if enough(60) => SystemMessage::Open(Box::new(OpenMessage {
                access: f.word(2),
                exclusion: f.word(4),
                nowait_depth: f.word(6),
                sync_depth: f.word(8),
                options: f.word(10) as u16,
                paid: f.word(12) as u16,
                by_backup: f.word(14) & 1 != 0,
                primary: f.handle(16),
                primary_file_number: f.word(42),
                qualifier: f.text(60, f.word(36).max(0) as usize),
                opener_name: f.text(f.word(38).max(0) as usize, f.word(40).max(0) as usize),
                home_terminal: f.text(f.word(46).max(0) as usize, f.word(48).max(0) as usize),
            })),
            number::CLOSE if enough(4) => SystemMessage::Close { tape_disposition: f.word(2) },
            _ => SystemMessage::Other { number, bytes: bytes.to_vec() },
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timer_messages_keep_both_parameters() {
        let m = time_signal(number::TIME_SIGNAL, -7, 0x1234_5678);
        assert_eq!(m.len(), 8);
        assert_eq!(SystemMessage::decode(&m), SystemMessage::TimeSignal { param1: -7, param2: 0x1234_5678 });
    }

    #[test]
    fn a_creation_message_carries_a_wide_tag() {
        let m = process_created(1 << 40, &ProcessHandle::NULL, 10, 201, "");
        assert_eq!((m.len(), Fields(&m).double(2)), (90, -262_144));
        assert!(matches!(SystemMessage::decode(&m), SystemMessage::ProcessCreated { tag, error: 10, .. } if tag == 1 << 40));
    }

    proptest::proptest! {
        #[test]
        fn foreign_bytes_never_disturb_the_decoder(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..260)) {
            SystemMessage::decode(&bytes);
            to_old_format(&bytes);
        }

        #[test]
        fn every_number_with_any_tail_is_decoded(number in -150i16..0, tail in proptest::collection::vec(proptest::num::u8::ANY, 0..260)) {
            let mut bytes = number.to_ne_bytes().to_vec();
            bytes.extend(tail);
            SystemMessage::decode(&bytes);
            to_old_format(&bytes);
        }
    }
}
