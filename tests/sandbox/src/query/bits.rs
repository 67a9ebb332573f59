//! A set of slots.

use crate::store::Slot;

/// One bit for each slot.
#[derive(Clone, Debug)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// The first so many slots, all of them.
    pub(super) fn all(length: usize) -> Self {
        let mut words = vec![u64::MAX; length.div_ceil(64)];
        if let Some(last) = words.last_mut()
            && !length.is_multiple_of(64)
        {
            *last = (1 << (length % 64)) - 1;
        }
        Self(words)
    }

    /// Room for so many slots, none of them in it.
    pub(super) fn none(length: usize) -> Self {
        Self(vec![0; length.div_ceil(64)])
    }

    /// Puts a slot in; false if it was there.
    pub(super) fn insert(&mut self, slot: Slot) -> bool {
        let (word, bit) = (slot as usize / 64, 1 << (slot % 64));
        match self.0.get_mut(word) {
            Some(word) => {
                let new = *word & bit == 0;
                *word |= bit;
                new
            }
            None => false,
        }
    }

    /// Keeps only what is in another as well, of the same length.
    pub(super) fn keep(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// Takes out what is in another, of the same length.
    pub(super) fn remove(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
    }

    pub(super) fn contains(&self, slot: Slot) -> bool {
        let word = self.0.get(slot as usize / 64);
        word.is_some_and(|word| word & (1 << (slot % 64)) != 0)
    }

    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Takes out the slots of which this does not hold.
    pub(super) fn retain(&mut self, mut holds: impl FnMut(Slot) -> bool) {
        for (index, word) in self.0.iter_mut().enumerate() {
            let mut left = *word;
            while left != 0 {
                let bit = left.trailing_zeros();
                if !holds(index as Slot * 64 + bit) {
                    *word &= !(1 << bit);
                }
                left &= left - 1;
            }
        }
    }

    /// The slots in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Slot> {
        self.0.iter().enumerate().flat_map(|(index, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(index as Slot * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_slots() {
        for length in [0, 1, 63, 64, 65, 200] {
            let mut bits = Bits::all(length);
            assert_eq!(bits.count(), length);
            bits.retain(|slot| slot % 3 == 0);
            let slots: Vec<_> = bits.iter().collect();
            let wanted: Vec<_> = (0..length as Slot).step_by(3).collect();
            assert_eq!(slots, wanted);
            assert!(!bits.contains(1) && !bits.contains(length as Slot + 64));
        }
        let mut bits = Bits::none(70);
        assert!(bits.insert(69) && !bits.insert(69) && !bits.insert(700));
        assert!(bits.contains(69) && bits.count() == 1);
    }
}
