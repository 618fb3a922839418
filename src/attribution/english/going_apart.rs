//! Where the speaker does something else behind "and" or "but": "said the conditions would stay and set a hearing",
//! "…, but in a later interview he cited the costs".

use super::super::lexicon::{BODIES, Class, Lexicon};
use super::super::phrases;
use super::super::unit::Unit;
use super::verbs::reporting_verb;

/// Verbs that only somebody who speaks can be the subject of.
const SPEAKS: [&str; 16] = [
    "called",
    "condemned",
    "denounced",
    "criticised",
    "criticized",
    "dismissed",
    "rejected",
    "accused",
    "blamed",
    "praised",
    "thanked",
    "apologised",
    "apologized",
    "urged",
    "repeated",
    "reiterated",
];

/// What courts and boards set or order.
const DATES: [&str; 8] = [
    "hearing",
    "hearings",
    "trial",
    "date",
    "deadline",
    "bail",
    "sentencing",
    "meeting",
];

/// Whether "and" at `index` joins a second act of whoever says what starts at `start`, as the subject of what is
/// said cannot do it or as a comma parts it from a request that is repeated.
pub(super) fn acts_apart(unit: &Unit, index: usize, start: usize, parted: bool) -> bool {
    if unit.lower(index) != "and" {
        return false;
    }
    let mut verb = index + 1;
    while unit.is(verb, Class::Adverb) {
        verb += 1;
    }
    let lower = unit.lower(verb);
    let object = unit.is(verb + 1, Class::Determiner)
        || unit.is(verb + 1, Class::Pronoun)
        || unit.capital(verb + 1);
    let repeats = parted && matches!(lower, "repeated" | "reiterated" | "renewed");
    // "and called the police" is no judgement.
    let speaks = SPEAKS.contains(&lower)
        && !matches!(unit.lower(verb + 2), "police" | "ambulance" | "emergency");
    let sets = matches!(lower, "set" | "ordered" | "scheduled")
        && (verb + 2..verb + 6).any(|it| DATES.contains(&unit.lower(it)));
    object && (repeats || (speaks || sets) && about_a_thing(unit, start, index))
}

/// Whether what is said from `start` to `index` is one clause about something that cannot speak.
fn about_a_thing(unit: &Unit, start: usize, index: usize) -> bool {
    let first = start + usize::from(unit.lower(start) == "that");
    let Some(subject) = phrases::english(unit, first, index) else {
        return false;
    };
    // "said it was linked to a feud"
    let it = matches!(unit.lower(first), "it" | "this")
        && matches!(unit.lower(first + 1), "was" | "had" | "is");
    let people = [Class::Pronoun, Class::Role, Class::UnnamedNoun];
    let somebody = subject.clone().any(|it| {
        unit.capital(it)
            || people
                .iter()
                .chain(&BODIES)
                .any(|class| unit.is(it, *class))
    });
    let helped = (subject.end..subject.end + 2).any(|it| {
        unit.is(it, Class::Auxiliary)
            || matches!(
                unit.lower(it),
                "would" | "will" | "could" | "can" | "should" | "must" | "may" | "might"
            )
    });
    // "by a man who hated the firm and called the owner": the pronoun has a verb of its own.
    let relative = (subject.end..index).any(|it| {
        unit.is(it, Class::Relative)
            || matches!(
                unit.lower(it),
                "who" | "that" | "which" | "he" | "she" | "they"
            )
    });
    helped && !relative && (it || !somebody)
}

/// Whether "but" at `index` turns to what the same speaker said elsewhere: "…, but in a later interview with Radio
/// Orr he cited the costs".
pub(super) fn says_elsewhere(unit: &Unit, index: usize, lexicon: &Lexicon) -> bool {
    unit.lower(index) == "but"
        && unit.is(index + 1, Class::Preposition)
        && (index + 3..index + 12).any(|it| {
            let verb = it + 1 + usize::from(unit.is(it + 1, Class::Adverb));
            matches!(unit.lower(it), "he" | "she" | "they")
                && (matches!(unit.lower(verb), "cited" | "said" | "told")
                    || reporting_verb(unit, verb, lexicon).is_some())
        })
}
