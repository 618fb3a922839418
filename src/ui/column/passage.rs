//! What lies under a place in an article: passages, sentences, words.

use std::ops::Range;

use super::marks::Marks;
use super::piece::{Piece, piece_at};
use crate::review::{Picture, StatementIx};
use crate::text::{Article, Span, Structure, WordKind};

/// One article with everything that says what its passages are.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its sentences and words; nothing while it is still being analysed.
    pub structure: Option<&'a Structure>,
    /// What was found and decided.
    pub picture: &'a Picture,
    /// Its pieces.
    pub pieces: &'a [Piece],
    /// Its marks.
    pub marks: &'a Marks,
}

impl<'a> Reading<'a> {
    /// The innermost passage at byte `position`: the content of a statement, or a side of a link
    /// that is shorter; else the sentence, else the block. So a part of a statement that another
    /// article has by itself can be selected by itself.
    pub fn passage_at(&self, position: usize) -> Option<Span> {
        let statement = self
            .statement_at(position)
            .map(|ix| self.picture.statement(ix).extent().span);
        match (statement, self.link_at(position)) {
            (Some(said), Some(linked)) if linked.len() < said.len() => Some(linked),
            (Some(span), _) | (None, Some(span)) => Some(span),
            (None, None) => self.sentence_at(position),
        }
    }

    /// The statement with the shortest extent whose content holds byte `position`.
    pub fn statement_at(&self, position: usize) -> Option<StatementIx> {
        let piece = piece_at(self.pieces, position)?;
        self.marks
            .bars
            .get(piece)?
            .iter()
            .filter(|bar| bar.span.contains(&position))
            .map(|bar| bar.statement)
            .min_by_key(|ix| (self.picture.statement(*ix).extent().span.len(), *ix))
    }

    /// The sides of links that hold byte `position`, in order of place.
    pub fn links_at(&self, position: usize) -> impl Iterator<Item = &'a super::marks::LinkSide> {
        let links = &self.marks.links;
        let start = piece_at(self.pieces, position)
            .and_then(|index| self.pieces.get(index))
            .map_or(0, |piece| piece.span.start);
        let first = links.partition_point(|side| side.span.start() < start);
        links[first..]
            .iter()
            .take_while(move |side| side.span.start() <= position)
            .filter(move |side| side.span.holds(position))
    }

    fn link_at(&self, position: usize) -> Option<Span> {
        self.links_at(position)
            .map(|side| side.span)
            .min_by_key(|span| span.len())
    }

    /// The sentence that holds byte `position` or stands before it in the same block; else the block.
    pub fn sentence_at(&self, position: usize) -> Option<Span> {
        let block = self
            .article
            .blocks()
            .get(self.article.block_at(position)?)?;
        let sentence = self.structure.and_then(|structure| {
            let index = structure.sentence_at(position)?;
            Some(structure.sentences.get(index)?.span)
        });
        match sentence {
            Some(span) if block.span.overlaps(span) => Some(span),
            _ => Some(block.span),
        }
    }

    /// The sentence before or after the one at byte `position`; blocks while there are none yet.
    pub fn neighbour(&self, position: usize, forward: bool) -> Option<Span> {
        let stretches = self.stretches();
        let here = stretches.partition_point(|span| span.start() <= position);
        if forward {
            stretches.get(here).copied()
        } else {
            here.checked_sub(2)
                .and_then(|index| stretches.get(index))
                .copied()
        }
    }

    /// The first or last sentence.
    pub fn outermost(&self, last: bool) -> Option<Span> {
        let stretches = self.stretches();
        if last {
            stretches.last().copied()
        } else {
            stretches.first().copied()
        }
    }

    fn stretches(&self) -> Vec<Span> {
        match self.structure {
            Some(structure) if !structure.sentences.is_empty() => structure
                .sentences
                .iter()
                .map(|sentence| sentence.span)
                .collect(),
            _ => self
                .article
                .blocks()
                .iter()
                .map(|block| block.span)
                .collect(),
        }
    }

    /// The word at byte `position`, or the nearest one before it in its piece; without words, the
    /// run of letters and digits there.
    pub fn word_at(&self, position: usize) -> Option<Span> {
        if let Some(structure) = self.structure {
            let words = &structure.words;
            let here = words.partition_point(|word| word.span.start() <= position);
            let word = here.checked_sub(1).and_then(|index| words.get(index));
            if let Some(word) = word {
                return Some(word.span);
            }
            return words.first().map(|word| word.span);
        }
        self.plain_word(position)
    }

    fn plain_word(&self, position: usize) -> Option<Span> {
        let text = self.article.text();
        let all = text.as_str();
        let head = all.get(..position)?;
        let tail = all.get(position..)?;
        let start = head
            .char_indices()
            .rev()
            .take_while(|(_, c)| c.is_alphanumeric())
            .last()
            .map_or(position, |(at, _)| at);
        let end = tail
            .char_indices()
            .find(|(_, c)| !c.is_alphanumeric())
            .map_or(all.len(), |(at, _)| position + at);
        let end = end.max(position);
        (start < end).then(|| text.snap(start..end))
    }

    /// The word before or after `word`; marks are passed over.
    pub fn next_word(&self, word: Span, forward: bool) -> Option<Span> {
        let words = &self.structure?.words;
        let real = |index: &usize| {
            words
                .get(*index)
                .is_some_and(|word| matches!(word.kind, WordKind::Letters | WordKind::Digits))
        };
        let found = if forward {
            let start = words.partition_point(|other| other.span.start() < word.end());
            (start..words.len()).find(real)
        } else {
            let end = words.partition_point(|other| other.span.start() < word.start());
            (0..end).rev().find(real)
        };
        found
            .and_then(|index| words.get(index))
            .map(|word| word.span)
    }

    /// The whole words between two bytes, in either order.
    pub fn words_between(&self, one: usize, other: usize) -> Option<Span> {
        let range: Range<usize> = one.min(other)..one.max(other);
        let text = self.article.text();
        let Some(structure) = self.structure else {
            let first = self
                .plain_word(range.start)
                .map_or(range.start, Span::start);
            let last = self.plain_word(range.end).map_or(range.end, Span::end);
            return Some(text.trim(text.snap(first..last))).filter(|span| !span.is_empty());
        };
        let words = &structure.words;
        let first = words.partition_point(|word| word.span.end() <= range.start);
        let last = words.partition_point(|word| word.span.start() < range.end);
        let touched = words.get(first..last)?;
        Some(touched.first()?.span.hull(touched.last()?.span))
    }
}

