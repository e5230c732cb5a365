//! Opening and closing files, and what can be asked of an open one.

use std::time::Duration;

use super::clock::Moment;
use super::files::{Abandoned, Family, File, Kind, Opening};
use super::handle::{HandleParts, ProcessHandle};
pub use super::mode::ModeChange;
use super::name::FileName;
use super::open_process::{Outcome, ProcessOpen};
use super::process::{Process, note_error, refused};
use super::{receive, terminal};
use crate::control::{Open, Refusal, Request, Target};
use crate::error::FileError;
use crate::sys::control::UNREACHABLE;

/// How a file is opened.
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {
    pub access: i16,
    pub exclusion: i16,
    pub nowait_depth: i16,
    /// Sync depth; for `$RECEIVE` the receive depth.
    pub depth: i16,
    pub options: u16,
    /// Backup open: the primary's handle and its file number.
    pub backup_of: Option<(ProcessHandle, i16)>,
}

/// Option bits of `FILE_OPEN_` for processes.
pub mod open_options {
    pub const NOWAIT: u16 = 0x4000;
    pub const ANY_NUMBER: u16 = 0x1000;
}

/// How often an open is sent again, and the growing pause before it: the death of a CPU may be noticed before it is entered in the
/// registry, and a new primary may be about to learn of its role. About five seconds.
const OPEN_ATTEMPTS: u32 = 400;

fn again_after(attempts: u32) -> Duration {
    Duration::from_micros(50 << attempts.min(8))
}

/// Tags with which a nowait open completes.
const OPEN_TAG: i64 = -30;
pub(crate) const BACKUP_OPEN_TAG: i64 = -29;

/// The process a file name means, with its qualifier.
pub(crate) fn target(process: &Process, name: &FileName) -> Result<(Target, String), FileError> {
    if let Some(node) = name.node()
        && !node.eq_ignore_ascii_case(&process.view.node_name())
    {
        return Err(FileError::NO_SUCH_NODE);
    }
    match name {
        FileName::Process(p) => Ok((Target::Name(p.name.clone(), p.seq), p.qualifier())),
        FileName::Device(d) => Ok((Target::Name(d.name.clone(), None), d.qual.clone().unwrap_or_default())),
        FileName::Unnamed(u) => {
            if u.cpu >= super::handle::CPUS || u.pin >= super::handle::PINS {
                return Err(FileError::NO_SUCH_DEVICE);
            }
            let place = super::handle::Place::new(u.cpu, u.pin);
            let handle = process.view.handle(place).ok_or(FileError::NO_SUCH_DEVICE)?;
            match handle.parts() {
                Some(HandleParts { verifier, .. }) if verifier.0 == u.seq => Ok((Target::Handle(handle), String::new())),
                _ => Err(FileError::NO_SUCH_DEVICE),
            }
        }
        _ => Err(FileError::INVALID_OPERATION),
    }
}

impl Process {
    /// `FILE_OPEN_`. Disk files are opened through streams only.
    pub fn open(&self, name: &[u8], how: &OpenOptions) -> Result<i16, FileError> {
        self.open_file(name, how, false).inspect_err(|e| note_error(-1, e.number()))
    }

