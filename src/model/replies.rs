//! Replies that a server remembers, so that a request that comes again is answered again and not done again.
//!
//! The rules are those of the Guardian Programmer's Guide for servers: for each open the replies to the last requests, as many as
//! the open's sync depth says. A request is known by the sync ID within its open. The backup of a requester pair has its
//! primary's open: its OPEN message says whose. Older requests than are remembered are refused with 39.
//!
//! Nothing here waits or sends: [`super::server::Receive::next_new`] and `guardian_replies.h` do that.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};

use super::handle::{ProcessHandle, Verifier};
use super::lost;
use super::receive::ReceiveInfo;
use super::system_message::SystemMessage;
use crate::error::FileError;

/// First bytes of an update.
const MARK: u32 = 0x5245_504C;

/// What a message is to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// To be dealt with by the program.
    New,
    /// It was replied to before, like this.
    Known(Reply),
    /// The same request is being worked on: both get its reply.
    UnderWay,
    /// Older than what is remembered.
    TooOld,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    pub error: i16,
    pub data: Vec<u8>,
}

/// A process that has an open, and its file number for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Way {
    process: ProcessHandle,
    file: i16,
}

/// A process and its file number, in a form that can be compared.
type WayKey = (Option<(u16, Verifier)>, i16);

fn key(process: &ProcessHandle, file: i16) -> WayKey {
    (process.parts().map(|p| (p.node, p.verifier)), file)
}

