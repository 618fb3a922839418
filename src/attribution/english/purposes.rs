//! English reports that stand in an infinitive and were made all the same: "took to Twitter to say that", "was
//! quick to point out that", "used a speech to call for".

use std::ops::Range;

use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};

/// How many words before "to" the verb is looked for that makes the infinitive something done.
const REACH: usize = 9;

/// The verb of the clause around the infinitive at `verb`, where what it tells was really said.
pub(super) fn done_by(unit: &Unit, verb: usize) -> Option<usize> {
    let to = verb.checked_sub(1).filter(|it| unit.lower(*it) == "to")?;
    let base = unit
        .at(verb)?
        .entry?
        .verbs
        .iter()
        .any(|it| it.shape == Shape::Base);
    let first = unit.segments.get(unit.segment_of(verb))?.tokens.start;
    if !base || unit.kind(verb) != Some(Kind::Word) {
        return None;
    }
    (first.max(to.saturating_sub(REACH))..to)
        .rev()
        .find(|it| *it > 0 && acts(unit, *it, to) && !unit.is(it - 1, Class::Preposition))
        .filter(|it| !denied(unit, *it))
}

/// Whether the words from `verb` to the infinitive tell that somebody spoke up.
fn acts(unit: &Unit, verb: usize, to: usize) -> bool {
    let next = unit.lower(verb + 1);
    let noun = |list: &[&str]| (verb + 1..to).any(|it| list.contains(&unit.lower(it)));
    match unit.lower(verb) {
        "took" | "takes" | "taking" => {
            next == "to" && verb + 1 < to
                || noun(&["stand", "floor", "stage", "podium", "opportunity", "chance"])
        }
        "went" | "goes" | "going" => {
            // "went on to say"
            let onward = verb + 2 == to;
            next == "on"
                && (onward
                    || noun(&[
                        "television",
                        "tv",
                        "radio",
                        "air",
                        "twitter",
                        "facebook",
                        "record",
                        "x",
                    ]))
                || matches!(next, "so" | "as") && unit.lower(verb + 2) == "far"
        }
        "used" | "uses" => noun(&[
            "speech",
            "address",
            "interview",
            "visit",
            "appearance",
            "statement",
            "occasion",
            "column",
            "conference",
            "meeting",
            "post",
            "remarks",
            "sermon",
            "hearing",
        ]),
        "was" | "were" | "is" | "are" => {
            matches!(
                next,
                "quick"
                    | "swift"
                    | "keen"
                    | "eager"
                    | "careful"
                    | "forced"
                    | "compelled"
                    | "obliged"
                    | "moved"
            ) && verb + 2 == to
                || next == "at" && unit.lower(verb + 2) == "pains"
                || next == "among" && noun(&["first"])
                || next == "the" && unit.lower(verb + 2) == "first"
        }
        "rang" | "phoned" | "called" | "telephoned" | "emailed" | "wrote" | "rushed"
        | "hurried" | "texted" => verb + 1 == to || verb + 2 == to && next == "in",
        // "becoming the first captain to announce his opposition"
        "became" | "become" | "becomes" | "becoming" => {
            next == "the"
                && matches!(
                    unit.lower(verb + 2),
                    "first" | "second" | "third" | "latest" | "only" | "last"
                )
        }
        "lined" | "queued" => next == "up" && verb + 2 == to,
        "joined" | "joins" | "united" | "gathered" | "marched" | "rallied" => speaks(unit, to + 1),
        "came" => next == "forward" && verb + 2 == to,
        "stepped" => matches!(next, "in" | "forward") && verb + 2 == to,
        "broke" => noun(&["silence"]),
        "held" | "gave" => noun(&["conference", "interview"]),
        _ => made_to(unit, verb, to).is_some(),
    }
}

/// Verbs that nobody can do without a word.
fn speaks(unit: &Unit, verb: usize) -> bool {
    match unit.lower(verb) {
        "call" => matches!(unit.lower(verb + 1), "for" | "on"),
        word => matches!(
            word,
            "demand"
                | "urge"
                | "warn"
                | "condemn"
                | "denounce"
                | "apologise"
                | "apologize"
                | "criticise"
                | "criticize"
                | "accuse"
                | "protest"
                | "announce"
        ),
    }
}

/// Who spoke up because of something: "The fire spurred [two captains] to call for a ban".
pub(super) fn made_to(unit: &Unit, verb: usize, to: usize) -> Option<Range<usize>> {
    let makes = matches!(
        unit.lower(verb),
        "spurred" | "prompted" | "led" | "moved" | "inspired" | "provoked"
    );
    // "prompted Moll to say she was ready"
    let says = match unit.lower(to + 1) {
        "deny" | "admit" | "concede" | "acknowledge" | "reiterate" | "insist" => true,
        "say" => {
            unit.lower(to + 2) == "that"
                || unit.is(to + 2, Class::Pronoun)
                || unit.at(to + 2).is_some_and(Token::is_quotation)
        }
        _ => speaks(unit, to + 1),
    };
    (makes && says)
        .then(|| phrases::english(unit, verb + 1, to))
        .flatten()
        .map(|it| {
            // "some of the captains"
            let of = (unit.lower(it.end) == "of")
                .then(|| phrases::english(unit, it.end + 1, to))
                .flatten();
            it.start..of.map_or(it.end, |of| of.end)
        })
        .filter(|it| it.end == to)
}

/// Whether the act did not take place: "never went on television to say", "did not use a speech to call".
fn denied(unit: &Unit, verb: usize) -> bool {
    (verb.saturating_sub(2)..verb).any(|it| {
        let lower = unit.lower(it);
        matches!(
            lower,
            "never" | "not" | "to" | "will" | "would" | "could" | "should" | "may" | "might"
        ) || lower.ends_with("n't")
            || lower.ends_with("n’t")
    })
}
