//! What can be told about an English clause without a parser.

use std::ops::Range;

use super::super::frame::Found;
use super::super::lexicon::{Class, Lexicon, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Unit};
use super::reporting_verb;

/// Whether a clause follows without "that": a subject and a finite verb.
pub(super) fn has_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    // "said there were none"
    if unit.lower(tokens.start) == "there" && unit.is(tokens.start + 1, Class::Auxiliary) {
        return true;
    }
    let Some(subject) = phrases::english(unit, tokens.start, tokens.end) else {
        return false;
    };
    let segment_end = unit
        .segments
        .get(unit.segment_of(tokens.start))
        .map_or(tokens.end, |it| it.tokens.end);
    (subject.start + 1..segment_end.max(subject.end + 1).min(tokens.end)).any(|it| {
        unit.is(it, Class::Auxiliary)
            || matches!(
                unit.lower(it),
                "could" | "should" | "may" | "might" | "can" | "must" | "did" | "do" | "does"
            )
            || unit.at(it).is_some_and(|t| {
                !t.capital
                    && !unit.is(it - 1, Class::Determiner)
                    && t.lower.len() > 3
                    && (t.lower.ends_with("ed") || t.entry.is_some_and(|e| !e.verbs.is_empty()))
            })
            || unit.is(it, Class::Finite) && !unit.capital(it)
            || gives(unit, it)
    })
}

/// Whether an unknown word ends and stands as a verb in the third person: "the act gives a president".
fn gives(unit: &Unit, index: usize) -> bool {
    unit.at(index).is_some_and(|it| {
        it.entry.is_none()
            && !it.capital
            && it.lower.len() > 3
            && it.lower.ends_with('s')
            && !it.lower.ends_with("ss")
    }) && (unit.is(index + 1, Class::Determiner) || unit.is(index + 1, Class::Pronoun))
        && index > 0
        && unit.kind(index - 1) == Some(Kind::Word)
        && !unit.is(index - 1, Class::Determiner)
        && !unit.is(index - 1, Class::Preposition)
}

pub(super) fn has_finite_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    let start = (tokens.start..tokens.end)
        .find(|it| unit.kind(*it) == Some(Kind::Word) && !unit.is(*it, Class::Coordinator));
    start.is_some_and(|start| {
        has_clause(unit, start..tokens.end) || has_finite(unit, start..tokens.end)
    })
}

pub(super) fn has_finite(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens.into_iter().any(|it| {
        unit.is(it, Class::Auxiliary)
            || unit.at(it).is_some_and(|t| {
                t.entry
                    .is_some_and(|e| e.verbs.iter().any(|it| it.shape != Shape::Gerund))
                    && !t.capital
            })
    })
}

/// Takes marks off the ends; quotations alone make it direct.
pub(super) fn finish(unit: &Unit, statement: &mut Found) {
    let mark = |it: usize| {
        matches!(
            unit.kind(it),
            Some(Kind::Comma | Kind::Dash | Kind::Colon | Kind::Stop)
        )
    };
    for part in &mut statement.content {
        while part.start < part.end && mark(part.start) {
            part.start += 1;
        }
        while part.start < part.end && mark(part.end - 1) {
            part.end -= 1;
        }
    }
    statement.content.retain(|it| it.start < it.end);
    let quoted = |part: &Range<usize>| {
        part.clone().all(|it| {
            matches!(
                unit.kind(it),
                Some(Kind::Quote(_) | Kind::Comma | Kind::Dash | Kind::Stop)
            )
        })
    };
    if statement.content.iter().all(quoted) {
        statement.form = Form::Direct;
    } else if statement
        .content
        .first()
        .is_some_and(|it| unit.kind(it.start) == Some(Kind::Quote(Quoted::Sentence)) && quoted(it))
    {
        statement.content.retain(|it| quoted(it));
        statement.form = Form::Direct;
    }
}

/// Where content from `start` on ends before a clause with another frame: "…, but residents said …",
/// "… and the minister has said …".
pub(super) fn clause_break(unit: &Unit, start: usize, end: usize, lexicon: &Lexicon) -> usize {
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    (start + 2..end)
        .find(|it| {
            // "said he would stay but denied the charge", "…, but he did not call her": the speaker goes on.
            if goes_on_speaking(unit, *it, lexicon) || comma(it - 1) && turns_away(unit, *it) {
                return true;
            }
            let joins = matches!(unit.lower(*it), "and" | "but" | "yet");
            let contrasts = matches!(unit.lower(*it), "while" | "whereas" | "although" | "though");
            let behind_comma = comma(it - 1);
            (joins || contrasts && behind_comma)
                && (it + 2..end.min(it + if behind_comma { 12 } else { 7 })).any(|verb| {
                    reporting_verb(unit, verb, lexicon).is_some() && is_subject(unit, it + 1, verb)
                })
        })
        .map_or(end, |it| if comma(it - 1) { it - 1 } else { it })
}

/// Whether "and" or "but" at `index` joins another frame of the same speaker: "… and later added that".
fn goes_on_speaking(unit: &Unit, index: usize, lexicon: &Lexicon) -> bool {
    const SAYS: [&str; 12] = [
        "said", "says", "added", "adds", "denied", "denies", "insisted", "warned", "urged",
        "vowed", "pledged", "promised",
    ];
    let mut verb = index + 1;
    while unit.is(verb, Class::Adverb) || matches!(unit.lower(verb), "has" | "have" | "had") {
        verb += 1;
    }
    let opens = unit.is(verb + 1, Class::ClauseOpener)
        || unit.is(verb + 1, Class::Determiner)
        || unit.is(verb + 1, Class::Pronoun)
        || unit.capital(verb + 1)
        || matches!(unit.lower(verb + 1), "to" | "of");
    matches!(unit.lower(index), "and" | "but")
        && SAYS.contains(&unit.lower(verb))
        && opens
        && reporting_verb(unit, verb, lexicon).is_some()
}

/// Whether "but" at `index` turns from what is said to what the speaker does not do: "but he did not join
/// the call".
fn turns_away(unit: &Unit, index: usize) -> bool {
    let subject = usize::from(unit.is(index + 1, Class::Pronoun));
    unit.lower(index) == "but"
        && matches!(unit.lower(index + 1 + subject), "did" | "does" | "do")
        && unit.lower(index + 2 + subject) == "not"
}

/// Whether nothing but a noun phrase and auxiliaries stands between `start` and a verb.
fn is_subject(unit: &Unit, start: usize, verb: usize) -> bool {
    let mut end = verb;
    while end > start && (unit.is(end - 1, Class::Auxiliary) || unit.is(end - 1, Class::Adverb)) {
        end -= 1;
    }
    phrases::english(unit, start, end).is_some_and(|it| it.end == end)
}
