//! The files one process has open, by file number.
//!
//! 0 is always `$RECEIVE`; other opens take the lowest free number, or, for a backup open, the number of the primary's.

use std::collections::{BTreeMap, VecDeque};

use super::clock::Moment;
use super::open_process::{LinkNumbers, Outcome, ProcessOpen, Sending};
use super::process::Process;
use super::terminal::Terminal;
use crate::control::{LinkNumber, Open};
use crate::error::FileError;
use crate::sys::user_memory::UserOut;

/// What a file number stands for.
pub enum Kind {
    Receive,
    Process(Box<ProcessOpen>),
    /// A nowait open that the server has not answered.
    Opening(Box<Opening>),
    Terminal(Terminal),
    /// Managed by another part: the streams of active backup.
    Foreign,
}

/// A nowait open under way.
pub struct Opening {
    /// `None` while it waits to be sent again.
    pub request: Option<u32>,
    pub link: LinkNumber,
    pub asked: Open,
    pub follow: bool,
    pub again_at: Option<Moment>,
    pub attempts: u32,
}

/// A request whose answer, should it be a link, is to be closed.
#[derive(Clone, Copy)]
pub struct Abandoned {
    pub request: u32,
    pub link: LinkNumber,
    /// The server has not heard of the open.
    pub quiet: bool,
}

/// Which calls may complete an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    Near,
    Extended,
    Long,
}

/// What an operation under way is.
pub enum Work {
    Request(Sending),
    Receive {
        update: bool,
        room: UserOut,
    },
    Open,
    /// Over before it began to wait, as on terminals.
    Done,
}

/// One operation that has been started and not been completed.
pub struct Operation {
    pub id: u64,
    pub waited: bool,
    pub family: Family,
    pub tag: i64,
    /// Address of the program's buffer, as completion returns it.
    pub buffer: usize,
    pub work: Work,
    pub outcome: Option<Outcome>,
    /// Order in which operations ended.
    pub ended: u64,
}

pub struct File {
    pub kind: Kind,
    pub name: String,
    pub last_error: i16,
    pub nowait_depth: i16,
    /// `SETMODE` 30: 0 in order of start, 1 or 3 in any order.
    pub order: i16,
    /// `SETMODE` 72: 1 when the system keeps a copy of what is written.
    pub buffers: i16,
    /// `SETMODE` 117; there are no transactions to forward.
    pub forwarding: i16,
    pub operations: VecDeque<Operation>,
}

impl File {
    pub fn new(kind: Kind, name: String, nowait_depth: i16) -> File {
        File { kind, name, last_error: 0, nowait_depth, order: 0, buffers: 0, forwarding: 0, operations: VecDeque::new() }
    }

    /// Nowait operations under way.
    pub fn outstanding(&self) -> usize {
        self.operations.iter().filter(|o| !o.waited).count()
    }

    /// Is it the turn of operation `id`, which has ended? Unless `SETMODE` 30 says otherwise, in the order of start.
    fn completes(&self, id: u64) -> bool {
        self.order != 0 || self.operations.iter().find(|o| !o.waited).is_some_and(|o| o.id == id)
    }

    /// The nowait operation that a completion call on this file would give now.
    pub fn completable(&self) -> Option<u64> {
        let mut candidates = self.operations.iter().filter(|o| !o.waited);
        if self.order == 0 {
            candidates.next().filter(|o| o.outcome.is_some()).map(|o| o.id)
        } else {
            candidates.filter(|o| o.outcome.is_some()).min_by_key(|o| o.ended).map(|o| o.id)
        }
    }
}

/// Files that `FILE_COMPLETE_` completes operations of: the permanent set of `FILE_COMPLETE_SET_`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    /// File number -1: every file.
    pub all: bool,
    pub files: Vec<i16>,
}

#[derive(Default)]
pub struct Files {
    table: Vec<Option<File>>,
    pub links: LinkNumbers,
    next_operation: u64,
    ended: u64,
    /// Nowait operations that have ended, in the order of their ends: file and operation. Those that were completed or
    /// cancelled meanwhile are dropped when they are come upon.
    finished: BTreeMap<u64, (i16, u64)>,
    pub completion_set: Completions,
    /// Files with requests that are to be sent again at a set time.
    again: Vec<i16>,
    /// Files whose nowait open the server has not answered.
    pub opening: Vec<i16>,
    /// Opens and standby links given up before they were answered.
    pub abandoned: Vec<Abandoned>,
}

