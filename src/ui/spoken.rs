//! What a screen reader says when keys lead to another passage, or rate the selected claim.
//!
//! The focus stays where it is then, so nothing would be read out by itself. In a list or table whose row
//! has the focus, the row is read out and this is silent.

use egui::accesskit::Live;
use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo};

use super::{Desk, Scene, names};
use crate::comparison::DiscrepancyKind;
use crate::review::{ClaimCard, Place, View};
use crate::text::ArticleId;

/// What was said last.
#[derive(Default)]
pub struct Spoken {
    /// For which place, and in which state of the project.
    of: Option<(Place, u64)>,
    article: Option<ArticleId>,
    rating: Option<String>,
    /// Whether ratings were hidden.
    hidden: bool,
    words: String,
}

/// Says what is new.
pub fn show(ui: &Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let id = Id::unique("spoken");
    let corner = Rect::from_min_size(ui.max_rect().left_bottom(), egui::Vec2::ZERO);
    let node = ui.interact(corner, id, Sense::hover());
    // Without a screen reader there is nobody to say it to.
    if ui.ctx().accesskit_node_builder(node.id, |_| ()).is_none() {
        return;
    }
    let focused = ui.memory(egui::Memory::focused);
    let row =
        scene.session().view != View::Compare && focused.is_some() && focused == desk.place_focus;
    desk.spoken.follow(scene, row);
    let words = desk.spoken.words.as_str();
    node.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    ui.ctx().accesskit_node_builder(node.id, |node| {
        node.set_live(Live::Polite);
    });
}

impl Spoken {
    /// Finds out what is new; `read` where the row with the focus says it.
    fn follow(&mut self, scene: &Scene<'_>, read: bool) {
        let Some(place) = scene.session().selection else {
            *self = Self::default();
            return;
        };
        let now = Some((place, scene.revision));
        let hidden = scene.session().ratings_hidden;
        if self.of == now && self.hidden == hidden {
            return;
        }
        let card = scene.claim().map(|claim| scene.picture.claim(claim));
        let rating = card.and_then(|card| scene.code(card));
        let moved = self.of.is_none_or(|(known, _)| known != place);
        if moved && read {
            self.words.clear();
        } else if moved {
            self.words = passage(scene, place, card, self.article);
        } else if rating != self.rating && self.hidden == hidden {
            self.words = rated(scene, rating.as_deref());
        } else {
            // Something else has changed, and what was said may not hold any more.
            self.words.clear();
        }
        self.of = now;
        self.hidden = hidden;
        self.article = Some(place.article);
        self.rating = rating;
    }
}

/// A passage: its article where that is another one than `before`, its words, who says them, who reports
/// them, and where the articles disagree.
fn passage(
    scene: &Scene<'_>,
    place: Place,
    card: Option<&ClaimCard>,
    before: Option<ArticleId>,
) -> String {
    let texts = scene.texts;
    let mut parts = Vec::new();
    if before != Some(place.article) {
        parts.push(scene.label(place.article));
    }
    let words = scene.article(place.article);
    let words = words.map_or("", |article| article.slice(place.span));
    parts.push(words.split_whitespace().collect::<Vec<_>>().join(" "));
    if let Some(ix) = scene.picture.statement_at(place) {
        let statement = scene.picture.statement(ix);
        let chain: Vec<String> = (statement.chain.iter())
            .map(|voice| names::source_of(scene, &voice.source))
            .collect();
        parts.push(if chain.is_empty() {
            texts.get("compare-nobody-named")
        } else {
            texts.with("compare-said-by", &[("chain", chain.join(", ").into())])
        });
        if statement.doubtful {
            parts.push(texts.get("chain-doubtful"));
        }
    }
    if let Some(card) = card {
        let count = |count: usize| [("count", count.into())];
        parts.push(texts.with("inspector-articles", &count(card.articles.len())));
        parts.push(texts.with("inspector-origins", &count(card.independent_origins())));
        let found = &scene.picture.discrepancies[card.discrepancies.clone()];
        let mut kinds: Vec<DiscrepancyKind> = found.iter().map(|found| found.kind).collect();
        kinds.dedup();
        if !kinds.is_empty() {
            let kinds: Vec<String> = (kinds.into_iter())
                .map(|kind| names::discrepancy(texts, kind))
                .collect();
            let kinds = [("kind", kinds.join(", ").into())];
            parts.push(texts.with("inspector-conflict", &kinds));
        }
        if let Some(code) = scene.code(card) {
            parts.push(rated(scene, Some(&code)));
        }
    }
    sentences(&parts)
}

/// How the claim is rated: "Assessment: B2".
fn rated(scene: &Scene<'_>, code: Option<&str>) -> String {
    let code = code.map_or_else(|| scene.texts.get("score-none"), str::to_owned);
    format!("{}: {code}", scene.texts.get("score-title"))
}

/// Parts of what is said as sentences, none of which ends twice.
pub fn sentences(parts: &[String]) -> String {
    let parts = parts.iter().map(|part| part.trim().trim_end_matches('.'));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(". ")
}
