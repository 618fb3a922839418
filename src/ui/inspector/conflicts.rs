//! Where the articles disagree on a claim.

use std::collections::BTreeSet;

use egui::{Button, Frame, Label, Margin, RichText, Sense, Ui};
use lucide_icons::Icon;

use super::wording;
use crate::comparison::DiscrepancyKind;
use crate::review::{Conflict, Place};
use crate::text::Passage;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Outbox, Scene, names, widget};

/// Says in one line what the articles disagree about, so that it is seen before the reasons for who
/// is named; each point follows further down. Says whether a person wants to see them.
pub fn summary(ui: &mut Ui, scene: &Scene<'_>, conflicts: &[&Conflict]) -> bool {
    let mut kinds: Vec<DiscrepancyKind> = conflicts.iter().map(|conflict| conflict.kind).collect();
    kinds.sort();
    kinds.dedup();
    if kinds.is_empty() {
        return false;
    }
    let names: Vec<String> = kinds
        .into_iter()
        .map(|kind| names::discrepancy(scene.texts, kind))
        .collect();
    let named = [("kind", names.join(", ").into())];
    let words = scene.texts.with("inspector-conflicts-below", &named);
    let ink = scene.theme.warning;
    let sign = widget::icon(Icon::TriangleAlert, sizes::BODY + 1.0).color(ink);
    let text = RichText::new(words.as_str()).color(ink).underline();
    let drawn = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 0.0;
        ui.add(Button::new((sign, text)).frame_when_inactive(false).wrap())
    });
    let response = drawn.inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &words));
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// Articles that are named for a value at first.
const NAMED: usize = 6;

/// Draws the discrepancies of a claim, several of one kind under one title. `spread` holds the values whose articles
/// are all named.
pub fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    spread: &mut BTreeSet<Place>,
    out: &mut Outbox,
    conflicts: &[&Conflict],
) {
    let mut before = None;
    for conflict in conflicts {
        ui.add_space(4.0);
        if before.replace(conflict.kind) == Some(conflict.kind) {
            let from = ui.cursor().left_top() + egui::vec2(f32::from(INDENT), 0.0);
            let line = egui::Stroke::new(1.0, scene.theme.line);
            ui.painter().hline(from.x..=from.x + 24.0, from.y, line);
            ui.add_space(5.0);
        } else {
            title(ui, scene, conflict.kind);
        }
        ui.scope(|ui| one(ui, scene, spread, out, conflict));
    }
}

/// How far values stand to the right of the title.
const INDENT: i8 = 20;

/// The kind of what follows.
fn title(ui: &mut Ui, scene: &Scene<'_>, kind: DiscrepancyKind) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let icon = names::discrepancy_icon(kind);
        ui.label(widget::icon(icon, sizes::BODY + 1.0).color(scene.theme.warning));
        let kind = names::discrepancy(scene.texts, kind);
        let title = scene
            .texts
            .with("inspector-conflict", &[("kind", kind.into())]);
        // With the text of a projector it takes two lines: else it would push the cards below out of the panel.
        ui.add(Label::new(widget::bold(title).color(scene.theme.warning)).wrap());
    });
}

fn one(
    ui: &mut Ui,
    scene: &Scene<'_>,
    spread: &mut BTreeSet<Place>,
    out: &mut Outbox,
    conflict: &Conflict,
) {
    let kind = names::discrepancy(scene.texts, conflict.kind);
    let sides = conflict.sides().count();
    let mut side_before = 0;
    for value in &conflict.values {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.spacing_mut().item_spacing.y = 2.0;
        // What does not disagree stands closer together than what does.
        if value.side != side_before && sides < conflict.values.len() {
            ui.add_space(6.0);
        }
        side_before = value.side;
        let (value, passages) = (&value.words, &value.places);
        // Indented as a whole, so that what wraps stands below the value too.
        Frame::new()
            .inner_margin(Margin {
                left: INDENT,
                ..Margin::ZERO
            })
            .show(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    // Without padding, so that a name that wraps begins where the value does.
                    ui.spacing_mut().item_spacing.x = 12.0;
                    ui.spacing_mut().button_padding.x = 0.0;
                    // The names of the articles are what the keyboard reaches.
                    let words = Label::new(worded(scene, conflict.kind, value));
                    let response = ui
                        .add(words.sense(Sense::CLICK))
                        .on_hover_cursor(egui::CursorIcon::PointingHand);
                    if let (true, Some(place)) = (response.clicked(), passages.first()) {
                        wording::reveal(scene, out, *place);
                    }
                    let all = passages.first().is_some_and(|place| spread.contains(place));
                    let named = if all { passages.len() } else { NAMED };
                    for passage in passages.iter().take(named) {
                        side(ui, scene, out, &kind, *passage);
                    }
                    let beyond = passages.len().saturating_sub(named);
                    if beyond > 0 && more(ui, scene, beyond) {
                        spread.extend(passages.first());
                    }
                });
            });
    }
}

/// The value as it is quoted; what stands for one that is missing is set apart.
fn worded(scene: &Scene<'_>, kind: DiscrepancyKind, value: &str) -> RichText {
    let words = RichText::new(names::value(scene.texts, scene.picture, kind, value));
    if value.trim().is_empty() {
        words
            .font(Face::SerifItalic.at(sizes::READING - 1.5))
            .color(scene.theme.muted)
    } else {
        words.font(Face::SerifBold.at(sizes::READING - 1.0))
    }
}

/// Says how many articles more carry a value, and whether a person wants to see them.
fn more(ui: &mut Ui, scene: &Scene<'_>, count: usize) -> bool {
    let words = scene
        .texts
        .with("inspector-more-articles", &[("count", count.into())]);
    let text = widget::hint(scene, words);
    ui.add(Button::new(text).small().frame_when_inactive(false))
        .clicked()
}

/// The article that carries a value; a click shows the place.
fn side(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, kind: &str, passage: Passage) {
    let label = scene.label(passage.article);
    let button = Button::new(
        RichText::new(&label)
            .size(sizes::SMALL)
            .color(scene.theme.accent),
    )
    .small()
    .frame_when_inactive(false)
    .truncate();
    let response = ui.add(button);
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::Role::Button, true, format!("{label}: {kind}"))
    });
    if response
        .on_hover_text(scene.texts.get("inspector-show-place"))
        .clicked()
    {
        wording::reveal(scene, out, passage);
    }
}
