//! Which words of two articles meet, and how much each meeting counts.

use super::exact::ln;
use super::features::{Features, Posting};
use super::form::Level;

/// A key that this many pairs of words share tells nothing and would cost time.
const MOST_MEETINGS: usize = 20_000;

/// Two words that share a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meeting {
    /// The left sentence.
    pub left_unit: u32,
    /// The right sentence.
    pub right_unit: u32,
    /// The left token.
    pub left: u32,
    /// The right token.
    pub right: u32,
    /// How much it counts that they meet.
    pub weight: f32,
    /// The same before rare words are favoured: the plain inverse document frequency.
    pub plain: f32,
    /// Whether the key stands in no other sentence of either article.
    pub unique: bool,
    /// Whether they are numbers of the same things, but maybe not the same numbers.
    pub counted: bool,
    /// Whether they meet as part of a phrase, which counts on top of the words.
    pub phrase: bool,
}

/// How much each token of an article tells: with rare words favoured, and plainly.
pub(super) type Weights = Vec<(f32, f32)>;

/// Joins both indexes. Returns every two words that share a key, ordered by units and falling
/// weight, and how much each token of either side tells.
pub(super) fn meet(left: &Features, right: &Features) -> (Vec<Meeting>, Weights, Weights) {
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
        let (left_units, right_units) = (units(from_left, left), units(from_right, right));
        let weight = rarity.weight(left_units + right_units);
        let unique = left_units == 1 && right_units == 1;
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
                    weight: weight.0 * strength * first.salience.min(second.salience),
                    plain: weight.1 * strength * first.salience.min(second.salience),
                    unique,
                    counted: first.number && second.number && x.level == Level::PartConcept,
                    phrase: x.level == Level::Phrase,
                });
            }
        }
    }
    (
        sorted(&meetings),
        totals.0.by_token(left),
        totals.1.by_token(right),
    )
}

/// Meetings ordered by units and falling weight; those that weigh the same stay in the order of their
/// keys. What orders them is packed into one number, and the meetings are moved once at the end.
fn sorted(meetings: &[Meeting]) -> Vec<Meeting> {
    let mut order: Vec<u128> = meetings
        .iter()
        .zip(0_u32..)
        .map(|(meeting, place)| {
            // Weights are not negative, so their bits are ordered like they are.
            u128::from(meeting.left_unit) << 96
                | u128::from(meeting.right_unit) << 64
                | u128::from(!meeting.weight.to_bits()) << 32
                | u128::from(place)
        })
        .collect();
    order.sort_unstable();
    order
        .into_iter()
        .map(|packed| meetings[packed as u32 as usize])
        .collect()
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
    /// By the number of sentences, 0 included.
    weights: Vec<(f32, f32)>,
}

impl Rarity {
    /// The weights of keys of up to so many sentences.
    ///
    /// 1 for a key of one sentence, towards 0 for one of all: the inverse document frequency as a
    /// share of the highest, to the power of 2.25, because the words of the story itself, which most
    /// sentences share, would otherwise add up to a fact.
    fn of(sentences: usize) -> Self {
        // A few sentences more than there are keep short articles from making every word rare or
        // common.
        let all = sentences as f64 + 10.0;
        let size = ln(all);
        let weight = |units: usize| {
            let share = (ln(all / units.max(1) as f64) / size).max(0.0);
            ((share * share * share.sqrt().sqrt()) as f32, share as f32)
        };
        Self {
            weights: (0..=sentences).map(weight).collect(),
        }
    }

    /// What a key of so many sentences weighs, with rare ones favoured and plainly.
    fn weight(&self, units: usize) -> (f32, f32) {
        self.weights.get(units).copied().unwrap_or_default()
    }
}

/// How much each token tells: the mean over the word itself and what it means.
struct Totals {
    sums: Vec<(f32, f32, f32)>,
}

impl Totals {
    fn of(features: &Features) -> Self {
        Self {
            sums: vec![(0.0, 0.0, 0.0); features.tokens.len()],
        }
    }

    fn add(&mut self, postings: &[Posting], weight: (f32, f32)) {
        for posting in postings {
            if posting.level <= Level::Concept {
                let sum = &mut self.sums[posting.token as usize];
                sum.0 += weight.0;
                sum.1 += weight.1;
                sum.2 += 1.0;
            }
        }
    }

    fn by_token(&self, features: &Features) -> Vec<(f32, f32)> {
        let tokens = features.tokens.iter().zip(&self.sums);
        tokens
            .map(|(token, (sharp, plain, count))| {
                let share = token.salience / count.max(1.0);
                (sharp * share, plain * share)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_keys_weigh_more() {
        let rarity = Rarity::of(60);
        let weights: Vec<f32> = [1, 2, 5, 20, 60]
            .iter()
            .map(|units| rarity.weight(*units).0)
            .collect();
        assert_eq!(weights[0], 1.0);
        assert!(
            weights.windows(2).all(|pair| pair[0] > pair[1]),
            "{weights:?}"
        );
        assert!(weights[4] < 0.05, "{weights:?}");
    }
}
