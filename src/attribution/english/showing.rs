//! English texts that show something, and those before whom something is heard: "figures show exports fell", "the
//! inquest heard the crew had fled".

use super::super::lexicon::Class;
use super::super::unit::Unit;
use super::clauses::has_clause;

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
