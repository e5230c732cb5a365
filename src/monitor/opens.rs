//! Opens of processes: the opener's monitor makes row and link, the server's monitor gives the server its end.

use std::os::fd::{AsFd, OwnedFd};

use super::guest::{FIRST_OPENER_LINK, ReplyTo};
use super::messages;
use super::run::{Monitor, Then, duplicate};
use crate::control::{Answer, LinkNumber, Open, OpenIndex, Push, Refusal, Request, Target};
use crate::model::handle::{Place, ProcessHandle, Verifier};
use crate::model::system_message;
use crate::sys::control::UNREACHABLE;
use crate::sys::link;
use crate::sys::registry::rows::{
    EventRow, NameRow, OpenRow, ProcessRow, Text, event_flags, event_kind, name_state, open_flags, open_state,
};
use zerocopy::FromZeros;

/// Bit 15 of the options of `$RECEIVE`: no OPEN, CLOSE and the like.
const NO_FILE_MESSAGES: u16 = 1;

/// Where a request of an open goes.
struct Server {
    place: Place,
    verifier: u64,
    /// Index plus 1 and sequence number, when opened by name.
    name: u16,
    sequence: u64,
}

impl Monitor {
    /// The process that `target` means for `opener`.
    fn resolve(&self, opener: &ProcessRow, opener_place: Place, target: &Target) -> Result<Server, i16> {
        match target {
            Target::Handle(handle) => {
                let parts = handle.parts().ok_or(14i16)?;
                if !self.view.handle_alive(handle) {
                    return Err(14);
                }
                Ok(Server { place: parts.place, verifier: parts.verifier.0, name: 0, sequence: 0 })
            }
            Target::Name(name, sequence) => {
                let (index, row) = self.view.find_name(name).ok_or(14i16)?;
                if row.primary_verifier == 0 || sequence.is_some_and(|s| s != row.sequence) {
                    return Err(14);
                }
                let is_primary = row.primary_verifier == opener.verifier && row.primary_row as usize == opener_place.row();
                // A member that opens its own pair's name means the other one, never itself.
                let (member, verifier) = if is_primary && row.backup_verifier != 0 {
                    (row.backup_row, row.backup_verifier)
                } else if is_primary && row.pad[0] != 0 {
                    return Err(14);
                } else {
                    (row.primary_row, row.primary_verifier)
                };
                let place = Place::from_row(member as usize).ok_or(14i16)?;
                Ok(Server { place, verifier, name: index + 1, sequence: row.sequence })
            }
        }
    }

    pub fn open(&mut self, to: ReplyTo, opener: Place, open: Open) {
        let row = self.view.process(opener);
        let server = match self.resolve(&row, opener, &open.target) {
            Ok(server) => server,
            Err(error) => return self.refuse(to, error, 0),
        };
        if open.link.0 < FIRST_OPENER_LINK {
            return self.refuse(to, 590, 0);
        }
        let slots = (open.nowait_depth.clamp(1, 64) as u16) * 2;
        let mut t = self.registry.begin();
        if let Some((primary, number)) = open.backup_of {
            let used = self.view.header().opens_used.load(std::sync::atomic::Ordering::Acquire) as usize;
            // The opener's partner has it open under that number, by the same name or as the same process.
            let same = |o: &OpenRow| o.name == server.name && server.name != 0 && o.name_sequence == server.sequence;
            let found =
                primary.parts().filter(|p| row.name != 0 && p.name.is_some_and(|(_, n)| n + 1 == row.name)).is_some_and(|p| {
                    p.verifier.0 != row.verifier
                        && (0..used).map(|i| t.get::<OpenRow>(i)).any(|o| {
                            o.state == open_state::OPEN
                                && o.opener_verifier == p.verifier.0
                                && o.file_number == number
                                && (same(&o) || o.server_verifier == server.verifier)
                        })
                });
            if !found {
                drop(t);
                return self.refuse(to, 17, 0);
            }
        }
        let Some(index) = t.free_open() else {
            drop(t);
            return self.refuse(to, 61, 0);
        };
        let mut new = OpenRow::new_zeroed();
        new.opener_verifier = row.verifier;
        new.opener_row = opener.row() as u16;
        new.opener_link = open.link.0;
        new.server_verifier = server.verifier;
        new.server_row = server.place.row() as u16;
        new.state = open_state::OPENING;
        new.file_number = open.file_number;
        new.label = -1;
        new.access = open.access;
        new.exclusion = open.exclusion;
        new.nowait_depth = open.nowait_depth;
        new.sync_depth = open.sync_depth;
        new.options = open.options;
        new.slots = slots;
        new.name = server.name;
        new.name_sequence = server.sequence;
        new.qualifier = Text::new(open.qualifier.as_bytes());
        new.primary = ProcessHandle::NULL;
        if let Some((primary, number)) = open.backup_of {
            new.flags |= open_flags::BACKUP_OPEN;
            new.primary = primary;
            new.primary_file_number = number;
        }
        t.put(index as usize, &new);
        t.commit();
        let index = OpenIndex(index);
        let Ok(memory) = link::create(slots) else {
            self.free_open(index);
            return self.refuse(to, 31, 0);
        };
        if server.place.cpu() == self.cpu {
            self.serve_open(to, index, Verifier(row.verifier), memory);
        } else {
            let ours = duplicate(&memory);
            let then = Then::Opened { to, open: index, owner: (row.verifier, open.link), link: ours };
            self.ask(server.place.cpu(), Request::PeerOpen { open: index, opener: Verifier(row.verifier) }, vec![memory], then);
        }
    }

