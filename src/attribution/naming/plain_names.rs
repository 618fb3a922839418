//! Names that nothing is known about, and short forms of names given in full.

use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::bodies::is_legal_form;
use super::countries::is_general_body;
use super::declension::{messenger, nominative_name, nominative_phrase, without_genitive};
use super::english_bodies::is_company;
use super::english_meant::is_thing_or_firm;
use super::{Gender, Memory, Remembered, person, remembered};
use std::ops::Range;

/// The noun of a house that goes by it and a name, without the ending of the genitive: "Klosters" of the "Kloster Stein".
fn house_of(word: &str) -> Option<&str> {
    const HOUSES: [&str; 14] = [
        "kloster",
        "gestüt",
        "hotel",
        "museum",
        "theater",
        "tierheim",
        "tierpark",
        "zoo",
        "gymnasium",
        "bistum",
        "stift",
        "zirkus",
        "freibad",
        "seniorenheim",
    ];
    let is = |it: &&str| HOUSES.iter().any(|end| it.ends_with(end));
    Some(word)
        .filter(is)
        .or_else(|| word.strip_suffix("es").filter(is))
        .or_else(|| word.strip_suffix('s').filter(is))
}

/// The houses that a general noun can mean: "der Hof" a stud farm.
fn sorts_of_house(noun: &str) -> Option<&'static [&'static str]> {
    match noun {
        "hof" | "hofes" | "hofs" => Some(&["Gestüt", "Gut"]),
        "haus" | "hauses" => Some(&["Hotel", "Museum", "Theater", "Seniorenheim"]),
        "betrieb" | "betriebs" => Some(&["Hotel", "Gestüt"]),
        _ => None,
    }
}

/// How many bytes around a mention are looked through for the same name, so that reading stays linear.
const REACH: usize = 16_000;

/// How many mentions of a name are looked at for one without its town.
const FEW: usize = 8;

