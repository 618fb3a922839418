//! Save before closing?

use egui::Ui;

use super::super::Command;
use super::super::command::DialogRequest;
use super::{Answer, Desk, Framing, Outbox, Scene, ask};

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let framing = Framing::asking("unsaved-title", "unsaved-save").or("unsaved-discard");
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        let name = scene
            .file
            .and_then(std::path::Path::file_name)
            .map(|name| name.to_string_lossy().into_owned());
        ui.label(match name {
            Some(name) => scene
                .texts
                .with("unsaved-changes", &[("file", name.into())]),
            None => scene.texts.get("unsaved-new"),
        });
        true
    });
    let request = match answer {
        Answer::Other => DialogRequest::DiscardAndGoOn,
        Answer::Confirm => DialogRequest::SaveAndGoOn,
        Answer::Close => DialogRequest::Close,
        Answer::Open => return,
    };
    out.send(Command::Dialog(request));
}