/// File numbers per process, at most.
const MOST: usize = 4_096;

impl Files {
    pub fn get(&self, number: i16) -> Result<&File, FileError> {
        usize::try_from(number).ok().and_then(|n| self.table.get(n)?.as_ref()).ok_or(FileError::new(16))
    }

    pub fn get_mut(&mut self, number: i16) -> Result<&mut File, FileError> {
        usize::try_from(number).ok().and_then(|n| self.table.get_mut(n)?.as_mut()).ok_or(FileError::new(16))
    }

    /// Numbers of open files, lowest first.
    pub fn numbers(&self) -> Vec<i16> {
        (0..self.table.len()).filter(|&n| self.table[n].is_some()).map(|n| n as i16).collect()
    }

    /// A free number: the lowest, or `wanted`, which is refused with 12 when it is taken.
    pub fn free_number(&self, wanted: Option<i16>) -> Result<i16, FileError> {
        let taken = |n: usize| self.table.get(n).is_some_and(Option::is_some);
        match wanted {
            Some(n) if n > 0 && (n as usize) < MOST => {
                if taken(n as usize) {
                    Err(FileError::new(12))
                } else {
                    Ok(n)
                }
            }
            Some(_) => Err(FileError::new(16)),
            None => (1..MOST).find(|&n| !taken(n)).map(|n| n as i16).ok_or(FileError::new(34)),
        }
    }

    /// Puts a file under a number that [`Files::free_number`] has given.
    pub fn put(&mut self, number: i16, file: File) {
        let n = number as usize;
        if self.table.len() <= n {
            self.table.resize_with(n + 1, || None);
        }
        self.table[n] = Some(file);
    }

    pub fn take(&mut self, number: i16) -> Result<File, FileError> {
        self.completion_set.files.retain(|&n| n != number);
        usize::try_from(number).ok().and_then(|n| self.table.get_mut(n)?.take()).ok_or(FileError::new(16))
    }

    /// Sets the last error of a file. False when the number is not open.
    pub fn note_error(&mut self, number: i16, error: i16) -> bool {
        match self.get_mut(number) {
            Ok(file) => {
                file.last_error = error;
                true
            }
            Err(_) => false,
        }
    }

    pub fn new_operation(&mut self) -> u64 {
        self.next_operation += 1;
        self.next_operation
    }

    /// A link on which this process is the opener has rung: looks at the requests of its file.
    pub fn link_rung(&mut self, process: &Process, link: LinkNumber) {
        if let Some(number) = self.links.owner(link) {
            self.look(process, number);
        }
    }

    /// Looks whether requests of this file have ended.
    pub fn look(&mut self, process: &Process, number: i16) {
        let Some(Some(file)) = usize::try_from(number).ok().and_then(|n| self.table.get_mut(n)) else { return };
        let Kind::Process(open) = &mut file.kind else { return };
        for operation in &mut file.operations {
            if let (Work::Request(sending), None) = (&mut operation.work, operation.outcome)
                && let Some(outcome) = open.look(process, sending)
            {
                self.ended += 1;
                operation.ended = self.ended;
                operation.outcome = Some(outcome);
                if !operation.waited {
                    self.finished.insert(self.ended, (number, operation.id));
                }
            }
        }
        open.tend(process);
        self.note_again(number);
    }

    /// Answers of the monitor have come: standby links may be among them.
    pub fn tend(&mut self, process: &Process) {
        for file in self.table.iter_mut().flatten() {
            if let Kind::Process(open) = &mut file.kind {
                open.tend(process);
            }
        }
    }

    /// How many operations have ended so far.
    pub fn ended(&self) -> u64 {
        self.ended
    }

    /// Marks an operation as ended.
    pub fn end(&mut self, number: i16, id: u64, outcome: Outcome) {
        self.ended += 1;
        let ended = self.ended;
        if let Ok(file) = self.get_mut(number)
            && let Some(operation) = file.operations.iter_mut().find(|o| o.id == id && o.outcome.is_none())
        {
            operation.outcome = Some(outcome);
            operation.ended = ended;
            if !operation.waited {
                self.finished.insert(ended, (number, id));
            }
        }
    }

