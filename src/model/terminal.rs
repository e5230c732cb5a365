//! The home terminal: where a process writes lines for a person, and reads them.
//!
//! A terminal made by `guardian run` is a pair of sockets in the node directory; the one of a program started from a
//! shell is its own standard input and output. One write is one line. Operations end before the call returns, also on a
//! file opened nowait.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::io::Errno;
use rustix::net::{AddressFamily, SendFlags, SocketFlags, SocketType};

use super::open_process::Outcome;
use crate::error::FileError;
use crate::sys::node::NodeDir;
use crate::sys::user_memory::{UserIn, UserOut};

/// The home terminal of a program started from a shell.
pub const SHELL: &str = "$ZHOME";

/// An open terminal.
pub struct Terminal {
    output: Option<OwnedFd>,
    input: Option<OwnedFd>,
    /// No relay: standard input and output.
    shell: bool,
    /// Each write ends its line.
    pub(crate) spacing: bool,
}

/// Is this the name of a terminal rather than of a process?
pub fn is_terminal(name: &str) -> bool {
    name == SHELL || name.starts_with("$ZT")
}

/// Is terminal `$NAME` there?
pub fn exists(name: &str) -> bool {
    let relay = |name: &str| NodeDir::from_environment().path().join("term").join(name.trim_start_matches('$')).exists();
    is_terminal(name) && (name == SHELL || relay(name))
}

fn connect(file: &str) -> Result<OwnedFd, Errno> {
    let node = NodeDir::from_environment();
    let dir = node.open(false).map_err(|_| Errno::NOENT)?;
    let address = NodeDir::address(&dir, &format!("term/{file}"))?;
    let socket = rustix::net::socket_with(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None)?;
    rustix::net::connect(&socket, &address)?;
    Ok(crate::sys::spawn::move_high(socket))
}

/// Opens terminal `$NAME`; 14 when its relay is gone.
pub fn open(name: &str) -> Result<Terminal, FileError> {
    if name == SHELL {
        return Ok(Terminal { output: None, input: None, shell: true, spacing: true });
    }
    let output = connect(name.trim_start_matches('$')).map_err(|_| FileError::NO_SUCH_DEVICE)?;
    Ok(Terminal { output: Some(output), input: None, shell: false, spacing: true })
}

/// Writes everything; a reader that has gone is an error, never a signal.
fn put(fd: BorrowedFd<'_>, mut bytes: &[u8]) -> Result<(), Errno> {
    while !bytes.is_empty() {
        match rustix::net::send(fd, bytes, SendFlags::NOSIGNAL) {
            Ok(n) => bytes = &bytes[n..],
            Err(Errno::INTR) => {}
            Err(Errno::NOTSOCK) => match rustix::io::write(fd, bytes) {
                Ok(n) => bytes = &bytes[n..],
                Err(Errno::INTR) => {}
                Err(e) => return Err(e),
            },
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

/// One line, without its newline. `None` at end of file.
fn line(fd: BorrowedFd<'_>) -> Result<Option<Vec<u8>>, Errno> {
    let mut text = Vec::new();
    let mut byte = [0u8];
    loop {
        match rustix::io::read(fd, &mut byte) {
            Ok(0) => return Ok(if text.is_empty() { None } else { Some(text) }),
            Ok(_) if byte[0] == b'\n' => return Ok(Some(text)),
            Ok(_) => text.push(byte[0]),
            Err(Errno::INTR) => {}
            Err(e) => return Err(e),
        }
    }
}

/// 66 "device down": the relay or the shell's terminal is gone.
const DOWN: Outcome = Outcome::error(66);

/// Writes one line.
pub fn write(terminal: &mut Terminal, data: UserIn) -> Outcome {
    let mut text = data.to_vec();
    if terminal.spacing {
        text.push(b'\n');
    }
    let result = match &terminal.output {
        Some(fd) => put(fd.as_fd(), &text),
        None => put(rustix::stdio::stdout(), &text),
    };
    if result.is_ok() { Outcome { error: 0, count: data.len() } } else { DOWN }
}

/// Reads one line; what does not fit is dropped. End of file is the warning 1.
pub fn read(terminal: &mut Terminal, room: UserOut) -> Outcome {
    let got = if terminal.shell { line(rustix::stdio::stdin()) } else { ask_line(terminal) };
    match got {
        Ok(Some(text)) => Outcome { error: 0, count: room.fill(&text) },
        Ok(None) => Outcome::error(1),
        Err(_) => DOWN,
    }
}

/// Asks the relay for a line.
fn ask_line(terminal: &Terminal) -> Result<Option<Vec<u8>>, Errno> {
    let fd = terminal.input.as_ref().ok_or(Errno::NOTCONN)?;
    put(fd.as_fd(), b"\n")?;
    line(fd.as_fd())
}

/// Gives the terminal its way to ask for lines: `NAME.in`.
pub fn connect_input(terminal: &mut Terminal, name: &str) {
    if !terminal.shell {
        terminal.input = connect(&format!("{}.in", name.trim_start_matches('$'))).ok();
    }
}

/// Writes a prompt, without ending the line, and reads the answer.
pub fn write_read(terminal: &mut Terminal, data: UserIn, room: UserOut) -> Outcome {
    let prompt = data.to_vec();
    let result = match &terminal.output {
        Some(fd) => put(fd.as_fd(), &prompt),
        None => put(rustix::stdio::stdout(), &prompt),
    };
    if result.is_ok() { read(terminal, room) } else { DOWN }
}
