//! Claims in the making: clusters of passages that join from the closest to the farthest two.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use rustc_hash::FxHashMap;

use super::linked::Linked;
use super::nearness::Nearness;
use super::{Gathered, is_between_copies, text_of};
use crate::comparison::node::{Nodes, place};
use crate::comparison::{Findings, Link};
use crate::text::{ArticleId, Passage};

/// Two clusters join if the links between their articles reach this mean (thousandths; articles
/// without a link count nothing). One link of middling score out of four does not.
const LEAST_MEAN: i64 = 300;

/// What two passages of one article in neighbouring sentences count for joining.
const NEIGHBOURS: i64 = 300;

/// What two passages of one article that stand apart count against joining.
const APART: i64 = -100;

/// A sentence: its article, of copies of one text the first one, and its place there.
type Sentence = (ArticleId, usize);

/// One claim in the making.
#[derive(Clone, Debug, Default)]
struct Cluster {
    nodes: Vec<usize>,
    pinned: Option<usize>,
    /// The sentences it has, in order.
    sentences: Vec<Sentence>,
    /// How many articles they are of.
    articles: usize,
    /// The other clusters that links lead to, by number, and how near each is: an index into
    /// [`Clusters::nearness`].
    near: FxHashMap<u32, u32>,
    /// Counts changes, so that offers made before a change are recognised as old.
    version: u32,
}

/// The clusters that passages make.
pub(super) struct Clusters {
    clusters: Vec<Cluster>,
    /// Which cluster a node is in.
    home: Vec<usize>,
    /// How near each two clusters are. What has become a part of another one is empty.
    nearness: Vec<Nearness>,
}

impl Clusters {
    /// A cluster for each node; everything in a pinned group is one cluster from the start.
    pub fn new(findings: &Findings, nodes: &Nodes) -> Self {
        let clusters = nodes.passages.iter().enumerate().map(|(index, passage)| {
            let article = text_of(findings, passage.article);
            Cluster {
                nodes: vec![index],
                pinned: nodes.pinned[index],
                sentences: vec![(article, place(findings, *passage))],
                articles: 1,
                ..Cluster::default()
            }
        });
        let mut made = Self {
            clusters: clusters.collect(),
            home: (0..nodes.passages.len()).collect(),
            nearness: Vec::new(),
        };
        let mut first: BTreeMap<usize, usize> = BTreeMap::new();
        for index in 0..made.clusters.len() {
            if let Some(group) = nodes.pinned[index] {
                let start = *first.entry(group).or_insert(index);
                made.join(start, index);
            }
        }
        made
    }

    /// Puts the clusters of two nodes together unless decisions keep them apart.
    pub fn join(&mut self, a: usize, b: usize) {
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
        for (other, at) in moved.near {
            let near = other as usize;
            if near == kept {
                self.nearness[at as usize] = Nearness::default();
                continue;
            }
            self.clusters[near].near.remove(&(gone as u32));
            if let Some(known) = self.clusters[kept].near.get(&other) {
                let brought = std::mem::take(&mut self.nearness[at as usize]);
                self.nearness[*known as usize].absorb(brought, kept, near);
            } else {
                self.clusters[kept].near.insert(other, at);
                self.clusters[near].near.insert(kept as u32, at);
                self.nearness[at as usize].rename(gone, kept);
            }
        }
        let cluster = &mut self.clusters[kept];
        cluster.near.remove(&(gone as u32));
        cluster.nodes.extend(moved.nodes);
        cluster.pinned = cluster.pinned.or(moved.pinned);
        cluster.sentences.extend(moved.sentences);
        cluster.sentences.sort();
        cluster.sentences.dedup();
        cluster.articles = cluster.sentences.chunk_by(|a, b| a.0 == b.0).count();
        cluster.version += 1;
        kept
    }

