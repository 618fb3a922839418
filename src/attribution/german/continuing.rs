//! German sentences that go on with what somebody said, without a frame of their own.

use std::cell::LazyCell;
use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Segment, Unit};
use super::clauses::{
    is_finite, is_participle, is_relative, konjunktiv, shaped_as_second, verb_last,
};
use super::dependents::{can_speak, is_league};
use super::unsaid::ASKING;

/// How surely the mood of a sentence says that it retells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::attribution) enum Mood {
    /// Konjunktiv I, which hardly stands for anything else in the news.
    First,
    /// Konjunktiv II, which also stands for what is not so: it retells right after a statement.
    Second,
}

/// The mood in which a main clause of the unit retells, if any does.
pub(in crate::attribution) fn mood(unit: &Unit) -> Option<Mood> {
    if !unit.konjunktiv {
        return None;
    }
    let mut second = None;
    // "ich habe", "mich bringe": the forms of the first person look the same.
    let first_person = LazyCell::new(|| {
        unit.tokens
            .iter()
            .any(|it| matches!(it.lower.as_str(), "ich" | "mich" | "mir" | "mein" | "meine"))
    });
    let retelling = |it: &usize| unit.at(*it).is_some_and(|it| it.looks.konjunktiv);
    for (number, segment) in unit.segments.iter().enumerate() {
        let mut verbs = segment.tokens.clone().filter(retelling).peekable();
        if verbs.peek().is_none() || dependent(unit, number, segment) || behind_unsaid(unit, number)
        {
            continue;
        }
        for index in verbs {
            if unit.lower(index) == "hätten" && stands_for_first(unit, segment) && !*first_person {
                return Some(Mood::First);
            } else if unit.lower(index) == "hätte"
                && stands_for_first(unit, segment)
                && !*first_person
            {
                // "Er hätte nicht daran gedacht": the perfect of who speaks loosely.
                second = Some(Mood::Second);
            } else if matches!(
                unit.lower(index),
                "sollte" | "sollten" | "dürfte" | "müsste" | "könnte" | "hätte"
            ) {
                // As often the past of what was planned; "dürfte" is a guess of whoever writes.
            } else if unit.is(index, Class::KonjunktivTwo) && !(index > 0 && unit.capital(index))
                || shaped_as_second(unit, index)
            {
                second = Some(Mood::Second);
            } else if konjunktiv(unit, index)
                && !idiom(unit, index)
                && (!*first_person || matches!(unit.lower(index), "sei" | "seien"))
            {
                return Some(Mood::First);
            }
        }
    }
    second
}

/// Whether a unit tells what would have been under a condition: "Die Gäste hätten gewonnen, wenn …".
pub(in crate::attribution) fn supposes(unit: &Unit) -> bool {
    let would = |it: usize| matches!(unit.lower(it), "hätte" | "hätten" | "wäre" | "wären");
    let when = |it: usize| matches!(unit.lower(it), "wenn" | "falls");
    (1..unit.end()).any(would) && (1..unit.end()).any(when)
}

/// Whether the verb of the main clause looks the same in the past and in the Konjunktiv II, which stands for the first
/// one where that looks like the indicative: "sollten", "fehlten".
pub(in crate::attribution) fn could_retell(unit: &Unit) -> bool {
    const PAST: [&str; 9] = [
        "hatten", "konnten", "mussten", "durften", "mochten", "achten", "wussten", "kannten",
        "nannten",
    ];
    let Some(clause) = unit.segments.first().map(|it| it.tokens.clone()) else {
        return false;
    };
    clause
        .clone()
        .skip(1)
        .find(|it| !unit.capital(*it) && is_finite(unit, *it))
        .is_some_and(|it| {
            let verb = unit.lower(it);
            let modal = matches!(verb, "sollte" | "müsste" | "könnte" | "dürfte");
            // "Anhand der Akten ließen sich die Bestände schätzen"
            let possible = verb == "ließen" && unit.lower(it + 1) == "sich";
            modal
                || possible
                || verb.len() > 6
                    && verb.ends_with("ten")
                    && !PAST.iter().any(|end| verb.ends_with(end))
        })
}

