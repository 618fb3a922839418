//! How much speaks for it that two sentences report the same fact.

use std::ops::Range;

use super::exact::{ln, probability};
use super::features::{EVERYWHERE, Features, MOST_CLAUSES};
use super::meeting::Weights;

/// A word of the left sentence with the word of the right one that it meets.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Match {
    /// The left token.
    pub left: u32,
    /// The right token.
    pub right: u32,
    /// How much the two have in common.
    pub weight: f32,
    /// The same before rare words are favoured.
    pub plain: f32,
    /// Whether what they share stands in no other sentence of either article.
    pub unique: bool,
    /// Whether they are numbers of the same things, but maybe not the same numbers.
    pub counted: bool,
}

/// What two sentences have in common.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Evidence {
    /// The weight of the words that meet, rare words favoured.
    pub shared: f32,
    /// The same without favour.
    pub plain: f32,
    /// The part of `shared` that does not come from names on both sides: what happened, not who.
    pub events: f32,
    /// The part of `shared` that comes from the same source speaking.
    pub speaker: f32,
    /// Whether both name somebody or something, but nobody and nothing alike.
    pub strangers: bool,
    /// The part of `shared` that comes from equal numbers.
    pub numbers: f32,
    /// The part of `shared` that comes from numbers of the same things, maybe not the same numbers.
    pub counted: f32,
    /// The part of `plain` that stands in no other sentence of either article.
    pub unique: f32,
    /// The heaviest word that meets.
    pub heaviest: f32,
    /// How many words of some weight meet.
    pub telling: usize,
    /// The plain weight of all words of the left and of the right sentence.
    pub totals: [f32; 2],
    /// How alike the two look, 0 to 1.
    pub alike: f32,
}

/// What each piece of evidence adds to the log odds, in the order of [`Evidence::values`], with the
/// constant last. Fitted by logistic regression on the hand-marked pairs of ten stories:
/// the four of `seeds` and the six of `tests/data/stories` that have been read.
const ODDS: [f64; 11] = [
    1.389, 0.548, 1.621, 1.269, 4.404, 2.9, 0.382, 0.467, -0.22, 3.995, -2.604,
];

impl Evidence {
    /// How likely it is, by this evidence alone, that the two report the same fact.
    pub fn probability(&self) -> f32 {
        let values = self.values();
        let sum: f64 = values
            .iter()
            .zip(ODDS)
            .map(|(value, odds)| value * odds)
            .sum();
        probability(sum + ODDS[ODDS.len() - 1]) as f32
    }

    /// What speaks for the same fact: how much is shared, how much of each sentence that is, and
    /// whether it is also what happened and not only who.
    pub fn values(&self) -> [f64; 10] {
        let share = |part: f32, whole: f32| f64::from((part / whole.max(1e-4)).min(1.0));
        let [left, right] = self.totals;
        let (a, b) = (share(self.plain, left), share(self.plain, right));
        [
            ln(f64::from(self.shared) + 0.05),
            ln(f64::from(self.events) + 0.05),
            a.min(b),
            a.max(b),
            f64::from(self.speaker),
            f64::from(self.numbers),
            f64::from(self.counted),
            f64::from(self.unique),
            f64::from(u8::from(self.strangers)),
            f64::from(self.alike),
        ]
    }
}

/// The clauses of a sentence that carry what it shares with another one.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Part {
    /// The clauses, as indices into [`Unit::clauses`](super::features::Unit::clauses).
    pub clauses: Range<usize>,
    /// The weight of the words in them that meet, and of those anywhere in the sentence.
    shared: (f32, f32),
    /// The weight of all their words, and of all words of the sentence.
    total: (f32, f32),
}

/// A part stands for its sentence if it holds this much of what is shared, and if at most this much
/// of what the sentence tells stands in it: else the sentence itself is the clearer passage.
const HOLDS: f32 = 0.85;
const AT_MOST: f32 = 0.6;

/// What an unmatched word costs a part, compared with what a matched one of the same weight brings.
const UNMATCHED: f32 = 0.4;

impl Part {
    /// The stretch of clauses in which most of what is shared stands with the least besides.
    ///
    /// `unit` is the sentence, as an index into the units; `weights` holds the weight of each token of
    /// the article; `side` tells the token of a match.
    pub fn of(
        features: &Features,
        unit: usize,
        weights: &Weights,
        matches: &[Match],
        side: impl Fn(&Match) -> u32,
    ) -> Self {
        let unit = &features.units[unit];
        // One clause more may be open where sentences are cut no further.
        let count = unit.clauses.len().clamp(1, MOST_CLAUSES + 1);
        let (mut totals, mut shared) = ([0.0_f32; MOST_CLAUSES + 1], [0.0_f32; MOST_CLAUSES + 1]);
        let (totals, shared) = (&mut totals[..count], &mut shared[..count]);
        let mut whole = 0.0;
        for token in unit.tokens.clone() {
            let clause = features.tokens[token].clause;
            whole += weights[token].0;
            if clause != EVERYWHERE
                && let Some(total) = totals.get_mut(usize::from(clause))
            {
                *total += weights[token].0;
            }
        }
        for found in matches {
            let clause = features.tokens[side(found) as usize].clause;
            if clause != EVERYWHERE
                && let Some(sum) = shared.get_mut(usize::from(clause))
            {
                *sum += found.weight;
            }
        }
        // The stretch with the highest sum (Kadane): matched weight counts for it, the rest against.
        let value =
            |clause: usize| shared[clause] - UNMATCHED * (totals[clause] - shared[clause]).max(0.0);
        let (mut best, mut best_sum) = (0..count, f32::MIN);
        let (mut start, mut sum) = (0, 0.0_f32);
        for clause in 0..count {
            if sum <= 0.0 {
                (start, sum) = (clause, 0.0);
            }
            sum += value(clause);
            if sum > best_sum {
                (best, best_sum) = (start..clause + 1, sum);
            }
        }
        let inside: f32 = shared[best.clone()].iter().sum();
        let total = totals[best.clone()].iter().sum();
        Self {
            clauses: best,
            shared: (inside, shared.iter().sum()),
            total: (total, whole),
        }
    }

    /// The clauses, if they alone are what the other sentence tells.
    pub fn telling(&self) -> Option<Range<usize>> {
        let holds = self.shared.0 >= self.shared.1 * HOLDS;
        let narrow = self.total.0 <= self.total.1 * AT_MOST;
        (holds && narrow).then(|| self.clauses.clone())
    }
}
