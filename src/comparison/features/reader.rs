//! Reading the features of an article, sentence by sentence.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::fold::{folded_key, key};
use super::super::form::{Form, Level, form_of, level, recall};
use super::super::lexicon::{Answer, Lexicon, Meaning, kind};
use super::super::numbers::{Around, told};
use super::super::trigrams::{Gatherer, trigrams_of};
use super::{EVERYWHERE, Features, Posting, Token, Unit};
use crate::attribution::{Form as Speech, Statement};
use crate::text::{Article, BlockKind, Language, Span, Structure, Value, Word, WordKind};

/// Sentences with more words than this are cut off, so that a text without full stops costs no more
/// than it can tell.
const MOST_WORDS: usize = 400;

/// How much the words of a frame ("sagte der Sprecher am Freitag") count, compared with what is said.
const FRAME_SHARE: f32 = 0.45;

/// A sentence of no more than so many words that are all names is a dateline.
const DATELINE: usize = 2;

/// So many frames, or parts of what is said, that start before a word are looked at.
const NEAREST: usize = 6;

/// How much it counts that the same source speaks.
const SPEAKER_SHARE: f32 = 0.4;

/// How much each part of a compound counts, compared with a word of its own.
const PART_SHARE: f32 = 0.75;

/// Reads the sentences of an article one after the other.
pub(super) struct Reader<'a> {
    pub(super) article: &'a Article,
    pub(super) structure: &'a Structure,
    pub(super) language: Language,
    pub(super) lexicon: &'static Lexicon,
    /// The forms of this article that were known before, one for each of its words.
    pub(super) known: Vec<Option<Arc<Form>>>,
    /// Its other forms, so that no other thread is asked for each word.
    pub(super) forms: FxHashMap<(&'a str, bool), Arc<Form>>,
    pub(super) frames: Vec<(Span, Vec<Span>)>,
    /// What is said, in order.
    pub(super) contents: Vec<Span>,
    /// What is quoted word for word, in order.
    pub(super) quotations: Vec<Span>,
    /// Where statements stand, with the key of their origin.
    pub(super) speakers: Vec<(Span, u64)>,
    pub(super) quantity: usize,
    /// The clause that is being read.
    pub(super) clause: u16,
    /// The particles of the sentence that is being read, as indices into its words.
    pub(super) particles: Vec<usize>,
    pub(super) trigrams: Gatherer,
    pub(super) features: Features,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        article: &'a Article,
        structure: &'a Structure,
        statements: &[Statement],
    ) -> Self {
        // Cues stay out: "sagte" is dull anyway, and "dementierte" is what happened.
        let mut frames = Vec::new();
        let mut speakers = Vec::new();
        for statement in statements {
            let cues = &statement.cue;
            let frame = statement.frame.iter().chain(&statement.speaker);
            frames.extend(frame.map(|frame| (*frame, cues.clone())));
            if let Some(origin) = statement.origin() {
                let whole = statement
                    .speaker
                    .iter()
                    .fold(statement.extent(), |a, b| a.hull(*b));
                speakers.push((whole, key(kind::SPEAKER, &origin.name.to_lowercase())));
            }
        }
        let contents = statements.iter().flat_map(|statement| &statement.content);
        let mut contents: Vec<Span> = contents.copied().collect();
        contents.sort_unstable();
        let mut quotations: Vec<Span> = statements
            .iter()
            .filter(|statement| statement.form == Speech::Direct)
            .flat_map(|statement| statement.content.iter().copied())
            .collect();
        quotations.sort_unstable();
        let letters = structure
            .words
            .iter()
            .map(|word| (word.kind == WordKind::Letters).then(|| article.slice(word.span)));
        let known = recall(letters, article.meta.language);
        frames.sort_unstable_by_key(|(frame, _)| *frame);
        speakers.sort_unstable();
        Self {
            article,
            structure,
            language: article.meta.language,
            lexicon: Lexicon::of(article.meta.language),
            known,
            forms: FxHashMap::default(),
            frames,
            contents,
            quotations,
            speakers,
            quantity: 0,
            clause: 0,
            particles: Vec::new(),
            trigrams: Gatherer::with_capacity(article.text().len()),
            features: Features::default(),
        }
    }

    /// The features of all sentences.
    pub(super) fn read(mut self) -> Features {
        for sentence in &self.structure.sentences {
            let block = self.article.blocks().get(sentence.block);
            if block.is_none_or(|block| block.kind != BlockKind::Paragraph) {
                continue;
            }
            let words = self.structure.words.get(sentence.words.clone());
            let words = words.unwrap_or_default();
            let words = &words[..words.len().min(MOST_WORDS)];
            self.read_sentence(sentence.span, words, sentence.words.start);
        }
        self.features.trigrams = self.trigrams.finish();
        self.features
    }

    /// Reads a sentence whose first word has this place among those of the article.
    fn read_sentence(&mut self, span: Span, words: &'a [Word], first_word: usize) {
        let first_token = self.features.tokens.len();
        let unit = self.features.units.len() as u32;
        let mut folded = Vec::with_capacity(words.len());
        let clauses = self.read_clauses(words);
        if self.language != Language::English {
            self.particles = self.read_particles(words);
        }
        let forms: Vec<Option<Arc<Form>>> = (first_word..)
            .zip(words)
            .map(|(place, word)| {
                let known = self.known.get_mut(place).and_then(Option::take);
                let letters = word.kind == WordKind::Letters;
                known.or_else(|| letters.then(|| self.form(word.span, false)))
            })
            .collect();
        for (word, form) in words.iter().zip(&forms) {
            match form {
                Some(form) => self.trigrams.add(&form.trigrams),
                None if word.kind == WordKind::Digits => {
                    let digits = trigrams_of(self.article.slice(word.span));
                    self.trigrams.add(&digits);
                }
                None => {}
            }
        }
        self.trigrams.end_unit();
        let article = self.article;
        let folded_word = |at: usize| -> Option<u64> {
            match &forms[at] {
                Some(form) => Some(form.folded),
                None => (words[at].kind == WordKind::Digits)
                    .then(|| folded_key(kind::STEM, article.slice(words[at].span))),
            }
        };
        let stem = |form: &Option<Arc<Form>>| form.as_ref().map_or(0, |form| form.stem);
        let stems: Vec<u64> = forms.iter().map(stem).collect();
        let answer = self.set_answer(words, &forms);
        let mut index = 0;
        let mut sentence_start = true;
        let mut previous: Option<u64> = None;
        let mut name_before: Option<usize> = None;
        while let Some(word) = words.get(index) {
            let text = self.article.slice(word.span);
            self.clause =
                clauses.partition_point(|clause| clause.end() <= word.span.start()) as u16;
            folded.extend(folded_word(index));
            if let Some(taken) = self.read_quantity(word.span, words, &forms, index, unit) {
                folded.extend((index + 1..index + taken).filter_map(folded_word));
                index += taken;
                sentence_start = false;
                previous = None;
                continue;
            }
            if let Some(form) = &forms[index] {
                if form.opens_phrase
                    && let Some((taken, meanings)) = self.lexicon.phrase(&stems[index..])
                {
                    let last = words[index + taken - 1].span;
                    folded.extend((index + 1..index + taken).filter_map(folded_word));
                    let keys = phrase_keys(meanings, &forms[index..index + taken]);
                    self.push(word.span.hull(last), unit, 1.0, &keys);
                    index += taken;
                    sentence_start = false;
                    previous = meanings.first().map(|meaning| meaning.key);
                    continue;
                }
                let first = sentence_start.then(|| self.form(word.span, true));
                let form = first.as_ref().unwrap_or(form);
                if form.salience > 0.0 {
                    // "Mark Rutte" is one name: its words do not count one by one.
                    if form.unknown_name
                        && name_before.is_some_and(|before| before + 1 == index)
                        && let [keys] = form.parts.as_slice()
                    {
                        self.extend_last(word.span, keys);
                        name_before = Some(index);
                        previous = Some(form.stem);
                        index += 1;
                        continue;
                    }
                    if form.unknown_name && !sentence_start {
                        name_before = Some(index);
                        self.name_title(words, index);
                    }
                    let mut further = self.separated(words, index);
                    // Two telling words in a row are a phrase of their own.
                    if let Some(before) = previous {
                        further.push((before.rotate_left(17) ^ form.stem, Level::Phrase));
                    }
                    let framed = self.is_framed(word.span);
                    let share = if form.parts.len() > 1 {
                        PART_SHARE
                    } else {
                        1.0
                    };
                    let salience = form.salience * share * if framed { FRAME_SHARE } else { 1.0 };
                    for keys in &form.parts {
                        self.push_word(word.span, unit, salience, framed, keys);
                    }
                    if !form.parts.is_empty() {
                        self.add_keys(&further);
                    }
                    if form.unknown_name
                        && let Some(last) = self.features.tokens.last_mut()
                    {
                        last.name = true;
                    }
                    previous = Some(form.stem);
                }
                sentence_start = false;
            } else if word.kind == WordKind::Mark && matches!(text, ":" | ".") {
                sentence_start = true;
                previous = None;
            }
            index += 1;
        }
        let mut own = self.features.tokens[first_token..].iter();
        let answer = if folded.len() <= DATELINE && own.all(|token| token.name) {
            answer.or(Some(Answer::Nothing))
        } else {
            answer
        };
        // Two answers that say the same tell the same, whatever words they use.
        if let Some(answer) =
            answer.filter(|answer| !matches!(answer, Answer::Any | Answer::Nothing))
        {
            let key = key(kind::ANSWER, &format!("{answer:?}"));
            self.push(span.at_end(), unit, 1.0, &[(key, Level::Concept)]);
        }
        let negated = forms.iter().flatten().any(|form| form.negates);
        self.clause = EVERYWHERE;
        self.push_speakers(span, unit);
        self.features.units.push(Unit {
            span,
            folded,
            tokens: first_token..self.features.tokens.len(),
            clauses,
            answer,
            negated,
            denies: false,
            named: Vec::new(),
            carried: Vec::new(),
        });
    }

    fn push(&mut self, span: Span, unit: u32, salience: f32, keys: &[(u64, Level)]) {
        let framed = self.clause == EVERYWHERE || self.is_framed(span);
        self.push_word(span, unit, salience, framed, keys);
    }

    /// The same where it is known whether the word tells who says something.
    fn push_word(
        &mut self,
        span: Span,
        unit: u32,
        salience: f32,
        framed: bool,
        keys: &[(u64, Level)],
    ) {
        let name = keys.iter().any(|(_, level)| *level == Level::Name);
        self.features.tokens.push(Token {
            span,
            unit,
            clause: self.clause,
            salience,
            name,
            quoted: self.clause != EVERYWHERE && self.is_quoted(span),
            framed,
            number: false,
            further: false,
            counted: 0,
            size: 0.0,
        });
        self.add_keys(keys);
    }

    /// Makes another word part of the last token.
    fn extend_last(&mut self, span: Span, keys: &[(u64, Level)]) {
        let Some(last) = self.features.tokens.last_mut() else {
            return;
        };
        last.span = last.span.hull(span);
        self.add_keys(keys);
    }

    /// Gives further keys to the last token.
    fn add_keys(&mut self, keys: &[(u64, Level)]) {
        let token = self.features.tokens.len().saturating_sub(1) as u32;
        let postings = keys
            .iter()
            .map(|&(key, level)| Posting { key, token, level });
        self.features.postings.extend(postings);
    }

    /// Reads the quantity that starts at word `index`, if any; returns the number of words it takes.
    fn read_quantity(
        &mut self,
        at: Span,
        words: &[Word],
        forms: &[Option<Arc<Form>>],
        index: usize,
        unit: u32,
    ) -> Option<usize> {
        let quantities = &self.structure.quantities;
        while quantities
            .get(self.quantity)
            .is_some_and(|quantity| quantity.span.end() <= at.start())
        {
            self.quantity += 1;
        }
        let quantity = quantities.get(self.quantity)?;
        if !quantity.span.overlaps(at) {
            return None;
        }
        let taken = words[index..]
            .iter()
            .take_while(|word| word.span.start() < quantity.span.end())
            .count()
            .max(1);
        let around = Around {
            before: index.checked_sub(1).and_then(|before| words.get(before)),
            behind: words.get(index + taken..).unwrap_or_default(),
            forms: forms.get(index + taken..).unwrap_or_default(),
        };
        let told = told(&quantity.value, &around, self.article);
        let telling = matches!(quantity.value, Value::Number { .. }) && told.salience >= 1.0;
        let span = quantity.span;
        self.push(span, unit, told.salience, &told.keys);
        if let Some(last) = self.features.tokens.last_mut() {
            last.number = telling;
            last.further = told.further;
            last.counted = told.counted;
            last.size = told.size;
        }
        Some(taken)
    }

    /// Whether words stand in a direct quotation.
    fn is_quoted(&self, span: Span) -> bool {
        let after = self
            .quotations
            .partition_point(|quotation| quotation.start() <= span.start());
        after
            .checked_sub(1)
            .and_then(|last| self.quotations.get(last))
            .is_some_and(|quotation| quotation.contains(span))
    }

    /// Whether words tell who says something and not what is said. A frame that runs on over what is said in
    /// another statement ("called it reckless, saying the demands were too high") does not count there; inside
    /// what somebody says another frame may stand.
    fn is_framed(&self, span: Span) -> bool {
        let after = self
            .frames
            .partition_point(|(frame, _)| frame.start() <= span.start());
        let frame = self.frames[after.saturating_sub(NEAREST)..after]
            .iter()
            .filter(|(frame, cues)| {
                frame.contains(span) && !cues.iter().any(|cue| cue.contains(span))
            })
            .map(|(frame, _)| frame.len())
            .min();
        let Some(frame) = frame else {
            return false;
        };
        let after = self
            .contents
            .partition_point(|content| content.start() <= span.start());
        !self.contents[after.saturating_sub(NEAREST)..after]
            .iter()
            .any(|content| content.contains(span) && content.len() < frame)
    }

    /// Adds who speaks in a sentence as a word of it, so that "sagte er" counts like the name.
    fn push_speakers(&mut self, span: Span, unit: u32) {
        let after = self
            .speakers
            .partition_point(|(place, _)| place.start() < span.end());
        let mut known: Vec<u64> = self.speakers[after.saturating_sub(12)..after]
            .iter()
            .filter(|(place, _)| place.overlaps(span))
            .map(|(_, key)| *key)
            .collect();
        known.sort_unstable();
        known.dedup();
        for key in known {
            self.push(span.at_end(), unit, SPEAKER_SHARE, &[(key, Level::Name)]);
        }
    }

    /// What the word at `span` means by itself.
    fn form(&mut self, span: Span, sentence_start: bool) -> Arc<Form> {
        let word = self.article.slice(span);
        let language = self.language;
        self.forms
            .entry((word, sentence_start))
            .or_insert_with(|| form_of(word, sentence_start, language))
            .clone()
    }
}

/// The keys of a phrase: what it means as a whole, and what its words mean by themselves, so that
/// "keine Beweise" meets "Beweise habe man nicht" too.
fn phrase_keys(meanings: &[Meaning], forms: &[Option<Arc<Form>>]) -> Vec<(u64, Level)> {
    let own = meanings
        .iter()
        .map(|meaning| (meaning.key, level(*meaning)));
    let mut keys: Vec<(u64, Level)> = own.collect();
    if meanings.iter().all(|meaning| meaning.name) {
        return keys;
    }
    for form in forms.iter().flatten() {
        if form.salience >= 1.0 {
            let own = form.parts.iter().flatten();
            keys.extend(own.filter_map(|&(key, level)| match level {
                Level::Phrase | Level::Field => None,
                Level::Same | Level::Part => Some((key, Level::Part)),
                _ => Some((key, Level::PartConcept)),
            }));
        }
    }
    keys
}
