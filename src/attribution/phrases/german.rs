//! German noun phrases.

use std::ops::Range;

use super::super::lexicon::{Class, Shape};
use super::super::unit::{Kind, Quoted, Unit};
use super::LONGEST;
use super::german_ends::{
    behind_people, behind_title, counts_afresh, name_like, named_alone, of_several, opens_afresh,
    outlet_behind, seat_follows, short_name_follows, times_afresh,
};
use super::german_sides::{before_name, german_apposition};
use super::heads::is_day;
use super::outlets::{addressed, outlet};

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
    let close = german_apposition(unit, end, limit).unwrap_or(end);
    Some(start..name_behind(unit, end..close).unwrap_or(close))
}

/// Where the name of somebody ends that follows a description of what he is part of: "die Chefin der Gewerkschaft
/// Holz[, Nachfolgerin der IGH], Anna Moser".
fn name_behind(unit: &Unit, apposition: Range<usize>) -> Option<usize> {
    let comma = apposition.end;
    let first = comma + 1;
    let nameless = !apposition.clone().any(|it| unit.is_first_name(it));
    if apposition.is_empty()
        || unit.kind(comma) != Some(Kind::Comma)
        || !unit.is_first_name(first)
        || !unit.capital(first + 1)
        || !nameless
    {
        return None;
    }
    let end = first
        + (first..first + LONGEST_NAME)
            .take_while(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
            .count();
    matches!(
        unit.kind(end),
        None | Some(Kind::Comma | Kind::Stop | Kind::Open)
    )
    .then_some(end)
}

/// The most words that a name behind two commas has.
const LONGEST_NAME: usize = 4;

/// The same without an apposition after a comma.
pub(in crate::attribution) fn german_plain(
    unit: &Unit,
    start: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let limit = limit.min(start + LONGEST);
    german_core(unit, start, limit, 0).map(|end| start..end)
}

/// The participle of a long attribute between the determiner at `start` and its noun: "der [im Landtag vertretenen]
/// Partei".
pub(in crate::attribution) fn german_participle(
    unit: &Unit,
    start: usize,
    limit: usize,
) -> Option<usize> {
    let determined = unit.is(start, Class::Determiner);
    determined
        .then(|| extended_attribute(unit, start + 1, limit))
        .flatten()
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
    const PLURALS: [&str; 5] = ["ungen", "ionen", "heiten", "keiten", "zahlen"];
    const THINGS: [&str; 28] = [
        "klage",
        "anklage",
        "anzeige",
        "strafanzeige",
        "beschwerde",
        "einspruch",
        "widerspruch",
        "berufung",
        "revision",
        "ermittlungen",
        "verständnis",
        "rechtsmittel",
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
    // "laut Airbus Bestellungen für …", "erwartet die IADB Überweisungen"
    let behind_name = index > 0
        && unit.at(index - 1).is_some_and(|it| {
            it.entry.is_none() && it.capital && (it.alias_length == 1 || it.lower.len() < 6)
        });
    let plural = behind_name && PLURALS.iter().any(|it| unit.lower(index).ends_with(it));
    THINGS.contains(&unit.lower(index)) || plural
}

pub(super) fn is_adjective(unit: &Unit, index: usize) -> bool {
    unit.at(index).is_some_and(|it| it.looks.adjective)
}

/// Whether the three words from `at` on call some of those who were spoken of: "eine von ihnen".
pub(in crate::attribution) fn some_of_them(unit: &Unit, at: usize) -> bool {
    let some = matches!(
        unit.lower(at),
        "einer" | "eine" | "einige" | "mehrere" | "beide" | "viele" | "manche" | "keiner"
    );
    some && unit.lower(at + 1) == "von" && matches!(unit.lower(at + 2), "ihnen" | "uns")
}

/// "klagt eine, die dabei war", "Mancher glaubt": where a pronoun for nobody in particular ends.
pub(in crate::attribution) fn indefinite(unit: &Unit, at: usize) -> Option<usize> {
    match unit.lower(at) {
        "einer" | "eine" | "eines" => (unit.kind(at + 1) == Some(Kind::Comma)
            && unit.is(at + 2, Class::Relative))
        .then_some(at + 1),
        "mancher" | "manche" | "einige" | "viele" | "andere"
            // "einige der Anwohner"
            if unit.lower(at).starts_with("manch")
                || !unit.is(at + 1, Class::Determiner) && !unit.is(at + 1, Class::Preposition) =>
        {
            let noun =
                unit.capital(at + 1) || is_adjective(unit, at + 1) && !has_verb(unit, at + 1);
            (!noun).then_some(at + 1)
        }
        _ => None,
    }
}

pub(super) fn german_core(unit: &Unit, start: usize, limit: usize, depth: usize) -> Option<usize> {
    let mut at = start;
    if at >= limit {
        return None;
    }
    if unit.is(at, Class::Pronoun) && !unit.is(at, Class::Determiner) {
        return Some(at + 1);
    }
    if at + 2 < limit && some_of_them(unit, at) {
        return Some(at + 3);
    }
    // "sagt jemand, der dabei war"
    if unit.lower(at) == "jemand" {
        return Some(at + 1);
    }
    if let Some(end) = indefinite(unit, at) {
        return Some(end).filter(|it| *it <= limit);
    }
    // "forderten beide eine Verlängerung": an article begins what they ask for.
    let alone = ["beide", "einige", "viele", "andere", "mehrere", "manche"];
    if alone.contains(&unit.lower(at))
        && matches!(
            unit.lower(at + 1),
            "ein" | "eine" | "einen" | "einem" | "einer" | "den" | "dem" | "das"
        )
    {
        return Some(at + 1);
    }
    // "Diese verlangt Kameras", "Dieser seinerseits klagt": what follows a demonstrative pronoun is no adjective.
    let pronoun = matches!(
        unit.lower(at),
        "dieser"
            | "diese"
            | "dieses"
            | "letzterer"
            | "letztere"
            | "letzteres"
            | "jener"
            | "jene"
            | "jenes"
    );
    let turns = || {
        matches!(
            unit.lower(at + 1),
            "wiederum" | "aber" | "hingegen" | "dagegen" | "jedoch"
        ) || unit.lower(at + 1).ends_with("erseits")
    };
    let verb =
        || has_verb(unit, at + 1) && (unit.lower(at + 1).ends_with('t') || !unit.capital(at + 2));
    let article = matches!(unit.lower(at), "der" | "die" | "das");
    // "beschuldigte dieser Norwegen": a country has no demonstrative.
    let country = || {
        !matches!(unit.lower(at), "dieses" | "letzteres" | "jenes")
            && unit.at(at + 1).is_some_and(|it| it.country)
    };
    if pronoun && (turns() || verb() || country()) || article && turns() {
        return Some(at + 1);
    }
    while at < limit && unit.is(at, Class::Determiner) && at < start + 2 {
        at += 1;
    }
    let determined = at > start;
    if determined
        && let Some(attribute) = extended_attribute(unit, at, limit)
            .or_else(|| extended_attribute(unit, start + 1, limit).filter(|_| at == start + 2))
    {
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
        // "der haut- und nierenkranke Mann"
        let shares = determined
            && unit.lower(at).ends_with('-')
            && !unit.capital(at)
            && matches!(unit.lower(at + 1), "und" | "oder")
            && is_adjective(unit, at + 2);
        if shares {
            at += 2;
        }
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
    while let Some(words) = name_goes_on(unit, at, head, start, limit) {
        at += words;
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
        // Nothing but a word or a bracket goes on with the phrase.
        if unit.kind(at) != Some(Kind::Word) {
            if at == before {
                return Some(at);
            }
            continue;
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
                | "beider"
                | "aller"
        ) || of_several(unit.lower(at));
        // "nach Informationen des „Kuriers“ von Brandstiftung ausgehen"
        let titled = matches!(unit.kind(at.wrapping_sub(1)), Some(Kind::Quote(_)));
        // "nach Angaben örtlicher Behörden": an adjective in the genitive plural.
        let strong_genitive = || {
            is_adjective(unit, at)
                && unit.lower(at).ends_with("er")
                && !unit.is(at, Class::Determiner)
                && unit.capital(at + 1)
                && unit.kind(at + 1) == Some(Kind::Word)
                && (unit.is(at - 1, Class::ReportNoun) || joins_many(unit, at - 1))
        };
        // "nach Polizeiangaben von der Straße": the compound names whose they are itself.
        let whose_already = || {
            ["angaben", "informationen"].iter().any(|end| {
                unit.lower(at - 1).ends_with(end) && unit.lower(at - 1).len() > end.len()
            })
        };
        // "sollen laut Polizei aus dem Nachbarland kommen": no body comes from anywhere.
        let alone = || {
            at == start + 1
                && unit.lower(at) == "aus"
                && unit.is(at + 1, Class::Determiner)
                && unit.ends_in(start, Class::BodyInstitution)
        };
        // "nach den Worten von Jan Lund von einem Unfall ausgehen": nobody comes from any such thing.
        let of_any = || {
            unit.lower(at) == "von"
                && matches!(unit.lower(at + 1), "einem" | "einer")
                && at > 1
                && name_like(unit, at - 1)
                && unit.is_first_name(at - 2)
        };
        let apart = || whose_already() || alone() || of_any();
        let attached = || {
            unit.lower(at) == "von" && !titled
                || unit.lower(at) == "vom"
                    && !is_day(unit, at + 1)
                    && !(is_adjective(unit, at + 1)
                        && is_day(unit, at + 2)
                        && !unit.is(at - 1, Class::ReportNoun))
                // "das Bündnis gegen Rechts": what it is against belongs to its name.
                || unit.lower(at) == "gegen"
                    && unit.capital(at + 1)
                    && !unit.is(at + 1, Class::Determiner)
                    && unit.is(start, Class::Determiner)
                    && ["bündnis", "initiative", "allianz", "netzwerk", "komitee", "kampagne"]
                        .iter()
                        .any(|end| unit.lower(at - 1).ends_with(end))
                || (matches!(unit.lower(at), "für" | "aus")
                    && (!name_like(unit, at - 1) || unit.is(start, Class::Determiner)))
                || (unit.lower(at) == "aus" && unit.capital(at + 1) && !gives_cause(unit, at + 1))
                || (unit.lower(at) == "in" && seat_follows(unit, at, start))
                || unit.is(at, Class::Preposition) && depth < 2 && short_name_follows(unit, at)
        };
        // "nach Informationen unserer Zeitung", "unseres Senders"
        let genitive = genitive
            || matches!(unit.lower(at), "unserer" | "unseres")
                && unit.is(at - 1, Class::ReportNoun);
        // "wurde laut Jan Wulff der persönliche Sprecher festgenommen": no genitive ends like that.
        let nominative = || {
            unit.lower(at) == "der"
                && is_adjective(unit, at + 1)
                && unit.lower(at + 1).ends_with('e')
                && name_like(unit, at - 1)
        };
        let genitive = genitive && !titled && !nominative() && !named_alone(unit, start, at)
            || strong_genitive();
        if genitive && !addressed(unit, at, limit) {
            if let Some(end) = german_core(unit, at, limit, depth + 1) {
                at = end;
            }
        } else if attached() && !apart() {
            if let Some(end) = german_core(unit, at + 1, limit, depth + 1) {
                at = end;
            }
        } else if depth < 2
            && let Some(next) = joined_at(unit, at, start)
        {
            let coordinate = unit.capital(next)
                || unit.is(next, Class::Determiner)
                || (is_adjective(unit, next) && !has_verb(unit, next));
            if coordinate && let Some(end) = german_core(unit, next, limit, depth + 1) {
                at = end;
            }
        }
        if at == before {
            return Some(at);
        }
    }
}

/// Where the second of two goes on behind the words at `at` that join them, in a phrase that begins at `start`: "die Stadt
/// [und] das Land", "die Stadt [sowie auch] das Land", "sowohl die Stadt [als auch] das Land".
fn joined_at(unit: &Unit, at: usize, start: usize) -> Option<usize> {
    let also = unit.lower(at + 1) == "auch"
        && (unit.capital(at + 2) || unit.is(at + 2, Class::Determiner));
    match unit.lower(at) {
        "und" | "sowie" | "oder" => Some(at + 1 + usize::from(also)),
        "als" | "wie" if also && start > 0 && unit.lower(start - 1) == "sowohl" => Some(at + 2),
        _ => None,
    }
}

/// Whether a noun behind "aus" tells why something is done rather than where somebody comes from: "laut Arp aus
/// [Sicherheitsgründen]".
fn gives_cause(unit: &Unit, noun: usize) -> bool {
    const CAUSES: [&str; 12] = [
        "gründen",
        "angst",
        "furcht",
        "sorge",
        "protest",
        "solidarität",
        "versehen",
        "mangel",
        "rücksicht",
        "überzeugung",
        "rache",
        "neugier",
    ];
    CAUSES.iter().any(|it| unit.lower(noun).ends_with(it))
}

/// How many tokens at `at` belong to the noun or name that begins at `head`, in a phrase that begins at `start`;
/// nothing where it is at its end.
fn name_goes_on(unit: &Unit, at: usize, head: usize, start: usize, limit: usize) -> Option<usize> {
    let token = unit.at(at)?;
    let behind = at > head;
    // "Kultur- und Sportamt", "Ärzte ohne Grenzen", "Reporter ohne Grenzen"
    let hyphened =
        token.lower.ends_with('-') && at + 2 < limit && unit.is(at + 1, Class::Coordinator);
    let borderless = behind
        && token.lower == "ohne"
        && matches!(unit.lower(at - 1), "ärzte" | "reporter")
        && unit.lower(at + 1) == "grenzen";
    if hyphened || borderless {
        return Some(2);
    }
    let goes_on = match token.kind {
        Kind::Word => {
            let noun = token.capital
                && at < limit
                && !opens_afresh(unit, at, start)
                && !(behind && begins_anew(unit, at, head, start));
            noun || behind
                && (is_particle(unit, at, limit)
                    || in_english(unit, at)
                    // "Kenias nationale Menschenrechtskommission"
                    || at == head + 1
                        && head == start
                        && token.looks.adjective
                        && token.lower.ends_with('e')
                        && unit.capital(at + 1)
                        && unit.lower(head).ends_with('s')
                        && unit.at(head).is_some_and(|it| it.country)
                    || at == head + 1 && head == start && holds_office(unit, at))
        }
        Kind::Quote(Quoted::Title) => at < limit && !(behind && unit.is(at - 1, Class::ReportNoun)),
        // "St. Gallen"
        Kind::Stop => {
            behind && at > head + 1 && is_roman(unit.lower(at - 1)) && at < limit
                || behind
                    && at + 1 < limit
                    && unit.capital(at + 1)
                    && unit.at(at - 1).is_some_and(|it| it.lower.len() <= 4)
        }
        // "Belarus’ Minister", "Hartmann & Söhne"
        // "Bündnis 90/Die Grünen", "CDU/CSU"
        Kind::Other if behind && joins_parties(unit, at) => true,
        Kind::Other => {
            behind
                && unit.capital(at - 1)
                && unit.capital(at + 1)
                && (unit.at(at - 1).is_some_and(|name| {
                    name.lower.ends_with(['s', 'x', 'z', 'ß'])
                        && name.span.end() == token.span.start()
                }) || stands_apart(unit, at))
        }
        // "dem Sender Bayern 7"
        Kind::Number => {
            behind
                && unit.capital(at - 1)
                && (unit.lower(at - 1) == "bündnis"
                    || !unit.capital(at + 1)
                        && (head..at - 1).any(|it| {
                            unit.is(it, Class::MediumNoun) || unit.ends_in(it, Class::MediumNoun)
                        }))
        }
        _ => false,
    };
    goes_on.then_some(1)
}

/// Whether the mark at `at` joins two parties into one: "CDU/CSU", "Bündnis 90/Die Grünen".
fn joins_parties(unit: &Unit, at: usize) -> bool {
    let known = |it: usize| unit.at(it).is_some_and(|it| it.alias_length > 0);
    let green =
        unit.kind(at - 1) == Some(Kind::Number) && unit.lower(at.saturating_sub(2)) == "bündnis";
    unit.capital(at + 1) && (green || known(at - 1) && known(at + 1))
}

/// Whether the noun at `at` begins something new behind the one before it, rather than going on with a name.
fn begins_anew(unit: &Unit, at: usize, head: usize, start: usize) -> bool {
    counts_afresh(unit, at)
        || times_afresh(unit, at)
        || behind_people(unit, at)
        || outlet_behind(unit, at, head)
        || opens_object(unit, at)
        // "nach Angaben der belgischen Staatssicherheit Geräte": no name stands behind such a noun.
        || ["sicherheit", "keit"]
            .iter()
            .any(|end| unit.lower(at - 1).ends_with(end))
        || behind_title(unit, at, start, head)
        // "prangert in seinem Bericht Morde an": a text that has its article bears no name.
        || at == head + 1
            && head > start
            && unit.is(head, Class::ReportNoun)
            && matches!(unit.lower(start), "seinem" | "seiner" | "ihrem" | "ihrer" | "einem" | "einer")
            && !unit.lower(at).ends_with('s')
}

/// Whether a small word joins two parts of a name: "Ursula [von] Hagen".
fn is_particle(unit: &Unit, at: usize, limit: usize) -> bool {
    at + 1 < limit
        && unit.capital(at - 1)
        && unit.capital(at + 1)
        && unit.kind(at + 1) == Some(Kind::Word)
        && NAME_PARTICLES.contains(&unit.lower(at))
        // "sagte Weber zu Radio Norda"
        && !(unit.lower(at) == "zu" && outlet(unit, at + 1, limit).is_some())
        && name_like(unit, at - 1)
}

/// Whether a word between the genitive of a name and a role tells since when or how somebody has it: "Bremens
/// [früherer] Bürgermeister".
fn holds_office(unit: &Unit, at: usize) -> bool {
    const SINCE: [&str; 13] = [
        "früher",
        "ehemalig",
        "neu",
        "amtierend",
        "damalig",
        "designiert",
        "künftig",
        "scheidend",
        "stellvertretend",
        "oberst",
        "langjährig",
        "jetzig",
        "erst",
    ];
    let word = unit.lower(at);
    let since = || {
        SINCE.iter().any(|it| {
            word.strip_prefix(it)
                .is_some_and(|end| end == "e" || end == "er")
        })
    };
    let noun = at + 1 + usize::from(unit.capital(at + 2) && !unit.ends_in(at + 1, Class::Role));
    unit.lower(at - 1).ends_with('s')
        && unit.capital(at + 1)
        && !unit.is_first_name(at - 1)
        && since()
        && (unit.ends_in(noun, Class::Role) || unit.ends_in(noun, Class::ExpertNoun))
}

/// Whether a word is a Roman number that a full stop follows in a name: "Johannes [XXIII]."
fn is_roman(word: &str) -> bool {
    word.len() < 6 && !word.is_empty() && word.bytes().all(|it| matches!(it, b'i' | b'v' | b'x'))
}

/// Whether a small word is part of an English name in a German sentence: "Institute for the Study of War".
fn in_english(unit: &Unit, at: usize) -> bool {
    (matches!(unit.lower(at), "for" | "of")
        || unit.lower(at) == "the" && matches!(unit.lower(at - 1), "for" | "of"))
        && (unit.capital(at + 1) || unit.lower(at + 1) == "the")
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
/// starts with a preposition between the determiner and the noun, or with the object of a participle of the present.
fn extended_attribute(unit: &Unit, at: usize, limit: usize) -> Option<usize> {
    // "der nicht an der Studie beteiligte Forscher", "das auch im Ausland tätige Haus"
    let at = at
        + usize::from(matches!(
            unit.lower(at),
            "nicht" | "auch" | "bereits" | "selbst"
        ));
    // "der die Ermittlungen leitende Staatsanwalt", "das auch den „Boten“ verlegende Haus": an object and its participle.
    let object = !unit.is(at, Class::Preposition)
        && unit.is(at, Class::Determiner)
        && matches!(
            unit.lower(at),
            "die" | "den" | "das" | "eine" | "einen" | "ein" | "diese" | "diesen" | "dieses"
        );
    if !object && !unit.is(at, Class::Preposition) {
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
        let participle = participle
            && (!object
                || ["nde", "nden", "nder", "ndem"]
                    .iter()
                    .any(|it| token.lower.ends_with(it))
                    && (at + 1..index).any(|it| unit.capital(it)));
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
