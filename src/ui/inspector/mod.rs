//! The claim under the cursor: who reports it in which words, whom they have it from, where they
//! disagree, and its rating.

mod conflicts;
mod copies;
mod dossier;
mod hints;
mod overview;
mod rated;
mod score;
mod step;
mod ties;
mod wording;

pub use copies::Cards;
pub use overview::{ConflictsOfClaims, OVERVIEW, Overview};
pub(super) use step::letters;
pub use ties::put_aside;

use egui::{Frame, Margin, Panel, RichText, ScrollArea, Ui};
use lucide_icons::Icon;

use super::theme::sizes;
use super::{Desk, Outbox, Scene, chain, names, second, widget};
use crate::review::{ClaimCard, ClaimIx, Conflict, Place};
use dossier::Dossier;

/// The name of the note's field in [`Desk::focus`].
pub const NOTE: &str = "inspector-note";

/// The height below which evidence and rating are scrolled together, in points.
const TOGETHER: f32 = 240.0;

/// The height below which the rating is folded at first, in points: in a low window it would take half of what
/// there is, and of who says it nothing would be read.
const LOW: f32 = 560.0;

/// What the inspector keeps from one frame to the next.
#[derive(Default)]
pub struct InspectorMemory {
    /// Wordings that are shown in full.
    unfolded: std::collections::BTreeSet<Place>,
    /// Values whose articles are all shown, by the first place.
    spread: std::collections::BTreeSet<Place>,
    /// What is known of the claim.
    dossier: Dossier,
    /// The claim that was shown last, so that another one starts at its top.
    shown: Option<Place>,
    /// Whether the ratings lie on the diagonal, and the revision it was worked out for.
    diagonal: Option<(u64, crate::review::listing::Diagonal)>,
    /// The note that is being typed, and the claim it belongs to.
    note: Option<(Place, String)>,
    /// Whether a person has folded the rating away or unfolded it; until then it is folded where it
    /// would leave the evidence too little room.
    score_folded: Option<bool>,
    /// How high the rating was drawn in the frame before: its head, and what is folded under it.
    score_height: (f32, f32),
    /// How much room the rating took below the evidence.
    below: f32,
}

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let claim = scene.claim();
    let mut dossier = std::mem::take(&mut desk.inspector.dossier);
    dossier.prepare(scene, claim);
    hints::words(ui, scene, out);
    match claim {
        Some(claim) => evidence(ui, scene, desk, out, claim, &dossier),
        None => hints::show(ui, scene, desk, out, &dossier),
    }
    desk.inspector.dossier = dossier;
}

/// What is known of a claim, and its rating below.
fn evidence(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    claim: ClaimIx,
    dossier: &Dossier,
) {
    let card = scene.picture.claim(claim);
    let rest = ui.available_rect_before_wrap();
    let other = desk.inspector.shown != Some(card.place());
    desk.inspector.shown = Some(card.place());
    let mut area = ScrollArea::vertical()
        .id_salt("inspector-evidence")
        .auto_shrink([false, false]);
    if other {
        area = area.vertical_scroll_offset(0.0);
    }
    if rest.height() < TOGETHER {
        // Both beside each other would have a line each: they are scrolled together.
        area.show(ui, |ui| {
            told(ui, scene, desk, out, claim, dossier);
            ui.separator();
            score::below(ui, scene, desk, out, card);
            widget::follow_focus(ui);
        });
        return;
    }
    // Drawn from top to bottom, as Tab goes: the evidence leaves the rating the room that it took last.
    let mut rating = widget::part(ui, "rating", rest);
    let low = rest.height() < LOW;
    let hidden = scene.session().ratings_hidden;
    let height = score::height(&rating, &desk.inspector, low, hidden);
    let upper = widget::cut_bottom(rest, desk.inspector.below.max(height));
    let mut evidence = widget::part(ui, "evidence", upper);
    area.show(&mut evidence, |ui| {
        told(ui, scene, desk, out, claim, dossier);
        widget::follow_focus(ui);
    });
    Panel::bottom("inspector-score")
        .resizable(false)
        .exact_size(height)
        .frame(Frame::new().inner_margin(Margin::symmetric(0, score::MARGIN)))
        .show(&mut rating, |ui| {
            score::show(ui, scene, desk, out, card, low);
        });
    // The panel keeps its width, which follows what is drawn in it.
    ui.expand_to_include_rect(rest);
    let below = rest.bottom() - rating.available_rect_before_wrap().bottom();
    if below != desk.inspector.below {
        desk.inspector.below = below;
        widget::draw_again(ui, "the rating takes another height");
    }
}

