//! The chain of sources of a statement: in which order, who leaves it, who comes to it.

use egui::{Button, Role, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::super::{Desk, Scene};
use super::{Subject, heading, picker};
use crate::attribution::SourceKind;
use crate::review::SourceKey;
use crate::text::Span;
use crate::ui::theme::sizes;
use crate::ui::{chain, widget};

/// One source of the chain that is being set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Link {
    /// The name shown.
    pub name: String,
    /// The source; nothing where it is to be added.
    pub key: Option<SourceKey>,
    /// What sort of source is to be added.
    pub kind: SourceKind,
    /// The words that name it, as the program found them.
    pub mention: Option<Span>,
}

impl Link {
    /// The source, also where it is still to be added.
    pub fn key(&self) -> SourceKey {
        self.key
            .clone()
            .unwrap_or_else(|| SourceKey::new(&self.name))
    }
}

/// Draws the chain and the field that finds another source.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, subject: &Subject<'_>) {
    heading(ui, scene, "statement-chain");
    ui.label(widget::hint(scene, scene.texts.get("statement-chain-hint")));
    let count = desk.statement.chain.len();
    let mut change = None;
    for place in 0..count {
        let link = &desk.statement.chain[place];
        ui.push_id(("link", place), |ui| {
            ui.horizontal(|ui| {
                if let Some(wanted) = chained(ui, scene, link, place, count) {
                    change = Some((place, wanted));
                }
            });
        });
    }
    let chain = &mut desk.statement.chain;
    match change {
        Some((place, Change::Up)) => chain.swap(place - 1, place),
        Some((place, Change::Down)) => chain.swap(place, place + 1),
        Some((place, Change::Remove)) => {
            chain.remove(place);
        }
        None => {}
    }
    ui.add_space(2.0);
    match picker::show(ui, scene, desk, subject.id) {
        Some(picker::Picked::Source(link)) => add(scene, &mut desk.statement.chain, link),
        Some(picker::Picked::Back) => {
            desk.statement.chain.pop();
        }
        None => {}
    }
    if matches!(change, Some((_, Change::Remove))) {
        // Whoever takes one out names another next. The field gave the focus up for the click, so
        // it gets it back after it was drawn.
        ui.memory_mut(|memory| memory.request_focus(picker::field()));
    }
}

/// Puts a source into the chain: an agency or a medium before an origin of another sort, since it
/// passes on what that one says; whoever else is added is who the statement comes from.
fn add(scene: &Scene<'_>, chain: &mut Vec<Link>, link: Link) {
    let passes_on = |link: &Link| {
        let known = link.key.as_ref().and_then(|key| scene.picture.source(key));
        let kind = known.map_or(link.kind, |source| source.kind);
        matches!(kind, SourceKind::Agency | SourceKind::Medium)
    };
    let origin = chain.last().is_some_and(|last| !passes_on(last));
    let place = chain.len() - usize::from(origin && passes_on(&link));
    chain.insert(place, link);
}

/// What a person did to a source of the chain.
#[derive(Clone, Copy)]
enum Change {
    Up,
    Down,
    Remove,
}

fn chained(
    ui: &mut Ui,
    scene: &Scene<'_>,
    link: &Link,
    place: usize,
    count: usize,
) -> Option<Change> {
    let mut change = None;
    ui.spacing_mut().item_spacing.x = 4.0;
    let number = format!("{}.", place + 1);
    ui.label(widget::hint(scene, number));
    match link.key.as_ref().and_then(|key| scene.picture.source(key)) {
        Some(source) => {
            chain::source(ui, scene, source, false, None);
        }
        None => {
            ui.label(widget::bold(link.name.as_str()));
            ui.label(widget::hint(scene, scene.texts.get("statement-new")));
        }
    }
    let role = if place + 1 == count {
        "score-origin"
    } else {
        "score-relay"
    };
    ui.label(widget::hint(scene, scene.texts.get(role)));
    let actions = [
        (Icon::ArrowUp, "statement-up", place > 0, Change::Up),
        (
            Icon::ArrowDown,
            "statement-down",
            place + 1 < count,
            Change::Down,
        ),
        (Icon::X, "statement-remove", true, Change::Remove),
    ];
    for (icon, key, enabled, wanted) in actions {
        let values = [("source", link.name.clone().into())];
        let name = scene.texts.with(key, &values);
        let button = Button::new(widget::icon(icon, sizes::BODY)).frame_when_inactive(false);
        let response = ui.add_enabled(enabled, button);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name.as_str()));
        if response.on_hover_text(name).clicked() {
            change = Some(wanted);
        }
    }
    change
}
