//! The grounds and lines under the rows of text.

use std::sync::Arc;

use egui::{Color32, Mesh, Pos2, Rect, Vec2, pos2, vec2};

use super::marks::Differing;
use super::page::{Ground, Laid};
use super::piece::Piece;
use super::places::{ground_of, rects};
use crate::comparison::LinkKind;
use crate::ui::theme::{Theme, ThemeName};

/// The grounds and lines of a piece whose rows are drawn at `at`. Made anew only when the rows or
/// their place have changed.
pub(in crate::ui) fn ground(
    laid: &mut Laid,
    text: &str,
    piece: &Piece,
    values: &[Differing],
    theme: &Theme,
    at: Pos2,
) -> Ground {
    if let Some(known) = &laid.ground
        && known.at == at
    {
        return known.clone();
    }
    let mut below = Mesh::default();
    let mut above = Mesh::default();
    for run in &laid.runs {
        let look = run.look;
        if look.link.is_none() && look.cue.is_none() {
            continue;
        }
        for row in rects(laid.galley(), text, piece, &run.span) {
            let row = row.translate(at.to_vec2());
            if let Some(kind) = look.link {
                let ground = ground_of(row);
                // What a person decided is as clear as the theme has it.
                let (fill, ink) = if look.decided {
                    (theme.link_ground(kind), theme.link_line(kind))
                } else {
                    (tint(theme, kind), line_ink(theme, kind))
                };
                below.add_colored_rect(ground, fill);
                line(&mut below, ground, kind, ink);
            }
            if let Some(rank) = look.cue {
                let ink = rank.map_or(theme.muted, |rank| theme.source_ink(rank));
                let y = (ground_of(row).bottom() - 3.0).round();
                above.add_colored_rect(
                    Rect::from_min_max(pos2(row.left(), y), pos2(row.right(), y + 1.0)),
                    ink,
                );
            }
        }
    }
    for value in values {
        for (nth, row) in rects(laid.galley(), text, piece, &value.span)
            .into_iter()
            .enumerate()
        {
            let row = row.translate(at.to_vec2());
            if value.exact {
                below.add_colored_rect(ground_of(row), theme.warning_ground);
            }
            let look = (value.exact, value.fact);
            warn(&mut above, row, nth == 0, look, theme.warning);
        }
    }
    let ground = Ground {
        at,
        below: Arc::new(below),
        above: Arc::new(above),
    };
    laid.ground = Some(ground.clone());
    ground
}

/// The ground of a linked stretch. Most of what copies share is reworded; its ground is quieter, so
/// that the closer kinds stand out.
pub(super) fn tint(theme: &Theme, kind: LinkKind) -> Color32 {
    let ground = theme.link_ground(kind);
    if kind == LinkKind::Reworded {
        theme.page.lerp_to_gamma(ground, 0.5)
    } else {
        ground
    }
}

/// The ink of the line at the foot of a linked stretch, quieter for reworded ones as their ground is. On a dark page
/// a line that glows under every row tires the eye.
pub(super) fn line_ink(theme: &Theme, kind: LinkKind) -> Color32 {
    let share = match (kind, theme.name) {
        (LinkKind::Reworded, _) => 0.55,
        (_, ThemeName::Dark) => 0.72,
        (_, ThemeName::Light) => 1.0,
    };
    theme.page.lerp_to_gamma(theme.link_line(kind), share)
}

/// The line at the foot of a linked stretch: solid for the same words, dashed for edited, dotted
/// for reworded ones.
pub(in crate::ui) fn line(mesh: &mut Mesh, ground: Rect, kind: LinkKind, ink: Color32) {
    let (dash, gap, thick) = match kind {
        LinkKind::Verbatim => (f32::INFINITY, 0.0, 1.5),
        LinkKind::Edited => (6.0, 3.5, 1.5),
        LinkKind::Reworded => (1.2, 3.8, 1.1),
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

/// The warning mark on what another article gives differently: a small triangle above where it
/// starts, smaller yet where only who says so is told differently, and below a figure or a date a double
/// line. What disagrees otherwise is a whole phrase, which a line would only make harder to read.
pub(in crate::ui) fn warn(
    mesh: &mut Mesh,
    row: Rect,
    first: bool,
    (exact, fact): (bool, bool),
    ink: Color32,
) {
    let ground = ground_of(row);
    for lift in if exact { &[0.0, 3.0][..] } else { &[] } {
        let bottom = ground.bottom() - *lift;
        mesh.add_colored_rect(
            Rect::from_min_max(
                pos2(row.left(), bottom - 1.5),
                pos2(row.right(), bottom - 0.3),
            ),
            ink,
        );
    }
    if first {
        let half = if fact { 3.8 } else { 2.4 };
        // In the air between the lines, where neither has letters.
        triangle(mesh, pos2(row.left() - 1.0, ground.top() + 3.2), half, ink);
    }
}

/// A triangle that points up, with its foot's middle at `foot`.
pub(in crate::ui) fn triangle(mesh: &mut Mesh, foot: Pos2, half: f32, ink: Color32) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_that_differ_have_a_larger_sign_than_who_says_so() {
        let width = |look| {
            let mut mesh = Mesh::default();
            let row = Rect::from_min_size(Pos2::ZERO, vec2(80.0, 20.0));
            warn(&mut mesh, row, true, look, Color32::RED);
            // The sign comes last.
            let corners = &mesh.vertices[mesh.vertices.len() - 3..];
            corners[1].pos.x - corners[0].pos.x
        };
        assert!(width((false, true)) > width((false, false)) + 2.0);
        assert!(width((true, true)) > width((true, false)) + 2.0);
    }
}
