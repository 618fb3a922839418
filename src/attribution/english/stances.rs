//! English adjectives of somebody who thinks or says so: "is adamant that", "was sure the yard would close".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::has_clause;
use super::side_words::adverbial;
use super::verbs::is_be;

/// Adjectives of somebody who thinks or says so: "is adamant that".
const STANCES: [&str; 18] = [
    "clear",
    "adamant",
    "confident",
    "convinced",
    "certain",
    "sure",
    "optimistic",
    "hopeful",
    "worried",
    "concerned",
    "afraid",
    "satisfied",
    "insistent",
    "sceptical",
    "skeptical",
    "pessimistic",
    "positive",
    "unequivocal",
];

/// Whether a word in small letters is a verb that such an adjective can stand behind.
pub(super) fn can_hold_stance(verb: &str) -> bool {
    is_be(verb) || matches!(verb, "remains" | "remained" | "remain")
}

/// Where the clause starts behind "is convinced that".
pub(super) fn stance(unit: &Unit, verb: usize) -> Option<usize> {
    if !can_hold_stance(unit.lower(verb)) {
        return None;
    }
    let mut at = verb + 1;
    while at < unit.end()
        && (adverbial(unit, at) || matches!(unit.lower(at), "quite" | "very" | "more"))
    {
        at += 1;
    }
    let that = at + 1;
    // "was sure the yard would close"
    let sure = matches!(
        unit.lower(at),
        "sure"
            | "certain"
            | "convinced"
            | "confident"
            | "adamant"
            | "afraid"
            | "hopeful"
            | "worried"
    ) && !unit.is(that, Class::Preposition)
        && unit.kind(that) == Some(Kind::Word)
        && has_clause(unit, that..unit.end());
    let opens = unit.lower(that) == "that" || sure;
    // "It was clear that", "The picture is clear that" are nobody's words.
    let open = unit.lower(at) == "clear"
        && (verb == 0
            || !unit.capital(verb - 1)
                && !unit.is(verb - 1, Class::Role)
                && !unit.is(verb - 1, Class::UnnamedNoun)
                && !matches!(unit.lower(verb - 1), "he" | "she" | "they"));
    if open {
        return None;
    }
    (STANCES.contains(&unit.lower(at)) && opens).then_some(that)
}

/// Whether the subject is somebody rather than what is so: "it is certain that", "the news raised the
/// possibility that".
pub(super) fn can_speak(unit: &Unit, words: &Range<usize>) -> bool {
    let first = words.start;
    if words.len() == 1 && matches!(unit.lower(first), "this" | "that" | "which" | "there") {
        return false;
    }
    let thing = [
        "news",
        "move",
        "decision",
        "discovery",
        "case",
        "incident",
        "attack",
        "result",
        "results",
        "fact",
        "development",
        "vote",
        "deal",
        "delay",
        "rise",
        "fall",
        "step",
        "change",
        "plan",
        "outcome",
        "death",
    ];
    let head = words
        .clone()
        .take_while(|it| !unit.is(*it, Class::Preposition) && unit.kind(*it) == Some(Kind::Word))
        .last()
        .unwrap_or(first);
    let mut near = head.saturating_sub(1).max(first)..head + 1;
    !near.any(|it| thing.contains(&unit.lower(it)))
        && phrases::english(unit, first, words.end).is_some()
}
