//! Small pieces that several views share.

use egui::{Response, RichText, Ui};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Action, Outbox, Scene, keys, menu};

/// An icon as text.
pub fn icon(icon: Icon, size: f32) -> RichText {
    RichText::new(icon.unicode().to_string()).font(Face::Icons.at(size))
}

/// Bold text of the interface.
pub fn bold(text: impl Into<String>) -> RichText {
    RichText::new(text).family(Face::SansBold.family())
}

/// Small, quiet text.
pub fn hint(scene: &Scene<'_>, text: impl Into<String>) -> RichText {
    RichText::new(text)
        .size(sizes::SMALL)
        .color(scene.theme.muted)
}

/// The tooltip of an action: what it does (undo and redo name their step), and its shortcut.
pub fn tooltip(ui: &Ui, scene: &Scene<'_>, action: Action) -> String {
    let words = match action {
        Action::Undo if scene.undo.is_some() => menu::name(scene, action),
        Action::Redo if scene.redo.is_some() => menu::name(scene, action),
        _ => scene.texts.get(&format!("{}.tooltip", action.key())),
    };
    match action.shortcuts().first() {
        Some((shortcut, _)) => format!("{words} ({})", keys::written(ui, scene, shortcut)),
        None => words,
    }
}

/// A button with an action's icon and name.
pub fn action_button(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action) -> Response {
    let name = scene.texts.get(action.key());
    let label = match action.icon() {
        Some(sign) => format!("{}  {name}", sign.unicode()),
        None => name.clone(),
    };
    finish(ui, scene, out, action, &name, egui::Button::new(label))
}

/// A button with an action's icon only; its name is its accessible name.
pub fn icon_button(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action) -> Response {
    let name = scene.texts.get(action.key());
    let sign = action.icon().unwrap_or(Icon::Circle);
    finish(
        ui,
        scene,
        out,
        action,
        &name,
        egui::Button::new(icon(sign, sizes::HEADING)).frame_when_inactive(false),
    )
}

fn finish(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    action: Action,
    name: &str,
    button: egui::Button<'_>,
) -> Response {
    let selected = action.checked(scene).unwrap_or(false);
    let enabled = action.enabled(scene);
    let response = ui.add_enabled(enabled, button.selected(selected));
    response
        .widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, enabled, selected, name));
    if response.clicked() {
        out.send(action);
    }
    let words = tooltip(ui, scene, action);
    response
        .on_hover_text(words.clone())
        .on_disabled_hover_text(words)
}

/// One key of the keyboard, drawn as a cap.
pub fn keycap(ui: &mut Ui, scene: &Scene<'_>, name: &str, enabled: bool) {
    let theme = scene.theme;
    let ink = if enabled { theme.text } else { theme.muted };
    egui::Frame::new()
        .fill(theme.card)
        .stroke(egui::Stroke::new(1.0, theme.line))
        .corner_radius(4)
        .inner_margin(egui::Margin::symmetric(5, 1))
        .show(ui, |ui| {
            ui.label(RichText::new(name).size(sizes::SMALL).color(ink));
        });
}

/// The keys of a shortcut as caps, in a layout from right to left.
pub fn keycaps(ui: &mut Ui, scene: &Scene<'_>, shortcut: &egui::KeyboardShortcut, enabled: bool) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 3.0;
        for name in keys::names(ui, scene, shortcut).iter().rev() {
            keycap(ui, scene, name, enabled);
        }
    });
}
