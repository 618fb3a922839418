//! The menu bar.

use egui::{MenuBar, Ui};

use super::command::Menu;
use super::{Action, Desk, Outbox, Scene, widget};

/// Draws the menus. Every action stands in one of them.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, _desk: &mut Desk, out: &mut Outbox) {
    MenuBar::new().ui(ui, |ui| {
        for menu in Menu::ALL {
            ui.menu_button(scene.texts.get(menu.key()), |ui| {
                ui.set_min_width(260.0);
                for action in Action::all().filter(|action| action.menu() == menu) {
                    if action.starts_group() {
                        ui.separator();
                    }
                    entry(ui, scene, out, action);
                }
            });
        }
    });
}

fn entry(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action) {
    let mut button = egui::Button::new(scene.texts.get(action.key()));
    if let Some((shortcut, _)) = action.shortcuts().first() {
        button = button.shortcut_text(ui.ctx().format_shortcut(shortcut));
    }
    button = button.selected(action.checked(scene) == Some(true));
    let words = widget::tooltip(ui, scene, action);
    let response = ui
        .add_enabled(action.enabled(scene), button)
        .on_hover_text(words);
    if response.clicked() {
        out.send(action);
        ui.close();
    }
}
