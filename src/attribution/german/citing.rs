//! German phrases that say where somebody has it from: "unter Berufung auf …", "die sich auf … stützt",
//! "aus Kreisen erfuhr".

use super::super::frame::Aside;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::asides::with_commas;
use super::openings::has_main_clause;
use super::told::names_medium;

/// "unter Berufung auf den Geheimdienst", "mit Verweis auf …".
pub(super) fn citing(unit: &Unit, at: usize) -> Option<Aside> {
    let noun = matches!(
        unit.lower(at + 1),
        "berufung" | "verweis" | "hinweis" | "bezug" | "bezugnahme"
    );
    if !noun
        || unit.lower(at + 2) != "auf"
        || (unit.lower(at) == "mit" && unit.lower(at + 1) == "hinweis")
    {
        return None;
    }
    let speaker = phrases::german_plain(unit, at + 3, unit.end())
        .or_else(|| phrases::german_attributed(unit, at + 3, unit.end()))?;
    let mut found = Aside::naming(at..speaker.end, vec![at, at + 1, at + 2], speaker);
    found.deeper = true;
    Some(found)
}

/// "sagten Abgeordnete nach einer Unterrichtung durch den Dienst": who was briefed says whose words they have.
pub(super) fn briefed(unit: &Unit, at: usize) -> Option<Aside> {
    let segment = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    let noun = (at + 1..segment.end.min(at + 5)).find(|it| {
        unit.capital(*it)
            && ["unterrichtung", "briefing", "briefings"]
                .iter()
                .any(|end| unit.lower(*it).ends_with(end))
    })?;
    let first = match unit.lower(noun + 1) {
        "durch" | "von" | "vom" => noun + 2,
        "des" | "der" => noun + 1,
        _ => return None,
    };
    let speaker = phrases::german_plain(unit, first, segment.end)?;
    // "Nach einer Unterrichtung durch das Amt reiste er ab" says nothing.
    let says = segment
        .clone()
        .any(|it| !speaker.contains(&it) && phrases::reports(unit, it));
    let mut found = Aside::naming(at..speaker.end, vec![at, noun], speaker);
    found.deeper = true;
    says.then_some(found)
}

/// "die sich auf den Dienst beruft", "der sich auf Angaben … stützt".
pub(super) fn leaning(unit: &Unit, at: usize) -> Option<Aside> {
    let segment = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    let on = (at + 1..segment.end.min(at + 4)).find(|it| unit.lower(*it) == "auf")?;
    let last = segment.end.checked_sub(1)?;
    let leans = matches!(
        unit.lower(last),
        "beruft"
            | "berufen"
            | "berief"
            | "stützt"
            | "stützte"
            | "bezieht"
            | "bezog"
            | "beriefen"
            | "stützten"
    );
    if !leans || !unit.is(segment.start, Class::Relative) {
        return None;
    }
    let speaker = phrases::german_plain(unit, on + 1, last)?;
    let mut found = Aside::naming(
        with_commas(unit, segment.start..segment.end),
        vec![at, on, last],
        speaker,
    );
    found.deeper = true;
    Some(found)
}

/// "aus Sicht der Regierung".
pub(super) fn seen_from(unit: &Unit, at: usize) -> Option<Aside> {
    if unit.lower(at + 1) != "sicht" {
        return None;
    }
    let speaker = phrases::german(unit, at + 1, unit.end())?;
    (speaker.len() > 1)
        .then(|| Aside::naming(with_commas(unit, at..speaker.end), vec![at], speaker))
}

/// "wie die Zeitung aus Regierungskreisen erfuhr", "erfuhr die Agentur von Insidern": whom somebody has
/// it from.
pub(super) fn learned_from(unit: &Unit, at: usize) -> Option<Aside> {
    let segment = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    if !segment
        .clone()
        .any(|it| matches!(unit.lower(it), "erfuhr" | "erfuhren" | "erfahren"))
    {
        return None;
    }
    let speaker = phrases::german_plain(unit, at + 1, segment.end)?;
    let people = speaker.clone().any(|it| {
        unit.capital(it) && (unit.ends_in(it, Class::UnnamedNoun) || unit.ends_in(it, Class::Role))
    });
    // "Er habe von dem Bericht erfahren": that there is one, not what it says.
    let of_it = unit.lower(at) == "von"
        && speaker.clone().any(|it| {
            unit.capital(it) && (unit.is(it, Class::ReportNoun) || unit.is(it, Class::ReportText))
        });
    if of_it || !people || at == segment.start && unit.lower(0) == "wie" {
        return None;
    }
    let mut found = Aside::naming(at..speaker.end, vec![at], speaker);
    found.deeper = true;
    Some(found)
}

/// ", heißt es," inside a sentence that says where it comes from in passing.
pub(super) fn said_in_passing(unit: &Unit, at: usize) -> Option<Aside> {
    let segment = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    let inserted = segment.start == at
        && at > 0
        && unit.lower(at + 1) == "es"
        && segment.end == at + 2
        && unit.kind(segment.end) == Some(Kind::Comma);
    // "In einem Schreiben, das vorliegt, heißt es, die Anlage …" says where it stands.
    let passing = inserted && has_main_clause(unit, 0..segment.start);
    passing.then(|| Aside {
        tokens: with_commas(unit, segment),
        cue: vec![at, at + 1],
        speaker: None,
        source: None,
        relay: None,
        deeper: false,
        hearsay: true,
        passes_on: false,
    })
}

/// ", das der Zeitung „Nordblatt“ vorliegt": who has a text before them passes its words on.
pub(super) fn lies_before(unit: &Unit, at: usize) -> Option<Aside> {
    let segment = unit.segments.get(unit.segment_of(at))?.tokens.clone();
    let relative = segment.start > 0
        && unit.is(segment.start, Class::Relative)
        && unit.kind(segment.start - 1) == Some(Kind::Comma)
        && at + 1 == segment.end;
    // "…, aus dem das Portal Tigris zitiert"
    let quoted = unit.lower(at).starts_with("zitier");
    let out_of = quoted
        && unit.lower(segment.start) == "aus"
        && unit.is(segment.start + 1, Class::Relative)
        && at + 1 == segment.end
        && unit.kind(segment.start.wrapping_sub(1)) == Some(Kind::Comma);
    let from = segment.start + 1 + usize::from(out_of);
    let reader = (relative && !quoted || out_of)
        .then(|| phrases::german_plain(unit, from, at))
        .flatten()
        // "das dieser Zeitung vorliegt": it is the one that writes.
        .filter(|it| names_medium(unit, it) && !unit.lower(it.start).starts_with("dies"))?;
    let mut found = Aside::naming(with_commas(unit, segment), vec![at], reader);
    found.passes_on = true;
    Some(found)
}
