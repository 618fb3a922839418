//! Who speaks where nobody is the subject: "hieß es aus dem Büro", "heißt es in der Mitteilung", "In Moskau wies
//! man das zurück".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{BODIES, Class};
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::cues::{Cue, Order};
use super::dependents::can_speak;
use super::speakers::set_speaker;
use super::subjects::subject_of;
use super::written::is_text;

/// "hieß es aus dem Büro", "heißt es in der Mitteilung".
pub(super) fn said_impersonally(unit: &Unit, cue: &Cue, statement: &mut Found) {
    statement.speaker = None;
    statement.chain = vec![Mention::Held];
    let segment = unit
        .segments
        .get(cue.segment)
        .map_or(0..0, |it| it.tokens.clone());
    let goes_on = segment.clone().any(|it| {
        matches!(
            unit.lower(it),
            "weiter" | "zudem" | "außerdem" | "ferner" | "auch"
        )
    });
    // "schrieb er bei Mastodon: „…“, weiter hieß es": where he wrote is told of before.
    let from = if cue.order == Order::Second && !goes_on {
        0
    } else {
        segment.start
    };
    if let Some(text) = text_before(unit, segment.start) {
        statement.speaker = Some(text.clone());
        let noun = text
            .clone()
            .find(|it| unit.capital(*it))
            .unwrap_or(text.start);
        let author = author_of(unit, text.clone(), noun);
        let sender = subject_of(unit).filter(|it| it.end <= text.start && can_speak(unit, it));
        statement.chain = vec![Mention::Words(author.or(sender).unwrap_or(text))];
        return;
    }
    // "In Berlin hieß es aus Regierungskreisen": who says so rather than where.
    let outright = (from..segment.end).filter(|it| {
        matches!(
            unit.lower(*it),
            "aus" | "von" | "bei" | "vom" | "beim" | "seitens" | "vonseiten"
        ) && unit.kind(it + 1) == Some(Kind::Word)
            && (unit.capital(it + 1) || unit.is(it + 1, Class::Determiner))
            && *it > cue.finite
    });
    let outright: Vec<usize> = outright.collect();
    for index in outright.into_iter().chain(from..segment.end) {
        if matches!(
            unit.lower(index),
            "aus" | "von" | "bei" | "vom" | "beim" | "in" | "im" | "seitens" | "vonseiten"
        ) && let Some(phrase) = phrases::german(unit, index + 1, segment.end)
        {
            // In "einer am Sonntag verbreiteten Erklärung" the text is what is told in.
            let text = phrase
                .clone()
                .find(|it| unit.capital(*it) && unit.ends_in(*it, Class::ReportNoun));
            let last_noun = text
                .or_else(|| phrase.clone().find(|it| unit.capital(*it)))
                .unwrap_or(phrase.start);
            let place = matches!(unit.lower(index), "in" | "im");
            // "In Kiew hieß es dagegen": the government there; "hieß es weiter" goes on.
            let capital = place
                && !goes_on
                && cue.order == Order::Second
                && index == 0
                && phrase.end == cue.finite
                && phrase.len() == 1
                && unit.at(phrase.start).is_some_and(|it| it.country)
                && !matches!(unit.lower(phrase.start), "brüssel" | "genf");
            let people = phrase.clone().any(|it| {
                unit.capital(it)
                    && unit.ends_in(it, Class::UnnamedNoun)
                    && !unit.is(it, Class::ReportNoun)
                    && !unit.ends_in(it, Class::ReportText)
            });
            // "hieß es im Gesundheitsministerium"
            let office = phrase
                .clone()
                .any(|it| unit.at(it).is_some_and(|it| it.office) || unit.lower(it) == "amt");
            // "In der Koalition heißt es dagegen": those who belong to it.
            let group = text.is_none()
                && !unit.at(phrase.start).is_some_and(|it| it.country)
                && (GROUPS
                    .iter()
                    .any(|end| unit.lower(last_noun).ends_with(end))
                    // "in einer E-Mail des Unternehmens": that is where it stands.
                    || phrase.len() <= 2
                        && seat_in(unit, index..segment.end).is_some_and(|it| it == phrase));
            let told_in = place && !capital && !people && !group;
            if told_in && !(office && text.is_none()) {
                statement.speaker = Some(phrase.clone());
                // What a text says is said by whom it names: "in der Mitteilung des Ministeriums".
                if let Some(author) = author_of(unit, phrase.clone(), last_noun) {
                    // A study is remembered with its authors.
                    let study = ["studie", "untersuchung", "umfrage", "analyse"]
                        .iter()
                        .any(|end| unit.lower(last_noun).ends_with(end));
                    let words = if study { phrase.clone() } else { author };
                    statement.chain = vec![Mention::Words(words)];
                } else if is_new_text(unit, &phrase, last_noun) || lies_before_us(unit, phrase.end)
                {
                    statement.chain = vec![Mention::Words(phrase)];
                }
            } else {
                set_speaker(statement, Some(phrase));
            }
            return;
        }
    }
    // "Auf der Internetseite des Ministeriums heißt es"
    for index in from..segment.end {
        if unit.lower(index) == "auf"
            && let Some(phrase) = phrases::german_plain(unit, index + 1, segment.end)
            && let Some(site) = phrase.clone().find(|it| {
                ["seite", "website", "homepage", "kanal", "profil"]
                    .iter()
                    .any(|end| unit.lower(*it).ends_with(end))
            })
            && let Some(owner) = author_of(unit, phrase, site)
        {
            set_speaker(statement, Some(owner));
            return;
        }
    }
    opening_text(unit, cue, statement);
}

