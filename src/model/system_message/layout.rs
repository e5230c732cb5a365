//! Fields of a system message at byte offsets, in the byte order of the host.

use crate::model::handle::ProcessHandle;

/// Reads fields at byte offsets; what lies beyond the end is zero.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(pub &'a [u8]);

impl Fields<'_> {
    pub fn array<const N: usize>(&self, at: usize) -> [u8; N] {
        let mut out = [0; N];
        for (i, b) in out.iter_mut().enumerate() {
            *b = self.0.get(at + i).copied().unwrap_or(0);
        }
        out
    }

    pub fn word(&self, at: usize) -> i16 {
        i16::from_ne_bytes(self.array(at))
    }

    pub fn double(&self, at: usize) -> i32 {
        i32::from_ne_bytes(self.array(at))
    }

    pub fn quad(&self, at: usize) -> i64 {
        i64::from_ne_bytes(self.array(at))
    }

    pub fn handle(&self, at: usize) -> ProcessHandle {
        ProcessHandle(std::array::from_fn(|i| self.word(at + 2 * i) as u16))
    }

    pub fn text(&self, at: usize, len: usize) -> String {
        let end = (at + len).min(self.0.len());
        String::from_utf8_lossy(self.0.get(at..end).unwrap_or(&[])).into_owned()
    }
}

/// Writes fields at byte offsets into a message of fixed size.
pub(crate) struct Message(pub Vec<u8>);

impl Message {
    pub fn new(number: i16, len: usize) -> Message {
        let mut m = Message(vec![0; len]);
        m.word(0, number);
        m
    }

    pub fn bytes(&mut self, at: usize, bytes: &[u8]) -> &mut Self {
        self.0[at..at + bytes.len()].copy_from_slice(bytes);
        self
    }

    pub fn word(&mut self, at: usize, v: i16) -> &mut Self {
        self.bytes(at, &v.to_ne_bytes())
    }

    pub fn double(&mut self, at: usize, v: i32) -> &mut Self {
        self.bytes(at, &v.to_ne_bytes())
    }

    pub fn quad(&mut self, at: usize, v: i64) -> &mut Self {
        self.bytes(at, &v.to_ne_bytes())
    }

    pub fn handle(&mut self, at: usize, v: &ProcessHandle) -> &mut Self {
        for (i, w) in v.0.iter().enumerate() {
            self.word(at + 2 * i, *w as i16);
        }
        self
    }
}
