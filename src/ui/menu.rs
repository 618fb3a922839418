//! The menu bar, and the names of actions as menus show them.

use egui::{AtomExt, Button, Key, MenuBar, Modifiers, Ui};
use lucide_icons::Icon;

use super::command::Menu;
use super::theme::sizes;
use super::{Action, Desk, Outbox, Scene, keys, names, widget};

/// A menu inside a menu.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Submenu {
    TextSize,
    Theme,
    Language,
    RateSource,
    RateClaim,
}

impl Submenu {
    /// The submenu that an action stands in, if it does not stand in its menu itself.
    fn of(action: Action) -> Option<Self> {
        match action {
            Action::TextLarger | Action::TextSmaller | Action::TextUsual => Some(Self::TextSize),
            Action::ThemeSystem | Action::ThemeLight | Action::ThemeDark => Some(Self::Theme),
            Action::LanguageSystem | Action::LanguageGerman | Action::LanguageEnglish => {
                Some(Self::Language)
            }
            Action::RateReliability(_) => Some(Self::RateSource),
            Action::RateCredibility(_) => Some(Self::RateClaim),
            _ => None,
        }
    }

    /// The key of its title.
    fn key(self) -> &'static str {
        match self {
            Self::TextSize => "menu-text-size",
            Self::Theme => "menu-theme",
            Self::Language => "menu-language",
            Self::RateSource => "menu-rate-source",
            Self::RateClaim => "menu-rate-claim",
        }
    }
}

/// Draws the menus. Every action stands in one of them. F10 gives the first one the focus.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, _desk: &mut Desk, out: &mut Outbox) {
    let wanted = scene.dialog.is_none()
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F10));
    MenuBar::new().ui(ui, |ui| {
        for menu in Menu::ALL {
            let response = ui
                .menu_button(scene.texts.get(menu.key()), |ui| {
                    ui.set_min_width(290.0);
                    entries(ui, scene, out, menu);
                })
                .response;
            if wanted && menu == Menu::File {
                response.request_focus();
            }
        }
    });
}

/// What an action is called now: undo and redo name their step.
pub fn name(scene: &Scene<'_>, action: Action) -> String {
    let step = match action {
        Action::Undo => scene.undo.map(|step| ("undo-step", step)),
        Action::Redo => scene.redo.map(|step| ("redo-step", step)),
        _ => None,
    };
    match step {
        Some((key, step)) => {
            let step = names::step(scene.texts, step);
            scene.texts.with(key, &[("step", step.into())])
        }
        None => plain_name(scene, action),
    }
}

/// What an action is always called.
pub fn plain_name(scene: &Scene<'_>, action: Action) -> String {
    let name = scene.texts.get(action.key());
    match Submenu::of(action) {
        // "A – completely reliable" says enough in its submenu only.
        Some(menu @ (Submenu::RateSource | Submenu::RateClaim | Submenu::TextSize)) => {
            format!("{}: {name}", scene.texts.get(menu.key()))
        }
        _ => name,
    }
}

/// Where an action stands: "View › Theme".
pub fn place(scene: &Scene<'_>, action: Action) -> String {
    let menu = scene.texts.get(action.menu().key());
    match Submenu::of(action) {
        Some(submenu) => format!("{menu} › {}", scene.texts.get(submenu.key())),
        None => menu,
    }
}

fn entries(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, menu: Menu) {
    let mut open: Option<Submenu> = None;
    let actions: Vec<Action> = Action::all()
        .filter(|action| action.menu() == menu)
        .collect();
    for action in &actions {
        let submenu = Submenu::of(*action);
        if submenu.is_some() && submenu == open {
            continue;
        }
        if action.starts_group() {
            ui.separator();
        }
        open = submenu;
        match submenu {
            None => entry(ui, scene, out, *action, &name(scene, *action)),
            Some(submenu) => {
                let inside = actions
                    .iter()
                    .filter(|other| Submenu::of(**other) == Some(submenu));
                let enabled = inside.clone().any(|action| action.enabled(scene));
                let title = scene.texts.get(submenu.key());
                ui.add_enabled_ui(enabled, |ui| {
                    ui.menu_button((blank(), title), |ui| {
                        ui.set_min_width(240.0);
                        for action in inside {
                            let name = scene.texts.get(action.key());
                            entry(ui, scene, out, *action, &name);
                        }
                    });
                });
            }
        }
    }
}

/// The space where other entries have an icon.
fn blank() -> egui::Atom<'static> {
    egui::Atom::custom(egui::IdSalt::new("blank"), SIGN)
}

const SIGN: egui::Vec2 = egui::vec2(18.0, 16.0);

fn entry(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action, name: &str) {
    let enabled = action.enabled(scene);
    let sign = match action.checked(scene) {
        Some(true) => Some(Icon::Check),
        Some(false) => None,
        None => action.icon(),
    };
    let sign = sign.map_or_else(blank, |sign| {
        widget::icon(sign, sizes::BODY + 1.0)
            .color(scene.theme.muted)
            .atom_size(SIGN)
    });
    let mut button = Button::new((sign, name));
    if let Some((shortcut, _)) = action.shortcuts().first() {
        button = button.shortcut_text(keys::written(ui, scene, shortcut));
    }
    let words = scene.texts.get(&format!("{}.tooltip", action.key()));
    let response = ui.add_enabled(enabled, button);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::Role::MenuItem, enabled, name);
        info.selected = action.checked(scene);
        info
    });
    let response = response
        .on_hover_text(words.as_str())
        .on_disabled_hover_text(words);
    if response.clicked() {
        out.send(action);
        ui.close();
    }
}
