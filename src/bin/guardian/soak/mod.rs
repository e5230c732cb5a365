//! `guardian soak`: server pairs and requesters under random kills, for as long as one likes.
//!
//! Everything happens in a node of its own below a temporary folder. Members of pairs, requesters and whole CPUs are killed at
//! random, never two things at once that together are a double failure: a pair whose backup does not know everything yet keeps its
//! primary. Before and after, with the same programs idle, everything a node holds is counted.

mod census;
mod killer;
mod requester;
mod verdict;

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use guardian::sys::node::{NodeDir, Tool};

use crate::args::Soak;
use crate::compile;
use crate::failure::Failure;
use crate::node;
use crate::say;
use crate::stage::{Folder, Stage, sources};
use census::Census;
use killer::Killer;
use requester::Requester;
use verdict::Verdict;

/// CPUs of the pairs are below; a pair is in two neighbours. Requesters are in all.
const PAIR_CPUS: u16 = 4;
const CPUS: u16 = 6;
/// How long anything may take before the soak says that it hangs.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often the soak looks at its programs.
const GLANCE: Duration = Duration::from_millis(2);
/// More RSS than this per process is a leak: allocators and page faults differ from run to run.
const MEMORY_SLACK_KB: u64 = 4096;

/// The name of a server pair.
fn server_name(number: u16) -> String {
    format!("$SRV{number:X}")
}

/// A run under way.
struct Run {
    node: NodeDir,
    folder: std::path::PathBuf,
    stage: Stage,
    requesters: Vec<Requester>,
    /// Clients that have ended, for the verdict.
    ended: Vec<requester::Ended>,
    /// Clients of each server so far: each has a number of its own.
    clients: Vec<u16>,
    killer: Killer,
    trouble: Vec<String>,
}

pub fn soak(options: &Soak) -> Result<u8, Failure> {
    let seed = options.seed.unwrap_or_else(|| std::time::UNIX_EPOCH.elapsed().map_or(1, |t| t.as_nanos() as u64 % 1_000_000));
    say(format_args!(
        "soak: {} requesters, {} server pairs, {} seconds, seed {seed}",
        options.requesters, options.servers, options.seconds
    ));
    let own_descriptors = census::descriptors(std::process::id());
    let mut folder = Folder::make("soak", options.keep)?;
    let sources = sources()?;
    for program in ["server", "requester"] {
        compile::compile(&[&sources.join(format!("{program}.c"))], &folder.path.join(program))?;
    }
    for slot in 0..options.requesters {
        let program = requester::program(&folder.path, slot);
        std::fs::hard_link(folder.path.join("requester"), &program).map_err(|e| Failure::File(program, e))?;
    }
    let node = NodeDir::new(folder.path.join("node"));
    let mut run = Run {
        node: node.clone(),
        folder: folder.path.clone(),
        stage: Stage::new(&node, &folder),
        requesters: Vec::new(),
        ended: Vec::new(),
        clients: vec![0; options.servers as usize],
        killer: Killer::new(seed, &folder.path, options.servers),
        trouble: Vec::new(),
    };
    let mut tool = node.start_if_needed(CPUS)?;
    if !node::wait_until(&mut tool, PATIENCE, |v| (0..CPUS).all(|cpu| node::is_up(&v.cpu(cpu)))) {
        return Err(Failure::Other("the CPUs do not all come up".into()));
    }
    run.start_servers(options.servers)?;
    run.wait_for_rest(&mut tool)?;
    let before = Census::of_quiet(&tool.view, PATIENCE, |_| true);
    for slot in 0..options.requesters {
        run.start_requester(&tool, slot)?;
    }
    let until = Instant::now() + Duration::from_secs(options.seconds);
    let mut shown = Instant::now();
    while Instant::now() < until && run.trouble.is_empty() {
        run.look_after(&mut tool)?;
        let Run { killer, requesters, .. } = &mut run;
        killer.act(&node, &tool.view, requesters);
        if shown.elapsed() > Duration::from_secs(10) {
            shown = Instant::now();
            say(format_args!("{}; {} requests", run.killer.counts(), run.requests()));
        }
        std::thread::sleep(GLANCE);
    }
    let mut after = Census::default();
    if run.trouble.is_empty() {
        run.end_requesters(&mut tool);
        match run.wait_for_rest(&mut tool) {
            Ok(()) => {
                after = Census::of_quiet(&tool.view, PATIENCE, |now| now.leaks(&before, MEMORY_SLACK_KB).is_empty());
                run.trouble.extend(after.leaks(&before, MEMORY_SLACK_KB));
            }
            Err(hung) => run.trouble.push(hung.to_string()),
        }
    }
    if !run.trouble.is_empty() {
        return run.show_trouble(&tool, folder);
    }
    let Run { stage, ended, killer, mut trouble, .. } = run;
    drop(tool);
    drop(stage);
    trouble.extend(census::remains(&node));
    let verdict = Verdict::new(&ended, &folder.path, options.servers).map_err(|e| Failure::File(folder.path.clone(), e))?;
    let leaked = census::descriptors(std::process::id()).saturating_sub(own_descriptors);
    if leaked > 1 {
        // One is the registry that the first tool connection mapped.
        trouble.push(format!("leaked: {leaked} descriptors of this command"));
    }
    say(format_args!("before: {before}"));
    say(format_args!("after:  {after}"));
    for line in &trouble {
        say(format_args!("{line}"));
    }
    say(format_args!("{}", killer.counts()));
    let good = trouble.is_empty() && verdict.is_good();
    say(format_args!("{verdict}, {}", if trouble.is_empty() { "nothing hung, nothing leaked" } else { "see above" }));
    folder.keep |= !good;
    Ok(if good { 0 } else { 1 })
}

