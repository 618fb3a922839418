//! Names of one word that an English article shows to be a person's, and epithets before family names.

use std::ops::Range;

use memchr::memmem;

use super::super::unit::{Kind, Unit};
use super::{Memory, Remembered, person};

/// The longest article that is searched, in bytes, and the most places of a name that are looked at, so that reading
/// stays linear.
const LONGEST: usize = 20_000;
const FEW: usize = 3;

impl Memory<'_> {
    /// Whether a name of one word is a person's by what stands beside it: "Nolan, the conductor,", "Kessler, 57,",
    /// "Bramall, who shears sheep", or "his" in the same sentence.
    pub(super) fn told_as_person(&self, name: &str) -> bool {
        let text = self.article.text().as_str();
        if text.len() > LONGEST || name.chars().count() < 3 {
            return false;
        }
        memmem::find_iter(text.as_bytes(), name)
            .take(FEW)
            .any(|at| {
                let behind = text.get(at + name.len()..).unwrap_or_default();
                let end = behind
                    .find(". ")
                    .or_else(|| behind.find('\n'))
                    .unwrap_or(behind.len());
                let sentence = behind.get(..end).unwrap_or_default();
                let beside = || {
                    let rest = behind.strip_prefix(", ")?;
                    if rest.starts_with("who ") {
                        return Some(true);
                    }
                    let close = rest.find(',')?;
                    let words = rest.get(..close)?;
                    let aged = words.len() == 2 && words.bytes().all(|it| it.is_ascii_digit());
                    let noun = words
                        .strip_prefix("a ")
                        .or_else(|| words.strip_prefix("an "))
                        .or_else(|| words.strip_prefix("the "))?
                        .split([' ', '\n'])
                        .take_while(|it| {
                            !matches!(*it, "of" | "in" | "from" | "at" | "for" | "with" | "who")
                        })
                        .last();
                    let body = noun.is_none_or(|it| {
                        self.is_body_noun(it) || it.starts_with(char::is_uppercase)
                    });
                    let trade = noun.is_some_and(|it| {
                        self.lexicon.entry(it).is_some_and(|entry| {
                            entry.is(super::super::lexicon::Class::Role)
                                || entry.is(super::super::lexicon::Class::UnnamedNoun)
                        }) || super::plain_names::is_somebody(it)
                    });
                    Some(aged || !body && trade)
                };
                let aged = || {
                    let rest = behind.strip_prefix(", ")?;
                    Some(
                        rest.get(..2)?.bytes().all(|it| it.is_ascii_digit())
                            && rest.get(2..3)? == ",",
                    )
                };
                // "Haverkamp argued that his goat was innocent", "Duval said, wiping his brow"
                let own = || {
                    let verb = sentence.starts_with(' ')
                        && sentence
                            .get(1..)
                            .is_some_and(|it| it.starts_with(char::is_lowercase));
                    verb && [" his ", " her ", " he ", " she "]
                        .iter()
                        .any(|it| sentence.contains(it))
                        && !sentence.contains(" its ")
                        && !sentence.contains(" it ")
                };
                let whole = behind.starts_with([',', ' ']);
                whole && (aged().unwrap_or(false) || beside().unwrap_or(false) || own())
            })
    }

    /// The person whose family name stands behind an epithet: "Terraces' hero Mendes", "Crowd favourite Mendes".
    pub(super) fn named_by_epithet(&self, unit: &Unit, words: &Range<usize>) -> Option<Remembered> {
        let last = words
            .end
            .checked_sub(1)
            .filter(|it| *it > words.start + 1)?;
        let noun = last - 1;
        let epithet = self.english
            && unit.capital(last)
            && unit.kind(noun) == Some(Kind::Word)
            && !unit.capital(noun)
            && !self.is_body_noun(unit.lower(noun))
            && (words.start..noun)
                .all(|it| matches!(unit.kind(it), Some(Kind::Word | Kind::Other)));
        if !epithet {
            return None;
        }
        let family = self.word(unit, last);
        let mut named = self
            .family(family)
            .filter(|it| it.words.last() == Some(&family));
        let found = named.next()?.joined.clone();
        if named.any(|it| it.joined != found) {
            return None;
        }
        let mut found = person(found);
        self.complete(&mut found);
        Some(found)
    }
}
