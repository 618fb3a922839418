//! The bar above the table, and the lines of folds.

use egui::{Frame, Label, Margin, Rect, Role, Sense, Ui, WidgetInfo, pos2};
use lucide_icons::Icon;

use super::TableState;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Action, Outbox, Scene, widget};

/// Draws the bar above the table: how many passages the articles share (as many as `F8` goes
/// through) and how many only one of them has, and the fold switch.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    shared: usize,
    state: &TableState,
    out: &mut Outbox,
) {
    let theme = scene.theme;
    Frame::new()
        .fill(theme.panel)
        .inner_margin(Margin::symmetric(10, 4))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let single: usize = state.runs.iter().flat_map(|run| &run.counts).sum();
                let values = [("shared", shared.into()), ("single", single.into())];
                let words = if shared == 0 && scene.comparing() {
                    scene.texts.get("status-analysing")
                } else if shared == 0 && scene.uncompared() {
                    scene.texts.get("hint-uncompared")
                } else {
                    scene.texts.with("aligned-summary", &values)
                };
                let summary = |ui: &mut Ui| ui.add(Label::new(words).truncate());
                let fold = |ui: &mut Ui| {
                    widget::action_button(ui, scene, out, Action::FoldSingle);
                };
                widget::ends(ui, "aligned summary", summary, fold);
            });
        });
}

/// Says that there is nothing to show.
pub(super) fn nothing(ui: &mut Ui, scene: &Scene<'_>) {
    ui.centered_and_justified(|ui| {
        ui.label(widget::hint(scene, scene.texts.get("aligned-nothing")));
    });
}

/// Draws the line of a run that is folded, or that was opened again.
pub(super) fn fold(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    rect: Rect,
    run: usize,
    open: bool,
) {
    let theme = scene.theme;
    let Some(key) = super::lines::key(&state.table, &state.runs[run]) else {
        return;
    };
    let parts: Vec<String> = state.runs[run]
        .counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(column, count)| {
            let article = scene.label(state.table.columns[column].article);
            scene.texts.with(
                "aligned-fold-part",
                &[("count", (*count).into()), ("article", article.into())],
            )
        })
        .collect();
    let words = parts.join(", ");
    let id = ui.make_persistent_id(("fold", key.article.0, key.span.start()));
    let response = ui.interact(rect, id, Sense::click());
    let name = scene.texts.with(
        if open {
            "aligned-fold"
        } else {
            "aligned-unfold"
        },
        &[("passages", words.as_str().into())],
    );
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, name.as_str()));
    let ground = if response.hovered() {
        theme.hover
    } else {
        theme.desk
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, ground);
    let sign = if open {
        Icon::ChevronDown
    } else {
        Icon::ChevronRight
    };
    let middle = pos2(rect.left() + super::MARGIN / 2.0, rect.center().y);
    painter.text(
        middle,
        egui::Align2::CENTER_CENTER,
        sign.unicode(),
        Face::Icons.at(sizes::BODY),
        theme.muted,
    );
    painter.text(
        pos2(rect.left() + super::MARGIN + 16.0, rect.center().y),
        egui::Align2::LEFT_CENTER,
        words,
        Face::Sans.at(sizes::BODY),
        theme.muted,
    );
    painter.hline(rect.x_range(), rect.bottom() - 0.5, (1.0, theme.line));
    if response.has_focus() {
        painter.rect_stroke(
            rect.shrink(1.5),
            3.0,
            (2.0, theme.accent),
            egui::StrokeKind::Inside,
        );
    }
    if response.clicked() {
        state.toggle(scene, run);
    }
}
