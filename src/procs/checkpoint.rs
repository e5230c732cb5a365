//! Passive backup: `CHECKOPEN`, `CHECKPOINT` and its like, `CHECKMONITOR`, `CHECKSWITCH`.

use super::shared::{entered, noted};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::checkpoint::{CheckError, Draft, Item, StatusWord};
use crate::model::process::Process;

/// Address that stands for no stack, and for the whole stack.
const NO_STACK: usize = usize::MAX;
const WHOLE_STACK: usize = usize::MAX - 2;

/// Begins a checkpoint, with the stack if one is asked for. `Err`: the stack base is wrong.
fn begin(stack_base: Option<Ptr<i16>>) -> Result<Draft, StatusWord> {
    let mut draft = Draft::begin();
    let good = match stack_base.map(|p| p.address()) {
        None | Some(NO_STACK) => true,
        Some(WHOLE_STACK) => draft.stack(None),
        Some(base) => draft.stack(Some(base)),
    };
    if good { Ok(draft) } else { Err(StatusWord::Parameter(1)) }
}

/// Sends a checkpoint, unless it is too large.
fn send(process: &Process, draft: Draft, too_large: u8) -> StatusWord {
    if draft.is_too_large() {
        return StatusWord::Parameter(too_large);
    }
    match process.check_point(draft) {
        Ok(()) => StatusWord::Done,
        Err(e) => StatusWord::NoPartner(e.error().number()),
    }
}

/// Runs `body` in the process; a call that is refused is one that reaches no backup.
fn in_process(body: impl FnOnce(&Process) -> Result<StatusWord, StatusWord>) -> i16 {
    let word = match entered(-1) {
        Ok(process) => body(&process).unwrap_or_else(|word| word),
        Err(e) => StatusWord::NoPartner(e.number()),
    };
    word.number()
}

/// Adds an item; `parameter` is what an error of it is told by.
fn add(process: &Process, draft: &mut Draft, item: Item, parameter: usize) -> Result<(), StatusWord> {
    draft.add(process, item).map_err(|_| StatusWord::Parameter(u8::try_from(parameter).unwrap_or(u8::MAX)))
}

/// Sends data areas and sync information to the backup; with a stack base, the place to restart from.
pub fn checkpoint(a: args::CHECKPOINT) -> i16 {
    let items = [
        (a.buffer_1, a.count_1),
        (a.buffer_2, a.count_2),
        (a.buffer_3, a.count_3),
        (a.buffer_4, a.count_4),
        (a.buffer_5, a.count_5),
        (a.buffer_6, a.count_6),
        (a.buffer_7, a.count_7),
        (a.buffer_8, a.count_8),
        (a.buffer_9, a.count_9),
        (a.buffer_10, a.count_10),
        (a.buffer_11, a.count_11),
        (a.buffer_12, a.count_12),
        (a.buffer_13, a.count_13),
    ];
    in_process(|process| {
        let mut draft = begin(a.stack_base)?;
        for (n, item) in items.into_iter().enumerate() {
            let (buffer, count) = (2 * n + 2, 2 * n + 3);
            match item {
                (None, None) => {}
                (None, Some(file)) => add(process, &mut draft, Item::File(file), count)?,
                (Some(_), None) => return Err(StatusWord::Parameter(count as u8)),
                (Some(at), Some(words)) => {
                    let length = 2 * usize::try_from(words).map_err(|_| StatusWord::Parameter(count as u8))?;
                    add(process, &mut draft, Item::Memory { address: at.address(), length }, buffer)?;
                }
            }
        }
        Ok(send(process, draft, 26))
    })
}

/// As `CHECKPOINT`, with counts in bytes.
pub fn checkpointx(a: args::CHECKPOINTX) -> i16 {
    let items = [
        (a.segment_id1, a.bufferx_1, a.count_1),
        (a.segment_id2, a.bufferx_2, a.count_2),
        (a.segment_id3, a.bufferx_3, a.count_3),
        (a.segment_id4, a.bufferx_4, a.count_4),
        (a.segment_id5, a.bufferx_5, a.count_5),
    ];
    in_process(|process| {
        let mut draft = begin(a.stack_base)?;
        for (n, item) in items.into_iter().enumerate() {
            let set = n + 2;
            let wrong = StatusWord::Parameter(set as u8);
            match item {
                (None, None, None) => {}
                (Some(file), None, _) => add(process, &mut draft, Item::File(file), set)?,
                // There are no extended data segments: no other segment ID is allocated.
                (None | Some(-1), Some(at), Some(count)) => {
                    let length = usize::try_from(count).map_err(|_| wrong)?;
                    add(process, &mut draft, Item::Memory { address: at.address(), length }, set)?;
                }
                _ => return Err(wrong),
            }
        }
        Ok(send(process, draft, 7))
    })
}

/// Words of an item of `CHECKPOINTMANY`: an address of four words and a count, or -1 and a file number.
const MANY_WORDS: usize = 5;
/// Words of an item of `CHECKPOINTMANYX`: a length of two words, a segment ID and an address of four words; or a length of -1
/// and a file number.
const MANYX_WORDS: usize = 7;

fn count(descriptors: &Ptr<i16>, wrong: u8) -> Result<usize, StatusWord> {
    usize::try_from(descriptors.get()).map_err(|_| StatusWord::Parameter(wrong))
}

fn address(descriptors: &Ptr<i16>, word: usize) -> usize {
    descriptors.cast::<usize>().offset(2 * word).get()
}

