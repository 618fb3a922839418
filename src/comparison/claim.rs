//! Gathering statements and linked passages into claims.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::Arc;

use super::discrepancy::Note;
use super::node::{Nodes, place};
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

/// Two clusters join if the links between their articles reach this mean (thousandths; articles
/// without a link count nothing). One link of middling score out of four does not.
const LEAST_MEAN: i64 = 300;

/// What two passages of one article in neighbouring sentences count for joining.
const NEIGHBOURS: i64 = 300;

/// What two passages of one article that stand apart count against joining.
const APART: i64 = -100;

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

/// The score of a link after asking third passages: where both ends are linked to others, but never
/// to the same ones, three in ten of it are lost.
fn supported(score: i64, left: usize, right: usize, linked: &[BTreeSet<usize>]) -> i64 {
    let (a, b) = (&linked[left], &linked[right]);
    let possible = a.len().min(b.len()).saturating_sub(1) as i64;
    if possible == 0 {
        return score;
    }
    let common = a.intersection(b).count() as i64;
    score * (7 * possible + 3 * common.min(possible)) / (10 * possible)
}

/// One claim in the making.
#[derive(Clone, Debug, Default)]
struct Cluster {
    nodes: Vec<usize>,
    pinned: Option<usize>,
    /// Sentences it has by article; copies of one text count as the first of them.
    sentences: BTreeMap<ArticleId, BTreeSet<usize>>,
    /// The best score to another cluster for each two articles, by that cluster's number.
    near: BTreeMap<usize, BTreeMap<(ArticleId, ArticleId), i64>>,
    /// Counts changes, so that offers made before a change are recognised as old.
    version: u32,
}

struct Clusters {
    clusters: Vec<Cluster>,
    /// Which cluster a node is in.
    home: Vec<usize>,
}

impl Clusters {
    fn new(findings: &Findings, nodes: &Nodes) -> Self {
        let mut clusters: Vec<Cluster> = nodes
            .passages
            .iter()
            .enumerate()
            .map(|(index, passage)| Cluster {
                nodes: vec![index],
                pinned: nodes.pinned[index],
                sentences: BTreeMap::from([(
                    text_of(findings, passage.article),
                    BTreeSet::from([place(findings, *passage)]),
                )]),
                ..Cluster::default()
            })
            .collect();
        let home = (0..clusters.len()).collect();
        // Everything in a pinned group is one cluster from the start.
        let mut first: BTreeMap<usize, usize> = BTreeMap::new();
        let mut joins = Vec::new();
        for (index, cluster) in clusters.iter_mut().enumerate() {
            if let Some(group) = cluster.pinned {
                match first.get(&group) {
                    Some(start) => joins.push((*start, index)),
                    None => {
                        first.insert(group, index);
                    }
                }
            }
        }
        let mut made = Self { clusters, home };
        for (start, index) in joins {
            made.join(start, index);
        }
        made
    }

