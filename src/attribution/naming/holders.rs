//! Headlines that call somebody by the office alone: "Verkehrsministerin: …", "Slovenian PM denies …".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::Chained;
use super::super::unit::{Kind, Unit};
use super::{Memory, Remembered, person};

/// The letters from which on a noun tells whom it means.
const SHORTEST: usize = 6;

impl Memory<'_> {
    /// The person whom the words of a headline mean that give an office, at most with a country, where the
    /// article names exactly one who holds it.
    pub fn office_holder(&mut self, unit: &Unit, words: Range<usize>) -> Option<Chained> {
        let start = words.start + usize::from(unit.is(words.start, Class::Determiner));
        let role = words.end.checked_sub(1).filter(|it| *it >= start)?;
        let described = (start..role).all(|it| {
            self.country_at(unit, it).is_some()
                || self.english && unit.kind(it) == Some(Kind::Word) && !self.is_name_only(unit, it)
        });
        if !self.is_role(unit, role) || !described || role > start + 2 {
            return None;
        }
        let called = self.office_noun(unit, start, role);
        // "Abgeordneter" is "der Abgeordnete".
        let called = called
            .strip_suffix('r')
            .filter(|it| it.ends_with("ete"))
            .unwrap_or(&called);
        let holds = |noun: &str| {
            let noun = noun
                .strip_suffix('r')
                .filter(|it| it.ends_with("ete"))
                .unwrap_or(noun);
            noun == called
                || !self.english
                    && called.len() > 5
                    && (noun.ends_with(called) || called.ends_with(noun) && noun.len() > 5)
        };
        let mut holders = self
            .names
            .iter()
            .filter(|name| name.nouns.iter().any(|noun| holds(noun)))
            .map(|name| name.joined.clone());
        let holder = holders.next()?;
        if holders.any(|other| other != holder) {
            return None;
        }
        let mut found = person(holder);
        found.gender = self.role_gender(unit, &words);
        self.complete(&mut found);
        found.source.mention = unit.span(words);
        let source = found.source.clone();
        self.remember(found);
        Some(source)
    }

    /// "der Premier" before anything has called somebody so: the only person whom the article gives a name
    /// with that noun.
    pub(super) fn sole_holder(&self, noun: &str) -> Option<Remembered> {
        if self.english || noun.len() < SHORTEST {
            return None;
        }
        let holder = self.names.get((*self.by_office.get(noun)?)?)?;
        let holder = &holder.joined;
        let mut found = person(holder.clone());
        self.complete(&mut found);
        Some(found)
    }

    /// Lists the names by the ends of the nouns that they are given with: "verkehrsminister" is a
    /// "minister" as well, and a "premierminister" a "premier".
    pub(super) fn list_offices(&mut self) {
        for (index, name) in self.names.iter().enumerate() {
            for noun in &name.nouns {
                let ends = noun
                    .char_indices()
                    .filter_map(|(at, _)| noun.get(at..))
                    .filter(|end| end.len() >= SHORTEST);
                let premier = noun.starts_with("premierminister").then_some("premier");
                for end in ends.chain(premier) {
                    let place = self.by_office.entry(end.to_owned()).or_insert(Some(index));
                    let same = |it: &usize| {
                        self.names
                            .get(*it)
                            .is_some_and(|it| it.joined == name.joined)
                    };
                    *place = place.filter(same);
                }
            }
        }
    }

    /// What an office is called: "minister", "prime minister" for "PM".
    fn office_noun(&self, unit: &Unit, start: usize, role: usize) -> String {
        let noun = unit.lower(role);
        if !self.english {
            return noun.to_owned();
        }
        if noun == "pm" {
            return "prime minister".to_owned();
        }
        let field = role
            .checked_sub(1)
            .filter(|it| *it >= start && self.country_at(unit, *it).is_none());
        field.map_or_else(
            || noun.to_owned(),
            |it| format!("{} {noun}", unit.lower(it)),
        )
    }

    /// Whether a word is somebody's name: nothing but a first name or part of a name given in full.
    fn is_name_only(&self, unit: &Unit, index: usize) -> bool {
        let word = self.word(unit, index);
        known::is_feminine(word).is_some() || self.by_word.contains_key(word)
    }
}
