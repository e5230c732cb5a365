//! `guardian error` and `guardian coverage`: what the library knows about numbers and procedures.

use crate::failure::Failure;
use crate::say;

pub fn error(number: i32) -> Result<u8, Failure> {
    let unknown = || Failure::Other(format!("{number} is not a file-system error number that anybody uses"));
    let number = i16::try_from(number).map_err(|_| unknown())?;
    let text = guardian::error::explain(number).ok_or_else(unknown)?;
    say(format_args!("{}", text.trim_end()));
    Ok(0)
}

/// One line per procedure and a line of sums.
pub fn coverage() -> Result<u8, Failure> {
    let (mut known, mut full, mut partial) = (0, 0, 0);
    for (name, status) in guardian::table::statuses() {
        known += 1;
        full += (status == "implemented") as u32;
        partial += status.starts_with("partial") as u32;
        say(format_args!("{name:<28} {status}"));
    }
    say(format_args!("{known} procedures: {full} implemented, {partial} in part"));
    Ok(0)
}
