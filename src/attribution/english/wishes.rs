//! What parties, unions and the like want done: "The Ecologists want the bridge torn down", "Tenants want the landlord
//! to pay", "The opposition wants an inquiry".

use std::ops::Range;

use super::super::frame::Found;
use super::super::lexicon::{BODIES, Class, Lexicon};
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::{act_about, clause_break};
use super::subjects::subject_before;

/// What is demanded without a word about what is to be done to it.
const DEMANDS: [&str; 30] = [
    "answers",
    "apology",
    "ban",
    "boycott",
    "ceasefire",
    "change",
    "changes",
    "clarity",
    "compensation",
    "debate",
    "election",
    "elections",
    "end",
    "explanation",
    "explanations",
    "halt",
    "inquiry",
    "investigation",
    "moratorium",
    "pardon",
    "probe",
    "recount",
    "referendum",
    "reform",
    "reforms",
    "resignation",
    "review",
    "talks",
    "truce",
    "vote",
];

/// What the verb at `verb` says that somebody wants.
pub(super) fn wish(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<Found> {
    if unit.capital(verb) || verb == 0 {
        return None;
    }
    let before = unit.lower(verb - 1);
    // "would like the rule repealed", "would rather see the lock closed"
    let rather = before == "rather" && verb > 1 && unit.lower(verb - 2) == "would";
    let would = unit.lower(verb) == "like" || rather;
    if would && !rather && !matches!(before, "would" | "d") || unit.lower(verb) == "see" && !rather
    {
        return None;
    }
    // "would rather see": the words between are no part of the subject.
    let helper = verb - usize::from(rather);
    let helped =
        !would && unit.is(verb - 1, Class::Auxiliary) && !matches!(before, "has" | "have" | "had")
            || matches!(
                before,
                "to" | "not" | "may" | "might" | "could" | "who" | "which" | "that" | "if"
            );
    if helped {
        return None;
    }
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let none = unit.lower(verb + 1) == "none" && unit.lower(verb + 2) == "of";
    let start = verb + 1 + 2 * usize::from(none);
    if start >= limit || matches!(unit.lower(start), "to" | "for" | "in" | "out") {
        return None;
    }
    let object = phrases::english(unit, start, limit)?;
    // "The minister wants her son to study law"
    let private = matches!(unit.lower(start), "his" | "her" | "my" | "their")
        && matches!(
            unit.lower(start + 1),
            "son"
                | "daughter"
                | "child"
                | "children"
                | "wife"
                | "husband"
                | "brother"
                | "sister"
                | "mother"
                | "father"
                | "dog"
                | "cat"
                | "friend"
        );
    if private || !(none || done(unit, &object, limit)) {
        return None;
    }
    let speaker = subject_before(unit, helper).filter(|it| stands_for(unit, it))?;
    let end = clause_break(unit, start, unit.end(), lexicon);
    let end = listed(unit, limit.min(end), end);
    act_about(unit, start..end, vec![verb], speaker)
}

/// Where a list of what is wanted ends: "[the opera privatised, its ballet merged and its restaurant shut]".
fn listed(unit: &Unit, limit: usize, end: usize) -> usize {
    let goes_on = limit < end
        && unit.kind(limit) == Some(Kind::Comma)
        && unit.is(limit + 1, Class::Determiner)
        && unit
            .segments
            .get(unit.segment_of(limit + 1))
            .is_some_and(|it| (it.tokens.start..it.tokens.end).any(|at| unit.lower(at) == "and"));
    if goes_on { end } else { limit }
}

/// Whether something is to be done with the object: a participle, "to" with a verb, or where it is to go.
fn done(unit: &Unit, object: &Range<usize>, limit: usize) -> bool {
    let next = object.end;
    let last = object.end - 1;
    let participle = |it: usize| {
        let lower = unit.lower(it);
        it < limit
            && !unit.capital(it)
            && (lower.len() > 4 && lower.ends_with("ed")
                || matches!(
                    lower,
                    "torn"
                        | "shut"
                        | "built"
                        | "cut"
                        | "made"
                        | "kept"
                        | "held"
                        | "put"
                        | "sold"
                        | "sent"
                        | "brought"
                        | "taken"
                        | "given"
                        | "rebuilt"
                        | "withdrawn"
                        | "paid"
                        | "banned"
                        | "freed"
                        | "gone"
                        | "done"
                        | "tried"
                        | "heard"
                        | "split"
                        | "written"
                        | "rewritten"
                        | "drawn"
                        | "redrawn"
                        | "thrown"
                        | "hung"
                        | "laid"
                        | "stopped"
                        | "overturned"
                        | "overhauled"
                ))
    };
    let goes = matches!(unit.lower(next), "to")
        && unit.kind(next + 1) == Some(Kind::Word)
        && !unit.capital(next + 1)
        || unit.lower(next) == "out" && unit.lower(next + 1) == "of"
        || unit.lower(next) == "off"
        || matches!(unit.lower(next), "back" | "gone");
    let named = object
        .clone()
        .take_while(|it| *it == object.start || !unit.is(*it, Class::Preposition))
        .last()
        .is_some_and(|it| DEMANDS.contains(&unit.lower(it)));
    // The participle or "out of" may count as part of the phrase.
    let inside = (object.start + 1..object.end).any(|it| {
        it > object.start + 1
            && participle(it)
            && (it == last || !unit.is(it + 1, Class::UnnamedNoun) && it + 1 == last)
            || unit.lower(it) == "out" && unit.lower(it + 1) == "of"
    });
    goes || participle(next) || inside || named
}

/// Whether the subject is a group, a body or somebody in an office rather than a private wish.
fn stands_for(unit: &Unit, words: &Range<usize>) -> bool {
    let head = words
        .clone()
        .take_while(|it| *it == words.start || !unit.is(*it, Class::Preposition))
        .last()
        .unwrap_or(words.start);
    let lower = unit.lower(head);
    let several = words.len() < 5
        && lower.len() > 4
        && lower.ends_with('s')
        && !lower.ends_with("ss")
        && (unit.is(head, Class::UnnamedNoun)
            || lower.ends_with("ers")
            || unit.capital(head)
            || lower.ends_with("ists"));
    several
        || words.clone().any(|it| {
            unit.is(it, Class::Role)
                || BODIES.iter().any(|class| unit.is(it, *class))
                || matches!(
                    unit.lower(it),
                    "opposition"
                        | "league"
                        | "party"
                        | "parties"
                        | "unions"
                        | "campaigners"
                        | "guild"
                )
                || unit.capital(it) && it > 0
        })
}
