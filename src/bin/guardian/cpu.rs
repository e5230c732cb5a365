//! `guardian cpu`: a CPU fails, falls silent, or is loaded again.

use std::time::Duration;

use guardian::control::Request;
use guardian::sys::node::{NodeDir, Tool};
use guardian::sys::registry::rows::{CpuRow, cpu_state};
use rustix::process::Signal;

use crate::args::CpuAction;
use crate::failure::Failure;
use crate::node::{self, HostProcess};
use crate::say;

/// Two beats of silence, and some time for a loaded machine.
const NOTICE: Duration = Duration::from_secs(10);

pub fn cpu(action: CpuAction) -> Result<u8, Failure> {
    let node = NodeDir::from_environment();
    let mut tool = node::connect_or_fail(&node)?;
    match action {
        CpuAction::Down { cpu } => down(&node, &mut tool, cpu),
        CpuAction::Up { cpu } => up(&node, &mut tool, cpu),
        CpuAction::Freeze { cpu } => freeze(&mut tool, cpu),
    }?;
    Ok(0)
}

/// Kills the monitor of `cpu`, which is the failure of the CPU, and everything that might be left of the CPU.
fn kill(tool: &Tool, cpu: u16, row: &CpuRow) -> Vec<HostProcess> {
    let mut killed = vec![node::monitor_of(row)];
    // The kernel ends a CPU's processes with its monitor. Those that stand still do not run on when it is late.
    killed.extend(node::processes_of(&tool.view, cpu));
    for process in &killed {
        process.signal(Signal::KILL);
    }
    killed
}

pub fn down(dir: &NodeDir, tool: &mut Tool, cpu: u16) -> Result<(), Failure> {
    let row = node::cpu_row(&tool.view, cpu)?;
    if !node::is_up(&row) && !node::monitor_of(&row).lives() {
        say(format_args!("CPU {cpu} is down already"));
        return Ok(());
    }
    let killed = kill(tool, cpu, &row);
    if !node::wait_gone(&killed, NOTICE).is_empty() {
        return Err(Failure::Cpu { cpu, wanted: "down", log: dir.log() });
    }
    // The survivors tell the rest of the node; without survivors there is nobody to tell.
    if tool.cpu == cpu {
        match node::connect(dir) {
            Some(other) => *tool = other,
            None => return Ok(()),
        }
    }
    let generation = row.generation;
    let marked = node::wait_until(tool, NOTICE, |v| v.cpu(cpu).state != cpu_state::UP || v.cpu(cpu).generation != generation);
    if marked || tool.channel.hung_up() { Ok(()) } else { Err(Failure::Cpu { cpu, wanted: "down", log: dir.log() }) }
}

fn freeze(tool: &mut Tool, cpu: u16) -> Result<(), Failure> {
    let row = node::cpu_row(&tool.view, cpu)?;
    if !node::is_up(&row) {
        return Err(Failure::Other(format!("CPU {cpu} is down")));
    }
    // The monitor first: after that no process can be added to the CPU.
    node::monitor_of(&row).signal(Signal::STOP);
    for process in node::processes_of(&tool.view, cpu) {
        process.signal(Signal::STOP);
    }
    Ok(())
}

fn up(dir: &NodeDir, tool: &mut Tool, cpu: u16) -> Result<(), Failure> {
    let row = node::cpu_row(&tool.view, cpu)?;
    let monitor = node::monitor_of(&row);
    if node::is_up(&row) && monitor.lives() && !monitor.stands_still() {
        say(format_args!("CPU {cpu} is up already"));
        return Ok(());
    }
    if monitor.lives() {
        down(dir, tool, cpu)?;
    }
    let generation = tool.view.cpu(cpu).generation;
    node::ask(tool, Request::CpuUp { cpu }).map_err(|_| Failure::Cpu { cpu, wanted: "up", log: dir.log() })?;
    let loaded = node::wait_until(tool, NOTICE, |v| node::is_up(&v.cpu(cpu)) && v.cpu(cpu).generation != generation);
    if loaded { Ok(()) } else { Err(Failure::Cpu { cpu, wanted: "up", log: dir.log() }) }
}
