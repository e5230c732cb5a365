//! What `__ns_fget_file_open_state` and `__ns_fget_file_state` put into their structures.
//!
//! A structure travels in a message and is used by another process, so it is plain bytes of fixed size with a mark of its own.
//! See "Active backup programming" in the C/C++ Programmer's Guide.

/// Bytes of an open state.
pub const OPEN_STATE: usize = 512;
/// Bytes of a file state.
pub const FILE_STATE: usize = 64;

const OPEN_MARK: u64 = u64::from_ne_bytes(*b"GrdOpen1");
const FILE_MARK: u64 = u64::from_ne_bytes(*b"GrdFile1");
const PATH_AT: usize = 72;
/// Longest path in an open state.
pub const PATH_MAX: usize = OPEN_STATE - PATH_AT;

/// What a stream is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StreamKind {
    /// Made by `__ns_fopen_special`.
    Special,
    /// Standard input, output or error: 0, 1, 2.
    Standard(u8),
    /// Made by `fopen`: no Guardian file number, no sync ID.
    Plain,
}

/// What the backup needs to open the primary's file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenState {
    pub kind: StreamKind,
    /// The primary's file number, or -1.
    pub number: i16,
    pub depth: u16,
    pub mode: Mode,
    /// The paired open; see [`crate::sys::file_record::OnceOnly`].
    pub open: [u8; 16],
    pub sync_id: u32,
    /// The primary's process handle.
    pub primary: [u8; 20],
    pub path: Vec<u8>,
}

/// Access mode of a stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Mode {
    pub read: bool,
    pub write: bool,
    pub append: bool,
    pub create: bool,
    pub truncate: bool,
}

impl Mode {
    /// Reads `r`, `w` or `a` with `+`, `b` and whatever else a library may know after it.
    pub fn parse(text: &[u8]) -> Option<Mode> {
        let (first, rest) = text.split_first()?;
        let both = rest.contains(&b'+');
        Some(match first {
            b'r' => Mode { read: true, write: both, ..Mode::default() },
            b'w' => Mode { read: both, write: true, create: true, truncate: true, ..Mode::default() },
            b'a' => Mode { read: both, write: true, create: true, append: true, ..Mode::default() },
            _ => return None,
        })
    }

    fn bits(self) -> u16 {
        u16::from(self.read) | u16::from(self.write) << 1 | u16::from(self.append) << 2
    }

    /// A backup's open neither makes nor empties a file.
    fn from_bits(bits: u16) -> Mode {
        Mode { read: bits & 1 != 0, write: bits & 2 != 0, append: bits & 4 != 0, create: false, truncate: false }
    }
}

fn put(to: &mut [u8], at: usize, bytes: &[u8]) {
    to[at..at + bytes.len()].copy_from_slice(bytes);
}

fn get<const N: usize>(from: &[u8], at: usize) -> [u8; N] {
    std::array::from_fn(|i| from[at + i])
}

impl OpenState {
    /// `None`: the path is too long.
    pub fn encode(&self) -> Option<[u8; OPEN_STATE]> {
        let mut state = [0; OPEN_STATE];
        if self.path.len() > PATH_MAX {
            return None;
        }
        let (kind, standard) = match self.kind {
            StreamKind::Special => (1u8, 0),
            StreamKind::Standard(n) => (2, n),
            StreamKind::Plain => (3, 0),
        };
        put(&mut state, 0, &OPEN_MARK.to_ne_bytes());
        put(&mut state, 8, &[kind, standard]);
        put(&mut state, 10, &self.number.to_ne_bytes());
        put(&mut state, 12, &self.depth.to_ne_bytes());
        put(&mut state, 14, &self.mode.bits().to_ne_bytes());
        put(&mut state, 16, &self.open);
        put(&mut state, 32, &self.sync_id.to_ne_bytes());
        put(&mut state, 36, &(self.path.len() as u32).to_ne_bytes());
        put(&mut state, 40, &self.primary);
        put(&mut state, PATH_AT, &self.path);
        Some(state)
    }

