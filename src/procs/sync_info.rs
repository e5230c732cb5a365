//! Sync information of an open, which a primary sends to its backup: GETSYNCINFO, SETSYNCINFO and their successors, RESETSYNC.
//!
//! Sizes are those of the Guardian Procedure Calls Reference Manual for process files: 10 bytes, in the old form 2 words.

use super::shared::{entered, noted};
use crate::abi::args;
use crate::error::FileError;

/// Bytes of the block: a mark, the sync ID, a checksum.
const BLOCK: usize = 10;
/// Bytes of the old block: the sync ID alone.
const OLD_BLOCK: usize = 4;
const MARK: u32 = 0x5359_4E43;

fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0x5A5A, |sum: u16, b| sum.rotate_left(3) ^ u16::from(*b))
}

fn encode(id: u32) -> [u8; BLOCK] {
    let mut block = [0; BLOCK];
    block[..4].copy_from_slice(&MARK.to_ne_bytes());
    block[4..8].copy_from_slice(&id.to_ne_bytes());
    let sum = checksum(&block[..8]);
    block[8..].copy_from_slice(&sum.to_ne_bytes());
    block
}

fn decode(block: &[u8]) -> Option<u32> {
    let block: [u8; BLOCK] = block.get(..BLOCK)?.try_into().ok()?;
    let id = u32::from_ne_bytes(block[4..8].try_into().ok()?);
    (block == encode(id)).then_some(id)
}

fn sync_id(file: i16) -> Result<u32, FileError> {
    noted(file, entered(file)?.sync_id(file))
}

fn set_sync_id(file: i16, id: u32) -> Result<(), FileError> {
    noted(file, entered(file)?.set_sync_id(file, id))
}

/// Sync information of an open, for the backup. Sizes in bytes.
pub fn file_getsyncinfo_(a: args::FILE_GETSYNCINFO_) -> Result<(), FileError> {
    let id = sync_id(a.filenum)?;
    if usize::try_from(a.infomax).unwrap_or(0) < BLOCK {
        return noted(a.filenum, Err(FileError::BAD_COUNT));
    }
    a.infobuf.cast::<u8>().output(BLOCK).fill(&encode(id));
    a.infosize.set(BLOCK as i16);
    Ok(())
}

/// After a takeover: the next request carries the primary's next sync ID. 41 for a block that is damaged.
pub fn file_setsyncinfo_(a: args::FILE_SETSYNCINFO_) -> Result<(), FileError> {
    sync_id(a.filenum)?;
    let length = usize::try_from(a.infosize).unwrap_or(0).min(BLOCK);
    match decode(&a.infobuf.cast::<u8>().bytes(length)) {
        Some(id) => set_sync_id(a.filenum, id),
        None => noted(a.filenum, Err(FileError::BAD_SYNC_BLOCK)),
    }
}

/// Done, with the warning that the old calls give for all but disk files.
fn not_a_disk_file() -> Result<(), FileError> {
    Err(FileError::INVALID_OPERATION)
}

/// Sync information in the old form. CCG: it is not a disk file; the block is stored all the same.
pub fn getsyncinfo(a: args::GETSYNCINFO) -> Result<(), FileError> {
    let id = sync_id(a.filenum)?;
    a.sync_block.cast::<u8>().output(OLD_BLOCK).fill(&id.to_ne_bytes());
    if let Some(out) = a.sync_block_size {
        out.set(OLD_BLOCK as i16 / 2);
    }
    noted(a.filenum, not_a_disk_file())
}

/// Takes sync information in the old form. CCG: it is not a disk file.
pub fn setsyncinfo(a: args::SETSYNCINFO) -> Result<(), FileError> {
    let block = a.sync_block.cast::<u8>().bytes(OLD_BLOCK);
    let id = block.get(..OLD_BLOCK).and_then(|b| b.try_into().ok()).map(u32::from_ne_bytes);
    set_sync_id(a.filenum, id.ok_or(FileError::BAD_SYNC_BLOCK)?)?;
    noted(a.filenum, not_a_disk_file())
}

/// Starts the sync IDs of an open anew; the server gets -34.
pub fn resetsync(a: args::RESETSYNC) -> Result<(), FileError> {
    let process = entered(a.filenum)?;
    noted(a.filenum, process.reset_sync(a.filenum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_gives_its_sync_id_back_and_a_damaged_one_nothing() {
        for id in [0, 1, 77, i32::MAX as u32] {
            let block = encode(id);
            assert_eq!(decode(&block), Some(id));
            assert_eq!(decode(&block[..9]), None);
            for at in 0..BLOCK * 8 {
                let mut damaged = block;
                damaged[at / 8] ^= 1 << (at % 8);
                assert_eq!(decode(&damaged), None, "bit {at}");
            }
        }
    }
}
