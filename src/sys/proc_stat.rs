//! What the kernel knows of a process: its start, its CPU time, and how it ends.

use rustix::fs::{Mode, OFlags, open};
use std::os::fd::OwnedFd;

/// `PF_EXITING` of the kernel's task flags.
const EXITING: u64 = 4;

/// Open window on `/proc/<pid>/stat`. It stays true to its process: after a reuse of the pid it reads nothing.
pub struct ProcStat {
    file: OwnedFd,
    #[cfg(test)]
    pid: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    Running,
    /// Exiting or gone, with a status as `wait` gives it.
    Exiting(u32),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct State {
    pub exit: Exit,
    /// CPU time used, microseconds.
    pub cpu_time: i64,
}

fn fields(text: &str) -> Vec<u64> {
    // The command name may hold blanks and parentheses; the numbers begin after its last one. Field 3 is the state.
    let rest = text.rsplit(')').next().unwrap_or("");
    rest.split_ascii_whitespace().skip(1).map(|f| f.parse().unwrap_or(0)).collect()
}

/// Field `number` as proc(5) counts.
fn field(fields: &[u64], number: usize) -> Option<u64> {
    fields.get(number - 4).copied()
}

fn read_all(file: &OwnedFd) -> Option<String> {
    let mut buffer = [0u8; 1024];
    let n = rustix::io::pread(file, &mut buffer, 0).ok().filter(|&n| n > 0)?;
    Some(String::from_utf8_lossy(&buffer[..n]).into_owned())
}

impl ProcStat {
    pub fn open(pid: u32) -> Option<ProcStat> {
        #[cfg(test)]
        let of = if super::sim::on() { "self".to_owned() } else { pid.to_string() };
        #[cfg(not(test))]
        let of = pid;
        let file = open(format!("/proc/{of}/stat"), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok()?;
        Some(ProcStat {
            file,
            #[cfg(test)]
            pid,
        })
    }

    /// The present state; `None` when the process has been reaped.
    pub fn read(&mut self) -> Option<State> {
        #[cfg(test)]
        if super::sim::on() {
            return super::sim::proc_state(self.pid);
        }
        let text = read_all(&self.file)?;
        let state = text.rsplit(')').next()?.trim_start().chars().next()?;
        let fields = fields(&text);
        let exiting = matches!(state, 'Z' | 'X') || field(&fields, 9)? & EXITING != 0;
        let ticks = field(&fields, 14)? + field(&fields, 15)?;
        let exit = if exiting { Exit::Exiting(field(&fields, 52)? as u32) } else { Exit::Running };
        Some(State { exit, cpu_time: ticks as i64 * 10_000 })
    }
}

/// When the process was started, in ticks since boot: with its pid this names it for certain.
pub fn start_time(pid: u32) -> Option<u64> {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::start_time(pid);
    }
    let file = open(format!("/proc/{pid}/stat"), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok()?;
    field(&fields(&read_all(&file)?), 22)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_runs_and_has_a_start() {
        let pid = std::process::id();
        assert!(start_time(pid).is_some_and(|t| t > 0));
        assert_eq!(ProcStat::open(pid).and_then(|mut s| s.read()).map(|s| s.exit), Some(Exit::Running));
    }

    #[test]
    fn exit_status_is_read_from_a_zombie() {
        let mut child =
            std::process::Command::new("/bin/sh").args(["-c", "read x; exit 7"]).stdin(std::process::Stdio::piped()).spawn();
        let child = child.as_mut().unwrap_or_else(|e| panic!("{e}"));
        let mut stat = ProcStat::open(child.id()).unwrap_or_else(|| panic!("no stat"));
        drop(child.stdin.take());
        let status = loop {
            match stat.read().map(|s| s.exit) {
                Some(Exit::Exiting(status)) => break status,
                Some(Exit::Running) => std::thread::yield_now(),
                None => panic!("reaped by someone else"),
            }
        };
        assert_eq!(status, 7 << 8);
        let _ = child.wait();
    }
}
