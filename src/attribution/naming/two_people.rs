//! Two German names side by side, of whom the first speaks about the second: "So kritisierte [Lund] Maas wegen …".

use std::ops::Range;

use super::super::unit::{Kind, Unit};
use super::{FullName, Memory, Remembered, person};

impl Memory<'_> {
    /// The first of two family names that belong to different people and stand side by side.
    pub(super) fn first_of_two(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let plain = |it: usize| unit.kind(it) == Some(Kind::Word) && self.is_name(unit, it);
        if self.english
            || core.len() != 2
            || core.start == 0
            || unit.is_first_name(core.start)
            || !core.clone().all(plain)
        {
            return None;
        }
        let both = self.text(unit, core.clone());
        let bears = |it: usize| {
            let word = self.word(unit, it);
            self.family(word).any(|name: &FullName| {
                name.words.len() > 1 && name.words.last() == Some(&word) && name.joined != *both
            })
        };
        (bears(core.start) && bears(core.start + 1))
            .then(|| person(self.full_name(self.word(unit, core.start))))
    }
}
