//! Above the columns: hints and the legend.

use egui::{Button, RichText, Role, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::{CompareState, legend, widget};
use crate::review::{Place, View};
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
            match scene.held {
                Some(held) => second(ui, scene, out, held),
                None if hint => _ = ui.horizontal_wrapped(|ui| hints(ui, scene, out, plain)),
                None => {}
            }
            if compare.legend {
                legend::show(ui, scene);
            }
        });
}

/// What should be done next: show a second article. Or that the texts are read without marks.
fn hints(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, plain: bool) {
    let shown = scene.session().columns.len();
    if plain {
        ui.label(widget::icon(Icon::Glasses, sizes::BODY).color(scene.theme.muted));
        ui.label(widget::hint(scene, scene.texts.get("compare-plain")));
        if ui.button(scene.texts.get("compare-plain-end")).clicked() {
            out.send(Action::ReadPlain);
        }
    } else if shown == 1 {
        let all = scene.project.map_or(0, |project| project.articles.len());
        if all > 1 {
            let words = widget::hint(scene, scene.texts.get("compare-one-shown"));
            ui.add(egui::Label::new(words).truncate());
            return;
        }
        ui.label(widget::icon(Icon::Columns2, sizes::BODY).color(scene.theme.muted));
        ui.label(scene.texts.get("compare-one-article"));
        for action in [Action::OpenFiles, Action::PasteArticle] {
            widget::action_button(ui, scene, out, action);
        }
    }
}

/// The width from which on all that is said of the second passage stands in one row, so that the texts move
/// down as little as can be while a person looks for it.
const ONE_ROW: f32 = 560.0;

/// The first passage of a link that is being made, and how the second one is chosen.
fn second(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, held: Place) {
    if ui.available_width() < ONE_ROW {
        ui.horizontal_wrapped(|ui| {
            first_words(ui, scene, held);
            choices(ui, scene, out, held);
        });
        return;
    }
    ui.horizontal(|ui| {
        widget::ends(
            ui,
            "second",
            |ui| first_words(ui, scene, held),
            |ui| choices(ui, scene, out, held),
        );
    });
}

fn first_words(ui: &mut Ui, scene: &Scene<'_>, held: Place) {
    let ink = scene.theme.warning;
    ui.label(widget::icon(Icon::Link, sizes::BODY).color(ink));
    let words = scene.article(held.article);
    let words = words.map_or("", |article| article.slice(held.span));
    let values = [
        ("words", shortened(words).into()),
        ("article", scene.label(held.article).into()),
    ];
    let words = scene.texts.with("compare-choose-second", &values);
    let label = egui::Label::new(RichText::new(words).color(ink));
    if ui.layout().main_wrap() {
        ui.add(label);
    } else {
        ui.add(label.truncate());
    }
}

fn choices(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, held: Place) {
    let session = scene.session();
    let here = session.words.map(|(article, _)| article);
    let here = here.or(session.selection.map(|place| place.article));
    let ready = here.is_some_and(|here| here != held.article);
    ui.add_enabled_ui(ready, |ui| {
        widget::action_button(ui, scene, out, Action::LinkPassages);
    });
    let cancel = scene.texts.get("compare-choose-cancel");
    if ui.button(cancel).clicked() {
        out.send(Command::HoldForLink(None));
    }
}

/// The first words of a passage.
fn shortened(words: &str) -> String {
    const LETTERS: usize = 40;
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => {
            let start = &words[..end];
            let whole = start.rfind(' ').unwrap_or(end);
            format!("{} …", start[..whole].trim_end())
        }
        None => words.to_owned(),
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