    fn open_file(&self, text: &[u8], how: &OpenOptions, later: bool) -> Result<i16, FileError> {
        let name = FileName::parse(text)?;
        if !matches!(how.access, 0..=3) || !matches!(how.exclusion, 0..=3) {
            return Err(FileError::INVALID_OPERATION);
        }
        if let FileName::Receive = name {
            return self.open_receive(how);
        }
        if !(0..=15).contains(&how.nowait_depth) {
            return Err(FileError::TOO_MANY);
        }
        if how.depth < 0 {
            return Err(FileError::INVALID_OPERATION);
        }
        let plain = name.to_string();
        let wanted = how.backup_of.map(|(_, number)| number).filter(|_| how.options & open_options::ANY_NUMBER == 0);
        let number = self.files.borrow().free_number(wanted)?;
        let device = match &name {
            FileName::Process(p) => p.name.as_str(),
            FileName::Device(d) => d.name.as_str(),
            _ => "",
        };
        let home = self.view.process(self.place).home_terminal.to_text();
        if (terminal::is_terminal(device) || (!device.is_empty() && device == home)) && self.view.find_name(device).is_none() {
            let mut opened = terminal::open(device)?;
            terminal::connect_input(&mut opened, device);
            self.files.borrow_mut().put(number, File::new(Kind::Terminal(opened), plain, how.nowait_depth));
            return Ok(number);
        }
        if matches!(name, FileName::Disk(_) | FileName::Define(_)) {
            return Err(FileError::INVALID_OPERATION);
        }
        let (target, qualifier) = target(self, &name)?;
        self.open_process(number, plain, target, qualifier, how, later)
    }

    fn open_receive(&self, how: &OpenOptions) -> Result<i16, FileError> {
        if self.receive.borrow().is_open() {
            return Err(FileError::IN_USE);
        }
        if !(0..=1).contains(&how.nowait_depth) {
            return Err(FileError::TOO_MANY);
        }
        receive::open(self, how.depth, how.options)?;
        self.files.borrow_mut().put(0, File::new(Kind::Receive, "$RECEIVE".to_owned(), how.nowait_depth));
        Ok(0)
    }

    fn open_process(
        &self,
        number: i16,
        plain: String,
        target: Target,
        qualifier: String,
        how: &OpenOptions,
        later: bool,
    ) -> Result<i16, FileError> {
        let nowait_open = later || how.options & open_options::NOWAIT != 0;
        if nowait_open && !later {
            if how.nowait_depth == 0 {
                return Err(FileError::INVALID_OPERATION);
            }
            // What is wrong at first sight is the error of this call.
            let there = match &target {
                Target::Name(name, _) => self.view.find_name(name).is_some(),
                Target::Handle(handle) => handle.parts().is_some_and(|p| self.view.alive(p.place, p.verifier)),
            };
            if !there {
                return Err(FileError::NO_SUCH_DEVICE);
            }
        }
        let link = self.files.borrow_mut().links.allocate(number).ok_or(FileError::NO_FILE_BLOCK)?;
        // With a sequence number only members of that very pair are followed, which is what a path does in any case.
        let follow = matches!(target, Target::Name(..));
        let asked = Open {
            target,
            file_number: number,
            access: how.access,
            exclusion: how.exclusion,
            nowait_depth: how.nowait_depth,
            sync_depth: how.depth,
            options: how.options,
            qualifier,
            link,
            backup_of: how.backup_of,
        };
        if nowait_open {
            let request = match self.ask_later(Request::Open(asked.clone())) {
                Ok(id) => id,
                Err(r) => {
                    self.files.borrow_mut().links.free(link);
                    return Err(refused(&r));
                }
            };
            let mut files = self.files.borrow_mut();
            let id = files.new_operation();
            let operation = open_operation(&asked, id);
            let opening = Opening { request: Some(request), link, asked, follow, again_at: None, attempts: 0 };
            let mut file = File::new(Kind::Opening(Box::new(opening)), plain, how.nowait_depth);
            file.operations.push_back(operation);
            files.put(number, file);
            files.opening.push(number);
            return Ok(number);
        }
        let mut attempts = 0;
        let answer = loop {
            match self.ask(Request::Open(asked.clone())) {
                Ok(answer) => break answer,
                Err(r) if self.may_open_again(&asked, follow, &r, attempts) => {
                    self.pause(again_after(attempts));
                    attempts += 1;
                }
                Err(r) => {
                    self.files.borrow_mut().links.free(link);
                    return Err(refused(&r));
                }
            }
        };
        let opened = self.opened(answer, link, &asked, follow);
        let opened = match opened {
            Ok(opened) => opened,
            Err(e) => {
                self.files.borrow_mut().links.free(link);
                return Err(e);
            }
        };
        let file = File::new(Kind::Process(Box::new(opened)), plain, how.nowait_depth);
        self.files.borrow_mut().put(number, file);
        Ok(number)
    }

