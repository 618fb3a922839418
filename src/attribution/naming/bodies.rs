//! Bodies whose name stands beside a noun that says what they are: "der Geheimdienst VSD", "die Zeitung
//! „Küstenpost“", "der Staatssicherheitsdienst (VSD)".

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::super::known;
use super::super::lexicon::{Class, Classes};
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Quoted, Token, Unit};
use super::phrases;
use super::{Gender, Memory, Remembered, remembered};

/// A body that the article names with a noun somewhere.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Body {
    /// Its name: "VSD".
    pub(super) name: String,
    pub(super) kind: SourceKind,
    /// What it is called, in lower case: "geheimdienst".
    pub(super) noun: String,
    /// Its name in full where a short one stands in brackets: "bundesamt für naturschutz". The first noun
    /// goes without the ending of the genitive; all in lower case.
    pub(super) full: Option<String>,
    /// The country whose body it is, where an adjective or a genitive says so.
    pub(super) country: Option<&'static str>,
}

/// The places of the bodies of one country.
#[derive(Default)]
pub(super) struct OfCountry {
    /// The first one that each noun calls.
    pub(super) by_noun: FxHashMap<String, usize>,
    /// Its services.
    pub(super) services: Vec<usize>,
}

/// The kinds of bodies by the class of their noun, the surest first.
const KINDS: [(Class, SourceKind); 8] = [
    (Class::BodyMedium, SourceKind::Medium),
    (Class::BodyAgency, SourceKind::Agency),
    (Class::BodyService, SourceKind::IntelligenceService),
    (Class::CompanyNoun, SourceKind::Institution),
    (Class::NamedNoun, SourceKind::Institution),
    (Class::BodyAlliance, SourceKind::Alliance),
    (Class::BodyGovernment, SourceKind::Government),
    (Class::BodyInstitution, SourceKind::Institution),
];

/// The classes of their nouns.
const CALLED: Classes = {
    let mut all = Classes::of(&[]);
    let mut at = 0;
    while at < KINDS.len() {
        all = all.or(Classes::of(&[KINDS[at].0]));
        at += 1;
    }
    all
};

