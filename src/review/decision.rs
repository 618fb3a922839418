//! What people decide, and where they decided it.

use super::{Assessment, SourceKey};
use crate::attribution::Form;
use crate::text::{Article, ArticleId, Passage, Span};

/// A passage together with the words that stood there when a decision was made.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Anchor {
    /// Where.
    pub passage: Passage,
    /// The words.
    pub quote: String,
}

impl Anchor {
    /// The anchor on what stands at `passage` in `article`; nothing where the passage is empty or
    /// does not lie in the article.
    pub fn of(article: &Article, passage: Passage) -> Option<Self> {
        let span = article.text().span(passage.span.range())?;
        (!span.is_empty()).then(|| Self {
            passage,
            quote: article.slice(span).to_owned(),
        })
    }

    /// Whether its words still stand at its place in `article`. What does not hold is an orphan.
    pub fn holds(&self, article: &Article) -> bool {
        !self.quote.is_empty()
            && article
                .text()
                .span(self.passage.span.range())
                .is_some_and(|span| article.slice(span) == self.quote)
    }

    /// The article.
    pub fn article(&self) -> ArticleId {
        self.passage.article
    }

    /// The stretch of its text.
    pub fn span(&self) -> Span {
        self.passage.span
    }
}

/// What a person says of something the program suggests, or makes without it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// The program's suggestion is right.
    Accepted,
    /// The program's suggestion is wrong; it is not shown any more.
    Rejected,
    /// Made or corrected by hand.
    Made,
}

/// A decision on a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LinkDecision {
    /// The passage in the article with the lower id.
    pub left: Anchor,
    /// The passage in the article with the higher id.
    pub right: Anchor,
    /// What was decided.
    pub verdict: Verdict,
}

/// One source in the chain of a statement that a person corrected or made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceMention {
    /// The source.
    pub source: SourceKey,
    /// The words that name it in the article, where a person pointed at them or the program had
    /// found them.
    pub mention: Option<Anchor>,
}

/// A statement as a person wants it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatementRecord {
    /// What is said.
    pub content: Vec<Anchor>,
    /// The part that introduces it.
    pub frame: Vec<Anchor>,
    /// The reporting words.
    pub cue: Vec<Anchor>,
    /// The words that name who speaks.
    pub speaker: Vec<Anchor>,
    /// How it is presented.
    pub form: Form,
    /// Who said it, nearest to the article first, origin last.
    pub chain: Vec<SourceMention>,
}

impl StatementRecord {
    /// The stretch from the first to the last part of the content.
    pub fn extent(&self) -> Span {
        self.content
            .iter()
            .map(Anchor::span)
            .reduce(Span::hull)
            .unwrap_or_default()
    }

    /// The article that it lies in; nothing where it has no content.
    pub fn article(&self) -> Option<ArticleId> {
        self.content.first().map(Anchor::article)
    }

    /// The extent of its content as a passage.
    pub fn place(&self) -> Option<Passage> {
        Some(Passage {
            article: self.article()?,
            span: self.extent(),
        })
    }

    /// Every anchor that is not content: frame, cue, speaker and the mentions of its sources.
    pub fn surroundings(&self) -> impl Iterator<Item = &Anchor> {
        let mentions = self.chain.iter().filter_map(|said| said.mention.as_ref());
        self.frame
            .iter()
            .chain(&self.cue)
            .chain(&self.speaker)
            .chain(mentions)
    }

    /// The same, to be moved.
    pub(super) fn surroundings_mut(&mut self) -> impl Iterator<Item = &mut Anchor> {
        let mentions = self.chain.iter_mut();
        let mentions = mentions.filter_map(|said| said.mention.as_mut());
        self.frame
            .iter_mut()
            .chain(&mut self.cue)
            .chain(&mut self.speaker)
            .chain(mentions)
    }
}

/// A decision on a statement. It names a found statement by the extent of its content; where the
/// program found two with the same extent, it decides on both.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StatementDecision {
    /// The statement found with this content (its extent) is right.
    Accepted(Anchor),
    /// The statement found with this content (its extent) is wrong and is not shown any more.
    Rejected(Anchor),
    /// A statement by hand. Where `replaces` is given, it stands for the one found with that content.
    Made {
        /// The extent of the content of the found statement that this one replaces.
        replaces: Option<Anchor>,
        /// The statement.
        statement: StatementRecord,
    },
}

impl StatementDecision {
    /// Where the decision stands, for the order in the project: the extent that it decides on, or
    /// that of the statement made.
    pub fn place(&self) -> Option<Passage> {
        match self {
            Self::Accepted(anchor) | Self::Rejected(anchor) => Some(anchor.passage),
            Self::Made { statement, .. } => statement.place(),
        }
    }

    /// The extent of the found statement that is decided on.
    pub fn found(&self) -> Option<&Anchor> {
        match self {
            Self::Accepted(anchor) | Self::Rejected(anchor) => Some(anchor),
            Self::Made { replaces, .. } => replaces.as_ref(),
        }
    }
}

/// Names a claim that a person has rated, split, merged or noted; never used twice in a project.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClaimId(pub u32);

/// A claim that a person has touched. Its members stay together whatever the program finds later,
/// and never share a claim with another record's members; passages that the program links to them
/// later join it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimRecord {
    /// Names it.
    pub id: ClaimId,
    /// The passages it consisted of when it was last decided on, ordered by article and place.
    pub members: Vec<Anchor>,
    /// The rating.
    pub assessment: Assessment,
}