    /// The nowait operation of any file (of those that `wanted` names) that ended first and may be completed now.
    pub fn first_finished(&mut self, wanted: impl Fn(i16) -> bool) -> Option<(i16, u64)> {
        let mut gone = Vec::new();
        let found = self.finished.iter().find_map(|(&ended, &(number, id))| {
            let file = self.table.get(usize::try_from(number).ok()?)?.as_ref();
            if !file.is_some_and(|f| f.operations.iter().any(|o| o.id == id)) {
                gone.push(ended);
                return None;
            }
            (wanted(number) && file?.completes(id)).then_some((number, id))
        });
        for ended in gone {
            self.finished.remove(&ended);
        }
        found
    }

    /// Has any file (of those that `wanted` names) a nowait operation under way?
    pub fn any_outstanding(&self, wanted: impl Fn(i16) -> bool) -> bool {
        let files = self.table.iter().enumerate();
        files.filter_map(|(n, f)| Some((n as i16, f.as_ref()?))).any(|(n, f)| f.operations.iter().any(|o| !o.waited) && wanted(n))
    }

    /// Requests sent and not answered.
    pub fn requests_outstanding(&self) -> usize {
        let operations = self.table.iter().flatten().flat_map(|f| f.operations.iter());
        operations.filter(|o| matches!(o.work, Work::Request(_)) && o.outcome.is_none()).count()
    }

    /// Notes whether requests of this file are to be sent again.
    pub fn note_again(&mut self, number: i16) {
        self.again.retain(|n| *n != number);
        if self.again_at(number).is_some() {
            self.again.push(number);
        }
    }

    fn again_at(&self, number: i16) -> Option<Moment> {
        let at = |o: &Operation| match &o.work {
            Work::Request(s) if o.outcome.is_none() => s.again_at(),
            _ => None,
        };
        self.get(number).ok()?.operations.iter().filter_map(at).min()
    }

    /// When the next request or open has to be sent again.
    pub fn next_retry(&self) -> Option<Moment> {
        let opens = self.opening.iter().filter_map(|n| match &self.get(*n).ok()?.kind {
            Kind::Opening(o) => o.again_at,
            _ => None,
        });
        self.again.iter().filter_map(|n| self.again_at(*n)).chain(opens).min()
    }

    /// Looks again at requests that were to be sent again.
    pub fn retry(&mut self, process: &Process) {
        if self.again.is_empty() {
            return;
        }
        let now = Moment::now();
        for number in self.again.clone() {
            if self.again_at(number).is_none_or(|t| t <= now) {
                self.look(process, number);
            }
        }
    }
}

/// Takes a file number for a file that another part manages: the lowest free one, or `wanted` (12 when it is taken).
pub fn claim_foreign(process: &Process, name: &str, wanted: Option<i16>) -> Result<i16, FileError> {
    let mut files = process.files.borrow_mut();
    let number = files.free_number(wanted)?;
    files.put(number, File::new(Kind::Foreign, name.to_owned(), 0));
    Ok(number)
}

/// Gives such a number back.
pub fn release_foreign(process: &Process, number: i16) {
    let mut files = process.files.borrow_mut();
    if files.get(number).is_ok_and(|f| matches!(f.kind, Kind::Foreign)) {
        let _ = files.take(number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign() -> File {
        File::new(Kind::Foreign, String::new(), 0)
    }

    #[test]
    fn numbers_are_given_lowest_first_and_never_0() {
        let mut files = Files::default();
        for want in 1..4 {
            let n = files.free_number(None).unwrap();
            assert_eq!(n, want);
            files.put(n, foreign());
        }
        files.take(2).unwrap();
        assert_eq!(files.free_number(None).unwrap(), 2);
    }

    #[test]
    fn a_backup_open_gets_the_number_it_asks_for_or_12() {
        let mut files = Files::default();
        files.put(files.free_number(Some(7)).unwrap(), foreign());
        assert_eq!(files.free_number(Some(7)), Err(FileError::new(12)));
        assert_eq!(files.free_number(Some(0)), Err(FileError::new(16)));
        assert_eq!(files.take(6).err(), Some(FileError::new(16)));
    }
}
