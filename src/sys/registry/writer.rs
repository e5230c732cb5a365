//! Changing the registry: transactions with a redo journal, under a robust lock.
//!
//! A writer may be killed at any instruction: before the journal is valid nothing has happened; after that the next
//! holder of the lock applies it again, any number of times.

use std::collections::BTreeMap;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering, fence};

use super::layout::{EVENTS, JOURNAL, JOURNAL_AT, MAGIC, NAMES, OPENS, Row, SIZE};
use super::rows::{EventRow, NameRow, OpenRow};
use super::view::View;
use crate::sys::atomic::{Fault, broken};
use crate::sys::shm;

/// The registry as a monitor has it.
pub struct Registry {
    view: View,
    fd: OwnedFd,
}

/// One change, invisible until [`Transaction::commit`]; dropped without it, nothing happens.
pub struct Transaction<'a> {
    registry: &'a Registry,
    rows: BTreeMap<usize, Vec<u8>>,
    events: u64,
}

/// Waits for a transaction that is being applied, and finishes it if its writer has died.
pub(super) fn finish(view: View) {
    let lock = Lock { view };
    lock.take();
    lock.release();
}

impl Registry {
    /// Makes a new, empty registry: the first monitor of a node does.
    pub fn create(node_name: &str, node_number: u16, cpus: u16, boot: i64) -> std::io::Result<Registry> {
        let fd = shm::create("guardian-registry", SIZE)?;
        let view = View::map(fd.as_fd(), true)?;
        let header = view.base().cast::<super::layout::Header>();
        // SAFETY: nobody else has the memory yet; it is zeroed, which is a valid value of every field.
        unsafe {
            (*header).magic = MAGIC;
            (*header).node_number = node_number;
            (*header).cpus = cpus;
            let name = &mut (*header).node_name;
            for (to, from) in name.iter_mut().zip(node_name.bytes()) {
                *to = from;
            }
            (*header).boot = boot;
            (*header).next_verifier = AtomicU64::new(1);
            let mut attributes = std::mem::zeroed::<libc::pthread_mutexattr_t>();
            libc::pthread_mutexattr_init(&mut attributes);
            libc::pthread_mutexattr_setpshared(&mut attributes, libc::PTHREAD_PROCESS_SHARED);
            libc::pthread_mutexattr_setrobust(&mut attributes, libc::PTHREAD_MUTEX_ROBUST);
            libc::pthread_mutex_init((&raw mut (*header).lock).cast(), &attributes);
        }
        Ok(Registry { view, fd })
    }

    /// Takes part in an existing one.
    pub fn join(fd: OwnedFd) -> std::io::Result<Registry> {
        let view = View::map(fd.as_fd(), true)?;
        if view.header().magic != MAGIC {
            return Err(std::io::ErrorKind::InvalidData.into());
        }
        Ok(Registry { view, fd })
    }

    pub fn fd(&self) -> &OwnedFd {
        &self.fd
    }

    pub fn view(&self) -> View {
        self.view
    }

    /// Begins a change. Waits for other monitors, whose transactions take microseconds; a holder that stopped is killed by
    /// whoever counts its missing beats, and then the lock comes here with `EOWNERDEAD`.
    pub fn begin(&self) -> Transaction<'_> {
        Lock { view: self.view }.take();
        Transaction { registry: self, rows: BTreeMap::new(), events: 0 }
    }
}

/// The robust lock of the writers, and the journal behind it.
struct Lock {
    view: View,
}

impl Lock {
    fn mutex(&self) -> *mut libc::pthread_mutex_t {
        (&raw const self.view.header().lock).cast_mut().cast()
    }

    /// Takes the lock and finishes what a dead holder has begun.
    fn take(&self) {
        let result = self.lock();
        if result == libc::EOWNERDEAD {
            if self.view.header().journal_valid.load(Ordering::Acquire) == 1 && !broken(Fault::NoJournal) {
                self.apply();
            }
            // SAFETY: we hold the mutex, and the state it guards has just been repaired.
            unsafe { libc::pthread_mutex_consistent(self.mutex()) };
        } else {
            assert_eq!(result, 0, "registry lock");
        }
    }

