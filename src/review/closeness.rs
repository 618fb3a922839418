//! How the two sides of a link made by hand relate.

use crate::comparison::{LinkKind, mark_pair};
use crate::text::{Article, Span};

/// How many of the letters and digits of a pair may stand in differing words where the two sides
/// still count as one sentence with changes: half of them.
const MOST_CHANGED: (usize, usize) = (1, 2);

/// The kind of a link between two passages that a person related: by the share of letters and
/// digits that stand in differing words.
pub(super) fn kind(
    left_article: &Article,
    left: Span,
    right_article: &Article,
    right: Span,
) -> LinkKind {
    let marks = mark_pair(left_article, left, right_article, right);
    let letters = |article: &Article, spans: &[Span]| -> usize {
        spans
            .iter()
            .map(|span| {
                article
                    .slice(*span)
                    .chars()
                    .filter(|c| c.is_alphanumeric())
                    .count()
            })
            .sum()
    };
    let changed = letters(left_article, &marks.left) + letters(right_article, &marks.right);
    let all = letters(left_article, &[left]) + letters(right_article, &[right]);
    if changed == 0 {
        LinkKind::Verbatim
    } else if changed * MOST_CHANGED.1 <= all * MOST_CHANGED.0 {
        LinkKind::Edited
    } else {
        LinkKind::Reworded
    }
}
