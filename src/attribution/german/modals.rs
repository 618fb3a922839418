//! Who speaks where the verb is an infinitive below a modal in the past: "Am Ende musste der Minister einräumen, dass …".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::Unit;
use super::agreement::is_oblique;
use super::cues::Cue;
use super::dependents::can_speak;

/// Modals in the past: what somebody had to admit was said.
const MODALS: [&str; 8] = [
    "musste", "mussten", "konnte", "konnten", "durfte", "durften", "wollte", "wollten",
];

/// Whether a modal in the past stands at an index.
pub(super) fn before_modal(unit: &Unit, at: usize) -> bool {
    MODALS.contains(&unit.lower(at))
}

/// The subject of the modal of `segment` where it stands behind it, or is a pronoun before it: "Immer wieder musste
/// [sie] zugeben", "[Er] musste einräumen". A noun before the modal is found as one before any verb is.
pub(super) fn subject_of_modal(
    unit: &Unit,
    cue: &Cue,
    segment: Range<usize>,
) -> Option<Range<usize>> {
    let infinitive = cue.finite + 1 == segment.end && unit.lower(cue.finite).ends_with('n');
    if !infinitive {
        return None;
    }
    let modal = segment
        .clone()
        .find(|it| MODALS.contains(&unit.lower(*it)))
        .filter(|it| *it < cue.finite)?;
    let pronoun = |it: usize| matches!(unit.lower(it), "er" | "sie" | "man" | "wir" | "ich");
    let behind = modal + 1;
    if pronoun(behind) {
        return Some(behind..behind + 1);
    }
    if modal == segment.start + 1 && pronoun(segment.start) {
        return Some(segment.start..modal);
    }
    // "Der Minister musste dem Chef einräumen": the first place is the subject's.
    let first = segment.start;
    let led = unit.is(first, Class::Preposition) || unit.is(first, Class::Adverb);
    phrases::german_plain(unit, behind, cue.finite).filter(|it| {
        led && !is_oblique(unit.lower(behind))
            && it.start == behind
            && !phrases::german_time(unit, it)
            && (can_speak(unit, it) || it.clone().any(|word| unit.is_first_name(word)))
    })
}
