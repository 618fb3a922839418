//! Short clauses in the middle of what somebody holds, or behind it, whose verb is none of saying: "Die Mühle, da ist
//! sich der Müller sicher, läuft noch Jahre". And clauses with "dass" or "ob" before a verb of believing or judging: "Dass die
//! Kette brach, mag der Werftleiter nicht glauben".

use std::ops::Range;

use super::super::frame::{Found, without};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::is_finite;
use super::content::{shape, trim};
use super::openings::has_main_clause;
use super::speakers::set_speaker;

/// Reads a unit that such a clause parts or closes.
pub(super) fn inserted(unit: &Unit) -> Option<Found> {
    (1..unit.segments.len()).find_map(|number| {
        let segment = unit.segments.get(number)?;
        let mark = segment
            .before
            .filter(|it| matches!(unit.kind(*it), Some(Kind::Comma | Kind::Dash)))?;
        let clause = segment.tokens.clone();
        let (cue, who) = holds(unit, clause.clone())?;
        let behind = clause.end;
        let mut content = Vec::new();
        content.push(0..mark);
        if behind < unit.end() {
            let goes_on = matches!(unit.kind(behind), Some(Kind::Comma | Kind::Dash))
                && (is_finite(unit, behind + 1) || (0..mark).any(|it| is_finite(unit, it)));
            if !goes_on {
                return None;
            }
            content.push(behind + 1..unit.end());
        } else if !has_main_clause(unit, 0..mark) {
            return None;
        }
        let mut statement = Found::new(Form::Indirect, content);
        trim(unit, &mut statement.content);
        shape(unit, &mut statement);
        statement.frame = vec![clause];
        statement.cue = cue;
        set_speaker(&mut statement, Some(who));
        (!statement.content.is_empty()).then_some(statement)
    })
}

/// The words of a clause that say that somebody is sure of what is around it, and who that is.
fn holds(unit: &Unit, clause: Range<usize>) -> Option<(Vec<usize>, Range<usize>)> {
    let mut verb = clause.start + 1;
    let opener = unit.lower(clause.start);
    match opener {
        "da" | "das" | "dies" | "dessen" | "davon" | "darin" | "darauf" | "daran" | "soviel" => {}
        "so" if unit.lower(verb) == "viel" => verb += 1,
        _ => return None,
    }
    while matches!(unit.lower(verb), "jedenfalls" | "zumindest" | "immerhin") {
        verb += 1;
    }
    let last = clause.end.checked_sub(1).filter(|it| *it > verb)?;
    let closing = unit.lower(last);
    let itself = unit.lower(verb + 1) == "sich";
    let stands = matches!(unit.lower(verb), "ist" | "sind" | "war" | "waren");
    let has = matches!(unit.lower(verb), "hat" | "haben" | "hatte" | "hatten");
    let begins = |stems: &[&str]| stems.iter().any(|it| unit.lower(verb).starts_with(it));
    // "so viel steht für die Jury fest", "das ist für den Gutachter klar"
    let clear = matches!(closing, "fest" | "klar" | "sicher")
        && (stands || matches!(unit.lower(verb), "steht" | "stand"))
        && unit.lower(verb + 1) == "für";
    let says = match opener {
        "da" | "dessen" | "darin" if stands && itself => {
            matches!(closing, "sicher" | "gewiss" | "einig")
        }
        "da" => begins(&["leg"]) && itself && closing == "fest",
        "davon" => stands && closing == "überzeugt",
        "darauf" => begins(&["beharr", "poch", "besteh", "bestand"]),
        "daran" if has => closing == "zweifel" && unit.lower(last - 1) == "keinen",
        "daran" => {
            begins(&["erinner"]) && itself
                || begins(&["zweifel"]) && closing == "nicht"
                || matches!(unit.lower(verb), "hält" | "halten" | "hielt" | "hielten")
                    && closing == "fest"
        }
        "das" | "dies" => clear || matches!(unit.lower(verb), "weiß" | "wissen" | "wusste"),
        "so" | "soviel" => clear,
        _ => false,
    };
    if !says {
        return None;
    }
    let start = verb + 1 + usize::from(itself || clear);
    let who = named_at(unit, start, clause.end, clear)?;
    let mut cue = vec![verb];
    if !unit.capital(last) && last >= who.end && !unit.is(last, Class::Adverb) {
        cue.push(last);
    }
    Some((cue, who))
}