    /// A further path of an open, to the member that is primary now.
    pub fn path(&mut self, to: ReplyTo, opener: Place, of: OpenIndex, link_number: LinkNumber) {
        let own = self.view.process(opener);
        let first = self.view.open(of);
        if first.opener_verifier != own.verifier || first.state == open_state::FREE || link_number.0 < FIRST_OPENER_LINK {
            return self.refuse(to, 16, 0);
        }
        if first.name == 0 {
            return self.refuse(to, 201, 0);
        }
        let name: NameRow = self.view.name(first.name - 1);
        if name.state == name_state::FREE || name.primary_verifier == 0 {
            return self.refuse(to, 201, 0);
        }
        if name.sequence != first.name_sequence {
            return self.refuse(to, 60, 0);
        }
        let is_own = |verifier: u64| verifier == own.verifier;
        let (member, verifier) = if is_own(name.primary_verifier) {
            (name.backup_row, name.backup_verifier)
        } else {
            (name.primary_row, name.primary_verifier)
        };
        let Some(place) = Place::from_row(member as usize).filter(|_| verifier != 0) else {
            return self.refuse(to, 201, 0);
        };
        let (index, memory) = match self.new_path(&first, of, link_number, place, verifier) {
            Ok(made) => made,
            Err(error) => return self.refuse(to, error, 0),
        };
        if place.cpu() == self.cpu {
            self.serve_path(to, index, Verifier(own.verifier), memory);
        } else {
            let then = Then::Opened { to, open: index, owner: (own.verifier, link_number), link: duplicate(&memory) };
            self.ask(place.cpu(), Request::PeerPath { open: index, opener: Verifier(own.verifier) }, vec![memory], then);
        }
    }

    /// Row and memory of a further path of an open, to the process `verifier` at `server`.
    pub fn new_path(
        &mut self,
        first: &OpenRow,
        of: OpenIndex,
        link_number: LinkNumber,
        server: Place,
        verifier: u64,
    ) -> Result<(OpenIndex, OwnedFd), i16> {
        let mut new = *first;
        new.opener_link = link_number.0;
        new.server_link = 0;
        new.server_row = server.row() as u16;
        new.server_verifier = verifier;
        new.state = open_state::OPEN;
        new.flags |= open_flags::PATH;
        new.path_of = of.0 + 1;
        self.enter_open(new)
    }

