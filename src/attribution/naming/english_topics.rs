//! What English sentences without a statement are about: whoever is their subject is who "it", "they", "he" and
//! "the trust" mean further on.

use std::ops::Range;

use memchr::memmem;

use super::super::known;
use super::super::lexicon::{BODIES, Class};
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::english_bodies::is_company;
use super::english_joined::is_joined_head;
use super::pronouns::is_group;
use super::{Gender, Memory, Remembered, remembered};

/// The longest article that is searched for a name, in bytes, so that reading stays linear.
const LONGEST: usize = 20_000;

/// How many bytes behind a name are looked through for "its".
const REACH: usize = 160;

/// What can speak besides offices and firms where a sentence is about it: "The army has left. It said".
const SPEAKING: [&str; 19] = [
    "army",
    "borough",
    "brewery",
    "city",
    "county",
    "embassy",
    "festival",
    "junta",
    "league",
    "military",
    "militia",
    "monastery",
    "navy",
    "newspaper",
    "ombudsman",
    "opposition",
    "parliament",
    "platform",
    "supermarket",
];

impl Memory<'_> {
    /// Whether the subject of a sentence is somebody who can speak: "The board", "Residents", "Orr Steel".
    pub(in crate::attribution) fn is_topic(&self, unit: &Unit, words: &Range<usize>) -> bool {
        let first = words.start;
        if words.is_empty()
            || unit.is(first, Class::Pronoun)
            || matches!(
                unit.lower(first),
                "this" | "that" | "these" | "those" | "there" | "what"
            )
        {
            return false;
        }
        let close = words
            .clone()
            .find(|it| {
                *it > first && unit.is(*it, Class::Preposition)
                    || matches!(unit.kind(*it), Some(Kind::Comma | Kind::Open))
                    || unit.is(*it, Class::Relative)
                    || matches!(unit.lower(*it), "and" | "&")
            })
            .unwrap_or(words.end);
        let Some(head) = close.checked_sub(1).filter(|it| *it >= first) else {
            return false;
        };
        // "Marsh and Rowe met in Orrton"
        if unit.lower(close) == "and"
            && unit.capital(head)
            && unit.capital(close + 1)
            && close + 1 < words.end
        {
            return true;
        }
        // "Two of the climbers"
        if unit.lower(close) == "of" && unit.lower(close + 1) == "the" && close + 2 < words.end {
            return self.is_somebody(unit, close + 2) && unit.lower(close + 2).ends_with('s');
        }
        if unit.is(head, Class::ReportNoun) || unit.is(head, Class::ReportText) {
            return false;
        }
        let name = (first..close).filter(|it| !unit.is(*it, Class::Determiner));
        let storm = [
            "cyclone",
            "storm",
            "hurricane",
            "typhoon",
            "operation",
            "flight",
            "lake",
            "mount",
            "river",
        ];
        if name.clone().any(|it| storm.contains(&unit.lower(it))) {
            return false;
        }
        let names = name.clone().all(|it| unit.capital(it)) && name.clone().count() > 0;
        // "Detectives arrested a man": the capital is that of the sentence.
        let opens = first == 0 && head == 0 && unit.lower(0).ends_with('s');
        if opens && self.is_somebody(unit, 0) {
            return true;
        }
        if names && unit.capital(head) {
            let start = first + usize::from(unit.is(first, Class::Determiner));
            let whole = start..close;
            // "Nordvik, the Norwegian salmon producer, cut its forecast"
            let described = || {
                unit.kind(close) == Some(Kind::Comma)
                    && unit.is(close + 1, Class::Determiner)
                    && (close + 2..words.end)
                        .take_while(|it| !unit.is(*it, Class::Preposition))
                        .last()
                        .is_some_and(|it| self.is_body_noun(unit.lower(it)))
            };
            return self.names_person(unit, &whole)
                || described()
                || self.is_body(unit, head)
                || self.is_body_name(&self.text(unit, whole));
        }
        let led = unit.is(first, Class::Determiner)
            || unit.capital(first)
            || unit.kind(first) == Some(Kind::Number);
        led && self.is_somebody(unit, head)
    }

    /// Whether the words mean a person with a name.
    pub(in crate::attribution) fn means_person(
        &mut self,
        unit: &Unit,
        words: &Range<usize>,
    ) -> bool {
        self.find(unit, words.clone(), 0)
            .is_some_and(|it| it.source.kind == SourceKind::Person)
    }

    /// Whether a noun in small letters means somebody: "the board", "nurses", "a teacher".
    fn is_somebody(&self, unit: &Unit, noun: usize) -> bool {
        let lower = unit.lower(noun);
        let people = lower.strip_suffix('s').is_some_and(|single| {
            self.lexicon
                .entry(single)
                .is_some_and(|it| it.is(Class::Role) || it.is(Class::UnnamedNoun))
        });
        people
            || is_group(lower)
            || self.is_role(unit, noun)
            || unit.is(noun, Class::UnnamedNoun)
            || self.is_body(unit, noun)
            || BODIES.iter().any(|class| unit.is(noun, *class))
            || self.is_body_noun(lower)
            || SPEAKING.contains(&lower)
    }

    /// Whether an English name of several words is a body's: by its last word, or as "its" or "which" takes it up.
    pub(super) fn is_body_name(&self, name: &str) -> bool {
        let last = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
        let first = name.split(' ').next().unwrap_or_default();
        if is_company(&last) || self.is_body_noun(&last) || is_joined_head(&last) {
            return true;
        }
        let text = self.article.text().as_str();
        if known::is_feminine(first).is_some() || text.len() > LONGEST || name.len() < 4 {
            return false;
        }
        let mut things = 0usize;
        for at in memmem::find_iter(text.as_bytes(), name) {
            let behind = text.get(at + name.len()..).unwrap_or_default();
            let reach = behind
                .char_indices()
                .find(|(at, letter)| *at > REACH || matches!(letter, '.' | '\n' | '!' | '?'))
                .map_or(behind.len(), |it| it.0);
            let behind = behind.get(..reach).unwrap_or_default();
            if [" his ", " her ", " he ", " she ", ", who "]
                .iter()
                .any(|it| behind.contains(it))
            {
                return false;
            }
            let owns = behind.starts_with(", which ")
                || behind.find(" its ").is_some_and(|its| {
                    let between = behind.get(..its).unwrap_or_default();
                    its < 50
                        && ![
                            " the ", " and ", ",", " said", " says", " told", " of ", " wrote",
                            " called",
                        ]
                        .iter()
                        .any(|it| between.contains(it))
                });
            things += usize::from(owns);
        }
        things > 0
    }

    /// "the trust", "the hospital" of an article about "the Ashford Trust": the only body before `place`, or else
    /// anywhere, whose name ends in the noun.
    pub(super) fn body_by_last_word(&self, noun: &str, place: usize) -> Option<Remembered> {
        let whole = self.article.text().as_str();
        self.ends_in_word(noun, whole.get(..place)?)
            .or_else(|| self.ends_in_word(noun, whole))
    }

    fn ends_in_word(&self, noun: &str, text: &str) -> Option<Remembered> {
        let mut capital = noun.to_owned();
        capital.get_mut(..1)?.make_ascii_uppercase();
        if text.len() > LONGEST || noun.len() < 4 {
            return None;
        }
        let mut found: Option<&str> = None;
        for at in memmem::find_iter(text.as_bytes(), &capital) {
            let behind = text.get(at + capital.len()..).unwrap_or_default();
            let before = text.get(..at).unwrap_or_default();
            if behind.starts_with(char::is_alphanumeric) || !before.ends_with(' ') {
                continue;
            }
            let mut start = at;
            for word in before.trim_end().rsplit(' ').take(4) {
                let bare =
                    word.trim_matches(|it: char| !it.is_alphanumeric() && it != '\'' && it != '’');
                let named = bare.starts_with(char::is_uppercase)
                    && !matches!(
                        bare,
                        "The" | "A" | "An" | "In" | "At" | "But" | "For" | "From" | "And" | "On"
                    )
                    && word.ends_with(|it: char| it.is_alphanumeric() || it == '\'' || it == '’');
                if !named {
                    break;
                }
                start -= word.len() + 1;
            }
            let name = text.get(start..at + capital.len()).unwrap_or_default();
            if start == at || name.contains('\n') {
                continue;
            }
            match found {
                Some(known) if known != name => return None,
                _ => found = Some(name),
            }
        }
        let name = found?;
        let known = known::source(name);
        let kind = known.map_or(SourceKind::Institution, |it| it.kind);
        if kind == SourceKind::Person {
            return None;
        }
        let name = known.map_or_else(|| name.to_owned(), |it| it.name.clone());
        let mut body = remembered(name, kind, true, Gender::Neuter);
        body.nouns = vec![noun.to_owned()];
        Some(body)
    }

    /// Remembers the last person without a name that a sentence speaks of: "He" means them where nobody else can be
    /// meant, "Prosecutors say the captain was drunk. He denies it".
    pub(in crate::attribution) fn note_inside(&mut self, unit: &Unit) {
        if !self.english {
            return;
        }
        let noun = (1..unit.end()).rev().find(|it| {
            matches!(unit.lower(it - 1), "the" | "a" | "an")
                && !unit.capital(*it)
                && (self.is_role(unit, *it) || unit.is(*it, Class::UnnamedNoun))
                && !self.is_body(unit, *it)
                && !unit.lower(*it).ends_with('s')
                && !unit.is(*it, Class::ReportNoun)
                && !matches!(
                    unit.lower(*it),
                    "police" | "people" | "media" | "newspaper" | "head" | "chief" | "general"
                )
                && unit.kind(it + 1) != Some(Kind::Other)
                && !(unit.kind(it + 1) == Some(Kind::Word) && unit.capital(it + 1))
        });
        self.inside = noun.map(|it| {
            let mut found = remembered(
                unit.lower(it).to_owned(),
                SourceKind::Unnamed,
                false,
                Gender::Unknown,
            );
            found.nouns = vec![unit.lower(it).to_owned()];
            found
        });
    }

    /// Remembers somebody whom a sentence brings in by what they are and their name, "from a neighbour, Tom Hale", where
    /// nobody has been named in the paragraph.
    pub(in crate::attribution) fn note_introduced(&mut self, unit: &Unit) {
        let Some(start) = self
            .article
            .blocks()
            .get(unit.block)
            .map(|it| it.span.start())
        else {
            return;
        };
        let somebody = self.latest(|it| {
            it.source.kind == SourceKind::Person
                && it.source.mention.is_some_and(|it| it.start() >= start)
        });
        if somebody.is_some() {
            return;
        }
        let introduced = (1..unit.end()).find(|it| {
            let role = (self.is_role(unit, *it) || unit.is(*it, Class::UnnamedNoun))
                && !self.is_body(unit, *it);
            let first = it + 1 + usize::from(unit.kind(it + 1) == Some(Kind::Comma));
            // "was found by a retired postman, Tom Hale,"
            let described = first > it + 1
                && !unit.capital(*it)
                && (it.saturating_sub(4)..*it).any(|word| matches!(unit.lower(word), "a" | "an"))
                && {
                    let name = self.name_at(unit, first, unit.end());
                    (2..4).contains(&name.len())
                        && matches!(unit.kind(name.end), None | Some(Kind::Comma | Kind::Stop))
                        && known::is_feminine(self.word(unit, first)).is_some()
                };
            // "The dealer who sold it, Otto Sachs of Geneva,"
            let opening = || {
                unit.kind(it + 1) == Some(Kind::Comma)
                    && unit.segment_of(*it) == 0
                    && matches!(unit.lower(0), "the" | "a" | "an")
                    && (2..=*it).any(|word| unit.lower(word) == "who")
                    && (2..4).contains(&self.name_at(unit, it + 2, unit.end()).len())
            };
            described
                || opening()
                || role && !unit.capital(*it) && self.name_at(unit, first, unit.end()).len() > 1
        });
        let Some(noun) = introduced else {
            return;
        };
        let first = noun + 1 + usize::from(unit.kind(noun + 1) == Some(Kind::Comma));
        let name = self.name_at(unit, first, unit.end());
        if self.is_body_name(&self.text(unit, name.clone())) {
            return;
        }
        self.resolve(unit, name);
    }

    /// Remembers whose statement a sentence tells of: "Nordlink said in a statement", "a statement by Nordlink".
    pub(in crate::attribution) fn note_statement(&mut self, unit: &Unit, name: &str) {
        let told = (0..unit.tokens.len()).any(|it| {
            unit.lower(it) == "statement"
                && (matches!(
                    unit.lower(it.wrapping_sub(1)),
                    "a" | "its" | "their" | "his" | "her" | "one"
                ) || it > 1 && matches!(unit.lower(it - 2), "a" | "its" | "their" | "in")
                    || matches!(unit.lower(it + 1), "by" | "from"))
        });
        if self.english && told {
            self.stated = self
                .history
                .iter()
                .rfind(|it| it.source.name == name && it.source.named)
                .cloned();
        }
    }

    /// "The statement added": whoever made the one spoken of last.
    pub(super) fn author_of_statement(
        &self,
        unit: &Unit,
        core: &Range<usize>,
    ) -> Option<Remembered> {
        let the = !core.is_empty()
            && matches!(unit.lower(core.start), "the" | "this" | "that")
            && unit.lower(core.end - 1) == "statement"
            && core.len() <= 3;
        self.stated.clone().filter(|_| self.english && the)
    }

    /// Whoever spoke last by a family name alone that the article gives nowhere in full, "Falk said. He", where it tells
    /// of no company that could be meant.
    pub(super) fn bare_speaker(&self, unit: &Unit, pronoun: usize) -> Option<Remembered> {
        let last = self.history.last()?;
        let name = last.source.name.as_str();
        let bare = last.source.named
            && last.source.kind == SourceKind::Institution
            && !name.contains([' ', '-', '.'])
            && name.starts_with(char::is_uppercase)
            && name.chars().skip(1).all(char::is_lowercase)
            && last.nouns.is_empty()
            && known::source(name).is_none()
            && known::country(name).is_none()
            && !self.is_another(unit, pronoun, last);
        let text = self.article.text().as_str();
        let company = [
            "company", "firm", "airline", "operator", "retailer", "bank", " its ",
        ]
        .iter()
        .any(|it| memmem::find(text.as_bytes(), it.as_bytes()).is_some());
        let plural = name.ends_with('s') && !name.ends_with("ss");
        (bare && text.len() <= LONGEST && !company && !plural).then(|| {
            let mut found = last.clone();
            found.source.kind = SourceKind::Person;
            found.gender = Gender::Unknown;
            found
        })
    }

    /// Whether a source without a name is a body or a group, which no minister can be.
    pub(super) fn is_collective(&self, entry: &Remembered) -> bool {
        let last = entry.source.name.rsplit(' ').next().unwrap_or_default();
        !entry.source.named
            && (self.is_body_noun(last)
                || matches!(
                    last,
                    "opposition"
                        | "army"
                        | "military"
                        | "public"
                        | "family"
                        | "team"
                        | "board"
                        | "staff"
                ))
    }

    /// The person without a name of the sentence before.
    pub(super) fn inside(&self) -> Option<Remembered> {
        self.inside.clone()
    }
}
