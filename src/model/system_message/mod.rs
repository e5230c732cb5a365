//! System messages: what arrives on `$RECEIVE` with the warning error 6.
//!
//! Numbers and layouts are those of the Guardian Procedure Errors and Messages Manual. Fields lie at even offsets, in
//! the byte order of the host.

mod encode;
mod layout;
mod old;

use super::handle::ProcessHandle;
pub(crate) use encode::{
    cancelled, close, control, controlbuf, cpu, messages_missed, process_created, reset_sync, setmode, setmode_flags, setparam,
    setparam_flags, time_signal,
};
pub(crate) use layout::{Fields, Message};
pub(crate) use old::{old_process_id, to_old_format};

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
    /// Owner (8 bytes, blank when none), number and version of the subsystem that the codes belong to.
    pub subsystem: [u8; 12],
    pub killer: ProcessHandle,
    pub abended: bool,
    /// Of the Linux process.
    pub pid: u32,
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
    /// Creator access ID of the opener.
    pub creator: u16,
    pub by_backup: bool,
    /// For an open by a backup: its primary and the file number there.
    pub primary: ProcessHandle,
    pub primary_file_number: i16,
    pub qualifier: String,
    pub opener_name: String,
    pub home_terminal: String,
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
                subsystem: f.array(36),
                killer: f.handle(48),
                abended: f.word(74) & 1 != 0,
                pid: f.double(76) as u32,
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
                creator: f.word(44) as u16,
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

    fn open_message() -> OpenMessage {
        OpenMessage {
            access: 1,
            exclusion: 3,
            nowait_depth: 4,
            sync_depth: 5,
            options: 0x4000,
            paid: 0xFFFF,
            creator: 0xFE01,
            by_backup: true,
            primary: ProcessHandle([7; 10]),
            primary_file_number: 12,
            qualifier: "#A.B".to_owned(),
            opener_name: r"\LOCAL.$TELL:17".to_owned(),
            home_terminal: "$ZHOME".to_owned(),
        }
    }

    #[test]
    fn an_open_message_is_what_it_was_made_from() {
        let m = open_message().encode();
        assert_eq!(m.len(), 162);
        assert_eq!(SystemMessage::decode(&m), SystemMessage::Open(Box::new(open_message())));
    }

    #[test]
    fn a_death_message_keeps_its_text_and_name() {
        let death = ProcessDeath {
            process: ProcessHandle([3; 10]),
            cpu_time: 1 << 40,
            job_id: 2,
            completion_code: -1,
            termination_info: 9,
            subsystem: *b"OWNER   \x01\x00\x02\x00",
            killer: ProcessHandle::NULL,
            abended: true,
            pid: 4711,
            text: b"gone".to_vec(),
            name: r"\LOCAL.$BANK:3".to_owned(),
        };
        let m = death.encode();
        assert_eq!(m.len(), 194);
        assert_eq!(SystemMessage::decode(&m), SystemMessage::ProcessDeath(Box::new(death)));
    }

    #[test]
    fn texts_that_are_too_long_are_cut() {
        let message = OpenMessage { opener_name: "N".repeat(90), home_terminal: "T".repeat(90), ..open_message() };
        let SystemMessage::Open(cut) = SystemMessage::decode(&message.encode()) else { panic!("no open message") };
        assert_eq!((cut.opener_name.len(), cut.home_terminal.len()), (90, 102 - 4 - 90));
    }

    #[test]
    fn cpu_and_close_messages_are_two_words() {
        assert_eq!(cpu(number::CPU_DOWN, 5), [(-2i16).to_ne_bytes(), 5i16.to_ne_bytes()].concat());
        assert_eq!(SystemMessage::decode(&close(1)), SystemMessage::Close { tape_disposition: 1 });
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
