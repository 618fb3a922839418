//! From the words that name a speaker to the source they mean.
//!
//! `Memory` is filled twice: before reading with what the article names anywhere (`beginning`: `names`, `bodies`,
//! `subjects`), and while reading with what has been named so far (`history`, `noticing`). `Memory::find` asks from
//! the surest to the least sure, and the first answer counts: pronouns and reports, persons with their name, names in
//! apposition, well-known sources, bodies and offices with their name; then nouns that take somebody up (`taking_up`,
//! `bodies_meant`, `english_meant`), those whom the article names elsewhere, and last a description without a name
//! (`described`, `unnamed`) or the bare words (`plain_names`). A new rule goes before the first that would answer
//! wrongly, and is as narrow as its place is early. What is looked for in the whole text is looked for once and kept,
//! as in `english_companies`.

mod agents;
mod beginning;
mod behind;
mod bodies;
mod bodies_meant;
mod companies;
mod countries;
mod declension;
mod demonstratives;
mod described;
mod english_apposition;
mod english_authorities;
mod english_bodies;
mod english_companies;
mod english_elsewhere;
mod english_joined;
mod english_lead;
mod english_meant;
mod english_only_name;
mod english_pronouns;
mod english_taken_up;
mod english_topics;
mod genders;
mod general_nouns;
mod history;
mod holders;
mod kin;
mod known_names;
mod known_people;
mod names;
mod noticing;
mod offices;
mod owners;
mod pairs;
mod party_heads;
mod persons;
mod places;
mod plain_names;
mod pronouns;
mod remembering;
mod reports;
mod singles;
mod sorts;
mod spoken_for;
mod subjects;
mod taking_up;
mod two_people;
mod unnamed;
mod words;

pub(super) use self::declension::is_feminine;
pub(super) use self::plain_names::is_paper;
use self::remembering::{person, remembered};
pub(super) use self::singles::Single;

use std::cell::OnceCell;
use std::hash::Hash;
use std::ops::Range;

use super::known;
use super::lexicon::{Class, Lexicon};
use super::phrases;
use super::statement::{Chained, SourceKind};
use super::unit::{Kind, Unit};
use rustc_hash::FxHashMap;

use crate::text::Article;

/// Which pronouns can take a source up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gender {
    Masculine,
    Feminine,
    Neuter,
    Plural,
    Unknown,
}

/// A source that has been named, with what later mentions can refer to it by.
#[derive(Clone, Debug)]
struct Remembered {
    source: Chained,
    gender: Gender,
    /// The nouns it was called by, in lower case: "generalsekretär", "geheimdienst".
    nouns: Vec<String>,
}

/// A personal name that the article gives in full somewhere.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct FullName<'a> {
    words: Vec<&'a str>,
    /// The words with a space between them.
    joined: String,
    feminine: Option<bool>,
    nouns: Vec<String>,
    country: Option<&'static str>,
}

/// Ranks that stand before a name, in small letters.
const RANKS: [&str; 6] = [
    "oberst",
    "general",
    "major",
    "admiral",
    "leutnant",
    "hauptmann",
];

