//! Above the columns: hints and the legend.

use egui::{Button, RichText, Role, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::{CompareState, legend, widget};
use crate::review::View;
use crate::ui::theme::sizes;
use crate::ui::{Action, Command, Desk, Outbox, Scene};

/// Draws hints and legend, where there is something to say. The aligned view has them as well.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    compare: &CompareState,
    out: &mut Outbox,
) {
    let plain = scene.session().plain && scene.session().view == View::Compare;
    let hint = scene.held.is_some() || scene.session().columns.len() == 1 || plain;
    if !hint && !compare.legend {
        return;
    }
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(8, 5))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            if hint {
                ui.horizontal(|ui| hints(ui, scene, out, plain));
            }
            if compare.legend {
                legend::show(ui, scene);
            }
        });
}

/// What should be done next: choose the second passage, or show a second article. Or that the texts
/// are read without marks.
fn hints(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, plain: bool) {
    if scene.held.is_some() {
        ui.label(widget::icon(Icon::Link, sizes::BODY).color(scene.theme.warning));
        ui.label(
            RichText::new(scene.texts.get("compare-choose-second")).color(scene.theme.warning),
        );
        if ui
            .button(scene.texts.get("compare-choose-cancel"))
            .clicked()
        {
            out.send(Command::HoldForLink(None));
        }
        return;
    }
    let shown = scene.session().columns.len();
    if plain {
        ui.label(widget::icon(Icon::Glasses, sizes::BODY).color(scene.theme.muted));
        ui.label(widget::hint(scene, scene.texts.get("compare-plain")));
        if ui.button(scene.texts.get("compare-plain-end")).clicked() {
            out.send(Action::ReadPlain);
        }
    } else if shown == 1 {
        let all = scene.project.map_or(0, |project| project.articles.len());
        let key = if all > 1 {
            "compare-one-shown"
        } else {
            "compare-one-article"
        };
        ui.add(egui::Label::new(widget::hint(scene, scene.texts.get(key))).truncate());
    }
}

/// The button that opens and closes the legend, for the toolbar; with its name or as an icon only.
pub fn legend_button(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, named: bool) {
    let name = scene.texts.get("compare-legend");
    let open = &mut desk.compare.legend;
    let sign = widget::icon(Icon::BookKey, sizes::BODY + 2.0);
    let button = if named {
        Button::new((sign, name.as_str()))
    } else {
        Button::new(sign)
    };
    let button = ui.add(button.selected(*open));
    button.widget_info(|| WidgetInfo::selected(Role::Button, true, *open, name.as_str()));
    if button.clicked() {
        *open = !*open;
    }
    button.on_hover_text(scene.texts.get("compare-legend.tooltip"));
}
