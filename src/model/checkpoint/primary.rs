//! The primary's side: the way to the backup, and what is sent on it.

use super::UNFIT;
use super::message::{Area, BackupOpen, Bytes, Checkpoint, FileSync, Message, Mode, Restart};
use crate::control::{LinkNumber, Open, OpenIndex, PARTNER_FILE, Request, Target};
use crate::error::FileError;
use crate::kill_point;
use crate::model::files::Kind;
use crate::model::handle::{ProcessHandle, Verifier};
use crate::model::open_process::{Data, Outcome, ProcessOpen, Room, Sending};
use crate::model::process::{Process, refused, say};
use crate::model::receive::{LONGEST, request_kind};
use crate::sys::checkpoint::{areas, layout, registers, stack};
use crate::sys::registry::rows::{open_flags, open_state};
use crate::sys::user_memory::UserOut;

/// The link to the backup.
pub struct Partner {
    open: ProcessOpen,
    verifier: Verifier,
}

/// Why a checkpointing call did not do what it was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CheckError {
    /// Found here, before the backup was told.
    Primary(FileError),
    /// No backup, or it does not answer.
    NoBackup(FileError),
    /// The backup's answer.
    Backup(FileError),
}

impl CheckError {
    pub fn error(self) -> FileError {
        match self {
            CheckError::Primary(e) | CheckError::NoBackup(e) | CheckError::Backup(e) => e,
        }
    }
}

/// What a checkpoint is to hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    Memory { address: usize, length: usize },
    File(i16),
}

/// A checkpoint that is being put together.
#[derive(Default)]
pub struct Draft {
    checkpoint: Checkpoint,
    size: usize,
    tip: usize,
}

/// What a checkpoint needs beside its areas, and for each of them.
const OVERHEAD: usize = 512;
const PER_ITEM: usize = 20;

impl Draft {
    /// Begins a checkpoint by a call that has just been entered.
    pub fn begin() -> Draft {
        Draft { size: OVERHEAD, tip: registers::captured().stack_pointer(), ..Draft::default() }
    }

    /// Adds the stack from its tip to `base`; `None`: all of it. False: there is no stack there.
    pub fn stack(&mut self, base: Option<usize>) -> bool {
        // What makes this process unfit is told when the checkpoint is sent.
        let Some(whole) = stack::of_main() else { return layout::usable().is_err() };
        let base = base.unwrap_or(whole.end);
        if !whole.contains(&self.tip) || base < self.tip || base > whole.end {
            return false;
        }
        let Some(bytes) = areas::read(self.tip, base - self.tip, self.tip) else { return false };
        self.size += bytes.len() + PER_ITEM;
        self.checkpoint.restart = Some(Restart {
            registers: registers::captured().to_words(),
            signals: registers::signal_mask(),
            stack: Area { address: self.tip as u64, bytes: Bytes(bytes) },
        });
        true
    }

    /// Adds an item. The error is the file's.
    pub fn add(&mut self, process: &Process, item: Item) -> Result<(), FileError> {
        self.size += PER_ITEM;
        match item {
            Item::Memory { length: 0, .. } => {}
            Item::Memory { address, length } => {
                if layout::usable().is_err() {
                    return Ok(());
                }
                // Too large is another error than not allowed; nothing of that size need be copied to know it.
                self.size += length.min(LONGEST);
                if self.size <= LONGEST || !areas::allowed(address, length, self.tip) {
                    let bytes = areas::read(address, length, self.tip).ok_or(FileError::BOUNDS)?;
                    self.checkpoint.areas.push(Area { address: address as u64, bytes: Bytes(bytes) });
                }
            }
            Item::File(number) => {
                let sync_id = process.sync_id(number)?;
                self.checkpoint.files.push(FileSync { number, sync_id });
            }
        }
        Ok(())
    }

    pub fn is_too_large(&self) -> bool {
        self.size > LONGEST
    }
}

