//! Quotations by their marks: where each opens and closes.

use crate::text::{Article, BlockKind, Span, Structure, WordKind};

/// The part of a quotation that lies in one block, marks included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Part {
    /// Its place.
    pub span: Span,
    /// Whether the quotation goes on from the paragraph before.
    pub continued: bool,
}

/// Finds every quotation, in order.
///
/// A mark that opens inside an open quotation is nested in it, or, at the start of a paragraph,
/// says that the quotation goes on. A quotation that is still open at the end of its paragraph
/// counts only where the next paragraph goes on with it, so that a forgotten mark cannot swallow
/// the article. Single marks are read as nested quotations or apostrophes and left alone.
pub(super) fn find(article: &Article, structure: &Structure) -> Vec<Part> {
    let text = article.text();
    let mut parts = Vec::new();
    let mut open: Option<(usize, bool)> = None;
    let mut words = structure.words.iter().peekable();
    let blocks = article.blocks();
    for (number, block) in blocks.iter().enumerate() {
        let mut first = true;
        let mut end = block.span.start();
        while let Some(word) = words.next_if(|word| word.span.start() < block.span.end()) {
            end = word.span.end();
            let mark = text.slice(word.span);
            let double = matches!(mark, "„" | "“" | "”" | "\"" | "«" | "»" | "‟" | "``" | "''");
            match word.kind {
                WordKind::OpeningQuote if double => match open {
                    None => open = Some((word.span.start(), false)),
                    Some((start, true)) if first && start == block.span.start() => {}
                    Some(_) => {}
                },
                WordKind::ClosingQuote if double => {
                    if let Some((start, continued)) = open.take() {
                        parts.push(Part {
                            span: text.snap(start..word.span.end()),
                            continued,
                        });
                    }
                }
                _ => {}
            }
            first = false;
        }
        if let Some((start, continued)) = open.take() {
            let goes_on = block.kind == BlockKind::Paragraph
                && blocks.get(number + 1).is_some_and(|next| {
                    next.kind == BlockKind::Paragraph
                        && structure
                            .sentences_in(next.span)
                            .next()
                            .and_then(|sentence| structure.sentences.get(sentence))
                            .and_then(|sentence| structure.words.get(sentence.words.start))
                            .is_some_and(|word| word.kind == WordKind::OpeningQuote)
                });
            if goes_on {
                parts.push(Part {
                    span: text.snap(start..end),
                    continued,
                });
                if let Some(next) = blocks.get(number + 1) {
                    open = Some((next.body().start(), true));
                }
            }
        }
    }
    parts
}
