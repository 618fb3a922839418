//! The text of a column: scrolling, laying out what is in sight, and what is drawn of it.

use egui::{CornerRadius, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2};

use super::{ColumnState, GLIDE_SECONDS, Happening, Slot, hover, input, margin, paint, reach};
use crate::ui::{Outbox, Scene};

/// The space left below the last row when the text is scrolled to its end.
const FOOT: f32 = 56.0;
/// The space above the first row.
const CAP: f32 = 10.0;

/// Draws the text.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    body: Rect,
    out: &mut Outbox,
) -> Option<Happening> {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(body).id_salt(("text", slot.id.0)));
    ui.shrink_clip_rect(body);
    let id = ui.scope_id().with("column");
    let response = ui.interact(body, id, Sense::click_and_drag());
    if slot.focus {
        response.request_focus();
    }
    scroll(&ui, scene, slot, state, &response);
    let bottom = lay_out(&ui, scene, slot, state);
    settle(&ui, scene, slot, state, bottom);

    let happening = input::listen(&ui, scene, slot, state, &response, out);
    paint::show(&ui, scene, slot, state);
    let handles = margin::show(&ui, scene, slot, state, body);
    reach::show(&ui, scene, slot, state, &response, out);
    state.keyboard = response.has_focus();
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let ring = Rect::from_min_max(body.min, pos2(body.right(), body.bottom())).shrink(1.5);
        ui.painter().rect_stroke(
            ring,
            CornerRadius::same(3),
            Stroke::new(2.0, scene.theme.accent),
            StrokeKind::Inside,
        );
    }
    let over = ui
        .input(|input| input.pointer.hover_pos())
        .filter(|_| response.hovered())
        .and_then(|pointer| {
            let under = state.page.byte_under(slot.article.text().as_str(), pointer);
            // The letters in the margin are short for a name that can be told.
            let beside = || handles.iter().find(|(rect, _)| rect.contains(pointer));
            under.or_else(|| beside().map(|(_, byte)| *byte))
        });
    let response = match over {
        Some(byte) => {
            let reading = state.reading(scene, slot);
            let marked = reading.said_at(byte).is_some() || reading.links_at(byte).next().is_some();
            let response = response.on_hover_cursor(if marked {
                CursorIcon::PointingHand
            } else {
                CursorIcon::Text
            });
            if scene.session().plain {
                response
            } else {
                hover::tooltip(scene, slot.id, &reading, byte, response)
            }
        }
        None => response,
    };
    hover::menu(scene, &response, out);
    happening
}

/// Moves the text by wheel, by an alignment under way, or to the position that was saved.
fn scroll(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    response: &egui::Response,
) {
    if let Some(position) = state.restore.take() {
        let first = state
            .page
            .pieces
            .partition_point(|piece| piece.block < position.block);
        if first < state.page.pieces.len() {
            state.page.flow.anchor = super::flow::Anchor {
                piece: first,
                offset: 0.0,
            };
            measure(ui, scene, slot, state, first);
            let height: f32 = state.page.pieces[first..]
                .iter()
                .take_while(|piece| piece.block == position.block)
                .enumerate()
                .map(|(nth, _)| state.page.flow.height(first + nth))
                .sum();
            shift(ui, scene, slot, state, position.fraction * height);
        }
    }
    let wheel = if response.contains_pointer() {
        ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta.y))
    } else {
        0.0
    };
    if wheel != 0.0 {
        state.glide = None;
        shift(ui, scene, slot, state, -wheel);
    }
    glide(ui, scene, slot, state);
}

