//! What a sentence tells, as features that can be compared with another article's.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::fold::{folded_key, key};
use super::form::{Form, Level, form_of, level, recall};
use super::index::{Index, sort_by_key};
use super::lexicon::{Answer, Lexicon, Meaning, kind};
use super::numbers::{Around, told};
use super::stem::{PARTICLES, SHORT_PARTICLES, stem};
use super::trigrams::{Gatherer, Trigrams};
use crate::attribution::{Form as Speech, Statement};
use crate::text::{Article, BlockKind, Language, Span, Structure, Value, Word, WordKind};

/// A word of a sentence, with how much it may count.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Token {
    /// Its place.
    pub span: Span,
    /// The unit it stands in.
    pub unit: u32,
    /// The clause of the unit it stands in, counted from 0; [`EVERYWHERE`] for who speaks.
    pub clause: u16,
    /// How much it counts before its rarity is known, 0 to 1.
    pub salience: f32,
    /// Whether it names somebody or something (a person, a state, a title before a name), and so
    /// says who, but not what happened.
    pub name: bool,
    /// Whether it stands inside quotation marks.
    pub quoted: bool,
    /// Whether it is a number that tells something: with a unit, or larger than a few.
    pub number: bool,
    /// Whether that number comes on top of others ("weitere 1.500").
    pub further: bool,
    /// What it counts, as the first key of that; 0 for anything else.
    pub counted: u64,
}

/// The clause of a token that stands for the whole sentence.
pub(super) const EVERYWHERE: u16 = u16::MAX;

/// A key of a token.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Posting {
    /// The feature.
    pub key: u64,
    /// The token, as an index into [`Features::tokens`].
    pub token: u32,
    /// How the token came by it.
    pub level: Level,
}

/// A sentence that may be linked.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Unit {
    /// Its place.
    pub span: Span,
    /// Its folded words in order, as keys, marks left out.
    pub folded: Vec<u64>,
    /// Its tokens, as indices into [`Features::tokens`].
    pub tokens: std::ops::Range<usize>,
    /// Its clauses in order, from their first to their last word. Never empty for a sentence with
    /// words.
    pub clauses: Vec<Span>,
    /// The set answer that it is, if it is one: it tells no story then.
    pub answer: Option<Answer>,
}

/// What the sentences of an article tell. A pure function of the article's own findings.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Features {
    /// The sentences of paragraphs, in order. Titles and boilerplate have none.
    pub units: Vec<Unit>,
    /// Their words in order.
    pub tokens: Vec<Token>,
    /// Every key of every token, ordered by key and token: the index that pairs are found with.
    pub postings: Vec<Posting>,
    /// The letters of the sentences, three in a row.
    pub trigrams: Trigrams,
    /// The index, and what pairs ask of each token.
    pub index: Index,
    /// The keys of each token one after the other, and where each token's keys end.
    keys: (Vec<u64>, Vec<u32>),
}

/// Sentences with more words than this are cut off, so that a text without full stops costs no more
/// than it can tell.
const MOST_WORDS: usize = 400;

/// Words that open a clause behind a comma: relative pronouns, and conjunctions of clauses that tell
/// something of their own. "Dass", "ob" and "wonach" are missing: what they open is the content of
/// what stands before.
const OPENINGS: [&str; 45] = [
    "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welche", "welcher", "welches",
    "wo", "wobei", "wodurch", "weil", "wenn", "als", "nachdem", "bevor", "obwohl", "während",
    "damit", "um", "und", "aber", "sondern", "denn", "doch", "sodass", "seit", "indem", "falls",
    "which", "who", "whose", "where", "while", "after", "before", "because", "although", "but",
    "and", "when", "since",
];

/// A verb and its particle have no more words between them than this.
const MOST_BETWEEN: usize = 39;

/// Sentences are cut into no more clauses than this.
pub(super) const MOST_CLAUSES: usize = 40;

/// How much the words of a frame ("sagte der Sprecher am Freitag") count, compared with what is said.
const FRAME_SHARE: f32 = 0.45;

/// So many words of an agency about its own copy make a notice.
const NOTICE_WORDS: usize = 2;

/// How much it counts that the same source speaks.
const SPEAKER_SHARE: f32 = 0.4;

/// How much a title right before a name counts.
const TITLE_SHARE: f32 = 0.5;

/// So many words before a name may belong to it: a first name and a title.
const MOST_BEFORE_NAME: usize = 2;

/// How much each part of a compound counts, compared with a word of its own.
const PART_SHARE: f32 = 0.75;

