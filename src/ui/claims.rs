//! The list of all claims: searched, filtered, sorted, and rated with single keys.

mod bar;
mod row;
mod signs;

use egui::{EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Ui, pos2, vec2};

use super::theme::sizes;
use super::{Action, Desk, Outbox, Scene, keys, widget};
use crate::review::{ClaimFilter, ClaimIx, ClaimSort, Place, listing};

/// The name of the search field in [`Desk::focus`].
pub const SEARCH: &str = "claims-search";

/// What the claims list keeps from one frame to the next.
#[derive(Default)]
pub struct ClaimsMemory {
    /// What the rows below were worked out for.
    asked: Option<Asked>,
    /// The claims shown, in order, each with the passage whose words it goes by.
    rows: Vec<(ClaimIx, Place)>,
    /// Whether they are other ones than in the frame before.
    moved: bool,
    /// The selected claim's row in the frame before, to notice that it changes.
    selected: Option<usize>,
    /// Whether the keyboard is in the list, so that it follows the selection.
    focused: bool,
    /// Whether it goes from the search to the list in this frame.
    entering: bool,
}

/// Everything that decides what the list shows.
#[derive(PartialEq)]
struct Asked {
    revision: u64,
    sort: ClaimSort,
    filter: ClaimFilter,
}

/// Which claim of the list is selected, and how many it has.
pub fn position(scene: &Scene<'_>, desk: &mut Desk) -> (Option<usize>, usize) {
    refresh(scene, desk);
    let rows = &desk.claims.rows;
    let claim = scene.claim();
    let at = claim.and_then(|claim| rows.iter().position(|(ix, _)| *ix == claim));
    (at, rows.len())
}

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    refresh(scene, desk);
    let moved = std::mem::take(&mut desk.claims.moved);
    ui.spacing_mut().item_spacing.y = 0.0;
    bar::show(ui, scene, desk, out);
    if desk.claims.rows.is_empty() {
        nothing(ui, scene, out);
        return;
    }
    let layout = row::Columns::fit(ui.available_width(), scene, desk.overview.of_claims(scene));
    layout.head(ui, scene, out);
    rows(ui, scene, desk, out, &layout, moved);
}

/// Works the rows out anew where anything has changed.
fn refresh(scene: &Scene<'_>, desk: &mut Desk) {
    let Some(project) = scene.project else {
        return;
    };
    let session = scene.session();
    let current = desk.claims.asked.as_ref().is_some_and(|asked| {
        asked.revision == scene.revision
            && asked.sort == session.sort
            && asked.filter == session.filter
    });
    if current {
        return;
    }
    desk.claims.moved = true;
    desk.claims.asked = Some(Asked {
        revision: scene.revision,
        sort: session.sort,
        filter: session.filter.clone(),
    });
    desk.claims.rows = listing::order(project, scene.picture, session)
        .into_iter()
        .map(|ix| {
            let card = scene.picture.claim(ix);
            (ix, listing::wording(project, scene.picture, card))
        })
        .collect();
}

fn nothing(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    ui.add_space(40.0);
    ui.vertical_centered(|ui| {
        let any = !scene.picture.claims.is_empty();
        let key = if any {
            "claims-none-match"
        } else if scene.uncompared() {
            "hint-uncompared"
        } else {
            "claims-none"
        };
        ui.label(widget::hint(scene, scene.texts.get(key)).size(sizes::BODY));
        if any && ui.button(scene.texts.get("claims-clear-filter")).clicked() {
            bar::set(out, ClaimFilter::default());
        }
    });
}

/// Draws the rows that are in sight. All have one height, so that thousands cost no more than a
/// screenful.
fn rows(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    columns: &row::Columns,
    reordered: bool,
) {
    let claim = scene.claim();
    let selected = claim.and_then(|claim| desk.claims.rows.iter().position(|(ix, _)| *ix == claim));
    let requested = scene.scroll.map_or(0, |scroll| scroll.number);
    let follow = selected.is_some()
        && (selected != desk.claims.selected || requested != desk.listed || reordered);
    let entered = follow && selected != desk.claims.selected && desk.claims.focused;
    desk.claims.selected = selected;
    desk.listed = requested;
    let height = row::height();
    let count = desk.claims.rows.len();
    let mut focused = false;
    ScrollArea::vertical()
        .id_salt("claims-rows")
        .auto_shrink([false, false])
        .show_viewport(ui, |ui, viewport| {
            let width = ui.available_width();
            ui.set_height(height * count as f32);
            let origin = ui.max_rect().min;
            let at = |index: usize| {
                let top = origin.y + height * index as f32;
                Rect::from_min_size(pos2(origin.x, top), vec2(width, height))
            };
            if let Some(index) = selected.filter(|_| follow) {
                ui.scroll_to_rect(at(index).expand2(vec2(0.0, height)), None);
            }
            let first = (viewport.min.y / height).floor().max(0.0) as usize;
            let last = ((viewport.max.y / height).ceil().max(0.0) as usize + 1).min(count);
            // The selected row is there for the keyboard even while it is out of sight.
            let mut drawn: Vec<usize> = (first..last).collect();
            if let Some(index) = selected.filter(|index| !(first..last).contains(index)) {
                drawn.push(index);
            }
            for index in drawn {
                let (ix, place) = desk.claims.rows[index];
                let id = Id::unique(("claim", scene.picture.claim(ix).place()));
                // Only one row is reached by Tab; the arrow keys go on from there.
                let holds = ui.memory(|memory| memory.has_focus(id));
                let reached = holds || index == selected.unwrap_or(first);
                let state = (claim == Some(ix), reached);
                let response = columns.row(ui, scene, at(index), id, ix, place, state);
                if claim == Some(ix) && entered {
                    response.request_focus();
                }
                if response.has_focus() {
                    focused = true;
                    desk.place_focus = Some(id);
                    hold_arrows(ui, id);
                    arrows(ui, scene, out, ix, claim);
                }
                let place = || listing::place_in(scene.picture, scene.picture.claim(ix), place);
                if response.double_clicked() {
                    row::show_place(scene, out, ix, claim, place());
                } else if response.clicked() {
                    row::select(out, ix, claim, place());
                }
            }
        });
    if keys::are_free(ui, scene) {
        let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        for (key, action) in [
            (Key::ArrowDown, Action::NextClaim),
            (Key::ArrowUp, Action::PreviousClaim),
        ] {
            if pressed(key) {
                out.send(action);
                // The row that is reached takes the keyboard.
                focused = true;
            }
        }
    }
    desk.claims.focused = focused || std::mem::take(&mut desk.claims.entering);
}

/// Keeps the arrow keys in the list while one of its rows has the focus.
fn hold_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Arrow keys move as J and K do.
fn arrows(
    ui: &Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    focused: ClaimIx,
    selected: Option<ClaimIx>,
) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
    if (down || up) && selected != Some(focused) {
        // The focus came here with Tab: the selection follows first.
        row::select(out, focused, selected, scene.picture.claim(focused).place());
    } else if down {
        out.send(Action::NextClaim);
    } else if up {
        out.send(Action::PreviousClaim);
    }
}
