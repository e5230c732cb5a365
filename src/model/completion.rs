//! Starting, waiting for, completing and cancelling operations: one machinery for waited and nowait calls.
//!
//! A waited call is a start and a wait for that very operation. Semantics of completion: `AWAITIO[X]`, `CANCEL`,
//! `CANCELREQ` and `SETMODE` 30 of the Guardian Procedure Calls Reference Manual.

use super::clock::Moment;
use super::files::{Family, Kind, Operation, Work};
use super::former::Former;
use super::open_process::{Data, Outcome, Room, Sending};
use super::process::{Process, note_error};
use super::receive::{self, request_kind};
use super::terminal;
use crate::error::FileError;
use crate::sys::user_memory::{UserIn, UserOut};

/// A data operation as a procedure asks for it.
pub enum Transfer {
    Read {
        room: UserOut,
        update: bool,
    },
    Write {
        data: UserIn,
    },
    WriteRead {
        data: UserIn,
        room: UserOut,
    },
    /// CONTROL, SETMODE and their like: a whole system message, and what becomes of its answer.
    System {
        message: Vec<u8>,
        former: Former,
    },
}

/// How an operation is started.
#[derive(Clone, Copy, Debug)]
pub struct How {
    pub tag: i64,
    pub family: Family,
    /// Waits even on a file that was opened nowait.
    pub always_waited: bool,
}

/// A completed operation.
pub struct Completed {
    pub file: i16,
    pub tag: i64,
    pub buffer: usize,
    pub outcome: Outcome,
}

/// Data limits of a file kind, for one direction.
fn limit(kind: &Kind) -> usize {
    match kind {
        Kind::Terminal(_) => 32_755,
        _ => receive::LONGEST,
    }
}

impl Process {
    /// Starts `transfer` on `file` and, on a waited file, waits for its end. `None`: started, to be completed later.
    pub(crate) fn transfer(&self, file: i16, transfer: Transfer, how: How) -> Result<Option<Completed>, FileError> {
        let (id, waited) = self.start(file, transfer, how).inspect_err(|e| note_error(file, e.number()))?;
        if !waited {
            note_error(file, 0);
            return Ok(None);
        }
        let ready = |p: &Process| p.advance(file).then(|| p.ended(file, id)).flatten();
        let completed = match self.wait_until(None, ready) {
            Some(c) => c,
            None => return Err(FileError::new(40)),
        };
        note_error(file, completed.outcome.error);
        Ok(Some(completed))
    }

    /// Starts a write on a file opened nowait, for Rust callers. The library keeps no copy: `data` has to outlive it.
    pub fn start_write(&self, file: i16, data: &'static [u8], tag: i64) -> Result<(), FileError> {
        let how = How { tag, family: Family::Long, always_waited: false };
        self.transfer(file, Transfer::Write { data: UserIn::from(data) }, how).map(|_| ())
    }

    /// Completes the next operation of `file` (-1: of any) within a limit of hundredths of a second. Returns its file, tag and
    /// outcome.
    pub fn complete(&self, file: i16, limit: Option<i32>) -> Result<(i16, i64, Outcome), FileError> {
        let done = self.await_io(file, limit.unwrap_or(-1), None).map_err(|(e, ..)| e)?;
        Ok((done.file, done.tag, done.outcome))
    }

