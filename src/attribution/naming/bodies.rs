//! Bodies whose name stands beside a noun that says what they are: "der Geheimdienst VSD", "die Zeitung
//! „Küstenpost“", "der Staatssicherheitsdienst (VSD)".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Quoted, Unit};
use super::{Gender, Memory, Remembered, remembered};

/// A body that the article names with a noun somewhere.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Body {
    /// Its name: "VSD".
    name: String,
    kind: SourceKind,
    /// What it is called, in lower case: "geheimdienst".
    noun: String,
    /// The country whose body it is, where an adjective or a genitive says so.
    country: Option<&'static str>,
}

/// The kinds of bodies by the class of their noun, the surest first.
const KINDS: [(Class, SourceKind); 7] = [
    (Class::BodyMedium, SourceKind::Medium),
    (Class::BodyAgency, SourceKind::Agency),
    (Class::BodyService, SourceKind::IntelligenceService),
    (Class::CompanyNoun, SourceKind::Institution),
    (Class::BodyAlliance, SourceKind::Alliance),
    (Class::BodyGovernment, SourceKind::Government),
    (Class::BodyInstitution, SourceKind::Institution),
];

impl Memory<'_> {
    /// Remembers the bodies that a unit names with a noun, so that "Litauens Geheimdienst" finds the VSD
    /// even before it is named.
    pub(super) fn collect_bodies(&mut self, unit: &Unit) {
        if self.english {
            return;
        }
        for noun in 0..unit.tokens.len() {
            let named = unit.capital(noun).then(|| self.beside(unit, noun)).flatten();
            if let Some((name, kind)) = named {
                let country = (noun.saturating_sub(2)..noun)
                    .rev()
                    .find_map(|it| self.country_at(unit, it));
                self.bodies.push(Body {
                    name,
                    kind,
                    noun: unit.lower(noun).to_owned(),
                    country,
                });
            }
        }
    }

    /// The name and the kind of the body whose noun stands at `noun`.
    fn beside(&self, unit: &Unit, noun: usize) -> Option<(String, SourceKind)> {
        let kind = KINDS
            .iter()
            .find(|(class, _)| unit.ends_in(noun, *class))
            .map(|(_, kind)| *kind)?;
        if let Some(short) = self.in_brackets(unit, noun + 1) {
            return Some((short, kind));
        }
        let place = self.name_beside(unit, noun, kind)?;
        Some((self.bare(unit, place), kind))
    }

    /// Where the name of the body stands whose noun stands at `noun`: right behind it. Courts and offices
    /// are called by noun and place, "Landgericht Hagen"; of those only short names in capitals count.
    fn name_beside(&self, unit: &Unit, noun: usize, kind: SourceKind) -> Option<Range<usize>> {
        let first = noun + 1;
        if matches!(unit.kind(first), Some(Kind::Quote(Quoted::Title))) {
            return Some(first..first + 1);
        }
        if self.is_short_name(unit, first) {
            return Some(first..first + 1);
        }
        let called = matches!(
            kind,
            SourceKind::Medium | SourceKind::Agency | SourceKind::IntelligenceService
        ) || unit.ends_in(noun, Class::CompanyNoun);
        let names = (first..unit.tokens.len().min(first + 4))
            .take_while(|it| self.is_name(unit, *it))
            .count();
        (called && names > 0).then_some(first..first + names)
    }

    /// The short name in brackets at `open`: "(VSD)".
    fn in_brackets(&self, unit: &Unit, open: usize) -> Option<String> {
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
            && word.chars().all(char::is_uppercase)
            && unit.at(index).is_some_and(|it| it.entry.is_none())
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
        let noun = core
            .clone()
            .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))?;
        // "Institut für Seesicherheit (IFS)": the bracket closes what comes before.
        let kind_of = |it: usize| KINDS.iter().find(|(class, _)| unit.ends_in(it, *class));
        let (name, kind) = match self.beside(unit, noun) {
            Some(found) => found,
            None => {
                let open = core.end.checked_sub(3).filter(|it| *it > noun)?;
                let short = self.in_brackets(unit, open)?;
                let kind = core.clone().take_while(|it| *it < open).find_map(kind_of);
                (short, kind.map(|(_, kind)| *kind)?)
            }
        };
        Some(self.named_body(&name, kind, unit.lower(noun)))
    }

    fn named_body(&self, name: &str, kind: SourceKind, noun: &str) -> Remembered {
        let mut found = remembered(name.to_owned(), kind, true, Gender::Neuter);
        found.gender = gender_of(noun);
        found.nouns = vec![noun.to_owned()];
        if let Some(known) = super::known::source(name) {
            found.source.name.clone_from(&known.name);
            found.source.kind = known.kind;
        }
        found
    }

    /// The body of `country` that the article names elsewhere and that `noun` can call: "Geheimdienst" a
    /// service, "Wetterdienst" what is called so.
    pub(super) fn body_of(&self, country: &str, noun: &str) -> Option<Remembered> {
        let service = |word: &str| ["geheimdienst", "nachrichtendienst", "sicherheitsdienst"].iter().any(|it| word.ends_with(it));
        let body = self.bodies.iter().find(|body| {
            body.country == Some(country)
                && (body.noun == noun || service(&body.noun) && service(noun))
        })?;
        Some(self.named_body(&body.name, body.kind, noun))
    }
}

fn gender_of(noun: &str) -> Gender {
    let ends = |list: &[&str]| list.iter().any(|it| noun.ends_with(it));
    if ends(&[
        "zeitung", "agentur", "schrift", "reederei", "firma", "gesellschaft", "schaft", "polizei",
        "behörde", "partei", "kette", "organisation", "fluglinie", "airline", "abwehr", "bank",
    ]) {
        Gender::Feminine
    } else if ends(&[
        "dienst", "sender", "konzern", "betreiber", "hersteller", "zulieferer", "verband", "bauer",
        "anbieter", "versorger", "versicherer", "verein", "klub", "rundfunk",
    ]) {
        Gender::Masculine
    } else {
        Gender::Neuter
    }
}
