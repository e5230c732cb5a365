//! The example requester as a process pair, alone and together with the server pair, killed at every named point and at seeded
//! random instants: every request is booked and noted exactly once and in order, nothing hangs, nothing is left behind.

mod common;

use std::path::Path;
use std::process::{Child, Stdio};

use common::{Node, PAIR_POINTS, compile, program, text};

const ACKS: &str = "acks";
const LOG: &str = "log";

/// The serial numbers that a file of records `before CLIENT SERIAL ...` has of client 1: each once, in order, from 1.
fn recorded(path: &Path, before: &str) -> usize {
    let content = std::fs::read_to_string(path).unwrap_or_default();
    assert!(content.is_empty() || content.ends_with('\n'), "{}: the last record is whole", path.display());
    let of_client = content.lines().filter_map(|line| line.strip_prefix(before));
    of_client.enumerate().fold(0, |_, (n, rest)| {
        let serial: usize = rest.split(' ').next().unwrap().parse().unwrap();
        assert_eq!(serial, n + 1, "{}: each once and in order", path.display());
        serial
    })
}

fn booked(node: &Node) -> usize {
    recorded(&node.work().join(LOG), "1 ")
}

fn noted(node: &Node) -> usize {
    recorded(&node.work().join(ACKS), "ack 1 ")
}

fn serve(node: &Node, server: &str, cpu: &str) {
    node.ok(&["run", "--name", "$BANK", "--nowait", "--cpu", cpu, server, LOG]);
    node.until_pair("$BANK");
}

/// Starts the requester pair; the variables arm a kill point.
fn ask(node: &Node, requester: &str, cpu: &str, count: usize, variables: &[(&str, &str)]) -> Child {
    let words = ["run", "--name", "$TELL", "--cpu", cpu, requester, "$BANK", "1", &count.to_string(), ACKS];
    let mut command = node.command(&words);
    command.envs(variables.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// All has been done, once.
fn check(node: &Node, child: Child, count: usize, what: &str) {
    let output = node.finish(child, what);
    assert!(output.status.success(), "{what}: {} {}{}", output.status, text(&output.stdout), text(&output.stderr));
    assert_eq!((booked(node), noted(node)), (count, count), "{what}");
    assert!(node.named("$TELL").is_empty(), "{what}");
}

/// Points of the end of a pair, beside those that all pairs come to.
const END_POINTS: &[&str] = &["exit flushed", "ending.told", "exit told"];

fn points() -> impl Iterator<Item = &'static str> {
    PAIR_POINTS.iter().chain(END_POINTS).copied()
}

/// Runs the requester pair while its member in `role` dies at `point`. Returns whether it did.
fn dies_at(point: &str, passage: u32, role: &str, count: usize) -> bool {
    let what = format!("{role} at {point}:{passage}");
    let node = Node::with_cpus(2);
    serve(&node, &program("c-examples/server.c"), "0");
    let once = node.work().join("killed");
    let at = format!("{point}:{passage}");
    let plan = [("GUARDIAN_KILL_AT", &*at), ("GUARDIAN_KILL_ROLE", role), ("GUARDIAN_KILL_ONCE", once.to_str().unwrap())];
    let child = ask(&node, &program("c-examples/requester.c"), "1", count, &plan);
    let output = node.finish(child, &what);
    let done = (booked(&node), noted(&node));
    if done == (0, 0) && once.exists() && !output.status.success() {
        // The one excuse: the primary died before its backup knew anything, and had sent nothing.
        return true;
    }
    // A primary that dies when it has told its end may leave the code of that death.
    assert!(output.status.success() || point.starts_with("e"), "{what}: {}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(done, (count, count), "{what}: {}", text(&output.stderr));
    assert!(node.named("$TELL").is_empty(), "{what}");
    once.exists()
}

fn every_point(role: &str) {
    let mut hit = Vec::new();
    for point in points() {
        for passage in [1, 6, 25] {
            if dies_at(point, passage, role, 40) {
                hit.push(point);
            }
        }
    }
    let passed: &[&str] = if role == "primary" {
        &["link.published", "request.sent", "link.written", "once written", "exit flushed", "create.done"]
    } else {
        &["link.taken", "request.taken", "reply.begun", "reply.sent"]
    };
    for point in passed {
        assert!(hit.contains(point), "the {role} never passed {point}");
    }
}

#[test]
fn the_primary_of_a_requester_pair_may_die_anywhere() {
    every_point("primary");
}

#[test]
fn the_backup_of_a_requester_pair_may_die_anywhere() {
    every_point("backup");
}

/// Kills for as long as the requester works.
struct Storm<'a> {
    node: &'a Node,
    child: Child,
    state: u64,
}

impl Storm<'_> {
    fn random(&mut self, below: u64) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state % below
    }

    fn over(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Waits until both pairs stand a failure. Nothing is booked while a backup is being told what it must know, so what is
    /// booked after both pairs are there shows it.
    fn settle(&mut self) -> bool {
        let size = |node: &Node| std::fs::metadata(node.work().join(LOG)).map_or(0, |m| m.len());
        let node = self.node;
        let whole = |name: &str| node.member(name, "primary").is_some() && node.member(name, "backup").is_some();
        let child = std::cell::RefCell::new(&mut self.child);
        let over = || child.borrow_mut().try_wait().unwrap().is_some();
        node.eventually("both pairs whole", || over() || (whole("$BANK") && whole("$TELL")));
        let before = size(node);
        node.eventually("two more bookings", || over() || size(node) > before + 16);
        !over()
    }

    fn kill(&self, name: &str, backup: bool) {
        let words: &[&str] = if backup { &["kill", name, "--backup"] } else { &["kill", name] };
        // The pair may have come to its end in between.
        let _ = self.node.guardian(words);
    }

    /// Kills at random instants until the requester is done. Returns how often.
    fn rage(&mut self, cpus: &[&str]) -> u32 {
        let mut kills = 0;
        while self.settle() {
            // A random instant, not a wait for anything.
            let instant = self.random(8_000);
            std::thread::sleep(std::time::Duration::from_micros(instant));
            match self.random(if cpus.is_empty() { 5 } else { 6 }) {
                0 => self.kill("$TELL", false),
                1 => self.kill("$TELL", true),
                2 => self.kill("$BANK", false),
                3 => self.kill("$BANK", true),
                4 => {
                    let first = if self.random(2) == 0 { ["$TELL", "$BANK"] } else { ["$BANK", "$TELL"] };
                    first.iter().for_each(|name| self.kill(name, false));
                }
                _ => {
                    let cpu = cpus[self.random(cpus.len() as u64) as usize];
                    self.node.ok(&["cpu", "down", cpu]);
                    self.node.ok(&["cpu", "up", cpu]);
                }
            }
            kills += 1;
            assert!(!self.over() || noted(self.node) > 0);
        }
        kills
    }
}

