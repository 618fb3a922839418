//! The medium that a German speaker told something: "der „Hafenzeitung“", "im Interview mit dem „Kurier“".

use std::ops::Range;

use super::super::frame::Aside;
use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::unit::{Kind, Quoted, Unit};

/// The medium that was told something within `tokens`: "der „Hafenzeitung“", "im Interview mit dem
/// „Kurier“", "im Fachblatt „Marine Horizons“".
pub(in crate::attribution) fn told_medium(
    unit: &Unit,
    tokens: Range<usize>,
) -> Option<Range<usize>> {
    tokens.clone().find_map(|at| {
        if phrases::addressed(unit, at, tokens.end) {
            return phrases::german_plain(unit, at, tokens.end);
        }
        if let Some(asked) = asked_by(unit, at, tokens.end) {
            return Some(asked);
        }
        // "nach dem Spiel bei Sky"
        let shown = unit.lower(at) == "bei"
            && unit.capital(at + 1)
            && at + 1 < tokens.end
            && unit.at(at + 1).is_some_and(|it| it.medium);
        if shown {
            return Some(at + 1..at + 2);
        }
        let with = matches!(unit.lower(at), "interview" | "gespräch")
            && matches!(unit.lower(at + 1), "mit" | "des" | "der")
            && unit.capital(at);
        if with {
            return phrases::german_plain(unit, at + 2, tokens.end)
                .filter(|it| names_medium(unit, it));
        }
        // "Gegenüber den Stuttgarter Nachrichten erklärte sie"
        if unit.lower(at) == "gegenüber"
            && let Some(told) = told_to(unit, at, tokens.end)
        {
            return Some(told);
        }
        let inside = matches!(unit.lower(at), "im" | "in" | "dem" | "den" | "gegenüber");
        // "dem Deutschen Nachrichtenradio", "im Staatsfernsehen"
        if inside && let Some(station) = station(unit, at + 1, tokens.end) {
            return Some(station);
        }
        let named = inside
            .then(|| phrases::german_plain(unit, at + 1, tokens.end))
            .flatten()
            // "den Zeitungen der Mediengruppe", not "vor den „Zauberlehrlingen“"
            .filter(|it| unit.lower(at) != "den" || it.len() > 1)
            // "in einem Interview des Senders Fox News": the station follows.
            .filter(|it| !conversation(unit, it))?;
        let station = broadcaster(unit, &named, tokens.end);
        station.or_else(|| names_medium(unit, &named).then_some(named))
    })
}

/// Whether a phrase is a conversation with an outlet that it names itself.
fn conversation(unit: &Unit, phrase: &Range<usize>) -> bool {
    let noun = phrase.clone().find(|it| unit.capital(*it));
    noun.is_some_and(|it| {
        matches!(unit.lower(it), "interview" | "gespräch")
            && matches!(unit.lower(it + 1), "mit" | "des" | "der")
    })
}

/// The outlet that asked: "Auf Anfrage [des NDR] teilte das Amt mit", "auf Nachfrage von t-online".
fn asked_by(unit: &Unit, at: usize, limit: usize) -> Option<Range<usize>> {
    let asked = at > 0
        && unit.capital(at)
        && matches!(unit.lower(at), "anfrage" | "nachfrage")
        && unit.lower(at - 1) == "auf";
    if !asked {
        return None;
    }
    let outlet = || phrases::outlet(unit, at + 1, limit);
    match unit.lower(at + 1) {
        "des" | "der" | "dieser" | "unserer" => outlet(),
        "von" | "vom" => {
            let name = at + 2;
            let medium = unit.at(name).is_some_and(|it| it.medium) && name < limit;
            let title = unit.kind(name) == Some(Kind::Quote(Quoted::Title));
            let named = phrases::outlet(unit, name, limit);
            named.or_else(|| (medium || title).then_some(name..name + 1))
        }
        _ => None,
    }
}

/// The station of a programme, which is whom somebody told something: "im „Tagesgespräch“ von Radio Norda", "im
/// „Morgenjournal“ des ORF".
fn broadcaster(unit: &Unit, programme: &Range<usize>, limit: usize) -> Option<Range<usize>> {
    let title = programme
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Quote(Quoted::Title)))?;
    let link = title + 1;
    let first = match unit.lower(link) {
        "von" | "bei" | "auf" | "des" | "der" | "vom" | "beim" => link + 1,
        _ => return None,
    };
    let station = |it: usize| {
        matches!(unit.lower(it), "radio" | "tv" | "fm") || unit.at(it).is_some_and(|it| it.medium)
    };
    let end = first
        + (first..limit.min(first + 3))
            .take_while(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
            .count();
    (first..end).any(station).then_some(first..end)
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

/// The outlet in "Das bestätigte Ministerin Ute Brandt am Freitag der Nachrichtenagentur Norda", which passes on
/// the sentence before.
pub(super) fn told_this(unit: &Unit) -> Option<Aside> {
    let speaker = reports(unit, 1)
        .then(|| phrases::german_plain(unit, 2, unit.end()))
        .flatten()?;
    let close = unit.segments.first()?.tokens.end;
    let told = (speaker.end..close).find_map(|it| {
        told_to(unit, it, close).or_else(|| {
            let free = !unit.is(it - 1, Class::Preposition) && !unit.is(it - 1, Class::Determiner);
            phrases::outlet(unit, it, close).filter(|_| free)
        })
    });
    // "Das sagte Jan Wulff, der Chef des Amtes, der dpa": behind what describes the speaker.
    let told = told.or_else(|| {
        let whole = phrases::german(unit, 2, unit.end())?;
        (whole.end > speaker.end)
            .then(|| told_behind(unit, whole.end))
            .flatten()
    })?;
    let mut found = Aside::naming(told.clone(), vec![1], told);
    found.passes_on = true;
    Some(found)
}

/// Whether the word is a form of a reporting verb.
fn reports(unit: &Unit, index: usize) -> bool {
    let entry = unit.at(index).and_then(|it| it.entry);
    entry.is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Finite))
}

