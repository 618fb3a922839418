//! Why nothing can be changed, and what can be done.

use egui::Ui;

use super::super::command::DialogRequest;
use super::super::{Command, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};
use crate::storage::Editor;
use crate::wording::Texts;

/// Who has the project open, as a sentence.
pub fn who(texts: &Texts, editor: &Editor) -> String {
    if editor.machine.is_empty() {
        return texts.get("read-only-somebody");
    }
    let user = match &*editor.user {
        "" => texts.get("read-only-no-name"),
        user => user.to_owned(),
    };
    let values = [
        ("user", user.into()),
        ("machine", editor.machine.as_str().into()),
        ("since", texts.moment_of(&editor.since).into()),
    ];
    texts.with("read-only-who", &values)
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let framing = Framing::asking("read-only-title", "read-only-save-as")
        .or("read-only-again")
        .width(500.0);
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        if let Some(editor) = scene.read_only {
            ui.label(who(scene.texts, editor));
        }
        ui.add_space(4.0);
        ui.label(widget::hint(scene, scene.texts.get("read-only-what")));
        true
    });
    let request = match answer {
        Answer::Other => DialogRequest::TryEditing,
        Answer::Confirm => DialogRequest::SaveElsewhere,
        Answer::Close => DialogRequest::Close,
        Answer::Open => return,
    };
    out.send(Command::Dialog(request));
}
