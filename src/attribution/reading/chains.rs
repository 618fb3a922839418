//! From whom a statement names to the chain of those who passed it on.

use std::ops::Range;

use super::super::frame::Mention;
use super::super::german;
use super::super::known;
use super::super::lexicon::Class;
use super::super::naming;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::Unit;
use super::{Holder, Reader, without_mentions};
use crate::text::Language;

impl Reader<'_> {
    pub(super) fn chain(&mut self, unit: &Unit, mentions: &[Mention]) -> Vec<Chained> {
        // Mentions are resolved as they are read, so that "seines Hauses" finds whom it follows.
        let mut order: Vec<usize> = (0..mentions.len()).collect();
        order.sort_by_key(|it| match mentions.get(*it) {
            Some(Mention::Words(words)) => words.start,
            _ => 0,
        });
        let mut resolved: Vec<Vec<Chained>> = vec![Vec::new(); mentions.len()];
        for index in order {
            let links = match mentions.get(index) {
                Some(Mention::Words(words)) => {
                    self.name_subject(unit, words);
                    self.joint(unit, words.clone())
                }
                Some(Mention::Informant) => self
                    .told_near(unit)
                    .map(|it| without_mentions(&it.chain))
                    .unwrap_or_default(),
                Some(Mention::Held) => {
                    let mut held = self
                        .holder
                        .as_ref()
                        .map(|it| without_mentions(&it.chain))
                        .unwrap_or_default();
                    // "hieß es unter Berufung auf Ermittler": of those before only the medium goes on.
                    let relayed = held.first().is_some_and(|it| {
                        matches!(it.kind, SourceKind::Agency | SourceKind::Medium)
                    });
                    if mentions.len() > 1 && relayed {
                        held.truncate(1);
                    }
                    held
                }
                None => Vec::new(),
            };
            if let Some(place) = resolved.get_mut(index) {
                *place = links;
            }
        }
        let mut chain: Vec<Chained> = Vec::new();
        for links in resolved {
            for link in links {
                if chain.iter().all(|it| it.name != link.name) {
                    chain.push(link);
                }
            }
        }
        chain
    }

    /// Who told something last, where that was not long ago: who only took a stand on it since ("Minsk wies
    /// die Vorwürfe zurück") gave no "Angaben".
    pub(super) fn told_near(&self, unit: &Unit) -> Option<&Holder> {
        let told = self.informant.as_ref();
        let near = told.filter(|it| it.block == unit.block || it.block + 1 == unit.block);
        near.or(self.holder.as_ref()).or(told)
    }

    /// Names the subject before a pronoun that takes it up in the same sentence: "Minister Tann will das
    /// ändern, wie er ankündigte".
    pub(super) fn name_subject(&mut self, unit: &Unit, words: &Range<usize>) {
        let pronoun = self.language == Language::German
            && words.len() == 1
            && matches!(unit.lower(words.start), "er" | "sie");
        if pronoun
            && let Some(subject) = german::subject_of(unit)
                .filter(|it| !german::in_konjunktiv(unit, it.start))
                .filter(|it| it.end < words.start)
            && subject.clone().any(|it| unit.ends_in(it, Class::Role))
        {
            self.memory.resolve(unit, subject);
        }
    }

    /// Joint speakers ("Moskau und Pjöngjang") are a source each.
    pub(super) fn joint(&mut self, unit: &Unit, words: Range<usize>) -> Vec<Chained> {
        // "Beide bestreiten das": the two that were last named together.
        if words.len() == 1
            && unit.lower(words.start) == "beide"
            && let Some(pair) = self.memory.pair()
        {
            let mention = unit.span(words);
            return pair
                .into_iter()
                .map(|it| Chained { mention, ..it })
                .collect();
        }
        let and = words
            .clone()
            .find(|it| matches!(unit.lower(*it), "und" | "and" | "sowie"));
        if let Some(and) = and
            && !self.memory.is_one_body(unit, &words, and)
            // "die Industrie- und Handelskammer"
            && and > words.start
            && !unit.lower(and - 1).ends_with('-')
            && and + 1 < words.end
        {
            let halves = [words.start..and, and + 1..words.end];
            let both: Vec<Chained> = halves
                .iter()
                .filter_map(|it| self.memory.resolve(unit, it.clone()))
                .collect();
            if both.len() == 2 && both.iter().all(|it| it.named) {
                return both;
            }
        }
        self.memory.resolve(unit, words).into_iter().collect()
    }

    pub(super) fn relay(&mut self, unit: &Unit, words: Range<usize>) -> Option<Chained> {
        let text = unit
            .span(words.clone())
            .map(|it| self.article.slice(it))
            .unwrap_or_default();
        if self
            .article
            .meta
            .provider
            .as_deref()
            .is_some_and(|own| text.contains(own))
        {
            return None;
        }
        // "told state television", "dem Deutschen Nachrichtenradio", "told NPW": a station by what it is, an
        // outlet by its letters.
        let last = words.end.checked_sub(1).map_or("", |it| unit.lower(it));
        let station = matches!(
            last,
            "television" | "radio" | "tv" | "podcast" | "newspaper" | "magazine"
        ) || words.len() > 1
            && ["fernsehen", "radio", "rundfunk"]
                .iter()
                .any(|it| last.ends_with(it));
        let paper = self.language == Language::English
            && words.len() > 1
            && !unit.is(words.start, Class::Determiner)
            && words
                .clone()
                .any(|it| unit.capital(it) && naming::is_paper(unit.lower(it)));
        let letters = paper
            || self.language == Language::English
                && words.len() == 1
                && (2..=5).contains(&text.len())
                && text.bytes().all(|it| it.is_ascii_uppercase());
        let source = self.memory.resolve(unit, words)?;
        let medium = matches!(source.kind, SourceKind::Agency | SourceKind::Medium);
        let could = station || paper || letters && known::source(text).is_none();
        (medium || could).then_some(Chained {
            kind: if medium {
                source.kind
            } else {
                SourceKind::Medium
            },
            ..source
        })
    }
}
