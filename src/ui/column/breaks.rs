//! Words that are wider than a column.
//!
//! A row cannot end within a word on purpose: the rows hold the article's text and nothing else. So
//! headlines, whose letters are large, are set smaller until their longest word fits, and where a
//! word is torn all the same, a hyphen is painted beside the row.

use egui::text::{LayoutJob, TextFormat};
use egui::{Galley, Pos2, Ui, vec2};

use crate::text::BlockKind;
use crate::ui::theme::Face;

/// How much smaller than usual a headline may be set: it stays larger than the text below it.
const LEAST: f32 = 0.8;

/// The factor by which the letters of a headline or subheading are made smaller, so that no word is
/// wider than the column: 1 where all fit.
pub(super) fn fit(
    ui: &Ui,
    words: &str,
    kind: BlockKind,
    (face, size): (Face, f32),
    width: f32,
) -> f32 {
    if !matches!(kind, BlockKind::Headline | BlockKind::Subheading) {
        return 1.0;
    }
    // No letter of the face is wider than its size; most words are too short to be measured.
    let long = |word: &&str| word.chars().count() as f32 * size > width;
    let widest = words
        .split(|letter: char| letter.is_whitespace() || letter == '-')
        .filter(long)
        .map(|word| {
            let font = face.at(size);
            let rows = ui
                .painter()
                .layout_no_wrap(word.to_owned(), font, egui::Color32::WHITE);
            rows.size().x
        })
        .fold(0.0, f32::max);
    if widest > width {
        // A little less, so that the space behind the word does not begin the next row.
        (width / widest * 0.97).max(LEAST)
    } else {
        1.0
    }
}

/// Paints a hyphen behind each row of `galley`, drawn at `at`, that ends within a word.
pub(in crate::ui) fn hyphens(ui: &Ui, galley: &Galley, at: Pos2) {
    for (format, place) in torn(galley) {
        let mut job = LayoutJob::default();
        let ink = format.color;
        job.append("-", 0.0, format);
        let hyphen = ui.fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter().galley(at + place.to_vec2(), hyphen, ink);
    }
}

/// The rows that end within a word: how their last letter is set, and where the hyphen stands,
/// relative to the rows.
fn torn(galley: &Galley) -> Vec<(TextFormat, Pos2)> {
    let mut found = Vec::new();
    let mut before = 0;
    for pair in galley.rows.windows(2) {
        let [row, next] = pair else { continue };
        let letters = row.glyphs.iter().map(|glyph| glyph.chr.len_utf8());
        before += letters.sum::<usize>() + usize::from(row.ends_with_newline);
        let (Some(last), Some(first)) = (row.glyphs.last(), next.glyphs.first()) else {
            continue;
        };
        if row.ends_with_newline || !hyphenated(last.chr) || !hyphenated(first.chr) {
            continue;
        }
        let section = galley.job.sections.iter().find(|section| {
            (section.byte_range.start.0..section.byte_range.end.0).contains(&(before - 1))
        });
        if let Some(section) = section {
            let place = row.pos + vec2(last.max_x(), 0.0);
            found.push((section.format.clone(), place));
        }
    }
    found
}

/// Whether words of the letter's script are hyphenated: Latin, Greek and Cyrillic letters.
fn hyphenated(letter: char) -> bool {
    letter.is_alphabetic() && (letter < '\u{530}' || ('\u{1e00}'..'\u{2000}').contains(&letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often a text is torn in a column of so many points, and how much a headline shrinks.
    fn set(text: &'static str, width: f32) -> (usize, f32) {
        let fonts = std::cell::Cell::new(false);
        let result = std::cell::Cell::new((0, 1.0));
        let mut harness = egui_kittest::Harness::new_ui(|ui| {
            if !fonts.get() {
                return;
            }
            let font = Face::SerifBold.at(20.0);
            let galley = ui
                .painter()
                .layout(text.to_owned(), font, egui::Color32::WHITE, width);
            let face = (Face::SerifBold, 20.0);
            let factor = fit(ui, text, BlockKind::Headline, face, width);
            result.set((torn(&galley).len(), factor));
        });
        crate::ui::theme::Theme::install_fonts(&harness.ctx);
        harness.run();
        fonts.set(true);
        harness.run();
        result.get()
    }

    #[test]
    fn words_that_are_torn_get_a_hyphen() {
        assert_eq!(set("Truppen verlegt", 500.0).0, 0);
        assert_eq!(set("Truppen verlegt", 100.0).0, 0);
        assert_eq!(set("Verteidigungsministerium", 150.0).0, 1);
        assert_eq!(set("Verteidigungs-ministerium", 150.0).0, 0);
        assert!(!hyphenated('한') && !hyphenated('漢') && !hyphenated('7'));
        assert!(hyphenated('ß') && hyphenated('ж') && hyphenated('ẞ'));
        assert_eq!(set("1234567890123456789012345", 100.0).0, 0);
    }

    #[test]
    fn headlines_shrink_until_their_longest_word_fits() {
        assert_eq!(set("Truppen verlegt", 300.0).1, 1.0);
        let (_, factor) = set("Verteidigungsministerium", 210.0);
        assert!((LEAST..1.0).contains(&factor), "{factor}");
        assert_eq!(set("Verteidigungsministerium", 30.0).1, LEAST);
    }
}
