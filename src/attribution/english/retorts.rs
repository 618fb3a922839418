//! What others say about a claim in words that stand beside it: "Rowe said the dam was safe, a claim the council
//! rejected".

use super::super::phrases;
use super::super::unit::{Kind, Unit};

/// What a clause can be called that somebody takes a stand on.
const CLAIMS: [&str; 16] = [
    "accusation",
    "account",
    "allegation",
    "argument",
    "assertion",
    "assessment",
    "charge",
    "claim",
    "contention",
    "demand",
    "figure",
    "idea",
    "step",
    "suggestion",
    "version",
    "view",
];

/// Whether the words from `start` on call what stands before them by a noun that has a clause of its own:
/// "a claim the council rejected", "an allegation which Rowe has denied".
fn takes_up(unit: &Unit, start: usize) -> bool {
    let noun = start + 1;
    let clause = noun + 1 + usize::from(matches!(unit.lower(noun + 1), "that" | "which"));
    matches!(unit.lower(start), "a" | "an")
        && CLAIMS.contains(&unit.lower(noun))
        && phrases::english(unit, clause, unit.end())
            .is_some_and(|it| it.end < unit.end() && unit.kind(it.end) == Some(Kind::Word))
}

/// The comma in `start..end` behind which a stand on what is said before it begins.
pub(super) fn retort(unit: &Unit, start: usize, end: usize) -> Option<usize> {
    (start + 1..end).find(|it| unit.kind(*it) == Some(Kind::Comma) && takes_up(unit, it + 1))
}

/// Whether the speaker at `start` takes such a stand: nothing before the noun is the speaker's word.
pub(super) fn retorts(unit: &Unit, start: usize) -> bool {
    let pronoun = start > 0 && matches!(unit.lower(start - 1), "that" | "which");
    let noun = start.checked_sub(1 + usize::from(pronoun));
    noun.and_then(|it| it.checked_sub(1))
        .is_some_and(|it| it > 0 && unit.kind(it - 1) == Some(Kind::Comma) && takes_up(unit, it))
}
