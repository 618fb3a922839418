//! What is estimated or taken to be so, by nobody who is named: "Der Schaden wird auf 9000 Euro geschätzt", "Ein Defekt gilt
//! als wahrscheinlich".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::counted::has_number;

/// Reads such a sentence.
pub(super) fn estimated(unit: &Unit) -> Option<Found> {
    let last = unit.end().checked_sub(1)?;
    let segment = unit.segments.get(unit.segment_of(last))?;
    let clause = segment.tokens.clone();
    let find = |words: &[&str]| clause.clone().find(|it| words.contains(&unit.lower(*it)));
    let guessed = matches!(
        unit.lower(last),
        "geschätzt" | "veranschlagt" | "taxiert" | "beziffert"
    );
    let cue = if guessed {
        let passive = find(&["wird", "werden", "wurde", "wurden"])?;
        let by = clause
            .clone()
            .any(|it| matches!(unit.lower(it), "von" | "vom" | "durch" | "seitens"));
        let sum = find(&["auf", "mit"])
            .is_some_and(|it| has_number(unit, it + 1..clause.end.min(it + 6)));
        if by || !sum {
            return None;
        }
        vec![passive, last]
    } else {
        let certain = matches!(
            unit.lower(last),
            "wahrscheinlich"
                | "unwahrscheinlich"
                | "sicher"
                | "gesichert"
                | "ausgeschlossen"
                | "möglich"
                | "denkbar"
                | "ursache"
                | "unglücksursache"
                | "brandursache"
                | "unfallursache"
                | "auslöser"
        );
        let verb = certain
            .then(|| find(&["gilt", "gelten", "galt", "galten"]))
            .flatten()
            .filter(|it| *it > clause.start)?;
        let as_what = (verb + 1..last).any(|it| unit.lower(it) == "als");
        let whose = clause
            .clone()
            .any(|it| matches!(unit.lower(it), "für" | "bei" | "unter"));
        if !as_what || whose {
            return None;
        }
        vec![verb, last]
    };
    // "Dass es brannte, gilt als sicher", "Der Turm, der abbrannte, gilt als …": what stands before belongs to it.
    let own = segment
        .before
        .is_none_or(|it| !matches!(unit.kind(it), Some(Kind::Comma)))
        || cue
            .first()
            .is_some_and(|it| *it > clause.start && !unit.is(clause.start, Class::Relative));
    let start = if own && cue.first().is_some_and(|it| *it > clause.start) {
        clause.start
    } else {
        0
    };
    if clause.clone().any(|it| unit.lower(it) == "nicht") {
        return None;
    }
    let mut statement = Found::new(Form::FreeIndirect, vec![start..unit.end()]);
    statement.cue = cue;
    Some(statement)
}
