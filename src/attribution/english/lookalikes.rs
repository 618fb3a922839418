//! English words that look like reporting verbs and are none where they stand: "a wall promised by Rowe",
//! "recalled 300 cars".

use super::super::lexicon::Class;
use super::super::unit::{Kind, Token, Unit};
use super::subjects::is_day;

/// Whether the word at `index` is used as something else than a report, whatever its form.
pub(super) fn looks_like_one(unit: &Unit, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let lower = unit.lower(index);
    let next = unit.lower(index + 1);
    // "Rowe's tweeted attack", "a wall promised by Rowe"
    let owned = ["'s", "’s", "s'", "s’"]
        .iter()
        .any(|it| index > 0 && unit.lower(before).ends_with(it));
    let agent =
        next == "by" && !is_day(unit, index + 2) && unit.kind(index + 2) == Some(Kind::Word);
    // "the man accused of tackling him", "Cassidy, referring to the delay, said", "media reports have said"
    let described = matches!(lower, "accused" | "suspected") && next == "of"
        || lower == "referring"
        || lower.ends_with('s') && unit.is(index + 1, Class::Auxiliary)
        // "the opinions expressed are his own"
        || lower.ends_with("ed") && matches!(next, "is" | "are" | "was" | "were");
    // "lawyers who live by representing proposed deals"
    let doing = index > 1
        && lower.ends_with("ed")
        && unit.lower(before).len() > 5
        && unit.lower(before).ends_with("ing")
        && unit.is(index - 2, Class::Preposition);
    // "rather than ask", "put the blame": other readings of the same words.
    let compared = unit.lower(before) == "than";
    let measures = lower.starts_with("put")
        && !unit
            .tokens
            .iter()
            .skip(index + 2)
            .take(14)
            .any(|it| it.lower == "at");
    // "the panda, called Pixel, was tired"
    let naming = matches!(lower, "called" | "named" | "dubbed")
        && unit.kind(before) == Some(Kind::Comma)
        && unit.capital(index + 1);
    // "Hikers told to boil water", "told to cut delays": nobody is said to have told it.
    let passive = lower == "told" && next == "to";
    // "sought to get rid of the agency" is something done.
    let tries = matches!(lower, "sought" | "seeks" | "seeking" | "seek") && next == "to";
    // "had reportedly pushed for relief" is nobody's word.
    let hearsay = unit.is(before, Class::Hearsay);
    // "frequent storms, badly maintained boats"
    let how = index > 0
        && !unit.capital(before)
        && unit.lower(before).len() > 4
        && unit.lower(before).ends_with("ly")
        && unit.lower(before) != "early"
        && (index == 1
            || unit.kind(index - 2) != Some(Kind::Word)
            || unit.is(index - 2, Class::Determiner)
            || unit.is(index - 2, Class::Preposition))
        && lower.ends_with("ed");
    owned
        || agent
        || described
        || doing
        || compared
        || measures
        || naming
        || passive
        || tries
        || hearsay
        || how
        || recalls_goods(unit, index)
}

/// "Orbis has recalled 300 cars", "Toy recall after scare", "recalled its ambassador": a recall of goods or
/// of people is no memory.
fn recalls_goods(unit: &Unit, index: usize) -> bool {
    if !unit.lower(index).starts_with("recall") {
        return false;
    }
    let memory = |it: usize| {
        let lower = unit.lower(it);
        lower.ends_with("ing")
            || unit.is(it, Class::ClauseOpener)
            || unit.is(it, Class::Pronoun)
            || unit.at(it).is_some_and(Token::is_quotation)
            || [
                "night",
                "day",
                "moment",
                "time",
                "scene",
                "years",
                "childhood",
                "meeting",
                "conversation",
                "call",
                "first",
                "last",
                "when",
            ]
            .contains(&lower)
    };
    let ends = index + 1 >= unit.end() || unit.kind(index + 1) != Some(Kind::Word);
    let number = unit.kind(index + 1) == Some(Kind::Number);
    number || !ends && !(index + 1..index + 5).any(memory)
}
