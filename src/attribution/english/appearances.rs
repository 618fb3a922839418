//! The outlet on which somebody was heard or for which they wrote, where the words say so only by the way: "said
//! Wednesday on MSNBC", "said in a Reuters interview", "in an interview on Monday with CNN's Ada Holm".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::side_words::is_day;

/// What appears in an outlet, and is named after it: "a Reuters interview", "an Orrton Gazette opinion piece".
const PIECES: [&str; 14] = [
    "interview",
    "interviews",
    "op-ed",
    "opinion",
    "column",
    "essay",
    "editorial",
    "podcast",
    "broadcast",
    "segment",
    "documentary",
    "blog",
    "livestream",
    "debate",
];

/// The outlet that the sentence of the verb at `verb` names by the way.
pub(super) fn appearance(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    (0..unit.end()).find_map(|at| match unit.lower(at) {
        "on" => heard_on(unit, verb, at),
        "in" | "during" => named_after(unit, verb, at),
        "with" => asked_by(unit, verb, at),
        _ => None,
    })
}

/// "said Wednesday on [MSNBC]", "on [NBC's “Meet the Press”]", "during an appearance on [Fox News]", "asked on [CNN]",
/// and in front "On [CBS], he said".
fn heard_on(unit: &Unit, verb: usize, on: usize) -> Option<Range<usize>> {
    let outlet = station(unit, on + 1)?;
    let behind = on > verb && no_more_than_when(unit, verb + 1..on);
    let before = on.checked_sub(1).map_or("", |it| unit.lower(it));
    let appears = matches!(
        before,
        "speaking" | "appearance" | "appearing" | "appeared" | "interview" | "asked" | "live"
    );
    let first = (on == 0 || on == 1 && unit.is(0, Class::Coordinator)) && on < verb;
    let fronted = first && unit.kind(outlet.end) == Some(Kind::Comma);
    (behind || appears || fronted).then_some(outlet)
}

/// Whether words only tell when: "Wednesday", "late on Tuesday".
pub(super) fn no_more_than_when(unit: &Unit, mut words: Range<usize>) -> bool {
    words.all(|it| is_day(unit, it) || is_when(unit.lower(it)))
}

/// The outlet of the one who asked: "Ada Holm of [Radio Orr]".
pub(super) fn outlet_of(unit: &Unit, words: &Range<usize>) -> Option<Range<usize>> {
    let of = (words.start + 1..words.end + 1)
        .find(|it| matches!(unit.lower(*it), "of" | "from" | "for"))?;
    station(unit, of + 1)
}

/// Words that stand between a verb and where something was said.
fn is_when(word: &str) -> bool {
    matches!(
        word,
        "on" | "late"
            | "early"
            | "earlier"
            | "later"
            | "last"
            | "this"
            | "morning"
            | "evening"
            | "night"
            | "afternoon"
            | "week"
            | "live"
            | "also"
            | ","
    )
}

/// "in a [Reuters] interview", "in an [Orrton Gazette] opinion piece published on Monday".
fn named_after(unit: &Unit, verb: usize, at: usize) -> Option<Range<usize>> {
    let start = at + 1 + usize::from(matches!(unit.lower(at + 1), "a" | "an"));
    if !unit.capital(start) || unit.lower(at + 1) == "the" {
        return None;
    }
    let end = (start..unit.end().min(start + 5)).find(|it| !unit.capital(*it))?;
    let piece = PIECES.contains(&unit.lower(end));
    // "in a November interview"
    let outlet =
        start < end && !(start..end).any(|it| is_day(unit, it)) && !is_month(unit.lower(start));
    let near = at < verb || no_more_than_when(unit, verb + 1..at);
    (piece && outlet && near).then_some(start..end)
}

fn is_month(word: &str) -> bool {
    matches!(
        word,
        "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "christmas"
            | "easter"
    )
}

/// "in an interview on Monday with [CNN's] Ada Holm": the outlet of the one who asked.
fn asked_by(unit: &Unit, verb: usize, with: usize) -> Option<Range<usize>> {
    let interview = (with.saturating_sub(4)..with)
        .rfind(|it| matches!(unit.lower(*it), "interview" | "conversation"))?;
    if !no_more_than_when(unit, interview + 1..with)
        || (verb..interview).any(|it| unit.lower(it) == "but")
    {
        return None;
    }
    station(unit, with + 1)
}

/// The words at `start` that name a station or paper: a known one, with its programme or its reporter behind it, or
/// one that says what it is.
fn station(unit: &Unit, start: usize) -> Option<Range<usize>> {
    let first = start + usize::from(unit.lower(start) == "the");
    let token = unit.at(first).filter(|it| it.capital)?;
    // "NBC's “Meet the Press”", "the BBC's Today programme", "CNN's Ada Holm": the station alone.
    let owner = ["'s", "’s"]
        .iter()
        .find_map(|end| unit.lower(first).strip_suffix(end));
    if let Some(owner) = owner {
        let known = known::source(&owner.to_uppercase());
        let medium = known.is_some_and(|it| it.kind == SourceKind::Medium);
        return medium.then_some(first..first + 1);
    }
    if token.medium {
        let end = (first + 1..first + 3)
            .find(|it| !unit.capital(*it))
            .unwrap_or(first + 1);
        return Some(first..end);
    }
    if is_day(unit, first) {
        return None;
    }
    let whole = phrases::english(unit, start, unit.end())?;
    let names = (first..whole.end).find(|it| {
        unit.capital(*it)
            && (unit.is(*it, Class::MediumNoun)
                || matches!(
                    unit.lower(*it),
                    "news"
                        | "tv"
                        | "television"
                        | "radio"
                        | "business"
                        | "sport"
                        | "sports"
                        | "fm"
                        | "network"
                ))
    })?;
    // "Orrton Radio", "Radio Orr"
    let end = (names + 1..whole.end)
        .find(|it| names > first || !unit.capital(*it))
        .unwrap_or(whole.end);
    let named = end > first + 1 && (first..end).all(|it| unit.capital(it));
    named.then_some(first..end)
}
