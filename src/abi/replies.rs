//! `guardian_replies.h`: the replies a server remembers, for C.

use std::ffi::{c_int, c_short, c_void};

use crate::error::FileError;
use crate::model::process::enter;
use crate::model::receive::ReceiveInfo;
use crate::model::replies::Replies;
use crate::model::server::{answer_again, reply_saved};

fn number(result: Result<(), FileError>) -> c_short {
    result.err().map_or(0, |e| e.number())
}

/// The message read last; its tag, or the one that is given.
fn last() -> Result<ReceiveInfo, FileError> {
    enter()?.receive.borrow().last().ok_or(FileError::NOT_OPEN)
}

fn tag_or_last(tag: c_short) -> Result<i16, FileError> {
    if tag >= 0 { Ok(tag) } else { last().map(|info| info.tag) }
}

/// # Safety
/// `replies` is null or was made by [`guardian_replies_new`] and not been freed.
unsafe fn given<'a>(replies: *mut Replies) -> Result<&'a mut Replies, FileError> {
    // SAFETY: the caller's promise; a program's main thread has it to itself for the length of the call.
    unsafe { replies.as_mut() }.ok_or(FileError::MISSING_PARAMETER)
}

/// # Safety
/// `bytes` is null or has `length` bytes.
unsafe fn input<'a>(bytes: *const c_void, length: c_int) -> Result<&'a [u8], FileError> {
    match usize::try_from(length) {
        Ok(0) => Ok(&[]),
        Err(_) => Err(FileError::BAD_COUNT),
        Ok(_) if bytes.is_null() => Err(FileError::MISSING_PARAMETER),
        // SAFETY: the caller's promise.
        Ok(n) => Ok(unsafe { std::slice::from_raw_parts(bytes.cast(), n) }),
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn guardian_replies_new() -> *mut Replies {
    Box::into_raw(Box::new(Replies::new()))
}

/// # Safety
/// `replies` is null or was made by [`guardian_replies_new`]; it is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_replies_free(replies: *mut Replies) {
    if !replies.is_null() {
        // SAFETY: the caller's promise.
        drop(unsafe { Box::from_raw(replies) });
    }
}

/// The message read last: 1 it has been answered, 0 the program has to deal with it.
///
/// # Safety
/// `replies` as for [`guardian_replies_free`], not freed; `message` is null or has `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_replies_check(replies: *mut Replies, message: *const c_void, length: c_int) -> c_short {
    let answered = (|| {
        // SAFETY: the caller's promise.
        let (replies, message) = unsafe { (given(replies)?, input(message, length)?) };
        let info = last()?;
        answer_again(replies, (info.io_type == 0).then_some(message), &info)
    })();
    c_short::from(answered.unwrap_or(false))
}

/// Remembers the reply to the message with `tag`, -1 for the message read last.
///
/// # Safety
/// `replies` as for [`guardian_replies_check`]; `reply` is null or has `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_replies_save(
    replies: *mut Replies,
    tag: c_short,
    reply: *const c_void,
    length: c_int,
    error: c_short,
) -> c_short {
    number((|| {
        // SAFETY: the caller's promise.
        let (replies, reply) = unsafe { (given(replies)?, input(reply, length)?) };
        replies.save(tag_or_last(tag)?, reply, error)
    })())
}

/// Gives the saved reply to the message with `tag`, -1 for the message read last.
///
/// # Safety
/// `replies` as for [`guardian_replies_check`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_replies_reply(replies: *mut Replies, tag: c_short) -> c_short {
    number((|| {
        // SAFETY: the caller's promise.
        let replies = unsafe { given(replies)? };
        reply_saved(replies, tag_or_last(tag)?)
    })())
}

/// # Safety
/// `replies` as for [`guardian_replies_check`]; `buffer` is null or has room for `room` bytes.
unsafe fn update(replies: *mut Replies, buffer: *mut c_void, room: c_int, whole: bool) -> c_int {
    // SAFETY: the caller's promise.
    let Ok(replies) = (unsafe { given(replies) }) else { return 0 };
    let bytes = replies.peek(whole);
    if !buffer.is_null() && usize::try_from(room).is_ok_and(|room| room >= bytes.len()) {
        // SAFETY: the caller's promise; there is enough room.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), buffer.cast(), bytes.len()) };
        replies.sent();
    }
    c_int::try_from(bytes.len()).unwrap_or(c_int::MAX)
}

/// What has changed since the last update. Returns its length; nothing is stored when that is more than `room`.
///
/// # Safety
/// `replies` as for [`guardian_replies_check`]; `buffer` is null or has room for `room` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_replies_update(replies: *mut Replies, buffer: *mut c_void, room: c_int) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { update(replies, buffer, room, false) }
}

/// The same of everything, for a backup that is new.
///
/// # Safety
/// As for [`guardian_replies_update`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_replies_all(replies: *mut Replies, buffer: *mut c_void, room: c_int) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { update(replies, buffer, room, true) }
}

/// As backup: takes an update. 2 when it is none.
///
/// # Safety
/// `replies` as for [`guardian_replies_check`]; `update` is null or has `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn guardian_replies_apply(replies: *mut Replies, update: *const c_void, length: c_int) -> c_short {
    number((|| {
        // SAFETY: the caller's promise.
        let (replies, update) = unsafe { (given(replies)?, input(update, length)?) };
        replies.apply(update)
    })())
}
