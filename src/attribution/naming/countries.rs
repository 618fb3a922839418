//! Whose country's a body is, so that "das Ministerium in Minsk" is never the one in Warsaw.

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::Unit;
use super::declension::strong_ending;
use super::{Memory, Remembered};

impl Memory<'_> {
    /// The country that German words for a body give it to: by an adjective before the noun, by where it
    /// sits, by a genitive. "die polnische Behörde", "das Ministerium in Minsk", "die Armee der Ukraine".
    pub(super) fn country_said(&self, unit: &Unit, core: &Range<usize>) -> Option<&'static str> {
        if self.english || core.len() < 2 {
            return None;
        }
        core.clone().find_map(|it| {
            let before = it.checked_sub(1).map_or("", |before| unit.lower(before));
            let adjective = unit.at(it)?.nation.is_some() && !unit.capital(it);
            let placed = it > core.start
                && matches!(before, "in" | "aus" | "der" | "des" | "republik" | "von");
            (adjective || placed && !unit.is(it, Class::Demonym))
                .then(|| self.country_at(unit, it))
                .flatten()
        })
    }

    /// Notes the country that the words give a body to, for later mentions without it.
    pub(super) fn note_home(&mut self, source: &Chained, country: Option<&'static str>) {
        let body = !matches!(
            source.kind,
            SourceKind::Person | SourceKind::Unnamed | SourceKind::Medium
        );
        if let Some(country) = country.filter(|_| body) {
            self.homes.entry(source.name.clone()).or_insert(country);
        }
    }

    /// What a body is called that goes by a noun alone, where one of another country has gone by it before:
    /// "türkische Küstenwache".
    pub(super) fn of_another_country(
        &self,
        unit: &Unit,
        words: &Range<usize>,
        source: &Chained,
        country: Option<&'static str>,
    ) -> Option<String> {
        let home = self.homes.get(&source.name)?;
        let country = country.filter(|it| it != home)?;
        let noun = words
            .clone()
            .find(|it| self.word(unit, *it) == source.name)?;
        let adjective = noun.checked_sub(1).filter(|it| {
            words.contains(it) && unit.at(*it).is_some_and(|it| it.nation.is_some())
        })?;
        let stem = known::feminine_adjective(country)?.to_lowercase();
        let ending = strong_ending(
            unit.lower(noun),
            adjective.checked_sub(1).map_or("", |it| unit.lower(it)),
            unit.lower(adjective).ends_with("en"),
        )?;
        let stem = stem.strip_suffix('e').unwrap_or(&stem);
        Some(format!("{stem}{ending} {}", source.name))
    }

    /// Whether a body that was named before can be one of this country. Of a body whose country nothing
    /// has told it is taken for granted in the countries of the German papers alone: there "die Behörde in
    /// Berlin" is any one, while for others the wrong one would speak for their opponent.
    pub(super) fn can_be_of(&self, entry: &Remembered, country: &'static str) -> bool {
        let source = &entry.source;
        if matches!(source.kind, SourceKind::Person | SourceKind::Unnamed) {
            return true;
        }
        if let Some(home) = self.homes.get(&source.name) {
            return *home == country;
        }
        if self.belongs_to(source, country) {
            return true;
        }
        let elsewhere = self.country_of_body(&source.name).is_some()
            || source
                .name
                .split([' ', '-'])
                .any(|it| known::country(it).is_some());
        is_at_home(country) && !elsewhere
    }

    /// Whether "in" at `index` says in which country a body sits that its noun alone would not tell from
    /// another's: "die Behörde in Minsk".
    pub(super) fn seated_abroad(&self, unit: &Unit, index: usize) -> bool {
        !self.english
            && unit.lower(index) == "in"
            && index
                .checked_sub(1)
                .is_some_and(|it| is_general_body(unit.lower(it)))
            && unit.capital(index + 1)
            && self
                .country_at(unit, index + 1)
                .is_some_and(|it| !is_at_home(it))
    }
}

/// Whether German papers appear in the country.
fn is_at_home(country: &str) -> bool {
    matches!(country, "Deutschland" | "Österreich" | "Schweiz")
}

/// Whether a noun calls a body without saying which: its country belongs to the name.
pub(super) fn is_general_body(noun: &str) -> bool {
    matches!(
        noun,
        "amt"
            | "amtes"
            | "amts"
            | "behörde"
            | "dienst"
            | "dienstes"
            | "ministerium"
            | "ministeriums"
            | "mission"
            | "vertretung"
            | "delegation"
            | "gesandtschaft"
            | "führung"
            | "presse"
    )
}