    /// `None`: foreign data.
    pub fn decode(state: &[u8; OPEN_STATE]) -> Option<OpenState> {
        if u64::from_ne_bytes(get(state, 0)) != OPEN_MARK {
            return None;
        }
        let kind = match (state[8], state[9]) {
            (1, _) => StreamKind::Special,
            (2, n @ 0..=2) => StreamKind::Standard(n),
            (3, _) => StreamKind::Plain,
            _ => return None,
        };
        let length = u32::from_ne_bytes(get(state, 36)) as usize;
        Some(OpenState {
            kind,
            number: i16::from_ne_bytes(get(state, 10)),
            depth: u16::from_ne_bytes(get(state, 12)).min(15),
            mode: Mode::from_bits(u16::from_ne_bytes(get(state, 14))),
            open: get(state, 16),
            sync_id: u32::from_ne_bytes(get(state, 32)),
            primary: get(state, 40),
            path: state.get(PATH_AT..PATH_AT + length)?.to_vec(),
        })
    }
}

/// Where a stream is, and which write comes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FileState {
    /// -1 where there is none. Programs may read it: the first eight bytes.
    pub position: i64,
    pub sync_id: u32,
    pub open: [u8; 16],
}

impl FileState {
    pub fn encode(&self) -> [u8; FILE_STATE] {
        let mut state = [0; FILE_STATE];
        put(&mut state, 0, &self.position.to_ne_bytes());
        put(&mut state, 8, &FILE_MARK.to_ne_bytes());
        put(&mut state, 16, &self.open);
        put(&mut state, 32, &self.sync_id.to_ne_bytes());
        state
    }

    /// `None`: foreign data.
    pub fn decode(state: &[u8; FILE_STATE]) -> Option<FileState> {
        (u64::from_ne_bytes(get(state, 8)) == FILE_MARK).then(|| FileState {
            position: i64::from_ne_bytes(get(state, 0)),
            sync_id: u32::from_ne_bytes(get(state, 32)),
            open: get(state, 16),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn modes() {
        let mode = Mode::parse(b"ab+").unwrap();
        assert!(mode.read && mode.write && mode.append && mode.create && !mode.truncate);
        assert_eq!(Mode::parse(b"rb").unwrap(), Mode { read: true, ..Mode::default() });
        assert!(Mode::parse(b"x").is_none() && Mode::parse(b"").is_none());
    }

    #[test]
    fn the_position_comes_first() {
        let state = FileState { position: 0x0102_0304, sync_id: 9, open: [7; 16] };
        assert_eq!(state.encode()[..8], 0x0102_0304i64.to_ne_bytes());
        assert_eq!(FileState::decode(&state.encode()), Some(state));
        assert_eq!(FileState::decode(&[0; FILE_STATE]), None);
    }

    proptest! {
        #[test]
        fn open_states_come_back(number in -1i16..200, depth in 0u16..16, sync_id in any::<u32>(), path in proptest::collection::vec(1u8..255, 0..PATH_MAX + 1)) {
            let mode = Mode { read: true, write: number % 2 == 0, append: depth % 2 == 0, create: false, truncate: false };
            let state = OpenState { kind: StreamKind::Special, number, depth, mode, open: [3; 16], sync_id, primary: [1; 20], path };
            prop_assert_eq!(OpenState::decode(&state.encode().unwrap()), Some(state));
        }

        #[test]
        fn any_bytes_can_be_read(head in proptest::collection::vec(any::<u8>(), 72), marked in any::<bool>()) {
            let mut state = [0; OPEN_STATE];
            state[..72].copy_from_slice(&head);
            if marked {
                put(&mut state, 0, &OPEN_MARK.to_ne_bytes());
            }
            OpenState::decode(&state);
        }
    }
}
