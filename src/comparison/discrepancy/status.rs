//! Denied or confirmed, evidence or none, no comment.

use super::view::View;
use super::{DiscrepancyKind, Note};
use crate::text::Span;

/// Where a thing stands according to a side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Status {
    /// Evidence, confirmation.
    Confirmed,
    /// No evidence, no confirmation.
    Unconfirmed,
    /// Denied, rejected.
    Denied,
    /// No comment.
    Silent,
}

/// Notes sides that put the same thing in a different status.
pub(super) fn compare(left: &View, right: &View, notes: &mut Vec<Note>) {
    if let (Some((ours, from)), Some((theirs, to))) = (status(left), status(right))
        && ours != theirs
    {
        notes.push((DiscrepancyKind::Status, left.side(from), right.side(to)));
    }
}

/// The status a side speaks of, with the words that say so.
fn status(view: &View) -> Option<(Status, Span)> {
    let words = &view.words;
    let negation = words.iter().position(|(word, _)| {
        word.starts_with("kein")
            || matches!(
                word.as_str(),
                "nicht" | "nie" | "no" | "not" | "never" | "without" | "ohne"
            )
    });
    let starts = |stems: &[&str]| {
        words
            .iter()
            .position(|(word, _)| stems.iter().any(|stem| word.starts_with(stem)))
    };
    let with_negation =
        |at: usize| negation.map_or(words[at].1, |not| words[at].1.hull(words[not].1));
    if let Some(at) = starts(&[
        "beweis",
        "beleg",
        "bestätig",
        "confirm",
        "evidence",
        "proof",
    ]) {
        return Some(if negation.is_some() {
            (Status::Unconfirmed, with_negation(at))
        } else {
            (Status::Confirmed, words[at].1)
        });
    }
    if let Some(at) = starts(&[
        "geäussert",
        "äusserte",
        "äussern",
        "stellungnahme",
        "kommentar",
        "kommentier",
        "comment",
    ]) && negation.is_some()
    {
        return Some((Status::Silent, with_negation(at)));
    }
    let denial = starts(&[
        "bestritt",
        "bestreit",
        "dementi",
        "zurückgewiesen",
        "zurückwies",
        "zurückweis",
        "leugne",
        "geleugnet",
        "denied",
        "denies",
        "deny",
        "denial",
        "rejected",
    ]);
    if let Some(at) = denial {
        return Some((Status::Denied, words[at].1));
    }
    let back = words.iter().position(|(word, _)| word == "zurück")?;
    let verb = words
        .iter()
        .position(|(word, _)| matches!(word.as_str(), "wies" | "wiesen" | "weist" | "weisen"))?;
    (verb < back).then(|| (Status::Denied, words[verb].1))
}
