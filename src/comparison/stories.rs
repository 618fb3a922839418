//! How likely two articles tell one story, before any two of their sentences are looked at.
//!
//! Copies of one story share something in many sentences, articles of one field little, and both more or
//! less by how freely their writers wrote. What is much is therefore also measured by the articles
//! themselves: copies are about as close to one another as each of them is to anything else at hand.

use rustc_hash::{FxHashMap, FxHashSet};

use super::exact::ln;
use super::pair::Pair;
use super::partners::MOST_PARTNERS;
use super::settle::Pairs;
use crate::text::ArticleId;

/// The log odds of two articles telling one story: by the logarithm of what they share of it, by how close they are
/// for articles that have closer ones, by the share of names that both have, those that the lexicon does not know, and
/// by the logarithm of how many that are. Persons, firms and small places are named alike in however free words.
///
/// Fitted by logistic regression on the articles of the four sample stories, of the eight of `tests/data/stories` that
/// have been read and of the read events, two copies at a time and all at once, and on 107 pairs of copies of
/// different ones: 1 in 1,000 of these is taken for one story, and 2 in 100 pairs of one story are not.
const SHARED: f64 = 3.683;
const CLOSEST: f64 = 5.361;
const SHARE_OF_NAMES: f64 = 9.358;
const NAMES: f64 = 1.554;
const CONSTANT: f64 = 3.448;

/// The share of names is taken of so many more than there are.
const FEW_NAMES: f64 = 2.0;

/// What the log odds of every link between two articles lose by what is missing to one story, and by the logarithm
/// of the number of sentences of the shorter one. Copies that surely tell one story lose nothing: how much they share
/// besides says nothing of two of their sentences.
///
/// Fitted together with the constants of [`Pair`] on the hand-marked pairs of the same stories and events. So that
/// nothing is linked where nothing should be, the same on all those copies at once, with four times the weight of
/// what stands in two of different stories, and on the pairs of such copies alone, with a fifth.
const MISSING: f64 = 1.07;
const SHORTER: f64 = -0.974;

/// So much is sure.
const SURELY: f64 = 0.7;

/// By so much the log odds fall between articles of which one has far closer ones: what they share is the talk of
/// their field, the same persons included. Copies of one story are never much farther than [`NEAR`] of the closest, and
/// articles of one field hardly nearer than [`FAR`]. Set so that agency copies of forty stories of one field are linked
/// across these about as often as they are within.
const APART: f64 = 6.0;
const FAR: f64 = 0.3;
const NEAR: f64 = 0.6;

/// The shares are taken of so many sentences more than there are: what two items of a few sentences
/// share by chance is a large share of them.
const BEYOND: f64 = 4.0;

/// So much of a sentence is taken for shared where nothing is.
const LEAST_SHARED: f64 = 0.2;

/// Fewer sentences than this are no likelier to be meant than so many: the events have no fewer.
const LEAST_UNITS: usize = 8;

/// What the log odds lose where two articles are [parted](Company::parted), for as much as they are by more than copies
/// of one story: of the hand-marked ones 1 in 100 pairs is, of copies of different stories among all of them every one.
/// Not fitted: no more than the sign follows from those.
const PARTED: f64 = -5.0;
const SAME_COMPANY: f64 = 0.5;

/// An article that shares so much of what the closest one does is hardly told from a copy of it.
const COPY: f32 = 0.9;

/// So few sentences do not show which story they belong to.
pub(super) const TOO_FEW: usize = 3;

/// How much of its story each article shares with the closest of those it was compared with.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Stories {
    closest: FxHashMap<ArticleId, f32>,
}

/// How close articles are to all those they were compared with.
#[derive(Debug, Default)]
pub(super) struct Company {
    /// For each article how close it is to every other one, as a share of how close the closest is. Ordered by
    /// article.
    shares: FxHashMap<ArticleId, Vec<(ArticleId, f32)>>,
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

    /// What the log odds of a link between two articles gain or lose by what else the two share, and by the
    /// `company` that both keep.
    pub fn odds(&self, ids: (ArticleId, ArticleId), pair: &Pair, company: &Company) -> f64 {
        let parted = f64::from(company.parted(ids)) - SAME_COMPANY;
        odds(pair, self.close(ids, pair)) + PARTED * parted.max(0.0)
    }

    /// Whether two articles tell one story, as far as their sentences show; very few show nothing.
    pub fn one(&self, ids: (ArticleId, ArticleId), pair: &Pair) -> bool {
        let close = self.close(ids, pair);
        pair.sentences <= TOO_FEW || one_story(pair, close) >= apart(close)
    }

    /// How close two articles are, as a share of the closest that either has.
    fn close(&self, (left, right): (ArticleId, ArticleId), pair: &Pair) -> f64 {
        let close = f64::from(pair.story / self.closest(left).min(self.closest(right)));
        close.min(1.0)
    }

