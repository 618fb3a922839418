//! Which country a ministry that is named without one belongs to.

use std::ops::Range;

use super::super::known;
use super::super::unit::Unit;
use super::Memory;

/// How far back in bytes a place is looked for; beyond it "das dortige Ministerium" means nothing.
const REACH: usize = 800;

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