impl Memory<'_> {
    /// A body named in full before and now by its last word or its initials: "the Herald" after
    /// "the Norwich Herald", "the WTA" after "Water Transport Authority".
    pub(super) fn shortened(&self, text: &str) -> Option<Remembered> {
        let body = |it: &Remembered| {
            it.source.named && it.source.kind != SourceKind::Person && it.source.name != text
        };
        let acronym = text.len() > 2 && text.chars().all(char::is_uppercase);
        let single = !text.contains(' ') && text.chars().count() > 3;
        self.latest(|it| {
            body(it)
                && (acronym && initials(&it.source.name) == text
                    || single
                        && it.source.kind == SourceKind::Medium
                        && it
                            .source
                            .name
                            .strip_suffix(text)
                            .is_some_and(|rest| rest.ends_with(' ')))
        })
    }

    /// "Orbis" of the only English name that begins with it, "Orbis Telecom", where it is nobody's first
    /// name and no country.
    pub(super) fn first_word(&self, text: &str) -> Option<Remembered> {
        let single = self.english && !text.contains(' ') && text.chars().count() > 3;
        if !single || known::is_feminine(text).is_some() || known::country(text).is_some() {
            return None;
        }
        let places = self.by_word.get(text)?;
        let mut names = places.iter().filter_map(|it| self.names.get(*it));
        let name = names.next().filter(|_| names.next().is_none())?;
        // The short form follows the full one; who is called so before has the name alone.
        let whole = self.article.text().as_str();
        let first = whole.find(text).and_then(|it| whole.get(it..))?;
        if !first.starts_with(name.joined.as_str()) {
            return None;
        }
        let opens = name.words.first().is_some_and(|it| *it == text) && name.words.len() == 2;
        let person = self
            .history
            .iter()
            .any(|it| it.source.kind == SourceKind::Person && it.source.name == name.joined);
        (opens && !person).then(|| {
            remembered(
                name.joined.clone(),
                SourceKind::Institution,
                true,
                Gender::Neuter,
            )
        })
    }

    /// "das Kloster" of an article that speaks of one alone by its name, "des Klosters Stein".
    fn house_named(
        &self,
        unit: &Unit,
        words: &Range<usize>,
        core: &Range<usize>,
    ) -> Option<Remembered> {
        let definite = matches!(
            unit.lower(core.start),
            "der" | "die" | "das" | "dem" | "den" | "des"
        );
        if self.english || !definite || words.len() != 1 || core.len() != 2 {
            return None;
        }
        let place = unit.at(words.start)?.span.start();
        // "…, wie der Hof mitteilte" of a paragraph about the "Gestüt Arnau"
        if let Some(sorts) = sorts_of_house(unit.lower(words.start)) {
            let paragraph = self.article.blocks().get(unit.block)?.span.start();
            let text = self.around(place, place);
            let text = text
                .get(text.len() - (place - paragraph).min(text.len())..)
                .unwrap_or(text);
            let mut named = sorts.iter().filter_map(|it| self.house_in(text, it));
            let found = named.next()?;
            return named.next().is_none().then_some(found);
        }
        let house = house_of(unit.lower(words.start))?;
        let noun = self.word(unit, words.start).get(..house.len())?;
        self.house_in(self.around(place, place), noun)
    }

    /// The only house of the noun that a text gives a name.
    fn house_in(&self, text: &str, noun: &str) -> Option<Remembered> {
        let mut only: Option<&str> = None;
        for (at, _) in text.match_indices(noun).take(FEW) {
            let rest = text.get(at + noun.len()..)?;
            let rest = rest
                .strip_prefix("es")
                .or_else(|| rest.strip_prefix('s'))
                .unwrap_or(rest);
            let Some(name) = rest.strip_prefix(' ') else {
                continue;
            };
            let end = name
                .find(|it: char| !it.is_alphabetic() && it != '-')
                .unwrap_or(name.len());
            let name = name.get(..end)?;
            if !name.starts_with(char::is_uppercase) || name.len() < 3 {
                continue;
            }
            if only.is_some_and(|it| it != name) {
                return None;
            }
            only = Some(name);
        }
        let mut found = remembered(
            format!("{noun} {}", only?),
            SourceKind::Institution,
            true,
            Gender::Neuter,
        );
        found.nouns = vec![noun.to_lowercase()];
        Some(found)
    }

    /// The text from not far before a place up to another.
    fn around(&self, place: usize, end: usize) -> &str {
        let text = self.article.text().as_str();
        let mut from = place.saturating_sub(REACH);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let mut end = end.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.get(from..end).unwrap_or_default()
    }

    /// Whether a name begins with the adjective of a town that the article leaves out elsewhere.
    fn is_of_town(&self, unit: &Unit, words: &Range<usize>) -> bool {
        let town = self.word(unit, words.start);
        let plain = unit
            .at(words.start)
            .is_some_and(|it| it.entry.is_none() && it.kind == Kind::Word && it.capital);
        let names = (words.start + 1..words.end)
            .all(|it| unit.capital(it) && unit.kind(it) == Some(Kind::Word));
        if !plain || !names || !town.ends_with("er") || town.len() < 6 {
            return false;
        }
        let rest = self.text(unit, words.start + 1..words.end);
        let place = unit.at(words.start).map_or(0, |it| it.span.start());
        let text = self.around(place, place.saturating_add(REACH));
        text.match_indices(rest.as_ref()).take(FEW).any(|(at, _)| {
            let before = text.get(..at).unwrap_or_default().trim_end();
            !before.ends_with(town)
        })
    }

    /// A name as it stands: an institution or person that nothing is known about.
    pub(super) fn plain(
        &mut self,
        unit: &Unit,
        words: Range<usize>,
        core: &Range<usize>,
    ) -> Option<Remembered> {
        // "laut der staatlichen Nachrichtenagentur": what sort of outlet it is, where it has no name.
        let outlet = core.end.saturating_sub(1);
        let described = !self.english
            && core.len() > 2
            && unit.is(core.start, Class::Determiner)
            && unit.capital(outlet)
            && (unit.is(outlet, Class::BodyAgency) || unit.is(outlet, Class::BodyMedium))
            && (core.start + 1..outlet)
                .all(|it| unit.kind(it) == Some(Kind::Word) && !unit.capital(it));
        if described {
            let name = self.nominative(unit, core, outlet);
            let name = match name.split_once(' ') {
                // The adjective stands in the dative or genitive behind "der".
                Some((first, rest)) if unit.lower(core.start) == "der" => {
                    let stem = first.strip_suffix("en").unwrap_or(first);
                    let ending = if first.ends_with("en") { "e" } else { "" };
                    format!("{stem}{ending} {rest}")
                }
                _ => name,
            };
            let kind = if unit.is(outlet, Class::BodyAgency) {
                SourceKind::Agency
            } else {
                SourceKind::Medium
            };
            let mut found = remembered(name, kind, false, self.gender(unit, core));
            found.nouns = vec![unit.lower(outlet).to_owned()];
            return Some(found);
        }
        // "der schwedischen Küstenwache", "die litauische VSD": whose it is does not belong to the name.
        let mut words = words;
        let body = |index: usize| unit.capital(index) && self.body_kind(unit, index).is_some();
        while !self.english
            && words.len() > 1
            && !unit.capital(words.start)
            && (unit.at(words.start).is_some_and(|it| it.nation.is_some())
                && !(words.len() == 2 && is_general_body(unit.lower(words.start + 1)))
                || unit.kind(words.start) == Some(Kind::Word)
                    && unit.at(words.start).is_some_and(|it| it.nation.is_none())
                    && body(words.start + 1)
                // "der 84-jährige Wulff"
                || ["jährige", "jähriger", "jährigen"]
                    .iter()
                    .any(|end| unit.lower(words.start).ends_with(end)))
        {
            words.start += 1;
        }
        // "Denmark's Labour Court"
        if self.english && words.len() > 1 && known::country(self.word(unit, words.start)).is_some()
        {
            let owner = self.word(unit, words.start);
            let apart = unit.kind(words.start + 1) == Some(Kind::Other);
            let owns = apart || owner.ends_with("'s") || owner.ends_with("’s");
            let rest = words.start + 1 + usize::from(apart);
            if owns && rest < words.end && unit.capital(rest) {
                words.start = rest;
            }
        }
        if let Some(found) = self.house_named(unit, &words, core) {
            return Some(found);
        }
        // "das „Weltrauminstitut“ (WRI)"
        if matches!(unit.kind(words.start), Some(Kind::Quote(_)))
            && unit.kind(words.start + 1) == Some(Kind::Open)
        {
            words.end = words.start + 1;
        }
        // "die Nordwerft AG"
        while !self.english && words.len() > 1 && is_legal_form(self.word(unit, words.end - 1)) {
            words.end -= 1;
        }
        // "die Kasseler Lumora Wohnbau" of an article that calls it "Lumora Wohnbau" elsewhere
        if !self.english
            && words.len() > 2
            && unit.is(core.start, Class::Determiner)
            && words.start == core.start + 1
            && self.is_of_town(unit, &words)
        {
            words.start += 1;
        }
        // "Kestrel (KSTR.N)": the sign of its share is no part of the name.
        if self.english
            && let Some(open) = words.clone().find(|it| unit.kind(*it) == Some(Kind::Open))
            && open > words.start
            && unit.kind(words.end - 1) == Some(Kind::Close)
        {
            words.end = open;
        }
        if words.is_empty() {
            return None;
        }
        // "im Ö1-„Mittagsjournal“": the programme.
        if !self.english
            && words.len() == 2
            && unit.lower(words.start).ends_with('-')
            && matches!(unit.kind(words.start + 1), Some(Kind::Quote(_)))
        {
            words.start += 1;
        }
        let text = self.text(unit, words.clone());
        // "die Gruppe „Rettet den Deich“": the marks inside a name stand in pairs.
        let inside = text.trim_start_matches(|it: char| "„“”\"«»".contains(it));
        let text = if inside.contains('„') {
            inside
        } else {
            text.trim_matches(|it: char| "„“”\"«»".contains(it))
        };
        if text.is_empty() {
            return None;
        }
        let genitive = matches!(
            unit.lower(core.start),
            "des" | "eines" | "dieses" | "seines" | "ihres" | "unseres"
        ) && words.len() == 1
            && (text.len() > 5 || text == "Amtes");
        // "des Kieler Instituts für Wirtschaft"
        let placed = (matches!(unit.lower(core.start), "des" | "eines")
            && words.len() > 2
            && !self.english
            && unit.lower(words.start).ends_with("er")
            && unit.lower(words.start + 1).ends_with('s')
            && self.body_kind(unit, words.start + 1).is_some())
        .then(|| {
            let rest = text.splitn(3, ' ').nth(2)?;
            let noun = without_genitive(self.word(unit, words.start + 1));
            Some(format!("{} {noun} {rest}", self.word(unit, words.start)))
        })
        .flatten();
        // "des Instituts Demoskop"
        let headed = (matches!(unit.lower(core.start), "des" | "eines")
            && words.len() > 1
            && !self.english
            && unit.lower(words.start).ends_with('s')
            && (self.body_kind(unit, words.start).is_some()
                || unit.lower(words.start).ends_with("präsidiums")
                || house_of(unit.lower(words.start)).is_some()
                // "des Flughafens Bremen"
                || unit
                    .at(words.start)
                    .is_some_and(|it| it.endings_in_any_case.hold(Class::PlaceNoun))))
        .then(|| text.split_once(' '))
        .flatten()
        .map(|(noun, name)| format!("{} {name}", without_genitive(noun)));
        let cut = placed
            .or(headed)
            .or_else(|| genitive.then(|| without_genitive(text)));
        let text = cut.as_deref().unwrap_or(text);
        let determiner = if unit.is(core.start, Class::Determiner) {
            unit.lower(core.start)
        } else if unit.is(core.start.wrapping_sub(1), Class::Determiner) {
            unit.lower(core.start - 1)
        } else {
            ""
        };
        // "zum „Elbe-Boten“"
        let before = if determiner.is_empty() && core.start > 0 {
            unit.lower(core.start - 1)
        } else {
            determiner
        };
        let nominative = (!self.english)
            .then(|| {
                messenger(text, before)
                    .or_else(|| nominative_name(text, determiner))
                    .or_else(|| nominative_phrase(text, unit.lower(core.start)))
            })
            .flatten();
        let text = nominative.as_deref().unwrap_or(text);
        let text = if text == "Bahn" && self.has_railway() {
            "Deutsche Bahn"
        } else {
            text
        };
        // "Crowd favourite Mendes", "the viewers' pet Conti": an epithet before a family name that is known
        if let Some(found) = self.named_by_epithet(unit, &words) {
            return Some(found);
        }
        if let Some(found) = self.shortened(text) {
            return Some(found);
        }
        if let Some(found) = self.first_word(text) {
            return Some(found);
        }
        let names_only =
            core.start == words.start && words.clone().all(|it| self.is_name(unit, it));
        // "Harbor Courier"; a paper calls itself "the Courier", so that this alone is none.
        let paper = self.english
            && words.len() > 1
            && unit.capital(words.end - 1)
            && is_paper(unit.lower(words.end - 1))
            || words.len() > 1 && is_air(unit.lower(words.start))
            || words.len() > 1 && matches!(unit.lower(words.end - 1), "fm" | "tv");
        // "North Yorkshire Police"
        let body = self.english
            && words.len() > 1
            && (self.is_body(unit, words.end - 1)
                || unit.lower(words.end - 1) == "police"
                || is_company(unit.lower(words.end - 1))
                || names_only && self.is_body_name(text));
        let kind = if names_only && words.len() >= 2 && !paper && !body {
            SourceKind::Person
        } else if words.clone().any(|it| unit.is(it, Class::MediumNoun))
            || paper
            || !self.english && phrases::is_german_paper(unit.lower(words.end - 1))
            || !self.english && words.len() == 1 && unit.lower(words.start).ends_with("funk")
            || !self.english
                && words.len() == 1
                && (matches!(unit.kind(words.start), Some(Kind::Quote(_)))
                    || unit.is(words.start, Class::OutletName))
        {
            // "Der „Stadtspiegel“ berichtete": papers go by a name in quotation marks.
            SourceKind::Medium
        } else if body {
            SourceKind::Institution
        } else if names_only {
            let full = self.full_name(text);
            if full != text {
                let mut found = person(full);
                found.nouns = self.nouns(unit, core);
                return Some(found);
            }
            if let Some(feminine) = self.titled.get(text).copied() {
                let mut found = person(text.to_owned());
                found.gender = if feminine {
                    Gender::Feminine
                } else {
                    Gender::Masculine
                };
                return Some(found);
            }
            // "Nolan, the conductor, argued", "Kessler, 57, said"
            if self.english && words.len() == 1 && self.told_as_person(text) {
                let mut found = person(text.to_owned());
                found.nouns = self.nouns(unit, core);
                return Some(found);
            }
            SourceKind::Institution
        } else {
            SourceKind::Institution
        };
        // "ein Pfleger", "einer Anwohnerin": whoever is brought in like this has no name.
        let indefinite = !self.english
            && matches!(
                unit.lower(core.start),
                "ein" | "eine" | "einem" | "einer" | "einen" | "eines"
            )
            && kind == SourceKind::Institution
            && words.clone().filter(|it| unit.capital(*it)).count() == 1;
        // "Six miners said": the number opens the sentence.
        let counted = self.english
            && words.len() > 1
            && (phrases::is_several(unit.lower(words.start))
                || matches!(
                    unit.lower(words.start),
                    "hundreds" | "thousands" | "dozens" | "most"
                ))
            && (words.start + 1..words.end).all(|it| !unit.capital(it));
        let small = indefinite || counted || words.clone().all(|it| !unit.capital(it));
        // "One deckhand told the Post that …": "he" can mean somebody who is called by a noun alone.
        let somebody =
            self.english && small && words.len() < 4 && is_somebody(unit.lower(words.end - 1));
        let gender = if kind == SourceKind::Person || somebody {
            Gender::Unknown
        } else {
            self.gender(unit, core)
        };
        let mut found = remembered(
            text.to_owned(),
            if small { SourceKind::Unnamed } else { kind },
            !small,
            gender,
        );
        found.nouns = self.nouns(unit, core);
        Some(found)
    }
}

