//! Whom somebody blames or suspects in a phrase: "haben den Lageristen in Verdacht", "belastete den Arzt".

use std::ops::Range;

use super::super::frame::{Found, without};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::Unit;
use super::dependents::can_speak;
use super::inserted::named_at;
use super::speakers::set_speaker;

/// Reads such a sentence.
pub(super) fn blamed(unit: &Unit) -> Option<Found> {
    let clause = unit.segments.first()?.tokens.clone();
    let last = clause.end.checked_sub(1)?;
    let suspects = unit.lower(last) == "verdacht" && last > 2 && unit.lower(last - 1) == "in";
    let verb = if suspects {
        clause
            .clone()
            .find(|it| matches!(unit.lower(*it), "hat" | "haben" | "hatte" | "hatten"))?
    } else {
        (1..clause.end.min(9)).find(|it| {
            matches!(
                unit.lower(*it),
                "belastet" | "belasten" | "belastete" | "belasteten"
            )
        })?
    };
    let close = if suspects { last - 1 } else { clause.end };
    let fronted = suspects && matches!(unit.lower(0), "den" | "einen");
    let (who, whom) = if fronted {
        (named_at(unit, verb + 1, close, false)?, 0..verb)
    } else {
        let who = phrases::german_plain(unit, 0, verb).filter(|it| {
            let aside = it.end + 1 == verb
                && matches!(
                    unit.lower(it.end),
                    "hingegen" | "dagegen" | "wiederum" | "indes" | "jedoch" | "aber"
                );
            it.end == verb || aside
        })?;
        let mut start = verb + 1;
        while unit.is(start, Class::Adverb) {
            start += 1;
        }
        (who, phrases::german_plain(unit, start, close)?)
    };
    let speaks = can_speak(unit, &who) || person(unit, &who) || !phrases::german_nobody(unit, &who);
    // "Der Umzug belastete die Anwohner": only people burden others with what they say.
    let says = if suspects {
        speaks
    } else {
        person(unit, &who) && person(unit, &whom) && whom.end + 2 >= clause.end
    };
    if !says || unit.lower(whom.start).starts_with("kein") || unit.lower(whom.start) == "sich" {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![whom]);
    statement.frame = without(clause, &statement.content);
    statement.cue = vec![verb];
    if suspects {
        statement.cue.push(last);
    }
    set_speaker(&mut statement, Some(who));
    Some(statement)
}

/// Whether the words name a person.
fn person(unit: &Unit, words: &Range<usize>) -> bool {
    words.clone().any(|it| {
        unit.is_first_name(it)
            || unit.capital(it)
                && (unit.ends_in(it, Class::Role)
                    || unit.is(it, Class::UnnamedNoun)
                    || unit.ends_in(it, Class::ExpertNoun)
                    || ["schwester", "bruder", "mutter", "vater", "gast", "koch"]
                        .iter()
                        .any(|end| unit.lower(it).ends_with(end)))
    })
}
