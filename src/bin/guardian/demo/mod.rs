//! `guardian demo`: a process pair whose primary is killed again and again while requesters use it.
//!
//! Everything happens in a node of its own below a temporary folder. The server pair lives in CPUs 0 and 1, the requesters in
//! CPUs 2 and 3, which are never killed: what is counted is what a requester sees.

mod requester;
mod verdict;

use std::io::{IsTerminal, Write};
use std::process::Stdio;
use std::time::{Duration, Instant};

use guardian::control::Request;
use guardian::model::handle::Place;
use guardian::sys::node::{NodeDir, Tool};
use guardian::sys::registry::View;
use guardian::sys::registry::rows::{NameRow, process_state};
use rustix::process::{Pid, Signal};

use crate::args::Demo;
use crate::compile;
use crate::failure::Failure;
use crate::node::{self, place_text};
use crate::say;
use crate::stage::{Folder, Stage, sources};
use requester::Requester;
use verdict::Verdict;

const NAME: &str = "$DEMO";
const CPUS: u16 = 4;
/// CPUs of the pair are below, those of the requesters from here on.
const FIRST_REQUESTER_CPU: u16 = 2;
/// How long anything may take before the demo says that it hangs.
const PATIENCE: Duration = Duration::from_secs(20);
/// Requests of each requester between two kills.
const BETWEEN: usize = 25;

pub fn demo(options: &Demo) -> Result<u8, Failure> {
    let folder = Folder::make("demo", options.keep)?;
    let sources = sources()?;
    say(format_args!("compiling server.c and requester.c from {}", sources.display()));
    let (server, client) = (folder.path.join("server"), folder.path.join("requester"));
    compile::compile(&[&sources.join("server.c")], &server)?;
    compile::compile(&[&sources.join("requester.c")], &client)?;

    let node = NodeDir::new(folder.path.join("node"));
    let mut stage = Stage::new(&node, &folder);
    let mut tool = node.start_if_needed(CPUS)?;
    if !node::wait_until(&mut tool, PATIENCE, |v| (0..CPUS).all(|cpu| node::is_up(&v.cpu(cpu)))) {
        return Err(Failure::Other("the CPUs of the demo do not all come up".into()));
    }
    // A connection to a CPU that is never killed.
    let mut tool = node.connect(FIRST_REQUESTER_CPU).ok_or(guardian::sys::node::NodeError::CpuDown(FIRST_REQUESTER_CPU))?;

    let log = folder.path.join("log");
    let mut run = stage.guardian()?;
    run.args(["run", "--name", NAME, "--cpu", "0"]).arg(&server).arg(&log).stdout(Stdio::null());
    stage.runs.push(run.spawn().map_err(|e| Failure::Other(e.to_string()))?);
    wait_for_pair(&mut tool)?;
    let mut requesters = Vec::new();
    for number in 0..options.requesters {
        let mut run = stage.guardian()?;
        let cpu = FIRST_REQUESTER_CPU + number % (CPUS - FIRST_REQUESTER_CPU);
        run.args(["run", "--cpu", &cpu.to_string()]).arg(&client).args([NAME, &(number + 1).to_string(), "0"]);
        requesters.push(Requester::start(run).map_err(|e| Failure::Other(format!("cannot start a requester: {e}")))?);
    }
    let mut show = Show::new();
    let mut takeovers = Vec::new();
    for number in 1..=options.kills {
        wait_for_requests(&mut tool, &requesters, &mut show, number, options.kills)?;
        takeovers.push(kill_primary(&node, &mut tool, &requesters, &mut show, number)?);
    }
    wait_for_requests(&mut tool, &requesters, &mut show, options.kills, options.kills)?;
    show.clear();
    for requester in &requesters {
        let _ = Pid::from_raw(requester.pid() as i32).map(|pid| rustix::process::kill_process(pid, Signal::TERM));
    }
    let acknowledged: Vec<_> = requesters.into_iter().map(Requester::finish).collect();
    drop(stage);
    let verdict = Verdict::new(&acknowledged, &log, &takeovers).map_err(|e| Failure::File(log, e))?;
    say(format_args!("{verdict}"));
    Ok(if verdict.is_good() { 0 } else { 1 })
}

/// The members' places, if there is a primary.
fn members(view: &View) -> Option<(NameRow, Place, Option<Place>)> {
    let (_, row) = view.find_name(NAME)?;
    let place = |row: u16, verifier: u64| (verifier != 0).then(|| Place::from_row(row as usize)).flatten();
    Some((row, place(row.primary_row, row.primary_verifier)?, place(row.backup_row, row.backup_verifier)))
}

fn has_both(view: &View) -> bool {
    members(view).is_some_and(|(_, primary, backup)| {
        backup.is_some_and(|b| [primary, b].iter().all(|p| view.process(*p).state == process_state::RUNNING))
    })
}

fn wait_for_pair(tool: &mut Tool) -> Result<(), Failure> {
    if node::wait_until(tool, PATIENCE, has_both) {
        return Ok(());
    }
    let state = match members(&tool.view) {
        None => "the server pair is gone".to_owned(),
        Some((_, primary, _)) => format!("the primary in {} has no backup", place_text(primary)),
    };
    Err(Failure::Other(format!("the demo hangs: {state} after {} seconds", PATIENCE.as_secs())))
}

