//! Process handles: the 20-byte identity of one process instance.

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// Where a process lives: its CPU and its PIN in that CPU.
///
/// The pair doubles as the number of the process's row in the registry and of its inbox and life page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
pub struct Place(u16);

/// PINs per CPU; PIN 0 is the CPU's monitor.
pub const PINS: u16 = 1024;
/// CPUs per node.
pub const CPUS: u16 = 16;

impl Place {
    /// Every place of a node, used or not.
    pub const COUNT: usize = (CPUS * PINS) as usize;

    pub const fn new(cpu: u16, pin: u16) -> Place {
        assert!(cpu < CPUS && pin < PINS);
        Place(cpu * PINS + pin)
    }

    /// The place with this row number, if there is one.
    pub fn from_row(row: usize) -> Option<Place> {
        (row < Place::COUNT).then_some(Place(row as u16))
    }

    pub const fn cpu(self) -> u16 {
        self.0 / PINS
    }

    pub const fn pin(self) -> u16 {
        self.0 % PINS
    }

    /// Row number in the registry, the inbox arena and the life arena.
    pub const fn row(self) -> usize {
        self.0 as usize
    }
}

/// Tells one process instance from every other of this node's life; never zero for a real process.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Verifier(pub u64);

/// A process handle, ten words, as programs see it.
///
/// | word | content |
/// |---|---|
/// | 0 | low byte: type (1 unnamed, 2 named); high byte: CPU |
/// | 1 | PIN |
/// | 2 | node number |
/// | 3..=5 | verifier, low word first |
/// | 6..=8 | sequence number of the name, low word first; 0 when unnamed |
/// | 9 | index of the name in the registry plus 1; 0 when unnamed |
#[derive(Clone, Copy, PartialEq, Eq, Hash, FromBytes, IntoBytes, Immutable, KnownLayout, serde::Serialize, serde::Deserialize)]
#[repr(C)]
pub struct ProcessHandle(pub [u16; 10]);

const _: () = assert!(size_of::<ProcessHandle>() == 20);

/// The parts of a handle that is not null.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HandleParts {
    pub place: Place,
    pub node: u16,
    pub verifier: Verifier,
    /// Sequence number and registry index of the name, if the process has one.
    pub name: Option<(u64, u16)>,
}

/// What `PROCESSHANDLE_COMPARE_` answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kinship {
    Unrelated = 0,
    SamePair = 1,
    Identical = 2,
}

fn split48(v: u64) -> [u16; 3] {
    [v as u16, (v >> 16) as u16, (v >> 32) as u16]
}

fn join48(w: [u16; 3]) -> u64 {
    w[0] as u64 | (w[1] as u64) << 16 | (w[2] as u64) << 32
}

impl ProcessHandle {
    /// The null handle: every word -1.
    pub const NULL: ProcessHandle = ProcessHandle([0xFFFF; 10]);

    pub fn new(parts: HandleParts) -> ProcessHandle {
        let kind = if parts.name.is_some() { 2 } else { 1 };
        let (seq, name) = parts.name.map_or((0, 0), |(seq, index)| (seq, index + 1));
        let v = split48(parts.verifier.0);
        let s = split48(seq);
        ProcessHandle([kind | parts.place.cpu() << 8, parts.place.pin(), parts.node, v[0], v[1], v[2], s[0], s[1], s[2], name])
    }

    /// A handle is null when its first word is -1, whatever follows.
    pub fn is_null(&self) -> bool {
        self.0[0] == 0xFFFF
    }

    /// The parts, or `None` for a null or malformed handle.
    pub fn parts(&self) -> Option<HandleParts> {
        let w = &self.0;
        let (kind, cpu) = (w[0] & 0xFF, w[0] >> 8);
        if !(1..=2).contains(&kind) || cpu >= CPUS || w[1] >= PINS {
            return None;
        }
        let name = (kind == 2).then(|| (join48([w[6], w[7], w[8]]), w[9].wrapping_sub(1)));
        Some(HandleParts { place: Place::new(cpu, w[1]), node: w[2], verifier: Verifier(join48([w[3], w[4], w[5]])), name })
    }

    /// Compares contents only, as `PROCESSHANDLE_COMPARE_` does.
    pub fn compare(&self, other: &ProcessHandle) -> Kinship {
        if self == other {
            return Kinship::Identical;
        }
        match (self.parts().and_then(|p| p.name), other.parts().and_then(|p| p.name)) {
            (Some(a), Some(b)) if a == b => Kinship::SamePair,
            _ => Kinship::Unrelated,
        }
    }
}

impl std::fmt::Debug for ProcessHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.parts() {
            Some(p) => write!(f, "{},{} #{}", p.place.cpu(), p.place.pin(), p.verifier.0),
            None => f.write_str("null"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(cpu: u16, verifier: u64, seq: u64) -> ProcessHandle {
        ProcessHandle::new(HandleParts { place: Place::new(cpu, 9), node: 3, verifier: Verifier(verifier), name: Some((seq, 4)) })
    }

    #[test]
    fn parts_survive_a_round_trip() {
        let parts = HandleParts { place: Place::new(15, 1023), node: 254, verifier: Verifier(0xFEDC_BA98_7654), name: None };
        assert_eq!(ProcessHandle::new(parts).parts(), Some(parts));
        assert_eq!(ProcessHandle::NULL.parts(), None);
    }

    #[test]
    fn members_of_one_pair_are_kin_and_other_pairs_are_not() {
        assert_eq!(named(0, 1, 7).compare(&named(0, 1, 7)), Kinship::Identical);
        assert_eq!(named(0, 1, 7).compare(&named(1, 2, 7)), Kinship::SamePair);
        assert_eq!(named(0, 1, 7).compare(&named(1, 2, 8)), Kinship::Unrelated);
        assert_eq!(ProcessHandle::NULL.compare(&ProcessHandle::NULL), Kinship::Identical);
    }
}
