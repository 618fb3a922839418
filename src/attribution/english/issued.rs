//! English participles behind a text that somebody puts out or behind what somebody is blamed for: "issued a statement saying",
//! "sacked Rowe for saying".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::Unit;
use super::side_words::{is_day, names_somebody};

/// How many words before the participle the verb is looked for.
const REACH: usize = 12;

/// Whether the participle at `index` tells what stands in a text that the subject puts out: "issued a statement [saying]".
/// Returns the verb of putting out.
pub(super) fn issued(unit: &Unit, index: usize) -> Option<usize> {
    if !tells(unit.lower(index)) {
        return None;
    }
    let mut noun = index;
    // "issued a report on Monday finding", "a statement last week saying"
    while noun > 1 && (is_day(unit, noun - 1) || matches!(unit.lower(noun - 1), "last" | "on")) {
        noun -= 1;
    }
    (noun.saturating_sub(REACH)..noun.saturating_sub(1))
        .filter(|_| is_text(unit, noun - 1))
        .find(|it| {
            puts_out(unit.lower(*it))
                && unit.lower(it.wrapping_sub(1)) != "to"
                && phrases::english(unit, it + 1, noun).is_some_and(|it| it.end == noun)
        })
}

/// Whether a text and its own participle stand behind the verb, which says nothing itself then: "wrote an opinion piece saying".
pub(super) fn makes_text(unit: &Unit, verb: usize) -> bool {
    puts_out(unit.lower(verb))
        && phrases::english(unit, verb + 1, unit.end())
            .is_some_and(|it| is_text(unit, it.end - 1) && issued(unit, it.end) == Some(verb))
}

/// Participles of what a text can say.
fn tells(word: &str) -> bool {
    matches!(
        word,
        "saying"
            | "finding"
            | "concluding"
            | "warning"
            | "accusing"
            | "denying"
            | "urging"
            | "stating"
            | "claiming"
            | "alleging"
            | "arguing"
            | "demanding"
            | "condemning"
            | "criticising"
            | "criticizing"
            | "declaring"
            | "announcing"
            | "predicting"
            | "denouncing"
            | "calling"
            | "asking"
            | "insisting"
            | "rejecting"
    )
}

/// Verbs of putting out a text.
fn puts_out(word: &str) -> bool {
    matches!(
        word,
        "issued"
            | "issues"
            | "issue"
            | "released"
            | "releases"
            | "published"
            | "posted"
            | "wrote"
            | "circulated"
            | "sent"
            | "signed"
            | "filed"
            | "tweeted"
            | "distributed"
    )
}

fn is_text(unit: &Unit, noun: usize) -> bool {
    unit.is(noun, Class::ReportText)
        || unit.is(noun, Class::ReportNoun)
        || matches!(
            unit.lower(noun),
            "letter"
                | "email"
                | "memo"
                | "note"
                | "message"
                | "article"
                | "piece"
                | "op-ed"
                | "column"
                | "essay"
                | "video"
                | "communique"
                | "leaflet"
                | "post"
        )
}

/// Who has said what somebody else blames or thanks them for: "sacked [Anna Rowe] for saying that".
pub(super) fn faulted_for(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    let says = match unit.lower(verb) {
        "calling" => matches!(unit.lower(verb + 1), "for" | "on"),
        "saying" | "claiming" | "suggesting" | "accusing" | "demanding" | "criticising"
        | "criticizing" | "questioning" | "urging" | "alleging" => true,
        _ => false,
    };
    let before = verb
        .checked_sub(1)
        .filter(|it| says && unit.lower(*it) == "for")?;
    let act = (before.saturating_sub(REACH)..before).rev().find(|it| {
        matches!(
            unit.lower(*it),
            "attacked"
                | "criticised"
                | "criticized"
                | "fired"
                | "sacked"
                | "dismissed"
                | "praised"
                | "thanked"
                | "mocked"
                | "ridiculed"
                | "rebuked"
                | "sued"
                | "slammed"
                | "chided"
                | "scolded"
                | "blasted"
                | "condemned"
                | "denounced"
                | "arrested"
                | "jailed"
                | "suspended"
                | "censured"
                | "fined"
                | "lambasted"
        )
    })?;
    let whom = phrases::english(unit, act + 1, before)?;
    // "attacked Rowe on Twitter for calling for"
    let place = whom.end == before
        || unit.lower(whom.end) == "on" && unit.capital(whom.end + 1) && whom.end + 2 == before;
    let person = names_somebody(unit, whom.clone()) || unit.capital(whom.start);
    (place && person).then_some(whom)
}
