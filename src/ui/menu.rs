//! The menu bar, and the names of actions as menus show them.

use egui::containers::menu::{MenuState, SubMenu, SubMenuButton, menu_style};
use egui::{AtomExt, Button, FocusDirection, Id, Key, Modifiers, Popup, Response, ScrollArea, Ui};
use lucide_icons::Icon;

use super::command::Menu;
use super::theme::sizes;
use super::{Action, Command, Desk, Outbox, Scene, keys, names, start, widget};

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

/// Draws the menus. Every action stands in one of them. F10 gives the first one the focus; from there the
/// arrow keys go on, as in every menu bar. Alt with the first letter of a menu opens it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let wanted = scene.dialog.is_none()
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F10));
    ui.horizontal(|ui| {
        menu_style(ui.style_mut());
        let mut titles = Vec::new();
        let mut inside = false;
        // A menu that was opened by key is drawn by now and takes the focus.
        let mut entered = desk.menu_opened == 1;
        for menu in Menu::ALL {
            let drawn = ui.menu_button(scene.texts.get(menu.key()), |ui| {
                ui.set_min_width(290.0);
                fitted(ui, menu, |ui| entries(ui, scene, out, menu, &mut entered))
            });
            inside |= drawn.inner == Some(true);
            titles.push(drawn.response);
        }
        if wanted && let Some(first) = titles.first() {
            if !desk.menu_reached {
                desk.before_menu = ui.memory(egui::Memory::focused);
            }
            first.request_focus();
        }
        give_back(ui, scene, desk, &titles);
        follow_pointer(ui, &titles);
        if scene.dialog.is_none() {
            arrows(ui, desk, &titles, inside);
            if let Some(title) = lettered(ui, scene, &titles) {
                open_menu(ui, desk, title);
            }
        }
    });
}

/// What stands above an open menu and below it, with its own edge, in points.
const AROUND: f32 = 56.0;

/// The height of an entry where entries stand closer together, and the space between them.
const LOW_ENTRY: f32 = 21.0;
const LOW_GAP: f32 = 1.0;

/// Draws the entries of a menu so that the window holds them all: in a low one, or with large text, they stand
/// closer together, and where even that is too much they are scrolled.
fn fitted(ui: &mut Ui, menu: Menu, entries: impl FnOnce(&mut Ui) -> bool) -> bool {
    let room = ui.ctx().content_rect().height() - AROUND;
    let mut rows = 0.0;
    let mut lines = 0.0;
    let mut open = None;
    for action in Action::all().filter(|action| action.menu() == menu) {
        let submenu = Submenu::of(action);
        if submenu.is_none() || submenu != open {
            rows += 1.0;
        }
        if action == Action::OpenProject {
            rows += 1.0;
        }
        if action.starts_group() {
            lines += 1.0;
        }
        open = submenu;
    }
    let line = ui.spacing().item_spacing.y * 2.0;
    let usual = ui.spacing().interact_size.y + ui.spacing().item_spacing.y;
    if rows * usual + lines * line <= room {
        return entries(ui);
    }
    let spacing = ui.spacing_mut();
    spacing.interact_size.y = LOW_ENTRY;
    spacing.item_spacing.y = LOW_GAP;
    spacing.button_padding.y = 0.0;
    if rows * (LOW_ENTRY + LOW_GAP) + lines * 8.0 <= room {
        return entries(ui);
    }
    ScrollArea::vertical()
        .max_height(room)
        .min_scrolled_height(room)
        .show(ui, |ui| {
            let keyboard = entries(ui);
            widget::follow_focus(ui);
            keyboard
        })
        .inner
}

/// Gives the focus back to where it was once a menu is closed by key, or the menu bar is left with Escape: an
/// entry is gone then, and Tab would start from the top of the window.
fn give_back(ui: &Ui, scene: &Scene<'_>, desk: &mut Desk, titles: &[Response]) {
    let mut open = titles
        .iter()
        .map(|title| Popup::is_id_open(ui.ctx(), popup(title)));
    let open = open.any(|open| open) || desk.menu_opened > 0;
    let was_open = std::mem::replace(&mut desk.menu_open, open);
    let reached = titles.iter().any(Response::has_focus);
    let was_reached = std::mem::replace(&mut desk.menu_reached, reached);
    if open || reached {
        return;
    }
    let focused = ui.memory(egui::Memory::focused);
    let left = was_reached && focused.is_none() && ui.input(|input| input.key_pressed(Key::Escape));
    if !was_open && !left {
        desk.before_menu = focused;
    } else if scene.dialog.is_none()
        && (left || !keys::pointer_leads(ui.ctx()))
        && let Some(before) = desk.before_menu
    {
        ui.memory_mut(|memory| memory.request_focus(before));
    }
}

/// While a menu is open, the pointer opens the one whose title it is moved to. Where it merely rests on a
/// title, whoever goes through the menus by keyboard is not led astray.
fn follow_pointer(ui: &Ui, titles: &[Response]) {
    let is_open = |title: &Response| Popup::is_id_open(ui.ctx(), popup(title));
    if !keys::pointer_leads(ui.ctx()) || !titles.iter().any(is_open) {
        return;
    }
    let hovered = titles.iter().find(|title| title.hovered());
    if let Some(title) = hovered.filter(|title| !title.clicked() && !is_open(title)) {
        Popup::open_id(ui.ctx(), popup(title));
        ui.ctx().request_repaint();
    }
}

