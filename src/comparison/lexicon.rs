//! What words mean, as far as comparing news needs it: the lexicon of `assets/comparison`.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::fold::key;
use super::stem::{PARTICLES, SHORT_PARTICLES, stem};
use crate::text::Language;

/// Kinds of keys, so that a stem and a concept of the same spelling stay apart.
pub(super) mod kind {
    /// The stem of a word.
    pub const STEM: u8 = 1;
    /// A concept of the lexicon.
    pub const CONCEPT: u8 = 2;
    /// A name with all its variants.
    pub const NAME: u8 = 3;
    /// The consonants of an unknown name.
    pub const SKELETON: u8 = 4;
    /// A number.
    pub const NUMBER: u8 = 5;
    /// A day or a month.
    pub const DATE: u8 = 6;
    /// Who speaks.
    pub const SPEAKER: u8 = 7;
    /// A set answer.
    pub const ANSWER: u8 = 8;
    /// A field that words are told in.
    pub const FIELD: u8 = 9;
}

/// How much a word tells by itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Salience {
    /// A function word; never compared.
    Stop,
    /// So common in reports that it tells little.
    Dull,
    /// Everything else.
    Content,
}

/// One meaning: the key of a concept or a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Meaning {
    /// The key of the concept or name.
    pub key: u64,
    /// Whether it is a name.
    pub name: bool,
}

/// What a set answer says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Answer {
    /// That something could not be verified, or is not confirmed.
    Unverified,
    /// Nothing: somebody did not want to comment, or was not there.
    Silence,
    /// What an agency says about its own copy.
    Notice,
    /// Nothing by itself: the word only stands in such answers ("Sprecher", "office").
    Any,
    /// No answer either: a dateline that stands as a sentence ("Kassel.").
    Nothing,
}

impl Answer {
    /// Those that words stand in, in order.
    pub const ALL: [Self; 4] = [Self::Unverified, Self::Silence, Self::Notice, Self::Any];

    fn named(name: &str) -> Self {
        match name {
            "unverified" => Self::Unverified,
            "notice" => Self::Notice,
            "silence" => Self::Silence,
            _ => Self::Any,
        }
    }
}

/// Words that count together.
#[derive(Debug)]
struct Phrase {
    /// The stems behind the first two.
    tail: Vec<u64>,
    /// What the whole means.
    meanings: Vec<Meaning>,
}

/// The entries of one language.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// Function words and dull words by the key of their lower-case form.
    common: FxHashMap<u64, Salience>,
    /// Meanings by the key of the stem.
    meanings: FxHashMap<u64, Vec<Meaning>>,
    /// Phrases by the keys of their first two stems: many start with the same word, few with the same
    /// two.
    phrases: FxHashMap<(u64, u64), Vec<Phrase>>,
    /// The keys that phrases start with, which rules most words out.
    phrase_heads: FxHashSet<u64>,
    /// Stems that compounds are made of, besides those with a meaning.
    parts: FxHashSet<u64>,
    /// Stems of stock sentences, each with the kinds of answers they stand in.
    stock: FxHashMap<u64, Vec<Answer>>,
    /// The fields that words are told in, by the key of their stem.
    fields: FxHashMap<u64, Vec<u64>>,
    /// How the stems that compounds are made of start.
    heads: FxHashSet<[char; 3]>,
}

const CONCEPTS: [&str; 8] = [
    include_str!("../../assets/comparison/conflict.txt"),
    include_str!("../../assets/comparison/politics.txt"),
    include_str!("../../assets/comparison/economy.txt"),
    include_str!("../../assets/comparison/disaster.txt"),
    include_str!("../../assets/comparison/justice.txt"),
    include_str!("../../assets/comparison/sport.txt"),
    include_str!("../../assets/comparison/general.txt"),
    include_str!("../../assets/comparison/everyday.txt"),
];
/// The concept of denials.
pub(super) const DENY: &str = "deny";

