//! Widths and order of the columns.

use egui::{CursorIcon, EventFilter, Key, Modifiers, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::text::ArticleId;
use crate::ui::theme::sizes;
use crate::ui::{Command, Outbox, Scene, SessionChange};

/// The least and the greatest relative width.
const RANGE: std::ops::RangeInclusive<f32> = 0.3..=4.0;

/// How many times as wide as the narrowest a column may be made where all together need more than the
/// room: about as wide as text ever runs.
const WIDER: f32 = 2.5;

fn weight(scene: &Scene<'_>, id: ArticleId) -> f32 {
    let weight = scene.session().widths.get(&id).copied().unwrap_or(1.0);
    if weight.is_finite() {
        weight.clamp(*RANGE.start(), *RANGE.end())
    } else {
        1.0
    }
}

/// The width of each column in points: shares of `room` by weight, none narrower than is pleasant
/// to read, and one that was made wider wider than that; so all together may need more than `room`.
pub(super) fn widths(scene: &Scene<'_>, ids: &[ArticleId], room: f32) -> Vec<f32> {
    let weights: Vec<f32> = ids.iter().map(|id| weight(scene, *id)).collect();
    share(&weights, room)
}

fn share(weights: &[f32], room: f32) -> Vec<f32> {
    let gutters = sizes::GUTTER * weights.len().saturating_sub(1) as f32;
    let mut room = (room - gutters).max(0.0);
    let least = |index: usize| sizes::NARROWEST * weights[index].clamp(1.0, WIDER);
    let mut widths: Vec<f32> = (0..weights.len()).map(least).collect();
    // Columns that would be too narrow get the least width; the others share what is left.
    let mut open: Vec<usize> = (0..weights.len()).collect();
    loop {
        let sum: f32 = open.iter().map(|index| weights[*index]).sum();
        let narrow = open
            .iter()
            .position(|index| room * weights[*index] / sum < least(*index));
        match narrow {
            Some(position) => {
                room -= least(open.remove(position));
            }
            None => {
                for index in open {
                    widths[index] = room * weights[index] / sum;
                }
                return widths;
            }
        }
    }
}

/// How much wider or narrower an arrow key makes the column before the handle that has the focus.
fn stepped(ui: &Ui, handle: egui::Id) -> Option<f32> {
    if !ui.memory(|memory| memory.has_focus(handle)) {
        return None;
    }
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(handle, filter));
    let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
    let steps = pressed(Key::ArrowRight) as f32 - pressed(Key::ArrowLeft) as f32;
    (steps != 0.0).then_some(steps * STEP)
}

/// How much wider an arrow key makes a column, relative to the usual width.
const STEP: f32 = 0.1;

/// Handles between the columns: dragging one gives width from one neighbour to the other. Where all
/// together need more than the room there is none to give, and the column on the left alone gets wider.
pub(super) fn handles(
    ui: &Ui,
    scene: &Scene<'_>,
    ids: &[ArticleId],
    rects: &[Rect],
    room: f32,
    out: &mut Outbox,
) {
    let gutters = sizes::GUTTER * ids.len().saturating_sub(1) as f32;
    let weights: f32 = ids.iter().map(|id| weight(scene, *id)).sum();
    let unit = ((room - gutters) / weights.max(0.1)).max(1.0);
    let whole: f32 = rects.iter().map(Rect::width).sum();
    let beyond = whole + gutters > room + 1.0;
    for (index, pair) in rects.windows(2).enumerate() {
        let rect = Rect::from_min_max(
            pos2(pair[0].right() - 1.0, pair[0].top()),
            pos2(pair[0].right() + 6.0, pair[0].bottom()),
        );
        let id = ui.scope_id().with(("width", ids[index].0));
        let handle = ui.interact(rect, id, Sense::click_and_drag());
        handle.widget_info(|| {
            WidgetInfo::labeled(
                Role::Splitter,
                true,
                scene.texts.with(
                    "compare-width",
                    &[("article", name(scene, ids[index]).into())],
                ),
            )
        });
        if handle.gained_focus() {
            handle.scroll_to_me(None);
        }
        if let Some(step) = stepped(ui, handle.id) {
            let wish = weight(scene, ids[index]) + step;
            let wish = wish.clamp(*RANGE.start(), *RANGE.end());
            out.send(Command::Session(SessionChange::Width(ids[index], wish)));
        }
        if handle.hovered() || handle.dragged() || handle.has_focus() {
            ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
            let middle = Rect::from_center_size(rect.center(), egui::vec2(3.0, rect.height()));
            ui.painter().rect_filled(middle, 1.0, scene.theme.accent);
        }
        if handle.double_clicked() {
            for id in [ids[index], ids[index + 1]] {
                out.send(Command::Session(SessionChange::Width(id, 1.0)));
            }
        } else if handle.dragged() && beyond {
            let known = weight(scene, ids[index]).clamp(1.0, WIDER);
            let wish = known + handle.drag_delta().x / sizes::NARROWEST;
            let wish = wish.clamp(1.0, WIDER);
            if wish != known {
                out.send(Command::Session(SessionChange::Width(ids[index], wish)));
            }
        } else if handle.dragged() {
            let wish = handle.drag_delta().x / unit;
            let (left, right) = (weight(scene, ids[index]), weight(scene, ids[index + 1]));
            let least = sizes::NARROWEST / unit;
            let narrower = |weight: f32| (weight - least).max(0.0);
            let wish = wish.clamp(-narrower(left), narrower(right));
            if wish != 0.0 {
                for (id, weight) in [(ids[index], left + wish), (ids[index + 1], right - wish)] {
                    out.send(Command::Session(SessionChange::Width(id, weight)));
                }
            }
        }
    }
}