    /// Joins clusters from the closest to the farthest two.
    pub fn grow(&mut self, findings: &Findings, nodes: &Nodes, links: &[Link]) {
        let mut linked = Linked::of(nodes.passages.len(), &nodes.ends);
        // What a text shares with itself tells nothing about which claims are the same.
        let telling = |(_, link): &(usize, &Link)| !is_between_copies(findings, link);
        for (index, link) in links.iter().enumerate().filter(telling) {
            let (left, right) = nodes.ends[index];
            let (a, b) = (self.home[left], self.home[right]);
            if a == b {
                continue;
            }
            let score = linked.supported(i64::from(link.score.thousandths()), left, right);
            let left = text_of(findings, link.left.article);
            let right = text_of(findings, link.right.article);
            if let Some(at) = self.clusters[a].near.get(&(b as u32)) {
                self.nearness[*at as usize].add(a, (left, right), score);
            } else {
                let at = self.nearness.len() as u32;
                self.nearness.push(Nearness::of(a, (left, right), score));
                self.clusters[a].near.insert(b as u32, at);
                self.clusters[b].near.insert(a as u32, at);
            }
        }
        let mut offers = Offers::default();
        for a in 0..self.clusters.len() {
            for offer in self
                .offers(a)
                .filter(|offer| offer.clusters.0 as usize == a)
            {
                offers.push(offer);
            }
        }
        while let Some(offer) = offers.pop() {
            let (a, b) = (offer.clusters.0 as usize, offer.clusters.1 as usize);
            let current = (self.clusters[a].version, self.clusters[b].version);
            if current != offer.versions
                || self.clusters[a].nodes.is_empty()
                || self.clusters[b].nodes.is_empty()
            {
                continue;
            }
            let kept = self.merge(a, b);
            for offer in self.offers(kept) {
                offers.push(offer);
            }
        }
    }

    /// The clusters near another one that may join it, in no order: offers have one of their own.
    fn offers(&self, a: usize) -> impl Iterator<Item = Offer> {
        let near = self.clusters[a].near.iter();
        near.filter_map(move |(b, at)| {
            let b = *b as usize;
            self.offer(a.min(b), a.max(b), &self.nearness[*at as usize])
        })
    }

    /// How near two clusters are, if near enough to join.
    fn offer(&self, a: usize, b: usize, nearness: &Nearness) -> Option<Offer> {
        if !self.may_join(a, b) {
            return None;
        }
        let (left, right) = (&self.clusters[a], &self.clusters[b]);
        let count = ((left.articles * right.articles) as i64).max(1);
        // Most are too far apart whatever they have beside each other.
        let most = nearness.sum() + NEIGHBOURS * left.articles.min(right.articles) as i64;
        if most / count < LEAST_MEAN {
            return None;
        }
        let mean = (nearness.sum() + beside(&left.sentences, &right.sentences)) / count;
        (mean >= LEAST_MEAN).then_some(Offer {
            mean,
            clusters: (a as u32, b as u32),
            versions: (left.version, right.version),
        })
    }

    /// The claims, ordered by their first member. Nodes below `statements` are statements.
    pub fn claims(self, nodes: &Nodes, links: &[Link], statements: usize) -> Vec<Gathered> {
        let mut claims: Vec<Gathered> = Vec::new();
        let mut places: Vec<Option<usize>> = vec![None; self.clusters.len()];
        for (cluster, at) in self.clusters.iter().zip(&mut places) {
            // A linked passage whose link was not followed is no claim by itself.
            let alone = cluster.nodes.len() == 1
                && cluster.nodes[0] >= statements
                && cluster.pinned.is_none();
            if cluster.nodes.is_empty() || alone {
                continue;
            }
            let members = cluster.nodes.iter().map(|node| nodes.passages[*node]);
            let mut members: Vec<Passage> = members.collect();
            members.sort_unstable();
            members.dedup();
            let own = cluster.nodes.iter().copied();
            let mut own: Vec<usize> = own.filter(|node| *node < statements).collect();
            own.sort_unstable();
            *at = Some(claims.len());
            claims.push(Gathered::alone(members, own, cluster.pinned));
        }
        for index in 0..links.len() {
            let (left, right) = nodes.ends[index];
            if self.home[left] == self.home[right]
                && let Some(at) = places[self.home[left]]
            {
                claims[at].links.push(index);
            }
        }
        claims.sort_by(|a, b| {
            a.members
                .cmp(&b.members)
                .then(a.statements.cmp(&b.statements))
        });
        claims
    }
}