/// Who stands at `start` behind a verb, adverbs aside; in the nominative where not `governed` by a preposition.
pub(super) fn named_at(
    unit: &Unit,
    start: usize,
    limit: usize,
    governed: bool,
) -> Option<Range<usize>> {
    let mut start = start;
    while start < limit
        && !unit.capital(start)
        && (unit.is(start, Class::Adverb)
            || matches!(
                unit.lower(start),
                "auch" | "sich" | "aber" | "zumindest" | "jedenfalls"
            ))
    {
        start += 1;
    }
    if start >= limit {
        return None;
    }
    let word = unit.lower(start);
    if !governed && matches!(word, "er" | "sie") {
        return Some(start..start + 1);
    }
    let nominative = matches!(
        word,
        "der"
            | "die"
            | "das"
            | "ein"
            | "eine"
            | "jeder"
            | "jede"
            | "viele"
            | "manche"
            | "einige"
            | "mehrere"
            | "beide"
            | "alle"
            | "sein"
            | "seine"
            | "ihr"
            | "ihre"
    );
    let opens = unit.capital(start) && unit.kind(start) == Some(Kind::Word)
        || nominative
        || governed && unit.is(start, Class::Determiner);
    if !opens || word.starts_with("niemand") {
        return None;
    }
    phrases::german_plain(unit, start, limit)
        .filter(|it| it.start == start && !phrases::german_nobody(unit, it))
}

/// "Dass die Kette brach, mag der Werftleiter nicht glauben", "Ob das Eis hält, wagt die Wirtin zu bezweifeln".
pub(super) fn fronted(unit: &Unit) -> Option<Found> {
    if !matches!(unit.lower(0), "dass" | "ob") {
        return None;
    }
    let number = (1..unit.segments.len().min(4)).find(|number| {
        let Some(segment) = unit.segments.get(*number) else {
            return false;
        };
        segment
            .before
            .is_some_and(|it| unit.kind(it) == Some(Kind::Comma))
            && judges(unit, segment.tokens.clone())
    })?;
    let segment = unit.segments.get(number)?;
    let clause = segment.tokens.clone();
    let mark = segment.before?;
    let for_whom = unit.lower(clause.start + 1) == "für";
    let start = clause.start + 1 + usize::from(for_whom);
    let who = named_at(unit, start, clause.end, for_whom)?;
    let last = clause.end - 1;
    let mut statement = Found::new(Form::Indirect, vec![0..mark]);
    trim(unit, &mut statement.content);
    statement.frame = without(clause.clone(), &statement.content);
    statement.cue = vec![clause.start];
    if last > clause.start && last >= who.end {
        statement.cue.push(last);
    }
    set_speaker(&mut statement, Some(who));
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether a clause with its verb first says what somebody thinks of the clause before it.
fn judges(unit: &Unit, clause: Range<usize>) -> bool {
    let Some(last) = clause.end.checked_sub(1).filter(|it| *it > clause.start) else {
        return false;
    };
    let closing = unit.lower(last);
    let denied = || {
        clause
            .clone()
            .any(|it| matches!(unit.lower(it), "nicht" | "kaum" | "nie"))
    };
    match unit.lower(clause.start) {
        "mag" | "mögen" | "mochte" | "mochten" | "möchte" | "möchten" | "will" | "wollen"
        | "wollte" | "wollten" | "kann" | "können" | "konnte" | "konnten" => {
            denied()
                && matches!(
                    closing,
                    "glauben"
                        | "ausschließen"
                        | "begreifen"
                        | "fassen"
                        | "gutheißen"
                        | "nachvollziehen"
                        | "verstehen"
                        | "vorstellen"
                )
        }
        "wagt" | "wagen" | "wagte" | "wagten" => {
            closing == "bezweifeln" && unit.lower(last - 1) == "zu"
        }
        "bezweifelt" | "bezweifeln" | "bezweifelte" | "bezweifelten" => true,
        "findet" | "finden" | "fand" | "fanden" => {
            !unit.capital(last)
                && unit.kind(last) == Some(Kind::Word)
                && !matches!(
                    closing,
                    "statt" | "heraus" | "ein" | "sich" | "vor" | "wieder"
                )
        }
        "ist" | "sind" | "war" | "waren" => unit.lower(clause.start + 1) == "für",
        _ => false,
    }
}
