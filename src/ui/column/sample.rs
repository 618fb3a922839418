//! Single marks: samples for the legend, and what all views of texts draw alike.

use egui::{Color32, CornerRadius, Mesh, Painter, Rect, Stroke, StrokeKind, pos2};

use super::{ground, margin};
use crate::attribution::Form;
use crate::comparison::LinkKind;
use crate::ui::theme::Theme;

/// A linked passage.
pub(in crate::ui) fn link(theme: &Theme, rect: Rect, kind: LinkKind) -> Mesh {
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(rect, ground::tint(theme, kind));
    ground::line(&mut mesh, rect, kind, ground::line_ink(theme, kind));
    mesh
}

/// Words that differ.
pub(in crate::ui) fn differing(theme: &Theme, rect: Rect) -> Mesh {
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(rect, theme.differing);
    let foot = pos2(rect.left(), rect.bottom() - 2.0);
    mesh.add_colored_rect(Rect::from_min_max(foot, rect.max), theme.text);
    mesh
}

/// Words that are searched for; with a frame where they are the ones reached.
pub(in crate::ui) fn found(painter: &Painter, theme: &Theme, rect: Rect, reached: bool) {
    let radius = CornerRadius::same(2);
    painter.rect_filled(rect, radius, theme.found);
    if reached {
        let stroke = Stroke::new(1.5, theme.accent);
        painter.rect_stroke(rect, radius, stroke, StrokeKind::Outside);
    }
}

/// A value that another article gives differently.
pub(in crate::ui) fn warning(theme: &Theme, rect: Rect) -> Mesh {
    let mut mesh = Mesh::default();
    ground::warn(
        &mut mesh,
        rect.shrink2(egui::vec2(4.0, 0.0)),
        true,
        (true, true),
        theme.warning,
    );
    mesh
}

/// A statement in the margin: how it is presented, and whether a person should look.
pub(in crate::ui) fn bar(painter: &Painter, look: (Form, bool), rect: Rect, ink: Color32) {
    margin::line(painter, look, rect.right(), rect.top(), rect.bottom(), ink);
}
