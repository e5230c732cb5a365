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
}

/// Packets kept for a receiver that does not read; beyond that it is not a receiver.
const MOST_WAITING: usize = 20_000;

impl Connection {
    pub fn new(socket: OwnedFd, peer: Peer) -> Connection {
        #[cfg(test)]
        crate::sys::sim::own(socket.as_fd());
        Connection { socket, peer, waiting: VecDeque::new() }
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
        true
    }

    pub fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }
}
