//! Further statements of a frame that is not said again: the same verb for another speaker, and what is retold
//! behind a quotation.

use std::ops::Range;

use super::super::frame::Found;
use super::super::lexicon::{Class, Lexicon, Shape, Verb};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{has_konjunktiv, is_finite, is_relative};
use super::objects::{contracted, object_start};
use super::speakers::set_speaker;

/// "Die Anklage hatte sechs Jahre gefordert, [die Verteidigung eine Geldstrafe]": the verb of the act before
/// goes for both.
pub(super) fn gapped(unit: &Unit, act: &Found) -> Option<Found> {
    if act.form != Form::Reported {
        return None;
    }
    let last = act
        .cue
        .iter()
        .copied()
        .chain(act.content.iter().map(|it| it.end - 1))
        .max()?;
    let segment = unit.segments.get(unit.segment_of(last) + 1)?;
    let tokens = segment.tokens.clone();
    let comma = segment
        .before
        .is_some_and(|it| unit.kind(it) == Some(Kind::Comma));
    if !comma || tokens.clone().any(|it| is_finite(unit, it)) {
        return None;
    }
    // "Auf 88 Fälle kommt die Aufsicht, auf 120 der Verband"
    let opening = act.content.first().map_or(0, |it| it.start);
    if unit.kind(tokens.start + 1) == Some(Kind::Number)
        && unit.lower(tokens.start) == unit.lower(opening)
        && let Some(who) = phrases::german_plain(unit, tokens.start + 2, tokens.end)
        && who.start == tokens.start + 2
        && who.end == tokens.end
        && matches!(
            unit.lower(who.start),
            "der" | "die" | "das" | "ein" | "eine"
        )
    {
        let mut statement = Found::new(Form::Reported, vec![tokens.start..who.start]);
        statement.cue.clone_from(&act.cue);
        set_speaker(&mut statement, Some(who));
        return Some(statement);
    }
    let nominative = matches!(
        unit.lower(tokens.start),
        "der" | "die" | "das" | "ein" | "eine"
    ) || unit.capital(tokens.start);
    let mut who = phrases::german_plain(unit, tokens.start, tokens.end)?;
    // "die Verteidigung Freispruch": the last of two nouns is the object.
    let last = who.end - 1;
    let two =
        who.end == tokens.end && who.len() == 3 && unit.capital(last) && unit.capital(last - 1);
    who.end -= usize::from(two);
    let mut what = who.end..tokens.end.min(unit.end());
    // "…, die Werft [ihrerseits] auf Aufträge"
    if matches!(
        unit.lower(what.start),
        "seinerseits" | "ihrerseits" | "hingegen" | "dagegen" | "wiederum"
    ) {
        what.start += 1;
    }
    if !nominative || phrases::german_nobody(unit, &who) || what.is_empty() {
        return None;
    }
    // "hofft auf Regen, die Werft auf Sonne": what the verb leads to has the same preposition.
    let leads = act.content.first().map_or("", |it| unit.lower(it.start));
    let same = unit.is(what.start, Class::Preposition) && unit.lower(what.start) == leads;
    let what_for = what.start + usize::from(same);
    let object = phrases::german_plain(unit, what_for, what.end);
    // "kam auf 900 Gäste, die Stadt auf 3000"
    let number = unit.kind(what_for) == Some(Kind::Number) && what_for + 1 == what.end;
    if !number {
        object.filter(|it| it.end == what.end)?;
    }
    let mut statement = Found::new(Form::Reported, vec![what]);
    statement.cue.clone_from(&act.cue);
    set_speaker(&mut statement, Some(who));
    Some(statement)
}

/// "Die Innung hatte drei Lehrlinge verlangt, [der Bäcker auf einen gedrungen]": the second clause has the auxiliary of
/// the first and a verb of its own.
pub(super) fn own_participle(unit: &Unit, act: &Found, lexicon: &Lexicon) -> Option<Found> {
    let auxiliary = *act.cue.first()?;
    if act.form != Form::Reported
        || !matches!(
            unit.lower(auxiliary),
            "hat" | "haben" | "hatte" | "hatten" | "habe" | "hätten"
        )
    {
        return None;
    }
    let last = act.cue.iter().copied().max()?;
    let segment = unit.segments.get(unit.segment_of(last) + 1)?;
    let parted = segment
        .before
        .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Comma | Kind::Stop)));
    let join = matches!(unit.lower(segment.tokens.start), "und" | "aber" | "doch");
    let tokens = segment.tokens.start + usize::from(join)..segment.tokens.end.min(unit.end());
    let close = tokens.end.checked_sub(1)?;
    // "…, der Bäcker war krank", "…, die Einnahmen steigern sollen" have a verb of their own.
    if !parted || unit.capital(close) || (tokens.start..close).any(|it| is_finite(unit, it)) {
        return None;
    }
    let nominative = matches!(
        unit.lower(tokens.start),
        "der" | "die" | "das" | "ein" | "eine"
    ) || unit.capital(tokens.start);
    let who = phrases::german_plain(unit, tokens.start, close).filter(|it| it.end < close)?;
    if !nominative || phrases::german_nobody(unit, &who) {
        return None;
    }
    let mut statement = Found::new(
        Form::Reported,
        vec![object_of(unit, who.end, close, lexicon)?],
    );
    statement.cue = vec![auxiliary, close];
    statement.frame = vec![tokens];
    set_speaker(&mut statement, Some(who));
    Some(statement)
}