#[cfg(test)]
mod tests {
    use super::super::piece::cut;
    use super::*;
    use crate::text::{BlockKind, Metadata};

    fn article() -> Article {
        Article::from_blocks(
            [
                (BlockKind::Headline, 0, "Zwei Brücken gesperrt"),
                (
                    BlockKind::Paragraph,
                    0,
                    "Die Stadt prüft das. Der Bau ruht.",
                ),
            ],
            Metadata::default(),
        )
    }

    fn with<R>(structured: bool, run: impl FnOnce(&Reading<'_>, &Article) -> R) -> R {
        let article = article();
        let structure = Structure::of(&article);
        let pieces = cut(&article);
        let marks = Marks::default();
        let picture = Picture::default();
        let reading = Reading {
            article: &article,
            structure: structured.then_some(&structure),
            picture: &picture,
            pieces: &pieces,
            marks: &marks,
        };
        run(&reading, &article)
    }

    #[test]
    fn whole_words_between_any_two_places() {
        with(true, |reading, article| {
            let text = article.text().as_str();
            let check = |from: &str, to: &str, expected: &str| {
                let (one, other) = (text.find(from).unwrap_or(0), text.find(to).unwrap_or(0));
                for (one, other) in [(one, other), (other, one)] {
                    let span = reading.words_between(one, other).unwrap_or_default();
                    assert_eq!(article.slice(span), expected, "{from} to {to}");
                }
            };
            check("tadt", "rüft", "Stadt prüft");
            check("Stadt", "as.", "Stadt prüft das");
            check("das", " Der", "das.");
        });
    }

    #[test]
    fn words_and_sentences_have_neighbours() {
        with(true, |reading, article| {
            let text = article.text().as_str();
            let at = text.find("das").unwrap_or(0);
            let word = reading.word_at(at).unwrap_or_default();
            let slice = |span: Option<Span>| span.map(|span| article.slice(span).to_owned());
            assert_eq!(slice(Some(word)).as_deref(), Some("das"));
            assert_eq!(slice(reading.next_word(word, true)).as_deref(), Some("Der"));
            assert_eq!(
                slice(reading.next_word(word, false)).as_deref(),
                Some("prüft")
            );
            assert_eq!(
                slice(reading.sentence_at(at)).as_deref(),
                Some("Die Stadt prüft das.")
            );
            assert_eq!(
                slice(reading.neighbour(at, true)).as_deref(),
                Some("Der Bau ruht.")
            );
            assert_eq!(
                slice(reading.neighbour(at, false)).as_deref(),
                Some("Zwei Brücken gesperrt")
            );
            assert_eq!(slice(reading.neighbour(0, false)), None);
            assert_eq!(
                slice(reading.outermost(true)).as_deref(),
                Some("Der Bau ruht.")
            );
        });
    }

    #[test]
    fn before_the_analysis_blocks_and_letters_do() {
        with(false, |reading, article| {
            let text = article.text().as_str();
            let at = text.find("Bau").unwrap_or(0);
            let slice = |span: Option<Span>| span.map(|span| article.slice(span).to_owned());
            assert_eq!(slice(reading.word_at(at)).as_deref(), Some("Bau"));
            assert_eq!(
                slice(reading.sentence_at(at)).as_deref(),
                Some("Die Stadt prüft das. Der Bau ruht.")
            );
            assert_eq!(
                slice(reading.words_between(at + 1, at + 5)).as_deref(),
                Some("Bau ruht")
            );
            assert_eq!(
                slice(reading.neighbour(at, false)).as_deref(),
                Some("Zwei Brücken gesperrt")
            );
        });
    }
}
