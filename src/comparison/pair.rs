//! The links between two articles.
//!
//! Sentences meet through the keys they share; rare keys weigh more. How rare a key is depends on
//! the two articles only, so the links of a pair never change with what else is compared.

use rustc_hash::FxHashMap;

use super::features::{Features, Level, Posting};
use super::kind_of::kind_of;
use super::{ArticleFindings, Link, Score};
use crate::text::{ArticleId, Passage};

/// A key that this many pairs of words share tells nothing and would cost time.
const MOST_MEETINGS: usize = 20_000;

/// How much shared weight counts as half of enough.
const HALF_ENOUGH: f32 = 1.7;

/// Sentences that score less are not the same fact even if nothing better is there.
const LEAST: f32 = 0.32;

/// A link stands if neither side has a partner that is better by more than this factor.
const RIVAL: f32 = 0.67;

/// Two sentences that share something.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Candidate {
    /// The left sentence, as an index into its article's units.
    pub left: u32,
    /// The right sentence.
    pub right: u32,
    /// How much speaks for the same fact, 0 to 1.
    pub score: f32,
    /// The words that meet, as a range of [`Candidates::matches`].
    pub matches: (u32, u32),
}

/// A word of the left sentence with the word of the right one that it meets.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Match {
    /// The left token.
    pub left: u32,
    /// The right token.
    pub right: u32,
    /// How much the two have in common.
    pub weight: f32,
}

/// Every two sentences that share enough to be looked at.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Candidates {
    /// The pairs, ordered by left, then right sentence.
    pub pairs: Vec<Candidate>,
    /// The words that meet in them.
    pub matches: Vec<Match>,
}

impl Candidates {
    fn matches_of(&self, candidate: &Candidate) -> &[Match] {
        &self.matches[candidate.matches.0 as usize..candidate.matches.1 as usize]
    }
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
    let chosen = decide(&candidates, &left.1.features, &right.1.features);
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

/// Scores every two sentences that share a key.
pub(super) fn candidates(left: &Features, right: &Features) -> Candidates {
    let (meetings, left_total, right_total) = meet(left, right);
    let mut found = Candidates::default();
    let mut left_taken = vec![false; left.tokens.len()];
    let mut right_taken = vec![false; right.tokens.len()];
    let mut rest = meetings.as_slice();
    while let Some(first) = rest.first() {
        let pair = (first.left_unit, first.right_unit);
        let count = rest.partition_point(|meeting| (meeting.left_unit, meeting.right_unit) <= pair);
        let (group, after) = rest.split_at(count);
        rest = after;
        let start = found.matches.len();
        let mut shared = 0.0;
        let mut phrases = 0.0;
        let mut most = 0.0_f32;
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
            most = most.max(meeting.weight);
            found.matches.push(Match {
                left: meeting.left,
                right: meeting.right,
                weight: meeting.weight,
            });
        }
        for meeting in group {
            left_taken[meeting.left as usize] = false;
            right_taken[meeting.right as usize] = false;
        }
        let telling = found.matches[start..]
            .iter()
            .filter(|found| found.weight >= tune("TELL", 0.1))
            .count();
        let score = if telling < 2 || most < tune("MOST", 0.3) {
            0.0
        } else {
            score(
                shared,
                phrases,
                left_total[pair.0 as usize],
                right_total[pair.1 as usize],
            )
        };
        if score > 0.1 {
            found.pairs.push(Candidate {
                left: pair.0,
                right: pair.1,
                score,
                matches: (start as u32, found.matches.len() as u32),
            });
        } else {
            found.matches.truncate(start);
        }
    }
    found
}

pub(super) fn tune(name: &str, default: f32) -> f32 {
    std::env::var(name)
        .ok()
        .and_then(|v| v.parse().ok())
        .unwrap_or(default)
}

