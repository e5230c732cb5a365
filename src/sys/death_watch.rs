//! Waiting for the release of many life words at once.
//!
//! Helper threads wait with `futex_waitv`, each for a group of words, and write an eventfd. The kernel wakes a waiter only if
//! the word says that there is one, so the watcher sets that bit itself.

use std::collections::BTreeMap;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustix::event::{EventfdFlags, eventfd};

use super::life::{LifePage, OWNER_DIED, WAITERS};
use super::{futex, main_loop};
use crate::model::handle::{Place, Verifier};

/// Words one thread waits for; its own bell comes on top.
const GROUP: usize = 32;

struct Group {
    members: Mutex<BTreeMap<Place, (Verifier, LifePage)>>,
    /// Changes whenever the group does.
    bell: AtomicU32,
}

struct Shared {
    event: OwnedFd,
    dead: Mutex<Vec<(Place, Verifier)>>,
}

/// The watcher of one monitor.
pub struct DeathWatch {
    shared: Arc<Shared>,
    groups: Vec<Arc<Group>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl DeathWatch {
    pub fn new() -> std::io::Result<DeathWatch> {
        let event = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?;
        Ok(DeathWatch { shared: Arc::new(Shared { event, dead: Mutex::new(Vec::new()) }), groups: Vec::new() })
    }

    /// Readable when somebody has died.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.shared.event.as_fd()
    }

    pub fn add(&mut self, place: Place, verifier: Verifier, page: LifePage) {
        let group = match self.groups.iter().find(|g| lock(&g.members).len() < GROUP) {
            Some(group) => group.clone(),
            None => {
                let group = Arc::new(Group { members: Mutex::new(BTreeMap::new()), bell: AtomicU32::new(0) });
                self.groups.push(group.clone());
                let (of, shared) = (group.clone(), self.shared.clone());
                if main_loop::start("death watch", move || watch(&of, &shared)).is_err() {
                    // Without the thread the pidfd is the only witness left, later but as certain.
                    self.groups.pop();
                    return;
                }
                group
            }
        };
        lock(&group.members).insert(place, (verifier, page));
        ring(&group);
    }

    pub fn remove(&mut self, place: Place) {
        for group in &self.groups {
            if lock(&group.members).remove(&place).is_some() {
                ring(group);
            }
        }
    }

    /// Those who have died since the last call.
    pub fn drain(&mut self) -> Vec<(Place, Verifier)> {
        let mut count = [0; 8];
        let _ = rustix::io::read(&self.shared.event, &mut count);
        std::mem::take(&mut *lock(&self.shared.dead))
    }
}

fn ring(group: &Group) {
    group.bell.fetch_add(1, Ordering::Release);
    futex::wake(&group.bell, i32::MAX);
}

fn watch(group: &Group, shared: &Shared) {
    loop {
        let bell = group.bell.load(Ordering::Acquire);
        let mut dead = Vec::new();
        let mut waited: Vec<(LifePage, u32)> = Vec::new();
        lock(&group.members).retain(|&place, (verifier, page)| {
            let mut value = page.word().load(Ordering::Acquire);
            while value & OWNER_DIED == 0 && value != 0 && value & WAITERS == 0 {
                match page.word().compare_exchange(value, value | WAITERS, Ordering::AcqRel, Ordering::Acquire) {
                    Ok(_) => value |= WAITERS,
                    Err(now) => value = now,
                }
            }
            if value & OWNER_DIED != 0 {
                dead.push((place, *verifier));
                return false;
            }
            // A word that is still 0 has not been taken: a change of it wakes nobody, so it is looked at again soon.
            waited.push((page.clone(), value));
            true
        });
        if !dead.is_empty() {
            lock(&shared.dead).append(&mut dead);
            main_loop::signal(&shared.event);
        }
        wait_any(&group.bell, bell, &waited);
    }
}

#[repr(C)]
#[derive(Clone, Copy)]
struct Waiter {
    value: u64,
    address: u64,
    flags: u32,
    reserved: u32,
}

/// `FUTEX2_SIZE_U32`; shared words carry no private flag.
const SIZE_U32: u32 = 2;

fn wait_any(bell: &AtomicU32, rung: u32, words: &[(LifePage, u32)]) {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::wait_any(bell, rung, words);
    }
    let mut waiters = vec![Waiter { value: rung as u64, address: bell.as_ptr() as u64, flags: SIZE_U32, reserved: 0 }];
    let mut untaken = false;
    for (page, value) in words {
        untaken |= *value == 0;
        if *value != 0 {
            waiters.push(Waiter { value: *value as u64, address: page.word().as_ptr() as u64, flags: SIZE_U32, reserved: 0 });
        }
    }
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    let millis = if untaken { 5 } else { 3_600_000 };
    let until = libc::timespec { tv_sec: now.tv_sec + millis / 1000, tv_nsec: now.tv_nsec + millis % 1000 * 1_000_000 };
    let until = libc::timespec { tv_sec: until.tv_sec + until.tv_nsec / 1_000_000_000, tv_nsec: until.tv_nsec % 1_000_000_000 };
    // SAFETY: the array, the time and every word live across the call.
    let result = unsafe { libc::syscall(libc::SYS_futex_waitv, waiters.as_ptr(), waiters.len(), 0, &until, libc::CLOCK_MONOTONIC) };
    if result < 0 && std::io::Error::last_os_error().raw_os_error() == Some(libc::ENOSYS) {
        // Kernels before 5.16: look every few milliseconds. The pidfd of each process is watched as well.
        let soon = rustix::time::Timespec { tv_sec: now.tv_sec, tv_nsec: (now.tv_nsec + 5_000_000).min(999_999_999) };
        futex::wait(bell, rung, Some(soon));
    }
}
