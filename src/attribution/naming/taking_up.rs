//! Pronouns and general nouns that take up a source named before: "sie", "die Behörde".

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::Unit;
use super::bodies::basic;
use super::general_nouns::{is_general, is_sort_of, says_office};
use super::offices::could_be;
use super::{Gender, Memory, RANKS, Remembered};

impl Memory<'_> {
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
        let company_home =
            unit.lower(seat) == "aus" && core.len() == 4 && self.is_company(unit, core.start + 1);
        let core =
            &if !self.english && core.len() == 4 && (unit.lower(seat) == "in" || company_home) {
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
                | "seiner"
                | "ihrem"
                | "dieser"
                | "diese"
                | "his"
                | "her"
                | "its"
        );
        // "Im Ministerium hält man davon nichts"
        let within = !self.english
            && core.len() == 1
            && core.start > 0
            && matches!(unit.lower(core.start - 1), "im" | "beim" | "vom" | "zum");
        let definite = definite || within;
        let nouns: Vec<usize> = core
            .clone()
            .filter(|it| (unit.capital(*it) || self.english) && !unit.is(*it, Class::Determiner))
            .filter(|it| !(town || company_town || role_town) || *it != core.start + 1)
            // "the TV station"
            .filter(|it| !self.english || unit.lower(*it) != "tv" || it + 1 >= core.end)
            // "the Republican president"
            .filter(|it| {
                !self.english
                    || it + 1 >= core.end
                    || !matches!(unit.lower(*it), "republican" | "democratic" | "democrat")
                        && unit.at(*it).is_some_and(|it| it.nation.is_none())
            })
            .collect();
        if self.english && definite && nouns.len() == 2 && core.end == nouns[1] + 1 {
            return self.holder_of_office(unit, nouns[0], nouns[1]);
        }
        let [noun] = nouns[..] else { return None };
        // What is described more closely is not taken up: "ein früherer Offizier".
        if !definite && unit.capital(core.start) && core.len() > 1 || core.start < noun && !definite
        {
            return None;
        }
        if core.end > noun + 1 {
            return None;
        }
        let genitive = !self.english && role.is_some() && unit.lower(core.start) == "des";
        let lower = if genitive {
            basic(unit.lower(noun)).to_owned()
        } else {
            unit.lower(noun).to_owned()
        };
        let stem = lower
            .strip_suffix("en")
            .or_else(|| lower.strip_suffix("es"))
            .or_else(|| lower.strip_suffix('s'))
            .filter(|it| it.len() > 4)
            .unwrap_or(&lower)
            .to_owned();
        let called = |it: &Remembered| {
            it.nouns.iter().any(|known| {
                // "the man" is no spokesman.
                if self.english {
                    let plural = known.strip_suffix('s').filter(|_| !lower.ends_with('s'));
                    return *known == lower
                        || plural == Some(lower.as_str()) && it.gender == Gender::Plural
                        || known
                            .strip_suffix(lower.as_str())
                            .is_some_and(|rest| rest.ends_with([' ', '-']));
                }
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
            || unit.lower(core.start).starts_with("ihr") && core.start < noun;
        if (possessive || lower == "hauses" || lower == "haus")
            && matches!(
                lower.as_str(),
                "büro"
                    | "büros"
                    | "haus"
                    | "hauses"
                    | "ministerium"
                    | "ministeriums"
                    | "ressort"
                    | "ressorts"
                    | "amt"
                    | "amts"
                    | "behörde"
            )
            && let Some(found) = self
                .office_of_subject(unit, core.start)
                .filter(|_| possessive && lower.starts_with("ministerium"))
                .or_else(|| {
                    let office = !matches!(lower.as_str(), "amt" | "amts" | "behörde");
                    office.then(|| self.office_of_person()).flatten()
                })
                .or_else(|| {
                    let own = possessive && !lower.starts_with("büro");
                    own.then(|| self.office_of_minister(unit, core.start))
                        .flatten()
                })
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
            // "die Forscher" are not the "Seenforscher Ole Brandt".
            let several = !self.english
                && unit.lower(core.start) == "die"
                && (lower.ends_with("er") || lower.ends_with("en"))
                && !["mutter", "tochter", "schwester"]
                    .iter()
                    .any(|it| lower.ends_with(it));
            if several {
                // "die Oppositionsparteien" are not the party that was named before.
                let so_called = |it: &Remembered| {
                    let bare = lower.trim_end_matches('n');
                    it.nouns
                        .iter()
                        .any(|noun| noun.trim_end_matches('n').ends_with(bare))
                };
                return self
                    .latest(|it| so_called(it) && it.source.kind != SourceKind::Person)
                    .or_else(|| self.body_of_people(&lower));
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
                .or_else(|| {
                    self.latest(|it| {
                        // "die Forscher" are several.
                        let several = unit.lower(core.start) == "die" && !lower.ends_with("in");
                        !self.english
                            && !several
                            && it.source.kind == SourceKind::Person
                            && it.nouns.iter().any(|noun| is_sort_of(&lower, noun))
                    })
                })
                .or_else(|| self.body_of_people(&lower).filter(|_| !self.english))
                // "der Jurist" after "sein Anwalt", who has no name
                .or_else(|| {
                    self.latest(|it| {
                        !self.english
                            && it.source.kind == SourceKind::Unnamed
                            && it.gender != Gender::Plural
                            && it.nouns.iter().any(|noun| is_sort_of(&lower, noun))
                    })
                })
                .or_else(|| self.former(unit, core, &lower))
                .or_else(|| self.sole_holder(&lower))
                .or_else(|| self.only_spoken_of(unit, core, &lower))
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
                    let person = matches!(unit.lower(core.start), "der" | "des" | "dem")
                        && last.gender != Gender::Feminine
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
                            && could_also_be(&lower, last)
                            && !self.is_collective(last)
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
            && let Some(found) =
                self.english_taken_up(&lower, unit.at(noun).map_or(0, |it| it.span.start()))
        {
            return Some(found);
        }
        // "das Unternehmen", "der Konzern": whichever was called a company last.
        if definite
            && !self.english
            && self.is_company(unit, noun)
            && let Some(company) = self.company()
        {
            return Some(
                self.company_just_named(unit, noun, &company)
                    .unwrap_or(company),
            );
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
        // "die Behörde" after a paragraph that speaks of another office than the one that spoke before
        if definite
            && !self.english
            && lower == "behörde"
            && let Some(nearer) = self.mentioned_nearer(unit, noun)
        {
            return Some(nearer);
        }
        let so_called = self.latest(|it| {
            it.source.named && called(it) && fits.contains(&it.source.kind) && fitting(it)
        });
        // "die Organisation" after one of this paragraph rather than the "Weltorganisation" further up
        let here = |it: &Remembered| {
            let start = self.article.blocks().get(unit.block)?.span.start();
            Some(it.source.mention?.start() >= start)
        };
        let nearer = || {
            self.latest(|it| {
                it.source.named
                    && could_be(&lower, it)
                    && fitting(it)
                    && it.source.kind == SourceKind::Institution
                    && here(it) == Some(true)
            })
        };
        let general = definite
            && !self.english
            && ["organisation", "verband", "verein", "gewerkschaft"].contains(&lower.as_str())
            && so_called.as_ref().is_some_and(|it| here(it) != Some(true));
        let nearer = general.then(nearer).flatten();
        nearer
            .or(so_called)
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
                let known = super::known::source("NATO").filter(|_| alliance && self.has_nato())?;
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

    /// "der frühere Torwart" after a sentence that names one man: what somebody was is not said of anybody new.
    fn former(&self, unit: &Unit, core: &Range<usize>, noun: &str) -> Option<Remembered> {
        let gender = match unit.lower(core.start) {
            "der" => Gender::Masculine,
            "die" if noun.ends_with("in") => Gender::Feminine,
            _ => return None,
        };
        let former = ["früher", "ehemalig", "einstig", "langjährig", "gebürtig"];
        let fits = !self.english
            && core.start == 0
            && core.len() == 3
            && former
                .iter()
                .any(|it| unit.lower(core.start + 1).starts_with(it));
        let name = fits
            .then(|| self.named_just_before(unit, gender))
            .flatten()?;
        let mut found = super::person(name.joined.clone());
        found.gender = gender;
        found.nouns.push(noun.to_owned());
        self.complete(&mut found);
        Some(found)
    }

    /// The same for a noun that is in no list but ends as those of people do: "der ehemalige Ringer".
    pub(super) fn once_was(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1).filter(|it| unit.capital(*it))?;
        let word = unit.lower(noun);
        let somebody = ["er", "ist", "eur", "or", "ent", "ant", "wart", "mann", "in"]
            .iter()
            .any(|end| word.ends_with(end));
        if !somebody || self.is_body(unit, noun) || self.is_company(unit, noun) {
            return None;
        }
        self.former(unit, core, word)
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
        // "die Schulleiterin" after "Elternsprecherin Ute Brandt" is somebody else.
        let speaks_for = |it: &str| it.len() > "sprecherin".len() && it.ends_with("sprecherin");
        let office = |it: &str| !it.ends_with("jährige") && (!is_general(it) || speaks_for(it));
        let found = self
            .latest(woman)
            .filter(|it| wanted && (!office(noun) || !it.nouns.iter().any(|it| office(it))))?;
        let another = self.latest(|it| woman(it) && it.source.name != found.source.name);
        another.is_none().then_some(found)
    }
}

/// Whether somebody who holds an office can be called by a general noun too: a senator is a lawmaker, a president no
/// minister.
fn could_also_be(noun: &str, entry: &Remembered) -> bool {
    let fits: &[&str] = match noun {
        "minister" => &["secretary", "chancellor", "premier"],
        "lawmaker" => &[
            "senator",
            "representative",
            "congressman",
            "congresswoman",
            "mp",
            "member",
            "deputy",
            "republican",
            "democrat",
        ],
        "diplomat" => &["ambassador", "envoy", "consul", "minister", "negotiator"],
        "lawyer" => &["attorney", "counsel", "solicitor", "barrister", "partner"],
        "analyst" | "expert" => &[
            "economist",
            "professor",
            "strategist",
            "scientist",
            "researcher",
            "director",
            "fellow",
        ],
        "spokesman" | "spokeswoman" | "spokesperson" | "aide" => &[],
        _ => return true,
    };
    let other = |it: &&String| !matches!(it.as_str(), "mr" | "mrs" | "ms" | "dr" | "man" | "woman");
    let mut known = entry.nouns.iter().filter(other).peekable();
    known.peek().is_none() || known.any(|it| it == noun || fits.contains(&it.as_str()))
}
