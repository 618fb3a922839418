//! German noun phrases.

use std::ops::Range;

use super::super::lexicon::{Class, Shape};
use super::super::unit::{Kind, Quoted, Unit};
use super::LONGEST;
use super::german_ends::{
    behind_people, behind_title, counts_afresh, name_like, named_alone, opens_afresh,
    outlet_behind, seat_follows, short_name_follows, times_afresh,
};
use super::german_sides::{before_name, german_apposition};
use super::heads::is_day;
use super::outlets::{addressed, outlet};

/// Words of closed classes that cannot stand inside a noun phrase as adjectives.
pub(super) const CLOSED: [Class; 10] = [
    Class::Preposition,
    Class::Pronoun,
    Class::Auxiliary,
    Class::Modal,
    Class::KonjunktivOne,
    Class::KonjunktivTwo,
    Class::Finite,
    Class::Subordinator,
    Class::Coordinator,
    Class::Adverb,
];

const NAME_PARTICLES: [&str; 16] = [
    "von", "van", "de", "del", "di", "da", "al", "el", "bin", "ibn", "le", "la", "zu", "ten",
    "for", "of",
];

/// The German noun phrase that starts at token `start` and ends before `limit`.
pub(in crate::attribution) fn german(
    unit: &Unit,
    start: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let limit = limit.min(start + LONGEST);
    let end = german_core(unit, start, limit, 0)?;
    let end = before_name(unit, start..end, limit).unwrap_or(end);
    Some(start..german_apposition(unit, end, limit).unwrap_or(end))
}

/// The same without an apposition after a comma.
pub(in crate::attribution) fn german_plain(
    unit: &Unit,
    start: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let limit = limit.min(start + LONGEST);
    german_core(unit, start, limit, 0).map(|end| start..end)
}

/// "mit der Sache vertraute Personen": a noun without an article, and what describes it from a preposition
/// at `start` on.
pub(in crate::attribution) fn german_attributed(
    unit: &Unit,
    start: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let adjective = extended_attribute(unit, start, limit)?;
    german_core(unit, adjective, limit, 0).map(|end| start..end)
}

/// Whether a noun names a thing rather than somebody, by its ending: "Versäumnisse", "Zweifel".
pub(in crate::attribution) fn names_thing(unit: &Unit, index: usize) -> bool {
    const ENDS: [&str; 17] = [
        "isse",
        "ung",
        "ungen",
        "ion",
        "ionen",
        "fehler",
        "kritik",
        "vorwürfe",
        "zweifel",
        "mängel",
        "bedenken",
        "verstöße",
        "konsequenzen",
        "probleme",
        "hilfe",
        "widerstand",
        "verluste",
    ];
    ENDS.iter().any(|it| unit.lower(index).ends_with(it))
}

/// Whether a noun is one that no name ends in, so that it begins a phrase of its own behind another: "nach Angaben
/// der Flugsicherung [Probleme]".
fn opens_object(unit: &Unit, index: usize) -> bool {
    const THINGS: [&str; 16] = [
        "vorwürfe",
        "anschuldigungen",
        "behauptungen",
        "forderungen",
        "spekulationen",
        "gerüchte",
        "probleme",
        "zweifel",
        "mängel",
        "bedenken",
        "verstöße",
        "konsequenzen",
        "verluste",
        "fehler",
        "versäumnisse",
        "schäden",
    ];
    THINGS.contains(&unit.lower(index))
}

pub(super) fn is_adjective(unit: &Unit, index: usize) -> bool {
    unit.at(index).is_some_and(|token| {
        token.kind == Kind::Word
            && !token.capital
            && !CLOSED.iter().any(|class| token.is(*class))
            && token.lower.len() > 2
            && !matches!(
                token.lower.as_str(),
                "der" | "die" | "das" | "dem" | "den" | "des"
            )
            && token.lower.ends_with(['e', 'n', 'r', 's', 'm', 'a'])
    })
}

