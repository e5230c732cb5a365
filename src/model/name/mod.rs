//! Guardian file names: `$RECEIVE`, processes, devices, disk files and DEFINEs.
//!
//! One syntax serves every procedure; see "File Names and Process Identifiers" in the Guardian Procedure Calls
//! Reference Manual.

pub mod old;
mod parts;
pub mod pattern;
pub mod place;
pub mod resolve;

pub use parts::{Accept, Destination, Kind, Parts};

use crate::error::FileError;

/// A file name in upper case, in its parts. Names keep their signs: `\NODE`, `$DEST`, `#QUAL`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum FileName {
    /// `[\node.]$name[:seq][.#qual1[.qual2]]`. A device with a short name looks the same.
    Process(ProcessName),
    /// `[\node.]$:cpu:pin:seq`.
    Unnamed(UnnamedProcess),
    Receive,
    Disk(DiskName),
    Device(DeviceName),
    /// `=NAME`.
    Define(String),
}

/// The name of a process, perhaps qualified.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ProcessName {
    pub node: Option<String>,
    /// `$NAME`.
    pub name: String,
    /// Asks for that very incarnation.
    pub seq: Option<u64>,
    /// `#QUAL`.
    pub qual1: Option<String>,
    pub qual2: Option<String>,
}

/// A process that has no name.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct UnnamedProcess {
    pub node: Option<String>,
    pub cpu: u16,
    pub pin: u16,
    pub seq: u64,
}

/// A disk file; missing parts come from the defaults.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DiskName {
    pub node: Option<String>,
    pub volume: Option<String>,
    pub subvolume: Option<String>,
    /// File identifier; of a temporary file with its `#`.
    pub file: String,
}

/// A device, by name or by logical device number.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DeviceName {
    pub node: Option<String>,
    pub name: String,
    pub qual: Option<String>,
}

impl FileName {
    /// Reads a name that takes up all of `text`; error 13 for anything else.
    pub fn parse(text: &[u8]) -> Result<FileName, FileError> {
        let parts = Parts::parse(text, Accept::default())?.upshift();
        let kind = parts.kind;
        let [node, destination, first, second] = parts.slots;
        let destination_text = destination.clone().unwrap_or_default();
        let pieces = Destination::of(&destination_text);
        Ok(match kind {
            Kind::Receive => FileName::Receive,
            Kind::Define => FileName::Define(destination_text),
            Kind::Process => FileName::Process(ProcessName {
                node,
                name: pieces.name,
                seq: pieces.sequence.parse().ok(),
                qual1: first,
                qual2: second,
            }),
            Kind::Unnamed => FileName::Unnamed(UnnamedProcess {
                node,
                cpu: pieces.cpu.parse().map_err(|_| FileError::BAD_NAME)?,
                pin: pieces.pin.parse().map_err(|_| FileError::BAD_NAME)?,
                seq: pieces.sequence.parse().map_err(|_| FileError::BAD_NAME)?,
            }),
            Kind::Device => FileName::Device(DeviceName { node, name: destination_text, qual: first }),
            Kind::Permanent => {
                FileName::Disk(DiskName { node, volume: destination, subvolume: first, file: second.unwrap_or_default() })
            }
            Kind::Temporary => {
                FileName::Disk(DiskName { node, volume: destination, subvolume: None, file: first.unwrap_or_default() })
            }
            Kind::Node | Kind::Subvolume => return Err(FileError::BAD_NAME),
        })
    }

    /// The node, when the name has one.
    pub fn node(&self) -> Option<&str> {
        match self {
            FileName::Process(n) => n.node.as_deref(),
            FileName::Unnamed(n) => n.node.as_deref(),
            FileName::Disk(n) => n.node.as_deref(),
            FileName::Device(n) => n.node.as_deref(),
            FileName::Receive | FileName::Define(_) => None,
        }
    }
}

impl ProcessName {
    /// The name alone: `$NAME`.
    pub fn new(name: &str) -> ProcessName {
        ProcessName { node: None, name: name.to_ascii_uppercase(), seq: None, qual1: None, qual2: None }
    }

