//! Search, filters and order of the claims list.

use egui::{
    ComboBox, Frame, Id, Margin, Popup, PopupCloseBehavior, Role, TextEdit, Ui, WidgetInfo,
};
use lucide_icons::Icon;

use super::SEARCH;
use crate::review::{ClaimFilter, ClaimSort, PlacedSource};
use crate::ui::find::{self, FieldKey};
use crate::ui::theme::sizes;
use crate::ui::{Action, Command, Desk, Outbox, Scene, SessionChange, chain, names, widget};

/// The width from which on the order stands beside the search, with its name, in points. In a narrower
/// window it stands among the filters.
const WIDE: f32 = 480.0;

/// The height below which the filters stand in one row that is scrolled, in points: a small window with the
/// largest text.
const LOW: f32 = 300.0;

/// The width from which on the order is written out, in points.
const ROOMY: f32 = 760.0;

/// Asks for another filter.
pub fn set(out: &mut Outbox, filter: ClaimFilter) {
    out.send(Command::Session(SessionChange::Filter(filter)));
}

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let height = ui.available_height();
    Frame::new()
        .fill(scene.theme.panel)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            let wide = ui.available_width() > WIDE;
            // The longest name of an order, where it has room beside the count.
            let order = if ui.available_width() > ROOMY {
                236.0
            } else {
                190.0
            };
            let mut chosen = None;
            ui.horizontal(|ui| {
                let left = |ui: &mut Ui| {
                    search(ui, scene, desk, out);
                    count(ui, scene, desk);
                };
                let right = |ui: &mut Ui| {
                    if wide {
                        ui.label(widget::hint(scene, scene.texts.get("claims-sort")));
                        chosen = sort(ui, scene, order);
                    }
                };
                widget::ends(ui, "claims search", left, right);
            });
            let filters = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                if wide {
                    toggles(ui, scene, out);
                } else {
                    toggles_menu(ui, scene, out);
                }
                sources(ui, scene, out);
                articles(ui, scene, out, if wide { 130.0 } else { 84.0 });
                if !wide {
                    chosen = sort(ui, scene, 150.0);
                }
                if scene.session().filter != ClaimFilter::default() {
                    let clear = scene.texts.get("claims-clear-filter");
                    if ui.button(clear).clicked() {
                        set(out, ClaimFilter::default());
                    }
                }
                widget::follow_focus(ui);
            };
            if height < LOW {
                // Below each other they would leave no row of the list.
                egui::ScrollArea::horizontal()
                    .id_salt("claims-filters")
                    .show(ui, |ui| ui.horizontal(filters));
            } else {
                ui.horizontal_wrapped(filters);
            }
            if let Some(sort) = chosen {
                out.send(Command::Session(SessionChange::Sort(sort)));
            }
        });
}

/// How many claims are listed. Beside the search, so that no row comes or goes while one types.
fn count(ui: &mut Ui, scene: &Scene<'_>, desk: &Desk) {
    let (shown, all) = (desk.claims.rows.len(), scene.picture.claims.len());
    let counted = [
        ("shown", scene.texts.number(shown).into()),
        ("count", scene.texts.number(all).into()),
    ];
    let words = scene.texts.with("claims-count", &counted);
    ui.add(egui::Label::new(widget::hint(scene, words)).truncate());
}

fn search(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let id = Id::unique(SEARCH);
    let filter = &scene.session().filter;
    match find::key(ui, id) {
        Some(FieldKey::Next) => out.send(Action::NextClaim),
        Some(FieldKey::Previous) => out.send(Action::PreviousClaim),
        Some(FieldKey::Down) => {
            // The row that is reached takes the keyboard.
            desk.claims.entering = true;
            out.send(Action::NextClaim);
            ui.memory_mut(|memory| memory.surrender_focus(id));
        }
        Some(FieldKey::Leave) => ui.memory_mut(|memory| memory.surrender_focus(id)),
        None => {}
    }
    let mut words = filter.search.clone();
    let sign = widget::icon(Icon::Search, sizes::BODY).color(scene.theme.muted);
    // The count stands beside it.
    let width = (ui.available_width() - 140.0).clamp(110.0, 280.0);
    let field = TextEdit::singleline(&mut words)
        .id(id)
        .desired_width(width)
        .prefix(sign)
        .hint_text(scene.texts.get("claims-search"));
    let response = ui
        .add(field)
        .accessible_name(scene.texts.get("claims-search"))
        .on_hover_text(widget::tooltip(ui, scene, Action::Find));
    if desk.focus == Some(SEARCH) {
        desk.focus = None;
        response.request_focus();
        find::select_all(ui, id, &filter.search);
    }
    if response.changed() {
        set(
            out,
            ClaimFilter {
                search: words,
                ..filter.clone()
            },
        );
    }
}

