//! What somebody claims of himself beside another clause, and what he is said to have threatened or promised:
//! "…, will aber nur abgelenkt gewesen sein", "soll mit „Kälte“ gedroht haben".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::dependents::can_speak;
use super::hearsay::participle_like;
use super::speakers::set_speaker;
use std::ops::Range;

/// Participles of what is done with words, as they stand before "haben".
const WITH_WORDS: [&str; 11] = [
    "angekündigt",
    "behauptet",
    "gedroht",
    "gefordert",
    "geprahlt",
    "gesagt",
    "gerufen",
    "verlangt",
    "versichert",
    "versprochen",
    "zugesagt",
];

/// "Der Vermieter soll mit „Kälte“ gedroht haben": whoever is said to have threatened is the one whose words it gives.
pub(super) fn said_to_have_said(unit: &Unit) -> Option<Found> {
    let last = unit.end().checked_sub(1)?;
    let said = last.checked_sub(1)?;
    if unit.lower(last) != "haben" || !WITH_WORDS.contains(&unit.lower(said)) {
        return None;
    }
    let segment = unit.segments.get(unit.segment_of(last))?.tokens.clone();
    let modal = segment
        .clone()
        .find(|it| unit.is(*it, Class::Hearsay) && !unit.capital(*it))?;
    let speaks = |it: &Range<usize>| {
        can_speak(unit, it)
            || unit.is(it.start, Class::Pronoun)
            || it.clone().any(|word| unit.is_first_name(word))
    };
    let before = phrases::german_plain(unit, segment.start, modal)
        .filter(|it| it.end == modal)
        .filter(speaks);
    let mut content = modal + 1..said;
    let speaker = match before {
        Some(speaker) => speaker,
        None => {
            // "Mit „Kälte“ soll der Vermieter gedroht haben"
            let behind = phrases::german_plain(unit, modal + 1, said).filter(speaks)?;
            let nominative = matches!(
                unit.lower(behind.start),
                "der" | "die" | "das" | "ein" | "eine" | "er" | "sie"
            );
            if !nominative || !unit.is(segment.start, Class::Preposition) {
                return None;
            }
            content = segment.start..modal;
            behind
        }
    };
    // "soll der Familie am Telefon mit „Kälte“ gedroht haben": whom it was said to is no part of it.
    if content.start == modal + 1
        && matches!(
            unit.lower(content.start),
            "der" | "dem" | "den" | "einem" | "einer" | "ihm" | "ihr" | "ihnen"
        )
        && let Some(told) = phrases::german_plain(unit, content.start, said)
        && told.end < said
    {
        content.start = told.end;
    }
    if content.is_empty() {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![content]);
    statement.frame = vec![modal..modal + 1, said..last + 1];
    statement.cue = vec![said];
    set_speaker(&mut statement, Some(speaker));
    Some(statement)
}

/// "…, will aber nur abgelenkt gewesen sein", "…, den Tresor will er nie gesehen haben": what is claimed in a clause
/// behind another, by its subject or by that of the clause before.
pub(super) fn claimed_behind(unit: &Unit, found: &[Found]) -> Option<Found> {
    let modal = (2..unit.end()).rfind(|it| {
        unit.is(*it, Class::Modal)
            && matches!(unit.lower(*it), "will" | "wollen")
            && !unit.capital(*it)
    })?;
    let number = unit.segment_of(modal);
    let segment = unit.segments.get(number)?.tokens.clone();
    let last = segment.end.checked_sub(1)?;
    let perfect = matches!(unit.lower(last), "haben" | "sein")
        && last > modal + 1
        && participle_like(unit.lower(last - 1))
        && !unit.capital(last - 1);
    let joined = modal > segment.start && matches!(unit.lower(modal - 1), "und" | "aber");
    if !perfect || number == 0 && !joined {
        return None;
    }
    let taken = found
        .iter()
        .any(|it| it.content.iter().any(|part| part.contains(&modal)));
    if taken {
        return None;
    }
    let comma = segment
        .start
        .checked_sub(1)
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    let (speaker, content) = if joined || comma && modal == segment.start {
        // The subject of the first verb holds on.
        let first = found
            .iter()
            .filter(|it| it.cue.first().is_some_and(|cue| *cue < modal))
            .find_map(|it| it.speaker.clone())
            .or_else(|| {
                phrases::german_plain(unit, 0, modal).filter(|it| {
                    !phrases::german_nobody(unit, it) && !unit.is(it.start, Class::Pronoun)
                })
            })?;
        let start = modal
            + 1
            + usize::from(matches!(
                unit.lower(modal + 1),
                "aber" | "jedoch" | "allerdings" | "zugleich"
            ));
        (first, vec![start..segment.end])
    } else {
        // "den Tresor will er nie gesehen haben"
        let fronted = comma
            && (matches!(unit.lower(segment.start), "den" | "dem" | "einen" | "davon")
                || unit.is(segment.start, Class::Preposition));
        let pronoun = matches!(unit.lower(modal + 1), "er" | "sie");
        if !fronted || !pronoun {
            return None;
        }
        (
            modal + 1..modal + 2,
            vec![segment.start..modal, modal + 2..segment.end],
        )
    };
    let mut statement = Found::new(Form::Indirect, content);
    statement.frame = vec![modal..modal + 1];
    statement.cue = vec![modal];
    set_speaker(&mut statement, Some(speaker));
    Some(statement)
}
