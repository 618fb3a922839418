//! Pronouns and general nouns that take up a source named before: "sie", "die Behörde".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::Unit;
use super::general_nouns::{is_general, says_office};
use super::offices::could_be;
use super::{Gender, Memory, RANKS, Remembered};

impl Memory<'_> {
    pub(super) fn pronoun(&self, unit: &Unit, core: &Range<usize>) -> Option<Option<Remembered>> {
        if let Some(found) = self.of_age(unit, core) {
            return Some(Some(found));
        }
        // "the 26-year-old"
        let aged = self.english
            && unit.lower(core.start) == "the"
            && core.len() <= 5
            && (unit.lower(core.end - 1).ends_with("year-old")
                || core.len() > 2 && unit.lower(core.end - 1) == "old");
        // "the Swede", "the 19-year-old Czech"
        let called = self.english
            && unit.lower(core.start) == "the"
            && core.len() <= 3
            && unit.capital(core.end - 1)
            && unit.is(core.end - 1, Class::Demonym);
        // "the Orrton Republican"
        let party = self.english
            && unit.lower(core.start) == "the"
            && (3..=4).contains(&core.len())
            && matches!(unit.lower(core.end - 1), "republican" | "democrat")
            && (core.start + 1..core.end).all(|it| unit.capital(it));
        let alone = || {
            let mut near = self.history.iter().rev().take(6);
            let person = |it: &&Remembered| it.source.kind == SourceKind::Person;
            near.find(person).is_some_and(|last| {
                near.filter(person)
                    .all(|it| it.source.name == last.source.name)
            })
        };
        if (aged || called || party && alone())
            && let Some(found) = self.latest(|it| it.source.kind == SourceKind::Person)
        {
            return Some(Some(found));
        }
        if core.len() != 1 {
            return None;
        }
        let is = |genders: &'static [Gender]| move |it: &Remembered| genders.contains(&it.gender);
        use Gender::{Feminine, Masculine, Neuter, Plural, Unknown};
        let person = |it: &Remembered| it.source.kind == SourceKind::Person;
        // "A review found …": texts are taken up by "it".
        let text = |it: &Remembered| {
            let last = it.source.name.rsplit(' ').next().unwrap_or_default();
            matches!(
                last,
                "review" | "report" | "letter" | "study" | "survey" | "poll" | "statement"
            )
        };
        let found = match unit.lower(core.start) {
            "er" | "ihn" => self.latest(is(&[Masculine, Unknown])),
            "he" => self.latest(|it| {
                is(&[Masculine, Unknown])(it)
                    && (person(it) || it.gender == Masculine || !it.source.named && !text(it))
            }),
            "she" => {
                // A woman named a little before is meant rather than whoever could be one.
                let near = self.history.len().saturating_sub(8);
                let woman = self
                    .history
                    .iter()
                    .skip(near)
                    .rfind(|it| it.gender == Feminine && (person(it) || !it.source.named));
                woman.cloned().or_else(|| {
                    self.latest(|it| {
                        is(&[Feminine, Unknown])(it) && (person(it) || !it.source.named)
                    })
                })
            }
            "sie" => self
                .latest(|it| is(&[Feminine, Plural])(it))
                .or_else(|| self.latest(|it| it.gender == Unknown && person(it))),
            "es" | "it" => self
                .latest(|it| is(&[Neuter])(it) || self.english && it.source.named && !person(it)),
            "they" => self.latest(is(&[Plural])).or_else(|| self.latest(|_| true)),
            "dieser" | "letzterer" if self.object.is_some() => self.object.clone(),
            "man" | "wir" | "ich" | "we" | "i" | "dieser" | "diese" | "letzterer" => {
                self.latest(|_| true)
            }
            _ => return None,
        };
        // Whoever has been called "he" is not "she" further on.
        let told = match unit.lower(core.start) {
            "er" | "ihn" | "he" => Some(Masculine),
            "she" => Some(Feminine),
            _ => None,
        };
        Some(found.map(|mut it| {
            if it.gender == Unknown
                && let Some(told) = told
            {
                it.gender = told;
            }
            it
        }))
    }

    /// "die Behörde", "das Büro", "der Minister": who was called so before.
    pub(super) fn taken_up(
        &mut self,
        unit: &Unit,
        core: &Range<usize>,
        role: Option<usize>,
    ) -> Option<Remembered> {
        let country = self.country_said(unit, core);
        let fitting = |it: &Remembered| country.is_none_or(|country| self.can_be_of(it, country));
        // "die Behörde in Offenbach" is the one that was named before.
        let seat = core.end.saturating_sub(2);
        let core = &if !self.english && core.len() == 4 && unit.lower(seat) == "in" {
            core.start..seat
        } else {
            core.clone()
        };
        // "die Brüsseler Behörde" is the one that was named before.
        let town = core.len() == 3
            && !self.english
            && unit.is(core.start, Class::Determiner)
            && unit.capital(core.start + 1)
            && unit.lower(core.start + 1).ends_with("er")
            && self.is_body(unit, core.start + 2)
            && !self.is_office(unit, core.start + 2);
        // "die Potsdamer Forscherin"
        let role_town = core.len() == 3
            && !self.english
            && unit.capital(core.start + 1)
            && unit.lower(core.start + 1).ends_with("er")
            && !self.is_role(unit, core.start + 1)
            && self.is_role(unit, core.start + 2);
        // "der Bonner Konzern"
        let company_town = core.len() == 3
            && !self.english
            && unit.capital(core.start + 1)
            && unit.lower(core.start + 1).ends_with("er")
            && self.is_company(unit, core.start + 2);
        let definite = matches!(
            unit.lower(core.start),
            "der"
                | "die"
                | "das"
                | "dem"
                | "den"
                | "des"
                | "the"
                | "sein"
                | "seine"
                | "seines"
                | "ihr"
                | "ihre"
                | "ihres"
                | "ihrer"
                | "seinem"
                | "dieser"
                | "diese"
                | "his"
                | "her"
                | "its"
        );
        let nouns: Vec<usize> = core
            .clone()
            .filter(|it| (unit.capital(*it) || self.english) && !unit.is(*it, Class::Determiner))
            .filter(|it| !(town || company_town || role_town) || *it != core.start + 1)
            // "the Republican president"
            .filter(|it| {
                !self.english
                    || it + 1 >= core.end
                    || !matches!(unit.lower(*it), "republican" | "democratic" | "democrat")
                        && unit.at(*it).is_some_and(|it| it.nation.is_none())
            })
            .collect();
        let [noun] = nouns[..] else { return None };
        // What is described more closely is not taken up: "ein früherer Offizier".
        if !definite && unit.capital(core.start) && core.len() > 1 || core.start < noun && !definite
        {
            return None;
        }
        if core.end > noun + 1 {
            return None;
        }
        let lower = unit.lower(noun).to_owned();
        let stem = lower
            .strip_suffix("en")
            .or_else(|| lower.strip_suffix("es"))
            .or_else(|| lower.strip_suffix('s'))
            .filter(|it| it.len() > 4)
            .unwrap_or(&lower)
            .to_owned();
        let called = |it: &Remembered| {
            it.nouns.iter().any(|known| {
                known.ends_with(lower.as_str())
                    || known.ends_with(stem.as_str())
                    // "der Premier" after "Premierminister Arp"
                    || lower == "premier" && known.starts_with("premier")
                    // The longer noun is a name of its own where the shorter one was: "der
                    // Landesrechnungshof" after "Rechnungshof" in the headline.
                    || stem.ends_with(known.as_str())
                        && (known.len() == stem.len()
                            || it.source.name.to_lowercase() != *known
                                && it.source.kind != SourceKind::Medium)
            })
        };
        let possessive = unit.lower(core.start).starts_with("sein")
            || unit.lower(core.start).starts_with("ihr")
                && self
                    .lexicon
                    .entry(unit.lower(core.start))
                    .is_some_and(|it| it.is(Class::Determiner));
        if (possessive || lower == "hauses" || lower == "haus")
            && matches!(
                lower.as_str(),
                "büro" | "büros" | "haus" | "hauses" | "ministerium" | "ministeriums"
            )
            && let Some(found) = self.office_of_person()
        {
            return Some(found);
        }
        if possessive {
            return None;
        }
        if let Some(role) = role
            && !self.is_body(unit, role)
        {
            if !definite && core.start != noun {
                return None;
            }
            if !definite {
                return None;
            }
            return self
                .latest(|it| called(it) && it.source.kind == SourceKind::Person)
                .or_else(|| self.latest(|it| called(it)))
                .or_else(|| {
                    self.latest(|it| {
                        !self.english
                            && it.source.kind == SourceKind::Person
                            && it.nouns.iter().any(|noun| says_office(&lower, noun))
                    })
                })
                .or_else(|| self.sole_holder(&lower))
                .or_else(|| {
                    // "der Diplomat" after "ein Vertreter Nordkoreas": who was named last, where
                    // nobody was called so.
                    let mut last = self.history.last()?;
                    // "der Oberst": a rank is nobody's but a man's who was named not long ago.
                    if RANKS.contains(&lower.as_str()) && last.source.kind != SourceKind::Person {
                        last = self
                            .history
                            .iter()
                            .rev()
                            .take(6)
                            .find(|it| it.source.kind == SourceKind::Person)?;
                    }
                    let single = last.source.kind == SourceKind::Person
                        || last.source.kind == SourceKind::Unnamed && last.gender != Gender::Plural;
                    let person = unit.lower(core.start) == "der" && last.gender != Gender::Feminine
                        || unit.lower(core.start) == "die"
                            && lower.ends_with("in")
                            && last.gender == Gender::Feminine
                        || unit.lower(core.start) == "the";
                    // "the lawmakers" are several.
                    let several = if self.english {
                        lower.ends_with('s') && !lower.ends_with("ss")
                    } else {
                        // "nach Ansicht der Autoren"
                        unit.lower(core.start) == "der"
                            && (lower.ends_with("en")
                                || lower.ends_with("leute")
                                || lower.ends_with("ern")
                                || lower.ends_with("er")
                                    && core.start > 0
                                    && unit.is(core.start - 1, Class::ReportNoun))
                    };
                    // "Der Angeklagte" after "der Anwalt Arp" is somebody else.
                    let accused = ["angeklagte", "beschuldigte"]
                        .iter()
                        .any(|it| lower.starts_with(it));
                    // "die Opposition" is nobody who was named last.
                    let several_people = ["opposition", "runde", "kreise", "medien", "presse"];
                    // "the governor" after the president of a union is somebody else.
                    let general = [
                        "official",
                        "man",
                        "woman",
                        "person",
                        "source",
                        "diplomat",
                        "lawmaker",
                        "officer",
                        "spokesman",
                        "spokeswoman",
                        "spokesperson",
                        "minister",
                        "analyst",
                        "expert",
                        "lawyer",
                        "aide",
                        "republican",
                        "democrat",
                        "boy",
                        "girl",
                        "teenager",
                    ];
                    let human = if self.english {
                        general.contains(&lower.as_str())
                    } else {
                        // "der frühere Erzbischof" after "Kardinal Arp"
                        let former = core.clone().any(|it| {
                            let lower = unit.lower(it);
                            lower.starts_with("früher") || lower.starts_with("ehemalig")
                        });
                        let known = last.nouns.iter().any(|noun| !noun.ends_with("jährige"));
                        // "der Oberst" after "der Chef des Dienstes": a rank goes with any office.
                        let rank = RANKS.contains(&lower.as_str());
                        !several_people.iter().any(|it| lower.ends_with(it))
                            && (!known
                                || former
                                || rank
                                || is_general(&lower)
                                    && !(accused && last.source.kind == SourceKind::Person)
                                || last.nouns.iter().any(|noun| says_office(&lower, noun))
                                || unit.is(noun, Class::Demonym))
                    };
                    (single && person && human && !several)
                        .then(|| last.clone())
                        .filter(|it| it.source.named)
                        .or_else(|| self.only_woman(unit, core, &lower))
                        .or_else(|| (single && person && human && !several).then(|| last.clone()))
                });
        }
        if !definite && core.start != noun {
            return None;
        }
        if self.english
            && definite
            && let Some(found) = self.english_taken_up(&lower)
        {
            return Some(found);
        }
        // "das Unternehmen", "der Konzern": whichever was called a company last.
        if definite
            && !self.english
            && self.is_company(unit, noun)
            && let Some(company) = self.company()
        {
            return Some(company);
        }
        let kinds = [
            (Class::BodyService, SourceKind::IntelligenceService),
            (Class::BodyGovernment, SourceKind::Government),
            (Class::BodyAlliance, SourceKind::Alliance),
            (Class::BodyAgency, SourceKind::Agency),
            (Class::BodyMedium, SourceKind::Medium),
            (Class::BodyInstitution, SourceKind::Institution),
        ];
        let fits: Vec<SourceKind> = kinds
            .iter()
            .filter(|(class, _)| {
                unit.is(noun, *class) || !self.english && unit.ends_in(noun, *class)
            })
            .map(|(_, kind)| *kind)
            .collect();
        if definite && let Some(found) = self.body_of_people(&lower) {
            return Some(found);
        }
        if definite && let Some(found) = self.named_in_full(&lower, &fits) {
            return Some(found);
        }
        if fits.is_empty() {
            return None;
        }
        self.latest(|it| {
            it.source.named && called(it) && fits.contains(&it.source.kind) && fitting(it)
        })
        .or_else(|| {
            self.latest(|it| {
                it.source.named
                    && could_be(&lower, it)
                    && fitting(it)
                    && fits.contains(&it.source.kind)
                    && (it.source.kind != SourceKind::Government
                        || !lower.ends_with("behörde")
                        || town)
            })
        })
        .or_else(|| self.mentioned(unit, noun, definite && !self.english))
        .or_else(|| {
            // "das Bündnis" in a report on a "Nato-Übung"
            let alliance = matches!(lower.as_str(), "bündnis" | "allianz" | "militärbündnis")
                && definite
                && !self.english;
            let known = super::known::source("NATO").filter(|_| alliance && self.nato)?;
            Some(super::remembered(
                known.name.clone(),
                known.kind,
                true,
                Gender::Neuter,
            ))
        })
        .or_else(|| {
            // "die Organisation" after "die GIZ": a body that goes by its initials.
            let general = [
                "organisation",
                "verband",
                "verein",
                "unternehmen",
                "konzern",
                "behörde",
                "gewerkschaft",
                "partei",
            ];
            let last = self.history.last()?;
            let initials = last.source.kind == SourceKind::Institution
                && super::noticing::is_acronym(&last.source.name);
            (definite && !self.english && initials && general.contains(&lower.as_str()))
                .then(|| last.clone())
        })
    }

    /// "die Behörde" after "IAEA", "das Gericht" after the "Strafgerichtshof": a well-known body of another kind
    /// whose name in full ends so.
    fn named_in_full(&self, noun: &str, fits: &[SourceKind]) -> Option<Remembered> {
        const NOUNS: [&str; 6] = [
            "behörde",
            "gericht",
            "organisation",
            "agentur",
            "kommission",
            "institut",
        ];
        if self.english || !NOUNS.contains(&noun) {
            return None;
        }
        let ends = |name: &str| {
            name.split(' ').any(|word| {
                let word = word.to_lowercase();
                word.len() > noun.len()
                    && (word.ends_with(noun) || noun == "gericht" && word.ends_with("gerichtshof"))
            })
        };
        let last = self.latest(|it| {
            it.source.named
                && !matches!(
                    it.source.kind,
                    SourceKind::Person
                        | SourceKind::Unnamed
                        | SourceKind::Medium
                        | SourceKind::Agency
                )
        })?;
        let known = super::known::source(&last.source.name)?;
        let other = !fits.contains(&last.source.kind);
        (other && (ends(&known.name) || known.aliases.iter().any(|it| ends(it)))).then_some(last)
    }

    /// "die Managerin": the only woman that was named within reach.
    fn only_woman(&self, unit: &Unit, core: &Range<usize>, noun: &str) -> Option<Remembered> {
        let wanted = !self.english
            && core.len() == 2
            && unit.lower(core.start) == "die"
            && noun.ends_with("in");
        let woman =
            |it: &Remembered| it.source.kind == SourceKind::Person && it.gender == Gender::Feminine;
        let found = self.latest(woman).filter(|_| wanted)?;
        let another = self.latest(|it| woman(it) && it.source.name != found.source.name);
        another.is_none().then_some(found)
    }

    /// The source that was called a company last.
    pub(super) fn company(&self) -> Option<Remembered> {
        self.latest(|it| {
            it.source.named
                && it.source.kind == SourceKind::Institution
                && it
                    .nouns
                    .iter()
                    .any(|noun| self.lexicon.endings(noun).hold(Class::CompanyNoun))
        })
        .or_else(|| self.only_company())
        .or_else(|| self.only_known_company())
    }

    /// The only well-known company that was named within reach.
    fn only_known_company(&self) -> Option<Remembered> {
        let company = |it: &Remembered| {
            super::known::source(&it.source.name).is_some_and(|known| known.company)
        };
        let found = self.latest(company)?;
        let another = self.latest(|it| company(it) && it.source.name != found.source.name);
        another.is_none().then_some(found)
    }

    /// "die 62-Jährige": the person of that gender who was named last.
    fn of_age(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1)?;
        let aged = ["jährige", "jähriger", "jährigen"]
            .iter()
            .any(|it| unit.lower(noun).ends_with(it));
        let gender = match unit.lower(core.start) {
            "der" | "dem" | "den" | "des" => Gender::Masculine,
            "die" => Gender::Feminine,
            _ => return None,
        };
        (aged && core.len() >= 2).then(|| {
            self.latest(|it| it.source.kind == SourceKind::Person && it.gender == gender)
                .or_else(|| {
                    self.latest(|it| {
                        it.source.kind == SourceKind::Person && it.gender == Gender::Unknown
                    })
                })
                .or_else(|| self.only_person(unit, core))
        })?
    }

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
                    && (self.is_role(unit, *it)
                        || self.is_body(unit, *it)
                        || self.is_company(unit, *it)
                        || unit.is(*it, Class::UnnamedNoun))
            })
            .map(|it| unit.lower(it).to_owned())
            .collect()
    }
}
