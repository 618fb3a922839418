//! Settings: language, colours, text size, who rates, recent projects.

use egui::{Id, Slider, TextEdit, Ui};

use super::super::command::{DialogRequest, SettingsChange};
use super::super::{Command, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first};
use crate::storage::{LanguageChoice, ThemeChoice};

const REVIEWER: &str = "settings-reviewer";

/// The smallest and the largest text, relative to the usual one.
const SCALES: std::ops::RangeInclusive<f32> = 0.7..=2.0;

/// The width below which the values of a setting stand below its name, in points.
const STACKED: f32 = 480.0;

/// The space between the values of a setting, in points.
const APART: f32 = 18.0;

/// Draws it. Every change counts at once; there is nothing to confirm.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let framing = Framing::telling("settings-title").width(520.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        if ui.available_width() < STACKED {
            ui.vertical(|ui| rows(ui, true, scene, desk, out));
        } else {
            egui::Grid::new("settings")
                .num_columns(2)
                .spacing([24.0, 12.0])
                .min_col_width(130.0)
                .show(ui, |ui| rows(ui, false, scene, desk, out));
        }
        true
    });
    if answer != Answer::Open {
        desk.drafts.remove(REVIEWER);
        out.send(Command::Dialog(DialogRequest::Close));
    }
}

/// Every setting with its name, in a grid or, `stacked`, below it.
fn rows(ui: &mut Ui, stacked: bool, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    language(ui, stacked, scene, desk, out);
    end(ui, stacked);
    colours(ui, stacked, scene, out);
    end(ui, stacked);
    text_size(ui, scene, out);
    end(ui, stacked);
    reviewer(ui, scene, desk, out);
    end(ui, stacked);
    recent(ui, stacked, scene, out);
    end(ui, stacked);
}

fn end(ui: &mut Ui, stacked: bool) {
    if stacked {
        ui.add_space(8.0);
    } else {
        ui.end_row();
    }
}

/// The values of a setting one beside the other; `stacked` ones go on below where there is too little room.
fn values(ui: &mut Ui, stacked: bool, draw: impl FnOnce(&mut Ui)) {
    if stacked {
        ui.horizontal_wrapped(draw);
    } else {
        ui.horizontal(draw);
    }
}

fn language(ui: &mut Ui, stacked: bool, scene: &Scene<'_>, desk: &Desk, out: &mut Outbox) {
    ui.label(scene.texts.get("settings-language"));
    values(ui, stacked, |ui| {
        ui.spacing_mut().item_spacing.x = APART;
        let choices = [
            (LanguageChoice::System, "settings-system"),
            (LanguageChoice::German, "action-language-german"),
            (LanguageChoice::English, "action-language-english"),
        ];
        let mut buttons = Vec::new();
        for (choice, key) in choices {
            let chosen = scene.settings.language == choice;
            let button = option(ui, scene, "settings-language", key, chosen);
            if chosen {
                focus_first(desk, &button);
            }
            if button.clicked() {
                out.send(Command::Settings(SettingsChange::Language(choice)));
            }
            buttons.push(button);
        }
        if let Some(next) = widget::chosen_by_arrow(ui, &buttons) {
            out.send(Command::Settings(SettingsChange::Language(choices[next].0)));
        }
    });
}

fn colours(ui: &mut Ui, stacked: bool, scene: &Scene<'_>, out: &mut Outbox) {
    ui.label(scene.texts.get("settings-colours"));
    values(ui, stacked, |ui| {
        ui.spacing_mut().item_spacing.x = APART;
        let choices = [
            (ThemeChoice::System, "settings-system"),
            (ThemeChoice::Light, "action-theme-light"),
            (ThemeChoice::Dark, "action-theme-dark"),
        ];
        let mut buttons = Vec::new();
        for (choice, key) in choices {
            let chosen = scene.settings.theme == choice;
            let button = option(ui, scene, "settings-colours", key, chosen);
            if button.clicked() {
                out.send(Command::Settings(SettingsChange::Theme(choice)));
            }
            buttons.push(button);
        }
        if let Some(next) = widget::chosen_by_arrow(ui, &buttons) {
            out.send(Command::Settings(SettingsChange::Theme(choices[next].0)));
        }
    });
}

/// One of the values of a setting. Screen readers hear the setting's name with it.
fn option(
    ui: &mut Ui,
    scene: &Scene<'_>,
    setting: &str,
    key: &str,
    chosen: bool,
) -> egui::Response {
    let name = scene.texts.get(key);
    let response = ui.radio(chosen, name.as_str());
    let name = format!("{}: {name}", scene.texts.get(setting));
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name.as_str())
    });
    response
}

fn text_size(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let label = ui.label(scene.texts.get("settings-text-size"));
    let mut percent = (scene.settings.text_scale * 100.0).round();
    let range = SCALES.start() * 100.0..=SCALES.end() * 100.0;
    let slider = ui
        .add(
            Slider::new(&mut percent, range)
                .step_by(10.0)
                .fixed_decimals(0)
                .suffix("\u{a0}%")
                .trailing_fill(true),
        )
        .labelled_by(label.id);
    // The text under the pointer would run away while the slider is dragged, so that the size is
    // changed when it is let go.
    let id = slider.id.with("dragged");
    if slider.dragged() {
        ui.data_mut(|data| data.insert_temp(id, percent));
    } else if let Some(percent) = ui.data_mut(|data| data.remove_temp::<f32>(id)) {
        out.send(Command::Settings(SettingsChange::TextScale(
            percent / 100.0,
        )));
    } else if slider.changed() {
        out.send(Command::Settings(SettingsChange::TextScale(
            percent / 100.0,
        )));
    }
}

fn reviewer(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let label = ui.label(scene.texts.get("settings-reviewer"));
    ui.vertical(|ui| {
        let room = ui.available_width();
        let mut typed = desk
            .drafts
            .remove(REVIEWER)
            .unwrap_or_else(|| scene.settings.reviewer.clone());
        let field = ui
            .add(
                TextEdit::singleline(&mut typed)
                    .id(Id::unique(REVIEWER))
                    .desired_width(280.0_f32.min(room)),
            )
            .labelled_by(label.id);
        if field.changed() {
            out.send(Command::Settings(SettingsChange::Reviewer(
                typed.trim().to_owned(),
            )));
        }
        desk.drafts.insert(REVIEWER, typed);
        ui.label(widget::hint(
            scene,
            scene.texts.get("settings-reviewer-hint"),
        ));
    });
}

fn recent(ui: &mut Ui, stacked: bool, scene: &Scene<'_>, out: &mut Outbox) {
    ui.label(scene.texts.get("settings-recent"));
    let count = scene.settings.recent.len();
    values(ui, stacked, |ui| {
        let button = egui::Button::new(scene.texts.get("settings-forget"));
        if ui.add_enabled(count > 0, button).clicked() {
            out.send(Command::Settings(SettingsChange::ForgetRecent));
        }
        let counted = [("count", count.into())];
        ui.label(widget::hint(
            scene,
            scene.texts.with("settings-recent-count", &counted),
        ));
    });
}
