//! The page with all shortcuts.

use egui::{Align, Layout, Ui};

use super::super::command::{DialogRequest, Menu};
use super::super::theme::sizes;
use super::super::{Action, Command, menu, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};

/// All menus, where there is room for one column only.
const ONE: [&[Menu]; 1] = [&Menu::ALL];

/// The width below which there is only one, in points.
const NARROW: f32 = 620.0;

/// The menus of each column, so that all are about as high; the keys without a menu stand below those
/// of the second, or of the only one.
const TWO: [&[Menu]; 2] = [
    &[Menu::File, Menu::Edit, Menu::View, Menu::Help],
    &[Menu::Go, Menu::Review],
];

/// As [`TWO`], where the window is wide enough to show everything without scrolling.
const THREE: [&[Menu]; 3] = [
    &[Menu::File, Menu::Edit, Menu::Help],
    &[Menu::View, Menu::Go],
    &[Menu::Review],
];

/// The width from which on there are three columns, in points.
const WIDE: f32 = 1200.0;

/// The space between the columns, in points.
const GAP: f32 = 28.0;

/// Keys that no action stands for: their text, and what they do.
const OTHERS: [(&str, &str); 7] = [
    ("keys-tab", "keys-tab.does"),
    ("keys-arrows", "keys-arrows.does"),
    ("keys-words", "keys-words.does"),
    ("keys-space", "keys-space.does"),
    ("keys-menu", "keys-menu.does"),
    ("keys-letters", "keys-letters.does"),
    ("keys-confirm", "keys-confirm.does"),
];

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let room = ui.ctx().content_rect().width();
    let wide = room >= WIDE;
    let most = if wide { 1240.0 } else { 860.0 };
    let width = (room - 64.0).min(most);
    let framing = Framing::telling("shortcuts-title")
        .width(width)
        .or("action-guide");
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, GAP);
        let fill = |columns: &mut [Ui], menus: &[&[Menu]]| fill(columns, scene, menus, gap);
        if room < NARROW {
            ui.columns_const(|columns: &mut [Ui; 1]| fill(columns, &ONE));
        } else if wide {
            ui.columns_const(|columns: &mut [Ui; 3]| fill(columns, &THREE));
        } else {
            ui.columns_const(|columns: &mut [Ui; 2]| fill(columns, &TWO));
        }
        true
    });
    match answer {
        Answer::Open => {}
        Answer::Other => out.send(Action::Guide),
        Answer::Close | Answer::Confirm => out.send(Command::Dialog(DialogRequest::Close)),
    }
}

/// Draws menus into the columns. `gap` is the space between things in a row, which is less than that
/// between the columns.
fn fill(columns: &mut [Ui], scene: &Scene<'_>, menus: &[&[Menu]], gap: f32) {
    let with_others = columns.len().min(2) - 1;
    for (place, (column, menus)) in columns.iter_mut().zip(menus).enumerate() {
        column.spacing_mut().item_spacing.x = gap;
        for menu in *menus {
            group(column, scene, *menu);
        }
        if place == with_others {
            others(column, scene);
        }
    }
}

fn others(ui: &mut Ui, scene: &Scene<'_>) {
    heading(ui, scene, "keys-others");
    for (keys, does) in OTHERS {
        line(ui, &scene.texts.get(does), |ui| {
            widget::keycap(ui, scene, &scene.texts.get(keys), true);
        });
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
            keys(ui);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(name).truncate());
            });
        });
    });
}