/// "„Das war Vorsatz“, hatte die Klägerin gesagt und [30.000 Euro verlangt]": a second participle with an object of its
/// own, behind a quotation.
pub(super) fn second_participle(
    unit: &Unit,
    quotation: &Found,
    lexicon: &Lexicon,
) -> Option<Found> {
    let [auxiliary, first] = quotation.cue[..] else {
        return None;
    };
    let quoted = quotation.content.last()?.end;
    let and = first + 1;
    if quotation.form != Form::Direct
        || quoted > auxiliary
        || !matches!(unit.lower(and), "und" | "sowie")
        || !matches!(unit.lower(auxiliary), "hat" | "haben" | "hatte" | "hatten")
    {
        return None;
    }
    let tokens = unit.segments.get(unit.segment_of(and))?.tokens.clone();
    let close = tokens.end.min(unit.end()).checked_sub(1)?;
    if unit.capital(close) || (and..close).any(|it| is_finite(unit, it)) {
        return None;
    }
    let what = object_of(unit, and + 1, close, lexicon)?;
    let mut statement = Found::new(Form::Reported, vec![what]);
    statement.cue = vec![auxiliary, close];
    statement.frame = vec![and + 1..close + 1];
    statement.chain.clone_from(&quotation.chain);
    statement.speaker.clone_from(&quotation.speaker);
    Some(statement)
}

/// What the participle of a reporting verb at `close` is about, somewhere behind `from`.
fn object_of(unit: &Unit, from: usize, close: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let start = object_start(unit, from, close, &[]);
    let object = (start < close && !unit.is(start, Class::Preposition)).then_some(start);
    // "hatte sechs Prozent gefordert, das Werk zwei geboten": what is offered is no reporting verb elsewhere.
    if matches!(unit.lower(close), "geboten" | "angeboten") {
        let counted = |it: &usize| unit.kind(*it) == Some(Kind::Number) || !unit.capital(*it);
        return object.filter(counted).map(|it| it..close);
    }
    let entry = unit.at(close)?.entry?;
    let verbs = entry
        .verbs
        .iter()
        .filter(|it| it.shape == Shape::Participle)
        .filter_map(|it| lexicon.verbs.get(it.verb))
        .filter(|it| it.needs.is_empty() && !it.deed && it.judged_as.is_none());
    let leads =
        |verb: &Verb, word: &str| verb.of.iter().any(|of| of == word || contracted(of, word));
    verbs
        .clone()
        .find_map(|verb| (from..close.max(from + 1) - 1).find(|it| leads(verb, unit.lower(*it))))
        .or_else(|| object.filter(|_| verbs.clone().any(|it| it.object)))
        .map(|it| it..close)
}

/// "„Wir warten“, sagte die Sprecherin, [für die Gäste habe keine Gefahr bestanden]": what is retold behind the
/// frame of a quotation is a statement of its own.
pub(super) fn retold_behind(unit: &Unit, quotation: &Found) -> Option<Found> {
    let cue = quotation.cue.first().copied()?;
    let quoted = quotation.content.last()?.end;
    if quotation.form != Form::Direct || quoted > cue {
        return None;
    }
    let frame_end = quotation
        .speaker
        .iter()
        .chain(&quotation.addressee)
        .map(|it| it.end)
        .chain(quotation.cue.iter().map(|it| it + 1))
        .max()?;
    let segment = unit.segments.iter().find(|it| {
        let first = it.tokens.start;
        first > frame_end
            && it
                .before
                .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Comma | Kind::Stop)))
    })?;
    let tokens = segment.tokens.clone();
    let told = has_konjunktiv(unit, tokens.clone())
        && !is_relative(unit, tokens.clone())
        && !unit.is(tokens.start, Class::Subordinator)
        && !unit.is(tokens.start, Class::Coordinator);
    if !told {
        return None;
    }
    let mut statement = Found::new(Form::Indirect, vec![tokens.start..unit.end()]);
    statement.cue.clone_from(&quotation.cue);
    statement.chain.clone_from(&quotation.chain);
    statement.speaker.clone_from(&quotation.speaker);
    statement.addressee.clone_from(&quotation.addressee);
    Some(statement)
}
