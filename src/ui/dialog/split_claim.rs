//! Take passages out of the selected claim.

use std::collections::BTreeSet;

use egui::{Checkbox, Role, Sense, Ui, WidgetInfo};

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Command, chain, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first, opened};
use crate::review::{ClaimCard, Edit};
use crate::text::Passage;

/// The passages that are to leave the claim.
pub type SplitDraft = BTreeSet<Passage>;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(claim) = scene.claim() else {
        out.send(Command::Dialog(DialogRequest::Close));
        return;
    };
    let card = scene.picture.claim(claim);
    let passages = outermost(card);
    if opened(desk) {
        desk.split = scene
            .session()
            .selection
            .and_then(|at| {
                passages
                    .iter()
                    .find(|member| member.article == at.article && member.span.overlaps(at.span))
            })
            .copied()
            .into_iter()
            .collect();
    }
    let framing = Framing::asking("split-title", "split-do").width(600.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        ui.label(scene.texts.get("split-which"));
        ui.add_space(4.0);
        for (place, passage) in passages.iter().enumerate() {
            let response = entry(ui, scene, desk, *passage);
            if place == 0 {
                focus_first(desk, &response);
            }
        }
        let chosen = desk.split.len();
        if chosen == passages.len() {
            let words = scene.texts.get("split-all");
            ui.colored_label(scene.theme.warning, words);
        }
        chosen > 0 && chosen < passages.len()
    });
    match answer {
        Answer::Confirm => {
            let leaving: Vec<Passage> = std::mem::take(&mut desk.split).into_iter().collect();
            out.send(Edit::SplitClaim(leaving));
            out.send(Command::Dialog(DialogRequest::Close));
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
}

/// The members of the claim without those that lie inside another one.
fn outermost(card: &ClaimCard) -> Vec<Passage> {
    let within = |inner: &Passage, outer: &Passage| {
        inner != outer && inner.article == outer.article && outer.span.contains(inner.span)
    };
    card.members
        .iter()
        .filter(|inner| !card.members.iter().any(|outer| within(inner, outer)))
        .copied()
        .collect()
}

fn entry(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, passage: Passage) -> egui::Response {
    let article = scene.article(passage.article);
    let words = article.map_or("", |article| article.slice(passage.span));
    let label = scene.label(passage.article);
    let chain = scene
        .picture
        .statement_at(passage)
        .map(|ix| (ix, &scene.picture.statement(ix).chain))
        .filter(|(_, chain)| !chain.is_empty())
        .map_or_else(
            || format!("{label} → {}", scene.texts.get("chain-unattributed")),
            |(ix, chain)| {
                let keys: Vec<_> = chain.iter().map(|voice| voice.source.clone()).collect();
                let words = chain::in_words(scene, &label, &keys);
                let claim = scene.claim().map(|claim| scene.picture.claim(claim));
                if claim.is_some_and(|card| card.parts.contains(&ix)) {
                    format!("{words} {}", scene.texts.get("chain-part"))
                } else {
                    words
                }
            },
        );
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let was = desk.split.contains(&passage);
    let mut chosen = was;
    // The box stands beside the first line, not in the middle of the passage.
    let response = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let tick = ui.add(Checkbox::without_text(&mut chosen));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                if wording(ui, scene, &words).clicked() {
                    chosen = !was;
                }
                ui.label(widget::hint(scene, chain));
            });
            tick.widget_info(|| {
                WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), chosen, words.as_str())
            });
            tick
        })
        .inner;
    if chosen != was {
        if chosen {
            desk.split.insert(passage);
        } else {
            desk.split.remove(&passage);
        }
    }
    ui.add_space(4.0);
    response
}

/// The words beside a box, which a click on them ticks too. Screen readers have them from the box.
fn wording(ui: &mut Ui, scene: &Scene<'_>, words: &str) -> egui::Response {
    let font = Face::Serif.at(sizes::READING - 1.5);
    let galley = ui.painter().layout(
        words.to_owned(),
        font,
        scene.theme.text,
        ui.available_width(),
    );
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::CLICK);
    ui.painter().galley(rect.min, galley, scene.theme.text);
    response
}
