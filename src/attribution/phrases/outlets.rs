//! Outlets that somebody tells something: "der Zeitung „Hafenblick“", "zur APA", "gegenüber ORF Tirol",
//! "unserer Redaktion".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::unit::{Kind, Quoted, Unit};
use super::german::is_adjective;
use super::german_ends::is_paper;
use super::heads::is_day;

/// The most words that the name of an outlet has.
const LONGEST: usize = 6;

/// People who belong to an outlet, also as the end of a noun: "Chefredakteurin". The name of one behind them is
/// that of theirs.
const PRESS: [&str; 10] = [
    "redakteur",
    "reporter",
    "journalist",
    "journalisten",
    "korrespondent",
    "korrespondenten",
    "herausgeber",
    "verleger",
    "leser",
    "intendant",
];

/// People who can belong to an outlet where nothing says that they belong to somebody else, as it does in
/// "Polizeisprecher".
const STAFF: [&str; 6] = [
    "sprecher",
    "geschäftsführer",
    "mitarbeiter",
    "moderator",
    "chef",
    "vertreter",
];

/// Whether "der …" after a speaker is whom it was said to: "sagte Weber der Zeitung", "dieser Redaktion".
pub(in crate::attribution) fn addressed(unit: &Unit, index: usize, limit: usize) -> bool {
    if index == 0 {
        return false;
    }
    match unit.lower(index) {
        // "sagte Weber dieser Zeitung"
        "dieser" | "unserer" => {
            return unit.capital(index + 1)
                && is_own(unit, index + 1)
                && !unit.is(index - 1, Class::ReportNoun);
        }
        "der" => {}
        _ => return behind_reporter(unit, index).is_some(),
    }
    let limit = limit.min(index + 5);
    let Some(noun) = (index + 1..limit).find(|it| unit.capital(*it)) else {
        return false;
    };
    // "der Deutschen Presse-Agentur": the noun stands behind the adjective of the name.
    let names = (noun..limit + 2)
        .take_while(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
        .count();
    let before = index - 1;
    // "die Anhänger der „Allianz für Freiheit“ (AFF)" are those of a body with a short name.
    let shortened = unit.kind(noun + 1) == Some(Kind::Open)
        && unit.kind(noun + 3) == Some(Kind::Close)
        && unit.at(noun + 2).is_some_and(|it| {
            it.kind == Kind::Word
                && it.capital
                && it.entry.is_none()
                && !it.medium
                && it.span.len() < 6
        })
        && !is_day(unit, noun + 2);
    let told = matches!(unit.kind(noun), Some(Kind::Quote(_))) && !shortened
        || unit.is(noun, Class::AddresseeNoun)
        || unit.is(noun, Class::OutletName) && unit.at(before).is_some_and(|it| it.entry.is_none())
        || (noun..noun + names.max(1)).any(|it| is_paper(unit.lower(it)) || is_agency(unit, it))
        || unit.at(noun).is_some_and(|it| it.medium)
        || is_dotted(unit.lower(noun));
    told && !unit.is(before, Class::ReportNoun)
        && !(unit.capital(before)
            && (of_outlet(unit.lower(before)) || is_edition(unit.lower(before))))
}

/// Whether a noun is that of what an outlet puts out, which speaks as the outlet does: "Online-Ausgabe",
/// "Internetseite".
pub(in crate::attribution) fn is_edition(noun: &str) -> bool {
    const EDITIONS: [&str; 12] = [
        "ausgabe",
        "internetseite",
        "onlineseite",
        "webseite",
        "website",
        "homepage",
        "newsblog",
        "liveblog",
        "liveticker",
        "internetangebot",
        "onlineangebot",
        "internet-nachrichten",
    ];
    EDITIONS.iter().any(|it| noun.ends_with(it))
}

/// Whether a word is three or more letters with full stops between them, as outlets write their names: "der N.Z.B".
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word.split('.').count() > 2
        && word.split('.').all(|it| it.chars().count() < 2)
}

/// Whether people called so can belong to an outlet.
fn of_outlet(noun: &str) -> bool {
    let masculine = noun
        .strip_suffix("innen")
        .or_else(|| noun.strip_suffix("in"))
        .unwrap_or(noun);
    STAFF.contains(&masculine) || PRESS.iter().any(|it| masculine.ends_with(it))
}

