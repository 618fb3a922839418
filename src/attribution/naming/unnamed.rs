//! Sources without a name, and names that nothing is known about.

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::bodies::is_legal_form;
use super::countries::is_general_body;
use super::declension::{
    is_neuter, messenger, nominative_name, nominative_phrase, strong_ending, without_genitive,
};
use super::english_bodies::is_company;
use super::{Gender, Memory, Remembered, person, remembered};

impl Memory<'_> {
    pub(super) fn unnamed(
        &mut self,
        unit: &Unit,
        core: &Range<usize>,
        role: usize,
        depth: usize,
    ) -> Remembered {
        let name = self.nominative(unit, core, role);
        let speaks_for = self.body_behind(unit, core, depth);
        let noun = unit.lower(role);
        let english_plural = self.english
            && (noun.ends_with('s') && !noun.ends_with("ss")
                || matches!(noun, "people" | "police" | "media"));
        let plural = english_plural
            || !unit.is(core.start, Class::Determiner) && core.start == role
            || matches!(
                unit.lower(core.start),
                "mehrere" | "einige" | "viele" | "zahlreiche"
            );
        let gender = match unit.lower(core.start) {
            _ if plural => Gender::Plural,
            "eine" => Gender::Feminine,
            "die" if unit.lower(role).ends_with("in") => Gender::Feminine,
            "die" => Gender::Plural,
            // "the review" is no "he".
            _ if self.english
                && (unit.is(role, Class::ReportNoun)
                    || unit.is(role, Class::ReportText)
                    || noun == "review") =>
            {
                Gender::Neuter
            }
            _ if self.english => Gender::Unknown,
            _ => Gender::Masculine,
        };
        let mut found = remembered(name, SourceKind::Unnamed, false, gender);
        found.source.speaks_for = speaks_for;
        found.nouns = vec![unit.lower(role).to_owned()];
        found
    }

    /// Noun with adjectives and genitive, without article, in the nominative as far as endings tell.
    pub(super) fn nominative(&self, unit: &Unit, core: &Range<usize>, noun: usize) -> String {
        let mut start = core.start;
        while start < noun && unit.is(start, Class::Determiner) {
            start += 1;
        }
        let mut end = core.end;
        for index in noun + 1..core.end {
            let lower = unit.lower(index);
            // "aide to the governor"
            let own = matches!(lower, "von" | "of" | "for") || lower == "to" && index == noun + 1;
            // "Sprecherin der Landesbehörde für Verkehr": what the body is for belongs to its name.
            let own = own
                || lower == "für"
                    && !self.english
                    && index > noun + 1
                    && self.is_body(unit, index - 1);
            let preposition = unit.is(index, Class::Preposition)
                && !own
                && !self.seated_abroad(unit, index)
                    // "people familiar with the matter"
                    && !(self.english
                        && (matches!(unit.lower(index - 1), "familiar" | "briefed" | "close")
                            || unit.lower(index + 1) == "knowledge"));
            if preposition || unit.kind(index) == Some(Kind::Open) {
                end = index;
                break;
            }
        }
        if self.english {
            return self.text(unit, start..end).into_owned();
        }
        let mut words: Vec<String> = (start..end)
            .map(|it| self.word(unit, it).to_owned())
            .collect();
        if !self.english {
            // In "Büro des Ministerpräsidenten" the noun stands in the genitive.
            let governed = (start..noun).any(|it| matches!(unit.lower(it), "des" | "der"));
            // "den Ermittlern zufolge" is a plural.
            let several = unit.lower(core.start) == "den"
                && ["ern", "eln", "leuten"]
                    .iter()
                    .any(|end| unit.lower(noun).ends_with(end));
            let singular = !governed
                && !several
                && matches!(
                    unit.lower(core.start),
                    "einen"
                        | "einem"
                        | "eines"
                        | "den"
                        | "dem"
                        | "des"
                        | "seines"
                        | "seinem"
                        | "ihres"
                        | "ihrem"
                        | "dieses"
                        | "diesem"
                );
            // Without an article an adjective in "-en" stands in the dative: "westlichen Diplomaten".
            let feminine = unit.lower(core.start) == "einer" || start == core.start || several;
            let neuter = singular && is_neuter(unit.lower(noun));
            for (offset, word) in words.iter_mut().enumerate() {
                let index = start + offset;
                let article = unit.lower(core.start);
                let strong = (start > core.start
                    && index < noun
                    && !(start..noun).any(|it| unit.capital(it))
                    && word.len() > 3
                    && matches!(article, "der" | "die" | "das"))
                .then(|| strong_ending(unit.lower(noun), article, word.ends_with("en")))
                .flatten();
                if let Some(ending) = strong
                    && let Some(stem) = word.strip_suffix("en").or_else(|| word.strip_suffix('e'))
                {
                    *word = format!("{stem}{ending}");
                } else if index < noun && !unit.capital(index) {
                    if let Some(stem) = word.strip_suffix("en").filter(|_| singular) {
                        *word = format!("{stem}{}", if neuter { "es" } else { "er" });
                    } else if let Some(stem) = word.strip_suffix("en").filter(|_| feminine) {
                        *word = format!("{stem}e");
                    } else if start == core.start
                        && start > 0
                        && unit.is(start - 1, Class::ReportNoun)
                        && word.ends_with("er")
                    {
                        // "Angaben örtlicher Behörden"
                        word.pop();
                    }
                } else if index == noun && singular {
                    *word = singular_noun(word);
                } else if index == noun
                    && unit.lower(core.start) == "der"
                    && [
                        "ierte",
                        "nete",
                        "amte",
                        "zende",
                        "rige",
                        "klagte",
                        "schuldigte",
                        "dächtige",
                    ]
                    .iter()
                    .any(|end| word.ends_with(end))
                {
                    word.push('r');
                } else if index == noun && !governed {
                    *word = plural_noun(word);
                }
            }
        }
        words.join(" ")
    }

    /// "unserer Zeitung", "dieser Redaktion": the outlet of the copy, which is another one in each.
    pub(super) fn own_outlet(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let own = match unit.lower(core.start) {
            "unserer" | "unserem" => "unser",
            "dieser" | "diesem" => "dies",
            _ => return None,
        };
        let noun = core.start + 1;
        let medium = unit.is(noun, Class::MediumNoun) || unit.lower(noun) == "redaktion";
        if core.len() != 2 || !medium {
            return None;
        }
        let word = self.word(unit, noun);
        let ending = match unit.lower(core.start) {
            "unserer" | "dieser" => "e",
            _ if is_neuter(unit.lower(noun)) && own == "unser" => "",
            _ if is_neuter(unit.lower(noun)) => "es",
            _ if own == "unser" => "",
            _ => "er",
        };
        let name = format!("{own}{ending} {word}");
        Some(remembered(name, SourceKind::Medium, false, Gender::Unknown))
    }

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
    fn first_word(&self, text: &str) -> Option<Remembered> {
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

    /// A name as it stands: an institution or person that nothing is known about.
    pub(super) fn plain(
        &mut self,
        unit: &Unit,
        words: Range<usize>,
        core: &Range<usize>,
    ) -> Option<Remembered> {
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
                    && body(words.start + 1))
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
        // "die Nordwerft AG"
        while !self.english && words.len() > 1 && is_legal_form(self.word(unit, words.end - 1)) {
            words.end -= 1;
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
        let text = text.trim_matches(|it: char| "„“”\"«»".contains(it));
        if text.is_empty() {
            return None;
        }
        let genitive = matches!(
            unit.lower(core.start),
            "des" | "eines" | "dieses" | "seines" | "ihres" | "unseres"
        ) && words.len() == 1
            && text.len() > 5;
        // "des Instituts Demoskop"
        let headed = (matches!(unit.lower(core.start), "des" | "eines")
            && words.len() > 1
            && !self.english
            && unit.lower(words.start).ends_with('s')
            && self.body_kind(unit, words.start).is_some())
        .then(|| text.split_once(' '))
        .flatten()
        .map(|(noun, name)| format!("{} {name}", without_genitive(noun)));
        let cut = headed.or_else(|| genitive.then(|| without_genitive(text)));
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
                || is_company(unit.lower(words.end - 1)));
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
        let small = indefinite || words.clone().all(|it| !unit.capital(it));
        let gender = if kind == SourceKind::Person {
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

/// Whether the last word of an English name says that it is a paper's: "Harbor Gazette".
pub(in crate::attribution) fn is_paper(word: &str) -> bool {
    word.ends_with("news")
        || matches!(
            word,
            "gazette"
                | "banner"
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
                | "diario"
        )
}

/// Whether the first word of an English name says that it is a station's: "Radio Orr".
pub(super) fn is_air(word: &str) -> bool {
    matches!(word, "radio" | "tv")
}

/// Initials of the capitalised words: "CBO" for "Congressional Budget Office".
fn initials(name: &str) -> String {
    name.split([' ', '-'])
        .filter_map(|word| word.chars().next().filter(|it| it.is_uppercase()))
        .collect()
}

fn singular_noun(word: &str) -> String {
    for (end, basic) in [
        ("beamten", "beamter"),
        ("Beamten", "Beamter"),
        ("ordneten", "ordneter"),
        ("legierten", "legierter"),
        ("sitzenden", "sitzender"),
        ("gehörigen", "gehöriger"),
        ("klagten", "klagter"),
        ("schuldigten", "schuldigter"),
        ("dächtigen", "dächtiger"),
    ] {
        if let Some(stem) = word.strip_suffix(end) {
            return format!("{stem}{basic}");
        }
    }
    if let Some(stem) = word.strip_suffix("perten") {
        return format!("{stem}perte");
    }
    for end in ["aten", "isten", "enten", "ysten", "onomen", "anten"] {
        if let Some(stem) = word.strip_suffix(end) {
            return format!("{stem}{}", &end[..end.len() - 2]);
        }
    }
    word.strip_suffix('s')
        .filter(|it| it.ends_with("er") || it.ends_with("chef") || it.ends_with("är"))
        .unwrap_or(word)
        .to_owned()
}

/// The nominative of a dative plural: "Medienberichten" → "Medienberichte", "Insidern" → "Insider".
fn plural_noun(word: &str) -> String {
    for end in [
        "berichten",
        "kreisen",
        "Berichten",
        "Kreisen",
        "diensten",
        "Diensten",
    ] {
        if word.ends_with(end) {
            return word[..word.len() - 1].to_owned();
        }
    }
    for end in ["leuten", "ern", "lebenden", "troffenen", "gehörigen"] {
        if word.ends_with(end) {
            return word[..word.len() - 1].to_owned();
        }
    }
    word.to_owned()
}
