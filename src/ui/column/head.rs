//! The head of a column: which copy it is, from when and where, and what can be done with it.

use egui::{Align, CursorIcon, Layout, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2};
use lucide_icons::Icon;

use super::{ColumnState, Happening, Slot, versions};
use crate::review::{Edit, View};
use crate::text::{Article, ArticleId, BlockKind, Language};
use crate::ui::dialog::{delivered, language_key};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Action, Command, DialogRequest, Outbox, Scene, SessionChange, standing, widget};

/// Draws the head.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &ColumnState,
    rect: Rect,
    out: &mut Outbox,
) -> Option<Happening> {
    let mut happening = None;
    let selected = scene.article_in_focus() == Some(slot.id);
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 0.0, scene.theme.panel);
    let line = if selected {
        (2.0, scene.theme.accent)
    } else {
        (1.0, scene.theme.line)
    };
    painter.hline(rect.x_range(), rect.bottom() - line.0 / 2.0, line);

    let id = ui.scope_id().with(("head", slot.id.0));
    let grip = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
    grip.widget_info(|| WidgetInfo::labeled(Role::Group, true, scene.label(slot.id)));
    let pointer = grip.interact_pointer_pos();
    if grip.dragged()
        && let Some(pointer) = pointer
    {
        ui.set_cursor_icon(CursorIcon::Grabbing);
        happening = Some(Happening::Dragged(pointer.x));
    } else if grip.drag_stopped() {
        let pointer = pointer.or_else(|| ui.input(|input| input.pointer.latest_pos()));
        happening = pointer.map(|pointer| Happening::Dropped(pointer.x));
    } else if grip.hovered() && slot.shown.len() > 1 {
        ui.set_cursor_icon(CursorIcon::Grab);
    }
    menu(scene, slot, &grip, out);
    // Over its buttons these say what they do.
    let mut over_button = false;

    let inner = Rect::from_min_max(
        rect.min + egui::vec2(10.0, 5.0),
        rect.max - egui::vec2(4.0, 4.0),
    );
    let mut ui = ui.new_child(
        UiBuilder::new()
            .max_rect(inner)
            .id_salt(("head", slot.id.0))
            .layout(Layout::top_down(Align::Min)),
    );
    ui.shrink_clip_rect(rect);
    ui.spacing_mut().item_spacing = egui::vec2(2.0, 1.0);
    let top = Rect::from_min_max(inner.min, pos2(inner.right(), inner.top() + 22.0));
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(top)
            .layout(Layout::left_to_right(Align::Center)),
        |ui| {
            let name = |ui: &mut Ui| {
                let label = scene.label(slot.id);
                let name = widget::bold(label.as_str()).size(sizes::BODY + 1.5);
                ui.add(quiet(name));
            };
            let (_, (found, over)) = widget::ends(ui, "head", name, |ui| buttons(ui, scene, slot));
            happening = found.or(happening.take());
            over_button = over;
        },
    );
    let row = |number: f32| {
        let y = inner.top() + 22.0 + number * 17.0;
        Rect::from_min_max(pos2(inner.left(), y), pos2(inner.right(), y + 17.0))
    };
    ui.scope_builder(line_of(row(0.0)), |ui| {
        if let Some(mark) = &slot.article.meta.mark {
            let mark = small(mark.as_str(), scene.theme.text)
                .background_color(scene.theme.line)
                .strong();
            ui.add(egui::Label::new(mark));
            ui.add_space(4.0);
        }
        versions::show(ui, scene, slot.id, out);
        let origin = when_and_where(scene, slot.article);
        ui.add(quiet(small(origin, scene.theme.muted)));
    });
    let below = row(1.0);
    if let Some((sign, words)) = standing::warning(scene, &slot.article.meta) {
        let theme = scene.theme;
        let ground = Rect::from_min_max(
            pos2(rect.left(), below.top()),
            pos2(rect.right(), rect.bottom() - 2.0),
        );
        ui.painter().rect_filled(ground, 0.0, theme.warning_ground);
        ui.scope_builder(line_of(below), |ui| {
            ui.label(widget::icon(sign, sizes::SMALL + 1.0).color(theme.danger));
            ui.add_space(2.0);
            let words = widget::bold(words).size(sizes::SMALL).color(theme.danger);
            ui.add(quiet(words));
        });
    } else {
        let (text, ink) = note(scene, slot, state);
        ui.scope_builder(line_of(below), |ui| {
            ui.add(quiet(small(text, ink)));
        });
    }
    if !over_button && !grip.dragged() {
        grip.on_hover_ui(|ui| about(ui, scene, slot.article));
    }
    happening
}

/// A label that is cut where there is no room. The head as a whole says everything.
fn quiet(text: egui::RichText) -> egui::Label {
    egui::Label::new(text)
        .truncate()
        .show_tooltip_when_elided(false)
}

/// All that is known of a copy, for the tooltip.
fn about(ui: &mut Ui, scene: &Scene<'_>, article: &Article) {
    let meta = &article.meta;
    let texts = scene.texts;
    ui.set_max_width(360.0);
    ui.spacing_mut().interact_size.y = 0.0;
    ui.spacing_mut().item_spacing.y = 3.0;
    if let Some((_, words)) = standing::warning(scene, meta) {
        ui.label(widget::bold(words).color(scene.theme.danger));
    }
    ui.label(widget::bold(
        meta.headline.as_deref().unwrap_or(article.label()),
    ));
    let moment = |moment| standing::moment(scene, moment);
    let lines = [
        ("metadata-provider", meta.provider.clone()),
        ("metadata-mark", meta.mark.clone()),
        ("metadata-date", Some(when_and_where(scene, article))),
        ("metadata-versioned", meta.versioned.map(moment)),
        ("metadata-byline", meta.byline.clone()),
        (
            "metadata-language",
            Some(texts.get(language_key(meta.language.tag()))),
        ),
        ("metadata-file", article.file.clone()),
    ];
    for (key, value) in lines {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 5.0;
                ui.label(widget::hint(scene, texts.get(key)));
                ui.label(value);
            });
        }
    }
    for line in delivered(scene, meta) {
        ui.label(widget::hint(scene, line));
    }
}

