//! Headlines that call somebody by the office alone: "Verkehrsministerin: …", "Slovenian PM denies …".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::{Chained, SourceKind};
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
        let holder = self.only_holder(&self.office_noun(unit, start, role))?;
        let mut found = person(holder);
        found.gender = self.role_gender(unit, &words);
        self.complete(&mut found);
        found.source.mention = unit.span(words);
        let source = found.source.clone();
        self.remember(found);
        Some(source)
    }

    /// "The mayor of Orrton", "the regional governor" of an English article that names one mayor or governor.
    pub(super) fn holder_of_place(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        const OFFICES: [&str; 4] = ["mayor", "governor", "sheriff", "bishop"];
        const FIELDS: [&str; 8] = [
            "regional",
            "local",
            "state",
            "provincial",
            "city",
            "town",
            "county",
            "district",
        ];
        let first = core.start + usize::from(unit.lower(core.start) == "the");
        let field = usize::from(FIELDS.contains(&unit.lower(first)));
        let role = first + field;
        let alone = role + 1 == core.end && field > 0;
        let placed = unit.lower(role + 1) == "of" && role + 2 < core.end && unit.capital(role + 2);
        if !self.english || !OFFICES.contains(&unit.lower(role)) || !(alone || placed) {
            return None;
        }
        let mut found = person(self.only_holder(unit.lower(role))?);
        found.nouns = vec![unit.lower(role).to_owned()];
        self.complete(&mut found);
        Some(found)
    }

    /// "the prime minister", "the chief executive" after somebody who was called so: the only one whom the article
    /// gives that office, or the last one who was named with its noun.
    pub(super) fn holder_of_office(
        &self,
        unit: &Unit,
        field: usize,
        role: usize,
    ) -> Option<Remembered> {
        const FIELDS: [&str; 22] = [
            "prime",
            "foreign",
            "interior",
            "finance",
            "defence",
            "defense",
            "home",
            "health",
            "justice",
            "transport",
            "education",
            "energy",
            "environment",
            "culture",
            "agriculture",
            "attorney",
            "chief",
            "police",
            "fire",
            "general",
            "vice",
            "managing",
        ];
        let cabinet =
            matches!(unit.lower(role), "minister" | "secretary") && !unit.is(field, Class::Adverb);
        if !(FIELDS.contains(&unit.lower(field)) || cabinet) || !self.is_role(unit, role) {
            return None;
        }
        let office = format!("{} {}", unit.lower(field), unit.lower(role));
        if let Some(holder) = self.only_holder(&office) {
            let mut found = person(holder);
            found.nouns = vec![unit.lower(role).to_owned()];
            self.complete(&mut found);
            return Some(found);
        }
        // "The prime minister, Anna Marsh, …": the article gives no other with that noun.
        let called = |it: &Remembered| {
            it.source.kind == SourceKind::Person
                && it.nouns.iter().any(|noun| {
                    noun == unit.lower(role)
                        || noun == "attorney" && unit.lower(field) == "attorney"
                })
        };
        let last = self.latest(called)?;
        let office = format!("{} {}", unit.lower(field), unit.lower(role));
        let text = self
            .lower
            .get_or_init(|| self.article.text().as_str().to_ascii_lowercase());
        let near = |at: usize| {
            text.get(at..).is_some_and(|it| {
                let behind = it.get(office.len()..).unwrap_or_default();
                behind
                    .strip_prefix(", ")
                    .or(behind.strip_prefix(' '))
                    .is_some_and(|it| it.starts_with(&last.source.name.to_lowercase()))
            })
        };
        (text.len() < 100_000 && text.match_indices(&office).any(|(at, _)| near(at)))
            .then_some(last)
    }

    /// The name of the only person that the article gives with the noun; in German the noun may be a part
    /// of the other, "Minister" for "Verkehrsminister" and the other way round.
    fn only_holder(&self, noun: &str) -> Option<String> {
        let noun = weak(noun);
        let longer = (!self.english)
            .then(|| self.by_office.get(noun))
            .into_iter()
            .flatten();
        let shorter = ends(noun).filter(|end| !self.english && *end != noun);
        let whole = shorter.chain([noun]).filter_map(|it| self.by_role.get(it));
        let mut holder = None;
        for place in longer.chain(whole) {
            let name = self.names.get((*place)?)?.joined.as_str();
            if *holder.get_or_insert(name) != name {
                return None;
            }
        }
        holder
            .or_else(|| {
                // "Regierungschef" over an article about the only "Ministerpräsident" of it
                let called = |it: &&super::FullName| {
                    it.nouns
                        .iter()
                        .any(|other| super::general_nouns::says_office(noun, other))
                };
                let mut names = self.names.iter().filter(called);
                let first = names.next().filter(|_| !self.english)?;
                names
                    .all(|it| it.joined == first.joined)
                    .then_some(first.joined.as_str())
            })
            .map(str::to_owned)
    }

    /// "der Außenminister Georgiens" of an article that names one "georgischen Außenminister".
    pub(super) fn holder_of_country(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        role: Option<usize>,
    ) -> Option<Remembered> {
        let role = role.filter(|it| {
            !self.english
                && *it == core.start + 1
                && matches!(
                    unit.lower(core.start),
                    "der" | "die" | "dem" | "den" | "des"
                )
        })?;
        let place = role + 1 + usize::from(unit.is(role + 1, Class::Determiner));
        let country = self
            .country_at(unit, place)
            .filter(|_| place + 1 == core.end && unit.capital(place))?;
        let mut holders = self.names.iter().filter(|it| {
            it.country == Some(country) && it.nouns.iter().any(|noun| noun == unit.lower(role))
        });
        let holder = &holders.next()?.joined;
        if !holders.all(|it| it.joined == *holder) {
            return None;
        }
        let mut found = person(holder.clone());
        found.gender = self.role_gender(unit, core);
        self.complete(&mut found);
        Some(found)
    }

    /// "der Premier" before anything has called somebody so: the only person whom the article gives a name
    /// with that noun.
    pub(super) fn sole_holder(&self, noun: &str) -> Option<Remembered> {
        if self.english || noun.len() < SHORTEST {
            return None;
        }
        let holder = self.names.get((*self.by_office.get(weak(noun))?)?)?;
        let holder = &holder.joined;
        let mut found = person(holder.clone());
        self.complete(&mut found);
        Some(found)
    }

    /// Lists the names by the nouns that they are given with, and by the ends of German ones:
    /// "verkehrsminister" is a "minister" as well, and a "premierminister" a "premier".
    pub(super) fn list_offices(&mut self) {
        for (index, name) in self.names.iter().enumerate() {
            let same = |it: &usize| {
                self.names
                    .get(*it)
                    .is_some_and(|it| it.joined == name.joined)
            };
            for noun in &name.nouns {
                let noun = weak(noun);
                let place = self.by_role.entry(noun.to_owned()).or_insert(Some(index));
                *place = place.filter(same);
                if self.english {
                    continue;
                }
                let premier = noun.starts_with("premierminister").then_some("premier");
                for end in ends(noun).chain(premier) {
                    let place = self.by_office.entry(end.to_owned()).or_insert(Some(index));
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
        if matches!(noun, "pm" | "premier") {
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

/// The ends of a noun that are long enough to tell whom it means, itself among them.
fn ends(noun: &str) -> impl Iterator<Item = &str> {
    noun.char_indices()
        .filter_map(|(at, _)| noun.get(at..))
        .filter(|end| end.len() >= SHORTEST)
}

/// A noun as it stands behind "der": "abgeordnete" for "abgeordneter".
fn weak(noun: &str) -> &str {
    noun.strip_suffix('r')
        .filter(|it| it.ends_with("ete"))
        .unwrap_or(noun)
}