/// Whom the speaker of the sentence before leans on, "Sie beruft sich auf Ermittlerkreise": who leans and
/// on whom, where the latter is somebody who can speak.
pub(in crate::attribution) fn leans_on(unit: &Unit) -> Option<(Range<usize>, Range<usize>)> {
    let leans = |verb: usize| {
        unit.lower(verb + 1) == "sich"
            && matches!(
                unit.lower(verb),
                "beruft"
                    | "berufen"
                    | "berief"
                    | "beriefen"
                    | "stützt"
                    | "stützen"
                    | "stützte"
                    | "stützten"
                    | "bezieht"
                    | "bezog"
                    | "beziehen"
                    | "bezogen"
            )
    };
    // Looking for a phrase is dear.
    if !(1..unit.end()).any(leans) {
        return None;
    }
    let who = phrases::german_plain(unit, 0, unit.end())?;
    let verb = Some(who.end).filter(|it| leans(*it))?;
    // "Es stützte sich dabei auf Akten"
    let on = (verb + 2..unit.end().min(verb + 5)).find(|it| unit.lower(*it) == "auf")?;
    let whom = phrases::german_plain(unit, on + 1, unit.end())?;
    let head = whom
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))?;
    let text = unit.ends_in(head, Class::ReportNoun);
    (text || can_speak(unit, &(head..head + 1))).then_some((who, whom))
}

/// From whom objection or approval comes: "Kritik kam von [der Ingenieurin Petra Wolf]", "Widerspruch gab es
/// beim Verband".
pub(in crate::attribution) fn voiced_by(unit: &Unit) -> Option<Range<usize>> {
    let noun = voiced(unit)?;
    let from = (noun + 1..unit.end())
        .find(|it| matches!(unit.lower(*it), "von" | "vom" | "beim" | "seitens"))?;
    let whom = phrases::german(unit, from + 1, unit.end())?;
    let somebody = can_speak(unit, &whom)
        || is_league(unit, &whom)
        || whom.clone().any(|it| unit.is_first_name(it));
    somebody.then_some(whom)
}

/// Whether there is objection or approval of which it is not told from whom: "An den Machern gibt es viel Kritik".
pub(in crate::attribution) fn voiced_by_nobody(unit: &Unit) -> bool {
    const NOBODY: [&str; 8] = [
        "gibt", "gab", "hagelt", "hagelte", "richtet", "richtete", "regt", "regte",
    ];
    (0..unit.end()).any(|it| NOBODY.contains(&unit.lower(it)))
        && voiced(unit).is_some_and(|noun| {
            !(noun + 1..unit.end())
                .any(|it| matches!(unit.lower(it), "von" | "vom" | "beim" | "bei" | "seitens"))
                && !matches!(unit.lower(noun + 1), "der" | "des" | "aus" | "durch")
        })
}

/// The noun of objection or approval that comes from somebody, near the start of a sentence or at its end.
fn voiced(unit: &Unit) -> Option<usize> {
    const VOICED: [&str; 14] = [
        "ablehnung",
        "bedenken",
        "beifall",
        "einspruch",
        "einwände",
        "kritik",
        "lob",
        "protest",
        "rückendeckung",
        "skepsis",
        "unterstützung",
        "widerspruch",
        "zuspruch",
        "zustimmung",
    ];
    let voiced =
        |it: &usize| unit.capital(*it) && VOICED.iter().any(|end| unit.lower(*it).ends_with(end));
    let comes = (0..unit.end()).any(|it| {
        matches!(
            unit.lower(it),
            "kam"
                | "kamen"
                | "kommt"
                | "kommen"
                | "gab"
                | "gibt"
                | "erhielt"
                | "bekam"
                | "erntete"
                | "hagelt"
                | "hagelte"
                | "richtet"
                | "richtete"
                | "regt"
                | "regte"
        )
    });
    let last = unit.end().saturating_sub(1);
    comes
        .then(|| {
            (0..unit.end().min(6))
                .find(voiced)
                .or(Some(last).filter(voiced))
        })
        .flatten()
}

