//! The sources of the project, those that speak most first.

use egui::{
    Align2, Button, EventFilter, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Stroke,
    StrokeKind, TextEdit, Ui, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use crate::review::{Picture, PlacedSource, SourceKey};
use crate::ui::find::{self, FieldKey};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Action, Command, Desk, Outbox, Scene, SessionChange, names, widget};
use crate::wording::source_names;

const ROW: f32 = 30.0;

/// The name of the search field in [`Desk::focus`].
const SEARCH: &str = "sources-search";

/// Draws search field, rows and the button that adds a source.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let listed = listed(scene.texts, scene.picture, scene.sought_source);
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        let sign = widget::icon(Icon::Search, sizes::BODY).color(scene.theme.muted);
        let name = scene.texts.get(SEARCH);
        let id = Id::unique(SEARCH);
        if let Some(key) = find::key(ui, id) {
            leave(ui, scene, out, id, key);
        }
        let mut sought = scene.sought_source.to_owned();
        let field = TextEdit::singleline(&mut sought)
            .id(id)
            .prefix(sign)
            .hint_text(name.as_str())
            .desired_width((ui.available_width() - 24.0).max(60.0));
        let response = ui
            .add(field)
            .accessible_name(name)
            .on_hover_text(widget::tooltip(ui, scene, Action::Find));
        if desk.focus == Some(SEARCH) {
            desk.focus = None;
            response.request_focus();
            find::select_all(ui, id, scene.sought_source);
        }
        if response.changed() {
            out.send(Command::SeekSource(sought));
        }
    });
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        let label = format!(
            "{}  {}",
            Icon::UserPlus.unicode(),
            scene.texts.get(Action::AddSource.key())
        );
        let tooltip = widget::tooltip(ui, scene, Action::AddSource);
        let response = ui.add(Button::new(label)).on_hover_text(tooltip);
        let name = scene.texts.get(Action::AddSource.key());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
        if response.clicked() {
            out.send(Action::AddSource);
        }
        let words = count(scene, listed.len());
        let words = egui::WidgetText::from(widget::hint(scene, words));
        let wrap = Some(egui::TextWrapMode::Extend);
        let words = words.into_galley(ui, wrap, f32::INFINITY, egui::TextStyle::Body);
        // Half a count says nothing; in a narrow list there is none.
        if words.size().x <= ui.available_width() {
            ui.label(words);
        }
    });
    ui.add_space(2.0);
    if listed.is_empty() {
        ui.add_space(16.0);
        ui.vertical_centered(|ui| {
            ui.label(widget::hint(scene, scene.texts.get("sources-none-match")));
            if ui.button(scene.texts.get("sources-clear-search")).clicked() {
                out.send(Command::SeekSource(String::new()));
            }
        });
        return;
    }
    rows(ui, scene, desk, out, &listed);
}

/// How many sources there are; while one searches also how many of them are listed.
fn count(scene: &Scene<'_>, listed: usize) -> String {
    let all = scene.picture.sources.len();
    let count = [
        ("shown", scene.texts.number(listed).into()),
        ("count", all.into()),
    ];
    let key = if scene.sought_source.trim().is_empty() {
        "sources-count"
    } else {
        "sources-count-found"
    };
    scene.texts.with(key, &count)
}

/// The sources whose names hold the words that are searched for, those that speak most first.
pub fn listed<'a>(texts: &Texts, picture: &'a Picture, search: &str) -> Vec<&'a PlacedSource> {
    let mut listed: Vec<(String, &PlacedSource)> = names::sources_found(texts, picture, search)
        .map(|source| {
            (
                source_names::name(texts, picture, source).to_lowercase(),
                source,
            )
        })
        .collect();
    listed.sort_by(|(name, source), (other_name, other)| {
        let counts = other.statements.len().cmp(&source.statements.len());
        counts.then_with(|| name.cmp(other_name))
    });
    listed.into_iter().map(|(_, source)| source).collect()
}

fn rows(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    listed: &[&PlacedSource],
) {
    let chosen = super::selected(scene).map(|source| &source.key);
    let at = listed.iter().position(|source| Some(&source.key) == chosen);
    let follow = desk.sources.listed.as_ref() != chosen;
    desk.sources.listed = chosen.cloned();
    ScrollArea::vertical()
        .id_salt("sources-rows")
        .auto_shrink([false, false])
        .show_viewport(ui, |ui, viewport| {
            let width = ui.available_width();
            ui.set_height(ROW * listed.len() as f32);
            let origin = ui.max_rect().min;
            let place = |index: usize| {
                let top = origin.y + ROW * index as f32;
                Rect::from_min_size(pos2(origin.x, top), vec2(width, ROW))
            };
            if let Some(index) = at.filter(|_| follow) {
                ui.scroll_to_rect(place(index), None);
            }
            let first = (viewport.min.y / ROW).floor().max(0.0) as usize;
            let last = ((viewport.max.y / ROW).ceil().max(0.0) as usize + 1).min(listed.len());
            for index in first..last {
                let source = listed[index];
                let selected = at == Some(index);
                let id = Id::unique(("source", source.key.as_str()));
                // Only one row is reached by Tab; the arrow keys go on from there.
                let holds = ui.memory(|memory| memory.has_focus(id));
                let sense = if holds || index == at.unwrap_or(first) {
                    Sense::click()
                } else {
                    Sense::CLICK
                };
                let response = ui.interact(place(index), id, sense);
                row(ui, scene, place(index), &response, source, selected);
                if response.clicked() {
                    choose(out, &source.key);
                }
                if response.has_focus() {
                    let step = arrows(ui, id);
                    let next = index
                        .checked_add_signed(step)
                        .and_then(|next| listed.get(next));
                    if let Some(next) = next.filter(|_| step != 0) {
                        choose(out, &next.key);
                        let id = Id::unique(("source", next.key.as_str()));
                        ui.memory_mut(|memory| memory.request_focus(id));
                    }
                }
            }
        });
}

