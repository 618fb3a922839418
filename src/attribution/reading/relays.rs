//! The outlet that somebody told something, and that passes it on.

use super::super::known;
use super::super::lexicon::{BODIES, Class};
use super::super::naming;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Token, Unit};
use super::Reader;
use crate::text::Language;
use std::ops::Range;

impl Reader<'_> {
    /// The station of "ARD-Sommerinterview" where it is a well-known one, "Ö1-Morgenjournal" or "Regionaljournal"
    /// as they stand: whom somebody told something there.
    pub(super) fn programme(&self, unit: &Unit, words: &Range<usize>) -> Option<String> {
        let word = words.end.checked_sub(1).filter(|it| {
            self.language == Language::German && words.len() <= 2 && unit.capital(*it)
        })?;
        let text = self.article.slice(unit.at(word)?.span);
        let lower = unit.lower(word);
        let sent = [
            "journal",
            "magazin",
            "interview",
            "sendung",
            "talk",
            "podcast",
            "studio",
        ]
        .iter()
        .any(|it| lower.ends_with(it) && lower.len() > it.len());
        if !sent {
            return None;
        }
        let head = text.split_once('-').map(|it| it.0);
        let station = head
            .and_then(known::source)
            .filter(|it| matches!(it.kind, SourceKind::Agency | SourceKind::Medium));
        let spoken = ["interview", "sendung", "studio"]
            .iter()
            .any(|it| lower.ends_with(it));
        match station {
            Some(station) => Some(station.name.clone()),
            None => (!spoken).then(|| text.to_owned()),
        }
    }

    /// Whether the article names a paper that is called "Die Presse".
    fn names_press(&self) -> bool {
        const NAMES: [&str; 8] = [
            "„Presse“",
            "„Die Presse",
            "»Presse«",
            "\"Presse\"",
            "\"Die Presse",
            "Tageszeitung Die Presse",
            "Presse am Sonntag",
            "Zeitung Presse",
        ];
        *self.press.get_or_init(|| {
            let text = self.article.text().as_str();
            NAMES.iter().any(|it| text.contains(it))
        })
    }

    pub(super) fn relay(&mut self, unit: &Unit, mut words: Range<usize>) -> Option<Chained> {
        // "told the ABC program “This Week”": the title tells nothing about whose it is.
        let quoted = |it: usize| unit.at(it).is_some_and(Token::is_quotation);
        if self.language == Language::English && words.len() > 1 && quoted(words.end - 1) {
            words.end -= 1;
        }
        // "sagte vor der Presse": those who listened.
        if self.language == Language::German
            && words.start > 0
            && unit.lower(words.start - 1) == "vor"
            && unit.lower(words.end - 1) == "presse"
        {
            return None;
        }
        // "sagte der Presse": no paper where the article names none of that name.
        if self.language == Language::German
            && unit.lower(words.end - 1) == "presse"
            && (words.len() == 1 || words.len() == 2 && unit.is(words.start, Class::Determiner))
            && !self.names_press()
        {
            return None;
        }
        let text = unit
            .span(words.clone())
            .map(|it| self.article.slice(it))
            .map(|it| {
                it.strip_suffix("'s")
                    .or_else(|| it.strip_suffix("’s"))
                    .unwrap_or(it)
            })
            .unwrap_or_default();
        if self
            .article
            .meta
            .provider
            .as_deref()
            .is_some_and(|own| text.contains(own))
        {
            return None;
        }
        // "let slip on live TV" names no station.
        if self.language == Language::English
            && matches!(unit.lower(words.start), "live" | "national" | "breakfast")
        {
            return None;
        }
        // "told Manila radio station DZKR", "told the news site Harbourline": what it is tells where its name starts.
        if self.language == Language::English
            && let Some(noun) = words.clone().rfind(|it| {
                !unit.capital(*it)
                    && matches!(
                        unit.lower(*it),
                        "station"
                            | "channel"
                            | "daily"
                            | "weekly"
                            | "tabloid"
                            | "site"
                            | "website"
                            | "portal"
                            | "outlet"
                            | "broadcaster"
                            | "newspaper"
                            | "magazine"
                            | "network"
                    )
            })
            && let first = noun + 1
            && first < words.end
            && (first..words.end).all(|it| unit.capital(it))
            && let Some(span) = unit.span(first..words.end)
        {
            let name = self.article.slice(span);
            let known = known::source(name);
            return Some(Chained {
                name: known.map_or_else(|| name.to_owned(), |it| it.name.clone()),
                kind: known.map_or(SourceKind::Medium, |it| it.kind),
                named: true,
                speaks_for: None,
                mention: unit.span(words),
            });
        }
        // "told state television", "dem Deutschen Nachrichtenradio", "told NPW": a station by what it is, an
        // outlet by its letters.
        let last = words.end.checked_sub(1).map_or("", |it| unit.lower(it));
        let station = matches!(
            last,
            "television" | "radio" | "tv" | "podcast" | "newspaper" | "magazine"
        ) || self.language == Language::English
            // "told national media", "told the country's media"
            && last == "media"
            && words.len() > 1
            && !words.clone().any(|it| unit.lower(it) == "and")
            || self.language == Language::English
                && ["-tv", "-fm"].iter().any(|end| last.ends_with(end))
            || words.len() > 1
                && ["fernsehen", "radio", "rundfunk"]
                    .iter()
                    .any(|it| last.ends_with(it));
        let paper = self.language == Language::English
            && words.len() > 1
            // "told the Harbor County Banner"; a paper calls itself "the Banner".
            && (!unit.is(words.start, Class::Determiner) || words.len() > 2)
            && words
                .clone()
                .any(|it| unit.capital(it) && naming::is_paper(unit.lower(it)))
            || self.language == Language::English
                && (titled(unit, &words, text)
                    || names_outlet(unit, &words)
                    || self.interviewed_by(unit, &words));
        let letters = paper
            || self.language == Language::English
                && words.len() == 1
                && (2..=5).contains(&text.len())
                && text.bytes().all(|it| it.is_ascii_uppercase());
        // "told CBC's The Morning Edition"
        let outlet = unit
            .at(words.start)
            .map(|it| self.article.slice(it.span))
            .and_then(|it| it.strip_suffix("'s").or_else(|| it.strip_suffix("’s")))
            .filter(|it| it.len() > 1 && it.chars().all(char::is_uppercase));
        if self.language == Language::English
            && let Some(name) = outlet
            && words.clone().all(|it| unit.capital(it))
        {
            let known = known::source(name);
            return Some(Chained {
                name: known.map_or_else(|| name.to_owned(), |it| it.name.clone()),
                kind: SourceKind::Medium,
                named: true,
                speaks_for: None,
                mention: unit.span(words),
            });
        }
        // "told BBC Scotland": the programme of a known station.
        let station_of = (words.len() > 1 && self.language == Language::English)
            .then(|| {
                let first = unit.at(words.start).map(|it| self.article.slice(it.span));
                known::source(text).or_else(|| known::source(first?))
            })
            .flatten()
            .filter(|it| it.kind == SourceKind::Medium)
            .filter(|_| words.clone().all(|it| unit.capital(it)));
        if let Some(known) = station_of {
            return Some(Chained {
                name: known.name.clone(),
                kind: SourceKind::Medium,
                named: true,
                speaks_for: None,
                mention: unit.span(words),
            });
        }
        // "told the ABC program", "told BBC Radio 4's Today programme"
        let first = words.start + usize::from(unit.lower(words.start) == "the");
        let aired = matches!(
            last,
            "program"
                | "programme"
                | "show"
                | "network"
                | "channel"
                | "podcast"
                | "breakfast"
                | "newsnight"
        );
        let sender = (aired && self.language == Language::English && first + 1 < words.end)
            .then(|| unit.at(first).map(|it| self.article.slice(it.span)))
            .flatten()
            .map(|it| it.trim_end_matches("'s").trim_end_matches("’s"))
            .and_then(|it| {
                // "the ABC program": stations are known by their news as well.
                known::source(it).or_else(|| known::source(&format!("{it} News")))
            })
            .filter(|it| matches!(it.kind, SourceKind::Medium | SourceKind::Agency));
        if let Some(known) = sender {
            return Some(Chained {
                name: known.name.clone(),
                kind: known.kind,
                named: true,
                speaks_for: None,
                mention: unit.span(words),
            });
        }
        let programme = self.programme(unit, &words);
        // "sagte er der N.Z.B."
        let dotted = words
            .end
            .checked_sub(1)
            .and_then(|it| unit.at(it))
            .is_some_and(|it| {
                let word = self.article.slice(it.span);
                word.split('.').count() > 2
                    && word.split('.').all(|part| {
                        part.chars().count() < 2 && part.chars().all(char::is_uppercase)
                    })
            });
        let mut source = self.memory.resolve(unit, words)?;
        if let Some(station) = programme {
            let known = known::source(&station);
            source.name = known.map_or(station, |it| it.name.clone());
            source.kind = SourceKind::Medium;
        }
        let medium = matches!(source.kind, SourceKind::Agency | SourceKind::Medium);
        let could = station || dotted || paper || letters && known::source(text).is_none();
        (medium || could).then_some(Chained {
            kind: if medium {
                source.kind
            } else {
                SourceKind::Medium
            },
            ..source
        })
    }
}

