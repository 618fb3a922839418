//! "der CDU-Chef", "die SPD-Vorsitzende": heads of parties who were called something else before.

use std::ops::Range;

use super::super::known;
use super::super::statement::SourceKind;
use super::super::unit::Unit;
use super::{Gender, Memory, Remembered, person, remembered};

/// What the head of a party is called behind its name.
const HEADS: [&str; 8] = [
    "chef",
    "chefin",
    "vorsitzende",
    "vorsitzender",
    "vorsitzenden",
    "parteichef",
    "parteichefin",
    "politikerin",
];

/// So many words before "die Fraktion" its party is looked for.
const FARTHEST: usize = 120;

/// Parties by the words that name them, and as the name of their group in parliament begins.
const PARTIES: [(&str, &str); 16] = [
    ("cdu", "CDU"),
    ("csu", "CSU"),
    ("spd", "SPD"),
    ("fdp", "FDP"),
    ("afd", "AfD"),
    ("bsw", "BSW"),
    ("ssw", "SSW"),
    ("grünen", "Grünen"),
    ("grüne", "Grünen"),
    ("linken", "Linken"),
    ("linke", "Linken"),
    ("union", "Union"),
    ("övp", "ÖVP"),
    ("spö", "SPÖ"),
    ("fpö", "FPÖ"),
    ("svp", "SVP"),
];

impl Memory<'_> {
    /// "die Fraktion" after "die Grünen", "SPD-Fraktionschef Arp": the group of the party that was named last in the
    /// sentence or the paragraph.
    pub(super) fn group_of_party(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1)?;
        let plain = !self.english
            && core.len() == 2
            && matches!(unit.lower(core.start), "der" | "die")
            && matches!(
                unit.lower(noun),
                "fraktion" | "landtagsfraktion" | "bundestagsfraktion"
            );
        if !plain {
            return None;
        }
        let place = unit.at(core.start)?.span.start();
        let block = self.article.blocks().get(unit.block)?.span;
        let before = self.article.text().as_str().get(block.start()..place)?;
        let words = before.split(|it: char| !it.is_alphanumeric() && it != '(');
        let party = words.rev().take(FARTHEST).find_map(|word| {
            // "Karl Brandt (CDU)" tells whose he is.
            let lower = word.to_lowercase();
            PARTIES.iter().find(|it| it.0 == lower)
        })?;
        let name = match party.1 {
            "Union" => "Unionsfraktion".to_owned(),
            name => format!("{name}-Fraktion"),
        };
        let mut found = remembered(name, SourceKind::Institution, true, Gender::Feminine);
        found.nouns = vec!["fraktion".to_owned()];
        Some(found)
    }

    /// Who is meant by a description as head of a party: whoever was called so in other words, or the only
    /// person of that gender whom the sentence before names, where nothing gives them another party.
    pub(super) fn party_head(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1)?;
        let gender = match unit.lower(core.start) {
            "der" => Gender::Masculine,
            "die" => Gender::Feminine,
            _ => return None,
        };
        if self.english || core.len() != 2 {
            return None;
        }
        if let Some(found) = self.minister_before(unit, noun, gender) {
            return Some(found);
        }
        let (party, office) = unit.lower(noun).split_once('-')?;
        let written = self.word(unit, noun);
        let head = written.get(..party.len())?;
        let body = known::source(head).filter(|it| it.kind == SourceKind::Institution)?;
        if !HEADS.contains(&office) {
            return None;
        }
        let heads = |noun: &str| {
            noun.split_once('-')
                .is_some_and(|(other, office)| other == party && HEADS.contains(&office))
        };
        let called = self.latest(|it| {
            it.source.kind == SourceKind::Person
                && it.source.named
                && it.gender != opposite(gender)
                && it.nouns.iter().any(|noun| heads(noun))
        });
        if called.is_some() {
            return called;
        }
        let name = self.named_just_before(unit, gender)?;
        // "CDU-Chef Brandt" is not the head of the SPD.
        let another = name.nouns.iter().any(|noun| {
            noun.split_once('-').is_some_and(|(other, _)| {
                other != party
                    && known::source(other)
                        .or_else(|| known::source(&other.to_uppercase()))
                        .is_some_and(|it| it.kind == SourceKind::Institution)
            })
        });
        if another {
            return None;
        }
        let mut found = person(name.joined.clone());
        found.gender = gender;
        self.complete(&mut found);
        found.nouns.push(unit.lower(noun).to_owned());
        if found.source.speaks_for.is_none() {
            found.source.speaks_for = Some(body.name.clone());
        }
        Some(found)
    }
}

impl Memory<'_> {
    /// "die Arbeitsministerin" behind a sentence about "SPD-Chefin Anna Wolf": the only person of that gender whom it
    /// names, where nobody has been called so and nothing gives them another office of that sort.
    fn minister_before(&self, unit: &Unit, noun: usize, gender: Gender) -> Option<Remembered> {
        let office = unit.lower(noun);
        let minister = |it: &str| it.contains("minister") || it.ends_with("kanzler");
        let masculine = office.strip_suffix("in").unwrap_or(office);
        if !minister(masculine) || office.len() < "xminister".len() {
            return None;
        }
        let called = |name: &str| name.ends_with(masculine) || masculine.ends_with(name);
        let known = self.latest(|it| it.nouns.iter().any(|noun| called(noun)));
        if known.is_some() || self.sole_holder(office).is_some() {
            return None;
        }
        let name = self.named_just_before(unit, gender)?;
        if name.nouns.iter().any(|it| minister(it)) {
            return None;
        }
        let mut found = person(name.joined.clone());
        found.gender = gender;
        self.complete(&mut found);
        found.nouns.push(office.to_owned());
        Some(found)
    }
}

fn opposite(gender: Gender) -> Gender {
    match gender {
        Gender::Masculine => Gender::Feminine,
        _ => Gender::Masculine,
    }
}