/// The menu whose first letter was pressed with Alt. On a Mac those keys type signs.
fn lettered<'a>(ui: &Ui, scene: &Scene<'_>, titles: &'a [Response]) -> Option<&'a Response> {
    if ui.ctx().os().is_mac() {
        return None;
    }
    let mut menus = Menu::ALL.into_iter().zip(titles);
    let found = menus.find(|(menu, _)| {
        let name = scene.texts.get(menu.key());
        let key = name.get(..1).and_then(Key::from_name);
        key.is_some_and(|key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key)))
    });
    found.map(|(_, title)| title)
}

/// Opens the menu with this title, with the focus on its first entry.
fn open_menu(ui: &Ui, desk: &mut Desk, title: &Response) {
    title.request_focus();
    Popup::open_id(ui.ctx(), popup(title));
    desk.menu_opened = UNTIL_DRAWN;
    ui.ctx().request_repaint();
}

/// Frames until a menu that was opened by key has been drawn, so that its first entry can get the focus.
const UNTIL_DRAWN: u8 = 2;

/// Left and right go from menu to menu, down opens one. `inside` keeps the keys in a menu inside a menu.
fn arrows(ui: &Ui, desk: &mut Desk, titles: &[Response], inside: bool) {
    let open = titles
        .iter()
        .position(|title| Popup::is_id_open(ui.ctx(), popup(title)));
    let reached = titles.iter().position(Response::has_focus);
    if desk.menu_opened > 0 {
        desk.menu_opened -= 1;
        ui.ctx().request_repaint();
    }
    let Some(at) = open.or(reached).filter(|_| !inside) else {
        return;
    };
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let step = usize::from(pressed(Key::ArrowRight))
        + (titles.len() - 1) * usize::from(pressed(Key::ArrowLeft));
    let opens = open.is_none() && pressed(Key::ArrowDown);
    if step == 0 && !opens {
        return;
    }
    // Otherwise the focus would go to whatever stands in that direction.
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    let title = &titles[(at + step) % titles.len()];
    if open.is_some() || opens {
        open_menu(ui, desk, title);
    } else {
        title.request_focus();
    }
}

/// The menu that opens below its title.
fn popup(title: &Response) -> Id {
    Popup::default_response_id(title)
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

/// Draws what stands in a menu, and says whether the keyboard is at a menu inside it. Where it has just
/// been `entered`, the first entry that can be chosen takes the focus.
fn entries(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    menu: Menu,
    entered: &mut bool,
) -> bool {
    let mut keyboard = false;
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
            None => {
                let response = entry(ui, scene, out, *action, &name(scene, *action));
                if response.enabled() && std::mem::take(entered) {
                    response.request_focus();
                }
                if *action == Action::OpenProject {
                    keyboard |= recent(ui, scene, out);
                }
            }
            Some(submenu) => {
                let inside = actions
                    .iter()
                    .filter(|other| Submenu::of(**other) == Some(submenu));
                let enabled = inside.clone().any(|action| action.enabled(scene));
                let title = scene.texts.get(submenu.key());
                ui.add_enabled_ui(enabled, |ui| {
                    keyboard |= menu_inside(ui, &title, |ui| {
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
    keyboard
}

/// Draws the menu of the projects that were open lately, and says whether the keyboard is there.
fn recent(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) -> bool {
    let paths = &scene.settings.recent;
    let title = scene.texts.get("start-recent");
    let drawn = ui.add_enabled_ui(!paths.is_empty(), |ui| {
        menu_inside(ui, &title, |ui| {
            ui.set_min_width(240.0);
            for path in paths {
                let name = start::file_name(path);
                let response = ui.add(Button::new(name.as_str()));
                response.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::Role::MenuItem, true, name.as_str())
                });
                let response = response.on_hover_text(path.display().to_string());
                if response.clicked() {
                    out.send(Command::Open(vec![path.clone()]));
                    ui.close();
                }
            }
        })
    });
    drawn.inner
}

/// Draws the entry of a menu inside a menu, and says whether the keyboard is there. It opens when the pointer
/// is moved to it, not where the pointer merely rests while somebody goes through the menu by key.
fn menu_inside(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui)) -> bool {
    let own = SubMenu::id_from_widget_id(ui.next_auto_id());
    let open = MenuState::from_ui(ui, |state, _| state.open_item == Some(own));
    let usual = ui.visuals().widgets.inactive;
    if open {
        ui.visuals_mut().widgets.inactive = ui.visuals().widgets.open;
    }
    let arrow = SubMenuButton::arrow_atom(None);
    let response = ui.add(Button::new((blank(), title)).right_text(arrow));
    ui.visuals_mut().widgets.inactive = usual;
    let reached = response.has_focus();
    let mut button = response;
    if !open && !reached && !keys::pointer_leads(ui.ctx()) {
        button.rect = egui::Rect::NOTHING;
    }
    SubMenu::new().show(ui, &button, content).is_some() || reached
}

/// The space where other entries have an icon.
fn blank() -> egui::Atom<'static> {
    egui::Atom::custom(egui::IdSalt::new("blank"), SIGN)
}

const SIGN: egui::Vec2 = egui::vec2(18.0, 16.0);

fn entry(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action, name: &str) -> Response {
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
    response
}
