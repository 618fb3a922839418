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
mod notes;
mod pointer;
mod row;
mod state;

use std::collections::{BTreeMap, BTreeSet};

use egui::{Id, Rect, ScrollArea, Ui, pos2, vec2};

use super::carried::Place as Carry;
use super::column::flow::Flow;
use super::column::marks::Marks;
use super::column::page::{Page, Setting};
use super::compare;
use super::theme::sizes;
use super::{Desk, Outbox, Scene, find};
use crate::comparison::PairMarks;
use crate::review::table::{Run, Table};
use crate::review::{LinkIx, View};
use crate::text::{ArticleId, Passage, Span, Text};
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
    /// Whether the place that was selected when it was first shown has been brought into sight.
    placed: bool,
    /// Where the table was scrolled to.
    offset: f32,
    /// How far the columns behind the base are scrolled to the left.
    shift: f32,
    /// How far they shall be.
    sideways: Option<f32>,
    /// Where in its article a selection of words began that is being dragged.
    press: Option<usize>,
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
    /// Where the words that are searched for stand.
    found: Vec<Span>,
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
    find::show(ui, scene, desk, out);
    let shared = desk.shared.passages(scene).len();
    let state = &mut desk.table;
    state.prepare(scene);
    state.find(&desk.found);
    ui.spacing_mut().item_spacing.y = 0.0;
    compare::bar::show(ui, scene, &desk.compare, out);
    bar::show(ui, scene, shared, state, out);
    if state.table.columns.is_empty() {
        bar::nothing(ui, scene);
        return;
    }
    let room = ui.available_rect_before_wrap();
    let beside = ui.spacing().scroll.allocated_width();
    let width = column_width(room.width() - beside, state.table.columns.len());
    state.set(scene, width);
    keyboard::listen(ui, scene, state, room.height() - HEAD, out);
    // A project that is opened with a place shows it, as soon as it is known which rows there are.
    let unplaced = !std::mem::replace(&mut state.placed, !scene.comparing());
    let carried = desk.carried.to(View::Aligned);
    let carried = carried.filter(|carried| state.table.at(carried.place()).is_some());
    let requested = scene
        .scroll
        .filter(|request| unplaced || request.number != desk.aligned);
    if let Some(request) = requested {
        desk.aligned = request.number;
    }
    let arrives = carried.is_some();
    if let Some(Carry::Top(place)) = carried {
        // Whoever has left the selection behind in the texts reads on where they stood.
        state.bring_to_top(scene, place);
    } else if let Some(place) = carried.map(Carry::place).or(requested.map(|one| one.place)) {
        // What is guessed to be in sight may turn out to lie below the edge.
        state.measure(ui, scene, room.height() - HEAD);
        state.bring(scene, place, room.height() - HEAD, arrives);
        if let Some((column, _)) = state.table.at(place) {
            state.bring_sideways(column, width, room.width() - beside);
        }
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
    let wanted = state.sideways.take();
    if let Some(sideways) = wanted {
        area = area.horizontal_scroll_offset(sideways);
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
        let reached = head::show(ui, scene, state, grid, head, out);
        rows(ui, scene, state, grid, body, view.top(), out);
        reached
    });
    if let Some(column) = shown.inner {
        state.bring_sideways(column, width, room.width() - beside);
        ui.ctx().request_repaint();
    }
    state.shift = shown.state.clamped_offset().x;
    // A column that has just been added lies beyond where one could scroll to in the frame before.
    let most = (total.x - shown.inner_rect.width()).max(0.0);
    if let Some(wanted) = wanted.map(|wanted| wanted.min(most))
        && (wanted - state.shift).abs() > 0.5
    {
        state.sideways = Some(wanted);
        ui.ctx().request_repaint();
    }
    state.offset = shown.state.clamped_offset().y;
    state.flow.scroll_to(state.offset);
    if let Some(place) = state.read(scene, room.height() - HEAD) {
        desk.carried.note(place);
    }
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
