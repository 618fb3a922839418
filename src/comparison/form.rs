//! What a word means by itself: its stem, its meanings, and the parts of a compound.

use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::features::negates;
use super::fold::{folded_key, key};
use super::lexicon::{Lexicon, Meaning, Salience, kind};
use super::numbers::age_of_word;
use super::stem::{german_noun, roots, skeleton, stem, without_zu};
use super::trigrams::trigrams_of;
use crate::text::Language;

/// How a word came by a key, and so how much it says that two words share it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Level {
    /// It is the word itself, a number or a date.
    Same,
    /// It is a name that the word is a variant of.
    Name,
    /// It is a concept that the word belongs to.
    Concept,
    /// It is a part of the compound.
    Part,
    /// It is the concept of a part of the compound.
    PartConcept,
    /// It is what an exact number is told as where it is told roughly. Two exact numbers do not meet by it.
    Rounded,
    /// It is a range that a number lies in: others of it are about as large.
    Near,
    /// It is a field that the word is told in: it goes together with the others, whatever is said of it.
    Field,
    /// It is the word together with the telling word before it. Counts on top of both.
    Phrase,
}

impl Level {
    /// How much of its weight a key keeps at this level. Words that merely belong to one concept
    /// are weaker evidence than the same word, parts weaker still.
    pub fn strength(self) -> f32 {
        match self {
            Self::Same => 1.0,
            Self::Name => 0.97,
            Self::Concept => 0.97,
            Self::Part | Self::Rounded => 0.9,
            Self::PartConcept | Self::Near => 0.85,
            Self::Field => 0.75,
            Self::Phrase => 0.5,
        }
    }
}

/// What one word form means by itself, wherever it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    pub salience: f32,
    /// The keys of the word, or of each part of a compound.
    pub parts: Vec<Vec<(u64, Level)>>,
    pub stem: u64,
    /// Whether phrases of the lexicon start with it.
    pub opens_phrase: bool,
    /// Whether it may be part of a person's name: capitalised and unknown to the lexicon.
    pub unknown_name: bool,
    /// Whether it says who and not what: a name of the lexicon, or an unknown word with a capital.
    pub names: bool,
    /// Whether it negates what stands around it.
    pub negates: bool,
    /// The key of the word as it counts where the same words stand.
    pub folded: u64,
    /// Its letters, three in a row.
    pub trigrams: Box<[u32]>,
}

/// The level at which a meaning of a word is shared.
pub(super) fn level(meaning: Meaning) -> Level {
    if meaning.name {
        Level::Name
    } else {
        Level::Concept
    }
}

/// So many word forms are kept; what comes later is read each time. A newspaper needs some 50,000 in a
/// month.
const MOST_KEPT: usize = 100_000;

/// Word forms that were read before.
type Kept = RwLock<FxHashMap<Box<str>, Arc<Form>>>;

/// Those of each language, elsewhere and at the start of a sentence. Copies of one story share most of
/// their words, and articles of one day many, so that each is read once.
static KEPT: LazyLock<[[Kept; 2]; 2]> = LazyLock::new(Default::default);

/// What a word form means by itself, read once for each language and place.
pub(super) fn form_of(word: &str, sentence_start: bool, language: Language) -> Arc<Form> {
    let kept = &KEPT[usize::from(language == Language::English)][usize::from(sentence_start)];
    let known = kept.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(form) = known.get(word) {
        return form.clone();
    }
    drop(known);
    let mut form = read_form(word, sentence_start, Lexicon::of(language), language);
    add_fields(&mut form, Lexicon::of(language));
    let mut keys = form.parts.iter().flatten();
    form.names = form.unknown_name || keys.any(|(_, level)| *level == Level::Name);
    form.negates = negates(&word.to_lowercase());
    form.folded = folded_key(kind::STEM, word);
    form.trigrams = trigrams_of(word).into();
    let form = Arc::new(form);
    let mut known = kept.write().unwrap_or_else(PoisonError::into_inner);
    if known.len() < MOST_KEPT && word.len() <= LONGEST_KEPT {
        known.insert(word.into(), form.clone());
    }
    form
}

/// Gives each part of a word the fields that it is told in. What is told in one is no name.
fn add_fields(form: &mut Form, lexicon: &Lexicon) {
    for part in &mut form.parts {
        let stems = part
            .iter()
            .filter(|(_, level)| matches!(level, Level::Same | Level::Part));
        let fields = stems.flat_map(|(key, _)| lexicon.fields(*key));
        let fields: Vec<u64> = fields.copied().collect();
        form.unknown_name &= fields.is_empty();
        part.extend(fields.into_iter().map(|key| (key, Level::Field)));
    }
}

/// What is kept of these words, elsewhere than at the start of a sentence: one look for all words of an
/// article in order, with nothing in the place of a number or a mark, so that readers of several articles
/// are not in each other's way.
pub(super) fn recall<'a>(
    words: impl Iterator<Item = Option<&'a str>>,
    language: Language,
) -> Vec<Option<Arc<Form>>> {
    let kept = &KEPT[usize::from(language == Language::English)][0];
    let kept = kept.read().unwrap_or_else(PoisonError::into_inner);
    words.map(|word| kept.get(word?).cloned()).collect()
}

