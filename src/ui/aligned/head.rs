//! The head of the table: the articles' names, and which of them is the base.

use egui::{Align, Layout, Rect, Role, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use super::{Grid, MARGIN, TableState};
use crate::text::ArticleId;
use crate::ui::column::head::whence;
use crate::ui::theme::sizes;
use crate::ui::{Command, Outbox, Scene, SessionChange, standing, widget};

/// Draws the head into `rect`; it stays at the top when the table scrolls. Returns the column that the
/// keyboard has come to.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &TableState,
    grid: Grid,
    rect: Rect,
    out: &mut Outbox,
) -> Option<usize> {
    let theme = scene.theme;
    let mut reached = None;
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    let clip = ui.clip_rect().intersect(rect);
    let beside = Rect::from_min_max(pos2(grid.base_right(), rect.top()), rect.max);
    for (at, column) in state.table.columns.iter().enumerate() {
        let own = Rect::from_min_size(
            pos2(grid.column(at), rect.top()),
            vec2(grid.width, rect.height()),
        );
        let clipped = if at == 0 {
            clip
        } else {
            clip.intersect(beside)
        };
        // The next one on either side is there for the Tab key.
        if !clipped.expand2(vec2(grid.width, 0.0)).intersects(own) {
            continue;
        }
        let mut cell = ui.new_child(
            UiBuilder::new()
                .id_salt(("head", column.article.0))
                .max_rect(own.shrink2(vec2(10.0, 5.0)))
                .layout(Layout::right_to_left(Align::Center)),
        );
        cell.set_clip_rect(clipped);
        if title(&mut cell, scene, column.article, at == 0, out) {
            reached = Some(at);
        }
        ui.painter().with_clip_rect(clipped).vline(
            own.right() - 0.5,
            own.y_range(),
            (1.0, theme.line),
        );
    }
    let margin = Rect::from_min_size(rect.min, vec2(MARGIN, rect.height()));
    ui.painter()
        .vline(margin.right() - 0.5, margin.y_range(), (1.0, theme.line));
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, (1.0, theme.line));
    reached
}

/// One name. Returns whether the keyboard has come to its button.
fn title(ui: &mut Ui, scene: &Scene<'_>, id: ArticleId, base: bool, out: &mut Outbox) -> bool {
    let Some(article) = scene.article(id) else {
        return false;
    };
    let mut reached = false;
    let theme = scene.theme;
    if base {
        let words = scene.texts.get("aligned-base");
        ui.label(
            egui::RichText::new(words)
                .size(sizes::SMALL)
                .color(theme.accent),
        );
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.label(widget::icon(Icon::Pin, sizes::SMALL).color(theme.accent));
    } else {
        let name = scene
            .texts
            .with("aligned-make-base", &[("article", scene.label(id).into())]);
        let button =
            egui::Button::new(widget::icon(Icon::Pin, sizes::BODY)).frame_when_inactive(false);
        let response = ui.add(button);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
        if response.clicked() {
            out.send(Command::Session(SessionChange::Base(id)));
        }
        reached = response.gained_focus();
        response.on_hover_text(&name);
    }
    ui.add_space(4.0);
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(egui::Label::new(widget::bold(scene.label(id))).truncate());
        if let Some((sign, words)) = standing::warning(scene, &article.meta) {
            ui.horizontal(|ui| {
                ui.label(widget::icon(sign, sizes::SMALL + 1.0).color(theme.danger));
                let words = widget::bold(words).size(sizes::SMALL).color(theme.danger);
                ui.add(egui::Label::new(words).truncate());
            });
        } else {
            let whence = whence(scene, id, article);
            ui.add(egui::Label::new(widget::hint(scene, whence)).truncate());
        }
    });
    reached
}
