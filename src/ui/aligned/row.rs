//! One row of the table.

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use super::{Grid, MARGIN, TableState, cell, notes};
use crate::comparison::{DiscrepancyKind, Side};
use crate::review::table::Entry;
use crate::text::{BlockKind, Passage};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Command, Outbox, Reveal, Scene, names};

/// What is selected: the place, and the column and piece that hold it.
pub(super) type Selected = Option<(Passage, (usize, usize))>;

/// Draws row number `row` into `rect`.
#[allow(
    clippy::too_many_arguments,
    reason = "what is drawn, where, and what of it is selected are different things"
)]
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    grid: Grid,
    rect: Rect,
    row: usize,
    selected: Selected,
    out: &mut Outbox,
) {
    let theme = scene.theme;
    let place = selected.map(|(_, place)| place);
    let holds = |entry: &Entry| Some((entry.column, entry.piece)) == place;
    let highlighted = state.table.rows[row].entries.iter().any(holds);
    let ground = match state.table.rows[row].kind {
        BlockKind::Boilerplate | BlockKind::Internal => theme.panel,
        _ => theme.page,
    };
    ui.painter().rect_filled(rect, 0.0, ground);

    // The margin comes before the cells, so that `Tab` and screen readers go through a row from left to right.
    let margin = Rect::from_min_size(rect.min, vec2(MARGIN, rect.height()));
    let ground = if highlighted {
        theme.selected
    } else {
        theme.panel
    };
    ui.painter().rect_filled(margin, 0.0, ground);
    ui.painter()
        .vline(margin.right() - 0.5, margin.y_range(), (1.0, theme.line));
    if let Some(column) = state.only_in(scene, row) {
        single(ui, scene, state, margin, row, column);
    }
    flag(ui, scene, state, rect, row, out);

    let columns = state.table.columns.len();
    let clip = ui.clip_rect();
    let beside = Rect::from_min_max(pos2(grid.base_right(), clip.top()), clip.max);
    let mut seen = false;
    for column in 0..columns {
        let left = grid.column(column);
        let own = Rect::from_min_size(pos2(left, rect.top()), vec2(grid.width, rect.height()));
        let clipped = if column == 0 {
            clip
        } else {
            clip.intersect(beside)
        };
        if !clipped.intersects(own) {
            continue;
        }
        ui.set_clip_rect(clipped);
        let entries: Vec<Entry> = state.table.rows[row].cell(column).to_vec();
        if entries.is_empty() {
            ui.painter().rect_filled(own, 0.0, theme.panel);
        } else {
            seen |= clipped.intersect(own).width() > SEEN;
            cells(ui, scene, state, own, row, &entries, place, out);
        }
        ui.painter()
            .vline(own.right() - 0.5, own.y_range(), (1.0, theme.line));
    }
    ui.set_clip_rect(clip);
    if !seen {
        beyond(ui, scene, state, grid, rect, row, out);
    }
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, (1.0, theme.line));
    if highlighted {
        // Grounds tell links apart, so the row is framed instead of tinted.
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, 0.0, theme.accent);
        for y in [rect.top() + 0.25, rect.bottom() - 0.75] {
            ui.painter().hline(rect.x_range(), y, (1.5, theme.accent));
        }
    }
}

#[allow(
    clippy::too_many_arguments,
    reason = "what is drawn, where, and what of it is selected are different things"
)]
fn cells(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    own: Rect,
    row: usize,
    entries: &[Entry],
    place: Option<(usize, usize)>,
    out: &mut Outbox,
) {
    let heights: Vec<f32> = entries
        .iter()
        .map(|entry| {
            let text = state.sheets[entry.column].page.flow.height(entry.piece);
            let notes = notes::laid_out(ui, scene, state, row, entry);
            text + notes.map_or(0.0, |notes| notes.size().y + notes::ABOVE)
        })
        .collect();
    for (entry, (area, text)) in entries.iter().zip(cell::split(own, &heights)) {
        cell::show(ui, scene, state, (area, text), row, entry, place, out);
    }
}

/// A cell of which less than this is in sight is not seen, in points.
const SEEN: f32 = 40.0;