/// What an article has told about its sources so far.
pub(super) struct Memory<'a> {
    article: &'a Article,
    lexicon: &'static Lexicon,
    english: bool,
    history: Vec<Remembered>,
    names: Vec<FullName<'a>>,
    /// Bare names that stand behind a role somewhere, "Bischof Arp", and whether it is a woman's.
    titled: FxHashMap<&'a str, bool>,
    /// Where names in full stand, in bytes of the article, in order.
    name_places: Vec<(usize, String)>,
    /// From a name in full to its place among the names.
    by_name: FxHashMap<String, usize>,
    /// From a first or last word to the places of the names that it stands in.
    by_word: FxHashMap<&'a str, Vec<usize>>,
    /// The bodies that the article names with a noun somewhere.
    bodies: Vec<bodies::Body>,
    /// From a name in full, or the first words of one, to its place among the bodies.
    by_full_name: FxHashMap<String, usize>,
    /// From a noun to the place of the only body that goes by it; nothing for a noun of several.
    by_noun: FxHashMap<String, Option<usize>>,
    /// From a country to those of the bodies that are its own.
    by_country: FxHashMap<&'static str, bodies::OfCountry>,
    /// From a noun to the place of the only name that is given with it; nothing for a noun of several.
    by_role: FxHashMap<String, Option<usize>>,
    /// From the end of a German noun to the place of the only name of somebody called so.
    by_office: FxHashMap<String, Option<usize>>,
    /// From an English name in full to the short one that the article gives in brackets.
    short_names: FxHashMap<String, String>,
    /// From the name of a body to the country that the words first gave it to.
    homes: FxHashMap<String, &'static str>,
    /// The country whose government was named last.
    country: Option<&'static str>,
    /// The two sources that were last named together: "der Iran und Belarus".
    pair: Option<[Chained; 2]>,
    /// Whether a compound of the article names the NATO, once that has been asked.
    nato: OnceCell<bool>,
    /// Where those two were named, in bytes of the article.
    pair_place: usize,
    /// The article in small letters, once that has been asked.
    lower: OnceCell<String>,
    /// Whose statement was spoken of last: "the statement said".
    stated: Option<Remembered>,
    /// The last person without a name of an English sentence before.
    inside: Option<Remembered>,
    /// Whether the article names the Deutsche Bahn, once that has been asked.
    railway: OnceCell<bool>,
    /// Whose the study is that was named last with somebody.
    study: Option<Remembered>,
    /// The person whom the sentence before named as its object: "dieser" means them.
    object: Option<Remembered>,
    /// Offices and bodies that the text speaks of by a noun alone, in order.
    spoken_of: Vec<noticing::Spoken>,
    /// Bodies that the text speaks of by a bare name, in order.
    subjects: Vec<subjects::Subject>,
    /// Where only names stand in the article, once that has been asked.
    placed: OnceCell<subjects::Placed<'a>>,
    /// The companies that an English article names as such, once that has been asked.
    companies: OnceCell<english_companies::Companies<'a>>,
}

impl<'a> Memory<'a> {
    /// The source that the words mean, remembered as named last. Every source of an article comes from
    /// here, so that words which can name nobody become none.
    pub fn resolve(&mut self, unit: &Unit, words: Range<usize>) -> Option<Chained> {
        if !self.english
            && phrases::german_nobody(unit, &words)
            && self.known_in(unit, words.clone()).is_none()
            && !words
                .clone()
                .any(|it| self.family(self.word(unit, it)).next().is_some())
        {
            return None;
        }
        let mut found = self.find(unit, words.clone(), 0)?;
        let source = &mut found.source;
        // "the prosecutor's case is that"
        if self.english
            && let Some(bare) = source
                .name
                .strip_suffix("'s")
                .or_else(|| source.name.strip_suffix("’s"))
        {
            source.name = bare.to_owned();
        }
        let country = self.country_said(unit, &words);
        // "die türkische Küstenwache" is not the Greek one that was named before.
        if let Some(other) = self.of_another_country(unit, &words, source, country) {
            source.name = other;
        }
        self.note_home(source, country);
        source.mention = unit.span(words);
        let source = source.clone();
        self.remember(found);
        Some(source)
    }

