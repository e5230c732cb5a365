//! What can be learnt about processes: descriptors, `PROCESS_GETINFO_` and the attributes of `PROCESS_GETINFOLIST_`.

use super::handle::{CPUS, PINS, Place, ProcessHandle};
use super::process::Process;
use crate::sys::registry::View;
use crate::sys::registry::rows::{ProcessRow, process_state};

/// `\NODE.$NAME:sequence`, `\NODE.$:cpu:pin:verifier`, or empty for a null handle.
pub fn descriptor(view: &View, handle: &ProcessHandle) -> String {
    let Some(parts) = handle.parts() else { return String::new() };
    let node = view.node_name();
    match parts.name {
        Some((sequence, index)) => {
            let row = view.name(index);
            if row.sequence == sequence {
                format!("{node}.{}:{sequence}", row.text())
            } else {
                // The name is known no more; CPU and PIN still tell who it was.
                format!("{node}.$:{}:{}:{}", parts.place.cpu(), parts.place.pin(), parts.verifier.0)
            }
        }
        None => format!("{node}.$:{}:{}:{}", parts.place.cpu(), parts.place.pin(), parts.verifier.0),
    }
}

/// A process as it is now.
#[derive(Clone)]
pub struct ProcessInfo {
    pub handle: ProcessHandle,
    pub place: Place,
    pub row: ProcessRow,
    /// Descriptor.
    pub name: String,
    pub home_terminal: String,
    /// File name that `PROCESS_CREATE_` takes back.
    pub program: String,
    /// Microseconds.
    pub processor_time: i64,
}

impl Process {
    /// `$NAME` of a process, empty for an unnamed one or a name that is gone.
    pub fn name_text(&self, handle: &ProcessHandle) -> String {
        match handle.parts().and_then(|p| p.name) {
            Some((sequence, index)) => {
                let row = self.view.name(index);
                if row.sequence == sequence { row.text() } else { String::new() }
            }
            None => String::new(),
        }
    }

    pub fn is_home_terminal(&self, name: &str) -> bool {
        self.view.process(self.place).home_terminal.to_text().eq_ignore_ascii_case(name)
    }

    /// The process behind a handle (null: the caller), if it lives.
    pub fn process_info(&self, handle: &ProcessHandle) -> Option<ProcessInfo> {
        let place = if handle.is_null() {
            self.place
        } else {
            let parts = handle.parts()?;
            if parts.node != self.view.node_number() || !self.view.alive(parts.place, parts.verifier) {
                return None;
            }
            parts.place
        };
        let handle = self.view.handle(place)?;
        let row = self.view.process(place);
        Some(ProcessInfo {
            handle,
            place,
            name: descriptor(&self.view, &handle),
            home_terminal: row.home_terminal.to_text(),
            program: program_name(row.program.as_bytes()),
            processor_time: processor_time_of(row.pid).unwrap_or(0),
            row,
        })
    }
}

/// The name of a program: short when it lies in the current directory, which is the default subvolume.
fn program_name(path: &[u8]) -> String {
    let text = String::from_utf8_lossy(path).into_owned();
    let directory = rustix::process::getcwd(Vec::new()).ok().map(|d| d.to_string_lossy().into_owned());
    match (directory, text.rsplit_once('/')) {
        (Some(directory), Some((parent, file))) if parent == directory => file.to_owned(),
        _ => text,
    }
}

/// A short name for a program whose path is too long for a file name: the path is found again as long as the program runs.
pub fn program_alias(path: &[u8]) -> String {
    // FNV-1a, of which a subvolume's name has room for 28 bits.
    let hash = path.iter().fold(0xCBF2_9CE4_8422_2325u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x100_0000_01B3));
    let file = path.rsplit(|b| *b == b'/').next().unwrap_or_default();
    let file: String = file.iter().filter(|b| b.is_ascii_alphanumeric()).map(|b| b.to_ascii_uppercase() as char).take(7).collect();
    format!("$HOST.P{:07X}.P{file}", hash & 0xFFF_FFFF)
}

impl Process {
    /// The path of a running program with this alias.
    pub fn program_with_alias(&self, name: &str) -> Option<Vec<u8>> {
        let (node, rest) = name.split_once(".$").map_or(("", name.trim_start_matches('$')), |(node, rest)| (node, rest));
        if !rest.starts_with("HOST.P") || !node.is_empty() && !node.eq_ignore_ascii_case(&self.view.node_name()) {
            return None;
        }
        let places = (0..CPUS).flat_map(|cpu| (0..PINS).map(move |pin| Place::new(cpu, pin)));
        let mut live = places.map(|place| self.view.process(place)).filter(|row| row.verifier != 0);
        live.find(|row| program_alias(row.program.as_bytes())[1..] == *rest).map(|row| row.program.as_bytes().to_vec())
    }
}

