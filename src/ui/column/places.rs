//! Where the bytes of an article stand in rows that are laid out, and the other way round.

use std::ops::Range;

use egui::text::CCursor;
use egui::{Galley, Rect, pos2, vec2};

use super::hyphens;
use super::piece::Piece;

/// The number of characters between two bytes.
pub(super) fn chars_between(text: &str, start: usize, end: usize) -> usize {
    text.get(start..end).map_or(0, |part| part.chars().count())
}

/// The byte of the article that stands behind `cursor` in the rows of `piece`.
pub(super) fn byte_of_char(text: &str, piece: &Piece, cursor: CCursor) -> usize {
    let words = text.get(piece.span.clone()).unwrap_or_default();
    piece.span.start
        + words
            .char_indices()
            .nth(cursor.index.0)
            .map_or(words.len(), |(at, _)| at)
}

/// The rectangles that `span` covers in `galley`, which holds `piece`.
pub(in crate::ui) fn rects(
    galley: &Galley,
    text: &str,
    piece: &Piece,
    span: &Range<usize>,
) -> Vec<Rect> {
    let start = span.start.max(piece.span.start);
    let end = span.end.min(piece.span.end);
    if start >= end {
        return Vec::new();
    }
    let first = chars_between(text, piece.span.start, start);
    let last = first + chars_between(text, start, end);
    let mut found = Vec::new();
    let mut before = 0;
    for (place, row) in galley.rows.iter().enumerate() {
        let len = row.char_count_excluding_newline().0;
        let from = first.max(before);
        let to = last.min(before + len);
        if from < to {
            let left = row.x_offset((from - before).into());
            // The space that a row ends with is not seen.
            let glyphs = row
                .glyphs
                .get(from - before..to - before)
                .unwrap_or_default();
            let seen = glyphs.iter().rposition(|glyph| !glyph.chr.is_whitespace());
            let end = match seen {
                Some(last) if to == before + len => from + last + 1,
                _ => to,
            };
            let mut right = row.x_offset((end - before).into());
            if to < last {
                // The hyphen is part of the word that goes on.
                right += hyphens::room_for_hyphen(galley, place);
            }
            found.push(Rect::from_min_max(
                pos2(row.pos.x + left, row.min_y()),
                pos2(row.pos.x + right, row.max_y()),
            ));
        }
        before += row.char_count_including_newline().0;
        if before >= last {
            break;
        }
    }
    found
}

/// The part of a row that a ground covers: the row without the air between lines.
pub(in crate::ui) fn ground_of(row: Rect) -> Rect {
    let air = row.height() * 0.06;
    Rect::from_min_max(row.min + vec2(-1.0, air), row.max + vec2(1.0, -air))
}

#[cfg(test)]
mod tests {
    use egui::text::LayoutJob;
    use egui::{Color32, FontId};

    use super::*;
    use crate::text::{BlockKind, Language};
    use crate::ui::column::breaks::SetText;

    /// The rectangles of `words` in a column of so many points, and the rows' letters with their right
    /// edges.
    fn places(text: &str, words: &str, width: f32) -> (Vec<Rect>, Vec<(String, f32)>) {
        let mut found = (Vec::new(), Vec::new());
        let mut harness = egui_kittest::Harness::new_ui(|ui| {
            let font = FontId::proportional(20.0);
            let job = LayoutJob::simple(text.to_owned(), font, Color32::WHITE, width);
            let set = SetText::new(ui, job, BlockKind::Paragraph, Language::German);
            let piece = Piece {
                block: 0,
                span: 0..text.len(),
                kind: BlockKind::Paragraph,
                opens: false,
                first: true,
            };
            let start = text.find(words).unwrap_or(0);
            let span = start..start + words.len();
            let row = |row: &egui::epaint::text::PlacedRow| {
                let seen = row.glyphs.iter().rfind(|glyph| glyph.chr != ' ');
                (
                    row.text(),
                    seen.map_or(0.0, egui::epaint::text::Glyph::max_x),
                )
            };
            let rows = set.galley.rows.iter().map(row).collect();
            found = (rects(&set.galley, text, &piece, &span), rows);
        });
        harness.run();
        drop(harness);
        found
    }

    #[test]
    fn a_stretch_ends_with_the_last_letter_seen_and_takes_its_hyphen_along() {
        let text = "Das Amt teilte Verteidigungsministerium mit";
        let (rects, rows) = places(text, text, 150.0);
        assert_eq!(rects.len(), rows.len());
        for (rect, (words, right)) in rects.iter().zip(&rows) {
            let beyond = rect.right() - right;
            if words.ends_with("ungs") {
                assert!(beyond > 3.0, "{words:?} has a hyphen: {beyond}");
            } else {
                assert!(beyond.abs() < 1.5, "{words:?}: {beyond}");
            }
        }
        assert!(
            rows.iter().any(|(words, _)| words.ends_with("ungs")),
            "{rows:?}"
        );
        // Where it ends with the row, the hyphen belongs to what comes next.
        let (rects, rows) = places(text, "Verteidigungs", 150.0);
        let torn = rows
            .iter()
            .find(|(words, _)| words.ends_with("ungs"))
            .unwrap();
        assert!((rects[0].right() - torn.1).abs() < 1.5);
        // A space within a row is part of the stretch.
        let (rects, _) = places("Ein Amt", "Ein ", 300.0);
        let (bare, _) = places("Ein Amt", "Ein", 300.0);
        assert!(rects[0].right() > bare[0].right() + 2.0);
    }
}
