//! Modes and sync IDs of open files: what `SETMODE`, `RESETSYNC` and the sync information calls do.

use super::completion::{How, Transfer};
use super::files::{Family, File, Kind, Operation, Work};
use super::former::Former;
use super::open_process::Outcome;
use super::process::Process;
use super::{receive, system_message};
use crate::error::FileError;

/// What a mode change needs.
pub enum ModeChange {
    /// Done here; the former parameters.
    Local([i16; 2]),
    /// The function is the server's: message -33.
    AskServer,
}

impl Process {
    /// Changes a mode that the file system keeps. 2 for a function the file does not know.
    pub(crate) fn change_mode(&self, number: i16, function: i16, params: [Option<i16>; 2]) -> Result<ModeChange, FileError> {
        let mut files = self.files.borrow_mut();
        let file = files.get_mut(number)?;
        let is_process = matches!(file.kind, Kind::Process(_));
        let local: Option<(&mut i16, &[i16])> = match function {
            30 => Some((&mut file.order, &[0, 1, 3])),
            72 => Some((&mut file.buffers, &[0, 1, 2])),
            117 if is_process => Some((&mut file.forwarding, &[0, 1])),
            _ => None,
        };
        if let Some((mode, values)) = local {
            let old = *mode;
            match params[0] {
                None => {}
                Some(value) if values.contains(&value) => *mode = value,
                Some(_) => return Err(FileError::INVALID_OPERATION),
            }
            return Ok(ModeChange::Local([old, 0]));
        }
        match &mut file.kind {
            Kind::Receive => receive::setmode(self, function, params[0]).map(ModeChange::Local),
            Kind::Process(_) => Ok(ModeChange::AskServer),
            Kind::Terminal(terminal) => terminal.modes.set(function, params).map(ModeChange::Local),
            _ => Err(FileError::INVALID_OPERATION),
        }
    }

    /// An operation on a nowait file that is over at its start, to be completed all the same.
    pub(crate) fn complete_at_once(&self, number: i16, tag: i64, buffer: usize) -> Result<(), FileError> {
        let mut files = self.files.borrow_mut();
        let id = files.new_operation();
        let file = files.get_mut(number)?;
        if file.outstanding() >= file.nowait_depth as usize {
            return Err(FileError::TOO_MANY);
        }
        let family = Family::Extended;
        file.operations.push_back(Operation { id, waited: false, family, tag, buffer, work: Work::Done, outcome: None, ended: 0 });
        files.end(number, id, Outcome::error(0));
        Ok(())
    }

    /// `SETMODE`, `CONTROL` and their like: the system message goes to the server of the file, and its answer where `former`
    /// says. Without a tag it is waited for, whatever the file's nowait depth.
    pub(crate) fn system_request(&self, number: i16, message: Vec<u8>, former: Former, tag: Option<i64>) -> Result<(), FileError> {
        let how = How { tag: tag.unwrap_or(0), family: Family::Extended, always_waited: tag.is_none() };
        match self.transfer(number, Transfer::System { message, former }, how)? {
            None => Ok(()),
            Some(done) => FileError::check(done.outcome.error),
        }
    }

    /// `SETPARAM` on a terminal: the former array. `None` for a process, which has to be asked.
    pub(crate) fn change_param(&self, number: i16, function: i16, array: Option<&[u8]>) -> Result<Option<[u8; 8]>, FileError> {
        match &mut self.files.borrow_mut().get_mut(number)?.kind {
            Kind::Process(_) => Ok(None),
            Kind::Terminal(terminal) => terminal.modes.set_param(function, array).map(Some),
            _ => Err(FileError::INVALID_OPERATION),
        }
    }

    /// Was the process opened in a nowait manner, so that a backup open of it is completed later?
    pub(crate) fn was_opened_nowait(&self, number: i16) -> bool {
        self.is_process(number) == Ok(true)
            && self.own_open(number).is_some_and(|row| row.options & super::open::open_options::NOWAIT != 0)
    }

    /// Completes a backup open.
    pub(crate) fn complete_open(&self, number: i16) -> Result<(), FileError> {
        self.complete_at_once(number, super::open::BACKUP_OPEN_TAG, 0)
    }

    /// Was the file opened nowait?
    pub(crate) fn is_nowait(&self, number: i16) -> bool {
        self.files.borrow().get(number).is_ok_and(|f| f.nowait_depth > 0)
    }

    pub(crate) fn is_process(&self, number: i16) -> Result<bool, FileError> {
        self.files.borrow().get(number).map(|f: &File| matches!(f.kind, Kind::Process(_)))
    }

    /// Sync ID of the last request on a process open.
    pub fn sync_id(&self, number: i16) -> Result<u32, FileError> {
        match &self.files.borrow().get(number)?.kind {
            Kind::Process(open) => Ok(open.sync_id()),
            _ => Err(FileError::INVALID_OPERATION),
        }
    }

    /// The next request on this open carries `id` + 1.
    pub fn set_sync_id(&self, number: i16, id: u32) -> Result<(), FileError> {
        match &mut self.files.borrow_mut().get_mut(number)?.kind {
            Kind::Process(open) => {
                open.set_sync_id(id);
                Ok(())
            }
            _ => Err(FileError::INVALID_OPERATION),
        }
    }

    /// As [`Process::reset_sync`], without waiting for the server.
    pub(crate) fn send_reset(&self, number: i16) {
        if let Ok(file) = self.files.borrow_mut().get_mut(number)
            && let Kind::Process(open) = &mut file.kind
        {
            open.send_reset(self);
        }
    }

    /// `RESETSYNC`: the server is told by -34, and sync IDs start anew.
    pub fn reset_sync(&self, number: i16) -> Result<(), FileError> {
        if !self.is_process(number)? {
            return Err(FileError::INVALID_OPERATION);
        }
        let answered = self.system_request(number, system_message::reset_sync(), Former::Unwanted(0), None);
        if answered != Err(FileError::IO_PENDING) {
            self.set_sync_id(number, 0)?;
        }
        answered
    }
}
