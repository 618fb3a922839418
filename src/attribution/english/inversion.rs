//! English reporting verbs that stand before who speaks: "…, said Rowe".

use std::ops::Range;

use super::super::lexicon::{BODIES, Class};
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::{has_finite, has_finite_clause};
use super::side_words::{is_day, subordinates};

/// Whether a verb stands before who speaks without a quotation, as few do: "…, said Rowe". In "Marsh, a former
/// captain, praised Rowe" he is whom it is about.
pub(super) fn stands_before_its_subject(unit: &Unit, verb: usize) -> bool {
    [
        "said", "says", "say", "add", "report", "wrote", "writ", "note", "argue", "explain",
        "warn", "conclude", "insist", "predict", "claim", "reveal",
    ]
    .iter()
    .any(|it| unit.lower(verb).starts_with(it))
}

/// Whether "…, said a source who asked not to be named" closes the sentence: what stands before it is a clause
/// of its own, so that its last words do not speak.
pub(super) fn speaks_behind(unit: &Unit, verb: usize, speaker: &Range<usize>) -> bool {
    let comma = verb
        .checked_sub(1)
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let says = matches!(unit.lower(verb), "said" | "says" | "wrote" | "added");
    if !comma || !says || speaker.end >= verb {
        return false;
    }
    let Some(source) = phrases::english(unit, verb + 1, unit.end()) else {
        return false;
    };
    let person = source.clone().any(|it| {
        unit.capital(it)
            || [Class::Role, Class::UnnamedNoun]
                .iter()
                .chain(&BODIES)
                .any(|class| unit.is(it, *class))
    });
    let closes = source.end >= unit.end()
        || !matches!(unit.kind(source.end), Some(Kind::Word))
        || matches!(
            unit.lower(source.end),
            "who" | "in" | "on" | "at" | "after" | "familiar"
        )
        || is_day(unit, source.end);
    let rest = source.end + usize::from(unit.kind(source.end) == Some(Kind::Comma))..unit.end();
    let relative = unit.is(rest.start, Class::Relative);
    let opener = unit.segments.first().map_or(0..0, |it| it.tokens.clone());
    // "At least four members back it, said an aide who …"
    let counted = matches!(unit.lower(1), "least" | "most");
    let clause = (!unit.is(0, Class::Preposition) || counted)
        && !subordinates(unit, 0)
        && has_finite_clause(unit, opener);
    person && closes && clause && (relative || !has_finite(unit, rest))
}

/// Whether what follows a verb that opens a stretch between commas is its object rather than who speaks:
/// "…, Anna Berg, detailed her complaints", "…, pleaded guilty".
pub(super) fn has_object(unit: &Unit, verb: usize, end: usize) -> bool {
    let next = verb + 1;
    let own = matches!(
        unit.lower(next),
        "his" | "her" | "their" | "its" | "any" | "guilty"
    );
    let rest = phrases::english(unit, next, end).map_or(next, |it| it.end);
    let person = (next..rest)
        .any(|it| unit.capital(it) || unit.is(it, Class::Role) || unit.is(it, Class::UnnamedNoun));
    own && !person
}

/// Whether an unknown word in "-ed" has an object behind it: "In 1875 a flood [emptied] whole valleys".
pub(super) fn acts_upon(unit: &Unit, index: usize) -> bool {
    let past = unit.at(index).is_some_and(|it| {
        it.entry.is_none() && !it.capital && it.lower.len() > 4 && it.lower.ends_with("ed")
    });
    let noun = unit.kind(index + 1) == Some(Kind::Word) && unit.lower(index + 2).ends_with('s');
    past && index > 0
        && unit.kind(index - 1) == Some(Kind::Word)
        && !unit.is(index - 1, Class::Determiner)
        && !unit.is(index - 1, Class::Preposition)
        && (unit.is(index + 1, Class::Determiner) || noun)
}
