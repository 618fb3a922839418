//! Bands between neighbouring columns, from a passage to what it is linked with.

use std::sync::Arc;

use egui::{
    Align2, CursorIcon, Mesh, Painter, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2,
};

use super::band::{Band, Weight, at, edges, fill_band, hit};
use crate::comparison::LinkKind;
use crate::review::{Belief, LinkIx, Picture, Place};
use crate::text::{ArticleId, Span};
use crate::ui::theme::Face;
use crate::ui::{Command, Desk, Outbox, Reveal, Scene, names};

/// A link between two neighbouring columns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Ribbon {
    link: LinkIx,
    kind: LinkKind,
    belief: Belief,
    left: Span,
    right: Span,
}

/// The links between one column and the next.
#[derive(Default)]
struct Pair {
    /// Ordered by the left side.
    ribbons: Vec<Ribbon>,
    /// The same, as indices ordered by the right side.
    by_right: Vec<usize>,
    /// The longest left and right side, in bytes.
    longest: (usize, usize),
    drawn: Option<Drawn>,
}

/// What was painted last, to paint again while nothing moves.
struct Drawn {
    bands: Vec<Band>,
    dark: bool,
    mesh: Arc<Mesh>,
    lines: Vec<Shape>,
}

/// The links between all neighbours.
#[derive(Default)]
pub(super) struct Ribbons {
    made_for: Option<(u64, Vec<ArticleId>)>,
    pairs: Vec<Pair>,
}

impl Ribbons {
    fn prepare(&mut self, scene: &Scene<'_>, ids: &[ArticleId]) {
        let known = self
            .made_for
            .as_ref()
            .is_some_and(|(revision, order)| *revision == scene.revision && order == ids);
        if !known {
            self.pairs = ids
                .windows(2)
                .map(|pair| Pair::between(scene.picture, pair[0], pair[1]))
                .collect();
            self.made_for = Some((scene.revision, ids.to_vec()));
        }
    }
}

impl Pair {
    fn between(picture: &Picture, left: ArticleId, right: ArticleId) -> Self {
        let mut ribbons: Vec<Ribbon> = picture
            .links_of(left)
            .iter()
            .filter_map(|ix| {
                let link = picture.link(*ix).link;
                let (here, there) = link.seen_from(left)?;
                (there.article == right).then_some(Ribbon {
                    link: *ix,
                    kind: link.kind,
                    belief: picture.link(*ix).belief,
                    left: here.span,
                    right: there.span,
                })
            })
            .collect();
        ribbons.sort_by_key(|ribbon| (ribbon.left, ribbon.right));
        let mut by_right: Vec<usize> = (0..ribbons.len()).collect();
        by_right.sort_by_key(|index| ribbons[*index].right);
        let longest = ribbons.iter().fold((0, 0), |(left, right), ribbon| {
            (left.max(ribbon.left.len()), right.max(ribbon.right.len()))
        });
        Self {
            ribbons,
            by_right,
            longest,
            drawn: None,
        }
    }

    /// The ribbons with an end among the bytes in sight on either side, as indices in order.
    fn near(&self, left: std::ops::Range<usize>, right: std::ops::Range<usize>) -> Vec<usize> {
        let start = left.start.saturating_sub(self.longest.0);
        let first = self
            .ribbons
            .partition_point(|ribbon| ribbon.left.start() < start);
        let mut found: Vec<usize> = (first..self.ribbons.len())
            .take_while(|index| self.ribbons[*index].left.start() < left.end)
            .filter(|index| self.ribbons[*index].left.end() > left.start)
            .collect();
        let start = right.start.saturating_sub(self.longest.1);
        let first = self
            .by_right
            .partition_point(|index| self.ribbons[*index].right.start() < start);
        found.extend(
            self.by_right[first..]
                .iter()
                .copied()
                .take_while(|index| self.ribbons[*index].right.start() < right.end)
                .filter(|index| self.ribbons[*index].right.end() > right.start),
        );
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Draws the ribbons between all neighbours; a click on one selects its link.
#[allow(
    clippy::too_many_arguments,
    reason = "the parts of one frame, used once"
)]
pub(super) fn show(
    ui: &Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    ribbons: &mut Ribbons,
    chosen: &[LinkIx],
    ids: &[ArticleId],
    rects: &[Rect],
    out: &mut Outbox,
) {
    ribbons.prepare(scene, ids);
    for (index, pair) in ribbons.pairs.iter_mut().enumerate() {
        let (Some(left), Some(right)) = (rects.get(index), rects.get(index + 1)) else {
            continue;
        };
        let top = desk
            .columns
            .get(&ids[index])
            .map_or(left.top(), |state| state.view().top());
        let gutter = Rect::from_min_max(pos2(left.right(), top), pos2(right.left(), left.bottom()));
        if !ui.is_rect_visible(gutter) {
            continue;
        }
        one(
            ui,
            scene,
            desk,
            pair,
            chosen,
            (ids[index], ids[index + 1]),
            gutter,
            out,
        );
    }
}

