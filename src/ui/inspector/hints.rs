//! What the inspector says where no claim lies under the cursor.

use egui::{RichText, ScrollArea, Ui};
use lucide_icons::Icon;

use super::dossier::Dossier;
use super::{overview, ties, wording};
use crate::review::View;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Action, Desk, Outbox, Scene, widget};

/// Draws what can be done with what is selected, or what selecting does.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, dossier: &Dossier) {
    ScrollArea::vertical()
        .id_salt("inspector-hints")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.add_space(6.0);
            match scene.session().selection {
                Some(place) => {
                    plain(ui, scene, out, place);
                    ties::rejected_at(ui, scene, out, &dossier.rejected);
                }
                None if scene.session().words.is_none() => {
                    overview::show(ui, scene, desk, out);
                    nothing(ui, scene);
                }
                None => {}
            }
            widget::follow_focus(ui);
        });
}

/// What can be done with words that were selected; nothing where a search has selected them.
pub fn words(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let Some((id, span)) = scene.session().words.filter(|_| scene.sought.is_none()) else {
        return;
    };
    let Some(article) = scene.article(id) else {
        return;
    };
    ui.label(widget::bold(scene.texts.get("inspector-words-title")));
    let font = Face::Serif.at(sizes::READING);
    wording::limited(ui, article.slice(span).trim(), &font, scene.theme.text, 3);
    ui.horizontal_wrapped(|ui| {
        for action in [Action::MarkStatement, Action::LinkPassages] {
            widget::action_button(ui, scene, out, action);
        }
    });
    ui.separator();
}

/// A sentence that is nobody's statement and has no counterpart.
fn plain(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, place: crate::review::Place) {
    if let Some(article) = scene.article(place.article) {
        let words = article.slice(place.span).trim();
        if !words.is_empty() {
            let font = Face::Serif.at(sizes::READING);
            wording::limited(ui, words, &font, scene.theme.text, 6);
            ui.add_space(6.0);
        }
    }
    ui.label(widget::bold(scene.texts.get("inspector-plain-title")));
    ui.label(scene.texts.get("inspector-plain-text"));
    ui.add_space(6.0);
    for action in [Action::MarkStatement, Action::LinkPassages] {
        widget::action_button(ui, scene, out, action);
    }
}

fn nothing(ui: &mut Ui, scene: &Scene<'_>) {
    // Nothing is tinted yet: how to click it comes later.
    let waits = scene.comparing() && scene.picture.claims.is_empty();
    let title = if waits {
        "inspector-wait-title"
    } else {
        "inspector-empty-title"
    };
    ui.label(RichText::new(scene.texts.get(title)).font(Face::SansBold.at(sizes::HEADING)));
    ui.add_space(4.0);
    if waits {
        ui.label(RichText::new(scene.texts.get("inspector-wait-text")).color(scene.theme.muted));
        return;
    }
    let hints: &[(Icon, &str)] = match scene.session().view {
        View::Compare | View::Aligned => &[
            (Icon::MousePointerClick, "inspector-empty-click"),
            (Icon::ChevronsUpDown, "inspector-empty-shared"),
            (Icon::TextSelect, "inspector-empty-words"),
            (Icon::Keyboard, "inspector-empty-keys"),
        ],
        View::Claims => &[
            (Icon::MousePointerClick, "inspector-empty-claim"),
            (Icon::ChevronsUpDown, "inspector-empty-walk"),
            (Icon::Gauge, "inspector-empty-rate"),
            (Icon::Keyboard, "inspector-empty-note"),
        ],
        View::Sources => &[
            (Icon::MousePointerClick, "inspector-empty-said"),
            (Icon::Keyboard, "inspector-empty-keys"),
        ],
    };
    for (icon, key) in hints.iter().copied() {
        ui.horizontal_top(|ui| {
            ui.label(widget::icon(icon, sizes::HEADING).color(scene.theme.muted));
            let words = RichText::new(scene.texts.get(key)).color(scene.theme.muted);
            ui.vertical(|ui| ui.label(words));
        });
        ui.add_space(2.0);
    }
}
