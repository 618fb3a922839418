//! How likely two articles tell one story, before any two of their sentences are looked at.
//!
//! Copies of one story share something in many sentences, articles of one field little, and both more or
//! less by how freely their writers wrote. What is much is therefore also measured by the articles
//! themselves: copies are about as close to one another as each of them is to anything else at hand.

use rustc_hash::FxHashMap;

use super::exact::ln;
use super::pair::Pair;
use super::settle::Pairs;
use crate::text::ArticleId;

/// What the log odds of every link between two articles gain by the logarithm of what they share of the
/// story, by the share of sentences that match beyond doubt, by the logarithm of the number of sentences of the
/// shorter one, and by how close they are for articles that have closer ones.
///
/// Fitted by logistic regression together with the constants of [`Pair`]: on the hand-marked pairs of the
/// four sample stories and of the six of `tests/data/stories` that have been read, of the same stories two copies
/// at a time, and of the read events in two copies each. So that nothing is linked where nothing should be, the
/// same on all those copies at once, with four times the weight of what stands in two of different stories,
/// and on 280 pairs of such copies alone, with a fifth.
const SHARED: f64 = 1.795;
const SURE: f64 = -7.415;
const SHORTER: f64 = -0.528;
const CLOSEST: f64 = 4.641;

/// The shares are taken of so many sentences more than there are: what two items of a few sentences
/// share by chance is a large share of them.
const BEYOND: f64 = 4.0;

/// So much of a sentence is taken for shared where nothing is.
const LEAST_SHARED: f64 = 0.2;

/// More sure sentences than this share of all tell no more.
const MOST_SURE: f64 = 0.3;

/// Fewer sentences than this are no likelier to be meant than so many: the events have no fewer.
const LEAST_UNITS: usize = 8;

/// By what they share and how close they are two articles tell one story from so much on. 98 in 100 pairs of the
/// hand-marked stories and of the events do, and 1 in 100 pairs of copies of different ones among all of them.
const ONE_STORY: f64 = -0.81;

/// By so much the log odds of links between articles of two stories fall: what they share is the talk of their
/// field, however alike single sentences are.
const APART: f64 = 2.0;

/// So few sentences do not show which story they belong to.
pub(super) const TOO_FEW: usize = 3;

/// How much of its story each article shares with the closest of those it was compared with.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Stories {
    closest: FxHashMap<ArticleId, f32>,
}

impl Stories {
    /// Looks at all pairs that were compared.
    pub fn of(pairs: &Pairs) -> Self {
        let mut stories = Self::default();
        for (&(left, right), pair) in pairs {
            for article in [left, right] {
                let closest = stories.closest.entry(article).or_default();
                *closest = closest.max(pair.story);
            }
        }
        stories
    }

    /// What the log odds of a link between two articles gain or lose by what else the two share.
    pub fn odds(&self, ids: (ArticleId, ArticleId), pair: &Pair) -> f64 {
        odds(pair, self.closeness(ids, pair))
    }

    /// Whether two articles tell one story, as far as their sentences show; very few show nothing.
    pub fn one(&self, ids: (ArticleId, ArticleId), pair: &Pair) -> bool {
        is_one(pair, self.closeness(ids, pair))
    }

    fn closeness(&self, (left, right): (ArticleId, ArticleId), pair: &Pair) -> f64 {
        let of = |article: ArticleId| self.closest.get(&article).copied().unwrap_or_default();
        let close = f64::from(pair.story / of(left).min(of(right)).max(1e-6));
        closeness(pair, close.min(1.0))
    }
}

/// What the log odds of a link between two articles would gain or lose if there were no others.
pub(super) fn odds_alone(pair: &Pair) -> f64 {
    odds(pair, closeness(pair, 1.0))
}

fn odds(pair: &Pair, closeness: f64) -> f64 {
    let sure = (f64::from(pair.sure) / (pair.sentences as f64 + BEYOND)).min(MOST_SURE);
    let [left, right] = pair.units;
    let shorter = ln(left.min(right).max(LEAST_UNITS) as f64);
    let apart = if is_one(pair, closeness) { 0.0 } else { APART };
    closeness - apart + SURE * sure + SHORTER * shorter
}

fn is_one(pair: &Pair, closeness: f64) -> bool {
    pair.sentences <= TOO_FEW || closeness >= ONE_STORY
}

/// How close two articles are that share so much of what the closest of those at hand share.
fn closeness(pair: &Pair, close: f64) -> f64 {
    let sentences = pair.sentences as f64;
    let shared = f64::from(pair.story) * sentences.max(1.0);
    SHARED * ln((shared + LEAST_SHARED) / (sentences + BEYOND)) + CLOSEST * close
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn pair(story: f32, sure: f32, sentences: usize) -> Pair {
        Pair {
            story,
            sure,
            sentences,
            units: [sentences; 2],
            ..Pair::default()
        }
    }

    const IDS: [ArticleId; 4] = [ArticleId(1), ArticleId(2), ArticleId(3), ArticleId(4)];

    /// Four articles: the first two and the last two share so much, the others so little.
    fn stories(much: f32, little: f32, sentences: usize) -> Stories {
        let mut pairs = Pairs::default();
        for (at, left) in IDS.into_iter().enumerate() {
            for right in IDS.into_iter().skip(at + 1) {
                let one = left.0.div_ceil(2) == right.0.div_ceil(2);
                let share = if one { much } else { little };
                pairs.insert((left, right), Arc::new(pair(share, 0.0, sentences)));
            }
        }
        Stories::of(&pairs)
    }

    #[test]
    fn two_copies_in_free_words_tell_one_story() {
        let free = pair(0.15, 0.0, 10);
        let alone = Stories::of(&Pairs::from([((IDS[0], IDS[1]), Arc::new(free.clone()))]));
        assert!(alone.one((IDS[0], IDS[1]), &free));
        // The same share is the talk of the field for articles that have much closer ones.
        let among = stories(0.8, 0.15, 10);
        assert!(!among.one((IDS[0], IDS[2]), &free));
        assert!(among.odds((IDS[0], IDS[2]), &free) + 1.0 < alone.odds((IDS[0], IDS[1]), &free));
    }

    #[test]
    fn strangers_tell_two_stories_even_if_nothing_is_closer() {
        let strangers = pair(0.015, 0.0, 10);
        let alone = Stories::of(&Pairs::from([(
            (IDS[0], IDS[1]),
            Arc::new(strangers.clone()),
        )]));
        assert!(!alone.one((IDS[0], IDS[1]), &strangers));
    }

    #[test]
    fn a_free_copy_of_two_that_are_alike_tells_their_story() {
        let mut pairs = Pairs::default();
        pairs.insert((IDS[0], IDS[1]), Arc::new(pair(0.95, 9.0, 10)));
        let free = pair(0.16, 0.0, 10);
        pairs.insert((IDS[0], IDS[2]), Arc::new(free.clone()));
        pairs.insert((IDS[1], IDS[2]), Arc::new(free.clone()));
        assert!(Stories::of(&pairs).one((IDS[0], IDS[2]), &free));
    }

    #[test]
    fn a_link_is_likelier_where_fewer_sentences_could_be_meant() {
        let among = stories(0.3, 0.3, 10);
        let ids = (IDS[0], IDS[1]);
        assert!(among.odds(ids, &pair(0.3, 0.0, 10)) > among.odds(ids, &pair(0.3, 0.0, 60)));
    }
}
