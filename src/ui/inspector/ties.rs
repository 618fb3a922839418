//! The links of the selected passage, one by one, and what was rejected there.

use egui::{Align, Button, Label, Layout, RichText, Sense, Ui, vec2};
use lucide_icons::Icon;

use super::copies::sign;
use super::dossier::Tie;
use super::wording;
use crate::review::{Belief, ClaimIx, Edit, LinkIx, Rejected, Verdict};
use crate::text::Passage;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Command, Outbox, Reveal, Scene, names, widget};

/// Draws the links between what is selected and the passage at `place`, each with what a person can
/// do about it.
pub fn between(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, ties: &[Tie], place: Passage) {
    for (ix, here, there) in ties.iter().copied() {
        if there.article == place.article && there.span.overlaps(place.span) {
            let part = is_part(there, place)
                || scene
                    .session()
                    .selection
                    .is_some_and(|selected| is_part(here, selected));
            row(ui, scene, out, ix, part.then_some((here, there)));
        }
    }
}

/// Whether a side of a link is clearly less than the passage that it is shown with.
fn is_part(side: Passage, whole: Passage) -> bool {
    side.span.len() * 4 < whole.span.len() * 3
}

/// Draws the links of what is selected that lead out of its claim: their passages stand on no card.
pub fn elsewhere(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, ties: &[Tie], claim: ClaimIx) {
    let card = scene.picture.claim(claim);
    let beyond: Vec<Tie> =
        ties.iter()
            .copied()
            .filter(|(_, _, there)| {
                !card.members.iter().any(|member| {
                    member.article == there.article && member.span.overlaps(there.span)
                })
            })
            .collect();
    if beyond.is_empty() {
        return;
    }
    heading(ui, scene, "inspector-links-elsewhere");
    for (ix, here, there) in beyond {
        row(ui, scene, out, ix, Some((here, there)));
    }
}

fn heading(ui: &mut Ui, scene: &Scene<'_>, key: &str) {
    ui.add_space(8.0);
    ui.label(
        RichText::new(scene.texts.get(key))
            .font(Face::SansBold.at(sizes::SMALL + 0.5))
            .color(scene.theme.muted),
    );
}

/// One link: its kind, whose word it is, confirming and taking apart; with `sides` the words that it
/// joins, where these are not what is shown anyway.
fn row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    ix: LinkIx,
    sides: Option<(Passage, Passage)>,
) {
    let placed = scene.picture.link(ix);
    let link = placed.link;
    if let Some((here, there)) = sides {
        words(ui, scene, out, here, None);
        words(ui, scene, out, there, Some(Icon::CornerDownRight));
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let ink = scene.theme.link_line(link.kind);
        ui.label(widget::icon(Icon::Link, sizes::SMALL).color(ink));
        let kind = names::link(scene.texts, link.kind);
        if placed.belief == Belief::Suggested {
            ui.add(Label::new(widget::hint(scene, kind)).truncate());
        } else {
            ui.label(widget::hint(scene, format!("{kind} ·")));
            let ink = names::belief_ink(scene.theme, placed.belief);
            ui.label(widget::icon(names::belief_icon(placed.belief), sizes::SMALL).color(ink));
            let belief = names::belief(scene.texts, placed.belief);
            ui.add(Label::new(RichText::new(belief).size(sizes::SMALL).color(ink)).truncate());
        }
        ui.push_id(("link", ix.0), |ui| {
            widget::at_end(ui, "signs", |ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                let judged = |verdict| Edit::JudgeLink(link.left, link.right, verdict);
                match placed.belief {
                    Belief::Suggested => {
                        if sign(ui, scene, Icon::Check, "inspector-confirm-link", false).clicked() {
                            out.send(judged(Some(Verdict::Accepted)));
                        }
                    }
                    Belief::Accepted => {
                        if sign(ui, scene, Icon::Check, "inspector-link-confirmed", true).clicked()
                        {
                            out.send(judged(None));
                        }
                    }
                    Belief::ByHand => {}
                }
                if sign(ui, scene, Icon::Unlink, "inspector-unlink", false).clicked() {
                    out.send(judged(Some(Verdict::Rejected)));
                }
            });
        });
    });
}

/// Words of an article in one line; a click shows where they stand.
fn words(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, place: Passage, lead: Option<Icon>) {
    let Some(article) = scene.article(place.article) else {
        return;
    };
    let words = article.slice(place.span);
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        if let Some(lead) = lead {
            ui.label(widget::icon(lead, sizes::SMALL).color(scene.theme.muted));
        }
        let text = scene
            .texts
            .with("quoted", &[("words", line.clone().into())]);
        let text = RichText::new(text).font(Face::Serif.at(sizes::BODY + 0.5));
        let label = Label::new(text).truncate().sense(Sense::click());
        let response = ui
            .add(label)
            .on_hover_cursor(egui::CursorIcon::PointingHand);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &line));
        if response.clicked() {
            wording::reveal(scene, out, place);
        }
        let label = scene.label(place.article);
        response.on_hover_text(format!("{label}: {line}"));
    });
}

/// Draws what was rejected, each with a button to take it back.
pub fn rejected_at(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, rejected: &[Rejected]) {
    if rejected.is_empty() {
        return;
    }
    heading(ui, scene, "inspector-rejected");
    for gone in rejected {
        put_aside(ui, scene, out, *gone);
    }
    ui.add_space(6.0);
}

/// Draws something that was rejected: its words, where they stand, and a button to take it back.
pub fn put_aside(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, gone: Rejected) {
    let (icon, key) = match gone {
        Rejected::Link(..) => (Icon::Unlink, "rejected-link"),
        Rejected::Statement(_) => (Icon::MessageSquareX, "rejected-statement"),
    };
    ui.push_id(gone.places().collect::<Vec<_>>(), |ui| {
        ui.add_space(2.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            ui.label(widget::icon(icon, sizes::SMALL).color(scene.theme.muted));
            ui.label(widget::hint(scene, scene.texts.get(key)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let name = scene.texts.get("rejected-restore");
                let sign = widget::icon(Icon::RotateCcw, sizes::SMALL);
                let words = RichText::new(name.as_str()).size(sizes::SMALL);
                let button = Button::new((sign, words)).min_size(vec2(0.0, 20.0));
                let response = ui.add(button);
                response.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::Role::Button, true, name.as_str())
                });
                if response.clicked() {
                    out.send(gone.restored(scene.findings));
                    let place = gone.places().next();
                    if scene.session().selection.is_none() {
                        out.send(Command::Select(place, Reveal::Stay));
                    }
                }
            });
        });
        for (nth, place) in gone.places().enumerate() {
            words(
                ui,
                scene,
                out,
                place,
                (nth > 0).then_some(Icon::CornerDownRight),
            );
        }
    });
}
