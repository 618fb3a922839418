//! What a sentence tells, as features that can be compared with another article's.

mod answers;
mod carried;
mod clauses;
mod names;
mod negated;
mod reader;
mod separated;

use super::form::Level;
use super::index::{Index, sort_by_key};
use super::lexicon::Answer;
use super::trigrams::Trigrams;
use crate::attribution::Statement;
use crate::text::{Article, Span, Structure};
pub(super) use negated::negates;
use reader::Reader;

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
    /// Whether it tells who says something, and not what is said.
    pub framed: bool,
    /// Whether it is a number that tells something: with a unit, or larger than a few.
    pub number: bool,
    /// Whether that number comes on top of others ("weitere 1.500").
    pub further: bool,
    /// What it counts, as the first key of that; 0 for anything else.
    pub counted: u64,
    /// How large that number is, as its natural logarithm; 0 for anything else.
    pub size: f32,
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
    /// Whether it says that something is not so.
    pub negated: bool,
    /// Whether it says that somebody denies something.
    pub denies: bool,
    /// Those of its tokens that name who acts, in order.
    pub named: Vec<u32>,
    /// The keys of names that stand before it and that it may speak of, in order.
    pub carried: Vec<u64>,
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
    /// The names that the lexicon does not know, each once, in order: persons with their titles, firms, small places.
    pub names: Vec<u64>,
    /// The letters of the sentences, three in a row.
    pub trigrams: Trigrams,
    /// The index, and what pairs ask of each token.
    pub index: Index,
    /// The keys of each token one after the other, and where each token's keys end.
    keys: (Vec<u64>, Vec<u32>),
}

/// Sentences are cut into no more clauses than this.
pub(super) const MOST_CLAUSES: usize = 40;

impl Features {
    /// Reads the features of an article from its structure and statements.
    pub fn of(article: &Article, structure: &Structure, statements: &[Statement]) -> Self {
        let mut features = Reader::new(article, structure, statements).read();
        features.sort();
        features
    }

    /// The keys of a token, those of fields and of ranges of numbers left out; none for one that is not there.
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

    /// The keys of the names without a meaning, as they are written. Postings stand in the order of their tokens.
    fn unknown_names(&self) -> Vec<u64> {
        let mut names = Vec::new();
        for own in self.postings.chunk_by(|a, b| a.token == b.token) {
            let Some(token) = self.tokens.get(own[0].token as usize) else {
                continue;
            };
            let known = own.iter().any(|posting| posting.level == Level::Name);
            if token.name && !token.number && !token.span.is_empty() && !known {
                let written = own.iter().filter(|posting| posting.level == Level::Same);
                names.extend(written.map(|posting| posting.key));
            }
        }
        names.sort_unstable();
        names.dedup();
        names
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
            if !matches!(posting.level, Level::Field | Level::Near) {
                keys.push(posting.key);
            }
        }
        while ends.len() < self.tokens.len() {
            ends.push(keys.len() as u32);
        }
        self.carry_names();
        self.mark_denials();
        self.names = self.unknown_names();
        sort_by_key(&mut self.postings);
        self.index = Index::of(&self.tokens, &self.postings);
    }
}
