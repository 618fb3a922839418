//! Setting a text in rows.
//!
//! Where rows end is found by [`rows`]: words are divided at syllables, and painted with a
//! [hyphen](super::hyphens), as the rows hold the article's text and nothing else. Headlines are set in rows of about one length, so
//! that none ends with a single word; as their letters are large, they are set smaller until their
//! longest word fits.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Galley, Ui};

use super::hyphens::HYPHEN;
use super::rows::{self, Letter, Rule};
use crate::text::{BlockKind, Language};
use crate::ui::theme::Face;

/// A text set in rows.
pub(in crate::ui) struct SetText {
    /// The rows, one below the other.
    pub galley: Arc<Galley>,
    whole: Arc<LayoutJob>,
    rows: Vec<Row>,
    galleys: Vec<Arc<Galley>>,
}

/// One row, laid out by itself.
struct Row {
    job: LayoutJob,
    /// Whether a line of the text ends with it.
    ends_line: bool,
}

impl SetText {
    /// Sets the text of `job`, which is a block of this kind in this language, in rows as wide as the
    /// job's width at most.
    pub fn new(ui: &Ui, job: LayoutJob, kind: BlockKind, language: Language) -> Self {
        let foreign = |letter: char| letter.is_alphabetic() && !rows::divisible(letter);
        let rows = if job.text.chars().any(foreign) {
            // Scripts with rules of their own are left to egui.
            vec![Row {
                job: job.clone(),
                ends_line: false,
            }]
        } else {
            broken(ui, &job, kind, language)
        };
        let whole = Arc::new(job);
        let galleys = laid_out(ui, &rows);
        Self {
            galley: joined(ui, &whole, &rows, &galleys),
            whole,
            rows,
            galleys,
        }
    }

    /// Makes the rows anew where the letters they point to are gone, and says whether it did: at another size of
    /// all text they stand elsewhere by fractions of a point. To be asked in every frame in which they are drawn.
    pub fn refresh(&mut self, ui: &Ui) -> bool {
        // egui forgets all rows at once, when it empties its atlas of letters: so the first row speaks
        // for the others. One that was not asked for in the frame before is forgotten as well.
        let first = laid_out(ui, self.rows.get(..1).unwrap_or_default());
        let mut known = first.iter().zip(&self.galleys);
        let gone = !known.all(|(new, known)| Arc::ptr_eq(new, known));
        if gone {
            self.galleys = laid_out(ui, &self.rows);
            self.galley = joined(ui, &self.whole, &self.rows, &self.galleys);
        }
        gone
    }
}

fn laid_out(ui: &Ui, rows: &[Row]) -> Vec<Arc<Galley>> {
    ui.fonts_mut(|fonts| {
        let rows = rows.iter();
        rows.map(|row| fonts.layout_job(row.job.clone())).collect()
    })
}

/// The rows one below the other.
fn joined(ui: &Ui, whole: &Arc<LayoutJob>, rows: &[Row], galleys: &[Arc<Galley>]) -> Arc<Galley> {
    if let [galley] = galleys {
        return galley.clone();
    }
    let scale = ui.ctx().pixels_per_point();
    let mut galley = Galley::concat(whole.clone(), galleys, scale);
    // Which of the rows ends a line of the text only we know.
    for (placed, row) in galley.rows.iter_mut().zip(rows) {
        placed.ends_with_newline = row.ends_line;
    }
    Arc::new(galley)
}

/// How much of a row may stay empty before a word is divided for it: this part of its width, but no more
/// than so many times the size of the letters.
const ZONE: (f32, f32) = (0.16, 3.0);

