//! The links between two articles.
//!
//! Sentences meet through the keys they share; rare keys weigh more. How rare a key is depends on
//! the two articles only, so the links of a pair never change with what else is compared.

use rustc_hash::FxHashMap;

use super::features::Features;
use super::kind_of::kind_of;
use super::meeting::meet;
use super::{ArticleFindings, Link, Score};
use crate::text::{ArticleId, Passage};

/// How much shared weight counts as half of enough.
const HALF_ENOUGH: f32 = 1.7;

/// How much of the coverage is that of the sentence which is covered more.
const MORE_COVERED: f32 = 0.6;

/// How much shared weight besides names counts as half of an event.
const HALF_EVENT: f32 = 0.1;

/// Words that share less weight than this tell nothing by themselves.
const TELLING: f32 = 0.1;

/// So many telling words have to meet.
const LEAST_WORDS: usize = 2;

/// One of them has to weigh this much: a word of a few sentences, not one of the whole story.
const RARE: f32 = 0.3;

/// Sentences that score less are not the same fact even if nothing better is there.
const LEAST: f32 = 0.26;

/// A link stands if neither side has a partner that is better by more than this factor.
const RIVAL: f32 = 0.67;

/// What a link has to score to stand beside a better one because it tells something else.
const LEAST_BESIDE: f32 = 0.35;

/// How much of what it shares has to be told by it alone then.
const NEW: f32 = 0.6;

/// A link that scores less has to be the best one of both of its sentences, and the next best must
/// score less than this share of it: where several look alike, none of them tells.
const CLEAR: f32 = 0.3;
const NEXT: f32 = 0.9;

/// So many words in a row that two copies of one story share link their sentences whatever else is
/// there, as long as the articles share this much of their story.
const LONG_RUN: usize = 8;
const COPIES: f32 = 0.12;

/// So many telling words of the run have to meet: function words alone are nobody's.
const RUN_WORDS: usize = 3;

/// How much the best pairs of sentences have to score on average over the shorter article for two
/// copies of one story, and how much articles that merely share a field do.
const RELATED: f32 = 0.16;
const STRANGERS: f32 = 0.08;

/// From this score on a link shows by itself that two articles tell the same story.
const SURE: f32 = 0.45;

/// So large a share of the shorter article has to be linked surely for that, and so many sentences.
const MOSTLY_SURE: f32 = 0.08;
const LEAST_SURE: f32 = 3.0;

/// How much more a link has to score between articles that tell different stories.
const UNRELATED: f32 = 0.4;

/// In articles with fewer sentences sure links are not counted.
const FEW_SENTENCES: usize = 8;

/// How much of a neighbour's score goes to a pair, and from which score on.
const AROUND: f32 = 0.15;
const AROUND_FROM: f32 = 0.35;

/// Two sentences that share something.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Candidate {
    /// The left sentence, as an index into its article's units.
    pub left: u32,
    /// The right sentence.
    pub right: u32,
    /// How much speaks for the same fact, 0 to 1.
    pub score: f32,
    /// Whether the two share so long a run of words that one copies the other.
    pub run: bool,
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
        let mut events = 0.0_f32;
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
            if !(left.tokens[a].name && right.tokens[b].name) {
                events += meeting.weight;
            }
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
            .filter(|found| found.weight >= TELLING)
            .count();
        let common = Common {
            shared,
            phrases,
            events,
        };
        let mut score = common.score(left_total[pair.0 as usize], right_total[pair.1 as usize]);
        // Two words at least, one of them rare: set phrases of the story alone never link.
        if telling < LEAST_WORDS || most < RARE {
            score = 0.0;
        }
        // The words of a run meet as phrases too, which spares looking at all the others.
        let run = phrases > 0.0 && found.matches.len() - start >= RUN_WORDS && {
            let (a, b) = (&left.units[pair.0 as usize], &right.units[pair.1 as usize]);
            has_common_run(&a.folded, &b.folded, LONG_RUN)
        };
        if score > 0.1 || run {
            found.pairs.push(Candidate {
                left: pair.0,
                right: pair.1,
                score,
                run,
                matches: (start as u32, found.matches.len() as u32),
            });
        } else {
            found.matches.truncate(start);
        }
    }
    found
}

/// What two sentences have in common.
struct Common {
    /// The weight of the words that meet.
    shared: f32,
    /// What words in a row add to it.
    phrases: f32,
    /// The part of `shared` that does not come from names on both sides.
    events: f32,
}