    fn release(&self) {
        #[cfg(test)]
        if crate::sys::sim::on() {
            return crate::sys::sim::unlock(self.mutex().cast());
        }
        // SAFETY: called by the thread that holds the mutex, once.
        unsafe { libc::pthread_mutex_unlock(self.mutex()) };
    }

    fn lock_until(&self, until: &libc::timespec) -> i32 {
        #[cfg(test)]
        if crate::sys::sim::on() {
            return crate::sys::sim::lock(self.mutex().cast());
        }
        // SAFETY: the mutex was initialised by `create` and lives in the mapping.
        unsafe { libc::pthread_mutex_timedlock(self.mutex(), until) }
    }

    /// Takes the lock. A holder that keeps it for two beats has been stopped in the middle: it is killed.
    fn lock(&self) -> i32 {
        for patience in 0.. {
            let mut until = rustix::time::clock_gettime(rustix::time::ClockId::Realtime);
            until.tv_nsec += 500_000_000;
            until.tv_sec += until.tv_nsec / 1_000_000_000;
            until.tv_nsec %= 1_000_000_000;
            let until = libc::timespec { tv_sec: until.tv_sec, tv_nsec: until.tv_nsec };
            let result = self.lock_until(&until);
            if result != libc::ETIMEDOUT {
                return result;
            }
            if patience >= 1 {
                // glibc keeps the owner's thread number in the third word of the mutex.
                // SAFETY: inside the mutex, read as the kernel itself reads it.
                let owner = unsafe { self.mutex().cast::<i32>().add(2).read_volatile() };
                let is_monitor = (0..crate::model::handle::CPUS)
                    .map(|c| self.view.raw::<super::rows::CpuRow>(c as usize))
                    .any(|row| row.monitor_pid as i32 == owner && owner > 1);
                if is_monitor {
                    crate::sys::pidfd::signal_pid(owner as u32, rustix::process::Signal::KILL);
                }
            }
        }
        unreachable!("the loop ends by returning")
    }

    fn store(&self, offset: usize, bytes: &[u8]) {
        assert!(offset.is_multiple_of(8) && bytes.len().is_multiple_of(8) && offset + bytes.len() <= SIZE);
        for (i, word) in bytes.chunks_exact(8).enumerate() {
            let mut w = [0; 8];
            w.copy_from_slice(word);
            // SAFETY: inside the mapping and aligned, as checked above; readers use the same atomics.
            let to = unsafe { &*self.view.base().add(offset + 8 * i).cast::<AtomicU64>() };
            to.store(u64::from_ne_bytes(w), Ordering::Relaxed);
        }
    }

    /// Carries out the valid journal. Doing it again does no harm.
    fn apply(&self) {
        let header = self.view.header();
        if header.sequence.load(Ordering::Relaxed).is_multiple_of(2) {
            header.sequence.fetch_add(1, Ordering::Relaxed);
        }
        fence(Ordering::Release);
        let length = (header.journal_length.load(Ordering::Relaxed) as usize).min(JOURNAL);
        let mut at = 0;
        let mut newest = header.events.load(Ordering::Relaxed);
        while at + 16 <= length {
            let read = |offset: usize| {
                // SAFETY: inside the journal, which only the holder of the lock touches.
                unsafe { self.view.base().add(JOURNAL_AT + offset).cast::<u64>().read() }
            };
            let (offset, size) = (read(at) as usize, read(at + 8) as usize);
            // SAFETY: as above; the size was bounded when the journal was written.
            let bytes = unsafe { std::slice::from_raw_parts(self.view.base().add(JOURNAL_AT + at + 16), size) };
            #[cfg(test)]
            crate::sys::sim::step();
            self.store(offset, bytes);
            if (EventRow::TABLE..EventRow::TABLE + EVENTS * size_of::<EventRow>()).contains(&offset) {
                newest = newest.max(u64::from_ne_bytes(bytes[..8].try_into().unwrap_or_default()));
            }
            at += 16 + size;
        }
        let grown = newest != header.events.load(Ordering::Relaxed);
        header.events.store(newest, Ordering::Release);
        header.sequence.fetch_add(1, Ordering::Release);
        header.journal_valid.store(0, Ordering::Release);
        if grown {
            header.event_futex.fetch_add(1, Ordering::Release);
            crate::sys::futex::wake(&header.event_futex, i32::MAX);
        }
    }
}

