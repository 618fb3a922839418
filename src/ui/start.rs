//! The page shown while no project is open: what the program is for, and how to begin.

use std::path::Path;

use egui::{
    Align, Button, CursorIcon, Frame, Layout, Margin, RichText, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder,
};
use lucide_icons::Icon;

use super::command::{DialogRequest, SettingsChange};
use super::theme::{Face, sizes};
use super::{Action, Command, Desk, Outbox, Recovered, Scene, widget};

/// The widest that the page gets.
const WIDTH: f32 = 760.0;
const GAP: f32 = 14.0;
const CARD: f32 = 96.0;

/// The ways to begin: the action, and the key of what it says about it.
const CHOICES: [(Action, &str); 4] = [
    (Action::OpenSample, "start-sample"),
    (Action::OpenFiles, "start-files"),
    (Action::PasteArticle, "start-paste"),
    (Action::OpenProject, "start-project"),
];

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, _desk: &mut Desk, out: &mut Outbox) {
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let width = WIDTH.min(ui.available_width() - 48.0);
            let side = (ui.available_width() - width) / 2.0;
            // A third of what is free stands above, so that the page rests a little above the middle.
            let above = ((ui.available_height() - 600.0) / 3.0).clamp(20.0, 120.0);
            ui.add_space(above);
            ui.horizontal(|ui| {
                ui.add_space(side);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    page(ui, scene, out);
                });
            });
            ui.add_space(24.0);
        });
}

fn page(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let theme = scene.theme;
    let title = ui.label(RichText::new("Stemma").font(Face::SerifBold.at(sizes::TITLE * 1.3)));
    ui.ctx().accesskit_node_builder(title.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
    });
    ui.add_space(2.0);
    ui.label(
        RichText::new(scene.texts.get("start-purpose"))
            .font(Face::Serif.at(sizes::READING))
            .line_height(Some(sizes::READING * sizes::LINE_HEIGHT))
            .color(theme.text),
    );
    ui.add_space(18.0);
    if !scene.recovered.is_empty() {
        recovered(ui, scene, out);
        ui.add_space(14.0);
    }
    let width = (ui.available_width() - GAP) / 2.0;
    for pair in CHOICES.chunks(2) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for (action, key) in pair {
                choice(ui, scene, out, *action, key, width);
            }
        });
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    ui.horizontal(|ui| {
        ui.label(widget::icon(Icon::MousePointerClick, sizes::BODY).color(theme.muted));
        ui.label(widget::hint(scene, scene.texts.get("start-drop")));
        ui.label(widget::hint(scene, "·"));
        let folder = scene.texts.get(Action::OpenFolder.key());
        if ui
            .link(RichText::new(folder).size(sizes::SMALL))
            .on_hover_text(widget::tooltip(ui, scene, Action::OpenFolder))
            .clicked()
        {
            out.send(Action::OpenFolder);
        }
    });
    if !scene.settings.recent.is_empty() {
        ui.add_space(18.0);
        recent(ui, scene, out);
    }
}

/// One way to begin, as a large button.
fn choice(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action, key: &str, width: f32) {
    let theme = scene.theme;
    let title = scene.texts.get(key);
    let more = scene.texts.get(&format!("{key}.more"));
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, CARD), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, title.as_str()));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(more.as_str());
    });
    let ground = if response.is_pointer_button_down_on() {
        theme.selected
    } else if response.hovered() {
        theme.hover
    } else {
        theme.card
    };
    let line = if response.has_focus() {
        Stroke::new(2.0, theme.accent)
    } else {
        Stroke::new(1.0, theme.line)
    };
    ui.painter()
        .rect(rect, 8.0, ground, line, StrokeKind::Inside);
    let mut inside = ui.new_child(
        UiBuilder::new()
            .max_rect(rect.shrink2(egui::vec2(16.0, 12.0)))
            .layout(Layout::left_to_right(Align::Center)),
    );
    let sign = action.icon().unwrap_or(Icon::File);
    inside.add(egui::Label::new(
        widget::icon(sign, 28.0).color(theme.accent),
    ));
    inside.add_space(8.0);
    inside.vertical(|ui| {
        let texts = 42.0_f32;
        ui.add_space(((ui.available_height() - texts) / 2.0 - 4.0).max(0.0));
        ui.label(
            RichText::new(title.as_str())
                .font(Face::SansBold.at(sizes::BODY + 1.5))
                .color(theme.text),
        );
        ui.add(egui::Label::new(widget::hint(scene, more.as_str())).wrap());
    });
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if response.clicked() {
        out.send(action);
    }
}

