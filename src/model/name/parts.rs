//! Splitting a name into its parts, with the caller's spelling kept.

use crate::error::FileError;

/// What a name looks like. Syntax alone does not tell a volume, a device and a process apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `\NODE` alone.
    Node,
    /// `$VOL.SUBVOL`, which is no file's name.
    Subvolume,
    /// A permanent disk file.
    Permanent,
    /// A temporary disk file.
    Temporary,
    /// `$DEV`, `$DEV.#QUAL` or `$123` that cannot be a process's name.
    Device,
    /// A process by name (or a device with a short name).
    Process,
    /// A process without a name: `$:cpu:pin:sequence`.
    Unnamed,
    Receive,
    Define,
}

/// Which shapes are accepted beside whole file names.
#[derive(Clone, Copy, Default, Debug)]
pub struct Accept {
    /// `$VOL.SUBVOL` and a node alone.
    pub incomplete: bool,
    /// `*` and `?` in the parts that may have them.
    pub pattern: bool,
}

/// A name in its parts: node, destination, first and second qualifier (levels -1 to 2), each with its sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parts {
    pub kind: Kind,
    pub slots: [Option<String>; 4],
    /// A wildcard stands in it.
    pub is_pattern: bool,
}

/// Slot of a level.
pub const NODE: usize = 0;
pub const DESTINATION: usize = 1;
pub const FIRST: usize = 2;
pub const SECOND: usize = 3;

/// The four pieces of a destination that names a process.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Destination {
    /// `$NAME`, or `$` for an unnamed process.
    pub name: String,
    pub cpu: String,
    pub pin: String,
    pub sequence: String,
}

impl Destination {
    pub fn of(text: &str) -> Destination {
        let pieces: Vec<&str> = text.split(':').collect();
        let at = |i: usize| pieces.get(i).unwrap_or(&"").to_string();
        match pieces.len() {
            4 => Destination { name: at(0), cpu: at(1), pin: at(2), sequence: at(3) },
            _ => Destination { name: at(0), sequence: at(1), ..Destination::default() },
        }
    }

    pub fn text(&self) -> String {
        match (self.cpu.is_empty() && self.pin.is_empty(), self.sequence.is_empty()) {
            (true, true) => self.name.clone(),
            (true, false) => format!("{}:{}", self.name, self.sequence),
            (false, _) => format!("{}:{}:{}:{}", self.name, self.cpu, self.pin, self.sequence),
        }
    }
}

fn is_wild(b: u8) -> bool {
    matches!(b, b'*' | b'?')
}

/// Letter first, then letters and digits, at most `most`; patterns may be twice as long and begin with a wildcard.
fn word(text: &str, most: usize, accept: Accept) -> bool {
    let bytes = text.as_bytes();
    if accept.pattern && bytes.iter().copied().any(is_wild) {
        return bytes.len() <= 2 * most
            && bytes.iter().all(|&b| b.is_ascii_alphanumeric() || is_wild(b) || matches!(b, b'$' | b'#'));
    }
    (1..=most).contains(&bytes.len()) && bytes[0].is_ascii_alphabetic() && bytes.iter().all(u8::is_ascii_alphanumeric)
}

fn digits(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// Digits without a leading zero.
fn number(text: &str, most: usize) -> Option<u64> {
    let plain = digits(text, 1, most) && (text.len() == 1 || !text.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}

fn signed(text: &str, sign: char, most: usize, accept: Accept) -> bool {
    text.strip_prefix(sign).is_some_and(|rest| word(rest, most, accept))
}

fn temporary(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| digits(rest, 4, 7))
}

fn define(text: &str) -> bool {
    let b = text.as_bytes();
    (2..=24).contains(&b.len())
        && b[0] == b'='
        && (b[1].is_ascii_alphabetic() || b[1] == b'_')
        && b[2..].iter().all(|&c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b'^'))
}

/// Letters, digits and the marks that may stand in a name.
fn may_stand_in_a_name(b: u8, accept: Accept, is_define: bool) -> bool {
    b.is_ascii_alphanumeric()
        || if is_define {
            matches!(b, b'-' | b'_' | b'^')
        } else {
            matches!(b, b'\\' | b'$' | b'#' | b'.' | b':') || accept.pattern && is_wild(b)
        }
}

