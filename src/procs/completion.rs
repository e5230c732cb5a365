//! Completing and cancelling nowait operations.

use super::shared::{entered, noted};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::clock::Moment;
use crate::model::completion::Completed;
use crate::model::files::Completions;
use crate::model::process::Process;

/// Completes an operation of the file in `filenum`, or of any. Returns it even when it ended with an error.
fn complete(filenum: Ptr<i16>, limit: Option<i32>, tag: impl Fn(i64)) -> Result<Completed, FileError> {
    let asked = filenum.get();
    let process = entered(asked)?;
    match process.await_io(asked, limit.unwrap_or(-1), None) {
        Ok(done) => {
            filenum.set(done.file);
            tag(done.tag);
            Ok(done)
        }
        Err((error, file, cancelled)) => {
            filenum.set(file);
            // The tag of what a time limit has cancelled.
            if error == FileError::TIMED_OUT && file != -1 && limit.unwrap_or(-1) != 0 {
                tag(cancelled);
            }
            Err(error)
        }
    }
}

macro_rules! completes {
    ($($(#[$doc:meta])* $name:ident($args:ident, $count:ty, $address:ty, $tag:ident, $segment:tt);)*) => { $(
        $(#[$doc])*
        pub fn $name(a: args::$args) -> Result<(), FileError> {
            let done = complete(a.filenum, a.timelimit, |tag| {
                if let Some(out) = a.tag {
                    out.$tag(tag);
                }
            })?;
            if let Some(out) = a.buffer_addr {
                out.set(done.buffer as $address);
            }
            if let Some(out) = a.count_transferred {
                out.set(done.outcome.count as $count);
            }
            completes!(@segment a, $segment);
            FileError::check(done.outcome.error)
        }
    )* };
    (@segment $a:ident, segment) => {
        if let Some(out) = $a.segment_id {
            out.set(-1);
        }
    };
    (@segment $a:ident, none) => {};
}

completes! {
    /// Completes a nowait operation; the near form cannot return a whole address.
    awaitio(AWAITIO, u16, i16, set_all, none);
    /// Completes a nowait operation.
    awaitiox(AWAITIOX, u16, usize, set_all, segment);
    /// Completes a nowait operation, with a 64-bit tag.
    awaitioxl(AWAITIOXL, i32, usize, set, segment);
    /// Completes a nowait operation, with a 64-bit tag and address.
    file_awaitio64_(FILE_AWAITIO64_, i32, i64, set, segment);
}

/// Cancels the oldest operation of a file.
pub fn cancel(a: args::CANCEL) -> Result<(), FileError> {
    noted(a.filenum, entered(a.filenum)?.cancel(a.filenum, None).map(|_| ()))
}

/// Cancels the oldest operation with this tag; 0 or none: the oldest.
pub fn cancelreq(a: args::CANCELREQ) -> Result<(), FileError> {
    noted(a.filenum, entered(a.filenum)?.cancel(a.filenum, a.tag.filter(|t| *t != 0)).map(|_| ()))
}

/// Cancels the oldest operation with this tag; 0 or none: the oldest.
pub fn cancelreql(a: args::CANCELREQL) -> Result<(), FileError> {
    noted(a.filenum, entered(a.filenum)?.cancel(a.filenum, a.tag.filter(|t| *t != 0)).map(|_| ()))
}

/// Elements name files; POSIX descriptors are not waited for.
const REMOVE: i32 = i32::MIN;
const POSIX: i32 = 0x4000_0000;

fn elements(list: Ptr<i16>, count: i16) -> Result<Vec<(i32, i32)>, FileError> {
    let count = usize::try_from(count).map_err(|_| FileError::BAD_COUNT)?;
    let list = list.cast::<i32>();
    Ok((0..count).map(|i| (list.at(2 * i), list.at(2 * i + 1))).collect())
}

/// An element that is refused: its index, and why.
type Refused = (usize, FileError);

/// The set that results when all of `list` is applied to `set`; nowait depths come from `depth`.
fn apply(set: &Completions, list: &[(i32, i32)], depth: impl Fn(i16) -> Result<i16, FileError>) -> Result<Completions, Refused> {
    let mut set = set.clone();
    for (index, &(file, options)) in list.iter().enumerate() {
        let number = i16::try_from(file).map_err(|_| (index, FileError::NOT_OPEN))?;
        let adds = options & REMOVE == 0;
        if options & POSIX != 0 {
            return Err((index, FileError::INVALID_OPERATION));
        }
        if number == -1 {
            set = if adds { Completions { all: true, ..set } } else { Completions::default() };
            continue;
        }
        // While all files are enabled, none can be taken out alone.
        if !adds && set.all {
            return Err((index, FileError::BAD_PARAMETER));
        }
        if adds && depth(number).map_err(|e| (index, e))? == 0 {
            return Err((index, FileError::NOT_NOWAIT));
        }
        set.files.retain(|n| *n != number);
        if adds {
            set.files.push(number);
        }
    }
    Ok(set)
}

fn element_error(out: Option<Ptr<i16>>, index: i16) {
    if let Some(out) = out {
        out.set(index);
    }
}

fn changed(process: &Process, from: &Completions, list: &[(i32, i32)], bad: Option<Ptr<i16>>) -> Result<Completions, FileError> {
    element_error(bad, -1);
    let files = process.files.borrow();
    apply(from, list, |n| files.get(n).map(|f| f.nowait_depth)).map_err(|(index, error)| {
        element_error(bad, index as i16);
        error
    })
}

/// Adds files to the permanent completion set, or removes them; all or nothing.
pub fn file_complete_set_(a: args::FILE_COMPLETE_SET_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let list = elements(a.complete_element_list.cast(), a.num_complete_elements)?;
    let now = process.files.borrow().completion_set.clone();
    let set = changed(&process, &now, &list, a.error_complete_element)?;
    process.files.borrow_mut().completion_set = set;
    Ok(())
}

/// Lists the permanent completion set.
pub fn file_complete_getinfo_(a: args::FILE_COMPLETE_GETINFO_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let room = usize::try_from(a.maxnum_info_elements).map_err(|_| FileError::BAD_COUNT)?;
    let set = process.files.borrow().completion_set.clone();
    let out = a.info_list.cast::<i32>();
    let listed = set.all.then_some(-1).into_iter().chain(set.files.iter().copied()).take(room);
    let mut count = 0;
    for (i, number) in listed.enumerate() {
        out.put(2 * i, i32::from(number));
        out.put(2 * i + 1, 0);
        count = i + 1;
    }
    if let Some(n) = a.num_info_elements {
        n.set(count as i16);
    }
    Ok(())
}

/// Where the result of a completion goes, and of which files it is.
struct Asked {
    info: Ptr<u8>,
    limit: Option<i32>,
    list: Option<(Ptr<i16>, Option<i16>)>,
    bad: Option<Ptr<i16>>,
    wide: bool,
}

fn complete_any(asked: Asked) -> Result<(), FileError> {
    let process = entered(-1)?;
    let set = match asked.list {
        Some((list, count)) => {
            let list = elements(list, count.ok_or(FileError::MISSING_PARAMETER)?)?;
            changed(&process, &Completions::default(), &list, asked.bad)?
        }
        None => {
            element_error(asked.bad, -1);
            process.files.borrow().completion_set.clone()
        }
    };
    let only = (!set.all).then_some(&set.files[..]);
    let limit = asked.limit.unwrap_or(-1);
    let done = match process.await_io(-1, limit, only) {
        Ok(done) => done,
        // Only a wait without end is refused when nothing is under way.
        Err((FileError::NONE_OUTSTANDING, ..)) if limit >= 0 => {
            process.wait_until(Moment::after_limit(limit), |_| None::<()>);
            return noted(-1, Err(FileError::TIMED_OUT));
        }
        Err((error, ..)) => return Err(error),
    };
    let room = asked.info.output(22);
    room.fill(&0i16.to_ne_bytes());
    room.at(2).fill(&i32::from(done.outcome.error).to_ne_bytes());
    room.at(6).fill(&i32::from(done.file).to_ne_bytes());
    room.at(10).fill(&(done.outcome.count as i32).to_ne_bytes());
    if asked.wide {
        room.at(14).fill(&done.tag.to_ne_bytes());
    } else {
        room.at(14).fill(&(done.tag as i32).to_ne_bytes());
    }
    Ok(())
}

/// Completes an operation of one of several files.
pub fn file_complete_(a: args::FILE_COMPLETE_) -> Result<(), FileError> {
    let list = a.complete_element_list.map(|l| (l.cast(), a.num_complete_elements));
    let (info, limit, bad) = (a.completion_info.cast(), a.timelimit, a.error_complete_element);
    complete_any(Asked { info, limit, list, bad, wide: false })
}

/// The same, with a 64-bit tag.
pub fn file_completel_(a: args::FILE_COMPLETEL_) -> Result<(), FileError> {
    let list = a.complete_element_list.map(|l| (l.cast(), a.num_complete_elements));
    let (info, limit, bad) = (a.completion_info2.cast(), a.timelimit, a.error_complete_element);
    complete_any(Asked { info, limit, list, bad, wide: true })
}
