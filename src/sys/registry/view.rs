//! Reading the registry: no lock, no request, never torn.

use std::os::fd::BorrowedFd;
use std::sync::atomic::{AtomicU64, Ordering, fence};

use super::layout::{EVENTS, Header, MAGIC, Row, SIZE};
use super::rows::{CpuRow, EventRow, NameRow, OpenRow, ProcessRow, cpu_state, name_state, open_state, process_state};
use crate::control::OpenIndex;
use crate::model::handle::{CPUS, Place, ProcessHandle, Verifier};

/// A mapping of the registry. Cheap to copy; the mapping lives as long as the process.
#[derive(Clone, Copy)]
pub struct View {
    base: *mut u8,
    /// A monitor's: it can finish what another one began.
    writable: bool,
}

// SAFETY: the mapping is never unmapped and is only read through atomics.
unsafe impl Send for View {}
// SAFETY: as above.
unsafe impl Sync for View {}

impl View {
    /// Maps the registry behind `fd`, which must be of the right size.
    pub fn map(fd: BorrowedFd<'_>, writable: bool) -> std::io::Result<View> {
        use rustix::mm::{Advice, MapFlags, ProtFlags, madvise, mmap};
        if rustix::fs::fstat(fd)?.st_size != SIZE as i64 {
            return Err(std::io::ErrorKind::InvalidData.into());
        }
        let prot = if writable { ProtFlags::READ | ProtFlags::WRITE } else { ProtFlags::READ };
        #[cfg(test)]
        if crate::sys::sim::on() {
            return Ok(View { base: crate::sys::sim::map(fd, 0, SIZE)?.as_ptr(), writable });
        }
        // SAFETY: a fresh shared mapping at an address of the kernel's choice; its size was checked and is sealed.
        let base = unsafe { mmap(std::ptr::null_mut(), SIZE, prot, MapFlags::SHARED, fd, 0)? };
        // SAFETY: the range was just mapped by us. A forked child must not act as this process.
        unsafe { madvise(base, SIZE, Advice::LinuxDontFork)? };
        let view = View { base: base.cast(), writable };
        if !writable && view.header().magic != MAGIC {
            return Err(std::io::ErrorKind::InvalidData.into());
        }
        Ok(view)
    }

    pub(super) fn base(&self) -> *mut u8 {
        self.base
    }

    pub fn header(&self) -> &Header {
        // SAFETY: the header lies at the start of the mapping; what changes in it is atomic.
        unsafe { &*self.base.cast::<Header>() }
    }

    fn word(&self, offset: usize) -> &AtomicU64 {
        assert!(offset + 8 <= SIZE && offset.is_multiple_of(8));
        // SAFETY: inside the mapping and aligned, as just checked.
        unsafe { &*self.base.add(offset).cast::<AtomicU64>() }
    }

    pub(super) fn offset<R: Row>(index: usize) -> usize {
        assert!(index < R::COUNT);
        R::TABLE + index * size_of::<R>()
    }

    /// The row as it is, without care for a transaction under way: for the holder of the lock.
    pub(super) fn raw<R: Row>(&self, index: usize) -> R {
        let at = Self::offset::<R>(index);
        let mut row = R::new_zeroed();
        for (i, word) in row.as_mut_bytes().chunks_exact_mut(8).enumerate() {
            word.copy_from_slice(&self.word(at + 8 * i).load(Ordering::Relaxed).to_ne_bytes());
        }
        row
    }

    /// Runs `read` until no transaction was applied meanwhile.
    pub fn consistent<T>(&self, mut read: impl FnMut() -> T) -> T {
        let sequence = &self.header().sequence;
        loop {
            #[cfg(test)]
            crate::sys::sim::step();
            let before = sequence.load(Ordering::Acquire);
            if before.is_multiple_of(2) {
                let value = read();
                fence(Ordering::Acquire);
                if sequence.load(Ordering::Relaxed) == before {
                    return value;
                }
            } else if self.writable {
                // The writer may have died here, and then it is for us to finish its work: nobody else may be left to do it.
                super::writer::finish(*self);
            } else {
                // A writer that died here is replaced by another monitor, within a CPU failure's notice.
                crate::sys::clock::yield_now();
            }
        }
    }

    fn row<R: Row>(&self, index: usize) -> R {
        self.consistent(|| self.raw::<R>(index))
    }

    pub fn process(&self, place: Place) -> ProcessRow {
        self.row(place.row())
    }

    pub fn name(&self, index: u16) -> NameRow {
        self.row(index as usize)
    }

    pub fn open(&self, index: OpenIndex) -> OpenRow {
        self.row(index.0 as usize)
    }

    pub fn cpu(&self, number: u16) -> CpuRow {
        self.row(number as usize)
    }

    /// Opens in which this process is opener or server.
    pub fn opens_of(&self, verifier: u64) -> Vec<(OpenIndex, OpenRow)> {
        let used = (self.header().opens_used.load(Ordering::Acquire) as usize).min(OpenRow::COUNT);
        let members = |row: &OpenRow| row.opener_verifier == verifier || row.server_verifier == verifier;
        (0..used)
            .filter(|&i| self.open_has(i, verifier))
            .map(|i| (OpenIndex(i as u32), self.row::<OpenRow>(i)))
            .filter(|(_, row)| members(row) && row.state != open_state::FREE)
            .collect()
    }

