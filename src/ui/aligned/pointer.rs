//! What the pointer does with the words of a cell: it selects them, and learns who says them.

use egui::{CursorIcon, PointerButton, Pos2, Response, Ui};

use super::TableState;
use crate::review::table::Entry;
use crate::text::Span;
use crate::ui::column::hover;
use crate::ui::column::passage::Reading;
use crate::ui::{Command, Outbox, Scene};

/// Selects the passage with a click, words by dragging, a word with two clicks and a sentence with
/// three. The text stands at `at`. What is dragged over stays within the passage: the next one in the
/// column need not be the next one of the article.
pub(super) fn listen(
    ui: &Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    at: Pos2,
    entry: &Entry,
    response: &Response,
    out: &mut Outbox,
) {
    let (column, piece) = (entry.column, entry.piece);
    let article = state.table.columns[column].article;
    let words = scene.session().words;
    let select = |span: Option<Span>| span.map(|span| Command::SelectWords(Some((article, span))));
    let byte = |state: &TableState, point: Pos2| {
        let text = state.sheets[column].text.as_ref()?;
        state.sheets[column]
            .page
            .byte_in(text.as_str(), piece, at, point)
    };
    if response.drag_started_by(PointerButton::Primary) {
        let origin = ui.input(|input| input.pointer.press_origin());
        state.press = origin.and_then(|origin| byte(state, origin));
    }
    if response.dragged_by(PointerButton::Primary)
        && let (Some(start), Some(point)) = (state.press, response.interact_pointer_pos())
        && let Some(end) = byte(state, point)
        && let Some(reading) = reading(scene, state, column)
        && let Some(span) = reading.words_between(start, end)
        && words != Some((article, span))
    {
        out.send(Command::SelectWords(Some((article, span))));
    }
    if response.drag_stopped() {
        state.press = None;
    }
    let chosen = if response.triple_clicked() || response.double_clicked() {
        let point = response.interact_pointer_pos();
        let byte = point.and_then(|point| byte(state, point));
        byte.zip(reading(scene, state, column))
            .and_then(|(byte, reading)| {
                select(if response.triple_clicked() {
                    reading.sentence_at(byte)
                } else {
                    reading.word_at(byte)
                })
            })
    } else {
        None
    };
    if let Some(command) = chosen {
        out.send(command);
    } else if response.clicked() {
        if words.is_some() {
            out.send(Command::SelectWords(None));
        }
        state.select(column, piece, out);
    } else if response.secondary_clicked() {
        let point = response.interact_pointer_pos();
        let byte = point.and_then(|point| byte(state, point));
        let inside = words
            .zip(byte)
            .is_some_and(|((own, span), byte)| own == article && span.holds(byte));
        let selected = scene.session().selection;
        let selected = selected.and_then(|place| state.table.at(place));
        if !inside && selected != Some((column, piece)) {
            state.select(column, piece, out);
        }
    }
}

/// Shows who says the words under the pointer, how, and what corresponds to them.
pub(super) fn tooltip(
    scene: &Scene<'_>,
    state: &TableState,
    at: Pos2,
    entry: &Entry,
    response: Response,
) {
    let sheet = &state.sheets[entry.column];
    let over = response
        .hover_pos()
        .zip(sheet.text.as_ref())
        .and_then(|(point, text)| {
            sheet
                .page
                .byte_under_in(text.as_str(), entry.piece, at, point)
        });
    let Some((byte, reading)) = over.zip(reading(scene, state, entry.column)) else {
        return;
    };
    let response = response.on_hover_cursor(CursorIcon::Text);
    let article = state.table.columns[entry.column].article;
    hover::tooltip(scene, article, &reading, byte, response);
}

/// What lies where in the article of a column.
fn reading<'a>(scene: &Scene<'a>, state: &'a TableState, column: usize) -> Option<Reading<'a>> {
    let id = state.table.columns[column].article;
    let sheet = &state.sheets[column];
    Some(Reading::of(
        scene,
        id,
        scene.article(id)?,
        &sheet.page.pieces,
        &sheet.marks,
    ))
}
