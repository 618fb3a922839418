//! German speech acts in the passive that name nobody who acts: "Als Grund wurde ein Defekt genannt", "Kritisiert wird die
//! Vergabe", "Die Zahl wurde mit 40 angegeben", "Der Zugang wird im Bericht als schwierig bezeichnet".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::has_quotation;
use super::content::trim;
use super::cues::{Cue, Order};
use super::dependents::can_speak;
use super::object_ends::whole;
use super::speakers::set_speaker;

/// Participles of what is said for or against something, which need no more.
const CLAIMED: [&str; 12] = [
    "kritisiert",
    "bemängelt",
    "beanstandet",
    "moniert",
    "gefordert",
    "verlangt",
    "befürchtet",
    "vermutet",
    "angeprangert",
    "beklagt",
    "gerügt",
    "angemahnt",
];

/// Those that give something as a reason, a day or a culprit: "Als Grund wurde … genannt".
const GIVEN: [&str; 4] = ["genannt", "angegeben", "angeführt", "vermutet"];

/// What is given so, by its end.
const AS: [&str; 12] = [
    "grund",
    "gründe",
    "ursache",
    "ursachen",
    "anlass",
    "begründung",
    "motiv",
    "auslöser",
    "termin",
    "drahtzieher",
    "täter",
    "erklärung",
];

/// Those that judge something by an adjective: "wird als schwierig bezeichnet".
const JUDGED: [&str; 8] = [
    "bezeichnet",
    "eingestuft",
    "gewertet",
    "bewertet",
    "kritisiert",
    "gelobt",
    "eingeschätzt",
    "beschrieben",
];

/// Whether the participle at `index` opens a passive of this sort: "Kritisiert wird die Vergabe".
pub(super) fn opens(unit: &Unit, index: usize) -> bool {
    CLAIMED.contains(&unit.lower(index)) && is_passive(unit, index + 1)
}

fn is_passive(unit: &Unit, index: usize) -> bool {
    matches!(unit.lower(index), "wird" | "werden" | "wurde" | "wurden")
}

/// What such a clause is about.
pub(super) fn by_nobody(unit: &Unit, cue: &Cue) -> Option<Found> {
    let &[first, second, ..] = &cue.words[..] else {
        return None;
    };
    let leads = !is_passive(unit, first);
    let (finite, participle) = if leads {
        (second, first)
    } else {
        (first, second)
    };
    if !cue.passive || cue.konjunktiv || cue.order == Order::Last || !is_passive(unit, finite) {
        return None;
    }
    let clause = unit.segments.get(cue.segment)?.tokens.clone();
    let clause = clause.start..clause.end.min(unit.end());
    let dependent = unit.is(clause.start, Class::Subordinator)
        && !(unit.lower(clause.start) == "als" && clause.start == 0)
        || unit.is(clause.start, Class::Relative)
            && !unit.capital(clause.start + 1)
            && clause.start > 0;
    let unsaid = clause.clone().any(|it| {
        matches!(
            unit.lower(it),
            "nicht" | "nie" | "weder" | "kaum" | "oft" | "häufig" | "meist" | "gern"
        ) || unit.lower(it).starts_with("kein")
            || unit.is(it, Class::Modal)
    });
    if dependent || unsaid || !clause.contains(&participle) || has_quotation(unit, clause.clone()) {
        return None;
    }
    let word = unit.lower(participle);
    let mut content = if leads {
        let mut start = finite + 1;
        while unit.is(start, Class::Adverb) || matches!(unit.lower(start), "sowohl") {
            start += 1;
        }
        phrases::german_plain(unit, start, clause.end)?;
        vec![whole(unit, start..clause.end, &[])]
    } else {
        let as_word = clause
            .clone()
            .find(|it| unit.lower(*it) == "als" && *it < participle);
        let given = as_word.filter(|it| {
            GIVEN.contains(&word)
                && unit.capital(it + 1)
                && AS.iter().any(|end| unit.lower(it + 1).ends_with(end))
        });
        let counted = word == "angegeben" || word == "beziffert";
        let counted = counted
            && clause.clone().any(|it| {
                unit.lower(it) == "mit" && unit.kind(it + 1) == Some(Kind::Number) && it > finite
            });
        let judged = as_word.filter(|it| {
            *it > finite
                && JUDGED.contains(&word)
                && (it + 1..participle).all(|it| !unit.capital(it))
                && it + 1 < participle
        });
        if let Some(given) = given {
            let from = if given < finite {
                finite + 1
            } else {
                phrases::german_plain(unit, given + 1, participle)?.end
            };
            vec![thing(unit, from, participle)?]
        } else if counted || judged.is_some() {
            let about = phrases::german_plain(unit, clause.start, finite)?;
            let from = judged.or((finite..participle).find(|it| unit.lower(*it) == "mit"))?;
            vec![about.start..finite, from..participle]
        } else if CLAIMED.contains(&word) {
            if let Some(behind) = thing(unit, finite + 1, participle) {
                vec![behind]
            } else {
                let about = phrases::german_plain(unit, clause.start, finite)
                    .filter(|it| it.start == clause.start && it.end == finite)
                    .filter(|it| !can_speak(unit, it))?;
                // "Der Absturzort wird [in den Bergen] vermutet"
                let rest = finite + 1..participle;
                let place = unit.is(rest.start, Class::Preposition) && word == "vermutet";
                if place {
                    vec![about, rest]
                } else {
                    vec![about]
                }
            }
        } else {
            return None;
        }
    };
    trim(unit, &mut content);
    let mut statement = Found::new(Form::Reported, content);
    statement.frame = vec![clause.clone()];
    statement.cue = vec![first, second];
    if let Some(whose) = source(unit, &clause) {
        set_speaker(&mut statement, Some(whose));
    } else if matches!(
        unit.lower(0),
        "insbesondere" | "zudem" | "außerdem" | "ferner" | "weiterhin" | "zugleich"
    ) {
        statement.chain = vec![Mention::Held];
    }
    (!statement.content.is_empty()).then_some(statement)
}

/// What an act is about that stands somewhere from `from` on up to the participle.
fn thing(unit: &Unit, from: usize, participle: usize) -> Option<Range<usize>> {
    let mut start = from;
    while start < participle
        && (unit.is(start, Class::Adverb) && !unit.capital(start)
            || unit.lower(start) == "unter" && unit.lower(start + 1) == "anderem"
            || unit.lower(start) == "anderem")
    {
        start += 1;
    }
    let phrase = phrases::german_plain(unit, start, participle)?;
    let noun = !unit.is(start, Class::Preposition)
        && !unit.is(start, Class::Pronoun)
        && phrase.start == start
        && !phrases::german_time(unit, &phrase)
        && !matches!(
            unit.lower(start),
            "dem" | "den" | "der" | "einem" | "einer" | "ihm" | "ihr"
        );
    noun.then_some(start..participle)
}

/// The text or the people whose word it is: "im Bericht", "von den Nachbarn".
pub(super) fn source(unit: &Unit, clause: &Range<usize>) -> Option<Range<usize>> {
    clause.clone().find_map(|it| match unit.lower(it) {
        "im" | "in" => phrases::german(unit, it + 1, clause.end).filter(|words| {
            words
                .clone()
                .find(|word| unit.capital(*word))
                .is_some_and(|word| {
                    unit.ends_in(word, Class::ReportNoun) || unit.is(word, Class::ReportNoun)
                })
        }),
        "von" | "vom" => {
            phrases::german(unit, it + 1, clause.end).filter(|words| can_speak(unit, words))
        }
        _ => None,
    })
}
