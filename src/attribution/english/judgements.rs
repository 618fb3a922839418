//! What somebody calls a thing in an English relative clause: "after what the coast guard calls an implosion", "the
//! blast, which the president called an escalation", "whom prosecutors identify as Carl D.".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::judged_so;
use super::frames::cue_words;

/// Verbs whose judgement stands right behind them.
const CALLS: [&str; 14] = [
    "calls",
    "called",
    "call",
    "dubbed",
    "branded",
    "labelled",
    "labeled",
    "termed",
    "terms",
    "deemed",
    "considers",
    "considered",
    "consider",
    "brands",
];

/// Verbs whose judgement stands behind "as".
const DESCRIBES: [&str; 14] = [
    "brushed",
    "shrugged",
    "described",
    "describes",
    "describe",
    "identified",
    "identifies",
    "identify",
    "regard",
    "regards",
    "regarded",
    "denounced",
    "characterised",
    "characterized",
];

/// Reads what the verb at `verb` calls a thing that a relative pronoun stands for.
pub(super) fn judgement(unit: &Unit, verb: usize) -> Option<Found> {
    let calls = CALLS.contains(&unit.lower(verb));
    let describes = DESCRIBES.contains(&unit.lower(verb));
    if !(calls || describes) || unit.capital(verb) || verb < 2 {
        return None;
    }
    let (pronoun, speaker) = (verb.saturating_sub(9)..verb - 1).rev().find_map(|it| {
        if !matches!(unit.lower(it), "what" | "which" | "whom") {
            return None;
        }
        let words = phrases::english(unit, it + 1, verb)?;
        let mut close = words.end;
        while unit.is(close, Class::Adverb) || matches!(unit.lower(close), "has" | "have" | "had") {
            close += 1;
        }
        (close == verb).then_some((it, words))
    })?;
    // "denounced what she called a witch hunt" is part of what she denounced.
    if speaker.len() == 1 && unit.is(speaker.start, Class::Pronoun) {
        return None;
    }
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let start = if describes {
        (verb + 1..limit.min(verb + 4)).find(|it| unit.lower(*it) == "as")? + 1
    } else {
        verb + 1
    };
    // "which Rowe called on Monday" has no judgement; "which Rowe called off" neither.
    let moved = matches!(
        unit.lower(start),
        "off" | "for" | "on" | "in" | "to" | "up" | "back"
    );
    let asks = unit.lower(pronoun) != "what"
        && pronoun
            .checked_sub(1)
            .is_none_or(|it| !matches!(unit.kind(it), Some(Kind::Comma)));
    if moved || asks || start >= limit {
        return None;
    }
    // "what Rowe called a witch hunt has begun": the sentence goes on.
    let end = phrases::english(unit, start, limit)
        .filter(|it| {
            unit.lower(pronoun) == "what"
                && it.end > start + 1
                && (unit.is(it.end, Class::Auxiliary) || unit.is(it.end, Class::Finite))
        })
        .map_or(limit, |it| it.end);
    judged_so(unit, start..end, cue_words(unit, verb), speaker)
}
