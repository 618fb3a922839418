//! What somebody approves of or refuses in a phrase whose verb is none of saying: "mag von einem Kahlschlag nichts hören",
//! "hat für die Eile kein Verständnis", "In den Augen der Fans war das ein Geschenk".

use std::ops::Range;

use super::super::frame::{Found, without};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::content::trim;
use super::dependents::can_speak;
use super::speakers::set_speaker;

/// Reads a unit with such a phrase.
pub(super) fn stance(unit: &Unit) -> Option<Found> {
    in_the_eyes(unit).or_else(|| puzzled(unit)).or_else(|| {
        unit.segments
            .iter()
            .find_map(|it| phrase(unit, it.tokens.clone()))
    })
}

/// A clause that opens with its subject and closes with what makes the phrase.
fn phrase(unit: &Unit, clause: Range<usize>) -> Option<Found> {
    let last = clause
        .end
        .checked_sub(1)
        .filter(|it| *it > clause.start + 2)?;
    let holds = |words: &[&str]| clause.clone().any(|it| words.contains(&unit.lower(it)));
    let verb = |words: &[&str]| {
        (clause.start + 1..last).find(|it| words.contains(&unit.lower(*it)) && !unit.capital(*it))
    };
    let (verb, end) = match unit.lower(last) {
        // "kann darin nichts Verwerfliches erkennen"
        "erkennen" | "finden"
            if holds(&["darin", "daran"]) && holds(&["nichts", "keinen", "keine", "kein"]) =>
        {
            (verb(&["kann", "können", "konnte", "konnten"])?, last)
        }
        // "mag von einem Kahlschlag nichts hören"
        "hören" | "wissen" if holds(&["nichts"]) && holds(&["von", "vom", "davon"]) => {
            let verb = verb(&[
                "mag", "mögen", "mochte", "will", "wollen", "wollte", "wollten", "möchte",
            ])?;
            let nothing = (verb..last).rfind(|it| unit.lower(*it) == "nichts")?;
            (verb, nothing)
        }
        // "hat für die Eile kein Verständnis"
        "verständnis"
            if matches!(
                unit.lower(last - 1),
                "kein" | "keinerlei" | "wenig" | "volles"
            ) =>
        {
            (
                verb(&[
                    "hat", "haben", "hatte", "hatten", "zeigt", "zeigte", "zeigten",
                ])?,
                last + 1,
            )
        }
        // "lässt das nicht gelten"
        "gelten" if unit.lower(last - 1) == "nicht" => {
            (verb(&["lässt", "lassen", "ließ", "ließen"])?, last + 1)
        }
        word if judges(word) && !unit.capital(last) => {
            (verb(&["findet", "finden", "fand", "fanden"])?, last + 1)
        }
        _ => return None,
    };
    let who = phrases::german_plain(unit, clause.start, verb).filter(|it| it.end == verb)?;
    let oblique = matches!(
        unit.lower(who.start),
        "den" | "dem" | "einen" | "einem" | "man" | "es" | "niemand"
    );
    let speaks = can_speak(unit, &who)
        || unit.is(who.start, Class::Pronoun)
        || who.clone().any(|it| unit.is_first_name(it))
        || !phrases::german_nobody(unit, &who);
    if oblique || !speaks || verb + 1 >= end {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![verb + 1..end]);
    // A clause that says on which terms belongs to it: "…, sofern er im Sommer entfällt".
    if end == clause.end
        && matches!(
            unit.lower(end + 1),
            "sofern" | "solange" | "bis" | "wenn" | "falls"
        )
        && let Some(next) = unit.segments.get(unit.segment_of(end + 1))
    {
        statement.content = vec![verb + 1..next.tokens.end];
    }
    statement.frame = without(clause, &statement.content);
    statement.cue = vec![verb];
    set_speaker(&mut statement, Some(who));
    Some(statement)
}

/// Whether a word at the end of a clause judges: "findet den Zuschlag verkraftbar".
fn judges(word: &str) -> bool {
    const ENDS: [&str; 6] = ["bar", "lich", "haft", "sam", "würdig", "end"];
    const WORDS: [&str; 18] = [
        "gut",
        "schlecht",
        "falsch",
        "richtig",
        "schade",
        "schön",
        "fair",
        "unfair",
        "absurd",
        "überzogen",
        "übertrieben",
        "angemessen",
        "unangemessen",
        "unnötig",
        "überflüssig",
        "wichtig",
        "traurig",
        "lustig",
    ];
    const WHEN: [&str; 6] = [
        "endlich",
        "plötzlich",
        "schließlich",
        "täglich",
        "nämlich",
        "freilich",
    ];
    word.len() > 6 && !WHEN.contains(&word) && ENDS.iter().any(|it| word.ends_with(it))
        || WORDS.contains(&word)
}

/// "In den Augen vieler Fans war der Elfmeter ein Geschenk", "Für den Ballettchef kam die Absage wie ein Schlag".
fn in_the_eyes(unit: &Unit) -> Option<Found> {
    let eyes = unit.lower(0) == "in" && unit.lower(1) == "den" && unit.lower(2) == "augen";
    let comes = unit.lower(0) == "für";
    if !eyes && !comes {
        return None;
    }
    let start = if eyes { 3 } else { 1 };
    let who = phrases::german_plain(unit, start, unit.end())?;
    let verb = who.end;
    let plain = unit.kind(verb) == Some(Kind::Word) && !unit.capital(verb) && verb + 2 < unit.end();
    let clause = unit.segments.first()?.tokens.clone();
    let struck = || {
        matches!(unit.lower(verb), "kommt" | "kam" | "kommen" | "kamen")
            && (verb + 1..clause.end)
                .any(|it| matches!(unit.lower(it), "wie" | "überraschend" | "unerwartet"))
            && (can_speak(unit, &who) || who.clone().any(|it| unit.is_first_name(it)))
    };
    if !plain || comes && !struck() {
        return None;
    }
    let mut statement = Found::new(Form::Indirect, vec![verb..unit.end()]);
    trim(unit, &mut statement.content);
    statement.frame = vec![0..verb];
    statement.cue = vec![start - 1];
    set_speaker(&mut statement, Some(who));
    Some(statement)
}

/// "Der Winzerin Leni Abt ist der Streit ein Rätsel".
fn puzzled(unit: &Unit) -> Option<Found> {
    let last = unit.end().checked_sub(1)?;
    let state = matches!(
        unit.lower(last),
        "rätsel"
            | "gräuel"
            | "schleierhaft"
            | "unbegreiflich"
            | "unverständlich"
            | "unerklärlich"
            | "zuwider"
    );
    if !state || !matches!(unit.lower(0), "der" | "dem" | "den") {
        return None;
    }
    let who = phrases::german_plain(unit, 0, last)?;
    let verb = who.end;
    let is = matches!(unit.lower(verb), "ist" | "sind" | "war" | "waren");
    let speaks = can_speak(unit, &who) || who.clone().any(|it| unit.is_first_name(it));
    let behind = matches!(
        unit.lower(verb + 1),
        "der" | "die" | "das" | "dies" | "ein" | "eine"
    );
    if !is || !speaks || !behind || verb + 2 >= last {
        return None;
    }
    let mut statement = Found::new(Form::Reported, vec![verb + 1..last + 1]);
    statement.frame = vec![0..verb + 1];
    statement.cue = vec![verb];
    set_speaker(&mut statement, Some(who));
    Some(statement)
}
