//! Gathering statements and linked passages into claims.

use super::{Findings, Link};
use crate::text::Passage;

/// The passages of one claim.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Gathered {
    /// What the articles report on it: contents of statements and linked passages, ordered by
    /// article and place. Never empty; at most one claim holds a passage.
    pub members: Vec<Passage>,
    /// The statements among them, as indices into the list given to [`gather`].
    pub statements: Vec<usize>,
    /// The links between them, as indices into the list given to [`gather`].
    pub links: Vec<usize>,
    /// The group of `pinned` that it continues, if any.
    pub pinned: Option<usize>,
}

/// Gathers `statements` (the extent of each content) and what `links` relate into claims.
///
/// Each group in `pinned` is a decision: its passages are one claim, and no claim holds passages of
/// two groups. Within that, links are followed from the surest to the least sure, so that one bad
/// link does not weld two claims. A statement without links is a claim of its own.
/// Claims are ordered by their first member.
pub fn gather(
    findings: &Findings,
    statements: &[Passage],
    links: &[Link],
    pinned: &[Vec<Passage>],
) -> Vec<Gathered> {
    let _ = (findings, statements, links, pinned);
    Vec::new()
}
