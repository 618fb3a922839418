//! How near two clusters are.

use rustc_hash::FxHashMap;

use crate::text::ArticleId;

/// Two articles, one of each cluster.
type Two = (ArticleId, ArticleId);

/// How near two clusters are: the best score of a link for each two of their articles, in thousandths.
#[derive(Clone, Debug, Default)]
pub(super) struct Nearness {
    /// The cluster whose articles are named first.
    first: usize,
    scores: Scores,
    /// The sum of all scores.
    sum: i64,
}

/// Scores by articles. Most clusters are near by one link only, which needs no table.
#[derive(Clone, Debug)]
enum Scores {
    One(Two, i64),
    Many(FxHashMap<Two, i64>),
}

impl Default for Scores {
    fn default() -> Self {
        Self::Many(FxHashMap::default())
    }
}

impl Nearness {
    /// By one link from an article of the cluster `first`, given first, to one of another.
    pub fn of(first: usize, articles: Two, score: i64) -> Self {
        Self {
            first,
            scores: Scores::One(articles, score),
            sum: score,
        }
    }

    /// The sum of the best scores for each two articles.
    pub fn sum(&self) -> i64 {
        self.sum
    }

    /// Adds a link from an article of the cluster `from`, given first.
    pub fn add(&mut self, from: usize, articles: Two, score: i64) {
        let (one, other) = articles;
        let turned = self.first != from;
        self.put(if turned { (other, one) } else { articles }, score);
    }

    /// Takes in how near the cluster `other` was to one that has become a part of `kept`. This one tells
    /// of `kept` and `other`.
    pub fn absorb(&mut self, mut gone: Self, kept: usize, other: usize) {
        if gone.first != other {
            gone.first = kept;
        }
        // The shorter list is put into the longer one, so that no score is moved often.
        if gone.len() > self.len() {
            std::mem::swap(self, &mut gone);
        }
        match gone.scores {
            Scores::One(articles, score) => self.add(gone.first, articles, score),
            Scores::Many(scores) => {
                for (articles, score) in scores {
                    self.add(gone.first, articles, score);
                }
            }
        }
    }

    /// The cluster `gone` has become a part of `kept`, which was not near the other one so far.
    pub fn rename(&mut self, gone: usize, kept: usize) {
        if self.first == gone {
            self.first = kept;
        }
    }

    fn len(&self) -> usize {
        match &self.scores {
            Scores::One(..) => 1,
            Scores::Many(scores) => scores.len(),
        }
    }

    fn put(&mut self, articles: Two, score: i64) {
        if let Scores::One(known, best) = self.scores
            && known != articles
        {
            self.scores = Scores::Many([(known, best)].into_iter().collect());
        }
        let best = match &mut self.scores {
            Scores::One(_, best) => best,
            Scores::Many(scores) => scores.entry(articles).or_default(),
        };
        self.sum += score.max(*best) - *best;
        *best = score.max(*best);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: ArticleId = ArticleId(1);
    const B: ArticleId = ArticleId(2);
    const C: ArticleId = ArticleId(3);

    #[test]
    fn the_best_score_for_each_two_articles_counts() {
        let mut near = Nearness::of(7, (A, B), 300);
        near.add(7, (A, B), 500);
        near.add(7, (A, B), 400);
        assert_eq!(near.sum(), 500);
        // The same two articles the other way round are others.
        near.add(7, (B, A), 200);
        assert_eq!(near.sum(), 700);
        // Seen from the other cluster.
        near.add(9, (A, B), 250);
        assert_eq!(near.sum(), 750);
    }

    #[test]
    fn a_cluster_that_becomes_a_part_brings_its_scores() {
        // 7 is kept, 8 becomes a part of it, and both are near 9.
        for from in [8, 9] {
            for many in [false, true] {
                let mut kept = Nearness::of(7, (A, B), 300);
                let seen = |articles: Two| {
                    let (one, other) = articles;
                    if from == 8 { articles } else { (other, one) }
                };
                let mut gone = Nearness::of(from, seen((A, B)), 400);
                gone.add(from, seen((C, B)), 100);
                if many {
                    gone.add(from, seen((C, A)), 10);
                }
                kept.absorb(gone, 7, 9);
                assert_eq!(kept.sum(), if many { 510 } else { 500 }, "{from}");
                kept.add(9, (B, C), 150);
                assert_eq!(kept.sum(), if many { 560 } else { 550 }, "{from}");
            }
        }
        let mut moved = Nearness::of(8, (A, B), 300);
        moved.rename(8, 7);
        moved.add(9, (B, A), 400);
        assert_eq!(moved.sum(), 400);
    }
}