/// The fields of a Linux process's `stat` file from the state on.
fn stat_of(pid: u32) -> Option<Vec<String>> {
    use rustix::fs::{Mode, OFlags, open};
    let fd = open(format!("/proc/{pid}/stat"), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok()?;
    let mut buffer = [0u8; 1024];
    let n = rustix::io::read(&fd, &mut buffer).ok()?;
    let text = String::from_utf8_lossy(&buffer[..n]).into_owned();
    Some(text.rsplit_once(')')?.1.split_whitespace().map(str::to_owned).collect())
}

/// Processor time of a Linux process in microseconds.
fn processor_time_of(pid: u32) -> Option<i64> {
    let fields = stat_of(pid)?;
    let ticks: i64 = fields.get(11)?.parse::<i64>().ok()? + fields.get(12)?.parse::<i64>().ok()?;
    Some(ticks * 1_000_000 / rustix::param::clock_ticks_per_second() as i64)
}

/// Does a Linux process wait for something to happen, rather than for a processor or a debugger?
pub(super) fn is_waiting(pid: u32) -> bool {
    stat_of(pid).is_none_or(|fields| fields.first().is_none_or(|state| !matches!(state.as_str(), "R" | "D" | "T" | "t")))
}

/// Why an attribute cannot be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownAttribute(pub i16);

fn words32(v: i32) -> Vec<i16> {
    let b = v.to_ne_bytes();
    vec![i16::from_ne_bytes([b[0], b[1]]), i16::from_ne_bytes([b[2], b[3]])]
}

fn words64(v: i64) -> Vec<i16> {
    v.to_ne_bytes().chunks(2).map(|c| i16::from_ne_bytes([c[0], c[1]])).collect()
}

fn words_of(handle: &ProcessHandle) -> Vec<i16> {
    handle.0.iter().map(|w| *w as i16).collect()
}

/// A string is its length in bytes, then its bytes padded to a word.
fn words_text(text: &str) -> Vec<i16> {
    let mut bytes = text.as_bytes().to_vec();
    let mut words = vec![bytes.len() as i16];
    if bytes.len() % 2 == 1 {
        bytes.push(b' ');
    }
    words.extend(bytes.chunks(2).map(|c| i16::from_ne_bytes([c[0], c[1]])));
    words
}

impl ProcessInfo {
    /// Process access ID: group in the high byte, user in the low byte.
    pub fn access_id(&self) -> i16 {
        self.row.paid as i16
    }

    /// 1 starting, 2 runnable, 3 suspended.
    pub fn state(&self) -> i16 {
        match self.row.state {
            _ if self.row.suspended != 0 => 3,
            process_state::STARTING => 1,
            _ => 2,
        }
    }

    /// The value of attribute `code` of `PROCESS_GETINFOLIST_`, in words.
    pub fn attribute(&self, process: &Process, code: i16) -> Result<Vec<i16>, UnknownAttribute> {
        let row = &self.row;
        let own = self.place == process.place;
        let is_primary =
            || row.name == 0 || process.view.members(row.name - 1).0.parts().is_none_or(|p| p.verifier.0 == row.verifier);
        Ok(match code {
            1 => vec![row.caid as i16],
            2 => vec![row.paid as i16],
            4 => words_text(&self.program),
            5 => words_text(&self.home_terminal),
            6 => words_of(&row.gmom),
            7 => vec![row.job_id],
            8 | 14 | 28 | 31 | 36 | 37 | 44 | 49 | 51 | 63 | 64 | 67..=73 => vec![0],
            10 => vec![self.state()],
            // On the ready list.
            15 => vec![2],
            21 | 80 | 81 => words32(i32::from(row.paid >> 8)),
            22 | 23 | 84 => words32(i32::from(row.paid)),
            30 => words64(self.processor_time),
            // 1 runnable, 6 suspended.
            32 => vec![if row.suspended != 0 { 6 } else { 1 }],
            33 | 34 | 46 => words_text(""),
            35 => vec![0],
            38 => vec![self.place.pin() as i16],
            39 => words_text(&self.name),
            40 => words_of(&row.mom),
            41 => vec![0],
            42 => vec![row.priority],
            43 => vec![row.initial_priority],
            45 | 50 | 119 => vec![1],
            47 => vec![is_primary() as i16],
            48 => words_of(&self.handle),
            53 => words64(row.creation_time),
            55 => words32(if own { process.messages_sent.get() } else { 0 }),
            56 => words32(if own { process.messages_received.get() } else { 0 }),
            57 => vec![if own { process.receive.borrow().outstanding() as i16 } else { 0 }],
            58 => vec![row.receive_depth as i16],
            62 => vec![(row.name != 0) as i16],
            65 => words_text(&descriptor(&process.view, &row.mom)),
            66 => words_text(&descriptor(&process.view, &row.gmom)),
            90 => words32(row.pid as i32),
            _ => return Err(UnknownAttribute(code)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_is_a_file_name() {
        let alias = program_alias(b"/a/very/long/path/to/some_program-1");
        assert!(crate::model::name::FileName::parse(alias.as_bytes()).is_ok() && alias.len() <= 23, "{alias}");
        assert_ne!(alias, program_alias(b"/b/very/long/path/to/some_program-1"));
        assert!(program_alias(b"").ends_with(".P"));
    }

    #[test]
    fn strings_are_padded_to_words() {
        assert_eq!(words_text("abc").len(), 3);
        assert_eq!(words_text("")[0], 0);
        assert_eq!(words64(1)[0], 1);
    }
}
