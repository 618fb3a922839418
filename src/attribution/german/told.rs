//! The medium that a German speaker told something: "der „Hafenzeitung“", "im Interview mit dem „Kurier“".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Quoted, Unit};

/// The medium that was told something within `tokens`: "der „Hafenzeitung“", "im Interview mit dem
/// „Kurier“", "im Fachblatt „Marine Horizons“".
pub(super) fn told_medium(unit: &Unit, tokens: Range<usize>) -> Option<Range<usize>> {
    tokens.clone().find_map(|at| {
        if phrases::addressed(unit, at, tokens.end) {
            return phrases::german_plain(unit, at, tokens.end);
        }
        let with = matches!(unit.lower(at), "interview" | "gespräch")
            && matches!(unit.lower(at + 1), "mit" | "des" | "der")
            && unit.capital(at);
        if with {
            return phrases::german_plain(unit, at + 2, tokens.end)
                .filter(|it| names_medium(unit, it));
        }
        let inside = matches!(unit.lower(at), "im" | "in" | "dem" | "gegenüber");
        // "dem Deutschen Nachrichtenradio", "im Staatsfernsehen"
        if inside && let Some(station) = station(unit, at + 1, tokens.end) {
            return Some(station);
        }
        inside
            .then(|| phrases::german_plain(unit, at + 1, tokens.end))
            .flatten()
            .filter(|it| names_medium(unit, it))
    })
}

/// A station that goes by what it is, "Deutschen Nachrichtenradio"; "im Staatsfernsehen" alone only tells where.
fn station(unit: &Unit, start: usize, limit: usize) -> Option<Range<usize>> {
    const NOUNS: [&str; 4] = ["radio", "fernsehen", "rundfunk", "presse"];
    let noun = start + 1;
    let named = unit.capital(start)
        && unit.lower(start).ends_with("en")
        && unit.capital(noun)
        && noun < limit
        && NOUNS.iter().any(|it| unit.lower(noun).ends_with(it));
    (named && !unit.capital(noun + 1)).then_some(start..noun + 1)
}

/// "der Nachrichtenagentur Norda" behind "zwei Insider": people who belong to no medium have it for the
/// one they told something.
pub(super) fn told_by_strangers(unit: &Unit, words: &Range<usize>) -> Option<Range<usize>> {
    const STRANGERS: [&str; 8] = [
        "insider",
        "insiderin",
        "augenzeuge",
        "augenzeugin",
        "augenzeugen",
        "anwohner",
        "anwohnerin",
        "diplomaten",
    ];
    let noun = words
        .clone()
        .find(|it| unit.capital(*it) && STRANGERS.contains(&unit.lower(*it)))?;
    let told = noun + 1..words.end;
    (unit.lower(told.start) == "der" && names_medium(unit, &told)).then_some(told)
}

/// Whether words name a medium: a well-known one, or the noun of one with its name.
pub(super) fn names_medium(unit: &Unit, words: &Range<usize>) -> bool {
    words.clone().any(|it| {
        let named = unit.kind(it + 1) == Some(Kind::Quote(Quoted::Title))
            || unit.capital(it + 1) && words.contains(&(it + 1));
        unit.at(it).is_some_and(|token| token.medium)
            || unit.capital(it)
                && named
                && unit
                    .at(it)
                    .is_some_and(|token| token.endings_in_any_case.hold(Class::MediumNoun))
    }) || words.len() <= 2
        && words
            .clone()
            .any(|it| unit.kind(it) == Some(Kind::Quote(Quoted::Title)))
}
