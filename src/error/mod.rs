//! File-system error numbers: their names, texts, and the Linux errors they answer for.

mod explain;
pub mod table;

use std::num::NonZeroI16;

pub use explain::{CreationEntry, creation_table, explain, explain_creation};
pub use table::{Entry, table};

/// A file-system error number, as Guardian defines them. Zero is success and so not an error.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FileError(NonZeroI16);

macro_rules! named {
    ($($name:ident = $number:literal)*) => {
        /// Numbers with a name of their own; any other number travels too. `guardian error` explains each.
        impl FileError {
            $(
                #[doc = concat!("Error ", stringify!($number), ".")]
                pub const $name: FileError = FileError::new($number);
            )*
        }
    };
}

named! {
    END_OF_FILE = 1
    INVALID_OPERATION = 2
    SYSTEM_MESSAGE = 6
    NO_SYSTEM_MESSAGES = 7
    ALREADY_EXISTS = 10
    NOT_FOUND = 11
    IN_USE = 12
    BAD_NAME = 13
    NO_SUCH_DEVICE = 14
    WRONG_DEVICE = 15
    NOT_OPEN = 16
    NO_PRIMARY = 17
    NO_SUCH_NODE = 18
    NAME_TOO_LONG_FOR_NETWORK = 20
    BAD_COUNT = 21
    BOUNDS = 22
    NOT_PRIVILEGED = 24
    NOT_NOWAIT = 25
    NONE_OUTSTANDING = 26
    IO_PENDING = 27
    TOO_MANY = 28
    MISSING_PARAMETER = 29
    NO_CONTROL_BLOCK = 30
    NO_BUFFER_SPACE = 31
    NO_POOL_SPACE = 32
    NO_FILE_BLOCK = 34
    NO_PROCESS_BLOCK = 35
    OLD_SYNC_ID = 39
    TIMED_OUT = 40
    BAD_SYNC_BLOCK = 41
    NO_DISK_SPACE = 43
    DIRECTORY_FULL = 44
    FILE_FULL = 45
    SECURITY_VIOLATION = 48
    ACCESS_VIOLATION = 49
    FILE_SYSTEM = 53
    WRONG_ID = 60
    DEVICE_DOWN = 66
    CONTINUE = 70
    LOCKED = 73
    BAD_REPLY = 74
    NO_TRANSACTION = 75
    TRANSACTIONS_NOT_RUNNING = 82
    NOT_READY = 100
    BREAK_ONLY = 110
    BREAK = 111
    TOO_BIG_FOR_A_BYTE = 119
    INVALID_STATE = 160
    DEVICE = 190
    MISSING_DEFINE = 198
    OWNERSHIP = 200
    PATH_DOWN = 201
    OWNERSHIP_CHANGED = 210
    CPU_FAILED = 211
    NODE_UNREACHABLE = 250
    HIGH_PIN = 560
    BAD_ITEM = 561
    BUFFER_TOO_SMALL = 563
    BAD_OPERATION = 564
    ILLEGAL_REQUEST = 565
    BAD_PARAMETER = 590
    ABANDONED = 593
    STOP_QUEUED = 638
    STOP_NOT_AUTHORISED = 639
    NO_SWITCH = 899
    NO_TIMER = 3600
}

/// The condition a procedure reports beside the number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Condition {
    /// CCL: failed.
    Less,
    /// CCE: done.
    Equal,
    /// CCG: done, with a warning.
    Greater,
}

impl Condition {
    /// The condition that belongs to an error number: 0 is CCE, 1 to 9 CCG, all others CCL.
    pub fn of(number: i16) -> Condition {
        match number {
            0 => Condition::Equal,
            1..=9 => Condition::Greater,
            _ => Condition::Less,
        }
    }
}

impl FileError {
    pub const fn new(number: i16) -> FileError {
        match NonZeroI16::new(number) {
            Some(n) => FileError(n),
            None => panic!("0 is success, not an error"),
        }
    }

