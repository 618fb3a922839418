//! The list of all articles, to choose which of them stand as columns.

use std::collections::BTreeMap;

use egui::{
    Align, Button, Checkbox, Layout, Role, ScrollArea, TextEdit, TextWrapMode, Ui, WidgetInfo,
};
use lucide_icons::Icon;

use super::widget;
use crate::review::{Entry, Picture};
use crate::text::ArticleId;
use crate::ui::theme::sizes;
use crate::ui::{Command, Desk, Outbox, Scene, SessionChange, standing};

/// The draft of the words that the list of articles is searched for.
const SEARCH: &str = "compare-search";

/// From so many articles on they can be searched and filtered.
const MANY: usize = 9;

/// Which articles the list holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Which {
    /// Every one.
    #[default]
    All,
    /// Those that share something with the ones shown, most shared first.
    Related,
    /// Those that report the selected claim.
    Claim,
    /// Those that stand as columns.
    Shown,
}

impl Which {
    const ALL: [Self; 4] = [Self::All, Self::Related, Self::Claim, Self::Shown];

    fn key(self) -> &'static str {
        match self {
            Self::All => "choose-all",
            Self::Related => "choose-related",
            Self::Claim => "choose-claim",
            Self::Shown => "choose-shown",
        }
    }
}

/// What the list keeps from one frame to the next.
#[derive(Default)]
pub struct ChooseMemory {
    which: Which,
    /// How many links each article has to the ones shown, and the picture and columns that they
    /// were counted for.
    shared: BTreeMap<ArticleId, usize>,
    counted: Option<(u64, Vec<ArticleId>)>,
    /// When it was drawn last, so that it is known to have come up.
    drawn: u64,
}

impl ChooseMemory {
    fn count(&mut self, scene: &Scene<'_>) {
        let shown = &scene.session().columns;
        let known = self
            .counted
            .as_ref()
            .is_some_and(|(revision, columns)| *revision == scene.revision && columns == shown);
        if !known {
            self.shared = shared(scene.picture, shown);
            self.counted = Some((scene.revision, shown.clone()));
        }
    }
}

/// How many links each article has to those of `shown`, itself left out.
fn shared(picture: &Picture, shown: &[ArticleId]) -> BTreeMap<ArticleId, usize> {
    let mut counts = BTreeMap::new();
    for id in shown {
        for ix in picture.links_of(*id) {
            if let Some((_, there)) = picture.link(*ix).link.seen_from(*id) {
                *counts.entry(there.article).or_default() += 1;
            }
        }
    }
    counts
}

/// Draws the list with what searches and filters it, for the menu in the toolbar.
pub fn choose(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(project) = scene.project else {
        return;
    };
    let articles = &project.articles;
    let shown = &scene.session().columns;
    let many = articles.len() >= MANY;
    let width = if many { 480.0 } else { 360.0 };
    ui.set_width(width);
    let memory = &mut desk.compare.choose;
    memory.count(scene);
    let draft = desk.drafts.entry(SEARCH).or_default();
    if many {
        let hint = scene.texts.get("compare-search-articles");
        let field = ui.add(
            TextEdit::singleline(draft)
                .hint_text(hint.clone())
                .align(egui::Align2::LEFT_CENTER)
                .desired_width(f32::INFINITY),
        );
        field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, hint.clone()));
        // Who opens a long list goes on typing.
        let now = ui.ctx().cumulative_frame_nr();
        if now > memory.drawn + 1 {
            field.request_focus();
        }
        memory.drawn = now;
        filters(ui, scene, memory);
    } else {
        draft.clear();
        memory.which = Which::All;
    }
    let wanted = draft.trim().to_lowercase();
    let listed: Vec<(&Entry, String)> = listed(scene, articles, memory)
        .into_iter()
        .map(|entry| (entry, describe(scene, entry)))
        .filter(|(_, words)| {
            let words = words.to_lowercase();
            wanted.split_whitespace().all(|part| words.contains(part))
        })
        .collect();
    let height = 22.0;
    ui.spacing_mut().interact_size.y = height;
    ScrollArea::vertical()
        .max_height(400.0)
        .auto_shrink([false, true])
        .show_rows(ui, height, listed.len(), |ui, rows| {
            for (entry, words) in &listed[rows] {
                let shared = memory.shared.get(&entry.id).copied().unwrap_or_default();
                row(ui, scene, articles, entry, words, shared, out);
            }
            widget::follow_focus(ui);
        });
    if listed.is_empty() {
        ui.label(widget::hint(scene, scene.texts.get("choose-nothing")));
    }
    ui.separator();
    ui.horizontal(|ui| {
        let columns = |order: Vec<ArticleId>| Command::Session(SessionChange::Columns(order));
        let these: Vec<ArticleId> = articles
            .iter()
            .map(|entry| entry.id)
            .filter(|id| listed.iter().any(|(entry, _)| entry.id == *id))
            .collect();
        if many {
            let count = [("count", these.len().into())];
            let name = scene.texts.with("choose-show-these", &count);
            let some = !these.is_empty() && these.len() < articles.len();
            let usable = some && these != *shown;
            if ui.add_enabled(usable, Button::new(name)).clicked() {
                out.send(columns(these));
            }
        }
        let every = Button::new(scene.texts.get("toolbar-all-articles"));
        if ui
            .add_enabled(shown.len() < articles.len(), every)
            .clicked()
        {
            out.send(columns(articles.iter().map(|entry| entry.id).collect()));
        }
    });
}

