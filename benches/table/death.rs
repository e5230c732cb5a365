//! From the SIGKILL of a process to the moment another one knows, among 300 watched processes.

use std::os::fd::AsFd;
use std::sync::atomic::Ordering;

use guardian::model::handle::{Place, Verifier};
use guardian::sys::death_watch::DeathWatch;
use guardian::sys::life::{LifeArena, WAITERS};
use rustix::event::epoll;
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open};

use crate::processes::{Shared, blocked, fork, now, wait};
use crate::stats::summary;

const WATCHED: u16 = 299;
const AT_ONCE: u16 = 150;
const READY: usize = 0;
const KNOWN: usize = 1;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Robust,
    Pidfd,
    Watch,
}

/// Processes that sleep with their life page held, and so much memory touched.
struct Crowd {
    life: std::os::fd::OwnedFd,
    members: Vec<(Place, Pid)>,
}

impl Crowd {
    fn new() -> Crowd {
        Crowd { life: LifeArena::create().expect("life pages"), members: Vec::new() }
    }

    fn page(&self, place: Place) -> guardian::sys::life::LifePage {
        LifeArena::map(self.life.as_fd()).expect("life pages").page(place)
    }

    fn add(&mut self, place: Place, resident: usize) -> Pid {
        self.page(place).init();
        let page = self.page(place);
        let pid = fork(|| {
            let mut ballast = vec![0u8; resident];
            ballast.iter_mut().step_by(4096).for_each(|b| *b = 1);
            self.page(place).hold();
            loop {
                std::hint::black_box(&ballast);
                std::thread::park();
            }
        });
        while page.word().load(Ordering::Acquire) == 0 || !blocked(pid) {
            std::thread::yield_now();
        }
        self.members.push((place, pid));
        pid
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        for (_, pid) in &self.members {
            let _ = rustix::process::kill_process(*pid, Signal::KILL);
        }
        self.members.iter().for_each(|(_, pid)| wait(*pid));
    }
}

/// Places of two CPUs, from PIN 1 on.
fn place(n: u16) -> Place {
    Place::new(n / 150, n % 150 + 1)
}

/// Starts a watcher of all members that notes when it knows of so many deaths, of the victim's first.
fn watcher(way: Way, crowd: &Crowd, victim: Place, deaths: u64, shared: &Shared) -> Pid {
    let known = |n: u64| shared.word(KNOWN + n as usize).store(now(), Ordering::Release);
    let ready = || shared.word(READY).fetch_add(1, Ordering::AcqRel);
    fork(|| match way {
        Way::Robust => {
            let page = crowd.page(victim);
            ready();
            // SAFETY: the mutex of the page, locked here as any waiter would.
            unsafe { libc::pthread_mutex_lock(page.word().as_ptr().cast()) };
            known(0);
        }
        Way::Pidfd => {
            let all = epoll::create(epoll::CreateFlags::CLOEXEC).expect("epoll");
            let fds: Vec<_> = crowd.members.iter().map(|(_, pid)| pidfd_open(*pid, PidfdFlags::empty()).expect("pidfd")).collect();
            for fd in &fds {
                let flags = epoll::EventFlags::IN | epoll::EventFlags::ONESHOT;
                epoll::add(&all, fd, epoll::EventData::new_u64(0), flags).expect("epoll");
            }
            ready();
            let mut seen = 0;
            let mut events: Vec<epoll::Event> = Vec::with_capacity(512);
            while seen < deaths {
                events.clear();
                let _ = epoll::wait(&all, rustix::buffer::spare_capacity(&mut events), None);
                for _ in 0..events.len() {
                    known(seen);
                    seen += 1;
                }
            }
        }
        Way::Watch => {
            let mut watch = DeathWatch::new().expect("death watch");
            for (place, _) in &crowd.members {
                watch.add(*place, Verifier(1), crowd.page(*place));
            }
            ready();
            let mut seen = 0;
            while seen < deaths {
                let _ = rustix::event::poll(&mut [rustix::event::PollFd::new(&watch.fd(), rustix::event::PollFlags::IN)], None);
                for _ in watch.drain() {
                    known(seen);
                    seen += 1;
                }
            }
        }
    })
}

