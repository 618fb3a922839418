//! English words passed on by somebody else: "X quoted Y as saying …", "Y was quoted as saying …".

use super::super::frame::{Found, Mention, without};
use super::super::lexicon::{Class, Lexicon};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Token, Unit};
use super::clauses::{clause_break, finish};
use super::side_words::is_day;
use super::subjects::subject_before;

/// Reads the words that the verb at `verb` passes on.
pub(super) fn quoting(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<Found> {
    let quotes = matches!(
        unit.lower(verb),
        "quoted" | "quotes" | "cited" | "cites" | "quoting" | "citing"
    );
    if !quotes {
        return None;
    }
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let marker = (verb + 1..limit)
        .find(|it| unit.lower(*it) == "as" && matches!(unit.lower(it + 1), "saying" | "telling"))?;
    // "was quoted as telling the Courier it was safe", "as telling divers to leave"
    let told = (unit.lower(marker + 1) == "telling")
        .then(|| phrases::english(unit, marker + 2, limit))
        .flatten()
        .filter(|it| it.end < limit);
    let start = told.as_ref().map_or(marker + 2, |it| it.end);
    let end = clause_break(unit, start, unit.end(), lexicon);
    let subject = subject_before(unit, verb);
    // "was quoted by Politico as saying"
    let before = (unit.lower(verb + 1) == "by" && marker > verb + 2)
        .then(|| phrases::english(unit, verb + 2, marker))
        .flatten();
    let passive =
        unit.is(verb.wrapping_sub(1), Class::Auxiliary) && (marker == verb + 1 || before.is_some());
    let mut statement;
    if passive {
        // "was quoted as saying by Politico that it was lost"
        let first_by = (unit.lower(start) == "by")
            .then(|| phrases::english(unit, start + 1, end))
            .flatten()
            .filter(|it| it.end < end);
        let start = first_by.as_ref().map_or(start, |it| it.end);
        // "… as saying by Politico"
        let by = (start..end).rev().find(|it| {
            let outlet =
                unit.capital(it + 1) || unit.lower(it + 1) == "the" && unit.capital(it + 2);
            unit.lower(*it) == "by" && outlet && !is_day(unit, it + 1)
        });
        let relay = by.and_then(|by| phrases::english(unit, by + 1, end).map(|it| (by, it)));
        let relay = relay
            .filter(|(_, phrase)| phrase.end == end)
            .or_else(|| before.or(first_by).map(|phrase| (end, phrase)));
        let content = start..relay.as_ref().map_or(end, |(by, _)| *by);
        let first = subject.as_ref()?.start;
        // "The bill was dead, she was quoted as saying."
        // "“It is safe,” Rowe was quoted as saying."
        let quoted = first > 0 && unit.at(first - 1).is_some_and(Token::is_quotation);
        let parts = if content.is_empty() && quoted {
            without(0..first, &[])
        } else if content.is_empty() && first > 1 {
            without(0..first - 1, &[])
        } else {
            vec![content]
        };
        statement = Found::new(Form::Indirect, parts);
        statement.chain = relay
            .map(|(_, phrase)| Mention::Words(phrase))
            .into_iter()
            .chain(subject.clone().map(Mention::Words))
            .collect();
        statement.speaker = subject;
    } else {
        let source = phrases::english(unit, verb + 1, marker)?;
        // "The bill was dead, the paper quoted an aide as saying."
        let first = subject.as_ref().map_or(0, |it| it.start);
        let behind = start >= end && first > 1;
        let content = if behind { 0..first - 1 } else { start..end };
        statement = Found::new(Form::Indirect, vec![content]);
        statement.chain = subject
            .map(Mention::Words)
            .into_iter()
            .chain([Mention::Words(source.clone())])
            .collect();
        statement.speaker = Some(source);
    }
    statement.addressee = told;
    statement.frame = vec![0..start];
    statement.cue = vec![verb, marker, marker + 1];
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}