/// Ends of nouns for those who say something together where "es" is said "in" them.
const GROUPS: [&str; 9] = [
    "koalition",
    "opposition",
    "partei",
    "fraktion",
    "branche",
    "szene",
    "lager",
    "belegschaft",
    "umfeld",
];

/// The text that "…, in dem es heißt, …" at `start` goes with, in the clause before: "ein Brief aus dem Mai, in dem es
/// heißt".
fn text_before(unit: &Unit, start: usize) -> Option<Range<usize>> {
    const TEXTS: [&str; 9] = [
        "mail",
        "brief",
        "schreiben",
        "nachricht",
        "eintrag",
        "schrift",
        "vermerk",
        "protokoll",
        "papier",
    ];
    let leads = start > 1
        && unit.lower(start) == "in"
        && matches!(unit.lower(start + 1), "dem" | "der" | "denen")
        && unit.lower(start + 2) == "es";
    let text = |it: usize| {
        unit.capital(it)
            && (unit.ends_in(it, Class::ReportText)
                || TEXTS.iter().any(|end| unit.lower(it).ends_with(end)))
    };
    let noun = leads
        .then(|| (0..start - 1).rfind(|it| text(*it)))
        .flatten()?;
    let first = unit.segments.get(unit.segment_of(noun))?.tokens.start;
    let head = phrases::german_before(unit, first, noun + 1)?;
    let whole = phrases::german_plain(unit, head.start, start - 1)?;
    // "eine E-Mail aus dem Jahr 2024"
    let ends = (noun + 1..whole.end).find(|it| unit.is(*it, Class::Preposition));
    Some(whole.start..ends.unwrap_or(whole.end))
}

/// "In der Studie, die dem „Blatt“ vorliegt, heißt es, …": the text that opens the sentence.
fn opening_text(unit: &Unit, cue: &Cue, statement: &mut Found) {
    // "Aus einem Papier, das der Agentur vorliegt, geht hervor, dass …"
    if unit.lower(0) == "aus"
        && cue.segment > 0
        && let Some(text) = phrases::german_plain(unit, 1, cue.finite)
            .filter(|it| unit.kind(it.end) == Some(Kind::Comma))
    {
        set_speaker(statement, Some(text));
        return;
    }
    if !matches!(unit.lower(0), "in" | "im") || cue.segment == 0 {
        return;
    }
    let opening = phrases::german_plain(unit, 1, cue.finite)
        .filter(|it| unit.kind(it.end) == Some(Kind::Comma));
    let text = opening.clone().filter(|it| {
        it.clone().any(|word| {
            unit.capital(word)
                && (unit.ends_in(word, Class::ReportNoun) || unit.is(word, Class::ReportNoun))
        })
    });
    if let Some(text) = text {
        let noun = text
            .clone()
            .find(|it| unit.capital(*it))
            .unwrap_or(text.start);
        if let Some(author) = author_of(unit, text.clone(), noun) {
            statement.chain = vec![Mention::Words(author)];
        }
        statement.speaker = Some(text);
    } else if let Some(text) = opening
        && unit.is(text.end + 1, Class::Relative)
    {
        // "In dieser Entschließung, die der Rat angenommen hat, heißt es, …", "In der Partei, die regiert, heißt es, …"
        set_speaker(statement, Some(text));
    }
}

/// "in einer Studie", "in einem internen Vermerk": a text that nobody is named with and that is no
/// message of whoever was spoken of.
fn is_new_text(unit: &Unit, phrase: &Range<usize>, noun: usize) -> bool {
    const TEXTS: [&str; 11] = [
        "studie",
        "gutachten",
        "umfrage",
        "vermerk",
        "dossier",
        "anklageschrift",
        "prüfbericht",
        "abschlussbericht",
        "untersuchungsbericht",
        "strategiepapier",
        "positionspapier",
    ];
    const OWN: [&str; 4] = ["urteilsbegründung", "anklageschrift", "gutachten", "studie"];
    let lower = unit.lower(noun);
    matches!(unit.lower(phrase.start), "einer" | "einem")
        && TEXTS.iter().any(|it| lower.ends_with(it))
        || matches!(unit.lower(phrase.start), "der" | "dem")
            && phrase.len() == 2
            && OWN.contains(&lower)
}

