//! Whether what follows an English reporting verb without "that" is what somebody says.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::is_count;
use super::near_subjects::tells_more;

/// Whether a thing makes somebody think so rather than says it: "the move suggested that".
pub(super) fn suggests(unit: &Unit, verb: usize, speaker: &Range<usize>) -> bool {
    unit.lower(verb).starts_with("suggest")
        && matches!(
            unit.lower(speaker.end - 1),
            "comment"
                | "comments"
                | "remark"
                | "remarks"
                | "move"
                | "decision"
                | "fact"
                | "timing"
                | "silence"
        )
}

/// Whether what follows "said" without "that" must be a clause although its verb is not known: "said
/// cracks like these rarely come alone".
pub(super) fn says_outright(unit: &Unit, verb: usize, tokens: Range<usize>) -> bool {
    let counts = unit.lower(tokens.start) == "at"
        && matches!(unit.lower(tokens.start + 1), "least" | "most");
    let first = tokens.start;
    let noun = first + if counts { 2 } else { 0 };
    // "It said 120 were in training"
    let counted = unit.kind(first) == Some(Kind::Number)
        && (unit.is(first + 1, Class::Auxiliary) || unit.lower(first + 1) == "of")
        || is_count(unit.lower(first)) && unit.lower(first + 1) == "of";
    // "Study finds ferries pollute more than cars": a headline.
    let found = unit.end() == unit.tokens.len()
        && matches!(unit.lower(verb), "finds" | "shows" | "suggests" | "reveals")
        && verb > 0
        && (unit.is(verb - 1, Class::ReportNoun)
            || matches!(
                unit.lower(verb - 1),
                "study" | "poll" | "survey" | "research" | "analysis"
            ))
        && tokens.start == verb + 1
        && tokens.len() > 3;
    if found {
        return true;
    }
    matches!(
        unit.lower(verb),
        "said"
            | "says"
            | "say"
            | "insisted"
            | "insists"
            | "insist"
            | "reckons"
            | "reckoned"
            | "reckon"
            | "thinks"
            | "thought"
            | "think"
            | "believes"
            | "believed"
            | "believe"
            | "claims"
            | "claimed"
            | "maintains"
    ) && verb > 0
        && (unit.kind(verb - 1) == Some(Kind::Word) || behind_more(unit, verb))
        && !matches!(
            unit.lower(first),
            "victory" | "responsibility" | "credit" | "on" | "their" | "his" | "her" | "its"
        )
        && first == verb + 1
        && tokens.len() > 3
        && (!unit.is(first, Class::Preposition)
            || unit.lower(first) == "at" && matches!(unit.lower(first + 1), "least" | "most"))
        && !unit.is(first, Class::Coordinator)
        && (counted
            || phrases::english(unit, noun, tokens.end).is_some_and(|it| it.end + 1 < tokens.end)
            || !says_words(unit, first))
}

/// Whether what follows is words as a thing, "said a prayer for the dead", rather than a clause.
fn says_words(unit: &Unit, first: usize) -> bool {
    (first..first + 4).any(|it| {
        matches!(
            unit.lower(it),
            "prayer"
                | "prayers"
                | "word"
                | "words"
                | "goodbye"
                | "goodbyes"
                | "farewell"
                | "grace"
                | "mass"
                | "hello"
                | "thank"
                | "sorry"
                | "lines"
                | "yes"
                | "no"
                | "nothing"
                | "little"
                | "much"
                | "more"
                | "so"
        )
    })
}

/// Whether the comma before the verb closes what tells more about who speaks: "Reardon, who treats performers, says".
fn behind_more(unit: &Unit, verb: usize) -> bool {
    let comma = unit.kind(verb - 1) == Some(Kind::Comma);
    let before = unit
        .segments
        .get(unit.segment_of(verb).saturating_sub(1))
        .filter(|it| {
            it.tokens.start > 1
                && it
                    .before
                    .is_some_and(|mark| unit.kind(mark) == Some(Kind::Comma))
        });
    let more = before.is_some_and(|it| {
        matches!(
            unit.lower(it.tokens.start),
            "who" | "whose" | "which" | "formerly" | "a" | "an"
        ) || tells_more(unit, it.tokens.start)
            // "Divers, for their part, say", "Divers, on the other hand, say", "Divers, however, say"
            || unit.is(it.tokens.start, Class::Preposition) && it.tokens.len() < 5
            || unit.is(it.tokens.start, Class::Adverb) && it.tokens.len() == 1
            || it.tokens.len() == 1 && unit.kind(it.tokens.start) == Some(Kind::Number)
    });
    // "…, said Rowe, who is a minister" stands before who speaks.
    let name = (verb + 1..unit.end())
        .take_while(|it| unit.capital(*it) || unit.is(*it, Class::Role))
        .last();
    let inverted = name.is_some_and(|it| {
        matches!(unit.kind(it + 1), None | Some(Kind::Comma | Kind::Stop))
            || matches!(unit.lower(it + 1), "in" | "on" | "of" | "at" | "from")
    });
    comma && more && !inverted
}
