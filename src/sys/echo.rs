//! Reading from a keyboard without showing what is typed.

use std::os::fd::BorrowedFd;

use rustix::termios::{LocalModes, OptionalActions, Termios, isatty, tcgetattr, tcsetattr};

/// While this lives, the keyboard does not echo. What is no keyboard never does.
pub struct NoEcho<'a> {
    keyboard: BorrowedFd<'a>,
    former: Option<Termios>,
}

impl<'a> NoEcho<'a> {
    pub fn begin(keyboard: BorrowedFd<'a>) -> NoEcho<'a> {
        let former = if isatty(keyboard) { tcgetattr(keyboard).ok() } else { None };
        if let Some(former) = &former {
            let mut silent = former.clone();
            silent.local_modes.remove(LocalModes::ECHO);
            silent.local_modes.insert(LocalModes::ECHONL);
            let _ = tcsetattr(keyboard, OptionalActions::Drain, &silent);
        }
        NoEcho { keyboard, former }
    }
}

impl Drop for NoEcho<'_> {
    fn drop(&mut self) {
        if let Some(former) = &self.former {
            let _ = tcsetattr(self.keyboard, OptionalActions::Drain, former);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsFd;

    use super::*;

    #[test]
    fn the_echo_comes_back() {
        let master = rustix::pty::openpt(rustix::pty::OpenptFlags::RDWR | rustix::pty::OpenptFlags::NOCTTY).unwrap();
        rustix::pty::grantpt(&master).unwrap();
        rustix::pty::unlockpt(&master).unwrap();
        let name = rustix::pty::ptsname(&master, Vec::new()).unwrap();
        let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY;
        let keyboard = rustix::fs::open(name.as_c_str(), flags, rustix::fs::Mode::empty()).unwrap();
        let echoes = || tcgetattr(&keyboard).unwrap().local_modes.contains(LocalModes::ECHO);
        assert!(echoes());
        let silent = NoEcho::begin(keyboard.as_fd());
        assert!(!echoes());
        drop(silent);
        assert!(echoes());
    }
}
