//! Well-known names, roles, bodies and countries among the words of a mention.

use std::ops::Range;

use super::super::known;
use super::super::lexicon::{BODIES, Class, Classes};
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::Memory;

/// How many marks that do not belong to a name are taken for a part of it where they stand behind it.
const MARKS_BEHIND: usize = 2;

impl Memory<'_> {
    /// The longest well-known name in the words, not inside a genitive.
    pub(super) fn known_in(
        &self,
        unit: &Unit,
        words: Range<usize>,
    ) -> Option<(Range<usize>, &'static known::KnownSource)> {
        let longest = known::longest_alias();
        // How long a name can be that begins at a word: most words begin none, and those that do short ones, so that
        // nothing longer needs to be put together.
        let reach = |first: usize| {
            unit.at(first).map_or(longest, |it| match it.kind {
                Kind::Word if it.alias_length > 0 => it.alias_length + MARKS_BEHIND,
                Kind::Number if known::alias_length(self.word(unit, first)) > 0 => longest,
                Kind::Quote(_) | Kind::Open | Kind::Other => longest,
                _ => 0,
            })
        };
        let farthest = words.clone().map(reach).max().unwrap_or_default();
        if farthest == 0 {
            return None;
        }
        let longest = longest.min(farthest);
        let genitive = |index: &usize| {
            let lower = unit.lower(*index);
            // "des Magazins Der Spiegel": a capital belongs to a title.
            if !self.english && unit.capital(*index) {
                return false;
            }
            if self.english {
                matches!(lower, "of" | "for" | "from" | "at" | "in")
            } else {
                matches!(
                    lower,
                    "des" | "der" | "von" | "vom" | "eines" | "einer" | "aus" | "für"
                )
            }
        };
        let limit = (words.start + 1..words.end)
            .find(genitive)
            .unwrap_or(words.end);
        // A name with a preposition in it ("Institute for the Study of War") is tried in full first.
        for (start, end) in [(words.start, words.end), (words.start, limit)] {
            for length in (1..=longest.min(end - start.min(end))).rev() {
                for first in start..=(end - length) {
                    if end == words.end && end != limit && first + length <= limit {
                        continue;
                    }
                    if end == words.end && end != limit && first > start + 1 {
                        continue;
                    }
                    let range = first..first + length;
                    if length > reach(first) || !range.clone().any(|it| unit.capital(it)) {
                        continue;
                    }
                    let text = self.text(unit, range.clone());
                    // A word by itself has no marks around it.
                    let text = if length == 1 && unit.kind(first) == Some(Kind::Word) {
                        text.as_ref()
                    } else {
                        text.trim_matches(['„', '“', '”', '"', '«', '»', '(', ')'])
                    };
                    let found = known::source(text).or_else(|| {
                        known::source(
                            text.strip_suffix("'s")
                                .or_else(|| text.strip_suffix("’s"))?,
                        )
                    });
                    if let Some(found) = found {
                        if length == 1 && first > start && self.names_another(unit, first, found) {
                            continue;
                        }
                        return Some((range, found));
                    }
                }
            }
        }
        None
    }

    pub(super) fn is_body(&self, unit: &Unit, index: usize) -> bool {
        const BODY: Classes = Classes::of(&BODIES);
        unit.at(index).is_some_and(|it| {
            it.classes.meet(BODY)
                || !self.english
                    && (it.endings.meet(BODY)
                        || it.capital && it.lower.len() > 4 && it.lower.ends_with("amt"))
        })
    }

    /// Whether the word is what a company is called before its name, in any case: "Autozulieferer".
    pub(super) fn is_company(&self, unit: &Unit, index: usize) -> bool {
        unit.capital(index) && unit.ends_in(index, Class::CompanyNoun)
    }

    pub(super) fn is_role(&self, unit: &Unit, index: usize) -> bool {
        unit.at(index).is_some_and(|it| it.role)
    }

    pub(super) fn country_at(&self, unit: &Unit, index: usize) -> Option<&'static str> {
        let token = unit.at(index)?;
        // "der Senegalese" is a man: the English adjective looks the same.
        let person = !self.english
            && ["ese", "esen", "esin"]
                .iter()
                .any(|it| token.lower.ends_with(it));
        if person {
            return None;
        }
        token
            .nation
            .or_else(|| {
                token
                    .capital
                    .then(|| known::country(self.word(unit, index)))
                    .flatten()
            })
            .map(|it| it.name.as_str())
    }

    /// Whether a well-known outlet of one English word is only the end of another one's name: the "Harbour Times" is
    /// not the Times.
    fn names_another(&self, unit: &Unit, word: usize, found: &known::KnownSource) -> bool {
        let before = word - 1;
        let owner = ["'s", "’s"]
            .iter()
            .any(|end| unit.lower(before).ends_with(end));
        self.english
            && found.kind == SourceKind::Medium
            && super::is_paper(unit.lower(word))
            && unit.kind(before) == Some(Kind::Word)
            && unit.capital(before)
            && !owner
            && !unit.is(before, Class::Determiner)
            && !unit.is(before, Class::Demonym)
            && self.country_at(unit, before).is_none()
    }
}
