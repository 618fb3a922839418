//! Two sources that are named together, so that "beide" can take them up.

use std::ops::Range;

use super::super::known;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Kind, Unit};
use super::Memory;

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

    /// Remembers two persons who spoke together, so that "the two senators" can take them up.
    pub(in crate::attribution) fn set_pair(&mut self, both: &[Chained]) {
        if let [left, right] = both
            && both.iter().all(|it| it.kind == SourceKind::Person)
        {
            self.pair = Some([left.clone(), right.clone()]);
        }
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
            && matches!(unit.lower(words.start + 1), "men" | "women");
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
