//! Words around an English subject that are no part of it: adverbs, days, conjunctions.

use std::ops::Range;

use super::super::days::is_weekday;
use super::super::lexicon::{BODIES, Class};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};

pub(super) fn is_day(unit: &Unit, index: usize) -> bool {
    is_weekday(unit.lower(index))
        || matches!(
            unit.lower(index),
            "morning"
                | "afternoon"
                | "evening"
                | "night"
                | "week"
                | "month"
                | "year"
                | "today"
                | "yesterday"
        )
}

/// Whether the word is an adverb, known or by its ending: "preemptively".
pub(super) fn adverbial(unit: &Unit, index: usize) -> bool {
    let helped = || matches!(unit.lower(index.wrapping_sub(1)), "has" | "have" | "had");
    unit.is(index, Class::Adverb)
        // "had long argued"
        || matches!(unit.lower(index), "long" | "since" | "so") && helped()
        || matches!(unit.lower(index), "always" | "often" | "never" | "sometimes" | "rarely" | "seldom")
        || unit.at(index).is_some_and(|it| {
            it.entry.is_none() && !it.capital && it.lower.len() > 5 && it.lower.ends_with("ly")
        }) && !unit.is(index.wrapping_sub(1), Class::Determiner)
            && !matches!(
                unit.lower(index),
                "family" | "assembly" | "supply" | "anomaly"
            )
}

/// Whether the word behind a subject tells that all of them speak, or they themselves: "Marsh and Rowe [each] said",
/// "Rowe [himself] said".
pub(super) fn shared(unit: &Unit, index: usize) -> bool {
    index > 0
        && matches!(
            unit.lower(index),
            "each"
                | "both"
                | "all"
                | "jointly"
                | "together"
                | "himself"
                | "herself"
                | "themselves"
                | "itself"
        )
        && unit.kind(index - 1) == Some(Kind::Word)
        && !unit.is(index - 1, Class::Preposition)
        && !unit.is(index - 1, Class::Coordinator)
}

pub(super) fn skip(unit: &Unit, first: usize, close: usize) -> usize {
    (first..close)
        .find(|it| {
            !unit.is(*it, Class::Coordinator)
                && !subordinates(unit, *it)
                && (!unit.is(*it, Class::Adverb) || phrases::is_former(unit, *it))
                && !unit.at(*it).is_some_and(Token::is_quotation)
        })
        .unwrap_or(first)
}

/// The same, where "where" can open the clause too: "a clinic, [where] a nurse, Ann Moll, said".
pub(super) fn past_opener(unit: &Unit, first: usize, close: usize) -> usize {
    let start = skip(unit, first, close);
    start + usize::from(unit.lower(start) == "where" && start + 1 < close)
}

/// "while", "although": words that open a dependent clause and are no part of its subject.
pub(super) fn subordinates(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "while" | "whereas" | "although" | "though" | "because" | "as" | "if" | "when" | "since"
    )
}

/// Whether words name somebody who speaks: a name, a role, a pronoun or a body.
pub(super) fn names_somebody(unit: &Unit, words: Range<usize>) -> bool {
    words.into_iter().any(|it| {
        unit.capital(it) && it > 0
            || unit.is_first_name(it)
            || [Class::Role, Class::UnnamedNoun, Class::Pronoun]
                .iter()
                .chain(&BODIES)
                .any(|class| unit.is(it, *class))
    })
}
