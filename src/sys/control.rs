//! Control channels: `SOCK_SEQPACKET` sockets that carry [`Packet`]s and descriptors.

use std::collections::VecDeque;
use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};

use crate::control::{Answer, PACKET_MAX, Packet, Push, Refusal, Request};

/// Descriptors beside one packet, at most.
pub const MAX_FDS: usize = 8;

/// Sends one packet; `Err(AGAIN)` when the socket is full and `wait` is false.
pub fn send(socket: BorrowedFd<'_>, packet: &Packet, fds: &[BorrowedFd<'_>], wait: bool) -> Result<(), Errno> {
    let bytes = postcard::to_allocvec(packet).map_err(|_| Errno::MSGSIZE)?;
    send_bytes(socket, &bytes, fds, wait)
}

/// As [`send`], for a packet already encoded.
pub fn send_bytes(socket: BorrowedFd<'_>, bytes: &[u8], fds: &[BorrowedFd<'_>], wait: bool) -> Result<(), Errno> {
    if bytes.len() > PACKET_MAX {
        return Err(Errno::MSGSIZE);
    }
    let flags = if wait { SendFlags::NOSIGNAL } else { SendFlags::NOSIGNAL | SendFlags::DONTWAIT };
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
    loop {
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        if !fds.is_empty() && !ancillary.push(SendAncillaryMessage::ScmRights(fds)) {
            return Err(Errno::INVAL);
        }
        #[cfg(test)]
        let flags = super::sim::before_transfer(flags);
        match sendmsg(socket, &[IoSlice::new(bytes)], &mut ancillary, flags) {
            #[cfg(test)]
            Err(Errno::AGAIN) if wait && super::sim::on() => super::sim::wait_for_news(None),
            Ok(_) => {
                #[cfg(test)]
                super::sim::sent(bytes);
                return Ok(());
            }
            Err(Errno::INTR) => continue,
            Err(e) => return Err(e),
        }
    }
}

/// Receives one packet. `Ok(None)`: the other side is gone. A packet that cannot be read is `Err(PROTO)`.
pub fn receive(socket: BorrowedFd<'_>, buffer: &mut Vec<u8>, wait: bool) -> Result<Option<(Packet, Vec<OwnedFd>)>, Errno> {
    buffer.resize(PACKET_MAX, 0);
    let mut flags = RecvFlags::CMSG_CLOEXEC;
    if !wait {
        flags |= RecvFlags::DONTWAIT;
    }
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let received = loop {
        #[cfg(test)]
        super::sim::step();
        #[cfg(test)]
        let flags = if super::sim::on() { flags | RecvFlags::DONTWAIT } else { flags };
        match recvmsg(socket, &mut [IoSliceMut::new(buffer)], &mut ancillary, flags) {
            #[cfg(test)]
            Err(Errno::AGAIN) if wait && super::sim::on() => super::sim::wait_for_news(None),
            Err(Errno::INTR) => continue,
            Err(Errno::CONNRESET) => return Ok(None),
            other => break other?,
        }
    };
    let mut fds = Vec::new();
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            fds.extend(rights);
        }
    }
    if received.bytes == 0 {
        return Ok(None);
    }
    match postcard::from_bytes(&buffer[..received.bytes]) {
        Ok(packet) => Ok(Some((packet, fds))),
        Err(_) => Err(Errno::PROTO),
    }
}

/// An answer with the descriptors beside it.
pub type Answered = Result<(Answer, Vec<OwnedFd>), Refusal>;

/// The asking side of a control channel: a guest's, a tool's.
pub struct Channel {
    socket: OwnedFd,
    next_id: u32,
    pushes: VecDeque<Push>,
    buffer: Vec<u8>,
    /// Requests whose answers are fetched later, and such answers.
    later: Vec<u32>,
    answers: Vec<(u32, Answered)>,
}

/// Answer to a request that could not be put or whose monitor is gone: "path down".
pub const UNREACHABLE: Refusal = Refusal { error: 201, detail: 201 };

impl Channel {
    pub fn new(socket: OwnedFd) -> Channel {
        #[cfg(test)]
        super::sim::own(socket.as_fd());
        Channel { socket, next_id: 1, pushes: VecDeque::new(), buffer: Vec::new(), later: Vec::new(), answers: Vec::new() }
    }