    /// Whether it may show in the [company](Company) of an article that it keeps that of another one: who is farther
    /// parts no two.
    pub fn keeps_company(&self, article: ArticleId, pair: &Pair) -> bool {
        f64::from(pair.story / self.closest(article)) > SAME_COMPANY
    }

    /// How much of its story an article shares with the closest one.
    pub fn closest(&self, article: ArticleId) -> f32 {
        let closest = self.closest.get(&article).copied();
        closest.unwrap_or_default().max(1e-6)
    }
}

impl Company {
    /// That of the `asked` articles.
    pub fn of(pairs: &Pairs, stories: &Stories, asked: &FxHashSet<ArticleId>) -> Self {
        let mut company = Self::default();
        // Pairs are ordered, and so the others of each article come in order too.
        for (&(left, right), pair) in pairs {
            for (article, other) in [(left, right), (right, left)] {
                if asked.contains(&article) {
                    let share = pair.story / stories.closest(article);
                    company
                        .shares
                        .entry(article)
                        .or_default()
                        .push((other, share));
                }
            }
        }
        company
    }

    /// How much closer some third article is to one of two articles than to the other, 0 to 1: copies of one story
    /// keep the same company. It follows from the pairs of the two alone.
    fn parted(&self, (left, right): (ArticleId, ArticleId)) -> f32 {
        let company = |of: ArticleId| self.shares.get(&of).map_or(&[][..], Vec::as_slice);
        let (mut ours, mut theirs) = (company(left), company(right));
        // Who is compared with so many may be as close to others.
        let [our_all, their_all] = [ours, theirs].map(|company| company.len() < MOST_PARTNERS);
        // Copies of one text are compared with the first of them only.
        let alone = |share: f32| if share < COPY { share } else { 0.0 };
        let mut parted = 0.0_f32;
        // Both are ordered: they are walked in step.
        loop {
            let (third, apart) = match (ours, theirs) {
                ([(a, x), our_rest @ ..], [(b, y), their_rest @ ..]) if a == b => {
                    (ours, theirs) = (our_rest, their_rest);
                    (*a, (x - y).abs())
                }
                ([(a, x), rest @ ..], others) if others.first().is_none_or(|(b, _)| a < b) => {
                    ours = rest;
                    (*a, if their_all { alone(*x) } else { 0.0 })
                }
                (_, [(b, y), rest @ ..]) => {
                    theirs = rest;
                    (*b, if our_all { alone(*y) } else { 0.0 })
                }
                _ => return parted,
            };
            if third != left && third != right {
                parted = parted.max(apart);
            }
        }
    }
}

/// What the log odds of a link between two articles would gain or lose if there were no others.
pub(super) fn odds_alone(pair: &Pair) -> f64 {
    odds(pair, 1.0)
}

fn odds(pair: &Pair, close: f64) -> f64 {
    let [left, right] = pair.units;
    let shorter = ln(left.min(right).max(LEAST_UNITS) as f64);
    let missing = (one_story(pair, close) - SURELY).min(0.0);
    MISSING * missing - apart(close) + SHORTER * shorter
}

/// What the log odds lose where one has closer articles.
fn apart(close: f64) -> f64 {
    APART * (1.0 - (close - FAR) / (NEAR - FAR)).clamp(0.0, 1.0)
}

