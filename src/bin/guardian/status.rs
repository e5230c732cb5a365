//! `guardian status`: what is true at this moment.

use std::time::Duration;

use guardian::model::handle::Place;
use guardian::sys::node::NodeDir;
use guardian::sys::registry::View;
use guardian::sys::registry::rows::cpu_state;
use serde::Serialize;

use crate::failure::Failure;
use crate::node;
use crate::say;

#[derive(Serialize, Debug)]
pub struct Status {
    pub node: String,
    pub cpus: Vec<Cpu>,
    pub processes: Vec<Process>,
}

#[derive(Serialize, Debug)]
pub struct Cpu {
    pub cpu: u16,
    pub state: &'static str,
    /// The monitor's; 0 when the CPU is down.
    pub pid: u32,
}

#[derive(Serialize, Debug)]
pub struct Process {
    pub cpu: u16,
    pub pin: u16,
    pub pid: u32,
    /// Empty for a process without a name.
    pub name: String,
    pub role: &'static str,
    pub program: String,
}

impl Status {
    /// Reads the registry when no process in it is dead. A death that its monitor has not entered yet is waited for.
    pub fn read(view: &View) -> Status {
        for _ in 0..200 {
            let (status, all_live) = Status::read_once(view);
            if all_live {
                return status;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Status::read_once(view).0
    }

    /// One state of the registry, and whether all processes in it live.
    fn read_once(view: &View) -> (Status, bool) {
        use std::sync::atomic::Ordering;
        let sequence = || view.header().sequence.load(Ordering::Acquire);
        let mut result = Status::rows(view);
        for _ in 0..100 {
            let before = sequence();
            result = Status::rows(view);
            if sequence() == before {
                break;
            }
        }
        result
    }

    fn rows(view: &View) -> (Status, bool) {
        let mut all_live = true;
        let cpus = (0..view.cpu_count())
            .map(|cpu| (cpu, view.cpu(cpu)))
            .filter(|(_, row)| row.state != cpu_state::ABSENT)
            .map(|(cpu, row)| {
                let up = node::is_up(&row);
                // A monitor that is gone makes a CPU that is down, whether the others have noticed or not.
                all_live &= !up || node::monitor_of(&row).lives();
                Cpu { cpu, state: if up { "up" } else { "down" }, pid: if up { row.monitor_pid } else { 0 } }
            })
            .collect();
        let processes = view
            .processes()
            .into_iter()
            .filter(|(place, _)| place.pin() != 0)
            .map(|(place, row)| {
                all_live &= node::process_of(&row).lives();
                Process {
                    cpu: place.cpu(),
                    pin: place.pin(),
                    pid: row.pid,
                    name: view.name_of(&row).map(|n| n.text()).unwrap_or_default(),
                    role: role(view, place),
                    program: row.program.to_text(),
                }
            })
            .collect();
        (Status { node: view.node_name(), cpus, processes }, all_live)
    }
}

/// `primary` or `backup` while both members live, else `single`.
fn role(view: &View, place: Place) -> &'static str {
    let row = view.process(place);
    match view.name_of(&row) {
        Some(name) if name.backup_verifier == row.verifier => "backup",
        Some(name) if name.primary_verifier == row.verifier && name.backup_verifier != 0 => "primary",
        _ => "single",
    }
}

pub fn status(json: bool) -> Result<u8, Failure> {
    let tool = node::connect_or_fail(&NodeDir::from_environment())?;
    let status = Status::read(&tool.view);
    if json {
        let text = serde_json::to_string(&status).map_err(|e| Failure::Other(e.to_string()))?;
        say(format_args!("{text}"));
        return Ok(0);
    }
    say(format_args!("node {}", status.node));
    for cpu in &status.cpus {
        let pid = if cpu.pid == 0 { String::new() } else { format!("  pid {}", cpu.pid) };
        say(format_args!("CPU {:<2} {:<5}{pid}", cpu.cpu, cpu.state));
    }
    if !status.processes.is_empty() {
        say(format_args!("{:<7} {:<8} {:>7}  {:<8} PROGRAM", "CPU,PIN", "NAME", "PID", "ROLE"));
    }
    for p in &status.processes {
        let place = format!("{},{}", p.cpu, p.pin);
        let name = if p.name.is_empty() { "-" } else { &p.name };
        say(format_args!("{place:<7} {name:<8} {:>7}  {:<8} {}", p.pid, p.role, p.program));
    }
    Ok(0)
}
