//! The list of all sources, and what is known of each.

mod detail;
mod list;
mod merge;
mod said;

pub use detail::choose_kind;
pub use list::beside;

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::theme::sizes;
use super::{Desk, Outbox, Scene, widget};
use crate::review::{PlacedSource, SourceKey};

/// What the sources list keeps from one frame to the next.
#[derive(Default)]
pub struct SourcesMemory {
    /// The source that the fields below belong to.
    shown: Option<SourceKey>,
    /// The name as it is being typed.
    name: String,
    /// An alias that is being typed.
    alias: String,
    /// Whether all its other names are shown.
    all_aliases: bool,
    /// What is searched for among the sources to merge with.
    merge: String,
    /// Whether the choice of one was open in the frame before.
    merge_open: bool,
    /// The source it would be merged into, until that is confirmed.
    into: Option<SourceKey>,
    /// Whether a person has unfolded or folded what the list keeps of a source; until then it is shown only of
    /// one that says nothing.
    entry_unfolded: Option<bool>,
    /// The row selected in the frame before, to bring a new one into sight.
    listed: Option<SourceKey>,
}

/// The width below which the list stands above the page of the source, not beside it, in points.
const STACKED: f32 = 440.0;

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let room = ui.available_size();
    let list = if room.x < STACKED {
        // Side by side neither would have room for a name.
        let height = room.y * 0.45;
        Panel::top("sources-list-above").exact_size(height)
    } else {
        Panel::left("sources-list")
            .resizable(true)
            .default_size(if room.x > 760.0 { 300.0 } else { 240.0 })
            .size_range(200.0..=420.0)
    };
    let frame = Frame::new().fill(scene.theme.panel);
    list.frame(frame.inner_margin(Margin::symmetric(0, 8)))
        .show(ui, |ui| list::show(ui, scene, desk, out));
    let beside = if room.x < STACKED { 12 } else { 24 };
    let frame = Frame::new().fill(scene.theme.page);
    CentralPanel::default()
        .frame(frame.inner_margin(Margin::symmetric(beside, 16)))
        .show(ui, |ui| match selected(scene) {
            Some(source) => detail::show(ui, scene, desk, out, source),
            None => {
                ui.add_space(40.0);
                ui.vertical_centered(|ui| {
                    let words = scene.texts.get("sources-choose");
                    ui.label(widget::hint(scene, words).size(sizes::BODY));
                });
            }
        });
}

/// The source whose page is shown: the chosen one, else the one that speaks most.
fn selected<'a>(scene: &Scene<'a>) -> Option<&'a PlacedSource> {
    let chosen = scene.session().source.as_ref();
    chosen
        .and_then(|key| scene.picture.source(key))
        .or_else(|| {
            list::listed(scene.texts, scene.picture, "")
                .first()
                .copied()
        })
}

/// Whether a person added the source or changed something of it.
fn set_by_hand(scene: &Scene<'_>, source: &PlacedSource) -> bool {
    let mut records = scene.project().sources.iter();
    let record = records.find(|record| record.key == source.key);
    record.is_some_and(|record| !record.is_untouched_preset())
}
