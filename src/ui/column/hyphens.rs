//! Hyphens behind rows that end within a word. They are painted and no letters of the text, so that what is
//! selected, copied and searched for is what the article has.

use egui::text::{LayoutJob, TextFormat};
use egui::{Galley, Pos2, Ui, vec2};

use super::rows;

/// The room that a hyphen takes, relative to the size of the letters; no face of ours has a wider one.
pub(super) const HYPHEN: f32 = 0.36;

/// Paints a hyphen behind each row of `galley`, drawn at `at`, that ends within a word.
pub(in crate::ui) fn paint(ui: &Ui, galley: &Galley, at: Pos2) {
    for (format, place) in torn(galley) {
        let mut job = LayoutJob::default();
        let ink = format.color;
        job.append("-", 0.0, format);
        let hyphen = ui.fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter().galley(at + place.to_vec2(), hyphen, ink);
    }
}

/// How far a hyphen reaches behind the row at this place; nothing where the row ends with a word.
pub(super) fn room_for_hyphen(galley: &Galley, row: usize) -> f32 {
    if !is_torn(galley, row) {
        return 0.0;
    }
    let sizes = galley.job.sections.iter();
    let size = sizes.fold(0.0, |size: f32, part| size.max(part.format.font_id.size));
    HYPHEN * size
}

/// Whether the row at this place ends within a word.
fn is_torn(galley: &Galley, row: usize) -> bool {
    let letter = |row: usize, last: bool| {
        let glyphs = &galley.rows.get(row)?.glyphs;
        let glyph = if last { glyphs.last() } else { glyphs.first() };
        glyph.map(|glyph| glyph.chr)
    };
    let divisible = |letter: Option<char>| letter.is_some_and(rows::divisible);
    divisible(letter(row, true))
        && divisible(letter(row + 1, false))
        && galley
            .rows
            .get(row)
            .is_some_and(|row| !row.ends_with_newline)
}

/// The rows that end within a word: how their last letter is set, and where the hyphen stands,
/// relative to the rows.
fn torn(galley: &Galley) -> Vec<(TextFormat, Pos2)> {
    let mut found = Vec::new();
    let mut before = 0;
    for (place, row) in galley.rows.iter().enumerate() {
        let letters = row.glyphs.iter().map(|glyph| glyph.chr.len_utf8());
        before += letters.sum::<usize>() + usize::from(row.ends_with_newline);
        let Some(last) = row.glyphs.last().filter(|_| is_torn(galley, place)) else {
            continue;
        };
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

#[cfg(test)]
mod tests {
    use egui::{Color32, FontId};

    use super::*;
    use crate::text::{BlockKind, Language};
    use crate::ui::column::breaks::SetText;

    /// How many rows end within a word, and how far their hyphens reach.
    fn set(text: &str, width: f32) -> Vec<f32> {
        let mut found = Vec::new();
        let builder = egui_kittest::Harness::builder().allow_missing_glyphs();
        let mut harness = builder.build_ui(|ui| {
            let mut job = LayoutJob::simple(
                text.to_owned(),
                FontId::proportional(20.0),
                Color32::WHITE,
                width,
            );
            job.break_on_newline = true;
            let set = SetText::new(ui, job, BlockKind::Paragraph, Language::German);
            let galley = &set.galley;
            let rooms = (0..galley.rows.len()).map(|row| room_for_hyphen(galley, row));
            found = rooms.filter(|room| *room > 0.0).collect();
            assert_eq!(found.len(), torn(galley).len());
        });
        harness.run();
        drop(harness);
        found
    }

    #[test]
    fn words_that_are_torn_get_a_hyphen() {
        let none: [f32; 0] = [];
        assert_eq!(set("Truppen verlegt", 500.0), none);
        assert_eq!(set("Truppen verlegt", 100.0), none);
        assert_eq!(set("Verteidigungsministerium", 150.0), [HYPHEN * 20.0]);
        assert_eq!(set("Verteidigungs-ministerium", 150.0), none);
        assert_eq!(set("1234567890123456789012345", 100.0), none);
        // A line of the text that ends goes on with no word.
        assert_eq!(set("Truppen\nverlegt", 500.0), none);
    }

    #[test]
    fn letters_of_some_scripts_are_divided_with_a_hyphen() {
        let divisible = rows::divisible;
        assert!(!divisible('한') && !divisible('漢') && !divisible('7'));
        assert!(divisible('ß') && divisible('ж') && divisible('ẞ'));
    }
}
