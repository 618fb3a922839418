//! English bodies with "and" in their names: "the Bakers and Millers' Guild", "Orr Water and Sewerage Board".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Kind, Unit};
use super::english_bodies::is_company;
use super::{Gender, Memory, remembered};

/// The nouns that close such names. Each of them stands for one body, whatever it looks after.
const HEADS: [&str; 33] = [
    "administration",
    "agency",
    "alliance",
    "association",
    "authority",
    "board",
    "brotherhood",
    "bureau",
    "chamber",
    "circle",
    "coalition",
    "commission",
    "committee",
    "confederation",
    "council",
    "department",
    "executive",
    "federation",
    "forum",
    "foundation",
    "guild",
    "inspectorate",
    "institute",
    "league",
    "ministry",
    "network",
    "office",
    "partnership",
    "service",
    "society",
    "syndicate",
    "trust",
    "union",
];

/// Whether a noun in small letters closes the names of such bodies.
pub(super) fn is_joined_head(noun: &str) -> bool {
    HEADS.contains(&noun)
}

impl Memory<'_> {
    /// The one body that words with "and" between them name, remembered as named last.
    pub(in crate::attribution) fn joined_body(
        &mut self,
        unit: &Unit,
        words: &Range<usize>,
    ) -> Option<Chained> {
        let head = words.end.checked_sub(1)?;
        if !self.english || !unit.capital(head) || !HEADS.contains(&unit.lower(head)) {
            return None;
        }
        let led = unit.lower(words.start) == "the";
        let first = words.start + usize::from(led);
        let and = (first..head).find(|it| unit.lower(*it) == "and")?;
        // "the Orr Trust and Hale Trust" are two, and so are "the Treasury and the Trade Board".
        let body = |it: usize| {
            unit.capital(it)
                && (HEADS.contains(&unit.lower(it))
                    || is_company(unit.lower(it))
                        && !matches!(unit.lower(it), "water" | "gas" | "energy" | "health")
                    || unit.is(it, Class::MediumNoun)
                    || matches!(
                        unit.lower(it),
                        "police" | "court" | "treasury" | "government" | "parliament"
                    ))
        };
        let two = (first..head).any(|it| it != and && (body(it) || unit.lower(it) == "and"))
            || unit.is(and + 1, Class::Determiner)
            || (first..head).any(|it| {
                unit.is_first_name(it) || unit.is(it, Class::Role) && unit.lower(it) != "general"
            });
        let whole = (first..head).all(|it| {
            unit.capital(it)
                || it == and
                || matches!(unit.kind(it), Some(Kind::Other))
                || unit.kind(it) == Some(Kind::Comma) && led && it < and
        });
        // "Norvia and Crane Trust" could be two: what stands before "and" has to tell of a place or a trade.
        let left = first..and;
        let known = known::source(&self.text(unit, left.clone())).is_some()
            || known::country(&self.text(unit, left.clone())).is_some();
        let alone = !led && left.len() < 2;
        if two || !whole || known || alone || left.is_empty() || and + 1 == head && !led {
            return None;
        }
        let name = self.text(unit, first..words.end).into_owned();
        let known = known::source(&name);
        let kind = known.map_or(SourceKind::Institution, |it| it.kind);
        let name = known.map_or(name, |it| it.name.clone());
        let mut found = remembered(name, kind, true, Gender::Neuter);
        found.nouns = vec![unit.lower(head).to_owned()];
        found.source.mention = unit.span(words.clone());
        let source = found.source.clone();
        self.remember(found);
        Some(source)
    }
}
