//! The keys of an article in order, with what comparing it asks again and again.

use super::features::{Posting, Token};
use super::form::Level;

/// What comparing an article asks of its postings and tokens, so that each pair finds it ready.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Index {
    /// Every key once, in order.
    pub keys: Vec<u64>,
    /// Where the postings of each key are.
    pub places: Vec<Place>,
    /// What a key adds to the weight of a token: the key, as an index into `keys`, and the token.
    /// Ordered by key. Parts of compounds and phrases add nothing.
    pub telling: Vec<(u32, u32)>,
    /// What each token brings into a meeting.
    pub tokens: Vec<Weighed>,
}

/// The postings of a key.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Place {
    /// The first of its postings.
    pub first: u32,
    /// How many there are.
    pub count: u32,
    /// How many sentences they stand in.
    pub units: u32,
}

/// A token as far as meetings ask for it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Weighed {
    /// The unit it stands in.
    pub unit: u32,
    /// How much it counts before its rarity is known.
    pub salience: f32,
    /// The same for each of the keys that add to its weight.
    pub share: f32,
    /// Whether it is a number that tells something.
    pub number: bool,
}

impl Index {
    /// The index of these tokens and their postings, which are ordered by key and token.
    pub fn of(tokens: &[Token], postings: &[Posting]) -> Self {
        let mut index = Self {
            keys: Vec::with_capacity(postings.len()),
            places: Vec::with_capacity(postings.len()),
            telling: Vec::with_capacity(postings.len()),
            tokens: Vec::with_capacity(tokens.len()),
        };
        let mut counts = vec![0.0_f32; tokens.len()];
        let mut last_unit = None;
        for (at, posting) in (0..).zip(postings) {
            if index.keys.last() != Some(&posting.key) {
                index.keys.push(posting.key);
                index.places.push(Place {
                    first: at,
                    count: 0,
                    units: 0,
                });
                last_unit = None;
            }
            let unit = Some(tokens[posting.token as usize].unit);
            if let Some(place) = index.places.last_mut() {
                place.count += 1;
                place.units += u32::from(unit != last_unit);
            }
            last_unit = unit;
            if posting.level <= Level::Concept {
                let key = index.keys.len() as u32 - 1;
                index.telling.push((key, posting.token));
                counts[posting.token as usize] += 1.0;
            }
        }
        let weighed = tokens.iter().zip(&counts).map(|(token, count)| Weighed {
            unit: token.unit,
            salience: token.salience,
            share: token.salience / count.max(1.0),
            number: token.number,
        });
        index.tokens.extend(weighed);
        index
    }

    /// How many tokens have the key.
    pub fn count(&self, key: u64) -> usize {
        let place = self.keys.binary_search(&key);
        place.map_or(0, |place| self.places[place].count as usize)
    }

    /// The postings of the key at a place.
    pub fn postings<'a>(&self, at: u32, postings: &'a [Posting]) -> &'a [Posting] {
        let place = &self.places[at as usize];
        &postings[place.first as usize..(place.first + place.count) as usize]
    }

    /// The keys that two articles share, as indices into the keys of both.
    pub fn shared(&self, other: &Self) -> Vec<(u32, u32)> {
        let mut shared = vec![(0, 0); self.keys.len().min(other.keys.len()) + 1];
        let (mut a, mut b, mut count) = (0, 0, 0);
        // Which key comes next is anybody's guess, the processor's as well: no branch depends on it.
        while let (Some(x), Some(y)) = (self.keys.get(a), other.keys.get(b)) {
            shared[count] = (a as u32, b as u32);
            count += usize::from(x == y);
            a += usize::from(x <= y);
            b += usize::from(y <= x);
        }
        shared.truncate(count);
        shared
    }
}

/// Up to so many postings are not worth being dealt out.
const FEW: usize = 256;

/// Postings are dealt out by so many leading bits of their keys.
const BITS: u32 = 10;

/// Brings postings that are ordered by token into the order of their keys. Keys are spread evenly, so
/// that they are dealt out by how they start and few are left to be ordered in each place.
pub(super) fn sort_by_key(postings: &mut Vec<Posting>) {
    if postings.len() > FEW {
        let place = |posting: &Posting| (posting.key >> (u64::BITS - BITS)) as usize;
        let mut next = [0_u32; 1 << BITS];
        for posting in &*postings {
            next[place(posting)] += 1;
        }
        let mut start = 0;
        for count in &mut next {
            start += std::mem::replace(count, start);
        }
        let mut dealt = postings.clone();
        for posting in &*postings {
            let at = &mut next[place(posting)];
            dealt[*at as usize] = *posting;
            *at += 1;
        }
        *postings = dealt;
        let mut start = 0;
        for end in next {
            order(&mut postings[start..end as usize]);
            start = end as usize;
        }
    } else {
        order(postings);
    }
}

fn order(postings: &mut [Posting]) {
    // Packed into one number each, which compares in one step.
    postings
        .sort_unstable_by_key(|posting| u128::from(posting.key) << 32 | u128::from(posting.token));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn postings_come_into_the_order_of_their_keys(keys in vec(0_u64..40, 0..900), spread: bool) {
            let spread = if spread { 0x9e37_79b9_7f4a_7c15 } else { 1 };
            let mut postings: Vec<Posting> = (0..)
                .zip(keys)
                .map(|(token, key)| Posting {
                    key: key.wrapping_mul(spread),
                    token,
                    level: Level::Same,
                })
                .collect();
            let mut expected = postings.clone();
            expected.sort_by_key(|posting| posting.key);
            sort_by_key(&mut postings);
            prop_assert_eq!(postings, expected);
        }

        #[test]
        fn shared_keys_are_found_on_both_sides(left in vec(0_u64..60, 0..40), right in vec(0_u64..60, 0..40)) {
            let index = |mut keys: Vec<u64>| {
                keys.sort_unstable();
                keys.dedup();
                Index { keys, ..Index::default() }
            };
            let (left, right) = (index(left), index(right));
            let shared = left.shared(&right);
            let by_left: Vec<u64> = shared.iter().map(|(at, _)| left.keys[*at as usize]).collect();
            let by_right: Vec<u64> = shared.iter().map(|(_, at)| right.keys[*at as usize]).collect();
            let expected: Vec<u64> =
                left.keys.iter().copied().filter(|key| right.keys.contains(key)).collect();
            prop_assert_eq!(&by_left, &expected);
            prop_assert_eq!(&by_right, &expected);
        }
    }
}
