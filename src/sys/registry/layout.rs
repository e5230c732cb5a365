//! Where things lie in the registry's memory.

use std::sync::atomic::{AtomicU32, AtomicU64};

use super::rows::{CpuRow, EventRow, NameRow, OpenRow, ProcessRow};
use crate::model::handle::{CPUS, Place};

pub const MAGIC: u64 = 0x4755_4152_4431_0001;
pub const NAMES: usize = 1024;
pub const OPENS: usize = 16384;
pub const EVENTS: usize = 4096;
/// Room for one transaction.
pub const JOURNAL: usize = 1 << 20;

/// The first page.
#[repr(C)]
pub struct Header {
    pub magic: u64,
    pub node_number: u16,
    pub cpus: u16,
    pub node_name: [u8; 8],
    pub pad: u32,
    /// Julian timestamp of the node's start, microseconds.
    pub boot: i64,
    /// Robust mutex of the writers.
    pub lock: [u64; 8],
    /// Odd while a transaction is being applied.
    pub sequence: AtomicU64,
    /// Number of the newest event.
    pub events: AtomicU64,
    /// Changes with every event: monitors wait on it.
    pub event_futex: AtomicU32,
    /// The node is ending: no new guests.
    pub ending: AtomicU32,
    pub next_verifier: AtomicU64,
    /// High-water marks: readers look no further.
    pub names_used: AtomicU64,
    pub opens_used: AtomicU64,
    pub journal_valid: AtomicU32,
    pub journal_length: AtomicU32,
    /// Raised by each monitor every beat.
    pub beats: [AtomicU32; CPUS as usize],
    /// Connections of tools, per monitor: a node somebody looks at does not end.
    pub tools: [AtomicU32; CPUS as usize],
}

const _: () = assert!(size_of::<Header>() <= 4096);
const _: () = assert!(size_of::<libc::pthread_mutex_t>() <= 64);

pub const CPU_TABLE: usize = 4096;
pub const PROCESS_TABLE: usize = CPU_TABLE + 4096;
pub const NAME_TABLE: usize = PROCESS_TABLE + Place::COUNT * size_of::<ProcessRow>();
pub const OPEN_TABLE: usize = NAME_TABLE + NAMES * size_of::<NameRow>();
pub const EVENT_TABLE: usize = OPEN_TABLE + OPENS * size_of::<OpenRow>();
pub const JOURNAL_AT: usize = EVENT_TABLE + EVENTS * size_of::<EventRow>();
pub const SIZE: usize = JOURNAL_AT + JOURNAL;

const _: () = assert!(CPUS as usize * size_of::<CpuRow>() <= 4096);
const _: () = assert!(
    size_of::<ProcessRow>().is_multiple_of(8)
        && size_of::<NameRow>().is_multiple_of(8)
        && size_of::<OpenRow>().is_multiple_of(8)
        && size_of::<EventRow>().is_multiple_of(8)
);

/// A kind of row: where its table is and how long.
pub trait Row: zerocopy::FromBytes + zerocopy::IntoBytes + zerocopy::Immutable + Copy {
    const TABLE: usize;
    const COUNT: usize;
}

impl Row for CpuRow {
    const TABLE: usize = CPU_TABLE;
    const COUNT: usize = CPUS as usize;
}
impl Row for ProcessRow {
    const TABLE: usize = PROCESS_TABLE;
    const COUNT: usize = Place::COUNT;
}
impl Row for NameRow {
    const TABLE: usize = NAME_TABLE;
    const COUNT: usize = NAMES;
}
impl Row for OpenRow {
    const TABLE: usize = OPEN_TABLE;
    const COUNT: usize = OPENS;
}
impl Row for EventRow {
    const TABLE: usize = EVENT_TABLE;
    const COUNT: usize = EVENTS;
}