const FIELDS: &str = include_str!("../../assets/comparison/fields.txt");
const NAMES: &str = include_str!("../../assets/comparison/names.txt");
const COMMON: &str = include_str!("../../assets/comparison/common.txt");
const STOCK: &str = include_str!("../../assets/comparison/stock.txt");
const PARTS: &str = include_str!("../../assets/comparison/parts.txt");

static GERMAN: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(Language::German));
static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(Language::English));

impl Lexicon {
    /// The lexicon of `language`; German where there is none.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::German | Language::Other => &GERMAN,
        }
    }

    /// How much the word with this lower-case form tells.
    pub fn salience(&self, lower: &str) -> Salience {
        let found = self.common.get(&key(kind::STEM, lower));
        found.copied().unwrap_or(Salience::Content)
    }

    /// What words with this stem mean.
    pub fn meanings(&self, stem: &str) -> &[Meaning] {
        self.meanings_of(key(kind::STEM, stem))
    }

    /// What words with the stem of this key mean.
    pub fn meanings_of(&self, stem: u64) -> &[Meaning] {
        self.meanings.get(&stem).map_or(&[], Vec::as_slice)
    }

    /// Whether a part of a compound may start like this lower-case word: rules most places out without
    /// looking for a stem.
    pub fn may_be_part(&self, word: &str) -> bool {
        self.heads.contains(&first_letters(word))
    }

    /// Whether compounds may be made of the stem of this key.
    pub fn is_part(&self, stem: u64) -> bool {
        self.meanings.contains_key(&stem) || self.parts.contains(&stem)
    }

    /// The set answers that words with the stem of this key stand in ("declined to comment"); none for
    /// any other word.
    pub fn answers(&self, stem: u64) -> &[Answer] {
        self.stock.get(&stem).map_or(&[], Vec::as_slice)
    }

    /// The keys of the fields that words with the stem of this key are told in.
    pub fn fields(&self, stem: u64) -> &[u64] {
        self.fields.get(&stem).map_or(&[], Vec::as_slice)
    }

    /// Whether a phrase starts with the stem of this key, which rules most words out.
    pub fn opens_phrase(&self, stem: u64) -> bool {
        self.phrase_heads.contains(&stem)
    }

    /// The longest phrase that starts with the first of `stems` (keys of stems), with the number of
    /// words it takes.
    pub fn phrase(&self, stems: &[u64]) -> Option<(usize, &[Meaning])> {
        let [first, second, rest @ ..] = stems else {
            return None;
        };
        let matching = self.phrases.get(&(*first, *second))?.iter();
        matching
            .filter(|phrase| rest.starts_with(&phrase.tail))
            .max_by_key(|phrase| phrase.tail.len())
            .map(|phrase| (phrase.tail.len() + 2, phrase.meanings.as_slice()))
    }

    fn read(language: Language) -> Self {
        let mut lexicon = Self::default();
        let english = language == Language::English;
        // The German side stands before the bar, the English one behind it.
        let side = |words: &'static str| {
            let (german, other) = words.split_once('|').unwrap_or((words, ""));
            if english { other } else { german }
        };
        for text in CONCEPTS.into_iter().chain([NAMES]) {
            for (head, words) in entries(text) {
                let name = head.strip_prefix('@');
                let meaning = Meaning {
                    key: name
                        .map_or_else(|| key(kind::CONCEPT, head), |name| key(kind::NAME, name)),
                    name: name.is_some(),
                };
                for word in side(words).split_whitespace() {
                    match idiom(word) {
                        Some(orders) => {
                            for order in orders {
                                lexicon.add(&order, meaning, language);
                            }
                        }
                        None => lexicon.add(word, meaning, language),
                    }
                }
            }
        }
        for (field, words) in entries(FIELDS) {
            let field = key(kind::FIELD, field);
            for word in side(words).split_whitespace() {
                let stem = key(kind::STEM, &stem(word, language));
                let known = lexicon.fields.entry(stem).or_default();
                if !known.contains(&field) {
                    known.push(field);
                }
            }
        }
        for (level, words) in entries(COMMON) {
            let salience = if level == "0" {
                Salience::Stop
            } else {
                Salience::Dull
            };
            for word in side(words).split_whitespace() {
                let key = key(kind::STEM, &word.to_lowercase());
                lexicon.common.entry(key).or_insert(salience);
            }
        }
        for (kind, words) in entries(STOCK) {
            let answer = Answer::named(kind);
            for word in side(words).split_whitespace() {
                let stem = key(kind::STEM, &stem(word, language));
                lexicon.stock.entry(stem).or_default().push(answer);
            }
        }
        if !english {
            for word in PARTS
                .lines()
                .filter(|line| !line.starts_with('#'))
                .flat_map(str::split_whitespace)
            {
                lexicon.parts.insert(key(kind::STEM, &stem(word, language)));
                lexicon.heads.insert(first_letters(&stem(word, language)));
            }
        }
        lexicon
    }

    fn add(&mut self, word: &str, meaning: Meaning, language: Language) {
        let stems: Vec<u64> = word
            .split('_')
            .map(|word| key(kind::STEM, &stem(word, language)))
            .collect();
        match stems.as_slice() {
            [first] => {
                self.heads.insert(first_letters(&stem(word, language)));
                let known = self.meanings.entry(*first).or_default();
                if !known.contains(&meaning) {
                    known.push(meaning);
                }
            }
            [first, second, rest @ ..] => {
                self.phrase_heads.insert(*first);
                let known = self.phrases.entry((*first, *second)).or_default();
                match known.iter_mut().find(|phrase| phrase.tail == rest) {
                    Some(phrase) if phrase.meanings.contains(&meaning) => {}
                    Some(phrase) => phrase.meanings.push(meaning),
                    None => known.push(Phrase {
                        tail: rest.to_vec(),
                        meanings: vec![meaning],
                    }),
                }
            }
            [] => {}
        }
    }
}

