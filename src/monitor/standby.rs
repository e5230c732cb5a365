//! Standby links: an open of a pair has a link to the other member before that member is needed, so that a takeover makes nothing.
//!
//! The opener asks once for each open and waits for nothing. Its monitor keeps the request until the pair has another member, makes
//! the link and answers; the server's monitor has that member map its end.

use std::os::fd::OwnedFd;

use zerocopy::FromZeros;

use super::guest::{FIRST_OPENER_LINK, ReplyTo};
use super::run::{Monitor, Then, duplicate};
use crate::control::{Answer, LinkNumber, OpenIndex, Refusal, Request};
use crate::model::handle::{Place, ProcessHandle, Verifier};
use crate::sys::registry::Transaction;
use crate::sys::registry::rows::{EventRow, NameRow, OpenRow, ProcessRow, event_kind, name_state, open_state, process_state};

/// A request for a standby link that waits for a member.
#[derive(Clone, Copy)]
pub struct Standby {
    pub to: ReplyTo,
    link: LinkNumber,
    /// The member the opener has a link to.
    known: Verifier,
}

/// A standby link that the member's monitor in another CPU has been asked for.
pub struct InTheMaking {
    standby: Standby,
    opener: (Place, u64),
    of: OpenIndex,
    path: OpenIndex,
    memory: OwnedFd,
}

/// A process has become ready: if its name has two members now, openers want to know.
pub fn note_pair(t: &mut Transaction<'_>, place: Place) {
    let row: ProcessRow = t.get(place.row());
    let Some(index) = row.name.checked_sub(1) else { return };
    let name: NameRow = t.get(index as usize);
    if name.primary_verifier == 0 || name.backup_verifier == 0 {
        return;
    }
    let mut event = EventRow::new_zeroed();
    event.kind = event_kind::PAIRED;
    event.open = u32::from(index);
    for handle in [&mut event.process, &mut event.killer, &mut event.mom, &mut event.ancestor] {
        *handle = ProcessHandle::NULL;
    }
    t.log(event);
}

impl Monitor {
    pub fn standby(&mut self, to: ReplyTo, opener: Place, of: OpenIndex, link: LinkNumber, known: Verifier) {
        let first = self.view.open(of);
        let Some(guest) = self.guests.get_mut(&opener) else { return };
        let is_own = first.opener_verifier == guest.verifier.0 && first.state == open_state::OPEN;
        if !is_own || first.name == 0 || link.0 < FIRST_OPENER_LINK {
            return self.refuse(to, 16, 0);
        }
        if let Some(former) = guest.standbys.insert(of, Standby { to, link, known }) {
            self.refuse(former.to, 16, 0);
        }
        self.make_standby(opener, of);
    }

    /// The name has a second member: makes the links that were waiting for it.
    pub fn make_standbys(&mut self, name: u16) {
        let view = self.view;
        let all = self.guests.values().flat_map(|g| g.standbys.keys().map(|&of| (g.place, of)));
        let waiting: Vec<_> = all.filter(|(_, of)| view.open(*of).name == name + 1).collect();
        for (opener, of) in waiting {
            self.make_standby(opener, of);
        }
    }

    fn make_standby(&mut self, opener: Place, of: OpenIndex) {
        let Some(standby) = self.guests.get(&opener).and_then(|g| g.standbys.get(&of)).copied() else { return };
        let first = self.view.open(of);
        let Some((place, verifier)) = self.other_member(&first, standby.known) else { return };
        let Ok((path, memory)) = self.new_path(&first, of, standby.link, place, verifier.0) else { return };
        if place.cpu() != self.cpu {
            self.guests.get_mut(&opener).map(|g| g.standbys.remove(&of));
            let opener = (opener, first.opener_verifier);
            let then = Then::Standby(InTheMaking { standby, opener, of, path, memory: duplicate(&memory) });
            self.ask(place.cpu(), Request::PeerPath { open: path, opener: Verifier(first.opener_verifier) }, vec![memory], then);
        } else if let Some((server, number)) = self.attach_server(path, Verifier(first.opener_verifier), memory) {
            self.guests.get_mut(&opener).map(|g| g.standbys.remove(&of));
            self.inboxes.inbox(server).ring(number);
            self.answer_opened(standby.to, server, number, path);
        } else {
            self.free_open(path);
        }
    }

    /// The member of the pair behind an open that is neither `known` nor the opener, if it is ready.
    fn other_member(&self, open: &OpenRow, known: Verifier) -> Option<(Place, Verifier)> {
        let name: NameRow = self.view.name(open.name - 1);
        if name.state != name_state::IN_USE || name.sequence != open.name_sequence {
            return None;
        }
        let members = [(name.primary_row, name.primary_verifier), (name.backup_row, name.backup_verifier)];
        members.into_iter().find_map(|(row, verifier)| {
            let place = Place::from_row(row as usize)?;
            let process = self.view.process(place);
            let is_other = verifier != 0 && verifier != known.0 && verifier != open.opener_verifier;
            let is_ready = process.verifier == verifier && process.state == process_state::RUNNING;
            (is_other && is_ready).then_some((place, Verifier(verifier)))
        })
    }

    /// The other CPU has answered. If it could not, the request waits for the next member.
    pub fn standby_settled(&mut self, made: InTheMaking, answer: Result<Answer, Refusal>) {
        let InTheMaking { standby, opener, of, path, memory } = made;
        if answer.is_ok() {
            return self.answer(standby.to, answer, vec![memory]);
        }
        let (place, verifier) = opener;
        self.free_own(path, (verifier, standby.link));
        let first = self.view.open(of);
        let is_open = first.opener_verifier == verifier && first.state == open_state::OPEN;
        match self.guests.get_mut(&place) {
            Some(guest) if guest.verifier.0 == verifier && is_open => drop(guest.standbys.insert(of, standby)),
            _ => self.refuse(standby.to, 16, 0),
        }
    }
}
