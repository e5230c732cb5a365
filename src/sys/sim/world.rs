//! The simulated machine: processes, their threads, time, futexes, death. One thread of the test runs all of it.

use std::collections::{BTreeMap, VecDeque};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicU32, Ordering};

use corosensei::stack::DefaultStack;
use corosensei::{Coroutine, CoroutineResult, Yielder};

use super::rng::Rng;
use crate::model::process::{self, Process};
use crate::sys::life::{OWNER_DIED, WAITERS};

/// Virtual nanoseconds.
pub type Time = u64;
pub const MILLISECOND: Time = 1_000_000;
pub const SECOND: Time = 1_000 * MILLISECOND;

/// Decisions after which a world is taken to run in circles.
const MOST_TURNS: u64 = 400_000;

pub type Work = Box<dyn FnOnce()>;
type Strand = Coroutine<(), (), ()>;

/// What a thread waits for.
pub enum Wait {
    Ready,
    /// A wake of one of these words, or a time.
    Futex(Vec<usize>, Option<Time>),
    /// Anything sent, closed or fired since this count, or a time.
    News(u64, Option<Time>),
    Until(Time),
    /// For ever.
    Dead,
}

pub struct Thread {
    pub pid: u32,
    strand: Option<Strand>,
    yielder: *const Yielder<(), ()>,
    current: Option<&'static Process>,
    pub wait: Wait,
    priority: u64,
}

/// What a process is, for those who choose whom to kill.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Monitor(u16),
    Server,
    Requester,
    /// Acts for the test.
    Boss,
}

pub struct Proc {
    pub kind: Kind,
    pub parent: u32,
    pub alive: bool,
    pub stopped: bool,
    /// Exiting as others can see.
    pub exiting: bool,
    pub gone: bool,
    pub reaped: bool,
    pub status: u32,
    life: Option<*const AtomicU32>,
    descriptors: Vec<(RawFd, u64)>,
    pidfds: Vec<OwnedFd>,
}

/// The steps of a death, and the leash.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Kill,
    Life,
    Descriptors,
    Gone,
    Continue,
}

struct Pending {
    pid: u32,
    stage: Stage,
    at: Time,
}

struct Ticker {
    bell: OwnedFd,
    pid: u32,
    every: Time,
    next: Time,
}

/// Who goes on next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strategy {
    Any,
    /// The thread of highest priority; priorities change now and then.
    Priority,
}

pub struct World {
    pub seed: u64,
    pub rng: Rng,
    pub time: Time,
    pub news: u64,
    pub threads: Vec<Thread>,
    pub procs: BTreeMap<u32, Proc>,
    pending: Vec<Pending>,
    tickers: Vec<Ticker>,
    pub pidfds: BTreeMap<RawFd, u32>,
    pub maps: Vec<(u64, *mut u8, usize)>,
    pub lock: (Option<u32>, bool),
    pub monitors_started: u32,
    pub monitors_made: usize,
    /// Average steps between two switches.
    pub pace: u64,
    strategy: Strategy,
    slow_death: bool,
    pub steps: u64,
    turns: u64,
    pub over: bool,
    pub limit: Time,
    pub trace: Option<VecDeque<String>>,
    pub app: super::app::App,
}

thread_local! {
    static WORLD: std::cell::RefCell<Option<World>> = const { std::cell::RefCell::new(None) };
    /// Number and process of the simulated thread that runs, and its way back to the scheduler.
    static RUNNING: std::cell::Cell<Option<(usize, u32)>> = const { std::cell::Cell::new(None) };
    static YIELDER: std::cell::Cell<*const Yielder<(), ()>> = const { std::cell::Cell::new(std::ptr::null()) };
    /// Steps until something is to be decided.
    pub static BUDGET: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
    static STACKS: std::cell::RefCell<Vec<DefaultStack>> = const { std::cell::RefCell::new(Vec::new()) };
}

pub fn with<T>(f: impl FnOnce(&mut World) -> T) -> T {
    WORLD.with(|w| f(w.borrow_mut().as_mut().unwrap_or_else(|| panic!("no world"))))
}