impl Features {
    /// Reads the features of an article from its structure and statements.
    pub fn of(article: &Article, structure: &Structure, statements: &[Statement]) -> Self {
        let mut features = Reader::new(article, structure, statements).read();
        features.sort();
        features
    }

    /// The keys of a token; none for one that is not there.
    pub fn keys_of(&self, token: usize) -> &[u64] {
        let (keys, ends) = &self.keys;
        let end = ends.get(token).copied().unwrap_or_default() as usize;
        let start = token.checked_sub(1).map_or(0, |before| {
            ends.get(before).copied().unwrap_or_default() as usize
        });
        keys.get(start..end).unwrap_or_default()
    }

    /// How many tokens have the key.
    pub fn count(&self, key: u64) -> usize {
        self.index.count(key)
    }

    /// Brings postings into the order of the index, each key of a token once, at its best level.
    fn sort(&mut self) {
        // Keys are given to one token after the other, so that only those of each have to be ordered.
        for own in self.postings.chunk_by_mut(|a, b| a.token == b.token) {
            own.sort_unstable_by_key(|posting| (posting.key, posting.level));
        }
        self.postings
            .dedup_by_key(|posting| (posting.token, posting.key));
        let (keys, ends) = &mut self.keys;
        for posting in &self.postings {
            while ends.len() < posting.token as usize {
                ends.push(keys.len() as u32);
            }
            keys.push(posting.key);
        }
        while ends.len() < self.tokens.len() {
            ends.push(keys.len() as u32);
        }
        sort_by_key(&mut self.postings);
        self.index = Index::of(&self.tokens, &self.postings);
    }
}

struct Reader<'a> {
    article: &'a Article,
    structure: &'a Structure,
    language: Language,
    lexicon: &'static Lexicon,
    /// The forms of this article, so that no other thread is asked for each word.
    forms: FxHashMap<(&'a str, bool), Arc<Form>>,
    frames: Vec<(Span, Vec<Span>)>,
    /// What is quoted word for word, in order.
    quotations: Vec<Span>,
    /// Where statements stand, with the key of their origin.
    speakers: Vec<(Span, u64)>,
    quantity: usize,
    /// The clause that is being read.
    clause: u16,
    /// The particles of the sentence that is being read, as indices into its words.
    particles: Vec<usize>,
    trigrams: Gatherer,
    features: Features,
}

impl<'a> Reader<'a> {
    fn new(article: &'a Article, structure: &'a Structure, statements: &[Statement]) -> Self {
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
        let mut quotations: Vec<Span> = statements
            .iter()
            .filter(|statement| statement.form == Speech::Direct)
            .flat_map(|statement| statement.content.iter().copied())
            .collect();
        quotations.sort_unstable();
        let words = structure.words.iter();
        let letters = words.filter(|word| word.kind == WordKind::Letters);
        let mut forms = FxHashMap::default();
        recall(
            letters.map(|word| article.slice(word.span)),
            article.meta.language,
            &mut forms,
        );
        frames.sort_unstable_by_key(|(frame, _)| *frame);
        speakers.sort_unstable();
        Self {
            article,
            structure,
            language: article.meta.language,
            lexicon: Lexicon::of(article.meta.language),
            forms,
            frames,
            quotations,
            speakers,
            quantity: 0,
            clause: 0,
            particles: Vec::new(),
            trigrams: Gatherer::with_capacity(article.text().len()),
            features: Features::default(),
        }
    }

    fn read(mut self) -> Features {
        for sentence in &self.structure.sentences {
            let block = self.article.blocks().get(sentence.block);
            if block.is_none_or(|block| block.kind != BlockKind::Paragraph) {
                continue;
            }
            let words = self.structure.words.get(sentence.words.clone());
            let words = words.unwrap_or_default();
            let words = &words[..words.len().min(MOST_WORDS)];
            self.read_sentence(sentence.span, words);
            self.trigrams.read(self.article, words);
        }
        self.features.trigrams = self.trigrams.finish();
        self.features
    }

