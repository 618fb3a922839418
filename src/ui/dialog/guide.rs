//! What the program tells, and by which signs: for whoever sees it for the first time.

use egui::{RichText, Ui};
use lucide_icons::Icon;

use super::super::command::DialogRequest;
use super::super::theme::sizes;
use super::super::{Action, Command, compare, keys, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};

/// What there is to know, in the order in which one meets it.
const POINTS: [(Icon, &str); 6] = [
    (Icon::Columns3, "guide-texts"),
    (Icon::MessageSquareQuote, "guide-statements"),
    (Icon::Split, "guide-origins"),
    (Icon::TriangleAlert, "guide-discrepancies"),
    (Icon::Gauge, "guide-rating"),
    (Icon::Save, "guide-keeping"),
];

/// The actions whose keys the points name, by the name of the variable.
const KEYS: [(&str, Action); 9] = [
    ("shared", Action::NextShared),
    ("discrepancy", Action::NextDiscrepancy),
    ("doubtful", Action::NextDoubtful),
    ("accept", Action::AcceptSuggestion),
    ("reject", Action::RejectSuggestion),
    ("correct", Action::CorrectStatement),
    ("undo", Action::Undo),
    ("save", Action::Save),
    ("report", Action::ExportReport),
];

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let framing = Framing::telling("guide-title")
        .width(640.0)
        .or("action-shortcuts");
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        let values = KEYS.map(|(name, action)| {
            let shortcuts = action.shortcuts();
            let keys = shortcuts
                .first()
                .map(|(key, _)| keys::written(ui, scene, key));
            (name, keys.unwrap_or_default().into())
        });
        for (sign, key) in POINTS {
            ui.horizontal_top(|ui| {
                ui.label(widget::icon(sign, sizes::HEADING).color(scene.theme.accent));
                ui.vertical(|ui| ui.label(scene.texts.with(key, &values)));
            });
            ui.add_space(4.0);
        }
        ui.add_space(4.0);
        ui.label(widget::bold(scene.texts.get("guide-signs")));
        compare::legend(ui, scene);
        let hint = RichText::new(scene.texts.get("guide-sample")).size(sizes::SMALL);
        ui.label(hint.color(scene.theme.muted));
        true
    });
    match answer {
        Answer::Open => {}
        Answer::Other => out.send(Action::Shortcuts),
        Answer::Close | Answer::Confirm => out.send(Command::Dialog(DialogRequest::Close)),
    }
}