/// What is known of a claim.
fn told(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    claim: ClaimIx,
    dossier: &Dossier,
) {
    let card = scene.picture.claim(claim);
    second::beside(ui, scene, out);
    ui.add_space(4.0);
    origins(ui, scene, out, card, dossier.attributed);
    // The facts that disagree come first, then what is selected, with the reasons for who is named; then
    // where the articles disagree on who says so, then how the others word it. Where they disagree on nothing
    // else, whoever came for that sees it at once.
    let (attributions, facts): (Vec<&Conflict>, Vec<&Conflict>) =
        (dossier.conflicts.iter()).partition(|conflict| names::is_attribution(conflict.kind));
    let (first, later) = if facts.is_empty() {
        (attributions, facts)
    } else {
        (facts, attributions)
    };
    conflicts::show(ui, scene, &mut desk.inspector.spread, out, &first);
    let wanted = conflicts::summary(ui, scene, &later);
    let chosen = scene.session().selection.map(|place| place.article);
    copies::show(ui, scene, desk, out, claim, dossier, &|id| {
        Some(id) == chosen
    });
    if wanted {
        ui.scroll_to_cursor(Some(egui::Align::TOP));
    }
    conflicts::show(ui, scene, &mut desk.inspector.spread, out, &later);
    copies::show(ui, scene, desk, out, claim, dossier, &|id| {
        Some(id) != chosen
    });
    ties::elsewhere(ui, scene, out, &dossier.ties, claim);
    tools(ui, scene, out);
    ties::rejected_at(ui, scene, out, &dossier.rejected);
}

/// How many texts and how many independent origins; one origin behind several texts is said plainly.
fn origins(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, card: &ClaimCard, attributed: usize) {
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
    });
    if count != 0 && (count != 1 || texts == 1) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(5.0, 5.0);
            for key in &card.origins {
                origin(ui, scene, out, key);
            }
        });
    }
    if !card.denied_by.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(5.0, 5.0);
            ui.label(scene.texts.get("inspector-denied-by"));
            for key in &card.denied_by {
                origin(ui, scene, out, key);
            }
        });
    }
    if count == 0 {
        warning(ui, scene, Icon::UserRoundX, &no_origin(scene, card));
    } else if texts > 1
        && let Some(words) = told_once(scene, card, attributed)
    {
        warning(ui, scene, Icon::GitFork, &words);
    }
}

/// What has to be said where no origin stands behind a claim.
pub fn no_origin(scene: &Scene<'_>, card: &ClaimCard) -> String {
    let named = partial_origins(scene, card).join(", ");
    if named.is_empty() {
        scene.texts.get("inspector-no-origin")
    } else {
        scene
            .texts
            .with("inspector-part-origin", &[("sources", named.into())])
    }
}

/// The names of who is behind mere parts of a claim's passages, each once.
pub fn partial_origins(scene: &Scene<'_>, card: &ClaimCard) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for ix in &card.parts {
        for origin in scene.picture.statement(*ix).origins() {
            let name = chain::name(scene, &origin.counts_as);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// What has to be said where fewer than two independent origins stand behind a claim.
pub fn one_origin(scene: &Scene<'_>, card: &ClaimCard) -> String {
    if card.origins.is_empty() {
        return no_origin(scene, card);
    }
    let attributed = dossier::attributed(scene.picture, card);
    told_once(scene, card, attributed).unwrap_or_else(|| {
        // Who speaks for whom is one origin with them.
        let count = [("count", card.independent_origins().into())];
        let count = scene.texts.with("inspector-origins", &count);
        let names: Vec<String> = (card.origins.iter())
            .map(|key| chain::name(scene, key))
            .collect();
        format!("{count}: {}", names.join(", "))
    })
}

fn told_once(scene: &Scene<'_>, card: &ClaimCard, attributed: usize) -> Option<String> {
    let [key] = card.origins.as_slice() else {
        return None;
    };
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
