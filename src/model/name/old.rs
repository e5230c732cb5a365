//! The older twelve-word form of a name, blank filled, and its external form.

use super::parts::{DESTINATION, FIRST, NODE, SECOND};
use super::resolve::Defaults;
use super::{Accept, Destination, Kind, Parts};
use crate::error::FileError;

/// A name in twelve words: destination, first and second qualifier, eight bytes each.
pub type OldName = [u8; 24];

/// How nodes are numbered.
pub trait Nodes {
    fn number(&self, node: &str) -> Option<u8>;
    fn name(&self, number: u8) -> Option<String>;
}

fn put(to: &mut [u8], text: &str) {
    for (place, byte) in to.iter_mut().zip(text.bytes()) {
        *place = byte.to_ascii_uppercase();
    }
}

fn take(field: &[u8]) -> Result<String, FileError> {
    let end = field.iter().rposition(|&b| b != b' ').map_or(0, |i| i + 1);
    let text = std::str::from_utf8(&field[..end]).map_err(|_| FileError::BAD_NAME)?;
    if text.is_ascii() { Ok(text.to_string()) } else { Err(FileError::BAD_NAME) }
}

/// `FILENAME_TO_OLDFILENAME_`: a disk file's missing parts come from the defaults.
pub fn to_old(text: &[u8], defaults: &Defaults, nodes: &impl Nodes) -> Result<OldName, FileError> {
    let parts = Parts::parse(text, Accept::default())?.upshift();
    let mut old = [b' '; 24];
    let node = parts.slots[NODE].clone();
    let first = parts.slots[FIRST].clone().unwrap_or_default();
    let second = parts.slots[SECOND].clone().unwrap_or_default();
    let destination = match parts.kind {
        Kind::Define | Kind::Node | Kind::Subvolume => return Err(FileError::BAD_NAME),
        Kind::Receive => {
            put(&mut old, "$RECEIVE");
            return Ok(old);
        }
        Kind::Unnamed => {
            let pieces = Destination::of(parts.slots[DESTINATION].as_deref().unwrap_or_default());
            return unnamed(&pieces);
        }
        Kind::Process => Destination::of(parts.slots[DESTINATION].as_deref().unwrap_or_default()).name,
        Kind::Device => parts.slots[DESTINATION].clone().unwrap_or_default(),
        Kind::Permanent | Kind::Temporary => parts.slots[DESTINATION].clone().unwrap_or_else(|| defaults.volume.clone()),
    };
    let first = match parts.kind {
        Kind::Permanent if first.is_empty() => defaults.subvolume.clone(),
        _ => first,
    };
    match node {
        Some(node) => {
            let number = nodes.number(&node).ok_or(FileError::NO_SUCH_NODE)?;
            if destination.len() <= 7 {
                old[0] = b'\\';
                old[1] = number;
                put(&mut old[2..8], &destination[1..]);
            } else if node == defaults.node {
                put(&mut old[..8], &destination);
            } else {
                return Err(FileError::NAME_TOO_LONG_FOR_NETWORK);
            }
        }
        None => put(&mut old[..8], &destination),
    }
    put(&mut old[8..16], &first);
    put(&mut old[16..], &second);
    Ok(old)
}

/// An unnamed process has its sequence number in three words and CPU and PIN in the fourth.
fn unnamed(pieces: &Destination) -> Result<OldName, FileError> {
    let mut old = [b' '; 24];
    let number = |text: &str| text.parse::<u64>().map_err(|_| FileError::BAD_NAME);
    let (cpu, pin, sequence) = (number(&pieces.cpu)?, number(&pieces.pin)?, number(&pieces.sequence)?);
    if pin > 255 {
        return Err(FileError::HIGH_PIN);
    }
    let words = [(sequence >> 32) as u16 & 0x1FFF, (sequence >> 16) as u16, sequence as u16, (cpu << 8 | pin) as u16];
    for (place, word) in old.chunks_exact_mut(2).zip(words) {
        place.copy_from_slice(&word.to_ne_bytes());
    }
    Ok(old)
}

