//! The list of what differs between the open review and another one of the same articles.
//!
//! Above it stands how far both agree, below it what either says of the chosen entry.

mod detail;
mod head;
mod row;
mod words;

pub use detail::beside;

use std::path::PathBuf;

use egui::{EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Ui, pos2, vec2};

use super::command::SecondChange;
use super::theme::sizes;
use super::{Action, Command, Desk, Outbox, Scene, keys, widget};
use crate::review::second::{Held, Item};
use crate::review::{Picture, Place};

/// A second review that is held against the open one, and how far a person has come in going through what
/// differs.
#[derive(Debug)]
pub struct Second {
    /// Its file.
    pub path: PathBuf,
    /// The review.
    pub held: Held,
    /// Whether the list is shown in place of the view of the session.
    pub shown: bool,
    /// Whether the list has entries in which both agree.
    pub agreeing: bool,
    /// The place of the chosen entry in the list; what it was may be settled by now.
    pub at: usize,
    /// Whether another entry has come to that place since, which nobody has looked at.
    pub unseen: bool,
}

impl Second {
    /// The entries of the list.
    pub fn items(&self) -> Vec<Item> {
        self.held.comparison().items(self.agreeing)
    }

    /// The chosen entry; the last one where there are fewer by now.
    pub fn chosen(&self) -> Option<Item> {
        let items = self.items();
        items.get(self.at).or(items.last()).copied()
    }

    /// Whether the reviews differ in anything.
    pub fn differs(&self) -> bool {
        !self.held.comparison().items(false).is_empty()
    }

    /// The entry that is looked at: the chosen one in the list, in the texts the one that is selected there.
    pub fn item_at(&self, picture: &Picture, selection: Option<Place>) -> Option<Item> {
        let chosen = self.chosen();
        if self.shown {
            return chosen;
        }
        let place = selection?;
        let comparison = self.held.comparison();
        let same = chosen.filter(|item| comparison.place(*item) == Some(place));
        same.or_else(|| {
            let claim = picture.claim_at(place)?;
            let mut pairs = comparison.claims.iter();
            let at = pairs.position(|pair| pair.claims.here == Some(claim))?;
            Some(Item::Claim(at))
        })
    }

    /// The name of its file.
    pub fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

/// What the list keeps from one frame to the next.
#[derive(Default)]
pub struct SecondMemory {
    /// The chosen entry in the frame before, to notice that it changes.
    chosen: Option<Item>,
    /// Whether the keyboard is in the list, so that it follows what is chosen.
    focused: bool,
    /// How high the chosen entry in full is.
    below: f32,
}

/// Of the height, how much the chosen entry takes at most below the list.
const DETAIL_MOST: f32 = 0.42;

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, second: &Second) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if scene.session().ratings_hidden {
        head::title(ui, scene, out, second);
        hidden(ui, scene, out);
        return;
    }
    head::show(ui, scene, out, second);
    let lines = Line::of(second);
    if lines.is_empty() {
        nothing(ui, scene);
        return;
    }
    // Drawn from top to bottom, as Tab goes: the list leaves the entry the room that it took last.
    let rest = ui.available_rect_before_wrap();
    let height = desk.second.below.min(rest.height() * DETAIL_MOST);
    let upper = widget::cut_bottom(rest, height);
    list(
        &mut widget::part(ui, "second list", upper),
        scene,
        desk,
        out,
        second,
        &lines,
    );
    let lower = Rect::from_min_max(upper.left_bottom(), rest.max);
    let below = detail::show(
        &mut widget::part(ui, "second entry", lower),
        scene,
        out,
        second,
    );
    if (below - desk.second.below).abs() > 0.5 {
        desk.second.below = below;
        widget::draw_again(ui, "the chosen entry takes another height");
    }
    ui.expand_to_include_rect(rest);
}

/// That ratings are hidden, and how to see them again.
fn hidden(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    ui.add_space(40.0);
    ui.vertical_centered(|ui| {
        ui.label(widget::hint(scene, scene.texts.get("score-hidden")).size(sizes::BODY));
        ui.add_space(8.0);
        if ui.button(scene.texts.get("score-show")).clicked() {
            out.send(Action::HideRatings);
        }
    });
}

fn nothing(ui: &mut Ui, scene: &Scene<'_>) {
    ui.add_space(40.0);
    ui.vertical_centered(|ui| {
        ui.label(widget::hint(scene, scene.texts.get("second-none")).size(sizes::BODY));
    });
}

