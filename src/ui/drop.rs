//! What is shown while files are held over the window.

use egui::{Align2, Color32, Id, LayerId, Order, Stroke, StrokeKind, Ui};
use lucide_icons::Icon;

use super::Scene;
use super::theme::{Face, sizes};

/// Draws it over everything. The program opens what is dropped, wherever it is let go.
pub fn show(ui: &Ui, scene: &Scene<'_>) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let theme = scene.theme;
    // A tooltip that was open stays while the pointer belongs to the other program.
    let layer = LayerId::new(Order::Tooltip, Id::unique("drop"));
    let painter = ui.ctx().layer_painter(layer);
    let window = ui.ctx().content_rect();
    painter.rect_filled(window, 0.0, Color32::from_black_alpha(110));
    let card = egui::Rect::from_center_size(window.center(), egui::vec2(440.0, 150.0));
    let line = Stroke::new(2.0, theme.accent);
    painter.rect(card, 12.0, theme.panel, line, StrokeKind::Inside);
    painter.text(
        card.center() - egui::vec2(0.0, 32.0),
        Align2::CENTER_CENTER,
        Icon::FileDown.unicode(),
        Face::Icons.at(36.0),
        theme.accent,
    );
    painter.text(
        card.center() + egui::vec2(0.0, 18.0),
        Align2::CENTER_CENTER,
        scene.texts.get("drop-here"),
        Face::SansBold.at(sizes::HEADING),
        theme.text,
    );
    painter.text(
        card.center() + egui::vec2(0.0, 44.0),
        Align2::CENTER_CENTER,
        scene.texts.get("drop-what"),
        Face::Sans.at(sizes::BODY),
        theme.muted,
    );
}
