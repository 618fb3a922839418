//! Where a German frame begins and ends, and what belongs to it rather than to what is said.

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::unit::{Kind, Quoted, Token, Unit};
use super::clauses::{has_konjunktiv, has_quotation, is_finite, is_relative};
use super::cues::{Cue, Order};
use super::openings::has_main_clause;
use std::ops::Range;

/// Whether a word stands behind a noun and before the rest of the clause as the past of a strong verb
/// does: "Die Stürmerin unterschrieb einen Vertrag".
pub(super) fn holds_unknown_verb(unit: &Unit, tokens: Range<usize>) -> bool {
    let dependent = unit.is(tokens.start, Class::Subordinator)
        || unit.is(tokens.start, Class::ClauseOpener)
        || unit.is(tokens.start, Class::Preposition)
        || unit.is(tokens.start, Class::Relative) && !unit.capital(tokens.start + 1);
    // "Im Juli fielen zwei Flüge aus", "Die Kosten liefen schon davon": a plural in the past.
    let plural = tokens.clone().skip(1).any(|it| {
        let next = it + 1;
        unit.at(it).is_some_and(|token| {
            token.kind == Kind::Word
                && !token.capital
                && token.entry.is_none()
                && token.lower.len() > 4
                && token.lower.ends_with("en")
        }) && unit.capital(it - 1)
            && tokens.contains(&next)
            && (unit.is(next, Class::Determiner)
                || unit.is(next, Class::Adverb)
                || unit.kind(next) == Some(Kind::Number)
                || matches!(
                    unit.lower(next),
                    "vier"
                        | "fünf"
                        | "sechs"
                        | "sieben"
                        | "acht"
                        | "neun"
                        | "zehn"
                        | "elf"
                        | "zwölf"
                ))
    });
    let opens = unit.is(tokens.start, Class::Preposition);
    if opens || plural {
        return plural && (opens || !dependent);
    }
    !dependent
        && tokens.clone().skip(1).any(|it| {
            let next = it + 1;
            unit.at(it).is_some_and(|token| {
                token.kind == Kind::Word
                    && !token.capital
                    && token.entry.is_none()
                    && !token.lower.ends_with(['e', 'n', 'r', 's', 'm'])
            }) && (unit.capital(it - 1) || unit.is(it - 1, Class::Pronoun))
                && tokens.contains(&next)
                && (unit.is(next, Class::Determiner)
                    || unit.is(next, Class::Preposition)
                    || unit.is(next, Class::Adverb)
                    || unit.kind(next) == Some(Kind::Number))
        })
}

/// "Warum das so war, erklärte die Universität so: „…“", "Das Angebot, … zu …, lehnt er ab: „…“":
/// what stands before a frame that leads to a quotation is its topic, unless it retells.
pub(super) fn topic(unit: &Unit, statement: &mut Found) {
    let [topic, quotation] = statement.content.as_slice() else {
        return;
    };
    let leads = matches!(unit.kind(quotation.start), Some(Kind::Quote(_)))
        && unit.kind(quotation.start.wrapping_sub(1)) == Some(Kind::Colon);
    let asks =
        unit.is(topic.start, Class::ClauseOpener) && !matches!(unit.lower(topic.start), "dass");
    let retells = has_konjunktiv(unit, topic.clone()) || has_quotation(unit, topic.clone());
    let names_text = statement
        .frame
        .iter()
        .any(|it| unit.lower(it.start).starts_with("hei") && unit.lower(it.start + 1) == "es");
    let question = unit.lower(topic.start) == "auf"
        && (topic.start..topic.end.min(topic.start + 4)).any(|it| unit.lower(it) == "frage");
    if leads && question
        || leads && !retells && (asks || names_text || !has_main_clause(unit, topic.clone()))
    {
        let topic = statement.content.remove(0);
        statement.frame.push(topic);
        statement.frame.sort_by_key(|it| it.start);
    }
}

/// Where a frame that follows its content ends: before a quotation or clause that goes on.
pub(super) fn frame_end(
    unit: &Unit,
    cue: &Cue,
    speaker: Option<&Range<usize>>,
    end: usize,
) -> usize {
    let last_word = cue.words.iter().copied().max().unwrap_or(cue.finite) + 1;
    let mut at = last_word.max(speaker.map_or(0, |it| it.end));
    for segment in unit.segments.iter().skip(unit.segment_of(cue.finite)) {
        if segment.tokens.end <= at {
            continue;
        }
        if let Some(quote) = segment
            .tokens
            .clone()
            .find(|it| *it >= at && matches!(unit.kind(*it), Some(Kind::Quote(Quoted::Sentence))))
        {
            return quote;
        }
        let inside = segment.tokens.start < at || segment.tokens.start <= cue.finite;
        if !inside {
            let first = segment.tokens.start;
            if unit.at(first).is_some_and(Token::is_quotation) {
                return first;
            }
            let relative = is_relative(unit, segment.tokens.clone())
                || unit.is(first, Class::Relative) && !unit.capital(first + 1)
                || unit.is(first, Class::Subordinator) && unit.lower(first) != "dass";
            // "In zehn Jahren, so schätzen die Forscher, soll das Werk fertig sein"
            let split = !unit.capital(first)
                && is_finite(unit, first)
                && !(0..cue.finite.saturating_sub(1)).any(|it| is_finite(unit, it));
            let goes_on = split
                || has_konjunktiv(unit, segment.tokens.clone())
                || unit.lower(first) == "dass";
            if goes_on && !relative {
                return segment.before.map_or(first, |it| it + 1);
            }
        }
        at = segment.tokens.end;
    }
    at.min(end)
}

/// A frame starts with its sentence, or after "und" where a clause before is somebody else's.
pub(super) fn frame_start(unit: &Unit, cue: &Cue) -> usize {
    let Some(segment) = unit.segments.get(cue.segment) else {
        return 0;
    };
    let first = segment.tokens.start;
    let comma = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let apart = cue.order == Order::Second
        && comma
        && cue.finite > first
        && !is_relative(unit, segment.tokens.clone())
        && (!unit.is(first, Class::Subordinator) || unit.capital(first + 1))
        && has_main_clause(unit, 0..first);
    if cue.segment > 0 && (unit.is(first, Class::Coordinator) || apart) {
        first
    } else {
        0
    }
}