/// The outlet behind the speaker and what describes him, "sagte die Chefin, Ute Brandt, am Freitag der
/// Nachrichtenagentur Norda", "…, die das Amt leitet, unserer Zeitung": a part of the sentence from `from` on
/// that gives no more than that and a time.
pub(super) fn told_behind(unit: &Unit, from: usize) -> Option<Range<usize>> {
    // "sagt Bauer Jan Kreis (39) zur „Förde-Post“"
    let bracket = (unit.kind(from) == Some(Kind::Open))
        .then(|| {
            (from..unit.tokens.len().min(from + 6)).find(|it| unit.kind(*it) == Some(Kind::Close))
        })
        .flatten();
    let from = bracket.map_or(from, |it| it + 1);
    let number = unit.segment_of(from);
    let own = unit.segments.get(number)?.tokens.clone();
    let rest = (own.start < from).then_some(from..own.end);
    let behind = unit
        .segments
        .iter()
        .skip(number + usize::from(rest.is_some()));
    let parts = rest
        .into_iter()
        .chain(behind.take(2).map(|it| it.tokens.clone()));
    for part in parts {
        let opens = part.start.checked_sub(1).is_some_and(|it| {
            it >= from && !matches!(unit.kind(it), Some(Kind::Comma | Kind::Close))
        });
        if opens {
            return None;
        }
        let mut at = part.start;
        while at < part.end && in_time(unit, at) {
            at += 1;
        }
        let prepared = matches!(unit.lower(at), "zu" | "zur" | "zum" | "gegenüber" | "im");
        let told = if prepared {
            told_to(unit, at, part.end)
        } else {
            phrases::outlet(unit, at, part.end)
        };
        if let Some(told) = told.filter(|it| it.end == part.end) {
            return Some(told);
        }
    }
    None
}

/// Whether a token belongs to a time as in "am Freitag", "am Rande".
fn in_time(unit: &Unit, at: usize) -> bool {
    unit.lower(at) == "am" || unit.lower(at.wrapping_sub(1)) == "am" || unit.is(at, Class::Adverb)
}

/// The outlet behind the preposition at `at`: "zur APA", "zum „Boten“", "gegenüber ORF Tirol", "gegenüber Blick".
pub(super) fn told_to(unit: &Unit, at: usize, limit: usize) -> Option<Range<usize>> {
    let first = at + 1;
    let bare = |end: usize| end == first + 1 || !unit.capital(first + 1);
    // "sagte Brandt zum „Abgang“ des Trainers": what is spoken of, and whose it is.
    let titled = || {
        unit.kind(first) == Some(Kind::Quote(Quoted::Title))
            && !matches!(unit.lower(first + 1), "des" | "der" | "eines" | "einer")
    };
    match unit.lower(at) {
        "zu" => {
            let title = titled();
            title
                .then_some(first..first + 1)
                .or_else(|| phrases::outlet(unit, first, limit))
        }
        "zur" | "zum" => {
            // The article is in the preposition.
            let title = titled();
            let named = || {
                let quoted = unit.kind(first) == Some(Kind::Quote(Quoted::Title));
                let phrase = phrases::german_plain(unit, first, limit).filter(|_| !quoted);
                phrase.filter(|it| {
                    names_medium(unit, it)
                        || unit.is(first, Class::OutletName) && bare(it.end)
                        || it
                            .clone()
                            .any(|it| phrases::is_german_paper(unit.lower(it)))
                })
            };
            title.then_some(first..first + 1).or_else(named)
        }
        "gegenüber" => phrases::outlet(unit, first, limit).or_else(|| {
            let name = unit.is(first, Class::OutletName) && bare(first + 1);
            name.then_some(first..first + 1)
        }),
        "im" => phrases::german_plain(unit, first, limit).filter(|it| names_medium(unit, it)),
        _ => None,
    }
}

/// Whether a noun made with a hyphen is something that a station sends or a paper brings: "ARD-Sommerinterview",
/// "Ö1-Morgenjournal".
fn is_programme(unit: &Unit, index: usize) -> bool {
    const PROGRAMMES: [&str; 11] = [
        "studio",
        "journal",
        "magazin",
        "interview",
        "sendung",
        "talk",
        "talkshow",
        "podcast",
        "radio",
        "reportage",
        "tagesgespräch",
    ];
    unit.capital(index)
        && unit
            .lower(index)
            .split_once('-')
            .is_some_and(|(_, tail)| PROGRAMMES.iter().any(|end| tail.ends_with(end)))
}

/// Whether words name a medium: a well-known one, or the noun of one with its name.
pub(super) fn names_medium(unit: &Unit, words: &Range<usize>) -> bool {
    words.clone().any(|it| {
        // "im Aare-Fernsehen", "in der Talksendung „Spätschicht“"
        let aired = unit.capital(it)
            && (["-fernsehen", "-hörfunk", "-radio", "-tv"]
                .iter()
                .any(|end| unit.lower(it).ends_with(end))
                || [
                    "sendung",
                    "talkshow",
                    "talk",
                    "morgenmagazin",
                    "mittagsmagazin",
                    "podcast",
                ]
                .iter()
                .any(|end| unit.lower(it).ends_with(end))
                    && matches!(unit.kind(it + 1), Some(Kind::Quote(Quoted::Title))));
        if aired
            || is_programme(unit, it)
            || words.len() > 2 && unit.lower(it).ends_with("mediengruppe")
        {
            return true;
        }
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
