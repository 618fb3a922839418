//! Add a source.

use egui::{Id, TextEdit, Ui};

use super::super::command::{DialogRequest, SessionChange};
use super::super::{Command, sources};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first, opened};
use crate::attribution::SourceKind;
use crate::review::{Edit, SourceKey, View};
use crate::wording::source_names;

/// A source that is being added.
pub struct SourceDraft {
    name: String,
    kind: SourceKind,
}

impl Default for SourceDraft {
    fn default() -> Self {
        Self {
            name: String::new(),
            kind: SourceKind::Institution,
        }
    }
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    if opened(desk) {
        desk.new_source = SourceDraft::default();
    }
    let framing = Framing::asking("add-source-title", "add-source-do");
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        let label = ui.label(scene.texts.get("sources-name"));
        let field = TextEdit::singleline(&mut desk.new_source.name)
            .id(Id::unique("add-source-name"))
            .desired_width(f32::INFINITY);
        let response = ui.add(field).labelled_by(label.id);
        focus_first(desk, &response);
        ui.add_space(4.0);
        ui.label(scene.texts.get("sources-kind"));
        let kind = desk.new_source.kind;
        if let Some(kind) = sources::choose_kind(ui, scene, "add-source-kind", kind) {
            desk.new_source.kind = kind;
        }
        ui.add_space(4.0);
        let name = desk.new_source.name.trim();
        let taken = registered(scene, name);
        if taken {
            let words = scene.texts.get("add-source-taken");
            ui.colored_label(scene.theme.danger, words);
        }
        !name.is_empty() && !taken
    });
    match answer {
        Answer::Confirm => {
            let name = desk.new_source.name.trim().to_owned();
            let key = known(scene, &name).unwrap_or_else(|| SourceKey::new(&name));
            let kind = desk.new_source.kind;
            out.send(Command::Dialog(DialogRequest::Close));
            out.send(Edit::AddSource { name, kind });
            out.send(Command::Session(SessionChange::View(View::Sources)));
            out.send(Command::Session(SessionChange::Source(Some(key))));
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
}

/// The source that already goes by this name, without case.
pub(super) fn known(scene: &Scene<'_>, name: &str) -> Option<SourceKey> {
    let name = name.trim().to_lowercase();
    scene
        .picture
        .sources
        .iter()
        .find(|source| {
            let names = source_names::all_names(scene.texts, source);
            names.lines().any(|known| known == name)
        })
        .map(|source| source.key.clone())
}

fn registered(scene: &Scene<'_>, name: &str) -> bool {
    known(scene, name)
        .and_then(|key| scene.picture.source(&key))
        .is_some_and(|source| source.registered)
}
