//! Former values that a server answers to SETMODE and SETPARAM, on their way to the program.
//!
//! Formats of the replies to -33 and -37: Guardian Procedure Errors and Messages Manual.

use super::open_process::Outcome;
use super::system_message::{Fields, number};
use crate::sys::user_memory::UserOut;

/// What is to be done with the answer to a system message when the operation completes.
#[derive(Clone, Copy, Debug)]
pub enum Former {
    /// Nothing is asked for. The message carried so many bytes of the program's.
    Unwanted(usize),
    /// The former two parameters of a mode.
    Params(UserOut),
    /// The former array of a parameter, and where its length goes.
    Array { room: UserOut, length: UserOut },
}

/// Most bytes of a parameter array.
pub const LONGEST_ARRAY: usize = 256;

impl Former {
    /// Bytes of reply that are taken.
    pub fn reply_room(&self) -> usize {
        match self {
            Former::Unwanted(_) => 0,
            Former::Params(_) => 6,
            Former::Array { .. } => 4 + LONGEST_ARRAY,
        }
    }

    /// What a completion call returns as the buffer.
    pub fn address(&self) -> usize {
        match self {
            Former::Unwanted(_) => 0,
            Former::Params(room) | Former::Array { room, .. } => room.address() as usize,
        }
    }

    /// Stores what `reply` tells; the operation's outcome after that.
    pub fn store(&self, outcome: Outcome, reply: &[u8]) -> Outcome {
        if !(0..10).contains(&outcome.error) {
            return outcome;
        }
        match self {
            Former::Unwanted(count) => Outcome { count: *count, ..outcome },
            Former::Params(room) => {
                // A server that does not answer with the former values leaves them undefined; 0 is safest.
                let known = reply.len() >= 6 && Fields(reply).word(0) == number::SETMODE;
                if !known && outcome.error != 0 {
                    return outcome;
                }
                Outcome { count: room.fill(if known { &reply[2..6] } else { &[0; 4] }), ..outcome }
            }
            Former::Array { room, length } => {
                if !is_setparam_reply(reply) {
                    return if outcome.error == 0 { Outcome::error(2) } else { outcome };
                }
                let count = room.fill(&reply[4..4 + Fields(reply).word(2) as usize]);
                length.fill(&(count as i16).to_ne_bytes());
                Outcome { count, ..outcome }
            }
        }
    }
}

/// Is this the reply to a SETPARAM that asked for the former values: -37, their length, and as many bytes?
pub fn is_setparam_reply(reply: &[u8]) -> bool {
    let fields = Fields(reply);
    let count = fields.word(2);
    let formed = fields.word(0) == number::SETPARAM && (0..=LONGEST_ARRAY as i16).contains(&count);
    formed && reply.len() >= 4 + count as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setparam_reply(count: i16, bytes: &[u8]) -> Vec<u8> {
        [&number::SETPARAM.to_ne_bytes()[..], &count.to_ne_bytes(), bytes].concat()
    }

    #[test]
    fn a_reply_to_setparam_has_its_form() {
        assert!(is_setparam_reply(&setparam_reply(2, b"ab")));
        assert!(is_setparam_reply(&setparam_reply(0, b"more")));
        for bad in [setparam_reply(3, b"ab"), setparam_reply(-1, b"ab"), setparam_reply(257, &[0; 300]), Vec::new(), vec![0; 4]] {
            assert!(!is_setparam_reply(&bad), "{bad:?}");
        }
    }

    #[test]
    fn a_refusal_stores_nothing() {
        let mut words = [7i16, 8];
        let mut bytes = [0; 4];
        let room = UserOut::from(&mut bytes[..]);
        for error in [2, 7, 12] {
            assert_eq!(Former::Params(room).store(Outcome::error(error), b""), Outcome::error(error));
            assert_eq!(Former::Array { room, length: UserOut::EMPTY }.store(Outcome::error(error), b""), Outcome::error(error));
        }
        assert_eq!(bytes, [0; 4]);
        let reply = [number::SETMODE, 5, 6].map(i16::to_ne_bytes).concat();
        let mut stored = [0; 4];
        Former::Params(UserOut::from(&mut stored[..])).store(Outcome::error(0), &reply);
        words.copy_from_slice(&[i16::from_ne_bytes([stored[0], stored[1]]), i16::from_ne_bytes([stored[2], stored[3]])]);
        assert_eq!(words, [5, 6]);
    }
}
