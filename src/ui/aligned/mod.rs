//! A table with one row per passage of the base article; its counterparts stand in the same row.
//!
//! The rows come from [`Table`]. Text is laid out as in the compare view, only what is in sight; the
//! base article's column and the margin with discrepancies stay in sight when the others scroll
//! sideways.

mod bar;
mod cell;
mod head;
mod keyboard;
mod lines;
mod row;

use std::collections::{BTreeMap, BTreeSet};

use egui::{Id, Rect, ScrollArea, Ui, pos2, vec2};

use super::column::flow::{Anchor, Flow};
use super::column::marks::Marks;
use super::column::page::{Page, Setting};
use super::column::piece::Piece as Block;
use super::compare;
use super::theme::sizes;
use super::{Command, Desk, Outbox, Reveal, Scene};
use crate::comparison::PairMarks;
use crate::review::LinkIx;
use crate::review::table::{Entry, Run, Table};
use crate::text::{ArticleId, Passage, Text};
use lines::Line;

/// The margin at the left, where discrepancies are flagged.
const MARGIN: f32 = 30.0;
/// The height of the head with the articles' names.
const HEAD: f32 = 50.0;
/// The height of a fold's line.
const FOLD: f32 = 30.0;
/// How far below the head a row is brought, at most.
const BELOW_HEAD: f32 = 120.0;

/// What the table keeps from one frame to the next.
#[derive(Default)]
pub struct TableState {
    /// What the table was made from: revision, base, columns.
    made: Option<(u64, ArticleId, Vec<ArticleId>)>,
    table: Table,
    runs: Vec<Run>,
    sheets: Vec<Sheet>,
    /// What the lines were made from: whether runs are folded.
    folded: Option<bool>,
    lines: Vec<Line>,
    flow: Flow,
    /// Runs that a person has opened.
    open: BTreeSet<Passage>,
    /// How wide cells are and how large text is; heights hold for it.
    setting: Option<Setting>,
    /// Where the table was scrolled to.
    offset: f32,
    /// The column that the arrow keys go up and down in.
    column: Option<usize>,
    /// The passage that takes the keyboard as soon as it is selected.
    take_focus: Option<(usize, usize)>,
    /// The passage that Tab reaches while nothing is selected: the first one in sight.
    first: Option<(usize, usize)>,
    /// The cell that Tab reaches.
    reached: Option<Id>,
    /// The differing words of edited pairs in sight.
    differing: BTreeMap<LinkIx, PairMarks>,
}

/// One article as it is laid out.
#[derive(Default)]
struct Sheet {
    text: Option<Text>,
    page: Page,
    marks: Marks,
}

/// Where columns stand.
#[derive(Clone, Copy)]
struct Grid {
    /// The left edge of the margin.
    left: f32,
    /// The width of each column.
    width: f32,
    /// How far the columns behind the base are scrolled to the left.
    shift: f32,
}

impl Grid {
    /// The left edge of a column.
    fn column(&self, column: usize) -> f32 {
        let shift = if column == 0 { 0.0 } else { self.shift };
        self.left + MARGIN + self.width * column as f32 - shift
    }

