//! The page shown while no project is open: what the program is for, and how to begin.

use std::path::Path;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Align2, Button, CursorIcon, Frame, Layout, Margin, Panel, RichText, ScrollArea, Sense,
    Stroke, StrokeKind, Ui,
};
use lucide_icons::Icon;

use super::command::{DialogRequest, SettingsChange};
use super::theme::{Face, sizes};
use super::{Action, Command, Desk, Outbox, Recovered, Scene, widget};
use crate::review::Difference;

/// The widest that the page gets.
const WIDTH: f32 = 760.0;
const GAP: f32 = 14.0;
const CARD: f32 = 96.0;

/// The most that copies take of the window's height below an open project, in points.
const STRIP: f32 = 110.0;

/// The ways to begin: the action, and the key of what it says about it.
const CHOICES: [(Action, &str); 4] = [
    (Action::OpenSample, "start-sample"),
    (Action::OpenFiles, "start-files"),
    (Action::PasteArticle, "start-paste"),
    (Action::OpenProject, "start-project"),
];

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    // Whoever starts the program after a crash goes on with Enter.
    let asks = !scene.recovered.is_empty()
        && !desk.asked_to_recover
        && ui.memory(egui::Memory::focused).is_none();
    desk.asked_to_recover |= asks;
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
                    page(ui, scene, out, asks);
                });
            });
            ui.add_space(24.0);
            widget::follow_focus(ui);
        });
}

fn page(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, asks: bool) {
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
        recovered(ui, scene, out, asks);
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
        link(ui, scene, out, Action::OpenFolder);
    });
    ui.horizontal(|ui| {
        let sign = Action::Guide.icon().unwrap_or(Icon::BookOpen);
        ui.label(widget::icon(sign, sizes::BODY).color(theme.muted));
        link(ui, scene, out, Action::Guide);
        ui.label(widget::hint(scene, scene.texts.get("start-guide")));
    });
    if !scene.settings.recent.is_empty() {
        ui.add_space(18.0);
        recent(ui, scene, out);
    }
}

/// A command as a link in small letters.
fn link(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action) {
    let name = RichText::new(scene.texts.get(action.key())).size(sizes::SMALL);
    let link = ui
        .link(name)
        .on_hover_text(widget::tooltip(ui, scene, action));
    if link.clicked() {
        out.send(action);
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
    // Painted, not put there as labels: a screen reader reads one button with its description.
    let sign = action.icon().unwrap_or(Icon::File);
    let left = rect.left() + 34.0;
    ui.painter().text(
        egui::pos2(left, rect.center().y),
        Align2::CENTER_CENTER,
        sign.unicode(),
        Face::Icons.at(28.0),
        theme.accent,
    );
    let width = rect.width() - 34.0 * 2.0 - 14.0;
    let heading = Face::SansBold.at(sizes::BODY + 1.5);
    let heading = ui.painter().layout(title, heading, theme.text, width);
    let small = Face::Sans.at(sizes::SMALL);
    let more = ui.painter().layout(more, small, theme.muted, width);
    let between = 4.0;
    let height = heading.size().y + between + more.size().y;
    let mut corner = egui::pos2(left + 34.0, rect.center().y - height / 2.0);
    let below = heading.size().y + between;
    ui.painter().galley(corner, heading, theme.text);
    corner.y += below;
    ui.painter().galley(corner, more, theme.muted);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if response.clicked() {
        out.send(action);
    }
}

/// The same copies while a project is open, as after a start with a file: a strip below the texts.
/// Putting it away leaves the copies on the start page.
pub(super) fn recovered_strip(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let waiting: Vec<&Recovered> = scene
        .recovered
        .iter()
        .filter(|copy| !desk.later.contains(&copy.path))
        .collect();
    if scene.project.is_none() || waiting.is_empty() {
        return;
    }
    let frame = Frame::new()
        .fill(scene.theme.warning_ground)
        .inner_margin(Margin::symmetric(12, 6));
    Panel::bottom("recovered").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            recovered_title(ui, scene);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui
                    .button(scene.texts.get("start-recovered-later"))
                    .clicked()
                {
                    desk.later
                        .extend(waiting.iter().map(|copy| copy.path.clone()));
                }
            });
        });
        ScrollArea::vertical()
            .max_height(STRIP)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for copy in waiting.iter().copied() {
                    recovered_copy(ui, scene, out, copy, false);
                }
            });
    });
}

