//! A seeded simulation of whole nodes: the real monitors, the real model, the real links, on a machine that is played.
//!
//! Every simulated thread is a coroutine; all of them run on one thread of the test, one at a time. At each step (an atomic
//! operation on shared memory, a system call, a kill point) chance, from the seed, says whether another one goes on, and
//! whether a process ends there. Shared memory and sockets are real; time, futexes, processes, signals and death are played here.
//! Steps are sequentially consistent: what weaker memory orders allow is for the models (`loom_tests`).
//!
//! `docs/testing.md` tells how to run it.

mod app;
mod faults;
mod programs;
mod rng;
#[cfg(not(loom))]
mod tests;
mod world;

use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rustix::event::{EventfdFlags, epoll, eventfd};
use rustix::io::Errno;
use rustix::process::Signal;
use rustix::time::Timespec;

use super::life::LifePage;
use super::pidfd::Reaped;
use super::proc_stat::{Exit, State};
use super::spawn::Command;
pub use world::step;
use world::{Time, Wait, running, suspend, with};

/// Does a simulated process run?
#[inline]
pub fn on() -> bool {
    running().is_some()
}

pub fn own_pid() -> u32 {
    running().map_or(0, |(_, pid)| pid)
}

fn time_of(t: Timespec) -> Time {
    t.tv_sec as Time * 1_000_000_000 + t.tv_nsec as Time
}

pub fn now() -> Timespec {
    let t = with(|w| w.time);
    Timespec { tv_sec: (t / 1_000_000_000) as i64, tv_nsec: (t % 1_000_000_000) as i64 }
}

pub fn sleep_until(until: Timespec) {
    suspend(Wait::Until(time_of(until)));
}

/// Lets others go on who may do what the caller waits for.
pub fn pause() {
    let (news, until) = with(|w| (w.news, w.time + 10_000));
    suspend(Wait::News(news, Some(until)));
}

/// Something was sent, closed or fired.
pub fn news() {
    if on() {
        with(|w| w.news += 1);
    }
}

/// A packet has gone out on a control channel.
pub fn sent(bytes: &[u8]) {
    if on() {
        news();
        world::note(|| {
            let text = postcard::from_bytes::<crate::control::Packet>(bytes).map(|p| format!("{p:?}")).unwrap_or_default();
            format!("sent: {}", text.chars().take(200).collect::<String>())
        });
    }
}

pub fn wait_for_news(until: Option<Time>) {
    let seen = with(|w| w.news);
    suspend(Wait::News(seen, until));
}

pub fn before_transfer(flags: rustix::net::SendFlags) -> rustix::net::SendFlags {
    step();
    if on() { flags | rustix::net::SendFlags::DONTWAIT } else { flags }
}

fn readable(fd: BorrowedFd<'_>) -> bool {
    let mut fds = [rustix::event::PollFd::new(&fd, rustix::event::PollFlags::IN)];
    matches!(rustix::event::poll(&mut fds, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })), Ok(1..))
}

pub fn wait_readable(fd: BorrowedFd<'_>, at_most: Duration) -> bool {
    step();
    let until = with(|w| w.time) + at_most.as_nanos() as Time;
    while !readable(fd) {
        if with(|w| w.time) >= until {
            return false;
        }
        wait_for_news(Some(until));
    }
    true
}

pub fn epoll_wait(epoll: &OwnedFd, ready: &mut Vec<epoll::Event>) -> Result<(), Errno> {
    step();
    loop {
        ready.clear();
        epoll::wait(epoll, rustix::buffer::spare_capacity(ready), Some(&Timespec { tv_sec: 0, tv_nsec: 0 }))?;
        if !ready.is_empty() {
            ready.sort_by_key(|e| e.data.u64());
            with(|w| w.rng.shuffle(ready));
            world::note(|| format!("ready: {:x?}", ready.iter().map(|e| e.data.u64()).collect::<Vec<_>>()));
            return Ok(());
        }
        wait_for_news(None);
    }
}

pub fn futex_wake(word: &AtomicU32) {
    step();
    with(|w| w.wake(word.as_ptr() as usize));
}

/// The kernel compares and queues in one step.
pub fn futex_wait(words: &[(&AtomicU32, u32)], until: Option<Timespec>) {
    step();
    if words.iter().any(|(word, value)| word.load(Ordering::SeqCst) != *value) {
        return;
    }
    let addresses = words.iter().map(|(word, _)| word.as_ptr() as usize).collect();
    suspend(Wait::Futex(addresses, until.map(time_of)));
}

