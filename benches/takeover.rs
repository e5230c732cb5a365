//! From the SIGKILL of a process to the moment another one knows: a raw robust mutex, `pidfd`, and the death watch of a monitor.
//!
//! `cargo bench --bench takeover [-- TRIALS]`. The victim is asleep with so much touched memory; the watcher is blocked. What a waiting
//! requester sees of a takeover is told by `guardian demo`.

use std::os::fd::AsFd;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use guardian::model::handle::{Place, Verifier};
use guardian::sys::death_watch::DeathWatch;
use guardian::sys::life::LifeArena;
use guardian::sys::shm::{self, Mapping};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open};

const WAYS: [&str; 3] = ["raw robust mutex", "pidfd", "death watch"];

fn now() -> u64 {
    let t = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    t.tv_sec as u64 * 1_000_000_000 + t.tv_nsec as u64
}

struct Shared(Mapping);

impl Shared {
    fn word(&self, line: usize) -> &AtomicU64 {
        // SAFETY: one of the first lines of a page that is mapped.
        unsafe { &*self.0.base().add(line * 64).cast::<AtomicU64>() }
    }

    fn in_place(&self) {
        self.word(0).fetch_add(1, Ordering::AcqRel);
    }
}

fn fork() -> Option<Pid> {
    // SAFETY: the parent has one thread; children only ever do what stands below.
    Pid::from_raw(unsafe { libc::fork() })
}

fn blocked(pid: Pid) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).unwrap_or_default();
    stat.rsplit(") ").next().is_some_and(|s| s.starts_with('S'))
}

/// One kill; how long until the watcher knew.
fn trial(way: &str, resident: usize) -> u64 {
    let memory = shm::create("bench", 4096).expect("memory");
    let shared = Shared(Mapping::new(memory.as_fd(), 0, 4096).expect("memory"));
    // SAFETY: the range is that mapping.
    unsafe { libc::madvise(shared.0.base().cast(), 4096, libc::MADV_DOFORK) };
    let life = LifeArena::create().expect("life pages");
    let place = Place::new(0, 1);
    LifeArena::map(life.as_fd()).expect("life pages").page(place).init();
    let victim = fork().unwrap_or_else(|| {
        let mut ballast = vec![0u8; resident];
        ballast.iter_mut().step_by(4096).for_each(|b| *b = 1);
        LifeArena::map(life.as_fd()).expect("life pages").page(place).hold();
        shared.in_place();
        loop {
            std::hint::black_box(&ballast);
            std::thread::park();
        }
    });
    while shared.word(0).load(Ordering::Acquire) < 1 {
        std::thread::yield_now();
    }
    let watcher = fork().unwrap_or_else(|| {
        match way {
            "raw robust mutex" => {
                let page = LifeArena::map(life.as_fd()).expect("life pages").page(place);
                shared.in_place();
                let word: &AtomicU32 = page.word();
                // SAFETY: the mutex of the page, locked here as any waiter would.
                unsafe { libc::pthread_mutex_lock(word.as_ptr().cast()) };
            }
            "pidfd" => {
                let fd = pidfd_open(victim, PidfdFlags::empty()).expect("pidfd");
                shared.in_place();
                poll(&mut [PollFd::new(&fd, PollFlags::IN)], None).expect("poll");
            }
            _ => {
                let mut watch = DeathWatch::new().expect("death watch");
                watch.add(place, Verifier(1), LifeArena::map(life.as_fd()).expect("life pages").page(place));
                shared.in_place();
                poll(&mut [PollFd::new(&watch.fd(), PollFlags::IN)], None).expect("poll");
                assert_eq!(watch.drain(), [(place, Verifier(1))]);
            }
        }
        shared.word(1).store(now(), Ordering::Release);
        // SAFETY: ends this child at once.
        unsafe { libc::_exit(0) }
    });
    let waiters = LifeArena::map(life.as_fd()).expect("life pages").page(place);
    let armed = || way == "pidfd" || waiters.word().load(Ordering::Acquire) & guardian::sys::life::WAITERS != 0;
    while shared.word(0).load(Ordering::Acquire) < 2 || !armed() || !blocked(watcher) || !blocked(victim) {
        std::thread::yield_now();
    }
    let start = now();
    rustix::process::kill_process(victim, rustix::process::Signal::KILL).expect("kill");
    while shared.word(1).load(Ordering::Acquire) == 0 {
        std::thread::yield_now();
    }
    for child in [victim, watcher] {
        let _ = rustix::process::waitpid(Some(child), rustix::process::WaitOptions::empty());
    }
    shared.word(1).load(Ordering::Acquire) - start
}

fn main() {
    let trials: usize = std::env::args().filter_map(|a| a.parse().ok()).next().unwrap_or(100);
    println!("notice of a death, microseconds over {trials} kills; ratio to the raw robust mutex");
    println!("{:>8} {:18} {:>10} {:>7} {:>10}", "victim", "", "median", "ratio", "p99");
    for mib in [1usize, 256] {
        let count = if mib > 1 { trials.div_ceil(5) } else { trials };
        let mut all = WAYS.map(|_| Vec::new());
        for _ in 0..count {
            for (i, way) in WAYS.into_iter().enumerate() {
                all[i].push(trial(way, mib << 20));
            }
        }
        let mut base = None;
        for (way, mut times) in WAYS.into_iter().zip(all) {
            times.sort_unstable();
            let at = |per_mille: usize| times[(times.len() - 1) * per_mille / 1000] as f64 / 1000.0;
            let b = *base.get_or_insert(at(500));
            println!("{mib:>4} MiB {way:18} {:>10.1} {:>7.2} {:>10.1}", at(500), at(500) / b, at(990));
        }
    }
}
