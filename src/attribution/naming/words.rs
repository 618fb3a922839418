//! The words of an article, and the names in full that they belong to.

use super::super::unit::{Kind, Unit};
use std::borrow::Cow;
use std::ops::Range;

use super::{FullName, Memory};

impl<'a> Memory<'a> {
    /// The name that the article gives in full as `joined`.
    pub(super) fn name(&self, joined: &str) -> Option<&FullName<'a>> {
        self.by_name.get(joined).and_then(|it| self.names.get(*it))
    }

    /// The names in full that `word` is the family name of, in the order of the article.
    pub(super) fn family(&self, word: &str) -> impl Iterator<Item = &FullName<'a>> {
        let places = self.by_word.get(word).map_or(&[][..], Vec::as_slice);
        let names = places.iter().filter_map(|it| self.names.get(*it));
        // The family name stands last, or first in names of three short parts as in Korean.
        names.filter(move |name| {
            name.words.last() == Some(&word)
                || name.words.len() == 3
                    && name.words.iter().all(|it| it.chars().count() <= 5)
                    && name.words.first() == Some(&word)
                // "Choi Min-ho"
                || name.words.len() == 2
                    && name.words.first() == Some(&word)
                    && name.words.last().is_some_and(|last| is_korean(last))
        })
    }

    pub(super) fn word(&self, unit: &Unit, index: usize) -> &'a str {
        unit.at(index).map_or("", |it| self.article.slice(it.span))
    }

    /// Whether the word is the last one of a name that the article gives in full.
    pub(in crate::attribution) fn is_family_name(&self, unit: &Unit, index: usize) -> bool {
        let word = self.word(unit, index);
        self.titled.contains_key(word)
            || self
                .family(word)
                .any(|it| it.words.last().is_some_and(|last| *last == word))
    }

    /// The words as they stand, with one space where the article has another break between them.
    pub(super) fn text(&self, unit: &Unit, range: Range<usize>) -> Cow<'a, str> {
        let text = unit
            .span(range.clone())
            .map_or("", |it| self.article.slice(it));
        if range.len() == 1 && unit.kind(range.start) == Some(Kind::Word) {
            return Cow::Borrowed(text);
        }
        // No branch depends on a byte, so that many are looked at in one step. "\u{a0}" is written in two bytes.
        let bytes = text.as_bytes();
        let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
        let spaced = pairs.fold(false, |spaced, (one, next)| {
            spaced
                | ((*one == b' ') & (*next == b' '))
                | ((*one == 0xc2) & (*next == 0xa0))
                | (*one < b' ')
        });
        if !spaced {
            return Cow::Borrowed(text);
        }
        Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Whether a name is one of two syllables as Koreans write theirs behind the family name: "Min-ho".
fn is_korean(name: &str) -> bool {
    name.split_once('-').is_some_and(|(first, second)| {
        first.starts_with(char::is_uppercase)
            && second.starts_with(char::is_lowercase)
            && first.len() < 7
            && second.len() < 7
    })
}

/// Where the last sentence of a text opens, in bytes from its start: behind the stop before it, or at the start.
/// Nothing for a text of less than two bytes.
pub(super) fn last_sentence(text: &str) -> Option<usize> {
    let inner = text.get(..text.len().checked_sub(2)?).unwrap_or_default();
    let stops = [". ", "! ", "? ", "“ "].iter();
    let last = stops.filter_map(|it| inner.rfind(it)).max();
    Some(last.unwrap_or_default())
}
