//! What somebody calls a thing that only "what" stands for: "on what the museum is calling a study trip", "within what
//! Orrland claims as its waters", "in what neighbours say was a breeze".

use super::super::frame::Found;
use super::super::lexicon::{Class, Lexicon};
use super::super::phrases;
use super::super::unit::Unit;
use super::clauses::{clause_break, judged_so};
use super::frames::cue_words;
use super::main_subjects::subject_of;
use super::side_words::adverbial;

/// What is so called in the clause that "what" opens at `what`.
pub(super) fn so_called(
    unit: &Unit,
    what: usize,
    before: Option<&Found>,
    lexicon: &Lexicon,
) -> Option<Found> {
    let limit = unit.segments.get(unit.segment_of(what))?.tokens.end;
    let mut speaker = phrases::english(unit, what + 1, limit.min(what + 10))?;
    // "what the fair bills as": the verb may count as part of the phrase.
    let swallowed = speaker.len() > 1
        && unit.lower(speaker.end) == "as"
        && matches!(
            unit.lower(speaker.end - 1),
            "bills" | "touts" | "markets" | "hails" | "presents" | "sells" | "advertises"
        );
    speaker.end -= usize::from(swallowed);
    let mut verb = speaker.end;
    while verb < limit && verb < speaker.end + 4 && (helps(unit, verb) || adverbial(unit, verb)) {
        verb += 1;
    }
    let plain = verb == speaker.end;
    let start = match unit.lower(verb) {
        "calling" | "terming" | "dubbing" | "naming" | "labelling" | "labeling" | "branding" => {
            verb + 1
        }
        // Without words between, `judgements` reads these.
        "call" | "called" | "dub" | "dubbed" | "term" | "name" | "label" | "brand" if !plain => {
            verb + 1
        }
        "claims" | "claim" | "claimed" | "bills" | "bill" | "billed" | "billing" | "touts"
        | "touted" | "markets" | "marketed" | "describing" | "hails" | "hailed" | "presented"
        | "presents" | "sees" | "saw" | "advertises" | "advertised" | "sells" | "regarding"
            if unit.lower(verb + 1) == "as" =>
        {
            verb + 2
        }
        "insists" | "insist" | "insisted" | "says" | "say" | "said" | "believes" | "believe"
        | "believed" | "swears" | "swear" | "swore" | "thinks" | "think" | "thought" | "claims"
        | "claim" | "claimed" | "argues" | "argue" | "argued" | "maintains" | "maintain"
        | "maintained" | "suspects" | "suspect" | "suspected" | "fears" | "fear" | "feared"
        | "alleges" | "allege" | "alleged" | "assumes" | "assume" | "assumed"
            if matches!(unit.lower(verb + 1), "is" | "was" | "are" | "were") =>
        {
            verb + 2
        }
        _ => return None,
    };
    if start >= limit || unit.lower(start) == "off" {
        return None;
    }
    // "denounced what she called a witch hunt" is part of what she denounced.
    let pronoun = speaker.len() == 1 && unit.is(speaker.start, Class::Pronoun);
    if pronoun && before.is_some() {
        return None;
    }
    // "Vets are fighting what they call a cough": the subject of the sentence.
    let subject = pronoun
        .then(|| subject_of(unit, what))
        .flatten()
        .filter(|it| it.end < what);
    let speaker = subject.unwrap_or(speaker);
    // "What the airline likes to call a seat is a plank": the sentence goes on.
    let end = phrases::english(unit, start, limit)
        .filter(|it| {
            it.end > start + 1
                && (unit.is(it.end, Class::Auxiliary) || unit.is(it.end, Class::Finite))
        })
        .map_or(limit, |it| it.end);
    let end = clause_break(unit, start, end, lexicon);
    judged_so(unit, start..end, cue_words(unit, verb), speaker)
}

/// Words between who calls it so and the verb: "is", "likes to", "have started".
fn helps(unit: &Unit, index: usize) -> bool {
    unit.is(index, Class::Auxiliary)
        || matches!(
            unit.lower(index),
            "likes"
                | "like"
                | "liked"
                | "prefers"
                | "prefer"
                | "chooses"
                | "choose"
                | "to"
                | "started"
                | "begun"
                | "began"
                | "taken"
                | "would"
                | "tends"
                | "tend"
        )
}
