//! Reading one English unit: frames around clauses and quotations.

mod acts;
mod beside;
mod clauses;
mod frames;
mod quoting;
mod subjects;

use std::ops::Range;

use self::acts::act;
use self::beside::{asides, colon, hearsay};
use self::clauses::finish;
use self::frames::{after, before};
use self::quoting::quoting;
use self::subjects::through;
use super::frame::{Aside, Found, Mention, without};
use super::lexicon::{Class, Lexicon, Shape, Verb};
use super::statement::Form;
use super::unit::{Kind, Token, Unit};

/// Reads a unit.
pub(super) fn read(unit: &Unit, lexicon: &'static Lexicon) -> Vec<Found> {
    let asides = asides(unit);
    let mut found: Vec<Found> = Vec::new();
    let mut from = 0;
    for index in 0..unit.tokens.len() {
        if index < from || asides.iter().any(|it| it.tokens.contains(&index)) {
            continue;
        }
        if let Some(statement) = quoting(unit, index, lexicon) {
            from = statement
                .content
                .first()
                .map_or(index + 1, |it| it.start.max(index + 1));
            found.push(statement);
            continue;
        }
        let Some(verb) = reporting_verb(unit, index, lexicon) else {
            continue;
        };
        let quoted_before = (0..index).any(|it| unit.at(it).is_some_and(Token::is_quotation));
        let statement = quoted_before
            .then(|| before(unit, index, &asides))
            .flatten()
            .or_else(|| after(unit, index, verb, &asides, lexicon))
            .or_else(|| before(unit, index, &asides))
            .or_else(|| act(unit, index, verb, lexicon));
        if let Some(statement) = statement {
            from = statement
                .content
                .iter()
                .map(|it| it.start)
                .find(|it| *it > index)
                .unwrap_or(index + 1);
            let backward = statement.content.first().is_some_and(|it| it.start < index);
            let more = backward
                .then(|| adding(unit, index, &statement, &asides, lexicon))
                .flatten();
            found.push(statement);
            found.extend(more);
            if backward {
                break;
            }
        }
    }
    framed_behind(unit, &mut found);
    for index in 1..found.len() {
        if found[index].content.first().is_some_and(|it| it.start == 0) {
            continue;
        }
        let outer = found[index - 1].chain.clone();
        let inside = found[index].speaker.as_ref().is_some_and(|speaker| {
            found[index - 1]
                .content
                .iter()
                .any(|it| it.start <= speaker.start && speaker.end <= it.end)
        });
        if inside && found[index - 1].form == Form::Indirect {
            let inner = &mut found[index];
            inner.chain = outer.into_iter().chain(inner.chain.drain(..)).collect();
        }
    }
    found.retain(|it| !it.content.is_empty());
    for statement in &mut found {
        let mut relays: Vec<Mention> = Vec::new();
        if let Some(agent) = statement.cue.last().and_then(|it| through(unit, *it)) {
            relays.push(Mention::Words(agent));
        }
        for aside in &asides {
            if aside.deeper {
                statement.chain.extend(aside.source.clone());
            } else {
                relays.extend(aside.sources().cloned());
            }
        }
        relays.append(&mut statement.chain);
        statement.chain = relays;
    }
    if found.is_empty()
        && let Some(main) = asides.iter().find(|it| !it.deeper)
    {
        let holes: Vec<Range<usize>> = asides.iter().map(|it| it.tokens.clone()).collect();
        let mut statement = Found::new(Form::Indirect, without(0..unit.end(), &holes));
        statement.frame = vec![main.tokens.clone()];
        statement.cue = main.cue.clone();
        statement.speaker = main.speaker.clone();
        statement.chain = asides.iter().flat_map(Aside::sources).cloned().collect();
        finish(unit, &mut statement);
        if !statement.content.is_empty() {
            found.push(statement);
        }
    }
    if found.is_empty()
        && let Some(statement) = colon(unit)
    {
        found.push(statement);
    }
    found.extend(quoted_behind(unit, &found));
    if found.is_empty() {
        found.extend(hearsay(unit));
    }
    quoted_words(unit, &mut found);
    found
}

/// "Rowe denied any rift: “…”": the words behind the colon are those of whoever took a stand before it.
fn quoted_behind(unit: &Unit, found: &[Found]) -> Option<Found> {
    let stand = found.last().filter(|it| it.form == Form::Reported)?;
    let close = stand.content.last()?.end;
    let quote = close + 1;
    let follows =
        unit.kind(close) == Some(Kind::Colon) && unit.at(quote).is_some_and(Token::is_quotation);
    follows.then(|| Found {
        chain: stand.chain.clone(),
        speaker: stand.speaker.clone(),
        cue: stand.cue.clone(),
        frame: vec![0..quote],
        ..Found::new(Form::Direct, vec![quote..quote + 1])
    })
}

