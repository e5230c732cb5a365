//! The link from the primary of a pair to its backup, on which checkpoints go.

use zerocopy::FromZeros;

use super::guest::{FIRST_OPENER_LINK, ReplyTo};
use super::run::{Monitor, Then, duplicate};
use crate::control::{LinkNumber, PARTNER_FILE, Request};
use crate::model::handle::{Place, ProcessHandle, Verifier};
use crate::sys::registry::rows::{OpenRow, Text, open_flags, open_state};

impl Monitor {
    pub fn partner(&mut self, to: ReplyTo, opener: Place, link: LinkNumber) {
        let own = self.view.process(opener);
        let Some(name) = self.view.name_of(&own) else { return self.refuse(to, 14, 0) };
        if name.primary_verifier != own.verifier || link.0 < FIRST_OPENER_LINK {
            return self.refuse(to, 160, 0);
        }
        let Some(place) = Place::from_row(name.backup_row as usize).filter(|_| name.backup_verifier != 0) else {
            return self.refuse(to, 14, 0);
        };
        let mut new = OpenRow::new_zeroed();
        new.opener_verifier = own.verifier;
        new.opener_row = opener.row() as u16;
        new.opener_link = link.0;
        new.server_verifier = name.backup_verifier;
        new.server_row = name.backup_row;
        new.state = open_state::OPEN;
        new.file_number = PARTNER_FILE;
        new.label = -1;
        new.slots = 2;
        new.name_sequence = name.sequence;
        new.primary = ProcessHandle::NULL;
        new.qualifier = Text::EMPTY;
        new.flags = open_flags::PARTNER;
        let (index, memory) = match self.enter_open(new) {
            Ok(made) => made,
            Err(error) => return self.refuse(to, error, 0),
        };
        if place.cpu() == self.cpu {
            self.serve_path(to, index, Verifier(own.verifier), memory);
        } else {
            let then = Then::Opened { to, open: index, owner: (own.verifier, link), link: duplicate(&memory) };
            self.ask(place.cpu(), Request::PeerPath { open: index, opener: Verifier(own.verifier) }, vec![memory], then);
        }
    }
}
