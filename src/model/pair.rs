//! Process pairs as the operating system sees them now: `PROCESS_GETPAIRINFO_` and the voluntary switch.

use super::handle::{Place, ProcessHandle};
use super::process::{Process, refused};
use super::process_info::descriptor;
use crate::control::{Answer, Request};
use crate::error::FileError;
use crate::sys::registry::rows::{NameRow, cpu_state, name_state};

/// Which pair is asked about.
#[derive(Clone, Debug)]
pub enum Which {
    Caller,
    Handle(ProcessHandle),
    Name(String),
    /// The next name from this search index on.
    Index(i32),
}

/// Results of `PROCESS_GETPAIRINFO_`.
pub mod pair_result {
    pub const PAIR: i16 = 0;
    pub const SINGLE: i16 = 4;
    pub const PRIMARY: i16 = 5;
    pub const BACKUP: i16 = 6;
    pub const UNNAMED: i16 = 7;
    pub const SEARCH_COMPLETE: i16 = 8;
    pub const NO_PROCESS: i16 = 9;
    pub const RESERVED: i16 = 13;
}

/// What is known of a pair.
#[derive(Clone, Debug)]
pub struct PairInfo {
    /// One of [`pair_result`].
    pub result: i16,
    /// `$NAME`.
    pub name: String,
    pub primary: ProcessHandle,
    pub backup: ProcessHandle,
    pub ancestor: ProcessHandle,
    /// Descriptor of the ancestor, empty when there is none.
    pub ancestor_name: String,
    /// For a search: where to go on.
    pub next_index: i32,
}

impl PairInfo {
    fn only(result: i16) -> PairInfo {
        let null = ProcessHandle::NULL;
        PairInfo {
            result,
            name: String::new(),
            primary: null,
            backup: null,
            ancestor: null,
            ancestor_name: String::new(),
            next_index: 0,
        }
    }
}

/// The role of the caller in its pair.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Unnamed, or named without a partner.
    Single,
    Primary,
    Backup,
}

impl Process {
    /// The pair that `which` means. `reserved`: names without a process count too.
    pub fn pair_info(&self, which: &Which, reserved: bool) -> PairInfo {
        match which {
            Which::Caller => match self.name() {
                Some((index, _)) => self.pair(index),
                None => PairInfo::only(pair_result::UNNAMED),
            },
            Which::Handle(handle) => {
                let Some(parts) = handle.parts() else { return PairInfo::only(pair_result::NO_PROCESS) };
                if parts.node != self.view.node_number() {
                    return PairInfo::only(10);
                }
                match parts.name {
                    None if self.view.handle_alive(handle) => PairInfo::only(pair_result::UNNAMED),
                    None => PairInfo::only(pair_result::NO_PROCESS),
                    Some((sequence, index)) if (index as usize) < <NameRow as crate::sys::registry::layout::Row>::COUNT => {
                        let row = self.view.name(index);
                        if row.sequence == sequence && row.state != name_state::FREE && row.primary_verifier != 0 {
                            self.pair(index)
                        } else {
                            PairInfo::only(pair_result::NO_PROCESS)
                        }
                    }
                    Some(_) => PairInfo::only(pair_result::NO_PROCESS),
                }
            }
            Which::Name(name) => match self.view.find_name(name) {
                Some((index, row)) if row.state != name_state::RESERVED || reserved => self.pair(index),
                _ => PairInfo::only(pair_result::NO_PROCESS),
            },
            Which::Index(from) => {
                let names = self.view.names();
                let next = names.iter().find(|(i, row)| {
                    i32::from(*i) >= *from && (row.primary_verifier != 0 || reserved && row.state == name_state::RESERVED)
                });
                match next {
                    Some((index, _)) => PairInfo { next_index: i32::from(*index) + 1, ..self.pair(*index) },
                    None => PairInfo::only(pair_result::SEARCH_COMPLETE),
                }
            }
        }
    }

    fn pair(&self, index: u16) -> PairInfo {
        let row = self.view.name(index);
        let (primary, backup) = self.view.members(index);
        let mut info = PairInfo {
            name: row.text(),
            primary,
            backup,
            ancestor: row.ancestor,
            ancestor_name: descriptor(&self.view, &row.ancestor),
            ..PairInfo::only(pair_result::PAIR)
        };
        if info.ancestor.parts().is_none() {
            info.ancestor = ProcessHandle::NULL;
        }
        let own = |h: &ProcessHandle| h.parts().is_some_and(|p| p.verifier == self.verifier);
        info.result = if primary.is_null() && backup.is_null() {
            if row.state == name_state::RESERVED { pair_result::RESERVED } else { pair_result::NO_PROCESS }
        } else if backup.is_null() {
            pair_result::SINGLE
        } else if own(&primary) {
            pair_result::PRIMARY
        } else if own(&backup) {
            pair_result::BACKUP
        } else {
            pair_result::PAIR
        };
        info
    }

    /// Index and sequence number of a name in use.
    pub fn view_name(&self, name: &str) -> Option<(u16, u64)> {
        self.view.find_name(name).filter(|(_, row)| row.state != name_state::RESERVED).map(|(i, row)| (i, row.sequence))
    }

    /// Linux process ID of a CPU's monitor.
    pub fn cpu_monitor(&self, cpu: u16) -> u32 {
        self.view.cpu(cpu).monitor_pid
    }

    pub fn cpu_is_up(&self, cpu: u16) -> bool {
        self.view.cpu(cpu).state == cpu_state::UP
    }

    /// The caller's role now.
    pub fn role(&self) -> Role {
        match self.pair_info(&Which::Caller, false).result {
            pair_result::PRIMARY => Role::Primary,
            pair_result::BACKUP => Role::Backup,
            _ => Role::Single,
        }
    }

    /// Makes the caller the primary of its pair. True when it was the primary, or single, before.
    pub fn become_primary(&self) -> Result<bool, FileError> {
        crate::kill_point!("switch.begun");
        let old = match self.ask(Request::BecomePrimary).map_err(|r| refused(&r))? {
            (Answer::Number(n), _) => n != 0,
            _ => return Err(FileError::PATH_DOWN),
        };
        crate::kill_point!("switch.done");
        Ok(old)
    }

    /// The place of a live process, for procedures that take CPU and PIN.
    pub(crate) fn handle_at(&self, cpu: u16, pin: u16) -> Option<ProcessHandle> {
        (cpu < super::handle::CPUS && pin < super::handle::PINS).then(|| self.view.handle(Place::new(cpu, pin))).flatten()
    }
}