/// Says once why this process can be no member of a passive pair.
pub(super) fn say_unfit(why: &str) {
    static SAID: std::sync::Once = std::sync::Once::new();
    SAID.call_once(|| say(&format!("no passive backup: {why}")));
}

/// Can this process be a member of a passive pair?
pub(super) fn fit() -> Result<(), FileError> {
    layout::usable().map_err(|why| {
        say_unfit(why);
        FileError::new(UNFIT)
    })
}

impl Process {
    /// Sends a checkpoint; done when the backup has it.
    pub fn check_point(&self, draft: Draft) -> Result<(), CheckError> {
        kill_point!("checkpoint.begun");
        self.tell_backup(&Message::Checkpoint(draft.checkpoint))?;
        kill_point!("checkpoint.done");
        Ok(())
    }

    /// `CHECKOPEN`, `FILE_OPEN_CHKPT_`: has the backup open a file that is open here, under the same number.
    pub fn check_open(&self, number: i16) -> Result<(), CheckError> {
        fit().map_err(CheckError::Primary)?;
        let open = self.backup_open(number).map_err(CheckError::Primary)?;
        self.tell_backup(&Message::Open(open))
    }

    /// `CHECKCLOSE`, `FILE_CLOSE_CHKPT_`.
    pub fn check_close(&self, number: i16, tape_disposition: i16) -> Result<(), CheckError> {
        self.tell_backup(&Message::Close { number, tape_disposition })
    }

    /// `CHECKSETMODE`: repeats the present value of a mode in the backup.
    pub fn check_mode(&self, number: i16, function: i16) -> Result<(), CheckError> {
        let modes = self.modes(number).map_err(CheckError::Primary)?;
        match modes.into_iter().find(|m| m.function == function) {
            Some(mode) => self.tell_backup(&Message::SetMode(mode)),
            // The files of this system have no such mode, so the backup's is the same.
            None => Ok(()),
        }
    }

    /// Has the backup become primary.
    pub(super) fn give_role_away(&self) -> Result<(), CheckError> {
        self.tell_backup(&Message::Switch)?;
        if let Some(partner) = self.partner.take() {
            partner.open.close(self, &mut self.files.borrow_mut().links, 0);
        }
        Ok(())
    }

    /// The modes that travel: 30, 72 and 117 of a file, 80 of `$RECEIVE`.
    fn modes(&self, number: i16) -> Result<Vec<Mode>, FileError> {
        let files = self.files.borrow();
        let file = files.get(number)?;
        let mode = |function: i16, value: i16| Mode { number, function, value };
        Ok(match file.kind {
            Kind::Receive => vec![mode(30, file.order), mode(80, self.receive.borrow().mode)],
            Kind::Process(_) => vec![mode(30, file.order), mode(72, file.buffers), mode(117, file.forwarding)],
            _ => vec![mode(30, file.order), mode(72, file.buffers)],
        })
    }

    fn backup_open(&self, number: i16) -> Result<BackupOpen, FileError> {
        let modes = self.modes(number)?;
        let files = self.files.borrow();
        let file = files.get(number)?;
        let mut open = BackupOpen {
            number,
            name: file.name.clone(),
            access: 0,
            exclusion: 0,
            nowait_depth: file.nowait_depth,
            depth: 0,
            options: 0,
            modes,
        };
        match &file.kind {
            Kind::Receive => {
                let receive = self.receive.borrow();
                (open.depth, open.options) = (receive.depth() as i16, receive.options);
            }
            Kind::Process(_) => {
                let row = self.own_open(number).ok_or(FileError::new(16))?;
                (open.access, open.exclusion) = (row.access, row.exclusion);
                (open.depth, open.options) = (row.sync_depth, row.options);
            }
            Kind::Terminal(_) => {}
            Kind::Opening(_) => return Err(FileError::new(27)),
            Kind::Foreign => return Err(FileError::INVALID_OPERATION),
        }
        Ok(open)
    }

