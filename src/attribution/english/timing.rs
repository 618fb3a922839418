//! What stands between an English reporting verb and what it reports: "said [late on Monday] that", "said [jointly] that".

use super::super::days::{is_month, is_weekday};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::side_words::{adverbial, is_day};

/// The first token behind words from `at` on that only tell when: "last week", "late on Monday", "two days later",
/// "earlier this month", "in May".
pub(super) fn past_time(unit: &Unit, at: usize) -> usize {
    let mut next = at;
    for _ in 0..4 {
        let end = one_time(unit, next);
        if end == next {
            break;
        }
        next = end;
    }
    next
}

/// The first token behind one such phrase that starts at `at`; `at` where none does.
fn one_time(unit: &Unit, at: usize) -> usize {
    let early = matches!(unit.lower(at), "earlier" | "later" | "late" | "early");
    let first = at + usize::from(early);
    let led = matches!(
        unit.lower(first),
        "on" | "in" | "last" | "this" | "next" | "over"
    );
    if led && is_time(unit, first + 1) {
        return first + 2;
    }
    // "over the weekend", "the next day", "on the same day"
    let the = first + usize::from(matches!(unit.lower(first), "on" | "over"));
    if unit.lower(the) == "the" {
        let which = matches!(
            unit.lower(the + 1),
            "next" | "same" | "following" | "previous"
        );
        let noun = the + 1 + usize::from(which);
        if which && is_day(unit, noun) || unit.lower(noun) == "weekend" {
            return noun + 1;
        }
    }
    if is_weekday(unit.lower(first)) || matches!(unit.lower(first), "today" | "yesterday") {
        return first + 1;
    }
    let counted = unit.is(first, Class::Determiner) || unit.kind(first) == Some(Kind::Number);
    if counted
        && is_span(unit.lower(first + 1))
        && matches!(
            unit.lower(first + 2),
            "ago" | "later" | "earlier" | "before"
        )
    {
        return first + 3;
    }
    at
}

fn is_time(unit: &Unit, index: usize) -> bool {
    is_day(unit, index)
        || is_month(unit.lower(index))
        || unit.lower(index) == "weekend"
        || unit.kind(index) == Some(Kind::Number)
            && unit.at(index).is_some_and(|it| it.span.len() == 4)
            && !unit.is(index + 1, Class::UnnamedNoun)
}

fn is_span(word: &str) -> bool {
    matches!(
        word,
        "day"
            | "days"
            | "week"
            | "weeks"
            | "month"
            | "months"
            | "year"
            | "years"
            | "hours"
            | "hour"
            | "minutes"
    )
}

/// Whether nothing stands from `start` to the word at `that` but when, where and how it is said: "on Monday in a
/// letter to staff that".
pub(super) fn leads_to(unit: &Unit, start: usize, that: usize) -> bool {
    let mut at = start;
    while at < that {
        let timed = past_time(unit, at);
        if timed > at {
            at = timed;
        } else if unit.is(at, Class::Preposition) {
            match phrases::english(unit, at + 1, that) {
                Some(words) => at = words.end,
                None => at += 1,
            }
        } else if adverbial(unit, at)
            || is_day(unit, at)
            || !matches!(unit.kind(at), Some(Kind::Word | Kind::Number))
        {
            at += 1;
        } else {
            return false;
        }
    }
    true
}

/// Where a clause behind a reporting verb begins that only tells what went on meanwhile: "the port said on Sunday [as]
/// crews dug on", "its owner said [while] guests looked on". What is said stands before such a frame.
pub(super) fn meanwhile_behind(unit: &Unit, verb: usize) -> Option<usize> {
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let as_clause = (verb + 1..limit.min(verb + 12)).find(|it| {
        matches!(
            unit.lower(*it),
            "as" | "while" | "when" | "after" | "before"
        )
    })?;
    if !when_only(unit, verb + 1, as_clause) {
        return None;
    }
    // "as many as ten", "as part of", "after the storm"
    let first = as_clause + 1;
    let subject = phrases::english(unit, first, limit)?;
    let next = subject.end + usize::from(adverbial(unit, subject.end));
    let goes_on = unit.kind(next) == Some(Kind::Word)
        && next < limit
        && !unit.is(next, Class::Preposition)
        && !unit.is(next, Class::Coordinator)
        && unit.lower(next) != "as";
    let many = matches!(
        unit.lower(first),
        "many" | "much" | "few" | "little" | "soon" | "long" | "part" | "well" | "usual"
    );
    (goes_on && !many).then_some(as_clause)
}

/// Whether nothing stands between the two places but when or where something was said: "yesterday", "at noon",
/// "last night", "late on Sunday in a note".
fn when_only(unit: &Unit, start: usize, end: usize) -> bool {
    let night = |it: usize| {
        matches!(
            unit.lower(it),
            "last" | "this" | "early" | "late" | "later" | "earlier"
        ) || is_day(unit, it)
            || matches!(
                unit.lower(it),
                "noon" | "midday" | "midnight" | "dawn" | "dusk"
            )
    };
    let mut at = start;
    while at < end && night(at) {
        at += 1;
    }
    at >= end || leads_to(unit, at, end)
}
