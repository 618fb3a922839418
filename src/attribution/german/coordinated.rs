//! Who speaks in the second of two clauses that "und" joins: "Den Vorwurf wies [Kohn] zurück und sagte, …", "Die
//! Kinder klagten und [die Werft] versprach, …".

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::agreement::{is_oblique, object_by_number_at, plural_verb};
use super::clauses::is_finite;
use super::cues::{Cue, Order};
use super::dependents::can_speak;
use super::subjects::is_talk;
use std::ops::Range;

/// The subject of a verb behind "und" whose clause another verb opens, where it is not simply what stands first.
pub(super) fn second_subject(unit: &Unit, cue: &Cue) -> Option<Range<usize>> {
    if cue.order != Order::Second {
        return None;
    }
    let clause = unit.segments.get(cue.segment)?.tokens.clone();
    let and = (clause.start + 1..cue.finite)
        .rfind(|it| matches!(unit.lower(*it), "und" | "aber" | "doch" | "sowie"))?;
    let first = (clause.start..and).find(|it| !unit.capital(*it) && is_finite(unit, *it))?;
    let mut at = and + 1;
    while at < cue.finite && light(unit, at) {
        at += 1;
    }
    if at == cue.finite {
        shared(unit, &clause, first, and, cue)
    } else {
        own(unit, at, cue, clause.end)
    }
}

/// Whether a word can stand between a subject and its verb without being either.
fn light(unit: &Unit, at: usize) -> bool {
    !unit.capital(at)
        && (unit.is(at, Class::Adverb)
            || unit.lower(at).ends_with("erseits")
            || matches!(
                unit.lower(at),
                "auch"
                    | "dann"
                    | "selbst"
                    | "selber"
                    | "dagegen"
                    | "hingegen"
                    | "wiederum"
                    | "jedoch"
            ))
}

fn oblique(unit: &Unit, at: usize) -> bool {
    let word = unit.lower(at);
    is_oblique(word)
        || word == "dies"
        || word == "das" && !unit.capital(at + 1)
        || unit.is(at, Class::Preposition)
}

/// Whether a phrase can name somebody who says something.
fn somebody(unit: &Unit, words: &Range<usize>) -> bool {
    can_speak(unit, words)
        || words.clone().any(|it| unit.is_first_name(it))
        || words.len() == 1 && matches!(unit.lower(words.start), "er" | "sie")
        || words.clone().all(|it| {
            unit.at(it)
                .is_some_and(|token| token.capital && token.entry.is_none())
        }) && words.len() < 3
}

/// The subject of the first verb where it is not what opens the clause.
fn shared(
    unit: &Unit,
    clause: &Range<usize>,
    first: usize,
    and: usize,
    cue: &Cue,
) -> Option<Range<usize>> {
    let same = plural_verb(unit.lower(first)) == plural_verb(unit.lower(cue.finite));
    let behind = || {
        phrases::german_plain(unit, first + 1, and)
            .filter(|it| it.start == first + 1 && !oblique(unit, it.start) && somebody(unit, it))
    };
    if first == clause.start && cue.segment > 0 {
        // "Lund will reden, nimmt die Gäste in Schutz und warnt": a list of what one subject does.
        let opening = unit.segments.first()?.tokens.clone();
        let verb = opening
            .clone()
            .find(|it| !unit.capital(*it) && is_finite(unit, *it))?;
        let comma = unit
            .segments
            .get(cue.segment)
            .and_then(|it| it.before)
            .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
        return phrases::german_plain(unit, 0, verb).filter(|it| {
            comma
                && cue.segment == 1
                && same
                && plural_verb(unit.lower(verb)) == plural_verb(unit.lower(first))
                && it.end == verb
                && !oblique(unit, 0)
                && somebody(unit, it)
        });
    }
    let front = phrases::german_plain(unit, clause.start, first)?;
    let object = oblique(unit, front.start)
        || object_by_number_at(unit, &front, first)
        || is_talk(unit, &front);
    (same && object && front.end == first && !unit.is(front.start, Class::Preposition))
        .then(behind)
        .flatten()
}

/// The subject that stands between "und" and the verb.
fn own(unit: &Unit, at: usize, cue: &Cue, close: usize) -> Option<Range<usize>> {
    let phrase = phrases::german(unit, at, cue.finite)?;
    let close_by = (phrase.end..cue.finite).all(|it| light(unit, it));
    let next = cue.finite + 1;
    // "und dem Rat sagte er", "und Zusagen machte die Werft": who speaks stands behind the verb.
    let free = unit.kind(next) != Some(Kind::Word)
        || unit.is(next, Class::Adverb)
        || unit.is(next, Class::Preposition)
        || cue.words.contains(&next);
    let nobody = phrases::german_nobody(unit, &phrase) || is_talk(unit, &phrase);
    (close_by
        && !oblique(unit, at)
        && !nobody
        && (free || somebody(unit, &phrase) && !subject_at(unit, next, close)))
    .then_some(phrase)
}

/// Whether somebody else reports in a clause that "und" joins to that of a verb: "Die Kinder klagten, und die Werft
/// versprach, …", so that what follows is not the first one's.
pub(super) fn reported_by_another(unit: &Unit, cue: &Cue, close: usize) -> bool {
    let Some(and) =
        (cue.finite + 1..close).rfind(|it| matches!(unit.lower(*it), "und" | "aber" | "doch"))
    else {
        return false;
    };
    cue.words.iter().all(|it| *it < and)
        && phrases::german_plain(unit, and + 1, close).is_some_and(|it| {
            let verb = (it.end..close).find(|it| !light(unit, *it));
            !oblique(unit, it.start)
                && verb.is_some_and(|it| {
                    !unit.capital(it)
                        && phrases::reports(unit, it)
                        && unit.kind(it + 1) != Some(Kind::Word)
                })
        })
}

/// Whether the subject of a verb stands right behind it.
fn subject_at(unit: &Unit, at: usize, close: usize) -> bool {
    matches!(unit.lower(at), "er" | "sie" | "es" | "man")
        || !oblique(unit, at)
            && phrases::german_plain(unit, at, close)
                .is_some_and(|it| it.start == at && somebody(unit, &it))
}
