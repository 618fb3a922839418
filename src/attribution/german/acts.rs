//! German speech acts without a clause: the content is what the act is about.

use std::ops::Range;

use super::super::frame::{Aside, Found, without};
use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::{is_finite, trim};
use super::cues::{Cue, Order};
use super::frames::frame_start;
use super::speakers::{set_speaker, subject_and_addressee};

/// A speech act without a clause: "bestritt den Einsatz".
pub(super) fn act(unit: &Unit, cue: &Cue, asides: &[Aside]) -> Option<Found> {
    let segment = unit.segments.get(cue.segment)?;
    if segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Open))
    {
        return None;
    }
    let quotes = segment
        .tokens
        .clone()
        .any(|it| it > cue.finite && unit.at(it).is_some_and(Token::is_quotation));
    // What others are retold to do is part of what is said, and silence is no statement.
    let denied = segment
        .tokens
        .clone()
        .any(|it| unit.lower(it) == "nicht" && it > cue.finite && !unit.is(it + 1, Class::Adverb));
    // "Die Auftraggeber sollen Geld versprochen haben" is hearsay about a deed.
    let hearsay = matches!(unit.lower(cue.finite), "soll" | "sollen");
    if cue.konjunktiv || denied || hearsay {
        return None;
    }
    if !cue.verb.object && cue.verb.of.is_empty() && cue.verb.judged_as.is_none() && !quotes {
        return None;
    }
    let (speaker, addressee) = subject_and_addressee(unit, cue);
    let speaker = speaker?;
    // "man" and "es" stand for nobody who acts.
    if speaker.len() == 1 && matches!(unit.lower(speaker.start), "man" | "es") {
        return None;
    }
    let last_word = cue.words.iter().copied().max()?;
    let closing = if last_word > cue.finite {
        last_word
    } else {
        segment.tokens.end
    };
    let from = if speaker.start > cue.finite {
        speaker.end
    } else {
        cue.finite + 1
    };
    // "hat die Band eingestuft und eine Strafe bestätigt": the object stands behind the first participle.
    let second = (from..closing.max(from))
        .find(|it| unit.lower(*it) == "und" && closes_participle(unit, it - 1));
    let from = second.map_or(from, |it| it + 1);
    let limit = closing.max(from);
    if let Some(quoted) = judgement(unit, cue) {
        let mut statement = Found::new(Form::Direct, vec![quoted..quoted + 1]);
        statement.frame = without(segment.tokens.clone(), &statement.content);
        set_speaker(&mut statement, Some(speaker));
        statement.addressee = addressee;
        return Some(statement);
    }
    let object = if let Some(marker) = cue.verb.judged_as.as_deref() {
        (from..segment.tokens.end)
            .find(|it| unit.lower(*it) == marker)
            .map(|it| it..closing.max(it + 1))
    } else if !cue.verb.of.is_empty()
        && let Some(preposition) = (from..segment.tokens.end).find(|it| {
            cue.verb
                .of
                .iter()
                .any(|of| of == unit.lower(*it) || contracted(of, unit.lower(*it)))
        })
    {
        // "schätzt ihre Zahl auf vierzig"
        let start = object_start(unit, from, preposition, asides);
        let whole = cue.verb.object
            && phrases::german_plain(unit, start, preposition)
                .is_some_and(|it| it.end == preposition && !unit.is(it.start, Class::Pronoun));
        let start = if whole { start } else { preposition };
        Some(start..limit.max(preposition + 1))
    } else if cue.verb.of.iter().any(|of| {
        of == unit.lower(segment.tokens.start) || contracted(of, unit.lower(segment.tokens.start))
    }) {
        // "Von einem Erfolg sprach der Minister"
        (segment.tokens.start < cue.finite).then_some(segment.tokens.start..cue.finite)
    } else if cue.verb.object {
        let from = object_start(unit, from, limit, asides);
        (from..limit)
            .find(|it| {
                !unit.is(*it, Class::Preposition)
                    && phrases::german_plain(unit, *it, limit).is_some()
                    && !unit.is(*it, Class::Pronoun)
                    || unit.is(*it, Class::Determiner)
                    || unit.capital(*it)
                    || unit.is(*it, Class::Pronoun) && *it > from
                    || matches!(unit.kind(*it), Some(Kind::Quote(_) | Kind::Number))
            })
            .map(|it| {
                // "mehr Personal", "weniger Steuern"
                let measured =
                    it > cue.finite + 1 && matches!(unit.lower(it - 1), "mehr" | "weniger");
                it - usize::from(measured)
            })
            .and_then(|it| object_from(unit, it, limit))
    } else if quotes {
        segment
            .tokens
            .clone()
            .find(|it| *it > cue.finite && unit.at(*it).is_some_and(Token::is_quotation))
            .map(|it| it..it + 1)
    } else {
        None
    };
    let first = topical(unit, cue, &speaker);
    let ahead = first.clone().filter(|_| {
        object.as_ref().is_none_or(|it| {
            has_preposition(unit, cue, it.start) || unit.is(it.start, Class::Determiner)
        })
    });
    // Where the object comes first, what follows the verb is whom it is said to.
    let object = match (&ahead, &object) {
        (Some(first), Some(it)) if !has_preposition(unit, cue, it.start) => Some(first.clone()),
        (Some(first), None) => Some(first.clone()),
        _ => object.or(first),
    };
    let mut object = object?;
    // "nannte keine Einzelheiten" says that something was not said; "sieht keine Beweise" is a view.
    if unit.lower(object.start).starts_with("kein") && cue.verb.needs.is_empty() {
        return None;
    }
    object.end = object_end(unit, object.clone());
    // A relative clause on the object belongs to it.
    if object.end == segment.tokens.end {
        let next = unit.segments.get(cue.segment + 1);
        if let Some(next) = next.filter(|it| {
            unit.is(it.tokens.start, Class::Relative)
                && unit.kind(it.tokens.start - 1) == Some(Kind::Comma)
        }) {
            object.end = next.tokens.end.min(unit.end());
        }
    }
    // "dementierte Berichte, wonach …", "hatte Berichte dementiert, wonach …"
    let mut content = vec![object.clone()];
    if let Some(ahead) = ahead.filter(|it| it.start != object.start) {
        content.insert(0, ahead);
    }
    if object.end <= segment.tokens.end
        && let Some(next) = unit.segments.get(cue.segment + 1)
        && matches!(unit.lower(next.tokens.start), "wonach" | "denen")
        && unit.kind(next.tokens.start - 1) == Some(Kind::Comma)
    {
        content.push(next.tokens.start..next.tokens.end.min(unit.end()));
    }
    let mut statement = Found::new(Form::Reported, content);
    trim(unit, &mut statement.content);
    if object.clone().all(|it| {
        unit.at(it)
            .is_some_and(|t| matches!(t.kind, Kind::Quote(_)))
            || unit.lower(it) == "als"
    }) {
        statement.form = Form::Direct;
        statement.content = vec![
            object
                .clone()
                .find(|it| matches!(unit.kind(*it), Some(Kind::Quote(_))))
                .map(|it| it..it + 1)?,
        ];
        statement.frame = without(0..unit.end(), &statement.content);
    }
    // "nannte die Berichte „Unsinn“": the quotation at the end is the judgement.
    let last = object.end.saturating_sub(1);
    if statement.form == Form::Reported
        && last > object.start
        && unit.at(last).is_some_and(Token::is_quotation)
        && !unit.is(last - 1, Class::Determiner)
        && !unit.is(last - 1, Class::Preposition)
        && (unit.capital(last - 1) || unit.is(last - 1, Class::Adverb))
    {
        statement.form = Form::Direct;
        statement.content = vec![last..last + 1];
        statement.frame = without(0..unit.end(), &statement.content);
    }
    if statement.form == Form::Reported {
        let start = frame_start(unit, cue).min(speaker.start);
        statement.frame = vec![start..object.end.max(last_word + 1)];
    }
    // "wird von der Öffentlichkeit kritisiert": who acts is not what the act is about.
    if statement.content.contains(&speaker) {
        return None;
    }
    set_speaker(&mut statement, Some(speaker));
    statement.addressee = addressee;
    Some(statement)
}

