//! The links between two articles.
//!
//! Sentences meet through the keys they share; rare keys weigh more. How rare a key is depends on
//! the two articles only, so the links of a pair never change with what else is compared.

use super::features::{Features, Level, Posting};
use super::kind_of::kind_of;
use super::{ArticleFindings, Link, Score};
use crate::text::{ArticleId, Passage};

/// A key that this many pairs of words share tells nothing and would cost time.
const MOST_MEETINGS: usize = 20_000;

/// How much shared weight counts as half of enough.
const HALF_ENOUGH: f32 = 1.7;

/// Sentences that score less are not the same fact even if nothing better is there.
const LEAST: f32 = 0.30;

/// A link stands if neither side has a partner that is better by more than this factor.
const RIVAL: f32 = 0.80;

/// Two sentences that share something.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Candidate {
    /// The left sentence, as an index into its article's units.
    pub left: u32,
    /// The right sentence.
    pub right: u32,
    /// How much speaks for the same fact, 0 to 1.
    pub score: f32,
}

/// Two words that share a key.
#[derive(Clone, Copy, Debug)]
struct Meeting {
    left_unit: u32,
    right_unit: u32,
    left: u32,
    right: u32,
    weight: f32,
    phrase: bool,
}

/// Finds the links between two articles, ordered by left, then right passage.
pub(super) fn links_between(
    left: (ArticleId, &ArticleFindings),
    right: (ArticleId, &ArticleFindings),
) -> Vec<Link> {
    let candidates = candidates(&left.1.features, &right.1.features);
    let chosen = decide(
        &candidates,
        left.1.features.units.len(),
        right.1.features.units.len(),
    );
    let mut links: Vec<Link> = chosen
        .iter()
        .map(|candidate| {
            let a = &left.1.features.units[candidate.left as usize];
            let b = &right.1.features.units[candidate.right as usize];
            Link {
                left: Passage {
                    article: left.0,
                    span: a.span,
                },
                right: Passage {
                    article: right.0,
                    span: b.span,
                },
                kind: kind_of(&a.folded, &b.folded),
                // Certainty is for people: what the program finds stays below it.
                score: Score::from_thousandths(
                    Score::from_fraction(f64::from(candidate.score))
                        .thousandths()
                        .min(990),
                ),
            }
        })
        .collect();
    links.sort_unstable_by_key(|link| (link.left, link.right));
    links
}

/// Scores every two sentences that share a key, ordered by left, then right.
pub(super) fn candidates(left: &Features, right: &Features) -> Vec<Candidate> {
    let (meetings, left_total, right_total) = meet(left, right);
    let mut found = Vec::new();
    let mut left_taken = vec![false; left.tokens.len()];
    let mut right_taken = vec![false; right.tokens.len()];
    let mut rest = meetings.as_slice();
    while let Some(first) = rest.first() {
        let pair = (first.left_unit, first.right_unit);
        let count = rest.partition_point(|meeting| (meeting.left_unit, meeting.right_unit) <= pair);
        let (group, after) = rest.split_at(count);
        rest = after;
        let mut shared = 0.0;
        let mut phrases = 0.0;
        let mut strong = 0;
        for meeting in group {
            if meeting.phrase {
                phrases += meeting.weight;
                continue;
            }
            let (a, b) = (meeting.left as usize, meeting.right as usize);
            if left_taken[a] || right_taken[b] {
                continue;
            }
            left_taken[a] = true;
            right_taken[b] = true;
            shared += meeting.weight;
            strong += usize::from(meeting.weight >= 0.25);
        }
        for meeting in group {
            left_taken[meeting.left as usize] = false;
            right_taken[meeting.right as usize] = false;
        }
        let score = score(
            shared,
            phrases,
            strong,
            left_total[pair.0 as usize],
            right_total[pair.1 as usize],
        );
        if score > 0.05 {
            found.push(Candidate {
                left: pair.0,
                right: pair.1,
                score,
            });
        }
    }
    found
}

/// Combines what two sentences share with how much of each of them that is.
fn score(shared: f32, phrases: f32, strong: usize, left_total: f32, right_total: f32) -> f32 {
    if strong < 2 || left_total <= 0.0 || right_total <= 0.0 {
        return 0.0;
    }
    let evidence = shared + phrases;
    let (a, b) = (
        (shared / left_total).min(1.0),
        (shared / right_total).min(1.0),
    );
    let (less, more) = (a.min(b), a.max(b));
    let coverage = 0.45 * less + 0.55 * more;
    let amount = evidence / (evidence + HALF_ENOUGH);
    (amount * coverage).sqrt()
}

