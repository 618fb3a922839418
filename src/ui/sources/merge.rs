//! Two entries of the list that mean one source.

use egui::{ComboBox, Frame, Id, Key, Margin, Role, Stroke, TextEdit, Ui, WidgetInfo};

use super::SourcesMemory;
use super::detail::over;
use crate::review::{Edit, PlacedSource, SourceKey};
use crate::ui::{Command, Desk, Outbox, Scene, SessionChange, chain, names, widget};

/// Draws the choice of another source that means the same, and asks before both become one.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    source: &PlacedSource,
) {
    over(ui, scene, "sources-merge");
    ui.label(widget::hint(scene, scene.texts.get("sources-merge-hint")));
    let mut asked = false;
    ui.horizontal_wrapped(|ui| {
        let chosen = source_box(ui, scene, &mut desk.sources, &source.key);
        if let Some(into) = chosen {
            desk.sources.into = Some(into);
            // Whoever chooses with the keyboard goes on to the question.
            asked = widget::pressed(ui);
        }
    });
    let Some(into) = desk.sources.into.clone() else {
        return;
    };
    Frame::new()
        .fill(scene.theme.warning_ground)
        .stroke(Stroke::new(1.0, scene.theme.line))
        .corner_radius(4)
        .inner_margin(Margin::symmetric(10, 8))
        .show(ui, |ui| {
            let values = [
                ("from", names::source(scene, source).into()),
                ("into", chain::name(scene, &into).into()),
                ("count", source.statements.len().into()),
            ];
            ui.label(scene.texts.with("sources-merge-warning", &values));
            ui.horizontal(|ui| {
                let merge = scene.texts.with("sources-merge-do", &values);
                let merge = ui.button(merge);
                if asked {
                    merge.request_focus();
                }
                if merge.clicked() {
                    out.send(Edit::MergeSources {
                        from: source.key.clone(),
                        into: into.clone(),
                    });
                    out.send(Command::Session(SessionChange::Source(Some(into.clone()))));
                    desk.sources.into = None;
                }
                if ui.button(scene.texts.get("sources-merge-cancel")).clicked() {
                    desk.sources.into = None;
                }
            });
        });
}

/// A box with all other sources and a field that narrows them down; says what was chosen.
fn source_box(
    ui: &mut Ui,
    scene: &Scene<'_>,
    memory: &mut SourcesMemory,
    without: &SourceKey,
) -> Option<SourceKey> {
    let current = memory.into.clone();
    let shown = current.as_ref().map_or_else(
        || scene.texts.get("sources-merge-choose"),
        |key| chain::name(scene, key),
    );
    let name = scene.texts.get("sources-merge");
    let combo = ComboBox::from_id_salt("sources-merge")
        .selected_text(shown)
        .width(300.0)
        .height(300.0)
        .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
        .show_ui(ui, |ui| {
            let field = TextEdit::singleline(&mut memory.merge)
                .id(Id::unique("sources-merge-search"))
                .hint_text(scene.texts.get("sources-search"));
            let field = ui
                .add(field)
                .accessible_name(scene.texts.get("sources-search"));
            if !memory.merge_open {
                field.request_focus();
            }
            let mut found: Vec<(String, &PlacedSource)> =
                names::sources_found(scene.texts, scene.picture, &memory.merge)
                    .filter(|source| source.key != *without)
                    .map(|source| (names::source(scene, source), source))
                    .collect();
            found.sort_by_cached_key(|(name, _)| name.to_lowercase());
            // Enter takes the only one that is left; else one goes on typing.
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let mut chosen = None;
            match (&*found, entered) {
                ([(_, only)], true) => {
                    chosen = Some(only.key.clone());
                    ui.close();
                }
                (_, true) => field.request_focus(),
                (_, false) => {}
            }
            if found.is_empty() {
                ui.label(widget::hint(scene, scene.texts.get("sources-none-match")));
            }
            for (name, source) in found {
                let icon = names::kind_icon(source.kind).unicode();
                let here = current.as_ref() == Some(&source.key);
                let entry = ui.selectable_label(here, format!("{icon}  {name}"));
                entry.widget_info(|| WidgetInfo::selected(Role::Button, true, here, &name));
                if entry.clicked() {
                    chosen = Some(source.key.clone());
                    ui.close();
                }
            }
            chosen
        });
    combo
        .response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name.as_str()));
    let open = combo.inner.is_some();
    let chosen = combo.inner.flatten();
    if memory.merge_open && (!open || chosen.is_some()) {
        // The next choice starts with all sources.
        memory.merge.clear();
    }
    if open && ui.input(|input| input.key_pressed(Key::Escape)) {
        combo.response.request_focus();
    }
    memory.merge_open = open && chosen.is_none();
    chosen
}
