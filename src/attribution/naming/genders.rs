//! Which pronouns can take up what a phrase names, and by which nouns it is called.

use super::super::lexicon::Class;
use super::super::unit::Unit;
use super::bodies::basic;
use super::{Gender, Memory};
use std::ops::Range;

impl Memory<'_> {
    pub(super) fn gender(&self, unit: &Unit, core: &Range<usize>) -> Gender {
        if self.english {
            return Gender::Neuter;
        }
        let head = core
            .clone()
            .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))
            .map_or("", |it| unit.lower(it));
        let ends = |list: &[&str]| list.iter().any(|it| head.ends_with(it));
        if ends(&[
            "schaft", "ung", "heit", "keit", "ion", "behörde", "agentur", "polizei", "partei",
            "zeitung", "armee", "bank", "marine",
        ]) {
            return Gender::Feminine;
        }
        if ends(&[
            "ministerium",
            "ministeriums",
            "amt",
            "amtes",
            "amts",
            "institut",
            "instituts",
            "büro",
            "büros",
            "gericht",
            "gerichts",
            "unternehmen",
            "parlament",
        ]) {
            return Gender::Neuter;
        }
        if matches!(unit.lower(core.start), "die" | "diese" | "den") && is_plural(head) {
            return Gender::Plural;
        }
        match unit.lower(core.start) {
            "der" | "ein" | "des" | "dem" | "den" | "eines" | "einem" | "einen" => {
                if unit.lower(core.start) == "der"
                    && core.len() > 1
                    && core.clone().any(|it| {
                        unit.lower(it).ends_with("behörde")
                            || unit.lower(it).ends_with("regierung")
                            || unit.lower(it).ends_with("agentur")
                    })
                {
                    Gender::Feminine
                } else {
                    Gender::Masculine
                }
            }
            "die" | "eine" | "einer" => Gender::Feminine,
            "das" => Gender::Neuter,
            _ => {
                let last = core
                    .clone()
                    .rev()
                    .find(|it| unit.capital(*it))
                    .map_or("", |it| unit.lower(it));
                if last.ends_with("dienst") || last == "nis" || last == "kreml" {
                    Gender::Masculine
                } else {
                    Gender::Neuter
                }
            }
        }
    }

    pub(super) fn nouns(&self, unit: &Unit, core: &Range<usize>) -> Vec<String> {
        core.clone()
            .filter(|it| {
                (unit.capital(*it) || self.english)
                    // "an attorney general" is no general.
                    && !(self.english
                        && unit.lower(*it) == "general"
                        && *it > core.start
                        && unit.lower(*it - 1) == "attorney")
                    && (self.is_role(unit, *it)
                        || self.is_body(unit, *it)
                        || self.is_company(unit, *it)
                        || unit.is(*it, Class::UnnamedNoun))
            })
            .map(|it| {
                // "des Generalanwalts": later he is "der Generalanwalt".
                let genitive = !self.english
                    && core.start < it
                    && matches!(
                        unit.lower(core.start),
                        "des" | "eines" | "seines" | "ihres" | "dieses"
                    );
                let noun = unit.lower(it);
                let noun = if genitive { basic(noun) } else { noun };
                noun.to_owned()
            })
            .collect()
    }
}

/// Whether a noun behind "die" can only be a plural: "Studenten", "Behörden", "Händler".
fn is_plural(noun: &str) -> bool {
    const ENDS: [&str; 26] = [
        "anten",
        "enten",
        "isten",
        "aten",
        "loge",
        "logen",
        "leute",
        "leuten",
        "innen",
        "ungen",
        "schaften",
        "behörden",
        "banken",
        "parteien",
        "staaten",
        "länder",
        "ländern",
        "grünen",
        "linken",
        "liberalen",
        "verbände",
        "verbänden",
        "organisationen",
        "firmen",
        "kreise",
        "gerichte",
    ];
    /// Nouns in "-er" that are feminine: "die Kammer".
    const ONE: [&str; 14] = [
        "mutter",
        "schwester",
        "tochter",
        "kammer",
        "oper",
        "steuer",
        "nummer",
        "mauer",
        "feier",
        "leiter",
        "ziffer",
        "dauer",
        "trauer",
        "faser",
    ];
    ENDS.iter().any(|end| noun.ends_with(end))
        || (noun.ends_with("er") || noun.ends_with("ern"))
            && noun.len() > 4
            && !ONE.iter().any(|end| noun.ends_with(end))
}

/// Whether women and men bear the first name, in one country or in two, so that it tells nothing about a pronoun.
pub(super) fn is_epicene(first: &str) -> bool {
    matches!(
        first,
        "Alex"
            | "Andrea"
            | "Ariel"
            | "Ashley"
            | "Billie"
            | "Camille"
            | "Carol"
            | "Casey"
            | "Charlie"
            | "Chris"
            | "Claude"
            | "Dana"
            | "Daniele"
            | "Dominique"
            | "Evelyn"
            | "Frankie"
            | "Gabriele"
            | "Hilary"
            | "Jamie"
            | "Jan"
            | "Jean"
            | "Jo"
            | "Joan"
            | "Jocelyn"
            | "Jordan"
            | "Jules"
            | "Kelly"
            | "Kerry"
            | "Kim"
            | "Laurie"
            | "Lee"
            | "Lesley"
            | "Leslie"
            | "Marion"
            | "Max"
            | "Michele"
            | "Mika"
            | "Morgan"
            | "Nicola"
            | "Nikita"
            | "Pat"
            | "Quinn"
            | "Rene"
            | "Robin"
            | "Rowan"
            | "Sam"
            | "Sasha"
            | "Shannon"
            | "Sidney"
            | "Simone"
            | "Taylor"
            | "Terry"
            | "Toni"
            | "Tracy"
            | "Vivian"
            | "Yuki"
    )
}
