//! English words of one source inside what another one says: "cites counts suggesting that …", "not the 900 the
//! operator promised", "A porter, the report notes, told a clerk that …".

use std::ops::Range;

use super::super::frame::{Aside, Found, Mention};
use super::super::lexicon::{Class, Lexicon};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{clause_break, finish, has_clause, is_count};
use super::frames::{after, cue_words};
use super::verbs::reporting_verb;

/// "It cites river counts [suggesting that trout have doubled]": what the evidence shows that somebody points to. It
/// takes the place of the statement `before` it, which only points there.
pub(super) fn shown_by(
    unit: &Unit,
    at: usize,
    before: Option<&Found>,
    lexicon: &Lexicon,
) -> Option<Found> {
    let relative = matches!(unit.lower(at.wrapping_sub(1)), "that" | "which");
    let shows = match unit.lower(at) {
        "suggesting" | "showing" | "indicating" | "revealing" | "proving" => true,
        "show" | "shows" | "showed" | "suggest" | "suggests" | "suggested" | "indicate"
        | "indicates" | "indicated" | "found" | "revealed" => relative,
        _ => false,
    };
    let before = before.filter(|it| shows && it.form != Form::Direct)?;
    let cue = *before.cue.last()?;
    let points = ["cit", "point", "refer", "invok", "quot"].iter().any(|it| {
        unit.lower(before.cue.first().copied().unwrap_or(cue))
            .starts_with(it)
    });
    let outer = before
        .content
        .first()
        .filter(|it| it.contains(&at) && points)?;
    let start = outer.start + usize::from(unit.lower(outer.start) == "to");
    let end = at - usize::from(relative);
    let evidence = phrases::english(unit, start, end).filter(|it| it.end == end)?;
    let first = at + 1 + usize::from(unit.lower(at + 1) == "that");
    if cue >= start || first == at + 1 && !has_clause(unit, first..unit.end()) {
        return None;
    }
    let close = clause_break(unit, first, unit.end(), lexicon);
    // "Citing tables showing that it was empty[,] Rowe said", "cites counts suggesting that it grew[,] and says"
    let opens = cue == 0 || before.cue.first() == Some(&0);
    let comma = (first..close).find(|it| {
        unit.kind(*it) == Some(Kind::Comma)
            && (opens
                || matches!(unit.lower(it + 1), "and" | "but")
                    && reporting_verb(unit, it + 2, lexicon).is_some())
    });
    let mut statement = Found::new(Form::Indirect, vec![first..comma.unwrap_or(close)]);
    statement.frame = vec![evidence.start..first];
    statement.cue = vec![at];
    finish(unit, &mut statement);
    statement.chain.clone_from(&before.chain);
    statement.chain.push(Mention::Words(evidence));
    statement.speaker.clone_from(&before.speaker);
    (!statement.content.is_empty()).then_some(statement)
}

/// "300 people a day and not [the 900] the operator boasts of": a number that somebody else has given, in a clause
/// without a pronoun.
pub(super) fn given_number(unit: &Unit, verb: usize) -> Option<Found> {
    let boasts = matches!(unit.lower(verb), "boasts" | "boasted" | "boast" | "spoke");
    let gives = boasts && unit.lower(verb + 1) == "of"
        || matches!(
            unit.lower(verb),
            "promised"
                | "promises"
                | "reported"
                | "reports"
                | "claimed"
                | "claims"
                | "announced"
                | "predicted"
                | "estimated"
                | "cited"
                | "pledged"
                | "forecast"
                | "demanded"
        );
    let close = verb + 1 + usize::from(boasts);
    let closed = matches!(
        unit.kind(close),
        None | Some(Kind::Comma | Kind::Stop | Kind::Dash)
    ) || matches!(
        unit.lower(close),
        "and" | "but" | "in" | "at" | "on" | "last"
    );
    if !gives || !closed || unit.capital(verb) {
        return None;
    }
    let auxiliary = unit.is(verb.wrapping_sub(1), Class::Auxiliary);
    let limit = verb - usize::from(auxiliary);
    let counted = |it: usize| {
        unit.kind(it) == Some(Kind::Number) || is_count(unit.lower(it)) && !unit.capital(it)
    };
    let the = (limit.saturating_sub(9).max(1)..limit.saturating_sub(2)).find(|it| {
        unit.lower(*it) == "the"
            && counted(it + 1)
            && matches!(
                unit.lower(it - 1),
                "not" | "than" | "of" | "from" | "to" | "with" | "for" | "but"
            )
    })?;
    let who = (the + 2..(the + 5).min(limit)).find_map(|it| {
        let subject = unit.is(it, Class::Determiner)
            || unit.is(it, Class::Pronoun)
            || unit.capital(it) && !unit.capital(it - 1);
        phrases::english(unit, it, limit).filter(|phrase| subject && phrase.end == limit)
    })?;
    let mut statement = Found::new(Form::Reported, vec![the..who.start]);
    statement.frame = vec![who.start..close];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(who.clone())];
    statement.speaker = Some(who);
    Some(statement)
}

/// "A porter, the report notes, [told its clerk the boat had gone]": what the one says of whom somebody else tells in a frame
/// between commas.
pub(super) fn told_around(
    unit: &Unit,
    outer: &Found,
    asides: &[Aside],
    lexicon: &Lexicon,
) -> Option<Found> {
    let [who, told] = outer.content.as_slice() else {
        return None;
    };
    if who.start != 0 || outer.form != Form::Indirect || who.len() > 9 {
        return None;
    }
    let mut verb = told.start;
    while unit.is(verb, Class::Auxiliary) && verb < told.start + 2 {
        verb += 1;
    }
    let rule = reporting_verb(unit, verb, lexicon)?;
    let speaker: Range<usize> =
        phrases::english(unit, 0, who.end).filter(|it| it.end == who.end)?;
    let inner = after(unit, verb, rule, asides, lexicon)?;
    let behind = inner.content.first().is_some_and(|it| it.start > verb);
    if !behind || inner.form != Form::Indirect {
        return None;
    }
    // "A porter, it notes, told …": whom the pronoun means is found before what stands around it.
    let pronoun = outer
        .speaker
        .as_ref()
        .is_some_and(|it| it.len() == 1 && unit.is(it.start, Class::Pronoun));
    if pronoun {
        return None;
    }
    let mut chain = outer.chain.clone();
    chain.push(Mention::Words(speaker.clone()));
    Some(Found {
        chain,
        speaker: Some(speaker),
        ..inner
    })
}
