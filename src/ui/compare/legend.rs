//! What the marks mean.

use crate::attribution::Form;
use crate::comparison::LinkKind;
use crate::review::Belief;
use crate::ui::column::sample;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Scene, names, widget};
use egui::{Color32, Rect, Response, RichText, Sense, Ui, pos2, vec2};

/// Draws the legend: one sample and a few words for each mark.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>) {
    let theme = scene.theme;
    ui.add_space(2.0);
    egui::Frame::new()
        .fill(theme.page)
        .stroke((1.0, theme.line))
        .corner_radius(4)
        .inner_margin(egui::Margin::symmetric(10, 6))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
                for kind in LinkKind::ALL {
                    let rect = place(ui, 34.0);
                    ui.painter().add(sample::link(theme, rect, kind));
                    word(ui, names::link(scene.texts, kind));
                }
                for (form, key) in [
                    (Form::Direct, "compare-legend-quoted"),
                    (Form::Indirect, "compare-legend-indirect"),
                    (Form::FreeIndirect, "compare-legend-hearsay"),
                ] {
                    let rect = place(ui, 6.0);
                    sample::bar(ui.painter(), (form, false), rect, theme.source_ink(0));
                    word(ui, scene.texts.get(key));
                }
                let ink = theme.source_ink(0);
                let text = |key: &str, face: Face| {
                    RichText::new(scene.texts.get(key))
                        .font(face.at(sizes::BODY + 1.0))
                        .color(ink)
                };
                ui.label(text("compare-legend-speaker-sample", Face::SerifBold));
                word(ui, scene.texts.get("compare-legend-speaker"));
                let cue = ui.label(text("compare-legend-cue-sample", Face::SerifItalic));
                underline(ui, &cue, ink);
                word(ui, scene.texts.get("compare-legend-cue"));
                let rect = place(ui, 30.0).shrink2(vec2(0.0, 1.0));
                let stroke = egui::Stroke::new(1.0, theme.muted);
                ui.painter()
                    .rect_stroke(rect, 3.0, stroke, egui::StrokeKind::Inside);
                word(ui, scene.texts.get("compare-legend-evidence"));
                let rect = place(ui, 34.0);
                ui.painter().add(sample::differing(theme, rect));
                word(ui, scene.texts.get("compare-legend-differing"));
                let rect = place(ui, 34.0);
                ui.painter().add(sample::warning(theme, rect));
                word(ui, scene.texts.get("compare-legend-discrepancy"));
                let rect = place(ui, 6.0);
                sample::bar(
                    ui.painter(),
                    (Form::Indirect, true),
                    rect,
                    theme.source_ink(0),
                );
                ui.label(widget::bold("?").color(theme.warning));
                word(ui, scene.texts.get("compare-legend-doubtful"));
                for belief in [Belief::ByHand, Belief::Accepted] {
                    let sign = widget::icon(names::belief_icon(belief), sizes::SMALL);
                    ui.label(sign.color(names::belief_ink(theme, belief)));
                    word(ui, names::belief(scene.texts, belief));
                }
            });
        });
}

fn place(ui: &mut Ui, width: f32) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    rect
}

fn word(ui: &mut Ui, text: String) {
    ui.label(RichText::new(text).size(sizes::SMALL));
    ui.add_space(10.0);
}

fn underline(ui: &Ui, label: &Response, ink: Color32) {
    let y = label.rect.bottom() - 2.0;
    let line = Rect::from_min_max(
        pos2(label.rect.left(), y),
        pos2(label.rect.right(), y + 1.0),
    );
    ui.painter().rect_filled(line, 0.0, ink);
}
