//! One source: its names, its kind, its reliability, and what can be done with it.

use egui::{
    Button, ComboBox, Frame, Id, Margin, Response, RichText, Role, ScrollArea, Stroke, TextEdit,
    Ui, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use super::{merge, said};
use crate::attribution::SourceKind;
use crate::review::{Edit, PlacedSource};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Desk, Outbox, Scene, chain, inspector, names, widget};

/// The width that fields and lists keep on a wide window, for short ways of the eye.
const WIDTH: f32 = 640.0;

/// How far the entry stands in from its head.
const INDENT: i8 = 22;

/// Aliases that are shown before a person asks for all.
const FIRST_ALIASES: usize = 6;

/// Draws the page of `source`.
pub fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    source: &PlacedSource,
) {
    let memory = &mut desk.sources;
    if memory.shown.as_ref() != Some(&source.key) {
        memory.shown = Some(source.key.clone());
        memory.name = names::source(scene, source);
        memory.alias.clear();
        memory.all_aliases = false;
        memory.merge.clear();
        memory.into = None;
    }
    ScrollArea::vertical()
        .id_salt(("source-page", source.key.as_str()))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.set_max_width(WIDTH.min(ui.available_width() - 8.0));
            title(ui, scene, source);
            reliability(ui, scene, out, source);
            ui.add_space(10.0);
            if entry_unfolded(ui, scene, desk, source) {
                entry(ui, scene, desk, out, source);
            }
            said::show(ui, scene, out, source);
            ui.add_space(16.0);
            widget::follow_focus(ui);
        });
}

fn title(ui: &mut Ui, scene: &Scene<'_>, source: &PlacedSource) {
    ui.horizontal_wrapped(|ui| {
        let ink = scene.theme.source_ink(source.rank);
        ui.label(widget::icon(names::kind_icon(source.kind), 24.0).color(ink));
        ui.label(
            RichText::new(names::source(scene, source))
                .font(Face::SansBold.at(sizes::READING_HEADLINE))
                .color(scene.theme.text),
        );
    });
    let counted = [("count", source.statements.len().into())];
    let mut words = vec![scene.texts.with("sources-statements", &counted)];
    if let Some(body) = &source.speaks_for {
        let body = chain::name(scene, body);
        words.push(
            scene
                .texts
                .with("chain-speaks-for", &[("body", body.into())]),
        );
    }
    if !source.registered {
        words.push(scene.texts.get("sources-found"));
    } else if super::set_by_hand(scene, source) {
        words.push(scene.texts.get("sources-by-hand"));
    }
    ui.label(widget::hint(scene, words.join(" · ")));
}

/// Draws the head of what the list keeps of the source and says whether that is shown. People come to read
/// what a source says; only where it says nothing its entry is all there is.
fn entry_unfolded(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, source: &PlacedSource) -> bool {
    let unfolded = desk
        .sources
        .entry_unfolded
        .unwrap_or(source.statements.is_empty());
    let name = scene.texts.get("sources-entry");
    if widget::fold(ui, scene, &name, unfolded).clicked() {
        desk.sources.entry_unfolded = Some(!unfolded);
    }
    unfolded
}

/// What the list keeps of the source: its names, its kind, and what can be done with it.
fn entry(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, source: &PlacedSource) {
    let beside = Frame::new().inner_margin(Margin {
        left: INDENT,
        ..Margin::ZERO
    });
    let drawn = beside.show(ui, |ui| {
        name(ui, scene, desk, out, source);
        aliases(ui, scene, desk, out, source);
        merge::show(ui, scene, desk, out, source);
        remove(ui, scene, out, source);
    });
    let frame = drawn.response.rect;
    let stroke = Stroke::new(1.0, scene.theme.line);
    ui.painter()
        .vline(frame.left() + 8.0, frame.y_range(), stroke);
}

/// A label over a field.
pub(super) fn over(ui: &mut Ui, scene: &Scene<'_>, key: &str) {
    ui.add_space(10.0);
    ui.label(
        RichText::new(scene.texts.get(key))
            .font(Face::SansBold.at(sizes::SMALL + 0.5))
            .color(scene.theme.muted),
    );
}

fn name(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, source: &PlacedSource) {
    over(ui, scene, "sources-name");
    ui.horizontal_wrapped(|ui| {
        let id = Id::unique(("source-name", source.key.as_str()));
        let typing = ui.memory(|memory| memory.has_focus(id));
        let shown = names::source(scene, source);
        let typed = &mut desk.sources.name;
        if !typing && ui.memory(|memory| !memory.had_focus_last_frame(id)) {
            typed.clone_from(&shown);
        }
        let field = TextEdit::singleline(typed)
            .id(id)
            .desired_width(300.0_f32.min(ui.available_width()));
        let response = ui
            .add(field)
            .accessible_name(scene.texts.get("sources-name"));
        let changed = typed.trim() != shown && !typed.trim().is_empty();
        if response.lost_focus() && changed {
            let abandoned = ui.input(|input| input.key_pressed(egui::Key::Escape));
            if abandoned {
                typed.clone_from(&shown);
            } else {
                out.send(Edit::RenameSource(
                    source.key.clone(),
                    typed.trim().to_owned(),
                ));
            }
        }
        kind(ui, scene, out, source);
    });
}

fn kind(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, source: &PlacedSource) {
    if let Some(kind) = choose_kind(ui, scene, "source-kind", source.kind) {
        out.send(Edit::SetKind(source.key.clone(), kind));
    }
}

