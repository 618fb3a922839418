//! What may leave the program. Parts of an article that are not for publication stay behind.

use crate::review::{Anchor, Project};
use crate::text::{Article, BlockKind, Passage, Span};

/// Whether blocks of this kind may leave.
fn is_public(kind: BlockKind) -> bool {
    match kind {
        BlockKind::Headline
        | BlockKind::Paragraph
        | BlockKind::Subheading
        | BlockKind::Boilerplate => true,
        BlockKind::Internal => false,
    }
}

/// The parts of `span` that may leave, in order; nothing where none may.
pub(super) fn parts(article: &Article, span: Span) -> Vec<Span> {
    let mut rest = vec![span];
    for block in article.blocks().iter().filter(|it| !is_public(it.kind)) {
        rest = rest
            .into_iter()
            .flat_map(|part| {
                if !part.overlaps(block.span) {
                    return vec![part];
                }
                let before = part.at_start().to(block.span.at_start());
                let after = block.span.at_end().to(part);
                [before, after]
                    .into_iter()
                    .filter(|side| !side.is_empty() && part.contains(*side))
                    .collect()
            })
            .collect();
    }
    rest.retain(|part| !article.slice(*part).trim().is_empty());
    rest
}

/// Whether all of the passage may leave. What lies in no article of the project may not.
pub(super) fn may_leave(project: &Project, passage: Passage) -> bool {
    project
        .article(passage.article)
        .is_some_and(|article| parts(article, passage.span) == [passage.span])
}

/// The words of an anchor; nothing where they are gone from the article or may not leave. Words that
/// are gone cannot be told from such as were not for publication.
pub(super) fn quote<'a>(project: &Project, anchor: &'a Anchor) -> Option<&'a str> {
    (project.holds(anchor) && may_leave(project, anchor.passage)).then_some(anchor.quote.as_str())
}

/// The article's text with every character that may not leave replaced by U+2588, so that positions
/// in characters stay right.
pub(super) fn text(article: &Article) -> std::borrow::Cow<'_, str> {
    let all = article.text().as_str();
    if article.blocks().iter().all(|block| is_public(block.kind)) {
        return all.into();
    }
    all.char_indices()
        .map(|(at, c)| {
            let block = article.block_at(at).map(|place| &article.blocks()[place]);
            let covered = block.is_some_and(|it| !is_public(it.kind) && it.span.holds(at));
            if covered && c != '\n' { '\u{2588}' } else { c }
        })
        .collect::<String>()
        .into()
}
