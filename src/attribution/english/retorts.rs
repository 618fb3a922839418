//! What others say about a claim in words that stand beside it: "Rowe said the dam was safe, a claim the council
//! rejected".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};

/// What a clause can be called that somebody takes a stand on.
const CLAIMS: [&str; 24] = [
    "accusation",
    "account",
    "allegation",
    "approach",
    "argument",
    "assertion",
    "assessment",
    "charge",
    "claim",
    "contention",
    "decision",
    "demand",
    "figure",
    "idea",
    "move",
    "plan",
    "policy",
    "practice",
    "proposal",
    "step",
    "suggestion",
    "theory",
    "version",
    "view",
];

/// What has happened can be called where somebody says whose doing it was: "an attack the army blamed on rebels".
const EVENTS: [&str; 26] = [
    "accident",
    "assault",
    "attack",
    "blast",
    "bombing",
    "breach",
    "collapse",
    "crash",
    "death",
    "delay",
    "drop",
    "error",
    "explosion",
    "failure",
    "fall",
    "fire",
    "incident",
    "killing",
    "leak",
    "loss",
    "outage",
    "raid",
    "rise",
    "shooting",
    "spill",
    "strike",
];

/// Whether the verb at `verb` tells whose doing an event was: "an attack the army [blamed] on rebels".
pub(super) fn blames_event(unit: &Unit, verb: usize) -> bool {
    matches!(unit.lower(verb), "blamed" | "attributed")
        && (verb.saturating_sub(8)..verb.saturating_sub(2)).any(|it| {
            matches!(unit.lower(it), "a" | "an")
                && EVENTS.contains(&unit.lower(it + 1))
                && phrases::english(unit, it + 2, verb).is_some_and(|it| it.end == verb)
        })
}

/// Whether a noun calls a clause by what somebody takes a stand on.
pub(super) fn is_claim(noun: &str) -> bool {
    CLAIMS.contains(&noun)
}

/// Whether the words from `start` on call what stands before them by a noun that has a clause of its own:
/// "a claim the council rejected", "an allegation which Rowe has denied".
fn takes_up(unit: &Unit, start: usize) -> bool {
    // "something the council rejects"
    let bare = unit.lower(start) == "something";
    let blamed = EVENTS.contains(&unit.lower(start + 1))
        && (start + 3..start + 9).any(|it| {
            matches!(
                unit.lower(it),
                "blamed" | "called" | "described" | "attributed"
            )
        });
    let noun = if bare { start } else { start + 1 };
    let clause = noun + 1 + usize::from(matches!(unit.lower(noun + 1), "that" | "which"));
    (bare
        || matches!(unit.lower(start), "a" | "an")
            && (blamed || CLAIMS.contains(&unit.lower(noun))))
        && phrases::english(unit, clause, unit.end())
            .is_some_and(|it| it.end < unit.end() && unit.kind(it.end) == Some(Kind::Word))
}

/// The comma or dash in `start..end` behind which a stand on what is said before it begins.
pub(super) fn retort(unit: &Unit, start: usize, end: usize) -> Option<usize> {
    let shared = |it: usize| {
        matches!(unit.lower(it), "a" | "an")
            && is_claim(unit.lower(it + 1))
            && unit.lower(it + 2).ends_with("ed")
            && unit.lower(it + 3) == "by"
    };
    (start + 1..end).find(|it| {
        matches!(unit.kind(*it), Some(Kind::Comma | Kind::Dash))
            && (takes_up(unit, it + 1) || shared(it + 1))
    })
}

/// Whether the speaker at `start` takes such a stand: nothing before the noun is the speaker's word.
pub(super) fn retorts(unit: &Unit, start: usize) -> bool {
    let pronoun = start > 0 && matches!(unit.lower(start - 1), "that" | "which");
    let noun = start.checked_sub(1 + usize::from(pronoun));
    let opens = |it: usize| {
        // "died in an attack the army blamed on rebels"
        let event = || EVENTS.contains(&unit.lower(it + 1)) && unit.is(it - 1, Class::Preposition);
        it > 0
            && (matches!(unit.kind(it - 1), Some(Kind::Comma | Kind::Dash)) || event())
            && takes_up(unit, it)
    };
    noun.is_some_and(|it| unit.lower(it) == "something" && opens(it) || it > 0 && opens(it - 1))
}

/// Who takes such a stand where the noun phrase before the verb has run together with the noun: "a claim [the
/// council] rejected", "something [prosecutors] reject".
pub(super) fn retorting(unit: &Unit, speaker: &Range<usize>) -> Option<Range<usize>> {
    (1..3)
        .map(|it| speaker.start + it)
        .find(|it| *it < speaker.end && retorts(unit, *it))
        .map(|it| it..speaker.end)
}
