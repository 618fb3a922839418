//! Articles side by side, with ribbons between what they share.

mod arrange;
mod band;
pub(super) mod bar;
mod choose;
mod legend;
mod lit;
mod ribbons;

pub use bar::legend_button;
pub use choose::choose;
pub use legend::show as legend;

use std::collections::BTreeMap;

use egui::{Key, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::carried::Place as Carry;
use super::column::{self, ColumnState, Happening, Lit, Slot};
use super::theme::sizes;
use super::{Command, Desk, Outbox, Reveal, Scene, SessionChange, find, keys, widget};
use crate::review::{LinkIx, Place, View};
use crate::text::{Article, ArticleId, Passage, Text};

/// What the compare view keeps from one frame to the next.
#[derive(Default)]
pub struct CompareState {
    /// Links between neighbours, worked out once for each picture.
    ribbons: ribbons::Ribbons,
    /// What the selection sets off in each article.
    lit: BTreeMap<ArticleId, Vec<Lit>>,
    /// What `lit` was worked out for.
    lit_for: Option<lit::LitKey>,
    /// The links of the selection and its claim, in order.
    chosen: Vec<LinkIx>,
    /// The articles shown that have no counterpart to the selection.
    lonely: Vec<ArticleId>,
    /// Whether the legend is open.
    legend: bool,
    /// What the list of articles remembers.
    choose: choose::ChooseMemory,
    /// The column that gets the keyboard in the next frame.
    focus: Option<ArticleId>,
    /// The columns of the last frame, with their texts.
    known: Vec<(ArticleId, Text)>,
    /// A column that was added and has not come into sight yet.
    added: Option<ArticleId>,
    /// The byte at the top of each column in the frame before.
    tops: BTreeMap<ArticleId, Option<usize>>,
    /// The column that was scrolled last.
    moved: Option<ArticleId>,
}

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let mut compare = std::mem::take(&mut desk.compare);
    find::show(ui, scene, desk, out);
    bar::show(ui, scene, &compare, out);
    let shown: Vec<(ArticleId, &Article)> = scene
        .session()
        .columns
        .iter()
        .filter_map(|id| Some((*id, scene.article(*id)?)))
        .collect();
    desk.columns.retain(|id, _| scene.article(*id).is_some());
    if shown.is_empty() {
        nothing(ui, scene, out);
    } else {
        compare.light(scene, &shown);
        if reading_key(ui, scene) {
            let selected = scene.session().selection.map(|place| place.article);
            let reading = selected.filter(|id| shown.iter().any(|(known, _)| known == id));
            compare.focus = reading.or(Some(shown[0].0));
        }
        columns(ui, scene, desk, &mut compare, &shown, out);
    }
    desk.compare = compare;
}

/// Whether a key was pressed that moves through a text while nothing has the keyboard: then the text
/// that is read gets it.
fn reading_key(ui: &Ui, scene: &Scene<'_>) -> bool {
    const KEYS: [Key; 9] = [
        Key::ArrowUp,
        Key::ArrowDown,
        Key::ArrowLeft,
        Key::ArrowRight,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::End,
        Key::Space,
    ];
    keys::are_free(ui, scene) && ui.input(|input| KEYS.iter().any(|key| input.key_pressed(*key)))
}

/// Says what to do while no column is shown, and does it.
fn nothing(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let Some(project) = scene.project else { return };
    let empty = project.articles.is_empty();
    let key = if empty {
        "compare-no-articles"
    } else {
        "compare-no-columns"
    };
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.4);
        ui.label(egui::RichText::new(scene.texts.get(key)).color(scene.theme.muted));
        ui.add_space(8.0);
        if empty {
            widget::action_button(ui, scene, out, super::Action::OpenFiles);
        } else if ui.button(scene.texts.get("toolbar-all-articles")).clicked() {
            let all = project.articles.iter().map(|entry| entry.id).collect();
            out.send(Command::Session(SessionChange::Columns(all)));
        }
    });
}

impl CompareState {
    /// The first column that was added beside others since the last frame: an article that was pasted, or
    /// chosen from the list. It is to come into sight.
    fn added(&mut self, shown: &[(ArticleId, &Article)]) -> Option<ArticleId> {
        let now = shown
            .iter()
            .map(|(id, article)| (*id, article.text().clone()));
        let known = std::mem::replace(&mut self.known, now.collect());
        let same = |(id, text): &(ArticleId, Text)| {
            let mut shown = shown.iter().filter(|(shown, _)| shown == id);
            shown.any(|(_, article)| std::ptr::eq(article.text().as_str(), text.as_str()))
        };
        // Where none is left, another project was opened, which says itself where it stands.
        let mut ids = shown.iter().map(|(id, _)| *id);
        ids.find(|id| known.iter().all(|(known, _)| known != id))
            .filter(|_| known.iter().any(same))
    }
}

