//! Runs of many seeds, in processes of their own, and of broken algorithms, which must be noticed.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::programs;
use super::world::{self, Kind, World};
use crate::sys::atomic::{FAULT, Fault};

/// First seed and number of seeds for a process that this test starts.
const SEEDS: &str = "GUARDIAN_SIM_SEEDS";
const BREAK: &str = "GUARDIAN_SIM_BREAK";

/// Each of these breaks what the simulator is to prove, and within so many seeds it has to say so.
const FAULTS: [(Fault, u64); 6] = [
    (Fault::NoDuplicateCheck, 200),
    (Fault::NoRing, 20),
    (Fault::NoRingForTheDead, 100),
    (Fault::NoJournal, 200),
    (Fault::PublishBeforeTicket, 200),
    (Fault::DoorUnchanged, 50),
];

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|v| !v.is_empty())
}

fn simulate(seed: u64, traced: bool) -> (u64, u64) {
    let mut world = World::new(seed, traced);
    world.new_process(Kind::Boss, 0, Box::new(programs::boss));
    world::run(world)
}

/// Runs seeds in this process, which has no other work.
fn worker(first: u64, count: u64, traced: bool) {
    std::panic::set_hook(Box::new(|info| {
        let message = info.payload().downcast_ref::<&str>().map(|s| s.to_string());
        let message = message.or_else(|| info.payload().downcast_ref::<String>().cloned()).unwrap_or_default();
        let at = info.location().map(|l| l.to_string()).unwrap_or_default();
        world::violation(&format!("panic at {at}: {message}"));
    }));
    if let Some(name) = variable(BREAK) {
        FAULT.set(FAULTS.into_iter().map(|(f, _)| f).find(|f| format!("{f:?}") == name));
    }
    let folder = tempfile::tempdir().unwrap_or_else(|e| panic!("{e}"));
    let lowest = world::lowest_descriptor();
    for seed in first..first + count {
        let node = folder.path().join(seed.to_string());
        // SAFETY: no other thread of this process reads the environment.
        unsafe { std::env::set_var("GUARDIAN_NODE_DIR", &node) };
        let began = Instant::now();
        let (steps, time) = simulate(seed, traced);
        if traced {
            eprintln!("seed {seed}: {steps} steps, {} virtual ms, {:?}", time / 1_000_000, began.elapsed());
        }
        world::close_from(lowest);
        let _ = std::fs::remove_dir_all(&node);
    }
}

struct Batch {
    child: std::process::Child,
}

fn start(first: u64, count: u64, fault: Option<Fault>) -> Batch {
    let program: PathBuf = std::env::current_exe().unwrap_or_else(|e| panic!("{e}"));
    let child = Command::new(program)
        .args(["--exact", "sys::sim::tests::simulation_worker", "--nocapture", "--test-threads=1"])
        .env(SEEDS, format!("{first} {count}"))
        .env(BREAK, fault.map(|f| format!("{f:?}")).unwrap_or_default())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("{e}"));
    Batch { child }
}

/// Does nothing unless a test of this file starts it.
#[test]
fn simulation_worker() {
    let Some(seeds) = variable(SEEDS) else { return };
    let mut parts = seeds.split(' ').map(|n| n.parse().unwrap_or(0));
    worker(parts.next().unwrap_or(0), parts.next().unwrap_or(0), false);
}

/// `GUARDIAN_SEED=n` runs that seed with a trace.
#[test]
fn simulation_replay() {
    if let Some(seed) = variable("GUARDIAN_SEED").and_then(|s| s.parse().ok()) {
        worker(seed, 1, true);
    }
}

/// What the first seed that fails says, and how many were tried.
fn search(first: u64, seeds: u64, fault: Option<Fault>) -> Result<(), String> {
    let workers = std::thread::available_parallelism().map_or(2, |n| n.get());
    let batch = (seeds / workers as u64).clamp(1, 100);
    let mut next = first;
    let mut failed = None;
    let mut running: std::collections::VecDeque<Batch> = std::collections::VecDeque::new();
    loop {
        while running.len() < workers && next < first + seeds && failed.is_none() {
            let count = batch.min(first + seeds - next);
            running.push_back(start(next, count, fault));
            next += count;
        }
        let Some(batch) = running.pop_front() else { break };
        let output = batch.child.wait_with_output().unwrap_or_else(|e| panic!("{e}"));
        if !output.status.success() && failed.is_none() {
            failed = Some(String::from_utf8_lossy(&output.stderr).into_owned());
        }
    }
    failed.map_or(Ok(()), Err)
}

#[test]
fn simulation_of_many_seeds() {
    let seeds = variable("GUARDIAN_SEEDS").and_then(|s| s.parse().ok()).unwrap_or(200);
    if let Err(said) = search(1, seeds, None) {
        panic!("{said}");
    }
}

#[test]
fn simulation_notices_what_is_broken() {
    for (fault, seeds) in FAULTS {
        let said = search(1, seeds, Some(fault)).err().unwrap_or_default();
        assert!(said.contains("seed "), "{fault:?} was not noticed within {seeds} seeds: {said}");
    }
}