/// Combines what two sentences share with how much of each of them that is.
fn score(shared: f32, phrases: f32, left_total: f32, right_total: f32) -> f32 {
    if left_total <= 0.0 || right_total <= 0.0 {
        return 0.0;
    }
    let evidence = shared + phrases * tune("PHRASE", 1.0);
    let (a, b) = (
        (shared / left_total).min(1.0),
        (shared / right_total).min(1.0),
    );
    let (less, more) = (a.min(b), a.max(b));
    let m = tune("MORE", 0.6);
    let coverage = (1.0 - m) * less + m * more;
    let amount = evidence / (evidence + tune("HALF", HALF_ENOUGH));
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
        ((self.sentences / units).ln() / self.sentences.ln())
            .max(0.0)
            .powf(tune("POW", 2.25))
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

/// Chooses the links among candidates, from the best to the worst. One stands if it is good enough
/// and, where a side has a better partner already, if it is nearly as good or if it tells what that
/// partner does not: a sentence may hold what another article tells in two.
fn decide(candidates: &Candidates, left: &Features, right: &Features) -> Vec<Candidate> {
    let around = Around::of(candidates);
    let mut order: Vec<Candidate> = candidates
        .pairs
        .iter()
        .map(|candidate| Candidate {
            score: candidate.score + around.support(candidate),
            ..*candidate
        })
        .filter(|candidate| candidate.score >= tune("LEAST", LEAST))
        .collect();
    order.sort_unstable_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then((a.left, a.right).cmp(&(b.left, b.right)))
    });
    let mut left_best = vec![0.0_f32; left.units.len()];
    let mut right_best = vec![0.0_f32; right.units.len()];
    let mut left_told = vec![false; left.tokens.len()];
    let mut right_told = vec![false; right.tokens.len()];
    let mut chosen = Vec::new();
    for candidate in order {
        let matches = candidates.matches_of(&candidate);
        let (a, b) = (candidate.left as usize, candidate.right as usize);
        let new_share = |told: &dyn Fn(&Match) -> bool| {
            let all: f32 = matches.iter().map(|found| found.weight).sum();
            let new = matches.iter().filter(|found| !told(found));
            new.map(|found| found.weight).sum::<f32>() / all.max(f32::MIN_POSITIVE)
        };
        let stands = |best: f32, told: &dyn Fn(&Match) -> bool| {
            candidate.score >= best * tune("RIVAL", RIVAL)
                || (candidate.score >= tune("LEAST2", 0.35) && new_share(told) >= tune("NEW", 0.6))
        };
        if stands(left_best[a], &|found| left_told[found.left as usize])
            && stands(right_best[b], &|found| right_told[found.right as usize])
        {
            left_best[a] = left_best[a].max(candidate.score);
            right_best[b] = right_best[b].max(candidate.score);
            for found in matches {
                left_told[found.left as usize] = true;
                right_told[found.right as usize] = true;
            }
            chosen.push(candidate);
        }
    }
    chosen
}

/// What the sentences before and after a pair say about it: articles tell a story in similar order,
/// so two sentences are likelier to match where their neighbours do.
struct Around {
    scores: FxHashMap<(u32, u32), f32>,
}

impl Around {
    fn of(candidates: &Candidates) -> Self {
        let scores = candidates.pairs.iter();
        Self {
            scores: scores
                .map(|pair| ((pair.left, pair.right), pair.score))
                .collect(),
        }
    }

    fn support(&self, candidate: &Candidate) -> f32 {
        let at = |left: Option<u32>, right: Option<u32>| {
            left.zip(right)
                .and_then(|pair| self.scores.get(&pair))
                .copied()
                .unwrap_or(0.0)
        };
        let (a, b) = (candidate.left, candidate.right);
        let before = at(a.checked_sub(1), b.checked_sub(1));
        let after = at(a.checked_add(1), b.checked_add(1));
        let best = before.max(after);
        tune("AROUND", 0.15) * (best - 0.35).max(0.0)
    }
}
