//! Two frames around one English sentence: "A broker said the owners had fretted about the barn, which was worth nine
//! million, according to its accounts". The frame that closes it goes with the nearer clause alone.

use super::super::frame::{Aside, Found};
use super::super::lexicon::Class;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{finish, has_clause, has_finite, has_finite_clause};
use super::frames::MODALS;

/// The clause that the frame at the end of the sentence tells, taken from what somebody said in a frame before it.
pub(super) fn nearer_clause(unit: &Unit, asides: &[Aside], found: &mut [Found]) -> Option<Found> {
    let aside = asides
        .last()
        .filter(|it| !it.deeper && it.tokens.start > 6 && it.tokens.end + 5 > unit.end())?;
    let outer = found.first_mut()?;
    let cue = *outer.cue.last()?;
    let first = outer.content.first()?.start;
    let speaker = outer.speaker.clone()?;
    // The first frame opens the sentence, and whoever speaks in it is told of there.
    if asides.len() > 1 || speaker.start > 3 || cue > aside.tokens.start || first <= cue {
        return None;
    }
    let close = aside.tokens.start;
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let (opener, start) = (first + 2..close.saturating_sub(2)).rev().find_map(|it| {
        let behind = comma(it - 1);
        match unit.lower(it) {
            "which" | "who" | "where" | "when" if behind => Some((it, it)),
            "while" | "whereas" | "although" | "though" | "but" | "yet" if behind => {
                Some((it, it + 1))
            }
            "because" => Some((it, it + 1)),
            _ => None,
        }
    })?;
    let clause = if start > opener {
        has_clause(unit, start..close) || has_finite_clause(unit, start..close)
    } else {
        has_finite(unit, start..close) || close > start + 2
    };
    // "warned that the pier, which was old, could fall, according to": behind the comma the outer clause goes on.
    let resumes = start == opener
        && (start + 2..close).any(|it| {
            comma(it - 1)
                && (unit.is(it, Class::Auxiliary)
                    || unit.is(it, Class::Finite)
                    || MODALS.contains(&unit.lower(it)))
        });
    if !clause || resumes {
        return None;
    }
    let end = opener - usize::from(comma(opener - 1));
    let inside = outer
        .content
        .iter()
        .any(|it| it.contains(&opener) || it.end >= end);
    if !inside {
        return None;
    }
    for part in &mut outer.content {
        part.end = part.end.min(end);
    }
    outer.content.retain(|it| it.start < it.end);
    finish(unit, outer);
    let mut statement = Found::new(Form::Indirect, vec![start..close]);
    statement.frame = vec![aside.tokens.clone()];
    statement.cue.clone_from(&aside.cue);
    statement.speaker.clone_from(&aside.speaker);
    statement.chain = aside.sources().cloned().collect();
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}