/// Waits until the pair has both members and each requester has been served often enough since.
fn wait_for_requests(tool: &mut Tool, requesters: &[Requester], show: &mut Show, number: u32, of: u32) -> Result<(), Failure> {
    wait_for_pair(tool)?;
    let goals: Vec<usize> = requesters.iter().map(|r| r.count() + BETWEEN).collect();
    let until = Instant::now() + PATIENCE;
    loop {
        let behind = requesters.iter().zip(&goals).find(|(r, goal)| r.count() < **goal);
        let total: usize = requesters.iter().map(Requester::count).sum();
        if let Some((row, primary, backup)) = members(&tool.view) {
            let backup = backup.map_or("none".into(), place_text);
            let requests = format!("{total} requests acknowledged");
            let primary = format!("primary {} (pid {})", place_text(primary), tool.view.process(primary).pid);
            show.progress(&format!("{requests}, {primary}, backup {backup}, takeover {} of {of}", number - 1));
            let _ = row;
        }
        let Some((behind, _)) = behind else { return Ok(()) };
        if behind.has_ended() {
            return Err(Failure::Other("a requester has ended; its messages are above".into()));
        }
        if Instant::now() > until {
            return Err(Failure::Other(format!("the demo hangs: a requester waits for more than {} seconds", PATIENCE.as_secs())));
        }
        behind.wait(Duration::from_millis(50));
    }
}

/// Kills the primary, every fourth time with its whole CPU, and sees who takes over. Gives what each requester saw: the longest
/// time it waited for one answer.
fn kill_primary(
    node: &NodeDir,
    tool: &mut Tool,
    requesters: &[Requester],
    show: &mut Show,
    number: u32,
) -> Result<Vec<Duration>, Failure> {
    let (row, primary, _) = members(&tool.view).ok_or_else(|| Failure::NoSuchName(NAME.into()))?;
    let victim = tool.view.process(primary);
    let cpu = primary.cpu();
    let with_cpu = number.is_multiple_of(4) && cpu < FIRST_REQUESTER_CPU;
    let seen: Vec<usize> = requesters.iter().map(Requester::count).collect();
    let began = Instant::now();
    let killed = match with_cpu {
        true => node::monitor_of(&tool.view.cpu(cpu)).signal(Signal::KILL),
        false => node::process_of(&victim).signal(Signal::KILL),
    };
    if !killed {
        return Err(Failure::Other(format!("the primary in {} was gone before it was killed", place_text(primary))));
    }
    let (took, successor) = loop {
        match members(&tool.view) {
            Some((now, successor, _)) if now.primary_verifier != row.primary_verifier => break (began.elapsed(), Some(successor)),
            None => break (began.elapsed(), None),
            Some(_) if began.elapsed() > PATIENCE => break (began.elapsed(), None),
            Some(_) => std::thread::sleep(Duration::from_micros(20)),
        }
    };
    let Some(successor) = successor else {
        return Err(Failure::Other(format!("nobody took over when the primary in {} was killed", place_text(primary))));
    };
    // Two answers after the kill: the first may have been on its way before.
    let until = Instant::now() + PATIENCE;
    for (requester, seen) in requesters.iter().zip(&seen) {
        while requester.count() < seen + 3 {
            if Instant::now() > until {
                return Err(Failure::Other("the demo hangs: a requester gets no answer after a takeover".into()));
            }
            requester.wait(Duration::from_millis(50));
        }
    }
    let waited: Vec<Duration> = requesters.iter().zip(&seen).map(|(r, seen)| r.longest_since(*seen)).collect();
    let longest = waited.iter().max().copied().unwrap_or_default();
    let what = if with_cpu { format!("CPU {cpu} with primary") } else { "primary".into() };
    show.line(format_args!(
        "takeover {number}: killed {what} {} (pid {}); new primary {} after {:.2} ms, slowest requester waited {:.2} ms",
        place_text(primary),
        victim.pid,
        place_text(successor),
        took.as_secs_f64() * 1e3,
        longest.as_secs_f64() * 1e3,
    ));
    if with_cpu {
        let up = |v: &View| node::is_up(&v.cpu(cpu)) && v.cpu(cpu).monitor_pid != 0;
        node::wait_until(tool, PATIENCE, |v| !up(v));
        let _ = node::ask(tool, Request::CpuUp { cpu });
        if !node::wait_until(tool, PATIENCE, up) {
            return Err(Failure::Cpu { cpu, wanted: "up", log: node.log() });
        }
    }
    Ok(waited)
}

/// Where the demo is: one line that changes on a terminal, plain lines elsewhere.
struct Show {
    terminal: bool,
    last: Instant,
}

impl Show {
    fn new() -> Show {
        Show { terminal: std::io::stdout().is_terminal(), last: Instant::now() }
    }

    fn progress(&mut self, text: &str) {
        if self.terminal && self.last.elapsed() > Duration::from_millis(100) {
            let mut out = std::io::stdout().lock();
            let _ = write!(out, "\r\x1b[K{text}").and_then(|()| out.flush());
            self.last = Instant::now();
        }
    }

    fn clear(&self) {
        if self.terminal {
            let mut out = std::io::stdout().lock();
            let _ = write!(out, "\r\x1b[K");
        }
    }

    fn line(&self, text: std::fmt::Arguments<'_>) {
        self.clear();
        say(text);
    }
}
