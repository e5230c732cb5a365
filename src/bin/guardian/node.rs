//! The node as the commands see it.

use std::fs;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use guardian::control::{Answer, PROTOCOL, Push, Refusal, Request};
use guardian::model::handle::{CPUS, Place};
use guardian::sys::control::Channel;
use guardian::sys::node::{NodeDir, Tool};
use guardian::sys::registry::View;
use guardian::sys::registry::rows::{CpuRow, ProcessRow, cpu_state};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

use crate::failure::Failure;

/// How long a monitor may take to answer; one that does not is frozen.
const ANSWER: Duration = Duration::from_secs(2);

pub fn timespec(time: Duration) -> Timespec {
    Timespec { tv_sec: time.as_secs() as _, tv_nsec: time.subsec_nanos() as _ }
}

/// Connects to the monitor that answers first: a frozen one accepts in the kernel and never answers.
pub fn connect(node: &NodeDir) -> Option<Tool> {
    let mut channels: Vec<Channel> = (0..CPUS)
        .filter_map(|cpu| {
            let mut channel = Channel::new(node.connect_socket(cpu)?);
            channel.put(Request::ToolHello { protocol: PROTOCOL }, &[]).ok()?;
            Some(channel)
        })
        .collect();
    let deadline = Instant::now() + ANSWER;
    while !channels.is_empty() {
        let left = deadline.saturating_duration_since(Instant::now());
        let mut fds: Vec<PollFd> = channels.iter().map(|c| PollFd::from_borrowed_fd(c.socket(), PollFlags::IN)).collect();
        match poll(&mut fds, Some(&timespec(left))) {
            Err(rustix::io::Errno::INTR) => continue,
            Ok(1..) => {}
            _ => return None,
        }
        let at = fds.iter().position(|f| !f.revents().is_empty())?;
        let mut channel = channels.remove(at);
        if let Ok((Answer::ToolWelcome { cpu }, fds)) = channel.ask_again()
            && let Some(fd) = fds.first()
            && let Ok(view) = View::map(fd.as_fd(), false)
        {
            return Some(Tool { channel, view, cpu });
        }
    }
    None
}

/// As [`connect`], with the message for a person.
pub fn connect_or_fail(node: &NodeDir) -> Result<Tool, Failure> {
    connect(node).ok_or_else(|| guardian::sys::node::NodeError::NotRunning(node.path().to_owned()).into())
}

/// Puts a request to which the answer must come soon.
pub fn ask(tool: &mut Tool, request: Request) -> Result<Answer, Refusal> {
    tool.channel.ask(request, &[]).map(|(answer, _)| answer)
}

/// Waits until `holds`, asking again whenever the registry changes. False: not in time, or the monitor is gone.
pub fn wait_until(tool: &mut Tool, at_most: Duration, mut holds: impl FnMut(&View) -> bool) -> bool {
    let deadline = Instant::now() + at_most;
    let _ = ask(tool, Request::Watch);
    loop {
        if holds(&tool.view) {
            return true;
        }
        let left = deadline.saturating_duration_since(Instant::now());
        // Not every change is an event, so look again after a while.
        if left.is_zero() {
            return false;
        }
        if tool.channel.wait(left.min(Duration::from_millis(50))) {
            while let Some(Push::Event | Push::System { .. }) = tool.channel.try_push() {}
            if tool.channel.hung_up() {
                return holds(&tool.view);
            }
        }
    }
}

/// One process of the operating system, named for certain.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct HostProcess {
    pub pid: u32,
    /// Clock ticks since boot.
    pub start_time: u64,
}

/// State letter and start time of a process, from `/proc`.
fn proc_stat(pid: u32) -> Option<(u8, u64)> {
    let stat = fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("stat")).ok()?;
    // The program's name may hold anything, so count from its end.
    let rest: Vec<&str> = stat.rsplit_once(')')?.1.split_ascii_whitespace().collect();
    Some((rest.first()?.bytes().next()?, rest.get(19)?.parse().ok()?))
}

