//! Data transfer: the READ, WRITE and WRITEREAD families.

use super::shared::{entered, noted};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::completion::{How, Transfer};
use crate::model::files::Family;
use crate::sys::user_memory::{UserIn, UserOut};

/// Most bytes of the calls whose counts are 16 bits wide.
const SHORT_LIMIT: usize = 57_344;

/// Where a count is stored.
enum Count {
    Short(Option<Ptr<u16>>),
    Long(Option<Ptr<i32>>),
}

impl Count {
    fn set(&self, n: usize) {
        match self {
            Count::Short(Some(p)) => p.set(n as u16),
            Count::Long(Some(p)) => p.set(n as i32),
            _ => {}
        }
    }
}

fn run(file: i16, transfer: Result<Transfer, FileError>, count: Count, tag: i64, family: Family) -> Result<(), FileError> {
    let process = entered(file)?;
    let transfer = noted(file, transfer)?;
    let how = How { tag, family, always_waited: false };
    match process.transfer(file, transfer, how)? {
        None => Ok(()),
        Some(done) => {
            count.set(done.outcome.count);
            FileError::check(done.outcome.error)
        }
    }
}

fn short(n: u16) -> Result<usize, FileError> {
    if n as usize > SHORT_LIMIT { Err(FileError::BAD_COUNT) } else { Ok(n as usize) }
}

fn long(n: i32) -> Result<usize, FileError> {
    usize::try_from(n).map_err(|_| FileError::BAD_COUNT)
}

fn limited(n: i32) -> Result<usize, FileError> {
    long(n).and_then(|n| if n > SHORT_LIMIT { Err(FileError::BAD_COUNT) } else { Ok(n) })
}

fn read_into(room: UserOut, update: bool) -> Transfer {
    Transfer::Read { room, update }
}

macro_rules! reads {
    ($($(#[$doc:meta])* $name:ident($args:ident, $count:ident, $kind:ident, $family:ident, $update:literal);)*) => { $(
        $(#[$doc])*
        pub fn $name(a: args::$args) -> Result<(), FileError> {
            let transfer = $count(a.read_count).map(|n| read_into(a.buffer.cast::<u8>().output(n), $update));
            run(a.filenum, transfer, Count::$kind(a.count_read), a.tag.unwrap_or(0), Family::$family)
        }
    )* };
}

reads! {
    /// Reads, with a word buffer.
    read(READ, short, Short, Near, false);
    /// Reads; from `$RECEIVE` it takes a message and answers its sender at once.
    readx(READX, short, Short, Extended, false);
    /// Reads a message that stays outstanding until the reply, with a word buffer.
    readupdate(READUPDATE, short, Short, Near, true);
    /// Reads a message that stays outstanding until the reply.
    readupdatex(READUPDATEX, short, Short, Extended, true);
    /// As `READUPDATEX`, up to 2 MiB.
    readupdatexl(READUPDATEXL, long, Long, Long, true);
    /// Reads, up to 2 MiB.
    file_read64_(FILE_READ64_, long, Long, Long, false);
    /// As `READUPDATEX`, up to 2 MiB.
    file_readupdate64_(FILE_READUPDATE64_, long, Long, Long, true);
}

macro_rules! writes {
    ($($(#[$doc:meta])* $name:ident($args:ident, $count:ident, $kind:ident, $family:ident);)*) => { $(
        $(#[$doc])*
        pub fn $name(a: args::$args) -> Result<(), FileError> {
            let transfer = $count(a.write_count).map(|n| Transfer::Write { data: a.buffer.cast::<u8>().input(n) });
            run(a.filenum, transfer, Count::$kind(a.count_written), a.tag.unwrap_or(0), Family::$family)
        }
    )* };
}

writes! {
    /// Writes, with a word buffer.
    write(WRITE, short, Short, Near);
    /// Writes; to a process it waits for the reply, whose data is not returned.
    writex(WRITEX, short, Short, Extended);
    /// Writes, up to 2 MiB.
    file_write64_(FILE_WRITE64_, long, Long, Long);
}

fn one_buffer(buffer: Ptr<u8>, write: u16, read: u16) -> Result<Transfer, FileError> {
    Ok(Transfer::WriteRead { data: buffer.input(short(write)?), room: buffer.output(short(read)?) })
}

/// Writes, then reads the answer into the same buffer of words.
pub fn writeread(a: args::WRITEREAD) -> Result<(), FileError> {
    let transfer = one_buffer(a.buffer.cast(), a.write_count, a.read_count);
    run(a.filenum, transfer, Count::Short(a.count_read), a.tag.unwrap_or(0), Family::Near)
}

/// Writes, then reads the answer into the same buffer.
pub fn writereadx(a: args::WRITEREADX) -> Result<(), FileError> {
    let transfer = one_buffer(a.buffer.cast(), a.write_count, a.read_count);
    run(a.filenum, transfer, Count::Short(a.count_read), a.tag.unwrap_or(0), Family::Extended)
}

/// Two buffers may be the same or apart, but not overlap in part: 590.
fn two_buffers(write: Ptr<u8>, read: Ptr<u8>, write_count: i32, read_count: i32) -> Result<Transfer, FileError> {
    let (data, room): (UserIn, UserOut) = (write.input(limited(write_count)?), read.output(limited(read_count)?));
    let (w, r) = (write.address(), read.address());
    if w != r && w < r + room.len() && r < w + data.len() {
        return Err(FileError::new(590));
    }
    Ok(Transfer::WriteRead { data, room })
}

/// Writes from one buffer, reads the answer into another.
pub fn file_writeread_(a: args::FILE_WRITEREAD_) -> Result<(), FileError> {
    let transfer = two_buffers(a.write_buffer.cast(), a.read_buffer.cast(), a.write_count, a.read_count);
    run(a.filenum, transfer, Count::Long(a.count_read), a.tag.unwrap_or(0), Family::Extended)
}

/// As `FILE_WRITEREAD_`, with a 64-bit tag.
pub fn file_writeread64_(a: args::FILE_WRITEREAD64_) -> Result<(), FileError> {
    let transfer = two_buffers(a.write_buffer.cast(), a.read_buffer.cast(), a.write_count, a.read_count);
    run(a.filenum, transfer, Count::Long(a.count_read), a.tag.unwrap_or(0), Family::Long)
}
