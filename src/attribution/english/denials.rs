//! English denials of what has just been told: "…, which he has denied", "…, charges Doe denies".

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::finish;
use super::frames::cue_words;

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
            | "rejected"
            | "dismissed"
    ) && matches!(unit.kind(verb + 1), None | Some(Kind::Comma | Kind::Stop));
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
    if !denies || unit.kind(which.checked_sub(1)?) != Some(Kind::Comma) {
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
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    Some(statement)
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
        ) && *it > 1
            && (unit.kind(it - 1) == Some(Kind::Comma)
                || matches!(unit.lower(it - 1), "a" | "an")
                    && unit.kind(it - 2) == Some(Kind::Comma))
    })
}