#[allow(
    clippy::too_many_arguments,
    reason = "the parts of one frame, used once"
)]
fn one(
    ui: &Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    pair: &mut Pair,
    chosen: &[LinkIx],
    (left, right): (ArticleId, ArticleId),
    gutter: Rect,
    out: &mut Outbox,
) {
    let seen = |desk: &Desk, id: ArticleId| {
        desk.columns
            .get(&id)
            .map_or(0..0, super::column::ColumnState::in_sight)
    };
    let (left_seen, right_seen) = (seen(desk, left), seen(desk, right));
    // What lies far beyond the edges is drawn from just beyond them.
    let (above, below) = (gutter.top() - 60.0, gutter.bottom() + 60.0);
    let mut bands = Vec::new();
    for index in pair.near(left_seen, right_seen) {
        let ribbon = pair.ribbons[index];
        let mut edges = |id: ArticleId, span: Span| {
            let (top, bottom) = desk
                .columns
                .get_mut(&id)
                .map_or((0.0, 0.0), |state| state.edges(span));
            (top.clamp(above, below), bottom.clamp(above, below))
        };
        let (from, to) = (edges(left, ribbon.left), edges(right, ribbon.right));
        let inside = |(top, bottom): (f32, f32)| bottom > gutter.top() && top < gutter.bottom();
        if !inside(from) && !inside(to) {
            continue;
        }
        let weight = if chosen.binary_search(&ribbon.link).is_ok() {
            Weight::Chosen
        } else if inside(from) && inside(to) {
            Weight::Quiet
        } else {
            Weight::Faint
        };
        bands.push(Band {
            ribbon: index,
            left: from,
            right: to,
            weight,
        });
    }

    let id = ui.scope_id().with(("ribbons", left.0, right.0));
    let response = ui.interact(gutter, id, Sense::CLICK);
    response.widget_info(|| {
        let name = |id| scene.label(id);
        WidgetInfo::labeled(
            Role::Group,
            true,
            scene.texts.with(
                "compare-ribbons-name",
                &[
                    ("count", pair.ribbons.len().into()),
                    ("left", name(left).into()),
                    ("right", name(right).into()),
                ],
            ),
        )
    });
    let under = response
        .hover_pos()
        .and_then(|pointer| hit(&bands, gutter, pointer));
    if let Some(band) = under {
        bands[band].weight = bands[band].weight.max(Weight::Hovered);
    }
    let hovered = under.map(|band| pair.ribbons[bands[band].ribbon]);
    // What stands out is drawn last.
    bands.sort_by_key(|band| (band.weight, band.ribbon));
    draw(ui, scene, pair, bands, gutter);
    let Some(ribbon) = hovered else {
        return;
    };
    let response = response
        .on_hover_cursor(CursorIcon::PointingHand)
        .on_hover_text_at_pointer(match ribbon.belief {
            Belief::Suggested => names::link(scene.texts, ribbon.kind),
            belief => format!(
                "{} · {}",
                names::link(scene.texts, ribbon.kind),
                names::belief(scene.texts, belief)
            ),
        });
    if response.clicked() {
        let place = Place {
            article: left,
            span: ribbon.left,
        };
        out.send(Command::Select(Some(place), Reveal::Align));
    }
}

