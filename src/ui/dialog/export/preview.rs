//! A report as the dialog shows it: its segments in the faces of the window, or the first lines of a
//! table or of JSON.

use egui::text::LayoutJob;
use egui::{Color32, FontId, Frame, Label, Margin, Stroke, TextFormat, Ui};

use crate::report::document::{Block, Document, Line, Mark, Segment};
use crate::report::{self, Contents, Format, Occasion};
use crate::ui::Scene;
use crate::ui::theme::{Face, sizes};
use crate::ui::widget;
use crate::wording::Tongue;

/// So many blocks and rows of each list are shown; a preview is not the report.
const MOST: usize = 12;

/// So many lines, and characters of a line, of CSV and JSON are shown.
const MOST_LINES: usize = 30;
const MOST_CHARACTERS: usize = 400;

/// What a preview was made of.
pub(super) type Key = (Format, Contents, u64, Tongue);

/// A report to look at.
pub(super) struct Preview {
    of: Key,
    shown: Shown,
}

enum Shown {
    Document(Document),
    /// The first lines, and how many follow.
    Lines(Vec<String>, usize),
}

impl Preview {
    pub(super) fn new(of: Key, scene: &Scene<'_>) -> Self {
        let (format, contents, ..) = of;
        let project = scene.project();
        let occasion = Occasion {
            project: scene
                .file
                .and_then(std::path::Path::file_name)
                .map(|name| name.to_string_lossy().into_owned()),
            ..Occasion::default()
        };
        let shown = match format {
            Format::Html | Format::Markdown => Shown::Document(report::document(
                project,
                scene.picture,
                scene.texts,
                &contents,
                &occasion,
            )),
            Format::Csv | Format::Json => {
                let text = report::render(
                    format,
                    project,
                    scene.picture,
                    scene.texts,
                    &contents.read_in(scene.texts.tongue()),
                    &occasion,
                );
                let lines = text
                    .trim_start_matches('\u{feff}')
                    .lines()
                    .take(MOST_LINES)
                    .map(|line| line.chars().take(MOST_CHARACTERS).collect())
                    .collect();
                Shown::Lines(lines, text.lines().count().saturating_sub(MOST_LINES))
            }
        };
        Self { of, shown }
    }

    pub(super) fn is_of(&self, key: &Key) -> bool {
        self.of == *key
    }

    pub(super) fn show(&self, ui: &mut Ui, scene: &Scene<'_>) {
        match &self.shown {
            Shown::Document(document) => {
                ui.label(
                    egui::RichText::new(&document.title).font(Face::SerifBold.at(sizes::TITLE)),
                );
                ui.add_space(4.0);
                section(ui, scene, &document.blocks);
            }
            Shown::Lines(lines, rest) => {
                for line in lines {
                    let font = FontId::monospace(sizes::SMALL);
                    ui.add(
                        Label::new(egui::RichText::new(line).font(font).color(scene.theme.text))
                            .truncate(),
                    );
                }
                more(ui, scene, *rest);
            }
        }
    }
}

/// Blocks with the cards of each section counted: the first ones, and how many follow.
fn section(ui: &mut Ui, scene: &Scene<'_>, blocks: &[Block]) {
    let mut cards = 0;
    let mut left_out = 0;
    for block in blocks {
        match block {
            Block::Heading { .. } => {
                more(ui, scene, left_out);
                (cards, left_out) = (0, 0);
            }
            Block::Card { .. } if cards >= MOST => {
                left_out += 1;
                continue;
            }
            Block::Card { .. } => cards += 1,
            _ => {}
        }
        draw(ui, scene, block);
    }
    more(ui, scene, left_out);
}

fn more(ui: &mut Ui, scene: &Scene<'_>, count: usize) {
    if count > 0 {
        let values = [("count", scene.texts.number(count).into())];
        let words = scene.texts.with("export-more", &values);
        ui.label(widget::hint(scene, words));
    }
}

