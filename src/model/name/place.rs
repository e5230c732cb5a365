//! Where disk files lie on the host.
//!
//! `$VOL.SUBVOL.FILE` is `VOL/SUBVOL/FILE` below the node's volume folder, in upper case. A process's default
//! subvolume is its current directory: inside the volume folder under its own name there, elsewhere as
//! `$HOST.CURRENT`; `$HOST.SUB` is then the directory `SUB` in the current one. Host names keep their case.

use super::parts::{DESTINATION, FIRST, NODE, SECOND};
use super::resolve::Defaults;
use super::{Accept, Kind, Parts};
use crate::error::FileError;

const HOST_VOLUME: &str = "$HOST";
const CURRENT_SUBVOLUME: &str = "CURRENT";
/// No such file, as the original system's POSIX side numbers it.
const NO_ENTRY: FileError = FileError::new(4002);

/// The places a process's names refer to: absolute host paths without a slash at the end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Places {
    pub node: String,
    /// The node's volume folder.
    pub volumes: Vec<u8>,
    /// The current directory.
    pub current: Vec<u8>,
}

/// The path after `folder`, in its components.
fn below<'a>(path: &'a [u8], folder: &[u8]) -> Option<Vec<&'a str>> {
    let rest = path.strip_prefix(folder)?.strip_prefix(b"/")?;
    let rest = std::str::from_utf8(rest).ok()?;
    Some(rest.split('/').collect())
}

fn is_word(text: &str) -> bool {
    matches!(Parts::parse(text.as_bytes(), Accept::default()), Ok(p) if p.kind == Kind::Permanent && !text.contains('.'))
}

impl Places {
    /// The defaults that stand for the current directory.
    pub fn defaults(&self) -> Defaults {
        let (volume, subvolume) = match below(&self.current, &self.volumes).as_deref() {
            Some([volume, subvolume]) if is_word(subvolume) => {
                (format!("${}", volume.to_ascii_uppercase()), subvolume.to_ascii_uppercase())
            }
            _ => (HOST_VOLUME.to_string(), CURRENT_SUBVOLUME.to_string()),
        };
        Defaults { node: self.node.clone(), volume, subvolume }
    }

    /// The host path of a disk file.
    pub fn path_of(&self, name: &[u8]) -> Result<Vec<u8>, FileError> {
        let full = self.defaults().resolve(name, Default::default())?;
        let parts = Parts::parse(full.as_bytes(), Accept::default())?;
        if !matches!(parts.kind, Kind::Permanent | Kind::Temporary) {
            return Err(NO_ENTRY);
        }
        let part = |slot: usize| parts.slots[slot].clone().unwrap_or_default();
        if !part(NODE).eq_ignore_ascii_case(&self.node) {
            return Err(FileError::NO_SUCH_NODE);
        }
        let (volume, subvolume, file) = (part(DESTINATION), part(FIRST), part(SECOND));
        let components = if volume.eq_ignore_ascii_case(HOST_VOLUME) {
            match subvolume.eq_ignore_ascii_case(CURRENT_SUBVOLUME) {
                true => vec![file],
                false => vec![subvolume, file],
            }
        } else {
            [volume[1..].to_string(), subvolume, file].map(|s| s.to_ascii_uppercase()).to_vec()
        };
        let mut path = if volume.eq_ignore_ascii_case(HOST_VOLUME) { self.current.clone() } else { self.volumes.clone() };
        for component in components.iter().filter(|c| !c.is_empty()) {
            path.push(b'/');
            path.extend_from_slice(component.as_bytes());
        }
        Ok(path)
    }

    /// The full name of the file at a host path; `/G/VOL/SUBVOL/FILE` is understood too.
    pub fn name_of(&self, path: &[u8]) -> Result<String, FileError> {
        let path = self.absolute(path);
        let current = || below(&path, &self.current);
        let (volume, subvolume, file) = match below(&path, b"/G").or_else(|| below(&path, &self.volumes)).as_deref() {
            Some([volume, subvolume, file]) => (format!("${volume}"), subvolume.to_string(), file.to_string()),
            Some(_) => return Err(NO_ENTRY),
            None => match current().ok_or(NO_ENTRY)?[..] {
                [file] => (HOST_VOLUME.to_string(), CURRENT_SUBVOLUME.to_string(), file.to_string()),
                [subvolume, file] => (HOST_VOLUME.to_string(), subvolume.to_string(), file.to_string()),
                _ => return Err(NO_ENTRY),
            },
        };
        let name = format!("{}.{volume}.{subvolume}.{file}", self.node);
        match Parts::parse(name.as_bytes(), Accept::default()) {
            Ok(parts) if parts.kind == Kind::Permanent => Ok(name),
            _ => Err(NO_ENTRY),
        }
    }

    /// `path` from the root, without empty parts, `.` and `..`.
    fn absolute(&self, path: &[u8]) -> Vec<u8> {
        let start: &[u8] = if path.starts_with(b"/") { b"" } else { &self.current };
        let mut parts: Vec<&[u8]> = Vec::new();
        for part in start.split(|&b| b == b'/').chain(path.split(|&b| b == b'/')) {
            match part {
                b"" | b"." => {}
                b".." => drop(parts.pop()),
                _ => parts.push(part),
            }
        }
        parts.iter().flat_map(|p| std::iter::once(b'/').chain(p.iter().copied())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(current: &str) -> Places {
        Places { node: "\\N".into(), volumes: b"/node/volumes".to_vec(), current: current.as_bytes().to_vec() }
    }

    fn path(current: &str, name: &str) -> Result<String, i16> {
        let path = places(current).path_of(name.as_bytes()).map_err(FileError::number)?;
        Ok(String::from_utf8(path).unwrap())
    }

    fn name(current: &str, path: &str) -> Result<String, i16> {
        places(current).name_of(path.as_bytes()).map_err(FileError::number)
    }

    #[test]
    fn names_lead_to_paths() {
        assert_eq!(path("/home/u", "$data.sub.file").as_deref(), Ok("/node/volumes/DATA/SUB/FILE"));
        assert_eq!(path("/home/u", "notes").as_deref(), Ok("/home/u/notes"));
        assert_eq!(path("/home/u", "sub.notes").as_deref(), Ok("/home/u/sub/notes"));
        assert_eq!(path("/node/volumes/DATA/SUB", "f").as_deref(), Ok("/node/volumes/DATA/SUB/F"));
        assert_eq!(path("/home/u", "\\X.$A.B.C"), Err(18));
        assert_eq!(path("/home/u", "$SRV"), Err(4002));
    }

    #[test]
    fn paths_lead_to_names() {
        assert_eq!(name("/home/u", "notes").as_deref(), Ok("\\N.$HOST.CURRENT.notes"));
        assert_eq!(name("/home/u", "../u/./notes").as_deref(), Ok("\\N.$HOST.CURRENT.notes"));
        assert_eq!(name("/home/u", "/node/volumes/A/B/C").as_deref(), Ok("\\N.$A.B.C"));
        assert_eq!(name("/home/u", "/G/a/b/c").as_deref(), Ok("\\N.$a.b.c"));
        assert_eq!(name("/home/u", "notes.txt"), Err(4002));
        assert_eq!(name("/home/u", "/etc/passwd"), Err(4002));
        for text in ["\\N.$HOST.CURRENT.notes", "\\N.$A.B.C"] {
            assert_eq!(name("/home/u", &path("/home/u", text).unwrap()).as_deref(), Ok(text));
        }
    }
}
