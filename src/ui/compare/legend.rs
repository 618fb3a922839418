//! What the marks mean.

use crate::attribution::Form;
use crate::comparison::LinkKind;
use crate::review::Belief;
use crate::ui::column::sample;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Scene, names, widget};
use egui::{Color32, Rect, Response, RichText, Sense, Ui, pos2, vec2};

/// Draws the legend: one sample and a few words for each mark.
pub fn show(ui: &mut Ui, scene: &Scene<'_>) {
    ui.add_space(2.0);
    egui::Frame::new()
        .fill(scene.theme.page)
        .stroke((1.0, scene.theme.line))
        .corner_radius(4)
        .inner_margin(egui::Margin::symmetric(10, 6))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
                links(ui, scene);
                statements(ui, scene);
                words(ui, scene);
                checks(ui, scene);
            });
        });
}

/// Passages that other articles have too.
fn links(ui: &mut Ui, scene: &Scene<'_>) {
    for kind in LinkKind::ALL {
        entry(ui, names::link(scene.texts, kind), 34.0, |ui| {
            let rect = place(ui, 34.0);
            ui.painter().add(sample::link(scene.theme, rect, kind));
        });
    }
}

/// How a statement is presented.
fn statements(ui: &mut Ui, scene: &Scene<'_>) {
    for (form, key) in [
        (Form::Direct, "compare-legend-quoted"),
        (Form::Indirect, "compare-legend-indirect"),
        (Form::FreeIndirect, "compare-legend-hearsay"),
    ] {
        entry(ui, scene.texts.get(key), 6.0, |ui| {
            let ink = scene.theme.source_ink(0);
            let rect = place(ui, 6.0);
            sample::bar(ui.painter(), (form, false), rect, ink);
        });
    }
}

/// Words that say who speaks.
fn words(ui: &mut Ui, scene: &Scene<'_>) {
    let theme = scene.theme;
    let ink = theme.source_ink(0);
    let text = |key: &str, face: Face| {
        RichText::new(scene.texts.get(key))
            .font(face.at(sizes::BODY + 1.0))
            .color(ink)
    };
    let word = scene.texts.get("compare-legend-speaker");
    entry(ui, word, 60.0, |ui| {
        ui.label(text("compare-legend-speaker-sample", Face::SerifBold));
    });
    let word = scene.texts.get("compare-legend-cue");
    entry(ui, word, 40.0, |ui| {
        let cue = ui.label(text("compare-legend-cue-sample", Face::SerifItalic));
        underline(ui, &cue, ink);
    });
    let word = scene.texts.get("compare-legend-evidence");
    entry(ui, word, 30.0, |ui| {
        let rect = place(ui, 30.0).shrink2(vec2(0.0, 1.0));
        let stroke = egui::Stroke::new(1.0, theme.muted);
        let painter = ui.painter();
        painter.rect_stroke(rect, 3.0, stroke, egui::StrokeKind::Inside);
    });
}

/// What should be looked at, and what a person has decided.
fn checks(ui: &mut Ui, scene: &Scene<'_>) {
    let theme = scene.theme;
    let word = scene.texts.get("compare-legend-differing");
    entry(ui, word, 34.0, |ui| {
        let rect = place(ui, 34.0);
        ui.painter().add(sample::differing(theme, rect));
    });
    let word = scene.texts.get("compare-legend-discrepancy");
    entry(ui, word, 34.0, |ui| {
        let rect = place(ui, 34.0);
        ui.painter().add(sample::warning(theme, rect));
    });
    let word = scene.texts.get("compare-legend-doubtful");
    entry(ui, word, 20.0, |ui| {
        let look = (Form::Indirect, true);
        let rect = place(ui, 6.0);
        sample::bar(ui.painter(), look, rect, theme.source_ink(0));
        ui.label(widget::bold("?").color(theme.warning));
    });
    for belief in [Belief::ByHand, Belief::Accepted] {
        entry(ui, names::belief(scene.texts, belief), 14.0, |ui| {
            let sign = widget::icon(names::belief_icon(belief), sizes::SMALL);
            ui.label(sign.color(names::belief_ink(theme, belief)));
        });
    }
}

/// A sample about so wide, and what it means: both in one row.
fn entry(ui: &mut Ui, word: String, width: f32, sample: impl FnOnce(&mut Ui)) {
    let word = egui::WidgetText::from(RichText::new(word).size(sizes::SMALL));
    let wrap = Some(egui::TextWrapMode::Extend);
    let word = word.into_galley(ui, wrap, f32::INFINITY, egui::TextStyle::Body);
    let needed = width + ui.spacing().item_spacing.x + word.size().x;
    let left = ui.max_rect().right() - ui.cursor().left();
    if left < needed && ui.cursor().left() > ui.max_rect().left() {
        ui.end_row();
    }
    sample(ui);
    ui.label(word);
    ui.add_space(10.0);
}

fn place(ui: &mut Ui, width: f32) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    rect
}

fn underline(ui: &Ui, label: &Response, ink: Color32) {
    let y = label.rect.bottom() - 2.0;
    let line = Rect::from_min_max(
        pos2(label.rect.left(), y),
        pos2(label.rect.right(), y + 1.0),
    );
    ui.painter().rect_filled(line, 0.0, ink);
}