fn glide(ui: &Ui, scene: &Scene<'_>, slot: &Slot<'_>, state: &mut ColumnState) {
    let Some(mut glide) = state.glide else {
        return;
    };
    let text = slot.article.text().as_str();
    let Some(index) = super::piece::piece_at(&state.page.pieces, glide.byte) else {
        state.glide = None;
        return;
    };
    measure(ui, scene, slot, state, index);
    let away = |state: &mut ColumnState| state.page.row_in_view(text, glide.byte).0 - glide.height;
    let mut distance = away(state);
    // What is far away is not scrolled through: the column jumps to the neighbourhood first.
    let near = state.view.height() * 0.8;
    if distance.abs() > near {
        let (top, _) = state.page.row(text, index, glide.byte);
        state.page.flow.anchor = super::flow::Anchor {
            piece: index,
            offset: 0.0,
        };
        let ahead = near * distance.signum();
        shift(ui, scene, slot, state, top - glide.height - ahead);
        distance = away(state);
    }
    let start = *glide.distance.get_or_insert(distance);
    let still = ui.style().animation_time <= 0.0;
    glide.elapsed += ui.input(|input| input.stable_dt).min(0.25);
    let passed = (glide.elapsed / GLIDE_SECONDS).min(1.0);
    if still || passed >= 1.0 || distance.abs() < 0.5 {
        shift(ui, scene, slot, state, distance);
        let view = state.view.height() - CAP;
        state.slack = (
            state.page.flow.gap_above(),
            (state.page.flow.gap_below(view) - FOOT).max(0.0),
        );
        state.glide = None;
    } else {
        let left = start * (1.0 - passed).powi(3);
        shift(ui, scene, slot, state, distance - left);
        state.glide = Some(glide);
    }
    ui.ctx().request_repaint();
}

/// Lays out one piece.
fn measure(ui: &Ui, scene: &Scene<'_>, slot: &Slot<'_>, state: &mut ColumnState, index: usize) {
    state.page.lay_out(
        ui,
        scene.theme,
        slot.article.text().as_str(),
        &state.marks.layers,
        index,
    );
}

/// Moves the text up by `points`.
pub(super) fn shift(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    points: f32,
) {
    // Far moves go by guessed heights; near ones measure what they pass.
    if points.abs() > state.view.height() * 4.0 {
        let scrolled = state.page.flow.scrolled() + points;
        state.page.flow.scroll_to(scrolled);
        return;
    }
    let ColumnState { page, marks, .. } = state;
    let mut flow = std::mem::take(&mut page.flow);
    flow.shift(points, |flow, index| {
        if !flow.is_exact(index) {
            std::mem::swap(&mut page.flow, flow);
            page.lay_out(
                ui,
                scene.theme,
                slot.article.text().as_str(),
                &marks.layers,
                index,
            );
            std::mem::swap(&mut page.flow, flow);
        }
    });
    page.flow = flow;
}

/// Lays out what is in sight, says where it is drawn, and returns the lower edge of the last row.
fn lay_out(ui: &Ui, scene: &Scene<'_>, slot: &Slot<'_>, state: &mut ColumnState) -> f32 {
    let view = state.view;
    let anchor = state.page.flow.anchor;
    let mut top = view.top() + CAP - anchor.offset;
    // The offset of a piece that is measured for the first time may change with it.
    measure(ui, scene, slot, state, anchor.piece);
    top += anchor.offset - state.page.flow.anchor.offset;
    let first = state.page.flow.anchor.piece;
    let mut index = first;
    while index < state.page.flow.len() && top < view.bottom() {
        measure(ui, scene, slot, state, index);
        let lead = state.page.lead(index);
        if let Some(laid) = state.page.laid.get_mut(&index) {
            laid.at = pos2(view.left(), (top + lead).round());
        }
        top += state.page.flow.height(index);
        index += 1;
    }
    state
        .page
        .laid
        .retain(|known, _| (first..index).contains(known));
    top
}

/// Brings the text back to where its first row is at the top or its last at the foot, unless it was
/// put beyond that on purpose.
fn settle(ui: &Ui, scene: &Scene<'_>, slot: &Slot<'_>, state: &mut ColumnState, bottom: f32) {
    if state.glide.is_some() {
        return;
    }
    let gap_above = state.page.flow.gap_above();
    let at_end = state
        .page
        .laid
        .keys()
        .next_back()
        .is_some_and(|last| last + 1 == state.page.flow.len());
    let gap_below = if at_end {
        (state.view.bottom() - FOOT - bottom).max(0.0)
    } else {
        0.0
    };
    let scrolled = state.page.flow.scrolled();
    let above = gap_above - state.slack.0;
    // A text that fits whole stands at the top.
    let below = (gap_below - state.slack.1).min(scrolled.max(0.0));
    let back = if above > 0.01 {
        above
    } else if below > 0.01 && gap_above <= 0.0 {
        -below
    } else {
        0.0
    };
    if back == 0.0 {
        state.slack = (state.slack.0.min(gap_above), state.slack.1.min(gap_below));
        return;
    }
    shift(ui, scene, slot, state, back);
    lay_out(ui, scene, slot, state);
}
