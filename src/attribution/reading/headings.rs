//! Headings whose part before the colon is a source: "Geheimdienst: 3000 Soldaten verlegt".

use super::super::german;
use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::super::unit::{Kind, Token, Unit};
use super::Reader;
use crate::text::{Language, Span};
use std::ops::Range;

impl Reader<'_> {
    /// "Geheimdienst: 3000 Soldaten verlegt": a heading whose part before the colon is a source.
    pub(super) fn heading(&mut self, unit: &Unit, after: Option<&Unit>) -> bool {
        let Some(colon) = unit.tokens.iter().position(|it| it.kind == Kind::Colon) else {
            return false;
        };
        let quoted = unit.at(colon + 1).is_some_and(Token::is_quotation);
        let end = unit.tokens.len();
        if quoted || colon == 0 || colon > 6 || colon + 1 >= end {
            return false;
        }
        let phrase = match self.language {
            Language::German => phrases::german(unit, 0, colon),
            Language::English => phrases::english(unit, 0, colon),
            Language::Other => None,
        };
        let Some(phrase) = phrase.filter(|it| it.end == colon) else {
            return false;
        };
        if self.topic(unit, phrase.clone()) {
            return false;
        }
        // "Geheimdienst: …" over "Auch Südkoreas Geheimdienst legte nach" means that one.
        let named_below = after
            .filter(|_| phrase.len() == 1)
            .and_then(|after| self.body_below(unit.lower(phrase.start), after));
        let source = named_below.or_else(|| self.memory.resolve(unit, phrase.clone()));
        let Some(mut source) = source else {
            return false;
        };
        source.mention = unit.span(phrase.clone());
        // A place or topic before the colon is no source, nor is a name that nothing is known about.
        let speaks = matches!(
            source.kind,
            SourceKind::IntelligenceService
                | SourceKind::Government
                | SourceKind::Alliance
                | SourceKind::Agency
                | SourceKind::Person
        ) || !source.named;
        if !speaks {
            return false;
        }
        let span = |tokens: Range<usize>| unit.span(tokens).into_iter().collect::<Vec<Span>>();
        self.statements.push(Statement {
            content: span(colon + 1..end),
            frame: span(0..colon + 1),
            cue: span(colon..colon + 1),
            speaker: span(phrase),
            addressee: Vec::new(),
            form: Form::Indirect,
            chain: vec![source],
            doubtful: true,
        });
        true
    }

    /// Whether a country owns what stands before the colon and that is nobody who speaks: "Russlands
    /// Krieg: …" names a subject.
    fn topic(&self, unit: &Unit, phrase: Range<usize>) -> bool {
        let owner = unit
            .at(phrase.start)
            .map_or("", |it| self.article.slice(it.span));
        let country = owner.strip_suffix('s').and_then(known::country).is_some();
        let known = unit
            .span(phrase.clone())
            .is_some_and(|it| known::source(self.article.slice(it)).is_some());
        let names = phrase
            .clone()
            .skip(1)
            .filter(|it| unit.capital(*it))
            .count();
        self.language == Language::German
            && country
            && !known
            && names == 1
            && !german::can_speak(unit, &(phrase.start + 1..phrase.end))
            && !phrase.skip(1).any(|it| unit.ends_in(it, Class::ReportNoun))
    }

    /// The named body that the sentence below a heading calls by the noun of the heading.
    pub(super) fn body_below(&mut self, noun: &str, after: &Unit) -> Option<Chained> {
        let place = after.tokens.iter().position(|it| it.lower == noun)?;
        let phrase = (place.saturating_sub(4)..=place).find_map(|start| {
            phrases::german_plain(after, start, after.end())
                .filter(|it| it.contains(&place) && !after.is(start, Class::Adverb))
        })?;
        let body = self.memory.resolve(after, phrase)?;
        (body.named && body.kind != SourceKind::Person).then_some(body)
    }
}