impl Common {
    /// How much speaks for the same fact, 0 to 1: enough is shared, it is much of both sentences, or
    /// nearly all of the shorter one, and it is not only who, but also what.
    fn score(&self, left_total: f32, right_total: f32) -> f32 {
        if left_total <= 0.0 || right_total <= 0.0 {
            return 0.0;
        }
        let evidence = self.shared + self.phrases;
        let amount = evidence / (evidence + HALF_ENOUGH);
        let left = (self.shared / left_total).min(1.0);
        let right = (self.shared / right_total).min(1.0);
        let coverage = (1.0 - MORE_COVERED) * left.min(right) + MORE_COVERED * left.max(right);
        let event = self.events / (self.events + HALF_EVENT);
        (amount * coverage).sqrt() * event
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
        .collect();
    order.sort_unstable_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then((a.left, a.right).cmp(&(b.left, b.right)))
    });
    let (own, other) = (left.units.len(), right.units.len());
    let story = shared_story(&order, own, other);
    let left_rivals = Rivals::of(own, order.iter().map(|pair| (pair.left, pair.score)));
    let right_rivals = Rivals::of(other, order.iter().map(|pair| (pair.right, pair.score)));
    let long_run = |pair: &Candidate| pair.run && story >= COPIES;
    order.retain(|pair| {
        let stands_out = || {
            left_rivals.is_clear(pair.left, pair.score)
                && right_rivals.is_clear(pair.right, pair.score)
        };
        pair.score >= CLEAR || pair.score >= LEAST && stands_out() || long_run(pair)
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
            candidate.score >= best * RIVAL
                || (candidate.score >= LEAST_BESIDE && new_share(told) >= NEW)
        };
        let fits = stands(left_best[a], &|found| left_told[found.left as usize])
            && stands(right_best[b], &|found| right_told[found.right as usize]);
        if fits || long_run(&candidate) {
            left_best[a] = left_best[a].max(candidate.score);
            right_best[b] = right_best[b].max(candidate.score);
            for found in matches {
                left_told[found.left as usize] = true;
                right_told[found.right as usize] = true;
            }
            chosen.push(candidate);
        }
    }
    let least = least_between(story, &chosen, own.min(other));
    chosen.retain(|candidate| candidate.score >= least || long_run(candidate));
    chosen
}

/// How much the best pairs of sentences score on average over the shorter article, each sentence
/// counted once. `order` holds the candidates from the best to the worst.
fn shared_story(order: &[Candidate], left: usize, right: usize) -> f32 {
    let mut left_taken = vec![false; left];
    let mut right_taken = vec![false; right];
    let mut sum = 0.0;
    for candidate in order {
        let (a, b) = (candidate.left as usize, candidate.right as usize);
        if !left_taken[a] && !right_taken[b] {
            left_taken[a] = true;
            right_taken[b] = true;
            sum += candidate.score;
        }
    }
    sum / left.min(right).max(1) as f32
}

/// What a link has to score between two articles of which the shorter one has `units` sentences and
/// which share so much of their story.
///
/// Copies of one story share something in most sentences, and several of them beyond doubt. Where
/// they do not, the articles tell different stories, and what looks alike is the talk of their
/// field. One sure link is background that both explain.
fn least_between(story: f32, chosen: &[Candidate], units: usize) -> f32 {
    let shared = ((story - STRANGERS) / (RELATED - STRANGERS)).clamp(0.0, 1.0);
    let surely = if units < FEW_SENTENCES {
        1.0
    } else {
        let sure = chosen.iter().filter(|candidate| candidate.score >= SURE);
        let enough = (MOSTLY_SURE * units as f32).max(LEAST_SURE);
        (sure.count() as f32 / enough).min(1.0)
    };
    LEAST + UNRELATED * (1.0 - shared.min(surely))
}

/// Whether two sentences share so many words in a row.
fn has_common_run(left: &[u64], right: &[u64], length: usize) -> bool {
    let mut last = vec![0_usize; right.len() + 1];
    for word in left {
        // From the end, so that each cell still holds the run that ended one word earlier.
        for at in (0..right.len()).rev() {
            last[at + 1] = if right[at] == *word { last[at] + 1 } else { 0 };
            if last[at + 1] >= length {
                return true;
            }
        }
    }
    false
}

/// The best and the second best score of each sentence.
struct Rivals {
    best: Vec<(f32, f32)>,
}

impl Rivals {
    fn of(units: usize, scores: impl Iterator<Item = (u32, f32)>) -> Self {
        let mut best = vec![(0.0_f32, 0.0_f32); units];
        for (unit, score) in scores {
            let (first, second) = &mut best[unit as usize];
            if score > *first {
                *second = *first;
                *first = score;
            } else {
                *second = second.max(score);
            }
        }
        Self { best }
    }

    /// Whether the score is the best of the sentence, and the next one clearly less.
    fn is_clear(&self, unit: u32, score: f32) -> bool {
        let (first, second) = self.best[unit as usize];
        score >= first && second <= score * NEXT
    }
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
        AROUND * (best - AROUND_FROM).max(0.0)
    }
}

#[cfg(test)]
mod tests;