    /// The registry's row of an open of this process.
    pub(crate) fn own_open(&self, number: i16) -> Option<crate::sys::registry::rows::OpenRow> {
        let used = self.view.header().opens_used.load(std::sync::atomic::Ordering::Acquire) as u32;
        (0..used).map(|i| self.view.open(OpenIndex(i))).find(|o| {
            o.state == open_state::OPEN
                && o.opener_verifier == self.verifier.0
                && o.file_number == number
                && o.flags & (open_flags::PATH | open_flags::PARTNER) == 0
        })
    }

    /// Sends one message and waits for its answer.
    pub(super) fn tell_backup(&self, message: &Message) -> Result<(), CheckError> {
        fit().map_err(CheckError::Primary)?;
        let mut partner = self.partner()?;
        let outcome = self.exchange(&mut partner, message);
        self.partner.set(Some(partner));
        outcome
    }

    fn exchange(&self, partner: &mut Partner, message: &Message) -> Result<(), CheckError> {
        let data = Data::Own(message.encode());
        let mut sending = Sending::new(request_kind::CHECKPOINT, data, Room::User(UserOut::EMPTY));
        let outcome = match partner.open.start(self, &mut sending) {
            Some(outcome) => outcome,
            None => self
                .wait_until(None, |p| partner.open.look(p, &mut sending))
                .unwrap_or(Outcome::error(FileError::PATH_DOWN.number())),
        };
        let alive = self.backup().is_some_and(|h| h.parts().is_some_and(|p| p.verifier == partner.verifier));
        match FileError::check(outcome.error) {
            Ok(()) => Ok(()),
            Err(e) if alive => Err(CheckError::Backup(e)),
            Err(_) => Err(CheckError::NoBackup(FileError::PATH_DOWN)),
        }
    }

    /// The backup that this process, as primary, has now.
    fn backup(&self) -> Option<ProcessHandle> {
        let (index, _) = self.name()?;
        let (primary, backup) = self.view.members(index);
        let own = primary.parts().is_some_and(|p| p.verifier == self.verifier);
        Some(backup).filter(|b| own && !b.is_null())
    }

    /// The link to the present backup, which has said that it fits.
    fn partner(&self) -> Result<Box<Partner>, CheckError> {
        let known = self.partner.take();
        let backup = self.backup().and_then(|h| h.parts()).map(|p| p.verifier);
        if let Some(partner) = known {
            if backup == Some(partner.verifier) {
                return Ok(partner);
            }
            partner.open.close(self, &mut self.files.borrow_mut().links, 0);
        }
        let none = CheckError::NoBackup(FileError::NO_SUCH_DEVICE);
        backup.ok_or(none)?;
        let link = self.files.borrow_mut().links.allocate(PARTNER_FILE).ok_or(CheckError::Primary(FileError::NO_FILE_BLOCK))?;
        let made = self.ask(Request::Partner { link }).map_err(|r| refused(&r));
        let opened = made.and_then(|answer| ProcessOpen::new(self, answer, link, &asked(link), false));
        let open = opened.map_err(|e| {
            self.files.borrow_mut().links.free(link);
            CheckError::NoBackup(e)
        })?;
        let verifier = open.server().parts().map(|p| p.verifier).ok_or(none)?;
        let mut partner = Box::new(Partner { open, verifier });
        match self.exchange(&mut partner, &Message::Pair { identity: layout::identity() }) {
            Ok(()) => Ok(partner),
            Err(e) => {
                partner.open.close(self, &mut self.files.borrow_mut().links, 0);
                Err(e)
            }
        }
    }
}

/// The link between the members is an open like others, with sync depth 0: its loss is an error.
fn asked(link: LinkNumber) -> Open {
    Open {
        target: Target::Handle(ProcessHandle::NULL),
        file_number: PARTNER_FILE,
        access: 0,
        exclusion: 0,
        nowait_depth: 0,
        sync_depth: 0,
        options: 0,
        qualifier: String::new(),
        link,
        backup_of: None,
    }
}