/// `OLDFILENAME_TO_FILENAME_`: the network form gives a name with a node, the local form one without.
pub fn from_old(old: &OldName, nodes: &impl Nodes) -> Result<String, FileError> {
    let node = if old[0] == b'\\' { nodes.name(old[1]).ok_or(FileError::NO_SUCH_NODE)? } else { String::new() };
    let text = from_old_with(old, &node)?;
    Parts::parse(text.as_bytes(), Accept { incomplete: true, pattern: false })?;
    Ok(text)
}

/// The same with this text for the node of a network form, and no check of the parts.
pub fn from_old_with(old: &OldName, node: &str) -> Result<String, FileError> {
    let mut slots = match old[0] {
        b'\\' => vec![node.to_string(), format!("${}", take(&old[2..8])?)],
        b'$' => vec![take(&old[..8])?],
        _ => {
            let word = |i: usize| u16::from_ne_bytes([old[2 * i], old[2 * i + 1]]) as u64;
            let sequence = word(0) << 32 | word(1) << 16 | word(2);
            if word(0) > 0x1FFF || old[8..] != [b' '; 16] {
                return Err(FileError::BAD_NAME);
            }
            vec![format!("$:{}:{}:{sequence}", word(3) >> 8, word(3) & 255)]
        }
    };
    let (first, second) = (take(&old[8..16])?, take(&old[16..])?);
    slots.extend([first, second].into_iter().filter(|s| !s.is_empty()));
    Ok(slots.join("."))
}

/// `FNAMEEXPAND`: reads a name up to a character that cannot belong to it. In this form `$VOL.FILE` takes its
/// subvolume from `defaults`. Returns the name and how many characters it took.
pub fn expand(text: &[u8], defaults: &Defaults, nodes: &impl Nodes) -> Result<(OldName, usize), FileError> {
    let accept = Accept { incomplete: true, pattern: false };
    let (used, mut parts) = Parts::scan(text, accept).map_err(|_| FileError::BAD_NAME)?;
    if parts.kind == Kind::Subvolume {
        parts.slots[SECOND] = parts.slots[FIRST].replace(defaults.subvolume.clone());
    }
    Ok((to_old(parts.text().as_bytes(), defaults, nodes)?, used))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct One;
    impl Nodes for One {
        fn number(&self, node: &str) -> Option<u8> {
            (node == "\\N").then_some(5)
        }
        fn name(&self, number: u8) -> Option<String> {
            (number == 5).then(|| "\\N".to_string())
        }
    }

    fn here() -> Defaults {
        Defaults { node: "\\N".into(), volume: "$VOL".into(), subvolume: "SUB".into() }
    }

    fn old(text: &str) -> Result<OldName, i16> {
        to_old(text.as_bytes(), &here(), &One).map_err(FileError::number)
    }

    #[test]
    fn names_have_an_old_form() {
        assert_eq!(&old("file").unwrap(), b"$VOL    SUB     FILE    ");
        assert_eq!(&old("$srv.#q").unwrap(), b"$SRV    #Q              ");
        assert_eq!(&old("$receive").unwrap(), b"$RECEIVE                ");
        assert_eq!(&old("\\n.$srv").unwrap(), b"\\\x05SRV                   ");
        assert_eq!(&old("$volume1.#1234").unwrap(), b"$VOLUME1#1234           ");
        assert_eq!(&old("\\n.$volume1.a.b").unwrap(), b"$VOLUME1A       B       ");
        assert_eq!(old("\\x.$srv"), Err(18));
        assert_eq!(old("$:1:256:1"), Err(560));
        assert_eq!(old("=DEF"), Err(13));
    }

    #[test]
    fn the_old_form_leads_back() {
        for text in ["$VOL.SUB.FILE", "$SRV.#Q.R", "$RECEIVE", "\\N.$SRV", "$VOL.#1234", "$:3:255:1234567890123"] {
            assert_eq!(from_old(&old(text).unwrap(), &One).unwrap(), text);
        }
        assert!(from_old(&[0xFF; 24], &One).is_err());
        assert!(from_old(&[b' '; 24], &One).is_err());
    }

    #[test]
    fn an_external_name_ends_where_it_cannot_go_on() {
        let (name, used) = expand(b"$A.f, more", &here(), &One).unwrap();
        assert_eq!((&name, used), (b"$A      SUB     F       ", 4));
    }
}