/// A box to choose a kind of source from; says what was chosen anew.
pub fn choose_kind(
    ui: &mut Ui,
    scene: &Scene<'_>,
    salt: &str,
    current: SourceKind,
) -> Option<SourceKind> {
    let words = |kind| {
        format!(
            "{}  {}",
            names::kind_icon(kind).unicode(),
            names::kind(scene.texts, kind)
        )
    };
    let combo = ComboBox::from_id_salt(salt)
        .selected_text(words(current))
        .width(200.0)
        .height(320.0)
        .show_ui(ui, |ui| {
            let mut choice = current;
            for kind in SourceKind::ALL {
                let chosen = kind == current;
                let entry = ui.selectable_value(&mut choice, kind, words(kind));
                let name = names::kind(scene.texts, kind);
                entry.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &name));
            }
            choice
        });
    let name = scene.texts.get("sources-kind");
    combo
        .response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name.as_str()));
    // Without the icon, which nobody can read out.
    ui.ctx().accesskit_node_builder(combo.response.id, |node| {
        node.set_value(names::kind(scene.texts, current));
    });
    let chosen = combo.inner.filter(|choice| *choice != current);
    widget::keep_keyboard(ui, &combo.response, chosen.is_some());
    combo.response.on_hover_text(name);
    chosen
}

fn aliases(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    source: &PlacedSource,
) {
    over(ui, scene, "sources-aliases");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        let name = names::source(scene, source);
        let others: Vec<&String> = (source.aliases.iter())
            .filter(|alias| **alias != name)
            .collect();
        let all = others.len();
        let shown = if desk.sources.all_aliases || all <= FIRST_ALIASES + 1 {
            all
        } else {
            FIRST_ALIASES
        };
        for alias in others.into_iter().take(shown) {
            if alias_chip(ui, scene, alias).clicked() {
                let mut rest = source.aliases.clone();
                rest.retain(|known| known != alias);
                out.send(Edit::SetAliases(source.key.clone(), rest));
            }
        }
        if shown < all {
            let values = [("count", (all - shown).into())];
            let more = scene.texts.with("sources-aliases-more", &values);
            let text = RichText::new(more).color(scene.theme.accent);
            if ui
                .add(Button::new(text).frame_when_inactive(false))
                .clicked()
            {
                desk.sources.all_aliases = true;
            }
        }
        if all > 0 {
            ui.end_row();
        }
        let typed = &mut desk.sources.alias;
        let field = TextEdit::singleline(typed)
            .id(Id::unique(("source-alias", source.key.as_str())))
            .hint_text(scene.texts.get("sources-alias-hint"))
            .desired_width(200.0);
        let response = ui
            .add(field)
            .accessible_name(scene.texts.get("sources-alias-hint"));
        let entered =
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let ready = !typed.trim().is_empty();
        let add = scene.texts.get("sources-alias-add");
        let clicked = ready && ui.button(add).clicked();
        if ready && (entered || clicked) {
            let mut more = source.aliases.clone();
            more.push(typed.trim().to_owned());
            typed.clear();
            out.send(Edit::SetAliases(source.key.clone(), more));
            response.request_focus();
        }
    });
    ui.label(widget::hint(scene, scene.texts.get("sources-aliases-hint")));
}

/// An alias; a click takes it away.
fn alias_chip(ui: &mut Ui, scene: &Scene<'_>, alias: &str) -> Response {
    let sign = widget::icon(Icon::X, sizes::SMALL).color(scene.theme.muted);
    let text = RichText::new(alias).size(sizes::SMALL + 0.5);
    let response = ui.add(Button::new((text, sign)).corner_radius(12).gap(4.0));
    let values = [("alias", alias.to_owned().into())];
    let name = scene.texts.with("sources-alias-remove", &values);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
    response.on_hover_text(name)
}

/// The letter that is offered when a claim of this source is rated: the same row as where claims are rated,
/// and the chosen letter in full.
fn reliability(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, source: &PlacedSource) {
    over(ui, scene, "sources-reliability");
    if scene.session().ratings_hidden {
        let words = scene.texts.get("score-hidden");
        ui.label(widget::hint(scene, words));
        return;
    }
    let whose = scene.texts.get("sources-reliability");
    let chosen = source.reliability;
    ui.horizontal_wrapped(|ui| {
        let clicked = inspector::letters(ui, scene, &whose, chosen, None);
        if let Some(letter) = clicked {
            // A second click takes it back.
            let rating = (chosen != Some(letter)).then_some(letter);
            out.send(Edit::SetDefaultReliability(source.key.clone(), rating));
        }
        if let Some(letter) = chosen {
            let label = names::reliability(scene.texts, letter);
            ui.label(format!("{} · {label}", letter.letter()));
            let clear = scene.texts.get("sources-reliability-clear");
            let button = Button::new(widget::hint(scene, clear)).frame_when_inactive(false);
            if ui.add(button).clicked() {
                out.send(Edit::SetDefaultReliability(source.key.clone(), None));
            }
        }
    });
    ui.label(widget::hint(
        scene,
        scene.texts.get("sources-reliability-hint"),
    ));
}

/// Takes the source out of the registry: one that texts name comes back as it was found.
fn remove(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, source: &PlacedSource) {
    let named = !source.statements.is_empty();
    // Of one that texts name only what was set by hand can be taken back.
    if !source.registered || named && !super::set_by_hand(scene, source) {
        return;
    }
    let (title, hint, button, icon) = if named {
        (
            "sources-reset",
            "sources-reset-hint",
            "sources-reset-do",
            Icon::RotateCcw,
        )
    } else {
        (
            "sources-remove",
            "sources-remove-hint",
            "sources-remove-do",
            Icon::Trash2,
        )
    };
    over(ui, scene, title);
    ui.label(widget::hint(scene, scene.texts.get(hint)));
    let name = scene.texts.get(button);
    let response = ui.button(format!("{}  {name}", icon.unicode()));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
    if response.clicked() {
        out.send(Edit::RemoveSource(source.key.clone()));
    }
}