/// Whether a participle of a reporting verb stands at `index`.
fn closes_participle(unit: &Unit, index: usize) -> bool {
    unit.at(index).and_then(|it| it.entry).is_some_and(|entry| {
        entry
            .verbs
            .iter()
            .any(|form| form.shape == Shape::Participle)
            && !entry.verbs.iter().any(|form| form.shape == Shape::Finite)
    })
}

/// Whether the preposition that the verb's object follows stands at `index`.
fn has_preposition(unit: &Unit, cue: &Cue, index: usize) -> bool {
    let word = unit.lower(index);
    cue.verb
        .of
        .iter()
        .any(|of| of == word || contracted(of, word))
}

/// The object of an act where it comes first: "Den Aufwand bezifferte die Firma auf …", "Zehn Millionen
/// hat das Land versprochen", "Berichte, wonach …, dementierte ein Sprecher".
fn topical(unit: &Unit, cue: &Cue, speaker: &Range<usize>) -> Option<Range<usize>> {
    if !cue.verb.object || speaker.start < cue.finite || cue.passive {
        return None;
    }
    let segment = unit.segments.get(cue.segment)?;
    let first = segment.tokens.start;
    if cue.order == Order::Second && first < cue.finite {
        let governed = unit.is(first, Class::Preposition)
            || unit.is(first, Class::Adverb)
            || unit.is(first, Class::Pronoun)
            || unit.is(first, Class::Subordinator) && !unit.is(first, Class::Determiner);
        let object = phrases::german_plain(unit, first, cue.finite)?;
        return (!governed && object.end == cue.finite).then_some(object);
    }
    // A noun with its clause comes before the verb.
    let noun = phrases::german_plain(unit, 0, first)?;
    let clause = unit
        .segments
        .get(unit.segment_of(noun.end.saturating_sub(1)) + 1)?;
    let depends = matches!(unit.lower(clause.tokens.start), "wonach" | "dass")
        || unit.is(clause.tokens.start, Class::Relative);
    let starts = cue.finite == first && cue.segment > 1;
    (starts && depends && unit.kind(noun.end) == Some(Kind::Comma) && first > noun.end + 1)
        .then(|| 0..first - 1)
}

