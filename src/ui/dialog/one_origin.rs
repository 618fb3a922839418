//! Warn of a 1 with only one independent origin.

use egui::Ui;

use super::super::command::DialogRequest;
use super::super::{Command, inspector, names, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};
use crate::review::Credibility;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(card) = scene.claim().map(|claim| scene.picture.claim(claim)) else {
        out.send(Command::Dialog(DialogRequest::Close));
        return;
    };
    let (title, advice) = if card.origins.is_empty() {
        ("no-origin-title", "no-origin-advice")
    } else {
        ("one-origin-title", "one-origin-advice")
    };
    let framing = Framing::asking(title, "one-origin-anyway").wary();
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        let label = names::credibility(scene.texts, Credibility::One);
        let values = [("label", label.into())];
        ui.label(scene.texts.with("one-origin-rule", &values));
        ui.add_space(4.0);
        let words = inspector::one_origin(scene, card);
        ui.label(widget::bold(words).color(scene.theme.warning));
        ui.add_space(4.0);
        ui.label(widget::hint(scene, scene.texts.get(advice)));
        true
    });
    match answer {
        Answer::Confirm => out.send(Command::Dialog(DialogRequest::RateOneAnyway)),
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
}