/// Says in a row of which nothing is in sight sideways whose it is; a click shows it.
fn beyond(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    grid: Grid,
    rect: Rect,
    row: usize,
    out: &mut Outbox,
) {
    let entries = &state.table.rows[row].entries;
    let Some(first) = entries.first().map(|entry| (entry.column, entry.piece)) else {
        return;
    };
    let mut columns: Vec<usize> = entries.iter().map(|entry| entry.column).collect();
    columns.dedup();
    let labels: Vec<String> = columns
        .iter()
        .map(|column| scene.label(state.table.columns[*column].article))
        .collect();
    let values = [("articles", labels.join(", ").into())];
    let words = scene.texts.with("aligned-beyond", &values);
    let room = Rect::from_min_max(
        pos2(grid.column(0), rect.top()),
        pos2(grid.base_right(), rect.bottom()),
    );
    let area = Rect::from_min_max(
        pos2(room.left() + 16.0, room.top() + 5.0),
        pos2(room.right() - cell::PAD, room.top() + 25.0),
    );
    let id = ui.make_persistent_id(("beyond", row));
    let response = ui.interact(area, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
    let arrow = if grid.column(first.0) < grid.base_right() {
        Icon::ArrowLeft
    } else {
        Icon::ArrowRight
    };
    let ink = if response.hovered() {
        scene.theme.accent
    } else {
        scene.theme.muted
    };
    let mut job = egui::text::LayoutJob::default();
    let format = |font| egui::TextFormat {
        valign: egui::Align::Center,
        ..egui::TextFormat::simple(font, ink)
    };
    let sign = arrow.unicode().to_string();
    job.append(&sign, 0.0, format(Face::Icons.at(sizes::SMALL)));
    job.append(&words, 5.0, format(Face::Sans.at(sizes::SMALL)));
    job.wrap = egui::text::TextWrapping::truncate_at_width(area.width());
    let galley = ui.painter().layout_job(job);
    let at = pos2(area.left(), area.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    if response.clicked() {
        state.select(first.0, first.1, out);
    }
}

/// The sign of a row that only one article has.
fn single(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &TableState,
    margin: Rect,
    row: usize,
    column: usize,
) {
    let area = Rect::from_min_size(margin.min + vec2(4.0, 6.0), vec2(MARGIN - 8.0, 22.0));
    ui.painter().text(
        area.center(),
        Align2::CENTER_CENTER,
        Icon::CircleDashed.unicode(),
        Face::Icons.at(sizes::SMALL),
        scene.theme.muted,
    );
    let id = ui.make_persistent_id(("single", row));
    ui.interact(area, id, Sense::hover()).on_hover_ui(|ui| {
        let label = scene.label(state.table.columns[column].article);
        ui.label(
            scene
                .texts
                .with("aligned-only-in", &[("article", label.into())]),
        );
    });
}

/// The flag of a row whose passages disagree.
fn flag(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &TableState,
    rect: Rect,
    row: usize,
    out: &mut Outbox,
) {
    let flagged = &state.table.rows[row].discrepancies;
    let Some(first) = flagged
        .first()
        .and_then(|index| scene.picture.discrepancies.get(*index))
    else {
        return;
    };
    let theme = scene.theme;
    let value = |kind: DiscrepancyKind, side: &Side| {
        let values = [
            (
                "value",
                names::value(scene.texts, scene.picture, kind, &side.value).into(),
            ),
            ("article", scene.label(side.passage.article).into()),
        ];
        scene.texts.with("aligned-value", &values)
    };
    let lines: Vec<String> = flagged
        .iter()
        .filter_map(|index| scene.picture.discrepancies.get(*index))
        .map(|found| {
            scene.texts.with(
                "aligned-discrepancy",
                &[
                    ("kind", names::discrepancy(scene.texts, found.kind).into()),
                    ("left", value(found.kind, &found.left).into()),
                    ("right", value(found.kind, &found.right).into()),
                ],
            )
        })
        .collect();
    let area = Rect::from_min_size(rect.min + vec2(4.0, 4.0), vec2(MARGIN - 6.0, 26.0));
    let id = ui.make_persistent_id(("flag", row));
    let response = ui.interact(area, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, lines.join("; ")));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(area, 4.0, theme.warning_ground);
    }
    ui.painter().text(
        area.center_top() + vec2(0.0, 5.0),
        Align2::CENTER_TOP,
        Icon::TriangleAlert.unicode(),
        Face::Icons.at(sizes::BODY + 1.5),
        theme.warning,
    );
    if flagged.len() > 1 {
        let count = scene.texts.number(flagged.len());
        let below = area.center_top() + vec2(0.0, 22.0);
        ui.painter().text(
            below,
            Align2::CENTER_TOP,
            count,
            Face::SansBold.at(sizes::SMALL),
            theme.warning,
        );
    }
    if response.clicked() {
        out.send(Command::Select(Some(first.left.passage), Reveal::Stay));
    }
    response.on_hover_ui(|ui| {
        for line in &lines {
            ui.label(line);
        }
    });
}