/// As the thread of a `DeathWatch` waits: for its bell or any of the words.
pub fn wait_any(bell: &AtomicU32, rung: u32, pages: &[(LifePage, u32)]) {
    let mut words = vec![(bell, rung)];
    words.extend(pages.iter().filter(|(_, value)| *value != 0).map(|(page, value)| (page.word(), *value)));
    let untaken = pages.iter().any(|(_, value)| *value == 0);
    let until = with(|w| w.time) + if untaken { 5 * world::MILLISECOND } else { 3600 * world::SECOND };
    let until = Timespec { tv_sec: (until / 1_000_000_000) as i64, tv_nsec: (until % 1_000_000_000) as i64 };
    futex_wait(&words, Some(until));
}

/// A mapping of shared memory, one for all processes.
pub fn map(fd: BorrowedFd<'_>, offset: u64, size: usize) -> std::io::Result<NonNull<u8>> {
    use rustix::mm::{MapFlags, ProtFlags, mmap};
    step();
    let stat = rustix::fs::fstat(fd)?;
    if offset + size as u64 > stat.st_size as u64 {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    let known = with(|w| w.maps.iter().find(|m| m.0 == stat.st_ino).map(|m| m.1));
    let base = match known {
        Some(base) => base,
        None => {
            let whole = stat.st_size as usize;
            // SAFETY: a fresh mapping at an address of the kernel's choice.
            let base = unsafe { mmap(std::ptr::null_mut(), whole, ProtFlags::READ | ProtFlags::WRITE, MapFlags::SHARED, fd, 0)? };
            with(|w| w.maps.push((stat.st_ino, base.cast(), whole)));
            base.cast()
        }
    };
    // SAFETY: `offset` lies inside the mapping, as checked above.
    NonNull::new(unsafe { base.add(offset as usize) }).ok_or(std::io::ErrorKind::OutOfMemory.into())
}

/// The robust mutex of the registry: owner number in the third word, as in glibc's.
pub fn lock(mutex: *mut i32) -> i32 {
    step();
    let pid = own_pid();
    let until = with(|w| w.time) + 500 * world::MILLISECOND;
    loop {
        let taken = with(|w| {
            w.app.lock_address = Some(mutex as usize);
            match w.lock {
                (None, died) => {
                    w.lock = (Some(pid), false);
                    Some(if died { libc::EOWNERDEAD } else { 0 })
                }
                _ if w.time >= until => Some(libc::ETIMEDOUT),
                _ => None,
            }
        });
        match taken {
            Some(libc::ETIMEDOUT) => return libc::ETIMEDOUT,
            Some(result) => {
                // SAFETY: inside the mutex, which nobody else uses.
                unsafe { mutex.add(2).write_volatile(pid as i32) };
                return result;
            }
            None => suspend(Wait::Futex(vec![mutex as usize], Some(until))),
        }
    }
}

pub fn unlock(mutex: *mut i32) {
    step();
    with(|w| {
        assert_eq!(w.lock.0, Some(own_pid()), "unlocked by another");
        w.lock = (None, false);
        w.wake(mutex as usize);
    });
}

/// What a robust mutex held for life looks like.
pub fn hold_life(word: &AtomicU32) {
    step();
    let pid = own_pid();
    let before = word.fetch_or(pid, Ordering::SeqCst);
    assert_eq!(before & !super::life::WAITERS, 0, "a life page taken twice");
    with(|w| w.hold_life(pid, word));
}

/// Descriptors that are closed when the process ends.
pub fn own(fd: BorrowedFd<'_>) {
    if on()
        && let Ok(stat) = rustix::fs::fstat(fd)
    {
        with(|w| w.own_descriptor(own_pid(), fd.as_raw_fd(), stat.st_ino));
    }
}

pub fn ticker(every: Duration) -> Result<OwnedFd, Errno> {
    let bell = event()?;
    let ours = rustix::io::dup(&bell)?;
    with(|w| w.add_ticker(ours, own_pid(), every.as_nanos() as Time));
    Ok(bell)
}

fn event() -> Result<OwnedFd, Errno> {
    eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)
}

pub fn pidfd_open(pid: u32) -> Result<OwnedFd, Errno> {
    step();
    if with(|w| w.procs.get(&pid).is_none_or(|p| p.reaped)) {
        return Err(Errno::SRCH);
    }
    let fd = event()?;
    let ours = rustix::io::dup(&fd)?;
    with(|w| {
        w.pidfds.insert(fd.as_raw_fd(), pid);
        w.add_pidfd(pid, ours);
    });
    Ok(fd)
}