/// "…, Rowe said, adding that the bridge was safe": what the same speaker added.
fn adding(
    unit: &Unit,
    verb: usize,
    before: &Found,
    asides: &[Aside],
    lexicon: &'static Lexicon,
) -> Option<Found> {
    let gerund = (verb + 1..unit.end()).find(|it| {
        unit.lower(*it).ends_with("ing")
            && unit.kind(it - 1) == Some(Kind::Comma)
            && matches!(unit.lower(it + 1), "that")
            && !before.content.iter().any(|part| part.contains(it))
    })?;
    let rule = reporting_verb(unit, gerund, lexicon)?;
    let statement = after(unit, gerund, rule, asides, lexicon)?;
    Some(Found {
        chain: before.chain.clone(),
        speaker: before.speaker.clone(),
        ..statement
    })
}

/// "Rowe told an aide that …, the Times reported": the frame behind is around all that is before it.
fn framed_behind(unit: &Unit, found: &mut [Found]) {
    let Some((outer, inner)) = found.split_last_mut() else {
        return;
    };
    let frame = outer.frame.first().map_or(0, |it| it.start);
    if outer.content.first().is_none_or(|it| it.start > 0) {
        return;
    }
    for statement in inner {
        let within = statement
            .cue
            .first()
            .is_some_and(|cue| outer.content.iter().any(|it| it.contains(cue)));
        if !within {
            continue;
        }
        for part in &mut statement.content {
            part.end = part.end.min(frame);
        }
        finish(unit, statement);
        let passed_on = outer.chain.iter().cloned();
        statement.chain = passed_on.chain(statement.chain.drain(..)).collect();
    }
}

/// The reporting verb at `index`, if the word is one there.
fn reporting_verb<'a>(unit: &Unit, index: usize, lexicon: &'a Lexicon) -> Option<&'a Verb> {
    let token = unit.at(index)?;
    if token.capital && index > 0 {
        return None;
    }
    // "has been told", "the said man", "to say", "will say" are not somebody's report.
    // Mrs May and Will are no verbs.
    let before = index.wrapping_sub(1);
    let named = unit.capital(before) && index > 1;
    // "Rowe's tweeted attack", "a wall promised by Rowe"
    let owned = ["'s", "’s", "s'", "s’"]
        .iter()
        .any(|it| index > 0 && unit.lower(before).ends_with(it));
    let agent = unit.lower(index + 1) == "by"
        && !subjects::is_day(unit, index + 2)
        && unit.kind(index + 2) == Some(Kind::Word);
    // "the man accused of tackling him", "Cassidy, referring to the delay, said", "media reports have said"
    let described = matches!(unit.lower(index), "accused" | "suspected")
        && unit.lower(index + 1) == "of"
        || unit.lower(index) == "referring"
        || unit.lower(index).ends_with('s') && unit.is(index + 1, Class::Auxiliary);
    // "rather than ask", "put the blame": other readings of the same words.
    let compared = unit.lower(before) == "than";
    let measures = unit.lower(index).starts_with("put")
        && !unit
            .tokens
            .iter()
            .skip(index + 2)
            .take(14)
            .any(|it| it.lower == "at");
    // "the panda, called Pixel, was tired"
    let naming = matches!(unit.lower(index), "called" | "named" | "dubbed")
        && unit.kind(before) == Some(Kind::Comma)
        && unit.capital(index + 1);
    // "Hikers told to boil water", "told to cut delays": nobody is said to have told it.
    let passive = unit.lower(index) == "told" && unit.lower(index + 1) == "to";
    // "Orbis has recalled 300 cars", "Toy recall after scare": a recall of goods.
    let goods = unit.lower(index).starts_with("recall")
        && (unit.kind(index + 1) == Some(Kind::Number)
            || unit.lower(index) == "recall" && unit.is(index + 1, Class::Preposition));
    if owned || agent || described || compared || measures || naming || passive || goods {
        return None;
    }
    let goes_on = unit.lower(index).ends_with("ing")
        && matches!(unit.lower(before), "is" | "are" | "was" | "were")
        && !matches!(unit.lower(index + 1), "to" | "for");
    if goes_on {
        let entry = token.entry?;
        return entry
            .verbs
            .iter()
            .filter(|it| it.shape == Shape::Gerund)
            .filter_map(|it| lexicon.verbs.get(it.verb))
            .find(|it| {
                it.clause && unit.lower(index + 1) == "that"
                    // "The union is seeking a rise"
                    || it.object && matches!(unit.lower(index), "seeking" | "demanding")
            });
    }
    let previous = if named { "" } else { unit.lower(before) };
    if matches!(
        previous,
        "to" | "the"
            | "a"
            | "an"
            | "is"
            | "was"
            | "were"
            | "are"
            | "be"
            | "been"
            | "being"
            | "will"
            | "would"
            | "could"
            | "should"
            | "may"
            | "might"
            | "can"
            | "must"
            | "of"
            | "his"
            | "her"
            | "their"
            | "its"
            | "this"
            | "that"
            | "not"
            | "these"
    ) {
        return None;
    }
    token
        .entry?
        .verbs
        .iter()
        .filter(|it| it.shape != Shape::Base || base_form_reports(unit, index))
        .filter(|_| !plural_noun(unit, index))
        .filter(|it| {
            matches!(
                it.shape,
                Shape::Base | Shape::Finite | Shape::Participle | Shape::Gerund
            )
        })
        .filter(|it| {
            it.shape != Shape::Gerund || unit.kind(index.wrapping_sub(1)) == Some(Kind::Comma)
        })
        .filter_map(|it| lexicon.verbs.get(it.verb))
        .find(|verb| {
            let needed = verb.needs.is_empty()
                || verb.needs.iter().any(|need| unit.lower(index + 1) == need)
                || index + 1 >= unit.end()
                // "…, a poll showed on Thursday"
                || verb.needs.iter().any(|need| need == "that")
                    && unit.lower(index + 1) == "on"
                    && subjects::is_day(unit, index + 2);
            needed
                && verb
                    .particle
                    .as_ref()
                    .is_none_or(|it| unit.lower(index + 1) == it)
        })
}

