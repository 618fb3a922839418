//! Arrow keys: from passage to passage.

use egui::{Key, Modifiers, Ui};

use super::TableState;
use super::lines::{Line, line_of};
use crate::review::table::Entry;
use crate::ui::{Outbox, Scene};

/// A step that a key makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    Up,
    Down,
    Left,
    Right,
    First,
    Last,
}

/// Moves the selection by arrow keys, Home and End, and the table by Page Up and Page Down, while
/// the keyboard belongs to a cell or to nothing.
pub(super) fn listen(
    ui: &Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    height: f32,
    out: &mut Outbox,
) {
    let focused = ui.memory(egui::Memory::focused);
    if scene.dialog.is_some() || focused.is_some() && focused != state.reached {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, pages) in [(Key::PageUp, -1.0), (Key::PageDown, 1.0)] {
        if pressed(key) {
            let scrolled = state.flow.scrolled() + pages * (height - 40.0);
            let most = (state.flow.total() - height).max(0.0);
            state.flow.scroll_to(scrolled.clamp(0.0, most));
        }
    }
    for (key, step) in [
        (Key::ArrowUp, Step::Up),
        (Key::ArrowDown, Step::Down),
        (Key::ArrowLeft, Step::Left),
        (Key::ArrowRight, Step::Right),
        (Key::Home, Step::First),
        (Key::End, Step::Last),
    ] {
        if pressed(key)
            && let Some((column, piece)) = target(scene, state, step)
        {
            let wanted = state.column;
            state.select(column, piece, out);
            // Going up and down keeps to the column that the person chose, past empty cells.
            if matches!(step, Step::Up | Step::Down) && wanted.is_some() {
                state.column = wanted;
            }
        }
    }
}

/// Where a step leads, as column and piece.
fn target(scene: &Scene<'_>, state: &TableState, step: Step) -> Option<(usize, usize)> {
    let rows: Vec<usize> = state
        .lines
        .iter()
        .filter_map(|line| match line {
            Line::Row(row) => Some(*row),
            Line::Fold { .. } => None,
        })
        .collect();
    let selected = scene
        .session()
        .selection
        .and_then(|place| state.table.at(place));
    let Some((column, piece)) = selected else {
        return match step {
            Step::Last => enter(state, *rows.last()?, true),
            _ => state.first,
        };
    };
    let home = state.table.columns[column].pieces[piece].row;
    let shown = line_of(&state.lines, &state.runs, home)?;
    let here = rows.partition_point(|row| *row < home);
    let row = &state.table.rows[home];
    let cell = row.cell(column);
    let within = cell.iter().position(|entry| entry.piece == piece)?;
    let at = |entry: &Entry| (entry.column, entry.piece);
    let hidden = !matches!(state.lines[shown], Line::Row(_));
    match step {
        Step::Down if within + 1 < cell.len() => Some(at(&cell[within + 1])),
        Step::Up if within > 0 => Some(at(&cell[within - 1])),
        Step::Down => {
            let next = if hidden { here } else { here + 1 };
            enter(state, *rows.get(next)?, false)
        }
        Step::Up => enter(state, *rows.get(here.checked_sub(1)?)?, true),
        Step::Right => row
            .entries
            .iter()
            .find(|entry| entry.column > column)
            .map(at),
        Step::Left => {
            let left = row.entries.iter().rfind(|entry| entry.column < column)?;
            row.cell(left.column).first().map(at)
        }
        Step::First => enter(state, *rows.first()?, false),
        Step::Last => enter(state, *rows.last()?, true),
    }
}

/// The passage of a row that is reached from below or above: in the column that the person chose,
/// else in the nearest one.
fn enter(state: &TableState, row: usize, from_below: bool) -> Option<(usize, usize)> {
    let row = state.table.rows.get(row)?;
    let wanted = state.column.unwrap_or_default();
    let home = row.entries.iter().filter(|entry| !entry.repeated);
    let nearest = home
        .min_by_key(|entry| (entry.column.abs_diff(wanted), entry.column))
        .or_else(|| row.entries.first())?;
    let cell = row.cell(nearest.column);
    let entry = if from_below {
        cell.last()
    } else {
        cell.first()
    };
    entry.map(|entry| (entry.column, entry.piece))
}
