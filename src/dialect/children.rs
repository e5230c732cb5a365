//! Compilers as child processes: an interrupt ends them first, so that the private folder can be removed.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};

use crate::sys::termination::{Termination, let_through};

thread_local! {
    static HELD: std::cell::RefCell<Option<Termination>> = const { std::cell::RefCell::new(None) };
}

/// From now on signals that end this process wait for [`wait`].
pub fn hold_signals() {
    HELD.with(|held| *held.borrow_mut() = Termination::take().ok());
}

/// Starts a compiler; signals reach it as usual.
pub fn spawn(command: &mut Command) -> io::Result<Child> {
    let_through(command).spawn()
}

/// Waits for the end of a compiler, or ends it when this process is told to end. The exit status as a shell gives it.
pub fn wait(child: &mut Child) -> io::Result<i32> {
    let pid = Pid::from_child(child);
    let mut told = 0;
    HELD.with(|held| -> io::Result<()> {
        let held = held.borrow();
        let Some(signals) = held.as_ref() else { return Ok(()) };
        let Ok(end) = pidfd_open(pid, PidfdFlags::empty()) else { return Ok(()) };
        loop {
            let mut waits = [PollFd::new(&end, PollFlags::IN), PollFd::new(signals, PollFlags::IN)];
            match poll(&mut waits, None) {
                Err(rustix::io::Errno::INTR) => continue,
                other => other?,
            };
            if waits[0].revents().contains(PollFlags::IN) {
                return Ok(());
            }
            if let Some(signal) = signals.signal() {
                told = 128 + i32::from(signal);
                let _ = kill_process(pid, Signal::TERM);
            }
        }
    })?;
    let status = child.wait()?;
    let result = status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    Ok(if told != 0 { told } else { result })
}