impl Way {
    fn is(&self, process: &ProcessHandle, file: i16) -> bool {
        key(&self.process, self.file) == key(process, file)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Opener {
    ways: Vec<Way>,
    depth: u16,
    /// By age, the oldest first.
    saved: VecDeque<(u32, Reply)>,
}

#[derive(Serialize, Deserialize)]
struct Update {
    mark: u32,
    /// Everything: what is not in it is gone.
    whole: bool,
    openers: Vec<(u32, Option<Opener>)>,
}

/// The replies of one server process.
#[derive(Default)]
pub struct Replies {
    openers: BTreeMap<u32, Opener>,
    by_way: BTreeMap<WayKey, u32>,
    next: u32,
    least_depth: u16,
    /// Requests under way: the number of the opener and the sync ID, by message tag.
    begun: BTreeMap<i16, (u32, u32)>,
    /// Messages that wait for the reply to another.
    waiting: Vec<(i16, (u32, u32))>,
    /// Messages that waited for a reply that was never saved.
    orphans: Vec<i16>,
    /// Openers that have changed since the last update.
    changed: BTreeSet<u32>,
    all_changed: bool,
}

/// How much newer `a` is than `b`. After 2147483647 comes 1.
fn newer_by(a: u32, b: u32) -> i64 {
    let (period, difference) = (i64::from(i32::MAX), i64::from(a) - i64::from(b));
    match difference {
        d if d > period / 2 => d - period,
        d if d < -period / 2 => d + period,
        d => d,
    }
}

impl Replies {
    pub fn new() -> Replies {
        Replies::default()
    }

    /// Remembers at least `depth` replies of each open, whatever its sync depth.
    pub fn with_depth(depth: u16) -> Replies {
        Replies { least_depth: depth, ..Replies::default() }
    }

    fn number(&self, process: &ProcessHandle, file: i16) -> Option<u32> {
        self.by_way.get(&key(process, file)).copied()
    }

    /// The ways of the openers have changed.
    fn note_ways(&mut self) {
        let ways = self.openers.iter().flat_map(|(n, o)| o.ways.iter().map(|w| (key(&w.process, w.file), *n)));
        self.by_way = ways.collect();
    }

    fn add(&mut self, info: &ReceiveInfo, depth: i16) -> u32 {
        let number = self.next;
        self.next = self.next.wrapping_add(1);
        let ways = vec![Way { process: info.sender, file: info.file_number }];
        self.openers.insert(number, Opener { ways, depth: depth.max(1) as u16, saved: VecDeque::new() });
        self.changed.insert(number);
        self.by_way.insert(key(&info.sender, info.file_number), number);
        number
    }

    /// Takes a way off its opener; an opener without any is gone.
    fn drop_ways(&mut self, is_gone: impl Fn(&Way) -> bool) {
        let mut gone = Vec::new();
        for (number, opener) in &mut self.openers {
            let before = opener.ways.len();
            opener.ways.retain(|w| !is_gone(w));
            if opener.ways.len() != before {
                self.changed.insert(*number);
            }
            if opener.ways.is_empty() {
                gone.push(*number);
            }
        }
        for number in gone {
            self.openers.remove(&number);
        }
        self.note_ways();
        // Nobody fetches updates: do not count what is gone for ever.
        if self.changed.len() > 2 * self.openers.len() + 64 {
            self.changed.clear();
            self.all_changed = true;
        }
    }

    /// A message has been read: what is it? `message` holds the bytes of a system message.
    pub fn see(&mut self, message: Option<&[u8]>, info: &ReceiveInfo, own_node: u16) -> Finding {
        // Whatever had this tag has been replied to, without a saved reply: what waits for that has to come again.
        self.waiting.retain(|(tag, _)| *tag != info.tag);
        if let Some(request) = self.begun.remove(&info.tag) {
            let orphans = &mut self.orphans;
            self.waiting.retain(|(tag, of)| {
                let waits = *of != request;
                if !waits {
                    orphans.push(*tag);
                }
                waits
            });
        }
        match message {
            Some(message) => {
                self.see_system(message, info, own_node);
                Finding::New
            }
            None => self.see_request(info),
        }
    }

    fn see_system(&mut self, message: &[u8], info: &ReceiveInfo, own_node: u16) {
        let (sender, file) = (info.sender, info.file_number);
        match SystemMessage::decode(message) {
            SystemMessage::Open(open) => {
                self.drop_ways(|w| w.is(&sender, file));
                let primary = open.by_backup.then_some((&open.primary, open.primary_file_number));
                match primary.and_then(|(primary, file)| self.number(primary, file)) {
                    Some(number) => {
                        if let Some(opener) = self.openers.get_mut(&number) {
                            opener.ways.push(Way { process: sender, file });
                            self.changed.insert(number);
                            self.by_way.insert(key(&sender, file), number);
                        }
                    }
                    None => {
                        self.add(info, open.sync_depth);
                    }
                }
            }
            SystemMessage::Close { .. } => self.drop_ways(|w| w.is(&sender, file)),
            SystemMessage::ResetSync => {
                if let Some(number) = self.number(&sender, file)
                    && let Some(opener) = self.openers.get_mut(&number)
                {
                    opener.saved.clear();
                    self.changed.insert(number);
                }
            }
            _ if lost::concerns_openers(message) => self.drop_ways(|w| lost::takes(message, own_node, &w.process)),
            _ => {}
        }
    }

    fn see_request(&mut self, info: &ReceiveInfo) -> Finding {
        let id = info.sync_id;
        let number = self.number(&info.sender, info.file_number).unwrap_or_else(|| self.add(info, info.sync_depth));
        let Some(opener) = self.openers.get(&number) else { return Finding::New };
        if let Some((_, reply)) = opener.saved.iter().find(|(of, _)| *of == id) {
            return Finding::Known(reply.clone());
        }
        if self.begun.values().any(|b| *b == (number, id)) {
            self.waiting.push((info.tag, (number, id)));
            return Finding::UnderWay;
        }
        let depth = i64::from(opener.depth.max(self.least_depth));
        let newest = opener.saved.iter().map(|(of, _)| *of).max_by(|a, b| newer_by(*a, *b).cmp(&0));
        if newest.is_some_and(|newest| newer_by(newest, id) >= depth) {
            return Finding::TooOld;
        }
        self.begun.insert(info.tag, (number, id));
        Finding::New
    }

    /// Remembers the reply to the request with this tag, before it is given. 74 when there is no such request.
    pub fn save(&mut self, tag: i16, data: &[u8], error: i16) -> Result<(), FileError> {
        let (number, id) = *self.begun.get(&tag).ok_or(FileError::new(74))?;
        // Its opener may be gone: then nobody asks again.
        let Some(opener) = self.openers.get_mut(&number) else { return Ok(()) };
        opener.saved.retain(|(of, _)| *of != id);
        let at = opener.saved.iter().position(|(of, _)| newer_by(*of, id) > 0).unwrap_or(opener.saved.len());
        opener.saved.insert(at, (id, Reply { error, data: data.to_vec() }));
        let depth = usize::from(opener.depth.max(self.least_depth));
        while opener.saved.len() > depth {
            opener.saved.pop_front();
        }
        self.changed.insert(number);
        Ok(())
    }

    /// The saved reply to the request with this tag, and the tags of all messages that it answers.
    pub fn finish(&mut self, tag: i16) -> Option<(Reply, Vec<i16>)> {
        let (number, id) = *self.begun.get(&tag)?;
        let reply = self.openers.get(&number)?.saved.iter().find(|(of, _)| *of == id)?.1.clone();
        self.begun.remove(&tag);
        let mut tags = vec![tag];
        self.waiting.retain(|(other, of)| {
            let same = *of == (number, id);
            if same {
                tags.push(*other);
            }
            !same
        });
        Some((reply, tags))
    }

    /// Messages that have to be sent again by their senders: the request they repeat got a reply that was not saved.
    pub fn take_orphans(&mut self) -> Vec<i16> {
        std::mem::take(&mut self.orphans)
    }

    /// An update, of everything if it is to be `whole`. [`Replies::sent`] says that the backup has it.
    pub fn peek(&self, whole: bool) -> Vec<u8> {
        let whole = whole || self.all_changed;
        let openers = if whole {
            self.openers.iter().map(|(n, o)| (*n, Some(o.clone()))).collect()
        } else {
            self.changed.iter().map(|n| (*n, self.openers.get(n).cloned())).collect()
        };
        postcard::to_stdvec(&Update { mark: MARK, whole, openers }).unwrap_or_default()
    }

    /// The next update tells of changes from now on.
    pub fn sent(&mut self) {
        self.changed.clear();
        self.all_changed = false;
    }

    /// What has changed since the last update, as flat bytes for a message to the backup.
    pub fn update(&mut self) -> Vec<u8> {
        let bytes = self.peek(false);
        self.sent();
        bytes
    }

    /// All of it, for a backup that is new.
    pub fn all(&mut self) -> Vec<u8> {
        let bytes = self.peek(true);
        self.sent();
        bytes
    }

    /// As backup: takes an update of the primary. 2, and nothing changed, when it is none.
    pub fn apply(&mut self, update: &[u8]) -> Result<(), FileError> {
        let update: Update = postcard::from_bytes(update).map_err(|_| FileError::INVALID_OPERATION)?;
        if update.mark != MARK {
            return Err(FileError::INVALID_OPERATION);
        }
        if update.whole {
            self.openers.clear();
        }
        for (number, opener) in update.openers {
            self.next = self.next.max(number.wrapping_add(1));
            match opener {
                Some(opener) => self.openers.insert(number, opener),
                None => self.openers.remove(&number),
            };
        }
        self.note_ways();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::handle::{HandleParts, Place, Verifier};
    use crate::model::system_message::{self, number};

    fn process(verifier: u64) -> ProcessHandle {
        let place = Place::new(verifier as u16 % 4, 5);
        ProcessHandle::new(HandleParts { place, node: 3, verifier: Verifier(verifier), name: Some((9, 1)) })
    }

    fn info(verifier: u64, sync_id: u32, tag: i16) -> ReceiveInfo {
        ReceiveInfo { sender: process(verifier), file_number: 4, sync_id, tag, sync_depth: 2, ..ReceiveInfo::NONE }
    }

    fn open(of: Option<(u64, i16)>, depth: i16) -> Vec<u8> {
        let mut message = vec![0; 162];
        let mut put = |at: usize, bytes: &[u8]| message[at..at + bytes.len()].copy_from_slice(bytes);
        put(0, &number::OPEN.to_ne_bytes());
        put(8, &depth.to_ne_bytes());
        if let Some((primary, file)) = of {
            put(14, &1i16.to_ne_bytes());
            let words: Vec<u8> = process(primary).0.iter().flat_map(|w| w.to_ne_bytes()).collect();
            put(16, &words);
            put(42, &file.to_ne_bytes());
        }
        message
    }

    fn done(replies: &mut Replies, verifier: u64, id: u32) {
        assert_eq!(replies.see(None, &info(verifier, id, 0), 3), Finding::New, "{id}");
        replies.save(0, &id.to_ne_bytes(), 0).unwrap();
        assert_eq!(replies.finish(0).unwrap().1, [0]);
    }

    fn known(id: u32) -> Finding {
        Finding::Known(Reply { error: 0, data: id.to_ne_bytes().to_vec() })
    }

    #[test]
    fn as_many_are_remembered_as_the_sync_depth_says() {
        let mut replies = Replies::new();
        replies.see(Some(&open(None, 2)), &info(1, 0, 0), 3);
        (1..=5).for_each(|id| done(&mut replies, 1, id));
        assert_eq!(replies.see(None, &info(1, 5, 0), 3), known(5));
        assert_eq!(replies.see(None, &info(1, 4, 0), 3), known(4));
        assert_eq!(replies.see(None, &info(1, 3, 0), 3), Finding::TooOld);
        assert_eq!(replies.see(None, &info(1, 6, 0), 3), Finding::New);
    }

    #[test]
    fn sync_ids_go_on_after_the_highest() {
        let mut replies = Replies::new();
        replies.see(Some(&open(None, 2)), &info(1, 0, 0), 3);
        let last = i32::MAX as u32;
        [last - 1, last, 1].into_iter().for_each(|id| done(&mut replies, 1, id));
        assert_eq!(replies.see(None, &info(1, last, 0), 3), known(last));
        assert_eq!(replies.see(None, &info(1, last - 1, 0), 3), Finding::TooOld);
        done(&mut replies, 1, 2);
    }

    #[test]
    fn the_backup_of_a_requester_has_the_open_of_its_primary() {
        let mut replies = Replies::new();
        replies.see(Some(&open(None, 1)), &info(1, 0, 0), 3);
        done(&mut replies, 1, 7);
        // An open of its own, then one as backup, under another number.
        replies.see(Some(&open(None, 1)), &info(2, 0, 0), 3);
        done(&mut replies, 2, 7);
        let other = ReceiveInfo { file_number: 8, ..info(2, 7, 0) };
        replies.see(Some(&open(Some((1, 4)), 1)), &other, 3);
        assert_eq!(replies.see(None, &other, 3), known(7));
        // The primary closes; the backup's open stays, and has a backup of its own.
        replies.see(Some(&system_message::close(0)), &info(1, 0, 0), 3);
        assert_eq!(replies.see(None, &other, 3), known(7));
        replies.see(Some(&open(Some((2, 8)), 1)), &info(3, 0, 0), 3);
        assert_eq!(replies.see(None, &info(3, 7, 0), 3), known(7));
        for of in [other, info(3, 0, 0), info(2, 0, 0)] {
            replies.see(Some(&system_message::close(0)), &of, 3);
        }
        assert!(replies.openers.is_empty());
    }

    #[test]
    fn a_new_open_and_a_reset_forget_everything() {
        let mut replies = Replies::new();
        for forget in [open(None, 1), system_message::reset_sync()] {
            replies.see(Some(&open(None, 1)), &info(1, 0, 0), 3);
            done(&mut replies, 1, 1);
            replies.see(Some(&forget), &info(1, 0, 0), 3);
            done(&mut replies, 1, 1);
        }
        let down = [(-2i16).to_ne_bytes(), 1i16.to_ne_bytes()].concat();
        replies.see(Some(&down), &ReceiveInfo::NONE, 3);
        assert!(replies.openers.is_empty(), "the CPU of the opener is down");
    }

    #[test]
    fn a_request_that_comes_while_it_is_worked_on_waits_for_its_reply() {
        let mut replies = Replies::new();
        assert_eq!(replies.see(None, &info(1, 1, 0), 3), Finding::New);
        assert_eq!(replies.see(None, &info(1, 1, 1), 3), Finding::UnderWay);
        assert_eq!(replies.see(None, &info(1, 2, 2), 3), Finding::New);
        replies.save(0, b"one", 0).unwrap();
        assert_eq!(replies.finish(0), Some((Reply { error: 0, data: b"one".to_vec() }, vec![0, 1])));
        assert_eq!(replies.finish(0), None);
        assert_eq!(replies.save(5, b"", 0), Err(FileError::new(74)));
        // A reply that was given without being saved: what waits for it comes again.
        assert_eq!(replies.see(None, &info(1, 3, 0), 3), Finding::New);
        assert_eq!(replies.see(None, &info(1, 3, 1), 3), Finding::UnderWay);
        assert_eq!(replies.see(None, &info(5, 1, 0), 3), Finding::New);
        assert_eq!(replies.take_orphans(), [1]);
        assert_eq!(replies.take_orphans(), []);
        // Out of order: the older one is not too old.
        replies.save(2, b"two", 0).unwrap();
        assert_eq!(replies.see(None, &info(1, 1, 0), 3), Finding::Known(Reply { error: 0, data: b"one".to_vec() }));
    }

    #[test]
    fn a_backup_knows_what_its_primary_told_it() {
        let (mut primary, mut backup) = (Replies::new(), Replies::new());
        for verifier in 1..4 {
            primary.see(Some(&open(None, 2)), &info(verifier, 0, 0), 3);
            (1..=3).for_each(|id| {
                done(&mut primary, verifier, id);
                backup.apply(&primary.update()).unwrap();
            });
        }
        primary.see(Some(&system_message::close(0)), &info(2, 0, 0), 3);
        backup.apply(&primary.update()).unwrap();
        assert_eq!(backup.openers, primary.openers);
        let mut late = Replies::new();
        late.apply(&primary.all()).unwrap();
        assert_eq!(late.openers, primary.openers);
        assert_eq!(late.see(None, &info(3, 2, 0), 3), known(2));
        // The new primary goes on with numbers of its own.
        late.see(Some(&open(None, 2)), &info(7, 0, 0), 3);
        assert_eq!(late.openers.len(), primary.openers.len() + 1);
    }

    #[test]
    fn garbage_is_no_update() {
        let mut replies = Replies::new();
        replies.see(Some(&open(None, 2)), &info(1, 0, 0), 3);
        done(&mut replies, 1, 1);
        let good = replies.all();
        let before = replies.openers.clone();
        for cut in 0..good.len() {
            assert!(replies.apply(&good[..cut]).is_err(), "{cut}");
        }
        assert!(replies.apply(b"").is_err() && replies.apply(&[0xFF; 40]).is_err());
        assert_eq!(replies.openers, before);
    }

    #[test]
    fn updates_that_nobody_fetches_do_not_grow() {
        let mut replies = Replies::new();
        for verifier in 1..5_000 {
            replies.see(Some(&open(None, 1)), &info(verifier, 0, 0), 3);
            replies.see(Some(&system_message::close(0)), &info(verifier, 0, 0), 3);
        }
        assert!(replies.update().len() < 1_000);
    }
}
