//! Laying out the pieces of an article that are in sight.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use egui::epaint::text::PlacedRow;
use egui::text::{CCursor, LayoutJob, TextFormat};
use egui::{Align, Galley, Mesh, Pos2, Rect, Ui};

use super::breaks::{self, SetText};
use super::flow::Flow;
use super::piece::{Piece, piece_at};
use super::places::{byte_of_char, chars_between, rects};
use super::runs::{Layer, Run, flatten};
use crate::text::{BlockKind, Language};
use crate::ui::theme::{Face, Theme, ThemeName, sizes};

/// What the layout of a piece depends on besides its text and marks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::ui) struct Setting {
    /// The width of the text in points.
    pub width: f32,
    /// The size of the reading face in points.
    pub size: f32,
    /// Light or dark.
    pub theme: ThemeName,
}

impl Setting {
    /// The face, its size and whether it is quiet, for blocks of this kind.
    fn face(self, kind: BlockKind) -> (Face, f32, bool) {
        match kind {
            BlockKind::Headline => (
                Face::SerifBold,
                self.size * sizes::READING_HEADLINE / sizes::READING,
                false,
            ),
            BlockKind::Subheading => (Face::SerifBold, self.size, false),
            BlockKind::Paragraph => (Face::Serif, self.size, false),
            BlockKind::Boilerplate | BlockKind::Internal => (Face::Serif, self.size * QUIET, true),
        }
    }

    /// The height of a line in blocks of this kind.
    fn line(self, kind: BlockKind) -> f32 {
        let (_, size, _) = self.face(kind);
        let height = if kind == BlockKind::Headline {
            // Large type needs less air between its lines.
            1.2
        } else {
            sizes::LINE_HEIGHT
        };
        (size * height).round()
    }

    /// The space above a piece.
    fn lead(self, index: usize, piece: &Piece) -> f32 {
        let label = if piece.opens { self.label() } else { 0.0 };
        if !piece.first || index == 0 {
            return label;
        }
        label
            + match piece.kind {
                BlockKind::Subheading => self.size * 1.1,
                BlockKind::Headline | BlockKind::Paragraph => self.size * 0.6,
                BlockKind::Boilerplate | BlockKind::Internal => self.size * 0.7,
            }
            .round()
    }

    /// The height of the line that says what is for the newsroom only.
    fn label(self) -> f32 {
        (self.size * 1.2).round()
    }

    /// A guess at the height of a piece before it is laid out.
    fn guess(self, index: usize, piece: &Piece) -> f32 {
        let (_, size, _) = self.face(piece.kind);
        // A letter of the reading face is 0.45 of its size wide on average.
        let per_row = (self.width / (size * 0.45)).max(1.0);
        let rows = (piece.span.len() as f32 / per_row).ceil().max(1.0);
        self.lead(index, piece) + rows * self.line(piece.kind)
    }
}

/// The size of datelines and boilerplate relative to the report.
const QUIET: f32 = 0.82;

/// What is painted under the rows of a piece.
#[derive(Clone)]
pub(in crate::ui) struct Ground {
    /// Where the rows were when it was made.
    pub at: Pos2,
    /// Grounds and lines of links: under the selection.
    pub below: Arc<Mesh>,
    /// Lines of reporting words and discrepancies: over the selection.
    pub above: Arc<Mesh>,
}

/// A piece that is laid out.
pub(in crate::ui) struct Laid {
    /// The rows of text.
    set: SetText,
    /// The stretches that look alike.
    pub runs: Vec<Run>,
    /// Where the rows were drawn last.
    pub at: Pos2,
    /// The grounds and lines, as painted last.
    pub ground: Option<Ground>,
}

/// The pieces of one article and what of them is laid out.
#[derive(Default)]
pub(in crate::ui) struct Page {
    /// Every piece.
    pub pieces: Vec<Piece>,
    /// Where they stand.
    pub flow: Flow,
    /// The pieces laid out lately, by index.
    pub laid: BTreeMap<usize, Laid>,
    setting: Option<Setting>,
    language: Language,
}

impl Laid {
    /// The rows of text.
    pub fn galley(&self) -> &Arc<Galley> {
        &self.set.galley
    }
}

