//! System messages in their older formats, turned into the newer ones (`OLDSYSMSG_TO_NEWSYSMSG_`).

use super::handle::ProcessHandle;

/// Why a message has no newer format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unconverted {
    /// Too short for its number.
    Parameter = 2,
    /// Needs what only the system that sent it knows.
    Impossible = 4,
}

struct Old<'a>(&'a [u8]);

impl Old<'_> {
    fn word(&self, index: usize) -> i16 {
        self.0.get(2 * index..2 * index + 2).map_or(0, |b| i16::from_ne_bytes([b[0], b[1]]))
    }

    fn bytes(&self, word: usize, len: usize) -> &[u8] {
        let from = (2 * word).min(self.0.len());
        &self.0[from..(from + len).min(self.0.len())]
    }
}

struct New(Vec<u8>);

impl New {
    fn of(number: i16, len: usize) -> New {
        let mut new = New(vec![0; len]);
        new.word(0, number);
        new
    }

    fn bytes(&mut self, at: usize, bytes: &[u8]) {
        self.0[at..at + bytes.len()].copy_from_slice(bytes);
    }

    fn word(&mut self, at: usize, value: i16) {
        self.bytes(at, &value.to_ne_bytes());
    }

    fn null_handle(&mut self, at: usize) {
        for (i, word) in ProcessHandle::NULL.0.iter().enumerate() {
            self.bytes(at + 2 * i, &word.to_ne_bytes());
        }
    }
}

/// `old` in its newer format. A process that is only known by its older process ID is given as the null handle: a dead
/// one has no other any more.
pub fn convert(old: &[u8]) -> Result<Vec<u8>, Unconverted> {
    let message = Old(old);
    if old.len() < 2 {
        return Err(Unconverted::Parameter);
    }
    match message.word(0) {
        -5 | -6 => death(&message),
        -20 => {
            let mut new = New::of(-105, 8);
            new.word(2, -1);
            new.bytes(4, message.bytes(3, 4));
            Ok(new.0)
        }
        -30 => open(&message),
        -31 => Ok(New::of(-104, 4).0),
        -40 => {
            let mut new = New::of(-106, 28);
            let qualifier = qualifier(&message, 1);
            new.word(8, qualifier.len() as i16);
            new.bytes(10, &qualifier);
            Ok(new.0)
        }
        -8 | -9 | -12 => Err(Unconverted::Impossible),
        // All others have one format only.
        _ => Ok(old.to_vec()),
    }
}

/// Two blank-filled fields of eight bytes from word `at` on, joined by a dot.
fn qualifier(message: &Old<'_>, at: usize) -> Vec<u8> {
    let field = |word| message.bytes(word, 8).trim_ascii_end();
    match (field(at), field(at + 4)) {
        (first, []) => first.to_vec(),
        (first, second) => [first, second].join(&b'.'),
    }
}

fn death(message: &Old<'_>) -> Result<Vec<u8>, Unconverted> {
    // A message without the longer part has only the process ID.
    if message.0.len() < 10 {
        return Err(Unconverted::Parameter);
    }
    let name = if message.word(4) == -1 { message.bytes(1, 6).trim_ascii_end() } else { &[] };
    let mut new = New::of(-101, 194 + name.len());
    new.null_handle(2);
    new.bytes(22, message.bytes(6, 8));
    new.word(30, message.word(10));
    new.word(32, message.word(11));
    new.word(34, message.word(12));
    let outside = message.word(11) == 6;
    if !outside {
        new.bytes(36, message.bytes(13, 12));
    }
    new.null_handle(48);
    let text = message.bytes(20, message.word(19).clamp(0, 80) as usize);
    new.word(68, text.len() as i16);
    new.bytes(82, text);
    new.word(70, 194);
    new.word(72, name.len() as i16);
    new.bytes(194, name);
    new.word(74, (message.word(0) == -6) as i16);
    Ok(new.0)
}

fn open(message: &Old<'_>) -> Result<Vec<u8>, Unconverted> {
    if message.0.len() < 36 {
        return Err(Unconverted::Parameter);
    }
    if message.bytes(3, 8) != [0; 8] {
        return Err(Unconverted::Impossible);
    }
    let qualifier = qualifier(message, 9);
    let flags = message.word(1) as u16;
    let mut new = New::of(-103, 162);
    // The older flags: access in bits 3 to 5, exclusion in bits 9 to 11, nowait depth in bits 12 to 15.
    new.word(2, (flags >> 10 & 7) as i16);
    new.word(4, (flags >> 4 & 7) as i16);
    new.word(6, (flags & 15) as i16);
    new.word(8, message.word(2));
    new.word(12, message.word(8));
    let verified = message.word(17);
    new.word(14, (verified & 1) << 1 | (verified & 2) << 1);
    new.null_handle(16);
    new.word(36, qualifier.len() as i16);
    new.bytes(60, &qualifier);
    for at in [38, 46] {
        new.word(at, 162);
    }
    Ok(new.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(words: &[i16]) -> Vec<u8> {
        words.iter().flat_map(|w| w.to_ne_bytes()).collect()
    }

    #[test]
    fn a_stop_becomes_a_death() {
        let mut old = words(&[-6]);
        old.extend_from_slice(b"$SRV  ");
        old.extend(words(&[-1, 0, 1, 2, 3, 4, 9, 5, 77]));
        old.extend_from_slice(&[b' '; 12]);
        old.extend(words(&[2]));
        old.extend_from_slice(b"no");
        let new = convert(&old).unwrap();
        let word = |at: usize| i16::from_ne_bytes([new[at], new[at + 1]]);
        assert_eq!((word(0), word(32), word(34), word(68), word(72), word(74)), (-101, 5, 77, 2, 4, 1));
        assert_eq!(&new[194..], b"$SRV");
        assert_eq!(&new[82..84], b"no");
    }

    #[test]
    fn other_messages_change_their_number_or_nothing() {
        assert_eq!(convert(&words(&[-31])).unwrap(), words(&[-104, 0]));
        assert_eq!(convert(&words(&[-2, 1])).unwrap(), words(&[-2, 1]));
        assert_eq!(convert(&words(&[-20, 5, 0, 7, 8])).unwrap(), words(&[-105, -1, 7, 8]));
        assert_eq!(convert(&words(&[-9, 0])), Err(Unconverted::Impossible));
        assert_eq!(convert(&[1]), Err(Unconverted::Parameter));
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken(bytes in proptest::collection::vec(any::<u8>(), 0..250), number in -41i16..0) {
            let mut message = number.to_ne_bytes().to_vec();
            message.extend(bytes);
            let _ = convert(&message);
        }
    }
}
