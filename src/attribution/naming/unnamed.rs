//! Sources without a name, and names that nothing is known about.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::nameless::nameless_sort;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::declension::{is_neuter, strong_ending};
use super::sorts::is_body;
use super::{Gender, Memory, Remembered, remembered};

/// Who speaks for a body, without its name.
const SPOKESPERSONS: [&str; 5] = [
    "sprecher",
    "sprecherin",
    "spokesman",
    "spokeswoman",
    "spokesperson",
];

/// A body that stands no more bytes before a spokesperson is the one that is spoken for: some three sentences.
const NOT_LONG: usize = 300;

impl Memory<'_> {
    pub(super) fn unnamed(
        &mut self,
        unit: &Unit,
        core: &Range<usize>,
        role: usize,
        depth: usize,
    ) -> Remembered {
        let name = self.nominative(unit, core, role);
        let speaks_for = self
            .body_behind(unit, core, depth)
            .or_else(|| self.body_just_before(unit, core, role));
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
            // "Angaben der Rebellen": a genitive is feminine or a plural.
            "der"
                if core.start > 0
                    && (unit.capital(core.start - 1) && core.start > 1
                        || unit.is(core.start - 1, Class::Preposition)) =>
            {
                if unit.lower(role).ends_with("in") {
                    Gender::Feminine
                } else {
                    Gender::Plural
                }
            }
            "den"
                if unit.lower(role).ends_with('n')
                    && core.start > 0
                    && unit.is(core.start - 1, Class::Preposition)
                    && unit.lower(role).ends_with("ern") =>
            {
                Gender::Plural
            }
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

    /// "laut dem Verband. … sagte eine Sprecherin": whom somebody speaks for of whom nothing else is told, if a body
    /// spoke last and not long before, or another one who spoke for it.
    fn body_just_before(&self, unit: &Unit, core: &Range<usize>, role: usize) -> Option<String> {
        let first = role.checked_sub(1).filter(|it| *it >= core.start);
        let bare = core.end == role + 1
            && first.is_none_or(|it| it == core.start && unit.is(it, Class::Determiner));
        if !bare || !SPOKESPERSONS.contains(&unit.lower(role)) {
            return None;
        }
        let last = self.latest(|_| true)?;
        let before = unit.at(core.start)?.span.start();
        let near = last
            .source
            .mention
            .is_some_and(|mention| mention.end() <= before && before - mention.end() <= NOT_LONG);
        let spoke = last
            .nouns
            .iter()
            .any(|it| SPOKESPERSONS.contains(&it.as_str()));
        let body = is_body(last.source.kind) || nameless_sort(&last.source.name).is_some();
        match last.source.speaks_for {
            Some(body) if near && spoke => Some(body),
            _ if near && body => Some(last.source.name),
            _ => None,
        }
    }

    /// "aus EU-Kreisen": nobody who is named, whoever they belong to.
    pub(super) fn circles(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1).filter(|_| !self.english)?;
        // "wie die Agentur aus EU-Kreisen erfuhr" names somebody before them.
        if (core.start..noun).any(|it| unit.capital(it)) {
            return None;
        }
        let written = self.word(unit, noun);
        let whose = written
            .strip_suffix("-Kreisen")
            .or_else(|| written.strip_suffix("-Kreise"))?;
        let name = format!("{whose}-Kreise");
        let mut found = remembered(name, SourceKind::Unnamed, false, Gender::Plural);
        found.nouns = vec!["kreise".to_owned()];
        Some(found)
    }

    /// Noun with adjectives and genitive, without article, in the nominative as far as endings tell.
    pub(super) fn nominative(&self, unit: &Unit, core: &Range<usize>, noun: usize) -> String {
        let mut start = core.start;
        while start < noun
            && unit.is(start, Class::Determiner)
            // "the No. 2 Democrat"
            && unit.kind(start + 1) != Some(Kind::Stop)
            && !(unit.lower(start) == "no" && unit.kind(start + 1) == Some(Kind::Number))
            // "two of the climbers"
            && !(self.english && unit.lower(start + 1) == "of")
        {
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
        // "Vertreter aller im Rat vertretenen Parteien": no article is left at the end.
        while end > noun + 1 && unit.is(end - 1, Class::Determiner) {
            end -= 1;
        }
        let mut words: Vec<String> = (start..end)
            .map(|it| self.word(unit, it).to_owned())
            .collect();
        // "Mit der Sache vertraute Personen": a capital only where the sentence begins.
        if unit.is(start, Class::Preposition)
            && let Some(first) = words.first_mut()
        {
            *first = unit.lower(start).to_owned();
        }
        if !self.english {
            // In "Büro des Ministerpräsidenten" the noun stands in the genitive.
            let governed = (start..noun).any(|it| matches!(unit.lower(it), "des" | "der"));
            // "den Ermittlern zufolge" is a plural.
            let several = unit.lower(core.start) == "den"
                && [
                    "ern",
                    "eln",
                    "leuten",
                    "ungen",
                    "ionen",
                    "heiten",
                    "keiten",
                    "nissen",
                    "zahlen",
                    "daten",
                    "angaben",
                    "berichten",
                    "studien",
                    "umfragen",
                    "papieren",
                    "dokumenten",
                    "unterlagen",
                    "medien",
                    "behörden",
                    "quellen",
                ]
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
            // "laut aktueller Statistik", "laut internem Papier"
            let dative = start == core.start
                && start < noun
                && start > 0
                && matches!(unit.lower(start - 1), "laut" | "nach" | "gemäß");
            // "Israelischen Medienberichten zufolge", "Iranische Medien": an adjective that opens the sentence.
            let opens = |index: usize| {
                index == 0
                    && start == core.start
                    && noun == 1
                    && unit.at(0).is_some_and(|it| {
                        let ends = it.lower.ends_with("en") || it.lower.ends_with("sche");
                        ends && it.feminine.is_none()
                    })
            };
            for (offset, word) in words.iter_mut().enumerate() {
                let index = start + offset;
                if index < noun && opens(index) {
                    *word = unit.lower(index).to_owned();
                }
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
                } else if index < noun && (!unit.capital(index) || opens(index)) {
                    if let Some(stem) = word.strip_suffix("en").filter(|_| singular) {
                        *word = format!("{stem}{}", if neuter { "es" } else { "er" });
                    } else if let Some(stem) = word.strip_suffix("en").filter(|_| feminine) {
                        *word = format!("{stem}e");
                    } else if let Some(stem) = word.strip_suffix("em").filter(|_| dative) {
                        let ending = if is_neuter(unit.lower(noun)) {
                            "es"
                        } else {
                            "er"
                        };
                        *word = format!("{stem}{ending}");
                    } else if dative && word.ends_with("er") {
                        word.pop();
                    } else if start == core.start
                        && start > 0
                        && unit.is(start - 1, Class::ReportNoun)
                        && word.ends_with("er")
                    {
                        // "Angaben örtlicher Behörden", "Angaben zweier Insider"
                        word.pop();
                        if word.ends_with("weie") || word.ends_with("reie") {
                            word.pop();
                        }
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
                } else if index == noun
                    && !governed
                    // "eine Gruppe von Offizieren"
                    && (index == core.start || unit.lower(index - 1) != "von")
                {
                    *word = plural_noun(word);
                }
            }
        }
        words.join(" ")
    }

    /// "unserer Zeitung", "dieser Redaktion": the outlet of the copy, which is another one in each.
    pub(super) fn own_outlet(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let own = match unit.lower(core.start) {
            "unserer" | "unserem" | "unseres" => "unser",
            "dieser" | "diesem" => "dies",
            _ => return None,
        };
        let noun = core.start + 1;
        // "nach Informationen unseres Senders": whatever the copy calls its own there.
        let informs = own == "unser"
            && core
                .start
                .checked_sub(1)
                .is_some_and(|it| matches!(unit.lower(it), "informationen" | "recherchen"));
        let medium = unit.is(noun, Class::MediumNoun) || unit.lower(noun) == "redaktion" || informs;
        if core.len() != 2 || !medium || !unit.capital(noun) {
            return None;
        }
        if unit.lower(core.start) == "unseres" {
            let word = self.word(unit, noun);
            let bare = word
                .strip_suffix("es")
                .filter(|it| it.ends_with(['t', 's', 'd']) && !it.ends_with("ät"))
                .or_else(|| word.strip_suffix('s'))
                .unwrap_or(word);
            let name = format!("unser {bare}");
            return Some(remembered(name, SourceKind::Medium, false, Gender::Unknown));
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
        ("ständischen", "ständischer"),
        ("tellten", "tellter"),
    ] {
        if let Some(stem) = word.strip_suffix(end) {
            return format!("{stem}{basic}");
        }
    }
    if let Some(stem) = word.strip_suffix("perten") {
        return format!("{stem}perte");
    }
    const WEAK: [&str; 9] = [
        "zeugen", "kollegen", "jungen", "kunden", "genossen", "logen", "insassen", "sklaven",
        "erben",
    ];
    let lower = word.to_lowercase();
    if WEAK.iter().any(|end| lower.ends_with(end)) {
        return word[..word.len() - 1].to_owned();
    }
    for end in ["aten", "isten", "enten", "ysten", "onomen", "anten"] {
        if let Some(stem) = word.strip_suffix(end) {
            return format!("{stem}{}", &end[..end.len() - 2]);
        }
    }
    word.strip_suffix('s')
        .filter(|it| {
            let lower = it.to_lowercase();
            [
                "bericht", "er", "or", "eur", "är", "tiv", "anwalt", "general", "chef",
            ]
            .iter()
            .any(|end| lower.ends_with(end))
        })
        .unwrap_or(word)
        .to_owned()
}

/// The nominative of a dative plural: "Medienberichten" → "Medienberichte", "Insidern" → "Insider", "Ärzten" → "Ärzte".
fn plural_noun(word: &str) -> String {
    /// The same in every case of the plural.
    const UNCHANGED: [&str; 4] = ["eltern", "bauern", "bayern", "vettern"];
    const ENDS: [&str; 22] = [
        "berichten",
        "kreisen",
        "diensten",
        "verbänden",
        "leuten",
        "ern",
        "lebenden",
        "troffenen",
        "gehörigen",
        "ärzten",
        "wälten",
        "wirten",
        "freunden",
        "feinden",
        "offizieren",
        "ionären",
        "ingenieuren",
        "räten",
        "vorständen",
        "gästen",
        "bischöfen",
        "köchen",
    ];
    let lower = word.to_lowercase();
    let is = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    if !is(&UNCHANGED) && is(&ENDS) {
        return word[..word.len() - 1].to_owned();
    }
    word.to_owned()
}
