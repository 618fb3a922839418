//! What a word behind a German noun says about the noun phrase: that it goes on, or that something else begins.

use super::super::lexicon::Class;
use super::super::shapes::CLOSED;
use super::super::unit::{Kind, Unit};
use super::german::{is_adjective, reports};
use super::heads::{is_day, opens_sentence};

/// Whether a capitalised closed-class word can only be the start of something new.
pub(super) fn opens_afresh(unit: &Unit, index: usize, start: usize) -> bool {
    index == start
        && index == 0
        && (unit.at(index).is_some_and(|it| it.classes.meet(CLOSED)) || opens_sentence(unit))
        // "Pro Bahn fordert mehr Züge"
        && !(unit.lower(index) == "pro" && unit.capital(index + 1))
}

/// Whether nothing but an unknown word that is no plural stands before a genitive, as in "schrieb Asmus der
/// Witwe": a name has none.
pub(super) fn named_alone(unit: &Unit, start: usize, at: usize) -> bool {
    at == start + 1
        && start > 0
        && unit.at(start).is_some_and(|it| {
            it.capital
                && it.kind == Kind::Word
                && it.entry.is_none()
                && !it.lower.ends_with(['e', 'n', 'r'])
        })
        && reports(unit, start - 1)
}

/// Whether a noun that counts others stands behind a noun, "nach Angaben Kiews Hunderte Angriffe": a new
/// phrase begins.
pub(super) fn counts_afresh(unit: &Unit, index: usize) -> bool {
    matches!(
        unit.lower(index),
        "tausende" | "hunderte" | "dutzende" | "zehntausende" | "hunderttausende" | "millionen"
    )
}

/// Whether a time begins behind a noun, "laut Polizei [Anfang März]": it is no part of its name.
pub(super) fn times_afresh(unit: &Unit, index: usize) -> bool {
    matches!(unit.lower(index), "anfang" | "mitte" | "ende")
        && (is_day(unit, index + 1)
            || unit.kind(index + 1) == Some(Kind::Number)
            || matches!(
                unit.lower(index + 1),
                "der"
                    | "des"
                    | "dieser"
                    | "dieses"
                    | "nächster"
                    | "nächsten"
                    | "kommender"
                    | "kommenden"
                    | "vergangener"
                    | "vergangenen"
                    | "voriger"
                    | "vorigen"
            ))
}

/// Whether the noun before is several people in the genitive, "nach Ansicht der Autoren Rampen ähneln": what
/// follows is no name of theirs.
pub(super) fn behind_people(unit: &Unit, index: usize) -> bool {
    let Some(people) = index.checked_sub(1).filter(|it| *it > 0) else {
        return false;
    };
    let word = unit.lower(people);
    // "nach Angaben einer früheren Sprecherin Kisten gefunden": a name would stand without the article.
    let mut article = people - 1;
    while article > 0 && is_adjective(unit, article) && !unit.is(article, Class::Determiner) {
        article -= 1;
    }
    let one = matches!(unit.lower(article), "einer" | "eines")
        && article > 0
        && (unit.is(article - 1, Class::ReportNoun)
            || unit.ends_in(article - 1, Class::ReportNoun))
        && (unit.ends_in(people, Class::ExpertNoun)
            || unit.lower(article) == "einer" && word.len() > 5 && word.ends_with("in")
            || unit.at(people).is_some_and(|it| {
                let classes = it.endings_in_any_case;
                classes.hold(Class::Role) || classes.hold(Class::UnnamedNoun)
            }));
    if one && !unit.is_first_name(index) {
        return true;
    }
    // "der Abgeordneten Weber" is one woman.
    let adjectival = [
        "ordneten",
        "amten",
        "sitzenden",
        "tragten",
        "legierten",
        "hörigen",
    ];
    let before = unit.lower(people - 1);
    (matches!(before, "der" | "von") || of_several(before))
        && (unit.is(people, Class::UnnamedNoun)
        || unit.is(people, Class::Role)
        // "nach Angaben von Militärexperten Raketen"
        || unit.ends_in(people, Class::UnnamedNoun)
        || unit.ends_in(people, Class::ExpertNoun))
        && (word.ends_with("en")
            || word.ends_with("rn")
            // "nach Überzeugung der Ermittler Daten weitergegeben"
            || word.ends_with("er")
                && people > 1
                && !unit.is(people, Class::AddresseeNoun)
                && unit.lower(people - 1) == "der"
                && (unit.is(people - 2, Class::ReportNoun)
                    || unit.ends_in(people - 2, Class::ReportNoun)))
        && !adjectival.iter().any(|it| word.ends_with(it))
}

/// Whether a name in quotation marks in the genitive closes before a noun, "nach Informationen des „Kickers“
/// Trainer Jan Kreis": what follows is somebody else.
pub(super) fn behind_title(unit: &Unit, index: usize, start: usize, head: usize) -> bool {
    index == head + 1
        && matches!(unit.kind(head), Some(Kind::Quote(_)))
        && start + 1 == head
        && matches!(unit.lower(start), "des" | "der" | "eines" | "einer")
        && start > 0
        && unit.is(start - 1, Class::ReportNoun)
}