pub(super) fn german_core(unit: &Unit, start: usize, limit: usize, depth: usize) -> Option<usize> {
    let mut at = start;
    if at >= limit {
        return None;
    }
    if unit.is(at, Class::Pronoun) && !unit.is(at, Class::Determiner) {
        return Some(at + 1);
    }
    // "sagt jemand, der dabei war"
    if unit.lower(at) == "jemand" {
        return Some(at + 1);
    }
    while at < limit && unit.is(at, Class::Determiner) && at < start + 2 {
        at += 1;
    }
    let determined = at > start;
    if determined && let Some(attribute) = extended_attribute(unit, at, limit) {
        at = attribute;
    }
    while at < limit {
        // "urteilte Weber": without an article a reporting verb is no adjective.
        if !determined && at == start && reports(unit, at) {
            break;
        }
        let adverb = determined
            && unit.is(at, Class::Adverb)
            && (is_adjective(unit, at + 1) || unit.kind(at + 1) == Some(Kind::Number));
        if !(is_adjective(unit, at) || unit.kind(at) == Some(Kind::Number) || adverb) {
            break;
        }
        // "der 61 Jahre alte Fahrer", "das 70 Zentimeter lange Tier"
        let measured = determined
            && unit.kind(at) == Some(Kind::Number)
            && unit.capital(at + 1)
            && is_adjective(unit, at + 2)
            && unit.capital(at + 3);
        at += if measured { 3 } else { 1 };
    }
    // "die evangelische und die katholische Kirche": two adjectives share the noun.
    if determined
        && at > start + 1
        && matches!(unit.lower(at), "und" | "sowie")
        && depth == 0
        && unit.is(at + 1, Class::Determiner)
        && is_adjective(unit, at + 2)
        && let Some(end) = german_core(unit, at + 1, limit, depth + 1)
    {
        return Some(end);
    }
    let head = at;
    loop {
        let noun = at < limit
            && (unit.capital(at)
                && unit.kind(at) == Some(Kind::Word)
                && !opens_afresh(unit, at, start)
                && !counts_afresh(unit, at, head)
                && !times_afresh(unit, at, head)
                && !behind_people(unit, at, head)
                && !outlet_behind(unit, at, head)
                && !(at > head && opens_object(unit, at))
                // "nach Angaben der belgischen Staatssicherheit Geräte": no name stands behind such a noun.
                && !(at > head
                    && ["sicherheit", "keit"]
                        .iter()
                        .any(|end| unit.lower(at - 1).ends_with(end)))
                && !behind_title(unit, at, start, head)
                || matches!(unit.kind(at), Some(Kind::Quote(Quoted::Title)))
                    && !(at > head && unit.is(at - 1, Class::ReportNoun)));
        let particle = at > head
            && at + 1 < limit
            && NAME_PARTICLES.contains(&unit.lower(at))
            // "sagte Weber zu Radio Norda"
            && !(unit.lower(at) == "zu" && outlet(unit, at + 1, limit).is_some())
            && unit.capital(at - 1)
            && unit.capital(at + 1)
            && unit.kind(at + 1) == Some(Kind::Word)
            && name_like(unit, at - 1);
        // "Institute for the Study of War": an English name in a German sentence.
        let english = at > head
            && (matches!(unit.lower(at), "for" | "of")
                || unit.lower(at) == "the" && matches!(unit.lower(at - 1), "for" | "of"))
            && (unit.capital(at + 1) || unit.lower(at + 1) == "the");
        let abbreviation = at > head
            && unit.kind(at) == Some(Kind::Stop)
            && at + 1 < limit
            && unit.capital(at + 1)
            && unit.at(at - 1).is_some_and(|it| it.lower.len() <= 4);
        let hyphened =
            at + 2 < limit && unit.lower(at).ends_with('-') && unit.is(at + 1, Class::Coordinator);
        // "Ärzte ohne Grenzen", "Reporter ohne Grenzen"
        let borderless = at > head
            && unit.lower(at) == "ohne"
            && matches!(unit.lower(at - 1), "ärzte" | "reporter")
            && unit.lower(at + 1) == "grenzen";
        // "Belarus’ Minister"
        let owns = at > head
            && unit.kind(at) == Some(Kind::Other)
            && unit.capital(at - 1)
            && unit.capital(at + 1)
            && unit
                .at(at - 1)
                .zip(unit.at(at))
                .is_some_and(|(name, mark)| {
                    name.lower.ends_with(['s', 'x', 'z', 'ß'])
                        && name.span.end() == mark.span.start()
                });
        // "Hartmann & Söhne"
        let and_sons = at > head
            && unit.kind(at) == Some(Kind::Other)
            && stands_apart(unit, at)
            && unit.capital(at - 1)
            && unit.capital(at + 1);
        // "Kenias nationale Menschenrechtskommission"
        let owned = at == head + 1
            && head == start
            && unit.lower(head).ends_with('s')
            && unit.at(head).is_some_and(|it| it.country)
            && is_adjective(unit, at)
            && unit.lower(at).ends_with('e')
            && unit.capital(at + 1);
        // "dem Sender Bayern 7"
        let numbered = at > head
            && unit.kind(at) == Some(Kind::Number)
            && unit.capital(at - 1)
            && (head..at - 1)
                .any(|it| unit.is(it, Class::MediumNoun) || unit.ends_in(it, Class::MediumNoun));
        if owns || numbered || owned || and_sons {
            at += 1;
        } else if hyphened || borderless {
            at += 2;
        } else if noun || particle || english || abbreviation {
            at += 1;
        } else {
            break;
        }
    }
    if at == head {
        // "einige", "viele", "andere" can stand for people by themselves.
        let alone = [
            "einige",
            "viele",
            "andere",
            "manche",
            "beide",
            "alle",
            "mehrere",
            "dieser",
            "diese",
            "letzterer",
            "letztere",
        ];
        return (determined && alone.contains(&unit.lower(start)) && at == start + 1).then_some(at);
    }
    if depth > 4 || is_day(unit, at - 1) {
        return Some(at);
    }
    loop {
        let before = at;
        if unit.kind(at) == Some(Kind::Open)
            && let Some(close) =
                (at + 1..limit.min(at + 8)).find(|it| unit.kind(*it) == Some(Kind::Close))
        {
            at = close + 1;
        }
        let genitive = matches!(
            unit.lower(at),
            "des"
                | "der"
                | "eines"
                | "einer"
                | "seines"
                | "ihres"
                | "ihrer"
                | "seiner"
                | "dieses"
                | "dieser"
                | "mehrerer"
                | "zweier"
                | "beider"
        );
        // "nach Informationen des „Kuriers“ von Brandstiftung ausgehen"
        let titled = matches!(unit.kind(at.wrapping_sub(1)), Some(Kind::Quote(_)));
        // "nach Angaben örtlicher Behörden": an adjective in the genitive plural.
        let strong_genitive = (unit.is(at - 1, Class::ReportNoun) || joins_many(unit, at - 1))
            && is_adjective(unit, at)
            && unit.lower(at).ends_with("er")
            && !unit.is(at, Class::Determiner)
            && unit.capital(at + 1)
            && unit.kind(at + 1) == Some(Kind::Word);
        // "nach Polizeiangaben von der Straße": the compound names whose they are itself.
        let whose_already = ["angaben", "informationen"]
            .iter()
            .any(|end| unit.lower(at - 1).ends_with(end) && unit.lower(at - 1).len() > end.len());
        // "sollen laut Polizei aus dem Nachbarland kommen": no body comes from anywhere.
        let alone = at == start + 1
            && unit.lower(at) == "aus"
            && unit.is(at + 1, Class::Determiner)
            && unit.ends_in(start, Class::BodyInstitution);
        // "nach den Worten von Jan Lund von einem Unfall ausgehen": nobody comes from any such thing.
        let of_any = unit.lower(at) == "von"
            && matches!(unit.lower(at + 1), "einem" | "einer")
            && at > 1
            && name_like(unit, at - 1)
            && unit.is_first_name(at - 2);
        let apart = whose_already || alone || of_any;
        let attached = unit.lower(at) == "von" && !titled
            || unit.lower(at) == "vom" && !is_day(unit, at + 1)
            || (matches!(unit.lower(at), "für" | "aus")
                && (!name_like(unit, at - 1) || unit.is(start, Class::Determiner)))
            || (unit.lower(at) == "aus" && unit.capital(at + 1))
            || (unit.lower(at) == "in" && seat_follows(unit, at, start))
            || unit.is(at, Class::Preposition) && depth < 2 && short_name_follows(unit, at);
        // "nach Informationen unserer Zeitung", "unseres Senders"
        let genitive = genitive
            || matches!(unit.lower(at), "unserer" | "unseres")
                && unit.is(at - 1, Class::ReportNoun);
        // "wurde laut Jan Wulff der persönliche Sprecher festgenommen": no genitive ends like that.
        let nominative = unit.lower(at) == "der"
            && is_adjective(unit, at + 1)
            && unit.lower(at + 1).ends_with('e')
            && name_like(unit, at - 1);
        let genitive =
            genitive && !titled && !nominative && !named_alone(unit, start, at) || strong_genitive;
        if genitive && !addressed(unit, at, limit) {
            if let Some(end) = german_core(unit, at, limit, depth + 1) {
                at = end;
            }
        } else if attached && !apart {
            if let Some(end) = german_core(unit, at + 1, limit, depth + 1) {
                at = end;
            }
        } else if matches!(unit.lower(at), "und" | "sowie" | "oder") && depth < 2 {
            let coordinate = unit.capital(at + 1)
                || unit.is(at + 1, Class::Determiner)
                || (is_adjective(unit, at + 1) && !has_verb(unit, at + 1));
            if coordinate && let Some(end) = german_core(unit, at + 1, limit, depth + 1) {
                at = end;
            }
        }
        if at == before {
            return Some(at);
        }
    }
}

