//! From the words that name a speaker to the source they mean.

mod history;
mod offices;
mod persons;
mod unnamed;

use std::ops::Range;

use self::offices::could_be;
use super::known;
use super::lexicon::{Class, Lexicon};
use super::phrases;
use super::statement::{Chained, SourceKind};
use super::unit::{Kind, Unit};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::text::{Article, Language};

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
struct FullName {
    words: Vec<String>,
    /// The words with a space between them.
    joined: String,
    feminine: Option<bool>,
    nouns: Vec<String>,
    country: Option<&'static str>,
}

/// What an article has told about its sources so far.
pub(super) struct Memory<'a> {
    article: &'a Article,
    lexicon: &'static Lexicon,
    english: bool,
    history: Vec<Remembered>,
    names: Vec<FullName>,
    /// From a name in full to its place among the names.
    by_name: FxHashMap<String, usize>,
    /// From a first or last word to the places of the names that it stands in.
    by_word: FxHashMap<String, Vec<usize>>,
    /// The country whose government was named last.
    country: Option<&'static str>,
}

impl<'a> Memory<'a> {
    /// Starts with the names that the units give in full.
    pub fn new(article: &'a Article, units: &[Unit], lexicon: &'static Lexicon) -> Self {
        let mut memory = Self {
            article,
            lexicon,
            english: article.meta.language == Language::English,
            history: Vec::new(),
            names: Vec::new(),
            by_name: FxHashMap::default(),
            by_word: FxHashMap::default(),
            country: None,
        };
        for unit in units {
            memory.collect_names(unit);
        }
        let mut seen = FxHashSet::default();
        memory.names.retain(|name| seen.insert(name.clone()));
        for (index, name) in memory.names.iter().enumerate() {
            memory.by_name.entry(name.joined.clone()).or_insert(index);
            let [first, .., last] = name.words.as_slice() else {
                continue;
            };
            for word in [last, first] {
                memory.by_word.entry(word.clone()).or_default().push(index);
            }
        }
        memory
    }

    /// The name that the article gives in full as `joined`.
    fn name(&self, joined: &str) -> Option<&FullName> {
        self.by_name.get(joined).and_then(|it| self.names.get(*it))
    }

    /// The names in full that `word` is the family name of, in the order of the article.
    fn family(&self, word: &str) -> impl Iterator<Item = &FullName> {
        let places = self.by_word.get(word).map_or(&[][..], Vec::as_slice);
        let names = places.iter().filter_map(|it| self.names.get(*it));
        // The family name stands last, or first in names of three short parts as in Korean.
        names.filter(move |name| {
            name.words.last().is_some_and(|it| it == word)
                || name.words.len() == 3
                    && name.words.iter().all(|it| it.chars().count() <= 5)
                    && name.words.first().is_some_and(|it| it == word)
        })
    }