/// What was not saved when the program last ended.
fn recovered(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let theme = scene.theme;
    Frame::new()
        .fill(theme.warning_ground)
        .stroke(Stroke::new(1.0, theme.warning))
        .corner_radius(8)
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.label(widget::icon(Icon::History, sizes::HEADING).color(theme.warning));
                ui.label(widget::bold(scene.texts.get("start-recovered")).color(theme.text));
            });
            ui.label(RichText::new(scene.texts.get("start-recovered-hint")).color(theme.text));
            for copy in scene.recovered {
                recovered_copy(ui, scene, out, copy);
            }
        });
}

fn recovered_copy(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, copy: &Recovered) {
    let name = match &copy.project {
        Some(path) => file_name(path),
        None => scene.texts.get("start-recovered-unnamed"),
    };
    ui.horizontal(|ui| {
        ui.label(widget::bold(name.as_str()));
        ui.label(RichText::new(copy.when.as_str()).size(sizes::SMALL));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let value = [("file", name.as_str().into())];
            let discard = ui.add(Button::new(scene.texts.get("start-recovered-discard")));
            let label = scene.texts.with("start-recovered-discard.label", &value);
            discard.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if discard.clicked() {
                let request = DialogRequest::DiscardRecovered(copy.path.clone());
                out.send(Command::Dialog(request));
            }
            let open = ui.add(Button::new(scene.texts.get("start-recovered-open")));
            let label = scene.texts.with("start-recovered-open.label", &value);
            open.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if open.clicked() {
                out.send(Command::Dialog(DialogRequest::Recover(copy.path.clone())));
            }
        });
    });
}

/// Projects opened or saved lately.
fn recent(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let theme = scene.theme;
    ui.horizontal(|ui| {
        ui.label(widget::bold(scene.texts.get("start-recent")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let forget = RichText::new(scene.texts.get("start-forget")).size(sizes::SMALL);
            if ui.link(forget).clicked() {
                out.send(Command::Settings(SettingsChange::ForgetRecent));
            }
        });
    });
    for path in &scene.settings.recent {
        ui.horizontal(|ui| {
            let remove = 30.0;
            let size = egui::vec2(ui.available_width() - remove - 8.0, 40.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::click());
            let name = file_name(path);
            response
                .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name.as_str()));
            if response.hovered() || response.has_focus() {
                ui.painter().rect_filled(rect, 6.0, theme.hover);
            }
            if response.has_focus() {
                let ring = Stroke::new(2.0, theme.accent);
                ui.painter()
                    .rect_stroke(rect, 6.0, ring, StrokeKind::Inside);
            }
            let mut inside = ui.new_child(
                UiBuilder::new()
                    .max_rect(rect.shrink2(egui::vec2(10.0, 3.0)))
                    .layout(Layout::left_to_right(Align::Center)),
            );
            inside.label(widget::icon(Icon::FileText, sizes::HEADING).color(theme.muted));
            inside.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.label(RichText::new(name.as_str()).color(theme.text));
                let folder = path.parent().unwrap_or(Path::new(""));
                let words = widget::hint(scene, folder.display().to_string());
                ui.add(egui::Label::new(words).truncate());
            });
            if response
                .on_hover_cursor(CursorIcon::PointingHand)
                .on_hover_text(path.display().to_string())
                .clicked()
            {
                out.send(Command::Open(vec![path.clone()]));
            }
            let sign = widget::icon(Icon::X, sizes::BODY).color(theme.muted);
            let forget = ui.add(Button::new(sign).frame_when_inactive(false));
            let value = [("file", name.as_str().into())];
            let label = scene.texts.with("start-forget-one", &value);
            forget.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if forget.clicked() {
                let change = SettingsChange::ForgetOne(path.clone());
                out.send(Command::Settings(change));
            }
            forget.on_hover_text(label);
        });
    }
}

/// The file's own name, without the ending that every project has.
fn file_name(path: &Path) -> String {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_else(|| path.display().to_string());
    name.strip_suffix(".stemma.ron")
        .map_or(name.clone(), str::to_owned)
}
