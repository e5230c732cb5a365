//! Defaults: filling in missing parts, taking known ones away, comparing, taking apart and editing.

use super::parts::{DESTINATION, FIRST, NODE, SECOND, join};
use super::{Accept, Destination, Kind, Parts};
use crate::error::FileError;

/// The node, volume and subvolume that fill in missing parts; upper case, with their signs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Defaults {
    pub node: String,
    pub volume: String,
    pub subvolume: String,
}

/// What `FILENAME_RESOLVE_` is asked to do.
#[derive(Clone, Copy, Default, Debug)]
pub struct Resolve {
    /// `$VOL.FILE` gets its subvolume from the defaults.
    pub insert_subvolume: bool,
    /// Report a subvolume's name as 14 rather than 13.
    pub validate: bool,
    /// A DEFINE in the result is error 13.
    pub refuse_define: bool,
    /// A MAP DEFINE has to be replaced by its file; there are none, so error 198.
    pub map_define: bool,
    /// A single part is a subvolume.
    pub subvolume: bool,
    pub upshift: bool,
}

/// What stands beside the part a call asks for.
#[derive(Clone, Copy, Default, Debug)]
pub struct Beside {
    pub prefix: bool,
    pub suffix: bool,
}

impl Defaults {
    /// These defaults with the parts of `[[\node.]$volume.]subvolume` put in their place.
    pub fn overridden(&self, text: &[u8]) -> Result<Defaults, FileError> {
        let parts = Parts::parse(text, Accept { incomplete: true, pattern: false })?.upshift();
        let [node, destination, first, second] = parts.slots;
        let subvolume = match (parts.kind, destination.is_some()) {
            (Kind::Subvolume, _) => first,
            // A lone word has the shape of a file.
            (Kind::Permanent, false) if first.is_none() => second,
            _ => return Err(FileError::BAD_NAME),
        };
        Ok(Defaults {
            node: node.unwrap_or_else(|| self.node.clone()),
            volume: destination.unwrap_or_else(|| self.volume.clone()),
            subvolume: subvolume.unwrap_or_else(|| self.subvolume.clone()),
        })
    }

    /// Fills in what is missing, in place.
    fn fill(&self, parts: &mut Parts) {
        let slots = &mut parts.slots;
        if matches!(parts.kind, Kind::Receive | Kind::Define) {
            return;
        }
        slots[NODE].get_or_insert_with(|| self.node.clone());
        if matches!(parts.kind, Kind::Permanent | Kind::Temporary | Kind::Subvolume) {
            slots[DESTINATION].get_or_insert_with(|| self.volume.clone());
        }
        if parts.kind == Kind::Permanent {
            slots[FIRST].get_or_insert_with(|| self.subvolume.clone());
        }
    }

    /// The full name of `text`, as `FILENAME_RESOLVE_` makes it. Characters of the caller keep their case unless
    /// told otherwise.
    pub fn resolve(&self, text: &[u8], how: Resolve) -> Result<String, FileError> {
        let mut parts = Parts::parse(text, Accept { incomplete: true, pattern: true })?;
        match parts.kind {
            Kind::Node => return Err(FileError::BAD_NAME),
            Kind::Subvolume if how.subvolume => {}
            Kind::Subvolume if how.insert_subvolume => {
                parts.kind = Kind::Permanent;
                parts.slots[SECOND] = parts.slots[FIRST].take();
            }
            Kind::Subvolume if how.validate => return Err(FileError::NO_SUCH_DEVICE),
            Kind::Subvolume => return Err(FileError::BAD_NAME),
            Kind::Permanent if how.subvolume && parts.slots[FIRST].is_none() => {
                parts.kind = Kind::Subvolume;
                parts.slots[FIRST] = parts.slots[SECOND].take();
            }
            Kind::Define if how.map_define => return Err(FileError::MISSING_DEFINE),
            Kind::Define if how.refuse_define => return Err(FileError::BAD_NAME),
            _ => {}
        }
        self.fill(&mut parts);
        Ok(if how.upshift { parts.upshift().text() } else { parts.text() })
    }

    /// `text` without the left parts that equal the defaults, up to `level` (exclusive).
    pub fn unresolve(&self, text: &[u8], level: i16) -> Result<String, FileError> {
        if !(-1..=2).contains(&level) {
            return Err(FileError::BAD_PARAMETER);
        }
        let mut parts = Parts::parse(text, Accept { incomplete: true, pattern: true })?;
        let removable = match parts.kind {
            Kind::Permanent => 3,
            Kind::Temporary | Kind::Subvolume => 2,
            Kind::Process | Kind::Unnamed | Kind::Device => 1,
            _ => 0,
        };
        let known = [&self.node, &self.volume, &self.subvolume];
        for (slot, default) in known.into_iter().enumerate().take(removable.min((level + 1) as usize)) {
            match &parts.slots[slot] {
                Some(part) if !part.eq_ignore_ascii_case(default) => break,
                _ => parts.slots[slot] = None,
            }
        }
        Ok(parts.text())
    }