/// A filter as a chip: the key of its name, whether it is on, and what turns it.
type Toggle = (&'static str, bool, fn(&mut ClaimFilter));

fn chips(filter: &ClaimFilter) -> [Toggle; 4] {
    [
        ("claims-unscored", filter.unscored, |filter| {
            filter.unscored = !filter.unscored;
        }),
        ("claims-disagreeing", filter.disagreeing, |filter| {
            filter.disagreeing = !filter.disagreeing;
        }),
        ("claims-one-origin", filter.one_origin, |filter| {
            filter.one_origin = !filter.one_origin;
        }),
        ("claims-shared", filter.shared, |filter| {
            filter.shared = !filter.shared;
        }),
    ]
}

/// The chips as a menu, where they would take the room of the claims.
fn toggles_menu(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let filter = &scene.session().filter;
    let on = chips(filter).iter().filter(|(_, on, _)| *on).count();
    let name = scene.texts.get("claims-filter");
    let down = widget::icon(Icon::ChevronDown, sizes::SMALL).color(scene.theme.muted);
    let words = if on > 0 {
        format!("{name} ({on})")
    } else {
        name
    };
    let button = ui.add(egui::Button::new((words.as_str(), down)).selected(on > 0));
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, words.as_str()));
    let button = button.on_hover_text(scene.texts.get("claims-filter.tooltip"));
    Popup::menu(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            for (key, mut on, toggle) in chips(filter) {
                let response = ui.checkbox(&mut on, scene.texts.get(key));
                let response = response.on_hover_text(scene.texts.get(&format!("{key}.tooltip")));
                if response.clicked() {
                    let mut changed = filter.clone();
                    toggle(&mut changed);
                    set(out, changed);
                }
            }
        });
}

fn toggles(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let filter = &scene.session().filter;
    for (key, on, toggle) in chips(filter) {
        let name = scene.texts.get(key);
        let sign = on.then(|| widget::icon(Icon::Check, sizes::SMALL).color(scene.theme.accent));
        let button = match sign {
            Some(sign) => egui::Button::new((sign, name.as_str())),
            None => egui::Button::new(name.as_str()),
        };
        let response = ui.add(button.selected(on).corner_radius(12));
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, name.as_str()));
        let response = response.on_hover_text(scene.texts.get(&format!("{key}.tooltip")));
        if response.clicked() {
            let mut changed = filter.clone();
            toggle(&mut changed);
            set(out, changed);
        }
    }
}

fn sources(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let filter = &scene.session().filter;
    let all = scene.texts.get("claims-any-source");
    let chosen = filter
        .source
        .as_ref()
        .map_or_else(|| all.clone(), |key| chain::name(scene, key));
    let name = scene.texts.get("claims-by-source");
    let combo = ComboBox::from_id_salt("claims-source")
        .selected_text(chosen)
        .width(130.0)
        .truncate()
        .show_ui(ui, |ui| {
            let mut choice = filter.source.clone();
            ui.selectable_value(&mut choice, None, all.as_str());
            let sources = scene.picture.sources.iter();
            let speaking = sources.filter(|source| !source.statements.is_empty());
            let mut named: Vec<(String, &PlacedSource)> = speaking
                .map(|source| (names::source(scene, source), source))
                .collect();
            named.sort_by_cached_key(|(name, _)| name.to_lowercase());
            for (name, source) in named {
                ui.selectable_value(&mut choice, Some(source.key.clone()), name);
            }
            choice
        });
    combo
        .response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name.as_str()));
    let chosen = combo.inner.filter(|choice| *choice != filter.source);
    widget::keep_keyboard(ui, &combo.response, chosen.is_some());
    combo.response.on_hover_text(name);
    if let Some(source) = chosen {
        set(
            out,
            ClaimFilter {
                source,
                ..filter.clone()
            },
        );
    }
}

fn articles(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, width: f32) {
    let filter = &scene.session().filter;
    let all = scene.texts.get("claims-any-article");
    let chosen = filter
        .article
        .map_or_else(|| all.clone(), |id| scene.label(id));
    let name = scene.texts.get("claims-by-article");
    let combo = ComboBox::from_id_salt("claims-article")
        .selected_text(chosen)
        .width(width)
        .truncate()
        .show_ui(ui, |ui| {
            let mut choice = filter.article;
            ui.selectable_value(&mut choice, None, all.as_str());
            let entries = scene.project.map_or(&[][..], |project| &project.articles);
            for entry in entries {
                let label = scene.label(entry.id);
                ui.selectable_value(&mut choice, Some(entry.id), label);
            }
            choice
        });
    combo
        .response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name.as_str()));
    let chosen = combo.inner.filter(|choice| *choice != filter.article);
    widget::keep_keyboard(ui, &combo.response, chosen.is_some());
    combo.response.on_hover_text(name);
    if let Some(article) = chosen {
        set(
            out,
            ClaimFilter {
                article,
                ..filter.clone()
            },
        );
    }
}

/// The name of an order.
fn sort_key(sort: ClaimSort) -> &'static str {
    match sort {
        ClaimSort::Place => "claims-sort-place",
        ClaimSort::Articles => "claims-sort-articles",
        ClaimSort::Origins => "claims-sort-origins",
        ClaimSort::Discrepancies => "claims-sort-discrepancies",
        ClaimSort::Score => "claims-sort-score",
    }
}

/// A box to choose the order from; says which was chosen anew.
fn sort(ui: &mut Ui, scene: &Scene<'_>, width: f32) -> Option<ClaimSort> {
    let current = scene.session().sort;
    let name = scene.texts.get("claims-sort");
    let combo = ComboBox::from_id_salt("claims-sort")
        .selected_text(scene.texts.get(sort_key(current)))
        .width(width)
        .truncate()
        .show_ui(ui, |ui| {
            let mut choice = current;
            for sort in ClaimSort::ALL {
                ui.selectable_value(&mut choice, sort, scene.texts.get(sort_key(sort)));
            }
            choice
        });
    combo
        .response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name.as_str()));
    let chosen = combo.inner.filter(|choice| *choice != current);
    widget::keep_keyboard(ui, &combo.response, chosen.is_some());
    chosen
}
