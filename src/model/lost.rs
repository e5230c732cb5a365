//! What a system message means for tables of openers and children: `OPENER_LOST_` and `CHILD_LOST_`.

use super::handle::ProcessHandle;
use super::system_message::{Fields, number};

/// -8: the CPUs of another node have changed, for programs that ask for the old messages.
const OLD_NODE_STATUS: i16 = -8;

/// What went, as a message tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Loss {
    Cpu {
        node: u16,
        cpu: u16,
    },
    /// CPUs of another node, as the old message tells of them; 0x8000 is CPU 0.
    Cpus {
        node: u16,
        mask: u16,
    },
    Node(u16),
    Process(ProcessHandle),
}

fn loss(message: &[u8], own_node: u16) -> Option<Loss> {
    let f = Fields(message);
    match f.word(0) {
        number::CPU_DOWN => Some(Loss::Cpu { node: own_node, cpu: f.word(2) as u16 }),
        OLD_NODE_STATUS => {
            // Old mask without the new one: what was up and no longer is. Without any CPU the node is lost.
            let (node, now, before) = (f.word(2) as u16 >> 8, f.word(4) as u16, f.word(6) as u16);
            Some(if now == 0 { Loss::Node(node) } else { Loss::Cpus { node, mask: before & !now } })
        }
        number::REMOTE_CPU_DOWN => Some(Loss::Cpu { node: f.double(2) as u16, cpu: f.word(6) as u16 }),
        number::NODE_DOWN => Some(Loss::Node(f.double(8) as u16)),
        number::PROCESS_DEATH => Some(Loss::Process(f.handle(2))),
        _ => None,
    }
}

impl Loss {
    fn takes(&self, handle: &ProcessHandle) -> bool {
        let Some(parts) = handle.parts() else { return false };
        match *self {
            Loss::Cpu { node, cpu } => node == parts.node && cpu == parts.place.cpu(),
            Loss::Cpus { node, mask } => node == parts.node && mask & 0x8000 >> parts.place.cpu() != 0,
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
    matches!(Fields(message).word(0), number::CPU_DOWN | OLD_NODE_STATUS | number::REMOTE_CPU_DOWN | number::NODE_DOWN)
}

/// Is the message one of those `CHILD_LOST_` evaluates?
pub fn concerns_children(message: &[u8]) -> bool {
    concerns_openers(message) || matches!(Fields(message).word(0), -5 | -6 | number::PROCESS_DEATH)
}

/// Does the message tell of the loss of this process?
pub fn takes(message: &[u8], own_node: u16, process: &ProcessHandle) -> bool {
    loss(message, own_node).is_some_and(|loss| loss.takes(process))
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
        Some(loss @ (Loss::Cpu { .. } | Loss::Cpus { .. })) => loss.takes(child) && !pair_lives,
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

    fn on(node: u16, cpu: u16, verifier: u64) -> ProcessHandle {
        ProcessHandle::new(HandleParts { place: Place::new(cpu, 5), node, verifier: Verifier(verifier), name: None })
    }

    fn words(words: &[i16]) -> Vec<u8> {
        words.iter().flat_map(|w| w.to_ne_bytes()).collect()
    }

    #[test]
    fn messages_of_other_nodes_leave_this_one_alone() {
        let node = |n: i32| [&(-110i16).to_ne_bytes()[..], &[0; 6], &n.to_ne_bytes(), &[0; 10]].concat();
        let cpu = |n: i32, cpu: i16| [&(-100i16).to_ne_bytes()[..], &n.to_ne_bytes(), &cpu.to_ne_bytes(), &[0; 16]].concat();
        let start = (on(3, 0, 1), on(7, 0, 2));
        for (message, change) in [
            (node(7), OpenerChange::BackupLost),
            (node(3), OpenerChange::PrimaryLost),
            (node(9), OpenerChange::None),
            (cpu(7, 0), OpenerChange::BackupLost),
            (cpu(7, 1), OpenerChange::None),
            // -8: node 7, 2 CPUs, now only CPU 1, before both.
            (words(&[-8, 7 << 8 | 2, 0x4000, 0xC000u16 as i16]), OpenerChange::BackupLost),
            (words(&[-8, 7 << 8 | 2, 0x8000u16 as i16, 0xC000u16 as i16]), OpenerChange::None),
            (words(&[-8, 7 << 8 | 2, 0, 0x4000]), OpenerChange::BackupLost),
            (cpu_down(0), OpenerChange::PrimaryLost),
        ] {
            let mut entry = start;
            assert_eq!(opener_lost(&message, 3, &mut entry), change, "{message:?}");
        }
    }

    #[test]
    fn an_entry_of_which_both_go_at_once_is_free() {
        let mut entry = (process(1, 1), process(1, 2));
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
