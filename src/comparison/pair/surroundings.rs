//! What stands around two sentences: rivals, neighbours, and their places in the articles.

use super::super::exact::ln;
use super::Candidate;

/// What the log odds of a candidate are made of: its own log odds, how crowded both sentences are
/// with other candidates, the better of its neighbours, how far from one another they stand in their
/// articles and how far down, whether only one of them is a quotation, and a constant. Fitted together with
/// what the articles as a whole add in [`Stories`](super::super::stories::Stories), and third articles in
/// [`settle`](super::super::settle). The constant is higher than fitted by ln(0.69/0.31): what is as likely as 31
/// in 100 becomes a link, where recall and precision balance best.
const OWN: f64 = 0.795;
const CROWD: f64 = -0.412;
const NEIGHBOURS: f64 = 1.427;
const ELSEWHERE: f64 = -1.176;
const DOWN: f64 = -0.878;
pub(super) const ONE_QUOTES: f64 = -1.52;
const CONSTANT: f64 = 1.542;

/// So many rivals make a crowd.
const RIVALS: usize = 6;

/// A sentence without rivals is taken to have so much of one; more where an article has fewer sentences than
/// this, for there hardly any could be.
const NOBODY: f64 = 0.01;
const FEW_SENTENCES: f64 = 8.0;

/// How much of a rival a sentence has at least, among so many sentences.
pub(super) fn nobody(sentences: usize) -> f64 {
    NOBODY * (FEW_SENTENCES / sentences.max(1) as f64).max(1.0)
}

/// Completes the log odds of each candidate: a sentence that resembles many tells little by resembling one
/// more, and articles tell a story in similar order, so two sentences are likelier to match where
/// their neighbours do, and where both stand as far down. News starts with what matters: what copies share
/// stands at the top, and they end as they like.
pub(super) fn weigh_surroundings(candidates: &mut [Candidate], left: usize, right: usize) {
    let surroundings = Surroundings::of(candidates, left);
    let left_crowd = Crowd::of(left, candidates.iter().map(|pair| (pair.left, pair.own)));
    let right_crowd = Crowd::of(right, candidates.iter().map(|pair| (pair.right, pair.own)));
    let place = |unit: u32, units: usize| (f64::from(unit) + 0.5) / units.max(1) as f64;
    for candidate in candidates {
        let own = f64::from(candidate.own);
        let crowd = ln(left_crowd.besides(candidate.left, candidate.own) + nobody(right))
            + ln(right_crowd.besides(candidate.right, candidate.own) + nobody(left));
        let places = [place(candidate.left, left), place(candidate.right, right)];
        let odds = OWN * ln((own + 0.002) / (1.002 - own))
            + CROWD * crowd
            + NEIGHBOURS * f64::from(surroundings.best(candidate.left, candidate.right))
            + ELSEWHERE * (places[0] - places[1]).abs()
            + DOWN * (places[0] + places[1]) / 2.0
            + CONSTANT;
        candidate.odds += odds as f32;
    }
}

/// Sentences so near are neighbours.
const NEAR: u32 = 2;

/// How much a neighbour counts that is not as far away on both sides: one copy has a sentence more,
/// or tells in two what the other tells in one.
const SLANTED: f32 = 0.7;

/// The candidates by place.
struct Surroundings {
    /// Right sentence and likelihood, ordered by left, then right sentence.
    places: Vec<(u32, f32)>,
    /// Where the candidates of each left sentence start.
    rows: Vec<usize>,
}

impl Surroundings {
    fn of(candidates: &[Candidate], left: usize) -> Self {
        let rows = (0..=left as u32)
            .map(|row| candidates.partition_point(|candidate| candidate.left < row));
        Self {
            rows: rows.collect(),
            places: candidates
                .iter()
                .map(|pair| (pair.right, pair.own))
                .collect(),
        }
    }

    /// The likelihood of the best neighbour of two sentences that stands in the same order.
    fn best(&self, left: u32, right: u32) -> f32 {
        let last = self.rows.len().saturating_sub(1) as u32;
        let mut best = 0.0_f32;
        for row in left.saturating_sub(NEAR)..(left + NEAR + 1).min(last) {
            let row_places = &self.places[self.rows[row as usize]..self.rows[row as usize + 1]];
            let first = row_places.partition_point(|(other, _)| other + NEAR < right);
            let near = row_places[first..]
                .iter()
                .take_while(|(other, _)| *other <= right + NEAR);
            for (other, likely) in near {
                let (down, across) = (
                    i64::from(row) - i64::from(left),
                    i64::from(*other) - i64::from(right),
                );
                if (down, across) == (0, 0) || down * across < 0 {
                    continue;
                }
                let share = if down == across { 1.0 } else { SLANTED };
                best = best.max(likely * share);
            }
        }
        best
    }
}

/// The likeliest partners of each sentence, one more than make a crowd.
struct Crowd {
    best: Vec<[f32; RIVALS + 1]>,
}

impl Crowd {
    fn of(units: usize, likely: impl Iterator<Item = (u32, f32)>) -> Self {
        let mut best = vec![[0.0; RIVALS + 1]; units];
        for (unit, likely) in likely {
            let ranks = &mut best[unit as usize];
            let rank = ranks.iter().position(|other| likely > *other);
            if let Some(rank) = rank {
                ranks[rank..].rotate_right(1);
                ranks[rank] = likely;
            }
        }
        Self { best }
    }

    /// The mean likelihood of the rivals of a partner with this likelihood.
    fn besides(&self, unit: u32, likely: f32) -> f64 {
        let ranks = &self.best[unit as usize];
        // The partner itself is one of the first, unless so many are likelier that it does not count.
        let own = ranks.iter().position(|other| *other == likely);
        let own = own.unwrap_or(RIVALS);
        let rivals = (0..=RIVALS).filter(|rank| *rank != own);
        let sum: f64 = rivals.map(|rank| f64::from(ranks[rank])).sum();
        sum / RIVALS as f64
    }
}