/// Draws columns, handles and ribbons, and does what was asked for.
fn columns(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    compare: &mut CompareState,
    shown: &[(ArticleId, &Article)],
    out: &mut Outbox,
) {
    let ids: Vec<ArticleId> = shown.iter().map(|(id, _)| *id).collect();
    let room = ui.available_rect_before_wrap();
    let widths = arrange::widths(scene, &ids, room.width());
    let gutters = sizes::GUTTER * ids.len().saturating_sub(1) as f32;
    let whole: f32 = widths.iter().sum::<f32>() + gutters;
    let mut happened = Vec::new();
    let carried = desk.carried.to(View::Compare);
    // The column that something is to be shown in.
    let sought = scene
        .scroll
        .filter(|request| request.number != desk.compared)
        .map(|request| request.place.article);
    let sought = carried.map(|place| place.place().article).or(sought);
    compare.added = compare.added(shown).or(compare.added);
    // The keyboard follows from column to column.
    if sought.is_some() && desk.columns.values().any(ColumnState::has_keyboard) {
        compare.focus = compare.focus.or(sought);
    }
    ScrollArea::horizontal()
        .id_salt("columns")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let height = ui.available_height();
            let (area, _) = ui.allocate_exact_size(vec2(whole, height), Sense::hover());
            let mut left = area.left();
            let mut rects = Vec::with_capacity(ids.len());
            for width in &widths {
                rects.push(Rect::from_min_max(
                    pos2(left.round(), area.top()),
                    pos2((left + width).round(), area.bottom()),
                ));
                left += width + sizes::GUTTER;
            }
            // Columns that are scrolled out of the window sideways cost nothing; the next one on
            // either side is there for the ribbons to it, and for the Tab key.
            let beside = sizes::NARROWEST + sizes::GUTTER;
            let near = ui.clip_rect().expand2(vec2(beside, 0.0));
            for ((id, article), rect) in shown.iter().zip(&rects) {
                let state = desk.columns.entry(*id).or_default();
                let added = compare.added == Some(*id);
                if added && ui.clip_rect().x_range().contains(rect.center().x) {
                    compare.added = None;
                }
                let wanted = added || compare.focus == Some(*id) || sought == Some(*id);
                if wanted {
                    ui.scroll_to_rect(*rect, None);
                }
                if !near.intersects(*rect) && !wanted {
                    state.out_of_sight();
                    continue;
                }
                let slot = Slot {
                    id: *id,
                    article,
                    shown: &ids,
                    found: desk.found.within(*id),
                    lit: compare.lit.get(id).map_or(&[][..], Vec::as_slice),
                    without_counterpart: compare.lonely.contains(id),
                    focus: compare.focus.take_if(|wanted| wanted == id).is_some(),
                    rect: *rect,
                };
                let mut ui = ui.new_child(UiBuilder::new().max_rect(*rect).id_salt(id.0));
                if let Some(happening) = column::show(&mut ui, scene, &slot, state, out) {
                    happened.push((*id, happening));
                }
            }
            let CompareState {
                ribbons, chosen, ..
            } = compare;
            if !scene.session().plain {
                ribbons::show(ui, scene, desk, ribbons, chosen, &ids, &rects, out);
            }
            arrange::handles(ui, scene, &ids, &rects, room.width(), out);
            for (id, happening) in &happened {
                follow(ui, scene, compare, *id, *happening, &ids, &rects, out);
            }
        });
    align(ui, scene, desk, carried, &ids);
    if let Some(place) = read(scene, desk, compare, &ids) {
        desk.carried.note(place);
    }
}

/// What is read: the selection where it is in sight, else what stands at the top of the column that was moved
/// last; of several that moved together the first one. Nothing while one is on its way.
fn read(
    scene: &Scene<'_>,
    desk: &mut Desk,
    compare: &mut CompareState,
    ids: &[ArticleId],
) -> Option<Carry> {
    let mut first = None;
    for id in ids {
        let state = desk.columns.get(id)?;
        if state.is_on_its_way() {
            return None;
        }
        let top = state.top();
        if top.is_some() && compare.tops.insert(*id, top) != Some(top) {
            first = first.or(Some(*id));
        }
    }
    compare.moved = first.or(compare.moved);
    let selected = scene.session().selection;
    if let Some(place) = selected.filter(|place| ids.contains(&place.article)) {
        let state = desk.columns.get_mut(&place.article)?;
        if state.height_of(place).is_some() {
            return Some(Carry::Selected(place));
        }
    }
    let moved = compare.moved.filter(|id| ids.contains(id));
    let article = moved.or(ids.first().copied())?;
    let byte = desk.columns.get(&article)?.top()?;
    let text = scene.article(article)?.text();
    let span = text.snap(byte..byte + 1);
    Some(Carry::Top(Passage { article, span }))
}

