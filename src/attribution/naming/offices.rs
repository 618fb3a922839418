//! Ministries, governments, countries: names that general patterns make.

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::Unit;
use super::bodies::service_name;
use super::{Gender, Memory, Remembered, remembered, sorts};

impl Memory<'_> {
    /// Whether the word is an office or ends in one, in any case: "US-Außenministeriums".
    pub(super) fn is_office(&self, unit: &Unit, index: usize) -> bool {
        unit.at(index).is_some_and(|it| it.office)
    }

    /// Ministries, embassies and governments with their country; countries and capitals.
    pub(super) fn office(&mut self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let office = core.clone().find(|it| self.is_office(unit, *it));
        let government = core.clone().find(|it| {
            unit.is(*it, Class::GovernmentNoun)
                // "die Übergangsregierung in Damaskus"
                || !self.english
                    && ["regierung", "junta"].iter().any(|end| unit.lower(*it).ends_with(end))
                    && unit.lower(*it) != "bundesregierung"
        });
        let country = core.clone().find_map(|it| {
            // "die Vereinigten Arabischen Emirate"
            let two = [3, 2]
                .into_iter()
                .filter(|count| it + count <= core.end && unit.capital(it))
                .find_map(|count| known::country(&self.text(unit, it..it + count)))
                .map(|it| it.name.as_str());
            two.or_else(|| self.country_at(unit, it))
        });
        let gender = self.gender(unit, core);
        // "Ihr Ministerium" after "Norwegens Außenministerin Voss"
        let hers = ["sein", "ihr"]
            .iter()
            .any(|it| unit.lower(core.start).starts_with(it));
        if !self.english
            && hers
            && office
                .is_some_and(|it| it == core.start + 1 && unit.lower(it).starts_with("ministerium"))
            && let Some(found) = self
                .office_of_subject(unit, core.start)
                .or_else(|| self.office_of_person())
        {
            return Some(found);
        }
        if let Some(office) = office {
            let word = self.office_name(unit, office, core);
            let ministry = !self.english && word.contains("ministerium");
            let its = self.english && unit.lower(core.start) == "its";
            let country = country.or(self.country.filter(|_| its)).or_else(|| {
                if ministry {
                    self.country_here(unit, core)
                } else {
                    None
                }
            });
            let called = |name: String, kind: SourceKind| {
                let mut found = remembered(name, kind, true, gender);
                found.nouns = vec![unit.lower(office).to_owned()];
                found
            };
            if let Some(country) = country {
                if let Some(body) = self.body_of(country, &word.to_lowercase()) {
                    return Some(body);
                }
                if let Some(body) = self.only_service(country, &word.to_lowercase()) {
                    return Some(body);
                }
                let name = match known::feminine_adjective(country) {
                    // German ministries are called by their federation.
                    _ if country == "Deutschland" && ministry && !word.starts_with("Bundes") => {
                        format!("Bundes{}", word.to_lowercase())
                    }
                    Some(adjective) if is_feminine(&word) => format!("{adjective} {word}"),
                    _ if word.ends_with("dienst") => service_name(&word, country),
                    _ => format!("{word} {country}"),
                };
                let kind = if word.contains("dienst") {
                    SourceKind::IntelligenceService
                } else if word.contains("minister") || word.contains("amt") {
                    SourceKind::Government
                } else {
                    SourceKind::Institution
                };
                let name = match (known::source(&name), word.as_str()) {
                    (Some(known), _) => known.name.clone(),
                    (None, "Geheimdienst" | "Nachrichtendienst") if country == "Südkorea" => {
                        "NIS".to_owned()
                    }
                    _ => name,
                };
                return Some(called(name, kind));
            }
            // "Sein Geheimdienst" is that of the country whose head was named last.
            let own = ["sein", "ihr"]
                .iter()
                .any(|it| unit.lower(core.start).starts_with(it));
            if own
                && word.ends_with("dienst")
                && let Some(country) = self.country
                && let Some(adjective) = known::feminine_adjective(country)
                && let Some(service) =
                    known::source(&format!("{}r {word}", adjective.to_lowercase()))
            {
                return Some(called(service.name.clone(), service.kind));
            }
            let start = word.to_lowercase();
            let same = self.latest(|it| {
                // "dem Geheimdienst zufolge" is not its head who has just spoken.
                it.source.named
                    && (begins_with(&it.source.name, &start)
                        || (self.english || it.source.kind != SourceKind::Person)
                            && it
                                .nouns
                                .iter()
                                .any(|noun| noun.trim_end_matches(['s', 'e']) == start))
            });
            // "Das Verkehrsministerium in Vaduz" is not that of the state named last.
            if ministry
                && let Some(seat) = self.seat_of_ministry(unit, office, core)
                && same.as_ref().is_none_or(|it| it.source.name != word)
            {
                return Some(called(format!("{word} in {seat}"), SourceKind::Government));
            }
            // A paragraph about another country means the ministry of that one.
            let here = ministry
                .then(|| self.country_of_paragraph(unit))
                .flatten()
                .filter(|country| {
                    same.as_ref()
                        .is_none_or(|it| !it.source.name.ends_with(country))
                        && !self.named_in_block(unit, same.as_ref())
                });
            if let Some(country) = here {
                let name = if country == "Deutschland" && !word.starts_with("Bundes") {
                    format!("Bundes{}", word.to_lowercase())
                } else {
                    format!("{word} {country}")
                };
                let name = known::source(&name).map_or(name, |it| it.name.clone());
                return Some(called(name, SourceKind::Government));
            }
            let same = same.filter(|it| !self.is_elsewhere(unit, core, it));
            if same.is_some() {
                return same;
            }
            if let Some(country) = self
                .country
                .filter(|_| word.contains("ministerium") || word.contains("Präsidialamt"))
            {
                return Some(called(format!("{word} {country}"), SourceKind::Government));
            }
            return None;
        }
        let country = country?;
        // "Kenias nationale Menschenrechtskommission" is a body of its own.
        let owned = core.len() > 1
            && !self.english
            && self.word(unit, core.start).ends_with('s')
            && known::country(self.word(unit, core.start)).is_some()
            && self.is_body(unit, core.end - 1)
            && government.is_none();
        if owned {
            return Some(remembered(
                self.text(unit, core.clone()).into_owned(),
                SourceKind::Institution,
                true,
                gender,
            ));
        }
        if government.is_some() {
            return Some(self.government(country));
        }
        // A country or capital alone speaks for its government.
        let alone = core.clone().filter(|it| unit.capital(*it)).count()
            <= country.split(' ').count().max(2)
            && known::country(&self.text(unit, core.start..core.end)).is_some()
            || unit.is(core.start, Class::Determiner)
                && known::country(&self.text(unit, core.start + 1..core.end)).is_some()
            || known::country(&self.text(unit, core.clone())).is_some();
        alone.then(|| self.government(country))
    }

    /// "Griechenlands Schifffahrtsminister Kikilias telefonierte nach Angaben seines Ministeriums": the ministry of
    /// whoever the sentence has named before a token by that office.
    pub(super) fn office_of_subject(&self, unit: &Unit, before: usize) -> Option<Remembered> {
        let (holder, ministry) = (0..before).rev().find_map(|it| {
            let word = self.word(unit, it);
            let single = word.strip_suffix("in").unwrap_or(word);
            let field = single.strip_suffix("minister").filter(|it| it.len() > 3)?;
            (unit.capital(it) && !field.contains("Premier"))
                .then_some((it, format!("{field}ministerium")))
        })?;
        let country = (holder.saturating_sub(2)..holder)
            .rev()
            .find_map(|it| self.country_at(unit, it));
        let name = country.map_or_else(|| ministry.clone(), |it| ministry_name(&ministry, it));
        let name = known::source(&name).map_or(name, |it| it.name.clone());
        let mut found = remembered(name, SourceKind::Government, true, Gender::Neuter);
        found.nouns = vec![ministry.to_lowercase()];
        Some(found)
    }

    /// "sein Haus", "ihr Ressort" of the minister or chancellor who was spoken of last before a token, also without a
    /// name: "Der Wirtschaftsminister schwieg. Sein Haus teilte mit".
    pub(super) fn office_of_minister(&self, unit: &Unit, before: usize) -> Option<Remembered> {
        /// How many bytes before it are looked through.
        const REACH: usize = 400;
        let place = unit.at(before)?.span.start();
        let text = self.article.text().as_str();
        let mut from = place.saturating_sub(REACH);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let office = text
            .get(from..place)?
            .split(|it: char| !it.is_alphanumeric() && it != '-')
            .rev()
            .filter(|it| it.starts_with(char::is_uppercase))
            .find_map(|word| {
                let word = word.rsplit('-').next().unwrap_or(word);
                let single = word
                    .strip_suffix("in")
                    .or_else(|| word.strip_suffix('s'))
                    .unwrap_or(word);
                if matches!(single, "Kanzler" | "Bundeskanzler") {
                    return Some("Kanzleramt".to_owned());
                }
                let field = single.strip_suffix("minister").filter(|it| it.len() > 3)?;
                (!["Premier", "Staats", "Vize"].contains(&field))
                    .then(|| format!("{field}ministerium"))
            })?;
        let name = known::source(&office).map_or_else(|| office.clone(), |it| it.name.clone());
        let mut found = remembered(name, SourceKind::Government, true, Gender::Neuter);
        found.nouns = vec![office.to_lowercase()];
        Some(found)
    }

    /// The office in its basic form: "Außenministerium" for "Außenministeriums".
    pub(super) fn office_name(&self, unit: &Unit, index: usize, core: &Range<usize>) -> String {
        if self.english {
            let before = index
                .checked_sub(1)
                .filter(|it| core.contains(it))
                .map(|it| unit.lower(it));
            return match before {
                Some("foreign") => "Außenministerium",
                Some("defense" | "defence") => "Verteidigungsministerium",
                Some("interior") => "Innenministerium",
                Some("finance") => "Finanzministerium",
                Some("justice") => "Justizministerium",
                Some("health") => "Gesundheitsministerium",
                Some("unification") => "Vereinigungsministerium",
                _ => "Ministerium",
            }
            .to_owned();
        }
        let word = self.word(unit, index);
        let basic = word
            .strip_suffix("es")
            .filter(|it| it.ends_with("amt") || it.ends_with("dienst"))
            .or_else(|| word.strip_suffix('s').filter(|it| !it.ends_with('s')));
        let basic = basic.unwrap_or(word);
        // Swiss papers write no "ß".
        match basic.strip_prefix("Aussen") {
            Some(rest) => format!("Außen{rest}"),
            None => basic.to_owned(),
        }
    }

    /// The town behind a ministry that is the seat of no country that is known: "das Ministerium in [Vaduz]".
    fn seat_of_ministry(&self, unit: &Unit, office: usize, core: &Range<usize>) -> Option<&str> {
        let town = office + 2;
        let seated = unit.lower(office + 1) == "in"
            && town < core.end
            && unit.capital(town)
            && unit.at(town).is_some_and(|it| it.entry.is_none());
        seated.then(|| self.word(unit, town))
    }

    /// Whether the source was named in the block of the unit.
    fn named_in_block(&self, unit: &Unit, source: Option<&Remembered>) -> bool {
        let start = self
            .article
            .blocks()
            .get(unit.block)
            .map_or(0, |it| it.span.start());
        source
            .and_then(|it| it.source.mention)
            .is_some_and(|it| it.start() >= start)
    }

    pub(super) fn government(&self, country: &str) -> Remembered {
        remembered(
            country.to_owned(),
            SourceKind::Government,
            true,
            Gender::Neuter,
        )
    }
}