/// What the sentences of two clusters count in the articles that both have something of.
fn beside(one: &[Sentence], other: &[Sentence]) -> i64 {
    let (mut few, mut many) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let mut sum = 0;
    while let Some((article, _)) = few.first() {
        let of_article = |rest: &[Sentence]| rest.partition_point(|(own, _)| own <= article);
        let (own, after) = few.split_at(of_article(few));
        few = after;
        many = &many[many.partition_point(|(other, _)| other < article)..];
        let (others, after) = many.split_at(of_article(many));
        many = after;
        if others.is_empty() {
            continue;
        }
        let near = |(_, one): &Sentence| others.iter().any(|(_, other)| one.abs_diff(*other) <= 1);
        sum += if own.iter().any(near) {
            NEIGHBOURS
        } else {
            APART
        };
    }
    sum
}

/// Two clusters that may join.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Offer {
    /// How near they are.
    mean: i64,
    /// Both, the lower number first.
    clusters: (u32, u32),
    /// The versions of both that it was made for.
    versions: (u32, u32),
}

/// Offers from the nearest two clusters on; of equally near ones those with the lower numbers first.
#[derive(Default)]
struct Offers {
    /// By how near they are: many small heaps are quicker than one that is larger than a cache.
    by_mean: BTreeMap<i64, BinaryHeap<Reverse<Numbers>>>,
}

/// The clusters of an offer and their versions.
type Numbers = ((u32, u32), (u32, u32));

impl Offers {
    fn push(&mut self, offer: Offer) {
        let equal = self.by_mean.entry(offer.mean).or_default();
        equal.push(Reverse((offer.clusters, offer.versions)));
    }

    fn pop(&mut self) -> Option<Offer> {
        loop {
            let mut nearest = self.by_mean.last_entry()?;
            let Some(Reverse((clusters, versions))) = nearest.get_mut().pop() else {
                nearest.remove();
                continue;
            };
            return Some(Offer {
                mean: *nearest.key(),
                clusters,
                versions,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_beside_each_other_count_once_for_each_article() {
        let at = |article: u32, place: usize| (ArticleId(article), place);
        let one = [at(1, 0), at(1, 7), at(2, 3), at(4, 1), at(6, 0)];
        let cases: [(&[Sentence], i64); 6] = [
            (&[], 0),
            (&[at(1, 8)], NEIGHBOURS),
            (&[at(1, 1), at(1, 7)], NEIGHBOURS),
            (&[at(1, 2), at(1, 5)], APART),
            (&[at(3, 3), at(5, 1)], 0),
            (
                &[
                    at(1, 3),
                    at(2, 3),
                    at(2, 9),
                    at(4, 0),
                    at(5, 0),
                    at(6, 9),
                    at(7, 0),
                ],
                2 * NEIGHBOURS + 2 * APART,
            ),
        ];
        for (other, expected) in cases {
            assert_eq!(beside(&one, other), expected, "{other:?}");
            assert_eq!(beside(other, &one), expected, "{other:?}");
        }
    }
    #[test]
    fn offers_come_from_the_nearest_and_lowest_on() {
        let mut offers = Offers::default();
        let offer = |mean: i64, clusters: (u32, u32)| Offer {
            mean,
            clusters,
            versions: (0, 0),
        };
        let order = [
            offer(700, (2, 9)),
            offer(700, (3, 4)),
            offer(500, (0, 1)),
            offer(500, (0, 8)),
        ];
        for place in [3, 1, 2, 0] {
            offers.push(order[place]);
        }
        assert_eq!(offers.pop(), Some(order[0]));
        offers.push(offer(900, (7, 8)));
        assert_eq!(offers.pop(), Some(offer(900, (7, 8))));
        for expected in &order[1..] {
            assert_eq!(offers.pop().as_ref(), Some(expected));
        }
        assert_eq!(offers.pop(), None);
    }
}
