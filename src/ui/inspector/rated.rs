//! The sources of a claim with the letters that rate them.

use egui::{Align, Layout, Stroke, Ui};

use super::step;
use crate::review::{Assessment, ClaimCard, Edit, Reliability, SourceKey, listing};
use crate::ui::{Command, Outbox, Scene, chain, names, widget};

/// The width of the letters from A to F.
const LETTERS: f32 = 6.0 * 24.0 + 5.0 * 2.0;
/// The space between a name and its letters.
const GAP: f32 = 3.0;

/// Draws every source of the claim that is rated, with its letters, under what it is to the claim.
pub(super) fn sources(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    card: &ClaimCard,
    assessment: &Assessment,
) {
    super::score::heading(ui, scene, "score-step-sources");
    let rated = listing::rated_sources(card);
    if rated.is_empty() {
        let key = if super::partial_origins(scene, card).is_empty() {
            "score-no-source"
        } else {
            "score-part-source"
        };
        ui.label(widget::hint(scene, scene.texts.get(key)));
    }
    let role = |key: &SourceKey| {
        if card.origins.contains(key) {
            "score-origins"
        } else if card.denied_by.contains(key) {
            "score-denials"
        } else {
            "score-relays"
        }
    };
    let mut last = None;
    for key in &rated {
        let role_of_key = role(key);
        if last != Some(role_of_key) {
            last = Some(role_of_key);
            let count = rated.iter().filter(|it| role(it) == role_of_key).count();
            let counted = [("count", count.into())];
            ui.label(widget::hint(scene, scene.texts.with(role_of_key, &counted)));
        }
        ui.push_id(key.as_str(), |ui| {
            source(ui, scene, out, card, assessment, key);
        });
    }
}

fn source(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    card: &ClaimCard,
    assessment: &Assessment,
    key: &SourceKey,
) {
    let place = card.place();
    let Some(placed) = scene.picture.source(key) else {
        return;
    };
    let active = scene.active_source() == Some(key);
    let chosen = assessment.reliability.get(key).copied();
    let left = ui.cursor().min.x;
    let drawn = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let room = (ui.available_width() - LETTERS - GAP).max(60.0);
        let chip = |ui: &mut Ui, out: &mut Outbox, width: f32| {
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(egui::vec2(width, 26.0), layout, |ui| {
                ui.set_min_width(width);
                ui.set_max_width(width);
                let response = chain::source(ui, scene, placed, active, Some("score-activate"));
                if response.clicked() {
                    out.send(Command::ActivateSource(Some(key.clone())));
                }
            });
        };
        // A name that has no room beside the letters stands above them, so that it is read in full.
        let above = chain::width(ui, scene, placed) > room;
        if above {
            let whole = ui.available_width();
            chip(ui, out, whole);
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            if above {
                ui.allocate_space(egui::vec2(room, 0.0));
            } else {
                chip(ui, out, room);
            }
            let clicked = step::letters(
                ui,
                scene,
                &names::source(scene, placed),
                chosen,
                placed.reliability,
            );
            if let Some(letter) = clicked {
                out.send(Command::ActivateSource(Some(key.clone())));
                // A second click on the same letter takes it back.
                let rating = (chosen != Some(letter)).then_some(letter);
                out.send(Edit::RateSource(place, key.clone(), rating));
            }
        });
        under(ui, scene, chosen, placed.reliability, active);
    });
    if active {
        let span = drawn.response.rect.y_range();
        ui.painter()
            .vline(left - 7.0, span, Stroke::new(3.0, scene.theme.accent));
    }
    ui.add_space(2.0);
}

/// The line under a source: the chosen letter in full, or what is offered, or which keys rate it.
fn under(
    ui: &mut Ui,
    scene: &Scene<'_>,
    chosen: Option<Reliability>,
    offered: Option<Reliability>,
    active: bool,
) {
    let words = match (chosen, offered) {
        (Some(letter), _) => format!(
            "{} · {}",
            letter.letter(),
            names::reliability(scene.texts, letter)
        ),
        (None, Some(letter)) => {
            let label = format!(
                "{} {}",
                letter.letter(),
                names::reliability(scene.texts, letter)
            );
            scene
                .texts
                .with("score-offered", &[("label", label.into())])
        }
        (None, None) if active => scene.texts.get("score-keys"),
        (None, None) => return,
    };
    let line = widget::hint(scene, words);
    ui.label(if chosen.is_some() {
        line.color(scene.theme.text)
    } else {
        line
    });
}