    /// Puts the clusters of two nodes together unless decisions keep them apart.
    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.home[a], self.home[b]);
        if a != b && self.may_join(a, b) {
            self.merge(a, b);
        }
    }

    fn may_join(&self, a: usize, b: usize) -> bool {
        let (a, b) = (self.clusters[a].pinned, self.clusters[b].pinned);
        a.is_none() || b.is_none() || a == b
    }

    /// Moves everything of the cluster that has fewer neighbours into the other one.
    fn merge(&mut self, a: usize, b: usize) -> usize {
        let weight =
            |index: usize| self.clusters[index].near.len() + self.clusters[index].nodes.len();
        let (kept, gone) = if (weight(a), b) >= (weight(b), a) {
            (a, b)
        } else {
            (b, a)
        };
        let moved = std::mem::take(&mut self.clusters[gone]);
        for node in &moved.nodes {
            self.home[*node] = kept;
        }
        for (other, scores) in moved.near {
            if other == kept {
                continue;
            }
            // The scores are kept on both sides, each side's own article first.
            let back = &mut self.clusters[other];
            back.near.remove(&gone);
            let to_kept = back.near.entry(kept).or_default();
            for (&(mine, theirs), &score) in &scores {
                let best = to_kept.entry((theirs, mine)).or_default();
                *best = (*best).max(score);
            }
            let from_kept = self.clusters[kept].near.entry(other).or_default();
            for (articles, score) in scores {
                let best = from_kept.entry(articles).or_default();
                *best = (*best).max(score);
            }
        }
        let cluster = &mut self.clusters[kept];
        cluster.near.remove(&gone);
        cluster.nodes.extend(moved.nodes);
        cluster.pinned = cluster.pinned.or(moved.pinned);
        for (article, sentences) in moved.sentences {
            cluster
                .sentences
                .entry(article)
                .or_default()
                .extend(sentences);
        }
        cluster.version += 1;
        kept
    }

    /// Joins clusters from the closest to the farthest two.
    fn grow(&mut self, findings: &Findings, nodes: &Nodes, links: &[Link]) {
        let mut linked: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); nodes.passages.len()];
        for (left, right) in &nodes.ends {
            linked[*left].insert(*right);
            linked[*right].insert(*left);
        }
        // What a text shares with itself tells nothing about which claims are the same.
        let telling = |(_, link): &(usize, &Link)| !is_between_copies(findings, link);
        for (index, link) in links.iter().enumerate().filter(telling) {
            let (left, right) = nodes.ends[index];
            let (a, b) = (self.home[left], self.home[right]);
            if a == b {
                continue;
            }
            let score = supported(i64::from(link.score.thousandths()), left, right, &linked);
            let left = text_of(findings, link.left.article);
            let right = text_of(findings, link.right.article);
            for (from, to, articles) in [(a, b, (left, right)), (b, a, (right, left))] {
                let near = self.clusters[from].near.entry(to).or_default();
                let best = near.entry(articles).or_default();
                *best = (*best).max(score);
            }
        }
        let mut offers = BinaryHeap::new();
        for a in 0..self.clusters.len() {
            let others: Vec<usize> = self.clusters[a].near.keys().copied().collect();
            for b in others.into_iter().filter(|b| *b > a) {
                offers.extend(self.offer(a, b));
            }
        }
        while let Some(offer) = offers.pop() {
            let (a, b) = offer.clusters;
            let current = (self.clusters[a].version, self.clusters[b].version);
            if current != offer.versions
                || self.clusters[a].nodes.is_empty()
                || self.clusters[b].nodes.is_empty()
            {
                continue;
            }
            let kept = self.merge(a, b);
            let others: Vec<usize> = self.clusters[kept].near.keys().copied().collect();
            for other in others {
                offers.extend(self.offer(kept.min(other), kept.max(other)));
            }
        }
    }

    /// How near two clusters are, if near enough to join.
    fn offer(&self, a: usize, b: usize) -> Option<Offer> {
        if !self.may_join(a, b) {
            return None;
        }
        let scores = self.clusters[a].near.get(&b)?;
        let (left, right) = (&self.clusters[a].sentences, &self.clusters[b].sentences);
        let mut sum: i64 = scores.values().sum();
        let count = ((left.len() * right.len()) as i64).max(1);
        for (article, sentences) in left {
            let Some(others) = right.get(article) else {
                continue;
            };
            let adjacent = sentences.iter().any(|sentence| {
                (sentence.saturating_sub(1)..=sentence + 1).any(|near| others.contains(&near))
            });
            sum += if adjacent { NEIGHBOURS } else { APART };
        }
        let mean = sum / count;
        (mean >= LEAST_MEAN).then_some(Offer {
            mean,
            clusters: (a, b),
            versions: (self.clusters[a].version, self.clusters[b].version),
        })
    }

    fn claims(self, nodes: &Nodes, links: &[Link], statements: usize) -> Vec<Gathered> {
        let mut claims: BTreeMap<usize, Gathered> = BTreeMap::new();
        for (index, cluster) in self.clusters.iter().enumerate() {
            // A linked passage whose link was not followed is no claim by itself.
            let alone = cluster.nodes.len() == 1
                && cluster.nodes[0] >= statements
                && cluster.pinned.is_none();
            if cluster.nodes.is_empty() || alone {
                continue;
            }
            let mut members: Vec<Passage> = cluster
                .nodes
                .iter()
                .map(|node| nodes.passages[*node])
                .collect();
            members.sort_unstable();
            members.dedup();
            let mut own: Vec<usize> = cluster
                .nodes
                .iter()
                .copied()
                .filter(|node| *node < statements)
                .collect();
            own.sort_unstable();
            claims.insert(
                index,
                Gathered {
                    members,
                    statements: own,
                    links: Vec::new(),
                    pinned: cluster.pinned,
                    notes: None,
                },
            );
        }
        for index in 0..links.len() {
            let (left, right) = nodes.ends[index];
            if self.home[left] == self.home[right]
                && let Some(claim) = claims.get_mut(&self.home[left])
            {
                claim.links.push(index);
            }
        }
        let mut claims: Vec<Gathered> = claims.into_values().collect();
        claims.sort_by(|a, b| {
            a.members
                .cmp(&b.members)
                .then(a.statements.cmp(&b.statements))
        });
        claims
    }
}

/// Two clusters that may join, ordered by how near they are; of equals the earlier ones first.
#[derive(PartialEq, Eq, Debug)]
struct Offer {
    mean: i64,
    clusters: (usize, usize),
    versions: (u32, u32),
}

impl Ord for Offer {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.mean
            .cmp(&other.mean)
            .then(other.clusters.cmp(&self.clusters))
            .then(self.versions.cmp(&other.versions))
    }
}

impl PartialOrd for Offer {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests;
