//! What each article says on a claim.

use super::{ClaimCard, Picture, PlacedStatement, StatementIx};
use crate::text::{ArticleId, Passage, Span};

/// One passage of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wording {
    /// Somebody's statement.
    Said(StatementIx),
    /// A passage that none of the claim's statements stands in. Its parts may be statements of other
    /// claims ([`Picture::statements_within`]).
    Bare(Passage),
}

impl Wording {
    /// Where it stands: the extent of the statement's content, or the passage.
    pub fn place(self, picture: &Picture) -> Passage {
        match self {
            Self::Said(ix) => picture.statement(ix).extent(),
            Self::Bare(passage) => passage,
        }
    }
}

/// The passages of a claim, article by article in the order of `card`, each article's in order
/// of place. A member that a statement covers stands there as that statement.
pub fn wordings(picture: &Picture, card: &ClaimCard) -> Vec<(ArticleId, Vec<Wording>)> {
    card.articles
        .iter()
        .map(|article| {
            let said: Vec<StatementIx> = card
                .statements
                .iter()
                .copied()
                .filter(|ix| picture.statement(*ix).article == *article)
                .collect();
            let mut bare = Vec::new();
            let members = card.members.iter().filter(|it| it.article == *article);
            for member in members {
                let covered = said.iter().any(|ix| {
                    let content = &picture.statement(*ix).content;
                    content.iter().any(|span| span.overlaps(member.span))
                });
                if !covered {
                    bare.push(*member);
                }
            }
            let mut placed: Vec<Wording> = said
                .into_iter()
                .map(Wording::Said)
                .chain(bare.into_iter().map(Wording::Bare))
                .collect();
            placed.sort_by_key(|wording| wording.place(picture).span.start());
            (*article, placed)
        })
        .collect()
}

impl PlacedStatement {
    /// The stretch from the first to the last of its words: the content, what introduces it, and who says it.
    pub fn with_frame(&self) -> Span {
        [&self.content, &self.frame, &self.speaker, &self.cue]
            .into_iter()
            .flatten()
            .copied()
            .reduce(Span::hull)
            .unwrap_or_default()
    }

    /// The content with what introduces it, as it is quoted: without what stands so far before or
    /// after that it would push the words themselves out of sight.
    pub fn surroundings(&self) -> Span {
        /// Bytes of a frame that are quoted with the words: about two lines.
        const FRAME: usize = 110;
        let content = self.extent().span;
        let whole = self.with_frame();
        let before = content.start() - whole.start() <= FRAME;
        let after = whole.end() - content.end() <= FRAME;
        match (before, after) {
            (true, true) => whole,
            (true, false) => whole.at_start().to(content),
            (false, true) => content.at_start().to(whole),
            (false, false) => content,
        }
    }
}
