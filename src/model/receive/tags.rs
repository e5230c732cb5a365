//! Message tags: which messages have been read and not been replied to.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::Owed;

/// The tags of one open of `$RECEIVE`. The lowest free one is given, as soon as its message has been replied to.
#[derive(Default)]
pub(super) struct Tags {
    owed: Vec<Option<Owed>>,
    /// Free ones below the highest ever used.
    free: BinaryHeap<Reverse<u16>>,
}

impl Tags {
    /// The tag that the next message gets; `None` when `depth` messages are outstanding.
    pub fn next(&self, depth: u16) -> Option<u16> {
        let next = self.free.peek().map_or(self.owed.len(), |Reverse(tag)| *tag as usize);
        (next < depth as usize).then_some(next as u16)
    }

    /// Gives the tag of [`Tags::next`] to a message.
    pub fn give(&mut self, owed: Owed) -> u16 {
        match self.free.pop() {
            Some(Reverse(tag)) => {
                self.owed[tag as usize] = Some(owed);
                tag
            }
            None => {
                self.owed.push(Some(owed));
                self.owed.len() as u16 - 1
            }
        }
    }

    /// The message is replied to; `None` when there is none under this tag.
    pub fn take(&mut self, tag: i16) -> Option<Owed> {
        let owed = self.owed.get_mut(usize::try_from(tag).ok()?)?.take()?;
        self.free.push(Reverse(tag as u16));
        Some(owed)
    }

    pub fn get(&self, tag: i16) -> Option<&Owed> {
        self.owed.get(usize::try_from(tag).ok()?)?.as_ref()
    }

    pub fn get_mut(&mut self, tag: u16) -> Option<&mut Owed> {
        self.owed.get_mut(tag as usize)?.as_mut()
    }

    /// Messages outstanding.
    pub fn len(&self) -> usize {
        self.owed.len() - self.free.len()
    }

    /// Those outstanding, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &Owed)> {
        self.owed.iter().enumerate().filter_map(|(tag, owed)| Some((tag as u16, owed.as_ref()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_free_tag_is_given() {
        let mut tags = Tags::default();
        assert_eq!(tags.next(0), None);
        for want in 0..3 {
            assert_eq!(tags.next(3), Some(want));
            assert_eq!(tags.give(Owed::Nothing), want);
        }
        assert_eq!((tags.next(3), tags.len()), (None, 3));
        assert!(tags.take(2).is_some() && tags.take(0).is_some());
        assert!(tags.take(0).is_none() && tags.take(3).is_none() && tags.take(-1).is_none());
        assert_eq!((tags.next(3), tags.len()), (Some(0), 1));
        assert_eq!([tags.give(Owed::Nothing), tags.give(Owed::Nothing)], [0, 2]);
    }
}