    /// Enters a row that nobody is asked about, and makes its memory.
    pub fn enter_open(&mut self, new: OpenRow) -> Result<(OpenIndex, OwnedFd), i16> {
        let mut t = self.registry.begin();
        let index = t.free_open().ok_or(61i16)?;
        t.put(index as usize, &new);
        t.commit();
        let index = OpenIndex(index);
        match link::create(new.slots) {
            Ok(memory) => Ok((index, memory)),
            Err(_) => {
                self.free_open(index);
                Err(31)
            }
        }
    }

    pub fn free_open(&mut self, index: OpenIndex) {
        let mut t = self.registry.begin();
        t.change::<OpenRow>(index.0 as usize, |row| row.state = open_state::FREE);
        t.commit();
    }

    /// Frees the row of an open or a path if it still is what this link of this opener made it. One that was closed meanwhile is the
    /// server's to release.
    pub fn free_own(&mut self, index: OpenIndex, (opener, link): (u64, LinkNumber)) {
        let mut t = self.registry.begin();
        let row: OpenRow = t.get(index.0 as usize);
        if row.opener_verifier == opener && row.opener_link == link.0 && matches!(row.state, open_state::OPENING | open_state::OPEN)
        {
            t.change::<OpenRow>(index.0 as usize, |row| row.state = open_state::FREE);
            t.commit();
        }
    }

    /// As the server's monitor: there will be no such open. The row is the opener's monitor's to free, if that is another.
    pub fn refuse_open(&mut self, to: ReplyTo, index: OpenIndex, refusal: Refusal) {
        let asked = self.connections.get(&to.connection).map(|c| c.peer);
        if asked != Some(super::connection::Peer::Asking) {
            self.free_open(index);
        }
        self.answer(to, Err(refusal), Vec::new());
    }

    /// Gives the server's end a number and keeps its descriptor until the server asks for it. `None` for an open whose opener is no
    /// more: its row may belong to another by now.
    pub fn attach_server(&mut self, index: OpenIndex, opener: Verifier, memory: OwnedFd) -> Option<(Place, LinkNumber)> {
        let mut t = self.registry.begin();
        let row: OpenRow = t.get(index.0 as usize);
        let is_meant = row.opener_verifier == opener.0 && matches!(row.state, open_state::OPENING | open_state::OPEN);
        if !is_meant || row.server_link != 0 {
            return None;
        }
        let place = Place::from_row(row.server_row as usize)?;
        let guest = self.guests.get_mut(&place).filter(|g| g.verifier.0 == row.server_verifier)?;
        let number = guest.new_link()?;
        t.change::<OpenRow>(index.0 as usize, |row| row.server_link = number.0);
        t.commit();
        guest.links.insert(number, (index, memory));
        Some((place, number))
    }

    fn opened(&self, index: OpenIndex) -> Answer {
        let row = self.view.open(index);
        let server = Place::from_row(row.server_row as usize).and_then(|p| self.view.handle(p)).unwrap_or(ProcessHandle::NULL);
        Answer::Opened { open: index, server, server_link: LinkNumber(row.server_link), slots: row.slots, label: row.label }
    }

    /// The opener's own monitor sends the link along; another one has it already.
    pub fn answer_opened(&mut self, to: ReplyTo, place: Place, number: LinkNumber, index: OpenIndex) {
        let local = matches!(self.connections.get(&to.connection).map(|c| c.peer), Some(super::connection::Peer::Guest(_)));
        let link = self.guests.get(&place).and_then(|g| g.links.get(&number)).map(|(_, fd)| duplicate(fd));
        let fds = if local { link.into_iter().collect() } else { Vec::new() };
        let answer = self.opened(index);
        self.answer(to, Ok(answer), fds);
    }