    /// Where the bracket with somebody's party opens behind a name: "Brandt (CDU)".
    fn party_behind(&self, unit: &Unit, core: &Range<usize>) -> Option<usize> {
        const PARTIES: [&str; 17] = [
            "cdu",
            "csu",
            "spd",
            "fdp",
            "afd",
            "bsw",
            "grüne",
            "grünen",
            "linke",
            "linken",
            "övp",
            "fpö",
            "spö",
            "neos",
            "svp",
            "glp",
            "parteilos",
        ];
        let open = core
            .clone()
            .find(|it| unit.kind(*it) == Some(Kind::Open))
            .filter(|it| *it > core.start)?;
        let first = open + 1 + usize::from(matches!(unit.lower(open + 1), "die" | "bündnis"));
        // "„Harzer Post“ (Freitag)"
        let dated = phrases::is_day(unit, open + 1)
            || matches!(unit.lower(open + 1), "online" | "onlineausgabe" | "print");
        if dated && !self.english && unit.kind(open + 2) == Some(Kind::Close) {
            return Some(open);
        }
        // "Brandt (45)"
        let aged =
            unit.kind(open + 1) == Some(Kind::Number) && unit.kind(open + 2) == Some(Kind::Close);
        let party =
            aged || PARTIES.contains(&unit.lower(first)) || unit.lower(open + 1) == "bündnis";
        (!self.english && party && unit.capital(open - 1)).then_some(open)
    }

