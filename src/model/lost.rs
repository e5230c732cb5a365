//! What a system message means for tables of openers and children: `OPENER_LOST_` and `CHILD_LOST_`.

use super::handle::ProcessHandle;
use super::system_message::{Fields, number};

/// What went, as a message tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Loss {
    Cpu { node: Option<u16>, cpu: u16 },
    Node(u16),
    Process(ProcessHandle),
}

fn loss(message: &[u8], own_node: u16) -> Option<Loss> {
    let f = Fields(message);
    match f.word(0) {
        number::CPU_DOWN => Some(Loss::Cpu { node: Some(own_node), cpu: f.word(2) as u16 }),
        number::REMOTE_CPU_DOWN => Some(Loss::Cpu { node: Some(f.double(2) as u16), cpu: f.word(6) as u16 }),
        number::NODE_DOWN => Some(Loss::Node(f.double(8) as u16)),
        number::PROCESS_DEATH => Some(Loss::Process(f.handle(2))),
        _ => None,
    }
}

impl Loss {
    fn takes(&self, handle: &ProcessHandle) -> bool {
        let Some(parts) = handle.parts() else { return false };
        match *self {
            Loss::Cpu { node, cpu } => node.is_none_or(|n| n == parts.node) && cpu == parts.place.cpu(),
            Loss::Node(node) => node == parts.node,
            Loss::Process(dead) => match (dead.parts(), parts.name) {
                (Some(d), Some(name)) => d.name == Some(name),
                (Some(d), None) => d.verifier == parts.verifier,
                (None, _) => false,
            },
        }
    }
}

/// Is the message one of those `OPENER_LOST_` evaluates?
pub fn concerns_openers(message: &[u8]) -> bool {
    matches!(Fields(message).word(0), number::CPU_DOWN | -8 | number::REMOTE_CPU_DOWN | number::NODE_DOWN)
}

/// Is the message one of those `CHILD_LOST_` evaluates?
pub fn concerns_children(message: &[u8]) -> bool {
    concerns_openers(message) || matches!(Fields(message).word(0), -5 | -6 | number::PROCESS_DEATH)
}

/// What has become of one entry of an opener table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OpenerChange {
    None = 0,
    BackupLost = 4,
    /// The backup has moved to the primary's place.
    PrimaryLost = 5,
    EntryFree = 6,
}

/// Applies a message to the entry (primary, backup).
pub fn opener_lost(message: &[u8], own_node: u16, entry: &mut (ProcessHandle, ProcessHandle)) -> OpenerChange {
    let Some(loss) = loss(message, own_node) else { return OpenerChange::None };
    let (primary, backup) = (loss.takes(&entry.0), loss.takes(&entry.1));
    match (primary, backup) {
        (false, false) => OpenerChange::None,
        (false, true) => {
            entry.1 = ProcessHandle::NULL;
            OpenerChange::BackupLost
        }
        (true, gone) => {
            entry.0 = if gone { ProcessHandle::NULL } else { entry.1 };
            entry.1 = ProcessHandle::NULL;
            if entry.0.is_null() { OpenerChange::EntryFree } else { OpenerChange::PrimaryLost }
        }
    }
}

/// Is the child gone? A named child is gone when its name is; `pair_lives` says whether another member still runs.
pub fn child_lost(message: &[u8], own_node: u16, child: &ProcessHandle, pair_lives: bool) -> bool {
    match loss(message, own_node) {
        // The CPU of one member says nothing about a pair whose other member runs.
        Some(loss @ Loss::Cpu { .. }) => loss.takes(child) && !pair_lives,
        Some(loss) => loss.takes(child),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::handle::{HandleParts, Place, Verifier};

    fn process(cpu: u16, verifier: u64) -> ProcessHandle {
        ProcessHandle::new(HandleParts { place: Place::new(cpu, 5), node: 3, verifier: Verifier(verifier), name: None })
    }

    fn cpu_down(cpu: i16) -> Vec<u8> {
        [(-2i16).to_ne_bytes(), cpu.to_ne_bytes()].concat()
    }

    #[test]
    fn the_backup_moves_up_when_its_primary_is_lost() {
        let (a, b) = (process(0, 1), process(1, 2));
        let mut entry = (a, b);
        assert_eq!(opener_lost(&cpu_down(0), 3, &mut entry), OpenerChange::PrimaryLost);
        assert_eq!(entry, (b, ProcessHandle::NULL));
        assert_eq!(opener_lost(&cpu_down(1), 3, &mut entry), OpenerChange::EntryFree);
        assert_eq!(entry, (ProcessHandle::NULL, ProcessHandle::NULL));
    }

    #[test]
    fn a_lost_backup_leaves_the_primary() {
        let mut entry = (process(0, 1), process(1, 2));
        assert_eq!(opener_lost(&cpu_down(1), 3, &mut entry), OpenerChange::BackupLost);
        assert_eq!(entry, (process(0, 1), ProcessHandle::NULL));
        assert_eq!(opener_lost(&cpu_down(2), 3, &mut entry), OpenerChange::None);
    }
}
