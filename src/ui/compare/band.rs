//! A ribbon where it stands on the screen: its shape, and whether the pointer is in it.

use egui::{Color32, Mesh, Pos2, Rect, Shape, Stroke, pos2};

use crate::comparison::LinkKind;

/// A ribbon where it stands on the screen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Band {
    pub ribbon: usize,
    pub left: (f32, f32),
    pub right: (f32, f32),
    /// How much it stands out.
    pub weight: Weight,
}

/// How much a ribbon stands out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Weight {
    /// One end is out of sight.
    Faint,
    /// Both ends are in sight.
    Quiet,
    /// The pointer is over it.
    Hovered,
    /// It belongs to the selection.
    Chosen,
}

/// The ribbon under the pointer: of several the one that stands out most, then the thinnest.
pub(super) fn hit(bands: &[Band], gutter: Rect, pointer: Pos2) -> Option<usize> {
    let across = (pointer.x - gutter.left()) / gutter.width().max(1.0);
    bands
        .iter()
        .enumerate()
        .filter(|(_, band)| {
            let (top, bottom) = at(band, across);
            (top - 1.0..=bottom + 1.0).contains(&pointer.y)
        })
        .max_by(|(_, one), (_, other)| {
            let height = |band: &Band| band.left.1 - band.left.0 + band.right.1 - band.right.0;
            one.weight
                .cmp(&other.weight)
                .then(height(other).total_cmp(&height(one)))
        })
        .map(|(index, _)| index)
}

/// The upper and lower edge of a band a share of the way across: flat at both ends.
pub(super) fn at(band: &Band, across: f32) -> (f32, f32) {
    let t = across.clamp(0.0, 1.0);
    let eased = t * t * (3.0 - 2.0 * t);
    (
        egui::lerp(band.left.0..=band.right.0, eased),
        egui::lerp(band.left.1..=band.right.1, eased),
    )
}

/// How many straight pieces make the curve.
const STEPS: usize = 14;

pub(super) fn fill_band(mesh: &mut Mesh, band: &Band, gutter: Rect, ink: Color32) {
    let base = mesh.vertices.len() as u32;
    for step in 0..=STEPS {
        let across = step as f32 / STEPS as f32;
        let x = egui::lerp(gutter.x_range(), across);
        let (top, bottom) = at(band, across);
        mesh.colored_vertex(pos2(x, top), ink);
        mesh.colored_vertex(pos2(x, bottom), ink);
    }
    for step in 0..STEPS as u32 {
        let corner = base + step * 2;
        mesh.add_triangle(corner, corner + 1, corner + 2);
        mesh.add_triangle(corner + 1, corner + 3, corner + 2);
    }
}

/// The edges: solid for the same words, dashed for edited, dotted for reworded ones, as in the text.
pub(super) fn edges(
    lines: &mut Vec<Shape>,
    band: &Band,
    kind: LinkKind,
    gutter: Rect,
    stroke: Stroke,
) {
    for lower in [false, true] {
        let path: Vec<Pos2> = (0..=STEPS)
            .map(|step| {
                let across = step as f32 / STEPS as f32;
                let (top, bottom) = at(band, across);
                let y = if lower { bottom } else { top };
                pos2(egui::lerp(gutter.x_range(), across), y)
            })
            .collect();
        match kind {
            LinkKind::Verbatim => lines.push(Shape::line(path, stroke)),
            LinkKind::Edited => lines.extend(Shape::dashed_line(&path, stroke, 5.0, 3.0)),
            LinkKind::Reworded => lines.extend(Shape::dashed_line(&path, stroke, 1.5, 3.5)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pointer_finds_the_band_it_is_in() {
        let gutter = Rect::from_min_max(pos2(0.0, 0.0), pos2(40.0, 400.0));
        let band = |ribbon, left, right, weight| Band {
            ribbon,
            left,
            right,
            weight,
        };
        let bands = [
            band(0, (0.0, 20.0), (100.0, 120.0), Weight::Quiet),
            band(1, (0.0, 60.0), (100.0, 160.0), Weight::Quiet),
            band(2, (200.0, 220.0), (200.0, 220.0), Weight::Chosen),
        ];
        let check = |x: f32, y: f32, expected: Option<usize>| {
            assert_eq!(hit(&bands, gutter, pos2(x, y)), expected, "{x} {y}");
        };
        check(0.0, 10.0, Some(0));
        check(0.0, 40.0, Some(1));
        check(40.0, 110.0, Some(0));
        check(20.0, 60.0, Some(0));
        check(20.0, 210.0, Some(2));
        check(20.0, 300.0, None);
    }
}
