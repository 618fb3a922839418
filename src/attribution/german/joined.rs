//! Further statements of a frame that is not said again: the same verb for another speaker, and what is retold
//! behind a quotation.

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{has_konjunktiv, is_finite, is_relative};
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
    let object = phrases::german_plain(unit, what.start + usize::from(same), what.end);
    object.filter(|it| it.end == what.end)?;
    let mut statement = Found::new(Form::Reported, vec![what]);
    statement.cue.clone_from(&act.cue);
    set_speaker(&mut statement, Some(who));
    Some(statement)
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
