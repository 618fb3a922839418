//! Sentences, words and values of an article.

use std::ops::Range;

use super::{Article, Quantity, Span, quantities, sentences, words};

/// A sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// Its place, without white space around it and without a dateline.
    pub span: Span,
    /// The block it lies in, as an index into [`Article::blocks`].
    pub block: usize,
    /// Its words, as indices into [`Structure::words`].
    pub words: Range<usize>,
}

/// What a word is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum WordKind {
    /// Letters, with hyphens and apostrophes inside.
    Letters,
    /// Digits, with separators inside: "1,28", "12.000", "13:07".
    Digits,
    /// A quotation mark that opens, by the way it stands and the marks around it.
    OpeningQuote,
    /// A quotation mark that closes.
    ClosingQuote,
    /// Any other single mark.
    Mark,
}

/// A word, number or mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word {
    /// Its place.
    pub span: Span,
    /// What it is made of.
    pub kind: WordKind,
}

/// The sentences, words and values of an article's blocks, boilerplate included (its sentences are
/// recognised by their block's kind). A pure function of the article.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Structure {
    /// Sentences in order. They do not overlap and do not cross blocks.
    pub sentences: Vec<Sentence>,
    /// Words and marks in order. None outside a sentence.
    pub words: Vec<Word>,
    /// Numbers and dates in order. They do not overlap. None in boilerplate.
    pub quantities: Vec<Quantity>,
}

impl Structure {
    /// Derives the structure of `article`, in time that grows with its length only.
    pub fn of(article: &Article) -> Self {
        let mut structure = Self::default();
        let text = article.text();
        for (index, block) in article.blocks().iter().enumerate() {
            let body = block.body();
            let tokens = words::scan(text.slice(body), body.start());
            let first = structure.words.len();
            structure.words.extend(tokens.iter().map(|token| Word {
                span: text.snap(token.start..token.end()),
                kind: token.kind,
            }));
            for range in sentences::split(&tokens, article.meta.language) {
                let sentence = &tokens[range.clone()];
                let (Some(head), Some(tail)) = (sentence.first(), sentence.last()) else {
                    continue;
                };
                structure.sentences.push(Sentence {
                    span: text.snap(head.start..tail.end()),
                    block: index,
                    words: first + range.start..first + range.end,
                });
                if !block.kind.is_report() {
                    continue;
                }
                let quantities = quantities::find(
                    text,
                    sentence,
                    article.meta.language,
                    article.meta.published,
                );
                structure.quantities.extend(quantities);
            }
        }
        structure
    }

    /// The index of the sentence that holds byte `position`, or of the nearest one before it.
    pub fn sentence_at(&self, position: usize) -> Option<usize> {
        self.sentences
            .partition_point(|sentence| sentence.span.start() <= position)
            .checked_sub(1)
    }

    /// The sentences that share at least one byte with `span`, as indices.
    pub fn sentences_in(&self, span: Span) -> Range<usize> {
        let first = self
            .sentences
            .partition_point(|sentence| sentence.span.end() <= span.start());
        let last = self
            .sentences
            .partition_point(|sentence| sentence.span.start() < span.end());
        first..last.max(first)
    }
}