    /// As the server's monitor: asks the server by an OPEN message.
    pub fn serve_open(&mut self, to: ReplyTo, index: OpenIndex, opener: Verifier, memory: OwnedFd) {
        // An open may have been closed just before, under the same file number: its CLOSE comes first.
        self.act_on_events();
        let Some((place, number)) = self.attach_server(index, opener, memory) else {
            return self.refuse_open(to, index, UNREACHABLE);
        };
        let Some(guest) = self.guests.get_mut(&place) else { return };
        guest.opens_pending.insert(index, to);
        let server = self.view.process(place);
        if server.receive_open != 0 && server.receive_options & NO_FILE_MESSAGES != 0 {
            return self.open_replied(place, index, 0, -1);
        }
        let row = self.view.open(index);
        let Some(opener_place) = Place::from_row(row.opener_row as usize) else { return };
        let opener = self.view.process(opener_place);
        let handle = self.view.handle(opener_place).unwrap_or(ProcessHandle::NULL);
        let name = self.view.name_of(&opener);
        let message = messages::open(self.view, &row, &opener, &handle, name.as_ref());
        self.push(place, |ticket| Push::System {
            ticket,
            message,
            sender: handle,
            file_number: row.file_number,
            link: Some(number),
            open: Some(index),
            quiet: false,
        });
    }

    /// As the server's monitor: nobody is asked, the open was accepted by the pair before.
    pub fn serve_path(&mut self, to: ReplyTo, index: OpenIndex, opener: Verifier, memory: OwnedFd) {
        match self.attach_server(index, opener, memory) {
            Some((place, number)) => {
                // The server maps its end now, and not when the first request comes.
                self.inboxes.inbox(place).ring(number);
                self.answer_opened(to, place, number, index);
            }
            None => self.refuse_open(to, index, UNREACHABLE),
        }
    }

    /// The server has answered an OPEN message.
    pub fn open_replied(&mut self, place: Place, index: OpenIndex, error: i16, label: i16) {
        let Some(guest) = self.guests.get_mut(&place) else { return };
        let Some(to) = guest.opens_pending.remove(&index) else {
            // Granted before `main`; now the program says how it calls this open.
            let verifier = guest.verifier.0;
            let mut t = self.registry.begin();
            t.change::<OpenRow>(index.0 as usize, |row| {
                if row.server_verifier == verifier && row.state == open_state::OPEN {
                    row.label = label;
                }
            });
            return t.commit();
        };
        let number = LinkNumber(self.view.open(index).server_link);
        // Numbers up to 9 are warnings: the open is accepted.
        if !(0..10).contains(&error) {
            guest.links.remove(&number);
            return self.refuse_open(to, index, Refusal { error, detail: 0 });
        }
        let mut t = self.registry.begin();
        t.change::<OpenRow>(index.0 as usize, |row| {
            row.label = label;
            // The opener may have died while the server thought about it.
            if row.state == open_state::OPENING {
                row.state = open_state::OPEN;
            }
        });
        t.commit();
        self.answer_opened(to, place, number, index);
    }

    /// As the opener's monitor: the other CPU has answered.
    pub fn open_settled(
        &mut self,
        to: ReplyTo,
        open: OpenIndex,
        owner: (u64, LinkNumber),
        memory: OwnedFd,
        answer: Result<Answer, Refusal>,
    ) {
        let memory = if answer.is_ok() { vec![memory] } else { Vec::new() };
        if answer.is_err() {
            self.free_own(open, owner);
        }
        self.answer(to, answer, memory);
    }

    pub fn close(&mut self, to: ReplyTo, place: Place, index: OpenIndex, tape_disposition: i16, quiet: bool) {
        let own = self.view.process(place);
        let mut t = self.registry.begin();
        let mut row: OpenRow = t.get(index.0 as usize);
        if row.opener_verifier != own.verifier || !matches!(row.state, open_state::OPEN | open_state::OPENING) {
            drop(t);
            return self.refuse(to, 16, 0);
        }
        let server = Place::from_row(row.server_row as usize);
        let alive = server.is_some_and(|s| t.get::<ProcessRow>(s.row()).verifier == row.server_verifier);
        row.state = if alive { open_state::CLOSED } else { open_state::FREE };
        row.flags |= open_flags::CLOSED;
        t.put(index.0 as usize, &row);
        let standby = self.guests.get_mut(&place).and_then(|g| g.standbys.remove(&index));
        if alive {
            let mut event = EventRow::new_zeroed();
            event.kind = event_kind::CLOSE;
            event.flags = if quiet { event_flags::QUIET } else { 0 };
            event.open = index.0 + 1;
            event.survivor_verifier = row.server_verifier;
            event.tape_disposition = tape_disposition;
            event.process = self.view.handle(place).unwrap_or(ProcessHandle::NULL);
            event.killer = ProcessHandle::NULL;
            t.log(event);
        }
        t.commit();
        if let Some(standby) = standby {
            self.refuse(standby.to, 16, 0);
        }
        self.answer(to, Ok(Answer::Done), Vec::new());
    }

