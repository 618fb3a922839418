//! Whom an English relative pronoun stands for, and words that open or describe a clause.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::Unit;
use super::side_words::subordinates;

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

/// Who goes on speaking behind "and" at `and` where a relative clause of the same stretch tells what they said or did
/// before: "an interview with a man who disputed the report and said", "the pilot, who was hurt and has told".
pub(super) fn disputer(unit: &Unit, and: usize) -> Option<Range<usize>> {
    let first = unit.segments.get(unit.segment_of(and))?.tokens.start;
    let who = (first..and).rfind(|it| {
        // "a complaint by Norvia, which welcomed the ban but said": the comma parts it from its name.
        unit.lower(*it) == "who" || unit.lower(*it) == "which" && *it == first
    })?;
    // "leaders who have said they believe it and have demanded"
    let verb = who
        + 1
        + (who + 1..and)
            .take_while(|it| unit.is(*it, Class::Auxiliary))
            .count();
    let says = unit.at(verb)?.entry.is_some_and(|it| !it.verbs.is_empty());
    // "questioned the pilot, who was hurt and has told them": whatever the clause tells first, it goes on.
    if who == first && who > 1 {
        let number = unit.segment_of(who - 2);
        let tokens = unit.segments.get(number)?.tokens.clone();
        return (tokens.start..tokens.end).find_map(|it| {
            let inside = it > tokens.start
                && (unit.is(it - 1, Class::Determiner) || unit.capital(it - 1) && unit.capital(it));
            let opens = unit.is(it, Class::Determiner)
                || unit.capital(it)
                || it == tokens.start
                || unit.is(it - 1, Class::Preposition);
            phrases::english(unit, it, tokens.end)
                .filter(|phrase| phrase.end == tokens.end && !inside && opens)
                .filter(|phrase| !phrase.clone().any(|it| unit.is(it, Class::Preposition)))
        });
    }
    (says && who > 0).then(|| antecedent(unit, who)).flatten()
}

/// The people at the end of a stretch with the place where they are, of whom "who" tells rather than of the place: "by
/// [researchers] at the universities of Leeds and Bonn, who believe".
pub(super) fn people_there(unit: &Unit, stretch: Range<usize>) -> Option<Range<usize>> {
    let place = (stretch.start + 1..stretch.end).rev().find(|it| {
        let noun = it - 1;
        matches!(unit.lower(*it), "at" | "in" | "from" | "near")
            && !unit.capital(noun)
            && (unit.is(noun, Class::UnnamedNoun) || unit.is(noun, Class::Role))
    })?;
    let named = (place + 1..stretch.end).any(|it| unit.is_first_name(it));
    let told = (place + 1..stretch.end).any(|it| {
        unit.is(it, Class::Auxiliary)
            || unit.is(it, Class::Finite)
            || unit.is(it, Class::UnnamedNoun)
            || unit.is(it, Class::Role) && !unit.capital(it)
    });
    if named || told || place + 1 >= stretch.end {
        return None;
    }
    (stretch.start..place)
        .find_map(|it| phrases::english(unit, it, place).filter(|it| it.end == place))
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

/// Whether the word at `index` is one of those that [`opens_clause`] holds on to, so that no subject is looked for
/// behind any other.
pub(super) fn could_open_clause(unit: &Unit, index: usize) -> bool {
    is_preposition_too(unit, index)
        || subordinates(unit, index)
        || matches!(unit.lower(index), "which" | "whom" | "that")
}

/// Whether the word at `index` opens a clause or stands before a noun: "after the judge spoke", "after the attack".
fn is_preposition_too(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "after" | "before" | "until" | "once" | "as" | "since"
    )
}

/// Whether the word at `index` opens a clause of which `subject` is the subject: "when the judge said".
/// Where the word can be a preposition as well, "a man arrested after the attack said", only somebody who
/// can speak is one.
pub(super) fn opens_clause(unit: &Unit, index: usize, subject: &Range<usize>) -> bool {
    let either = is_preposition_too(unit, index);
    let speaks = || {
        let people = [
            Class::Role,
            Class::UnnamedNoun,
            Class::BodyGovernment,
            Class::BodyInstitution,
            Class::Pronoun,
        ];
        subject.clone().any(|it| {
            unit.capital(it)
                || matches!(
                    unit.lower(it),
                    "women" | "men" | "girls" | "boys" | "parents"
                )
                || people.iter().any(|class| unit.is(it, *class))
        })
    };
    // "a statement in which Rowe denied": the relative clause has its own subject.
    let relative = matches!(unit.lower(index), "which" | "whom")
        && index > 0
        && unit.is(index - 1, Class::Preposition);
    // "Radio Orr reported that a minister had told"
    let told = unit.lower(index) == "that"
        && index > 1
        && unit.is(subject.start, Class::Determiner)
        && unit
            .at(index - 1)
            .is_some_and(|it| !it.capital && it.entry.is_some_and(|entry| !entry.verbs.is_empty()));
    // "Builders closed the tower after a child reported that": the clause before has its verb and its object already.
    let acted = || {
        let first = unit
            .segments
            .get(unit.segment_of(index))
            .map_or(index, |it| it.tokens.start);
        unit.is(subject.start, Class::Determiner)
            && (first + 1..index).any(|it| {
                unit.lower(it).len() > 4
                    && unit.lower(it).ends_with("ed")
                    && unit.is(it + 1, Class::Determiner)
                    && !unit.is(it - 1, Class::Determiner)
                    && !unit.is(it - 1, Class::Auxiliary)
            })
    };
    either && (speaks() || acted()) || !either && subordinates(unit, index) || relative || told
}

/// Whether a participle behind a noun describes it: "a study [published Monday] found".
pub(super) fn describes(unit: &Unit, index: usize) -> bool {
    let lower = unit.lower(index);
    !unit.capital(index)
        && (lower.len() > 4 && (lower.ends_with("ed") || lower.ends_with("ing"))
            || matches!(
                lower,
                "led" | "held" | "known" | "made" | "seen" | "written" | "familiar"
            ))
}