/// A line of its own for small text.
fn line_of(rect: Rect) -> UiBuilder {
    UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::left_to_right(Align::Center))
}

fn small(text: impl Into<String>, ink: egui::Color32) -> egui::RichText {
    egui::RichText::new(text)
        .size(sizes::SMALL)
        .family(Face::Sans.family())
        .color(ink)
}

/// Hide, and move to either side. Says what was pressed, and whether the pointer is over one of them.
fn buttons(ui: &mut Ui, scene: &Scene<'_>, slot: &Slot<'_>) -> (Option<Happening>, bool) {
    let mut found = None;
    let mut over = false;
    let place = slot.shown.iter().position(|id| *id == slot.id);
    let last = place.is_some_and(|place| place + 1 == slot.shown.len());
    let article = scene.label(slot.id);
    let mut button = |ui: &mut Ui, sign: Icon, key: &str, happening: Happening| {
        let name = scene
            .texts
            .with(key, &[("article", article.as_str().into())]);
        let response = ui.add(
            egui::Button::new(widget::icon(sign, sizes::BODY).color(scene.theme.muted))
                .frame_when_inactive(false)
                .min_size(egui::vec2(20.0, 20.0)),
        );
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.clone()));
        // A column that the window has no room for comes into sight with its buttons.
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        over |= response.contains_pointer();
        if response.on_hover_text(name).clicked() {
            found = Some(happening);
        }
    };
    ui.spacing_mut().button_padding = egui::vec2(3.0, 1.0);
    ui.spacing_mut().interact_size.y = 20.0;
    if place.is_some_and(|place| place > 0) {
        let happening = Happening::Move { forward: false };
        button(ui, Icon::ChevronLeft, "compare-move-left", happening);
    }
    if slot.shown.len() > 1 && !last {
        let happening = Happening::Move { forward: true };
        button(ui, Icon::ChevronRight, "compare-move-right", happening);
    }
    button(ui, Icon::X, "compare-hide", Happening::Hide);
    (found, over)
}

/// Which version it is, date, time, place and credit, as far as they are known.
pub(in crate::ui) fn whence(scene: &Scene<'_>, id: ArticleId, article: &Article) -> String {
    let made = when_and_where(scene, article);
    let parts = standing::version(scene, id).into_iter();
    let parts = parts.chain((!made.is_empty()).then_some(made));
    parts.collect::<Vec<_>>().join(" · ")
}

/// Date, time, place and credit, as far as they are known.
pub(super) fn when_and_where(scene: &Scene<'_>, article: &Article) -> String {
    let meta = &article.meta;
    let mut parts = Vec::new();
    if let Some(date) = meta.published {
        parts.push(scene.texts.date(date));
    }
    if let Some(time) = meta.time {
        let time = format!("{:02}:{:02}", time.hour(), time.minute());
        parts.push(scene.texts.with("compare-time", &[("time", time.into())]));
    }
    parts.extend(meta.place.clone());
    parts.extend(meta.credit.clone());
    parts.join(" · ")
}

/// The line below: that nothing corresponds, a warning, or the headline once it is out of sight.
fn note(scene: &Scene<'_>, slot: &Slot<'_>, state: &ColumnState) -> (String, egui::Color32) {
    if slot.without_counterpart {
        return (
            scene.texts.get("compare-no-counterpart"),
            scene.theme.warning,
        );
    }
    if slot.article.meta.language == Language::Other {
        return (
            scene.texts.get("compare-unknown-language"),
            scene.theme.warning,
        );
    }
    let at_top = state.page.pieces.get(state.page.flow.anchor.piece);
    let headline_in_sight = slot
        .article
        .blocks()
        .iter()
        .position(|block| block.kind == BlockKind::Headline)
        .is_some_and(|headline| at_top.is_some_and(|piece| piece.block <= headline));
    let text = match &slot.article.meta.headline {
        Some(headline) if !headline_in_sight => headline.clone(),
        _ => slot.article.meta.byline.clone().unwrap_or_default(),
    };
    (text, scene.theme.muted)
}

/// The menu of the head.
fn menu(scene: &Scene<'_>, slot: &Slot<'_>, grip: &egui::Response, out: &mut Outbox) {
    grip.context_menu(|ui| {
        if ui
            .button(scene.texts.get("compare-edit-metadata"))
            .clicked()
        {
            out.send(Command::Dialog(DialogRequest::EditMetadata(slot.id)));
        }
        if ui.button(scene.texts.get("compare-as-base")).clicked() {
            out.send(Command::Session(SessionChange::Base(slot.id)));
            out.send(Command::Session(SessionChange::View(View::Aligned)));
        }
        ui.separator();
        let replace = ui.button(scene.texts.get(Action::ReplaceText.key()));
        if replace.clicked() {
            out.send(Command::Dialog(DialogRequest::ReplaceText(slot.id)));
        }
        let remove = ui.button(scene.texts.get(Action::RemoveArticle.key()));
        if remove.clicked() {
            out.send(Edit::RemoveArticle(slot.id));
        }
    });
}
