//! Cutting an article into pieces that are laid out one by one.

use std::ops::Range;

use crate::text::{Article, BlockKind};

/// A block of an article, or a part of a very long one. Each is laid out by itself, so that only
/// what is in sight costs anything, also in a text without paragraphs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ui) struct Piece {
    /// The block, as an index into the article's blocks.
    pub block: usize,
    /// Where, in bytes of the article's text.
    pub span: Range<usize>,
    /// What the block is.
    pub kind: BlockKind,
    /// Whether the block starts with it.
    pub first: bool,
    /// Whether what is for the newsroom only begins with it; a line above says so.
    pub opens: bool,
}

/// Longer blocks than this, in bytes, are cut: laying out takes about 0.3 ms for each thousand.
const LONGEST: usize = 4000;

/// The pieces of `article` in order.
pub(in crate::ui) fn cut(article: &Article) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(article.blocks().len());
    let mut before = None;
    for (block, whole) in article.blocks().iter().enumerate() {
        let opens = whole.kind == BlockKind::Internal && before != Some(BlockKind::Internal);
        before = Some(whole.kind);
        let text = article.slice(whole.span);
        let offset = whole.span.start();
        let mut start = 0;
        while start < text.len() {
            let end = start + piece_len(&text[start..]);
            pieces.push(Piece {
                block,
                span: offset + start..offset + end,
                kind: whole.kind,
                first: start == 0,
                opens: opens && start == 0,
            });
            start = end;
        }
    }
    pieces
}

/// How much of `rest` makes the next piece: all of it, or up to the last white space (with it) that
/// keeps the piece short enough, or to a character boundary where there is none.
fn piece_len(rest: &str) -> usize {
    if rest.len() <= LONGEST {
        return rest.len();
    }
    let limit = rest.floor_char_boundary(LONGEST);
    let head = &rest[..limit];
    head.char_indices()
        .rev()
        .find(|(_, c)| c.is_whitespace())
        .map_or(limit, |(at, c)| at + c.len_utf8())
}

/// The piece that holds byte `position`, or the nearest one before it.
pub(in crate::ui) fn piece_at(pieces: &[Piece], position: usize) -> Option<usize> {
    if pieces.is_empty() {
        return None;
    }
    Some(
        pieces
            .partition_point(|piece| piece.span.start <= position)
            .saturating_sub(1),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Metadata;

    fn article(blocks: &[&str]) -> Article {
        Article::from_blocks(
            blocks.iter().map(|text| (BlockKind::Paragraph, 0, *text)),
            Metadata::default(),
        )
    }

    #[test]
    fn blocks_are_pieces() {
        let article = article(&["Eins.", "Zwei.", "Drei."]);
        let pieces = cut(&article);
        let texts: Vec<_> = pieces
            .iter()
            .map(|piece| &article.text().as_str()[piece.span.clone()])
            .collect();
        assert_eq!(texts, ["Eins.", "Zwei.", "Drei."]);
        assert!(pieces.iter().all(|piece| piece.first));
    }

    #[test]
    fn long_blocks_are_cut_between_words_and_lose_nothing() {
        for text in ["Wörter über Wörter. ".repeat(2000), "ü".repeat(9001)] {
            let article = article(&["Anfang.", &text, "Ende."]);
            let pieces = cut(&article);
            assert!(pieces.len() > 4);
            assert!(pieces.iter().all(|piece| piece.span.len() <= LONGEST));
            let middle: String = pieces
                .iter()
                .filter(|piece| piece.block == 1)
                .map(|piece| &article.text().as_str()[piece.span.clone()])
                .collect();
            assert_eq!(middle, text.trim());
            assert_eq!(pieces.iter().filter(|piece| piece.first).count(), 3);
        }
    }

    #[test]
    fn every_position_has_a_piece() {
        let article = article(&["Eins.", "Zwei."]);
        let pieces = cut(&article);
        for (position, expected) in [(0, 0), (4, 0), (5, 0), (6, 0), (7, 1), (11, 1), (99, 1)] {
            assert_eq!(piece_at(&pieces, position), Some(expected), "{position}");
        }
        assert_eq!(piece_at(&[], 0), None);
    }
}