/// The orders in which the words of a German idiom stand, if an entry is one: `(den,seinen)?_Hut_nehmen` for "den Hut
/// nehmen", "den Hut zu nehmen" and "nahm seinen Hut". What stands in brackets is one of several openings, and may be
/// missing where a question mark follows.
fn idiom(entry: &str) -> Option<Vec<String>> {
    let (openings, rest) = entry.strip_prefix('(')?.split_once(')')?;
    let (optional, rest) = match rest.strip_prefix('?') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let (noun, verb) = rest.strip_prefix('_')?.rsplit_once('_')?;
    let particle = PARTICLES
        .iter()
        .chain(&SHORT_PARTICLES)
        .filter(|particle| verb.len() > particle.len() + 3 && verb.starts_with(**particle))
        .max_by_key(|particle| particle.len());
    let mut orders = Vec::new();
    let openings: Vec<&str> = openings.split(',').collect();
    for opening in &openings {
        if !optional {
            orders.push(format!("{opening}_{noun}_{verb}"));
            orders.push(format!("{opening}_{noun}_zu_{verb}"));
        }
        orders.push(match particle {
            Some(particle) => {
                let stem = &verb[particle.len()..];
                format!("{stem}_{opening}_{noun}_{particle}")
            }
            None => format!("{verb}_{opening}_{noun}"),
        });
    }
    if optional {
        // With any opening, since a phrase may start behind it.
        orders.push(format!("{noun}_{verb}"));
        orders.push(format!("{noun}_zu_{verb}"));
    }
    Some(orders)
}

/// The first letters of a word as stems have them, without dots and ß.
fn first_letters(word: &str) -> [char; 3] {
    let mut first = [' '; 3];
    for (place, letter) in first.iter_mut().zip(word.chars()) {
        *place = match letter {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            'ß' => 's',
            letter => letter,
        };
    }
    first
}

