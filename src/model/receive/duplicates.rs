//! `GUARDIAN_CHECK=duplicates`: reports a server that did twice what came twice.
//!
//! Seen from outside: two successful replies to the same request of one open that differ. A server that remembers its replies
//! gives the same one. What another member of the pair has replied is not known here.

use std::collections::BTreeMap;

use super::ReceiveInfo;
use crate::model::process::say;
use crate::model::replies::{Finding, Replies, Reply};

/// The variable, and the word in its list.
const VARIABLE: &str = "GUARDIAN_CHECK";
const WORD: &[u8] = b"duplicates";
/// Replies looked back upon for each open.
const DEPTH: u16 = 64;

pub(super) struct Duplicates {
    replies: Replies,
    /// Requests that came again and are being worked on, by tag, with the reply they got.
    again: BTreeMap<i16, (ReceiveInfo, Reply)>,
}

fn succeeded(error: i16) -> bool {
    (0..10).contains(&error)
}

/// Is the check asked for?
pub(super) fn wanted() -> bool {
    crate::sys::node::variable(VARIABLE).is_some_and(|list| list.split(|b| *b == b',').any(|word| word == WORD))
}

impl Duplicates {
    pub fn new() -> Duplicates {
        Duplicates { replies: Replies::with_depth(DEPTH), again: BTreeMap::new() }
    }

    /// A message has been read under a tag.
    pub fn read(&mut self, system: Option<&[u8]>, info: &ReceiveInfo, own_node: u16) {
        self.again.remove(&info.tag);
        if let Finding::Known(reply) = self.replies.see(system, info, own_node) {
            self.again.insert(info.tag, (*info, reply));
        }
    }

    /// The message with this tag is being replied to. `name` tells the name of a process.
    pub fn replied(&mut self, tag: i16, data: &[u8], error: i16, name: impl Fn(&ReceiveInfo) -> String) {
        if let Some(line) = self.judge(tag, data, error, name) {
            say(&line);
        }
    }

    fn judge(&mut self, tag: i16, data: &[u8], error: i16, name: impl Fn(&ReceiveInfo) -> String) -> Option<String> {
        let Some((info, first)) = self.again.remove(&tag) else {
            // A message that is no request has nothing to be saved.
            if self.replies.save(tag, data, error).is_ok() {
                self.replies.finish(tag);
            }
            return None;
        };
        if !succeeded(error) || !succeeded(first.error) || first.data == data {
            return None;
        }
        Some(format!(
            "check duplicates: request with sync ID {} of {} (file {}, label {}) was executed again: its first reply had {} bytes, \
             this one has {} other ones",
            info.sync_id,
            name(&info),
            info.file_number,
            info.label,
            first.data.len(),
            data.len()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(sync_id: u32, tag: i16) -> ReceiveInfo {
        ReceiveInfo { sync_id, tag, file_number: 3, label: 8, sync_depth: 1, ..ReceiveInfo::NONE }
    }

    fn request(check: &mut Duplicates, id: u32, reply: &[u8], error: i16) -> Option<String> {
        check.read(None, &info(id, 0), 1);
        check.judge(0, reply, error, |_| "$REQ".to_owned())
    }

    #[test]
    fn only_a_second_success_with_other_data_is_reported() {
        let mut check = Duplicates::new();
        assert_eq!(request(&mut check, 1, b"one", 0), None);
        assert_eq!(request(&mut check, 1, b"one", 0), None, "answered from memory");
        assert_eq!(request(&mut check, 1, b"", 200), None, "not the owner");
        let line = request(&mut check, 1, b"two", 0).unwrap();
        assert!(line.contains("sync ID 1 of $REQ (file 3, label 8) was executed again"), "{line}");
        assert_eq!(request(&mut check, 2, b"", 48), None);
        assert_eq!(request(&mut check, 2, b"three", 0), None, "the first was refused");
        assert_eq!(request(&mut check, 3, b"four", 0), None);
    }
}