/// The source after or before the `chosen` one of those whose names hold `search`, round the end.
pub fn beside<'a>(
    texts: &Texts,
    picture: &'a Picture,
    search: &str,
    chosen: Option<&SourceKey>,
    forward: bool,
) -> Option<&'a SourceKey> {
    let listed = listed(texts, picture, search);
    let count = listed.len();
    let at = listed.iter().position(|source| Some(&source.key) == chosen);
    let next = match (at, forward) {
        (Some(at), true) => listed.get((at + 1) % count),
        (Some(at), false) => listed.get((at + count - 1) % count),
        (None, true) => listed.first(),
        (None, false) => listed.last(),
    };
    next.map(|source| &source.key)
}

/// Goes from the field `search` to a source that is listed: shows the next or the one before while one
/// goes on typing, or takes the keyboard to the list.
fn leave(ui: &Ui, scene: &Scene<'_>, out: &mut Outbox, search: Id, key: FieldKey) {
    let listed = listed(scene.texts, scene.picture, scene.sought_source);
    let chosen = super::selected(scene).map(|source| &source.key);
    let next = match key {
        FieldKey::Next => return out.send(Action::NextFound),
        FieldKey::Previous => return out.send(Action::PreviousFound),
        FieldKey::Down => {
            let own = listed.iter().find(|source| Some(&source.key) == chosen);
            own.or_else(|| listed.first())
        }
        FieldKey::Leave => None,
    };
    if let Some(next) = next {
        choose(out, &next.key);
    }
    match (key, next) {
        (FieldKey::Down, Some(next)) => {
            let row = Id::unique(("source", next.key.as_str()));
            ui.memory_mut(|memory| memory.request_focus(row));
        }
        (FieldKey::Leave, _) => ui.memory_mut(|memory| memory.surrender_focus(search)),
        _ => {}
    }
}

fn choose(out: &mut Outbox, key: &SourceKey) {
    out.send(Command::Session(SessionChange::Source(Some(key.clone()))));
}

/// How far the arrow keys move the focus in this frame.
fn arrows(ui: &Ui, id: Id) -> isize {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    isize::from(pressed(Key::ArrowDown)) - isize::from(pressed(Key::ArrowUp))
}

fn row(
    ui: &Ui,
    scene: &Scene<'_>,
    rect: Rect,
    response: &egui::Response,
    source: &PlacedSource,
    selected: bool,
) {
    let theme = scene.theme;
    let count = source.statements.len();
    let kind = names::kind(scene.texts, source.kind);
    response.widget_info(|| {
        let counted = [("count", count.into())];
        let said = scene.texts.with("sources-statements", &counted);
        let name = format!("{} ({kind}), {said}", names::source(scene, source));
        WidgetInfo::selected(Role::ListBoxOption, true, selected, name)
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    if selected {
        painter.rect_filled(rect, 0.0, theme.selected);
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        painter.rect_filled(bar, 0.0, theme.accent);
    } else if response.hovered() {
        painter.rect_filled(rect, 0.0, theme.hover);
    }
    if response.has_focus() {
        let stroke = Stroke::new(2.0, theme.accent);
        painter.rect_stroke(rect.shrink(1.0), 3.0, stroke, StrokeKind::Inside);
    }
    let middle = rect.center().y;
    let quiet = count == 0;
    let ink = if quiet {
        theme.muted
    } else {
        theme.source_ink(source.rank)
    };
    painter.text(
        pos2(rect.left() + 14.0, middle),
        Align2::LEFT_CENTER,
        names::kind_icon(source.kind).unicode(),
        Face::Icons.at(sizes::BODY + 1.5),
        ink,
    );
    let mut right = rect.right() - 14.0;
    painter.text(
        pos2(right, middle),
        Align2::RIGHT_CENTER,
        scene.texts.number(count),
        Face::Sans.at(sizes::BODY),
        theme.muted,
    );
    right -= 34.0;
    let hidden = scene.session().ratings_hidden;
    if let Some(letter) = source.reliability.filter(|_| !hidden) {
        painter.text(
            pos2(right, middle),
            Align2::CENTER_CENTER,
            letter.letter(),
            Face::SansBold.at(sizes::BODY),
            theme.done,
        );
    }
    right -= 14.0;
    let face = if super::set_by_hand(scene, source) {
        Face::SansBold
    } else {
        Face::Sans
    };
    let left = rect.left() + 38.0;
    let color = if quiet { theme.muted } else { theme.text };
    let mut job = egui::text::LayoutJob::simple(
        names::source(scene, source),
        face.at(sizes::BODY),
        color,
        (right - left).max(20.0),
    );
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let cut = galley.elided;
    painter.galley(pos2(left, middle - galley.size().y / 2.0), galley, color);
    if cut {
        let name = names::source(scene, source);
        response.clone().on_hover_text(name);
    }
}