    pub fn socket(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    /// Puts `request` and waits for its answer; what is pushed meanwhile is kept for [`Channel::try_push`].
    pub fn ask(&mut self, request: Request, fds: &[BorrowedFd<'_>]) -> Result<(Answer, Vec<OwnedFd>), Refusal> {
        self.put(request, fds)?;
        self.ask_again()
    }

    /// Waits for the answer to the request put last.
    pub fn ask_again(&mut self) -> Result<(Answer, Vec<OwnedFd>), Refusal> {
        let id = self.next_id.wrapping_sub(1);
        loop {
            match receive(self.socket.as_fd(), &mut self.buffer, true) {
                Ok(Some((Packet::Answer { id: of, answer }, fds))) if of == id => return answer.map(|a| (a, fds)),
                Ok(Some((Packet::Answer { id, answer }, fds))) => self.keep(id, answer, fds),
                Ok(Some((Packet::Request { .. }, _))) => {}
                Ok(Some((Packet::Push(push), _))) => self.pushes.push_back(push),
                Ok(None) | Err(_) => return Err(UNREACHABLE),
            }
        }
    }

    /// Puts a request whose answer nobody waits for here.
    pub fn put(&mut self, request: Request, fds: &[BorrowedFd<'_>]) -> Result<u32, Refusal> {
        let id = self.next_id;
        self.next_id = self.next_id.wrapping_add(1);
        match send(self.socket.as_fd(), &Packet::Request { id, request }, fds, true) {
            Ok(()) => Ok(id),
            Err(Errno::MSGSIZE) => Err(Refusal { error: 21, detail: 21 }),
            Err(_) => Err(UNREACHABLE),
        }
    }

    /// Puts a request whose answer [`Channel::answer`] gives later.
    pub fn put_for_later(&mut self, request: Request) -> Result<u32, Refusal> {
        let id = self.put(request, &[])?;
        self.later.push(id);
        Ok(id)
    }

    /// The answer to such a request, if it has come. Bit 0 of the inbox rings when one comes.
    pub fn answer(&mut self, id: u32) -> Option<Result<(Answer, Vec<OwnedFd>), Refusal>> {
        let at = self.answers.iter().position(|(of, _)| *of == id)?;
        Some(self.answers.swap_remove(at).1)
    }

    /// Keeps an answer that is fetched later; any other belongs to a request whose wait was abandoned by a `longjmp`.
    fn keep(&mut self, id: u32, answer: Result<Answer, Refusal>, fds: Vec<OwnedFd>) {
        if let Some(at) = self.later.iter().position(|l| *l == id) {
            self.later.swap_remove(at);
            self.answers.push((id, answer.map(|a| (a, fds))));
        }
    }

    /// Has an answer come that nobody has fetched?
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Takes what has come in: answers are kept, and so is what was pushed.
    pub fn hear(&mut self) {
        while let Some(push) = self.next_push() {
            self.pushes.push_back(push);
        }
    }

    /// The next pushed packet, without waiting.
    pub fn try_push(&mut self) -> Option<Push> {
        self.pushes.pop_front().or_else(|| self.next_push())
    }

    fn next_push(&mut self) -> Option<Push> {
        loop {
            match receive(self.socket.as_fd(), &mut self.buffer, false) {
                Ok(Some((Packet::Push(push), _))) => return Some(push),
                Ok(Some((Packet::Answer { id, answer }, fds))) => self.keep(id, answer, fds),
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => return None,
            }
        }
    }

    /// Waits until something can be read or the other side has gone. False: neither happened in time.
    pub fn wait(&self, at_most: Duration) -> bool {
        #[cfg(test)]
        if super::sim::on() {
            return super::sim::wait_readable(self.socket.as_fd(), at_most);
        }
        let mut fds = [PollFd::new(&self.socket, PollFlags::IN)];
        let time = rustix::time::Timespec { tv_sec: at_most.as_secs() as i64, tv_nsec: at_most.subsec_nanos() as i64 };
        matches!(poll(&mut fds, Some(&time)), Ok(1..))
    }

    /// Is the other side gone?
    pub fn hung_up(&self) -> bool {
        let mut fds = [PollFd::new(&self.socket, PollFlags::RDHUP)];
        let now = rustix::time::Timespec { tv_sec: 0, tv_nsec: 0 };
        matches!(poll(&mut fds, Some(&now)), Ok(1..))
            && fds[0].revents().intersects(PollFlags::HUP | PollFlags::RDHUP | PollFlags::ERR)
    }
}
