//! Finding a source by typing, or adding one that is not known yet.

use egui::{Button, Event, Id, Key, Modifiers, Role, TextEdit, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::super::{Desk, Scene, add_source, focus_first};
use super::sequence::Link;
use crate::attribution::SourceKind;
use crate::review::PlacedSource;
use crate::text::ArticleId;
use crate::ui::theme::sizes;
use crate::ui::{names, sources, widget};

/// Sources that are offered at once.
const OFFERED: usize = 6;

/// What is typed, and how far the arrow keys have gone.
pub struct Picker {
    typed: String,
    cursor: usize,
    kind: SourceKind,
    /// Whether the chain above the field has changed, so that the field comes into sight again.
    moved: bool,
}

impl Default for Picker {
    fn default() -> Self {
        Self {
            typed: String::new(),
            cursor: 0,
            kind: SourceKind::Institution,
            moved: false,
        }
    }
}

/// The field that names are typed into.
pub fn field() -> Id {
    Id::unique("statement-source")
}

/// What a person did in the field.
pub enum Picked {
    /// Chose this source.
    Source(Link),
    /// Pressed backspace with nothing left to delete.
    Back,
}

/// Draws the field and what fits it; says which source was chosen. Enter takes the one that the
/// arrow keys have reached; with nothing typed, Enter is left to the dialog, and backspace goes on
/// with what stands before the field.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, article: ArticleId) -> Option<Picked> {
    let id = field();
    let mut offered = offered(scene, &desk.statement.picker.typed, article);
    // Nobody stands in a chain twice.
    let chain = &desk.statement.chain;
    offered.retain(|source| chain.iter().all(|link| link.key() != source.key));
    offered.truncate(OFFERED);
    let typed = desk.statement.picker.typed.trim().to_owned();
    let fresh = !typed.is_empty() && add_source::known(scene, &typed).is_none();
    let entries = offered.len() + usize::from(fresh);
    let picker = &mut desk.statement.picker;
    let (mut entered, mut back) = (false, false);
    if ui.memory(|memory| memory.has_focus(id)) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowDown) {
            picker.cursor += 1;
        }
        if pressed(Key::ArrowUp) {
            picker.cursor = picker.cursor.saturating_sub(1);
        }
        entered = !typed.is_empty() && pressed(Key::Enter);
        // Not while the key is held down to delete what was typed.
        let pressed_anew = ui.input(|input| {
            input.events.iter().any(|event| {
                matches!(
                    event,
                    Event::Key {
                        key: Key::Backspace,
                        pressed: true,
                        repeat: false,
                        ..
                    }
                )
            })
        });
        back = picker.typed.is_empty() && pressed_anew;
    }
    picker.cursor = picker.cursor.min(entries.saturating_sub(1));
    let name = scene.texts.get("statement-add-source");
    let sign = widget::icon(Icon::Search, sizes::BODY).color(scene.theme.muted);
    let field = TextEdit::singleline(&mut picker.typed)
        .id(id)
        .prefix(sign)
        .hint_text(name.as_str())
        .desired_width(f32::INFINITY);
    let response = ui.add(field).accessible_name(name);
    if response.changed() {
        picker.cursor = 0;
    }
    focus_first(desk, &response);
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        let reached = desk.statement.picker.cursor;
        let marked = response.has_focus() && !typed.is_empty();
        for (place, source) in offered.iter().enumerate() {
            let here = marked && place == reached;
            if entry(ui, scene, source, here).clicked() || entered && place == reached {
                chosen = Some(Link {
                    name: names::source(scene, source),
                    key: Some(source.key.clone()),
                    kind: source.kind,
                    mention: None,
                });
            }
        }
    });
    if fresh {
        let reached = desk.statement.picker.cursor == offered.len();
        ui.horizontal_wrapped(|ui| {
            let kind = desk.statement.picker.kind;
            let values = [("name", typed.clone().into())];
            let label = scene.texts.with("statement-add-new", &values);
            let marked = reached && response.has_focus();
            let button = Button::new((widget::icon(Icon::UserPlus, sizes::BODY), label.as_str()));
            let response = ui.add(button.selected(marked));
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label.as_str()));
            if response.clicked() || entered && reached {
                chosen = Some(Link {
                    name: typed.clone(),
                    key: None,
                    kind,
                    mention: None,
                });
            }
            if let Some(kind) = sources::choose_kind(ui, scene, "statement-new-kind", kind) {
                desk.statement.picker.kind = kind;
            }
        });
    }
    if std::mem::take(&mut desk.statement.picker.moved) {
        let offered = ui.min_rect().bottom();
        let whole = response.rect.union(response.rect.with_max_y(offered));
        ui.scroll_to_rect(whole, None);
    }
    if chosen.is_some() {
        desk.statement.picker.typed.clear();
        desk.statement.picker.cursor = 0;
        response.request_focus();
    }
    desk.statement.picker.moved = chosen.is_some() || back;
    let back = back.then_some(Picked::Back);
    chosen.map(Picked::Source).or(back)
}

/// The sources whose names hold what is typed: those that speak most in `article` first.
fn offered<'a>(scene: &Scene<'a>, typed: &str, article: ArticleId) -> Vec<&'a PlacedSource> {
    let found = names::sources_found(scene.texts, scene.picture, typed);
    let mut offered: Vec<(usize, usize, &PlacedSource)> = found
        .map(|source| {
            let here = source
                .statements
                .iter()
                .filter(|ix| scene.picture.statement(**ix).article == article)
                .count();
            (here, source.statements.len(), source)
        })
        .collect();
    offered.sort_by_key(|(here, everywhere, source)| {
        (
            std::cmp::Reverse(*here),
            std::cmp::Reverse(*everywhere),
            names::source(scene, source).to_lowercase(),
        )
    });
    offered.into_iter().map(|(_, _, source)| source).collect()
}

fn entry(ui: &mut Ui, scene: &Scene<'_>, source: &PlacedSource, marked: bool) -> egui::Response {
    let icon = widget::icon(names::kind_icon(source.kind), sizes::BODY);
    let name = names::source(scene, source);
    let response = ui.add(Button::new((icon, name.as_str())).selected(marked));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, marked, name.as_str()));
    response
}