fn recovered_title(ui: &mut Ui, scene: &Scene<'_>) {
    let theme = scene.theme;
    ui.label(widget::icon(Icon::History, sizes::HEADING).color(theme.warning));
    ui.label(widget::bold(scene.texts.get("start-recovered")).color(theme.text));
}

/// What was not saved when the program last ended.
fn recovered(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, asks: bool) {
    let theme = scene.theme;
    Frame::new()
        .fill(theme.warning_ground)
        .stroke(Stroke::new(1.0, theme.warning))
        .corner_radius(8)
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| recovered_title(ui, scene));
            ui.label(RichText::new(scene.texts.get("start-recovered-hint")).color(theme.text));
            for (place, copy) in scene.recovered.iter().enumerate() {
                recovered_copy(ui, scene, out, copy, asks && place == 0);
            }
        });
}

/// What the copy has more, in words.
fn difference(scene: &Scene<'_>, difference: &Difference) -> String {
    let parts: Vec<String> = [
        ("start-recovered-articles", difference.articles),
        ("start-recovered-decisions", difference.decisions),
        ("start-recovered-ratings", difference.ratings),
        ("start-recovered-notes", difference.notes),
        ("start-recovered-sources", difference.sources),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| scene.texts.with(key, &[("count", count.into())]))
    .collect();
    if parts.is_empty() {
        return scene.texts.get("start-recovered-same");
    }
    let list = [("list", parts.join(", ").into())];
    scene.texts.with("start-recovered-differs", &list)
}

fn recovered_copy(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    copy: &Recovered,
    focused: bool,
) {
    let name = match &copy.original.file {
        Some(path) => file_name(path),
        None => scene.texts.get("start-recovered-unnamed"),
    };
    ui.horizontal(|ui| {
        ui.label(widget::bold(name.as_str()));
        ui.label(RichText::new(scene.texts.moment_of(&copy.when)).size(sizes::SMALL));
        widget::at_end(ui, ("copy", copy.path.as_path()), |ui| {
            let value = [("file", name.as_str().into())];
            let open = ui.add(Button::new(scene.texts.get("start-recovered-open")));
            let label = scene.texts.with("start-recovered-open.label", &value);
            open.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if focused {
                open.request_focus();
            }
            if open.clicked() {
                out.send(Command::Dialog(DialogRequest::Recover(copy.path.clone())));
            }
            let discard = ui.add(Button::new(scene.texts.get("start-recovered-discard")));
            let label = scene.texts.with("start-recovered-discard.label", &value);
            discard.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
            if discard.clicked() {
                let request = DialogRequest::DiscardRecovered(copy.path.clone());
                out.send(Command::Dialog(request));
            }
        });
    });
    if let Some(found) = &copy.difference {
        let words = difference(scene, found);
        ui.label(
            RichText::new(words)
                .size(sizes::SMALL)
                .color(scene.theme.text),
        );
    }
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
            let middle = rect.center().y;
            ui.painter().text(
                egui::pos2(rect.left() + 20.0, middle),
                Align2::CENTER_CENTER,
                Icon::FileText.unicode(),
                Face::Icons.at(sizes::HEADING),
                theme.muted,
            );
            let folder = path.parent().unwrap_or(Path::new(""));
            let lines = [
                (name.clone(), sizes::BODY, theme.text, -9.0),
                (folder.display().to_string(), sizes::SMALL, theme.muted, 9.0),
            ];
            for (line, size, ink, offset) in lines {
                let mut job = LayoutJob::simple_singleline(line, Face::Sans.at(size), ink);
                job.wrap = TextWrapping::truncate_at_width(rect.width() - 50.0);
                let galley = ui.painter().layout_job(job);
                let top = middle + offset - galley.size().y / 2.0;
                ui.painter()
                    .galley(egui::pos2(rect.left() + 38.0, top), galley, ink);
            }
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
pub(super) fn file_name(path: &Path) -> String {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_else(|| path.display().to_string());
    name.strip_suffix(".stemma.ron")
        .map_or(name.clone(), str::to_owned)
}
