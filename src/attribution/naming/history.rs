//! What was named last: mentions in the order in which they were read.

use super::genders::is_epicene;
use super::{Gender, Memory, Remembered};
use std::ops::Range;

use crate::attribution::german;
use crate::attribution::known;
use crate::attribution::lexicon::Class;
use crate::attribution::statement::{Chained, SourceKind};
use crate::attribution::unit::Unit;

/// How many of the latest mentions are kept at least. No report names so many; in a text of many
/// megabytes looking further back would cost time that grows with the square of its length.
const MEMORY: usize = 500;

/// How many of the latest mentions a pronoun or "die Behörde" is looked up in.
const REACH: usize = 40;

impl Memory<'_> {
    /// Makes the source the one that was named last.
    pub(in crate::attribution) fn repeat(&mut self, name: &str) {
        let place = self.history.iter().rposition(|it| it.source.name == name);
        if let Some(place) = place {
            let entry = self.history.remove(place);
            self.history.push(entry);
        }
    }

    /// Whether the person of this name is a woman, as far as anything has told.
    pub(in crate::attribution) fn is_woman_called(&self, name: &str) -> Option<bool> {
        let latest = self.history.iter().rfind(|it| it.source.name == name)?;
        match latest.gender {
            Gender::Feminine => Some(true),
            Gender::Masculine => Some(false),
            _ => None,
        }
    }

    /// Takes the person for a woman or a man where nothing has told so before.
    pub(in crate::attribution) fn learn_gender(&mut self, name: &str, feminine: bool) {
        let latest = self
            .history
            .iter_mut()
            .rfind(|it| it.source.name == name && it.gender == Gender::Unknown);
        if let Some(entry) = latest {
            entry.gender = if feminine {
                Gender::Feminine
            } else {
                Gender::Masculine
            };
        }
    }

    /// Remembers a mention, and the country that its source stands for.
    pub(super) fn remember(&mut self, mut entry: Remembered) {
        if entry.source.kind == SourceKind::Person && entry.gender == Gender::Unknown {
            let first = entry.source.name.split(' ').next().unwrap_or_default();
            // "said Robin Hask … she says": the copy tells which.
            let told = known::is_feminine(first).filter(|_| !(self.english && is_epicene(first)));
            entry.gender = match told {
                Some(true) => Gender::Feminine,
                Some(false) => Gender::Masculine,
                None => Gender::Unknown,
            };
        }
        let home = (entry.source.kind == SourceKind::Person)
            .then(|| self.name(&entry.source.name))
            .flatten()
            .and_then(|it| it.country);
        if let Some(country) = home.or_else(|| self.country_of(&entry.source)) {
            self.country = Some(country);
        }
        if self.history.len() >= 2 * MEMORY {
            self.history.drain(..MEMORY);
        }
        self.history.push(entry);
    }

    /// Whether words before the colon of a heading can be somebody who speaks: a person, a body, a name that
    /// the article gives in full.
    pub(in crate::attribution) fn could_speak(&self, unit: &Unit, words: &Range<usize>) -> bool {
        let named = |it: usize| {
            unit.is_first_name(it)
                || unit.at(it).is_some_and(|it| it.country || it.medium)
                || self.is_family_name(unit, it)
                || self.is_role(unit, it)
                || self.is_body(unit, it)
                || unit.is(it, Class::UnnamedNoun)
        };
        self.english
            || words.len() > 1
            || german::can_speak(unit, words)
            || self.known_in(unit, words.clone()).is_some()
            || words.clone().any(named)
    }

    /// Whether words give an office that one person holds and nobody's name: "Germany's spy chief", "Der Leiter
    /// der Behörde".
    pub(in crate::attribution) fn is_holder(&self, words: &str) -> bool {
        let mut parts = words
            .split([' ', '\u{a0}', ','])
            .filter(|it| !it.is_empty());
        let Some(first) = parts.next() else {
            return false;
        };
        let lower = first.to_lowercase();
        if self.english {
            let owned = words.contains("'s ") || words.contains("’s ") || words.contains("s’ ");
            let last = words.rsplit(' ').next().unwrap_or_default().to_lowercase();
            let role = self
                .lexicon
                .entry(&last)
                .is_some_and(|it| it.is(Class::Role))
                && !last.ends_with("official");
            return role && (owned || lower == "the") && !words.contains(',');
        }
        let noun = words
            .split(' ')
            .skip(1)
            .find(|it| it.starts_with(char::is_uppercase))
            .map(str::to_lowercase);
        matches!(lower.as_str(), "der" | "die")
            && noun.is_some_and(|it| {
                self.lexicon.endings(&it).hold(Class::Role)
                    && !it.ends_with("sprecher")
                    && !it.ends_with("sprecherin")
            })
    }

    /// Whether a body is one of the country of this name: its service, its ministry, its forces.
    pub(in crate::attribution) fn belongs_to(&self, source: &Chained, country: &str) -> bool {
        let Some(country) = known::country(country).map(|it| it.name.as_str()) else {
            return false;
        };
        let owned = |word: &str| {
            known::country_of_adjective(&word.to_lowercase()).is_some_and(|it| it.name == country)
                || known::country(word.strip_suffix('s').unwrap_or(word))
                    .is_some_and(|it| it.name == country)
        };
        let called = known::source(&source.name).is_some_and(|it| {
            it.aliases
                .iter()
                .any(|name| name.split([' ', '-']).any(owned))
        });
        let own = called || self.country_of(source) == Some(country);
        own || self.country_of_body(&source.name) == Some(country)
            || source.name.split([' ', '-']).any(|word| {
                known::country_of_adjective(&word.to_lowercase())
                    .is_some_and(|it| it.name == country)
                    || known::country(word).is_some_and(|it| it.name == country)
            })
    }

    fn country_of(&self, source: &Chained) -> Option<&'static str> {
        if source.kind == SourceKind::Person {
            return source
                .speaks_for
                .as_deref()
                .and_then(known::country)
                .map(|it| it.name.as_str());
        }
        if source.kind != SourceKind::Government && source.kind != SourceKind::IntelligenceService {
            return None;
        }
        // "Vereinigte Arabische Emirate"
        if let Some(country) = known::country(&source.name) {
            return Some(country.name.as_str());
        }
        source
            .name
            .rsplit(' ')
            .next()
            .and_then(known::country)
            .map(|it| it.name.as_str())
    }

    /// The only body named so far that `noun` can call: by what it was called, or by a word of its name
    /// that ends so.
    pub(in crate::attribution) fn body_called(&self, noun: &str) -> Option<Chained> {
        let noun = noun.to_lowercase();
        let body = |it: &&Remembered| {
            it.source.named
                && !matches!(it.source.kind, SourceKind::Person | SourceKind::Unnamed)
                && it.source.name.to_lowercase() != noun
        };
        let called = |it: &&Remembered| {
            it.nouns.iter().any(|other| other.ends_with(&noun))
                || it
                    .source
                    .name
                    .to_lowercase()
                    .split(' ')
                    .any(|word| word.ends_with(&noun))
        };
        let mut found = self.history.iter().filter(body).filter(called);
        let first = found.next()?;
        found
            .all(|it| it.source.name == first.source.name)
            .then(|| first.source.clone())
    }

    /// The latest mention within reach that is wanted.
    pub(super) fn latest(&self, wanted: impl Fn(&Remembered) -> bool) -> Option<Remembered> {
        self.history
            .iter()
            .rev()
            .take(REACH)
            .find(|it| wanted(it))
            .cloned()
    }
}
