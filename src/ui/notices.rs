//! Messages: what happened, to which file, what to do.
//!
//! What went wrong stands in a strip above the status bar until it is put away, so that it covers no
//! text. What went well is a small card over the window that takes no clicks and goes away by itself.
//! Screen readers announce both.

use egui::accesskit::Live;
use egui::{Align2, Area, Button, Frame, Id, Margin, Order, Panel, RichText, Stroke, Ui};
use lucide_icons::Icon;

use super::theme::{Theme, sizes};
use super::{Command, Desk, Notice, NoticeLevel, Outbox, Scene, widget};

/// The most that the strip takes of the window's height, in points.
const HIGHEST: f32 = 170.0;

/// So many details are shown at once; more only when a person asks for them.
const FEW: usize = 3;

/// How long good news stays, in seconds.
const SHOWN_SECONDS: f64 = 6.0;

/// How long they stay where something can be done with them, in seconds.
const OFFERED_SECONDS: f64 = 20.0;

/// Draws them.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    desk.folded
        .retain(|number| scene.notices.iter().any(|notice| notice.number == *number));
    let troubles: Vec<&Notice> = scene
        .notices
        .iter()
        .filter(|notice| !notice.level.passes())
        .collect();
    if !troubles.is_empty() {
        let frame = Frame::new()
            .fill(scene.theme.warning_ground)
            .inner_margin(Margin::symmetric(12, 6));
        Panel::bottom("notices").frame(frame).show(ui, |ui| {
            egui::ScrollArea::vertical()
                .max_height(HIGHEST)
                .min_scrolled_height(HIGHEST)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    // The latest stands on top.
                    for (index, notice) in troubles.iter().rev().enumerate() {
                        if index > 0 {
                            ui.separator();
                        }
                        trouble(ui, scene, desk, out, notice);
                    }
                });
        });
    }
    if let Some(notice) = scene.notices.iter().rfind(|notice| notice.level.passes()) {
        done(ui, scene, out, notice);
        let now = ui.input(|input| input.time);
        let since = match desk.cheered {
            Some((number, since)) if number == notice.number => since,
            _ => now,
        };
        desk.cheered = Some((notice.number, since));
        let seconds = if notice.file.is_some() {
            OFFERED_SECONDS
        } else {
            SHOWN_SECONDS
        };
        let left = since + seconds - now;
        if left > 0.0 {
            let left = std::time::Duration::from_secs_f64(left);
            ui.ctx().request_repaint_after(left);
        } else {
            out.send(Command::DismissNotice(notice.number));
        }
    }
}

fn sign(level: NoticeLevel) -> (Icon, &'static str, fn(&Theme) -> egui::Color32) {
    match level {
        NoticeLevel::Done => (Icon::CircleCheck, "notice-done", |theme| theme.done),
        NoticeLevel::Hint => (Icon::Info, "notice-warning", |theme| theme.accent),
        NoticeLevel::Warning => (Icon::TriangleAlert, "notice-warning", |theme| theme.warning),
        NoticeLevel::Error => (Icon::CircleX, "notice-error", |theme| theme.danger),
    }
}

/// One line with its details folded below it.
fn trouble(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, notice: &Notice) {
    let (icon, level, ink) = sign(notice.level);
    let short = notice.details.len() <= FEW;
    let unfolded = short != desk.folded.contains(&notice.number);
    ui.horizontal_top(|ui| {
        ui.label(widget::icon(icon, sizes::HEADING).color(ink(scene.theme)))
            .on_hover_text(scene.texts.get(level));
        let buttons = 170.0;
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - buttons).max(120.0));
            let label = ui.label(RichText::new(notice.text.as_str()).color(scene.theme.text));
            announce(ui, label.id, notice);
            if unfolded {
                for detail in &notice.details {
                    ui.label(
                        RichText::new(detail)
                            .size(sizes::SMALL)
                            .color(scene.theme.text),
                    );
                }
            }
        });
        widget::at_end(ui, ("notice", notice.number), |ui| {
            if !notice.details.is_empty() {
                let key = if unfolded {
                    "notice-fewer"
                } else {
                    "notice-more"
                };
                let counted = [("count", notice.details.len().into())];
                let toggled = ui.small_button(scene.texts.with(key, &counted)).clicked();
                if toggled && !desk.folded.remove(&notice.number) {
                    desk.folded.insert(notice.number);
                }
            }
            let name = scene.texts.get("notice-dismiss");
            let close =
                ui.add(Button::new(widget::icon(Icon::X, sizes::BODY)).frame_when_inactive(false));
            close.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            if close.clicked() {
                out.send(Command::DismissNotice(notice.number));
            }
            close.on_hover_text(name);
        });
    });
}

fn done(ui: &Ui, scene: &Scene<'_>, out: &mut Outbox, notice: &Notice) {
    let (icon, _, ink) = sign(notice.level);
    let theme = scene.theme;
    Area::new(Id::unique("notice-done"))
        .anchor(Align2::CENTER_BOTTOM, [0.0, -44.0])
        .order(Order::Foreground)
        .interactable(notice.file.is_some())
        .show(ui.ctx(), |ui| {
            Frame::popup(ui.style())
                .fill(theme.card)
                .stroke(Stroke::new(1.0, theme.line))
                .inner_margin(Margin::symmetric(14, 8))
                .show(ui, |ui| {
                    ui.horizontal(|ui| {
                        ui.label(widget::icon(icon, sizes::HEADING).color(ink(theme)));
                        let label = ui.label(notice.text.as_str());
                        announce(ui, label.id, notice);
                        if notice.file.is_some()
                            && ui.button(scene.texts.get("notice-show-file")).clicked()
                        {
                            out.send(Command::ShowFile(notice.number));
                        }
                    });
                });
        });
}

/// Has screen readers read a notice when it comes up.
fn announce(ui: &Ui, id: Id, notice: &Notice) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_live(match notice.level {
            NoticeLevel::Error => Live::Assertive,
            NoticeLevel::Done | NoticeLevel::Hint | NoticeLevel::Warning => Live::Polite,
        });
    });
}
