//! The home terminal: where a process writes lines for a person, and reads them.
//!
//! A terminal made by `guardian run` is a pair of sockets in the node directory; the one of a program started from a
//! shell is its own standard input and output. One write is one line. Operations end before the call returns, also on a
//! file opened nowait.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::io::Errno;
use rustix::net::{AddressFamily, SendFlags, SocketFlags, SocketType};

use super::open_process::Outcome;
use super::system_message::SystemMessage;
use super::terminal_mode::{self, Modes, function};
use crate::error::FileError;
use crate::sys::echo::NoEcho;
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
    pub(crate) modes: Modes,
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
        return Ok(Terminal { output: None, input: None, shell: true, modes: Modes::default() });
    }
    let output = connect(name.trim_start_matches('$')).map_err(|_| FileError::NO_SUCH_DEVICE)?;
    Ok(Terminal { output: Some(output), input: None, shell: false, modes: Modes::default() })
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

/// Sends bytes as they are.
fn send(terminal: &Terminal, bytes: &[u8]) -> Result<(), Errno> {
    match &terminal.output {
        Some(fd) => put(fd.as_fd(), bytes),
        None => put(rustix::stdio::stdout(), bytes),
    }
}

/// Writes one line; its end comes after the text or before it.
pub fn write(terminal: &mut Terminal, data: UserIn) -> Outcome {
    let mut text = data.to_vec();
    if terminal.modes.get(function::SPACING) == 1 {
        let at = if terminal.modes.get(function::SPACING_MODE) == 1 { 0 } else { text.len() };
        text.insert(at, b'\n');
    }
    if send(terminal, &text).is_ok() { Outcome { error: 0, count: data.len() } } else { DOWN }
}

/// Reads one line; what does not fit is dropped. End of file is the warning 1.
pub fn read(terminal: &mut Terminal, room: UserOut) -> Outcome {
    let silent = terminal.modes.get(function::ECHO) == 0;
    let got = if terminal.shell {
        let _silence = silent.then(|| NoEcho::begin(rustix::stdio::stdin()));
        line(rustix::stdio::stdin())
    } else {
        ask_line(terminal, if silent { SILENT } else { SHOWN })
    };
    match got {
        Ok(Some(text)) => Outcome { error: 0, count: room.fill(&text) },
        Ok(None) => Outcome::error(1),
        Err(_) => DOWN,
    }
}

/// How the relay is asked for a line: with or without showing what is typed.
const SHOWN: u8 = b'\n';
pub const SILENT: u8 = 0;

/// Asks the relay for a line.
fn ask_line(terminal: &Terminal, how: u8) -> Result<Option<Vec<u8>>, Errno> {
    let fd = terminal.input.as_ref().ok_or(Errno::NOTCONN)?;
    put(fd.as_fd(), &[how])?;
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
    if send(terminal, &data.to_vec()).is_ok() { read(terminal, room) } else { DOWN }
}

/// `CONTROL`, as the message -32 says it. Other system messages are not for terminals.
pub fn control(terminal: &mut Terminal, message: &[u8]) -> Outcome {
    let SystemMessage::Control { operation, param } = SystemMessage::decode(message) else { return Outcome::error(2) };
    match terminal_mode::control(operation, param) {
        Ok(bytes) if send(terminal, &bytes).is_ok() => Outcome::error(0),
        Ok(_) => DOWN,
        Err(e) => Outcome::error(e.number()),
    }
}
