//! What guests, tools and monitors say to a CPU monitor, and what it says back.
//!
//! One `SOCK_SEQPACKET` packet is one [`Packet`]; descriptors travel beside it. A guest has at most one
//! request open at a time; [`Push`] packets may arrive before its answer.

use serde::{Deserialize, Serialize};

use crate::model::handle::{Place, ProcessHandle, Verifier};

/// Bytes of one packet at most, within the kernel's default socket buffer.
pub const PACKET_MAX: usize = 192 * 1024;
/// Changes with every incompatible change of this file.
pub const PROTOCOL: u32 = 1;

/// The file number of the link between the members of a pair, which is no program's.
pub const PARTNER_FILE: i16 = -2;

/// Number of an open in the registry.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct OpenIndex(pub u32);

/// The bit of an inbox that means one link. 0 is the control channel; 1..4096 are links on which the inbox's
/// owner is the server (numbered by its monitor); 4096..8192 those on which it is the opener (numbered by
/// its own library).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct LinkNumber(pub u16);

/// Anything on a control channel, either way.
#[derive(Debug, Serialize, Deserialize)]
pub enum Packet {
    Request { id: u32, request: Request },
    Answer { id: u32, answer: Result<Answer, Refusal> },
    Push(Push),
}

/// Why a request was refused: the number the caller's procedure answers, and for process creation the detail.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Refusal {
    pub error: i16,
    pub detail: i16,
}

/// How a process says that it ends; the true cause of a death without such a note is read from the kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Abnormal end (bit 0 of `z_flags` in -101).
    pub abend: bool,
    pub completion_code: i16,
    pub termination_info: i16,
    /// Subsystem of the completion code, 12 bytes, blank when none.
    pub subsystem: Vec<u8>,
    /// Up to 80 bytes.
    pub text: Vec<u8>,
    /// Both members of the pair end: `exit` in a primary, or `PROCESS_STOP_` specifier 1.
    pub both: bool,
}

/// What a new process starts with: the contents of the startup, ASSIGN and PARAM messages, and where it runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Startup {
    /// Words of `argv`, the program first.
    pub argv: Vec<Vec<u8>>,
    /// `-1` message, whole; empty when the creator sends it over `$RECEIVE`, see [`Startup::conversation`].
    pub startup_message: Vec<u8>,
    /// `-2` messages, whole, in ordinal order.
    pub assigns: Vec<Vec<u8>>,
    /// `-3` message, whole; empty when there is none.
    pub param_message: Vec<u8>,
    /// Environment of the Linux process (`NAME=value`), PARAMs not included.
    pub environment: Vec<Vec<u8>>,
    /// Current directory, which is also the default subvolume.
    pub directory: Vec<u8>,
    /// The creator is a program that may send the messages itself over `$RECEIVE`.
    pub conversation: bool,
    /// Opaque to the monitor: open state of stdin, stdout and stderr for a backup.
    pub standard_files: Vec<u8>,
}

/// How the name of a new process is found (`PROCESS_CREATE_` name options).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NewName {
    None,
    /// `$NAME`, upper case.
    Given(String),
    /// The system makes one of so many characters after the dollar sign (4 or 5).
    System(u8),
    /// The caller's own: the new process is its backup.
    Callers,
}

/// A process to be made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Create {
    /// Path of the program on the host; empty means the caller's own program.
    pub program: Vec<u8>,
    /// `None`: the monitor chooses (the caller's CPU, for a backup another one that is up).
    pub cpu: Option<u16>,
    pub name: NewName,
    /// Home terminal name; empty means the caller's.
    pub home_terminal: String,
    pub priority: Option<i16>,
    pub debug_options: u16,
    pub job_id: Option<i16>,
    pub startup: Startup,
    /// Answer only when the new process has finished its run-time start (or died in it).
    pub wait_ready: bool,
    /// Nowait creation: the answer comes at once, -102 follows with this tag.
    pub nowait_tag: Option<i64>,
    /// The creator becomes the new process's mom; false for tools.
    pub has_mom: bool,
}

