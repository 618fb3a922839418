//! What the inspector needs of a claim, worked out once for each picture and selection, so that a
//! claim of a hundred articles costs no more in each frame than what is seen of it.

use std::collections::BTreeMap;

use crate::comparison::DiscrepancyKind;
use crate::review::{
    ClaimCard, ClaimIx, Conflict, LinkIx, Picture, Place, Rejected, Wording, conflicts, rejected,
    wordings,
};
use crate::text::{ArticleId, Passage, Span};
use crate::ui::Scene;

/// A link of the selected passage: its own side, then the other.
pub(super) type Tie = (LinkIx, Passage, Passage);

/// Everything on one claim.
#[derive(Default)]
pub struct Dossier {
    /// Revision, claim and selection that it was worked out for.
    subject: Option<(u64, Option<ClaimIx>, Option<Place>)>,
    /// The passages of the claim, article by article in its order, each article's in order of place.
    pub(super) entries: Vec<(ArticleId, Vec<Wording>)>,
    /// Where the articles disagree.
    pub(super) conflicts: Vec<Conflict>,
    /// The words of each article that another one disagrees with.
    pub(super) disagreeing: BTreeMap<ArticleId, Vec<Span>>,
    /// How many articles name a source.
    pub(super) attributed: usize,
    /// The links of the selected passage, closest first.
    pub(super) ties: Vec<Tie>,
    /// What was rejected at the selection or at a passage of the claim.
    pub(super) rejected: Vec<Rejected>,
}

impl Dossier {
    /// Works everything out, where picture, claim or selection have changed.
    pub(super) fn prepare(&mut self, scene: &Scene<'_>, claim: Option<ClaimIx>) {
        let selection = scene.session().selection;
        let subject = (scene.revision, claim, selection);
        if self.subject == Some(subject) {
            return;
        }
        let picture = scene.picture;
        let mut places: Vec<Place> = selection.into_iter().collect();
        *self = Self {
            subject: Some(subject),
            ties: selection.map_or_else(Vec::new, |place| ties(picture, place)),
            ..Self::default()
        };
        if let Some(claim) = claim {
            let card = picture.claim(claim);
            places.extend(&card.members);
            let discrepancies = picture.discrepancies_of(claim);
            self.entries = wordings(picture, card);
            self.conflicts = conflicts(discrepancies);
            self.attributed = attributed(picture, card);
            for discrepancy in discrepancies {
                // Whose word it is shows in the chains; the words themselves agree.
                let named = matches!(
                    discrepancy.kind,
                    DiscrepancyKind::Attribution | DiscrepancyKind::AttributionDropped
                );
                for side in [&discrepancy.left, &discrepancy.right] {
                    if !named && !side.value.is_empty() {
                        let spans = self.disagreeing.entry(side.passage.article).or_default();
                        spans.push(side.passage.span);
                    }
                }
            }
            for spans in self.disagreeing.values_mut() {
                spans.sort_unstable();
                spans.dedup();
            }
        }
        if let Some(project) = scene.project {
            self.rejected = rejected(project)
                .into_iter()
                .filter(|gone| gone.touches(&places))
                .collect();
        }
    }
}

fn ties(picture: &Picture, place: Place) -> Vec<Tie> {
    picture
        .links_at(place)
        .into_iter()
        .filter_map(|ix| {
            let (here, there) = picture.link(ix).link.seen_from(place.article)?;
            Some((ix, here, there))
        })
        .collect()
}

/// How many articles name a source for the claim.
pub(super) fn attributed(picture: &Picture, card: &ClaimCard) -> usize {
    let mut articles: Vec<_> = card
        .said()
        .map(|ix| picture.statement(ix))
        .filter(|statement| !statement.chain.is_empty())
        .map(|statement| statement.article)
        .collect();
    articles.sort();
    articles.dedup();
    articles.len()
}