/// What narrows the list down.
fn filters(ui: &mut Ui, scene: &Scene<'_>, memory: &mut ChooseMemory) {
    if memory.which == Which::Claim && scene.claim().is_none() {
        memory.which = Which::All;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for which in Which::ALL {
            let chosen = memory.which == which;
            let usable = which != Which::Claim || scene.claim().is_some();
            let name = scene.texts.get(which.key());
            let button = Button::new(name.as_str()).selected(chosen);
            let response = ui.add_enabled(usable, button);
            response.widget_info(|| {
                WidgetInfo::selected(Role::RadioButton, usable, chosen, name.as_str())
            });
            let words = scene.texts.get(&format!("{}.tooltip", which.key()));
            let response = response.on_hover_text(words.as_str());
            if response.on_disabled_hover_text(words).clicked() {
                memory.which = which;
            }
        }
    });
}

/// The articles that the filter leaves, in the order of the list.
fn listed<'a>(scene: &Scene<'_>, articles: &'a [Entry], memory: &ChooseMemory) -> Vec<&'a Entry> {
    let shown = &scene.session().columns;
    let shares = |id: ArticleId| memory.shared.get(&id).copied().unwrap_or_default();
    let mut entries: Vec<&Entry> = match memory.which {
        Which::All => articles.iter().collect(),
        Which::Related => articles
            .iter()
            .filter(|entry| shares(entry.id) > 0 || shown.contains(&entry.id))
            .collect(),
        Which::Claim => {
            let reporting = scene
                .claim()
                .map(|claim| scene.picture.claim(claim).articles.as_slice())
                .unwrap_or_default();
            articles
                .iter()
                .filter(|entry| reporting.contains(&entry.id))
                .collect()
        }
        Which::Shown => articles
            .iter()
            .filter(|entry| shown.contains(&entry.id))
            .collect(),
    };
    if memory.which == Which::Related {
        entries.sort_by_key(|entry| std::cmp::Reverse(shares(entry.id)));
    }
    entries
}

/// One article: whether it is shown, its name, and how much it shares with the ones shown.
fn row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    articles: &[Entry],
    entry: &Entry,
    words: &str,
    shared: usize,
    out: &mut Outbox,
) {
    let shown = &scene.session().columns;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if shared > 0 {
                let count = [("count", shared.into())];
                let number = scene.texts.number(shared);
                let label = ui.label(widget::hint(scene, number));
                ui.label(widget::icon(Icon::Link, sizes::SMALL).color(scene.theme.muted));
                label.on_hover_text(scene.texts.with("choose-shared", &count));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let mut on = shown.contains(&entry.id);
                ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
                let tick = ui.add(Checkbox::new(&mut on, words));
                if tick.changed() {
                    let order = toggled(shown, articles, entry.id, on);
                    out.send(Command::Session(SessionChange::Columns(order)));
                }
                tick.on_hover_text(words);
            });
        });
    });
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