    /// As the server's monitor: tells the server that an open of it is closed.
    pub fn push_close(&mut self, index: OpenIndex, row: &OpenRow, sender: ProcessHandle, tape_disposition: i16, quiet: bool) {
        let Some(place) = Place::from_row(row.server_row as usize) else { return };
        if row.server_link == 0 {
            // The server never got its end.
            return;
        }
        let Some(guest) = self.guests.get_mut(&place).filter(|g| g.verifier.0 == row.server_verifier) else { return };
        // An answer to its OPEN would come too late.
        let waiting = guest.opens_pending.remove(&index);
        let file_number = row.file_number;
        let link = LinkNumber(row.server_link);
        self.push(place, |ticket| Push::System {
            ticket,
            message: system_message::close(tape_disposition),
            sender,
            file_number,
            link: Some(link),
            open: Some(index),
            quiet: quiet || row.flags & open_flags::PARTNER != 0,
        });
        if let Some(to) = waiting {
            self.refuse(to, 201, 0);
        }
    }

    /// A server asks what rings its bit.
    pub fn link(&mut self, to: ReplyTo, place: Place, number: LinkNumber) {
        let Some((index, memory)) =
            self.guests.get(&place).and_then(|g| g.links.get(&number)).map(|(index, fd)| (*index, duplicate(fd)))
        else {
            return self.refuse(to, 16, 0);
        };
        let row = self.view.open(index);
        let opener = Place::from_row(row.opener_row as usize).and_then(|p| self.view.handle(p));
        // The opener may be dead by now: its handle is made from the open.
        let opener = opener.filter(|h| h.parts().is_some_and(|p| p.verifier.0 == row.opener_verifier)).unwrap_or_else(|| {
            Place::from_row(row.opener_row as usize).map_or(ProcessHandle::NULL, |place| {
                ProcessHandle::new(crate::model::handle::HandleParts {
                    place,
                    node: self.view.node_number(),
                    verifier: crate::model::handle::Verifier(row.opener_verifier),
                    name: None,
                })
            })
        });
        let answer = Answer::Link {
            open: index,
            opener,
            opener_link: LinkNumber(row.opener_link),
            file_number: row.file_number,
            label: row.label,
            sync_depth: row.sync_depth,
            slots: row.slots,
        };
        debug_assert!(rustix::fs::fstat(memory.as_fd()).is_ok());
        self.answer(to, Ok(answer), vec![memory]);
    }

    pub fn release(&mut self, to: ReplyTo, place: Place, number: LinkNumber) {
        if let Some((index, _)) = self.guests.get_mut(&place).and_then(|g| g.links.remove(&number)) {
            let row = self.view.open(index);
            if row.state == open_state::CLOSED && row.server_link == number.0 && row.server_row as usize == place.row() {
                self.free_open(index);
            }
        }
        self.answer(to, Ok(Answer::Done), Vec::new());
    }

    pub fn receive_opened(&mut self, to: ReplyTo, place: Place, open: bool, depth: u16, options: u16) {
        let mut t = self.registry.begin();
        t.change::<ProcessRow>(place.row(), |row| {
            row.receive_open = open as u16;
            row.receive_depth = depth;
            row.receive_options = options;
        });
        t.commit();
        if open && options & NO_FILE_MESSAGES != 0 {
            // Opens that waited for $RECEIVE are granted now: no message will be read for them.
            let pending: Vec<_> = self.guests.get(&place).map(|g| g.opens_pending.keys().copied().collect()).unwrap_or_default();
            for index in pending {
                self.open_replied(place, index, 0, -1);
            }
        }
        self.answer(to, Ok(Answer::Done), Vec::new());
    }
}