/// What a ministry is called with its country: German ones by their federation.
pub(super) fn ministry_name(ministry: &str, country: &str) -> String {
    if country == "Deutschland"
        && ministry.ends_with("ministerium")
        && !ministry.starts_with("Bundes")
    {
        format!("Bundes{}", ministry.to_lowercase())
    } else {
        format!("{ministry} {country}")
    }
}

/// Whether a name begins with these small letters, whatever letters it is written in.
fn begins_with(name: &str, start: &str) -> bool {
    let mut letters = name.chars().flat_map(char::to_lowercase);
    start.chars().all(|it| letters.next() == Some(it))
}

/// Whether an office is called by the adjective: "Russische Botschaft".
fn is_feminine(office: &str) -> bool {
    [
        "schaft",
        "rmee",
        "arine",
        "waffe",
        "polizei",
        "bank",
        "opposition",
        "Opposition",
    ]
    .iter()
    .any(|end| office.ends_with(end))
        || office == "Polizei"
}

/// Whether a general noun can take up a source that was not called by it. Rather none than a wrong
/// one: a ministry is not the Kremlin, and an unknown name is not just any institution.
pub(super) fn could_be(noun: &str, entry: &Remembered) -> bool {
    let source = &entry.source;
    // "Der Elternverband" is not the "Philologenverband" that spoke before.
    if super::subjects::is_another(noun, &source.name) {
        return false;
    }
    let ends = |list: &[&str]| list.iter().any(|it| noun.ends_with(it));
    let name = |list: &[&str]| list.iter().any(|it| source.name.contains(it));
    if noun == "department" {
        return name(&["inisterium", "Department", "Pentagon", "Treasury", "Office"]);
    }
    if ends(&["ministerium", "ministeriums", "ministry", "ressort"]) {
        return name(&["inisterium", "Auswärtiges Amt", "Pentagon"]);
    }
    if ends(&["regierung", "government", "administration"]) {
        return known::country(&source.name).is_some() || name(&["regierung"]);
    }
    if ends(&[
        "büro", "büros", "amt", "amtes", "amts", "office", "haus", "hauses",
    ]) {
        return name(&["amt", "Amt", "Haus", "Büro"]);
    }
    // "die Behörde" after "das Bundesamt", "die Organisation" after "der Verein".
    let groups: [(&[&str], &[&str]); 4] = [
        (
            &["behörde", "amt"],
            &[
                "amt",
                "behörde",
                "polizei",
                "wache",
                "aufsicht",
                "agentur",
                "dienst",
                "anstalt",
                "zoll",
                "schutz",
                "stelle",
                "institut",
                "staatsanwaltschaft",
                "anwaltschaft",
            ],
        ),
        (
            &["organisation", "verband", "verein"],
            &[
                "organisation",
                "verein",
                "verband",
                "club",
                "klub",
                "gewerkschaft",
                "bündnis",
                "initiative",
                "stiftung",
            ],
        ),
        (&["kammer", "gericht"], &["gericht"]),
        (
            &["klinik", "haus", "krankenhaus", "spital"],
            &[
                "klinik",
                "klinikum",
                "krankenhaus",
                "klinikverbund",
                "spital",
            ],
        ),
    ];
    // "der Katastrophenschutz" is called so by its name.
    let single = (source.named && !source.name.contains(' ')).then(|| source.name.to_lowercase());
    let called = |list: &[&str]| {
        list.iter().any(|end| {
            entry
                .nouns
                .iter()
                .chain(&single)
                .any(|noun| noun.ends_with(end))
        })
    };
    // "die Anklagebehörde" is no other authority.
    if noun == "anklagebehörde" {
        return called(&["anwaltschaft"]);
    }
    if groups
        .iter()
        .any(|(takes, calls)| ends(takes) && called(calls))
    {
        return true;
    }
    // "die Staatsanwaltschaft", "die Polizei" are names of their own.
    let general = [
        "behörde",
        "organisation",
        "institut",
        "verband",
        "gewerkschaft",
        "partei",
        "unternehmen",
        "konzern",
        "firma",
        "agency",
        "institute",
        "organization",
        "organisation",
        "group",
        "company",
        "union",
        "party",
        "court",
        "bank",
        "department",
        "service",
        "bureau",
        "board",
    ];
    // "der Konzern" is no authority.
    let business = ends(&["unternehmen", "konzern", "firma", "company"]);
    source.kind != SourceKind::Institution
        || general.contains(&noun)
            && known::source(&source.name).is_some_and(|it| it.company == business)
            && sorts::of_name(&source.name).is_none_or(|sort| {
                let mut wanted = sorts::of_noun(noun).peekable();
                wanted.peek().is_none() || wanted.any(|it| sorts::takes_up(it, sort))
            })
}
