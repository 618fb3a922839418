//! The page with all shortcuts.

use egui::{Align, Layout, Ui};

use super::super::command::{DialogRequest, Menu};
use super::super::theme::sizes;
use super::super::{Action, Command, menu, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};

/// The menus of the left and of the right column, so that both are about as high.
const COLUMNS: [&[Menu]; 2] = [
    &[Menu::File, Menu::Edit, Menu::View, Menu::Help],
    &[Menu::Go, Menu::Review],
];

/// Keys that no action stands for: their text, and what they do.
const OTHERS: [(&str, &str); 5] = [
    ("keys-tab", "keys-tab.does"),
    ("keys-arrows", "keys-arrows.does"),
    ("keys-space", "keys-space.does"),
    ("keys-menu", "keys-menu.does"),
    ("keys-confirm", "keys-confirm.does"),
];

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let width = (ui.ctx().content_rect().width() - 120.0).clamp(420.0, 860.0);
    let framing = Framing::telling("shortcuts-title").width(width);
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        ui.columns_const(|columns: &mut [Ui; 2]| {
            for (column, menus) in columns.iter_mut().zip(COLUMNS) {
                for menu in menus {
                    group(column, scene, *menu);
                }
            }
            let [_, right] = columns;
            heading(right, scene, "keys-others");
            for (keys, does) in OTHERS {
                line(right, &scene.texts.get(does), |ui| {
                    widget::keycap(ui, scene, &scene.texts.get(keys), true);
                });
            }
        });
        true
    });
    if answer != Answer::Open {
        out.send(Command::Dialog(DialogRequest::Close));
    }
}

fn heading(ui: &mut Ui, scene: &Scene<'_>, key: &str) {
    ui.add_space(8.0);
    ui.label(widget::bold(scene.texts.get(key)).color(scene.theme.accent));
    ui.separator();
}

/// The actions of one menu that have a shortcut.
fn group(ui: &mut Ui, scene: &Scene<'_>, menu: Menu) {
    heading(ui, scene, menu.key());
    for action in Action::all().filter(|action| action.menu() == menu) {
        if action.shortcuts().is_empty() {
            continue;
        }
        line(ui, &menu::plain_name(scene, action), |ui| {
            for (index, (shortcut, _)) in action.shortcuts().iter().enumerate().rev() {
                widget::keycaps(ui, scene, shortcut, true);
                if index > 0 {
                    ui.label(widget::hint(scene, scene.texts.get("keys-or")));
                }
            }
        });
    }
}

/// One line: what it does on the left, keys on the right.
fn line(ui: &mut Ui, name: &str, keys: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.set_min_height(sizes::BODY + 9.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(10.0);
            keys(ui);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(name).truncate());
            });
        });
    });
}