impl Reader<'_> {
    /// Whether an interview was with the outlet that the words name: "in an interview with Brisk". Persons are known by
    /// a first name or by having been named.
    fn interviewed_by(&self, unit: &Unit, words: &Range<usize>) -> bool {
        let first = words.start + usize::from(unit.lower(words.start) == "the");
        let interview = words.start > 1
            && unit.lower(words.start - 1) == "with"
            && unit.lower(words.start - 2) == "interview";
        interview
            && first < words.end
            && (first..words.end).all(|it| unit.capital(it) && !unit.is(it, Class::Role))
            && !unit.is_first_name(first)
            && !(words.end - first == 1 && self.memory.names_person(unit, &(first..words.end)))
    }
}

/// Whether the words to whom something was told name an outlet by a word that only those have whom one tells something:
/// "told Lake FM", "told Alpine Press", "told Canale Due".
fn names_outlet(unit: &Unit, words: &Range<usize>) -> bool {
    const LAST: [&str; 31] = [
        "fm",
        "press",
        "report",
        "record",
        "reporter",
        "mail",
        "today",
        "live",
        "network",
        "channel",
        "media",
        "independent",
        "citizen",
        "mercury",
        "messenger",
        "digest",
        "outlook",
        "update",
        "playbook",
        "podcast",
        "guardian",
        "sun",
        "argosy",
        "tidende",
        "tageblatt",
        "anzeiger",
        "kurier",
        "presse",
        "aftenblad",
        "dagblad",
        "broadcasting",
    ];
    const FIRST: [&str; 24] = [
        "canale",
        "canal",
        "kanal",
        "channel",
        "rádio",
        "télé",
        "tele",
        "rete",
        "antena",
        "antenne",
        "giornale",
        "corriere",
        "correio",
        "correo",
        "diário",
        "jornal",
        "kurier",
        "deporte",
        "deportes",
        "nieuws",
        "noticias",
        "notícias",
        "prensa",
        "journal",
    ];
    const ENDS: [&str; 16] = [
        "posten",
        "bladet",
        "zeitung",
        "tageblatt",
        "anzeiger",
        "kurier",
        "nachrichten",
        "tidning",
        "tidningen",
        "avisen",
        "dagblad",
        "beat",
        "wire",
        "radio",
        "press",
        "cast",
    ];
    let first = words.start + usize::from(unit.lower(words.start) == "the");
    // "Jornal da Costa"
    let joins = |it: usize| matches!(unit.lower(it), "da" | "do" | "di" | "del" | "della" | "de");
    if !(first..words.end).all(|it| unit.capital(it) || it > first && joins(it)) {
        return false;
    }
    let last = unit.lower(words.end - 1);
    if words.end.saturating_sub(first) < 2 {
        return first + 1 == words.end
            && first == words.start
            && last.len() > 6
            && ENDS.iter().any(|end| last.ends_with(end))
            && unit.at(first).is_some_and(|it| it.entry.is_none());
    }
    !unit.is_first_name(first)
        && !unit.is(first, Class::Role)
        && (LAST.contains(&last)
            || FIRST.contains(&unit.lower(first))
            // "told Il Faro", "told Die Brücke": what opens with an article of another language.
            || words.end - first == 2
                && matches!(unit.lower(first), "il" | "het" | "das" | "die" | "le")
                && unit.at(first + 1).is_some_and(|it| it.entry.is_none()))
}

/// Whether the words to whom something was told are the title of a paper: "The Lantern" with a capital article
/// inside a sentence, or one word with capitals inside, "SportNews".
pub(super) fn titled(unit: &Unit, words: &Range<usize>, text: &str) -> bool {
    let article = text.starts_with("The ") && words.start > 0;
    let plain = words.clone().all(|it| {
        unit.capital(it)
            && !unit.is(it, Class::Role)
            && !unit.is(it, Class::UnnamedNoun)
            && BODIES
                .iter()
                .all(|class| *class == Class::BodyMedium || !unit.is(it, *class))
    });
    let inner = words.len() == 1
        && text.len() > 5
        && text.bytes().all(|it| it.is_ascii_alphabetic())
        && text.bytes().skip(2).any(|it| it.is_ascii_uppercase())
        && text.bytes().any(|it| it.is_ascii_lowercase())
        && !["Mc", "Mac", "De", "Le", "La"]
            .iter()
            .any(|it| text.starts_with(it));
    article && plain && words.len() > 1 || inner
}