fn storm(seed: u64, cc: Option<&str>, teller_cpu: &str, cpus: &[&str]) {
    storm_over("c-examples/server.c", seed, cc, teller_cpu, cpus);
}

fn storm_over(server: &str, seed: u64, cc: Option<&str>, teller_cpu: &str, cpus: &[&str]) {
    let node = Node::with_cpus(4);
    let source = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    serve(&node, &compile(&source(server), cc), "0");
    let count = 4_000;
    let child = ask(&node, &compile(&source("c-examples/requester.c"), cc), teller_cpu, count, &[]);
    let mut storm = Storm { node: &node, child, state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1 };
    let kills = storm.rage(cpus);
    let child = storm.child;
    check(&node, child, count, &format!("seed {seed}, {kills} kills"));
    assert!(kills > 5, "seed {seed}: only {kills} kills");
}

/// Processes of both pairs die.
#[test]
fn requester_and_server_die_again_and_again() {
    for (seed, cc) in [(1, "gcc"), (2, "clang")] {
        let installed = std::process::Command::new(cc).arg("--version").output().is_ok();
        storm(seed, installed.then_some(cc), "2", &[]);
    }
}

/// CPUs fail as well; every CPU has members of one pair, or a member of each.
#[test]
fn cpus_of_requester_and_server_fail() {
    storm(3, None, "2", &["0", "1", "2", "3"]);
    storm(4, None, "0", &["0", "1"]);
}

/// A server that leaves it to the library to know what comes twice.
#[test]
fn remembered_replies_stand_the_same() {
    storm_over("tests/c/cached_bank.c", 5, None, "2", &[]);
    storm_over("tests/c/cached_bank.c", 6, None, "0", &["0", "1"]);
}

/// What the server says while the requester's primary dies when it has got a reply, so that its backup asks for the same again.
fn said_by_server(words: &[&str]) -> String {
    let node = Node::with_cpus(4);
    let program = program("tests/c/cached_bank.c");
    let mut command = node.command(&[&["run", "--name", "$BANK", &program, LOG], words].concat());
    let server = command.env("GUARDIAN_CHECK", "duplicates").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    node.until_pair("$BANK");
    let once = node.work().join("killed");
    let plan =
        [("GUARDIAN_KILL_AT", "once locked:20"), ("GUARDIAN_KILL_ROLE", "primary"), ("GUARDIAN_KILL_ONCE", once.to_str().unwrap())];
    let requester = compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("c-examples/requester.c"), None);
    let child = ask(&node, &requester, "2", 40, &plan);
    let output = node.finish(child, "requester");
    assert!(output.status.success() && once.exists(), "{}", text(&output.stdout));
    node.ok(&["stop"]);
    let output = node.finish(server, "server");
    text(&output.stdout) + &text(&output.stderr)
}

#[test]
fn the_check_reports_a_server_that_does_twice_what_comes_twice() {
    let said = said_by_server(&["forgetful"]);
    let reports: Vec<&str> = said.lines().filter(|line| line.contains("check duplicates")).collect();
    assert_eq!(reports.len(), 1, "{said}");
    assert!(reports[0].contains("sync ID 20 of $TELL") && reports[0].contains("was executed again"), "{said}");
    let said = said_by_server(&[]);
    assert!(!said.contains("check"), "{said}");
}

/// For as many seeds as `GUARDIAN_SEEDS` says (`first..last`), processes and CPUs.
#[test]
#[ignore = "long: GUARDIAN_SEEDS=100..200 cargo test --test requester_pairs -- --ignored"]
fn a_long_storm() {
    let seeds = std::env::var("GUARDIAN_SEEDS").unwrap_or_else(|_| "100..110".to_owned());
    let (first, last) = seeds.split_once("..").expect("first..last");
    for seed in first.parse::<u64>().unwrap()..last.parse().unwrap() {
        match seed % 3 {
            0 => storm(seed, None, "2", &[]),
            1 => storm(seed, None, "2", &["0", "1", "2", "3"]),
            _ => storm(seed, None, "0", &["0", "1"]),
        }
        println!("seed {seed}");
    }
}