    /// May an open whose server died over it, or was not the owner (200), go to the pair's primary of now? As for any request,
    /// with a sync depth above 0.
    fn may_open_again(&self, asked: &Open, follow: bool, refusal: &Refusal, attempts: u32) -> bool {
        let Target::Name(name, sequence) = &asked.target else { return false };
        let own = self.name().map(|(index, _)| index);
        (*refusal == UNREACHABLE || refusal.error == FileError::OWNERSHIP.number())
            && follow
            && asked.sync_depth > 0
            && attempts < OPEN_ATTEMPTS
            && self.view.find_name(name).is_some_and(|(index, row)| {
                row.primary_verifier != 0 && sequence.is_none_or(|s| s == row.sequence) && own != Some(index)
            })
    }

    fn opened(
        &self,
        answer: (crate::control::Answer, Vec<std::os::fd::OwnedFd>),
        link: crate::control::LinkNumber,
        asked: &Open,
        follow: bool,
    ) -> Result<ProcessOpen, FileError> {
        // The partner is opened, never followed: its loss must not lead back to this process.
        let own = self.name().map(|(index, _)| index);
        let served = match &answer.0 {
            crate::control::Answer::Opened { server, .. } => server.parts().and_then(|p| p.name).map(|(_, index)| index),
            _ => None,
        };
        let follow = follow && (own.is_none() || own != served);
        let mut open = ProcessOpen::new(self, answer, link, asked, follow)?;
        open.tend(self);
        Ok(open)
    }

    /// A backup open, which is over when [`Process::later_result`] says so: the server may take its time.
    pub(crate) fn open_later(&self, name: &[u8], how: &OpenOptions) -> Result<i16, FileError> {
        self.open_file(name, how, true)
    }

    /// How an open begun by [`Process::open_later`] ended.
    pub(crate) fn later_result(&self, number: i16) -> Option<Result<(), FileError>> {
        let mut files = self.files.borrow_mut();
        let Ok(file) = files.get_mut(number) else { return Some(Err(FileError::new(16))) };
        let is_open = |o: &super::files::Operation| matches!(o.work, super::files::Work::Open);
        match file.operations.front().filter(|o| is_open(o)) {
            None => Some(Ok(())),
            Some(operation) => {
                let outcome = operation.outcome?;
                file.operations.pop_front();
                Some(FileError::check(outcome.error))
            }
        }
    }

    /// `FILE_CLOSE_`: operations under way are cancelled; a server gets CLOSE and is not waited for.
    pub fn close(&self, number: i16, tape_disposition: i16) -> Result<(), FileError> {
        let mut file = self.files.borrow_mut().take(number).inspect_err(|e| note_error(-1, e.number()))?;
        let unanswered = file.operations.iter().any(|o| o.outcome.is_none());
        Process::cancel_all(&mut file);
        match file.kind {
            Kind::Receive => receive::close(self),
            Kind::Process(open) => {
                let mut files = self.files.borrow_mut();
                if let Some((request, link)) = open.close(self, &mut files.links, tape_disposition) {
                    files.abandoned.push(Abandoned { request, link, quiet: true });
                }
            }
            Kind::Opening(opening) => {
                // The answer may still come; the open is given up then.
                let mut files = self.files.borrow_mut();
                files.opening.retain(|n| *n != number);
                match opening.request {
                    Some(request) if unanswered => files.abandoned.push(Abandoned { request, link: opening.link, quiet: false }),
                    _ => files.links.free(opening.link),
                }
            }
            Kind::Terminal(_) | Kind::Foreign => {}
        }
        Ok(())
    }

