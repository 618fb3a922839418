//! The passages that articles share or disagree about, in reading order.

use super::{ClaimIx, Picture, Project, reading_order};
use crate::text::{ArticleId, Passage, Span};

/// The passages that at least two of `columns` share, each once: those of the first column in
/// reading order, then those of the second that the first does not share, and so on. Passages that
/// overlap within an article count as one, the first.
pub fn shared_passages(picture: &Picture, columns: &[ArticleId]) -> Vec<Passage> {
    let mut shared = Vec::new();
    for (index, &article) in columns.iter().enumerate() {
        let (before, after) = (&columns[..index], &columns[index + 1..]);
        let mut last: Option<Span> = None;
        for &ix in picture.links_of(article) {
            let Some((here, there)) = picture.link(ix).link.seen_from(article) else {
                continue;
            };
            if !after.contains(&there.article) {
                continue;
            }
            let told = picture.links_of(article).iter().any(|&other| {
                picture
                    .link(other)
                    .link
                    .seen_from(article)
                    .is_some_and(|(side, far)| {
                        side.span.overlaps(here.span) && before.contains(&far.article)
                    })
            });
            if told || last.is_some_and(|last| last.overlaps(here.span)) {
                continue;
            }
            last = Some(here.span);
            shared.push(here);
        }
    }
    shared
}

/// A passage of each claim whose articles disagree, in reading order ([`reading_order`]): its first in
/// an article that disagrees with another one.
pub fn disagreeing_passages(project: &Project, picture: &Picture) -> Vec<Passage> {
    let claims = (0..picture.claims.len()).map(ClaimIx);
    let mut places: Vec<Passage> = claims
        .filter(|claim| !picture.discrepancies_of(*claim).is_empty())
        .map(|claim| {
            let card = picture.claim(claim);
            let values = picture.discrepancies_of(claim).iter();
            let articles: Vec<ArticleId> = values
                .flat_map(|value| [value.left.passage.article, value.right.passage.article])
                .collect();
            let first = card
                .members
                .iter()
                .filter(|member| articles.contains(&member.article))
                // A passage may lie in one of another claim; it would be that one which is shown.
                .filter(|member| picture.claim_at(**member) == Some(claim))
                .min_by_key(|member| reading_order(project, **member));
            first.copied().unwrap_or(card.place())
        })
        .collect();
    places.sort_by_cached_key(|place| reading_order(project, *place));
    places
}
