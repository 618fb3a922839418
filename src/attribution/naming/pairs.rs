//! Two sources that are named together, so that "beide" can take them up.

use std::ops::Range;

use super::super::known;
use super::super::statement::Chained;
use super::super::unit::{Kind, Unit};
use super::pronouns::is_several;
use super::{Gender, Memory};

impl Memory<'_> {
    /// Remembers two governments or well-known bodies joined by "und": "der Iran und Belarus".
    pub(in crate::attribution) fn note_pair(&mut self, unit: &Unit) {
        for and in 1..unit.tokens.len().saturating_sub(1) {
            if unit.lower(and) != "und" {
                continue;
            }
            let article = usize::from(matches!(unit.lower(and + 1), "der" | "die" | "das" | "den"));
            let left = self.sole(unit, and - 1);
            let right = self.sole(unit, and + 1 + article);
            if let (Some(left), Some(right)) = (left, right)
                && left.name != right.name
            {
                self.pair = Some([left, right]);
            }
        }
    }

    /// Remembers two who spoke together, so that "they" and "the two senators" can take them up.
    pub(in crate::attribution) fn set_pair(&mut self, both: &[Chained]) {
        if let [left, right] = both {
            self.pair = Some([left.clone(), right.clone()]);
            let places = both.iter().filter_map(|it| it.mention);
            self.pair_place = places
                .map(crate::text::Span::start)
                .max()
                .unwrap_or_default();
        }
    }

    /// The two who were named together in this paragraph or the one before, with nobody in the plural since.
    pub(in crate::attribution) fn near_pair(&self, unit: &Unit) -> Option<[Chained; 2]> {
        let pair = self.pair.as_ref()?;
        let blocks = self.article.blocks();
        let near = blocks.get(unit.block.saturating_sub(1))?.span.start();
        if self.pair_place < near || self.pair_place == 0 {
            return None;
        }
        let later = self.latest(|it| {
            it.source
                .mention
                .is_some_and(|it| it.start() > self.pair_place)
                && (it.gender == Gender::Plural || is_several(it))
        });
        later.is_none().then(|| pair.clone())
    }

    /// Whom "the two Democrats", "the pair" means.
    pub(in crate::attribution) fn both(
        &self,
        unit: &Unit,
        words: &Range<usize>,
    ) -> Option<Vec<Chained>> {
        let the = unit.lower(words.start) == "the";
        let pair = the && words.len() == 2 && matches!(unit.lower(words.start + 1), "pair" | "duo");
        let two = the && words.len() == 3 && unit.lower(words.start + 1) == "two";
        let both = words.len() == 2
            && unit.lower(words.start) == "both"
            && (matches!(
                unit.lower(words.start + 1),
                "men" | "women" | "sides" | "parties"
            ) || unit.lower(words.start + 1).ends_with('s'));
        let mention = unit.span(words.clone());
        let pair = self.pair.clone().filter(|_| pair || two || both)?;
        Some(pair.map(|it| Chained { mention, ..it }).into())
    }

    /// The two sources that were last named together.
    pub(in crate::attribution) fn pair(&self) -> Option<[Chained; 2]> {
        self.pair.clone()
    }

    /// The country or well-known body that the one word means.
    fn sole(&self, unit: &Unit, index: usize) -> Option<Chained> {
        if unit.kind(index) != Some(Kind::Word) || !unit.capital(index) {
            return None;
        }
        let word = self.word(unit, index);
        if let Some(country) = known::country(word) {
            return Some(self.government(&country.name).source);
        }
        let known = known::source(word)?;
        Some(Chained {
            name: known.name.clone(),
            kind: known.kind,
            named: true,
            speaks_for: known.speaks_for.clone(),
            mention: None,
        })
    }
}
