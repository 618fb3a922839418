//! What a frame at the end or beside the sentence does to the statements inside it.

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention, without};
use super::super::lexicon::{Class, Lexicon};
use super::super::statement::Form;
use super::super::unit::{Token, Unit};
use super::acts::act;
use super::clauses::{finish, has_finite};
use super::frames::after;
use super::main_subjects::subject_of;
use super::verbs::reporting_verb;

/// What is told in a paper that a frame cites: "…, Radio Orr reported, citing a letter in which they vowed [to pluck them]".
pub(super) fn told_inside(
    unit: &Unit,
    asides: &[Aside],
    found: &[Found],
    lexicon: &'static Lexicon,
) -> Option<Found> {
    let aside = asides.iter().find(|it| it.deeper)?;
    let which = aside
        .tokens
        .clone()
        .skip(2)
        .find(|it| unit.lower(*it) == "which" && matches!(unit.lower(it - 1), "in" | "on"))?;
    let outer = found
        .iter()
        .find(|it| it.content.first().is_some_and(|it| it.start == 0))?;
    let verb =
        (which + 2..aside.tokens.end).find(|it| reporting_verb(unit, *it, lexicon).is_some())?;
    let rule = reporting_verb(unit, verb, lexicon)?;
    let mut inner =
        after(unit, verb, rule, &[], lexicon).or_else(|| act(unit, verb, rule, &[], lexicon))?;
    if inner.content.first()?.start <= verb {
        return None;
    }
    // "in which they vowed": whoever the paper is by tells it, where a pronoun says so.
    let pronoun = inner
        .speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && unit.is(it.start, Class::Pronoun));
    let subject = pronoun
        .then(|| subject_of(unit, which))
        .flatten()
        .filter(|it| {
            it.start == 0
                && outer
                    .speaker
                    .as_ref()
                    .is_none_or(|speaker| speaker.start > it.end)
        });
    if let Some(subject) = subject {
        inner.chain = vec![Mention::Words(subject.clone())];
        inner.speaker = Some(subject);
    }
    inner.chain = outer.chain.iter().cloned().chain(inner.chain).collect();
    Some(inner)
}

/// "Rowe told an aide that …, the Times reported": the frame behind is around all that is before it. Returns
/// its place and how many sources it names.
pub(super) fn framed_behind(unit: &Unit, found: &mut [Found]) -> Option<(Range<usize>, usize)> {
    let outer = found.iter().rposition(|it| {
        it.form != Form::Reported && it.content.first().is_some_and(|it| it.start == 0)
    })?;
    let (inner, outer) = found.split_at_mut(outer);
    let outer = outer.first()?;
    let frame = outer.frame.first().cloned().unwrap_or_default();
    for statement in inner {
        // Rumours stay nobody's, whoever speaks of them.
        if statement.form == Form::FreeIndirect {
            continue;
        }
        let within = statement
            .cue
            .first()
            .is_some_and(|cue| outer.content.iter().any(|it| it.contains(cue)));
        if !within {
            continue;
        }
        for part in &mut statement.content {
            part.end = part.end.min(frame.start);
        }
        finish(unit, statement);
        // "Rowe resigned after several women accused him, his lawyer said": what is known to have been said before
        // needs no lawyer.
        let known = statement.form == Form::Reported
            && statement
                .speaker
                .as_ref()
                .is_some_and(|it| unit.lower(it.start.wrapping_sub(1)) == "after");
        if known {
            continue;
        }
        let passed_on = outer.chain.iter().cloned();
        statement.chain = passed_on.chain(statement.chain.drain(..)).collect();
    }
    Some((frame, outer.chain.len()))
}

/// "According to an aide, Rowe told the board that …", "Rowe denied the charge, according to an aide": the
/// source beside tells of what was said there, besides what was said.
pub(super) fn told_beside(unit: &Unit, asides: &[Aside], found: &[Found]) -> Option<Found> {
    let main = asides.iter().find(|it| !it.deeper)?;
    let first = found.first()?;
    let cue = *first.cue.first()?;
    let start = first.speaker.as_ref().map_or(cue, |it| it.start.min(cue));
    let opens = if main.tokens.start < start {
        main.tokens.end
    } else {
        0
    };
    let clause = opens < start && has_finite(unit, opens..start);
    let told = first.form == Form::Indirect && first.addressee.is_some();
    let quoted = unit.tokens.iter().any(Token::is_quotation);
    if quoted || !(clause || told || found.iter().any(|it| it.form == Form::Reported)) {
        return None;
    }
    let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
    let mut statement = Found::new(Form::Indirect, without(0..unit.end(), &holes));
    statement.frame = vec![main.tokens.clone()];
    statement.cue = main.cue.clone();
    statement.speaker = main.speaker.clone();
    statement.chain = main.sources().cloned().collect();
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}