    fn word(&self, unit: &Unit, index: usize) -> &'a str {
        unit.at(index).map_or("", |it| self.article.slice(it.span))
    }

    fn is_role(&self, unit: &Unit, index: usize) -> bool {
        unit.at(index).is_some_and(|it| {
            it.kind == Kind::Word
                && (it.capital || self.english)
                && (it.is(Class::Role)
                    || !self.english
                        && (it.endings.hold(Class::Role)
                            || it
                                .lower
                                .strip_suffix(['n', 's'])
                                .filter(|stem| stem.len() > 6 && it.entry.is_none())
                                .is_some_and(|stem| self.lexicon.endings(stem).hold(Class::Role))))
        })
    }

    fn country_at(&self, unit: &Unit, index: usize) -> Option<&'static str> {
        let token = unit.at(index)?;
        known::country_of_adjective(&token.lower)
            .or_else(|| {
                token
                    .capital
                    .then(|| known::country(self.word(unit, index)))
                    .flatten()
            })
            .map(|it| it.name.as_str())
    }

    /// A sentence without a statement can name what later ones take up: "Auch Südkoreas
    /// Geheimdienst legte nach."
    pub fn notice(&mut self, unit: &Unit) {
        let mut at = 0;
        while at < unit.tokens.len() {
            let starts = unit.capital(at) || unit.is(at, Class::Determiner);
            let phrase = starts.then(|| self.phrase(unit, at)).flatten();
            if let Some(phrase) = phrase {
                let subject = at == 0 || !unit.is(at - 1, Class::Preposition);
                let first_noun = phrase
                    .clone()
                    .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner));
                let body = self.known_in(unit, phrase.clone()).is_some()
                    || phrase.clone().any(|it| {
                        self.is_role(unit, it) && self.is_name(unit, it + 1)
                            || self.is_office(unit, it)
                            || unit.is(it, Class::GovernmentNoun)
                    })
                    || at == 0
                        && first_noun.is_some_and(|it| {
                            self.is_role(unit, it) || unit.is(it, Class::UnnamedNoun)
                        });
                let oblique = matches!(
                    unit.lower(phrase.start),
                    "dem" | "den" | "einem" | "einen" | "des" | "eines"
                ) && !self.english;
                if subject && body && !oblique {
                    self.resolve(unit, phrase.clone());
                }
                at = phrase.end.max(at + 1);
            } else {
                at += 1;
            }
        }
    }

    fn phrase(&self, unit: &Unit, start: usize) -> Option<Range<usize>> {
        if self.english {
            phrases::english(unit, start, unit.tokens.len())
        } else {
            phrases::german_plain(unit, start, unit.tokens.len())
        }
    }

    /// The source that the words mean, remembered as named last.
    pub fn resolve(&mut self, unit: &Unit, words: Range<usize>) -> Option<Chained> {
        let found = self.find(unit, words.clone(), 0)?;
        let mut source = found.source.clone();
        source.mention = unit.span(words);
        self.remember(Remembered {
            source: source.clone(),
            ..found
        });
        Some(source)
    }

    fn find(&mut self, unit: &Unit, words: Range<usize>, depth: usize) -> Option<Remembered> {
        if words.is_empty() || depth > 3 {
            return None;
        }
        // An apposition is looked at only where the words before it do not suffice.
        let comma = words.clone().find(|it| unit.kind(*it) == Some(Kind::Comma));
        let core = words.start..comma.unwrap_or(words.end);
        if let Some(found) = self.pronoun(unit, &core) {
            return found;
        }
        if let Some(found) = self.report(unit, &core, depth) {
            return found;
        }
        if let Some(found) = self.person(unit, &core, &words) {
            return Some(found);
        }
        let determined = unit.is(core.start, Class::Determiner);
        let start = if determined {
            core.start + 1
        } else {
            core.start
        };
        let name_in_apposition = comma
            .map(|it| it + 1)
            .filter(|it| self.name_at(unit, *it, words.end).len() > 1);
        if let Some(name) = name_in_apposition {
            let range = self.name_at(unit, name, words.end);
            let name = self.full_name(&self.text(unit, range));
            let mut found = person(name);
            found.gender = self.role_gender(unit, &core);
            found.nouns = self.nouns(unit, &core);
            found.source.speaks_for = self.body_behind(unit, &core, depth);
            return Some(found);
        }
        let role = core.clone().find(|it| {
            self.is_role(unit, *it)
                || unit.is(*it, Class::UnnamedNoun)
                || !self.english && unit.capital(*it) && unit.ends_in(*it, Class::UnnamedNoun)
        });
        // "the Times" after the New York Times means that one, not its namesake.
        if self.english
            && let Some(found) = self.shortened(&self.text(unit, start..core.end))
        {
            return Some(found);
        }
        if let Some((range, known)) = self.known_in(unit, core.clone()) {
            let before =
                role.is_some_and(|it| it < range.start) && !self.is_body(unit, role.unwrap_or(0));
            // "a White House official" is not the White House, "Morel allies" are not Morel.
            let describes = self.english
                && (role.is_some_and(|it| it >= range.end && !self.is_body(unit, it))
                    || known.kind == SourceKind::Person && !self.is_head(unit, &core, &range));
            if !before && !describes {
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
        let office = core.clone().find(|it| self.is_office(unit, *it));
        let role_first = role
            .zip(office)
            .is_some_and(|(role, office)| role < office && !self.is_body(unit, role));
        if !role_first && let Some(found) = self.office(unit, &core) {
            return Some(found);
        }
        if let Some(found) = self.taken_up(unit, &core, role) {
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
        if let Some(role) = named {
            let mut found = self.plain(unit, start..role, &core)?;
            found.source.kind = SourceKind::Medium;
            return Some(found);
        }
        if let Some(role) = role {
            return Some(self.unnamed(unit, &core, role, depth));
        }
        self.plain(unit, start..core.end, &core)
    }

    fn text(&self, unit: &Unit, range: Range<usize>) -> String {
        unit.span(range).map_or(String::new(), |span| {
            let text = self.article.slice(span);
            let plain = text.is_ascii() || !text.contains('\u{a0}');
            let spaced = text
                .as_bytes()
                .windows(2)
                .any(|it| it == b"  " || it[0] < b' ');
            if plain && !spaced {
                return text.to_owned();
            }
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        })
    }

    /// The longest well-known name in the words, not inside a genitive.
    fn known_in(
        &self,
        unit: &Unit,
        words: Range<usize>,
    ) -> Option<(Range<usize>, &'static known::KnownSource)> {
        let mut limit = words.end;
        for index in words.start + 1..words.end {
            let genitive = !self.english
                && matches!(
                    unit.lower(index),
                    "des" | "der" | "von" | "vom" | "eines" | "einer" | "aus" | "für"
                );
            if genitive
                || self.english && matches!(unit.lower(index), "of" | "for" | "from" | "at" | "in")
            {
                limit = index;
                break;
            }
        }
        let longest = known::longest_alias();
        // Most words begin no name, so that nothing longer needs to be put together.
        let begins = |first: usize| {
            unit.kind(first) != Some(Kind::Word) || {
                let word = self.word(unit, first);
                let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
                known::begins_alias(word) || bare.is_some_and(known::begins_alias)
            }
        };
        // A name with a preposition in it ("Institute for the Study of War") is tried in full first.
        for (start, end) in [(words.start, words.end), (words.start, limit)] {
            for length in (1..=longest.min(end - start.min(end))).rev() {
                for first in start..=(end - length) {
                    if end == words.end && end != limit && first + length <= limit {
                        continue;
                    }
                    if end == words.end && end != limit && first > start + 1 {
                        continue;
                    }
                    let range = first..first + length;
                    if !begins(first) || !range.clone().any(|it| unit.capital(it)) {
                        continue;
                    }
                    let text = self.text(unit, range.clone());
                    let text = text.trim_matches(|it: char| "„“”\"«»()".contains(it));
                    let found = known::source(text).or_else(|| {
                        known::source(
                            text.strip_suffix("'s")
                                .or_else(|| text.strip_suffix("’s"))?,
                        )
                    });
                    if let Some(found) = found {
                        return Some((range, found));
                    }
                }
            }
        }
        None
    }

    fn is_body(&self, unit: &Unit, index: usize) -> bool {
        [
            Class::BodyService,
            Class::BodyGovernment,
            Class::BodyAlliance,
            Class::BodyAgency,
            Class::BodyMedium,
            Class::BodyInstitution,
        ]
        .iter()
        .any(|class| unit.is(index, *class) || !self.english && unit.ends_in(index, *class))
    }

    fn pronoun(&self, unit: &Unit, core: &Range<usize>) -> Option<Option<Remembered>> {
        if core.len() != 1 {
            return None;
        }
        let is = |genders: &'static [Gender]| move |it: &Remembered| genders.contains(&it.gender);
        use Gender::{Feminine, Masculine, Neuter, Plural, Unknown};
        let person = |it: &Remembered| it.source.kind == SourceKind::Person;
        let found = match unit.lower(core.start) {
            "er" => self.latest(is(&[Masculine, Unknown])),
            "he" => self.latest(|it| {
                is(&[Masculine, Unknown])(it)
                    && (person(it) || it.gender == Masculine || !it.source.named)
            }),
            "she" => {
                self.latest(|it| is(&[Feminine, Unknown])(it) && (person(it) || !it.source.named))
            }
            "sie" => self
                .latest(|it| is(&[Feminine, Plural])(it))
                .or_else(|| self.latest(|it| it.gender == Unknown && person(it))),
            "es" | "it" => self
                .latest(|it| is(&[Neuter])(it) || self.english && it.source.named && !person(it)),
            "they" => self.latest(is(&[Plural])).or_else(|| self.latest(|_| true)),
            "man" | "wir" | "ich" | "we" | "i" | "dieser" | "diese" | "letzterer" => {
                self.latest(|_| true)
            }
            _ => return None,
        };
        // Whoever has been called "he" is not "she" further on.
        let told = match unit.lower(core.start) {
            "er" | "he" => Some(Masculine),
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

    /// Whom a name in the genitive before a noun means: "Brenners" in "Brenners Meinung".
    fn genitive(&mut self, unit: &Unit, index: usize) -> Option<Remembered> {
        let word = self.word(unit, index);
        let name = word.strip_suffix('s')?.to_owned();
        let place = index..index + 1;
        if let Some((_, known)) = self.known_in(unit, place.clone()) {
            let mut found = remembered(known.name.clone(), known.kind, true, Gender::Unknown);
            found.source.speaks_for.clone_from(&known.speaks_for);
            return Some(found);
        }
        if let Some(country) = self.country_at(unit, index) {
            return Some(self.government(country));
        }
        let full = self.full_name(&name);
        let known = known::source(&full);
        let mut found = match known {
            Some(known) => remembered(known.name.clone(), known.kind, true, Gender::Unknown),
            None => person(full),
        };
        found.source.speaks_for = known.and_then(|it| it.speaks_for.clone());
        Some(found)
    }

    /// "Angaben der Polizei", "eigenen Angaben", "einem Bericht der Zeitung", "Medienberichten".
    fn report(
        &mut self,
        unit: &Unit,
        core: &Range<usize>,
        depth: usize,
    ) -> Option<Option<Remembered>> {
        let reports = |it: usize| {
            unit.is(it, Class::ReportNoun) || !self.english && unit.ends_in(it, Class::ReportNoun)
        };
        let mut nouns = core.clone().filter(|it| {
            !unit.is(*it, Class::Determiner)
                && (unit.capital(*it) || self.english && unit.is(*it, Class::ReportText))
        });
        // What stands before the noun as "am Montag" in "einer am Montag verbreiteten Mitteilung" or
        // "Brenners" in "Brenners Meinung" does not hide it.
        let first = nouns.next()?;
        let hidden = !self.english
            && !reports(first)
            && (unit.is(first.wrapping_sub(1), Class::Preposition)
                || first == core.start && unit.lower(first).ends_with('s'));
        let noun = if hidden {
            nouns.next().filter(|it| reports(*it)).unwrap_or(first)
        } else {
            first
        };
        if hidden && noun == first + 1 && first == core.start {
            return self.genitive(unit, first).map(Some);
        }
        let text = unit.is(noun, Class::ReportNoun) || unit.lower(noun) == "sicht";
        let compound = !self.english && !text && unit.ends_in(noun, Class::ReportNoun);
        if !(text || compound) {
            return None;
        }
        let mut behind = noun + 1;
        if matches!(
            unit.lower(behind),
            "von" | "vom" | "aus" | "of" | "from" | "by"
        ) {
            behind += 1;
        }
        if behind < core.end {
            let author = behind..core.end;
            let found = self.find(unit, author, depth + 1);
            if found.is_some() {
                return Some(found);
            }
        }
        // "Südkoreas Angaben", "russischen Angaben"
        if let Some(country) = (core.start..noun).find_map(|it| self.country_at(unit, it)) {
            return Some(Some(self.government(country)));
        }
        if (core.start..noun).any(|it| unit.lower(it) == "eigenen") {
            let behind = (core.end..core.end + 3)
                .filter(|it| !unit.is(*it, Class::Preposition) && !unit.is(*it, Class::Adverb))
                .find_map(|it| self.phrase(unit, it));
            if core.start <= 1
                && let Some(behind) = behind
            {
                return Some(self.find(unit, behind, depth + 1));
            }
            let subject = self.phrase(unit, 0).filter(|it| {
                it.end <= core.start && self.find(unit, it.clone(), depth + 1).is_some()
            });
            return Some(match subject {
                Some(subject) => self.find(unit, subject, depth + 1),
                None => self.latest(|_| true),
            });
        }
        let possessive = (core.start..noun).find(|it| {
            let lower = unit.lower(*it);
            lower.starts_with("sein")
                || lower.starts_with("ihr")
                || lower.starts_with("dess")
                || lower.starts_with("dere")
        });
        if possessive.is_some() {
            return Some(self.latest(|_| true));
        }
        if compound {
            let whole = self.word(unit, noun);
            if let Some((head, _)) = whole.rsplit_once('-')
                && let Some(known) = known::source(head)
            {
                return Some(Some(remembered(
                    known.name.clone(),
                    known.kind,
                    true,
                    Gender::Feminine,
                )));
            }
        }
        let name = self.nominative(unit, core, noun);
        let mut found = remembered(name, SourceKind::Unnamed, false, Gender::Plural);
        if known::source(&found.source.name).is_some() {
            found.source.named = true;
        }
        Some(Some(found))
    }

    fn nouns(&self, unit: &Unit, core: &Range<usize>) -> Vec<String> {
        core.clone()
            .filter(|it| {
                (unit.capital(*it) || self.english)
                    && (self.is_role(unit, *it)
                        || self.is_body(unit, *it)
                        || unit.is(*it, Class::UnnamedNoun))
            })
            .map(|it| unit.lower(it).to_owned())
            .collect()
    }

    fn gender(&self, unit: &Unit, core: &Range<usize>) -> Gender {
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

    /// The body named by a compound ("NATO-Generalsekretär", "Kremlsprecher"), a genitive or a
    /// country with a role.
    fn body_behind(&mut self, unit: &Unit, words: &Range<usize>, depth: usize) -> Option<String> {
        let role = words
            .clone()
            .find(|it| self.is_role(unit, *it) || unit.is(*it, Class::UnnamedNoun))?;
        let whole = self.word(unit, role);
        if let Some((head, _)) = whole.split_once('-') {
            if let Some(known) = known::source(head) {
                return Some(known.name.clone());
            }
            if let Some(country) = known::country(head) {
                return Some(country.name.clone());
            }
        } else if !self.english {
            for role_word in ["sprecherin", "sprecher", "chef", "chefin"] {
                if let Some(head) = whole.strip_suffix(role_word).filter(|it| it.len() > 2)
                    && let Some(known) = known::source(head)
                {
                    return Some(known.name.clone());
                }
            }
        }
        let genitive = (role + 1..words.end).find(|it| {
            matches!(
                unit.lower(*it),
                "des" | "der" | "von" | "vom" | "beim" | "of" | "for" | "at" | "from"
            )
        });
        if let Some(at) = genitive.filter(|_| depth < 3) {
            let start = if matches!(
                unit.lower(at),
                "von" | "vom" | "beim" | "of" | "for" | "at" | "from"
            ) {
                at + 1
            } else {
                at
            };
            return self
                .find(unit, start..words.end, depth + 1)
                .map(|it| it.source.name);
        }
        if self.english
            && words.start < role
            && let Some((_, known)) = self.known_in(unit, words.start..role)
        {
            return Some(known.name.clone());
        }
        (words.start..role).find_map(|it| {
            let known = unit
                .capital(it)
                .then(|| known::source(self.word(unit, it)))
                .flatten();
            known
                .map(|it| it.name.clone())
                .or_else(|| self.country_at(unit, it).map(str::to_owned))
        })
    }

    /// "die Behörde", "das Büro", "der Minister": who was called so before.
    fn taken_up(
        &mut self,
        unit: &Unit,
        core: &Range<usize>,
        role: Option<usize>,
    ) -> Option<Remembered> {
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
                    || stem.ends_with(known.as_str())
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
                    // "der Diplomat" after "ein Vertreter Nordkoreas": who was named last, where
                    // nobody was called so.
                    let last = self.history.last()?;
                    let single = last.source.kind == SourceKind::Person
                        || last.source.kind == SourceKind::Unnamed && last.gender != Gender::Plural;
                    let person = unit.lower(core.start) == "der"
                        || unit.lower(core.start) == "die" && lower.ends_with("in")
                        || unit.lower(core.start) == "the";
                    (single && person).then(|| last.clone())
                });
        }
        if !definite && core.start != noun {
            return None;
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
        if fits.is_empty() {
            return None;
        }
        self.latest(|it| it.source.named && called(it) && fits.contains(&it.source.kind))
            .or_else(|| {
                self.latest(|it| {
                    it.source.named
                        && could_be(&lower, &it.source)
                        && fits.contains(&it.source.kind)
                        && (it.source.kind != SourceKind::Government || !lower.ends_with("behörde"))
                })
            })
    }
}

fn remembered(name: String, kind: SourceKind, named: bool, gender: Gender) -> Remembered {
    Remembered {
        source: Chained {
            name,
            kind,
            named,
            speaks_for: None,
            mention: None,
        },
        gender,
        nouns: Vec::new(),
    }
}

fn person(name: String) -> Remembered {
    remembered(name, SourceKind::Person, true, Gender::Unknown)
}
