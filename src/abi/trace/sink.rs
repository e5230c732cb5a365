//! Where traced lines go.

use std::sync::atomic::{AtomicU8, Ordering};

use rustix::fs::{Mode, OFlags};

use crate::model::clock::Moment;
use crate::model::process;

/// Environment variable that names the file.
const VARIABLE: &str = "GUARDIAN_TRACE";

const UNKNOWN: u8 = 0;
const OFF: u8 = 1;
const ON: u8 = 2;
static STATE: AtomicU8 = AtomicU8::new(UNKNOWN);

/// Are calls traced? Decided by the first call of the process.
#[inline]
pub fn wanted() -> bool {
    match STATE.load(Ordering::Relaxed) {
        OFF => false,
        ON => true,
        _ => decide(),
    }
}

#[cold]
fn decide() -> bool {
    let on = std::env::var_os(VARIABLE).is_some_and(|f| !f.is_empty());
    STATE.store(if on { ON } else { OFF }, Ordering::Relaxed);
    on
}

/// Appends one line: monotonic seconds, who calls, and `text`. The file is opened for each line: no descriptor is kept that
/// the program could close or mistake for its own.
pub fn line(text: &str) {
    let Some(file) = std::env::var_os(VARIABLE) else { return };
    let Ok(fd) = rustix::fs::open(&file, OFlags::WRONLY | OFlags::APPEND | OFlags::CREATE | OFlags::CLOEXEC, Mode::from(0o600))
    else {
        return;
    };
    let now = Moment::now().nanoseconds() / 1000;
    let line = format!("{:>6}.{:06} {} {text}\n", now / 1_000_000, now % 1_000_000, process::label());
    // One write, so that lines of several processes never mix.
    let _ = rustix::io::write(&fd, line.as_bytes());
}
