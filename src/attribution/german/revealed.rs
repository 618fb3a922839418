//! What follows a colon behind who or what tells it: "Was Wirte spüren, zeigt eine Umfrage: …", "Gerührt zeigte sich der
//! Tenor: …".

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::has_konjunktiv;
use super::content::shape;
use super::inserted::named_at;
use super::speakers::set_speaker;
use std::ops::Range;

/// Verbs by which a text or a person tells what a clause before them has asked or named.
const REVEALS: [&str; 30] = [
    "bestätigt",
    "bestätigte",
    "bestätigen",
    "zeigt",
    "zeigte",
    "zeigen",
    "zeigten",
    "belegt",
    "belegte",
    "belegen",
    "beweist",
    "beweisen",
    "bewies",
    "untermauert",
    "untermauern",
    "erklärt",
    "erklärte",
    "erklären",
    "schildert",
    "schilderte",
    "beschreibt",
    "beschrieb",
    "verrät",
    "verriet",
    "verdeutlicht",
    "verdeutlichen",
    "offenbart",
    "offenbaren",
    "enthüllt",
    "rechnet",
];

/// "Was Wirte spüren, zeigt eine Umfrage des Brauerbunds: Jeder vierte Gast bestellt Wasser".
pub(super) fn revealed(unit: &Unit) -> Option<Found> {
    if !matches!(
        unit.lower(0),
        "was" | "wie" | "warum" | "weshalb" | "wieso" | "dass" | "wo" | "wer"
    ) {
        return None;
    }
    let colon = colon(unit)?;
    let clause = unit
        .segments
        .get(unit.segment_of(colon - 1))?
        .tokens
        .clone();
    let verb = clause.start;
    if verb == 0 || unit.kind(verb - 1) != Some(Kind::Comma) {
        return None;
    }
    let stands = matches!(unit.lower(verb), "steht" | "stand");
    let denied = clause
        .clone()
        .any(|it| matches!(unit.lower(it), "nicht" | "nie"));
    if denied || !stands && !REVEALS.contains(&unit.lower(verb)) {
        return None;
    }
    let mut start = verb + 1;
    while matches!(
        unit.lower(start),
        "jetzt" | "nun" | "auch" | "inzwischen" | "bereits" | "schon"
    ) {
        start += 1;
    }
    let who = if stands {
        if !matches!(unit.lower(start), "im" | "in") {
            return None;
        }
        phrases::german_plain(unit, start + 1, colon)?
    } else {
        // A thing may show what a person tells.
        phrases::german_plain(unit, start, colon)
            .filter(|it| {
                it.start == start
                    && (unit.capital(start) || unit.is(start, Class::Determiner))
                    && !matches!(unit.lower(start), "den" | "dem" | "einem" | "einen")
            })
            .or_else(|| named_at(unit, start, colon, false))?
    };
    Some(behind(unit, colon, who, vec![verb]))
}

/// "Gerührt zeigte sich der Tenor: Der Beifall habe ihn überwältigt".
pub(super) fn moved(unit: &Unit) -> Option<Found> {
    let first = usize::from(matches!(
        unit.lower(0),
        "auch" | "ganz" | "sehr" | "besonders" | "etwas"
    ));
    const VERBS: [&str; 20] = [
        "zeigt",
        "zeigte",
        "zeigten",
        "zeigen",
        "äußert",
        "äußerte",
        "äußerten",
        "gibt",
        "gab",
        "gaben",
        "reagiert",
        "reagierte",
        "reagierten",
        "klingt",
        "klang",
        "ist",
        "sind",
        "formuliert",
        "formulierte",
        "bleibt",
    ];
    let verb = first + 1;
    if !VERBS.contains(&unit.lower(verb)) || !is_mood(unit, first) {
        return None;
    }
    let colon = colon(unit)?;
    // "Wütend reagierte die Fahrerin: …" leads to words of hers, "Ruhig ist der Wirt: …" only where they are retold.
    let reacts = matches!(
        unit.lower(verb).get(..3),
        Some("zei" | "äu" | "rea" | "for")
    );
    // "Besorgt äußerte sich der Rat zu den Plänen: „…“, sagte er": the quotation has a frame of its own.
    let framed = unit.at(colon + 1).is_some_and(Token::is_quotation) && colon + 2 < unit.end();
    if framed {
        return None;
    }
    let said = reacts
        || has_konjunktiv(unit, colon + 1..unit.end())
        || unit.at(colon + 1).is_some_and(Token::is_quotation);
    if !said {
        return None;
    }
    let limit = unit
        .segments
        .get(unit.segment_of(verb))?
        .tokens
        .end
        .min(colon);
    let mut start = verb + 1;
    loop {
        let skips = matches!(
            unit.lower(start),
            "sich" | "es" | "auch" | "hingegen" | "dagegen" | "indes" | "jedoch"
        ) || unit.is(start, Class::Adverb) && !unit.capital(start);
        if unit.lower(start) == "vor" && unit.lower(start + 1) == "allem" {
            start += 2;
        } else if matches!(unit.lower(start), "am" | "in" | "im" | "nach") && start + 1 < limit {
            start = phrases::german_plain(unit, start + 1, limit)?.end;
            // "am Abend Turnerin Mia Sander": a time and who speaks stand side by side.
            let time = (verb + 2..start)
                .find(|it| unit.capital(*it) && phrases::german_time(unit, &(*it..it + 1)));
            start = time.map_or(start, |it| it + 1);
        } else if skips {
            start += 1;
        } else {
            break;
        }
        if start >= limit {
            return None;
        }
    }
    let who = named_at(unit, start, limit, false)?;
    Some(behind(unit, colon, who, vec![verb]))
}

/// Whether a word that opens a sentence tells a mood or a manner rather than a name.
fn is_mood(unit: &Unit, at: usize) -> bool {
    const ENDS: [&str; 15] = [
        "t",
        "end",
        "ig",
        "lich",
        "isch",
        "haft",
        "los",
        "sam",
        "tiger",
        "licher",
        "anders",
        "gelassen",
        "zufrieden",
        "betroffen",
        "verhalten",
    ];
    let word = unit.lower(at);
    unit.kind(at) == Some(Kind::Word)
        && !unit.is(at, Class::Determiner)
        && !unit.is(at, Class::Pronoun)
        && !unit.is(at, Class::Preposition)
        && !unit.is_first_name(at)
        && !unit.ends_in(at, Class::Role)
        && unit
            .at(at)
            .is_some_and(|it| it.alias_length == 0 && !it.country)
        && word.len() > 4
        && ENDS.iter().any(|end| word.ends_with(end))
}

fn colon(unit: &Unit) -> Option<usize> {
    unit.tokens
        .iter()
        .position(|it| it.kind == Kind::Colon)
        .filter(|it| *it > 2 && it + 1 < unit.end())
}

fn behind(unit: &Unit, colon: usize, who: Range<usize>, cue: Vec<usize>) -> Found {
    let mut statement = Found::new(Form::Indirect, vec![colon + 1..unit.end()]);
    shape(unit, &mut statement);
    statement.frame = vec![0..colon + 1];
    statement.cue = cue;
    set_speaker(&mut statement, Some(who));
    statement
}
