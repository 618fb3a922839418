//! What is on screen, in version 1 of the project file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::names::{Span, frozen};
use crate::review;
use crate::text::{ArticleId, Passage};

frozen!(
    /// The arrangement of the window.
    #[derive(Default)]
    View = review::View {
        #[default]
        Compare,
        Aligned,
        Claims,
        Sources,
    }
);
frozen!(
    /// The panel on the right.
    #[derive(Default)]
    SidePanel = review::SidePanel {
        Closed,
        #[default]
        Inspector,
    }
);
frozen!(
    /// The order of the claims list.
    #[derive(Default)]
    ClaimSort = review::ClaimSort {
        #[default]
        Place,
        Articles,
        Origins,
        Discrepancies,
        Score,
    }
);

#[derive(Serialize, Deserialize, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub(in crate::storage) struct Session {
    view: View,
    side: SidePanel,
    columns: Vec<u32>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    widths: BTreeMap<u32, f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<u32>,
    #[serde(skip_serializing_if = "is_false")]
    fold_single: bool,
    /// Written since version 2; files of version 1 do not have it.
    #[serde(skip_serializing_if = "is_false")]
    plain: bool,
    /// Written since version 2 as well.
    #[serde(skip_serializing_if = "is_false")]
    ratings_hidden: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    selection: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Place>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    positions: BTreeMap<u32, Position>,
    sort: ClaimSort,
    #[serde(skip_serializing_if = "Filter::is_empty")]
    filter: Filter,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Place {
    article: u32,
    span: Span,
}

/// How far a column is scrolled: the block at its top and how much of it lies above.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Position {
    block: usize,
    fraction: f32,
}

#[derive(Serialize, Deserialize, Default, Debug)]
#[serde(deny_unknown_fields, default)]
struct Filter {
    #[serde(skip_serializing_if = "is_false")]
    unscored: bool,
    #[serde(skip_serializing_if = "is_false")]
    disagreeing: bool,
    #[serde(skip_serializing_if = "is_false")]
    one_origin: bool,
    #[serde(skip_serializing_if = "is_false")]
    shared: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<u32>,
    #[serde(skip_serializing_if = "String::is_empty")]
    search: String,
}

impl Filter {
    fn is_empty(&self) -> bool {
        !(self.unscored || self.disagreeing || self.one_origin || self.shared)
            && self.source.is_none()
            && self.article.is_none()
            && self.search.is_empty()
    }
}

fn is_false(value: &bool) -> bool {
    !*value
}

impl From<&review::Session> for Session {
    fn from(live: &review::Session) -> Self {
        // Every field is named, so that a new one cannot be forgotten here.
        let review::Session {
            view,
            columns,
            widths,
            base,
            fold_single,
            plain,
            ratings_hidden,
            selection,
            words,
            positions,
            side,
            sort,
            filter,
            source,
        } = live;
        Self {
            view: (*view).into(),
            side: (*side).into(),
            columns: columns.iter().map(|id| id.0).collect(),
            widths: widths.iter().map(|(id, width)| (id.0, *width)).collect(),
            base: base.map(|id| id.0),
            fold_single: *fold_single,
            plain: *plain,
            ratings_hidden: *ratings_hidden,
            selection: selection.map(|place| Place {
                article: place.article.0,
                span: Span(place.span),
            }),
            words: words.map(|(id, span)| Place {
                article: id.0,
                span: Span(span),
            }),
            positions: positions
                .iter()
                .map(|(id, position)| {
                    let position = Position {
                        block: position.block,
                        fraction: position.fraction,
                    };
                    (id.0, position)
                })
                .collect(),
            sort: (*sort).into(),
            filter: filter.into(),
            source: source.as_ref().map(ToString::to_string),
        }
    }
}

impl From<&review::ClaimFilter> for Filter {
    fn from(live: &review::ClaimFilter) -> Self {
        let review::ClaimFilter {
            unscored,
            disagreeing,
            one_origin,
            shared,
            source,
            article,
            search,
        } = live;
        Self {
            unscored: *unscored,
            disagreeing: *disagreeing,
            one_origin: *one_origin,
            shared: *shared,
            source: source.as_ref().map(ToString::to_string),
            article: article.map(|id| id.0),
            search: search.clone(),
        }
    }
}

impl From<Session> for review::Session {
    fn from(frozen: Session) -> Self {
        let key = |key: String| review::SourceKey(key.into());
        Self {
            view: frozen.view.into(),
            columns: frozen.columns.into_iter().map(ArticleId).collect(),
            widths: frozen
                .widths
                .into_iter()
                .map(|(id, width)| (ArticleId(id), width))
                .collect(),
            base: frozen.base.map(ArticleId),
            fold_single: frozen.fold_single,
            plain: frozen.plain,
            ratings_hidden: frozen.ratings_hidden,
            selection: frozen.selection.map(|place| Passage {
                article: ArticleId(place.article),
                span: place.span.0,
            }),
            words: frozen
                .words
                .map(|place| (ArticleId(place.article), place.span.0)),
            positions: frozen
                .positions
                .into_iter()
                .map(|(id, position)| {
                    let position = review::ReadingPosition {
                        block: position.block,
                        fraction: position.fraction,
                    };
                    (ArticleId(id), position)
                })
                .collect(),
            side: frozen.side.into(),
            sort: frozen.sort.into(),
            filter: review::ClaimFilter {
                unscored: frozen.filter.unscored,
                disagreeing: frozen.filter.disagreeing,
                one_origin: frozen.filter.one_origin,
                shared: frozen.filter.shared,
                source: frozen.filter.source.map(key),
                article: frozen.filter.article.map(ArticleId),
                search: frozen.filter.search,
            },
            source: frozen.source.map(key),
        }
    }
}