    /// The right edge of the base article's column.
    fn base_right(&self) -> f32 {
        self.left + MARGIN + self.width
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let state = &mut desk.table;
    state.prepare(scene);
    ui.spacing_mut().item_spacing.y = 0.0;
    compare::bar::show(ui, scene, &desk.compare, out);
    bar::show(ui, scene, state, out);
    if state.table.columns.is_empty() {
        bar::nothing(ui, scene);
        return;
    }
    let room = ui.available_rect_before_wrap();
    let beside = ui.spacing().scroll.allocated_width();
    let width = column_width(room.width() - beside, state.table.columns.len());
    state.set(scene, width);
    keyboard::listen(ui, scene, state, room.height() - HEAD, out);
    if let Some(request) = scene
        .scroll
        .filter(|request| request.number != desk.aligned)
    {
        desk.aligned = request.number;
        state.bring(scene, request.place, room.height() - HEAD);
    }
    state.measure(ui, scene, room.height() - HEAD);

    // The fade at the edges would lie over the head, which does not scroll.
    ui.spacing_mut().scroll.fade.strength = 0.0;
    let mut area = ScrollArea::both()
        .id_salt("table")
        .auto_shrink(false)
        .content_margin(0);
    let scrolled = state.flow.scrolled().max(0.0);
    if (scrolled - state.offset).abs() > 0.5 {
        area = area.vertical_scroll_offset(scrolled);
    }
    let total = vec2(
        MARGIN + width * state.table.columns.len() as f32,
        HEAD + state.flow.total(),
    );
    let shown = area.show_viewport(ui, |ui, view| {
        ui.set_min_size(total);
        let origin = ui.max_rect().min;
        let visible = view.translate(origin.to_vec2());
        let grid = Grid {
            left: visible.left(),
            width,
            shift: view.left(),
        };
        let head = Rect::from_min_size(visible.min, vec2(visible.width(), HEAD));
        let body = Rect::from_min_max(pos2(visible.left(), head.bottom()), visible.max);
        head::show(ui, scene, state, grid, head, out);
        rows(ui, scene, state, grid, body, view.top(), out);
    });
    state.offset = shown.state.clamped_offset().y;
    state.flow.scroll_to(state.offset);
    // Enter shows the place in the texts instead of clicking the cell once more.
    let focused = ui.memory(egui::Memory::focused);
    if focused.is_some() && focused == state.reached {
        desk.place_focus = focused;
    }
}

/// All columns are as wide as fits, but never too narrow to read.
fn column_width(room: f32, columns: usize) -> f32 {
    ((room - MARGIN) / columns.max(1) as f32)
        .floor()
        .max(sizes::NARROWEST)
}

/// Draws the lines in sight.
fn rows(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    grid: Grid,
    body: Rect,
    scrolled: f32,
    out: &mut Outbox,
) {
    let mut ui = ui.new_child(egui::UiBuilder::new().id_salt("rows").max_rect(body));
    ui.set_clip_rect(body.intersect(ui.clip_rect()));
    ui.painter().rect_filled(body, 0.0, scene.theme.page);
    let selected = scene
        .session()
        .selection
        .and_then(|place| Some((place, state.table.at(place)?)));
    let mut line = state.line_at(scrolled);
    state.first = state.lines[line..].iter().find_map(|line| match line {
        Line::Row(row) => {
            let entry = state.table.rows[*row].entries.first()?;
            Some((entry.column, entry.piece))
        }
        Line::Fold { .. } => None,
    });
    state.reached = None;
    let mut top = body.top() + state.flow.top(line) - scrolled;
    let first = line;
    while line < state.lines.len() && top < body.bottom() {
        state.lay_out(&ui, scene, line);
        let height = state.flow.height(line);
        let rect = Rect::from_min_size(pos2(body.left(), top), vec2(body.width(), height));
        match state.lines[line] {
            Line::Row(at) => {
                row::show(&mut ui, scene, state, grid, rect, at, selected, out);
            }
            Line::Fold { run, open } => {
                bar::fold(&mut ui, scene, state, rect, run, open);
            }
        }
        top += height;
        line += 1;
    }
    state.forget(first..line);
}

impl TableState {
    /// Takes over the articles, the picture and what is folded, as far as they have changed.
    fn prepare(&mut self, scene: &Scene<'_>) {
        let session = scene.session();
        let base = session
            .base
            .filter(|base| session.columns.contains(base))
            .or_else(|| session.columns.first().copied());
        let (Some(project), Some(base)) = (scene.project, base) else {
            *self = Self::default();
            return;
        };
        let made = (scene.revision, base, session.columns.clone());
        let anew = self.made.as_ref() != Some(&made);
        if anew {
            self.table = Table::build(
                project,
                scene.picture,
                scene.findings,
                base,
                &session.columns,
            );
            self.runs = self.table.runs();
            let other = self.made.as_ref().is_none_or(|known| known.1 != base);
            if other {
                self.flow = Flow::default();
                self.offset = 0.0;
            }
            self.made = Some(made);
            self.differing.clear();
            self.open_sheets(scene);
        }
        if anew || self.folded != Some(session.fold_single) {
            self.folded = Some(session.fold_single);
            self.fold(session.fold_single);
        }
    }