pub fn running() -> Option<(usize, u32)> {
    RUNNING.get()
}

/// Back to the scheduler, until the thread's wait is over.
pub fn suspend(wait: Wait) {
    let Some((thread, _)) = RUNNING.get() else { return };
    with(|w| w.threads[thread].wait = wait);
    // SAFETY: the yielder of the running thread, which lives as long as its strand.
    unsafe { (*YIELDER.get()).suspend(()) };
}

/// One step of the simulated thread: others may go on here.
#[inline]
pub fn step() {
    if RUNNING.get().is_none() {
        return;
    }
    let budget = BUDGET.get();
    if budget > 0 {
        BUDGET.set(budget - 1);
        return;
    }
    suspend(Wait::Ready);
}

/// Something must never happen and has.
pub fn violation(what: &str) -> ! {
    let (seed, trace) = WORLD.with(|w| match w.try_borrow() {
        Ok(w) => w.as_ref().map_or((0, Vec::new()), |w| (w.seed, w.trace.iter().flatten().cloned().collect())),
        Err(_) => (0, Vec::new()),
    });
    for line in &trace {
        eprintln!("{line}");
    }
    eprintln!("seed {seed}: {what}");
    if trace.is_empty() {
        eprintln!("replay: GUARDIAN_SEED={seed} cargo test --lib simulation_replay -- --nocapture");
    }
    // SAFETY: ends the process at once.
    unsafe { libc::_exit(101) }
}

/// A line of the trace, made only when somebody reads it.
pub fn note(line: impl FnOnce() -> String) {
    if with(|w| w.trace.is_some()) {
        // What the line looks at is no step of its process.
        let running = RUNNING.replace(None);
        let line = line();
        RUNNING.set(running);
        with(|w| w.note(|| line));
    }
}

impl World {
    pub fn new(seed: u64, traced: bool) -> World {
        let mut rng = Rng::new(seed);
        let pace = rng.pick(&[1, 4, 16, 64, 256]);
        let strategy = if rng.one_in(3) { Strategy::Priority } else { Strategy::Any };
        let slow_death = rng.one_in(3);
        let app = super::app::App::new(&mut rng);
        World {
            seed,
            rng,
            time: SECOND,
            news: 0,
            threads: Vec::new(),
            procs: BTreeMap::new(),
            pending: Vec::new(),
            tickers: Vec::new(),
            pidfds: BTreeMap::new(),
            maps: Vec::new(),
            lock: (None, false),
            monitors_started: 0,
            monitors_made: 0,
            pace,
            strategy,
            slow_death,
            steps: 0,
            turns: 0,
            over: false,
            limit: 300 * SECOND,
            trace: traced.then(VecDeque::new),
            app,
        }
    }

    pub fn note(&mut self, line: impl FnOnce() -> String) {
        if let Some(trace) = &mut self.trace {
            let who = RUNNING.get().map_or(String::from("-"), |(t, p)| format!("{p}/{t}"));
            trace.push_back(format!("{:>12} {:>8} {who:>8} {}", self.time, self.steps, line()));
            if trace.len() > 4000 {
                trace.pop_front();
            }
        }
    }

    pub fn new_process(&mut self, kind: Kind, parent: u32, work: Work) -> u32 {
        let pid = 1000 + self.procs.len() as u32;
        self.procs.insert(
            pid,
            Proc {
                kind,
                parent,
                alive: true,
                stopped: false,
                exiting: false,
                gone: false,
                reaped: false,
                status: 0,
                life: None,
                descriptors: Vec::new(),
                pidfds: Vec::new(),
            },
        );
        self.new_thread(pid, work);
        self.note(|| format!("process {pid} is {kind:?}"));
        pid
    }