    /// Whether two names mean one object. `current` tells the sequence number a process name has now.
    pub fn same(&self, a: &[u8], b: &[u8], current: impl Fn(&str) -> Option<u64>) -> Result<bool, FileError> {
        let full = |text: &[u8]| -> Result<Parts, FileError> {
            let mut parts = Parts::parse(text, Accept::default())?.upshift();
            self.fill(&mut parts);
            Ok(parts)
        };
        let (mut a, mut b) = (full(a)?, full(b)?);
        if a.slots == b.slots {
            return Ok(true);
        }
        if a.kind != Kind::Process || b.kind != Kind::Process {
            return Ok(false);
        }
        let pieces = [&a, &b].map(|p| Destination::of(p.slots[DESTINATION].as_deref().unwrap_or_default()));
        let [pa, pb] = &pieces;
        // A name without a sequence number means whoever has it now.
        if pa.name != pb.name || pa.sequence.is_empty() == pb.sequence.is_empty() {
            return Ok(false);
        }
        let given = if pa.sequence.is_empty() { &pb.sequence } else { &pa.sequence };
        if current(&pa.name).map(|s| s.to_string()).as_ref() != Some(given) {
            return Ok(false);
        }
        a.slots[DESTINATION] = None;
        b.slots[DESTINATION] = None;
        Ok(a.slots == b.slots)
    }
}

const ANY: Accept = Accept { incomplete: true, pattern: true };

fn slot_of(level: i16) -> Result<usize, FileError> {
    if (-1..=2).contains(&level) { Ok((level + 1) as usize) } else { Err(FileError::BAD_PARAMETER) }
}

/// The part of `text` at `level` (and what stands beside it), as `FILENAME_DECOMPOSE_` gives it; empty when the
/// name has no such part. `subpart` 1 to 4 picks the CPU, the PIN, the sequence number or the bare name of a process.
pub fn decompose(text: &[u8], level: i16, defaults: Option<&Defaults>, beside: Beside, subpart: i16) -> Result<String, FileError> {
    let slot = slot_of(level)?;
    let mut parts = Parts::parse(text, ANY)?;
    if let Some(defaults) = defaults {
        defaults.fill(&mut parts);
    }
    if subpart != 0 {
        let is_process = matches!(parts.kind, Kind::Process | Kind::Unnamed);
        if slot != DESTINATION || !is_process {
            return Err(FileError::BAD_PARAMETER);
        }
        let pieces = Destination::of(parts.slots[DESTINATION].as_deref().unwrap_or_default());
        return Ok(match subpart {
            1 => pieces.cpu,
            2 => pieces.pin,
            3 => pieces.sequence,
            4 => pieces.name,
            _ => return Err(FileError::BAD_PARAMETER),
        });
    }
    let first = if beside.prefix { 0 } else { slot };
    let last = if beside.suffix { SECOND } else { slot };
    Ok(join(&parts.slots[first..=last]))
}

