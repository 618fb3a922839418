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
