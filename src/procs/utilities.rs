//! Utilities: numbers as text, strings, sorting, older messages, the system's version.

use super::memory::{set, text};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::digits::{self, Found};
use crate::model::old_message::{self, Unconverted};

fn read_number(from: Ptr<u8>, base: i16, bits: u32, marks: bool) -> Found {
    digits::read(|i| from.at(i), base.max(0) as u32, bits, marks)
}

pub fn numin(a: args::NUMIN) -> usize {
    let found = read_number(a.ascii_num, a.base, 16, false);
    a.signed_result.set(found.value as i16);
    a.status.set(found.status as i16);
    a.ascii_num.address() + found.used
}

pub fn dnumin(a: args::DNUMIN) -> usize {
    let found = read_number(a.ascii_num, a.base, 32, true);
    a.signed_result.set(found.value as i32);
    set(a.status, found.status as i16);
    a.ascii_num.address() + found.used
}

pub fn numout(a: args::NUMOUT) {
    let width = a.width.max(0) as usize;
    let digits = digits::digits(a.unsigned_integer as u16 as u32, a.base.max(0) as u32);
    a.ascii_result.output(width).fill(&digits::justified(&digits, width, b'0'));
}

pub fn dnumout(a: args::DNUMOUT) -> i16 {
    let digits = digits::digits(a.unsigned_doubleword as u32, a.base.max(0) as u32);
    let width = a.width.map_or(digits.len(), |w| w.max(0) as usize);
    a.ascii_result.output(width).fill(&digits::justified(&digits, width, b'0'));
    digits.len() as i16
}

pub fn shiftstring(a: args::SHIFTSTRING) {
    let length = a.count.max(0) as usize;
    let mut text = a.string.bytes(length);
    if a.casebit & 1 == 0 {
        text.make_ascii_uppercase()
    } else {
        text.make_ascii_lowercase()
    }
    a.string.output(length).fill(&text);
}

pub fn string_upshift_(a: args::STRING_UPSHIFT_) -> i16 {
    let Ok(mut text) = text(a.in_string, a.in_len) else { return FileError::BAD_PARAMETER.number() };
    text.make_ascii_uppercase();
    if a.out_string.output(a.out_maxlen.max(0) as usize).fill(&text) < text.len() {
        return FileError::BUFFER_TOO_SMALL.number();
    }
    0
}

pub fn heapsort(a: args::HEAPSORT) {
    if let (Ok(count), Ok(words)) = (usize::try_from(a.num_elements), usize::try_from(a.size_of_element)) {
        a.array.elements(count, 2 * words).heapsort(|x, y| a.compare_proc.compare(x, y) != 0);
    }
}

pub fn heapsortx_(a: args::HEAPSORTX_) -> Result<(), FileError> {
    match (usize::try_from(a.num_elements), usize::try_from(a.size_of_element)) {
        (Ok(count), Ok(words)) if words > 0 => {
            a.array.elements(count, 2 * words).heapsort(|x, y| a.compare_proc.compare(x, y) != 0);
            Ok(())
        }
        _ => Err(FileError::BAD_PARAMETER),
    }
}

pub fn oldsysmsg_to_newsysmsg_(a: args::OLDSYSMSG_TO_NEWSYSMSG_) -> i16 {
    a.newmsg_length.set(0);
    let Ok(old) = text(a.oldmsg, a.length) else {
        set(a.error_detail, 2);
        return Unconverted::Parameter as i16;
    };
    let new = match old_message::convert(&old) {
        Ok(new) => new,
        Err(why) => return why as i16,
    };
    if new.len() > a.maxlen.max(0) as usize {
        set(a.error_detail, FileError::BUFFER_TOO_SMALL.number());
        return 1;
    }
    a.newmsg_length.set(a.newmsg.output(new.len()).fill(&new) as i16);
    0
}

pub fn tosversion(_: args::TOSVERSION) -> i16 {
    // The letter of the release family whose manuals this library follows, and a number in it.
    i16::from_be_bytes([b'L', 24])
}

/// Addresses are flat here: a pointer that the caller can name is in bounds and writable.
pub fn refparam_boundscheck_(_: args::REFPARAM_BOUNDSCHECK_) -> i16 {
    0
}

pub fn xbndstest(a: args::XBNDSTEST) -> i16 {
    if a.bytelen < 0 { -3 } else { 0 }
}

pub fn xstacktest(a: args::XSTACKTEST) -> Result<(), FileError> {
    if a.stackwords < 1 {
        return Err(FileError::BAD_COUNT);
    }
    a.constants.set(0);
    Ok(())
}

/// Installs one handler for the signals that stand for traps; left out, they get their default back.
pub fn sigaction_init_(a: args::SIGACTION_INIT_) -> i32 {
    a.handler.unwrap_or(crate::abi::Function(std::ptr::null_mut())).handle_traps()
}
