//! Where the speaker does something else behind "and" or "but": "said the conditions would stay and set a hearing",
//! "…, but in a later interview he cited the costs".

use super::super::lexicon::{BODIES, Class, Lexicon};
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::addenda::cannot_go_on;
use super::verbs::reporting_verb;

/// Verbs that only somebody who speaks can be the subject of.
const SPEAKS: [&str; 25] = [
    "appealed",
    "warned",
    "vowed",
    "pledged",
    "promised",
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
    "demanded",
    "threatened",
    "insisted",
    "declined",
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
    let helped = usize::from(matches!(unit.lower(index + 1), "has" | "have" | "had"));
    let mut verb = index + 1 + helped;
    while unit.is(verb, Class::Adverb) {
        verb += 1;
    }
    let lower = unit.lower(verb);
    let next = unit.lower(verb + 1);
    let object = unit.is(verb + 1, Class::Determiner)
        || unit.is(verb + 1, Class::Pronoun)
        || unit.capital(verb + 1)
        // "and appealed for witnesses", "and urged ministers to act"
        || matches!(next, "for" | "on" | "to" | "against")
        || next.len() > 4 && next.ends_with('s') && !next.ends_with("ss")
        // "and accused senior managers of theft"
        || unit.kind(verb + 1) == Some(Kind::Word)
            && !unit.is(verb + 1, Class::Auxiliary)
            && (verb + 2..verb + 7).any(|it| matches!(unit.lower(it), "of" | "for" | "to"));
    if cannot_go_on(
        unit,
        index,
        start,
        SPEAKS.contains(&lower) || lower == "refused",
    ) {
        return true;
    }
    if helped > 0 {
        return false;
    }
    let repeats = parted && matches!(lower, "repeated" | "reiterated" | "renewed");
    // "and called the police" is no judgement.
    let speaks = SPEAKS.contains(&lower)
        && !matches!(unit.lower(verb + 2), "police" | "ambulance" | "emergency");
    let sets = matches!(lower, "set" | "ordered" | "scheduled")
        && (verb + 2..verb + 6).any(|it| DATES.contains(&unit.lower(it)));
    let apart = speaks
        && (undergone(unit, start, index)
            || of_the_speaker(unit, start, index)
            || of_what_was_heard(unit, start, index));
    leaves(unit, verb)
        || object && (repeats || (speaks || sets) && about_a_thing(unit, start, index) || apart)
}

/// Whether whoever speaks goes away: "said the plan was madness and [walked out]".
fn leaves(unit: &Unit, verb: usize) -> bool {
    let next = unit.lower(verb + 1);
    match unit.lower(verb) {
        "walked" | "stormed" => matches!(next, "out" | "off" | "away"),
        "hung" => next == "up",
        "left" => {
            next == "the"
                && matches!(
                    unit.lower(verb + 2),
                    "room"
                        | "meeting"
                        | "stage"
                        | "courtroom"
                        | "hall"
                        | "chamber"
                        | "building"
                        | "podium"
                )
        }
        "declined" => next == "to",
        _ => false,
    }
}

/// Whether what is said tells what was done to somebody, who does not speak then: "said two men had been held".
fn undergone(unit: &Unit, start: usize, index: usize) -> bool {
    let first = start + usize::from(unit.lower(start) == "that");
    let Some(subject) = phrases::english(unit, first, index) else {
        return false;
    };
    let mut be = subject.end;
    while be < index && matches!(unit.lower(be), "had" | "have" | "has") {
        be += 1;
    }
    let pronoun = subject.len() == 1 && unit.is(subject.start, Class::Pronoun);
    !pronoun
        && matches!(unit.lower(be), "was" | "were" | "been")
        && (unit.lower(be + 1).ends_with("ed")
            || unit.lower(be + 1).ends_with("en")
            || matches!(
                unit.lower(be + 1),
                "hit"
                    | "shot"
                    | "held"
                    | "hurt"
                    | "cut"
                    | "sent"
                    | "told"
                    | "sold"
                    | "struck"
                    | "found"
                    | "left"
            ))
        && !relative(unit, subject.end, index)
}

/// Whether what is said is about the speaker in a form that a past verb cannot go on with: "said she would go and
/// urged".
fn of_the_speaker(unit: &Unit, start: usize, index: usize) -> bool {
    let first = start + usize::from(unit.lower(start) == "that");
    let mut verb = first + 1;
    while unit.is(verb, Class::Adverb) {
        verb += 1;
    }
    matches!(unit.lower(first), "he" | "she" | "they" | "it")
        && matches!(
            unit.lower(verb),
            "would" | "will" | "was" | "were" | "is" | "are" | "could" | "might"
        )
        && !relative(unit, first + 1, index)
}

/// Whether what is said is about the speaker and ends in what was done to somebody: "said it was alarmed by reports
/// that a school had been hit and called on".
fn of_what_was_heard(unit: &Unit, start: usize, index: usize) -> bool {
    let first = start + usize::from(unit.lower(start) == "that");
    let Some(that) = (first + 2..index).rfind(|it| unit.lower(*it) == "that") else {
        return false;
    };
    matches!(unit.lower(first), "he" | "she" | "they" | "it")
        && matches!(unit.lower(first + 1), "was" | "were" | "is" | "are")
        && !relative(unit, first + 1, that)
        && undergone(unit, that, index)
}

/// Whether a pronoun between has a verb of its own.
fn relative(unit: &Unit, start: usize, end: usize) -> bool {
    (start..end).any(|it| {
        unit.is(it, Class::Relative)
            || matches!(
                unit.lower(it),
                "who" | "that" | "which" | "he" | "she" | "they"
            )
    })
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
    helped && !relative(unit, subject.end, index) && (it || !somebody)
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
