//! The overview beside a column: the whole article at the column's height.

use std::sync::Arc;

use egui::{CornerRadius, Mesh, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2};

use super::flow::Flow;
use super::ground::triangle;
use super::marks::Value;
use super::piece::{Piece, piece_at};
use super::{ColumnState, Slot};
use crate::comparison::LinkKind;
use crate::ui::theme::ThemeName;
use crate::ui::{Scene, names};

/// What the drawn ticks depend on besides the marks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct StripKey {
    version: u64,
    rect: Rect,
    theme: ThemeName,
}

/// The part of the strip's width that statements take.
const STATEMENTS: f32 = 3.0;

/// The least height of the frame around what is in sight.
const LEAST_FRAME: f32 = 10.0;

/// Draws the strip; clicking or dragging in it scrolls.
pub(super) fn show(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    rect: Rect,
) {
    let id = ui.scope_id().with(("strip", slot.id.0));
    // Not a stop of the Tab key: the keys of the text scroll as well.
    let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::ScrollBar,
            true,
            scene.texts.with(
                "compare-strip-name",
                &[("article", scene.label(slot.id).into())],
            ),
        )
    });
    let view = state.view().height();
    let total = state.page.flow.total().max(view).max(1.0);
    let held = response.dragged() || response.clicked();
    if held && let Some(pointer) = response.interact_pointer_pos() {
        let share = (pointer.y - rect.top()) / rect.height().max(1.0);
        let most = (total + 60.0 - view).max(0.0);
        state.glide = None;
        state.restore = None;
        state.slack = (0.0, 0.0);
        state
            .page
            .flow
            .scroll_to((share * total - view / 2.0).clamp(0.0, most));
        ui.ctx().request_repaint();
    }
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, scene.theme.panel);
    let mesh = ticks(scene, state, rect, total);
    painter.add(mesh);
    for span in slot.found {
        let page = &mut state.page;
        let at = share(&mut page.flow, &page.pieces, total, span.start());
        let y = rect.top() + at * rect.height();
        let tick = Rect::from_min_max(pos2(rect.left(), y), pos2(rect.right(), y + 2.0));
        painter.rect_filled(tick, 0.0, scene.theme.text);
    }
    let top = (state.page.flow.scrolled() / total).clamp(0.0, 1.0);
    let bottom = ((state.page.flow.scrolled() + view) / total).clamp(0.0, 1.0);
    // In a very long text what is in sight is less than a line of the strip; it stays to be found.
    let height = ((bottom - top) * rect.height()).max(LEAST_FRAME);
    let y = (rect.top() + top * rect.height()).min(rect.bottom() - height);
    let frame = Rect::from_min_max(pos2(rect.left(), y), pos2(rect.right(), y + height));
    let ink = if response.hovered() || response.dragged() {
        scene.theme.accent
    } else {
        scene.theme.muted
    };
    painter.rect_stroke(
        frame,
        CornerRadius::same(2),
        Stroke::new(1.0, ink),
        StrokeKind::Inside,
    );
    painter.rect_filled(frame, CornerRadius::same(2), ink.gamma_multiply(0.10));
}

/// How far down the article byte `position` stands, from 0 to 1.
fn share(flow: &mut Flow, pieces: &[Piece], total: f32, position: usize) -> f32 {
    let Some(index) = piece_at(pieces, position) else {
        return 0.0;
    };
    let piece = &pieces[index];
    let inside = position.saturating_sub(piece.span.start) as f32 / piece.span.len().max(1) as f32;
    (flow.top(index) + inside.min(1.0) * flow.height(index)) / total
}

/// Ticks of links (as wide as they are close), statements and discrepancies.
fn ticks(scene: &Scene<'_>, state: &mut ColumnState, rect: Rect, total: f32) -> Arc<Mesh> {
    let key = StripKey {
        version: state.page.flow.version,
        rect,
        theme: scene.theme.name,
    };
    if let Some((known, mesh)) = &state.strip
        && *known == key
    {
        return mesh.clone();
    }
    let ColumnState { page, marks, .. } = state;
    let mut mesh = Mesh::default();
    let mut y = |position: usize| {
        rect.top() + share(&mut page.flow, &page.pieces, total, position) * rect.height()
    };
    let right = rect.right() - 1.0;
    let room = rect.width() - STATEMENTS - 3.0;
    // The closest kind last, so that it is not hidden.
    for kind in LinkKind::ALL.into_iter().rev() {
        let width = room
            * match kind {
                LinkKind::Verbatim => 1.0,
                LinkKind::Edited => 0.6,
                LinkKind::Reworded => 0.35,
            };
        for side in marks.links.iter().filter(|side| side.kind == kind) {
            let (top, bottom) = (y(side.span.start()), y(side.span.end()));
            mesh.add_colored_rect(
                Rect::from_min_max(
                    pos2(right - width, top),
                    pos2(right, (bottom - 1.0).max(top + 1.5)),
                ),
                scene.theme.link_line(kind),
            );
        }
    }
    for bar in marks.bars.iter().flatten() {
        let (top, bottom) = (y(bar.span.start), y(bar.span.end));
        let ink = bar
            .rank
            .map_or(scene.theme.muted, |rank| scene.theme.source_ink(rank));
        mesh.add_colored_rect(
            Rect::from_min_max(
                pos2(rect.left() + 1.0, top),
                pos2(
                    rect.left() + 1.0 + STATEMENTS,
                    (bottom - 1.0).max(top + 1.5),
                ),
            ),
            ink,
        );
    }
    // Facts that are told differently stand out from mere differences in who says so, and lie above them.
    for (facts, half) in [(false, 2.0), (true, 3.4)] {
        let wanted = |value: &&Value| names::is_attribution(value.kind) != facts;
        for value in marks.values.iter().filter(wanted) {
            let foot = pos2(rect.center().x + 1.0, y(value.span.start) + 3.0);
            triangle(&mut mesh, foot, half, scene.theme.warning);
        }
    }
    let mesh = Arc::new(mesh);
    state.strip = Some((key, mesh.clone()));
    mesh
}
