//! One control connection as the monitor sees it: it never waits for the other side.

use std::collections::VecDeque;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::io::Errno;

use crate::control::{PACKET_MAX, Packet};
use crate::model::handle::Place;
use crate::sys::control;

/// Who is at the other end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Peer {
    /// Has not said hello.
    Unknown,
    Guest(Place),
    Tool {
        watches: bool,
    },
    /// Another monitor that asks us.
    Asking,
    /// Another CPU's monitor that we ask.
    Asked(u16),
}

/// A connection and what waits to be sent on it.
pub struct Connection {
    socket: OwnedFd,
    pub peer: Peer,
    waiting: VecDeque<(Vec<u8>, Vec<OwnedFd>)>,
    /// Broadcasts have been lost since it was last up to date, and it is told so.
    missed: bool,
}

/// What becomes of a broadcast message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Broadcast {
    Send,
    /// It is lost, the first of several: -13 goes in its place.
    TellMissed,
    Lose,
}

/// Packets kept for a receiver that does not read; beyond that it is not a receiver.
const MOST_WAITING: usize = 20_000;
/// With so many packets waiting no broadcast is kept.
const BROADCASTS_WAITING: usize = 64;

impl Connection {
    pub fn new(socket: OwnedFd, peer: Peer) -> Connection {
        #[cfg(test)]
        crate::sys::sim::own(socket.as_fd());
        Connection { socket, peer, waiting: VecDeque::new(), missed: false }
    }

    pub fn socket(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    /// Sends now or as soon as there is room. False: the connection is of no use any more.
    pub fn send(&mut self, packet: &Packet, fds: Vec<OwnedFd>) -> bool {
        let Ok(bytes) = postcard::to_allocvec(packet) else { return false };
        if bytes.len() > PACKET_MAX || self.waiting.len() >= MOST_WAITING {
            return false;
        }
        self.waiting.push_back((bytes, fds));
        self.flush()
    }

    /// Asked before each broadcast: the receiver may lag behind.
    pub fn admit_broadcast(&mut self) -> Broadcast {
        if self.waiting.len() < BROADCASTS_WAITING {
            Broadcast::Send
        } else if std::mem::replace(&mut self.missed, true) {
            Broadcast::Lose
        } else {
            Broadcast::TellMissed
        }
    }

    /// Sends what there is room for.
    pub fn flush(&mut self) -> bool {
        while let Some((bytes, fds)) = self.waiting.front() {
            let borrowed: Vec<_> = fds.iter().map(|f| f.as_fd()).collect();
            match control::send_bytes(self.socket.as_fd(), bytes, &borrowed, false) {
                Ok(()) => drop(self.waiting.pop_front()),
                Err(Errno::AGAIN) => return true,
                Err(_) => return false,
            }
        }
        self.missed = false;
        true
    }

    pub fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::Push;

    #[test]
    fn a_receiver_that_does_not_read_is_told_once_what_it_missed() {
        let pair = rustix::net::socketpair(
            rustix::net::AddressFamily::UNIX,
            rustix::net::SocketType::SEQPACKET,
            rustix::net::SocketFlags::CLOEXEC,
            None,
        );
        let (ours, theirs) = pair.unwrap();
        let mut connection = Connection::new(ours, Peer::Unknown);
        let (mut sent, mut told) = (0, 0);
        for _ in 0..5_000 {
            match connection.admit_broadcast() {
                Broadcast::Send => sent += 1,
                Broadcast::TellMissed => told += 1,
                Broadcast::Lose => continue,
            }
            assert!(connection.send(&Packet::Push(Push::Event), Vec::new()));
        }
        assert_eq!(told, 1);
        assert!(connection.waiting.len() <= BROADCASTS_WAITING + 1);
        // When it has caught up, broadcasts go again.
        let mut room = [0; 64];
        for _ in 0..sent + told {
            rustix::io::read(&theirs, &mut room).unwrap();
            assert!(connection.flush());
        }
        assert!(!connection.has_waiting());
        assert_eq!(connection.admit_broadcast(), Broadcast::Send);
        assert!(!connection.missed);
    }
}