impl Page {
    /// Starts anew with the pieces of another text.
    pub fn open(&mut self, pieces: Vec<Piece>) {
        *self = Self {
            pieces,
            ..Self::default()
        };
    }

    /// Takes over by whose syllables words are divided.
    pub fn speak(&mut self, language: Language) {
        if self.language != language {
            self.language = language;
            self.laid.clear();
        }
    }

    /// Takes over how wide and how large the text is set.
    pub fn set(&mut self, setting: Setting) {
        if self.setting == Some(setting) {
            return;
        }
        let same_heights = self
            .setting
            .is_some_and(|known| known.width == setting.width && known.size == setting.size);
        self.setting = Some(setting);
        self.laid.clear();
        if !same_heights {
            let guesses = self
                .pieces
                .iter()
                .enumerate()
                .map(|(index, piece)| setting.guess(index, piece))
                .collect();
            self.flow.reset(guesses);
        }
    }

    /// The space above a piece, which belongs to its height.
    pub fn lead(&self, index: usize) -> f32 {
        match (self.setting, self.pieces.get(index)) {
            (Some(setting), Some(piece)) => setting.lead(index, piece),
            _ => 0.0,
        }
    }

    /// The height of the line above what is for the newsroom only.
    pub fn label(&self) -> f32 {
        self.setting.map_or(0.0, Setting::label)
    }

    /// Lays a piece out, as far as it is not, and notes its height.
    pub fn lay_out(
        &mut self,
        ui: &Ui,
        theme: &Theme,
        text: &str,
        layers: &[Vec<Layer>],
        index: usize,
    ) {
        let (Some(piece), Some(setting)) = (self.pieces.get(index), self.setting) else {
            return;
        };
        if let Some(laid) = self.laid.get_mut(&index) {
            if laid.set.refresh(ui) {
                laid.ground = None;
            }
        } else {
            let marks = layers.get(index).map_or(&[][..], Vec::as_slice);
            let runs = flatten(piece.span.clone(), marks);
            let words = text.get(piece.span.clone()).unwrap_or_default();
            let (face, size, _) = setting.face(piece.kind);
            let fit = breaks::fit(ui, words, piece.kind, (face, size), setting.width);
            let fitted = Setting {
                size: setting.size * fit,
                ..setting
            };
            let job = job(text, piece, &runs, fitted, theme);
            let set = SetText::new(ui, job, piece.kind, self.language);
            self.laid.insert(
                index,
                Laid {
                    set,
                    runs,
                    at: Pos2::ZERO,
                    ground: None,
                },
            );
        }
        let lead = setting.lead(index, piece);
        if let Some(laid) = self.laid.get(&index) {
            self.flow.measure(index, lead + laid.galley().size().y);
        }
    }

    /// The rectangles that a stretch of a piece covers, one for each row, relative to the piece's
    /// rows. Empty where the piece is not laid out.
    pub fn rects(&self, text: &str, index: usize, span: &Range<usize>) -> Vec<Rect> {
        let (Some(piece), Some(laid)) = (self.pieces.get(index), self.laid.get(&index)) else {
            return Vec::new();
        };
        rects(laid.galley(), text, piece, span)
    }

    /// The distance of the row that holds byte `position` from its piece's top (with the space
    /// above it), as the row's upper and lower edge. Guessed where the piece is not laid out.
    pub fn row(&self, text: &str, index: usize, position: usize) -> (f32, f32) {
        let (Some(piece), Some(setting)) = (self.pieces.get(index), self.setting) else {
            return (0.0, 0.0);
        };
        let lead = self.lead(index);
        if let Some(laid) = self.laid.get(&index) {
            let chars = chars_between(text, piece.span.start, position.min(piece.span.end));
            let mut before = 0;
            for row in &laid.galley().rows {
                before += row.char_count_including_newline().0;
                if chars < before {
                    return (lead + row.min_y(), lead + row.max_y());
                }
            }
            let bottom = laid.galley().size().y;
            let top = laid.galley().rows.last().map_or(0.0, PlacedRow::min_y);
            return (lead + top, lead + bottom);
        }
        let line = setting.line(piece.kind);
        let body = (self.flow.height(index) - lead - line).max(0.0);
        let fraction =
            position.saturating_sub(piece.span.start) as f32 / piece.span.len().max(1) as f32;
        let top = lead + body * fraction.clamp(0.0, 1.0);
        (top, top + line)
    }

