//! From whom a statement names to the chain of those who passed it on.

use std::ops::Range;

use super::super::english;
use super::super::frame::Mention;
use super::super::german;
use super::super::known;
use super::super::lexicon::{BODIES, Class};
use super::super::naming;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Kind, Unit};
use super::{Holder, Reader, without_mentions};
use crate::text::Language;

impl Reader<'_> {
    pub(super) fn chain(&mut self, unit: &Unit, mentions: &[Mention]) -> Vec<Chained> {
        // Mentions are resolved as they are read, so that "seines Hauses" finds whom it follows.
        let mut order: Vec<usize> = (0..mentions.len()).collect();
        order.sort_by_key(|it| match mentions.get(*it) {
            Some(Mention::Words(words)) => words.start,
            _ => 0,
        });
        let mut resolved: Vec<Vec<Chained>> = vec![Vec::new(); mentions.len()];
        for index in order {
            let links = match mentions.get(index) {
                Some(Mention::Words(words)) => {
                    self.name_subject(unit, words);
                    self.joint(unit, words.clone())
                }
                Some(Mention::Informant) => self
                    .told_near(unit)
                    .map(|it| without_mentions(&it.chain))
                    .unwrap_or_default(),
                Some(Mention::Held) => {
                    let mut held = self
                        .holder
                        .as_ref()
                        .map(|it| without_mentions(&it.chain))
                        .unwrap_or_default();
                    // "hieß es unter Berufung auf Ermittler": of those before only the medium goes on.
                    let relayed = held.first().is_some_and(|it| {
                        matches!(it.kind, SourceKind::Agency | SourceKind::Medium)
                    });
                    if mentions.len() > 1 && relayed {
                        held.truncate(1);
                    }
                    held
                }
                None => Vec::new(),
            };
            if let Some(place) = resolved.get_mut(index) {
                *place = links;
            }
        }
        let mut chain: Vec<Chained> = Vec::new();
        for links in resolved {
            for link in links {
                if chain.iter().all(|it| it.name != link.name) {
                    chain.push(link);
                }
            }
        }
        chain
    }

    /// Who told something last, where that was not long ago: who only took a stand on it since ("Minsk wies
    /// die Vorwürfe zurück") gave no "Angaben".
    pub(super) fn told_near(&self, unit: &Unit) -> Option<&Holder> {
        let told = self.informant.as_ref();
        let near = told.filter(|it| it.block == unit.block || it.block + 1 == unit.block);
        near.or(self.holder.as_ref()).or(told)
    }

    /// Names the subject before a pronoun that takes it up in the same sentence: "Minister Tann will das
    /// ändern, wie er ankündigte".
    pub(super) fn name_subject(&mut self, unit: &Unit, words: &Range<usize>) {
        if self.language == Language::English {
            self.name_english_subject(unit, words);
            return;
        }
        let pronoun = self.language == Language::German
            && words.len() == 1
            && matches!(unit.lower(words.start), "er" | "sie" | "es");
        // "Das Spital schließt die Abteilung, wie es bekanntgab": the article agrees with the pronoun.
        let agrees = |subject: &Range<usize>| {
            matches!(
                (unit.lower(subject.start), unit.lower(words.start)),
                ("der", "er") | ("die", "sie") | ("das", "es")
            ) && german::can_speak(unit, subject)
        };
        if pronoun
            && let Some(subject) = german::subject_of(unit)
                .filter(|it| !german::in_konjunktiv(unit, it.start))
                .filter(|it| it.end < words.start)
            && (agrees(&subject)
                || unit.lower(words.start) != "es"
                    && subject.clone().any(|it| unit.ends_in(it, Class::Role)))
        {
            self.memory.resolve(unit, subject);
        }
    }

    /// The same in English: "Romania scrambled two jets, its ministry said"; "Rowe has a week to name them,
    /// failing which, she says, she will sue"; "accused Rowe of theft, which he has denied".
    fn name_english_subject(&mut self, unit: &Unit, words: &Range<usize>) {
        let before = words.start.checked_sub(1).filter(|it| *it > 0);
        let Some(before) = before else {
            return;
        };
        if let Some(company) = self.memory.company_before(unit, words) {
            self.memory.resolve(unit, company);
            return;
        }
        let own = unit.lower(words.start) == "its";
        if own && let Some(subject) = english::subject_of(unit, words.start) {
            self.memory.resolve(unit, subject);
            return;
        }
        let person = words.len() == 1 && matches!(unit.lower(words.start), "he" | "she");
        if !person {
            return;
        }
        // In "Rowe is a liar, he said" he is somebody else.
        let closes = unit.kind(before) != Some(Kind::Word) && words.end + 2 >= unit.end();
        if unit.lower(before) == "which" {
            if let Some(name) = (0..before)
                .rev()
                .find(|it| self.memory.is_family_name(unit, *it))
            {
                self.memory.resolve(unit, name..name + 1);
            }
        } else if !closes
            && let Some(subject) = english::subject_of(unit, words.start)
            && subject.end < words.start
            && self.memory.names_person(unit, &subject)
        {
            self.memory.resolve(unit, subject);
        }
    }

    /// Whom a pronoun means that nobody named before fits: the subject of its own sentence, "Norvia, which
    /// owns the yard, is to cut jobs, it announced".
    pub(super) fn subject_of_sentence(
        &mut self,
        unit: &Unit,
        speaker: Option<&Range<usize>>,
    ) -> Option<Chained> {
        let words = speaker.filter(|it| it.len() == 1 && unit.lower(it.start) == "it")?;
        let subject = english::subject_of(unit, words.start)?;
        let named = subject.end < words.start && unit.capital(subject.start);
        named
            .then(|| self.memory.resolve(unit, subject))?
            .filter(|it| it.named && it.kind != SourceKind::Person)
    }

    /// Joint speakers ("Moskau und Pjöngjang") are a source each.
    pub(super) fn joint(&mut self, unit: &Unit, words: Range<usize>) -> Vec<Chained> {
        // "Beide bestreiten das": the two that were last named together.
        if words.len() == 1
            && unit.lower(words.start) == "beide"
            && let Some(pair) = self.memory.pair()
        {
            let mention = unit.span(words);
            return pair
                .into_iter()
                .map(|it| Chained { mention, ..it })
                .collect();
        }
        if self.language == Language::English {
            if let Some(both) = self.memory.both(unit, &words) {
                return both;
            }
            let members = members(unit, &words);
            if members.len() > 2 {
                return members
                    .into_iter()
                    .filter_map(|it| self.memory.resolve(unit, it))
                    .collect();
            }
        }
        if let Some(several) = self.enumerated(unit, &words) {
            return several;
        }
        let and = words
            .clone()
            .find(|it| matches!(unit.lower(*it), "und" | "and" | "sowie"));
        if let Some(and) = and
            && !self.memory.is_one_body(unit, &words, and)
            // "die Industrie- und Handelskammer"
            && and > words.start
            && !unit.lower(and - 1).ends_with('-')
            && and + 1 < words.end
        {
            if let Some(both) = self.sharing_noun(unit, words.start..and, and + 1..words.end) {
                return both;
            }
            let halves = [words.start..and, and + 1..words.end];
            let both: Vec<Chained> = halves
                .iter()
                .filter_map(|it| self.memory.resolve(unit, it.clone()))
                .collect();
            if both.len() == 2 && both.iter().all(|it| it.named) {
                if self.language == Language::English {
                    self.memory.set_pair(&both);
                }
                return both;
            }
        }
        self.memory.resolve(unit, words).into_iter().collect()
    }

    /// "CDU, SPD und Grüne", "Polen, Litauen und Estland": three or more well-known bodies or countries.
    fn enumerated(&mut self, unit: &Unit, words: &Range<usize>) -> Option<Vec<Chained>> {
        if self.language != Language::German {
            return None;
        }
        let and = words
            .clone()
            .rfind(|it| matches!(unit.lower(*it), "und" | "sowie"))?;
        let comma = |it: &usize| unit.kind(*it) == Some(Kind::Comma);
        let mut members: Vec<Range<usize>> = Vec::new();
        let mut start = words.start;
        for cut in (words.start..and).filter(comma).chain([and, words.end]) {
            if start < cut {
                members.push(start..cut);
            }
            start = cut + 1;
        }
        let known = |it: &Range<usize>| {
            let first = it.start + usize::from(unit.is(it.start, Class::Determiner));
            let text = unit.span(first..it.end).map(|it| self.article.slice(it));
            text.is_some_and(|it| known::source(it).is_some() || known::country(it).is_some())
        };
        if members.len() < 3 || !members.iter().all(known) {
            return None;
        }
        let all = members
            .into_iter()
            .filter_map(|it| self.memory.resolve(unit, it));
        Some(all.collect())
    }

    /// "die evangelische und die katholische Kirche": two bodies that share a noun.
    fn sharing_noun(
        &mut self,
        unit: &Unit,
        left: Range<usize>,
        right: Range<usize>,
    ) -> Option<Vec<Chained>> {
        let adjective = left.end.checked_sub(1)?;
        let bare = self.language == Language::German
            && left.len() <= 2
            && !left.clone().any(|it| unit.capital(it) && it > left.start)
            && !unit.is(adjective, Class::Determiner);
        let noun = right.end.checked_sub(1)?;
        let described = right.len() == 3
            && unit.is(right.start, Class::Determiner)
            && unit.capital(noun)
            && !unit.capital(noun - 1);
        if !bare || !described || unit.capital(adjective) && adjective > 0 {
            return None;
        }
        let second = self.memory.resolve(unit, right)?;
        let word = |it: usize| unit.at(it).map_or("", |it| self.article.slice(it.span));
        let mention = unit.span(left);
        let first = Chained {
            name: format!("{} {}", word(adjective), word(noun)),
            mention,
            ..second.clone()
        };
        let second = Chained {
            name: format!("{} {}", word(noun - 1), word(noun)),
            ..second
        };
        Some(vec![first, second])
    }

    /// The station of "ARD-Sommerinterview" where it is a well-known one, "Ö1-Morgenjournal" or "Regionaljournal"
    /// as they stand: whom somebody told something there.
    fn programme(&self, unit: &Unit, words: &Range<usize>) -> Option<String> {
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
        let spoken = lower.ends_with("interview") || lower.ends_with("sendung");
        match station {
            Some(station) => Some(station.name.clone()),
            None => (!spoken).then(|| text.to_owned()),
        }
    }

    pub(super) fn relay(&mut self, unit: &Unit, words: Range<usize>) -> Option<Chained> {
        let text = unit
            .span(words.clone())
            .map(|it| self.article.slice(it))
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
        // "told state television", "dem Deutschen Nachrichtenradio", "told NPW": a station by what it is, an
        // outlet by its letters.
        let last = words.end.checked_sub(1).map_or("", |it| unit.lower(it));
        let station = matches!(
            last,
            "television" | "radio" | "tv" | "podcast" | "newspaper" | "magazine"
        ) || words.len() > 1
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
            || self.language == Language::English && titled(unit, &words, text);
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
            .filter(|it| it.len() > 1 && it.bytes().all(|letter| letter.is_ascii_uppercase()));
        if self.language == Language::English
            && let Some(name) = outlet
            && words.len() > 1
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
        let programme = self.programme(unit, &words);
        let mut source = self.memory.resolve(unit, words)?;
        if let Some(station) = programme {
            let known = known::source(&station);
            source.name = known.map_or(station, |it| it.name.clone());
            source.kind = SourceKind::Medium;
        }
        let medium = matches!(source.kind, SourceKind::Agency | SourceKind::Medium);
        let could = station || paper || letters && known::source(text).is_none();
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

/// Whether the words to whom something was told are the title of a paper: "The Lantern" with a capital article
/// inside a sentence, or one word with capitals inside, "SportNews".
fn titled(unit: &Unit, words: &Range<usize>, text: &str) -> bool {
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

/// The members of a list of at least three: "Farmers, some teachers and several firms". A name with what it
/// is behind a comma is none.
fn members(unit: &Unit, words: &Range<usize>) -> Vec<Range<usize>> {
    let comma = |it: &usize| unit.kind(*it) == Some(Kind::Comma);
    let Some(and) = words.clone().rfind(|it| unit.lower(*it) == "and") else {
        return Vec::new();
    };
    if !words.clone().any(|it| comma(&it) && it < and) {
        return Vec::new();
    }
    let mut members = Vec::new();
    let mut start = words.start;
    for cut in (words.start..and).filter(comma).chain([and, words.end]) {
        if start < cut {
            members.push(start..cut);
        }
        start = cut + 1;
    }
    let middle = 1..members.len().saturating_sub(1);
    let described = members.get(middle).unwrap_or_default().iter().any(|it| {
        matches!(
            unit.lower(it.start),
            "a" | "an" | "the" | "his" | "her" | "its" | "who" | "whose"
        ) || unit.is(it.start, Class::Role) && !unit.capital(it.start)
    });
    if described { Vec::new() } else { members }
}
