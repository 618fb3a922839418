//! The whole window, from top to bottom.

use egui::{CentralPanel, Frame, Panel, Ui};

use super::theme::sizes;
use super::{Desk, Outbox, Scene};
use super::{
    aligned, claims, compare, dialog, drop, inspector, keys, menu, notices, sources, start, status,
    toolbar,
};
use crate::review::{SidePanel, View};

/// Draws one frame of the window from `scene`.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    keys::listen(ui, scene, desk, out);
    Panel::top("menu").show(ui, |ui| menu::show(ui, scene, desk, out));
    if scene.project.is_some() {
        Panel::top("toolbar").show(ui, |ui| toolbar::show(ui, scene, desk, out));
    }
    Panel::bottom("status").show(ui, |ui| status::show(ui, scene, desk, out));
    notices::show(ui, scene, desk, out);
    start::recovered_strip(ui, scene, desk, out);
    if scene.project.is_some() && scene.session().side == SidePanel::Inspector {
        let share = sizes::INSPECTOR_SHARE * ui.ctx().content_rect().width();
        let least = sizes::INSPECTOR * 0.8;
        Panel::right("inspector")
            .resizable(true)
            .default_size(share.clamp(least, sizes::INSPECTOR))
            .size_range(least..=sizes::INSPECTOR * 1.6)
            .show(ui, |ui| inspector::show(ui, scene, desk, out));
    }
    CentralPanel::default()
        .frame(Frame::new().fill(scene.theme.desk))
        .show(ui, |ui| {
            if scene.project.is_none() {
                start::show(ui, scene, desk, out);
                return;
            }
            match scene.session().view {
                View::Compare => compare::show(ui, scene, desk, out),
                View::Aligned => aligned::show(ui, scene, desk, out),
                View::Claims => claims::show(ui, scene, desk, out),
                View::Sources => sources::show(ui, scene, desk, out),
            }
        });
    dialog::show(ui, scene, desk, out);
    drop::show(ui, scene);
}