/// Whether something is done to whom a noun phrase names before the verb of a passive: "[Alle Beamten] wurden
/// aufgefordert", "[Die Frau] soll gezwungen worden sein". Who is asked or quoted speaks all the same.
pub(in crate::attribution) fn is_done_to(unit: &Unit, words: &Range<usize>) -> bool {
    let Some(clause) = unit.segments.get(unit.segment_of(words.start)) else {
        return false;
    };
    let last = unit.lower(clause.tokens.end.saturating_sub(1));
    let is = |list: &[&str]| {
        clause
            .tokens
            .clone()
            .any(|it| list.contains(&unit.lower(it)))
    };
    let participle = last.ends_with('t') || last.ends_with("en");
    let passive = is(&["worden"])
        || is(&["wird", "werden", "wurde", "wurden"])
            && participle
            && !unit.capital(clause.tokens.end.saturating_sub(1))
            && has_participle_shape(last);
    passive
        && !is(&[
            "gefragt",
            "befragt",
            "angesprochen",
            "zitiert",
            "interviewt",
        ])
}

/// Whether a word that closes a clause can be a participle: "aufgefordert", "verurteilt", "entlassen".
fn has_participle_shape(word: &str) -> bool {
    is_participle(word)
        || ["be", "ver", "ent", "er", "zer", "miss"]
            .iter()
            .any(|it| word.starts_with(it))
        || word.ends_with("iert")
        || word.contains("ge")
}

/// Somebody who tells in a clause of their own what the clauses behind it retell, by words that are no
/// known frame: "[Die Ingenieurin Petra Wolf] posaunte heraus, der Beton sei alt".
pub(in crate::attribution) fn tells_apart(unit: &Unit) -> Option<(Range<usize>, usize)> {
    let first = unit.segments.first()?.tokens.clone();
    let second = unit.segments.get(1)?;
    let mark = second
        .before
        .filter(|it| matches!(unit.kind(*it), Some(Kind::Comma | Kind::Colon)))?;
    let who = phrases::german_plain(unit, 0, first.end).filter(|it| it.end < first.end)?;
    let nominative = !matches!(
        unit.lower(0),
        "dem" | "den" | "des" | "einem" | "einen" | "eines"
    );
    let somebody = is_league(unit, &who)
        || can_speak(unit, &who)
        || who.clone().any(|it| unit.is_first_name(it));
    let verb = unit.lower(who.end);
    let indicative = !unit.capital(who.end)
        && verb.ends_with(['t', 'n', 'e', 'ß'])
        && !unit.is(who.end, Class::Preposition)
        && !unit.is(who.end, Class::Adverb)
        && !unit.is(who.end, Class::Coordinator)
        && !unit.is(who.end, Class::Auxiliary)
        && !unit.is(second.tokens.start, Class::Coordinator)
        && !first
            .clone()
            .any(|it| konjunktiv(unit, it) || unit.is(it, Class::KonjunktivTwo));
    let retold = second.tokens.clone().any(|it| konjunktiv(unit, it));
    (nominative && somebody && indicative && retold).then_some((who, mark))
}

/// Whether a main clause says what is to come about by "soll": "Die Brücke soll 2030 fertig werden".
pub(in crate::attribution) fn intended(unit: &Unit) -> bool {
    unit.segments.iter().enumerate().any(|(number, segment)| {
        // "Die Ursache soll ein Gutachten klären" says who is to find out.
        let finds_out = segment.tokens.end.checked_sub(1).is_some_and(|it| {
            matches!(
                unit.lower(it),
                "klären" | "ermitteln" | "prüfen" | "untersuchen" | "entscheiden" | "zeigen"
            ) || matches!(
                (unit.lower(it.wrapping_sub(1)), unit.lower(it)),
                ("klarheit" | "aufschluss", "bringen" | "geben") | ("fortgesetzt", "werden")
            )
            // "Eine Entscheidung soll im März fallen"
            || unit.lower(it) == "fallen"
                && segment.tokens.clone().any(|word| {
                    ["entscheidung", "urteil", "beschluss"]
                        .iter()
                        .any(|noun| unit.lower(word).ends_with(noun))
                })
        });
        !dependent(unit, number, segment)
            && !finds_out
            && segment
                .tokens
                .clone()
                .any(|it| unit.is(it, Class::Hearsay) && (it == 0 || !unit.capital(it)))
    })
}

/// "Ohne zu sagen, wer geschossen habe, …", "Er weigerte sich zu sagen, wer …": what is left unsaid is nobody's
/// statement.
fn behind_unsaid(unit: &Unit, number: usize) -> bool {
    let before = number.checked_sub(1).and_then(|it| unit.segments.get(it));
    let refuses = |it: &Segment| {
        let mut words = it.tokens.clone();
        words.any(|word| unit.lower(word).starts_with("weiger"))
    };
    before.is_some_and(|it| {
        matches!(unit.lower(it.tokens.start), "ohne" | "statt" | "anstatt") || refuses(it)
    }) && unit
        .segments
        .get(number)
        .is_some_and(|it| unit.is(it.tokens.start, Class::ClauseOpener))
}

