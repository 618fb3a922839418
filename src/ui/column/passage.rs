//! What lies under a place in an article: passages, sentences, words.

use super::marks::Marks;
use super::piece::{Piece, piece_at};
use crate::review::{Picture, StatementIx};
use crate::text::{Article, ArticleId, Span, Structure};
use crate::ui::Scene;

/// One article with everything that says what its passages are.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Reading<'a> {
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
    /// The article `id` as it is known, with its pieces and marks.
    pub fn of(
        scene: &Scene<'a>,
        id: ArticleId,
        article: &'a Article,
        pieces: &'a [Piece],
        marks: &'a Marks,
    ) -> Self {
        let findings = scene.findings.articles.get(&id);
        Self {
            article,
            structure: findings
                .filter(|findings| findings.article.text() == article.text())
                .map(|findings| &*findings.structure),
            picture: scene.picture,
            pieces,
            marks,
        }
    }

    /// What a click at byte `position` selects while `selected` is: the passages there one after the
    /// other, so that a second click goes on to the next.
    pub fn passage_at(&self, position: usize, selected: Option<Span>) -> Option<Span> {
        let passages = self.passages_at(position);
        let next = selected
            .and_then(|selected| passages.iter().position(|span| *span == selected))
            .map_or(0, |at| at + 1);
        let chosen = passages.get(next).or(passages.first()).copied();
        chosen.or_else(|| self.sentence_at(position))
    }

    /// The passages that hold byte `position`, as an editor reads them: first the side of a link that is
    /// shorter than what is said around it, since it was found to stand in another article by itself;
    /// then the statements from the outermost to the innermost, and longer sides of links.
    fn passages_at(&self, position: usize) -> Vec<Span> {
        let said = self
            .statements_at(position)
            .map(|ix| self.picture.statement(ix).extent().span);
        let mut passages: Vec<Span> = said.collect();
        let outermost = passages.iter().map(|span| span.len()).max();
        let linked: Vec<Span> = self.links_at(position).map(|side| side.span).collect();
        passages.extend(&linked);
        passages.sort_by_key(|span| (std::cmp::Reverse(span.len()), *span));
        passages.dedup();
        let first = match outermost {
            Some(outermost) => linked
                .iter()
                .filter(|span| span.len() < outermost)
                .min_by_key(|span| span.len())
                .copied()
                .or_else(|| {
                    passages
                        .iter()
                        .find(|span| span.len() == outermost)
                        .copied()
                }),
            None => linked.iter().min_by_key(|span| span.len()).copied(),
        };
        if let Some(at) = passages.iter().position(|span| Some(*span) == first) {
            passages[..=at].rotate_right(1);
        }
        passages
    }

    /// The passages of the sentence around `here`, for the keyboard: the sentence, then its statements
    /// and sides of links, the longer ones first. The one behind `here`, and after the last the sentence
    /// again.
    pub fn passage_behind(&self, here: Span) -> Option<Span> {
        let sentence = self.sentence_at(here.start())?;
        let said = self.marks.bars.iter().flatten().filter(|bar| bar.first);
        let said = said.map(|bar| self.picture.statement(bar.statement).extent().span);
        let linked = self.marks.links.iter().map(|side| side.span);
        let mut passages: Vec<Span> = said
            .chain(linked)
            .filter(|span| *span != sentence && sentence.holds(span.start()))
            .collect();
        passages.sort_by_key(|span| (std::cmp::Reverse(span.len()), *span));
        passages.dedup();
        passages.insert(0, sentence);
        let at = passages.iter().position(|span| *span == here);
        let next = at.map_or(0, |at| (at + 1) % passages.len());
        passages.get(next).copied()
    }

    /// The statement with the shortest extent whose content holds byte `position`.
    pub fn statement_at(&self, position: usize) -> Option<StatementIx> {
        self.statements_at(position)
            .min_by_key(|ix| (self.picture.statement(*ix).extent().span.len(), *ix))
    }

    /// The statement that byte `position` belongs to: whose content holds it, else the nearest whose
    /// reporting words or mentions of a source do.
    pub fn said_at(&self, position: usize) -> Option<StatementIx> {
        self.statement_at(position).or_else(|| {
            let piece = piece_at(self.pieces, position)?;
            // What is said may begin or end in the paragraph beside.
            let near = piece.saturating_sub(1)..(piece + 2).min(self.marks.bars.len());
            let bars = self.marks.bars.get(near)?.iter().flatten();
            bars.filter(|bar| {
                let statement = self.picture.statement(bar.statement);
                let mentions = statement.chain.iter().filter_map(|voice| voice.mention);
                let mut words = statement.cue.iter().chain(&statement.speaker).copied();
                words.any(|span| span.holds(position))
                    || mentions.into_iter().any(|span| span.holds(position))
            })
            .min_by_key(|bar| {
                let before = bar.span.start.saturating_sub(position);
                let behind = position.saturating_sub(bar.span.end);
                (before.max(behind), bar.statement)
            })
            .map(|bar| bar.statement)
        })
    }

    /// The statements whose content holds byte `position`.
    fn statements_at(&self, position: usize) -> impl Iterator<Item = StatementIx> {
        piece_at(self.pieces, position)
            .and_then(|piece| self.marks.bars.get(piece))
            .into_iter()
            .flatten()
            .filter(move |bar| bar.span.contains(&position))
            .map(|bar| bar.statement)
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
}

#[cfg(test)]
pub(super) mod tests;