/// Whom an open, a stop or an inquiry means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    Handle(ProcessHandle),
    /// `$NAME`, upper case, and the sequence number if one was given.
    Name(String, Option<u64>),
}

/// A new open of a process, as the file system asks for it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Open {
    pub target: Target,
    pub file_number: i16,
    pub access: i16,
    pub exclusion: i16,
    pub nowait_depth: i16,
    pub sync_depth: i16,
    pub options: u16,
    /// Name qualifiers after the process name, such as `#A.B`; empty for none.
    pub qualifier: String,
    /// The opener's number for the link.
    pub link: LinkNumber,
    /// For a backup open: handle of the primary and its file number.
    pub backup_of: Option<(ProcessHandle, i16)>,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Request {
    /// First packet of a process that becomes or is a guest. Answer: [`Answer::Welcome`].
    Hello {
        protocol: u32,
        pid: u32,
        cookie: Option<Cookie>,
        program: Vec<u8>,
    },
    /// First packet of a tool (`guardian status`, `run`, ...). Answer: [`Answer::ToolWelcome`] + registry descriptor.
    ToolHello {
        protocol: u32,
    },
    /// First packet of another CPU's monitor.
    PeerHello {
        protocol: u32,
        cpu: u16,
        generation: u32,
    },
    /// A monitor that joins the node. Answer: [`Answer::Arenas`] + registry, inbox, life, file record descriptors.
    Join {
        protocol: u32,
        cpu: u16,
    },

    /// The run-time start of this guest is over; `main` is about to be called.
    Ready,
    /// This guest has opened or closed `$RECEIVE`. `options` as in `FILE_OPEN_`.
    Receive {
        open: bool,
        depth: u16,
        options: u16,
    },
    /// Answer: [`Answer::Opened`] + link descriptor, after the server has accepted the open.
    Open(Open),
    /// Opens the path of `open` to the pair's present primary, as opener; no OPEN message is sent.
    /// Answer: [`Answer::Opened`] + link descriptor.
    Path {
        open: OpenIndex,
        link: LinkNumber,
    },
    /// As `Path`, to a member other than the process `known`, once there is one; answered then, or with a refusal when the open is closed.
    Standby {
        open: OpenIndex,
        link: LinkNumber,
        known: Verifier,
    },
    /// The way from the primary of a pair to its backup, for checkpoints; no OPEN or CLOSE message tells of it.
    /// Answer: [`Answer::Opened`] + link descriptor.
    Partner {
        link: LinkNumber,
    },
    /// The opener gives the open (or the path) up. `quiet`: no CLOSE message.
    Close {
        open: OpenIndex,
        tape_disposition: i16,
        quiet: bool,
    },
    /// A server asks what rings its bit `link`. Answer: [`Answer::Link`] + descriptor, or refused with 16.
    Link {
        link: LinkNumber,
    },
    /// The server holds nothing of this link any more: its number may be used again.
    Release {
        link: LinkNumber,
    },
    /// The server's answer to an OPEN message. `error` 0 accepts.
    OpenReply {
        open: OpenIndex,
        error: i16,
        label: i16,
    },

    /// A descriptor for the new process's standard input may come along. Answer: [`Answer::Created`].
    Create(Box<Create>),
    /// `PROCESS_STOP_` of another process (or of both members: `ending.both`).
    Stop {
        target: ProcessHandle,
        ending: Ending,
    },
    /// This process ends now, and so does its backup if `both`. Answered when the backup is gone.
    Ending(Ending),
    /// `PROCESS_SETINFO_` attribute 47: the caller becomes the primary of its pair. Answer: [`Answer::Number`], its old value.
    BecomePrimary,
    /// `PROCESS_SETINFO_` / `PROCESS_SETSTRINGINFO_` on the caller's row.
    SetHomeTerminal(String),
    SetPriority {
        target: ProcessHandle,
        priority: i16,
    },
    SetMom {
        target: Option<ProcessHandle>,
    },
    /// `PROCESS_SUSPEND_` (true) and `PROCESS_ACTIVATE_` (false).
    Suspend {
        target: ProcessHandle,
        suspend: bool,
    },
    /// Reserves a name for `PROCESSNAME_CREATE_`. Answer: [`Answer::Name`].
    ReserveName {
        characters: u8,
    },
    /// Which -2 and -3 (mask, CPU 0 = 0x8000), -100.. and -10, -11 messages this guest wants.
    Monitor {
        cpus: Option<u16>,
        net: Option<bool>,
        new: Option<bool>,
    },
    /// The file record of an output file. Answer: [`Answer::FileRecord`] + descriptor.
    FileRecord {
        device: u64,
        inode: u64,
    },

    /// Tool or peer: make the CPU go down at once.
    CpuDown,
    /// Tool: start the monitor of a CPU that is down (RELOAD).
    CpuUp {
        cpu: u16,
    },
    /// Tool: stop the monitor and all guests of this CPU without ending them.
    Freeze,
    /// Tool: end the node.
    Shutdown,
    /// Tool: send [`Push::Event`] whenever the registry's event log grows.
    Watch,
    /// Peer: an open of one of your guests; the link descriptor comes along. Answered like [`Request::Open`].
    PeerOpen {
        open: OpenIndex,
        opener: Verifier,
    },
    /// Peer: a path without OPEN message. Answer: [`Answer::Done`].
    PeerPath {
        open: OpenIndex,
        opener: Verifier,
    },
    /// Peer: make this process in your CPU for `creator`.
    PeerCreate {
        create: Box<Create>,
        creator: Option<ProcessHandle>,
    },
    /// Peer: stop your guest on behalf of `killer`.
    PeerStop {
        target: ProcessHandle,
        ending: Ending,
        killer: ProcessHandle,
    },
    PeerSuspend {
        target: ProcessHandle,
        suspend: bool,
    },
}