/// Waits until the watcher and its helpers sleep on what they watch.
fn settle(way: Way, crowd: &Crowd, victim: Place, watcher: Pid, shared: &Shared) {
    let armed = |place: Place| crowd.page(place).word().load(Ordering::Acquire) & WAITERS != 0;
    let all_armed = || match way {
        Way::Robust => armed(victim),
        Way::Pidfd => true,
        Way::Watch => crowd.members.iter().all(|(place, _)| armed(*place)),
    };
    while shared.word(READY).load(Ordering::Acquire) == 0 || !all_armed() || !threads_sleep(watcher) {
        std::thread::yield_now();
    }
}

fn threads_sleep(pid: Pid) -> bool {
    let tasks = std::fs::read_dir(format!("/proc/{}/task", pid.as_raw_nonzero()));
    tasks.is_ok_and(|tasks| {
        tasks.flatten().all(|task| {
            let stat = std::fs::read_to_string(task.path().join("stat")).unwrap_or_default();
            stat.rsplit(") ").next().is_some_and(|s| s.starts_with('S'))
        })
    })
}

fn trial(way: Way, crowd: &mut Crowd, resident: usize) -> u64 {
    let shared = Shared::new();
    let at = place(WATCHED);
    let victim = crowd.add(at, resident);
    let watcher = watcher(way, crowd, at, 1, &shared);
    settle(way, crowd, at, watcher, &shared);
    let start = now();
    rustix::process::kill_process(victim, Signal::KILL).expect("kill");
    wait(watcher);
    wait(victim);
    crowd.members.pop();
    shared.word(KNOWN).load(Ordering::Acquire) - start
}

pub fn notices(trials: usize) {
    println!(
        "\nnotice of a death among {WATCHED} watched processes, microseconds over {trials} kills; ratio to the raw robust mutex"
    );
    println!("{:8} {:24} {:>10} {:>7} {:>10} {:>7}", "victim", "", "median", "ratio", "p99", "ratio");
    let mut crowd = Crowd::new();
    for n in 0..WATCHED {
        crowd.add(place(n), 64 << 10);
    }
    let ways = [("raw robust mutex", Way::Robust), ("pidfd", Way::Pidfd), ("death watch of a monitor", Way::Watch)];
    for mebibytes in [1usize, 256] {
        let count = if mebibytes > 1 { trials.div_ceil(5) } else { trials };
        let mut all = [Vec::new(), Vec::new(), Vec::new()];
        for _ in 0..count {
            for (times, (_, way)) in all.iter_mut().zip(ways) {
                times.push(trial(way, &mut crowd, mebibytes << 20));
            }
        }
        let mut base = None;
        for ((what, _), mut times) in ways.into_iter().zip(all) {
            let (median, p99) = summary(&mut times);
            let (m, p) = *base.get_or_insert((median, p99));
            println!("{mebibytes:>4} MiB {what:24} {median:>10.1} {:>7.2} {p99:>10.1} {:>7.2}", median / m, p99 / p);
        }
    }
    drop(crowd);
    println!("\n{AT_ONCE} deaths at once among them, milliseconds from the first kill to the notice; medians of 5");
    println!("{:24} {:>10} {:>10} {:>10}", "", "first", "middle", "last");
    for (what, way) in &ways[1..] {
        let mut all = [Vec::new(), Vec::new(), Vec::new()];
        for _ in 0..5 {
            let mut crowd = Crowd::new();
            for n in 0..WATCHED {
                crowd.add(place(n), 64 << 10);
            }
            let shared = Shared::new();
            let watcher = watcher(*way, &crowd, place(0), u64::from(AT_ONCE), &shared);
            settle(*way, &crowd, place(0), watcher, &shared);
            let start = now();
            for (_, pid) in crowd.members.iter().take(AT_ONCE as usize) {
                let _ = rustix::process::kill_process(*pid, Signal::KILL);
            }
            wait(watcher);
            let at = |n: u16| (shared.word(KNOWN + n as usize).load(Ordering::Acquire) - start) as f64 / 1e6;
            for (values, n) in all.iter_mut().zip([0, AT_ONCE / 2, AT_ONCE - 1]) {
                values.push(at(n));
            }
        }
        let [first, middle, last] = all.map(|mut v| crate::stats::median(&mut v));
        println!("{what:24} {first:>10.2} {middle:>10.2} {last:>10.2}");
    }
}
