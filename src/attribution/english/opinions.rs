//! English judgements of a thing without quotation marks: "deemed the wall too brittle", "considers the law a mistake",
//! "tipped Rowe for the post".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::acts::judges;
use super::frames::cue_words;
use super::side_words::names_somebody;
use super::subjects::subject_before;

/// Reads what the verb at `verb` judges, and how.
pub(super) fn opinion(unit: &Unit, verb: usize) -> Option<Found> {
    let object = match unit.lower(verb) {
        "deemed" | "deem" | "deems" | "judged" | "judge" | "judges" | "considers"
        | "considered" | "consider" | "rated" | "found" | "finds" | "find" | "ruled"
        | "thought" | "declared" => judged(unit, verb),
        "tipped" | "tips" => tipped(unit, verb),
        _ => None,
    }?;
    let speaker = subject_before(unit, verb)?;
    let somebody = names_somebody(unit, speaker.clone())
        || unit.lower(speaker.end - 1).ends_with("ers")
        || unit.lower(speaker.end - 1).ends_with("er")
        || unit.lower(speaker.end - 1) == "pages"
        || unit.lower(speaker.end - 1) == "papers";
    let done = verb > 0
        && (unit.is(verb - 1, Class::Auxiliary) || unit.lower(verb - 1) == "to")
        && !matches!(unit.lower(verb - 1), "had" | "has" | "have");
    if !somebody || done || unit.lower(speaker.start) == "who" {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![object]);
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    Some(statement)
}

/// The object with its judgement behind it: "[the accounts incomplete]", "[the law a mistake]", "[the north face, open
/// since May, too brittle]".
fn judged(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let start = verb + 1;
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let led = unit.is(start, Class::Determiner)
        || unit.capital(start)
        || matches!(
            unit.lower(start),
            "it" | "him" | "her" | "them" | "this" | "that"
        );
    let thing = if matches!(unit.lower(start), "it" | "him" | "them" | "this" | "that") {
        start..start + 1
    } else if led {
        phrases::english(unit, start, limit)?
    } else {
        return None;
    };
    let verdict = |at: usize, limit: usize| {
        let how = at
            + usize::from(matches!(
                unit.lower(at),
                "too" | "very" | "wholly" | "utterly"
            ));
        at < limit
            && unit.kind(how) == Some(Kind::Word)
            && (how > at || judges(unit, how))
            && !unit.is(how, Class::Preposition)
    };
    let close = (thing.end..limit)
        .find(|it| {
            unit.is(*it, Class::Coordinator)
                || unit.is(*it, Class::Relative)
                || matches!(
                    unit.lower(*it),
                    "because" | "after" | "when" | "while" | "as"
                )
        })
        .unwrap_or(limit);
    let plain = !matches!(
        unit.lower(verb),
        "found" | "finds" | "find" | "thought" | "ruled" | "declared"
    );
    // "considers the law a mistake"
    // "the tax cut": a noun that looks like a verb closes the thing.
    let end = thing.end
        + usize::from(unit.is(thing.end, Class::Finite) || unit.lower(thing.end) == "cut");
    let noun = plain
        && matches!(unit.lower(end), "a" | "an")
        && end + 1 < close
        && unit.kind(end + 1) == Some(Kind::Word);
    // "judged the accounts incomplete": the adjective may count as part of the phrase.
    let closes =
        thing.len() > 2 && judges(unit, thing.end - 1) && !unit.is(thing.end - 1, Class::Role);
    if noun || verdict(thing.end, close) || closes && thing.end == close {
        return Some(start..close);
    }
    // "deemed the north face, open since May, too brittle"
    let parted = plain && unit.kind(thing.end) == Some(Kind::Comma);
    let aside = unit.segments.get(unit.segment_of(verb) + 1)?.tokens.clone();
    let next = unit.segments.get(unit.segment_of(verb) + 2)?.tokens.clone();
    (parted
        && aside.len() < 9
        && unit.kind(aside.end) == Some(Kind::Comma)
        && verdict(next.start, next.end))
    .then_some(start..next.end)
}

/// Whom somebody expects to get something: "tipped [Rowe for the post]".
fn tipped(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let whom = phrases::english(unit, verb + 1, limit)?;
    let goal = (whom.start + 1..limit).find(|it| {
        unit.lower(*it) == "for"
            || unit.lower(*it) == "as"
            || unit.lower(*it) == "to"
                && matches!(
                    unit.lower(it + 1),
                    "win" | "become" | "succeed" | "replace" | "lead" | "take"
                )
    })?;
    let somebody = (whom.start..goal).any(|it| unit.capital(it));
    (somebody && goal + 1 < limit).then_some(verb + 1..limit)
}