    /// `Ok` for 0, the error for anything else.
    pub fn check(number: i16) -> Result<(), FileError> {
        NonZeroI16::new(number).map_or(Ok(()), |n| Err(FileError(n)))
    }

    pub const fn number(self) -> i16 {
        self.0.get()
    }

    /// 1 to 9: the operation was done all the same.
    pub fn is_warning(self) -> bool {
        Condition::of(self.number()) == Condition::Greater
    }

    /// 200 to 231: the path to the other process or the device failed; the operation may have been done.
    pub fn is_path_error(self) -> bool {
        (200..=231).contains(&self.number())
    }

    /// The number that answers for a Linux error. What no file-system error answers for becomes 4000 plus the
    /// number of the original system's POSIX side, or 190 when it has none there.
    pub fn from_errno(errno: i32) -> FileError {
        if let Some(entry) = table().iter().find(|e| e.errno.contains(&errno)) {
            return FileError::new(entry.number);
        }
        match table::POSIX.iter().find(|p| p.2 == errno) {
            Some(p) => FileError::new(4000 + p.1),
            None => FileError::DEVICE,
        }
    }

    /// What the table says of this number.
    pub fn entry(self) -> Option<&'static Entry> {
        entry(self.number())
    }

    /// What it means, in a few words; empty for a number nobody named.
    pub fn text(self) -> &'static str {
        self.entry().map_or("", |e| e.text)
    }
}

/// The row of a number, 0 included.
pub fn entry(number: i16) -> Option<&'static Entry> {
    table().binary_search_by_key(&number, |e| e.number).ok().map(|i| &table()[i])
}

impl From<rustix::io::Errno> for FileError {
    fn from(e: rustix::io::Errno) -> FileError {
        FileError::from_errno(e.raw_os_error())
    }
}

impl std::fmt::Debug for FileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.text() {
            "" => write!(f, "FileError({})", self.number()),
            text => write!(f, "FileError({}, {text:?})", self.number()),
        }
    }
}

impl std::fmt::Display for FileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.text() {
            "" => write!(f, "file-system error {}", self.number()),
            text => write!(f, "file-system error {}: {text}", self.number()),
        }
    }
}

impl std::error::Error for FileError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_ascend_and_names_are_unique() {
        assert!(table().windows(2).all(|w| w[0].number < w[1].number));
        let mut names: Vec<_> = table().iter().flat_map(|e| e.names).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(table().iter().all(|e| !e.text.is_empty()));
    }

    #[test]
    fn one_number_answers_for_a_linux_error() {
        let mut all: Vec<i32> = table().iter().flat_map(|e| e.errno.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert_eq!(FileError::from_errno(libc::ENOENT), FileError::NOT_FOUND);
        assert_eq!(FileError::from_errno(libc::EDQUOT), FileError::NO_DISK_SPACE);
        assert_eq!(FileError::from_errno(libc::EPIPE), FileError::PATH_DOWN);
        assert_eq!(FileError::from_errno(libc::EINTR).number(), 4004);
        assert_eq!(FileError::from_errno(libc::EADDRINUSE).number(), 4114);
        assert_eq!(FileError::from_errno(9999), FileError::DEVICE);
    }

    #[test]
    fn errors_show_their_text() {
        assert!(format!("{:?}", FileError::PATH_DOWN).starts_with("FileError(201, \"path down"));
        assert_eq!(format!("{:?}", FileError::new(400)), "FileError(400)");
        assert_eq!(entry(0).unwrap().names, ["FEOK"]);
        assert_eq!(entry(70).unwrap().zfil_names().next().unwrap(), "ZFIL_ERR_CONTINUE");
    }

    #[test]
    fn conditions_follow_the_number() {
        assert_eq!([0, 1, 9, 10, 201, -1].map(Condition::of), {
            use Condition::*;
            [Equal, Greater, Greater, Less, Less, Less]
        });
    }
}
