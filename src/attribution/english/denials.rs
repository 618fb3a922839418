//! English denials of what has just been told: "…, which he has denied", "…, charges Doe denies".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{act_about, finish};
use super::frames::cue_words;
use super::main_subjects::subject_of;
use super::retorts::is_claim;

/// "which he has denied": somebody takes a stand on what has just been told, which is the content.
pub(super) fn denial(unit: &Unit, verb: usize, before: Option<&Found>) -> Option<Found> {
    let denies = matches!(
        unit.lower(verb),
        "denies"
            | "denied"
            | "deny"
            | "disputes"
            | "disputed"
            | "dispute"
            | "rejects"
            | "reject"
            | "rejected"
            | "dismissed"
    ) && matches!(unit.kind(verb + 1), None | Some(Kind::Comma | Kind::Stop));
    if !denies {
        return None;
    }
    let which = (verb.saturating_sub(7)..verb).rfind(|it| unit.lower(*it) == "which");
    // "…, charges Doe denies", "…, allegations that Doe and the board deny"
    let noun = which.is_none().then(|| denied_noun(unit, verb)).flatten();
    let (which, first) = match (which, noun) {
        (Some(which), _) => (which, which + 1),
        (None, Some(noun)) => (noun, noun + 1 + usize::from(unit.lower(noun + 1) == "that")),
        (None, None) => return None,
    };
    let article = usize::from(matches!(unit.lower(which.wrapping_sub(1)), "a" | "an"));
    let which = which.checked_sub(article)?;
    let parted = matches!(
        unit.kind(which.checked_sub(1)?),
        Some(Kind::Comma | Kind::Dash)
    );
    if !parted {
        return None;
    }
    let speaker = phrases::english(unit, first, verb)?;
    let close = speaker.end + usize::from(unit.is(speaker.end, Class::Auxiliary));
    if close != verb {
        return None;
    }
    let told = before
        .and_then(|it| it.content.last())
        .filter(|it| it.end + 1 >= which && it.start < which)
        .cloned();
    let named = || {
        // "It is about bribes, allegations that Doe denies": what they are about is the whole clause.
        let before = unit
            .segments
            .get(unit.segment_of(which - 2))?
            .tokens
            .clone();
        if noun.is_some() {
            return Some(before);
        }
        (which.saturating_sub(12)..which - 1).find_map(|start| {
            let inside = start > 0 && unit.is(start - 1, Class::Determiner);
            phrases::english(unit, start, which - 1).filter(|it| it.end == which - 1 && !inside)
        })
    };
    let content = told.or_else(named)?;
    let mut statement = Found::new(Form::Reported, vec![content]);
    finish(unit, &mut statement);
    statement.form = Form::Reported;
    statement.cue = cue_words(unit, verb);
    let source = before
        .and_then(|it| accused(unit, it, &speaker))
        .or_else(|| subject_meant(unit, which, before, &speaker));
    statement.chain = vec![Mention::Words(source.unwrap_or_else(|| speaker.clone()))];
    statement.speaker = Some(speaker);
    Some(statement)
}

/// "…, a view shared by the union": who takes the same stand, or another one, on what has just been told.
pub(super) fn shared_stand(
    unit: &Unit,
    participle: usize,
    before: Option<&Found>,
) -> Option<Found> {
    let takes = matches!(
        unit.lower(participle),
        "shared"
            | "echoed"
            | "backed"
            | "supported"
            | "denied"
            | "rejected"
            | "disputed"
            | "dismissed"
            | "contested"
            | "repeated"
            | "made"
    );
    if !takes {
        return None;
    }
    let noun = participle.checked_sub(1)?;
    let article = noun.checked_sub(1)?;
    let comma = article.checked_sub(1).filter(|it| *it > 0)?;
    let stand = unit.lower(participle + 1) == "by"
        && is_claim(unit.lower(noun))
        && matches!(unit.lower(article), "a" | "an")
        && unit.kind(comma) == Some(Kind::Comma);
    if !stand {
        return None;
    }
    let speaker = phrases::english(unit, participle + 2, unit.end())?;
    let told = before
        .and_then(|it| it.content.last())
        .filter(|it| it.start < comma && it.end + 1 >= comma)
        .cloned();
    let content = told.or_else(|| {
        let clause = unit
            .segments
            .get(unit.segment_of(comma - 1))?
            .tokens
            .clone();
        (before.is_none() && clause.len() > 2).then_some(clause)
    })?;
    act_about(
        unit,
        content.start..content.end.min(comma),
        vec![participle],
        speaker,
    )
}

/// The person of whom the sentence tells, where a pronoun denies it and nobody else has said it: "The former dean is
/// on trial for theft, charges he denies".
fn subject_meant(
    unit: &Unit,
    limit: usize,
    before: Option<&Found>,
    speaker: &Range<usize>,
) -> Option<Range<usize>> {
    let pronoun = speaker.len() == 1 && matches!(unit.lower(speaker.start), "he" | "she");
    if !pronoun || before.is_some() {
        return None;
    }
    let subject = subject_of(unit, limit)?;
    let comma = subject
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Comma));
    let subject = subject.start..comma.unwrap_or(subject.end);
    let of = subject.clone().find(|it| unit.is(*it, Class::Preposition));
    let person = (subject.start..of.unwrap_or(subject.end)).any(|it| {
        unit.is_first_name(it) || unit.is(it, Class::Role) || unit.is(it, Class::UnnamedNoun)
    });
    (person && !unit.is(subject.start, Class::Pronoun)).then_some(subject)
}

/// Whom a statement accuses, where a pronoun denies it: "Two clerks accused Rowe of theft, which he denies".
fn accused(unit: &Unit, before: &Found, speaker: &Range<usize>) -> Option<Range<usize>> {
    let cue = *before.cue.last()?;
    let pronoun =
        speaker.len() == 1 && matches!(unit.lower(speaker.start), "he" | "she" | "it" | "they");
    let accuses = ["accus", "charg", "blam", "sued", "suspect"]
        .iter()
        .any(|it| unit.lower(cue).starts_with(it));
    let content = before.content.first()?.start;
    if !pronoun || !accuses || content <= cue + 1 {
        return None;
    }
    let whom = phrases::english(unit, cue + 1, content)?;
    let comma = whom.clone().find(|it| unit.kind(*it) == Some(Kind::Comma));
    let whom = whom.start..comma.unwrap_or(whom.end);
    let pronoun = unit.is(whom.start, Class::Pronoun)
        || matches!(
            unit.lower(whom.start),
            "him" | "her" | "it" | "them" | "us" | "me"
        );
    (!pronoun || whom.len() > 1).then_some(whom)
}

/// The noun behind a comma for what has just been told and is denied at `verb`: "…, [charges] that Doe denies".
fn denied_noun(unit: &Unit, verb: usize) -> Option<usize> {
    (verb.saturating_sub(9)..verb).rfind(|it| {
        matches!(
            unit.lower(*it),
            "charges"
                | "allegations"
                | "accusations"
                | "claims"
                | "charge"
                | "allegation"
                | "accusation"
                | "claim"
                | "account"
                | "version"
                | "something"
        ) && *it > 1
            && (matches!(unit.kind(it - 1), Some(Kind::Comma | Kind::Dash))
                || matches!(unit.lower(it - 1), "a" | "an")
                    && matches!(unit.kind(it - 2), Some(Kind::Comma | Kind::Dash)))
    })
}