/// Whether a form in "-s" is a noun here: "on hopes that", "making demands", "news reports".
fn plural_noun(unit: &Unit, index: usize) -> bool {
    let ambiguous = matches!(
        unit.lower(index),
        "calls"
            | "claims"
            | "demands"
            | "doubts"
            | "estimates"
            | "fears"
            | "hopes"
            | "orders"
            | "pledges"
            | "promises"
            | "reports"
            | "requests"
            | "states"
            | "warnings"
            | "worries"
            | "concerns"
            | "comments"
            | "answers"
            | "reasons"
            | "projects"
            | "signals"
            | "forecasts"
            | "protests"
            | "details"
            | "leaks"
            | "rates"
    );
    let before = index.wrapping_sub(1);
    let subject = index == 0
        || unit.capital(before)
        || unit.is(before, Class::Pronoun)
        || unit.is(before, Class::Role) && index < 8
        || unit.is(before, Class::Adverb)
        || !matches!(unit.kind(before), Some(Kind::Word))
        || (1..4).any(|back| unit.is(before.wrapping_sub(back), Class::Determiner));
    ambiguous && (!subject || unit.is(before, Class::Preposition))
}

/// Whether a base form is a verb here: "officials report that …", not "state media", "a report".
fn base_form_reports(unit: &Unit, index: usize) -> bool {
    let next = index + 1;
    // These are hardly ever nouns.
    let plain = matches!(
        unit.lower(index),
        "say"
            | "deny"
            | "believe"
            | "think"
            | "argue"
            | "insist"
            | "contend"
            | "allege"
            | "acknowledge"
    );
    plain
        || unit.is(next, Class::Determiner)
        || unit.is(next, Class::Pronoun)
        || unit.is(next, Class::ClauseOpener)
        || unit.is(next, Class::Preposition) && !unit.is(index.wrapping_sub(1), Class::Determiner)
        || unit.capital(next)
        || !matches!(unit.kind(next), Some(Kind::Word))
}

/// Lists words quoted inside another statement once more as direct.
fn quoted_words(unit: &Unit, found: &mut Vec<Found>) {
    let mut more = Vec::new();
    for statement in found.iter().filter(|it| it.form != Form::Direct) {
        for index in statement.content.iter().cloned().flatten() {
            if unit.at(index).is_some_and(Token::is_quotation) {
                let mut inner = statement.clone();
                inner.form = Form::Direct;
                inner.content = vec![index..index + 1];
                more.push(inner);
            }
        }
    }
    for statement in more {
        if found
            .iter()
            .all(|it| it.form != Form::Direct || it.content != statement.content)
        {
            found.push(statement);
        }
    }
}