impl Parts {
    /// Splits all of `text`; error 13 when it is not a name of an accepted shape.
    pub fn parse(text: &[u8], accept: Accept) -> Result<Parts, FileError> {
        let bad = FileError::BAD_NAME;
        let text = std::str::from_utf8(text).ok().filter(|t| t.is_ascii() && !t.is_empty()).ok_or(bad)?;
        let is_pattern = text.bytes().any(is_wild);
        let make = |kind, slots: [Option<&str>; 4]| Ok(Parts { kind, slots: slots.map(|s| s.map(str::to_string)), is_pattern });
        if text.starts_with('=') {
            return if define(text) { make(Kind::Define, [None, Some(text), None, None]) } else { Err(bad) };
        }
        if text.eq_ignore_ascii_case("$RECEIVE") {
            return make(Kind::Receive, [None, Some(text), None, None]);
        }
        let mut tokens: Vec<&str> = text.split('.').collect();
        let node = (tokens[0].starts_with('\\')).then(|| tokens.remove(0));
        if node.is_some_and(|n| !signed(n, '\\', 7, accept)) {
            return Err(bad);
        }
        match tokens[..] {
            [] if accept.incomplete => make(Kind::Node, [node, None, None, None]),
            [destination, ref rest @ ..] if destination.starts_with('$') => {
                let kind = Parts::kind_of_destination(destination, rest, accept).ok_or(bad)?;
                if kind == Kind::Subvolume && !accept.incomplete {
                    return Err(bad);
                }
                make(kind, [node, Some(destination), rest.first().copied(), rest.get(1).copied()])
            }
            [file] if temporary(file) => make(Kind::Temporary, [node, None, Some(file), None]),
            [file] if word(file, 8, accept) => make(Kind::Permanent, [node, None, None, Some(file)]),
            [subvolume, file] if word(subvolume, 8, accept) && word(file, 8, accept) => {
                make(Kind::Permanent, [node, None, Some(subvolume), Some(file)])
            }
            _ => Err(bad),
        }
    }

    fn kind_of_destination(destination: &str, rest: &[&str], accept: Accept) -> Option<Kind> {
        if let Some((name, after)) = destination.split_once(':') {
            if name == "$" {
                let numbers: Vec<&str> = after.split(':').collect();
                let [cpu, pin, seq] = numbers[..] else { return None };
                let in_range = number(cpu, 2)? < 16 && number(pin, 5)? <= u16::MAX as u64 && number(seq, 13).is_some();
                return (in_range && rest.is_empty()).then_some(Kind::Unnamed);
            }
            let exact = Accept { pattern: false, ..accept };
            number(after, 13)?;
            let named = signed(name, '$', 5, exact) && Parts::qualifiers(rest, accept);
            return named.then_some(Kind::Process);
        }
        if destination[1..].bytes().all(|b| b.is_ascii_digit()) {
            return (digits(&destination[1..], 1, 5) && rest.is_empty()).then_some(Kind::Device);
        }
        // The own message queue carries no node and no qualifier.
        if destination.eq_ignore_ascii_case("$RECEIVE") || !signed(destination, '$', 7, accept) {
            return None;
        }
        let short = signed(destination, '$', 5, accept);
        match rest {
            [] => Some(if short { Kind::Process } else { Kind::Device }),
            [one] if temporary(one) => Some(Kind::Temporary),
            [one] if signed(one, '#', 7, accept) => Some(if short { Kind::Process } else { Kind::Device }),
            [one] => word(one, 8, accept).then_some(Kind::Subvolume),
            [one, _] if one.starts_with('#') => (short && Parts::qualifiers(rest, accept)).then_some(Kind::Process),
            [one, two] => (word(one, 8, accept) && word(two, 8, accept)).then_some(Kind::Permanent),
            _ => None,
        }
    }

    fn qualifiers(rest: &[&str], accept: Accept) -> bool {
        match rest {
            [] => true,
            [one] => signed(one, '#', 7, accept),
            [one, two] => signed(one, '#', 7, accept) && word(two, 8, accept),
            _ => false,
        }
    }