/// Where the outlet begins in "einer Reporterin der „Hafenpost“", to whom something is told as to their outlet.
fn behind_reporter(unit: &Unit, start: usize) -> Option<usize> {
    let reporter = start + 1;
    let link = reporter + 1;
    let press = || {
        ["reporter", "journalist", "redakteur", "korrespondent"]
            .iter()
            .any(|it| unit.lower(reporter).contains(it))
    };
    (matches!(unit.lower(start), "einer" | "einem")
        && unit.capital(reporter)
        && matches!(unit.lower(link), "der" | "des" | "von" | "vom")
        && press())
    .then_some(link)
}

/// Whether the word ends as the name of an agency does: "Presse-Agentur".
fn is_agency(unit: &Unit, index: usize) -> bool {
    ["presse-agentur", "presseagentur", "nachrichten-agentur"]
        .iter()
        .any(|it| unit.lower(index).ends_with(it))
        // "der Deutschen Welle"
        || unit.lower(index) == "welle"
            && index > 0
            && matches!(unit.lower(index - 1), "deutschen" | "deutsche")
}

/// The outlet that the words from `start` on name, with an article in the dative or without one, before
/// `limit`; without an article only names that can be nothing else.
pub(in crate::attribution) fn outlet(
    unit: &Unit,
    start: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let start = behind_reporter(unit, start).unwrap_or(start);
    let own = matches!(
        unit.lower(start),
        "unserer" | "unserem" | "dieser" | "diesem"
    );
    // "den Stuttgarter Nachrichten"
    let several = || {
        (start + 1..limit.min(start + 4))
            .find(|it| matches!(unit.lower(*it), "nachrichten" | "zeitungen" | "blättern"))
            .is_some_and(|it| (start + 1..it).all(|it| unit.capital(it)))
    };
    let determined = own
        || matches!(unit.lower(start), "der" | "dem" | "des" | "vom")
        || unit.lower(start) == "den" && several();
    let mut first = start + usize::from(determined);
    if own {
        let noun = unit.capital(first) && first < limit && is_own(unit, first);
        return noun.then_some(start..first + 1);
    }
    while determined && first < limit && is_adjective(unit, first) {
        first += 1;
    }
    let title = |it: usize| it < limit && unit.kind(it) == Some(Kind::Quote(Quoted::Title));
    if title(first) {
        return determined.then_some(start..first + 1);
    }
    let names = (first..limit.min(first + LONGEST))
        .take_while(|it| {
            unit.capital(*it)
                && unit.kind(*it) == Some(Kind::Word)
                && !is_day(unit, *it)
                && !unit.is(*it, Class::Determiner)
        })
        .count();
    let mut end = first + names;
    let medium = |it: usize| unit.at(it).is_some_and(|it| it.medium);
    let station = |it: usize| matches!(unit.lower(it), "radio" | "tv" | "fm");
    let called = |it: usize| {
        unit.is(it, Class::MediumNoun)
            || unit.ends_in(it, Class::MediumNoun)
            || is_paper(unit.lower(it))
            || matches!(unit.lower(it), "nachrichten" | "zeitungen" | "blättern")
            || is_agency(unit, it)
    };
    let told = if determined {
        (first..end).any(|it| medium(it) || called(it) || station(it))
            || names == 1 && unit.is(first, Class::OutletName)
    } else {
        medium(first) || names > 1 && (first..end).any(station)
    };
    end += usize::from(told && title(end) && called(end - 1));
    // "den Zeitungen der Funke Mediengruppe"
    let group =
        told && matches!(
            unit.lower(end - 1),
            "zeitungen" | "blättern" | "nachrichten"
        ) && matches!(unit.lower(end), "der" | "des");
    if group {
        end += 1;
        end += (end..limit.min(end + LONGEST))
            .take_while(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
            .count();
    }
    (told && names > 0).then_some(start..end)
}

/// Whether the noun means the outlet itself behind "unserer": "Zeitung", "Redaktion", "Mediengruppe".
fn is_own(unit: &Unit, noun: usize) -> bool {
    unit.is(noun, Class::MediumNoun) || matches!(unit.lower(noun), "redaktion" | "redaktionen")
}
