//! What is on screen: saved with the project, not undoable.

use std::collections::BTreeMap;

use super::{Entry, SourceKey};
use crate::text::{ArticleId, Passage, Span};

/// The arrangement of the middle of the window.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum View {
    /// Articles side by side in columns.
    #[default]
    Compare,
    /// A table with one row per passage of the base article.
    Aligned,
    /// All claims.
    Claims,
    /// All sources.
    Sources,
}

impl View {
    /// Every view, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Compare, Self::Aligned, Self::Claims, Self::Sources];
}

/// What the panel on the right shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum SidePanel {
    /// Nothing: the panel is folded away.
    Closed,
    /// The claim under the cursor.
    #[default]
    Inspector,
}

/// What is selected: a passage, and with it the claim, statement and links that lie there.
pub type Place = Passage;

/// Where an article's column is scrolled to, independent of window and text size.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct ReadingPosition {
    /// The block at the top of the column, as an index into the article's blocks.
    pub block: usize,
    /// How much of that block lies above the top edge, as a fraction of its height.
    pub fraction: f32,
}

/// The order of the claims list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum ClaimSort {
    /// By first appearance in the articles.
    #[default]
    Place,
    /// Claims that more articles report first.
    Articles,
    /// Claims with fewer independent origins first.
    Origins,
    /// Claims with more discrepancies first.
    Discrepancies,
    /// Unscored first, then by credibility.
    Score,
}

impl ClaimSort {
    /// Every order, as offered.
    pub const ALL: [Self; 5] = [
        Self::Place,
        Self::Articles,
        Self::Origins,
        Self::Discrepancies,
        Self::Score,
    ];
}

/// Which claims the list shows. All that are set must hold.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ClaimFilter {
    /// Only claims without a credibility rating.
    pub unscored: bool,
    /// Only claims with discrepancies.
    pub disagreeing: bool,
    /// Only claims with exactly one independent origin.
    pub one_origin: bool,
    /// Only claims that more than one article reports.
    pub shared: bool,
    /// Only claims with this source in a chain.
    pub source: Option<SourceKey>,
    /// Only claims that this article reports.
    pub article: Option<ArticleId>,
    /// Only claims whose wording or sources contain these words, without case.
    pub search: String,
}

/// What is on screen.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Session {
    /// The arrangement.
    pub view: View,
    /// The articles shown as columns, from left to right.
    pub columns: Vec<ArticleId>,
    /// Relative widths of columns that were changed by hand (1 is the usual width).
    pub widths: BTreeMap<ArticleId, f32>,
    /// The article that the aligned view takes its rows from.
    pub base: Option<ArticleId>,
    /// Whether the aligned view folds rows that only one article has.
    pub fold_single: bool,
    /// Whether the compare view shows the texts without marks.
    pub plain: bool,
    /// Whether ratings and notes are kept out of sight, for whoever is to rate without them.
    pub ratings_hidden: bool,
    /// What is selected.
    pub selection: Option<Place>,
    /// Words selected with mouse or keyboard, for marking and linking by hand.
    pub words: Option<(ArticleId, Span)>,
    /// Where each column is scrolled to.
    pub positions: BTreeMap<ArticleId, ReadingPosition>,
    /// The panel on the right.
    pub side: SidePanel,
    /// The order of the claims list.
    pub sort: ClaimSort,
    /// What the claims list shows.
    pub filter: ClaimFilter,
    /// The source selected in the sources list.
    pub source: Option<SourceKey>,
}

impl Session {
    /// The article that the aligned view takes its rows from: the chosen one while it is shown, else
    /// the first one.
    pub fn rows_from(&self) -> Option<ArticleId> {
        self.base
            .filter(|base| self.columns.contains(base))
            .or_else(|| self.columns.first().copied())
    }

    /// The articles shown, in the order in which the view on screen has them: the aligned view
    /// begins with the one that its rows are taken from.
    pub fn in_order(&self) -> Vec<ArticleId> {
        let mut order = self.columns.clone();
        order.sort_by_key(|id| self.place_of(*id));
        order
    }

    /// Where an article stands among those shown, in the order of [`in_order`](Self::in_order).
    pub fn place_of(&self, article: ArticleId) -> Option<usize> {
        let column = self.columns.iter().position(|id| *id == article)?;
        let base = self.rows_from().filter(|_| self.view == View::Aligned);
        let base = base.and_then(|base| self.columns.iter().position(|id| *id == base));
        Some(match base {
            Some(base) if column == base => 0,
            Some(base) if column < base => column + 1,
            _ => column,
        })
    }

    /// Goes on with the article `to` where `from` was: same column, same width, same place in the text.
    pub(super) fn follow(&mut self, from: ArticleId, to: ArticleId) {
        let ids = self.columns.iter_mut().chain(&mut self.base);
        for id in ids.chain(&mut self.filter.article) {
            if *id == from {
                *id = to;
            }
        }
        if let Some(width) = self.widths.remove(&from) {
            self.widths.insert(to, width);
        }
        if let Some(position) = self.positions.remove(&from) {
            self.positions.insert(to, position);
        }
    }

    /// Drops what belongs to articles that are not among `articles`, and places that do not lie in
    /// their texts, so that a session never names what is not there.
    pub fn fit(&mut self, articles: &[Entry]) {
        let has = |id: ArticleId| articles.iter().any(|entry| entry.id == id);
        let lies = |id: ArticleId, span: Span| {
            articles
                .iter()
                .any(|entry| entry.id == id && entry.article.text().span(span.range()).is_some())
        };
        let mut seen = Vec::new();
        self.columns.retain(|id| {
            let new = has(*id) && !seen.contains(id);
            seen.push(*id);
            new
        });
        self.widths
            .retain(|id, width| has(*id) && width.is_finite() && *width > 0.0);
        self.positions
            .retain(|id, position| has(*id) && position.fraction.is_finite());
        self.base = self.base.filter(|id| has(*id));
        self.selection = self
            .selection
            .filter(|place| lies(place.article, place.span));
        self.words = self.words.filter(|(id, span)| lies(*id, *span));
        self.filter.article = self.filter.article.filter(|id| has(*id));
    }
}