    fn start(&self, number: i16, transfer: Transfer, how: How) -> Result<(u64, bool), FileError> {
        let mut files = self.files.borrow_mut();
        let id = files.new_operation();
        let out_of_messages = self.limits.get()[1].is_some_and(|most| files.requests_outstanding() >= most as usize);
        let file = files.get_mut(number)?;
        let out_of_messages = out_of_messages && matches!(file.kind, Kind::Process(_));
        let waited = how.always_waited || file.nowait_depth == 0;
        // A wait that a signal handler left by longjmp is over.
        if waited {
            abandon_waited(file);
        }
        if matches!(file.kind, Kind::Opening(_)) {
            return Err(FileError::new(27));
        }
        if !waited && file.outstanding() >= file.nowait_depth as usize {
            return Err(FileError::new(28));
        }
        if how.always_waited && file.outstanding() > 0 {
            return Err(FileError::IO_PENDING);
        }
        if out_of_messages {
            return Err(FileError::new(30));
        }
        let most = limit(&file.kind);
        // The program may use its buffer again at once when the system keeps a copy.
        let keep = |data: UserIn| if file.buffers == 1 && !waited { Data::Own(data.to_vec()) } else { Data::User(data) };
        let (buffer, lengths) = match &transfer {
            Transfer::Read { room, .. } => (room.address() as usize, room.len()),
            Transfer::Write { data } => (data.address() as usize, data.len()),
            Transfer::WriteRead { data, room } => (room.address() as usize, data.len().max(room.len())),
            Transfer::System { former, .. } => (former.address(), 0),
        };
        if lengths > most {
            return Err(FileError::new(21));
        }
        let mut outcome = None;
        let work = match &mut file.kind {
            Kind::Receive => match transfer {
                Transfer::Read { room, update } => {
                    if update && self.receive.borrow().depth() == 0 {
                        return Err(FileError::new(2));
                    }
                    Work::Receive { update, room }
                }
                _ => return Err(FileError::new(2)),
            },
            Kind::Process(open) => {
                let mut sending = match transfer {
                    Transfer::Read { update: true, .. } => return Err(FileError::new(2)),
                    Transfer::Read { room, .. } => Sending::new(request_kind::READ, Data::User(UserIn::EMPTY), Room::User(room)),
                    Transfer::Write { data } => Sending::new(request_kind::WRITE, keep(data), Room::User(UserOut::EMPTY)),
                    Transfer::WriteRead { data, room } => Sending::new(request_kind::WRITEREAD, keep(data), Room::User(room)),
                    Transfer::System { message, former } => {
                        let room = Room::Own(vec![0; former.reply_room()], former);
                        Sending::new(request_kind::SYSTEM, Data::Own(message), room)
                    }
                };
                outcome = open.start(self, &mut sending);
                if let Some(o) = outcome {
                    // Errors found before anything was sent are those of the start.
                    if !waited && o.error >= 10 && matches!(o.error, 21 | 30 | 31) {
                        return Err(FileError::new(o.error));
                    }
                }
                Work::Request(sending)
            }
            Kind::Terminal(terminal) => {
                outcome = Some(match transfer {
                    Transfer::Read { room, update: false } => terminal::read(terminal, room),
                    Transfer::Write { data } => terminal::write(terminal, data),
                    Transfer::WriteRead { data, room } => terminal::write_read(terminal, data, room),
                    Transfer::System { message, .. } => terminal::control(terminal, &message),
                    Transfer::Read { update: true, .. } => Outcome::error(2),
                });
                Work::Done
            }
            Kind::Opening(_) | Kind::Foreign => return Err(FileError::new(2)),
        };
        let operation = Operation { id, waited, family: how.family, tag: how.tag, buffer, work, outcome: None, ended: 0 };
        file.operations.push_back(operation);
        if let Some(outcome) = outcome {
            files.end(number, id, outcome);
        } else {
            files.note_again(number);
        }
        Ok((id, waited))
    }

    /// Brings operations of `file` forward that no link tells of: reads of `$RECEIVE`, requests to be sent again, opens.
    /// Always true.
    fn advance(&self, file: i16) -> bool {
        self.files.borrow_mut().retry(self);
        if file == 0 || file == -1 {
            self.advance_receive();
        }
        super::open::advance(self);
        true
    }

    fn advance_receive(&self) {
        let pending = {
            let files = self.files.borrow();
            let Ok(file) = files.get(0) else { return };
            file.operations.iter().find(|o| o.outcome.is_none()).and_then(|o| match o.work {
                Work::Receive { update, room } => Some((o.id, update, room)),
                _ => None,
            })
        };
        let Some((id, update, room)) = pending else { return };
        if let Some(result) = receive::try_read(self, update, room) {
            let outcome = match result {
                Ok(r) => Outcome { error: if r.system { 6 } else { 0 }, count: r.count },
                Err(e) => Outcome::error(e.number()),
            };
            self.files.borrow_mut().end(0, id, outcome);
        }
    }

    /// Takes operation `id` of `file` away if it has ended.
    fn ended(&self, number: i16, id: u64) -> Option<Completed> {
        let mut files = self.files.borrow_mut();
        let file = match files.get_mut(number) {
            Ok(file) => file,
            // Closed under the wait, by a signal handler.
            Err(e) => {
                return Some(Completed { file: number, tag: 0, buffer: 0, outcome: Outcome::error(e.number()) });
            }
        };
        let Some(at) = file.operations.iter().position(|o| o.id == id) else {
            return Some(Completed { file: number, tag: 0, buffer: 0, outcome: Outcome::error(40) });
        };
        file.operations[at].outcome?;
        let operation = file.operations.remove(at)?;
        Some(completed(number, operation))
    }