fn dependent(unit: &Unit, number: usize, segment: &Segment) -> bool {
    let first = segment.tokens.start;
    // "Gegen wen sich das richte, wollte sie nicht sagen"
    if number == 0
        && unit.is(0, Class::Preposition)
        && ASKING.contains(&unit.lower(1))
        && verb_last(unit, segment.tokens.clone())
    {
        return true;
    }
    if unit.is(first, Class::Subordinator) && !unit.is(first, Class::Relative) {
        return verb_last(unit, segment.tokens.clone()) || number > 0;
    }
    // "auch wenn …", "da … sei" give what holds for the main clause.
    let with_adverb = unit.is(first, Class::Adverb)
        && unit.is(first + 1, Class::Subordinator)
        && !unit.is(first + 1, Class::Relative);
    if (with_adverb || unit.lower(first) == "da" && number > 0)
        && verb_last(unit, segment.tokens.clone())
    {
        return true;
    }
    // "Größe, Abstand, das passe": the pronoun sums up what stands before.
    let sums_up = segment.tokens.len() == 2
        && unit.lower(first) == "das"
        && number + 1 == unit.segments.len();
    // "…, das hätten Versuche gezeigt"
    let points = unit.is(first, Class::Relative)
        && konjunktiv(unit, first + 1)
        && first + 2 < segment.tokens.end;
    number > 0
        && !sums_up
        && !points
        && (is_relative(unit, segment.tokens.clone())
            || unit.is(first, Class::Relative)
                && !unit.capital(first + 1)
                && !verb_in_front(unit, segment))
}

/// Whether a noun stands behind the verb in the Konjunktiv of a clause, so that it is a main one that opens with the end of
/// a list: "Angesichts der Lage, [der hohen Preise und der Not sei eine Hilfe nötig]".
fn verb_in_front(unit: &Unit, segment: &Segment) -> bool {
    let tokens = segment.tokens.clone();
    let verb = tokens
        .clone()
        .skip(2)
        .find(|it| konjunktiv(unit, *it) && unit.capital(it - 1));
    verb.is_some_and(|it| (it + 1..tokens.end).any(|word| unit.capital(word)))
}

/// "es sei denn", "sei es der Preis, sei es die Form", "Gott sei Dank", "wie dem auch sei" retell nothing.
fn idiom(unit: &Unit, index: usize) -> bool {
    let (before, after) = (unit.lower(index.wrapping_sub(1)), unit.lower(index + 1));
    // "Politisch sei es ein Signal" retells.
    let segment = unit.segments.get(unit.segment_of(index));
    let opens = segment.is_some_and(|it| it.tokens.start == index) || before == "dem";
    // "Da es regnete, sei es ruhig geblieben" retells.
    let choice = || {
        unit.tokens
            .iter()
            .enumerate()
            .any(|(at, it)| at != index && matches!(it.lower.as_str(), "oder" | "sei"))
    };
    unit.lower(index) == "sei"
        && (after == "denn"
            || after == "es" && index > 0 && opens && choice()
            || before == "gott"
            || after == "dank")
}

/// Whether "hätten" stands for "haben" in the Konjunktiv I, whose plural looks like the indicative:
/// "die Helfer hätten 6.000 Menschen gerettet", not "sie hätten helfen können, wenn …".
fn stands_for_first(unit: &Unit, segment: &Segment) -> bool {
    let last = unit.lower(segment.tokens.end.saturating_sub(1));
    let supposes = unit.tokens.iter().any(|it| {
        matches!(
            it.lower.as_str(),
            "wenn" | "falls" | "sonst" | "beinahe" | "fast" | "lieber" | "gern" | "gerne"
        )
    });
    last.ends_with(['t', 'n'])
        && !matches!(
            last,
            "können" | "müssen" | "sollen" | "dürfen" | "wollen" | "lassen"
        )
        && !supposes
        && segment.tokens.start < segment.tokens.end
        && !matches!(unit.lower(segment.tokens.start), "hätten" | "hätte")
}