    /// Finds a name at the beginning of `text`: the name, how many bytes it has, and its parts. On failure, how
    /// far the text looked like a name.
    pub fn scan(text: &[u8], accept: Accept) -> Result<(usize, Parts), usize> {
        let is_define = text.first() == Some(&b'=');
        let start = is_define as usize;
        let run = text[start..].iter().position(|&b| !may_stand_in_a_name(b, accept, is_define));
        let end = start + run.unwrap_or(text.len() - start);
        Parts::parse(&text[..end], accept).map(|p| (end, p)).map_err(|_| end)
    }

    /// -1 for a node alone, 0 for an unqualified destination, 1 and 2 for qualified names; a DEFINE counts as 0.
    pub fn level(&self) -> i16 {
        match self.slots.iter().rposition(Option::is_some) {
            Some(slot) => slot as i16 - 1,
            None => 0,
        }
    }

    /// The name, spelled from its parts.
    pub fn text(&self) -> String {
        join(&self.slots)
    }

    /// The same in upper case.
    pub fn upshift(mut self) -> Parts {
        for slot in self.slots.iter_mut().flatten() {
            slot.make_ascii_uppercase();
        }
        self
    }
}

/// The parts that are there, with dots between.
pub fn join(slots: &[Option<String>]) -> String {
    let parts: Vec<&str> = slots.iter().flatten().map(String::as_str).collect();
    parts.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Option<Kind> {
        Parts::parse(text.as_bytes(), Accept::default()).ok().map(|p| p.kind)
    }

    #[test]
    fn shapes_of_the_manual_are_told_apart() {
        for (text, wanted) in [
            ("$SRV", Kind::Process),
            ("\\NODE1.$srv:123.#Q.SUB", Kind::Process),
            ("$SRV.#Q", Kind::Process),
            ("$:1:250:9999999999999", Kind::Unnamed),
            ("\\N.$:15:0:1", Kind::Unnamed),
            ("$receive", Kind::Receive),
            ("$PRINTER.#L1", Kind::Device),
            ("$0", Kind::Device),
            ("$VOL.#1234", Kind::Temporary),
            ("#1234567", Kind::Temporary),
            ("$VOL.SUBVOL.FILE", Kind::Permanent),
            ("\\N.FILE", Kind::Permanent),
            ("SUB.FILE", Kind::Permanent),
            ("=MY-DEF^1", Kind::Define),
            ("=_DEFAULTS", Kind::Define),
        ] {
            assert_eq!(kind(text), Some(wanted), "{text}");
        }
    }

    #[test]
    fn other_shapes_are_bad_names() {
        for text in [
            "",
            " ",
            "$",
            "$SERVER:1",
            "$TOOLONGX",
            "$SRV ",
            "$1A",
            "$VOL.FILE",
            "\\N",
            "\\N.$RECEIVE",
            "$SRV:01",
            "$SRV:",
            "$SRV:1:2",
            "$:16:1:1",
            "$:1:99999:1",
            "$:1:2",
            "$:1:2:3.#Q",
            "A.B.C",
            "NINELETTR",
            "#123",
            "#12345678",
            "$V.#Q.TOOLONGXX",
            "=1",
            "=",
            "$S.#1Q",
            "$*",
            "FILE.",
            ".FILE",
            "$A.B.C.D",
            "\\.$A",
            "\\TOOLONGX.$A",
            "$A\0",
            "$Ä",
        ] {
            assert_eq!(kind(text), None, "{text}");
        }
    }

    #[test]
    fn patterns_are_accepted_where_asked_for() {
        let accept = Accept { pattern: true, incomplete: true };
        for text in ["*", "*.*", "$*", "\\*.$*.*.*", "$A?.#*", "$VOL.SUB?.F*", "\\*", "????????????????"] {
            assert!(Parts::parse(text.as_bytes(), accept).unwrap().is_pattern, "{text}");
        }
        assert!(Parts::parse(b"?????????????????", accept).is_err());
        assert!(Parts::parse(b"$A:*", accept).is_err());
    }

    #[test]
    fn a_name_is_found_at_the_beginning_of_a_text() {
        let found = Parts::scan(b"$SRV.#Q,more", Accept::default()).unwrap();
        assert_eq!((found.0, found.1.level()), (7, 1));
        assert_eq!(Parts::scan(b"FILE next", Accept::default()).unwrap().1.level(), 2);
        assert_eq!(Parts::scan(b"=A-B.C", Accept::default()).unwrap().0, 4);
        assert_eq!(Parts::scan(b"$TOOLONGX rest", Accept::default()), Err(9));
    }
}