impl Run {
    /// Shows what is wrong while it is still there to be seen.
    fn show_trouble(self, tool: &Tool, mut folder: Folder) -> Result<u8, Failure> {
        let _ = self.stage.guardian()?.arg("status").status();
        for line in Census::rows(&tool.view).iter().chain(&self.trouble) {
            say(format_args!("{line}"));
        }
        say(format_args!("{}; {} requests", self.killer.counts(), self.requests()));
        if folder.keep {
            say(format_args!("the node goes on: GUARDIAN_NODE_DIR={} guardian status", self.node.path().display()));
            std::mem::forget(self.stage);
        }
        folder.keep = true;
        Ok(1)
    }

    fn start_servers(&mut self, servers: u16) -> Result<(), Failure> {
        for number in 0..servers {
            let mut run = self.stage.guardian()?;
            let cpu = (number * 2 + number / 2 % 2) % PAIR_CPUS;
            run.args(["run", "--name", &server_name(number), "--cpu", &cpu.to_string()]);
            run.arg(self.folder.join("server")).arg(killer::log(&self.folder, number)).stdout(Stdio::null());
            self.stage.runs.push(run.spawn().map_err(|e| Failure::Other(e.to_string()))?);
        }
        Ok(())
    }

    /// Waits until all CPUs are up and all pairs have both members.
    fn wait_for_rest(&mut self, tool: &mut Tool) -> Result<(), Failure> {
        let until = Instant::now() + PATIENCE;
        while !self.killer.at_rest(&tool.view) {
            self.killer.bring_up(&self.node, &tool.view, true);
            if Instant::now() > until {
                return Err(Failure::Other(format!("hung: {}", self.killer.unrest(&tool.view))));
            }
            std::thread::sleep(GLANCE);
        }
        Ok(())
    }

    fn start_requester(&mut self, tool: &Tool, slot: u16) -> Result<(), Failure> {
        let server = slot % self.clients.len() as u16;
        let Some(cpu) = self.killer.any_cpu(&tool.view) else { return Ok(()) };
        let client = &mut self.clients[server as usize];
        *client += 1;
        let mut command = self.stage.guardian()?;
        command.args(["run", "--cpu", &cpu.to_string()]).arg(requester::program(&self.folder, slot));
        command.args([&server_name(server), &client.to_string(), "0"]);
        let started = Requester::start(command, slot, server, *client, cpu);
        self.requesters.push(started.map_err(|e| Failure::Other(format!("cannot start a requester: {e}")))?);
        Ok(())
    }

    /// Replaces requesters that were killed; notes those that ended for another reason, and those that hang.
    fn look_after(&mut self, tool: &mut Tool) -> Result<(), Failure> {
        if tool.channel.hung_up() {
            if let Some(other) = node::connect(&self.node) {
                *tool = other;
            }
        }
        let mut replace = Vec::new();
        let mut i = 0;
        while i < self.requesters.len() {
            let requester = &mut self.requesters[i];
            if let Some(end) = requester.end() {
                let requester = self.requesters.swap_remove(i);
                if !self.killer.was_killed(&requester) {
                    self.trouble.push(format!("requester {} of {} ended: {end}", requester.client, server_name(requester.server)));
                }
                replace.push(requester.slot);
                self.ended.push(requester.finish());
                continue;
            }
            if requester.silence() > PATIENCE {
                self.trouble.push(format!(
                    "hung: requester {} of {} has no answer for {} seconds after {} answers",
                    requester.client,
                    server_name(requester.server),
                    requester.silence().as_secs(),
                    requester.count()
                ));
            }
            i += 1;
        }
        for slot in replace {
            self.start_requester(tool, slot)?;
        }
        Ok(())
    }

    fn requests(&self) -> u64 {
        self.ended.iter().map(|e| e.acknowledged).sum::<u64>() + self.requesters.iter().map(Requester::count).sum::<u64>()
    }

    /// Kills the requesters and takes their last answers.
    fn end_requesters(&mut self, tool: &mut Tool) {
        for requester in &self.requesters {
            self.killer.kill_requester(&tool.view, requester);
        }
        let until = Instant::now() + PATIENCE;
        for mut requester in self.requesters.drain(..) {
            while requester.end().is_none() {
                if Instant::now() > until {
                    self.trouble.push(format!("hung: the relay of requester {} does not end", requester.client));
                    requester.kill_relay();
                    break;
                }
                self.killer.kill_requester(&tool.view, &requester);
                std::thread::sleep(GLANCE);
            }
            self.ended.push(requester.finish());
        }
        self.stage.runs.retain_mut(|run: &mut Child| matches!(run.try_wait(), Ok(None)));
    }
}
