//! Above the texts: searching for words in them. The compare view and the aligned view have it.

use std::collections::{BTreeMap, BTreeSet};

use egui::accesskit::Live;
use egui::{Button, Frame, Id, Key, Margin, Modifiers, Role, TextEdit, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::theme::sizes;
use super::{Action, Command, Desk, Outbox, Scene, widget};
use crate::review::{Place, find};
use crate::text::{ArticleId, Span};

/// The name of the field in [`Desk::focus`].
const FIELD: &str = "texts-search";

/// Where the words that are searched for stand, worked out anew only when words, texts or the
/// articles shown have changed.
#[derive(Default)]
pub struct Found {
    of: Option<(String, u64, Vec<ArticleId>)>,
    places: Vec<Place>,
    spans: BTreeMap<ArticleId, Vec<Span>>,
}

impl Found {
    /// The places in one article, from top to bottom.
    pub fn within(&self, article: ArticleId) -> &[Span] {
        self.spans.get(&article).map_or(&[], Vec::as_slice)
    }

    fn prepare(&mut self, scene: &Scene<'_>) {
        let Some(sought) = scene.sought else {
            *self = Self::default();
            return;
        };
        let shown = scene.session().in_order();
        let fresh = self.of.as_ref().is_some_and(|(words, revision, of)| {
            words == sought && *revision == scene.revision && *of == shown
        });
        if fresh {
            return;
        }
        self.of = Some((sought.to_owned(), scene.revision, shown));
        self.places = find(scene.project(), sought);
        self.spans.clear();
        for place in &self.places {
            self.spans
                .entry(place.article)
                .or_default()
                .push(place.span);
        }
    }
}

/// Draws the field, how often the words stand where, and how to get there; nothing while nobody
/// searches.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    desk.found.prepare(scene);
    let Some(sought) = scene.sought else { return };
    Frame::new()
        .fill(scene.theme.panel)
        .inner_margin(Margin::symmetric(8, 5))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let search = |ui: &mut Ui| {
                field(ui, scene, desk, out, sought);
                widget::icon_button(ui, scene, out, Action::PreviousFound);
                widget::icon_button(ui, scene, out, Action::NextFound);
                count(ui, scene, &desk.found, sought);
            };
            let close = |ui: &mut Ui| close(ui, scene);
            let row = ui.horizontal(|ui| widget::ends(ui, "search", search, close));
            let (_, closed) = row.inner;
            if closed {
                out.send(Command::Seek(None));
            }
        });
}

/// The button that ends the search; says whether it was pressed.
fn close(ui: &mut Ui, scene: &Scene<'_>) -> bool {
    let name = scene.texts.get("find-close");
    let sign = widget::icon(Icon::X, sizes::BODY);
    let close = ui.add(Button::new(sign).frame_when_inactive(false));
    close.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
    close.on_hover_text(name).clicked()
}

/// The field. Enter goes on, Shift+Enter back, and the field keeps the keyboard; Escape ends the
/// search.
fn field(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, sought: &str) {
    let id = Id::unique(FIELD);
    match key(ui, id) {
        Some(FieldKey::Next) => out.send(Action::NextFound),
        Some(FieldKey::Previous) => out.send(Action::PreviousFound),
        Some(FieldKey::Leave) => out.send(Command::Seek(None)),
        Some(FieldKey::Down) | None => {}
    }
    let name = scene.texts.get("find-field");
    let mut words = sought.to_owned();
    let sign = widget::icon(Icon::Search, sizes::BODY).color(scene.theme.muted);
    let field = TextEdit::singleline(&mut words)
        .id(id)
        .desired_width((ui.available_width() * 0.4).clamp(110.0, 300.0))
        .prefix(sign)
        .hint_text(name.as_str());
    let response = ui.add(field).accessible_name(name);
    if desk.focus == Some(FIELD) {
        desk.focus = None;
        response.request_focus();
        select_all(ui, id, sought);
    }
    if response.changed() {
        out.send(Command::Seek(Some(words)));
    }
}

/// A key that a field for searching gives away, while one goes on typing in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldKey {
    /// Enter: to the next thing that is found.
    Next,
    /// Shift+Enter: to the one before.
    Previous,
    /// Arrow down: from the field to what is listed below it.
    Down,
    /// Escape.
    Leave,
}

/// The key of this kind that was pressed in the field `id`. To be asked before the field is drawn,
/// which would take it.
pub fn key(ui: &Ui, id: Id) -> Option<FieldKey> {
    let (holds, held) = ui.memory(|memory| (memory.has_focus(id), memory.had_focus_last_frame(id)));
    if held && !holds && ui.input(|input| input.key_pressed(Key::Escape)) {
        // It has given the focus up for this key already.
        return Some(FieldKey::Leave);
    }
    if !holds {
        return None;
    }
    [
        (Modifiers::SHIFT, Key::Enter, FieldKey::Previous),
        (Modifiers::NONE, Key::Enter, FieldKey::Next),
        (Modifiers::NONE, Key::ArrowDown, FieldKey::Down),
        (Modifiers::NONE, Key::Escape, FieldKey::Leave),
    ]
    .into_iter()
    .find(|(modifiers, key, _)| ui.input_mut(|input| input.consume_key(*modifiers, *key)))
    .map(|(_, _, meaning)| meaning)
}

/// What is typed next takes the place of what was searched for last.
pub fn select_all(ui: &Ui, id: Id, words: &str) {
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), id).unwrap_or_default();
    let all = egui::text::CCursorRange::two(
        egui::text::CCursor::new(0),
        egui::text::CCursor::new(words.chars().count()),
    );
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), id);
}

/// How often the words stand in how many texts, and which of the places is reached.
fn count(ui: &mut Ui, scene: &Scene<'_>, found: &Found, sought: &str) {
    if sought.trim().is_empty() {
        return;
    }
    let number = scene.texts.number(found.places.len());
    let here = scene.session().words;
    let here = here.map(|(article, span)| Place { article, span });
    let at = found.places.iter().position(|place| Some(*place) == here);
    let articles: BTreeSet<ArticleId> = found.places.iter().map(|place| place.article).collect();
    let articles = ("articles", articles.len().into());
    let words = match (at, found.places.len()) {
        (_, 0) => scene.texts.get("find-nothing"),
        (Some(at), _) => {
            let at = scene.texts.number(at + 1);
            let values = [("at", at.into()), ("number", number.into()), articles];
            scene.texts.with("find-at", &values)
        }
        (None, count) => {
            let values = [("count", count.into()), ("number", number.into()), articles];
            scene.texts.with("find-count", &values)
        }
    };
    let label = ui.add(egui::Label::new(widget::hint(scene, words)).truncate());
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_live(Live::Polite);
    });
}
