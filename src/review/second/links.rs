//! What two reviews decided on the same links.

use super::{Both, Fit, Two, is_same, paired};
use crate::review::{LinkDecision, Project, Verdict};
use crate::text::Passage;

/// A link that one of two reviews decides on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LinkPair {
    /// The passage in the article with the lower id, as the open review has it where it decides on the link.
    pub left: Passage,
    /// The passage in the article with the higher id.
    pub right: Passage,
    /// What each decided; nothing where it did not.
    pub verdicts: Two<Option<Verdict>>,
}

impl LinkPair {
    /// Whether they disagree, or only one decides. To confirm a link and to make it by hand is the same.
    pub fn differs(&self) -> bool {
        !self.links().agree()
    }

    /// Whether each links the passages; nothing where it does not decide.
    pub fn links(&self) -> Two<Option<bool>> {
        self.verdicts
            .map(|verdict| verdict.map(|verdict| verdict != Verdict::Rejected))
    }
}

/// Every link that one of the reviews decides on.
pub(super) fn pairs(both: &Both<'_>) -> Vec<LinkPair> {
    let decided = both.projects.map(|project| standing(both, project));
    let sides = |it: &&LinkDecision| (it.left.passage, it.right.passage);
    let pairs = paired(&decided.here, &decided.there, |own, other| {
        let ((left, right), (other_left, other_right)) = (sides(own), sides(other));
        if (left, right) == (other_left, other_right) {
            return Some(Fit::Exact);
        }
        let near = is_same(left, other_left) && is_same(right, other_right);
        near.then_some(Fit::Near)
    });
    let mut pairs: Vec<LinkPair> = pairs
        .into_iter()
        .filter_map(|(own, other)| {
            let own = own.map(|at| decided.here[at]);
            let other = other.map(|at| decided.there[at]);
            let (left, right) = sides(&own.or(other)?);
            Some(LinkPair {
                left,
                right,
                verdicts: Two {
                    here: own.map(|it| it.verdict),
                    there: other.map(|it| it.verdict),
                },
            })
        })
        .collect();
    pairs.sort_by_key(|pair| (both.order(pair.left), both.order(pair.right)));
    pairs
}

/// The decisions whose words stand in articles that both reviews have.
fn standing<'p>(both: &Both<'_>, project: &'p Project) -> Vec<&'p LinkDecision> {
    let decisions = project.links.iter();
    decisions
        .filter(|it| both.has(it.left.passage) && both.has(it.right.passage))
        .filter(|it| project.holds(&it.left) && project.holds(&it.right))
        .collect()
}
