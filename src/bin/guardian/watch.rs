//! Waits until a process, or the pair it belongs to, is gone, whatever happens to single CPUs meanwhile.

use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use guardian::control::{Ending, Request};
use guardian::model::handle::{CPUS, ProcessHandle};
use guardian::sys::node::{NodeDir, Tool};
use guardian::sys::registry::View;
use guardian::sys::registry::rows::{EventRow, event_flags, event_kind, name_state};
use guardian::sys::termination::Termination;
use rustix::event::{PollFd, PollFlags, poll};

use crate::node;

/// How a process ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// With its completion code.
    Stopped(i16),
    Abended {
        completion_code: i16,
        /// Number of the signal, where one was the cause.
        signal: i16,
        with_cpu: bool,
        text: String,
    },
    /// No CPU is left.
    NodeGone,
    /// This signal asked us to end, and we have ended the process.
    Interrupted(u8),
}

/// Connections to every CPU that is up: one of them stays as long as the node does.
pub struct Watch {
    node: NodeDir,
    /// Of the registry: all connections show the same memory, and it lasts longer than each of them.
    view: View,
    tools: Vec<Tool>,
    /// Events up to this one have been seen.
    seen: u64,
    /// CPU generations that have been connected to.
    known: [u32; CPUS as usize],
}

impl Watch {
    /// Watches from now on: make it before the process.
    pub fn new(node: &NodeDir, first: Tool) -> Watch {
        let (view, seen) = (first.view, first.view.newest_event());
        let mut watch = Watch { node: node.clone(), view, tools: Vec::new(), seen, known: [0; CPUS as usize] };
        watch.add(first);
        watch.connect();
        watch
    }

    fn add(&mut self, mut tool: Tool) {
        self.known[tool.cpu as usize] = tool.view.cpu(tool.cpu).generation;
        if node::ask(&mut tool, Request::Watch).is_ok() {
            self.tools.push(tool);
        }
    }

    /// Connects to the CPUs that have come up.
    fn connect(&mut self) {
        for cpu in 0..self.view.cpu_count() {
            let row = self.view.cpu(cpu);
            if node::is_up(&row) && row.generation != self.known[cpu as usize] {
                // One attempt for each generation: a silent CPU costs time.
                self.known[cpu as usize] = row.generation;
                if let Some(tool) = self.node.connect(cpu) {
                    self.add(tool);
                }
            }
        }
    }

    pub fn view(&self) -> View {
        self.view
    }

    /// A connection to ask something; `None`: no CPU is left.
    pub fn tool(&mut self) -> Option<&mut Tool> {
        self.refresh();
        self.tools.first_mut()
    }

    /// Drops the connections whose monitors are gone and makes those to new ones.
    fn refresh(&mut self) {
        self.tools.retain(|t| !t.channel.hung_up());
        self.connect();
        while self.tools.is_empty() && self.any_monitor() {
            // Whoever answers now, also a CPU that did not answer in time before. A node that was started since is another one.
            match node::connect(&self.node) {
                Some(tool) if tool.view.header().boot == self.view.header().boot => self.add(tool),
                Some(_) => return,
                None => {}
            }
        }
    }

    /// Whether any CPU's monitor lives.
    fn any_monitor(&self) -> bool {
        (0..self.view.cpu_count()).any(|cpu| node::monitor_of(&self.view.cpu(cpu)).lives())
    }

    /// Waits for the end of `process`, or of its pair if it has a name. `at_most`: `None` comes back after that time.
    pub fn end_of(&mut self, process: &ProcessHandle, termination: &Termination) -> End {
        let mut last: Option<EventRow> = None;
        let mut interrupted = None;
        let view = self.view;
        loop {
            // First the state, then the log: a death is in the log when the state shows it, and what shows it may be half of a
            // change that is just being made.
            let gone = gone(&view, process);
            let newest = view.consistent(|| view.newest_event());
            for number in self.seen + 1..=newest {
                self.seen = number;
                if let Some(event) = view.event(number)
                    && event.kind == event_kind::PROCESS_DEATH
                    && is_of(&event, process)
                {
                    last = Some(event);
                }
            }
            if gone {
                return interrupted.map_or_else(|| end(last.as_ref()), End::Interrupted);
            }
            self.refresh();
            if self.tools.is_empty() {
                return End::NodeGone;
            }
            if self.wait(termination)
                && let Some(signal) = termination.signal()
            {
                interrupted = Some(signal);
                self.stop(process);
            }
        }
    }

