//! What the head of a German noun phrase says about whether it can name a source at all.

use std::ops::Range;

use super::super::german::SPEAKERS;
use super::super::lexicon::{BODIES, Class, Classes};
use super::super::unit::{Kind, Unit};

/// Nouns that count what stands behind them: "Tausende Angriffe".
const COUNTS: [&str; 12] = [
    "tausende",
    "tausenden",
    "hunderte",
    "hunderten",
    "dutzende",
    "dutzenden",
    "million",
    "millionen",
    "milliarde",
    "milliarden",
    "hunderttausende",
    "zehntausende",
];

/// What says of a time that it is short or long.
const LENGTHS: [&str; 13] = [
    "wenige",
    "weniger",
    "kurze",
    "kurzer",
    "einige",
    "einiger",
    "geraume",
    "geraumer",
    "lang",
    "lange",
    "langer",
    "längere",
    "längerer",
];

/// Endings of nouns that name what is done or thought, and never who does it, with the bytes that their
/// plural has more.
const ABSTRACT: [(&str, usize); 12] = [
    ("ungen", 2),
    ("heiten", 2),
    ("keiten", 2),
    ("ionen", 2),
    ("itäten", 2),
    ("nisse", 0),
    ("nissen", 0),
    ("ung", 0),
    ("heit", 0),
    ("keit", 0),
    ("ität", 0),
    ("ismus", 0),
];

/// Whether the token names a day, month or time of day; nothing attaches to those.
pub(in crate::attribution) fn is_day(unit: &Unit, index: usize) -> bool {
    unit.at(index).is_some_and(|it| it.looks.day)
}

/// Whether a German noun phrase names a time: "Anfang der Woche", "der Samstagabend".
pub(in crate::attribution) fn german_time(unit: &Unit, words: &Range<usize>) -> bool {
    head(unit, words).is_some_and(|it| times(unit, it))
}

/// Whether a German noun phrase can name nobody who says something: a time, things or deeds that are
/// counted, the plural of an abstract noun. "Anfang der Woche", "Tausende Angriffe", "Störungen".
pub(in crate::attribution) fn german_nobody(unit: &Unit, words: &Range<usize>) -> bool {
    let Some(head) = head(unit, words) else {
        return false;
    };
    times(unit, head)
        || opens(unit, words)
        || !speaks(unit, head) && (thing(unit, head) || abstracted(unit, head))
}

/// Words that open a sentence in capitals and name nobody. Compounds of "da", "hier" and "wo" with a
/// preposition are told by their shape.
const OPENERS: [&str; 40] = [
    "ab",
    "alles",
    "besorgt",
    "betroffen",
    "da",
    "demgegenüber",
    "derzeit",
    "dies",
    "dort",
    "empört",
    "enttäuscht",
    "entsetzt",
    "erfreut",
    "erleichtert",
    "etwas",
    "folgendes",
    "gegenwärtig",
    "gelassen",
    "gleich",
    "hingegen",
    "insgesamt",
    "je",
    "mehr",
    "niemand",
    "nichts",
    "nun",
    "so",
    "trotz",
    "überrascht",
    "unmittelbar",
    "verärgert",
    "vieles",
    "vielmehr",
    "was",
    "weniger",
    "wer",
    "wie",
    "wütend",
    "zusammen",
    "zuerst",
];

/// Whether the first word of a sentence is an adverb or conjunction that no noun phrase begins with: "Da",
/// "Darin", "Derzeit".
pub(super) fn opens_sentence(unit: &Unit) -> bool {
    let word = unit.lower(0);
    // "Kurz zuvor hatte die Werft": no name.
    if matches!(word, "kurz" | "lange" | "wenig")
        && matches!(
            unit.lower(1),
            "zuvor"
                | "davor"
                | "danach"
                | "darauf"
                | "später"
                | "vor"
                | "nach"
                | "bevor"
                | "nachdem"
        )
    {
        return true;
    }
    let plain = [
        "ab",
        "da",
        "demgegenüber",
        "derzeit",
        "gegenwärtig",
        "insgesamt",
        "unmittelbar",
        "vielmehr",
    ];
    let prepositions = [
        "an", "auf", "aus", "bei", "durch", "für", "gegen", "hinter", "in", "mit", "nach", "über",
        "um", "unter", "von", "vor", "zu", "neben", "zwischen",
    ];
    plain.contains(&word)
        || ["dar", "da", "hier", "wor", "wo"].iter().any(|it| {
            word.strip_prefix(it)
                .is_some_and(|rest| prepositions.contains(&rest))
        })
}

/// Whether the only word of the phrase opens the sentence without naming anybody: "Darin", "Höhnisch".
fn opens(unit: &Unit, words: &Range<usize>) -> bool {
    if words.start > 0 {
        return false;
    }
    let word = unit.lower(words.start);
    let manner = || {
        ["isch", "lich", "end", "weise", "lings"]
            .iter()
            .any(|it| word.ends_with(it))
    };
    let unknown = unit
        .at(words.start)
        .is_some_and(|it| it.entry.is_none() && !it.medium);
    words.len() == 1 && (unknown && manner() || opens_sentence(unit)) || OPENERS.contains(&word)
}

