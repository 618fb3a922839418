//! Who speaks in the clause of an English reporting verb.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::gerunds::{accompanying, clause_behind, told_of};
use super::issued::{faulted_for, issued};
use super::lists::{agreeing, listed};
use super::main_subjects::{
    before_headline_verb, joined_subject, own_subject, speaker_of_frame, subject_of,
};
use super::near_subjects::{clause_said, subject_at};
use super::purposes::{done_by, made_to};
use super::relatives::people_there;
use super::side_words::{is_day, skip};
use super::subject_parts::named_before_body;
use super::verbs::is_form_of_be;

/// The subject before the verb; for "who" the words that it stands for: "Rowe, who wrote the plan, said".
pub(super) fn subject_before(unit: &Unit, verb: usize) -> Option<Range<usize>> {
    if let Some(main) = done_by(unit, verb) {
        return made_to(unit, main, verb - 1).or_else(|| subject_before(unit, main));
    }
    if let Some(main) = issued(unit, verb) {
        return subject_before(unit, main);
    }
    if let Some(speaker) = faulted_for(unit, verb) {
        return Some(speaker);
    }
    if let Some(speaker) = accompanying(unit, verb).or_else(|| told_of(unit, verb)) {
        return Some(speaker);
    }
    if unit.lower(verb).ends_with("ing")
        && let Some(speaker) = own_subject(unit, verb)
    {
        return Some(speaker);
    }
    if verb == 0 || verb == 1 && unit.lower(0) == "having" {
        return clause_behind(unit).map(|it| it.1);
    }
    // "banned him, having found that he had misled savers": the subject of the sentence.
    if verb > 1 && unit.lower(verb - 1) == "having" && unit.kind(verb - 2) == Some(Kind::Comma) {
        return joined_subject(unit, verb - 2).or_else(|| subject_of(unit, verb - 2));
    }
    // "On Sunday, Rowe fired back, tweeting that …": the subject of the sentence.
    if unit.lower(verb).ends_with("ing") && verb > 0 {
        if matches!(unit.kind(verb - 1), Some(Kind::Comma | Kind::Dash)) {
            if let Some(subject) =
                speaker_of_frame(unit, verb - 1).or_else(|| joined_subject(unit, verb - 1))
            {
                return Some(subject);
            }
            if let Some(subject) = subject_of(unit, verb - 1) {
                // "Pop star Lio cancels tour, citing exhaustion": a headline.
                return Some(if unit.end() == unit.tokens.len() {
                    before_headline_verb(unit, subject)
                } else {
                    subject
                });
            }
        } else if verb > 1
            && unit.lower(verb - 1) == "while"
            && unit.kind(verb - 2) == Some(Kind::Comma)
            && let Some(subject) =
                speaker_of_frame(unit, verb - 2).or_else(|| subject_of(unit, verb - 2))
        {
            // "Rowe, who had won, called it a bad day, while stressing that"
            return Some(subject);
        } else if !is_form_of_be(unit, verb - 1) {
            // "said the mayor resigned after admitting that": the subject of the clause around it.
            return clause_said(unit, 0, verb)
                .and_then(|it| phrases::english(unit, it, verb))
                .or_else(|| subject_of(unit, verb - 1));
        }
    }
    let subject = subject_at(unit, verb)?;
    // "Neither Moll nor Rowe said"
    if subject.start > 0 && unit.lower(subject.start - 1) == "nor" {
        return None;
    }
    if is_day(unit, subject.end - 1) {
        // "The aide on Friday evening said"
        let segment = unit.segments.get(unit.segment_of(verb))?;
        let first = skip(unit, segment.tokens.start, subject.start);
        return phrases::english(unit, first, subject.start)
            .filter(|it| !is_day(unit, it.end - 1) && !unit.is(it.start, Class::Preposition));
    }
    // "which first reported the recall"
    let first = subject.len() == 2 && matches!(unit.lower(subject.start + 1), "first" | "last");
    let relative =
        (subject.len() == 1 || first) && matches!(unit.lower(subject.start), "who" | "which");
    if !relative {
        return Some(listed(unit, agreeing(unit, verb, subject)));
    }
    let number = unit.segment_of(subject.start).checked_sub(1)?;
    // "critics, including two former aides of the mayor, who argued": the pronoun stands for the critics.
    if number > 0
        && unit
            .segments
            .get(number)
            .is_some_and(|it| unit.lower(it.tokens.start) == "including")
        && let Some(whole) = unit.segments.get(number - 1).map(|it| it.tokens.clone())
        && let Some(people) = (whole.start..whole.end).find_map(|it| {
            let inside =
                it > whole.start && (unit.is(it - 1, Class::Determiner) || unit.capital(it - 1));
            phrases::english(unit, it, whole.end)
                .filter(|it| it.end == whole.end && !inside && it.len() > 1)
                .filter(|it| {
                    let last = unit.lower(it.end - 1);
                    last == "those"
                        || [Class::Role, Class::UnnamedNoun]
                            .iter()
                            .any(|class| unit.is(it.end - 1, *class))
                })
        })
    {
        // "a critique of those, including former aides, who argued"
        let those = unit.lower(people.end - 1) == "those";
        return Some(if those {
            people.end - 1..people.end
        } else {
            people
        });
    }
    let before = unit.segments.get(number)?;
    // "warned Anna Moll of the League for Safer Roads, who said": a person and not the body speaks.
    if unit.lower(subject.start) == "who"
        && let Some(person) = named_before_body(unit, before.tokens.clone())
    {
        return Some(person);
    }
    if unit.lower(subject.start) == "who"
        && let Some(people) = people_there(unit, before.tokens.clone())
    {
        return Some(people);
    }
    let behind = (before.tokens.start..before.tokens.end)
        .rev()
        .filter(|start| {
            let inside = *start > before.tokens.start
                && (unit.is(start - 1, Class::Determiner) || unit.capital(start - 1));
            (unit.is(*start, Class::Determiner) || unit.capital(*start)) && !inside
        })
        .find_map(|start| {
            phrases::english(unit, start, before.tokens.end)
                .filter(|it| it.end == before.tokens.end)
        });
    // "The warning came from engineers, who concluded that"
    behind.or_else(|| {
        let close = before.tokens.end;
        let governed = (before.tokens.start..close)
            .rev()
            .find(|it| unit.is(*it, Class::Preposition))?;
        phrases::english(unit, governed + 1, close).filter(|it| it.end == close)
    })
}
