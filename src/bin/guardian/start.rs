//! `guardian start` and `guardian stop`.

use std::collections::HashSet;
use std::fs;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use guardian::control::Request;
use guardian::model::handle::CPUS;
use guardian::sys::node::{NodeDir, NodeError, Tool};
use guardian::sys::registry::View;
use guardian::sys::registry::rows::cpu_state;
use rustix::process::{PidfdFlags, Signal, pidfd_open};

use crate::failure::Failure;
use crate::node::{self, HostProcess};
use crate::say;

/// For an orderly end; what is left then is killed.
const ORDERLY: Duration = Duration::from_secs(5);

pub fn start(cpus: Option<u16>) -> Result<u8, Failure> {
    let node = NodeDir::from_environment();
    let was_up = node::connect(&node).is_some();
    let tool = node.start_if_needed(cpus.unwrap_or_else(NodeDir::cpu_count))?;
    let count = tool.view.cpu_count();
    let already = if was_up { " already" } else { "" };
    say(format_args!("node {} is up{already}: {count} CPU{} in {}", tool.view.node_name(), plural(count), node.path().display()));
    if was_up && cpus.is_some_and(|n| n != count) {
        return Err(Failure::Other(format!("the node has {count} CPUs; `guardian stop` it to start it with another number")));
    }
    Ok(0)
}

pub fn plural(n: u16) -> &'static str {
    if n == 1 { "" } else { "s" }
}

pub fn stop() -> Result<u8, Failure> {
    let node = NodeDir::from_environment();
    if !node.path().exists() {
        return Ok(0);
    }
    let mut processes: HashSet<HostProcess> = HashSet::new();
    if let Some(mut tool) = node::connect(&node) {
        processes.extend(everything(&tool.view));
        for process in &processes {
            // A frozen CPU does not hear that the node ends.
            if process.stands_still() {
                process.signal(Signal::KILL);
            }
        }
        // Each monitor ends its own processes.
        let view = tool.view;
        let others = (0..CPUS).filter(|&cpu| cpu != tool.cpu && node::is_up(&view.cpu(cpu)));
        let mut others: Vec<Tool> =
            others.filter(|&cpu| node::monitor_of(&view.cpu(cpu)).lives()).filter_map(|cpu| node.connect(cpu)).collect();
        for tool in others.iter_mut().chain([&mut tool]) {
            let _ = tool.channel.put(Request::Shutdown, &[]);
        }
        let all: Vec<HostProcess> = processes.iter().copied().collect();
        node::wait_gone(&all, ORDERLY);
        // Those that were made meanwhile.
        processes.extend(everything(&tool.view));
    }
    // Monitors that hold a socket and do not answer: all CPUs are frozen.
    processes.extend((0..CPUS).filter_map(|cpu| holder(&node, cpu)));
    let all: Vec<HostProcess> = processes.into_iter().collect();
    for process in &all {
        process.signal(Signal::KILL);
    }
    let left = node::wait_gone(&all, ORDERLY);
    wait_for_relays(&node.path().join("term"));
    remove_files(&node)?;
    match left.first() {
        None => Ok(0),
        Some(process) => Err(Failure::NotGone(format!("process {}", process.pid))),
    }
}

/// Monitors and processes of all CPUs, up or not.
fn everything(view: &View) -> Vec<HostProcess> {
    let mut all = Vec::new();
    for cpu in 0..CPUS {
        let row = view.cpu(cpu);
        if row.state != cpu_state::ABSENT && row.monitor_pid != 0 {
            all.push(node::monitor_of(&row));
            all.extend(node::processes_of(view, cpu));
        }
    }
    all
}

/// The process that listens on the socket of `cpu`.
fn holder(node: &NodeDir, cpu: u16) -> Option<HostProcess> {
    let socket = node.connect_socket(cpu)?;
    let pid = rustix::net::sockopt::socket_peercred(&socket).ok()?.pid.as_raw_nonzero().get() as u32;
    HostProcess::now(pid)
}

/// Relays (`guardian run`) end by themselves when their process is gone. Their last act is to remove their sockets.
fn wait_for_relays(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if let Ok(stream) = UnixStream::connect(entry.path())
            && let Ok(peer) = rustix::net::sockopt::socket_peercred(&stream)
            && let Ok(fd) = pidfd_open(peer.pid, PidfdFlags::empty())
        {
            // A relay may be waiting for whoever reads its output; that is no matter of the node.
            let time = node::timespec(Duration::from_secs(2));
            let _ = rustix::event::poll(&mut [rustix::event::PollFd::new(&fd, rustix::event::PollFlags::IN)], Some(&time));
        }
    }
}

/// Removes what a node leaves in its directory, and the directory too where nobody but us chose it.
fn remove_files(node: &NodeDir) -> Result<(), Failure> {
    let lock = match node.start_lock() {
        Ok(lock) => lock,
        Err(NodeError::Directory(_, rustix::io::Errno::NOENT)) => return Ok(()),
        Err(e) => return Err(e.into()),
    };
    let path = node.path();
    for folder in [path.join("term"), path.join("run"), node.records()] {
        let _ = fs::remove_dir_all(folder);
    }
    for cpu in 0..CPUS {
        for kind in ["sock", "leash", "lock"] {
            let _ = fs::remove_file(path.join(format!("cpu{cpu}.{kind}")));
        }
    }
    let _ = fs::remove_file(node.log());
    let _ = fs::remove_file(path.join("start.lock"));
    drop(lock);
    if std::env::var_os("GUARDIAN_NODE_DIR").is_none() {
        let _ = fs::remove_dir(path);
    }
    Ok(())
}
