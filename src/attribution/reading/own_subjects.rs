//! Pronouns that take up the subject of their own sentence: "The railway will pay, it said".

use std::ops::Range;

use super::super::english;
use super::super::german;
use super::super::lexicon::{BODIES, Class};
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Kind, Unit};
use super::Reader;
use crate::text::Language;

impl Reader<'_> {
    /// Names the subject before a pronoun that takes it up in the same sentence: "Minister Tann will das
    /// ändern, wie er ankündigte".
    pub(super) fn name_subject(&mut self, unit: &Unit, words: &Range<usize>) {
        if self.language == Language::English {
            self.name_english_subject(unit, words);
            return;
        }
        let pronoun = self.language == Language::German
            && words.len() == 1
            && matches!(unit.lower(words.start), "er" | "sie" | "es");
        // "Das Spital schließt die Abteilung, wie es bekanntgab": the article agrees with the pronoun.
        let agrees = |subject: &Range<usize>| {
            matches!(
                (unit.lower(subject.start), unit.lower(words.start)),
                ("der", "er") | ("die", "sie") | ("das", "es")
            ) && german::can_speak(unit, subject)
        };
        // "Minister Tann sieht grünes Licht: „…“, zitiert das Blatt den Minister"
        let role = words.len() == 2
            && matches!(unit.lower(words.start), "der" | "den" | "dem" | "des")
            && unit.ends_in(words.start + 1, Class::Role);
        if role
            && let Some(subject) = german::subject_of(unit)
                .filter(|it| it.end < words.start && it.len() > 1 && it.len() < 6)
            && subject.clone().any(|it| {
                unit.lower(it).ends_with(unit.lower(words.start + 1))
                    && unit.capital(it + 1)
                    && subject.contains(&(it + 1))
            })
        {
            self.memory.resolve(unit, subject);
        }
        if pronoun
            && let Some(subject) = german::subject_of(unit)
                .filter(|it| !german::in_konjunktiv(unit, it.start))
                .filter(|it| it.end < words.start)
            && (agrees(&subject)
                || unit.lower(words.start) != "es"
                    && subject.clone().any(|it| unit.ends_in(it, Class::Role)))
        {
            self.memory.resolve(unit, subject);
        }
    }

    /// The same in English: "Romania scrambled two jets, its ministry said"; "Rowe has a week to name them,
    /// failing which, she says, she will sue"; "accused Rowe of theft, which he has denied".
    fn name_english_subject(&mut self, unit: &Unit, words: &Range<usize>) {
        let before = words.start.checked_sub(1).filter(|it| *it > 0);
        let Some(before) = before else {
            return;
        };
        let own = unit.lower(words.start) == "its";
        if own && let Some(subject) = english::subject_of(unit, words.start) {
            self.memory.resolve(unit, subject);
            return;
        }
        if words.len() == 1 && matches!(unit.lower(words.start), "it" | "its") {
            self.name_body_of_sentence(unit, words);
            return;
        }
        // "Police arrested a man who, they said, had stolen it"
        if words.len() == 1
            && unit.lower(words.start) == "they"
            && let Some(subject) = english::subject_of(unit, words.start)
            && subject.end < words.start
            && unit.kind(before) == Some(Kind::Comma)
            && subject.clone().any(|it| {
                let lower = unit.lower(it);
                let people = unit.is(it, Class::UnnamedNoun) || unit.is(it, Class::Role);
                lower == "police" || people && lower.ends_with('s')
            })
        {
            self.memory.resolve(unit, subject);
            return;
        }
        let person = words.len() == 1 && matches!(unit.lower(words.start), "he" | "she");
        if !person {
            return;
        }
        // In "Rowe is a liar, he said" he is somebody else.
        let closes = unit.kind(before) != Some(Kind::Word) && words.end + 2 >= unit.end();
        let denied = ["den", "disput", "reject"]
            .iter()
            .any(|it| (words.end..words.end + 3).any(|verb| unit.lower(verb).starts_with(it)));
        let told = matches!(
            unit.lower(before),
            "which" | "charges" | "allegations" | "accusations" | "claims"
        );
        if told && denied {
            if let Some(name) = (0..before)
                .rev()
                .find(|it| self.memory.is_family_name(unit, *it))
            {
                self.memory.resolve(unit, name..name + 1);
            }
        } else if !closes
            && let Some(subject) = english::subject_of(unit, words.start)
            && subject.end < words.start
        {
            if let Some(owner) = self.memory.owner(unit, &subject) {
                self.memory.resolve(unit, owner);
            } else if self.memory.names_person(unit, &subject) {
                self.memory.resolve(unit, subject);
            }
        }
    }

    /// "The railway will pay for the rooms, it said", "Orr Yard's offer is fair, it insists": the body that is the
    /// subject of the sentence, or whose thing that is, says so.
    fn name_body_of_sentence(&mut self, unit: &Unit, words: &Range<usize>) {
        let frame = words.start > 1 && unit.kind(words.start - 1) == Some(Kind::Comma);
        let Some(subject) = english::subject_of(unit, words.start).filter(|_| frame) else {
            return;
        };
        // "Norvia's General Staff said it hit a depot, which it said": the subject itself speaks.
        let speaks = matches!(
            unit.lower(subject.end),
            "said" | "says" | "announced" | "confirmed" | "reported" | "claimed" | "added"
        );
        if speaks && subject.end < words.start && subject.len() > 1 {
            self.memory.resolve(unit, subject);
            return;
        }
        let close = subject
            .clone()
            .find(|it| {
                *it > subject.start && unit.is(*it, Class::Preposition)
                    || unit.kind(*it) == Some(Kind::Comma)
            })
            .unwrap_or(subject.end);
        let body = |it: usize| BODIES.iter().any(|class| unit.is(it, *class));
        let mark = (subject.start..close).find(|it| {
            unit.kind(*it) == Some(Kind::Other)
                || ["'s", "’s"]
                    .iter()
                    .any(|end| unit.lower(*it).ends_with(end))
        });
        let owner = mark.map(|it| {
            let end = it + usize::from(unit.kind(it) == Some(Kind::Word));
            subject.start..end
        });
        let named = owner.unwrap_or(subject.start..close);
        let Some(last) = named.end.checked_sub(1) else {
            return;
        };
        let determined = unit.is(named.start, Class::Determiner) || unit.capital(last);
        let bare = unit
            .lower(last)
            .trim_end_matches("'s")
            .trim_end_matches("’s")
            .to_owned();
        let general = self.memory.is_body_noun(&bare);
        if named.end < words.start && determined && (body(last) || general) {
            self.memory.resolve(unit, named);
        }
    }

    /// Whom a pronoun means that nobody named before fits: the subject of its own sentence, "Norvia, which
    /// owns the yard, is to cut jobs, it announced".
    pub(super) fn subject_of_sentence(
        &mut self,
        unit: &Unit,
        speaker: Option<&Range<usize>>,
    ) -> Option<Chained> {
        let words = speaker.filter(|it| it.len() == 1 && unit.lower(it.start) == "it")?;
        let subject = english::subject_of(unit, words.start)?;
        // "Junior staff were scared, it found" speaks of others.
        let several = unit.lower(subject.end - 1).ends_with("staff")
            || matches!(unit.lower(subject.end), "were" | "are" | "have");
        let named = subject.end < words.start && unit.capital(subject.start) && !several;
        named
            .then(|| self.memory.resolve(unit, subject))?
            .filter(|it| it.named && it.kind != SourceKind::Person)
    }
}
