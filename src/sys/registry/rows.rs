//! The rows of the registry, as they lie in shared memory. Only monitors write them.

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

use crate::model::handle::{HandleParts, Place, ProcessHandle, Verifier};

/// A short byte string of fixed room.
#[derive(Clone, Copy, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct Text<const N: usize> {
    /// Native byte order.
    len: [u8; 2],
    bytes: [u8; N],
}

impl<const N: usize> Text<N> {
    pub const EMPTY: Text<N> = Text { len: [0; 2], bytes: [0; N] };

    /// Takes as much of `text` as fits.
    pub fn new(text: &[u8]) -> Text<N> {
        let len = text.len().min(N);
        let mut bytes = [0; N];
        bytes[..len].copy_from_slice(&text[..len]);
        Text { len: (len as u16).to_ne_bytes(), bytes }
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..(u16::from_ne_bytes(self.len) as usize).min(N)]
    }

    pub fn to_text(&self) -> String {
        String::from_utf8_lossy(self.as_bytes()).into_owned()
    }
}

/// Life of a process row.
pub mod process_state {
    pub const FREE: u16 = 0;
    /// Created, run-time start not finished.
    pub const STARTING: u16 = 1;
    pub const RUNNING: u16 = 2;
    /// Gone; the row waits for its monitor's sweep.
    pub const DEAD: u16 = 3;
}

/// One process. Its number is its [`Place`].
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct ProcessRow {
    /// 0 when free. Cleared in the transaction that marks the process dead.
    pub verifier: u64,
    /// Clock ticks since boot, as `/proc/<pid>/stat` field 22: with `pid` it names the Linux process for certain.
    pub start_time: u64,
    /// Julian timestamp of the creation, microseconds.
    pub creation_time: i64,
    pub pid: u32,
    /// Generation of the CPU when the process was made.
    pub cpu_generation: u32,
    pub state: u16,
    /// Registry index of the name plus 1, 0 when unnamed.
    pub name: u16,
    pub priority: i16,
    pub initial_priority: i16,
    pub job_id: i16,
    /// Process access ID and creator access ID: group in the high byte, user in the low byte.
    pub paid: u16,
    pub caid: u16,
    /// `$RECEIVE` is open.
    pub receive_open: u16,
    /// Options and depth of that open.
    pub receive_options: u16,
    pub receive_depth: u16,
    /// Suspended by `PROCESS_SUSPEND_`.
    pub suspended: u16,
    pub pad: u16,
    pub mom: ProcessHandle,
    pub gmom: ProcessHandle,
    pub home_terminal: Text<62>,
    /// Host path of the program.
    pub program: Text<254>,
}

/// Life of a name row.
pub mod name_state {
    pub const FREE: u16 = 0;
    /// Given out by `PROCESSNAME_CREATE_`, no process yet (result 13).
    pub const RESERVED: u16 = 1;
    pub const IN_USE: u16 = 2;
    /// Both members are being stopped: nobody takes over.
    pub const ENDING: u16 = 3;
}

/// One process name, with its one or two members.
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct NameRow {
    /// `$` and up to five characters, upper case, zero filled.
    pub name: [u8; 8],
    /// The same while members come and go in an unbroken chain.
    pub sequence: u64,
    /// Verifier of the primary (or only) member, 0 for none.
    pub primary_verifier: u64,
    pub backup_verifier: u64,
    /// Raised whenever another process becomes primary.
    pub generation: u32,
    pub primary_row: u16,
    pub backup_row: u16,
    pub state: u16,
    pub pad: [u16; 3],
    /// The process that gets -101 when the name goes.
    pub ancestor: ProcessHandle,
    pub pad2: [u16; 2],
}

/// Life of an open row.
pub mod open_state {
    pub const FREE: u16 = 0;
    /// OPEN is with the server.
    pub const OPENING: u16 = 1;
    pub const OPEN: u16 = 2;
    /// Closed by the opener or by its death; the server still holds the link.
    pub const CLOSED: u16 = 3;
}

