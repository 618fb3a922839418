//! What is painted of a text: grounds, lines, what is set off, the rows.

use egui::{
    Align2, CornerRadius, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2,
};
use lucide_icons::Icon;

use super::piece::Piece;
use super::places::ground_of;
use super::{ColumnState, Lit, Slot, Why, ground, hyphens, sample};
use crate::text::{BlockKind, Span};
use crate::ui::Scene;
use crate::ui::theme::{Face, Theme, sizes};

/// Paints grounds, rows and what is set off.
pub(super) fn show(ui: &Ui, scene: &Scene<'_>, slot: &Slot<'_>, state: &mut ColumnState) {
    let indices: Vec<usize> = state.page.laid.keys().copied().collect();
    for index in indices {
        let (Some(laid), Some(known)) = (
            state.page.laid.get(&index),
            state.page.pieces.get(index).cloned(),
        ) else {
            continue;
        };
        let origin = laid.at;
        if known.kind == BlockKind::Internal {
            internal(ui, scene, slot, state, index, &known, origin);
        }
        piece(ui, scene, slot, state, index, &known, origin);
    }
}

/// Paints one piece. Lines around the selection lie lowest, then grounds, then the selection without its
/// lines: so several rows have one outline, and the lines that tell links apart stay.
fn piece(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    index: usize,
    piece: &Piece,
    origin: Pos2,
) {
    let text = slot.article.text().as_str();
    let (painter, theme) = (ui.painter(), scene.theme);
    let plain = scene.session().plain;
    let lit: Vec<Lit> = (slot.lit.iter().copied())
        .filter(|lit| lit.span.start() < piece.span.end && piece.span.start < lit.span.end())
        .filter(|lit| !plain || matches!(lit.why, Why::Selected | Why::Held))
        .collect();
    let rows = |state: &ColumnState, span: Span| -> Vec<Rect> {
        let rows = state.page.rects(text, index, &span.range()).into_iter();
        rows.map(|row| row.translate(origin.to_vec2())).collect()
    };
    let lit: Vec<(Why, Vec<Rect>)> = (lit.into_iter())
        .map(|lit| (lit.why, rows(state, lit.span)))
        .collect();
    outlines(painter, theme, &lit);
    let values = state.marks.differing.get(index);
    let values = values.map_or(&[][..], Vec::as_slice);
    let Some(laid) = state.page.laid.get_mut(&index) else {
        return;
    };
    let marked = ground::ground(laid, text, piece, values, theme, origin);
    if !marked.below.is_empty() {
        painter.add(marked.below);
    }
    grounds(painter, theme, &lit);
    let words = scene.session().words;
    let words = words.filter(|(article, _)| *article == slot.id);
    let words = words.map(|(_, span)| span);
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
    frames(painter, theme, &lit);
    if let Some(laid) = state.page.laid.get(&index) {
        painter.galley(origin, laid.galley().clone(), theme.text);
        hyphens::paint(ui, laid.galley(), origin);
    }
}

/// The lines around what is selected, and around what belongs to it.
fn outlines(painter: &Painter, theme: &Theme, lit: &[(Why, Vec<Rect>)]) {
    let outline = |why: Why| match why {
        Why::Selected => Some((1.6, theme.accent)),
        Why::SameClaim => Some((1.0, theme.muted)),
        Why::Held => Some((1.6, theme.warning)),
        Why::Differs | Why::Says => None,
    };
    let outlined = lit
        .iter()
        .filter_map(|(why, rows)| Some((outline(*why)?, rows)));
    for ((width, ink), rows) in outlined.clone() {
        for row in rows {
            painter.rect_filled(row.expand(width), CornerRadius::same(2), ink);
        }
    }
    for (_, rows) in outlined {
        for row in rows {
            painter.rect_filled(*row, 0.0, theme.page);
        }
    }
}

/// The ground of what is selected, and of words that its counterpart has otherwise.
fn grounds(painter: &Painter, theme: &Theme, lit: &[(Why, Vec<Rect>)]) {
    let rows = lit.iter().flat_map(|(why, rows)| {
        let why = *why;
        rows.iter().map(move |row| (why, *row))
    });
    for (why, row) in rows {
        let ground = ground_of(row);
        match why {
            Why::Selected | Why::Held => {
                // The line at the foot of a linked passage stays to be seen.
                let foot = ground.bottom() - 1.6;
                let inside = Rect::from_min_max(row.min, pos2(row.right(), foot));
                let below = Rect::from_min_max(pos2(row.left(), ground.bottom()), row.max);
                painter.rect_filled(inside, 0.0, theme.selected);
                painter.rect_filled(below, 0.0, theme.selected);
            }
            Why::Differs => {
                painter.rect_filled(ground, 0.0, theme.differing);
                let foot = pos2(row.left(), ground.bottom() - 2.0);
                painter.rect_filled(Rect::from_min_max(foot, ground.max), 0.0, theme.text);
            }
            Why::SameClaim | Why::Says => {}
        }
    }
}

/// The frames of words that say who the selected statement is from.
fn frames(painter: &Painter, theme: &Theme, lit: &[(Why, Vec<Rect>)]) {
    for (_, rows) in lit.iter().filter(|(why, _)| *why == Why::Says) {
        for row in rows {
            let frame = ground_of(*row).expand2(egui::vec2(1.5, 0.0));
            let stroke = Stroke::new(1.0, theme.muted);
            painter.rect_stroke(frame, CornerRadius::same(3), stroke, StrokeKind::Outside);
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