impl Transaction<'_> {
    pub fn view(&self) -> View {
        self.registry.view
    }

    /// The row as this transaction sees it.
    pub fn get<R: Row>(&self, index: usize) -> R {
        match self.rows.get(&View::offset::<R>(index)) {
            Some(bytes) => R::read_from_bytes(bytes).unwrap_or_else(|_| unreachable!("sizes agree")),
            None => self.registry.view.raw(index),
        }
    }

    pub fn put<R: Row>(&mut self, index: usize, row: &R) {
        self.rows.insert(View::offset::<R>(index), row.as_bytes().to_vec());
    }

    /// Reads, changes, writes.
    pub fn change<R: Row>(&mut self, index: usize, change: impl FnOnce(&mut R)) {
        let mut row = self.get::<R>(index);
        change(&mut row);
        self.put(index, &row);
    }

    /// Appends to the event log.
    pub fn log(&mut self, mut event: EventRow) {
        self.events += 1;
        event.number = self.registry.view.newest_event() + self.events;
        self.put((event.number % EVENTS as u64) as usize, &event);
    }

    /// A verifier that no process of this node's life has had. Gaps, left by a writer that died, mean nothing.
    pub fn new_verifier(&self) -> u64 {
        self.registry.view.header().next_verifier.fetch_add(1, Ordering::Relaxed)
    }

    fn free_index(&self, mark: &AtomicU64, count: usize, is_free: impl Fn(usize) -> bool) -> Option<usize> {
        let used = mark.load(Ordering::Relaxed) as usize;
        let index = (0..used.min(count)).find(|&i| is_free(i)).or((used < count).then_some(used))?;
        // A mark that is too high, left by a writer that died, only makes readers look further.
        mark.fetch_max(index as u64 + 1, Ordering::Release);
        Some(index)
    }

    pub fn free_name(&self) -> Option<u16> {
        let mark = &self.registry.view.header().names_used;
        let is_free = |i| self.get::<NameRow>(i).state == super::rows::name_state::FREE;
        self.free_index(mark, NAMES, is_free).map(|i| i as u16)
    }

    pub fn free_open(&self) -> Option<u32> {
        let mark = &self.registry.view.header().opens_used;
        let view = self.registry.view;
        // There may be thousands, and few are free: the rows are not read whole.
        let is_free = |i: usize| {
            view.open_state(i) == super::rows::open_state::FREE && self.get::<OpenRow>(i).state == super::rows::open_state::FREE
        };
        self.free_index(mark, OPENS, is_free).map(|i| i as u32)
    }

    /// Numbers of the opens in which this process is opener or server, as the registry shows them.
    pub fn opens_of(&self, verifier: u64) -> impl Iterator<Item = usize> + use<> {
        let view = self.registry.view;
        let used = (view.header().opens_used.load(Ordering::Acquire) as usize).min(OPENS);
        (0..used).filter(move |&i| view.open_has(i, verifier))
    }

    /// Makes the change real. Afterwards everybody sees all of it, whoever dies.
    pub fn commit(self) {
        let header = self.registry.view.header();
        let mut at = 0;
        for (&offset, bytes) in &self.rows {
            assert!(at + 16 + bytes.len() <= JOURNAL, "transaction too large");
            // SAFETY: inside the journal, as just checked; only the holder of the lock touches it.
            unsafe {
                let to = self.registry.view.base().add(JOURNAL_AT + at);
                to.cast::<u64>().write(offset as u64);
                to.add(8).cast::<u64>().write(bytes.len() as u64);
                std::ptr::copy_nonoverlapping(bytes.as_ptr(), to.add(16), bytes.len());
            }
            at += 16 + bytes.len();
        }
        if at > 0 {
            header.journal_length.store(at as u32, Ordering::Relaxed);
            crate::kill_point!("registry.before-valid");
            header.journal_valid.store(1, Ordering::Release);
            crate::kill_point!("registry.valid");
            Lock { view: self.registry.view }.apply();
            crate::kill_point!("registry.applied");
        }
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        // A transaction exists only while its thread holds the lock.
        Lock { view: self.registry.view }.release();
    }
}
