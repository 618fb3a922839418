//! Cutting an article into the passages of a table.

use super::Piece;
use crate::review::Picture;
use crate::text::{Article, ArticleId, Block, BlockKind, Span, Structure};

/// A passage longer than this (in bytes) is cut at white space: text without any end of a sentence
/// would be a single row of any height.
const LONGEST: usize = 2_000;

/// The passages of `article`. A sentence is one passage, unless links to other articles of `shown`
/// relate parts of it that do not overlap: then a new passage begins with each such part but the
/// first. Without `structure` (the article is still being analysed) a block is one passage.
pub(super) fn cut(
    id: ArticleId,
    article: &Article,
    structure: Option<&Structure>,
    picture: &Picture,
    shown: &[ArticleId],
) -> Vec<Piece> {
    let parts = linked_parts(id, picture, shown);
    let sentences = structure.map_or(&[][..], |structure| &structure.sentences);
    let mut pieces = Vec::new();
    let mut next = 0;
    for (index, block) in article.blocks().iter().enumerate() {
        let first = next;
        while sentences
            .get(next)
            .is_some_and(|found| found.block == index)
        {
            next += 1;
        }
        let spans: Vec<Span> = sentences[first..next].iter().map(|one| one.span).collect();
        cut_block(article, block, &spans, &parts, &mut pieces);
    }
    for (ix, statement) in picture
        .statements_of(id)
        .iter()
        .map(|ix| (*ix, picture.statement(*ix)))
    {
        for content in &statement.content {
            let start = pieces.partition_point(|piece| piece.span.end() <= content.start());
            for piece in &mut pieces[start..] {
                if piece.span.start() >= content.end() {
                    break;
                }
                if piece.statements.last() != Some(&ix) {
                    piece.statements.push(ix);
                }
            }
        }
    }
    pieces
}

fn cut_block(
    article: &Article,
    block: &Block,
    sentences: &[Span],
    parts: &[Span],
    pieces: &mut Vec<Piece>,
) {
    let piece = |span: Span, dateline: Span, continues: bool| Piece {
        span,
        dateline,
        kind: block.kind,
        continues,
        statements: Vec::new(),
        row: 0,
        shared: false,
    };
    let body = article.text().trim(block.body());
    if body.is_empty() {
        pieces.push(piece(block.span, block.span.at_start(), false));
        return;
    }
    let whole = [body];
    let sentences = if block.kind == BlockKind::Paragraph && !sentences.is_empty() {
        sentences
    } else {
        &whole
    };
    let mut dateline = block.dateline;
    for sentence in sentences {
        let mut continues = false;
        for span in divide(article, *sentence, parts) {
            pieces.push(piece(span, dateline, continues));
            dateline = span.at_start();
            continues = true;
        }
    }
}

/// The passages of one sentence.
fn divide(article: &Article, sentence: Span, parts: &[Span]) -> Vec<Span> {
    let text = article.text();
    let first = parts.partition_point(|part| part.end() <= sentence.start());
    let mut cuts: Vec<usize> = parts[first..]
        .iter()
        .take_while(|part| part.start() < sentence.end())
        .skip(1)
        .map(|part| part.start())
        .collect();
    cuts.push(sentence.end());
    let mut spans = Vec::new();
    let mut start = sentence.start();
    for end in cuts {
        while end - start > LONGEST {
            let head = text.snap(start..start + LONGEST);
            let length = match text.slice(head).rfind(char::is_whitespace) {
                Some(at) if at > 0 => at,
                _ => head.len(),
            };
            spans.push(text.trim(text.snap(start..start + length)));
            start += length;
        }
        spans.push(text.trim(text.snap(start..end)));
        start = end;
    }
    spans.retain(|span| !span.is_empty());
    spans
}

/// What links to articles of `shown` relate in this one, in order; what overlaps is joined.
fn linked_parts(id: ArticleId, picture: &Picture, shown: &[ArticleId]) -> Vec<Span> {
    let mut parts: Vec<Span> = Vec::new();
    for ix in picture.links_of(id) {
        let Some((here, there)) = picture.link(*ix).link.seen_from(id) else {
            continue;
        };
        if !shown.contains(&there.article) {
            continue;
        }
        match parts.last_mut() {
            Some(last) if last.overlaps(here.span) => *last = last.hull(here.span),
            _ => parts.push(here.span),
        }
    }
    parts
}
