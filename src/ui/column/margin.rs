//! The margin beside the text: a bar for each statement, in its source's colour, with a chip.

use egui::{
    Align2, Color32, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2,
};
use lucide_icons::Icon;

use super::marks::{Bar, LANES};
use super::{ColumnState, Slot};
use crate::attribution::Form;
use crate::ui::Scene;
use crate::ui::theme::Face;

/// The distance between the text and the nearest bar.
const GAP: f32 = 6.0;
/// The distance from one bar to the next.
const PITCH: f32 = 4.0;
/// The height of a chip.
const CHIP: f32 = 14.0;
/// The size of the letters on a chip.
const LETTERS: f32 = 9.5;

/// Draws bars and chips of what is in sight.
pub(super) fn show(ui: &Ui, scene: &Scene<'_>, slot: &Slot<'_>, state: &ColumnState, body: Rect) {
    let text = slot.article.text().as_str();
    let painter = ui.painter();
    let right = state.view().left() - GAP;
    let mut free = f32::NEG_INFINITY;
    // The chip that was drawn last, and where its bar ends: the same source straight below it
    // needs no second chip.
    let mut last: Option<(String, f32)> = None;
    for (index, laid) in &state.page.laid {
        let bars = state.marks.bars.get(*index).map_or(&[][..], Vec::as_slice);
        for bar in bars {
            let rows = state.page.rects(text, *index, &bar.span);
            let (Some(first), Some(end)) = (rows.first(), rows.last()) else {
                continue;
            };
            let top = laid.at.y + first.top() + 3.0;
            let bottom = laid.at.y + end.bottom() - 3.0;
            let ink = bar
                .rank
                .map_or(scene.theme.muted, |rank| scene.theme.source_ink(rank));
            let x = right - bar.lane.min(LANES - 1) as f32 * PITCH;
            line(painter, bar.form, x, top, bottom, ink);
            let continues = !bar.doubtful
                && !bar.by_hand
                && last
                    .as_ref()
                    .is_some_and(|(letters, end)| *letters == bar.initials && top - end < 12.0);
            if bar.first && !continues {
                let at = pos2(right - PITCH * LANES as f32 + 3.0, top.max(free));
                free = chip(painter, scene, bar, at, body, ink);
            }
            last = Some((bar.initials.clone(), bottom));
        }
        for start in state.marks.by_hand.get(*index).into_iter().flatten() {
            let rows = state.page.rects(text, *index, &(*start..start + 1));
            if let Some(row) = rows.first() {
                let at = laid.at + row.right_top().to_vec2();
                painter.text(
                    pos2(at.x - row.width(), at.y + 1.0),
                    Align2::RIGHT_TOP,
                    Icon::Hand.unicode(),
                    Face::Icons.at(LETTERS),
                    scene.theme.accent,
                );
            }
        }
    }
}

/// The bar: thick beside quotations, thin beside indirect speech, broken beside hearsay.
pub(super) fn line(painter: &Painter, form: Form, x: f32, top: f32, bottom: f32, ink: Color32) {
    let width = if form == Form::Direct { 3.0 } else { 1.8 };
    let bar = |top: f32, bottom: f32| {
        painter.rect_filled(
            Rect::from_min_max(pos2(x - width, top), pos2(x, bottom)),
            CornerRadius::same(1),
            ink,
        );
    };
    if form == Form::FreeIndirect {
        let mut y = top;
        while y < bottom {
            bar(y, (y + 4.0).min(bottom));
            y += 7.0;
        }
    } else {
        bar(top, bottom);
    }
}

/// The chip: letters for the source, "?" where a person should look, a hand where one has decided.
/// Returns where the next chip may start.
fn chip(
    painter: &Painter,
    scene: &Scene<'_>,
    bar: &Bar,
    at: Pos2,
    body: Rect,
    ink: Color32,
) -> f32 {
    let mut letters = bar.initials.clone();
    if letters.is_empty() {
        letters.push(Icon::Ear.unicode());
    }
    if bar.doubtful {
        letters.push('?');
    }
    if bar.by_hand {
        letters.push(Icon::Hand.unicode());
    }
    let galley = painter.layout_no_wrap(letters, Face::SansBold.at(LETTERS), ink);
    let size = vec2(galley.size().x + 5.0, CHIP);
    let left = (at.x - size.x).max(body.left() + 4.0);
    let rect = Rect::from_min_size(pos2(left, at.y), size);
    painter.rect(
        rect,
        CornerRadius::same(3),
        scene.theme.page,
        Stroke::new(1.0, ink.gamma_multiply(0.55)),
        StrokeKind::Inside,
    );
    painter.galley(
        pos2(rect.left() + 2.5, rect.center().y - galley.size().y / 2.0),
        galley,
        ink,
    );
    rect.bottom() + 1.0
}