    pub fn new_thread(&mut self, pid: u32, work: Work) {
        let stack = STACKS.with(|s| s.borrow_mut().pop());
        let stack = stack.unwrap_or_else(|| DefaultStack::new(512 << 10).unwrap_or_else(|e| panic!("stack: {e}")));
        let strand = Strand::with_stack(stack, move |yielder, ()| {
            YIELDER.set(yielder);
            work();
        });
        let priority = self.rng.next();
        self.threads.push(Thread {
            pid,
            strand: Some(strand),
            yielder: std::ptr::null(),
            current: None,
            wait: Wait::Ready,
            priority,
        });
    }

    pub fn pid_alive(&self, pid: u32) -> bool {
        self.procs.get(&pid).is_some_and(|p| p.alive)
    }

    fn delay(&mut self) -> Time {
        let most = match self.rng.below(8) {
            0..=3 => 0,
            4 | 5 => MILLISECOND / 10,
            6 => 20 * MILLISECOND,
            _ if self.slow_death => 900 * MILLISECOND,
            _ => MILLISECOND,
        };
        self.time + self.rng.below(most + 1)
    }

    pub fn later(&mut self, pid: u32, stage: Stage) {
        let at = self.delay();
        self.pending.push(Pending { pid, stage, at });
    }

    pub fn later_at(&mut self, pid: u32, stage: Stage, at: Time) {
        self.pending.push(Pending { pid, stage, at });
    }

    /// Ends a process between two of its instructions.
    pub fn kill(&mut self, pid: u32, status: u32) {
        let Some(proc) = self.procs.get_mut(&pid).filter(|p| p.alive) else { return };
        proc.alive = false;
        proc.status = status;
        let kind = proc.kind;
        self.note(|| format!("process {pid} {kind:?} ends with {status:#x}"));
        for thread in self.threads.iter_mut().filter(|t| t.pid == pid) {
            thread.wait = Wait::Dead;
        }
        self.tickers.retain(|t| t.pid != pid);
        self.app.ended(pid);
        self.later(pid, Stage::Life);
    }

    pub fn stop(&mut self, pid: u32, stopped: bool) {
        if let Some(proc) = self.procs.get_mut(&pid) {
            proc.stopped = stopped;
            self.note(|| format!("process {pid} stopped: {stopped}"));
        }
    }

    fn act(&mut self, pid: u32, stage: Stage) {
        self.note(|| format!("process {pid}: {stage:?}"));
        match stage {
            Stage::Kill => self.kill(pid, 9),
            Stage::Continue => self.stop(pid, false),
            Stage::Life => {
                let life = self.procs.get_mut(&pid).and_then(|p| {
                    p.exiting = true;
                    p.life
                });
                if let Some(life) = life {
                    // SAFETY: the word lies in a mapping that lives as long as the world.
                    let word = unsafe { &*life };
                    let value = word.load(Ordering::SeqCst);
                    word.store(value & WAITERS | OWNER_DIED, Ordering::SeqCst);
                    self.wake(life as usize);
                }
                if self.lock.0 == Some(pid) {
                    self.lock = (None, true);
                    let waiting: Vec<usize> = self.app.lock_address.into_iter().collect();
                    waiting.into_iter().for_each(|a| self.wake(a));
                }
                self.later(pid, Stage::Descriptors);
            }
            Stage::Descriptors => {
                let Some(proc) = self.procs.get_mut(&pid) else { return };
                let kind = proc.kind;
                for (fd, inode) in std::mem::take(&mut proc.descriptors) {
                    close_if(fd, inode);
                }
                if let Kind::Monitor(_) = kind {
                    let guests: Vec<u32> = self.procs.iter().filter(|(_, p)| p.parent == pid && p.alive).map(|(&g, _)| g).collect();
                    for guest in guests {
                        self.later(guest, Stage::Kill);
                    }
                }
                self.news += 1;
                self.later(pid, Stage::Gone);
            }
            Stage::Gone => {
                let parent_alive = self.procs.get(&pid).is_some_and(|p| self.pid_alive(p.parent));
                let Some(proc) = self.procs.get_mut(&pid) else { return };
                proc.gone = true;
                proc.reaped = !parent_alive;
                for fd in &proc.pidfds {
                    let _ = rustix::io::write(fd, &1u64.to_ne_bytes());
                }
                self.news += 1;
            }
        }
    }

