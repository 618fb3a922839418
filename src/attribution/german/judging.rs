//! Judgements that German sentences quote: "sieht darin einen Schritt als …", "wies den Vorwurf als „Unsinn“
//! zurück", "nannte ihn einen „Patrioten“".

use std::ops::Range;

use super::super::frame::{Found, Mention, without};
use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::cues::{Cue, Order, finite_cue};
use super::dependents::relative_subject;
use super::participles::participle_cue;
use super::speakers::subject_and_addressee;

/// Finds judgements that are quoted behind "als" and that `found` does not hold as quotations yet.
///
/// The verbs are those of the class `judgement` and reporting verbs that have an object or a judgement.
pub(super) fn quoted_judgements(unit: &Unit, lexicon: &Lexicon, found: &[Found]) -> Vec<Found> {
    let mut judgements = Vec::new();
    for index in quotations(unit, 1) {
        let taken = |it: &Found| {
            it.form == Form::Direct && it.content.iter().any(|part| part.contains(&index))
        };
        if found.iter().any(taken) {
            continue;
        }
        if is_judgement(unit, index)
            && let Some(statement) = judged(unit, lexicon, index)
        {
            judgements.push(statement);
        } else if found.is_empty() {
            judgements.extend(felt(unit, index).or_else(|| seen_in(unit, index)));
        }
    }
    judgements
}

/// The places of what is quoted in a unit, from the token at `first` on.
fn quotations(unit: &Unit, first: usize) -> impl Iterator<Item = usize> {
    let quoted = |it: &usize| matches!(unit.kind(*it), Some(Kind::Quote(_)));
    let last = if unit.quotes { unit.tokens.len() } else { 0 };
    (first..last).filter(quoted)
}

/// Whether the quotation stands behind "als", an article or a preposition in between: "als „Unsinn“",
/// "als den „falschen Weg“".
fn is_judgement(unit: &Unit, index: usize) -> bool {
    if unit.capital(index + 1) && unit.kind(index + 1) == Some(Kind::Word) {
        return false;
    }
    let before = index - 1;
    unit.lower(before) == "als"
        || before > 0
            && unit.lower(before - 1) == "als"
            && (unit.is(before, Class::Determiner) || unit.is(before, Class::Adverb))
}

fn judged(unit: &Unit, lexicon: &Lexicon, quotation: usize) -> Option<Found> {
    let number = unit.segment_of(quotation);
    let segment = unit.segments.get(number)?.tokens.clone();
    let plain = Verb::default();
    let cue = segment.clone().find_map(|it| {
        let token = unit.at(it)?;
        if token.capital && it > 0 {
            return None;
        }
        let entry = token.entry?;
        let own = entry.is(Class::Judgement).then_some(&plain);
        let verbs = entry.verbs.iter().filter(|form| {
            matches!(
                form.shape,
                Shape::Finite | Shape::Joined | Shape::Participle
            )
        });
        let judging = verbs
            .filter_map(|form| lexicon.verbs.get(form.verb))
            .filter(|verb| (verb.object || verb.judged_as.is_some()) && verb.needs.is_empty());
        own.into_iter()
            .chain(judging)
            .find_map(|verb| judging_cue(unit, number, it, verb))
    })?;
    if cue.konjunktiv || cue.passive {
        return None;
    }
    let mut statement = Found::new(Form::Direct, vec![quotation..quotation + 1]);
    statement.frame = without(segment.clone(), &statement.content);
    statement.cue = cue.words.clone();
    if cue.order == Order::Last {
        let (speaker, whom) = relative_subject(unit, number, cue.finite)?;
        statement.chain = vec![Mention::Words(whom)];
        statement.speaker = Some(speaker);
    } else {
        let (speaker, addressee) = subject_and_addressee(unit, &cue);
        let speaker = speaker.filter(|it| speaks(unit, it))?;
        statement.chain = vec![Mention::Words(speaker.clone())];
        statement.speaker = Some(speaker);
        statement.addressee = addressee;
    }
    Some(statement)
}

