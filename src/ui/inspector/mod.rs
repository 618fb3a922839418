//! The claim under the cursor: who reports it in which words, whom they have it from, where they
//! disagree, and its rating.

mod conflicts;
mod copies;
mod hints;
mod score;
mod step;
mod wording;

pub use copies::Cards;

use egui::{Frame, Margin, Panel, RichText, ScrollArea, Ui};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Desk, Outbox, Scene, chain, widget};
use crate::review::{ClaimCard, Place};

/// The name of the note's field in [`Desk::focus`].
pub const NOTE: &str = "inspector-note";

/// What the inspector keeps from one frame to the next.
#[derive(Default)]
pub struct InspectorMemory {
    /// Wordings that are shown in full.
    unfolded: std::collections::BTreeSet<Place>,
    /// The claim that was shown last, so that another one starts at its top.
    shown: Option<Place>,
    /// Whether the ratings lie on the diagonal, and the revision it was worked out for.
    diagonal: Option<(u64, crate::review::listing::Diagonal)>,
    /// The note that is being typed, and the claim it belongs to.
    note: Option<(Place, String)>,
    /// Whether the rating is folded away.
    score_folded: bool,
    /// How high the rating was drawn in the frame before: its head, and what is folded under it.
    score_height: (f32, f32),
}

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(claim) = scene.claim() else {
        hints::show(ui, scene, out);
        return;
    };
    let card = scene.picture.claim(claim);
    Panel::bottom("inspector-score")
        .resizable(false)
        .exact_size(score::height(ui, &desk.inspector))
        .frame(Frame::new().inner_margin(Margin::symmetric(0, score::MARGIN)))
        .show(ui, |ui| score::show(ui, scene, desk, out, card));
    let other = desk.inspector.shown != Some(card.place());
    desk.inspector.shown = Some(card.place());
    let mut area = ScrollArea::vertical()
        .id_salt("inspector-evidence")
        .auto_shrink([false, false]);
    if other {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        heading(ui, scene, card);
        origins(ui, scene, out, card);
        conflicts::show(ui, scene, out, claim);
        copies::show(ui, scene, desk, out, claim);
        tools(ui, scene, out);
    });
}

/// The words that the claim goes by: the selected ones, else the most telling ones.
fn heading(ui: &mut Ui, scene: &Scene<'_>, card: &ClaimCard) {
    let Some(project) = scene.project else { return };
    let place = scene
        .statement()
        .filter(|ix| card.statements.contains(ix))
        .map(|ix| scene.picture.statement(ix).extent())
        .or_else(|| {
            let selected = scene.session().selection?;
            card.members.iter().copied().find(|member| {
                member.article == selected.article && member.span.overlaps(selected.span)
            })
        })
        .unwrap_or_else(|| crate::review::listing::wording(project, scene.picture, card));
    let Some(article) = scene.article(place.article) else {
        return;
    };
    let words = article.slice(place.span).trim();
    ui.add_space(4.0);
    let font = Face::SerifBold.at(sizes::READING);
    wording::limited(ui, words, &font, scene.theme.text, 4);
    ui.add_space(2.0);
}

/// How many texts and how many independent origins; one origin behind several texts is said plainly.
fn origins(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, card: &ClaimCard) {
    let texts = card.articles.len();
    let count = card.independent_origins();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let mut articles = scene
            .texts
            .with("inspector-articles", &[("count", texts.into())]);
        if card.witnesses < texts {
            let counted = [("count", card.witnesses.into())];
            let counted = scene.texts.with("inspector-witnesses", &counted);
            articles = format!("{articles} ({counted})");
        }
        let origins = scene
            .texts
            .with("inspector-origins", &[("count", count.into())]);
        ui.label(widget::bold(format!("{articles} · {origins}")));
        if count != 1 || texts == 1 {
            for key in &card.origins {
                origin(ui, scene, out, key);
            }
        }
    });
    if count == 0 {
        let words = scene.texts.get("inspector-no-origin");
        warning(ui, scene, Icon::UserRoundX, &words);
    } else if texts > 1
        && let Some(words) = one_origin(scene, card)
    {
        warning(ui, scene, Icon::GitFork, &words);
    }
}

/// What has to be said where one origin stands behind a claim; nothing where there are more or none.
pub fn one_origin(scene: &Scene<'_>, card: &ClaimCard) -> Option<String> {
    let [key] = card.origins.as_slice() else {
        return None;
    };
    let attributed = attributed(scene, card);
    let stem = if attributed == card.articles.len() && attributed > 1 {
        "inspector-one-origin"
    } else {
        "inspector-one-origin-some"
    };
    let values = [
        ("count", attributed.into()),
        ("source", chain::name(scene, key).into()),
    ];
    Some(scene.texts.with(stem, &values))
}

fn origin(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, key: &crate::review::SourceKey) {
    if let Some(source) = scene.picture.source(key)
        && chain::source(ui, scene, source, false, Some("chain-click")).clicked()
    {
        show_source(out, key);
    }
}

/// How many articles name a source for the claim.
fn attributed(scene: &Scene<'_>, card: &ClaimCard) -> usize {
    let mut articles: Vec<_> = card
        .statements
        .iter()
        .map(|ix| scene.picture.statement(*ix))
        .filter(|statement| !statement.chain.is_empty())
        .map(|statement| statement.article)
        .collect();
    articles.sort();
    articles.dedup();
    articles.len()
}

/// Something that should be looked at.
fn warning(ui: &mut Ui, scene: &Scene<'_>, icon: Icon, words: &str) {
    Frame::new()
        .fill(scene.theme.warning_ground)
        .corner_radius(4)
        .inner_margin(Margin::symmetric(8, 6))
        .show(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.label(widget::icon(icon, sizes::HEADING).color(scene.theme.warning));
                ui.vertical(|ui| ui.label(RichText::new(words).color(scene.theme.text)));
            });
            ui.take_available_width();
        });
}

/// What can be done with the claim as a whole.
fn tools(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        for action in [super::Action::SplitClaim, super::Action::MergeClaims] {
            widget::action_button(ui, scene, out, action);
        }
    });
    ui.add_space(8.0);
}

/// Opens the page of a source.
fn show_source(out: &mut Outbox, key: &crate::review::SourceKey) {
    use super::{Command, SessionChange};
    out.send(Command::Session(SessionChange::Source(Some(key.clone()))));
    out.send(Command::Session(SessionChange::View(
        crate::review::View::Sources,
    )));
}
