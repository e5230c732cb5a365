//! The backup's side: `CHECKMONITOR`, and what a takeover finds.

use std::collections::BTreeSet;

use super::message::{BackupOpen, Checkpoint, Message, Mode, Restart};
use super::primary::{fit, say_unfit};
use super::{Reason, StatusWord, UNFIT};
use crate::error::FileError;
use crate::kill_point;
use crate::model::files::Kind;
use crate::model::open::OpenOptions;
use crate::model::pair::Role;
use crate::model::process::Process;
use crate::model::receive::following::{self, FromPrimary};
use crate::sys::checkpoint::{areas, layout, registers};
use crate::sys::registry::rows::{event_flags, event_kind, name_state};

/// What the primary has told so far.
#[derive(Default)]
struct Followed {
    /// The primary has shown that it fits, by the first message of its link.
    paired: bool,
    restart: Option<Restart>,
    /// Files whose sync information came with the last restart point or after it.
    synced: BTreeSet<i16>,
}

enum Next {
    Message(FromPrimary),
    Primary,
}

impl Process {
    /// `CHECKMONITOR`: follows the primary until this process has to take its place. Afterwards the program goes on where
    /// the returned word says; the caller's stub does it, for the stack may be the primary's by now.
    pub fn check_monitor(&self) -> StatusWord {
        if let Err(e) = fit() {
            return StatusWord::NoPartner(e.number());
        }
        if self.role() != Role::Backup && !self.was_backup.get() {
            return StatusWord::NoPartner(FileError::PATH_DOWN.number());
        }
        self.follow()
    }

    /// `CHECKSWITCH`: the backup becomes primary, this process follows it.
    pub fn check_switch(&self) -> StatusWord {
        if let Err(e) = self.give_role_away() {
            return StatusWord::NoPartner(e.error().number());
        }
        kill_point!("switch.given");
        following::send_away(self);
        self.was_backup.set(true);
        self.follow()
    }

    fn follow(&self) -> StatusWord {
        let mut followed = Followed::default();
        self.following.set(true);
        let reason = loop {
            match self.wait_until(None, next) {
                Some(Next::Message(message)) => {
                    kill_point!("follow.told");
                    let (error, switched) = self.obey(&mut followed, &message.bytes);
                    kill_point!("follow.done");
                    following::answer(self, &message, error);
                    kill_point!("follow.answered");
                    if switched {
                        break Reason::Switched;
                    }
                }
                Some(Next::Primary) => break self.reason(),
                None => {}
            }
        };
        kill_point!("follow.over");
        self.following.set(false);
        self.was_backup.set(false);
        self.take_over(followed);
        StatusWord::TakenOver(reason)
    }

    /// Does what the primary asks for. True: the role is ours now.
    fn obey(&self, followed: &mut Followed, bytes: &[u8]) -> (i16, bool) {
        let done = |result: Result<(), FileError>| (result.err().map_or(0, FileError::number), false);
        match Message::decode(bytes) {
            None => done(Err(FileError::INVALID_OPERATION)),
            Some(Message::Pair { identity }) => {
                let result = agree(&identity);
                followed.paired = result.is_ok();
                done(result)
            }
            Some(_) if !followed.paired => done(Err(FileError::INVALID_STATE)),
            Some(Message::Checkpoint(checkpoint)) => done(self.apply(followed, checkpoint)),
            Some(Message::Open(open)) => {
                followed.synced.remove(&open.number);
                done(self.open_as_backup(&open))
            }
            Some(Message::Close { number, tape_disposition }) => done(self.close(number, tape_disposition)),
            Some(Message::SetMode(mode)) => done(self.take_mode(&mode)),
            Some(Message::Switch) => match self.become_primary() {
                Ok(_) => (0, true),
                Err(e) => done(Err(e)),
            },
        }
    }

    /// Takes a checkpoint: all of it, or nothing when a part of it has no place here.
    fn apply(&self, followed: &mut Followed, checkpoint: Checkpoint) -> Result<(), FileError> {
        let Checkpoint { restart, areas, files } = checkpoint;
        let memory = || areas.iter().chain(restart.iter().map(|r| &r.stack));
        if !memory().all(|a| areas::allowed(a.address as usize, a.bytes.0.len(), 0)) {
            return Err(FileError::BOUNDS);
        }
        if restart.as_ref().is_some_and(|r| registers::Registers::from_words(&r.registers).is_none()) {
            return Err(FileError::INVALID_OPERATION);
        }
        for file in &files {
            self.sync_id(file.number)?;
        }
        kill_point!("follow.applied");
        if let Some(restart) = &restart {
            areas::write(restart.stack.address as usize, &restart.stack.bytes.0);
            followed.synced.clear();
        }
        for area in &areas {
            areas::write(area.address as usize, &area.bytes.0);
        }
        for file in &files {
            self.set_sync_id(file.number, file.sync_id)?;
            followed.synced.insert(file.number);
        }
        if restart.is_some() {
            followed.restart = restart;
        }
        Ok(())
    }

