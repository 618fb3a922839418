//! What a passage tells when the pointer rests on it, and its menu.

use egui::{Response, RichText, Ui};
use lucide_icons::Icon;

use super::passage::Reading;
use crate::comparison::LinkKind;
use crate::review::{Belief, PlacedStatement};
use crate::text::ArticleId;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Action, Outbox, Scene, keys, names, why, widget};

/// The name of the article as the columns' heads have it.
pub(super) fn label(scene: &Scene<'_>, id: ArticleId) -> String {
    scene.label(id)
}

/// Shows who says it, how, and what corresponds, at the pointer.
pub(in crate::ui) fn tooltip(
    scene: &Scene<'_>,
    id: ArticleId,
    reading: &Reading<'_>,
    byte: usize,
    response: Response,
) -> Response {
    let statement = reading.said_at(byte);
    let linked = reading.links_at(byte).next().is_some();
    let value = reading.marks.values_at(byte).next().is_some();
    // Who has just selected words with the mouse wants to see them.
    let selected = (scene.session().words).is_some_and(|(article, words)| {
        article == id && (words.start()..=words.end()).contains(&byte)
    });
    if selected
        || (statement.is_none() && !linked && !value)
        || response.dragged()
        || !keys::pointer_leads(&response.ctx)
        || response.context_menu_opened()
    {
        return response;
    }
    response.on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(340.0);
        // Nothing in it can be clicked, so that lines stand as close as in a text.
        ui.spacing_mut().interact_size.y = sizes::BODY;
        if let Some(ix) = statement {
            let statement = scene.picture.statement(ix);
            says(ui, scene, statement);
            why::show(ui, scene, reading.article, statement);
        }
        links(ui, scene, id, reading, byte);
        values(ui, scene, id, reading, byte);
    })
}

/// The chain and the form of a statement.
fn says(ui: &mut Ui, scene: &Scene<'_>, statement: &PlacedStatement) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        if statement.chain.is_empty() {
            ui.label(scene.texts.get("compare-nobody-named"));
        }
        let mut before = None;
        for voice in &statement.chain {
            // No arrow leads from one who speaks to another who speaks with them.
            match before.replace(voice) {
                Some(other) if statement.speak_together(other, voice) => _ = ui.label("·"),
                Some(_) => _ = ui.label(widget::icon(Icon::MoveRight, sizes::SMALL)),
                None => {}
            }
            let source = scene.picture.source(&voice.source);
            let name = names::source_of(scene, &voice.source);
            let ink = source.map_or(scene.theme.text, |source| {
                scene.theme.source_ink(source.rank)
            });
            ui.label(widget::bold(name).color(ink));
        }
    });
    let said = match statement.belief {
        Belief::Suggested => return,
        Belief::Accepted => "compare-accepted",
        Belief::ByHand => "compare-by-hand",
    };
    ui.label(widget::hint(scene, scene.texts.get(said)));
}

/// Articles that the tooltip names for each kind of link.
const NAMED: usize = 6;

/// One line for each kind of link: which articles have it so.
fn links(ui: &mut Ui, scene: &Scene<'_>, id: ArticleId, reading: &Reading<'_>, byte: usize) {
    for kind in LinkKind::ALL {
        let mut others: Vec<String> = Vec::new();
        let mut beyond = 0_usize;
        for side in reading.links_at(byte).filter(|side| side.kind == kind) {
            let link = scene.picture.link(side.link).link;
            if let Some((_, there)) = link.seen_from(id) {
                if others.len() == NAMED {
                    beyond += 1;
                    continue;
                }
                let mut name = label(scene, there.article);
                if side.belief != Belief::Suggested {
                    name = format!("{name} ({})", names::belief(scene.texts, side.belief));
                }
                if !others.contains(&name) {
                    others.push(name);
                }
            }
        }
        if beyond > 0 {
            let count = [("count", beyond.into())];
            others.push(scene.texts.with("inspector-more-articles", &count));
        }
        if !others.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                ui.label(widget::icon(Icon::Link, sizes::SMALL).color(scene.theme.link_line(kind)));
                ui.label(
                    RichText::new(names::link(scene.texts, kind)).family(Face::SansBold.family()),
                );
                ui.label(others.join(", "));
            });
        }
    }
}

/// One line for each discrepancy: both values.
fn values(ui: &mut Ui, scene: &Scene<'_>, id: ArticleId, reading: &Reading<'_>, byte: usize) {
    let here = reading.marks.values_at(byte).take(6);
    for value in here {
        let Some(discrepancy) = scene.picture.discrepancies.get(value.index) else {
            continue;
        };
        let (own, other) = if discrepancy.left.passage.article == id {
            (&discrepancy.left, &discrepancy.right)
        } else {
            (&discrepancy.right, &discrepancy.left)
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.label(widget::icon(Icon::TriangleAlert, sizes::SMALL).color(scene.theme.warning));
            ui.label(
                widget::bold(names::discrepancy(scene.texts, value.kind))
                    .color(scene.theme.warning),
            );
            ui.label(scene.texts.with(
                "compare-other-value",
                &[
                    (
                        "own",
                        names::value(scene.texts, scene.picture, value.kind, &own.value).into(),
                    ),
                    (
                        "other",
                        names::value(scene.texts, scene.picture, value.kind, &other.value).into(),
                    ),
                    ("article", label(scene, other.passage.article).into()),
                ],
            ));
        });
    }
}

/// What can be done with a passage.
const ACTIONS: [Action; 10] = [
    Action::CopyPassage,
    Action::MarkStatement,
    Action::CorrectStatement,
    Action::AcceptSuggestion,
    Action::RejectSuggestion,
    Action::LinkPassages,
    Action::ConfirmLinks,
    Action::UnlinkPassages,
    Action::SplitClaim,
    Action::MergeClaims,
];

/// The menu that a right click opens.
pub(in crate::ui) fn menu(scene: &Scene<'_>, response: &Response, out: &mut Outbox) {
    response.context_menu(|ui| {
        for action in ACTIONS {
            if action == Action::MarkStatement
                || action == Action::AcceptSuggestion
                || action == Action::LinkPassages
                || action == Action::SplitClaim
            {
                ui.separator();
            }
            let name = scene.texts.get(action.key());
            let sign = action
                .icon()
                .map_or_else(String::new, |sign| format!("{}  ", sign.unicode()));
            let mut button = egui::Button::new(format!("{sign}{name}"));
            if let Some((shortcut, _)) = action.shortcuts().first() {
                button = button.shortcut_text(keys::written(ui, scene, shortcut));
            }
            let enabled = action.enabled(scene);
            let item = ui.add_enabled(enabled, button);
            item.widget_info(|| {
                egui::WidgetInfo::labeled(egui::Role::Button, enabled, name.clone())
            });
            if item.clicked() {
                out.send(action);
            }
        }
    });
}