/// Whether a mark has a space on both sides, as that of "Brandt & Söhne" has and that of "Brandt/Wulff" has not.
pub(in crate::attribution) fn stands_apart(unit: &Unit, mark: usize) -> bool {
    let ends = |left: usize, right: usize| {
        let pair = unit.at(left).zip(unit.at(right));
        pair.is_some_and(|(left, right)| left.span.end() < right.span.start())
    };
    mark > 0 && ends(mark - 1, mark) && ends(mark, mark + 1)
}

/// The place of the participle in "einer [am Dienstag veröffentlichten] Mitteilung": an attribute that
/// starts with a preposition between the determiner and the noun.
fn extended_attribute(unit: &Unit, at: usize, limit: usize) -> Option<usize> {
    if !unit.is(at, Class::Preposition) {
        return None;
    }
    for index in at + 2..limit.min(at + 9) {
        let token = unit.at(index)?;
        if !matches!(token.kind, Kind::Word | Kind::Number | Kind::Quote(_)) {
            return None;
        }
        let participle = is_adjective(unit, index)
            && [
                "te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enem", "enes", "nde",
                "nden", "nder", "ndem", "igen", "ige", "iger",
            ]
            .iter()
            .any(|it| token.lower.ends_with(it));
        if participle && (unit.capital(index + 1) || is_adjective(unit, index + 1)) {
            return Some(index);
        }
    }
    None
}

/// Whether a noun names a body by whom it joins: "der Verband kommunaler Unternehmen".
fn joins_many(unit: &Unit, noun: usize) -> bool {
    const BODIES: [&str; 9] = [
        "verband",
        "vereinigung",
        "gesellschaft",
        "bund",
        "gemeinschaft",
        "gruppe",
        "kreis",
        "netzwerk",
        "zusammenschluss",
    ];
    unit.capital(noun) && BODIES.iter().any(|it| unit.lower(noun).ends_with(it))
}

/// Whether the word is a finite form of a reporting verb and nothing else.
pub(in crate::attribution) fn reports(unit: &Unit, index: usize) -> bool {
    unit.at(index).and_then(|it| it.entry).is_some_and(|entry| {
        entry.verbs.iter().any(|it| it.shape == Shape::Finite)
            && !entry.verbs.iter().any(|it| it.shape == Shape::Participle)
    })
}

pub(super) fn has_verb(unit: &Unit, index: usize) -> bool {
    unit.at(index)
        .is_some_and(|it| it.entry.is_some_and(|entry| !entry.verbs.is_empty()))
}