impl Memory<'_> {
    /// Remembers the bodies that a unit names with a noun, so that "Litauens Geheimdienst" finds the VSD
    /// even before it is named.
    pub(super) fn collect_bodies(&mut self, unit: &Unit) {
        if self.english {
            return;
        }
        for noun in 0..unit.tokens.len() {
            let named = unit
                .capital(noun)
                .then(|| self.beside(unit, noun))
                .flatten();
            if let Some((name, kind, full)) = named {
                let country = (noun.saturating_sub(2)..noun)
                    .rev()
                    .find_map(|it| self.country_at(unit, it));
                self.bodies.push(Body {
                    name,
                    kind,
                    noun: basic(unit.lower(noun)).to_owned(),
                    full: full.map(|it| in_full(unit, it)),
                    country,
                });
            } else if let Some(body) = self.service_of_country(unit, noun) {
                self.bodies.push(body);
            }
        }
    }

    /// "der litauische Militärgeheimdienst", which "Litauens Geheimdienst" means as well.
    fn service_of_country(&self, unit: &Unit, noun: usize) -> Option<Body> {
        if !unit.capital(noun) {
            return None;
        }
        let service = ["geheimdienst", "nachrichtendienst", "spionagedienst"];
        let lower = unit.lower(noun);
        let bare = basic(lower);
        let special = service
            .iter()
            .any(|it| bare.len() > it.len() && bare.ends_with(it));
        if !special {
            return None;
        }
        let country = (noun.saturating_sub(2)..noun)
            .rev()
            .find_map(|it| self.country_at(unit, it))?;
        let word = self.word(unit, noun).get(..bare.len())?;
        Some(Body {
            name: service_name(word, country),
            kind: SourceKind::IntelligenceService,
            noun: bare.to_owned(),
            full: None,
            country: Some(country),
        })
    }

    /// The name and the kind of the body whose noun stands at `noun`.
    /// The words of the name in full are given where the name is a short one in brackets.
    pub(super) fn beside(
        &self,
        unit: &Unit,
        noun: usize,
    ) -> Option<(String, SourceKind, Option<Range<usize>>)> {
        let kind = self.body_kind(unit, noun);
        // "Bundesamt für Seeschifffahrt (BSH)", "Wetterdienst (DWD)", "Chaos Computer Club (CCC)"
        // Brackets are rare, and looking for a phrase is dear.
        let bracket =
            unit.brackets && (noun + 1..noun + 14).any(|it| unit.kind(it) == Some(Kind::Open));
        let close = bracket
            .then(|| phrases::german_plain(unit, noun, unit.tokens.len()))
            .flatten()
            .map_or(0, |it| it.end);
        if let Some(open) = close.checked_sub(3).filter(|it| *it > noun)
            && let Some(short) = self.in_brackets(unit, open)
            && (kind.is_some() || abbreviates(unit, noun..open))
        {
            let kind = kind.unwrap_or(SourceKind::Institution);
            return Some((short, kind, Some(noun..open)));
        }
        let kind = kind?;
        // "hat das Unternehmen Versäumnisse eingeräumt"
        let place = self
            .name_beside(unit, noun, kind)
            .filter(|it| !phrases::names_thing(unit, it.end - 1))?;
        // "Landkreis Oderau" goes by noun and place.
        let name = if self.calls(unit, noun, Class::PlaceNoun) {
            self.text(unit, noun..place.end).into_owned()
        } else {
            self.bare(unit, place)
        };
        Some((name, kind, None))
    }

    /// What sort of body the noun calls, in any case.
    pub(super) fn body_kind(&self, unit: &Unit, noun: usize) -> Option<SourceKind> {
        let token = unit.at(noun)?;
        if !token.endings_in_any_case.meet(CALLED) && !is_office(token) {
            return None;
        }
        KINDS
            .iter()
            .find(|(class, _)| self.calls(unit, noun, *class))
            .map(|(_, kind)| *kind)
    }

    /// Whether the noun, or its form without the ending of the genitive, ends in a word of the class.
    fn calls(&self, unit: &Unit, noun: usize, class: Class) -> bool {
        unit.at(noun).is_some_and(|it| {
            it.endings_in_any_case.hold(class) || class == Class::BodyInstitution && is_office(it)
        })
    }

    /// Where the name of the body stands whose noun stands at `noun`: right behind it. Courts and offices
    /// are called by noun and place, "Landgericht Hagen"; of those only short names in capitals count.
    fn name_beside(&self, unit: &Unit, noun: usize, kind: SourceKind) -> Option<Range<usize>> {
        let first = noun + 1;
        if matches!(unit.kind(first), Some(Kind::Quote(Quoted::Title))) {
            return Some(first..first + 1);
        }
        if self.is_short_name(unit, first) {
            // "IG Bau"
            let whole = self.word(unit, first).len() < 3 && self.is_name(unit, first + 1);
            return Some(first..first + 1 + usize::from(whole));
        }
        let called = matches!(
            kind,
            SourceKind::Medium | SourceKind::Agency | SourceKind::IntelligenceService
        ) || self.calls(unit, noun, Class::CompanyNoun)
            || self.calls(unit, noun, Class::NamedNoun)
            // "die schwedische Sicherheitspolizei Säpo", not "die Polizei Bremen"
            || noun > 0 && unit.at(noun - 1).is_some_and(|it| it.nation.is_some())
            || unit.is(noun, Class::PlaceNoun);
        // "der Sender Radio Rheinwelle"
        let radio = matches!(unit.lower(first), "radio" | "tv")
            && unit.capital(first)
            && self.is_name(unit, first + 1);
        let names = (first..unit.tokens.len().min(first + 4))
            .take_while(|it| {
                (self.is_name(unit, *it)
                    || radio && *it == first
                    || *it > first && matches!(unit.lower(*it), "fm" | "tv"))
                    && !is_legal_form(self.word(unit, *it))
            })
            .count();
        // "Gewerkschaft Metall und Motoren" is the name as a whole.
        let behind = first + names;
        let goes_on =
            matches!(unit.lower(behind), "und" | "für" | "der" | "des") && unit.capital(behind + 1);
        // "der Sender Bayern 7"
        let numbered = kind == SourceKind::Medium && unit.kind(behind) == Some(Kind::Number);
        (called && names > 0 && !goes_on).then_some(first..behind + usize::from(numbered))
    }

    /// The short name in brackets at `open`: "(VSD)".
    pub(super) fn in_brackets(&self, unit: &Unit, open: usize) -> Option<String> {
        let short = unit.kind(open) == Some(Kind::Open)
            && self.is_short_name(unit, open + 1)
            && unit.kind(open + 2) == Some(Kind::Close);
        short.then(|| self.word(unit, open + 1).to_owned())
    }

    /// Whether a word is a short name in capitals: "VSD", "SMHI".
    fn is_short_name(&self, unit: &Unit, index: usize) -> bool {
        let word = self.word(unit, index);
        unit.kind(index) == Some(Kind::Word)
            && (2..=7).contains(&word.chars().count())
            && word
                .chars()
                .all(|it| it.is_uppercase() || it.is_ascii_digit())
            // "der Inlandsgeheimdienst BIS", not a headline in capitals
            && (unit.at(index).is_some_and(|it| it.entry.is_none())
                || word.chars().count() > 2
                    && unit.is(index, Class::Preposition)
                    && self
                        .word(unit, index.wrapping_sub(1))
                        .chars()
                        .any(char::is_lowercase))
            && !is_legal_form(word)
    }

    fn bare(&self, unit: &Unit, place: Range<usize>) -> String {
        let text = self.text(unit, place);
        text.trim_matches(|it: char| "„“”\"«»".contains(it))
            .to_owned()
    }

    /// The body that the words name beside its noun.
    pub(super) fn body_beside(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        if self.english {
            return None;
        }
        // "die US-amerikanische Zeitschrift „Horizons“": the adjective has a capital.
        let adjective = |it: usize| {
            let lower = unit.lower(it);
            lower.contains('-') && lower.contains("isch") && it + 1 < core.end
        };
        let noun = core
            .clone()
            .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner) && !adjective(*it))?;
        // "ein Sprecher der Firma Aldor" is not the firm.
        if self.is_role(unit, noun) && !self.is_body(unit, noun) {
            return None;
        }
        if let Some((name, kind, _)) = self.beside(unit, noun) {
            return Some(self.named_body(&name, kind, unit.lower(noun)));
        }
        if noun + 2 >= core.end {
            return None;
        }
        // "das Bundesamt für Naturschutz" of an article that gives "(BfN)" elsewhere
        let full = in_full(unit, noun..core.end);
        let body = self.by_full_name.get(&full)?;
        let body = self.bodies.get(*body)?;
        Some(self.named_body(&body.name, body.kind, unit.lower(noun)))
    }

    /// Lists the bodies by their nouns, countries and names in full.
    pub(super) fn list_bodies(&mut self) {
        for (index, body) in self.bodies.iter().enumerate() {
            let place = self.by_noun.entry(body.noun.clone()).or_insert(Some(index));
            let same = |it: &usize| self.bodies.get(*it).is_some_and(|it| it.name == body.name);
            *place = place.filter(same);
            if let Some(country) = body.country {
                let own = self.by_country.entry(country).or_default();
                own.by_noun.entry(body.noun.clone()).or_insert(index);
                if is_service(&body.noun) {
                    own.services.push(index);
                }
            }
            let Some(full) = &body.full else { continue };
            // "Bundesamt für Naturschutz" of "Bundesamt für Naturschutz und Küste"
            let ends = full.match_indices(' ').map(|(at, _)| at);
            for end in ends.skip(2).chain([full.len()]) {
                if let Some(start) = full.get(..end) {
                    self.by_full_name.entry(start.to_owned()).or_insert(index);
                }
            }
        }
    }

    pub(super) fn named_body(&self, name: &str, kind: SourceKind, noun: &str) -> Remembered {
        let mut found = remembered(name.to_owned(), kind, true, Gender::Neuter);
        found.gender = gender_of(noun);
        found.nouns = vec![noun.to_owned()];
        if let Some(known) = known::source(name) {
            found.source.name.clone_from(&known.name);
            found.source.kind = known.kind;
        }
        found
    }
}