/// Sends any number of items that an array describes.
pub fn checkpointmany(a: args::CHECKPOINTMANY) -> i16 {
    in_process(|process| {
        let mut draft = begin(a.stack_base)?;
        let mut last = 2;
        if let Some(descriptors) = a.descriptors {
            for n in 0..count(&descriptors, 2)? {
                // An error is told by the word it is in, and two more.
                let at = 1 + n * MANY_WORDS;
                let (place, number) = (address(&descriptors, at), descriptors.at(at + 4));
                if place == usize::MAX {
                    add(process, &mut draft, Item::File(number), at + 4 + 2)?;
                } else {
                    let bad = StatusWord::Parameter(u8::try_from(at + 4 + 2).unwrap_or(u8::MAX));
                    let length = 2 * usize::try_from(number).map_err(|_| bad)?;
                    add(process, &mut draft, Item::Memory { address: place, length }, at + 2)?;
                }
                if !draft.is_too_large() {
                    last = at + MANY_WORDS + 2;
                }
            }
        }
        Ok(send(process, draft, u8::try_from(last).unwrap_or(u8::MAX)))
    })
}

/// As `CHECKPOINTMANY`, with lengths in bytes.
pub fn checkpointmanyx(a: args::CHECKPOINTMANYX) -> i16 {
    in_process(|process| {
        let mut draft = begin(a.stack_base)?;
        let mut last = 3;
        if let Some(descriptors) = a.descriptors {
            for n in 0..count(&descriptors, 2)? {
                let at = 1 + n * MANYX_WORDS;
                let length = descriptors.cast::<usize>().offset(2 * at).cast::<i32>().get();
                let (segment, item) = (descriptors.at(at + 2), n + 3);
                let wrong = StatusWord::Parameter(u8::try_from(item).unwrap_or(u8::MAX));
                if length == -1 {
                    add(process, &mut draft, Item::File(segment), item)?;
                } else {
                    let length = usize::try_from(length).ok().filter(|_| segment == -1).ok_or(wrong)?;
                    add(process, &mut draft, Item::Memory { address: address(&descriptors, at + 3), length }, item)?;
                }
                if !draft.is_too_large() {
                    last = item + 1;
                }
            }
        }
        Ok(send(process, draft, u8::try_from(last).unwrap_or(u8::MAX)))
    })
}

/// In a backup: follows the primary until it is lost or gives its role away.
pub fn checkmonitor(_: args::CHECKMONITOR) -> i16 {
    in_process(|process| Ok(process.check_monitor()))
}

/// In a primary: changes places with the backup.
pub fn checkswitch(_: args::CHECKSWITCH) -> i16 {
    in_process(|process| Ok(process.check_switch()))
}

/// Has the backup open a file; one that was opened nowait is to be completed.
fn open_in_backup(number: i16) -> Result<(), CheckError> {
    let process = entered(number).map_err(CheckError::Primary)?;
    process.check_open(number)?;
    if process.was_opened_nowait(number) {
        process.complete_open(number).map_err(CheckError::Primary)?;
    }
    Ok(())
}

/// As `CHECKOPEN`; `status` tells where an error was found.
pub fn file_open_chkpt_(a: args::FILE_OPEN_CHKPT_) -> Result<(), FileError> {
    let result = open_in_backup(a.filenum);
    if let Some(status) = a.status {
        status.set(match result {
            Ok(()) => 0,
            Err(CheckError::Backup(_)) => 2,
            Err(CheckError::NoBackup(_)) => 3,
            Err(CheckError::Primary(_)) => 4,
        });
    }
    noted(a.filenum, result.map_err(CheckError::error))
}

/// As `CHECKCLOSE`.
pub fn file_close_chkpt_(a: args::FILE_CLOSE_CHKPT_) -> Result<(), FileError> {
    let process = entered(a.filenum)?;
    noted(a.filenum, process.check_close(a.filenum, a.tape_disposition.unwrap_or(0)).map_err(CheckError::error))
}

/// Opens a file of the primary's in the backup too. What the primary's open says about access, exclusion and depth holds for
/// both.
pub fn checkopen(a: args::CHECKOPEN) -> Result<(), FileError> {
    let result = open_in_backup(a.filenum);
    a.backerror.set(match result {
        Ok(()) => 0,
        Err(CheckError::NoBackup(_)) => -1,
        Err(e) => e.error().number(),
    });
    noted(a.filenum, result.map_err(CheckError::error))
}

/// Closes a file in the backup.
pub fn checkclose(a: args::CHECKCLOSE) -> Result<(), FileError> {
    let process = entered(a.filenum)?;
    noted(a.filenum, process.check_close(a.filenum, a.tape_disposition.unwrap_or(0)).map_err(CheckError::error))
}

/// `SETMODE` functions that the file system keeps.
const LOCAL_MODES: [i16; 9] = [12, 30, 36, 71, 72, 80, 117, 141, 149];

/// Repeats a mode of the primary's in the backup.
pub fn checksetmode(a: args::CHECKSETMODE) -> Result<(), FileError> {
    let set = |number: i16, function: i16| {
        if !LOCAL_MODES.contains(&function) {
            return Err(FileError::INVALID_OPERATION);
        }
        entered(number)?.check_mode(number, function).map_err(|e| match e {
            CheckError::NoBackup(_) => FileError::PATH_DOWN,
            other => other.error(),
        })
    };
    let result = match (a.filenum, a.function) {
        (Some(number), Some(function)) => set(number, function),
        _ => Err(FileError::MISSING_PARAMETER),
    };
    a.error.set(result.err().map_or(0, FileError::number));
    Ok(())
}