fn name(scene: &Scene<'_>, id: ArticleId) -> String {
    scene.label(id)
}

/// The place among the columns, from 0 to their number, that a head dropped at `x` goes to.
pub(super) fn drop_place(rects: &[Rect], x: f32) -> usize {
    rects.iter().filter(|rect| rect.center().x < x).count()
}

/// `ids` with the one at `from` moved to before the one at `to`.
pub(super) fn moved(ids: &[ArticleId], from: usize, to: usize) -> Vec<ArticleId> {
    let mut order = ids.to_vec();
    if from < order.len() {
        let id = order.remove(from);
        let to = if to > from { to - 1 } else { to };
        order.insert(to.min(order.len()), id);
    }
    order
}

/// Shows where a head that is dragged would go.
pub(super) fn mark_drop(ui: &Ui, scene: &Scene<'_>, rects: &[Rect], x: f32) {
    let place = drop_place(rects, x);
    let edge = match (rects.get(place), rects.last()) {
        (Some(rect), _) => rect.left() - 3.0,
        (None, Some(last)) => last.right() + 1.0,
        (None, None) => return,
    };
    if let Some(first) = rects.first() {
        let line = Rect::from_min_max(
            pos2(edge - 1.5, first.top()),
            pos2(edge + 1.5, first.bottom()),
        );
        ui.painter().rect_filled(line, 1.0, scene.theme.accent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_room_but_stay_readable() {
        let gutter = sizes::GUTTER;
        let least = sizes::NARROWEST;
        assert_eq!(share(&[], 1000.0), Vec::<f32>::new());
        assert_eq!(share(&[1.0], 1000.0), vec![1000.0]);
        assert_eq!(share(&[1.0, 1.0], 1000.0 + gutter), vec![500.0, 500.0]);
        assert_eq!(share(&[3.0, 1.0], 1200.0 + gutter), vec![900.0, 300.0]);
        // One that would be too narrow gets the least; the others share the rest.
        assert_eq!(
            share(&[9.0, 1.0], 1000.0 + gutter),
            vec![1000.0 - least, least]
        );
        assert_eq!(share(&[1.0; 5], 600.0), vec![least; 5]);
        // One that was made wider stays wider where there is no room for all.
        assert_eq!(
            share(&[1.0, 1.5, 0.5], 600.0),
            vec![least, 1.5 * least, least]
        );
    }

    #[test]
    fn a_dropped_head_moves_its_column() {
        let ids: Vec<ArticleId> = (0..4).map(ArticleId).collect();
        let check = |from: usize, to: usize, expected: [u32; 4]| {
            let order: Vec<u32> = moved(&ids, from, to).iter().map(|id| id.0).collect();
            assert_eq!(order, expected, "{from} to {to}");
        };
        check(0, 0, [0, 1, 2, 3]);
        check(0, 1, [0, 1, 2, 3]);
        check(0, 2, [1, 0, 2, 3]);
        check(0, 4, [1, 2, 3, 0]);
        check(3, 0, [3, 0, 1, 2]);
        check(2, 9, [0, 1, 3, 2]);
    }

    #[test]
    fn the_drop_place_is_counted_by_middles() {
        let rects: Vec<Rect> = [0.0, 100.0, 200.0]
            .iter()
            .map(|left| Rect::from_min_max(pos2(*left, 0.0), pos2(left + 90.0, 10.0)))
            .collect();
        for (x, expected) in [(-5.0, 0), (44.0, 0), (46.0, 1), (150.0, 2), (400.0, 3)] {
            assert_eq!(drop_place(&rects, x), expected, "{x}");
        }
    }
}
