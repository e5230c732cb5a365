//! Every decoder of foreign bytes, as one function from bytes: what `fuzz/` and `tests/corpus.rs` call. Whatever the bytes, each
//! returns; what it reads holds what its type promises.

use std::os::fd::AsFd;

use crate::control::{LinkNumber, Packet};
use crate::model::handle::{Place, ProcessHandle};
use crate::model::name::place::Places;
use crate::model::name::{Accept, FileName, Parts, old, pattern, resolve};
use crate::model::system_message::SystemMessage;
use crate::model::{lost, old_message, process_string, startup, stream_state};
use crate::sys::inbox::InboxArena;
use crate::sys::link::{self, Head, OpenerEnd, ServerEnd};
use crate::sys::user_memory::{UserIn, UserOut};

/// A target: its name and what it does with bytes.
pub type Target = (&'static str, fn(&[u8]));

pub const TARGETS: &[Target] = &[
    ("names", names),
    ("patterns", patterns),
    ("pathnames", pathnames),
    ("process_strings", process_strings),
    ("control_packets", control_packets),
    ("system_messages", system_messages),
    ("startup_messages", startup_messages),
    ("stream_states", stream_states),
    ("requests", requests),
    ("replies", replies),
];

/// The two halves of the input, split at its first zero byte.
fn halves(bytes: &[u8]) -> (&[u8], &[u8]) {
    let at = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len());
    (&bytes[..at], bytes.get(at + 1..).unwrap_or_default())
}

/// Bytes as an array, zeros where they end.
fn padded<const N: usize>(bytes: &[u8]) -> [u8; N] {
    std::array::from_fn(|i| bytes.get(i).copied().unwrap_or(0))
}

/// A name that was read is read again from its own text.
pub fn names(bytes: &[u8]) {
    for accept in [false, true].map(|loose| Accept { incomplete: loose, pattern: loose }) {
        if let Ok(parts) = Parts::parse(bytes, accept) {
            let text = parts.text();
            assert_eq!(Parts::parse(text.as_bytes(), accept).map(|p| p.text()).ok(), Some(text));
        }
    }
    let _ = FileName::parse(bytes);
    let _ = old::from_old_with(&padded(bytes), "\\NODE");
    let (name, piece) = halves(bytes);
    let defaults = resolve::Defaults { node: "\\NODE".into(), volume: "$VOL".into(), subvolume: "SUB".into() };
    let _ = defaults.unresolve(name, i16::from(bytes.first().copied().unwrap_or(0)) % 4 - 1);
    let _ = defaults.overridden(piece);
    let _ = defaults.same(name, piece, |_| None);
}

/// Whatever fits a pattern of itself fits wholly.
pub fn patterns(bytes: &[u8]) {
    let (name, with) = halves(bytes);
    if let Ok(fit) = pattern::fit(name, with) {
        assert!((0..=2).contains(&fit.result) && (-1..=1).contains(&fit.set));
    }
    if let Ok(fit) = pattern::fit(name, name) {
        assert_eq!(fit.result, 2);
    }
}

/// A path never leads out of the folders by a Guardian name.
pub fn pathnames(bytes: &[u8]) {
    let places = Places { node: "\\NODE".into(), volumes: b"/volumes".to_vec(), current: b"/volumes/VOL/SUB".to_vec() };
    if let Ok(path) = places.path_of(bytes) {
        assert!(path.starts_with(b"/"));
        assert!(!path.split(|&b| b == b'/').any(|part| part == b".."));
    }
    if let Ok(name) = places.name_of(bytes) {
        assert!(FileName::parse(name.as_bytes()).is_ok(), "{name}");
    }
}

pub fn process_strings(bytes: &[u8]) {
    if let Err(length) = process_string::scan(bytes) {
        assert!(length <= bytes.len());
    }
}

/// What a monitor and a guest read from their socket.
pub fn control_packets(bytes: &[u8]) {
    if let Ok(packet) = postcard::from_bytes::<Packet>(bytes) {
        let again = postcard::to_allocvec(&packet).expect("a packet that was read can be written");
        assert!(postcard::from_bytes::<Packet>(&again).is_ok());
    }
}

pub fn system_messages(bytes: &[u8]) {
    let _ = SystemMessage::decode(bytes);
    let _ = old_message::convert(bytes);
    let mut entry = (ProcessHandle::NULL, ProcessHandle::NULL);
    let _ = lost::opener_lost(bytes, 3, &mut entry);
    let _ = lost::child_lost(bytes, 3, &ProcessHandle::NULL, false);
}

/// The startup, ASSIGN and PARAM messages that a creator sends.
pub fn startup_messages(bytes: &[u8]) {
    let params = startup::params(bytes);
    for (name, value) in params {
        assert!(name.len() <= 255 && value.len() <= 255);
    }
    let _ = startup::words(bytes);
    for file in [startup::in_file(bytes), startup::out_file(bytes)].into_iter().flatten() {
        let _ = startup::name(file);
    }
    let _ = startup::param(bytes, b"NAME");
    let _ = startup::assign_names(bytes);
    let _ = startup::assign_is(bytes, b"NAME");
}

/// The states that a primary gives its backup.
pub fn stream_states(bytes: &[u8]) {
    let _ = stream_state::OpenState::decode(&padded(bytes));
    let _ = stream_state::FileState::decode(&padded(bytes));
    let _ = stream_state::Mode::parse(bytes);
}

const SLOTS: u16 = 2;

/// A server reads a link of which the opener wrote every word.
pub fn requests(bytes: &[u8]) {
    let Ok(memory) = link::create(SLOTS) else { return };
    let Ok(mut server) = ServerEnd::map(memory.as_fd(), SLOTS) else { return };
    let mut room = [0; 64];
    // Twice: what is told once is not told again.
    for part in [bytes, &bytes[bytes.len() / 2..]] {
        let _ = rustix::io::pwrite(&memory, part, 0);
        let mut found = Vec::new();
        server.scan(|slot, sequence, _| found.push((slot, sequence)));
        for (slot, sequence) in found {
            if let Some(request) = server.take(slot, sequence) {
                assert!(request.len <= 2 << 20);
                assert!(server.copy_request(slot, 0, UserOut::from(&mut room[..])) <= 64);
                let _ = server.is_cancelled(slot, sequence);
            }
        }
    }
}

/// An opener reads a link of which the server wrote every word.
pub fn replies(bytes: &[u8]) {
    let (Ok(memory), Ok((_, arena))) = (link::create(SLOTS), InboxArena::create()) else { return };
    let Ok(mut opener) = OpenerEnd::map(memory.as_fd(), SLOTS) else { return };
    let Some(slot) = opener.free_slot() else { return };
    let head = Head { kind: 3, sync_id: 1, reply_room: 32, options: 0 };
    let inbox = arena.inbox(Place::new(0, 1));
    if opener.publish(slot, head, UserIn::EMPTY, &inbox, LinkNumber(1)).is_err() {
        return;
    }
    let _ = rustix::io::pwrite(&memory, bytes, 0);
    let _ = opener.look(slot);
    let mut room = [0; 64];
    assert!(opener.copy_reply(slot, UserOut::from(&mut room[..])) <= 32, "more than was asked for");
    let _ = opener.cancel(slot);
}