    /// Waits for an event, a loss of a monitor, or a signal; the last is told.
    fn wait(&mut self, termination: &Termination) -> bool {
        let mut fds: Vec<PollFd> = vec![PollFd::from_borrowed_fd(termination.as_fd(), PollFlags::IN)];
        fds.extend(self.tools.iter().map(|t| PollFd::from_borrowed_fd(t.channel.socket(), PollFlags::IN)));
        // A look now and then costs little, and a lost push then costs nothing.
        let _ = poll(&mut fds, Some(&node::timespec(Duration::from_secs(1))));
        let signal = !fds[0].revents().is_empty();
        for tool in &mut self.tools {
            while tool.channel.try_push().is_some() {}
        }
        signal
    }

    /// Sleeps for `time` or until a signal comes, whose number is given.
    pub fn sleep(&mut self, time: Duration, termination: &Termination) -> Option<u8> {
        let until = Instant::now() + time;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            let mut fds = [PollFd::new(termination, PollFlags::IN)];
            if let Ok(1..) = poll(&mut fds, Some(&node::timespec(left)))
                && let Some(signal) = termination.signal()
            {
                return Some(signal);
            }
        }
    }

    fn stop(&mut self, process: &ProcessHandle) {
        // By now the member we started may be gone, and the pair live on in others.
        let target = match process.parts().and_then(|p| p.name) {
            Some((_, index)) => self.view.members(index).0,
            None => *process,
        };
        let ending = Ending { completion_code: 6, both: true, ..Ending::default() };
        if let Some(tool) = self.tool() {
            let _ = node::ask(tool, Request::Stop { target, ending });
        }
    }
}

/// Is this process gone, and if it has a name, every member under that name too?
fn gone(view: &View, process: &ProcessHandle) -> bool {
    match process.parts().and_then(|p| p.name) {
        None => !view.handle_alive(process),
        Some((sequence, index)) => {
            let row = view.name(index);
            row.sequence != sequence
                || row.state == name_state::FREE
                || (row.primary_verifier == 0 && row.backup_verifier == 0 && row.state != name_state::RESERVED)
        }
    }
}

fn is_of(event: &EventRow, process: &ProcessHandle) -> bool {
    use guardian::model::handle::Kinship;
    event.process.compare(process) != Kinship::Unrelated
}

fn end(event: Option<&EventRow>) -> End {
    // Without an entry (overwritten by thousands of later ones) the cause is unknown.
    let Some(event) = event else {
        return End::Abended { completion_code: 0, signal: 0, with_cpu: false, text: "cause unknown".into() };
    };
    if event.flags & event_flags::ABEND == 0 {
        return End::Stopped(event.completion_code);
    }
    End::Abended {
        completion_code: event.completion_code,
        signal: if event.completion_code == 9 { event.termination_info } else { 0 },
        with_cpu: event.flags & event_flags::WITH_CPU != 0,
        text: String::from_utf8_lossy(event.text.as_bytes()).trim_end().into(),
    }
}

impl End {
    /// What a shell gets to see.
    pub fn exit_status(&self) -> u8 {
        match self {
            // 6: stopped by another process, a normal stop.
            End::Stopped(0 | 6) => 0,
            End::Stopped(code) => status_of(*code),
            End::Abended { completion_code, .. } => status_of(*completion_code),
            End::NodeGone => 1,
            End::Interrupted(signal) => 128 + signal,
        }
    }

    /// For the standard error, where there is something to say.
    pub fn message(&self, who: &str) -> Option<String> {
        match self {
            End::Stopped(_) | End::Interrupted(_) => None,
            End::NodeGone => Some(format!("all CPUs of the node have failed, and {who} with them")),
            End::Abended { with_cpu: true, .. } => Some(format!("{who} abended: its CPU failed")),
            End::Abended { completion_code, signal, text, .. } => {
                let mut line = format!("{who} abended: completion code {completion_code}");
                if *signal != 0 {
                    line += &format!(", signal {signal}");
                }
                if !text.is_empty() {
                    line += &format!(" ({text})");
                }
                Some(line)
            }
        }
    }
}

fn status_of(code: i16) -> u8 {
    if (1..=125).contains(&code) { code as u8 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_normal_stop_is_success() {
        assert_eq!(End::Stopped(0).exit_status(), 0);
        assert_eq!(End::Stopped(6).exit_status(), 0);
        assert_eq!(End::Stopped(3).exit_status(), 3);
        for code in [0, 1, 5, 9, -1, -4, 300] {
            let end = End::Abended { completion_code: code, signal: 0, with_cpu: false, text: String::new() };
            assert_ne!(end.exit_status(), 0, "{code}");
        }
    }
}
