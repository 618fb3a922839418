//! Take passages out of the selected claim.

use std::collections::BTreeSet;

use egui::{Checkbox, RichText, Ui};

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
        Answer::Open => {}
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
    let (label, words) = scene.article(passage.article).map_or(("", ""), |article| {
        (article.label(), article.slice(passage.span))
    });
    let chain = scene
        .picture
        .statement_at(passage)
        .map(|ix| &scene.picture.statement(ix).chain)
        .filter(|chain| !chain.is_empty())
        .map_or_else(
            || format!("{label} → {}", scene.texts.get("chain-unattributed")),
            |chain| {
                let keys: Vec<_> = chain.iter().map(|voice| voice.source.clone()).collect();
                chain::in_words(scene, label, &keys)
            },
        );
    let mut chosen = desk.split.contains(&passage);
    let text = RichText::new(words.split_whitespace().collect::<Vec<_>>().join(" "))
        .font(Face::Serif.at(sizes::READING - 1.5));
    let response = ui.add(Checkbox::new(&mut chosen, text));
    if response.changed() {
        if chosen {
            desk.split.insert(passage);
        } else {
            desk.split.remove(&passage);
        }
    }
    let indented = egui::Frame::new().inner_margin(egui::Margin {
        left: 18,
        bottom: 6,
        ..egui::Margin::ZERO
    });
    ui.spacing_mut().item_spacing.y = 1.0;
    indented.show(ui, |ui| ui.label(widget::hint(scene, chain)));
    response
}