    /// Last error, name, and device type and subtype of a file; -1: the last error without a file number.
    pub fn file_info(&self, number: i16) -> Result<FileInfo, FileError> {
        if number == -1 {
            return Ok(FileInfo { last_error: self.last_error(), name: String::new(), type_info: [-1; 5] });
        }
        let files = self.files.borrow();
        let file = files.get(number)?;
        let kind = match file.kind {
            Kind::Receive => [2, 0, 0, 0, 0],
            Kind::Process(_) | Kind::Opening(_) => [0, 0, 0, 0, 0],
            Kind::Terminal(_) => [6, 4, 0, 0, 0],
            Kind::Foreign => [3, 0, 0, 0, 0],
        };
        Ok(FileInfo { last_error: file.last_error, name: file.name.clone(), type_info: kind })
    }
}

/// What `FILE_GETINFO_` tells.
#[derive(Clone, Debug)]
pub struct FileInfo {
    pub last_error: i16,
    pub name: String,
    pub type_info: [i16; 5],
}

fn open_operation(asked: &Open, id: u64) -> super::files::Operation {
    super::files::Operation {
        id,
        waited: false,
        family: Family::Near,
        tag: if asked.backup_of.is_some() { BACKUP_OPEN_TAG } else { OPEN_TAG },
        buffer: 0,
        work: super::files::Work::Open,
        outcome: None,
        ended: 0,
    }
}

/// Brings nowait opens forward.
pub(crate) fn advance(process: &Process) {
    let (opening, abandoned) = {
        let files = process.files.borrow();
        if files.opening.is_empty() && files.abandoned.is_empty() {
            return;
        }
        (files.opening.clone(), files.abandoned.clone())
    };
    for number in opening {
        advance_open(process, number);
    }
    for Abandoned { request, link, quiet } in abandoned {
        let Some(answer) = process.answer(request) else { continue };
        process.files.borrow_mut().abandoned.retain(|a| a.request != request);
        if let Ok((crate::control::Answer::Opened { open, .. }, _)) = answer {
            let _ = process.tell(Request::Close { open, tape_disposition: 0, quiet });
        }
        process.files.borrow_mut().links.free(link);
    }
}

fn advance_open(process: &Process, number: i16) {
    let (request, link, asked, follow, attempts) = {
        let mut files = process.files.borrow_mut();
        let Ok(Kind::Opening(o)) = files.get_mut(number).map(|f| &mut f.kind) else { return };
        if o.again_at.is_some_and(|t| t <= Moment::now()) {
            o.again_at = None;
            o.request = process.ask_later(Request::Open(o.asked.clone())).ok();
        }
        (o.request, o.link, o.asked.clone(), o.follow, o.attempts)
    };
    let answer = match request {
        Some(request) => match process.answer(request) {
            Some(answer) => answer,
            None => return,
        },
        None if waits_to_open_again(process, number) => return,
        None => Err(UNREACHABLE),
    };
    if let Err(r) = &answer
        && process.may_open_again(&asked, follow, r, attempts)
    {
        let mut files = process.files.borrow_mut();
        if let Ok(Kind::Opening(o)) = files.get_mut(number).map(|f| &mut f.kind) {
            o.request = None;
            o.again_at = Some(Moment::now().after(again_after(attempts)));
            o.attempts += 1;
        }
        return;
    }
    let opened = answer.map_err(|r| refused(&r)).and_then(|answer| process.opened(answer, link, &asked, follow));
    let mut files = process.files.borrow_mut();
    files.opening.retain(|n| *n != number);
    let outcome = match opened {
        Ok(opened) => {
            if let Ok(file) = files.get_mut(number) {
                file.kind = Kind::Process(Box::new(opened));
            }
            Outcome::error(0)
        }
        // The number stays until the program closes it.
        Err(e) => Outcome::error(e.number()),
    };
    let id = files.get(number).ok().and_then(|f| f.operations.front()).map_or(0, |o| o.id);
    files.end(number, id, outcome);
}

fn waits_to_open_again(process: &Process, number: i16) -> bool {
    let files = process.files.borrow();
    matches!(files.get(number).map(|f| &f.kind), Ok(Kind::Opening(o)) if o.again_at.is_some())
}
