//! System messages as bytes, in the new ("D-series") formats. Monitors and libraries both make them here.

use super::layout::Message;
use super::{OpenMessage, ProcessDeath, number};
use crate::model::handle::ProcessHandle;

/// -22 or -26.
pub(crate) fn time_signal(number: i16, param1: i16, param2: i32) -> Vec<u8> {
    let mut m = Message::new(number, 8);
    m.word(2, param1).double(4, param2);
    m.0
}

/// -32.
pub(crate) fn control(operation: i16, param: i16) -> Vec<u8> {
    let mut m = Message::new(number::CONTROL, 6);
    m.word(2, operation).word(4, param);
    m.0
}

/// Bits of the flags word of -33.
pub(crate) mod setmode_flags {
    pub const PARAM1: i16 = 4;
    pub const PARAM2: i16 = 2;
    pub const LAST_PARAMS: i16 = 1;
}

/// -33 with its flags word; a server that has not asked for the word is given the first 8 bytes.
pub(crate) fn setmode(function: i16, param1: Option<i16>, param2: Option<i16>, last_params: bool) -> Vec<u8> {
    let mut flags = 0;
    flags |= if param1.is_some() { setmode_flags::PARAM1 } else { 0 };
    flags |= if param2.is_some() { setmode_flags::PARAM2 } else { 0 };
    flags |= if last_params { setmode_flags::LAST_PARAMS } else { 0 };
    let mut m = Message::new(number::SETMODE, 10);
    m.word(2, function).word(4, param1.unwrap_or(0)).word(6, param2.unwrap_or(0)).word(8, flags);
    m.0
}

/// -34.
pub(crate) fn reset_sync() -> Vec<u8> {
    Message::new(number::RESETSYNC, 2).0
}

/// -35.
pub(crate) fn controlbuf(operation: i16, data: &[u8]) -> Vec<u8> {
    let mut m = Message::new(number::CONTROLBUF, 6 + data.len());
    m.word(2, operation).word(4, data.len() as i16).bytes(6, data);
    m.0
}

/// Bits of the flags word of -37.
pub(crate) mod setparam_flags {
    pub const ARRAY: i16 = 2;
    pub const LAST: i16 = 1;
}

/// -37.
pub(crate) fn setparam(function: i16, flags: i16, data: &[u8]) -> Vec<u8> {
    let mut m = Message::new(number::SETPARAM, 8 + data.len());
    m.word(2, function).word(4, flags).word(6, data.len() as i16).bytes(8, data);
    m.0
}

/// -38.
pub(crate) fn cancelled(tag: i16) -> Vec<u8> {
    let mut m = Message::new(number::CANCELLED, 4);
    m.word(2, tag);
    m.0
}

/// -102, also the result block of `PROCESS_LAUNCH_`. A tag that does not fit in 32 bits is replaced by the agreed value
/// in the short field.
pub(crate) fn process_created(tag: i64, handle: &ProcessHandle, error: i16, detail: i16, name: &str) -> Vec<u8> {
    let mut m = Message::new(number::PROCESS_CREATED, 90);
    let name = &name.as_bytes()[..name.len().min(50)];
    m.double(2, i32::try_from(tag).unwrap_or(-262_144)).handle(6, handle).word(26, error).word(28, detail);
    m.word(30, name.len() as i16).quad(32, tag).bytes(40, name);
    m.0
}

/// -2 and -3.
pub(crate) fn cpu(number: i16, cpu: u16) -> Vec<u8> {
    let mut m = Message::new(number, 4);
    m.word(2, cpu as i16);
    m.0
}

/// -13.
pub(crate) fn messages_missed() -> Vec<u8> {
    Message::new(number::MESSAGES_MISSED, 2).0
}

/// -104.
pub(crate) fn close(tape_disposition: i16) -> Vec<u8> {
    let mut m = Message::new(number::CLOSE, 4);
    m.word(2, tape_disposition);
    m.0
}

/// Appends texts to a message, each with its offset and length in two words of the fixed part.
struct Tail {
    message: Message,
    at: usize,
}

impl Tail {
    /// Puts as much of `text` as fits; returns its place and length.
    fn put(&mut self, text: &[u8]) -> (i16, i16) {
        let text = &text[..text.len().min(self.message.0.len() - self.at)];
        let place = self.at;
        self.message.bytes(place, text);
        self.at += text.len();
        (place as i16, text.len() as i16)
    }
}

impl OpenMessage {
    /// -103.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut m = Message::new(number::OPEN, 162);
        m.word(2, self.access).word(4, self.exclusion).word(6, self.nowait_depth).word(8, self.sync_depth);
        m.word(10, self.options as i16).word(12, self.paid as i16).word(14, self.by_backup as i16);
        m.handle(16, &self.primary).word(42, self.primary_file_number).word(44, self.creator as i16);
        let mut tail = Tail { message: m, at: 60 };
        let (_, qualifier) = tail.put(self.qualifier.as_bytes());
        let opener = tail.put(self.opener_name.as_bytes());
        let terminal = tail.put(self.home_terminal.as_bytes());
        let mut m = tail.message;
        m.word(36, qualifier).word(38, opener.0).word(40, opener.1).word(46, terminal.0).word(48, terminal.1);
        m.0
    }
}

impl ProcessDeath {
    /// -101.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut m = Message::new(number::PROCESS_DEATH, 194);
        m.handle(2, &self.process).quad(22, self.cpu_time).word(30, self.job_id).word(32, self.completion_code);
        m.word(34, self.termination_info).bytes(36, &self.subsystem).handle(48, &self.killer);
        m.word(74, self.abended as i16).double(76, self.pid as i32);
        let mut tail = Tail { message: m, at: 82 };
        let (_, text) = tail.put(&self.text[..self.text.len().min(80)]);
        let name = if self.name.is_empty() { (0, 0) } else { tail.put(self.name.as_bytes()) };
        let mut m = tail.message;
        m.word(68, text).word(70, name.0).word(72, name.1);
        m.0
    }
}
