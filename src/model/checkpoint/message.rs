//! What a primary tells its backup.

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Bytes, encoded as one piece.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bytes(pub Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        struct Whole;
        impl<'de> Visitor<'de> for Whole {
            type Value = Bytes;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.to_vec()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Bytes, A::Error> {
                let mut all = Vec::new();
                while let Some(byte) = parts.next_element()? {
                    all.push(byte);
                }
                Ok(Bytes(all))
            }
        }
        deserializer.deserialize_bytes(Whole)
    }
}

/// Memory of the program.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Area {
    pub address: u64,
    pub bytes: Bytes,
}

/// The sync information of an open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FileSync {
    pub number: i16,
    pub sync_id: u32,
}

/// Where the backup goes on: on return from this call of the primary.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Restart {
    pub registers: Vec<u64>,
    pub signals: u64,
    pub stack: Area,
}

#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Checkpoint {
    pub restart: Option<Restart>,
    pub areas: Vec<Area>,
    pub files: Vec<FileSync>,
}

/// Local modes of an open, as `SETMODE` has set them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mode {
    pub number: i16,
    pub function: i16,
    pub value: i16,
}

/// An open that the backup shall have too.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BackupOpen {
    pub number: i16,
    pub name: String,
    pub access: i16,
    pub exclusion: i16,
    pub nowait_depth: i16,
    pub depth: i16,
    pub options: u16,
    pub modes: Vec<Mode>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Message {
    /// The first on every link: what must agree between the members.
    Pair {
        identity: String,
    },
    Checkpoint(Checkpoint),
    Open(BackupOpen),
    Close {
        number: i16,
        tape_disposition: i16,
    },
    SetMode(Mode),
    /// The backup shall become primary.
    Switch,
}

impl Message {
    pub fn encode(&self) -> Vec<u8> {
        postcard::to_stdvec(self).unwrap_or_default()
    }

    pub fn decode(bytes: &[u8]) -> Option<Message> {
        postcard::from_bytes(bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn area() -> impl Strategy<Value = Area> {
        (any::<u64>(), proptest::collection::vec(any::<u8>(), 0..300))
            .prop_map(|(address, bytes)| Area { address, bytes: Bytes(bytes) })
    }

    proptest! {
        #[test]
        fn checkpoints_come_back(
            stack in area(),
            areas in proptest::collection::vec(area(), 0..4),
            registers in proptest::collection::vec(any::<u64>(), 8),
            files in proptest::collection::vec((any::<i16>(), any::<u32>()), 0..4),
        ) {
            let files = files.into_iter().map(|(number, sync_id)| FileSync { number, sync_id }).collect();
            let message = Message::Checkpoint(Checkpoint { restart: Some(Restart { registers, signals: 5, stack }), areas, files });
            prop_assert_eq!(Message::decode(&message.encode()), Some(message));
        }

        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Message::decode(&bytes);
        }

        #[test]
        fn a_part_is_not_taken_for_the_whole(area in area(), cut in 1usize..40) {
            let message = Message::Checkpoint(Checkpoint { areas: vec![area], ..Checkpoint::default() }).encode();
            let kept = message.len().saturating_sub(cut);
            prop_assert_eq!(Message::decode(&message[..kept]), None);
        }
    }
}