    /// Makes a sheet for each column; what is laid out of the same text with the same marks stays.
    fn open_sheets(&mut self, scene: &Scene<'_>) {
        let mut known: Vec<Sheet> = std::mem::take(&mut self.sheets);
        let shown: Vec<ArticleId> = self.table.columns.iter().map(|one| one.article).collect();
        for column in &self.table.columns {
            let Some(article) = scene.article(column.article) else {
                self.sheets.push(Sheet::default());
                continue;
            };
            let blocks: Vec<Block> = column
                .pieces
                .iter()
                .map(|piece| Block {
                    block: article.block_at(piece.span.start()).unwrap_or_default(),
                    span: piece.whole().range(),
                    kind: piece.kind,
                    first: false,
                })
                .collect();
            let marks = Marks::of(column.article, article, &blocks, scene.picture, &shown);
            let same = known.iter().position(|sheet| {
                sheet.text.as_ref() == Some(article.text()) && sheet.page.pieces == blocks
            });
            let mut sheet = match same {
                Some(at) => known.swap_remove(at),
                None => {
                    let mut page = Page::default();
                    page.open(blocks);
                    Sheet {
                        text: Some(article.text().clone()),
                        page,
                        marks: Marks::default(),
                    }
                }
            };
            for (index, layers) in marks.layers.iter().enumerate() {
                if sheet.marks.layers.get(index) != Some(layers) {
                    sheet.page.laid.remove(&index);
                }
            }
            sheet.marks = marks;
            self.sheets.push(sheet);
        }
        self.setting = None;
    }

    fn fold(&mut self, fold: bool) {
        // What stands at the top stays there, as far as it is still shown.
        let row = self
            .lines
            .get(self.flow.anchor.piece)
            .map(|line| match line {
                Line::Row(row) => *row,
                Line::Fold { run, .. } => self.runs.get(*run).map_or(0, |run| run.rows.start),
            });
        self.lines = lines::lines(&self.table, &self.runs, fold, &self.open);
        if let Some(line) = row.and_then(|row| lines::line_of(&self.lines, &self.runs, row)) {
            self.flow.anchor.piece = line;
        }
        self.estimate();
    }

    /// Guesses the heights of all lines from what is known of their passages.
    fn estimate(&mut self) {
        if self.setting.is_some() {
            let guesses = self.lines.iter().map(|line| self.guess(*line)).collect();
            self.flow.reset(guesses);
        }
    }

    /// Takes over how wide columns are and guesses heights anew where that has changed.
    fn set(&mut self, scene: &Scene<'_>, width: f32) {
        let setting = Setting {
            width: cell::text_width(width),
            size: sizes::READING,
            theme: scene.theme.name,
        };
        if self.setting == Some(setting) {
            return;
        }
        for sheet in &mut self.sheets {
            sheet.page.set(setting);
        }
        self.setting = Some(setting);
        self.estimate();
    }

    fn guess(&self, line: Line) -> f32 {
        let Line::Row(at) = line else {
            return FOLD;
        };
        let row = &self.table.rows[at];
        (0..self.table.columns.len())
            .map(|column| {
                let cell = row.cell(column).iter();
                cell::height(cell.map(|entry| {
                    let sheet = &self.sheets[column];
                    let notes = cell::has_notes(&self.table, at, entry);
                    (
                        sheet.page.flow.height(entry.piece),
                        if notes { cell::NOTE } else { 0.0 },
                    )
                }))
            })
            .fold(0.0, f32::max)
    }

    /// Lays the text of a line out and notes its height.
    fn lay_out(&mut self, ui: &Ui, scene: &Scene<'_>, line: usize) {
        let Some(Line::Row(row)) = self.lines.get(line).copied() else {
            return;
        };
        let entries: Vec<Entry> = self.table.rows[row].entries.clone();
        for entry in &entries {
            let sheet = &mut self.sheets[entry.column];
            let Some(text) = sheet.text.clone() else {
                continue;
            };
            let layers = &sheet.marks.layers;
            sheet
                .page
                .lay_out(ui, scene.theme, text.as_str(), layers, entry.piece);
        }
        let height = (0..self.table.columns.len())
            .map(|column| {
                let cell = self.table.rows[row].cell(column).iter();
                cell::height(cell.map(|entry| {
                    let page = &self.sheets[column].page;
                    let notes = cell::notes(ui, scene, self, row, entry);
                    (
                        page.flow.height(entry.piece),
                        notes.map_or(0.0, |notes| notes.size().y + cell::ABOVE_NOTES),
                    )
                }))
            })
            .fold(0.0, f32::max);
        self.flow.measure(line, height);
    }

    /// Lays out what is in sight or about to be.
    fn measure(&mut self, ui: &Ui, scene: &Scene<'_>, height: f32) {
        let anchor = self.flow.anchor.piece;
        let mut above = 0.0;
        for line in (0..anchor.min(self.lines.len())).rev() {
            if above > height {
                break;
            }
            if !self.flow.is_exact(line) {
                self.lay_out(ui, scene, line);
            }
            above += self.flow.height(line);
        }
        let mut below = -self.flow.anchor.offset;
        for line in anchor..self.lines.len() {
            if below > 1.5 * height {
                break;
            }
            if !self.flow.is_exact(line) {
                self.lay_out(ui, scene, line);
            }
            below += self.flow.height(line);
        }
    }