fn draw(ui: &Ui, scene: &Scene<'_>, pair: &mut Pair, bands: Vec<Band>, gutter: Rect) {
    let dark = ui.visuals().dark_mode;
    let known = pair
        .drawn
        .as_ref()
        .is_some_and(|drawn| drawn.bands == bands && drawn.dark == dark);
    if !known {
        let mut mesh = Mesh::default();
        let mut lines = Vec::new();
        for band in &bands {
            let kind = pair.ribbons[band.ribbon].kind;
            let ink = scene.theme.link_line(kind);
            let (fill, edge) = match band.weight {
                Weight::Faint => (0.03, 0.14),
                Weight::Quiet => (0.08, 0.32),
                Weight::Hovered => (0.22, 1.0),
                // The edges say where it leads; a strong ground would be the loudest thing in the window.
                Weight::Chosen => (0.26, 1.0),
            };
            fill_band(&mut mesh, band, gutter, ink.gamma_multiply(fill));
            let thick = if band.weight >= Weight::Hovered {
                1.6
            } else {
                1.0
            };
            edges(
                &mut lines,
                band,
                kind,
                gutter,
                Stroke::new(thick, ink.gamma_multiply(edge)),
            );
        }
        pair.drawn = Some(Drawn {
            bands,
            dark,
            mesh: Arc::new(mesh),
            lines,
        });
    }
    if let Some(drawn) = &pair.drawn {
        let painter = ui.painter_at(gutter);
        if !drawn.mesh.is_empty() {
            painter.add(drawn.mesh.clone());
        }
        painter.extend(drawn.lines.iter().cloned());
        for band in &drawn.bands {
            let belief = pair.ribbons[band.ribbon].belief;
            if belief != Belief::Suggested && band.weight > Weight::Faint {
                decided(&painter, scene, band, gutter, belief);
            }
        }
    }
}

/// The sign in the middle of a band that a person confirmed or made.
fn decided(painter: &Painter, scene: &Scene<'_>, band: &Band, gutter: Rect, belief: Belief) {
    /// Half the width of the disc.
    const HALF: f32 = 7.5;
    let (top, bottom) = at(band, 0.5);
    let centre = pos2(gutter.center().x, (top + bottom) / 2.0);
    let ink = names::belief_ink(scene.theme, belief);
    painter.circle(centre, HALF, scene.theme.page, Stroke::new(1.0, ink));
    painter.text(
        centre,
        Align2::CENTER_CENTER,
        names::belief_icon(belief).unicode(),
        Face::Icons.at(HALF * 1.35),
        ink,
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    /// Where a side starts and ends, in bytes.
    type Side = (usize, usize);

    fn pair(spans: &[(Side, Side)]) -> Pair {
        let text = Text::normalise(&"x".repeat(1000));
        let mut ribbons: Vec<Ribbon> = spans
            .iter()
            .enumerate()
            .map(|(index, (left, right))| Ribbon {
                link: LinkIx(index),
                kind: LinkKind::Edited,
                belief: Belief::Suggested,
                left: text.snap(left.0..left.1),
                right: text.snap(right.0..right.1),
            })
            .collect();
        ribbons.sort_by_key(|ribbon| (ribbon.left, ribbon.right));
        let mut by_right: Vec<usize> = (0..ribbons.len()).collect();
        by_right.sort_by_key(|index| ribbons[*index].right);
        Pair {
            longest: (100, 100),
            ribbons,
            by_right,
            drawn: None,
        }
    }

    #[test]
    fn only_ribbons_with_an_end_in_sight_are_near() {
        let pair = pair(&[
            ((0, 50), (500, 560)),
            ((100, 150), (0, 40)),
            ((300, 390), (900, 950)),
            ((600, 650), (100, 140)),
        ]);
        let check =
            |left: std::ops::Range<usize>, right: std::ops::Range<usize>, expected: &[usize]| {
                assert_eq!(
                    pair.near(left.clone(), right.clone()),
                    expected,
                    "{left:?} {right:?}"
                );
            };
        check(0..1000, 0..1000, &[0, 1, 2, 3]);
        check(0..100, 0..0, &[0]);
        check(0..101, 0..0, &[0, 1]);
        // An end that only reaches into sight counts; one that stops at its edge does not.
        check(389..400, 0..0, &[2]);
        check(390..400, 0..0, &[]);
        check(0..0, 30..110, &[1, 3]);
        check(320..330, 520..530, &[0, 2]);
        check(0..0, 0..0, &[]);
    }
}
