//! Acting on the event log for the guests of this CPU.
//!
//! For a death the order is fixed: first every inbox that shares a link with the dead is rung, then -101 is queued,
//! then CLOSE for each of its opens. So a message published before a death is delivered before the notice of it.

use super::connection::Peer;
use super::messages;
use super::run::Monitor;
use crate::control::{Ending, LinkNumber, OpenIndex, Packet, Push};
use crate::model::handle::{Place, ProcessHandle, Verifier};
use crate::model::system_message;
use crate::sys::registry::rows::{EventRow, OpenRow, event_flags, event_kind, open_flags, open_state};

impl Monitor {
    pub fn act_on_events(&mut self) {
        let newest = self.view.newest_event();
        if newest == self.cursor {
            return;
        }
        while self.cursor < self.view.newest_event() {
            self.cursor += 1;
            // An overwritten event means that this monitor slept through thousands: its CPU is lost in any case.
            let Some(event) = self.view.event(self.cursor) else { continue };
            match event.kind {
                event_kind::PROCESS_DEATH => self.announce_death(&event),
                event_kind::CPU_DOWN => self.announce_cpu(-2, event.cpu),
                event_kind::CPU_UP => {
                    self.find_others();
                    self.announce_cpu(-3, event.cpu);
                }
                event_kind::CLOSE => {
                    let index = OpenIndex(event.open - 1);
                    let row = self.view.open(index);
                    let quiet = event.flags & event_flags::QUIET != 0;
                    // The row may belong to another open by now; then its server has long been told.
                    let is_meant = row.state == open_state::CLOSED
                        && row.server_verifier == event.survivor_verifier
                        && event.process.parts().is_some_and(|p| p.verifier.0 == row.opener_verifier);
                    if !is_meant {
                        continue;
                    }
                    self.push_close(index, &row, event.process, event.tape_disposition, quiet);
                }
                event_kind::END_PAIR => self.end_members(&event),
                event_kind::PAIRED => self.make_standbys(event.open as u16),
                _ => {}
            }
        }
        self.settle_endings();
        let watching: Vec<u32> =
            self.connections.iter().filter(|(_, c)| c.peer == Peer::Tool { watches: true }).map(|(&id, _)| id).collect();
        for id in watching {
            self.send(id, Packet::Push(Push::Event), Vec::new());
        }
    }

    fn announce_death(&mut self, event: &EventRow) {
        let Some(dead) = event.process.parts() else { return };
        let opens = self.view.opens_of(dead.verifier.0);
        for (_, open) in &opens {
            if open.opener_verifier == dead.verifier.0 {
                self.ring(open.server_row, open.server_link);
            } else if open.server_verifier == dead.verifier.0 {
                self.ring(open.opener_row, open.opener_link);
            }
        }
        let message = messages::process_death(self.view, event);
        let ending = event.flags & event_flags::ENDING != 0;
        let with_cpu = event.flags & event_flags::WITH_CPU != 0;
        if event.flags & event_flags::LAST == 0 {
            if let Some(place) = self.own(event.survivor_row, event.survivor_verifier) {
                // A backup in `CHECKMONITOR` looks at its role, whether a link or a message tells of the loss or not.
                self.inboxes.inbox(place).ring_always(LinkNumber(0));
                // A member lost with its CPU is not reported to its partner: the CPU is.
                if !ending && !with_cpu {
                    self.push_message(place, message);
                }
            }
        } else {
            let named = event.process.parts().is_some_and(|p| p.name.is_some());
            let heir = if named { event.ancestor } else { event.mom };
            if (named || !with_cpu)
                && let Some(place) = self.own_or_successor(heir)
            {
                self.push_message(place, message);
            }
        }
        for (index, open) in &opens {
            let closed_before = open.flags & open_flags::CLOSED != 0;
            if open.opener_verifier == dead.verifier.0 && open.state == open_state::CLOSED && !closed_before {
                // When the opener's CPU is gone nobody closes: the server learns of it by -2.
                self.push_close(*index, open, event.process, 0, with_cpu || self.is_standby(open, &event.process));
            }
        }
    }

    /// Does this link of `opener` lead to the backup of a pair, which has never heard of the open?
    fn is_standby(&self, open: &OpenRow, opener: &ProcessHandle) -> bool {
        let Some(index) = open.name.checked_sub(1) else { return false };
        // The members of a pair open each other.
        if opener.parts().and_then(|p| p.name).is_some_and(|(_, own)| own == index) {
            return false;
        }
        let name = self.view.name(index);
        name.sequence == open.name_sequence && name.backup_verifier != 0 && name.backup_verifier == open.server_verifier
    }

    fn ring(&self, row: u16, link: u16) {
        if let Some(place) = Place::from_row(row as usize).filter(|_| link != 0) {
            self.inboxes.inbox(place).ring_always(LinkNumber(link));
        }
    }

    /// The guest of this CPU in that row, if it is still that process.
    fn own(&self, row: u16, verifier: u64) -> Option<Place> {
        let place = Place::from_row(row as usize)?;
        self.guests.get(&place).filter(|g| g.verifier == Verifier(verifier)).map(|g| g.place)
    }

    /// The same, and for a member of a pair that is gone the member that took over.
    fn own_or_successor(&self, handle: ProcessHandle) -> Option<Place> {
        let parts = handle.parts()?;
        if self.view.alive(parts.place, parts.verifier) {
            return self.own(parts.place.row() as u16, parts.verifier.0);
        }
        let (sequence, index) = parts.name?;
        let name = self.view.name(index);
        if name.sequence != sequence { None } else { self.own(name.primary_row, name.primary_verifier) }
    }

    fn announce_cpu(&mut self, number: i16, cpu: u16) {
        let wanting: Vec<Place> = self.guests.values().filter(|g| g.cpu_mask & 0x8000 >> cpu != 0).map(|g| g.place).collect();
        for place in wanting {
            self.broadcast(place, system_message::cpu(number, cpu));
        }
    }

    fn end_members(&mut self, event: &EventRow) {
        let (primary, backup) = self.view.members(event.open as u16);
        let ending = Ending {
            abend: event.flags & event_flags::ABEND != 0,
            completion_code: event.completion_code,
            termination_info: event.termination_info,
            subsystem: event.subsystem.as_bytes().to_vec(),
            text: event.text.as_bytes().to_vec(),
            both: true,
        };
        for member in [primary, backup] {
            if member == event.process {
                continue;
            }
            if let Some(place) = member.parts().and_then(|p| self.own(p.place.row() as u16, p.verifier.0)) {
                self.kill(place, ending.clone(), event.killer);
            }
        }
    }
}
