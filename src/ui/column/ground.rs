//! The grounds and lines under the rows of text.

use std::sync::Arc;

use egui::{Color32, Mesh, Pos2, Rect, Vec2, pos2, vec2};

use super::page::{Laid, ground_of, rects};
use super::piece::Piece;
use crate::comparison::LinkKind;
use crate::ui::theme::Theme;

/// The grounds and lines of a piece whose rows are drawn at `at`. Made anew only when the rows or
/// their place have changed.
pub(super) fn ground(
    laid: &mut Laid,
    text: &str,
    piece: &Piece,
    theme: &Theme,
    at: Pos2,
) -> Arc<Mesh> {
    if let Some((known, mesh)) = &laid.ground
        && *known == at
    {
        return mesh.clone();
    }
    let mut mesh = Mesh::default();
    for run in &laid.runs {
        let look = run.look;
        if look.link.is_none() && look.cue.is_none() && !look.discrepancy {
            continue;
        }
        for (nth, row) in rects(&laid.galley, text, piece, &run.span)
            .into_iter()
            .enumerate()
        {
            let row = row.translate(at.to_vec2());
            if let Some(kind) = look.link {
                let ground = ground_of(row);
                mesh.add_colored_rect(ground, theme.link_ground(kind));
                line(&mut mesh, ground, kind, theme.link_line(kind));
            }
            if let Some(rank) = look.cue {
                let ink = rank.map_or(theme.muted, |rank| theme.source_ink(rank));
                let y = (ground_of(row).bottom() - 3.0).round();
                mesh.add_colored_rect(
                    Rect::from_min_max(pos2(row.left(), y), pos2(row.right(), y + 1.0)),
                    ink,
                );
            }
            if look.discrepancy {
                warn(&mut mesh, row, nth == 0, theme.warning);
            }
        }
    }
    let mesh = Arc::new(mesh);
    laid.ground = Some((at, mesh.clone()));
    mesh
}

/// The line at the foot of a linked stretch: solid for the same words, dashed for edited, dotted
/// for reworded ones.
pub(super) fn line(mesh: &mut Mesh, ground: Rect, kind: LinkKind, ink: Color32) {
    let (dash, gap, thick) = match kind {
        LinkKind::Verbatim => (f32::INFINITY, 0.0, 1.5),
        LinkKind::Edited => (6.0, 3.5, 1.5),
        LinkKind::Reworded => (1.5, 3.0, 1.5),
    };
    // Dashes stand on a grid of the whole row, so that neighbouring stretches do not stumble.
    let pitch = dash + gap;
    let mut left = if pitch.is_finite() {
        (ground.left() / pitch).floor() * pitch
    } else {
        ground.left()
    };
    while left < ground.right() {
        let right = (left + dash).min(ground.right());
        let from = left.max(ground.left());
        if from < right {
            mesh.add_colored_rect(
                Rect::from_min_max(
                    pos2(from, ground.bottom() - thick),
                    pos2(right, ground.bottom()),
                ),
                ink,
            );
        }
        left += pitch;
    }
}

/// The warning mark on a value that another article gives differently: a double line below, and a
/// small triangle above where it starts.
pub(super) fn warn(mesh: &mut Mesh, row: Rect, first: bool, ink: Color32) {
    let ground = ground_of(row);
    for lift in [0.0, 3.0] {
        let bottom = ground.bottom() - lift;
        mesh.add_colored_rect(
            Rect::from_min_max(
                pos2(row.left(), bottom - 1.5),
                pos2(row.right(), bottom - 0.3),
            ),
            ink,
        );
    }
    if first {
        triangle(mesh, pos2(row.left() - 1.0, ground.top() + 4.5), 3.5, ink);
    }
}

/// A triangle that points up, with its foot's middle at `foot`.
pub(super) fn triangle(mesh: &mut Mesh, foot: Pos2, half: f32, ink: Color32) {
    let base = mesh.vertices.len() as u32;
    for corner in [
        foot + vec2(-half, 0.0),
        foot + vec2(half, 0.0),
        foot + Vec2::new(0.0, -1.7 * half),
    ] {
        mesh.colored_vertex(corner, ink);
    }
    mesh.add_triangle(base, base + 1, base + 2);
}
