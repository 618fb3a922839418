//! The passages that articles share, in reading order.

use super::Picture;
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
