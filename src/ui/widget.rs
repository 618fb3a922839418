//! Small pieces that several views share.

use egui::{Response, RichText, Ui};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Action, Outbox, Scene};

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

/// The tooltip of an action: what it does, and its shortcut.
pub fn tooltip(ui: &Ui, scene: &Scene<'_>, action: Action) -> String {
    let words = scene.texts.get(&format!("{}.tooltip", action.key()));
    match action.shortcuts().first() {
        Some((shortcut, _)) => format!("{words} ({})", ui.ctx().format_shortcut(shortcut)),
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
