//! Broadcast messages that wait for the program: so many and no more. Lost ones are told by one -13.

use crate::model::system_message::number;

/// As many broadcasts wait for a program that does not read.
const MOST: usize = 64;

#[derive(Default)]
pub(super) struct Broadcasts {
    waiting: usize,
    /// -13 waits.
    missed: bool,
}

/// What becomes of a message that has arrived.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Admission {
    Queue,
    /// -13 takes its place.
    Missed,
    Lose,
}

fn is_broadcast(number: i16) -> bool {
    use number::*;
    matches!(number, CPU_DOWN | CPU_UP | REMOTE_CPU_DOWN | REMOTE_CPU_UP | NODE_DOWN | NODE_UP)
}

impl Broadcasts {
    /// A message has arrived.
    pub fn arrives(&mut self, number: i16) -> Admission {
        if is_broadcast(number) && self.waiting < MOST {
            self.waiting += 1;
            return Admission::Queue;
        }
        if !is_broadcast(number) && number != number::MESSAGES_MISSED {
            return Admission::Queue;
        }
        if std::mem::replace(&mut self.missed, true) { Admission::Lose } else { Admission::Missed }
    }

    /// The program reads a message.
    pub fn leaves(&mut self, number: i16) {
        if is_broadcast(number) {
            self.waiting = self.waiting.saturating_sub(1);
        } else if number == number::MESSAGES_MISSED {
            self.missed = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lost_is_told_once() {
        let mut broadcasts = Broadcasts::default();
        for _ in 0..MOST {
            assert_eq!(broadcasts.arrives(number::CPU_DOWN), Admission::Queue);
        }
        assert_eq!(broadcasts.arrives(number::CPU_UP), Admission::Missed);
        assert_eq!(broadcasts.arrives(number::CPU_UP), Admission::Lose);
        // The monitor's -13 says no more; other messages are never lost.
        assert_eq!(broadcasts.arrives(number::MESSAGES_MISSED), Admission::Lose);
        assert_eq!(broadcasts.arrives(number::PROCESS_DEATH), Admission::Queue);
        broadcasts.leaves(number::CPU_DOWN);
        assert_eq!(broadcasts.arrives(number::CPU_UP), Admission::Queue);
        broadcasts.leaves(number::MESSAGES_MISSED);
        assert_eq!(broadcasts.arrives(number::MESSAGES_MISSED), Admission::Missed);
    }
}
