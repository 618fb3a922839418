//! The file is not the one any more that was read: what now?

use egui::{Button, Ui};

use super::super::command::DialogRequest;
use super::super::{Command, Dialog, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};

/// Draws it. Saving elsewhere is the default: it loses nothing of either.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(Dialog::ChangedOnDisk(path)) = scene.dialog else {
        return;
    };
    let framing = Framing::asking("changed-title", "changed-save-as").width(520.0);
    let mut other = None;
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let values = [("file", name.into())];
        ui.label(scene.texts.with("changed-what", &values));
        ui.add_space(6.0);
        for (key, hint, request) in [
            (
                "changed-reload",
                "changed-reload.hint",
                DialogRequest::Reload,
            ),
            (
                "changed-overwrite",
                "changed-overwrite.hint",
                DialogRequest::OverwriteChanged,
            ),
        ] {
            if ui.add(Button::new(scene.texts.get(key))).clicked() {
                other = Some(request);
            }
            ui.label(widget::hint(scene, scene.texts.get(hint)));
            ui.add_space(4.0);
        }
        true
    });
    let request = match (other, answer) {
        (Some(request), _) => request,
        (None, Answer::Confirm) => DialogRequest::SaveElsewhere,
        (None, Answer::Close) => DialogRequest::Close,
        (None, Answer::Open | Answer::Other) => return,
    };
    out.send(Command::Dialog(request));
}