/// What somebody is quoted to feel: "zeigte sich „tief bestürzt“".
fn felt(unit: &Unit, quotation: usize) -> Option<Found> {
    const SHOWS: [&str; 12] = [
        "zeigt",
        "zeigte",
        "zeigen",
        "zeigten",
        "gibt",
        "gab",
        "geben",
        "gaben",
        "äußert",
        "äußerte",
        "äußern",
        "äußerten",
    ];
    let number = unit.segment_of(quotation);
    let tokens = unit.segments.get(number)?.tokens.clone();
    let shows = tokens
        .clone()
        .find(|it| SHOWS.contains(&unit.lower(*it)) && !unit.capital(*it))?;
    let itself = (shows + 1..quotation).find(|it| unit.lower(*it) == "sich")?;
    let close = quotation + 1 >= tokens.end.min(unit.end())
        && quotation <= itself + 5
        && !(itself..quotation).any(|it| unit.is(it, Class::Determiner))
        && !(itself..quotation).any(|it| unit.lower(it) == "nicht");
    let plain = Verb::default();
    let cue = finite_cue(unit, number, shows, &plain).filter(|_| close)?;
    let (speaker, _) = subject_and_addressee(unit, &cue);
    let speaker = speaker.filter(|it| speaks(unit, it))?;
    let mut statement = Found::new(Form::Direct, vec![quotation..quotation + 1]);
    statement.frame = without(tokens, &statement.content);
    statement.cue = vec![shows, itself];
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    Some(statement)
}

/// "Die Ökonomin sieht in dem Ergebnis „Augenmaß“": what somebody sees in something, in quotation marks at the end.
fn seen_in(unit: &Unit, quotation: usize) -> Option<Found> {
    let number = unit.segment_of(quotation);
    let tokens = unit.segments.get(number)?.tokens.clone();
    let sees = tokens.clone().find(|it| {
        matches!(unit.lower(*it), "sieht" | "sah" | "sehen" | "sahen") && !unit.capital(*it)
    })?;
    let within = (sees + 1..quotation).find(|it| matches!(unit.lower(*it), "in" | "im"))?;
    let whole = phrases::german_plain(unit, within + 1, quotation).is_some_and(|it| {
        it.end == quotation || unit.is(it.end, Class::Determiner) && it.end + 1 == quotation
    });
    let closes = quotation + 1 >= tokens.end.min(unit.end());
    let plain = Verb::default();
    let cue = finite_cue(unit, number, sees, &plain).filter(|_| whole && closes)?;
    let (speaker, _) = subject_and_addressee(unit, &cue);
    let speaker = speaker.filter(|it| speaks(unit, it))?;
    let mut statement = Found::new(Form::Direct, vec![quotation..quotation + 1]);
    statement.frame = without(tokens, &statement.content);
    statement.cue = vec![sees];
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    Some(statement)
}

/// "man" and "es" judge nothing.
fn speaks(unit: &Unit, speaker: &Range<usize>) -> bool {
    speaker.len() > 1 || !matches!(unit.lower(speaker.start), "man" | "es")
}

/// The verb at `index` with its place in the clause.
fn judging_cue<'a>(unit: &Unit, number: usize, index: usize, verb: &'a Verb) -> Option<Cue<'a>> {
    let tokens = unit.segments.get(number)?.tokens.clone();
    let last = index + 1 == tokens.end;
    let depends = unit.is(tokens.start, Class::Relative) && number > 0;
    participle_cue(unit, number, index, verb)
        .or_else(|| finite_cue(unit, number, index, verb))
        .or_else(|| (last && depends).then(|| Cue::last(verb, index, number)))
}

/// Finds quotations that stand beside one that is somebody's words already: "als „frech“ und „dreist“",
/// "riefen „Weg damit!“, „Schluss!“ und „Genug!“".
pub(super) fn listed(unit: &Unit, found: &[Found]) -> Vec<Found> {
    let mut more: Vec<Found> = Vec::new();
    for index in quotations(unit, 2) {
        let joins = matches!(unit.lower(index - 1), "und" | "oder" | "sowie" | "bis")
            || unit.kind(index - 1) == Some(Kind::Comma);
        if !joins {
            continue;
        }
        let holds = |place: usize| {
            move |it: &&Found| {
                it.form == Form::Direct && it.content.iter().any(|part| part.contains(&place))
            }
        };
        let taken = found.iter().chain(&more).any(|it| holds(index)(&it));
        let before = found.iter().chain(&more).find(holds(index - 2));
        if let Some(before) = before.filter(|_| !taken) {
            let mut statement = before.clone();
            statement.content = vec![index..index + 1];
            more.push(statement);
        }
    }
    more
}