    pub fn wake(&mut self, address: usize) {
        for thread in &mut self.threads {
            if matches!(&thread.wait, Wait::Futex(words, _) if words.contains(&address)) {
                thread.wait = Wait::Ready;
            }
        }
    }

    fn ready(&self, thread: &Thread) -> bool {
        let over = |until: &Option<Time>| until.is_some_and(|t| t <= self.time);
        let runs = match &thread.wait {
            Wait::Ready => true,
            Wait::Futex(_, until) => over(until),
            Wait::News(seen, until) => *seen != self.news || over(until),
            Wait::Until(t) => *t <= self.time,
            Wait::Dead => false,
        };
        runs && thread.strand.is_some() && self.procs.get(&thread.pid).is_some_and(|p| p.alive && !p.stopped)
    }

    fn fire_tickers(&mut self) {
        for ticker in &mut self.tickers {
            while ticker.next <= self.time {
                ticker.next += ticker.every;
                let _ = rustix::io::write(&ticker.bell, &1u64.to_ne_bytes());
                self.news += 1;
            }
        }
    }

    pub fn add_ticker(&mut self, bell: OwnedFd, pid: u32, every: Time) {
        let next = self.time + every;
        self.tickers.push(Ticker { bell, pid, every, next });
    }

    /// The next moment at which something happens by itself.
    fn next_moment(&self) -> Option<Time> {
        let runs = |pid: u32| self.procs.get(&pid).is_some_and(|p| p.alive && !p.stopped);
        let threads = self.threads.iter().filter(|t| runs(t.pid)).filter_map(|t| match &t.wait {
            Wait::Futex(_, until) | Wait::News(_, until) => *until,
            Wait::Until(t) => Some(*t),
            _ => None,
        });
        threads.chain(self.pending.iter().map(|p| p.at)).chain(self.tickers.iter().map(|t| t.next)).min()
    }

    /// Lets the next thing happen; the thread that is to go on.
    fn next(&mut self) -> Option<usize> {
        loop {
            if self.over {
                return None;
            }
            self.time += self.rng.below(2_000);
            self.turns += 1;
            if self.time > self.limit || self.turns > MOST_TURNS {
                self.fail("the programs do not end");
            }
            self.fire_tickers();
            let due: Vec<usize> = (0..self.pending.len()).filter(|&i| self.pending[i].at <= self.time).collect();
            let ready: Vec<usize> = (0..self.threads.len()).filter(|&i| self.ready(&self.threads[i])).collect();
            if !due.is_empty() && (ready.is_empty() || self.rng.one_in(3)) {
                let Pending { pid, stage, .. } = self.pending.swap_remove(self.rng.pick(&due));
                self.act(pid, stage);
                continue;
            }
            if ready.is_empty() {
                match self.next_moment() {
                    Some(at) => self.time = self.time.max(at),
                    None => self.fail("nothing can go on"),
                }
                continue;
            }
            if self.strategy == Strategy::Any {
                return Some(self.rng.pick(&ready));
            }
            if self.rng.one_in(16) {
                let thread = self.rng.pick(&ready);
                self.threads[thread].priority = self.rng.next();
            }
            return ready.into_iter().max_by_key(|&t| self.threads[t].priority);
        }
    }

    fn fail(&mut self, what: &str) -> ! {
        let waits: Vec<String> = self
            .threads
            .iter()
            .filter(|t| self.pid_alive(t.pid))
            .map(|t| {
                let on = match &t.wait {
                    Wait::Ready => "ready",
                    Wait::Futex(..) => "futex",
                    Wait::News(..) => "news",
                    Wait::Until(_) => "time",
                    Wait::Dead => "nothing",
                };
                let p = &self.procs[&t.pid];
                format!("{} {:?}{}: {on}", t.pid, p.kind, if p.stopped { " (stopped)" } else { "" })
            })
            .collect();
        for line in self.trace.iter().flatten() {
            eprintln!("{line}");
        }
        eprintln!("seed {}: {what}; threads: {}", self.seed, waits.join(", "));
        // SAFETY: ends the process at once.
        unsafe { libc::_exit(101) }
    }

