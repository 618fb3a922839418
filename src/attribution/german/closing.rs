//! What a clause with "das" behind it says was told: "Die Kamera ist ausgefallen, das teilte das Institut mit".

use super::super::frame::Found;
use super::super::lexicon::{Class, Lexicon, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::content::{shape, trim};
use super::openings::has_main_clause;
use super::speakers::set_speaker;
use super::told::told_to;

/// The words before a closing clause that takes them up by "das" or "dies" and a reporting verb.
pub(super) fn closed_by_this(unit: &Unit, lexicon: &Lexicon) -> Option<Found> {
    let mut number = unit.segments.len().checked_sub(1).filter(|it| *it > 0)?;
    // "…, das geht aus einem Vermerk hervor, über den die Zeitung berichtete"
    let behind = unit.segments.get(number)?;
    let relative = behind
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma))
        && (unit.is(behind.tokens.start, Class::Relative)
            && !matches!(unit.lower(behind.tokens.start), "das")
            || unit.is(behind.tokens.start, Class::Preposition)
                && unit.is(behind.tokens.start + 1, Class::Relative));
    if relative && number > 1 {
        number -= 1;
    }
    // "…, das teilte das Institut für Weltraumforschung (IWF) mit": the clause goes on behind the bracket.
    let opened = |it: usize, kind: Kind| {
        unit.segments
            .get(it)
            .and_then(|it| it.before)
            .is_some_and(|mark| unit.kind(mark) == Some(kind))
    };
    let bracketed = number > 2 && opened(number, Kind::Close) && opened(number - 1, Kind::Open);
    let stop = unit.segments.get(number)?.tokens.end;
    if bracketed {
        number -= 2;
    }
    let last = unit.segments.get(number)?;
    let mark = last
        .before
        .filter(|it| matches!(unit.kind(*it), Some(Kind::Comma | Kind::Dash)))?;
    let first = last.tokens.start;
    if !matches!(unit.lower(first), "das" | "dies") {
        return None;
    }
    let mut verb = first + 1;
    while unit.is(verb, Class::Adverb) || matches!(unit.lower(verb), "zumindest" | "jedenfalls") {
        verb += 1;
    }
    let end = stop.min(unit.end());
    let close = end.checked_sub(1).map_or("", |it| unit.lower(it));
    // "…, das heißt der Rest": that is what it means.
    let means = matches!(unit.lower(verb), "heißt" | "hieß" | "besagt" | "bedeutet");
    let says = !means
        && unit.at(verb).is_some_and(|it| !it.capital)
        && unit.at(verb).and_then(|it| it.entry).is_some_and(|entry| {
            entry.verbs.iter().any(|form| {
                let verb = lexicon.verbs.get(form.verb);
                form.shape == Shape::Finite
                    && verb.is_some_and(|it| {
                        it.clause
                            && !it.asks
                            && !it.behind
                            && it.needs.is_empty()
                            && it.particle.as_deref().is_none_or(|it| it == close)
                    })
            })
        });
    // "das geht aus einem Vermerk hervor"
    let emerges = matches!(unit.lower(verb), "geht" | "ging")
        && close == "hervor"
        && unit.lower(verb + 1) == "aus";
    let from = verb + 1 + usize::from(emerges);
    let speaker = phrases::german(unit, from, end).filter(|_| says || emerges)?;
    let oblique = matches!(
        unit.lower(speaker.start),
        "man" | "dem" | "den" | "ihm" | "ihr" | "einem" | "einen" | "sich"
    );
    if oblique && !emerges || !has_main_clause(unit, 0..mark) {
        return None;
    }
    let mut statement = Found::new(Form::Indirect, vec![0..mark]);
    trim(unit, &mut statement.content);
    shape(unit, &mut statement);
    statement.frame = vec![mark..end];
    statement.cue = vec![verb];
    statement.addressee = (speaker.end..end)
        .find_map(|it| told_to(unit, it, end).or_else(|| phrases::outlet(unit, it, end)));
    set_speaker(&mut statement, Some(speaker));
    (!statement.content.is_empty()).then_some(statement)
}
