//! What a monitor knows of one of its processes beyond the registry.

use std::collections::{BTreeMap, BTreeSet};
use std::os::fd::OwnedFd;

use super::standby::Standby;
use crate::control::{Ending, LinkNumber, OpenIndex, Startup};
use crate::model::handle::{Place, ProcessHandle, Verifier};
use crate::sys::proc_stat::ProcStat;

/// Where an answer goes: a connection and the number of the request on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReplyTo {
    pub connection: u32,
    pub id: u32,
}

pub struct Guest {
    pub place: Place,
    pub verifier: Verifier,
    pub pid: u32,
    pub pidfd: OwnedFd,
    pub stat: Option<ProcStat>,
    pub connection: Option<u32>,
    pub startup: Startup,
    /// How it said it ends, or how another made it end.
    pub ending: Option<(Ending, ProcessHandle)>,
    /// CPUs it wants -2 and -3 for; 0x8000 is CPU 0.
    pub cpu_mask: u16,
    /// Links on which it is the server, with the descriptor for as long as it has not fetched it.
    pub links: BTreeMap<LinkNumber, (OpenIndex, OwnedFd)>,
    next_link: u16,
    /// Opens whose OPEN message it has not answered.
    pub opens_pending: BTreeMap<OpenIndex, ReplyTo>,
    /// Opens of it that want a link to another member of the pair as soon as there is one.
    pub standbys: BTreeMap<OpenIndex, Standby>,
    /// Creators that wait until its run-time start is over.
    pub ready_waiters: Vec<ReplyTo>,
    /// Output files whose record it holds.
    pub file_records: BTreeSet<(u64, u64)>,
    /// Its `exec`, or a death that is not certain yet.
    pub suspect: bool,
}

impl Guest {
    pub fn new(place: Place, verifier: Verifier, pid: u32, pidfd: OwnedFd, startup: Startup) -> Guest {
        Guest {
            place,
            verifier,
            pid,
            pidfd,
            stat: ProcStat::open(pid),
            connection: None,
            startup,
            ending: None,
            cpu_mask: 0,
            links: BTreeMap::new(),
            next_link: 1,
            opens_pending: BTreeMap::new(),
            standbys: BTreeMap::new(),
            ready_waiters: Vec::new(),
            file_records: BTreeSet::new(),
            suspect: false,
        }
    }

    /// The next free number for a link on which this process is the server; the same number is not given again soon.
    pub fn new_link(&mut self) -> Option<LinkNumber> {
        for _ in 1..FIRST_OPENER_LINK {
            let number = LinkNumber(self.next_link);
            self.next_link = if self.next_link + 1 < FIRST_OPENER_LINK { self.next_link + 1 } else { 1 };
            if !self.links.contains_key(&number) {
                return Some(number);
            }
        }
        None
    }
}

/// Link numbers from here on are the opener's own to give.
pub const FIRST_OPENER_LINK: u16 = 4096;
