//! Who an English sentence without a statement is about.

use super::super::english;
use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Kind, Unit};
use super::Reader;
use crate::text::Language;
use std::ops::Range;

impl Reader<'_> {
    /// Remembers the subject of a sentence that says nothing of its own, so that "it", "they" and "the board" find
    /// it in the next one.
    pub(super) fn name_topic(&mut self, unit: &Unit) {
        if self.language != Language::English {
            return;
        }
        self.memory.note_introduced(unit);
        let Some(words) = english::subject_of(unit, unit.end()) else {
            return;
        };
        // "Tessel Robotics shares rose 9%"
        let shares = words.len() > 1
            && matches!(unit.lower(words.end - 1), "shares" | "stock")
            && (words.start..words.end - 1).all(|it| unit.capital(it));
        let words = words.start..words.end - usize::from(shares);
        if !self.memory.is_topic(unit, &words) {
            return;
        }
        // "A retired couple, Vern and Opal Rowe, died": both are the couple.
        let comma = words
            .clone()
            .find(|it| unit.kind(*it) == Some(Kind::Comma))
            .filter(|it| (*it..words.end).any(|word| unit.lower(word) == "and"));
        let words = words.start..comma.unwrap_or(words.end);
        // "The Housing Minister, 44, let the flat": whose office that is has been told, or will be.
        let office = unit.lower(words.start) == "the"
            && unit.capital(words.start + 1)
            && words.clone().any(|it| unit.is(it, Class::Role));
        if !office || self.memory.means_person(unit, &words) {
            self.joint(unit, words);
        }
    }

    /// "They said", "Both denied it" after two who were just named together.
    pub(super) fn both_named(&self, unit: &Unit, words: &Range<usize>) -> Option<Vec<Chained>> {
        let pronoun = words.len() == 1
            && self.language == Language::English
            && matches!(unit.lower(words.start), "they" | "both");
        let pair = pronoun.then(|| self.memory.near_pair(unit)).flatten()?;
        let mention = unit.span(words.clone());
        Some(
            pair.into_iter()
                .map(|it| Chained { mention, ..it })
                .collect(),
        )
    }

    /// The medium that an unnamed source told something before and goes on telling: "A source told Radio Orr … The
    /// source added".
    pub(super) fn told_before(
        &self,
        unit: &Unit,
        found: &Found,
        chain: &[Chained],
    ) -> Option<Chained> {
        let [link] = chain else {
            return None;
        };
        let words = found.speaker.clone()?;
        let again = found.addressee.is_none()
            && !link.named
            && (unit.lower(words.start) == "the"
                || unit.lower(words.start) == "one" && unit.lower(words.start + 2) == "the")
            && words.clone().any(|it| {
                matches!(
                    unit.lower(it),
                    "source"
                        | "sources"
                        | "official"
                        | "officials"
                        | "person"
                        | "people"
                        | "insider"
                        | "insiders"
                        | "diplomat"
                        | "diplomats"
                        | "aide"
                        | "aides"
                        | "executive"
                )
            });
        if !again {
            return None;
        }
        let noun = |name: &str| {
            name.split(' ').find_map(|word| {
                [
                    "source",
                    "official",
                    "person",
                    "people",
                    "insider",
                    "diplomat",
                    "aide",
                    "executive",
                ]
                .into_iter()
                .find(|it| word.trim_end_matches('s') == *it)
            })
        };
        let before = self.statements.iter().rev().find(|it| {
            it.chain
                .last()
                .is_some_and(|last| !last.named && noun(&last.name) == noun(&link.name))
        })?;
        match before.chain.as_slice() {
            [medium, _] if matches!(medium.kind, SourceKind::Medium | SourceKind::Agency) => {
                Some(Chained {
                    mention: None,
                    ..medium.clone()
                })
            }
            _ => None,
        }
    }
}
