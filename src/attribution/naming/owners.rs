//! Whose an English thing is, and who is brought on by what they are: both can be meant by "he" further on.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::unit::{Kind, Unit};
use super::Memory;

impl Memory<'_> {
    /// The noun of somebody without a name whom a sentence brings on as its subject: "Rowe's lawyer", "A driver".
    pub(super) fn brought_on(&self, unit: &Unit, phrase: &Range<usize>) -> Option<usize> {
        let first = unit.lower(phrase.start);
        let close = phrase.clone().take_while(|it| {
            !unit.is(*it, Class::Preposition) && unit.kind(*it) != Some(Kind::Comma)
        });
        let owned = close
            .clone()
            .any(|it| ["'s", "’s"].iter().any(|end| unit.lower(it).ends_with(end)));
        let new = owned || matches!(first, "a" | "an" | "one" | "his" | "her" | "another");
        close.last().filter(|_| new)
    }

    /// Whose the thing is that a noun phrase names, "Sigrun Voss's alliance won. She said": they are spoken of.
    pub(in crate::attribution) fn owner(
        &self,
        unit: &Unit,
        phrase: &Range<usize>,
    ) -> Option<Range<usize>> {
        let mark = phrase.clone().find(|it| {
            unit.kind(*it) == Some(Kind::Other)
                || ["'s", "’s"]
                    .iter()
                    .any(|end| unit.lower(*it).ends_with(end))
        })?;
        let named = (phrase.start..=mark).any(|it| unit.is_first_name(it) || self.owns(unit, it));
        let speaks = (mark + 1..phrase.end).any(|it| {
            self.is_role(unit, it)
                || self.is_body(unit, it)
                || unit.is(it, Class::UnnamedNoun)
                // "Rowe's heir Carl Lund"
                || unit.is_first_name(it)
        });
        let end = mark + usize::from(unit.kind(mark) == Some(Kind::Word));
        (self.english && mark + 1 < phrase.end && named && !speaks).then_some(phrase.start..end)
    }

    /// Whether a word is a family name that the article gives in full, with the ending of an owner.
    pub(super) fn owns(&self, unit: &Unit, index: usize) -> bool {
        let word = self.word(unit, index);
        let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        self.family(bare.unwrap_or(word)).next().is_some() || self.family(word).next().is_some()
    }
}
