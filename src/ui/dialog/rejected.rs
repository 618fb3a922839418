//! Everything that was rejected, to be taken back one by one.

use egui::Ui;

use super::super::command::DialogRequest;
use super::super::{Command, inspector};
use super::{Desk, Framing, Outbox, Scene, ask};
use crate::review::rejected;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let gone = scene.project.map(rejected).unwrap_or_default();
    let framing = Framing::telling("rejected-title").width(560.0);
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        if gone.is_empty() {
            ui.label(scene.texts.get("rejected-none"));
        }
        for (nth, gone) in gone.iter().enumerate() {
            if nth > 0 {
                ui.separator();
            }
            inspector::put_aside(ui, scene, out, *gone);
        }
        true
    });
    if answer != super::Answer::Open {
        out.send(Command::Dialog(DialogRequest::Close));
    }
}
