//! Links between passages of two articles.

use crate::text::Passage;

/// How two linked passages relate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum LinkKind {
    /// The same words, after folding case, quotes, hyphens and number format.
    Verbatim,
    /// The same sentence with changed words: largely the same words in the same order.
    Edited,
    /// The same fact in other words.
    Reworded,
}

impl LinkKind {
    /// Every kind, closest first.
    pub const ALL: [Self; 3] = [Self::Verbatim, Self::Edited, Self::Reworded];
}

/// How sure the program is that two passages report the same thing, in thousandths (0 to 1000).
/// Whole numbers, so that results are equal on every machine.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Score(u16);

impl Score {
    /// Certain.
    pub const FULL: Self = Self(1000);

    /// From a fraction of one; what lies outside 0 to 1 is brought to the nearer end.
    pub fn from_fraction(fraction: f64) -> Self {
        Self((fraction.clamp(0.0, 1.0) * 1000.0).round() as u16)
    }

    /// From thousandths, at most 1000.
    pub fn from_thousandths(thousandths: u16) -> Self {
        Self(thousandths.min(1000))
    }

    /// As thousandths.
    pub fn thousandths(self) -> u16 {
        self.0
    }

    /// As a fraction of one.
    pub fn fraction(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

/// Two passages of different articles that report the same thing. Each is one sentence or a part of
/// one; a longer shared run is several links in a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// The passage in the article with the lower id.
    pub left: Passage,
    /// The passage in the article with the higher id.
    pub right: Passage,
    /// How the two relate.
    pub kind: LinkKind,
    /// How sure the program is.
    pub score: Score,
}

impl Link {
    /// The side that lies in `article`, and the other one.
    pub fn seen_from(&self, article: crate::text::ArticleId) -> Option<(Passage, Passage)> {
        if self.left.article == article {
            Some((self.left, self.right))
        } else if self.right.article == article {
            Some((self.right, self.left))
        } else {
            None
        }
    }
}