fn behind(pidfd: &OwnedFd) -> Option<u32> {
    with(|w| w.pidfds.get(&pidfd.as_raw_fd()).copied())
}

pub fn pidfd_signal(pidfd: &OwnedFd, what: Signal) {
    if let Some(pid) = behind(pidfd) {
        signal(pid, what);
    }
}

pub fn signal(pid: u32, what: Signal) {
    step();
    with(|w| match what {
        Signal::KILL => w.kill(pid, 9),
        Signal::STOP => w.stop(pid, true),
        Signal::CONT => w.stop(pid, false),
        _ => {}
    });
    if pid == own_pid() {
        suspend(if what == Signal::KILL { Wait::Dead } else { Wait::Ready });
    }
}

pub fn leave(status: i32) -> ! {
    step();
    with(|w| w.kill(own_pid(), (status as u32 & 0xFF) << 8));
    suspend(Wait::Dead);
    unreachable!("a process that has ended goes on")
}

pub fn pidfd_gone(pidfd: &OwnedFd, at_most: Duration) -> bool {
    step();
    let Some(pid) = behind(pidfd) else { return false };
    let until = with(|w| w.time) + at_most.as_nanos() as Time;
    loop {
        if with(|w| w.procs.get(&pid).is_some_and(|p| p.gone)) {
            return true;
        }
        if with(|w| w.time) >= until {
            return false;
        }
        wait_for_news(Some(until));
    }
}

pub fn reap(pid: u32) -> Reaped {
    step();
    let own = own_pid();
    with(|w| match w.procs.get_mut(&pid) {
        Some(p) if p.parent == own && !p.reaped => {
            if p.gone {
                p.reaped = true;
                Reaped::Status(p.status)
            } else {
                Reaped::Running
            }
        }
        _ => Reaped::NotOurs,
    })
}

pub fn proc_state(pid: u32) -> Option<State> {
    step();
    with(|w| {
        let p = w.procs.get(&pid).filter(|p| !p.reaped)?;
        Some(State { exit: if p.exiting { Exit::Exiting(p.status) } else { Exit::Running }, cpu_time: 0 })
    })
}

pub fn start_time(pid: u32) -> Option<u64> {
    with(|w| w.procs.get(&pid).filter(|p| !p.reaped).map(|_| u64::from(pid)))
}

pub fn start_thread(work: impl FnOnce() + 'static) {
    with(|w| w.new_thread(own_pid(), Box::new(work)));
}

/// The monitor of this process listens.
pub fn started() {
    with(|w| w.monitors_started += 1);
}

/// Starts one of the simulated programs.
pub fn spawn(command: &Command<'_>) -> Result<u32, Errno> {
    step();
    let name = command.program.to_str().map_err(|_| Errno::NOENT)?;
    let (kind, program) = programs::find(name).ok_or(Errno::NOENT)?;
    let variable = |name: &[u8]| command.environment.iter().find_map(|e| e.to_bytes().strip_prefix(name));
    let channel = variable(b"GUARDIAN_CHANNEL=").and_then(|v| String::from_utf8(v.to_vec()).ok()).ok_or(Errno::INVAL)?;
    let mut parts = channel.split(':').map(|p| p.parse::<u64>().unwrap_or(0));
    let (fd, row, verifier) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    let (ours, _) = command.descriptors.iter().find(|(_, theirs)| *theirs as u64 == fd).ok_or(Errno::BADF)?;
    let socket = rustix::io::dup(*ours)?;
    let raw = std::os::fd::IntoRawFd::into_raw_fd(socket);
    let argument = command.arguments.get(1).and_then(|a| a.to_str().ok()).unwrap_or("").to_owned();
    let work = Box::new(move || {
        // SAFETY: the descriptor was just made for this process.
        let socket = unsafe { OwnedFd::from_raw_fd(raw) };
        programs::run(socket, row as usize, verifier, program, &argument);
    });
    let pid = with(|w| w.new_process(kind, own_pid(), work));
    // Closed even if the process ends before its first step.
    own_for(pid, raw);
    step();
    Ok(pid)
}

fn own_for(pid: u32, fd: RawFd) {
    // SAFETY: the descriptor is open: its process has not run yet.
    let fd = unsafe { BorrowedFd::borrow_raw(fd) };
    if let Ok(stat) = rustix::fs::fstat(fd) {
        with(|w| w.own_descriptor(pid, fd.as_raw_fd(), stat.st_ino));
    }
}
