//! Pronouns and ages that take up somebody named before: "sie", "die 62-Jährige".

use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::Unit;
use super::{Gender, Memory, Remembered};
use std::ops::Range;

impl Memory<'_> {
    pub(super) fn pronoun(&self, unit: &Unit, core: &Range<usize>) -> Option<Option<Remembered>> {
        if let Some(found) = self.of_age(unit, core) {
            return Some(Some(found));
        }
        // "the 26-year-old"
        let aged = self.english
            && unit.lower(core.start) == "the"
            && core.len() <= 5
            && (unit.lower(core.end - 1).ends_with("year-old")
                || core.len() > 2 && unit.lower(core.end - 1) == "old");
        // "the Swede", "the 19-year-old Czech"
        let called = self.english
            && unit.lower(core.start) == "the"
            && core.len() <= 3
            && unit.capital(core.end - 1)
            && unit.is(core.end - 1, Class::Demonym);
        // "the Orrton Republican"
        let party = self.english
            && unit.lower(core.start) == "the"
            && (3..=4).contains(&core.len())
            && matches!(unit.lower(core.end - 1), "republican" | "democrat")
            && (core.start + 1..core.end).all(|it| unit.capital(it));
        let alone = || {
            let mut near = self.history.iter().rev().take(6);
            let person = |it: &&Remembered| it.source.kind == SourceKind::Person;
            near.find(person).is_some_and(|last| {
                near.filter(person)
                    .all(|it| it.source.name == last.source.name)
            })
        };
        if (aged || called || party && alone())
            && let Some(found) = self.latest(|it| it.source.kind == SourceKind::Person)
        {
            return Some(Some(found));
        }
        if core.len() != 1 {
            return None;
        }
        let is = |genders: &'static [Gender]| move |it: &Remembered| genders.contains(&it.gender);
        use Gender::{Feminine, Masculine, Neuter, Plural, Unknown};
        let person = |it: &Remembered| it.source.kind == SourceKind::Person;
        // "A review found …": texts are taken up by "it".
        let text = |it: &Remembered| {
            let last = it.source.name.rsplit(' ').next().unwrap_or_default();
            matches!(
                last,
                "review" | "report" | "letter" | "study" | "survey" | "poll" | "statement"
            )
        };
        let found = match unit.lower(core.start) {
            "er" | "ihn" => self.latest(is(&[Masculine, Unknown])),
            "he" | "his" if self.english => self.latest(|it| {
                is(&[Masculine, Unknown])(it)
                    && (person(it) || it.gender == Masculine || !it.source.named && !text(it))
            }),
            "she" | "her" if self.english => {
                // A woman named a little before is meant rather than whoever could be one.
                let near = self.history.len().saturating_sub(8);
                let woman = self
                    .history
                    .iter()
                    .skip(near)
                    .rfind(|it| it.gender == Feminine && (person(it) || !it.source.named));
                woman.cloned().or_else(|| {
                    self.latest(|it| {
                        is(&[Feminine, Unknown])(it) && (person(it) || !it.source.named)
                    })
                })
            }
            "sie" => self
                .latest(|it| is(&[Feminine, Plural])(it))
                .or_else(|| self.latest(|it| it.gender == Unknown && person(it))),
            "es" | "it" | "its" => self
                .latest(|it| is(&[Neuter])(it) || self.english && it.source.named && !person(it)),
            "they" | "their" => self.latest(is(&[Plural])).or_else(|| self.latest(|_| true)),
            "dieser" | "letzterer" if self.object.is_some() => self.object.clone(),
            "man" | "wir" | "ich" | "we" | "i" | "dieser" | "diese" | "letzterer" => {
                self.latest(|_| true)
            }
            _ => return None,
        };
        // Whoever has been called "he" is not "she" further on.
        let told = match unit.lower(core.start) {
            "er" | "ihn" | "he" | "his" => Some(Masculine),
            "she" | "her" => Some(Feminine),
            _ => None,
        };
        Some(found.map(|mut it| {
            if it.gender == Unknown
                && let Some(told) = told
            {
                it.gender = told;
            }
            it
        }))
    }

    /// "die 62-Jährige": the person of that gender who was named last.
    pub(super) fn of_age(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1)?;
        let aged = ["jährige", "jähriger", "jährigen"]
            .iter()
            .any(|it| unit.lower(noun).ends_with(it));
        let gender = match unit.lower(core.start) {
            "der" | "dem" | "den" | "des" => Gender::Masculine,
            "die" => Gender::Feminine,
            _ => return None,
        };
        (aged && core.len() >= 2).then(|| {
            self.latest(|it| it.source.kind == SourceKind::Person && it.gender == gender)
                .or_else(|| {
                    self.latest(|it| {
                        it.source.kind == SourceKind::Person && it.gender == Gender::Unknown
                    })
                })
                .or_else(|| self.only_person(unit, core))
        })?
    }
}
