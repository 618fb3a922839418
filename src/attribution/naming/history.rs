//! What was named last: mentions in the order in which they were read.

use super::{Gender, Memory, Remembered};
use crate::attribution::known;
use crate::attribution::statement::{Chained, SourceKind};

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
            entry.gender = match known::is_feminine(first) {
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
