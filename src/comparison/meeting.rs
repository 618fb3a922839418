//! Which words of two articles meet, and how much each meeting counts.

use super::exact::ln;
use super::features::Features;
use super::form::Level;
use super::numbers::about_as_large;

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
    /// Whether they only belong to one field.
    pub related: bool,
    /// Whether they meet as part of a phrase, which counts on top of the words.
    pub phrase: bool,
}

/// How much each token of an article tells: with rare words favoured, and plainly.
pub(super) type Weights = Vec<(f32, f32)>;

/// What two sentences have to share to be looked at, unless a phrase meets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Least {
    /// So much plain weight in all.
    pub plain: f32,
    /// So much weight of one word, rare words favoured.
    pub heaviest: f32,
}

/// Joins both indexes. Returns every two words that share a key, ordered by units and falling
/// weight, and how much each token of either side tells. Of two sentences whose words cannot share
/// the `least`, and no phrase, nothing is returned.
pub(super) fn meet(
    left: &Features,
    right: &Features,
    least: Least,
) -> (Vec<Meeting>, Weights, Weights) {
    let rarity = Rarity::of(left.units.len() + right.units.len());
    let shared = left.index.shared(&right.index);
    let mut units = [&left.index, &right.index]
        .map(|index| Vec::from_iter(index.places.iter().map(|place| place.units)));
    for (a, b) in &shared {
        let both = left.index.places[*a as usize].units + right.index.places[*b as usize].units;
        units[0][*a as usize] = both;
        units[1][*b as usize] = both;
    }
    let [left_weights, right_weights] =
        [(left, &units[0]), (right, &units[1])].map(|(side, units)| weights(side, units, &rarity));

    let count = |features: &Features, at: u32| features.index.places[at as usize].count as usize;
    let meetings = shared
        .iter()
        .map(|(a, b)| count(left, *a) * count(right, *b));
    let meetings = meetings.filter(|count| *count <= MOST_MEETINGS);
    let mut met = Vec::with_capacity(meetings.sum());
    for (a, b) in &shared {
        let weight = rarity.weight(units[0][*a as usize]);
        let (x, y) = (
            left.index.postings(*a, &left.postings),
            right.index.postings(*b, &right.postings),
        );
        if x.len().saturating_mul(y.len()) > MOST_MEETINGS {
            continue;
        }
        let only = |features: &Features, at: u32| features.index.places[at as usize].units == 1;
        let unique = only(left, *a) && only(right, *b);
        for x in x {
            let first = &left.index.tokens[x.token as usize];
            for y in y {
                if x.level == Level::Rounded && y.level == Level::Rounded {
                    continue;
                }
                if x.level == Level::Near && !as_large(left, x.token, right, y.token) {
                    continue;
                }
                let second = &right.index.tokens[y.token as usize];
                let strength = x.level.strength() * y.level.strength();
                met.push(Meeting {
                    left_unit: first.unit,
                    right_unit: second.unit,
                    left: x.token,
                    right: y.token,
                    weight: weight.0 * strength * first.salience.min(second.salience),
                    plain: weight.1 * strength * first.salience.min(second.salience),
                    unique,
                    counted: first.number
                        && second.number
                        && matches!(x.level, Level::PartConcept | Level::Near),
                    related: x.level == Level::Field,
                    phrase: x.level == Level::Phrase,
                });
            }
        }
    }
    let sizes = [left.units.len(), right.units.len()];
    (sorted(&met, sizes, least), left_weights, right_weights)
}

/// Whether two numbers are about as large.
fn as_large(left: &Features, first: u32, right: &Features, second: u32) -> bool {
    let size = |features: &Features, token: u32| features.tokens[token as usize].size;
    about_as_large(size(left, first), size(right, second))
}

/// How much each token tells: the mean over the word itself and what it means. `units` holds the
/// number of sentences that each key stands in.
fn weights(features: &Features, units: &[u32], rarity: &Rarity) -> Weights {
    let by_key = Vec::from_iter(units.iter().map(|units| rarity.weight(*units)));
    let mut weights = vec![(0.0, 0.0); features.tokens.len()];
    for (key, token) in &features.index.telling {
        let (sharp, plain) = by_key[*key as usize];
        let sum: &mut (f32, f32) = &mut weights[*token as usize];
        sum.0 += sharp;
        sum.1 += plain;
    }
    for (sum, token) in weights.iter_mut().zip(&features.index.tokens) {
        sum.0 *= token.share;
        sum.1 *= token.share;
    }
    weights
}

/// The sums of weights are rounded, in another order than where they are asked for: so much less may
/// have been as much.
const ROUNDED: f32 = 0.99;

/// Meetings ordered by units and falling weight; those that weigh the same stay in the order of their
/// keys. Those of two sentences that cannot share the `least` are left out: most of them.
fn sorted(met: &[Meeting], [left_units, right_units]: [usize; 2], least: Least) -> Vec<Meeting> {
    // Dealt out by left sentence.
    let mut next = vec![0_u32; left_units + 1];
    for meeting in met {
        next[meeting.left_unit as usize + 1] += 1;
    }
    for unit in 0..left_units {
        next[unit + 1] += next[unit];
    }
    let mut places = vec![0_u32; met.len()];
    for (place, meeting) in (0..).zip(met) {
        let at = &mut next[meeting.left_unit as usize];
        places[*at as usize] = place;
        *at += 1;
    }
    let mut sorted = Vec::with_capacity(met.len() / 2);
    // What each right sentence shares with the left one: all in all, and by the heaviest word. The heaviest
    // word that meets is always one of a match.
    let mut shared = vec![(0.0_f32, 0.0_f32); right_units];
    let mut order: Vec<u128> = Vec::new();
    let mut start = 0;
    for end in next.into_iter().take(left_units) {
        let row = &places[start..end as usize];
        start = end as usize;
        for place in row {
            let meeting = &met[*place as usize];
            let (sum, heaviest) = &mut shared[meeting.right_unit as usize];
            if meeting.phrase {
                (*sum, *heaviest) = (f32::INFINITY, f32::INFINITY);
            } else {
                *sum += meeting.plain;
                *heaviest = heaviest.max(meeting.weight);
            }
        }
        // What orders them is packed into one number, which compares in one step.
        order.clear();
        order.resize(row.len() + 1, 0);
        let mut count = 0;
        for place in row {
            let meeting = &met[*place as usize];
            // Weights are not negative, so their bits are ordered like they are.
            order[count] = u128::from(meeting.right_unit) << 64
                | u128::from(!meeting.weight.to_bits()) << 32
                | u128::from(*place);
            let (sum, heaviest) = shared[meeting.right_unit as usize];
            let enough = sum >= least.plain * ROUNDED && heaviest >= least.heaviest;
            count += usize::from(enough);
        }
        let order = &mut order[..count];
        order.sort_unstable();
        sorted.extend(order.iter().map(|packed| met[*packed as u32 as usize]));
        for place in row {
            shared[met[*place as usize].right_unit as usize] = (0.0, 0.0);
        }
    }
    sorted
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
    fn weight(&self, units: u32) -> (f32, f32) {
        self.weights
            .get(units as usize)
            .copied()
            .unwrap_or_default()
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