/// The rows of `job`.
fn broken(ui: &Ui, job: &LayoutJob, kind: BlockKind, language: Language) -> Vec<Row> {
    let width = job.wrap.max_width;
    let endless = {
        let mut job = job.clone();
        job.wrap.max_width = f32::INFINITY;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let lines: Vec<Vec<Letter>> = endless
        .rows
        .iter()
        .map(|line| {
            let letter = |glyph: &egui::epaint::text::Glyph| Letter {
                sign: glyph.chr,
                left: glyph.pos.x,
                right: glyph.max_x(),
            };
            line.glyphs.iter().map(letter).collect()
        })
        .collect();
    let sizes = job.sections.iter().map(|part| part.format.font_id.size);
    let size = sizes.fold(0.0, f32::max);
    let title = matches!(kind, BlockKind::Headline | BlockKind::Subheading);
    let rule = Rule {
        width,
        hyphen: HYPHEN * size,
        zone: if title {
            f32::INFINITY
        } else {
            (ZONE.0 * width).min(ZONE.1 * size)
        },
        language,
    };
    let rule = if title { balanced(&lines, rule) } else { rule };
    let mut rows = Vec::new();
    let mut start = 0;
    for (number, line) in lines.iter().enumerate() {
        let ends = rows::ends(line, &rule);
        let mut first = 0;
        for (nth, end) in ends.iter().enumerate() {
            let letters = line[first..*end].iter();
            let length: usize = letters.map(|letter| letter.sign.len_utf8()).sum();
            let ends_line = nth + 1 == ends.len() && number + 1 < lines.len();
            rows.push(Row {
                job: part(job, start, start + length),
                ends_line,
            });
            start += length + usize::from(ends_line);
            first = *end;
        }
    }
    rows
}

/// The bytes from `start` to `end` of a text, as one row.
fn part(job: &LayoutJob, start: usize, end: usize) -> LayoutJob {
    let mut row = LayoutJob {
        break_on_newline: false,
        round_output_to_gui: job.round_output_to_gui,
        ..LayoutJob::default()
    };
    for section in &job.sections {
        let (from, to) = (section.byte_range.start.0, section.byte_range.end.0);
        let shared = from.max(start)..to.min(end);
        // An empty row is as high as its line.
        let empty = start == end && row.sections.is_empty() && (from..=to).contains(&start);
        if shared.start < shared.end || empty {
            let words = job.text.get(shared).unwrap_or_default();
            row.append(words, 0.0, section.format.clone());
        }
    }
    row
}

/// Steps of the search for the narrowest width: enough for a few points.
const HALVINGS: usize = 6;

/// Rows as narrow as they can be without another one, and without another word that is divided.
fn balanced(lines: &[Vec<Letter>], rule: Rule) -> Rule {
    let set = |width: f32| {
        let rule = Rule { width, ..rule };
        let ends = lines.iter().map(|line| (line, rows::ends(line, &rule)));
        ends.fold((0, 0), |(rows, torn), (line, ends)| {
            let inside = ends.iter().filter(|end| rows::inside_word(line, **end));
            (rows + ends.len(), torn + inside.count())
        })
    };
    let wanted = set(rule.width);
    if wanted.0 < 2 {
        return rule;
    }
    let (mut least, mut most) = (rule.width * 0.5, rule.width);
    for _ in 0..HALVINGS {
        let middle = f32::midpoint(least, most).round();
        if set(middle) == wanted {
            most = middle;
        } else {
            least = middle;
        }
    }
    Rule {
        width: most,
        ..rule
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws with the fonts of the window.
    fn draw(mut draw: impl FnMut(&mut Ui)) {
        let fonts = std::cell::Cell::new(false);
        // Letters of other scripts come with the desktop's fonts.
        let builder = egui_kittest::Harness::builder().allow_missing_glyphs();
        let mut harness = builder.build_ui(|ui| {
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

    /// How much a headline shrinks in a column of so many points.
    fn shrunk(text: &str, width: f32) -> f32 {
        let mut factor = 1.0;
        draw(|ui| {
            let face = (Face::SerifBold, 20.0);
            factor = fit(ui, text, BlockKind::Headline, face, width);
        });
        factor
    }

    #[test]
    fn headlines_shrink_until_their_longest_word_fits() {
        assert_eq!(shrunk("Truppen verlegt", 300.0), 1.0);
        let factor = shrunk("Verteidigungsministerium", 210.0);
        assert!((LEAST..1.0).contains(&factor), "{factor}");
        assert_eq!(shrunk("Verteidigungsministerium", 30.0), LEAST);
    }

    #[test]
    fn headlines_have_rows_of_about_one_length() {
        let check = |text: &str, width: f32, kind: BlockKind, expected: &[&str]| {
            let mut rows = Vec::new();
            draw(|ui| {
                let set = SetText::new(ui, job(text, width), kind, Language::German);
                let row = |row: &egui::epaint::text::PlacedRow| row.text().trim().to_owned();
                rows = set.galley.rows.iter().map(row).collect();
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

    #[test]
    fn the_rows_hold_the_whole_text_with_its_lines() {
        let text = "Die Soldaten seien geheimdienstlich erfasst.\n\nZweite Zeile\n";
        for width in [60.0, 110.0, 240.0, 900.0] {
            draw(|ui| {
                let set =
                    SetText::new(ui, job(text, width), BlockKind::Paragraph, Language::German);
                let mut held = String::new();
                for row in &set.galley.rows {
                    held.push_str(&row.text());
                    held.push_str(if row.ends_with_newline { "\n" } else { "" });
                    assert!(row.size.y > 10.0, "an empty row is as high as others");
                }
                assert_eq!(held, text, "in {width}");
                let last = set
                    .galley
                    .rows
                    .last()
                    .map_or(0.0, |row| row.rect().bottom());
                assert!((set.galley.size().y - last).abs() < 1.0);
            });
        }
    }

    #[test]
    fn asked_again_the_rows_stay_what_they_are() {
        draw(|ui| {
            let text = job("Nachrichtenagenturen berichten davon", 120.0);
            let mut set = SetText::new(ui, text, BlockKind::Paragraph, Language::German);
            let galley = set.galley.clone();
            assert!(!set.refresh(ui));
            assert!(Arc::ptr_eq(&galley, &set.galley));
        });
    }

    #[test]
    fn other_scripts_are_set_as_they_are_used_to() {
        draw(|ui| {
            let text = job("연합뉴스 통신사가 보도했다", 60.0);
            let set = SetText::new(ui, text, BlockKind::Paragraph, Language::Other);
            assert!(set.galley.rows.len() > 1);
            assert_eq!(set.galleys.len(), 1);
        });
    }
}