/// A line of the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Line {
    /// The title of the entries of one kind, by its key, and how many there are.
    Title(&'static str, usize),
    /// An entry.
    Entry(Item),
}

impl Line {
    /// Every entry, each kind under its title.
    fn of(second: &Second) -> Vec<Self> {
        let items = second.items();
        let mut lines = Vec::with_capacity(items.len() + 4);
        for kind in items.chunk_by(|one, next| words::title(*one) == words::title(*next)) {
            lines.push(Self::Title(words::title(kind[0]), kind.len()));
            lines.extend(kind.iter().copied().map(Self::Entry));
        }
        lines
    }

    fn height(self) -> f32 {
        match self {
            Self::Title(..) => row::TITLE,
            Self::Entry(_) => row::height(),
        }
    }
}

/// Draws the lines that are in sight. Heights are known without drawing, so that thousands cost no more than a
/// screenful.
fn list(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    second: &Second,
    lines: &[Line],
) {
    let chosen = second.chosen();
    let moved = chosen != desk.second.chosen;
    desk.second.chosen = chosen;
    let mut tops = Vec::with_capacity(lines.len());
    let mut height = 0.0;
    for line in lines {
        tops.push(height);
        height += line.height();
    }
    let mut focused = false;
    let columns = row::Columns::fit(ui.available_width());
    columns.head(ui, scene);
    ScrollArea::vertical()
        .id_salt("second-rows")
        .auto_shrink([false, false])
        .show_viewport(ui, |ui, viewport| {
            let width = ui.available_width();
            ui.set_height(height);
            let origin = ui.max_rect().min;
            let rect = |at: usize| {
                let top = origin.y + tops[at];
                Rect::from_min_size(pos2(origin.x, top), vec2(width, lines[at].height()))
            };
            let here = lines
                .iter()
                .position(|line| chosen.is_some_and(|item| *line == Line::Entry(item)));
            if let Some(at) = here.filter(|_| moved) {
                ui.scroll_to_rect(rect(at).expand2(vec2(0.0, row::TITLE)), None);
            }
            let first = tops
                .partition_point(|top| *top <= viewport.min.y)
                .saturating_sub(1);
            let last = tops.partition_point(|top| *top < viewport.max.y);
            // The chosen entry is there for the keyboard even while it is out of sight.
            let outside = here.filter(|at| !(first..last).contains(at));
            for at in (first..last).chain(outside) {
                let item = match lines[at] {
                    Line::Title(key, count) => {
                        row::title(ui, scene, rect(at), key, count);
                        continue;
                    }
                    Line::Entry(item) => item,
                };
                let id = Id::unique(("second", item));
                let selected = chosen == Some(item);
                let holds = ui.memory(|memory| memory.has_focus(id));
                let said = words::said(scene, second, item);
                let state = (selected, selected || holds);
                let response = columns.row(ui, scene, rect(at), id, &said, state);
                if selected && moved && desk.second.focused {
                    response.request_focus();
                }
                if response.has_focus() {
                    focused = true;
                    hold_arrows(ui, id);
                    arrows(ui, out, second, item);
                }
                let entered = response.clicked() && widget::pressed(ui);
                if response.double_clicked() || entered {
                    out.send(Command::Second(SecondChange::Lead(item)));
                } else if response.clicked() {
                    out.send(Command::Second(SecondChange::Choose(item)));
                }
            }
        });
    if keys::are_free(ui, scene) && arrows(ui, out, second, chosen.unwrap_or(Item::Claim(0))) {
        // The entry that is reached takes the keyboard.
        focused = true;
    }
    desk.second.focused = focused;
}

/// Keeps the arrow keys in the list while one of its entries has the focus.
fn hold_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Arrow keys go from entry to entry. Says whether one was pressed.
fn arrows(ui: &Ui, out: &mut Outbox, second: &Second, from: Item) -> bool {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
    let (start, end) = (pressed(Key::Home), pressed(Key::End));
    let items = second.items();
    let at = items
        .iter()
        .position(|item| *item == from)
        .unwrap_or_default();
    let next = if down {
        (at + 1).min(items.len().saturating_sub(1))
    } else if up {
        at.saturating_sub(1)
    } else if start {
        0
    } else if end {
        items.len().saturating_sub(1)
    } else {
        return false;
    };
    if let Some(item) = items.get(next) {
        out.send(Command::Second(SecondChange::Choose(*item)));
    }
    true
}