/// One path from an opener to a server process: one link.
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct OpenRow {
    pub opener_verifier: u64,
    pub server_verifier: u64,
    pub opener_row: u16,
    pub server_row: u16,
    /// Bit in the opener's inbox.
    pub opener_link: u16,
    /// Bit in the server's inbox; 0 until the server's monitor has given one.
    pub server_link: u16,
    pub state: u16,
    pub file_number: i16,
    pub label: i16,
    pub access: i16,
    pub exclusion: i16,
    pub nowait_depth: i16,
    pub sync_depth: i16,
    pub options: u16,
    /// See [`open_flags`].
    pub flags: u16,
    pub slots: u16,
    pub primary_file_number: i16,
    /// Name the open was made by, index plus 1; 0 when opened by an unnamed process's name.
    pub name: u16,
    pub name_sequence: u64,
    /// For a further path: the open it belongs to, plus 1.
    pub path_of: u32,
    pub pad: u32,
    pub primary: ProcessHandle,
    pub qualifier: Text<30>,
    pub pad2: [u16; 2],
}

pub mod open_flags {
    /// Opened by a backup.
    pub const BACKUP_OPEN: u16 = 1;
    /// A further path of an open, made without OPEN message.
    pub const PATH: u16 = 2;
    /// Closed by its opener, whose death therefore closes nothing.
    pub const CLOSED: u16 = 4;
    /// From a primary to its backup, for checkpoints.
    pub const PARTNER: u16 = 8;
}

pub mod cpu_state {
    /// Never started in this node.
    pub const ABSENT: u16 = 0;
    pub const UP: u16 = 1;
    pub const DOWN: u16 = 2;
}

/// One CPU.
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct CpuRow {
    pub monitor_start_time: u64,
    pub monitor_pid: u32,
    /// Raised at every start of the CPU.
    pub generation: u32,
    pub state: u16,
    pub pad: [u16; 3],
}

/// What happened, for every monitor to act on for its own guests, in order.
pub mod event_kind {
    pub const PROCESS_DEATH: u16 = 1;
    pub const CPU_DOWN: u16 = 2;
    pub const CPU_UP: u16 = 3;
    /// An opener closed an open while alive.
    pub const CLOSE: u16 = 4;
    /// Both members of a name are to go.
    pub const END_PAIR: u16 = 5;
    /// A name has a second member, whose run-time start is over.
    pub const PAIRED: u16 = 6;
}

pub mod event_flags {
    pub const ABEND: u16 = 1;
    /// No member of the name is left (always set for unnamed processes).
    pub const LAST: u16 = 2;
    /// The name was ending (both members stopped).
    pub const ENDING: u16 = 4;
    /// Close without a message to the program.
    pub const QUIET: u16 = 8;
    /// The process died with its CPU.
    pub const WITH_CPU: u16 = 16;
}

/// One entry of the event log.
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct EventRow {
    /// Position in the log, from 1; 0 for an entry never used.
    pub number: u64,
    /// Microseconds of CPU the process used.
    pub cpu_time: i64,
    /// CLOSE: the server.
    pub survivor_verifier: u64,
    /// CLOSE: the open row, plus 1. END_PAIR, PAIRED: the name row.
    pub open: u32,
    pub pid: u32,
    pub kind: u16,
    pub flags: u16,
    pub cpu: u16,
    pub job_id: i16,
    pub completion_code: i16,
    pub termination_info: i16,
    /// The other member, if one lives on.
    pub survivor_row: u16,
    pub tape_disposition: i16,
    /// The process itself.
    pub process: ProcessHandle,
    pub killer: ProcessHandle,
    pub mom: ProcessHandle,
    pub ancestor: ProcessHandle,
    pub name: Text<6>,
    pub subsystem: Text<14>,
    pub text: Text<86>,
    pub pad: [u16; 4],
}

impl ProcessRow {
    /// The handle of the process in this row, given the name table's entry for it.
    pub fn handle(&self, place: Place, node: u16, name: Option<&NameRow>) -> ProcessHandle {
        ProcessHandle::new(HandleParts {
            place,
            node,
            verifier: Verifier(self.verifier),
            name: name.map(|n| (n.sequence, self.name - 1)),
        })
    }
}

impl NameRow {
    /// `$NAME`.
    pub fn text(&self) -> String {
        let end = self.name.iter().position(|&b| b == 0).unwrap_or(self.name.len());
        String::from_utf8_lossy(&self.name[..end]).into_owned()
    }

    /// `name` as the field stores it.
    pub fn key(name: &str) -> [u8; 8] {
        let mut key = [0; 8];
        for (to, from) in key.iter_mut().zip(name.bytes()) {
            *to = from.to_ascii_uppercase();
        }
        key
    }
}
