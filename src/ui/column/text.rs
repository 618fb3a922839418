//! Drawing the text of a column: scrolling, rows, grounds, what is set off.

use egui::{
    Align2, CornerRadius, CursorIcon, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2,
};
use lucide_icons::Icon;

use super::piece::Piece;
use super::places::ground_of;
use super::{
    ColumnState, GLIDE_SECONDS, Happening, Lit, Slot, Why, ground, hover, hyphens, input, margin,
    reach, sample,
};
use crate::text::{BlockKind, Span};
use crate::ui::theme::{Face, sizes};
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
    paint(&ui, scene, slot, state);
    margin::show(&ui, scene, slot, state, body);
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
        .and_then(|pointer| state.page.byte_under(slot.article.text().as_str(), pointer));
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

/// Paints grounds, rows and what is set off.
fn paint(ui: &Ui, scene: &Scene<'_>, slot: &Slot<'_>, state: &mut ColumnState) {
    let text = slot.article.text().as_str();
    let theme = scene.theme;
    let painter = ui.painter();
    let words = scene
        .session()
        .words
        .filter(|(article, _)| *article == slot.id)
        .map(|(_, span)| span);
    let indices: Vec<usize> = state.page.laid.keys().copied().collect();
    // Lines around the selection lie lowest, then grounds, then the selection without its lines:
    // so several rows have one outline, and the lines that tell links apart stay.
    for index in &indices {
        let at = |state: &ColumnState| state.page.laid.get(index).map(|laid| laid.at);
        let Some(origin) = at(state) else { continue };
        let Some(piece) = state.page.pieces.get(*index).cloned() else {
            continue;
        };
        if piece.kind == BlockKind::Internal {
            internal(ui, scene, slot, state, *index, &piece, origin);
        }
        let rows = |state: &ColumnState, span: Span| -> Vec<Rect> {
            state
                .page
                .rects(text, *index, &span.range())
                .into_iter()
                .map(|row| row.translate(origin.to_vec2()))
                .collect()
        };
        let here = slot
            .lit
            .iter()
            .filter(|lit| lit.span.start() < piece.span.end && piece.span.start < lit.span.end())
            .filter(|lit| !scene.session().plain || matches!(lit.why, Why::Selected | Why::Held));
        for lit in here.clone() {
            let (width, ink) = match lit.why {
                Why::Selected => (1.6, theme.accent),
                Why::SameClaim => (1.0, theme.muted),
                Why::Held => (1.6, theme.warning),
                Why::Differs | Why::Says => continue,
            };
            for row in rows(state, lit.span) {
                painter.rect_filled(row.expand(width), CornerRadius::same(2), ink);
            }
        }
        let outlined = |lit: &&Lit| !matches!(lit.why, Why::Differs | Why::Says);
        for lit in here.clone().filter(outlined) {
            for row in rows(state, lit.span) {
                painter.rect_filled(row, 0.0, theme.page);
            }
        }
        let values = state.marks.differing.get(*index);
        let Some(laid) = state.page.laid.get_mut(index) else {
            continue;
        };
        let marked = ground::ground(
            laid,
            text,
            &piece,
            values.map_or(&[], Vec::as_slice),
            theme,
            origin,
        );
        if !marked.below.is_empty() {
            painter.add(marked.below);
        }
        for lit in here.clone() {
            for row in rows(state, lit.span) {
                let ground = ground_of(row);
                // The line at the foot of a linked passage stays to be seen.
                let foot = ground.bottom() - 1.6;
                let inside = Rect::from_min_max(row.min, pos2(row.right(), foot));
                let below = pos2(row.left(), ground.bottom());
                match lit.why {
                    Why::Selected | Why::Held => {
                        painter.rect_filled(inside, 0.0, theme.selected);
                        painter.rect_filled(
                            Rect::from_min_max(below, row.max),
                            0.0,
                            theme.selected,
                        );
                    }
                    Why::SameClaim | Why::Says => {}
                    Why::Differs => {
                        painter.rect_filled(ground, 0.0, theme.differing);
                        let foot = pos2(row.left(), ground.bottom() - 2.0);
                        painter.rect_filled(Rect::from_min_max(foot, ground.max), 0.0, theme.text);
                    }
                }
            }
        }
        for span in slot.found {
            for row in rows(state, *span) {
                sample::found(painter, theme, ground_of(row), words == Some(*span));
            }
        }
        if let Some(span) = words.filter(|words| !slot.found.contains(words)) {
            for row in rows(state, span) {
                painter.rect_filled(ground_of(row), 0.0, theme.marked);
            }
        }
        if !marked.above.is_empty() {
            painter.add(marked.above);
        }
        for lit in here.filter(|lit| lit.why == Why::Says) {
            for row in rows(state, lit.span) {
                let frame = ground_of(row).expand2(egui::vec2(1.5, 0.0));
                let stroke = Stroke::new(1.0, theme.muted);
                painter.rect_stroke(frame, CornerRadius::same(3), stroke, StrokeKind::Outside);
            }
        }
        if let Some(laid) = state.page.laid.get(index) {
            painter.galley(origin, laid.galley().clone(), theme.text);
            hyphens::paint(ui, laid.galley(), origin);
        }
    }
}

/// Sets off what is for the newsroom only: a ground of its own, and a line above that says so.
fn internal(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &ColumnState,
    index: usize,
    piece: &Piece,
    origin: Pos2,
) {
    let Some(laid) = state.page.laid.get(&index) else {
        return;
    };
    let theme = scene.theme;
    let label = if piece.opens {
        state.page.label()
    } else {
        state.page.lead(index)
    };
    let ground = Rect::from_min_max(
        pos2(state.view.left(), origin.y - label),
        pos2(state.view.right(), origin.y + laid.galley().size().y),
    );
    ui.painter().rect_filled(ground, 0.0, theme.panel);
    if !piece.opens {
        return;
    }
    let words = scene.texts.get("column-internal");
    let line = Rect::from_min_max(ground.min, pos2(ground.right(), origin.y));
    let at = pos2(origin.x, line.center().y);
    let sign = ui.painter().text(
        at,
        Align2::LEFT_CENTER,
        Icon::EyeOff.unicode(),
        Face::Icons.at(sizes::SMALL + 1.0),
        theme.warning,
    );
    ui.painter().text(
        pos2(sign.right() + 5.0, at.y),
        Align2::LEFT_CENTER,
        &words,
        Face::SansBold.at(sizes::SMALL),
        theme.warning,
    );
    let id = ui.scope_id().with(("internal", slot.id.0, index));
    let seen = ui.interact(line, id, Sense::HOVER);
    seen.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.as_str()));
}