/// What a service is called that goes by its noun and its country, as papers write it: "litauischer
/// Militärgeheimdienst", or the name that it is well known by.
pub(super) fn service_name(noun: &str, country: &str) -> String {
    let plain = format!("{noun} {country}");
    let Some(adjective) = known::feminine_adjective(country) else {
        return known::source(&plain).map_or(plain, |it| it.name.clone());
    };
    let written = format!("{}r {noun}", adjective.to_lowercase());
    let known = known::source(&plain).or_else(|| known::source(&written));
    known.map_or(written, |it| it.name.clone())
}

/// Whether a noun ends in "Amt" in any case. The lexicon looks for parts of four letters and more.
fn is_office(noun: &Token) -> bool {
    noun.capital
        && noun.lower.len() > 4
        && ["amt", "amts", "amtes"]
            .iter()
            .any(|it| noun.lower.ends_with(it))
}

/// Whether a word is the legal form of a company behind its name: "Nordwerft AG".
pub(super) fn is_legal_form(word: &str) -> bool {
    matches!(
        word,
        "AG" | "SE"
            | "GmbH"
            | "KG"
            | "KGaA"
            | "SA"
            | "OHG"
            | "UG"
            | "eG"
            | "NV"
            | "PLC"
            | "Inc"
            | "Ltd"
    )
}