    fn read_sentence(&mut self, span: Span, words: &'a [Word]) {
        let first_token = self.features.tokens.len();
        let unit = self.features.units.len() as u32;
        let mut folded = Vec::new();
        let clauses = self.read_clauses(words);
        if self.language != Language::English {
            self.particles = self.read_particles(words);
        }
        let forms: Vec<Option<Arc<Form>>> = words
            .iter()
            .map(|word| (word.kind == WordKind::Letters).then(|| self.form(word.span, false)))
            .collect();
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
            if matches!(word.kind, WordKind::Letters | WordKind::Digits) {
                folded.push(folded_key(kind::STEM, text));
            }
            if let Some(taken) = self.read_quantity(word.span, words, &forms, index, unit) {
                for word in &words[index + 1..index + taken] {
                    if matches!(word.kind, WordKind::Letters | WordKind::Digits) {
                        folded.push(folded_key(kind::STEM, self.article.slice(word.span)));
                    }
                }
                index += taken;
                sentence_start = false;
                previous = None;
                continue;
            }
            if let Some(form) = &forms[index] {
                if let Some((taken, meanings)) = self.lexicon.phrase(&stems[index..]) {
                    let last = words[index + taken - 1].span;
                    for word in &words[index + 1..index + taken] {
                        folded.push(folded_key(kind::STEM, self.article.slice(word.span)));
                    }
                    let keys = phrase_keys(meanings, &forms[index..index + taken]);
                    self.push(word.span.hull(last), unit, 1.0, &keys);
                    index += taken;
                    sentence_start = false;
                    previous = meanings.first().map(|meaning| meaning.key);
                    continue;
                }
                let form = if sentence_start {
                    self.form(word.span, true)
                } else {
                    form.clone()
                };
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
                        self.push(word.span, unit, salience, keys);
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
        // Two answers that say the same tell the same, whatever words they use.
        if let Some(answer) = answer.filter(|answer| *answer != Answer::Any) {
            let key = key(kind::ANSWER, &format!("{answer:?}"));
            self.push(span.at_end(), unit, 1.0, &[(key, Level::Concept)]);
        }
        self.clause = EVERYWHERE;
        self.push_speakers(span, unit);
        self.features.units.push(Unit {
            span,
            folded,
            tokens: first_token..self.features.tokens.len(),
            clauses,
            answer,
        });
    }

    /// The set answer that a sentence is, if all that it tells besides names and numbers are words of
    /// such answers: the one that most of its words stand in.
    fn set_answer(&self, words: &[Word], forms: &[Option<Arc<Form>>]) -> Option<Answer> {
        let mut counts = [0_usize; Answer::ALL.len()];
        for (word, form) in words.iter().zip(forms) {
            let Some(form) = form else { continue };
            let before = self.article.text().as_str().get(..word.span.start());
            if before.is_some_and(|text| text.ends_with('@')) {
                continue; // An account is a name.
            }
            let answers = self.lexicon.answers(form.stem);
            for answer in answers {
                counts[*answer as usize] += 1;
            }
            // In English a capital makes a name, also of a word that has a meaning ("Peter Carr").
            let capital = self.language == Language::English
                && self
                    .article
                    .slice(word.span)
                    .starts_with(char::is_uppercase);
            if answers.is_empty() && form.salience >= 1.0 && !form.names() && !capital {
                return None;
            }
        }
        // One word is no notice: "verantwortlich" says something of others, too.
        if counts[Answer::Notice as usize] < NOTICE_WORDS {
            counts[Answer::Notice as usize] = 0;
        }
        // Of two that have as many words the first counts.
        let most = Answer::ALL.into_iter().rev();
        let most = most.max_by_key(|answer| (*answer != Answer::Any, counts[*answer as usize]));
        let any = (counts[Answer::Any as usize] > 0).then_some(Answer::Any);
        most.filter(|answer| counts[*answer as usize] > 0).or(any)
    }

    /// The clauses of a sentence, each from its first to its last word.
    fn read_clauses(&self, words: &[Word]) -> Vec<Span> {
        let mut clauses: Vec<Span> = Vec::new();
        let mut open: Option<(Span, bool)> = None;
        for (index, word) in words.iter().enumerate() {
            if self.starts_clause(words, index) && clauses.len() < MOST_CLAUSES {
                // A mark right after another one, or after a quotation mark, ends nothing.
                if let Some((span, true)) = open {
                    clauses.push(span);
                    open = None;
                }
            } else if open.is_some() || word.kind != WordKind::Mark {
                let wordy = matches!(word.kind, WordKind::Letters | WordKind::Digits);
                let (span, before) = open.unwrap_or((word.span, false));
                open = Some((span.hull(word.span), before || wordy));
            }
        }
        clauses.extend(open.map(|(span, _)| span));
        if clauses.is_empty() {
            clauses.extend(words.first().map(|word| word.span));
        }
        clauses
    }

    /// Whether a clause starts behind the mark at `index`. Behind a comma one does only where a word
    /// follows that opens clauses: commas stand in lists, too.
    fn starts_clause(&self, words: &[Word], index: usize) -> bool {
        let word = &words[index];
        if word.kind != WordKind::Mark {
            return false;
        }
        match self.article.slice(word.span) {
            ";" | ":" | "–" | "—" => true,
            "," => words.get(index + 1).is_some_and(|next| {
                let opening = self.article.slice(next.span).to_lowercase();
                OPENINGS.contains(&opening.as_str())
            }),
            _ => false,
        }
    }

    fn push(&mut self, span: Span, unit: u32, salience: f32, keys: &[(u64, Level)]) {
        let name = keys.iter().any(|(_, level)| *level == Level::Name);
        self.features.tokens.push(Token {
            span,
            unit,
            clause: self.clause,
            salience,
            name,
            quoted: self.clause != EVERYWHERE && self.is_quoted(span),
            number: false,
            further: false,
            counted: 0,
        });
        self.add_keys(keys);
    }

    /// Makes the word right before a name part of it: its title ("Präsident Yoon"), which tells no more
    /// than the name does, or a first name, with the title before that ("Präsident Mark Steen").
    fn name_title(&mut self, words: &[Word], index: usize) {
        let mut at = index;
        for _ in 0..MOST_BEFORE_NAME {
            let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else {
                return;
            };
            let text = self.article.slice(before.span);
            if before.kind != WordKind::Letters || !text.starts_with(char::is_uppercase) {
                return;
            }
            self.make_name(before.span);
            at -= 1;
        }
    }

    /// Makes the tokens of a word say who, and tell less.
    fn make_name(&mut self, span: Span) {
        let tokens = self.features.tokens.iter_mut().rev();
        for token in tokens
            .skip_while(|token| token.span.start() > span.start())
            .take_while(|token| token.span == span)
        {
            if !token.name {
                token.salience *= TITLE_SHARE;
                token.name = true;
            }
        }
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

    fn is_framed(&self, span: Span) -> bool {
        let after = self
            .frames
            .partition_point(|(frame, _)| frame.start() <= span.start());
        self.frames[after.saturating_sub(6)..after]
            .iter()
            .any(|(frame, cues)| frame.contains(span) && !cues.iter().any(|cue| cue.contains(span)))
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

    /// The particles that stand at the end of a clause, where German verbs leave them.
    fn read_particles(&self, words: &[Word]) -> Vec<usize> {
        let ends = |at: usize| {
            words.get(at + 1).is_none_or(|next| {
                !matches!(next.kind, WordKind::Letters | WordKind::Digits)
                    || matches!(self.article.slice(next.span), "und" | "oder")
            })
        };
        let is_particle = |word: &Word| {
            let particle = self
                .article
                .slice(word.span)
                .to_lowercase()
                .replace('ü', "u");
            PARTICLES.contains(&particle.as_str()) || SHORT_PARTICLES.contains(&particle.as_str())
        };
        (0..words.len())
            .filter(|&at| words[at].kind == WordKind::Letters && words[at].span.len() <= 12)
            .filter(|&at| ends(at) && is_particle(&words[at]))
            .collect()
    }

    fn ends_sentence(&self, word: &Word) -> bool {
        word.kind == WordKind::Mark
            && matches!(self.article.slice(word.span), ";" | "." | ":" | "?" | "!")
    }

    /// The meanings of a verb whose particle stands at the end of the clause ("wies … zurück").
    fn separated(&self, words: &[Word], index: usize) -> Vec<(u64, Level)> {
        if self.particles.is_empty() {
            return Vec::new();
        }
        let verb = self.article.slice(words[index].span);
        if index > 0 && !verb.starts_with(char::is_lowercase) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for &at in self.particles.iter().filter(|at| **at > index) {
            let between = &words[index + 1..at];
            let ended =
                between.len() > MOST_BETWEEN || between.iter().any(|word| self.ends_sentence(word));
            if ended {
                break;
            }
            let text = self.article.slice(words[at].span);
            let whole = stem(&format!("{text}{}", verb.to_lowercase()), self.language);
            let meanings = self.lexicon.meanings(&whole);
            found.extend(
                meanings
                    .iter()
                    .map(|meaning| (meaning.key, level(*meaning))),
            );
            if !meanings.is_empty() {
                found.push((key(kind::STEM, &whole), Level::Same));
                break;
            }
        }
        found
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
                Level::Phrase => None,
                Level::Same | Level::Part => Some((key, Level::Part)),
                _ => Some((key, Level::PartConcept)),
            }));
        }
    }
    keys
}