    /// Makes the backup open that belongs to an open of the primary's. A server that does not answer holds up nothing but this
    /// open: it is given up when the primary is lost.
    fn open_as_backup(&self, open: &BackupOpen) -> Result<(), FileError> {
        let (index, _) = self.name().ok_or(FileError::PATH_DOWN)?;
        let (primary, _) = self.view.members(index);
        let how = OpenOptions {
            access: open.access,
            exclusion: open.exclusion,
            nowait_depth: open.nowait_depth,
            depth: open.depth,
            options: open.options,
            backup_of: Some((primary, open.number)),
        };
        let number = self.open_later(open.name.as_bytes(), &how)?;
        let opened = self.wait_until(None, |p| {
            crate::model::open::advance(p);
            p.later_result(number).or_else(|| (p.role() != Role::Backup).then_some(Err(FileError::PATH_DOWN)))
        });
        match opened.unwrap_or(Err(FileError::PATH_DOWN)) {
            Ok(()) => {
                for mode in &open.modes {
                    self.take_mode(mode)?;
                }
                Ok(())
            }
            Err(e) => {
                let _ = self.close(number, 0);
                Err(e)
            }
        }
    }

    fn take_mode(&self, mode: &Mode) -> Result<(), FileError> {
        match self.change_mode(mode.number, mode.function, [Some(mode.value), None]) {
            // `$RECEIVE` and terminals do not know all of those that processes do; the primary's is the default then.
            Err(FileError::INVALID_OPERATION) if mode.value == 0 => Ok(()),
            other => other.map(|_| ()),
        }
    }

    /// What a new primary does before its program goes on.
    fn take_over(&self, followed: Followed) {
        let unsynced: Vec<i16> = {
            let files = self.files.borrow();
            let is_process = |n: &i16| matches!(files.get(*n).map(|f| &f.kind), Ok(Kind::Process(_)));
            files.numbers().into_iter().filter(|n| !followed.synced.contains(n)).filter(is_process).collect()
        };
        // Without sync information requests would be taken for ones of the old primary: their numbering starts anew.
        for number in unsynced {
            self.send_reset(number);
        }
        if let Some(restart) = followed.restart
            && let Some(registers) = registers::Registers::from_words(&restart.registers)
        {
            registers::resume_at(registers, restart.signals);
        }
    }

    /// Why this process is primary: the end of the member before it, as the registry's log has it.
    fn reason(&self) -> Reason {
        let newest = self.view.newest_event();
        let deaths = (1..=newest).rev().map_while(|n| self.view.event(n)).filter(|e| {
            e.kind == event_kind::PROCESS_DEATH && e.survivor_verifier == self.verifier.0 && e.process.parts().is_some()
        });
        match deaths.take(1).next().map(|e| e.flags) {
            Some(flags) if flags & event_flags::WITH_CPU != 0 => Reason::ProcessorFailed,
            Some(flags) if flags & event_flags::ABEND != 0 => Reason::Abended,
            Some(_) => Reason::Stopped,
            // So many events have passed since that the death is no longer in the log.
            None => Reason::Abended,
        }
    }
}

/// The next thing to do. The role is looked at first: what a primary published before it died is found after that.
fn next(process: &Process) -> Option<Next> {
    let role = process.role();
    if let Some(message) = following::take_from_primary(process) {
        return Some(Next::Message(message));
    }
    // A pair of which both members are being stopped has no successor: this one is about to be killed.
    let ending = process.name().is_some_and(|(index, _)| process.view.name(index).state == name_state::ENDING);
    (role != Role::Backup && !ending).then_some(Next::Primary)
}

/// Do both members lie at the same addresses?
fn agree(other: &str) -> Result<(), FileError> {
    match layout::difference(&layout::identity(), other) {
        None => Ok(()),
        Some((here, there)) => {
            say_unfit(&format!("the members of the pair differ: \"{here}\" in the backup, \"{there}\" in the primary"));
            Err(FileError::new(UNFIT))
        }
    }
}