    pub fn own_descriptor(&mut self, pid: u32, fd: RawFd, inode: u64) {
        if let Some(proc) = self.procs.get_mut(&pid) {
            proc.descriptors.push((fd, inode));
        }
    }

    pub fn add_pidfd(&mut self, pid: u32, event: OwnedFd) {
        if let Some(proc) = self.procs.get_mut(&pid) {
            if proc.gone {
                let _ = rustix::io::write(&event, &1u64.to_ne_bytes());
            }
            proc.pidfds.push(event);
        }
    }

    pub fn hold_life(&mut self, pid: u32, word: *const AtomicU32) {
        if let Some(proc) = self.procs.get_mut(&pid) {
            proc.life = Some(word);
        }
    }
}

fn close_if(fd: RawFd, inode: u64) {
    // SAFETY: the descriptor belonged to a process that runs no more; one that was closed and given out again has another inode.
    unsafe {
        let mut stat = std::mem::zeroed::<libc::stat>();
        if libc::fstat(fd, &mut stat) == 0 && stat.st_ino == inode {
            libc::close(fd);
        }
    }
}

/// Runs a world until it is over. Returns its steps and virtual time.
pub fn run(world: World) -> (u64, Time) {
    WORLD.with(|w| *w.borrow_mut() = Some(world));
    while let Some(thread) = with(|w| w.next()) {
        let (mut strand, pid) = with(|w| {
            let budget = w.budget(thread);
            BUDGET.set(budget);
            w.steps += budget + 1;
            let t = &mut w.threads[thread];
            t.wait = Wait::Ready;
            YIELDER.set(t.yielder);
            process::exchange(t.current.take());
            (t.strand.take(), t.pid)
        });
        RUNNING.set(Some((thread, pid)));
        let result = strand.as_mut().map(|s| s.resume(()));
        RUNNING.set(None);
        let current = process::exchange(None);
        with(|w| {
            let left = BUDGET.get();
            w.steps -= left.min(w.steps);
            let t = &mut w.threads[thread];
            t.current = current;
            t.yielder = YIELDER.get();
            match result {
                Some(CoroutineResult::Return(())) => {
                    if let Some(strand) = strand.take() {
                        STACKS.with(|s| s.borrow_mut().push(strand.into_stack()));
                    }
                }
                _ => t.strand = strand,
            }
            w.after_run(thread);
        });
    }
    let world = WORLD.with(|w| w.borrow_mut().take()).unwrap_or_else(|| panic!("no world"));
    let ended = (world.steps, world.time);
    finish(world);
    ended
}

/// What is left of the processes goes as it does in a kill: nothing of them runs again.
fn finish(mut world: World) {
    for thread in &mut world.threads {
        if let Some(mut strand) = thread.strand.take() {
            // SAFETY: nothing refers to what lies on the stack but the stack itself and memory that is never looked at again.
            unsafe { strand.force_reset() };
            STACKS.with(|s| s.borrow_mut().push(strand.into_stack()));
        }
    }
    for proc in world.procs.values_mut() {
        for (fd, inode) in std::mem::take(&mut proc.descriptors) {
            close_if(fd, inode);
        }
    }
    for (_, base, size) in world.maps.drain(..) {
        // SAFETY: mapped by the hooks for this world, whose processes are no more.
        unsafe { libc::munmap(base.cast(), size) };
    }
}

/// Descriptors that dead processes left open.
pub fn close_from(first: RawFd) {
    // SAFETY: a test process of its own; nothing else in it uses descriptors from there on.
    unsafe { libc::close_range(first as u32, u32::MAX, 0) };
}

pub fn lowest_descriptor() -> RawFd {
    rustix::fs::open("/dev/null", rustix::fs::OFlags::RDONLY, rustix::fs::Mode::empty()).map_or(64, |fd| fd.as_raw_fd())
}
