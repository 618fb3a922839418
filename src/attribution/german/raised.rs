//! Criticism, calls and doubts that come from somebody: "Aus der Opposition kam der Ruf nach Neuwahlen", "aus Rom
//! kommen Einwände", "Kritik kam von der Gewerkschaft".

use std::ops::Range;

use super::super::frame::Found;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::dependents::can_speak;
use super::speakers::set_speaker;

/// What is said, by the noun that names it.
const RAISED: [&str; 24] = [
    "ablehnung",
    "appell",
    "appelle",
    "bedenken",
    "beifall",
    "einwand",
    "einwände",
    "forderung",
    "forderungen",
    "kritik",
    "lob",
    "protest",
    "proteste",
    "ruf",
    "rufe",
    "unterstützung",
    "vorwurf",
    "vorwürfe",
    "warnung",
    "warnungen",
    "widerspruch",
    "zuspruch",
    "zustimmung",
    "zweifel",
];

/// What says nothing by itself.
const LEADING: [&str; 9] = [
    "protest",
    "proteste",
    "widerspruch",
    "beifall",
    "kritik",
    "lob",
    "unterstützung",
    "zuspruch",
    "appell",
];

/// The acts of a unit that are told as coming from somebody.
pub(super) fn raised(unit: &Unit, found: &[Found]) -> Vec<Found> {
    let segments = unit.segments.iter().filter(|segment| {
        let opens = segment
            .before
            .is_none_or(|it| matches!(unit.kind(it), Some(Kind::Comma | Kind::Dash)));
        let taken = found.iter().any(|it| {
            it.content
                .iter()
                .any(|part| part.contains(&segment.tokens.start))
        });
        opens && !taken
    });
    segments
        .filter(|it| {
            // "kam der Vorwurf, das Geld fehle" is found with its clause.
            !found.iter().any(|found| {
                found
                    .cue
                    .iter()
                    .any(|cue| it.tokens.contains(cue) && RAISED.contains(&unit.lower(*cue)))
            })
        })
        .filter_map(|it| {
            let clause = it.tokens.start..it.tokens.end.min(unit.end());
            from_seat(unit, clause.clone()).or_else(|| by_noun(unit, clause))
        })
        .collect()
}

fn comes(unit: &Unit, index: usize) -> bool {
    !unit.capital(index) && matches!(unit.lower(index), "kam" | "kamen" | "kommt" | "kommen")
}

fn leads(unit: &Unit, index: usize) -> bool {
    matches!(unit.lower(index), "aus" | "von" | "vom" | "seitens")
}

/// "Aus der Opposition kam am Abend der Ruf nach Neuwahlen".
fn from_seat(unit: &Unit, clause: Range<usize>) -> Option<Found> {
    let first = clause.start
        + usize::from(unit.is(clause.start, Class::Adverb) || unit.lower(clause.start) == "auch");
    let seat = leads(unit, first)
        .then(|| phrases::german_plain(unit, first + 1, clause.end))
        .flatten()
        .filter(|it| speaks(unit, it) && comes(unit, it.end))?;
    let noun = raised_in(unit, seat.end + 1..clause.end)?;
    act(unit, clause, seat.clone(), noun, seat.end)
}

/// "Kritik daran kam von der Gewerkschaft".
fn by_noun(unit: &Unit, clause: Range<usize>) -> Option<Found> {
    let noun = raised_in(unit, clause.start..clause.end.min(clause.start + 4))?;
    let verb = (noun + 1..clause.end).find(|it| comes(unit, *it))?;
    let by = (verb + 1..clause.end).find(|it| leads(unit, *it))?;
    let seat = phrases::german(unit, by + 1, clause.end).filter(|it| speaks(unit, it))?;
    // "Kritik kam auch aus Sorge um …" ends with what it comes from.
    (seat.end >= clause.end)
        .then(|| act(unit, clause.start..verb, seat, noun, verb))
        .flatten()
}

fn speaks(unit: &Unit, seat: &Range<usize>) -> bool {
    let last = seat.end.saturating_sub(1);
    let groups = [
        "opposition",
        "koalition",
        "partei",
        "wirtschaft",
        "branche",
        "reihen",
    ];
    can_speak(unit, seat)
        || seat.clone().any(|it| {
            unit.is_first_name(it)
                || unit
                    .at(it)
                    .is_some_and(|it| it.country || it.alias_length > 0)
        })
        || groups.iter().any(|end| unit.lower(last).ends_with(end))
}

fn raised_in(unit: &Unit, mut words: Range<usize>) -> Option<usize> {
    words.find(|it| {
        unit.capital(*it)
            && RAISED.contains(&unit.lower(*it))
            && !unit.is(it.wrapping_sub(1), Class::Preposition)
    })
}

/// What is said: behind the noun what it is about, or the noun by itself.
fn act(
    unit: &Unit,
    clause: Range<usize>,
    seat: Range<usize>,
    noun: usize,
    verb: usize,
) -> Option<Found> {
    let about = noun + 1..clause.end;
    let told = unit.is(about.start, Class::Preposition) && about.len() > 1;
    // "Kritik kam von der Gewerkschaft" only leads to what she says.
    let leads = LEADING.contains(&unit.lower(noun));
    if !told && leads || unit.kind(clause.end) == Some(Kind::Colon) {
        return None;
    }
    let content = if told { about } else { noun..noun + 1 };
    let mut statement = Found::new(Form::Reported, vec![content]);
    statement.frame = vec![clause];
    statement.cue = vec![verb, noun];
    statement.cue.sort_unstable();
    set_speaker(&mut statement, Some(seat));
    Some(statement)
}
