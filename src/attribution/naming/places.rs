//! Which country a ministry that is named without one belongs to.

use std::ops::Range;

use super::super::known;
use super::super::unit::Unit;
use super::{Memory, Remembered};

/// How far back in bytes a place is looked for; beyond it "das dortige Ministerium" means nothing.
const REACH: usize = 800;

/// Ends of nouns that stand behind "In" at the start of a paragraph and are no towns.
const NO_TOWNS: [&str; 14] = [
    "kunft", "heit", "keit", "ung", "schaft", "ion", "zeit", "folge", "Folge", "Summe", "Kürze",
    "Panik", "Teilen", "Sachen",
];

impl Memory<'_> {
    /// The country whose office the words mean by where they stand: "In Minsk erklärte das
    /// Verteidigungsministerium", "das dortige Außenministerium", or what the paragraph opens with.
    pub(super) fn country_here(&self, unit: &Unit, core: &Range<usize>) -> Option<&'static str> {
        let there = core
            .clone()
            .any(|it| matches!(unit.lower(it), "dortige" | "dortigen" | "dortiges"));
        if there {
            return self.place_before(unit, core.start);
        }
        let opens = matches!(unit.lower(0), "in" | "aus") && core.start > 1;
        opens.then(|| self.country_at(unit, 1)).flatten()
    }

    /// The country whose matters a paragraph is about by its first words: "Die Bundeswehr baut …".
    pub(super) fn country_of_paragraph(&self, unit: &Unit) -> Option<&'static str> {
        let block = self.article.blocks().get(unit.block)?;
        let text = self.article.slice(block.span);
        let mut words = text
            .split(|it: char| !it.is_alphanumeric() && it != '-')
            .take(3);
        words.find_map(country_of)
    }

    /// Whether a court or force of a town that an earlier paragraph named cannot be the one that the words call by the
    /// noun alone, as their paragraph tells of another town: "In Gera brannte ein Kahn. Nach Darstellung des
    /// Landgerichts" after the "Landgericht Aurich".
    pub(super) fn is_elsewhere(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        found: &Remembered,
    ) -> bool {
        const LOCAL: [&str; 8] = [
            "gericht",
            "gerichts",
            "gerichtes",
            "polizei",
            "feuerwehr",
            "staatsanwaltschaft",
            "präsidium",
            "präsidiums",
        ];
        let Some(noun) = core.end.checked_sub(1) else {
            return false;
        };
        let local = core.len() <= 2 && LOCAL.iter().any(|end| unit.lower(noun).ends_with(end));
        let Some((_, town)) = found.source.name.split_once(' ') else {
            return false;
        };
        let (Some(block), Some(place)) = (
            self.article
                .blocks()
                .get(unit.block)
                .map(|it| it.span.start()),
            unit.at(noun).map(|it| it.span.start()),
        ) else {
            return false;
        };
        let earlier = found.source.mention.is_none_or(|it| it.start() < block);
        if self.english || !local || !earlier {
            return false;
        }
        let text = self.article.text().as_str();
        let so_far = text.get(block..place).unwrap_or_default();
        let mut words = so_far.split(' ');
        let (opens, other, verb) = (words.next(), words.next(), words.next());
        let (Some("In"), Some(other), Some(verb)) = (opens, other, verb) else {
            return false;
        };
        let named = other.starts_with(char::is_uppercase)
            && other.chars().all(|it| it.is_alphabetic() || it == '-')
            && self.lexicon.entry(&other.to_lowercase()).is_none()
            && !NO_TOWNS.iter().any(|end| other.ends_with(end));
        named
            && verb.starts_with(char::is_lowercase)
            && !town.contains(other)
            && !so_far.contains(town)
    }

    /// The country or capital that was named last before a token.
    fn place_before(&self, unit: &Unit, index: usize) -> Option<&'static str> {
        let end = unit.at(index)?.span.start();
        let text = self.article.text().as_str().get(..end)?;
        let start = (end.saturating_sub(REACH)..=end).find(|it| text.is_char_boundary(*it))?;
        text.get(start..)?
            .rsplit(|it: char| !it.is_alphanumeric() && it != '-')
            .find_map(country_of)
    }
}

fn country_of(word: &str) -> Option<&'static str> {
    if matches!(word, "Bundeswehr" | "Bundestag" | "Bundesregierung") {
        return Some("Deutschland");
    }
    if !word.starts_with(char::is_uppercase) {
        return known::country_of_adjective(&word.to_lowercase()).map(|it| it.name.as_str());
    }
    known::country(word).map(|it| it.name.as_str())
}
