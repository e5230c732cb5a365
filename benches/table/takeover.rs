//! From the SIGKILL of a primary to the reply in the hands of a requester that waits, beside the least that must happen: somebody
//! learns of the death, stores the reply and wakes the requester.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use guardian::model::handle::Place;
use guardian::sys::life::{LifeArena, WAITERS};
use rustix::process::{Pid, Signal};
use std::os::fd::AsFd;

use crate::contender::Stage;
use crate::processes::{Shared, blocked, fork, now, wait};
use crate::stats::summary;

/// A prototype without anything around it: victim, backup and requester, forked.
fn raw(with_pidfd: bool) -> u64 {
    let shared = Shared::new();
    let life = LifeArena::create().expect("life pages");
    let page = || LifeArena::map(life.as_fd()).expect("life pages").page(Place::new(0, 1));
    page().init();
    let (ready, reply, known) = (0, 1, 2);
    let victim = fork(|| {
        page().hold();
        shared.word(ready).fetch_add(1, Ordering::AcqRel);
        loop {
            std::thread::park();
        }
    });
    while shared.word(ready).load(Ordering::Acquire) < 1 {
        std::thread::yield_now();
    }
    let half = |word: &AtomicU64| {
        // SAFETY: the first half of a word that lives as long as the mapping; it is used as nothing else.
        unsafe { AtomicU32::from_ptr(word.as_ptr().cast()) }
    };
    let backup = fork(|| {
        let life = page();
        if with_pidfd {
            let fd = rustix::process::pidfd_open(victim, rustix::process::PidfdFlags::empty()).expect("pidfd");
            shared.word(ready).fetch_add(1, Ordering::AcqRel);
            let _ = rustix::event::poll(&mut [rustix::event::PollFd::new(&fd, rustix::event::PollFlags::IN)], None);
        } else {
            shared.word(ready).fetch_add(1, Ordering::AcqRel);
            // SAFETY: the mutex of the page, locked here as any waiter would.
            unsafe { libc::pthread_mutex_lock(life.word().as_ptr().cast()) };
        }
        half(shared.word(reply)).store(1, Ordering::Release);
        guardian::sys::futex::wake(half(shared.word(reply)), 1);
    });
    let requester = fork(|| {
        shared.word(ready).fetch_add(1, Ordering::AcqRel);
        while half(shared.word(reply)).load(Ordering::Acquire) == 0 {
            guardian::sys::futex::wait(half(shared.word(reply)), 0, None);
        }
        shared.word(known).store(now(), Ordering::Release);
    });
    let life = page();
    let armed = || with_pidfd || life.word().load(Ordering::Acquire) & WAITERS != 0;
    let asleep = || [victim, backup, requester].into_iter().all(blocked);
    while shared.word(ready).load(Ordering::Acquire) < 3 || !armed() || !asleep() {
        std::thread::yield_now();
    }
    let start = now();
    rustix::process::kill_process(victim, Signal::KILL).expect("kill");
    [victim, backup, requester].into_iter().for_each(wait);
    shared.word(known).load(Ordering::Acquire) - start
}

/// The pair and its requester in a node.
struct Pair<'a> {
    stage: &'a Stage,
    requester: std::process::Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Pair<'_> {
    fn start(stage: &Stage) -> Pair<'_> {
        let program = stage.compile("takeover.c");
        let run = stage.tool().args(["run", "--name", "$BENCH", "--nowait"]).arg(&program).arg("server").output();
        assert!(run.is_ok_and(|o| o.status.success()), "the pair does not start");
        let mut command = stage.tool();
        command.args(["run", "--cpu", "1"]).arg(&program).args(["requester", "$BENCH"]);
        let mut requester = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("a requester");
        let lines = BufReader::new(requester.stdout.take().expect("its output")).lines();
        Pair { stage, requester, lines }
    }

    fn line(&mut self) -> String {
        self.lines.next().and_then(Result::ok).expect("the requester has ended")
    }

    /// Process numbers by role, and of the requester.
    fn pids(&self) -> Option<[Pid; 3]> {
        let output = self.stage.tool().args(["status", "--json"]).output().ok()?;
        let status: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
        let all = status["processes"].as_array()?.clone();
        let pid = |role: &str| {
            let process = all.iter().find(|p| p["role"] == role)?;
            Pid::from_raw(process["pid"].as_i64()? as i32)
        };
        Some([pid("primary")?, pid("backup")?, pid("single")?])
    }

    /// Kills the primary when everybody sleeps; how long until the requester had its reply.
    fn takeover(&mut self) -> u64 {
        assert_eq!(self.line(), "waiting");
        let patience = Instant::now() + Duration::from_secs(20);
        let primary = loop {
            match self.pids() {
                Some(pids) if pids.into_iter().all(blocked) => break pids[0],
                _ => assert!(Instant::now() < patience, "the pair does not come to rest"),
            }
        };
        let start = now();
        rustix::process::kill_process(primary, Signal::KILL).expect("kill");
        self.line().parse::<u64>().expect("a time") - start
    }
}

impl Drop for Pair<'_> {
    fn drop(&mut self) {
        let _ = Pid::from_raw(self.requester.id() as i32).map(|pid| rustix::process::kill_process(pid, Signal::TERM));
        let _ = self.requester.wait();
        let _ = self.stage.tool().args(["kill", "$BENCH", "--backup"]).output();
        let _ = self.stage.tool().args(["kill", "$BENCH"]).output();
    }
}

pub fn takeovers(stage: &Stage, trials: usize) {
    println!("\ntakeover seen by a waiting requester, free placement, microseconds over {trials} kills; ratio to the first");
    println!("{:34} {:>10} {:>7} {:>10} {:>7}", "", "median", "ratio", "p99", "ratio");
    let mut pair = Pair::start(stage);
    let mut all = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..trials {
        all[0].push(raw(true));
        all[1].push(raw(false));
        all[2].push(pair.takeover());
    }
    let mut base = None;
    for (what, mut times) in ["prototype, pidfd", "prototype, robust mutex", "guardian pair"].into_iter().zip(all) {
        let (median, p99) = summary(&mut times);
        let (m, p) = *base.get_or_insert((median, p99));
        println!("{what:34} {median:>10.1} {:>7.2} {p99:>10.1} {:>7.2}", median / m, p99 / p);
    }
}
