//! What each letter and each digit of the rating scale asks for: to look up while rating.

use egui::{Grid, Label, RichText, Ui};

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Command, names, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask};
use crate::review::{Credibility, Reliability};

/// The width of what a step asks for.
const CRITERION: f32 = 360.0;

/// The least height of a step: all twelve are to be seen at once in a low window.
const ROW: f32 = 18.0;

/// The keys of what the letters ask for, in their order.
const LETTERS: [&str; 6] = [
    "scale-a", "scale-b", "scale-c", "scale-d", "scale-e", "scale-f",
];

/// The keys of what the digits ask for, in their order.
const DIGITS: [&str; 6] = [
    "scale-1", "scale-2", "scale-3", "scale-4", "scale-5", "scale-6",
];

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let framing = Framing::telling("scale-title").width(640.0);
    let answer = ask(ui, scene, desk, &framing, |ui, _| {
        ui.label(scene.texts.get("scale-rule"));
        ui.add_space(6.0);
        let letters = Reliability::ALL.into_iter().map(|letter| {
            let label = names::reliability(scene.texts, letter);
            (letter.letter().to_string(), label)
        });
        axis(ui, scene, "score-step-sources", letters.zip(LETTERS));
        let digits = Credibility::ALL.into_iter().map(|digit| {
            let label = names::credibility(scene.texts, digit);
            (digit.digit().to_string(), label)
        });
        axis(ui, scene, "score-step-information", digits.zip(DIGITS));
        ui.label(widget::hint(scene, scene.texts.get("scale-origin")));
        true
    });
    if answer != Answer::Open {
        out.send(Command::Dialog(DialogRequest::Close));
    }
}

/// One axis: its steps, each with its name and what it asks for.
fn axis(
    ui: &mut Ui,
    scene: &Scene<'_>,
    title: &str,
    steps: impl Iterator<Item = ((String, String), &'static str)>,
) {
    ui.label(widget::bold(scene.texts.get(title)));
    // Where there is little room, what a step asks for takes what its name leaves.
    let width = CRITERION.min((ui.available_width() - 255.0).max(220.0));
    Grid::new(title)
        .num_columns(3)
        .min_col_width(0.0)
        .min_row_height(ROW)
        .max_col_width(width)
        .spacing([12.0, 3.0])
        .show(ui, |ui| {
            for ((sign, label), asks) in steps {
                let code = RichText::new(sign).font(Face::SansBold.at(sizes::BODY));
                ui.label(code.color(scene.theme.accent));
                ui.label(label);
                let asks = widget::hint(scene, scene.texts.get(asks));
                ui.add(Label::new(asks).wrap());
                ui.end_row();
            }
        });
    ui.add_space(8.0);
}