    /// A first look at an open, before all of its row is read: is the process one of its two?
    pub(super) fn open_has(&self, index: usize, verifier: u64) -> bool {
        let at = Self::offset::<OpenRow>(index);
        let is = |field: usize| self.word(at + field).load(Ordering::Relaxed) == verifier;
        is(std::mem::offset_of!(OpenRow, opener_verifier)) || is(std::mem::offset_of!(OpenRow, server_verifier))
    }

    /// State of an open, without the rest of its row.
    pub(super) fn open_state(&self, index: usize) -> u16 {
        let field = std::mem::offset_of!(OpenRow, state);
        let word = self.word(Self::offset::<OpenRow>(index) + field / 8 * 8).load(Ordering::Relaxed).to_ne_bytes();
        u16::from_ne_bytes([word[field % 8], word[field % 8 + 1]])
    }

    /// The entry of event `number`, unless it has been overwritten or not been written.
    pub fn event(&self, number: u64) -> Option<EventRow> {
        let row: EventRow = self.row((number % EVENTS as u64) as usize);
        (row.number == number).then_some(row)
    }

    /// Number of the newest event.
    pub fn newest_event(&self) -> u64 {
        self.header().events.load(Ordering::Acquire)
    }

    /// Is this very process alive? One load.
    pub fn alive(&self, place: Place, verifier: Verifier) -> bool {
        #[cfg(test)]
        crate::sys::sim::step();
        verifier.0 != 0 && self.word(Self::offset::<ProcessRow>(place.row())).load(Ordering::Acquire) == verifier.0
    }

    pub fn handle_alive(&self, handle: &ProcessHandle) -> bool {
        handle.parts().is_some_and(|p| p.node == self.header().node_number && self.alive(p.place, p.verifier))
    }

    /// The name row of `$NAME` (any case), if the name is known.
    pub fn find_name(&self, name: &str) -> Option<(u16, NameRow)> {
        if name.len() > 6 {
            return None;
        }
        let key = NameRow::key(name);
        let used = self.header().names_used.load(Ordering::Acquire) as usize;
        (0..used.min(NameRow::COUNT)).find_map(|i| {
            if self.word(Self::offset::<NameRow>(i)).load(Ordering::Relaxed) != u64::from_ne_bytes(key) {
                return None;
            }
            let row = self.name(i as u16);
            (row.state != name_state::FREE && row.name == key).then_some((i as u16, row))
        })
    }

    /// The name row of the process in `row`, if it has one.
    pub fn name_of(&self, row: &ProcessRow) -> Option<NameRow> {
        (row.name != 0).then(|| self.name(row.name - 1))
    }

    /// The handle of the process at `place`, if there is one.
    pub fn handle(&self, place: Place) -> Option<ProcessHandle> {
        self.consistent(|| {
            let row: ProcessRow = self.raw(place.row());
            if row.verifier == 0 {
                return None;
            }
            let name = (row.name != 0).then(|| self.raw::<NameRow>(row.name as usize - 1));
            Some(row.handle(place, self.header().node_number, name.as_ref()))
        })
    }

    /// Handles of a name's primary and backup, null where there is none.
    pub fn members(&self, index: u16) -> (ProcessHandle, ProcessHandle) {
        self.consistent(|| {
            let name: NameRow = self.raw(index as usize);
            let member = |row: u16, verifier: u64| match Place::from_row(row as usize) {
                Some(place) if verifier != 0 => ProcessHandle::new(crate::model::handle::HandleParts {
                    place,
                    node: self.header().node_number,
                    verifier: Verifier(verifier),
                    name: Some((name.sequence, index)),
                }),
                _ => ProcessHandle::NULL,
            };
            (member(name.primary_row, name.primary_verifier), member(name.backup_row, name.backup_verifier))
        })
    }

    /// All live processes.
    pub fn processes(&self) -> Vec<(Place, ProcessRow)> {
        (0..CPUS)
            .filter(|&c| self.cpu(c).state != cpu_state::ABSENT)
            .flat_map(|c| (0..crate::model::handle::PINS).map(move |p| Place::new(c, p)))
            .filter(|&place| self.word(Self::offset::<ProcessRow>(place.row())).load(Ordering::Relaxed) != 0)
            .map(|place| (place, self.process(place)))
            .filter(|(_, row)| row.verifier != 0 && row.state != process_state::FREE)
            .collect()
    }

    /// All names in use.
    pub fn names(&self) -> Vec<(u16, NameRow)> {
        let used = (self.header().names_used.load(Ordering::Acquire) as usize).min(NameRow::COUNT);
        (0..used as u16).map(|i| (i, self.name(i))).filter(|(_, n)| n.state != name_state::FREE).collect()
    }

    /// Up mask as Guardian gives it: CPU 0 is 0x8000.
    pub fn up_mask(&self) -> u16 {
        (0..CPUS).filter(|&c| self.cpu(c).state == cpu_state::UP).fold(0, |m, c| m | 0x8000 >> c)
    }

    pub fn node_name(&self) -> String {
        let name = &self.header().node_name;
        let end = name.iter().position(|&b| b == 0).unwrap_or(name.len());
        String::from_utf8_lossy(&name[..end]).into_owned()
    }

    pub fn node_number(&self) -> u16 {
        self.header().node_number
    }

    /// CPUs the node was made with.
    pub fn cpu_count(&self) -> u16 {
        self.header().cpus.min(CPUS)
    }
}
