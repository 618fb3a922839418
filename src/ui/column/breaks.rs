//! Where the rows of a text end.
//!
//! Headlines are set in rows of about one length, so that none ends with a single word. A row cannot end within a word on purpose: the rows hold the article's text and nothing else. So
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

/// Sets a headline or subheading as narrow as it can be without another row.
pub(super) fn balance(ui: &Ui, kind: BlockKind, mut job: LayoutJob) -> LayoutJob {
    if !matches!(kind, BlockKind::Headline | BlockKind::Subheading) {
        return job;
    }
    let set = |job: &LayoutJob| {
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job.clone()));
        (galley.rows.len(), torn(&galley).len())
    };
    let wanted = set(&job);
    if wanted.0 < 2 {
        return job;
    }
    let (mut least, mut most) = (job.wrap.max_width * 0.5, job.wrap.max_width);
    for _ in 0..HALVINGS {
        let middle = f32::midpoint(least, most).round();
        job.wrap.max_width = middle;
        if set(&job) == wanted {
            most = middle;
        } else {
            least = middle;
        }
    }
    job.wrap.max_width = most;
    job
}

/// Steps of the search for the narrowest width: enough for a few points.
const HALVINGS: usize = 6;

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

    /// Draws with the fonts of the window.
    fn draw(mut draw: impl FnMut(&mut Ui)) {
        let fonts = std::cell::Cell::new(false);
        let mut harness = egui_kittest::Harness::new_ui(|ui| {
            if fonts.get() {
                draw(ui);
            }
        });
        crate::ui::theme::Theme::install_fonts(&harness.ctx);
        harness.run();
        fonts.set(true);
        harness.run();
    }

    fn job(text: &str, width: f32) -> LayoutJob {
        let font = Face::SerifBold.at(20.0);
        LayoutJob::simple(text.to_owned(), font, egui::Color32::WHITE, width)
    }

    /// How often a text is torn in a column of so many points, and how much a headline shrinks.
    fn set(text: &str, width: f32) -> (usize, f32) {
        let mut result = (0, 1.0);
        draw(|ui| {
            let galley = ui.fonts_mut(|fonts| fonts.layout_job(job(text, width)));
            let face = (Face::SerifBold, 20.0);
            let factor = fit(ui, text, BlockKind::Headline, face, width);
            result = (torn(&galley).len(), factor);
        });
        result
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

    #[test]
    fn headlines_have_rows_of_about_one_length() {
        let check = |text: &str, width: f32, kind: BlockKind, expected: &[&str]| {
            let mut rows = Vec::new();
            draw(|ui| {
                let balanced = balance(ui, kind, job(text, width));
                let galley = ui.fonts_mut(|fonts| fonts.layout_job(balanced));
                let row = |row: &egui::epaint::text::PlacedRow| row.text().trim().to_owned();
                rows = galley.rows.iter().map(row).collect();
            });
            assert_eq!(rows, expected, "{text:?} in {width}");
        };
        let text = "Was über die Truppen bekannt ist";
        let plain = ["Was über die Truppen bekannt", "ist"];
        check(text, 300.0, BlockKind::Paragraph, &plain);
        let even = ["Was über die", "Truppen bekannt ist"];
        check(text, 300.0, BlockKind::Headline, &even);
        check("Kurz", 280.0, BlockKind::Headline, &["Kurz"]);
        // No word is torn for it.
        let long = "Ja Verteidigungsministerium";
        let rows = ["Ja", "Verteidigungsministerium"];
        check(long, 245.0, BlockKind::Headline, &rows);
    }
}