/// Does what happened in a column that concerns its neighbours.
#[allow(
    clippy::too_many_arguments,
    reason = "the parts of one frame, used once"
)]
fn follow(
    ui: &Ui,
    scene: &Scene<'_>,
    compare: &mut CompareState,
    id: ArticleId,
    happening: Happening,
    ids: &[ArticleId],
    rects: &[Rect],
    out: &mut Outbox,
) {
    let Some(place) = ids.iter().position(|known| *known == id) else {
        return;
    };
    let mut columns = |order: Vec<ArticleId>| {
        out.send(Command::Session(SessionChange::Columns(order)));
    };
    match happening {
        Happening::Hide => {
            columns(ids.iter().copied().filter(|known| *known != id).collect());
        }
        Happening::Move { forward } => {
            let other = if forward {
                place + 1
            } else {
                place.wrapping_sub(1)
            };
            if other < ids.len() {
                let mut order = ids.to_vec();
                order.swap(place, other);
                columns(order);
            }
        }
        Happening::Dragged(x) => arrange::mark_drop(ui, scene, rects, x),
        Happening::Dropped(x) => {
            let order = arrange::moved(ids, place, arrange::drop_place(rects, x));
            if order != ids {
                columns(order);
            }
        }
        Happening::Leave { forward } => {
            let other = if forward {
                place.checked_add(1)
            } else {
                place.checked_sub(1)
            };
            let Some(neighbour) = other.and_then(|other| ids.get(other)).copied() else {
                return;
            };
            compare.focus = Some(neighbour);
            let counterpart = scene.session().selection.and_then(|selected| {
                scene
                    .picture
                    .counterparts(selected)
                    .into_iter()
                    .map(|(place, _)| place)
                    .find(|place| place.article == neighbour)
            });
            if let Some(counterpart) = counterpart {
                out.send(Command::Select(Some(counterpart), Reveal::Align));
            }
            ui.ctx().request_repaint();
        }
    }
}

/// Carries out the latest wish to bring a place into sight: its column stays where it is if the
/// place is in sight already, and its counterparts come to the same height in the others. A key that
/// leads to the lower half of the window brings it up where one of them would be cut off; what was
/// clicked stays under the pointer.
fn align(ui: &Ui, scene: &Scene<'_>, desk: &mut Desk, carried: Option<Carry>, ids: &[ArticleId]) {
    let request = scene
        .scroll
        .filter(|request| request.number != desk.compared);
    if let Some(request) = request {
        desk.compared = request.number;
    }
    let carried = carried.filter(|carried| scene.article(carried.place().article).is_some());
    let requested = request.map(|request| request.place);
    // Whoever has left the selection behind in the table reads on where the table stood.
    let Some(wanted) = carried.map(Carry::place).or(requested) else {
        return;
    };
    let mut places: Vec<Place> = vec![wanted];
    for (place, _) in scene.picture.counterparts(wanted) {
        if places.iter().all(|known| known.article != place.article) {
            places.push(place);
        }
    }
    places.retain(|place| ids.contains(&place.article));
    let Some(first) = places.first().copied() else {
        return;
    };
    let Some(state) = desk.columns.get_mut(&first.article) else {
        return;
    };
    let room = state.view().height();
    let known = state.height_of(first);
    let cut = known.is_some_and(|height| {
        height > 0.5 * room
            && !keys::pointer_leads(ui.ctx())
            && places.iter().any(|place| {
                let state = desk.columns.get_mut(&place.article);
                state.is_some_and(|state| !state.fits(*place, height))
            })
    });
    let left_behind = matches!(carried, Some(Carry::Top(_)));
    let height = match known.filter(|_| !cut && !left_behind) {
        Some(height) => height,
        None => {
            let share = if left_behind { 0.0 } else { 0.3 };
            let height = (room * share).round();
            if let Some(state) = desk.columns.get_mut(&first.article) {
                state.bring(first, height);
            }
            height
        }
    };
    for place in &places[1..] {
        if let Some(state) = desk.columns.get_mut(&place.article) {
            state.bring(*place, height);
        }
    }
    ui.ctx().request_repaint();
}

#[cfg(test)]
mod tests;