/// Whether an English noun that nothing is known about names one person by what they are: "deckhand", "juggler".
pub(super) fn is_somebody(noun: &str) -> bool {
    let end = [
        "er", "or", "ist", "man", "woman", "hand", "eer", "ian", "monger", "smith", "wright",
        "mason", "herd", "master",
    ]
    .iter()
    .any(|it| noun.ends_with(it));
    end && noun.len() > 4 && !is_thing_or_firm(noun)
        || matches!(
            noun,
            "cook"
                | "nun"
                | "monk"
                | "guide"
                | "guest"
                | "usher"
                | "aunt"
                | "uncle"
                | "cousin"
                | "thief"
                | "maid"
                | "coach"
                | "host"
                | "groom"
                | "bride"
                | "orphan"
                | "apprentice"
                | "vet"
                | "scout"
                | "hermit"
                | "mate"
                | "postman"
                | "deckhand"
                | "novice"
                | "vagrant"
                | "busker"
                | "dad"
                | "mum"
                | "lad"
                | "tramp"
        )
}

/// Whether the last word of an English name says that it is a paper's: "Harbor Gazette".
pub(in crate::attribution) fn is_paper(word: &str) -> bool {
    word.ends_with("news")
        || word.len() > 7
            && ["bladet", "posten", "avisen", "zeitung", "blatt"]
                .iter()
                .any(|end| word.ends_with(end))
        || matches!(
            word,
            "gazette"
                | "banner"
                | "mercury"
                | "lantern"
                | "echo"
                | "recorder"
                | "enquirer"
                | "times"
                | "post"
                | "herald"
                | "news"
                | "journal"
                | "tribune"
                | "telegraph"
                | "chronicle"
                | "observer"
                | "courier"
                | "star"
                | "mirror"
                | "examiner"
                | "inquirer"
                | "register"
                | "dispatch"
                | "ledger"
                | "bulletin"
                | "sentinel"
                | "standard"
                | "tv"
                | "radio"
                | "television"
                | "magazine"
                | "monitor"
                | "review"
                | "wire"
                | "express"
                | "argus"
                | "globe"
                | "advertiser"
                | "gazzetta"
                | "financial"
                | "sports"
                | "sport"
                | "daily"
                | "weekly"
                | "online"
                | "breakfast"
                | "tonight"
                | "insider"
                | "pravda"
                | "gazeta"
                | "bladet"
                | "posten"
                | "monde"
                | "repubblica"
                | "stampa"
                | "sera"
                | "mundo"
                | "estado"
                | "folha"
                | "globo"
                | "diario"
        )
}

/// Whether the first word of an English name says that it is a station's: "Radio Orr".
pub(super) fn is_air(word: &str) -> bool {
    matches!(word, "radio" | "tv")
}

/// Initials of the capitalised words: "CBO" for "Congressional Budget Office".
pub(super) fn initials(name: &str) -> String {
    name.split([' ', '-'])
        .filter_map(|word| word.chars().next().filter(|it| it.is_uppercase()))
        .collect()
}
