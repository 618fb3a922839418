//! What verbs of counting report: "340 Nester hat der Vogelbund erfasst", "Die Wache kommt auf 88 Verstöße".

use std::ops::Range;

use super::super::lexicon::{Class, Verb};
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::agreement::NUMBERS;
use super::cues::Cue;
use super::dependents::{can_speak, is_league};
use super::showing::is_text;

/// Words for shares and the like.
const QUANTITIES: [&str; 13] = [
    "dutzend",
    "hälfte",
    "drittel",
    "viertel",
    "fünftel",
    "zehntel",
    "prozent",
    "million",
    "millionen",
    "milliarde",
    "milliarden",
    "doppelte",
    "vielfaches",
];

/// What somebody has rather than counts.
const OWN: [&str; 19] = [
    "mitglieder",
    "mitgliedern",
    "mitarbeiter",
    "mitarbeiterinnen",
    "mitarbeitende",
    "beschäftigte",
    "angestellte",
    "einwohner",
    "einwohnerinnen",
    "kunden",
    "filialen",
    "köpfe",
    "häuser",
    "punkte",
    "tore",
    "siege",
    "stücke",
    "opern",
    "werke",
];

/// What a company tells of its own business.
const EARNED: [&str; 6] = ["gewinn", "umsatz", "verlust", "verluste", "plus", "minus"];

/// What is reached rather than counted: "kam auf 59 Stimmen".
const REACHED: [&str; 9] = [
    "stimmen", "platz", "plätze", "rang", "meter", "punkte", "sitze", "prozent", "mandate",
];

/// Whether a number stands in the words, a year aside.
pub(super) fn has_number(unit: &Unit, mut words: Range<usize>) -> bool {
    words.any(|it| is_number(unit, it))
}

pub(super) fn is_number(unit: &Unit, at: usize) -> bool {
    // "kam auf 2019 zurück"
    let year = unit.at(at).is_some_and(|it| it.span.len() == 4)
        && at > 0
        && unit.is(at - 1, Class::Preposition)
        && !unit.capital(at + 1)
        && !unit.at(at + 1).is_some_and(|it| it.looks.adjective);
    unit.kind(at) == Some(Kind::Number) && !year
        || NUMBERS.contains(&unit.lower(at))
        || QUANTITIES.contains(&unit.lower(at))
}

/// Whether a clause holds the number that a verb of counting needs: behind its preposition where it has one.
pub(super) fn can_count(unit: &Unit, verb: &Verb, mut clause: Range<usize>) -> bool {
    if verb.of.is_empty() {
        return has_number(unit, clause);
    }
    let end = clause.end;
    // "kam auf 97 Millionen Dollar", "auf 59 Stimmen" tells what somebody has reached.
    let reached = |at: usize| {
        !verb.object
            && (at..end.min(at + 5)).any(|it| {
                let word = unit.lower(it);
                word.starts_with("million")
                    || word.starts_with("milliard")
                    || unit.capital(it) && REACHED.iter().any(|end| word.ends_with(end))
            })
    };
    clause.any(|it| {
        verb.of.iter().any(|of| of == unit.lower(it))
            && leads(unit, it + 1..end)
            && !reached(it + 1)
    })
}

/// Whether words begin with a number, what measures it aside: "rund 40", "den doppelten Preis", not "das Leben von 40".
fn leads(unit: &Unit, words: Range<usize>) -> bool {
    let end = words.end.min(words.start + 4);
    (words.start..end)
        .find(|it| is_number(unit, *it) || unit.capital(*it))
        .is_some_and(|it| is_number(unit, it))
}

/// Whether what an act of counting is about is a number, and whoever counts tells it.
pub(super) fn counted(
    unit: &Unit,
    cue: &Cue,
    speaker: &Range<usize>,
    content: &[Range<usize>],
) -> bool {
    let noun = |words: &Range<usize>, ends: &[&str]| {
        words
            .clone()
            .any(|it| unit.capital(it) && ends.iter().any(|end| unit.lower(it).ends_with(end)))
    };
    let text = speaker.clone().any(|it| {
        unit.capital(it) && (is_text(unit.lower(it)) || unit.lower(it).ends_with("bilanz"))
    });
    // "Die Statistik weist 40 Fälle aus", not "Prag weist vier Diplomaten aus"
    let expels = cue.verb.particle.as_deref() == Some("aus") && !text;
    let tells = can_speak(unit, speaker)
        || is_league(unit, speaker)
        || text
        || !phrases::german_nobody(unit, speaker);
    // "Die Straßenbahn erfasste zwei Kinder", "Vier Läufer kamen auf 90 Meter"
    let moves = noun(speaker, &MOVING) || has_number(unit, speaker.clone());
    // "Die Schwedin kam auf 59 Punkte": somebody alone reaches what a body counts.
    let person = speaker.clone().any(|it| {
        unit.is_first_name(it)
            || unit.ends_in(it, Class::Role)
            || unit.ends_in(it, Class::UnnamedNoun) && unit.lower(speaker.start) == "ein"
            || unit.is(it, Class::Pronoun)
    });
    let alone = ["kommt", "kam", "erfass"]
        .iter()
        .any(|it| unit.lower(cue.finite).starts_with(it));
    let reaches = person && alone;
    let own = content
        .iter()
        .any(|it| noun(it, &OWN) || cue.verb.of.is_empty() && noun(it, &EARNED));
    let number = if cue.verb.of.is_empty() {
        content.iter().any(|it| leads(unit, it.clone()))
    } else {
        content
            .iter()
            .any(|it| can_count(unit, cue.verb, it.clone()))
    };
    // "Zwölf Fahrten will der Dienst gezählt haben" is what he claims.
    let outright = !cue.passive && !unit.is(cue.finite, Class::Modal);
    tells && !expels && !moves && !reaches && !own && number && outright
}

/// Ends of nouns for what runs somebody over.
const MOVING: [&str; 12] = [
    "bahn",
    "zug",
    "auto",
    "wagen",
    "welle",
    "lawine",
    "bus",
    "laster",
    "lok",
    "boot",
    "strömung",
    "transporter",
];
