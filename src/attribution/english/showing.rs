//! English texts that show something, and those before whom something is heard: "figures show exports fell", "the
//! inquest heard the crew had fled".

use super::super::frame::Found;
use super::super::lexicon::{Class, Lexicon};
use super::super::unit::{Kind, Unit};
use super::clauses::{act_about, clause_break, has_clause};
use super::side_words::is_day;
use super::subjects::subject_before;

/// What a written inquiry lists without a clause: "The inspectors' report noted damp walls", "An audit, published on
/// Monday, found missing receipts".
pub(super) fn listed_in_text(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<Found> {
    let notes = matches!(
        unit.lower(verb),
        "found"
            | "noted"
            | "identified"
            | "listed"
            | "uncovered"
            | "flagged"
            | "described"
            | "discovered"
            | "revealed"
            | "showed"
            | "detected"
            | "recorded"
            | "observed"
    );
    // "said how the damage would be identified and even which"
    let passive = verb > 0
        && unit.is(verb - 1, Class::Auxiliary)
        && !matches!(unit.lower(verb - 1), "had" | "has");
    if !notes || verb == 0 || unit.capital(verb) || passive {
        return None;
    }
    let next = verb + 1;
    let object = unit.kind(next) == Some(Kind::Word)
        && !unit.is(next, Class::Preposition)
        && !unit.is(next, Class::Coordinator)
        && !unit.is(next, Class::Pronoun)
        && !unit.is(next, Class::ClauseOpener)
        && !is_day(unit, next)
        && !matches!(
            unit.lower(next),
            "no" | "nothing" | "that" | "guilty" | "out" | "them" | "him"
        )
        || unit.kind(next) == Some(Kind::Number);
    let segment = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    if !object || has_clause(unit, next..unit.end()) {
        return None;
    }
    let speaker = subject_before(unit, verb)?;
    let head = speaker
        .clone()
        .take_while(|it| unit.kind(*it) != Some(Kind::Comma) && !unit.is(*it, Class::Preposition))
        .last()?;
    let text = matches!(
        unit.lower(head),
        "report"
            | "audit"
            | "review"
            | "inspection"
            | "assessment"
            | "investigation"
            | "inquiry"
            | "memo"
            | "search"
            | "check"
            | "checks"
            | "test"
            | "tests"
            | "scan"
            | "scans"
            | "survey"
            | "study"
            | "examination"
            | "autopsy"
            | "analysis"
            | "inspections"
            | "samples"
            | "probe"
    );
    let looks = || {
        [
            Class::Role,
            Class::UnnamedNoun,
            Class::ExpertNoun,
            Class::Pronoun,
        ]
        .iter()
        .any(|class| unit.is(head, *class))
            || ["ors", "ers", "ists"]
                .iter()
                .any(|end| unit.lower(head).ends_with(end))
    };
    if !(text || looks() && finds_fault(unit, next, segment)) {
        return None;
    }
    let end = clause_break(unit, next, segment.max(next), lexicon);
    act_about(unit, next..end, vec![verb], speaker)
}

/// Whether what people found is a fault, which somebody has to have judged to be one: "two holes", "rust in the beams".
fn finds_fault(unit: &Unit, start: usize, limit: usize) -> bool {
    let definite = matches!(unit.lower(start), "the" | "his" | "her" | "their" | "its");
    !definite
        && (start..limit.min(start + 4))
            .take_while(|it| !unit.is(*it, Class::Preposition))
            .any(|it| {
                matches!(
                    unit.lower(it),
                    "asbestos"
                        | "bugs"
                        | "corrosion"
                        | "cracks"
                        | "damage"
                        | "defects"
                        | "errors"
                        | "failings"
                        | "failures"
                        | "faults"
                        | "flaws"
                        | "gaps"
                        | "holes"
                        | "irregularities"
                        | "leak"
                        | "leaks"
                        | "mistakes"
                        | "mould"
                        | "mold"
                        | "rot"
                        | "rust"
                        | "shortcomings"
                        | "traces"
                        | "violations"
                        | "weaknesses"
                        | "bacteria"
                        | "residues"
                        | "queues"
                )
            })
}

/// Whether figures or a study say so without "that": "figures show exports fell", "images showed the dam had
/// broken".
pub(super) fn shown(unit: &Unit, index: usize) -> bool {
    let shows = matches!(
        unit.lower(index),
        "show" | "shows" | "showed" | "found" | "finds"
    );
    let start = unit
        .segments
        .get(unit.segment_of(index))
        .map_or(index, |it| it.tokens.start);
    let text = (start..index).any(|it| unit.is(it, Class::ReportNoun) || is_text(unit.lower(it)));
    shows && text && has_clause(unit, index + 1..unit.end())
}

/// Whether a plural noun names what shows something: "records", "footage".
pub(super) fn is_text(word: &str) -> bool {
    matches!(
        word,
        "records"
            | "documents"
            | "images"
            | "footage"
            | "tests"
            | "polls"
            | "surveys"
            | "studies"
            | "pictures"
            | "papers"
            | "emails"
            | "messages"
            | "filings"
            | "minutes"
            | "accounts"
            | "letters"
            | "files"
            | "figures"
    )
}

/// Whether a noun names those before whom somebody is heard.
pub(super) fn hears(noun: &str) -> bool {
    matches!(
        noun,
        "court" | "jury" | "jurors" | "inquest" | "tribunal" | "inquiry" | "hearing"
    )
}