/// The log odds of two articles telling one story that are so close.
fn one_story(pair: &Pair, close: f64) -> f64 {
    let sentences = pair.sentences as f64;
    let shared = f64::from(pair.story) * sentences.max(1.0);
    let [names, fewer] = pair.names.map(|count| count as f64);
    SHARED * ln((shared + LEAST_SHARED) / (sentences + BEYOND))
        + CLOSEST * close
        + SHARE_OF_NAMES * names / (fewer + FEW_NAMES)
        + NAMES * ln(names + 1.0)
        + CONSTANT
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn pair(story: f32, sentences: usize) -> Pair {
        Pair {
            story,
            sentences,
            units: [sentences; 2],
            ..Pair::default()
        }
    }

    const IDS: [ArticleId; 4] = [ArticleId(1), ArticleId(2), ArticleId(3), ArticleId(4)];

    /// Pairs by what the articles share of their story, in ten sentences each.
    fn sharing<const N: usize>(shares: [((ArticleId, ArticleId), f32); N]) -> Pairs {
        let pairs = shares.map(|(ids, share)| (ids, Arc::new(pair(share, 10))));
        Pairs::from(pairs)
    }

    fn parted(pairs: &Pairs, ids: (ArticleId, ArticleId)) -> f32 {
        let asked = IDS.into_iter().collect();
        Company::of(pairs, &Stories::of(pairs), &asked).parted(ids)
    }

    /// What the odds of links of a pair gain or lose among others.
    fn odds_among(pairs: &Pairs, ids: (ArticleId, ArticleId), pair: &Pair) -> f64 {
        let asked = IDS.into_iter().collect();
        let stories = Stories::of(pairs);
        stories.odds(ids, pair, &Company::of(pairs, &stories, &asked))
    }

    /// Four articles: the first two and the last two share so much, the others so little.
    fn stories(much: f32, little: f32, sentences: usize) -> Pairs {
        let mut pairs = Pairs::default();
        for (at, left) in IDS.into_iter().enumerate() {
            for right in IDS.into_iter().skip(at + 1) {
                let one = left.0.div_ceil(2) == right.0.div_ceil(2);
                let share = if one { much } else { little };
                pairs.insert((left, right), Arc::new(pair(share, sentences)));
            }
        }
        pairs
    }

    #[test]
    fn two_copies_in_free_words_tell_one_story() {
        let free = pair(0.15, 10);
        let alone = sharing([((IDS[0], IDS[1]), 0.15)]);
        assert!(Stories::of(&alone).one((IDS[0], IDS[1]), &free));
        // The same share is the talk of the field for articles that have much closer ones.
        let among = stories(0.8, 0.15, 10);
        assert!(!Stories::of(&among).one((IDS[0], IDS[2]), &free));
        let odds = odds_among(&among, (IDS[0], IDS[2]), &free);
        assert!(odds + 1.0 < odds_among(&alone, (IDS[0], IDS[1]), &free));
    }

    #[test]
    fn names_show_one_story_in_however_free_words() {
        let told = |names| Pair {
            names,
            ..pair(0.05, 10)
        };
        let alone = |pair: &Pair| {
            let stories = Stories::of(&Pairs::from([((IDS[0], IDS[1]), Arc::new(pair.clone()))]));
            stories.one((IDS[0], IDS[1]), pair)
        };
        assert!(!alone(&told([0, 6])));
        assert!(!alone(&told([1, 9])));
        assert!(alone(&told([4, 6])));
        // One name of few says as much as many of many.
        assert!(odds_alone(&told([2, 3])) > odds_alone(&told([2, 20])));
        // The same persons in articles that have much closer ones are those of the field.
        let mut pairs = Pairs::default();
        pairs.insert((IDS[0], IDS[1]), Arc::new(pair(0.9, 10)));
        pairs.insert((IDS[2], IDS[3]), Arc::new(pair(0.9, 10)));
        let field = Pair {
            names: [4, 6],
            ..pair(0.2, 10)
        };
        pairs.insert((IDS[0], IDS[2]), Arc::new(field.clone()));
        assert!(!Stories::of(&pairs).one((IDS[0], IDS[2]), &field));
        assert!(odds_among(&pairs, (IDS[0], IDS[2]), &field) + 3.0 < odds_alone(&field));
    }

    #[test]
    fn strangers_tell_two_stories_even_if_nothing_is_closer() {
        let strangers = pair(0.015, 10);
        let alone = Stories::of(&Pairs::from([(
            (IDS[0], IDS[1]),
            Arc::new(strangers.clone()),
        )]));
        assert!(!alone.one((IDS[0], IDS[1]), &strangers));
    }

    #[test]
    fn a_free_copy_of_two_that_are_alike_tells_their_story() {
        let mut pairs = Pairs::default();
        pairs.insert((IDS[0], IDS[1]), Arc::new(pair(0.95, 10)));
        let free = pair(0.16, 10);
        pairs.insert((IDS[0], IDS[2]), Arc::new(free.clone()));
        pairs.insert((IDS[1], IDS[2]), Arc::new(free.clone()));
        assert!(Stories::of(&pairs).one((IDS[0], IDS[2]), &free));
    }

    #[test]
    fn copies_of_one_story_keep_the_same_company() {
        let among = stories(0.8, 0.2, 10);
        // The third one is as close to the second as to the first, the fourth and the third to one another.
        assert_eq!(parted(&among, (IDS[0], IDS[1])), 0.0);
        assert_eq!(parted(&among, (IDS[0], IDS[2])), 0.75);
        assert_eq!(parted(&among, (IDS[2], IDS[0])), 0.75);
        // Two articles alone have no company.
        let only = sharing([((IDS[0], IDS[1]), 0.1)]);
        assert_eq!(parted(&only, (IDS[0], IDS[1])), 0.0);
        // One that was not compared with a third shares nothing with it.
        let near = sharing([((IDS[0], IDS[1]), 0.4), ((IDS[1], IDS[2]), 0.3)]);
        assert_eq!(parted(&near, (IDS[0], IDS[1])), 0.75);
        // Unless it may be a copy of one of the two, which is compared with the first of all copies only.
        let chain = sharing([((IDS[0], IDS[1]), 0.4), ((IDS[1], IDS[2]), 0.4)]);
        assert_eq!(parted(&chain, (IDS[0], IDS[1])), 0.0);
        assert_eq!(parted(&chain, (IDS[0], IDS[2])), 0.0);
    }

    #[test]
    fn a_link_is_likelier_where_fewer_sentences_could_be_meant() {
        let among = stories(0.3, 0.3, 10);
        let ids = (IDS[0], IDS[1]);
        let odds = |sentences| odds_among(&among, ids, &pair(0.3, sentences));
        assert!(odds(10) > odds(60));
    }
}
