//! Who may ask what, and where it is done.

use std::os::fd::OwnedFd;

use super::connection::Peer;
use super::guest::ReplyTo;
use super::run::{Monitor, Then, duplicate, read_only};
use crate::control::{Answer, Cookie, PROTOCOL, Request};
use crate::model::handle::{Place, ProcessHandle};
use crate::sys::registry::rows::{NameRow, ProcessRow, cpu_state, name_state, process_state};

impl Monitor {
    pub fn request(&mut self, to: ReplyTo, request: Request, mut fds: Vec<OwnedFd>) {
        let Some(peer) = self.connections.get(&to.connection).map(|c| c.peer) else { return };
        match (peer, request) {
            (Peer::Unknown | Peer::Guest(_), Request::Hello { protocol, pid, cookie, program }) if protocol == PROTOCOL => {
                self.hello(to, peer, pid, cookie, program);
            }
            (Peer::Unknown, Request::ToolHello { protocol }) if protocol == PROTOCOL => {
                self.set_peer(to, Peer::Tool { watches: false });
                let registry = read_only(self.registry.fd());
                self.answer(to, Ok(Answer::ToolWelcome { cpu: self.cpu }), vec![registry]);
            }
            (Peer::Unknown, Request::PeerHello { protocol, .. }) if protocol == PROTOCOL => {
                self.set_peer(to, Peer::Asking);
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            (Peer::Unknown, Request::Join { protocol, .. }) if protocol == PROTOCOL => {
                let arenas = vec![duplicate(self.registry.fd()), duplicate(&self.inbox_fd), duplicate(&self.life_fd)];
                self.answer(to, Ok(Answer::Arenas), arenas);
            }
            (Peer::Guest(place), request) => self.guest_request(to, place, request, fds),
            (Peer::Tool { .. }, Request::Watch) => {
                self.set_peer(to, Peer::Tool { watches: true });
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            (Peer::Tool { .. }, Request::Create(create)) => self.create(to, None, *create, fds.pop()),
            (Peer::Tool { .. }, Request::Stop { target, ending }) => self.stop(to, ProcessHandle::NULL, target, ending),
            (Peer::Tool { .. }, Request::CpuDown) => self.go_down(),
            (Peer::Tool { .. }, Request::CpuUp { cpu }) => self.cpu_up(to, cpu),
            (Peer::Tool { .. }, Request::Freeze) => self.freeze(to),
            (Peer::Tool { .. }, Request::Shutdown) => self.shutdown(to),
            (Peer::Asking, Request::PeerOpen { open, opener }) => match fds.pop() {
                Some(link) => self.serve_open(to, open, opener, link),
                None => self.refuse(to, 22, 0),
            },
            (Peer::Asking, Request::PeerPath { open, opener }) => match fds.pop() {
                Some(link) => self.serve_path(to, open, opener, link),
                None => self.refuse(to, 22, 0),
            },
            (Peer::Asking, Request::PeerCreate { create, creator }) => self.create_here(to, creator, *create, fds.pop()),
            (Peer::Asking, Request::PeerStop { target, ending, killer }) => self.stop_here(to, target, ending, killer),
            (Peer::Asking, Request::PeerSuspend { target, suspend }) => self.suspend_here(to, target, suspend),
            // Not for this peer, or another version of this program.
            _ => self.refuse(to, 565, 0),
        }
    }

    fn set_peer(&mut self, to: ReplyTo, peer: Peer) {
        if let Some(connection) = self.connections.get_mut(&to.connection) {
            connection.peer = peer;
        }
    }

    fn hello(&mut self, to: ReplyTo, peer: Peer, pid: u32, cookie: Option<Cookie>, program: Vec<u8>) {
        let place = match (peer, cookie) {
            // The channel a monitor made for a child: only that child may use it.
            (Peer::Guest(place), Some(cookie)) => {
                let fits =
                    self.guests.get(&place).is_some_and(|g| cookie.place == place && g.verifier == cookie.verifier && g.pid == pid);
                if !fits {
                    return self.refuse(to, 48, 0);
                }
                place
            }
            (Peer::Unknown, None) => match self.adopt(to, pid, program) {
                Ok(place) => place,
                Err(error) => return self.refuse(to, error, 0),
            },
            _ => return self.refuse(to, 48, 0),
        };
        self.set_peer(to, Peer::Guest(place));
        let Some(guest) = self.guests.get_mut(&place) else { return };
        guest.connection = Some(to.connection);
        let answer = Answer::Welcome { place, verifier: guest.verifier, startup: Box::new(guest.startup.clone()) };
        let mut fds = vec![read_only(self.registry.fd()), duplicate(&self.inbox_fd), duplicate(&self.life_fd)];
        match self.leash.reader() {
            Ok(leash) => fds.push(leash),
            Err(_) => return self.refuse(to, 30, 0),
        }
        self.answer(to, Ok(answer), fds);
    }

    fn guest_request(&mut self, to: ReplyTo, place: Place, request: Request, mut fds: Vec<OwnedFd>) {
        let Some(guest) = self.guests.get_mut(&place) else { return self.refuse(to, 201, 0) };
        let own = self.view.handle(place).unwrap_or(ProcessHandle::NULL);
        match request {
            Request::Ready => {
                let waiters = std::mem::take(&mut guest.ready_waiters);
                let mut t = self.registry.begin();
                t.change::<ProcessRow>(place.row(), |row| row.state = process_state::RUNNING);
                super::standby::note_pair(&mut t, place);
                t.commit();
                for waiter in waiters {
                    self.answer_created(waiter, place);
                }
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            Request::Receive { open, depth, options } => self.receive_opened(to, place, open, depth, options),
            Request::Open(open) => self.open(to, place, open),
            Request::Path { open, link } => self.path(to, place, open, link),
            Request::Standby { open, link, known } => self.standby(to, place, open, link, known),
            Request::Partner { link } => self.partner(to, place, link),
            Request::Close { open, tape_disposition, quiet } => self.close(to, place, open, tape_disposition, quiet),
            Request::Link { link } => self.link(to, place, link),
            Request::Release { link } => self.release(to, place, link),
            Request::OpenReply { open, error, label } => {
                self.open_replied(place, open, error, label);
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            Request::Create(create) => self.create(to, Some(place), *create, fds.pop()),
            Request::Stop { target, ending } => self.stop(to, own, target, ending),
            Request::Ending(ending) => self.ending(to, place, ending),
            Request::BecomePrimary => self.become_primary(to, place),
            Request::SetHomeTerminal(name) => {
                let mut t = self.registry.begin();
                t.change::<ProcessRow>(place.row(), |row| {
                    row.home_terminal = crate::sys::registry::rows::Text::new(name.as_bytes())
                });
                t.commit();
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            Request::SetPriority { target, priority } => self.set_priority(to, target, priority),
            Request::SetMom { target } => {
                let place = target.and_then(|t| t.parts()).map(|p| p.place).unwrap_or(place);
                let mut t = self.registry.begin();
                t.change::<ProcessRow>(place.row(), |row| row.mom = own);
                t.commit();
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            Request::Suspend { target, suspend } => self.suspend(to, target, suspend),
            Request::ReserveName { characters } => self.reserve_name(to, characters),
            Request::Monitor { cpus, .. } => {
                guest.cpu_mask = cpus.unwrap_or(guest.cpu_mask);
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            Request::FileRecord { device, inode } => self.file_record(to, place, device, inode),
            _ => self.refuse(to, 565, 0),
        }
    }

    fn become_primary(&mut self, to: ReplyTo, place: Place) {
        let mut t = self.registry.begin();
        let row: ProcessRow = t.get(place.row());
        if row.name == 0 {
            drop(t);
            return self.answer(to, Ok(Answer::Number(1)), Vec::new());
        }
        let index = row.name as usize - 1;
        let name: NameRow = t.get(index);
        let was_backup = name.backup_verifier == row.verifier && name.state == name_state::IN_USE;
        if was_backup {
            t.change::<NameRow>(index, |n| {
                std::mem::swap(&mut n.primary_row, &mut n.backup_row);
                std::mem::swap(&mut n.primary_verifier, &mut n.backup_verifier);
                n.generation += 1;
            });
            t.commit();
        } else {
            drop(t);
        }
        self.answer(to, Ok(Answer::Number(!was_backup as i32)), Vec::new());
    }

    fn set_priority(&mut self, to: ReplyTo, target: ProcessHandle, priority: i16) {
        let mut t = self.registry.begin();
        match target.parts() {
            Some(p) if t.get::<ProcessRow>(p.place.row()).verifier == p.verifier.0 => {
                t.change::<ProcessRow>(p.place.row(), |row| row.priority = priority);
                t.commit();
                self.answer(to, Ok(Answer::Done), Vec::new());
            }
            _ => {
                drop(t);
                self.refuse(to, 11, 0);
            }
        }
    }

    fn suspend(&mut self, to: ReplyTo, target: ProcessHandle, suspend: bool) {
        match target.parts() {
            Some(p) if p.place.cpu() == self.cpu => self.suspend_here(to, target, suspend),
            Some(p) => self.ask(p.place.cpu(), Request::PeerSuspend { target, suspend }, Vec::new(), Then::Pass(to)),
            None => self.refuse(to, 14, 0),
        }
    }

    fn suspend_here(&mut self, to: ReplyTo, target: ProcessHandle, suspend: bool) {
        let Some(guest) = target.parts().and_then(|p| self.guests.get(&p.place).filter(|g| g.verifier == p.verifier)) else {
            return self.refuse(to, if suspend { 14 } else { 11 }, 0);
        };
        let signal = if suspend { rustix::process::Signal::STOP } else { rustix::process::Signal::CONT };
        crate::sys::pidfd::signal(&guest.pidfd, signal);
        let place = guest.place;
        let mut t = self.registry.begin();
        let was: ProcessRow = t.get(place.row());
        t.change::<ProcessRow>(place.row(), |row| row.suspended = suspend as u16);
        t.commit();
        if !suspend && was.suspended == 0 {
            return self.refuse(to, 2, 0);
        }
        self.answer(to, Ok(Answer::Done), Vec::new());
    }

    /// The record of an output file lies in the node directory, so that it is one for the whole node and outlives every process.
    fn file_record(&mut self, to: ReplyTo, place: Place, device: u64, inode: u64) {
        match crate::sys::file_record::open_in(&self.node.records(), device, inode) {
            Ok(record) => {
                if let Some(guest) = self.guests.get_mut(&place) {
                    guest.file_records.insert((device, inode));
                }
                self.answer(to, Ok(Answer::FileRecord), vec![record]);
            }
            Err(_) => self.refuse(to, 31, 0),
        }
    }

    pub fn up_cpus(&self) -> Vec<u16> {
        (0..crate::model::handle::CPUS).filter(|&c| self.view.cpu(c).state == cpu_state::UP).collect()
    }
}