impl HostProcess {
    /// The process that has this number now.
    pub fn now(pid: u32) -> Option<HostProcess> {
        proc_stat(pid).map(|(_, start_time)| HostProcess { pid, start_time })
    }

    /// A descriptor for the process if it lives.
    pub fn open(self) -> Option<OwnedFd> {
        let fd = pidfd_open(Pid::from_raw(self.pid as i32)?, PidfdFlags::empty()).ok()?;
        // Only now is the number known to be this process's: it could have been used again before.
        self.lives().then_some(fd)
    }

    pub fn lives(self) -> bool {
        proc_stat(self.pid).is_some_and(|(state, start)| start == self.start_time && state != b'Z' && state != b'X')
    }

    /// Stopped by a signal.
    pub fn stands_still(self) -> bool {
        proc_stat(self.pid).is_some_and(|(state, start)| start == self.start_time && (state == b'T' || state == b't'))
    }

    pub fn signal(self, signal: Signal) -> bool {
        self.open().is_some_and(|fd| pidfd_send_signal(fd, signal).is_ok())
    }
}

/// Waits until all of `processes` are gone. Gives back those that are not.
pub fn wait_gone(processes: &[HostProcess], at_most: Duration) -> Vec<HostProcess> {
    let deadline = Instant::now() + at_most;
    let mut left = Vec::new();
    for process in processes {
        let Some(fd) = process.open() else { continue };
        loop {
            let time = deadline.saturating_duration_since(Instant::now());
            match poll(&mut [PollFd::new(&fd, PollFlags::IN)], Some(&timespec(time))) {
                Err(rustix::io::Errno::INTR) => continue,
                Ok(1..) => {}
                _ => left.push(*process),
            }
            break;
        }
    }
    left
}

pub fn monitor_of(row: &CpuRow) -> HostProcess {
    HostProcess { pid: row.monitor_pid, start_time: row.monitor_start_time }
}

pub fn process_of(row: &ProcessRow) -> HostProcess {
    HostProcess { pid: row.pid, start_time: row.start_time }
}

/// Processes of one CPU, as far as the registry knows them.
pub fn processes_of(view: &View, cpu: u16) -> Vec<HostProcess> {
    view.processes().iter().filter(|(place, _)| place.cpu() == cpu && place.pin() != 0).map(|(_, row)| process_of(row)).collect()
}

/// Checks `name` and gives it in capitals.
pub fn process_name(name: &str) -> Result<String, Failure> {
    let upper = name.to_ascii_uppercase();
    let word = upper.strip_prefix('$').unwrap_or("");
    let good = (1..=5).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_alphanumeric())
        && word.bytes().next().is_some_and(|b| b.is_ascii_alphabetic());
    if good { Ok(upper) } else { Err(Failure::BadName(name.into())) }
}

/// `CPU,PIN` of a place.
pub fn place_text(place: Place) -> String {
    format!("{},{}", place.cpu(), place.pin())
}

pub fn cpu_row(view: &View, cpu: u16) -> Result<CpuRow, Failure> {
    if cpu >= view.cpu_count() {
        return Err(Failure::NoSuchCpu { cpu, last: view.cpu_count().saturating_sub(1) });
    }
    Ok(view.cpu(cpu))
}

pub fn is_up(row: &CpuRow) -> bool {
    row.state == cpu_state::UP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked_and_raised() {
        assert_eq!(process_name("$srv1").unwrap(), "$SRV1");
        for bad in ["SRV", "$", "$1A", "$TOOLONG", "$A-B", ""] {
            assert!(process_name(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_process_is_known_by_pid_and_start_time() {
        let pid = std::process::id();
        let start_time = proc_stat(pid).unwrap().1;
        assert!(HostProcess { pid, start_time }.lives());
        assert!(HostProcess { pid, start_time: start_time + 1 }.open().is_none());
    }
}