    /// The distance of the row that holds byte `position` from the top edge of the view, as the
    /// row's upper and lower edge.
    pub fn row_in_view(&mut self, text: &str, position: usize) -> (f32, f32) {
        let Some(index) = piece_at(&self.pieces, position) else {
            return (0.0, 0.0);
        };
        let (top, bottom) = self.row(text, index, position);
        let anchor = self.flow.anchor;
        let start = self.flow.top(index) - self.flow.top(anchor.piece) - anchor.offset;
        (start + top, start + bottom)
    }

    /// The byte of the article that is nearest to a point on the screen, among the pieces laid out.
    pub fn byte_at(&self, text: &str, point: Pos2) -> Option<usize> {
        let (index, laid) = self.laid.iter().min_by(|left, right| {
            let distance = |laid: &Laid| {
                let top = laid.at.y;
                let bottom = top + laid.galley().size().y;
                (top - point.y).max(point.y - bottom).max(0.0)
            };
            distance(left.1).total_cmp(&distance(right.1))
        })?;
        self.byte_in(text, *index, laid.at, point)
    }

    /// The byte of the article that is nearest to a point on the screen, of the piece laid out at `at`.
    pub fn byte_in(&self, text: &str, index: usize, at: Pos2, point: Pos2) -> Option<usize> {
        let laid = self.laid.get(&index)?;
        let cursor = laid.galley().cursor_from_pos(point - at);
        Some(byte_of_char(text, self.pieces.get(index)?, cursor))
    }

    /// The byte of the article whose character lies under a point on the screen; nothing beside or
    /// between the rows.
    pub fn byte_under(&self, text: &str, point: Pos2) -> Option<usize> {
        let (index, laid) = self
            .laid
            .iter()
            .find(|(_, laid)| Rect::from_min_size(laid.at, laid.galley().size()).contains(point))?;
        self.byte_under_in(text, *index, laid.at, point)
    }

    /// The same of the piece laid out at `at`.
    pub fn byte_under_in(&self, text: &str, index: usize, at: Pos2, point: Pos2) -> Option<usize> {
        let laid = self.laid.get(&index)?;
        let inside = point - at;
        let row = laid
            .galley()
            .rows
            .iter()
            .find(|row| row.min_y() <= inside.y && inside.y <= row.max_y())?;
        let x = inside.x - row.pos.x;
        let found = row
            .glyphs
            .iter()
            .position(|glyph| glyph.pos.x <= x && x < glyph.max_x());
        let before: usize = laid
            .galley()
            .rows
            .iter()
            .take_while(|other| other.min_y() < row.min_y())
            .map(|other| other.char_count_including_newline().0)
            .sum();
        let piece = self.pieces.get(index)?;
        found.map(|column| byte_of_char(text, piece, CCursor::new(before + column)))
    }
}

/// The text of a piece with faces and inks; grounds and lines are painted under it.
fn job(text: &str, piece: &Piece, runs: &[Run], setting: Setting, theme: &Theme) -> LayoutJob {
    let (face, size, quiet) = setting.face(piece.kind);
    let line = setting.line(piece.kind);
    let mut job = LayoutJob::default();
    job.wrap.max_width = setting.width;
    job.break_on_newline = true;
    let bold = face == Face::SerifBold;
    for run in runs {
        let look = run.look;
        let quiet = quiet || look.quiet;
        let (face, ink) = if let Some(rank) = look.speaker {
            (Face::SerifBold, theme.source_ink(rank))
        } else if let Some(rank) = look.cue {
            let ink = rank.map_or(theme.text, |rank| theme.source_ink(rank));
            (if bold { face } else { Face::SerifItalic }, ink)
        } else if quiet {
            (face, theme.muted)
        } else {
            (face, theme.text)
        };
        let size = if look.quiet && piece.kind == BlockKind::Paragraph {
            size * QUIET
        } else {
            size
        };
        let format = TextFormat {
            font_id: face.at(size),
            color: ink,
            line_height: Some(line),
            valign: Align::BOTTOM,
            ..TextFormat::default()
        };
        job.append(text.get(run.span.clone()).unwrap_or_default(), 0.0, format);
    }
    job
}