/// The noun that the phrase is about: the first one, or the one behind a count of it.
fn head(unit: &Unit, words: &Range<usize>) -> Option<usize> {
    let mut nouns = words
        .clone()
        .take_while(|it| unit.kind(*it) != Some(Kind::Comma))
        .filter(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))
        // "einer am Montag verbreiteten Mitteilung"
        .filter(|it| *it == words.start || !unit.is(it - 1, Class::Preposition))
        // "der 61 Jahre alte Fahrer"
        .filter(|it| {
            *it == words.start
                || unit.kind(it - 1) != Some(Kind::Number)
                || unit.capital(it + 1)
                || !words.contains(&(it + 2))
                || !unit.lower(it + 1).ends_with(['e', 'n', 'r'])
                || !unit.capital(it + 2)
        })
        // "ein mit dem Besuch vertrauter Diplomat"
        .filter(|it| {
            *it < words.start + 3
                || !unit.is(it - 1, Class::Determiner)
                || !unit.is(it - 2, Class::Preposition)
                || unit.capital(it + 1)
                || it + 1 >= words.end
        });
    let first = nouns.next()?;
    // "Betriebsbedingte Kündigungen": an adjective that opens the sentence is no noun.
    let adjective = first == 0
        && unit.capital(1)
        && unit.at(0).is_some_and(|it| {
            it.entry.is_none()
                && it.feminine.is_none()
                && it.lower.ends_with('e')
                && it.lower.chars().count() > 5
                || LENGTHS.contains(&it.lower.as_str())
        })
        && words.contains(&1);
    let first = if adjective { nouns.next()? } else { first };
    let counted = COUNTS.contains(&unit.lower(first));
    Some(
        nouns
            .next()
            .filter(|it| counted && *it == first + 1)
            .unwrap_or(first),
    )
}

/// A time has no name behind it: "Mai Lindner" is somebody, "August" with a role before it as well.
fn times(unit: &Unit, head: usize) -> bool {
    let Some(token) = unit.at(head) else {
        return false;
    };
    if token.looks.moment && passes(unit, head) {
        return true;
    }
    if !token.looks.time {
        return false;
    }
    // "Wenige Stunden nach dem Putsch"
    let long = head == 1 && LENGTHS.contains(&unit.lower(0));
    let named =
        head > 0 && !long && unit.capital(head - 1) && !unit.is(head - 1, Class::Determiner)
            || unit.capital(head + 1) && unit.at(head + 1).is_some_and(|it| it.entry.is_none());
    !named && !token.medium
}

/// Whether a noun of a moment says how long before or after something else happened: "Kurze [Zeit] danach", "Nur [Augenblicke]
/// später". Between the subject and the verb of a main clause no such adverb stands.
fn passes(unit: &Unit, head: usize) -> bool {
    const AFTER: [&str; 6] = ["später", "danach", "davor", "zuvor", "darauf", "vorher"];
    let lasting = unit.lower(head) == "zeit" && head > 0 && LENGTHS.contains(&unit.lower(head - 1));
    lasting || AFTER.contains(&unit.lower(head + 1))
}

/// Whether the noun is one of those who speak: people, bodies, media, or a text.
fn speaks(unit: &Unit, head: usize) -> bool {
    const SPEAKING: Classes = Classes::of(&SPEAKERS)
        .or(Classes::of(&BODIES))
        .or(Classes::of(&[
            Class::NamedNoun,
            Class::ReportNoun,
            Class::ReportText,
            Class::MediumNoun,
        ]));
    unit.at(head)
        .is_some_and(|it| it.medium || it.classes.or(it.endings).meet(SPEAKING))
}

fn thing(unit: &Unit, head: usize) -> bool {
    unit.is(head, Class::ThingNoun) || unit.ends_in(head, Class::ThingNoun)
}

/// "Störungen", not "Zeitungen" or "Vereinigungen": what has members or editors speaks, in the plural too.
fn abstracted(unit: &Unit, head: usize) -> bool {
    let word = unit.lower(head);
    let members = [
        "gefängnisse",
        "gefängnissen",
        "regierung",
        "satzung",
        "verordnung",
        "hausordnung",
        "vereinbarung",
        "zeitung",
        "verwaltung",
        "einigung",
        "stiftung",
        "redaktion",
        "sicherung",
        "einrichtung",
        "fraktion",
        "isation",
        "delegation",
        "kommission",
        "institution",
        "union",
        "nation",
        "universität",
        "fakultät",
        "mehrheit",
        "minderheit",
        "einheit",
        "leitung",
        "vertretung",
        "persönlichkeit",
        "abteilung",
        "siedlung",
        "bewegung",
        "führung",
        "verteidigung",
        "sammlung",
        "innung",
        "handlung",
        "gesundheit",
        "region",
        "station",
        "aktion",
        "gliederung",
        "opposition",
        "koalition",
        "föderation",
        "division",
        "mission",
    ];
    let singular = ABSTRACT.iter().find_map(|(end, cut)| {
        word.strip_suffix(end)
            .filter(|stem| stem.chars().count() > 2)
            .map(|_| &word[..word.len() - cut])
    });
    singular.is_some_and(|it| !members.iter().any(|member| it.ends_with(member)))
}