    /// The operation that a completion call on `file` (-1: any of `only`) would give now.
    fn completable(&self, number: i16, only: Option<&[i16]>) -> Option<(i16, u64)> {
        if number == -1 {
            return self.files.borrow_mut().first_finished(|n| only.is_none_or(|set| set.contains(&n)));
        }
        Some((number, self.files.borrow().get(number).ok()?.completable()?))
    }

    /// `AWAITIO[X]`: completes one nowait operation of `file` (-1: of any). `limit` in 0.01 s, -1 for ever. On error 40 with
    /// a file number and a limit, the oldest operation is cancelled and its tag comes with the error.
    pub(crate) fn await_io(&self, number: i16, limit: i32, only: Option<&[i16]>) -> Result<Completed, (FileError, i16, i64)> {
        let fail = |e: i16, file: i16, tag: i64| {
            note_error(file, e);
            Err((FileError::new(e), file, tag))
        };
        if limit < -1 {
            return fail(590, number, 0);
        }
        {
            let mut files = self.files.borrow_mut();
            if number == -1 {
                let wanted = |n: i16| only.is_none_or(|set| set.contains(&n));
                // What has ended already is found without asking all files.
                if files.first_finished(wanted).is_none() && !files.any_outstanding(wanted) {
                    drop(files);
                    return fail(26, -1, 0);
                }
            } else {
                let state = files.get(number).map(|f| (f.nowait_depth, f.outstanding()));
                drop(files);
                match state {
                    Err(e) => return fail(e.number(), number, 0),
                    Ok((0, 0)) => return fail(25, number, 0),
                    Ok((_, 0)) => return fail(26, number, 0),
                    Ok(_) => {}
                }
            }
        }
        let ready = |p: &Process| p.advance(number).then(|| p.completable(number, only)).flatten();
        match self.wait_until(Moment::after_limit(limit), ready) {
            Some((file, id)) => match self.ended(file, id) {
                Some(c) => {
                    note_error(file, c.outcome.error);
                    Ok(c)
                }
                None => fail(26, file, 0),
            },
            None if number != -1 && limit != 0 => {
                let tag = self.cancel(number, None).unwrap_or(0);
                fail(40, number, tag)
            }
            None => fail(40, number, 0),
        }
    }

    /// Cancels the oldest nowait operation of a file, or the oldest with this tag. Returns its tag.
    pub(crate) fn cancel(&self, number: i16, tag: Option<i64>) -> Result<i64, FileError> {
        let mut files = self.files.borrow_mut();
        let file = files.get_mut(number)?;
        let found = file.operations.iter().position(|o| !o.waited && tag.is_none_or(|t| o.tag == t)).ok_or(FileError::new(26))?;
        let mut operation = file.operations.remove(found).ok_or(FileError::new(26))?;
        if let (Kind::Process(open), Work::Request(sending), None) = (&mut file.kind, &mut operation.work, operation.outcome) {
            open.cancel(sending);
        }
        Ok(operation.tag)
    }

    /// Cancels all operations of a file that is about to be closed.
    pub(crate) fn cancel_all(file: &mut super::files::File) {
        for mut operation in file.operations.drain(..) {
            if let (Kind::Process(open), Work::Request(sending), None) = (&mut file.kind, &mut operation.work, operation.outcome) {
                open.cancel(sending);
            }
        }
    }
}

fn abandon_waited(file: &mut super::files::File) {
    while let Some(at) = file.operations.iter().position(|o| o.waited) {
        let Some(mut operation) = file.operations.remove(at) else { return };
        if let (Kind::Process(open), Work::Request(sending), None) = (&mut file.kind, &mut operation.work, operation.outcome) {
            open.cancel(sending);
        }
    }
}

fn completed(file: i16, operation: Operation) -> Completed {
    let outcome = operation.outcome.unwrap_or(Outcome::error(40));
    let outcome = match &operation.work {
        Work::Request(Sending { room: Room::Own(reply, former), .. }) => former.store(outcome, reply),
        _ => outcome,
    };
    Completed { file, tag: operation.tag, buffer: operation.buffer, outcome }
}