/// The lines of a lexicon file as head and words, without comments.
fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(head, words)| (head.trim(), words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(left: (&str, Language), right: (&str, Language)) -> bool {
        let meanings = |(word, language): (&str, Language)| {
            Lexicon::of(language)
                .meanings(&stem(word, language))
                .to_vec()
        };
        let right = meanings(right);
        meanings(left).iter().any(|meaning| right.contains(meaning))
    }

    #[test]
    fn words_of_one_concept_meet() {
        use Language::{English, German};
        let cases = [
            (("bestritt", German), ("dementierte", German)),
            (("Erdbeben", German), ("Erdstöße", German)),
            (("verurteilt", German), ("convicted", English)),
            (("Rücktritt", German), ("resigned", English)),
            (("zurückgewiesen", German), ("Dementi", German)),
            (("Soldaten", German), ("troops", English)),
            (("nordkoreanische", German), ("Pjöngjang", German)),
            (("Streiks", German), ("walkout", English)),
        ];
        for (left, right) in cases {
            assert!(share(left, right), "{left:?} / {right:?}");
        }
    }

    #[test]
    fn words_of_different_concepts_do_not_meet() {
        use Language::German;
        let cases = [
            ("bestätigen", "bestreiten"),
            ("Sieg", "Niederlage"),
            ("steigen", "sinken"),
            ("Nordkorea", "Südkorea"),
            ("Freispruch", "Verurteilung"),
        ];
        for (left, right) in cases {
            assert!(!share((left, German), (right, German)), "{left} / {right}");
        }
    }

    /// How many groups some files have, each of another name.
    fn groups(texts: impl IntoIterator<Item = &'static str>) -> usize {
        let mut heads = std::collections::BTreeSet::new();
        for text in texts {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let (head, words) = line.split_once('=').unwrap_or_else(|| panic!("{line}"));
                assert!(heads.insert(head.trim()), "{head} stands twice");
                assert_eq!(words.matches('|').count(), 1, "{line}");
            }
        }
        heads.len()
    }

    #[test]
    fn every_line_of_the_lexicon_is_well_formed() {
        assert!(groups(CONCEPTS.into_iter().chain([NAMES])) > 350);
        assert!(groups([FIELDS]) > 100);
    }

    #[test]
    fn every_set_answer_is_of_a_known_kind() {
        let kinds: Vec<&str> = entries(STOCK).map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["silence", "any", "unverified", "notice"]);
        for line in STOCK.lines().filter(|line| !line.starts_with('#')) {
            assert!(line.contains('=') && line.contains('|'), "{line}");
        }
    }

    #[test]
    fn idioms_are_found_in_every_order() {
        let meanings = |words: &str| {
            let stems: Vec<u64> = words
                .split(' ')
                .map(|word| key(kind::STEM, &stem(word, Language::German)))
                .collect();
            let found =
                (0..stems.len()).find_map(|at| Lexicon::of(Language::German).phrase(&stems[at..]));
            found.map(|(_, meanings)| meanings.to_vec())
        };
        let resigned = meanings("ihren Hut nehmen");
        assert!(resigned.is_some());
        for words in ["den Hut genommen", "seinen Hut zu nehmen"] {
            assert_eq!(meanings(words), resigned, "{words}");
        }
        let second = meanings("nimmt den Hut").unwrap_or_default();
        assert!(
            resigned
                .iter()
                .flatten()
                .all(|meaning| second.contains(meaning))
        );
        // Only together, and with a particle at the end where the verb loses it.
        let saved = meanings("den Rotstift ansetzen");
        assert!(saved.is_some());
        assert_eq!(meanings("setzt den Rotstift an"), saved);
        // What stands in brackets without a question mark has to be there.
        let dismissed = meanings("vor die Tür setzen");
        assert!(dismissed.is_some());
        assert_eq!(meanings("setzte vor die Tür"), dismissed);
        assert_ne!(meanings("an der Tür setzen"), dismissed);
    }

    #[test]
    fn phrases_are_found_whole() {
        let stems: Vec<u64> = ["Vereinten", "Nationen", "tagen"]
            .iter()
            .map(|word| key(kind::STEM, &stem(word, Language::German)))
            .collect();
        let found = Lexicon::of(Language::German).phrase(&stems);
        assert_eq!(
            found.map(|(words, meanings)| (words, meanings.iter().all(|meaning| meaning.name))),
            Some((2, true))
        );
    }
}
