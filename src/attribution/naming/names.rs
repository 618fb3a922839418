//! Names in full: where they stand, how far they go, with what they are given.

use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::noticing::is_acronym;
use super::{FullName, Memory};
use memchr::memmem;
use std::ops::Range;

/// Whether a unit only says who wrote the copy: "Von Petra Wolf, Wien".
pub(super) fn is_byline(unit: &Unit) -> bool {
    /// The longest that names two writers and a town.
    const LONGEST: usize = 9;
    unit.tokens.len() <= LONGEST
        && unit.lower(0) == "von"
        && unit.is_first_name(1)
        && unit.capital(2)
        && (1..unit.tokens.len()).all(|it| {
            unit.capital(it)
                || unit.kind(it) != Some(Kind::Word)
                || matches!(unit.lower(it), "und" | "in" | "aus")
        })
}

/// Titles that stand between a first name and "von".
const NOBLE: [&str; 11] = [
    "graf",
    "gräfin",
    "freiherr",
    "freifrau",
    "fürst",
    "fürstin",
    "prinz",
    "prinzessin",
    "herzog",
    "ritter",
    "baron",
];

/// Nouns behind "zu" that make a turn of speech with it: "zu Hause".
const TURNS: [&str; 30] = [
    "abend",
    "anfang",
    "bart",
    "beginn",
    "besuch",
    "bett",
    "boden",
    "buche",
    "ende",
    "fall",
    "fuß",
    "gast",
    "gehör",
    "grunde",
    "hause",
    "haus",
    "herzen",
    "hilfe",
    "lande",
    "lasten",
    "markte",
    "mittag",
    "ohren",
    "pferd",
    "protokoll",
    "rate",
    "recht",
    "tisch",
    "tode",
    "wort",
];