fn draw(ui: &mut Ui, scene: &Scene<'_>, block: &Block) {
    match block {
        Block::Heading { words, .. } => {
            ui.add_space(8.0);
            ui.label(egui::RichText::new(words).font(Face::SerifBold.at(sizes::HEADING + 1.0)));
        }
        Block::Paragraph(line) => text(ui, scene, line),
        Block::Facts(facts) => {
            for (name, line) in facts {
                let mut whole = vec![Segment::Faint(format!("{name}: "))];
                whole.extend(line.iter().cloned());
                text(ui, scene, &whole);
            }
        }
        Block::List(lines) => {
            for line in lines.iter().take(MOST) {
                let mut whole = vec![Segment::Faint("• ".to_owned())];
                whole.extend(line.iter().cloned());
                text(ui, scene, &whole);
            }
            more(ui, scene, lines.len().saturating_sub(MOST));
        }
        Block::Table { columns, rows, .. } => {
            for row in rows.iter().take(MOST) {
                let mut line = Line::new();
                for (cell, column) in row.iter().zip(columns) {
                    if cell.is_empty() {
                        continue;
                    }
                    if !line.is_empty() {
                        line.push(Segment::Faint("  ·  ".to_owned()));
                    }
                    // A bare number says nothing without the head of its column.
                    if let [Segment::Reference { .. }] = &cell[..] {
                        line.push(Segment::Faint(format!("{column}\u{a0}")));
                    }
                    line.extend(cell.iter().cloned());
                }
                text(ui, scene, &line);
            }
            more(ui, scene, rows.len().saturating_sub(MOST));
        }
        Block::Copies(copies) => {
            for copy in copies {
                for passage in &copy.passages {
                    let mut chain = vec![Segment::Strong(copy.article.clone()), Segment::From];
                    chain.extend(passage.chain.iter().cloned());
                    ui.add_space(2.0);
                    text(ui, scene, &chain);
                    text(ui, scene, &passage.words);
                }
            }
        }
        Block::Card { title, blocks, .. } => {
            Frame::new()
                .stroke(Stroke::new(1.0, scene.theme.line))
                .corner_radius(4)
                .inner_margin(Margin::symmetric(10, 6))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    text(ui, scene, title);
                    for block in blocks {
                        draw(ui, scene, block);
                    }
                });
            ui.add_space(2.0);
        }
    }
}

fn text(ui: &mut Ui, scene: &Scene<'_>, line: &Line) {
    let theme = scene.theme;
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    for segment in line {
        let plain = |face: Face, size: f32, color: Color32| TextFormat {
            font_id: face.at(size),
            color,
            ..TextFormat::default()
        };
        let format = match segment {
            Segment::Plain(_) => plain(Face::Sans, sizes::SMALL, theme.text),
            Segment::Strong(_) => plain(Face::SansBold, sizes::SMALL, theme.text),
            Segment::Source(_) => plain(Face::SansBold, sizes::SMALL, theme.text),
            Segment::Rating(_) => plain(Face::SansBold, sizes::SMALL, theme.accent),
            Segment::Reference { .. } => plain(Face::Sans, sizes::SMALL, theme.accent),
            Segment::Faint(_) | Segment::From | Segment::Code(_) => {
                plain(Face::Sans, sizes::SMALL, theme.muted)
            }
            Segment::Note(_) => plain(Face::SerifItalic, sizes::BODY, theme.text),
            Segment::Words { mark, .. } => {
                let ink = match mark {
                    Mark::Around => theme.muted,
                    _ => theme.text,
                };
                let mut format = plain(Face::Serif, sizes::BODY + 1.0, ink);
                match mark {
                    Mark::Differing => format.background = theme.differing,
                    Mark::Disagreeing => {
                        format.background = theme.differing;
                        format.underline = Stroke::new(1.0, theme.warning);
                    }
                    Mark::Around | Mark::Said => {}
                }
                format
            }
        };
        let words = match segment {
            // The text faces have no arrow.
            Segment::From => " › ".to_owned(),
            segment => segment.characters().to_owned(),
        };
        job.append(&words, 0.0, format);
    }
    if !job.text.is_empty() {
        ui.add(Label::new(job).wrap());
    }
}