/// Joins both indexes. Returns every two words that share a key, ordered by units and falling
/// weight, and how much each unit tells in all.
fn meet(left: &Features, right: &Features) -> (Vec<Meeting>, Vec<f32>, Vec<f32>) {
    let rarity = Rarity::of(left.units.len() + right.units.len());
    let mut totals = (Totals::of(left), Totals::of(right));
    let mut meetings = Vec::new();
    let (mut a, mut b) = (left.postings.as_slice(), right.postings.as_slice());
    loop {
        let key = match (a.first(), b.first()) {
            (Some(x), Some(y)) => x.key.min(y.key),
            (Some(x), None) => x.key,
            (None, Some(y)) => y.key,
            (None, None) => break,
        };
        let (from_left, after) = take(a, key);
        a = after;
        let (from_right, after) = take(b, key);
        b = after;
        let weight = rarity.weight(units(from_left, left) + units(from_right, right));
        totals.0.add(from_left, weight);
        totals.1.add(from_right, weight);
        if from_left.len().saturating_mul(from_right.len()) > MOST_MEETINGS {
            continue;
        }
        for x in from_left {
            let first = left.tokens[x.token as usize];
            for y in from_right {
                let second = right.tokens[y.token as usize];
                let strength = x.level.strength() * y.level.strength();
                meetings.push(Meeting {
                    left_unit: first.unit,
                    right_unit: second.unit,
                    left: x.token,
                    right: y.token,
                    weight: weight * strength * first.salience.min(second.salience),
                    phrase: x.level == Level::Phrase,
                });
            }
        }
    }
    meetings.sort_unstable_by(|x, y| {
        (x.left_unit, x.right_unit)
            .cmp(&(y.left_unit, y.right_unit))
            .then(y.weight.total_cmp(&x.weight))
            .then((x.left, x.right).cmp(&(y.left, y.right)))
    });
    (meetings, totals.0.by_unit(left), totals.1.by_unit(right))
}

fn take(postings: &[Posting], key: u64) -> (&[Posting], &[Posting]) {
    let count = postings
        .iter()
        .take_while(|posting| posting.key == key)
        .count();
    postings.split_at(count)
}

/// How many units postings of one key stand in.
fn units(postings: &[Posting], features: &Features) -> usize {
    let mut last = None;
    let mut count = 0;
    for posting in postings {
        let unit = Some(features.tokens[posting.token as usize].unit);
        count += usize::from(unit != last);
        last = unit;
    }
    count
}

/// How much a key weighs by the number of sentences it stands in.
struct Rarity {
    sentences: f32,
}

impl Rarity {
    /// A few sentences more than there are keep short articles from making every word rare or common.
    fn of(sentences: usize) -> Self {
        Self {
            sentences: sentences as f32 + 10.0,
        }
    }

    /// 1 for a key of one sentence, towards 0 for one of all.
    fn weight(&self, units: usize) -> f32 {
        let units = units.max(1) as f32;
        ((self.sentences / units).ln() / self.sentences.ln()).max(0.0)
    }
}

/// How much each token tells: the mean over the word itself and what it means.
struct Totals {
    sums: Vec<(f32, f32)>,
}

impl Totals {
    fn of(features: &Features) -> Self {
        Self {
            sums: vec![(0.0, 0.0); features.tokens.len()],
        }
    }

    fn add(&mut self, postings: &[Posting], weight: f32) {
        for posting in postings {
            if posting.level <= Level::Concept {
                let sum = &mut self.sums[posting.token as usize];
                sum.0 += weight;
                sum.1 += 1.0;
            }
        }
    }

    fn by_unit(&self, features: &Features) -> Vec<f32> {
        let mut totals = vec![0.0; features.units.len()];
        for (token, (sum, count)) in features.tokens.iter().zip(&self.sums) {
            if *count > 0.0 {
                totals[token.unit as usize] += token.salience * sum / count;
            }
        }
        totals
    }
}

/// Chooses the links among candidates: those good enough that neither side has a much better one.
fn decide(candidates: &[Candidate], left_units: usize, right_units: usize) -> Vec<Candidate> {
    let mut left_best = vec![0.0_f32; left_units];
    let mut right_best = vec![0.0_f32; right_units];
    for candidate in candidates {
        let best = &mut left_best[candidate.left as usize];
        *best = best.max(candidate.score);
        let best = &mut right_best[candidate.right as usize];
        *best = best.max(candidate.score);
    }
    candidates
        .iter()
        .filter(|candidate| {
            let rival_left = left_best[candidate.left as usize];
            let rival_right = right_best[candidate.right as usize];
            candidate.score >= LEAST
                && candidate.score >= rival_left * RIVAL
                && candidate.score >= rival_right * RIVAL
        })
        .copied()
        .collect()
}
