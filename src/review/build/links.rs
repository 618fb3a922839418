//! The links of a picture: those found, as far as nobody rejected them, and those by hand.

use rustc_hash::{FxHashMap, FxHashSet};

use super::texts::Texts;
use crate::comparison::{Findings, Link, Score, kind_between};
use crate::review::{Belief, Project, Verdict};
use crate::text::Passage;

/// Every link that is shown, ordered, and whose word those are that a person decided on.
pub(super) fn links(
    project: &Project,
    findings: &Findings,
    texts: &Texts<'_>,
) -> (Vec<Link>, FxHashMap<(Passage, Passage), Belief>) {
    let mut decided: FxHashMap<(Passage, Passage), Verdict> = FxHashMap::default();
    for decision in &project.links {
        if texts.holds(&decision.left) && texts.holds(&decision.right) {
            let pair = (decision.left.passage, decision.right.passage);
            decided.insert(pair, decision.verdict);
        }
    }
    let mut links = Vec::with_capacity(findings.links.len());
    let mut beliefs = FxHashMap::default();
    let mut found = FxHashSet::default();
    for link in &findings.links {
        let pair = (link.left, link.right);
        if !texts.current(link.left.article) || !texts.current(link.right.article) {
            continue;
        }
        let verdict = if decided.is_empty() {
            None
        } else {
            decided.get(&pair)
        };
        let score = match verdict {
            Some(Verdict::Rejected) => continue,
            Some(Verdict::Accepted) => {
                beliefs.insert(pair, Belief::Accepted);
                Score::FULL
            }
            Some(Verdict::Made) => {
                beliefs.insert(pair, Belief::ByHand);
                Score::FULL
            }
            None => link.score,
        };
        if verdict.is_some() {
            found.insert(pair);
        }
        links.push(Link { score, ..*link });
    }
    for decision in &project.links {
        let pair = (decision.left.passage, decision.right.passage);
        let belief = match decided.get(&pair) {
            Some(Verdict::Accepted) => Belief::Accepted,
            Some(Verdict::Made) => Belief::ByHand,
            Some(Verdict::Rejected) | None => continue,
        };
        if !found.insert(pair) {
            continue;
        }
        let sides = (
            texts.articles.get(&pair.0.article),
            texts.articles.get(&pair.1.article),
        );
        if let (Some(left), Some(right)) = sides {
            beliefs.insert(pair, belief);
            links.push(Link {
                left: pair.0,
                right: pair.1,
                kind: kind_between(left.slice(pair.0.span), right.slice(pair.1.span)),
                score: Score::FULL,
            });
        }
    }
    links.sort_by_key(|link| (link.left, link.right));
    (links, beliefs)
}