impl Memory<'_> {
    /// The run of name words that starts at `start`: "Ursula von der Leyen".
    pub(super) fn name_at(&self, unit: &Unit, start: usize, limit: usize) -> Range<usize> {
        let mut end = start;
        if !unit.capital(start) {
            return start..start;
        }
        // "ORF Tirol" is nobody.
        if !self.english
            && unit.at(start).is_some_and(|it| it.medium)
            && !self.is_family_name(unit, start)
        {
            return start..start;
        }
        // "Sentencing Rowe to six years, he said": what somebody does meanwhile is part of no name.
        let doing = self.english
            && start == 0
            && unit.lower(0).len() > 6
            && unit.lower(0).ends_with("ing")
            && unit.capital(1)
            && !unit.is_first_name(0)
            && unit
                .segments
                .first()
                .is_some_and(|it| unit.kind(it.tokens.end) == Some(Kind::Comma));
        if doing {
            return start..start;
        }
        while end < limit
            && (self.is_name(unit, end)
                || end > start && self.name_goes_on(unit, start, end, limit))
            && !(end > start && !self.english && phrases::german_outlet_behind(unit, end, start))
        {
            end += 1;
        }
        start..end
    }

    /// Whether the token at `end`, which is no name by itself, belongs to the name that begins at `start`.
    pub(super) fn name_goes_on(&self, unit: &Unit, start: usize, end: usize, limit: usize) -> bool {
        // "Karl zu Rantzow", but not "blieb Anna zu Hause" or "Karl Arp zu FÖRDEPOST: „…“"
        let house = !self.english
            && unit.lower(end) == "zu"
            && unit.kind(end + 2) != Some(Kind::Colon)
            && !self.word(unit, end + 1).chars().all(char::is_uppercase)
            && unit.at(end + 1).is_some_and(|it| !it.medium)
            && unit.is_first_name(start)
            && unit.at(end + 1).is_some_and(|it| it.entry.is_none())
            && !TURNS.contains(&unit.lower(end + 1));
        // "Karl-Theodor zu Hohenau"; "sagte Anna zu Berta" tells whom she talked to.
        let noble = !self.english
            && unit.lower(end) == "zu"
            && end == start + 1
            && !unit.is_first_name(end + 1)
            && self
                .word(unit, start)
                .split('-')
                .all(|it| known::is_feminine(it).is_some());
        let particle = house
            || noble
            || matches!(
                unit.lower(end),
                "von"
                    | "van"
                    | "de"
                    | "den"
                    | "bin"
                    | "al"
                    | "el"
                    | "di"
                    | "da"
                    | "del"
                    | "la"
                    | "le"
            )
            || self.english
                && (matches!(
                    unit.lower(end),
                    "binti"
                        | "bint"
                        | "ibn"
                        | "ben"
                        | "ould"
                        | "ou"
                        | "ul"
                        | "af"
                        | "ter"
                        | "der"
                        | "dos"
                        | "du"
                        | "zu"
                        | "op"
                        | "e"
                ) || matches!(unit.lower(end), "ten" | "das" | "do" | "des" | "los")
                    && (unit.is_first_name(start) || unit.lower(end - 1) == "de"));
        // "Jana Kolb von den Grünen"
        let party = unit.lower(end + 1) == "den"
            && matches!(
                unit.lower(end + 2),
                "grünen"
                    | "freien"
                    | "liberalen"
                    | "unabhängigen"
                    | "piraten"
                    | "neos"
                    | "demokraten"
                    | "republikanern"
                    | "sozialdemokraten"
                    | "christdemokraten"
                    | "freidemokraten"
            );
        // "Petra Haradau von Greenpeace", not "Karl Theodor von Brück" or "Otto Graf von Brück"
        let family_name = !self.english
            && end > start + 1
            && !unit.is_first_name(end - 1)
            && !NOBLE.contains(&unit.lower(end - 1));
        // "Ernst Hagen von der Universität" has his name already.
        // "Ernst Hagen von ORF": nor is a body part of it.
        let body = || {
            is_acronym(self.word(unit, end + 1))
                || self
                    .known_in(unit, end + 1..limit.min(end + 4))
                    .is_some_and(|(at, known)| {
                        at.start == end + 1 && known.kind != SourceKind::Person
                    })
        };
        let complete = end > start + 1
            && unit.lower(end) == "von"
            && (matches!(unit.lower(end + 1), "der" | "dem")
                || party
                || family_name
                || !self.english && body());
        // "die Aktie von Nordsee-Line", "Kunden von Telnova": a thing or people, and whose they are.
        let owned = !self.english
            && end == start + 1
            && unit.lower(end) == "von"
            && !unit.is_first_name(start)
            && !(start > 0
                && (unit.capital(start - 1) || unit.kind(start - 1) == Some(Kind::Comma)))
            && (start > 0
                && (unit.is(start - 1, Class::Determiner)
                    || start > 1
                        && unit.kind(start - 1) == Some(Kind::Word)
                        && unit.is(start - 2, Class::Determiner))
                || ["n", "e", "s", "er", "ung"]
                    .iter()
                    .any(|it| unit.lower(start).ends_with(it)));
        let before_name = particle
            && end > start
            && !complete
            && !owned
            && (end + 1..limit.min(end + 3)).any(|it| self.is_name(unit, it));
        let von_der = end > start + 1 && unit.lower(end) == "der" && unit.lower(end - 1) == "von";
        let initial = self.english
            && unit.kind(end) == Some(Kind::Stop)
            && unit
                .at(end - 1)
                .is_some_and(|it| it.lower.chars().count() == 1)
            && self.is_name(unit, end + 1);
        // "Gerhard Richter", "Anna Sieg": a role or a thing can be a family name.
        let family = end == start + 1
            && (self.is_role(unit, end)
                || unit.is(end, Class::ThingNoun)
                || unit.lower(end) == "kreis"
                // "Ulrike Stern", "Peter Zoll": any noun where no other follows
                || unit.kind(end) == Some(Kind::Word)
                    && !unit.capital(end + 1)
                    && !phrases::german_outlet_behind(unit, end, start)
                    && ![Class::Determiner, Class::Preposition, Class::Pronoun, Class::Adverb]
                        .iter()
                        .any(|class| unit.is(end, *class)))
            && !self.english
            && unit.capital(end)
            && unit.is_first_name(start);
        // "Brandt & Söhne"
        let joins = |mark: usize| {
            unit.kind(mark) == Some(Kind::Other)
                && unit.capital(mark + 1)
                && mark > start
                && mark + 1 < limit
                && phrases::stands_apart(unit, mark)
        };
        let partners = !self.english && (joins(end) || joins(end.saturating_sub(1)));
        before_name || von_der || initial || family || partners
    }

    pub(super) fn collect_names(&mut self, unit: &Unit) {
        if !self.english && is_byline(unit) {
            return;
        }
        let mut at = 0;
        while at < unit.tokens.len() {
            if !unit.capital(at) {
                at += 1;
                continue;
            }
            let mut name = self.name_at(unit, at, unit.tokens.len());
            if name.is_empty() {
                at += 1;
                continue;
            }
            // "Anfang Juni" is nobody.
            if name
                .clone()
                .all(|it| unit.at(it).is_some_and(|it| it.looks.time))
            {
                at = name.end;
                continue;
            }
            // "Deichgraf Jörn Wittig": the noun before a first name is none.
            let given = |it: usize| unit.is_first_name(it);
            if !self.english && name.len() > 2 && !given(name.start) && given(name.start + 1) {
                name.start += 1;
            }
            // "In San Francisco Anna Kolb zu treffen": the end of a place is no first name.
            if !self.english
                && name.len() > 2
                && name.start > 0
                && matches!(
                    unit.lower(name.start - 1),
                    "san" | "los" | "las" | "new" | "santa" | "sankt"
                )
                && given(name.start + 1)
            {
                name.start += 1;
            }
            // "die Demutsgesten von Franziskus", "Fazit von Petra Wolf": what is somebody's, and who.
            if !self.english
                && name.len() > 2
                && unit.lower(name.start + 1) == "von"
                && !given(name.start)
                && (given(name.start + 2)
                    || name.start > 0 && unit.is(name.start - 1, Class::Determiner))
            {
                name.start += 2;
            }
            // "New Zealand Prime Minister": the country belongs to no name.
            if self.english
                && name.len() > 2
                && known::country(&self.text(unit, name.start..name.start + 2)).is_some()
            {
                name.start += 2;
            }
            // "Senators Ann Moll and Tom Rowe", "Minister of Trade Ann Moll": what stands before a first name is none.
            if self.english
                && name.len() > 2
                && !given(name.start)
                && given(name.start + 1)
                && (unit.is(name.start, Class::UnnamedNoun)
                    || name.start > 0 && unit.lower(name.start - 1) == "of")
            {
                name.start += 1;
            }
            let words = name
                .clone()
                .filter(|it| unit.kind(*it) == Some(Kind::Word))
                .count();
            // "the Right Reverend Simon Alder": the title is no part of the name.
            let titled = (name.start + 1..name.end.min(name.start + 3)).find(|it| given(*it));
            if let Some(titled) = titled
                && self.english
                && name.start > 0
                && unit.lower(name.start - 1) == "the"
            {
                name.start = titled;
            }
            // "Al Mada TV", "North Yorkshire Police" are nobody's names.
            let last = name.end.saturating_sub(1);
            let body = self.english
                && (self.is_body(unit, last)
                    || super::plain_names::is_paper(unit.lower(last))
                    // "Orbis Telecom" goes by its first word later on.
                    || name.len() > 2 && super::english_bodies::is_company(unit.lower(last))
                    || super::plain_names::is_air(unit.lower(name.start))
                    // "House of Representatives Republicans"
                    || matches!(unit.lower(last), "republicans" | "democrats" | "conservatives")
                    || unit.lower(last) == "police");
            // "nach Ansicht der Ermittler Daten von Dissidenten": a thing and whose it is.
            let thing = !self.english
                && name.len() == 3
                && unit.lower(name.start + 1) == "von"
                && !given(name.start)
                && name.start > 1
                && unit.lower(name.start - 2) == "der"
                && self.is_role(unit, name.start - 1);
            // "im Marlower Tannicht", "einer Charge Butter", "90 Tage Stille": what an article, a contraction or
            // a number stands before is nobody, unless it begins with a first name that is known.
            let article = name.start.checked_sub(1).filter(|_| !self.english);
            let something = article.is_some_and(|it| {
                unit.kind(it) == Some(Kind::Number)
                    || matches!(
                        unit.lower(it),
                        "im" | "ins"
                            | "am"
                            | "ans"
                            | "zum"
                            | "zur"
                            | "vom"
                            | "das"
                            | "dem"
                            | "des"
                            | "ein"
                            | "eine"
                            | "einem"
                            | "einen"
                            | "einer"
                            | "eines"
                    )
            }) && !given(name.start);
            // "Mitte August", "Ende April": a month is a first name as well.
            let dated = !self.english
                && matches!(
                    unit.lower(name.start),
                    "anfang" | "mitte" | "ende" | "seit" | "bis" | "im"
                );
            if (2..=5).contains(&words) && !body && !thing && !something && !dated {
                let before = name.start.checked_sub(1);
                let role = before
                    .filter(|it| self.is_role(unit, *it))
                    .or_else(|| self.role_before_comma(unit, name.start));
                // "Attorney General Ann Moll" is no general.
                let called = role.map(|it| {
                    let attorney = self.english
                        && it > 0
                        && unit.lower(it) == "general"
                        && unit.lower(it - 1) == "attorney";
                    it - usize::from(attorney)
                });
                let mut nouns: Vec<String> = called
                    .map(|it| unit.lower(it).to_owned())
                    .into_iter()
                    .collect();
                // "Prime Minister Luka Horvat" holds that office rather than any minister's.
                let field = role
                    .and_then(|it| it.checked_sub(1))
                    .filter(|it| self.english && unit.capital(*it));
                if let Some(field) = field
                    && self.country_at(unit, field).is_none()
                {
                    nouns.push(format!("{} {}", unit.lower(field), unit.lower(field + 1)));
                }
                // English roles but for "spokeswoman" are those of women and men alike.
                let feminine = role
                    .filter(|_| !self.english)
                    .map(|it| unit.lower(it).ends_with("in"));
                let country = role.and_then(|it| {
                    (it.saturating_sub(2)..it)
                        .rev()
                        .find_map(|near| self.country_at(unit, near))
                });
                let mut words: Vec<&str> = name.clone().map(|it| self.word(unit, it)).collect();
                // "Jonas Reh's lawyer": the name ends before the mark.
                if self.english
                    && let Some(last) = words.last_mut()
                    && let Some(bare) = last.strip_suffix("'s").or_else(|| last.strip_suffix("’s"))
                {
                    *last = bare;
                }
                let joined = words.join(" ");
                if let Some(place) = unit.span(name.clone()) {
                    self.name_places.push((place.start(), joined.clone()));
                }
                self.names.push(FullName {
                    joined,
                    words,
                    feminine,
                    nouns,
                    country,
                });
            }
            // "Bischof Arp": later on "Arp" is that person.
            if !self.english
                && name.len() == 1
                && name.start > 0
                && self.is_role(unit, name.start - 1)
                && unit.lower(name.start).chars().count() > 2
            {
                let feminine = unit.lower(name.start - 1).ends_with("in");
                let word = self.word(unit, name.start);
                self.titled.entry(word).or_insert(feminine);
            }
            at = name.end.max(at + 1);
        }
    }

    /// Drops what opens a sentence and only looks like a name in full, "Spinner Rowe", where another name in full
    /// ends alike.
    pub(super) fn drop_described_names(&mut self) {
        if !self.english {
            return;
        }
        let text = self.article.text().as_str();
        let described = |name: &FullName| {
            let [first, last] = name.words.as_slice() else {
                return false;
            };
            let another = self.names.iter().any(|it| {
                it.joined != name.joined && it.words.last() == Some(last) && it.words.len() < 4
            });
            let inside = || {
                memmem::find_iter(text.as_bytes(), name.joined.as_str()).any(|at| {
                    let before = text.get(..at).unwrap_or_default();
                    !(before.is_empty() || before.ends_with('\n') || before.ends_with(". "))
                })
            };
            another && known::is_feminine(first).is_none() && text.len() < 100_000 && !inside()
        };
        let drop: Vec<bool> = self.names.iter().map(described).collect();
        let mut drop = drop.into_iter();
        self.names.retain(|_| !drop.next().unwrap_or_default());
    }

    /// The role in "Der Bischof von Altmühl, Konrad Seyboth", of a first name that is known; English names
    /// may have a title before them, "The Bishop of Orr, the Right Reverend Simon Alder".
    pub(super) fn role_before_comma(&self, unit: &Unit, name: usize) -> Option<usize> {
        known::is_feminine(self.word(unit, name))?;
        let reach = if self.english { 4 } else { 1 };
        let comma =
            (name.saturating_sub(reach)..name).rfind(|it| unit.kind(*it) == Some(Kind::Comma))?;
        let segment = unit.segments.get(unit.segment_of(comma.checked_sub(1)?))?;
        let start = segment.tokens.start;
        let first = start + usize::from(unit.is(start, Class::Determiner));
        (first..segment.tokens.end.min(first + 2)).find(|it| self.is_role(unit, *it))
    }

    /// Whether the token can be part of a personal name.
    pub(super) fn is_name(&self, unit: &Unit, index: usize) -> bool {
        unit.at(index).is_some_and(|it| {
            it.kind == Kind::Word
                && it.capital
                // "Welle FM" is a station.
                && (self.english || !matches!(it.lower.as_str(), "fm" | "tv"))
                && it.entry.is_none_or(|entry| {
                    self.english
                        && (!entry.is(Class::Role) || follows_first_name(unit, index))
                        && !entry.is(Class::Determiner)
                        && !entry.is(Class::Pronoun)
                        && !entry.is(Class::Preposition)
                        // "Brand said" of an article about Helen Brand
                        && (index > 0 || self.by_word.contains_key(self.word(unit, index)))
                })
                && (!self.is_role(unit, index) || self.english && follows_first_name(unit, index))
                // "Documents Rowe filed with the court"
                && !(self.english && index == 0 && phrases::is_papers(&it.lower))
                && (self.english
                    || !self.is_company(unit, index)
                        && (!self.is_body(unit, index) || it.lower.ends_with("haus")))
                && it.nation.is_none()
        })
    }
}

/// Whether a word that may be a role is the family name behind a first name: "Noreen Cardinal".
fn follows_first_name(unit: &Unit, index: usize) -> bool {
    // "Local lawmaker Imran Sheikh said": what somebody is stands before both words.
    let behind_role = index > 1
        && unit
            .at(index - 1)
            .is_some_and(|it| it.capital && it.entry.is_none())
        && !unit.capital(index - 2)
        && unit.is(index - 2, Class::Role);
    index > 0
        && unit.capital(index)
        && (unit.is_first_name(index - 1) || behind_role)
        && !(unit.kind(index + 1) == Some(Kind::Word) && unit.capital(index + 1))
}
