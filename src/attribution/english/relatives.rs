//! Whom an English relative pronoun stands for.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::Unit;

/// The noun phrase that ends right before a relative pronoun inside one clause.
pub(super) fn antecedent(unit: &Unit, pronoun: usize) -> Option<Range<usize>> {
    let first = unit.segments.get(unit.segment_of(pronoun))?.tokens.start;
    (first.max(pronoun.saturating_sub(8))..pronoun).find_map(|start| {
        let inside = start > first
            && (unit.is(start - 1, Class::Determiner)
                || unit.capital(start - 1) && unit.capital(start));
        phrases::english(unit, start, pronoun)
            .filter(|it| it.end == pronoun && !inside)
            .map(|it| whoever(unit, &it, pronoun).unwrap_or(it))
    })
}

/// Who goes on speaking behind "and" at `and` where a relative clause of the same stretch tells what they said
/// before: "an interview with a man who disputed the report and said".
pub(super) fn disputer(unit: &Unit, and: usize) -> Option<Range<usize>> {
    let first = unit.segments.get(unit.segment_of(and))?.tokens.start;
    let who = (first..and).rfind(|it| unit.lower(*it) == "who")?;
    let says = unit
        .at(who + 1)?
        .entry
        .is_some_and(|it| !it.verbs.is_empty());
    (says && who > 0).then(|| antecedent(unit, who)).flatten()
}

/// The person in "an interview with a man [who]", whose first noun is a thing.
fn whoever(unit: &Unit, words: &Range<usize>, pronoun: usize) -> Option<Range<usize>> {
    let with = words
        .clone()
        .find(|it| unit.is(*it, Class::Preposition))
        .filter(|it| unit.lower(pronoun) == "who" && *it > words.start)?;
    let person = |it: usize| {
        unit.capital(it) && it > 0 || unit.is(it, Class::Role) || unit.is(it, Class::UnnamedNoun)
    };
    let inner = phrases::english(unit, with + 1, pronoun).filter(|it| it.end == pronoun)?;
    let thing = !(words.start..with).any(person);
    (thing && inner.clone().any(person)).then_some(inner)
}
