//! How sure two articles are of the same thing.

use super::view::View;
use super::{DiscrepancyKind, Note};
use crate::attribution::Form;
use crate::text::Span;

/// Words by which an article says that it is not sure, in German and English.
const HEDGES: [&str; 34] = [
    "soll",
    "sollen",
    "mutmaßlich",
    "mutmasslich",
    "mutmassliche",
    "mutmasslichen",
    "mutmasslicher",
    "vermutlich",
    "wahrscheinlich",
    "wohl",
    "voraussichtlich",
    "offenbar",
    "angeblich",
    "angebliche",
    "angeblichen",
    "möglicherweise",
    "womöglich",
    "vielleicht",
    "anscheinend",
    "allegedly",
    "reportedly",
    "apparently",
    "probably",
    "possibly",
    "likely",
    "presumably",
    "perhaps",
    "may",
    "might",
    "suspected",
    "alleged",
    "supposedly",
    "dürfte",
    "dürften",
];

/// Finite verbs that carry a plain statement and so show where the certainty stands.
const PLAIN: [&str; 16] = [
    "hat", "haben", "hatte", "hatten", "ist", "sind", "war", "waren", "wurde", "wurden", "has",
    "have", "was", "were", "is", "are",
];

/// Notes hearsay or a hedge on one side against a plain fact on the other.
pub(super) fn compare(left: &View, right: &View, notes: &mut Vec<Note>) {
    let (ours, theirs) = (hedge(left), hedge(right));
    let plain = |view: &View| {
        let verb = view
            .words
            .iter()
            .find(|(word, _)| PLAIN.contains(&word.as_str()));
        verb.map_or_else(|| view.whole(""), |(_, span)| view.side(*span))
    };
    match (ours, theirs) {
        (Some(span), None) if right.is_plain() => {
            notes.push((DiscrepancyKind::Certainty, left.side(span), plain(right)));
        }
        (None, Some(span)) if left.is_plain() => {
            notes.push((DiscrepancyKind::Certainty, plain(left), right.side(span)));
        }
        _ => {}
    }
}

/// The word that makes a side unsure. "Soll" inside a frame is the frame's ("Laut Yonhap sollen …")
/// and no doubt of the article.
fn hedge(view: &View) -> Option<Span> {
    let framed = view.statement.is_some_and(|statement| {
        !statement.chain.is_empty() && statement.form != Form::FreeIndirect
    });
    view.words
        .iter()
        .filter(|(word, span)| HEDGES.contains(&word.as_str()) && !view.in_frame(*span))
        // "May" is a month or a person.
        .filter(|(word, span)| {
            word != "may"
                || view
                    .findings
                    .article
                    .slice(*span)
                    .starts_with(char::is_lowercase)
        })
        .find(|(word, _)| !framed || !matches!(word.as_str(), "soll" | "sollen"))
        .map(|(_, span)| *span)
}
