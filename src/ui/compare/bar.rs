//! Above the columns: hints, the legend, and the list of articles to show.

use egui::{Button, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::{CompareState, legend, widget};
use crate::review::Entry;
use crate::text::ArticleId;
use crate::ui::theme::sizes;
use crate::ui::{Command, Desk, Outbox, Scene, SessionChange, standing};

/// The draft of the words that the list of articles is searched for.
const SEARCH: &str = "compare-search";

/// Draws hints and legend, where there is something to say. The aligned view has them as well.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    compare: &CompareState,
    out: &mut Outbox,
) {
    let hint = scene.held.is_some() || scene.session().columns.len() == 1;
    if !hint && !compare.legend {
        return;
    }
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(8, 5))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            if hint {
                ui.horizontal(|ui| hints(ui, scene, out));
            }
            if compare.legend {
                legend::show(ui, scene);
            }
        });
}

/// What should be done next: choose the second passage, or show a second article.
fn hints(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
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
    if shown == 1 {
        let all = scene.project.map_or(0, |project| project.articles.len());
        let key = if all > 1 {
            "compare-one-shown"
        } else {
            "compare-one-article"
        };
        ui.add(egui::Label::new(widget::hint(scene, scene.texts.get(key))).truncate());
    }
}

/// The list of all articles with a field to search them, for the menu in the toolbar.
pub fn choose(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(project) = scene.project else {
        return;
    };
    let articles = &project.articles;
    let shown = &scene.session().columns;
    ui.set_min_width(300.0);
    ui.set_max_width(420.0);
    let draft = desk.drafts.entry(SEARCH).or_default();
    if articles.len() > 8 {
        let hint = scene.texts.get("compare-search-articles");
        let field = ui.add(
            TextEdit::singleline(draft)
                .hint_text(hint.clone())
                .desired_width(f32::INFINITY),
        );
        field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, hint.clone()));
    } else {
        draft.clear();
    }
    let wanted = draft.trim().to_lowercase();
    ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
        for entry in articles {
            let words = describe(scene, entry);
            if !wanted.is_empty() && !words.to_lowercase().contains(&wanted) {
                continue;
            }
            let mut on = shown.contains(&entry.id);
            if ui.checkbox(&mut on, words).changed() {
                out.send(Command::Session(SessionChange::Columns(toggled(
                    shown, articles, entry.id, on,
                ))));
            }
        }
    });
    ui.separator();
    let every = Button::new(scene.texts.get("toolbar-all-articles"));
    if ui
        .add_enabled(shown.len() < articles.len(), every)
        .clicked()
    {
        let all = articles.iter().map(|entry| entry.id).collect();
        out.send(Command::Session(SessionChange::Columns(all)));
    }
}

/// The button that opens and closes the legend, for the toolbar.
pub fn legend_button(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let name = scene.texts.get("compare-legend");
    let open = &mut desk.compare.legend;
    let sign = widget::icon(Icon::BookKey, sizes::BODY + 2.0);
    let button = ui.add(Button::new((sign, name.as_str())).selected(*open));
    button.widget_info(|| WidgetInfo::selected(Role::Button, true, *open, name.as_str()));
    if button.clicked() {
        *open = !*open;
    }
    button.on_hover_text(scene.texts.get("compare-legend.tooltip"));
}

/// An article in the list: its name, and its headline where that is another one.
fn describe(scene: &Scene<'_>, entry: &Entry) -> String {
    let label = scene.label(entry.id);
    let mut words = label.clone();
    if let Some(date) = entry.article.meta.published {
        let date = scene.texts.date(date);
        words = format!("{words}, {date}");
    }
    let standing = standing::warning(scene, &entry.article.meta).map(|(_, words)| words);
    let told = standing
        .into_iter()
        .chain(standing::version(scene, entry.id));
    words = told.fold(words, |words, told| format!("{words} · {told}"));
    match entry.article.meta.headline.as_deref() {
        Some(headline) if headline != label => format!("{words}: {headline}"),
        _ => words,
    }
}

/// The columns with one more, at its place in the project's order, or one less.
fn toggled(shown: &[ArticleId], articles: &[Entry], id: ArticleId, on: bool) -> Vec<ArticleId> {
    let mut order: Vec<ArticleId> = shown.iter().copied().filter(|known| *known != id).collect();
    if on {
        let place = |id: ArticleId| articles.iter().position(|entry| entry.id == id);
        let at = order
            .iter()
            .position(|known| place(*known) > place(id))
            .unwrap_or(order.len());
        order.insert(at, id);
    }
    order
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::text::{Article, BlockKind, Metadata};

    #[test]
    fn a_column_comes_back_at_its_place() {
        let articles: Vec<Entry> = (0..5)
            .map(|number| Entry {
                id: ArticleId(number),
                article: Arc::new(Article::from_blocks(
                    [(BlockKind::Paragraph, 0, "Text.")],
                    Metadata::default(),
                )),
            })
            .collect();
        let check = |shown: &[u32], id: u32, on: bool, expected: &[u32]| {
            let shown: Vec<ArticleId> = shown.iter().copied().map(ArticleId).collect();
            let order: Vec<u32> = toggled(&shown, &articles, ArticleId(id), on)
                .iter()
                .map(|id| id.0)
                .collect();
            assert_eq!(order, expected, "{shown:?} {id} {on}");
        };
        check(&[0, 1, 3], 2, true, &[0, 1, 2, 3]);
        check(&[], 4, true, &[4]);
        check(&[1, 2], 0, true, &[0, 1, 2]);
        check(&[3, 1], 4, true, &[3, 1, 4]);
        check(&[0, 1, 2], 1, false, &[0, 2]);
        check(&[0], 0, false, &[]);
        check(&[0, 1], 1, true, &[0, 1]);
    }
}