/// Proves that an inherited channel is used by the process it was made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cookie {
    pub place: Place,
    pub verifier: Verifier,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Answer {
    Done,
    Number(i32),
    Name(String),
    /// Descriptors: registry (read-only), inbox arena, life arena (one page is the guest's), leash FIFO (read end).
    Welcome {
        place: Place,
        verifier: Verifier,
        startup: Box<Startup>,
    },
    /// Descriptor: registry (read-only).
    ToolWelcome {
        cpu: u16,
    },
    /// Descriptors: registry, inbox arena, life arena (all writable), file record table.
    Arenas,
    /// Descriptor: the link. `server` is who answers on it, `inbox` number `link` is the server's.
    Opened {
        open: OpenIndex,
        server: ProcessHandle,
        server_link: LinkNumber,
        slots: u16,
        label: i16,
    },
    /// Descriptor: the link.
    Link {
        open: OpenIndex,
        opener: ProcessHandle,
        opener_link: LinkNumber,
        file_number: i16,
        label: i16,
        sync_depth: i16,
        slots: u16,
    },
    Created {
        handle: ProcessHandle,
        name: String,
    },
    /// Descriptor: memfd of the record.
    FileRecord,
}

/// What a monitor tells a guest (bit 0 of its inbox is rung) or a tool.
#[derive(Debug, Serialize, Deserialize)]
pub enum Push {
    /// A system message for `$RECEIVE`.
    System {
        /// Arrival number from the guest's inbox.
        ticket: u64,
        /// New ("D-series") format, whole.
        message: Vec<u8>,
        /// Null but for messages that belong to an open.
        sender: ProcessHandle,
        /// The sender's file number, or -1.
        file_number: i16,
        /// The link the message belongs to (OPEN, CLOSE).
        link: Option<LinkNumber>,
        /// OPEN: the open that waits for [`Request::OpenReply`]; CLOSE: the one that is closed.
        open: Option<OpenIndex>,
        /// CLOSE that the opener asked to keep quiet: not for the program.
        quiet: bool,
    },
    /// To tools that watch: the event log has grown.
    Event,
}
