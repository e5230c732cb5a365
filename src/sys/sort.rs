//! Sorting in the caller's memory by the caller's own comparison.

/// An array of a program, to be sorted where it lies.
#[derive(Clone, Copy, Debug)]
pub struct UserArray {
    address: *mut u8,
    count: usize,
    /// Bytes of one element.
    size: usize,
}

impl UserArray {
    /// # Safety
    /// `count * size` bytes from `address` on must be readable and writable until the sorting is over.
    pub unsafe fn new(address: *mut u8, count: usize, size: usize) -> UserArray {
        UserArray { address, count, size }
    }

    fn element(&self, i: usize) -> *mut u8 {
        // Wrapping, because no access happens here.
        self.address.wrapping_add(i * self.size)
    }

    fn swap(&self, a: usize, b: usize) {
        if a == b {
            return;
        }
        // SAFETY: both elements lie in the array its maker vouched for, and two different ones do not overlap.
        unsafe { std::ptr::swap_nonoverlapping(self.element(a), self.element(b), self.size) };
    }

    /// Sorts; `before(a, b)` tells whether the element at `a` comes before that at `b`. Whatever it answers, only
    /// elements of the array change places, and the end is reached.
    pub fn heapsort(&self, mut before: impl FnMut(*const u8, *const u8) -> bool) {
        let mut sift = |mut root: usize, end: usize| {
            loop {
                let mut child = 2 * root + 1;
                if child >= end {
                    return;
                }
                if child + 1 < end && before(self.element(child), self.element(child + 1)) {
                    child += 1;
                }
                if !before(self.element(root), self.element(child)) {
                    return;
                }
                self.swap(root, child);
                root = child;
            }
        };
        for root in (0..self.count / 2).rev() {
            sift(root, self.count);
        }
        for end in (1..self.count).rev() {
            self.swap(0, end);
            sift(0, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_words_are_sorted(mut words in proptest::collection::vec(any::<[i16; 2]>(), 0..100)) {
            let mut wanted = words.clone();
            wanted.sort_unstable();
            // SAFETY: the vector lives and is not touched otherwise while it is sorted.
            let array = unsafe { UserArray::new(words.as_mut_ptr().cast(), words.len(), 4) };
            array.heapsort(|a, b| {
                // SAFETY: the sort hands out addresses of elements only.
                unsafe { *a.cast::<[i16; 2]>() < *b.cast::<[i16; 2]>() }
            });
            prop_assert_eq!(words, wanted);
        }
    }
}
