//! Completing and cancelling nowait operations.

use super::shared::{entered, noted};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::completion::Completed;

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

/// Cancels the oldest operation with this tag.
pub fn cancelreq(a: args::CANCELREQ) -> Result<(), FileError> {
    let tag = a.tag;
    noted(a.filenum, entered(a.filenum)?.cancel(a.filenum, tag).map(|_| ()))
}

/// Cancels the oldest operation with this tag; 0 or none: the oldest.
pub fn cancelreql(a: args::CANCELREQL) -> Result<(), FileError> {
    noted(a.filenum, entered(a.filenum)?.cancel(a.filenum, a.tag.filter(|t| *t != 0)).map(|_| ()))
}

/// Elements name files; POSIX descriptors are not waited for.
const REMOVE: i32 = i32::MIN;
const POSIX: i32 = 0x4000_0000;

fn elements(list: Ptr<i16>, count: i16) -> Vec<(i32, i32)> {
    let list = list.cast::<i32>();
    (0..usize::try_from(count).unwrap_or(0)).map(|i| (list.at(2 * i), list.at(2 * i + 1))).collect()
}

/// The set that results from `set` when all of `list` is applied, or the index of a bad element.
fn apply(set: &[i16], list: &[(i32, i32)], open: &[i16]) -> Result<Vec<i16>, usize> {
    let mut set = set.to_vec();
    for (index, &(file, options)) in list.iter().enumerate() {
        let number = i16::try_from(file).map_err(|_| index)?;
        if options & POSIX != 0 || number != -1 && !open.contains(&number) {
            return Err(index);
        }
        let named: Vec<i16> = if number == -1 { open.to_vec() } else { vec![number] };
        set.retain(|n| !named.contains(n));
        if options & REMOVE == 0 {
            set.extend(named);
        }
    }
    Ok(set)
}

/// Adds files to the permanent completion set, or removes them; all or nothing.
pub fn file_complete_set_(a: args::FILE_COMPLETE_SET_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let mut files = process.files.borrow_mut();
    let open = files.numbers();
    match apply(&files.completion_set, &elements(a.complete_element_list.cast(), a.num_complete_elements), &open) {
        Ok(set) => {
            files.completion_set = set;
            if let Some(out) = a.error_complete_element {
                out.set(-1);
            }
            Ok(())
        }
        Err(index) => {
            if let Some(out) = a.error_complete_element {
                out.set(index as i16);
            }
            Err(FileError::NOT_OPEN)
        }
    }
}

/// Lists the permanent completion set.
pub fn file_complete_getinfo_(a: args::FILE_COMPLETE_GETINFO_) -> Result<(), FileError> {
    let process = entered(-1)?;
    let set = process.files.borrow().completion_set.clone();
    let room = usize::try_from(a.maxnum_info_elements).unwrap_or(0);
    let out = a.info_list.cast::<i32>();
    for (i, number) in set.iter().take(room).enumerate() {
        out.put(2 * i, i32::from(*number));
        out.put(2 * i + 1, 0);
    }
    if let Some(n) = a.num_info_elements {
        n.set(set.len().min(room) as i16);
    }
    if set.len() > room { Err(FileError::new(563)) } else { Ok(()) }
}

fn complete_any(
    info: Ptr<i16>,
    limit: Option<i32>,
    list: Option<Ptr<i16>>,
    count: Option<i16>,
    bad: Option<Ptr<i16>>,
    wide: bool,
) -> Result<(), FileError> {
    let process = entered(-1)?;
    let set = {
        let files = process.files.borrow();
        match list {
            Some(list) => match apply(&[], &elements(list, count.unwrap_or(0)), &files.numbers()) {
                Ok(set) => set,
                Err(index) => {
                    if let Some(out) = bad {
                        out.set(index as i16);
                    }
                    return Err(FileError::NOT_OPEN);
                }
            },
            None => files.completion_set.clone(),
        }
    };
    if let Some(out) = bad {
        out.set(-1);
    }
    let only = (!set.is_empty()).then_some(&set[..]);
    let done = process.await_io(-1, limit.unwrap_or(-1), only).map_err(|(e, ..)| e)?;
    let put = |at: usize, value: i32| info.cast::<u8>().output(22).at(at).fill(&value.to_ne_bytes());
    info.put(0, 0);
    put(2, i32::from(done.outcome.error));
    put(6, i32::from(done.file));
    put(10, done.outcome.count as i32);
    if wide {
        info.cast::<u8>().output(22).at(14).fill(&done.tag.to_ne_bytes());
    } else {
        put(14, done.tag as i32);
    }
    Ok(())
}

/// Completes an operation of one of several files.
pub fn file_complete_(a: args::FILE_COMPLETE_) -> Result<(), FileError> {
    let list = a.complete_element_list.map(|l| l.cast());
    complete_any(a.completion_info.cast(), a.timelimit, list, a.num_complete_elements, a.error_complete_element, false)
}

/// The same, with a 64-bit tag.
pub fn file_completel_(a: args::FILE_COMPLETEL_) -> Result<(), FileError> {
    let list = a.complete_element_list.map(|l| l.cast());
    complete_any(a.completion_info2.cast(), a.timelimit, list, a.num_complete_elements, a.error_complete_element, true)
}
