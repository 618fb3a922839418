//! Gathering statements and linked passages into claims.

mod clusters;
mod linked;
mod nearness;

use std::sync::Arc;

use self::clusters::Clusters;
use super::discrepancy::Note;
use super::node::Nodes;
use super::{Findings, Link, Score};
use crate::text::{ArticleId, Passage};

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
    /// What its links disagree about, where that was found out before.
    pub(super) notes: Option<Arc<[Note]>>,
}

impl Gathered {
    /// A claim without links: its members, the statements among them, and the group it continues.
    pub fn alone(members: Vec<Passage>, statements: Vec<usize>, pinned: Option<usize>) -> Self {
        Self {
            members,
            statements,
            pinned,
            ..Self::default()
        }
    }
}

/// Gathers `statements` (the extent of each content) and what `links` relate into claims.
///
/// Each group in `pinned` is a decision: its passages are one claim, and no claim holds passages of
/// two groups. Within that, links are followed from the surest to the least sure, so that one bad
/// link does not weld two claims. A statement without links is a claim of its own.
/// Claims are ordered by their first member.
///
/// Articles with the same text count as one: what they hold at the same place is joined by their
/// links, and they say once what links them to others, so that very many copies, of which most are
/// linked to the first one only, are all in its claims.
///
/// Links with [`Score::FULL`] are taken as a person's and always join. Words quoted inside a
/// statement belong to its claim. Of several statements in a linked passage, the link is about the
/// one that shares most with the other side.
pub fn gather(
    findings: &Findings,
    statements: &[Passage],
    links: &[Link],
    pinned: &[Vec<Passage>],
) -> Vec<Gathered> {
    let nodes = Nodes::new(findings, statements, links, pinned);
    let mut clusters = Clusters::new(findings, &nodes);
    for (inner, outer) in &nodes.nested {
        clusters.join(*inner, *outer);
    }
    let sure = (0..links.len()).filter(|index| links[*index].score == Score::FULL);
    for index in sure {
        let (left, right) = nodes.ends[index];
        clusters.join(left, right);
    }
    // Copies of one text report the same thing at the same place; each text has one voice then.
    let own_place =
        |link: &Link| is_between_copies(findings, link) && link.left.span == link.right.span;
    let same_place = (0..links.len()).filter(|index| own_place(&links[*index]));
    for index in same_place {
        let (left, right) = nodes.ends[index];
        clusters.join(left, right);
    }
    clusters.grow(findings, &nodes, links);
    clusters.claims(&nodes, links, statements.len())
}

/// The first article with the same text.
fn text_of(findings: &Findings, article: ArticleId) -> ArticleId {
    findings.copies.get(&article).copied().unwrap_or(article)
}

fn is_between_copies(findings: &Findings, link: &Link) -> bool {
    text_of(findings, link.left.article) == text_of(findings, link.right.article)
}

#[cfg(test)]
mod tests;
