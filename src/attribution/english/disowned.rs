//! English sentences that are hearsay as a whole: "The courier allegedly climbed the fence and demanded the keys", "The
//! dealer is alleged to have opened the crate and told the guard to look away".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::verbs::is_form_of_be;

/// The whole unit as hearsay, where an adverb or a passive of hearsay stands between its subject and its first verb, so
/// that the verb of saying which `found` takes for a statement of the subject lies under it.
pub(super) fn disowned_whole(unit: &Unit, found: &[Found]) -> Option<Found> {
    let first = found.first()?;
    let cue = *first.cue.first()?;
    if first.content.iter().any(|it| it.start < cue) {
        return None;
    }
    let mark = (1..cue.min(14)).find(|it| disowns(unit, *it))?;
    let subject = first.speaker.as_ref()?;
    let own = subject.start < mark
        && (subject.start == 0 || !(0..mark).any(|it| unit.kind(it) == Some(Kind::Comma)));
    // "A guest who allegedly stole it said": that is told of him by the way.
    let apart = (0..mark).any(|it| {
        matches!(
            unit.lower(it),
            "who" | "which" | "whom" | "that" | "said" | "says" | "after" | "when" | "while"
        ) || unit.kind(it) == Some(Kind::Comma)
    });
    // A second subject begins a clause of its own: "allegedly stole it, but Rowe denied".
    let alone = (mark + 1..cue).all(|it| unit.kind(it) != Some(Kind::Comma))
        && (mark + 1..cue).any(|it| unit.lower(it) == "and" || unit.lower(it) == "or")
        && subject.end <= mark + 1;
    (own && !apart && alone).then(|| Found::new(Form::FreeIndirect, vec![0..unit.tokens.len()]))
}

/// Whether the word says that something is only told: "allegedly", "is alleged to", "was said to".
fn disowns(unit: &Unit, index: usize) -> bool {
    if unit.is(index, Class::Hearsay) {
        return true;
    }
    let told = matches!(
        unit.lower(index),
        "alleged"
            | "said"
            | "understood"
            | "rumoured"
            | "rumored"
            | "believed"
            | "thought"
            | "reported"
    );
    told && unit.lower(index + 1) == "to" && is_form_of_be(unit, index - 1)
}