/// Whether a noun calls a service that gathers what others keep secret.
pub(super) fn is_service(noun: &str) -> bool {
    ["geheimdienst", "nachrichtendienst", "sicherheitsdienst"]
        .iter()
        .any(|it| noun.ends_with(it))
}

/// A noun without the ending of the genitive: "bundesamt" for "bundesamtes".
pub(super) fn basic(noun: &str) -> &str {
    noun.strip_suffix("es")
        .filter(|it| it.ends_with("amt") || it.ends_with("dienst"))
        .or_else(|| {
            noun.strip_suffix('s')
                .filter(|it| it.len() > 4 && !it.ends_with('s'))
        })
        .unwrap_or(noun)
}

/// Words as [`Body::full`] holds them.
pub(super) fn in_full(unit: &Unit, words: Range<usize>) -> String {
    let first = basic(unit.lower(words.start));
    let rest = (words.start + 1..words.end).map(|it| unit.lower(it));
    std::iter::once(first)
        .chain(rest)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether the word in the brackets at the end of `words` is made of their letters in order, the first of
/// which opens the first word: "(BFU)" for "Bundesstelle für Flugunfalluntersuchung".
fn abbreviates(unit: &Unit, words: Range<usize>) -> bool {
    let short = unit.at(words.end + 1).map_or("", |it| it.lower.as_str());
    let Some(first) = unit.lower(words.start).chars().next() else {
        return false;
    };
    let mut letters = words.flat_map(|it| unit.lower(it).chars());
    short.starts_with(first) && short.chars().all(|it| letters.any(|letter| letter == it))
}

fn gender_of(noun: &str) -> Gender {
    let ends = |list: &[&str]| list.iter().any(|it| noun.ends_with(it));
    if ends(&[
        "zeitung",
        "agentur",
        "schrift",
        "reederei",
        "firma",
        "gesellschaft",
        "schaft",
        "polizei",
        "behörde",
        "partei",
        "kette",
        "organisation",
        "fluglinie",
        "airline",
        "abwehr",
        "bank",
    ]) {
        Gender::Feminine
    } else if ends(&[
        "dienst",
        "sender",
        "konzern",
        "betreiber",
        "hersteller",
        "zulieferer",
        "verband",
        "bauer",
        "anbieter",
        "versorger",
        "versicherer",
        "verein",
        "klub",
        "rundfunk",
    ]) {
        Gender::Masculine
    } else {
        Gender::Neuter
    }
}