/// Longer words are not kept: they hardly occur twice.
const LONGEST_KEPT: usize = 60;

/// Reads a word form. `sentence_start` tells that its capital may be the sentence's.
fn read_form(word: &str, sentence_start: bool, lexicon: &Lexicon, language: Language) -> Form {
    let lower = word.to_lowercase();
    let own_stem = stem(word, language);
    let own_key = key(kind::STEM, &own_stem);
    let mut form = Form {
        salience: match lexicon.salience(&lower) {
            Salience::Stop => 0.0,
            Salience::Dull => 0.35,
            Salience::Content => 1.0,
        },
        stem: own_key,
        opens_phrase: lexicon.opens_phrase(own_key),
        ..Form::default()
    };
    if form.salience == 0.0 {
        return form;
    }
    if let Some(age) = age_of_word(word) {
        form.parts.push(vec![(age, Level::Same)]);
        return form;
    }
    let mut keys = Vec::with_capacity(4);
    keys.push((own_key, Level::Same));
    let roots = roots(&own_stem, language).into_iter();
    keys.extend(roots.map(|root| (key(kind::STEM, &root), Level::Part)));
    let known = lexicon.meanings_of(own_key);
    let mut small_known: &[Meaning] = &[];
    // A sentence starts with a capital: the word may be a verb all the same.
    if sentence_start && lower != word {
        let small = stem(&lower, language);
        if small != own_stem {
            small_known = lexicon.meanings(&small);
            keys.push((key(kind::STEM, &small), Level::Same));
        }
    }
    if !known.is_empty() || !small_known.is_empty() {
        let meanings = known.iter().chain(small_known);
        keys.extend(meanings.map(|meaning| (meaning.key, level(*meaning))));
        form.parts.push(keys);
        return form;
    }
    let infinitive = without_zu(word).filter(|_| language != Language::English);
    let word = infinitive.as_deref().unwrap_or(word);
    let pieces = word.split(['-', '\u{2010}', '\u{2011}']);
    for piece in pieces.filter(|piece| piece.len() > 1) {
        let whole = if piece.len() == word.len() {
            own_key
        } else {
            key(kind::STEM, &stem(piece, language))
        };
        form.parts.extend(parts_of(piece, whole, lexicon, language));
    }
    match form.parts.as_mut_slice() {
        // The whole compound counts on top of its parts.
        [_, .., last] => last.push((own_key.rotate_left(9), Level::Phrase)),
        [only] => {
            only.extend(keys);
            let capital = word.starts_with(char::is_uppercase);
            form.unknown_name = capital && form.salience >= 1.0 && only.len() == 2;
            if capital
                && word.chars().count() >= 5
                && let Some(bones) = skeleton(word)
            {
                only.push((key(kind::SKELETON, &bones), Level::Concept));
            }
        }
        _ => form.parts.push(keys),
    }
    form
}

/// The keys of a word with what it means; for a German compound that the lexicon does not hold, the
/// keys of each of its parts. Of several ways to split one, that with the longest head is taken.
/// `whole` is the key of the word's own stem.
fn parts_of(
    word: &str,
    whole: u64,
    lexicon: &Lexicon,
    language: Language,
) -> Vec<Vec<(u64, Level)>> {
    if language == Language::English
        || word.len() < 8
        || word.len() > 60
        || !lexicon.meanings_of(whole).is_empty()
    {
        return vec![part_keys(whole, lexicon)];
    }
    let lower = word.to_lowercase();
    // Parts of compounds are nouns mostly, which keep a "ge".
    let noun = |part: &str| key(kind::STEM, &german_noun(part));
    let mut head_only = None;
    for (at, _) in lower.char_indices().filter(|(at, _)| *at >= 3) {
        if lower.len() - at < 3 {
            break;
        }
        let (front, head) = lower.split_at(at);
        if !lexicon.may_be_part(head) {
            continue;
        }
        let head_stem = noun(head);
        if !lexicon.is_part(head_stem) {
            continue;
        }
        for link in ["", "s", "es", "n", "en", "er", "e"] {
            let Some(modifier) = front.strip_suffix(link).filter(|rest| rest.len() > 1) else {
                continue;
            };
            let modifier_stem = noun(modifier);
            if lexicon.is_part(modifier_stem) {
                return vec![
                    part_keys(modifier_stem, lexicon),
                    part_keys(head_stem, lexicon),
                ];
            }
        }
        if head_only.is_none() && head.len() >= 5 && !lexicon.meanings_of(head_stem).is_empty() {
            head_only = Some((noun(front), head_stem));
        }
    }
    match head_only {
        Some((front, head)) => vec![part_keys(front, lexicon), part_keys(head, lexicon)],
        None => vec![part_keys(whole, lexicon)],
    }
}

/// The key of the stem of a part, and of what it means.
fn part_keys(part: u64, lexicon: &Lexicon) -> Vec<(u64, Level)> {
    let mut keys = vec![(part, Level::Part)];
    let meanings = lexicon.meanings_of(part).iter();
    keys.extend(meanings.map(|meaning| (meaning.key, Level::PartConcept)));
    keys
}