/// The quotation that a verb of naming gives as its judgement: "bezeichnete … als „falsch“", "nannte
/// die Berichte „Unsinn“ und verwies …".
pub(super) fn judgement(unit: &Unit, cue: &Cue) -> Option<usize> {
    let tokens = unit.segments.get(cue.segment)?.tokens.clone();
    let names = matches!(
        unit.lower(cue.finite),
        "nennt" | "nannte" | "nennen" | "nannten"
    );
    tokens.clone().find(|it| {
        if !matches!(unit.kind(*it), Some(Kind::Quote(_))) {
            return false;
        }
        let before = it.wrapping_sub(1);
        let marked = cue.verb.judged_as.as_deref().is_some_and(|marker| {
            unit.lower(before) == marker
                || unit.is(before, Class::Determiner) && unit.lower(it.wrapping_sub(2)) == marker
        }) && !unit.capital(it + 1);
        // "„Haltlos“ nannte der Sprecher die Vorwürfe"
        let leads = names && *it == tokens.start && *it + 1 == cue.finite;
        let named = names
            && *it > cue.finite + 1
            && !unit.is(before, Class::Determiner)
            && !unit.is(before, Class::Preposition)
            && !unit.capital(it + 1);
        marked || named || leads
    })
}

/// Where an object can start: behind phrases with a preposition and sources named beside the act,
/// as in "forderte am Montag nach Angaben seines Hauses den Abzug".
fn object_start(unit: &Unit, from: usize, limit: usize, asides: &[Aside]) -> usize {
    let mut at = from;
    while at < limit {
        if let Some(aside) = asides.iter().find(|it| it.tokens.contains(&at)) {
            at = aside.tokens.end.max(at + 1);
        } else if unit.is(at, Class::Preposition) {
            let phrase = phrases::german_plain(unit, at + 1, limit);
            // "bestätigte in Teilen Angaben aus Südkorea": a bare noun before another is all of it.
            let bare = unit.capital(at + 1) && unit.is(at + 2, Class::ReportNoun);
            at = match phrase {
                Some(_) if bare => at + 2,
                Some(phrase) => phrase.end,
                None => return from,
            };
        } else if unit.is(at, Class::Adverb) && !unit.capital(at) {
            at += 1;
        } else {
            break;
        }
    }
    at.min(limit)
}

/// Where an object ends: before adverbs and "nicht" that close the clause, and before "und" with
/// another verb.
fn object_end(unit: &Unit, object: Range<usize>) -> usize {
    let mut end = (object.start + 1..object.end)
        .find(|it| unit.lower(*it) == "und" && !unit.capital(it + 1) && is_finite(unit, it + 1))
        .unwrap_or(object.end);
    while end > object.start + 1
        && !unit.capital(end - 1)
        && (unit.is(end - 1, Class::Adverb)
            || matches!(
                unit.lower(end - 1),
                "nicht" | "aber" | "jedoch" | "umgehend"
            ))
    {
        end -= 1;
    }
    end
}

fn object_from(unit: &Unit, start: usize, limit: usize) -> Option<Range<usize>> {
    // "als …" gives a judgement on the object and is part of what is said about it.
    let end = (start..limit)
        .find(|it| unit.lower(*it) == "als" && !unit.at(it + 1).is_some_and(Token::is_quotation))
        .unwrap_or(limit);
    (start < end).then_some(start..end)
}

fn contracted(preposition: &str, word: &str) -> bool {
    matches!(
        (preposition, word),
        ("zu", "zum" | "zur") | ("von", "vom") | ("an", "am") | ("auf", "aufs")
    )
}