    /// The outlet behind what it puts out: "die Online-Ausgabe [der „Hafenpost“]".
    fn edition_of(&self, unit: &Unit, core: &Range<usize>) -> Option<Range<usize>> {
        let noun = core
            .clone()
            .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))
            .filter(|it| !self.english && phrases::is_edition(unit.lower(*it)))?;
        let first = match unit.lower(noun + 1) {
            "der" | "des" => noun + 1,
            "von" | "vom" => noun + 2,
            // "das Onlineangebot hafen.example"
            named if named.contains('.') => noun + 1,
            _ => return None,
        };
        let outlet = (first..core.end).any(|it| {
            matches!(unit.kind(it), Some(Kind::Quote(_)))
                || unit
                    .at(it)
                    .is_some_and(|it| it.medium || it.endings.hold(Class::MediumNoun))
                || unit.lower(it).contains('.')
                || phrases::is_german_paper(unit.lower(it))
        });
        outlet.then_some(first..core.end)
    }

    fn find(&mut self, unit: &Unit, words: Range<usize>, depth: usize) -> Option<Remembered> {
        if words.is_empty() || depth > 3 {
            return None;
        }
        // An apposition is looked at only where the words before it do not suffice.
        let comma = words.clone().find(|it| unit.kind(*it) == Some(Kind::Comma));
        let mut core = words.start..comma.unwrap_or(words.end);
        // "Brandt (CDU)" is not the party.
        if let Some(open) = self.party_behind(unit, &core) {
            core.end = open;
        }
        // "Eine der größten Gruppen des Landes, die Koalition für Einheit (KFE),": the name stands behind the comma.
        if !self.english
            && matches!(unit.lower(core.start), "einer" | "eine" | "eines")
            && unit.lower(core.start + 1) == "der"
            && let Some(comma) = comma
            && comma + 1 < words.end
            && unit.is(comma + 1, Class::Determiner)
            && let Some(found) = self.find(unit, comma + 1..words.end, depth + 1)
            && found.source.named
        {
            return Some(found);
        }
        // "eine von ihnen", "eine, die dabei war"
        if !self.english
            && (core.len() == 3 && phrases::some_of_them(unit, core.start)
                || core.len() == 1 && phrases::indefinite(unit, core.start).is_some())
        {
            let name = self.text(unit, core).to_lowercase();
            return Some(remembered(
                name,
                SourceKind::Unnamed,
                false,
                Gender::Unknown,
            ));
        }
        if let Some(circles) = self.circles(unit, &core) {
            return Some(circles);
        }
        // "nach dessen Angaben"
        if !self.english
            && core.len() == 1
            && let Some(owner) = self.owner_before(unit, core.start)
            && let Some(found) = self.find(unit, owner, depth + 1)
        {
            return Some(found);
        }
        // "The Orr-based Delta Institute": where a body sits is no part of its name.
        let seated = core.start + usize::from(unit.is(core.start, Class::Determiner));
        if self.english
            && seated + 1 < core.end
            && unit.lower(seated).ends_with("-based")
            && unit.capital(seated + 1)
        {
            return self.find(unit, seated + 1..words.end, depth + 1);
        }
        if let Some(found) = self.pronoun(unit, &core) {
            return found;
        }
        if let Some(found) = self.general_staff(unit, &core) {
            return Some(found);
        }
        if let Some(found) = self.author_of_statement(unit, &core) {
            return Some(found);
        }
        if let Some(outlet) = self.edition_of(unit, &core)
            && let Some(found) = self.find(unit, outlet, depth + 1)
        {
            return Some(found);
        }
        if let Some(found) = self.report(unit, &core, &words, depth) {
            return found;
        }
        if let Some(found) = self.own_outlet(unit, &core) {
            return Some(found);
        }
        // "Der frühere Berater Brandts, Karl Wulff": whose he is is not his name.
        let owner = comma.is_some_and(|it| {
            !self.english
                && unit.is_first_name(it + 1)
                && unit.capital(it + 2)
                && it + 3 == words.end
                && core.len() > 2
                && unit.lower(core.end - 1).ends_with('s')
                && !unit.is_first_name(core.end - 2)
        });
        if !owner && let Some(found) = self.person(unit, &core, &words) {
            return Some(found);
        }
        if self.english
            && let Some(name) = self.name_behind_field(unit, &core)
        {
            let mut found = person(self.full_name(&self.text(unit, name)));
            found.nouns = self.nouns(unit, &core);
            return Some(found);
        }
        if comma.is_none()
            && let Some(found) = self.holder_of_place(unit, &core)
        {
            return Some(found);
        }
        // "one of them"
        let determined = unit.is(core.start, Class::Determiner)
            && !(self.english && unit.lower(core.start + 1) == "of");
        let mut start = if determined {
            core.start + 1
        } else {
            core.start
        };
        // "die [im Landtag vertretenen] Liberalen"
        if !self.english
            && let Some(participle) = phrases::german_participle(unit, core.start, core.end)
        {
            start = participle + 1;
        }
        // "fünf der Festgenommenen", "einige der Helfer"
        while !self.english && start + 1 < core.end && unit.lower(start) == "der" {
            start += 1;
        }
        let name_in_apposition = comma.map(|it| it + 1).and_then(|first| {
            // "der Leiter des Dienstes, Oberst Jan Kreis", "…, der FDP-Politiker Jan Kreis": ranks stand before
            // the name.
            let described = !self.english && unit.is(first, Class::Determiner);
            let rank = first + usize::from(described);
            let reach = if self.english { 6 } else { 4 };
            let ranked = (rank..words.end.min(rank + reach))
                .filter(|it| unit.kind(*it) != Some(Kind::Stop))
                .find(|it| {
                    // "One of them, retired teacher Ann Moll,"
                    let plain = self.english && !unit.is(first, Class::Determiner);
                    // "its chairman, Nigerian President Musa Bello"
                    let nation = self.english && unit.at(*it).is_some_and(|it| it.nation.is_some());
                    let named = !plain || self.name_at(unit, *it, words.end).len() > 1;
                    !nation
                        && named
                        && !self.is_role(unit, *it)
                        && (unit.capital(*it) || !described && !plain)
                })
                .filter(|it| !described || *it > rank);
            // "…, the Right Reverend Simon Alder": the title stands before a first name.
            // "Ein Experte, der Paläontologe Marek Sobota von der Universität": so does an unknown noun.
            let titled = (first + 1..words.end.min(first + 4)).find(|it| {
                unit.is(first, Class::Determiner)
                    && known::is_feminine(self.word(unit, *it)).is_some()
                    && (first + 1..*it)
                        .all(|title| unit.capital(title) && !self.is_body(unit, title))
            });
            // "der Sprecher des Ministeriums, Horvat": a family name alone.
            let family = !self.english
                && first + 1 == words.end
                && self.is_name(unit, first)
                && self.is_role(unit, core.start + 1)
                && !self.is_body(unit, core.start + 1)
                && unit.lower(core.start) != "ein"
                && unit.lower(core.start) != "eine"
                && self.country_at(unit, first).is_none()
                && known::source(self.word(unit, first)).is_none();
            // "Her partner, the Graz chemist Jan Wyss, said"
            let trailing = (self.english && unit.is(first, Class::Determiner))
                .then(|| self.name_closing(unit, &core, first + 1..words.end))
                .flatten();
            // "Die Chefin der Gewerkschaft Holz, Nachfolgerin der IGH, Anna Moser,"
            let second = (first..words.end)
                .rfind(|it| unit.kind(*it) == Some(Kind::Comma))
                .map(|it| it + 1)
                .filter(|it| !self.english && unit.is_first_name(*it));
            [ranked, titled, trailing, second]
                .into_iter()
                .flatten()
                .find(|it| self.name_at(unit, *it, words.end).len() > 1)
                .or(family.then_some(first))
        });
        // "Sein Arbeitgeber, die Firma Donatec", "His employer, Donatec, said"
        if let Some(found) =
            comma.and_then(|it| self.body_in_apposition(unit, &core, it + 1..words.end))
        {
            return Some(found);
        }
        // "The operator, Western Sound Ferries, said"
        if self.english
            && let Some(found) =
                comma.and_then(|it| self.english_body_in_apposition(unit, &core, it + 1..words.end))
        {
            return Some(found);
        }
        // "His widow, Ellen, said"
        if self.english
            && let Some(first) = comma.map(|it| it + 1)
            && first + 1 == words.end
            && is_relative(unit.lower(core.end - 1))
            && let Some(feminine) = known::is_feminine(self.word(unit, first))
        {
            let mut found = person(self.word(unit, first).to_owned());
            found.gender = if feminine {
                Gender::Feminine
            } else {
                Gender::Masculine
            };
            found.nouns = vec![unit.lower(core.end - 1).to_owned()];
            return Some(found);
        }
        if let Some(name) = name_in_apposition {
            let range = self.name_at(unit, name, words.end);
            let name = self.full_name(&self.text(unit, range));
            let mut found = person(name);
            found.gender = self.role_gender(unit, &core);
            found.nouns = self.nouns(unit, &words);
            found.source.speaks_for = self.body_behind(unit, &core, depth);
            return Some(found);
        }
        // "the Orr Farmers' Association" is no farmers.
        // "The Orr Republican Party" neither is a Republican.
        let party = core.end.checked_sub(1).filter(|it| {
            self.english && unit.capital(*it) && *it > core.start && self.is_body(unit, *it)
        });
        let owns = |it: usize| {
            self.english
                && (unit.kind(it + 1) == Some(Kind::Other)
                    || unit.capital(it) && it > 0 && party == Some(it + 1))
        };
        let role = core.clone().filter(|it| !owns(*it)).find(|it| {
            self.is_role(unit, *it)
                || unit.is(*it, Class::UnnamedNoun)
                || !self.english
                    && unit.capital(*it)
                    && unit.ends_in(*it, Class::UnnamedNoun)
                    // "so Feldmann weiter": a family name.
                    && (determined || !unit.lower(*it).ends_with("mann"))
        });
        // "the Times" after the New York Times means that one, not its namesake.
        if self.english
            && let Some(found) = self.shortened(&self.text(unit, start..core.end))
        {
            return Some(found);
        }
        if let Some(found) = self.party_members(unit, &core) {
            return Some(found);
        }
        if let Some(found) = self.countryman(unit, &core) {
            return Some(found);
        }
        if let Some(found) = self.body_of_body(unit, &core) {
            return Some(found);
        }
        if let Some((range, known)) = self.known_in(unit, core.clone()) {
            let before =
                role.is_some_and(|it| it < range.start) && !self.is_body(unit, role.unwrap_or(0));
            // "a White House official" is not the White House, "Morel allies" are not Morel.
            let describes = self.english
                && (role.is_some_and(|it| it >= range.end && !self.is_body(unit, it))
                    || known.kind == SourceKind::Person && !self.is_head(unit, &core, &range));
            let describes = describes
                || known.kind == SourceKind::Alliance && self.is_part(unit, &core, &range)
                || self.is_body_of(unit, &core, &range);
            // "das Außenministerium in Moskau" is not the Kremlin.
            // "die Behörde in Karlsruhe" is not the court there.
            let town = !self.english
                && range.len() == 1
                && unit.lower(range.start.wrapping_sub(1)) == "in"
                && range.start > core.start + 1
                && self.is_body(unit, range.start - 2);
            // "die Kriminalpolizei Karlsruhe"
            let behind = !self.english
                && range.len() == 1
                && range.start > core.start
                && self.is_body(unit, range.start - 1)
                && known::country(&self.text(unit, range.clone())).is_none()
                && !known.name.contains(self.word(unit, range.start));
            // "An earlier study from Denmark" is not Denmark.
            let written = self.english
                && known::country(&self.text(unit, range.clone())).is_some()
                && (core.start..range.start).any(|it| {
                    unit.is(it, Class::ReportNoun) || phrases::is_written(unit.lower(it))
                })
                && unit.is(range.start.wrapping_sub(1), Class::Preposition);
            let seat = town
                || behind
                || written
                || !self.english
                    && known::country(&self.text(unit, range.clone())).is_some()
                    && (core.start..range.start)
                        .any(|it| self.is_office(unit, it) || unit.is(it, Class::GovernmentNoun));
            if !before && !describes && !seat {
                let mut found = Remembered {
                    source: Chained {
                        name: known.name.clone(),
                        kind: known.kind,
                        named: true,
                        speaks_for: known.speaks_for.clone(),
                        mention: None,
                    },
                    gender: self.gender(unit, &core),
                    nouns: self.nouns(unit, &core),
                };
                if known.kind == SourceKind::Person {
                    found.gender = Gender::Unknown;
                }
                return Some(found);
            }
        }
        if let Some(found) = self.office_of_named(unit, &core) {
            return Some(found);
        }
        // "Norvia Rail shuts a depot, the Swiss operator said"
        if self.english
            && core.len() > 2
            && !unit.capital(core.end - 1)
            && self.is_nation(unit, core.start + 1)
            && let Some(found) = self.in_lead(unit, &core)
        {
            return Some(found);
        }
        if let Some(found) = self
            .body_beside(unit, &core)
            .or_else(|| self.english_body(unit, &core, start))
        {
            return Some(found);
        }
        let office = core.clone().find(|it| self.is_office(unit, *it));
        // "an Israeli government source" is not the government.
        let described = self.english
            && core.end.checked_sub(1).is_some_and(|last| {
                role == Some(last)
                    && !self.is_body(unit, last)
                    && core.clone().any(|it| unit.is(it, Class::GovernmentNoun))
            });
        let role_first = described
            || role
                .zip(office)
                .is_some_and(|(role, office)| role < office && !self.is_body(unit, role));
        if !role_first && let Some(found) = self.office(unit, &core) {
            return Some(found);
        }
        let country = self.country_said(unit, &core);
        if let Some(found) = self.group_of_party(unit, &core) {
            return Some(found);
        }
        if let Some(found) = self
            .party_head(unit, &core)
            .or_else(|| self.holder_of_country(unit, &core, role))
        {
            return Some(found);
        }
        if let Some(found) = self
            .taken_up(unit, &core, role)
            .or_else(|| self.only_body(unit, &core))
            .or_else(|| self.english_meant(unit, &core))
            .filter(|it| country.is_none_or(|country| self.can_be_of(it, country)))
            .filter(|it| !self.is_elsewhere(unit, &core, it))
            // "The company that makes the lifts" need not be the one named before.
            .filter(|_| !(self.english && unit.lower(core.end) == "that"))
        {
            return Some(found);
        }
        if let Some(found) = self
            .in_lead(unit, &core)
            .or_else(|| self.spoken_for(unit, &core))
        {
            return Some(found);
        }
        if let Some(found) = self.spoken_of_as(unit, &core) {
            return Some(found);
        }
        // "The Norwich Herald newspaper" is named by what stands before the noun.
        let named = role.filter(|it| {
            self.english
                && *it > start
                && *it + 1 == core.end
                && unit.is(*it, Class::BodyMedium)
                && (start..*it).all(|word| unit.capital(word))
        });
        // "East Orr Police" is a force of that name, "the Norwich Observer" a paper.
        let force = role.filter(|it| {
            self.english
                && *it > start
                && *it + 1 == core.end
                && (unit.lower(*it) == "police" || is_paper(unit.lower(*it)))
                && (start..=*it).all(|word| unit.capital(word) || unit.lower(word) == "and")
        });
        if force.is_some() {
            return self.plain(unit, start..core.end, &core);
        }
        if let Some(role) = named {
            let mut found = self.plain(unit, start..role, &core)?;
            found.source.kind = SourceKind::Medium;
            return Some(found);
        }
        if let Some(found) = self
            .only_person(unit, &core)
            .or_else(|| self.once_was(unit, &core))
        {
            return Some(found);
        }
        if let Some(found) = self.named_elsewhere(unit, &core) {
            return Some(found);
        }
        if let Some(found) = self.trade_of_only_name(unit, &core) {
            return Some(found);
        }
        // "laut Holmer Zeitung": an adjective in capitals makes a name of the noun.
        let titled = role.filter(|it| {
            !self.english
                && *it > start
                && *it + 1 == core.end
                && unit.ends_in(*it, Class::BodyMedium)
                && (start..*it).all(|word| {
                    word > 0 && unit.capital(word) && unit.kind(word) == Some(Kind::Word)
                })
        });
        if titled.is_some() {
            let mut found = self.plain(unit, start..core.end, &core)?;
            found.source.kind = SourceKind::Medium;
            found.source.named = true;
            return Some(found);
        }
        if let Some(role) = role {
            if let Some(found) = self.described(unit, &core, role) {
                return Some(found);
            }
            return Some(self.unnamed(unit, &core, role, depth));
        }
        // "der Autozulieferer Rademar" is Rademar.
        let company = (start..core.end)
            .find(|it| !self.english && self.is_company(unit, *it) && unit.capital(it + 1))
            .filter(|it| it + 1 < core.end && unit.kind(it + 1) == Some(Kind::Word))
            .filter(|it| !bodies::is_legal_form(self.word(unit, it + 1)));
        if let Some(company) = company {
            let names = (company + 1..core.end)
                .take_while(|it| unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
                .count();
            let mut found = self.plain(unit, company + 1..company + 1 + names, &core)?;
            found.source.kind = SourceKind::Institution;
            found.gender = self.gender(unit, &core);
            return Some(found);
        }
        self.plain(unit, start..core.end, &core)
    }
}

/// Whether an English noun says whose relative somebody is.
fn is_relative(noun: &str) -> bool {
    matches!(
        noun,
        "widow"
            | "widower"
            | "wife"
            | "husband"
            | "partner"
            | "mother"
            | "father"
            | "son"
            | "daughter"
            | "brother"
            | "sister"
            | "aunt"
            | "uncle"
            | "cousin"
            | "niece"
            | "nephew"
            | "grandmother"
            | "grandfather"
            | "fiance"
            | "fiancee"
    )
}