/// Stations and papers whose names nothing else is called by.
const OUTLETS: [&str; 24] = [
    "afp", "apa", "ard", "bild", "br", "br24", "dpa", "epd", "faz", "kna", "mdr", "ndr", "ntv",
    "orf", "rbb", "rnd", "rtl", "sda", "srf", "swr", "taz", "wdr", "zdf", "nzz",
];

/// Whether an outlet stands behind somebody's name as whom they told something: "sagte Jan Kreis [MDR SACHSEN]".
pub(in crate::attribution) fn outlet_behind(unit: &Unit, index: usize, head: usize) -> bool {
    let Some(before) = index.checked_sub(1).filter(|it| *it >= head) else {
        return false;
    };
    let station = || {
        unit.ends_in(before, Class::MediumNoun)
            || unit.is(before, Class::MediumNoun)
            || ["agenturen", "sendern", "sender", "zeitungen", "medien"]
                .iter()
                .any(|it| unit.lower(before).ends_with(it))
    };
    unit.capital(index)
        && OUTLETS.contains(&unit.lower(index))
        && unit.kind(before) == Some(Kind::Word)
        && !station()
        && (unit.is_first_name(head)
            || before > head && unit.is_first_name(before - 1)
            || name_like(unit, before)
            || unit.ends_in(before, Class::Role)
            || unit.is(before, Class::Demonym))
}

/// Whether the token looks like a personal name rather than a noun of the language: nothing is
/// known about it.
pub(super) fn name_like(unit: &Unit, index: usize) -> bool {
    unit.at(index)
        .is_some_and(|it| it.capital && it.entry.is_none())
}

/// Whether a noun in small letters is a paper's by its ending: "Abendpost", "Tageblatt".
pub(in crate::attribution) fn is_paper(noun: &str) -> bool {
    const ENDS: [&str; 19] = [
        "wochenspiegel",
        "wochenblatt",
        "rundblick",
        "post",
        "kurier",
        "anzeiger",
        "tageblatt",
        "volksblatt",
        "nachrichten",
        "rundschau",
        "boten",
        "bote",
        "echo",
        "zeitung",
        "presse",
        "merkur",
        "magazin",
        "rundfunk",
        "tagblatt",
    ];
    matches!(
        noun,
        "umschau" | "warte" | "wochenspiegel" | "wochenblatt" | "rundschau"
    ) || ENDS
        .iter()
        .any(|it| noun.strip_suffix(it).is_some_and(|rest| rest.len() > 2))
}

/// Whether the words from a preposition on lead to a short name in brackets, so that they belong to the
/// name in full: "Bundesamt für Sicherheit [in der Informationstechnik] (BSI)".
pub(super) fn short_name_follows(unit: &Unit, index: usize) -> bool {
    let words = (index + 1..unit.tokens.len().min(index + 6))
        .take_while(|it| unit.kind(*it) == Some(Kind::Word))
        .count();
    let open = index + 1 + words;
    words > 0
        && unit.kind(open) == Some(Kind::Open)
        && unit.kind(open + 2) == Some(Kind::Close)
        && unit.at(open + 1).is_some_and(|it| {
            it.kind == Kind::Word
                && it.capital
                && it.entry.is_none()
                && it.lower.chars().count() <= 6
        })
        && (index + 1..open).all(|it| {
            unit.capital(it)
                || unit.is(it, Class::Determiner)
                || unit.is(it, Class::Coordinator)
                || is_adjective(unit, it)
        })
}

/// Whether "in Seoul" says where an office sits: "das Außenministerium in Seoul".
pub(super) fn seat_follows(unit: &Unit, index: usize, start: usize) -> bool {
    let office = (start..index).rev().take(2).any(|it| {
        unit.is(it, Class::Office)
            || unit.is(it, Class::GovernmentNoun)
            || unit.is(it, Class::BodyGovernment)
            // "die Militärregierung in Niamey"
            || unit.capital(it)
                && ["regierung", "junta"].iter().any(|end| unit.lower(it).ends_with(end))
    });
    // "der Machthaber in Minsk, Alexander Arp,": the name follows.
    let holder = index > start
        && unit.ends_in(index - 1, Class::Role)
        && unit.kind(index + 2) == Some(Kind::Comma)
        && unit.is_first_name(index + 3);
    (office || holder) && unit.capital(index + 1)
}

/// Whether a word in small letters stands before several in the genitive: "[mehrerer] Zeugen".
pub(super) fn of_several(word: &str) -> bool {
    matches!(
        word,
        "mehrerer"
            | "einiger"
            | "vieler"
            | "mancher"
            | "etlicher"
            | "zahlreicher"
            | "verschiedener"
            | "zweier"
    )
}
