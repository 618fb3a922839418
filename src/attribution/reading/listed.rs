//! German lists behind the noun for what all in them are, "Die Firmen Nordkran, Südkran und Westkran", and that noun
//! again: "die Firmen".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::statement::Chained;
use super::super::unit::{Kind, Unit};
use super::Reader;
use crate::text::Language;

/// What several bodies are called together.
const SEVERAL: [&str; 17] = [
    "organisationen",
    "firmen",
    "unternehmen",
    "konzerne",
    "verbände",
    "vereine",
    "parteien",
    "gewerkschaften",
    "sender",
    "zeitungen",
    "agenturen",
    "banken",
    "länder",
    "staaten",
    "institute",
    "stiftungen",
    "gruppen",
];

/// The noun for several bodies in the nominative or dative: "organisationen", "verbänden".
fn called(word: &str) -> Option<&'static str> {
    let ends = |noun: &&&str| {
        word.ends_with(**noun)
            || word
                .strip_suffix('n')
                .is_some_and(|it| it.ends_with(**noun))
    };
    SEVERAL.iter().find(|noun| ends(noun)).copied()
}

impl Reader<'_> {
    /// The members of a list that such a noun opens, or those that the noun takes up.
    pub(super) fn listed(&mut self, unit: &Unit, words: &Range<usize>) -> Option<Vec<Chained>> {
        if self.language != Language::German {
            return None;
        }
        let noun = (words.start..words.end.min(words.start + 4))
            .find(|it| unit.capital(*it) && called(unit.lower(*it)).is_some())?;
        let name = called(unit.lower(noun))?;
        let determined = noun > words.start
            && matches!(
                unit.lower(noun - 1),
                "die" | "der" | "den" | "drei" | "vier" | "fünf" | "beiden"
            );
        if !determined {
            return None;
        }
        if noun + 1 == words.end {
            let (held, all) = self.list.clone()?;
            let mention = unit.span(words.clone());
            return (held == name).then(|| {
                all.into_iter()
                    .map(|it| Chained { mention, ..it })
                    .collect()
            });
        }
        let and = words
            .clone()
            .rfind(|it| matches!(unit.lower(*it), "und" | "sowie"))?;
        let comma = |it: &usize| unit.kind(*it) == Some(Kind::Comma);
        let mut members: Vec<Range<usize>> = Vec::new();
        let mut start = noun + 1;
        for cut in (start..and).filter(comma).chain([and, words.end]) {
            if start < cut {
                members.push(start..cut);
            }
            start = cut + 1;
        }
        let names = |it: &Range<usize>| {
            it.len() < 5
                && it.clone().all(|word| {
                    unit.capital(word) && !unit.is(word, Class::Determiner)
                        || matches!(unit.kind(word), Some(Kind::Quote(_)))
                })
        };
        if members.len() < 2 || !members.iter().all(names) {
            return None;
        }
        let all: Vec<Chained> = members
            .into_iter()
            .filter_map(|it| self.memory.resolve(unit, it))
            .collect();
        self.list = Some((name, all.clone()));
        Some(all)
    }
}