/// `text` with the part at `level` replaced by `piece`, as `FILENAME_EDIT_` does it; an empty piece takes the part
/// away. Error 13 when the result is not a name.
pub fn edit(text: &[u8], piece: &[u8], level: i16, beside: Beside, subpart: i16) -> Result<String, FileError> {
    let slot = slot_of(level)?;
    let mut parts = Parts::parse(text, ANY)?;
    let piece = std::str::from_utf8(piece).map_err(|_| FileError::BAD_NAME)?;
    let mut new = Some(piece.to_string()).filter(|p| !p.is_empty());
    if subpart != 0 {
        if slot != DESTINATION || !matches!(parts.kind, Kind::Process | Kind::Unnamed) {
            return Err(FileError::BAD_PARAMETER);
        }
        let mut pieces = Destination::of(parts.slots[DESTINATION].as_deref().unwrap_or_default());
        let place = match subpart {
            1 => &mut pieces.cpu,
            2 => &mut pieces.pin,
            3 => &mut pieces.sequence,
            4 => &mut pieces.name,
            _ => return Err(FileError::BAD_PARAMETER),
        };
        *place = piece.to_string();
        new = Some(pieces.text());
    }
    if beside.prefix {
        parts.slots[..slot].fill(None);
    }
    if beside.suffix {
        parts.slots[slot + 1..].fill(None);
    }
    parts.slots[slot] = new;
    let text = parts.text();
    Parts::parse(text.as_bytes(), ANY)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> Defaults {
        Defaults { node: "\\N".into(), volume: "$VOL".into(), subvolume: "SUB".into() }
    }

    fn resolved(text: &str, how: Resolve) -> Result<String, i16> {
        here().resolve(text.as_bytes(), how).map_err(FileError::number)
    }

    #[test]
    fn missing_parts_come_from_the_defaults() {
        let plain = Resolve::default();
        for (text, full) in [
            ("file", "\\N.$VOL.SUB.file"),
            ("a.b", "\\N.$VOL.a.b"),
            ("\\X.f", "\\X.$VOL.SUB.f"),
            ("$srv", "\\N.$srv"),
            ("#1234", "\\N.$VOL.#1234"),
            ("$RECEIVE", "$RECEIVE"),
            ("$:1:2:3", "\\N.$:1:2:3"),
            ("=DEF", "=DEF"),
            ("*", "\\N.$VOL.SUB.*"),
        ] {
            assert_eq!(resolved(text, plain).as_deref(), Ok(full));
        }
        assert_eq!(resolved("f", Resolve { upshift: true, ..plain }).as_deref(), Ok("\\N.$VOL.SUB.F"));
        assert_eq!(resolved("f", Resolve { subvolume: true, ..plain }).as_deref(), Ok("\\N.$VOL.f"));
        assert_eq!(resolved("$A.f", Resolve { insert_subvolume: true, ..plain }).as_deref(), Ok("\\N.$A.SUB.f"));
        assert_eq!(resolved("$A.f", Resolve { validate: true, ..plain }), Err(14));
        assert_eq!(resolved("$A.f", plain), Err(13));
        assert_eq!(resolved("=D", Resolve { map_define: true, ..plain }), Err(198));
        let other = here().overridden(b"$x.y").unwrap();
        assert_eq!(other.resolve(b"f", plain).unwrap(), "\\N.$X.Y.f");
    }

    #[test]
    fn parts_equal_to_the_defaults_are_taken_away_from_the_left() {
        let short = |text: &str, level| here().unresolve(text.as_bytes(), level).unwrap();
        assert_eq!(short("\\n.$vol.sub.f", 0), "$vol.sub.f");
        assert_eq!(short("\\n.$vol.sub.f", 1), "sub.f");
        assert_eq!(short("\\n.$vol.sub.f", 2), "f");
        assert_eq!(short("\\n.$other.sub.f", 2), "$other.sub.f");
        assert_eq!(short("\\x.$vol.sub.f", 2), "\\x.$vol.sub.f");
        assert_eq!(short("\\n.$srv.#q", 2), "$srv.#q");
    }

    #[test]
    fn names_compare_by_what_they_mean() {
        let same = |a: &str, b: &str| here().same(a.as_bytes(), b.as_bytes(), |n| (n == "$P").then_some(7)).unwrap();
        assert!(same("f", "\\n.$Vol.Sub.F"));
        assert!(same("$p", "\\N.$P:7"));
        assert!(!same("$p", "$P:8"));
        assert!(!same("$p:7", "$P:8"));
        assert!(same("$p.#q", "$P:7.#Q"));
        assert!(!same("$p.#q", "$P:7.#R"));
        assert!(!same("f", "g"));
    }

    #[test]
    fn parts_are_taken_out_and_put_in() {
        let none = Beside::default();
        let get = |text: &str, level, beside, subpart| decompose(text.as_bytes(), level, None, beside, subpart).unwrap();
        let text = "\\N.$P:77.#Q.R";
        assert_eq!(get(text, -1, none, 0), "\\N");
        assert_eq!(get(text, 0, none, 0), "$P:77");
        assert_eq!(get(text, 0, none, 3), "77");
        assert_eq!(get(text, 0, none, 4), "$P");
        assert_eq!(get(text, 1, Beside { prefix: true, suffix: false }, 0), "\\N.$P:77.#Q");
        assert_eq!(get(text, 1, Beside { prefix: false, suffix: true }, 0), "#Q.R");
        assert_eq!(get("$:1:2:3", 0, none, 2), "2");
        assert_eq!(get("F", 1, none, 0), "");
        assert_eq!(decompose(b"F", 1, Some(&here()), none, 0).unwrap(), "SUB");
        let set = |text: &str, piece: &str, level, beside, subpart| {
            edit(text.as_bytes(), piece.as_bytes(), level, beside, subpart).map_err(FileError::number)
        };
        assert_eq!(set("$V.S.F", "G", 2, none, 0).as_deref(), Ok("$V.S.G"));
        assert_eq!(set("$V.S.F", "\\X", -1, none, 0).as_deref(), Ok("\\X.$V.S.F"));
        assert_eq!(set("\\N.$V.S.F", "", -1, none, 0).as_deref(), Ok("$V.S.F"));
        assert_eq!(set("\\N.$V.S.F", "$P", 0, Beside { prefix: true, suffix: true }, 0).as_deref(), Ok("$P"));
        assert_eq!(set("$P:1", "22", 0, none, 3).as_deref(), Ok("$P:22"));
        assert_eq!(set("$V.S.F", "BAD NAME", 2, none, 0), Err(13));
        assert_eq!(set("$V.S.F", "G", 3, none, 0), Err(590));
    }
}