    /// Forgets the laid out text of lines that are far from those in sight.
    fn forget(&mut self, seen: std::ops::Range<usize>) {
        const KEPT: usize = 60;
        let kept = seen.start.saturating_sub(KEPT)..seen.end + KEPT;
        let rows: BTreeSet<usize> = self
            .lines
            .get(kept.start..kept.end.min(self.lines.len()))
            .unwrap_or_default()
            .iter()
            .filter_map(|line| match line {
                Line::Row(row) => Some(*row),
                Line::Fold { .. } => None,
            })
            .collect();
        for (column, sheet) in self.sheets.iter_mut().enumerate() {
            if sheet.page.laid.len() <= 4 * KEPT {
                continue;
            }
            let wanted: BTreeSet<usize> = rows
                .iter()
                .flat_map(|row| self.table.rows[*row].cell(column))
                .map(|entry| entry.piece)
                .collect();
            sheet.page.laid.retain(|piece, _| wanted.contains(piece));
        }
    }

    /// The line at a distance from the table's top.
    fn line_at(&mut self, distance: f32) -> usize {
        let mut flow = 0..self.lines.len();
        while flow.len() > 1 {
            let middle = flow.start + flow.len() / 2;
            if self.flow.top(middle) <= distance {
                flow.start = middle;
            } else {
                flow.end = middle;
            }
        }
        flow.start
    }

    /// Brings the row of `place` into sight, opening the fold that hides it.
    fn bring(&mut self, scene: &Scene<'_>, place: Passage, height: f32) {
        let Some((column, piece)) = self.table.at(place) else {
            return;
        };
        let row = self.table.columns[column].pieces[piece].row;
        let Some(mut line) = lines::line_of(&self.lines, &self.runs, row) else {
            return;
        };
        if let Line::Fold { run, open: false } = self.lines[line] {
            self.open.extend(lines::key(&self.table, &self.runs[run]));
            self.fold(scene.session().fold_single);
            let Some(now) = lines::line_of(&self.lines, &self.runs, row) else {
                return;
            };
            line = now;
        }
        self.column = Some(column);
        let (above, own) = self.within_row(row, column, piece);
        let start = self.flow.top(line);
        let top = start + above;
        let bottom = top + own;
        let scrolled = self.flow.scrolled();
        if top >= scrolled && bottom <= scrolled + height {
            return;
        }
        // What is cut off by an edge is moved by no more than it takes.
        let partly = top < scrolled + height && bottom > scrolled;
        let target = if !partly {
            let room = (height - own).max(0.0) / 2.0;
            top - room.min(BELOW_HEAD)
        } else if top < scrolled || own > height {
            top
        } else {
            bottom - height
        };
        // Hung on the row itself, the passage stays where it is while rows above it are measured.
        self.flow.anchor = Anchor {
            piece: line,
            offset: target.max(0.0) - start,
        };
    }

    /// Where a passage stands in its row: how far below the row's top, and its height.
    fn within_row(&self, row: usize, column: usize, piece: usize) -> (f32, f32) {
        let entries = self.table.rows[row].cell(column);
        let heights: Vec<f32> = entries
            .iter()
            .map(|entry| {
                let notes = cell::has_notes(&self.table, row, entry);
                let text = self.sheets[column].page.flow.height(entry.piece);
                text + if notes { cell::NOTE } else { 0.0 }
            })
            .collect();
        let at = entries.iter().position(|entry| entry.piece == piece);
        let areas = cell::split(Rect::ZERO, &heights);
        match at.and_then(|at| Some((areas.get(at)?.1, heights[at]))) {
            Some((top, height)) => (top - cell::PAD, height + 2.0 * cell::PAD),
            None => (0.0, 0.0),
        }
    }

    /// Selects a passage.
    fn select(&mut self, column: usize, piece: usize, out: &mut Outbox) {
        let own = &self.table.columns[column];
        self.column = Some(column);
        self.take_focus = Some((column, piece));
        let place = Passage {
            article: own.article,
            span: own.pieces[piece].span,
        };
        out.send(Command::Select(Some(place), Reveal::Align));
    }

    /// Opens or closes a run.
    fn toggle(&mut self, scene: &Scene<'_>, run: usize) {
        let Some(key) = self
            .runs
            .get(run)
            .and_then(|run| lines::key(&self.table, run))
        else {
            return;
        };
        if !self.open.remove(&key) {
            self.open.insert(key);
        }
        self.fold(scene.session().fold_single);
    }
}