/// Whether a sentence cites a text that was spoken of: "…, heißt es in dem Schreiben".
pub(in crate::attribution) fn cites_text(unit: &Unit) -> bool {
    let cue = (0..unit.end()).find(|it| {
        matches!(unit.lower(*it), "heißt" | "hieß")
            && unit.lower(it + 1) == "es"
            && matches!(unit.lower(it + 2), "in" | "im")
    });
    cue.is_some_and(|it| {
        let noun = it + 3 + usize::from(matches!(unit.lower(it + 3), "dem" | "der" | "diesem"));
        is_text(unit, noun)
    })
}

/// Whether somebody has a text in a sentence, which speaks of itself thereafter: "hatten einen Brief geschrieben",
/// "legte einen Bericht vor".
pub(in crate::attribution) fn hands_in_text(unit: &Unit) -> bool {
    (2..unit.end()).any(|it| {
        is_text(unit, it)
            && (1..=3).any(|back| {
                it > back
                    && matches!(
                        unit.lower(it - back),
                        "einen" | "ein" | "eine" | "einem" | "einer"
                    )
            })
    })
}

/// Whether a clause behind a text tells that those who write have it before them, so that it is what they cite: "in dem
/// Schreiben[, das dieser Zeitung vorliegt]".
fn lies_before_us(unit: &Unit, comma: usize) -> bool {
    const FEW: usize = 8;
    let relative = unit.kind(comma) == Some(Kind::Comma) && unit.is(comma + 1, Class::Relative);
    relative
        && (comma + 2..comma + FEW).any(|it| {
            matches!(
                unit.lower(it),
                "vorliegt" | "vorliegen" | "vorlag" | "vorlagen"
            )
        })
}

/// The genitive or "von" behind the noun of a text: "der Mitteilung [des Ministeriums]".
pub(super) fn author_of(unit: &Unit, phrase: Range<usize>, noun: usize) -> Option<Range<usize>> {
    let after = noun + 1;
    match unit.lower(after) {
        "des" | "der" | "eines" | "einer" | "seines" | "seiner" | "ihres" | "ihrer"
            if after < phrase.end =>
        {
            Some(after..phrase.end)
        }
        "von" | "vom" if after < phrase.end => Some(after + 1..phrase.end),
        _ => None,
    }
}

/// Those who sit where a sentence about "man" says: "Beim [Verband] zeigt man sich besorgt".
pub(in crate::attribution) fn people_in(unit: &Unit) -> Option<Range<usize>> {
    let close = unit.segments.first()?.tokens.end;
    let seat = seat_in(unit, 0..close)?;
    (seat.end..close.min(seat.end + 3))
        .any(|it| unit.lower(it) == "man")
        .then_some(seat)
}

/// Ends of nouns for those who can be meant by "man" with them.
const SEATS: [&str; 20] = [
    "bund",
    "verein",
    "club",
    "klub",
    "orden",
    "ring",
    "hilfswerk",
    "wacht",
    "dienst",
    "zunft",
    "innung",
    "gilde",
    "stelle",
    "gemeinde",
    "branche",
    "szene",
    "nachbarschaft",
    "belegschaft",
    "dorf",
    "viertel",
];

/// Where those sit who are spoken of, at the start of a clause: "Im [Gesundheitsministerium] in München",
/// "In [Moskau]", "Beim [Betreiber Nordnetz]".
pub(in crate::attribution) fn seat_in(unit: &Unit, tokens: Range<usize>) -> Option<Range<usize>> {
    let first = tokens.start;
    if !matches!(
        unit.lower(first),
        "in" | "im" | "bei" | "beim" | "aus" | "von" | "vom"
    ) {
        return None;
    }
    let seat = phrases::german_plain(unit, first + 1, tokens.end)?;
    let country = seat.len() == 1 && unit.at(seat.start).is_some_and(|it| it.country);
    // "In der SPD wird befürchtet, …"
    let known = unit.is(seat.start, Class::Determiner)
        && seat.len() == 2
        && unit
            .at(seat.start + 1)
            .is_some_and(|it| it.capital && it.alias_length > 0 && it.feminine.is_none());
    let body = known
        || seat.clone().any(|it| {
            unit.at(it).is_some_and(|it| it.office)
                || unit.capital(it)
                    && (unit.ends_in(it, Class::CompanyNoun)
                        || BODIES.iter().any(|class| unit.ends_in(it, *class)))
        });
    // "Beim Waldbauernbund fürchtet man, …"
    let club = || {
        (matches!(unit.lower(first), "beim" | "im") || unit.is(seat.start, Class::Determiner))
            && (seat.end..seat.end + 3).any(|it| unit.lower(it) == "man")
            && seat
                .clone()
                .any(|it| unit.capital(it) && SEATS.iter().any(|end| unit.lower(it).ends_with(end)))
    };
    (country || body || club()).then_some(seat)
}