    /// `#QUAL1.QUAL2`, or empty.
    pub fn qualifier(&self) -> String {
        match (&self.qual1, &self.qual2) {
            (Some(a), Some(b)) => format!("{a}.{b}"),
            (Some(a), None) => a.clone(),
            _ => String::new(),
        }
    }
}

impl DiskName {
    pub fn is_temporary(&self) -> bool {
        self.file.starts_with('#')
    }
}

/// Whether `name` can be a process's name: `$`, a letter, up to four more letters or digits.
pub fn is_process_name(name: &str) -> bool {
    matches!(FileName::parse(name.as_bytes()), Ok(FileName::Process(p)) if p.node.is_none() && p.seq.is_none() && p.qual1.is_none())
}

fn with_node(f: &mut std::fmt::Formatter<'_>, node: &Option<String>, rest: [Option<&str>; 3]) -> std::fmt::Result {
    let parts: Vec<&str> = [node.as_deref()].into_iter().chain(rest).flatten().collect();
    f.write_str(&parts.join("."))
}

impl std::fmt::Display for ProcessName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let destination = match self.seq {
            Some(seq) => format!("{}:{seq}", self.name),
            None => self.name.clone(),
        };
        with_node(f, &self.node, [Some(&destination), self.qual1.as_deref(), self.qual2.as_deref()])
    }
}

impl std::fmt::Display for UnnamedProcess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        with_node(f, &self.node, [Some(&format!("$:{}:{}:{}", self.cpu, self.pin, self.seq)), None, None])
    }
}

impl std::fmt::Display for FileName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FileName::Process(n) => n.fmt(f),
            FileName::Unnamed(n) => n.fmt(f),
            FileName::Receive => f.write_str("$RECEIVE"),
            FileName::Disk(n) => with_node(f, &n.node, [n.volume.as_deref(), n.subvolume.as_deref(), Some(&n.file)]),
            FileName::Device(n) => with_node(f, &n.node, [Some(&n.name), n.qual.as_deref(), None]),
            FileName::Define(n) => f.write_str(n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_process_name_comes_apart() {
        let FileName::Process(p) = FileName::parse(b"\\local.$cnt:17.#port.x1").unwrap() else { panic!() };
        assert_eq!((p.node.as_deref(), p.name.as_str(), p.seq), (Some("\\LOCAL"), "$CNT", Some(17)));
        assert_eq!(p.qualifier(), "#PORT.X1");
        assert_eq!(p.to_string(), "\\LOCAL.$CNT:17.#PORT.X1");
        assert!(is_process_name("$x") && !is_process_name("$x:1") && !is_process_name("$sixsix"));
    }

    #[test]
    fn an_unnamed_process_comes_apart() {
        let name = FileName::parse(b"\\N.$:1:22:333").unwrap();
        assert_eq!(name, FileName::Unnamed(UnnamedProcess { node: Some("\\N".into()), cpu: 1, pin: 22, seq: 333 }));
        assert_eq!(name.to_string(), "\\N.$:1:22:333");
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_name_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            if let Ok(name) = FileName::parse(&bytes) {
                prop_assert_eq!(name.to_string(), String::from_utf8(bytes).unwrap().to_ascii_uppercase());
            }
        }

        #[test]
        fn a_name_survives_a_round_trip(
            text in r"(\\[A-Z][A-Z0-9]{0,6}\.)?(\$[A-Z][A-Z0-9]{0,4}(:[1-9][0-9]{0,12})?(\.#[A-Z][A-Z0-9]{0,6}(\.[A-Z][A-Z0-9]{0,7})?)?|\$:(1[0-5]|[0-9]):[1-9][0-9]{0,3}:[1-9][0-9]{0,12}|(\$[A-Z][A-Z0-9]{0,6}\.[A-Z]{1,8}\.)?[A-Z][A-Z0-9]{0,7}|(\$[A-Z]{1,7}\.)?#[0-9]{4,7})"
        ) {
            prop_assert!(text.len() <= 47);
            prop_assert_eq!(FileName::parse(text.as_bytes()).unwrap().to_string(), text);
        }
    }
}
