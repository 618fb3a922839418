//! Where linked passages disagree.

mod certainty;
mod speakers;
mod status;
mod values;
mod view;

use std::collections::BTreeSet;

use super::{Findings, Gathered, Link};
use crate::attribution::Statement;
use crate::text::{ArticleId, Passage};
use view::{View, by_article};

/// What linked passages disagree about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DiscrepancyKind {
    /// A number or an amount.
    Figure,
    /// A day or a period.
    Date,
    /// How sure it is: "soll" against "ist".
    Certainty,
    /// Denied against confirmed, evidence against none.
    Status,
    /// The same words, another speaker.
    Attribution,
    /// Attributed in one article, plainly asserted in the other.
    AttributionDropped,
}

impl DiscrepancyKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Figure,
        Self::Date,
        Self::Certainty,
        Self::Status,
        Self::Attribution,
        Self::AttributionDropped,
    ];
}

/// One side of a discrepancy.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Side {
    /// The words that carry the value.
    pub passage: Passage,
    /// The value as a person would say it: "1,28 Millionen", "soll", "NIS".
    pub value: String,
}

/// Two passages that report the same thing with different values.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disagreement {
    /// What they disagree about.
    pub kind: DiscrepancyKind,
    /// The claim, as an index into the list given to [`disagreements`].
    pub claim: usize,
    /// The article with the lower id.
    pub left: Side,
    /// The article with the higher id.
    pub right: Side,
}

/// Below this score a link may relate two facts, and a disagreement between them would be a false
/// alarm. Values stand for themselves: they are compared at any score.
const SURE_ENOUGH: u16 = 380;

/// Finds the discrepancies inside `claims`, ordered by claim, kind and place.
///
/// `statements` and `links` are the lists that the claims were gathered from. Every link of a claim
/// is looked at by itself; what several links of one claim say about the same two articles and
/// values is told once. The rules prefer silence: figures of different speakers, values that one
/// side does not have, and sentences that share little are passed over.
pub fn disagreements(
    findings: &Findings,
    statements: &[(ArticleId, &Statement)],
    links: &[Link],
    claims: &[Gathered],
) -> Vec<Disagreement> {
    let mut found = Vec::new();
    let all_said = by_article(statements.iter().copied());
    for (index, claim) in claims.iter().enumerate() {
        let of_claim = claim.statements.iter();
        let claim_said = by_article(of_claim.filter_map(|index| statements.get(*index).copied()));
        let mut told = BTreeSet::new();
        let mut own = Vec::new();
        for link in claim.links.iter().filter_map(|link| links.get(*link)) {
            let (Some(left), Some(right)) = (
                View::of(findings, &all_said, &claim_said, link.left),
                View::of(findings, &all_said, &claim_said, link.right),
            ) else {
                continue;
            };
            let mut notes = Vec::new();
            values::compare(&left, &right, &mut notes);
            if link.score.thousandths() >= SURE_ENOUGH {
                certainty::compare(&left, &right, &mut notes);
                status::compare(&left, &right, &mut notes);
                speakers::compare(&left, &right, link, &mut notes);
            }
            for (kind, left, right) in notes {
                let articles = (left.passage.article, right.passage.article);
                // An article that drops a source may do so sentence after sentence: once is enough.
                let values = (kind != DiscrepancyKind::AttributionDropped)
                    .then(|| (left.value.clone(), right.value.clone()));
                if told.insert((kind, articles, values)) {
                    own.push(Disagreement {
                        kind,
                        claim: index,
                        left,
                        right,
                    });
                }
            }
        }
        own.sort_by(|a, b| (a.kind, &a.left, &a.right).cmp(&(b.kind, &b.left, &b.right)));
        found.extend(own);
    }
    found
}

/// What a rule found: the kind and both sides.
type Note = (DiscrepancyKind, Side, Side);

#[cfg(test)]
mod tests;
