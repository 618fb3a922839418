//! Decisions whose words are in no article any more, with the words that they were made on.

use egui::{Frame, Margin, Stroke, Ui};

use super::super::command::{Action, DialogRequest};
use super::super::theme::{Face, sizes};
use super::super::{Command, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let framing = Framing {
        close: "dialog-close",
        ..Framing::asking("orphans-title", "orphans-delete")
            .wary()
            .width(560.0)
    };
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        ui.label(scene.texts.get("orphans-what"));
        ui.add_space(6.0);
        for orphan in &scene.picture.orphans {
            Frame::new()
                .fill(scene.theme.page)
                .stroke(Stroke::new(1.0, scene.theme.line))
                .corner_radius(5)
                .inner_margin(Margin::symmetric(10, 6))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    let words = orphan.anchor.quote.split_whitespace();
                    let words = words.collect::<Vec<_>>().join(" ");
                    ui.label(egui::RichText::new(words).font(Face::Serif.at(sizes::READING - 1.5)));
                    let article = scene.label(orphan.anchor.article());
                    let claim = orphan.claim.is_some();
                    let remark = match (article.is_empty(), claim) {
                        (true, true) => scene.texts.get("orphans-claim"),
                        (true, false) => scene.texts.get("orphans-mark"),
                        (false, _) => article,
                    };
                    ui.label(widget::hint(scene, remark));
                });
            ui.add_space(4.0);
        }
        !scene.picture.orphans.is_empty()
    });
    match answer {
        Answer::Confirm => {
            out.send(Command::Dialog(DialogRequest::Close));
            out.send(Action::DeleteOrphans);
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
}
