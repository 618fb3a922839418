//! How alike two sentences look: the letters they share, three in a row.
//!
//! Words and what they mean miss what the lexicon does not know, and words that tell little alone
//! add up. Runs of three letters (n-grams, the usual measure of near copies) see both. How much one
//! tells depends on the two articles only, like the keys of words.

use super::exact::ln;

/// The trigrams of an article, and of each of its sentences.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Trigrams {
    /// Every trigram once, in order, with the number of sentences it stands in.
    all: Vec<(u32, u32)>,
    /// The trigrams of each sentence in order, one sentence after the other, as indices into `all`.
    places: Vec<u32>,
    /// Where each sentence ends in `places`.
    ends: Vec<u32>,
}

/// Gathers the trigrams of sentence after sentence.
#[derive(Default)]
pub(super) struct Gatherer {
    /// Each trigram in the upper half and its sentence in the lower one, ordered by sentence.
    found: Vec<u64>,
    /// How many sentences were read.
    units: u32,
}

impl Gatherer {
    /// Reads sentences of so many bytes in all.
    pub fn with_capacity(bytes: usize) -> Self {
        Self {
            found: Vec::with_capacity(bytes),
            units: 0,
        }
    }

    /// Adds the trigrams of a word to the sentence.
    pub fn add(&mut self, trigrams: &[u32]) {
        let unit = u64::from(self.units);
        let found = trigrams.iter().map(|it| u64::from(*it) << 32 | unit);
        self.found.extend(found);
    }

    /// Ends the sentence.
    pub fn end_unit(&mut self) {
        self.units += 1;
    }

    /// Brings what was found into order. Trigrams are spread evenly, so that they are dealt out by how they
    /// start, to about as many places as there are, and few are left to be ordered in each.
    fn sort(&mut self) {
        const FEWEST: u32 = 8;
        const MOST: u32 = 16;
        let Some(bits) = self.found.len().checked_ilog2().filter(|it| *it >= FEWEST) else {
            return self.found.sort_unstable();
        };
        let bits = bits.min(MOST);
        let place = |found: u64| (found >> (u64::BITS - bits)) as usize;
        let mut next = vec![0_u32; 1 << bits];
        for found in &self.found {
            next[place(*found)] += 1;
        }
        let mut start = 0;
        for count in &mut next {
            start += std::mem::replace(count, start);
        }
        let mut dealt = vec![0; self.found.len()];
        for found in &self.found {
            let at = &mut next[place(*found)];
            dealt[*at as usize] = *found;
            *at += 1;
        }
        let mut start = 0;
        for end in next {
            let end = end as usize;
            if end > start + 1 {
                dealt[start..end].sort_unstable();
            }
            start = end;
        }
        self.found = dealt;
    }

    /// The trigrams of all sentences that were read.
    pub fn finish(mut self) -> Trigrams {
        self.sort();
        let once = || {
            let mut last = None;
            self.found
                .iter()
                .filter(move |found| last.replace(**found) != Some(**found))
        };
        let unit = |found: &u64| *found as u32 as usize;
        // Where the next trigram of each sentence goes; at the end, where each sentence ends.
        let mut next = vec![0_u32; self.units as usize + 1];
        for found in once() {
            next[unit(found) + 1] += 1;
        }
        for at in 1..next.len() {
            next[at] += next[at - 1];
        }
        let mut places = vec![0; next.last().map_or(0, |it| *it as usize)];
        let mut all: Vec<(u32, u32)> = Vec::with_capacity(self.found.len() / 2);
        for found in once() {
            let trigram = (found >> 32) as u32;
            match all.last_mut() {
                Some((last, count)) if *last == trigram => *count += 1,
                _ => all.push((trigram, 1)),
            }
            let at = &mut next[unit(found)];
            places[*at as usize] = all.len() as u32 - 1;
            *at += 1;
        }
        next.truncate(self.units as usize);
        Trigrams {
            all,
            places,
            ends: next,
        }
    }
}

/// The trigrams of a word with a gap before and behind it, in small letters. What is no letter or digit is a gap as
/// well.
pub(super) fn trigrams_of(word: &str) -> Vec<u32> {
    let mut found = Vec::with_capacity(word.len());
    let (mut first, mut second) = ('\0', ' ');
    for third in word.chars().map(folded).chain([' ']) {
        if first != '\0' && second != ' ' {
            found.push(packed([first, second, third]));
        }
        (first, second) = (second, third);
    }
    found
}

/// A letter or digit in its small form, and a gap for anything else.
fn folded(c: char) -> char {
    if c.is_ascii() {
        let low = c.to_ascii_lowercase();
        return if low.is_ascii_alphanumeric() {
            low
        } else {
            ' '
        };
    }
    if matches!(c, 'ä' | 'ö' | 'ü' | 'ß') {
        return c;
    }
    let low = c.to_lowercase().next().unwrap_or(c);
    if low.is_alphanumeric() { low } else { ' ' }
}

/// Three letters as one number. Two unlike ones hardly ever get the same.
fn packed(letters: [char; 3]) -> u32 {
    let [first, second, third] = letters.map(u64::from);
    let whole = first << 42 | second << 21 | third;
    (whole.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

impl Trigrams {
    fn of_unit(&self, unit: usize) -> &[u32] {
        let end = |unit: usize| self.ends.get(unit).copied().unwrap_or_default() as usize;
        let start = unit.checked_sub(1).map_or(0, end);
        self.places.get(start..end(unit)).unwrap_or_default()
    }
}

/// The trigrams of two articles, side by side.
pub(super) struct Likeness {
    /// The trigrams of each left sentence that the right article has: which one of it, and its squared
    /// weight.
    shared: Vec<(u32, f32)>,
    /// Where each left sentence ends in `shared`.
    ends: Vec<u32>,
    /// A bit for each trigram of the right article, once for each of its sentences.
    bits: Vec<u64>,
    /// How many words of `bits` a sentence has.
    width: usize,
    /// The length of each sentence as a vector of weights.
    lengths: [Vec<f32>; 2],
    /// Room for the weights of what two sentences share.
    both: Vec<f32>,
}

impl Likeness {
    /// Weighs the trigrams of both articles.
    pub fn of(left: &Trigrams, right: &Trigrams) -> Self {
        let units = left.ends.len() + right.ends.len();
        // The squared inverse document frequency, by the number of sentences.
        let squares: Vec<f32> = (0..=units)
            .map(|count| {
                let weight = ln(units as f64 / count.max(1) as f64);
                (weight * weight) as f32
            })
            .collect();
        let square = |count: u32| squares.get(count as usize).copied().unwrap_or_default();
        let weights = |own: &Trigrams| -> Vec<f32> {
            own.all.iter().map(|(_, count)| square(*count)).collect()
        };
        let mut weights = [weights(left), weights(right)];
        let mut partner = vec![u32::MAX; left.all.len()];
        let (mut a, mut b) = (0, 0);
        while let (Some((x, ours)), Some((y, theirs))) = (left.all.get(a), right.all.get(b)) {
            if x == y {
                let weight = square(ours + theirs);
                partner[a] = b as u32;
                weights[0][a] = weight;
                weights[1][b] = weight;
            }
            a += usize::from(x <= y);
            b += usize::from(y <= x);
        }
        let mut shared = vec![(0, 0.0); left.places.len() + 1];
        let mut ends = Vec::with_capacity(left.ends.len());
        let mut lengths = [left, right].map(|own| Vec::with_capacity(own.ends.len()));
        let (mut count, mut most) = (0, 0);
        for unit in 0..left.ends.len() {
            let mut sum = 0.0_f32;
            let start = count;
            for place in left.of_unit(unit) {
                let weight = weights[0][*place as usize];
                sum += weight;
                // As in `between`: what has no partner is overwritten.
                shared[count] = (partner[*place as usize], weight);
                count += usize::from(partner[*place as usize] != u32::MAX);
            }
            most = most.max(count - start);
            ends.push(count as u32);
            lengths[0].push(sum.sqrt());
        }
        shared.truncate(count);
        let width = right.all.len().div_ceil(64);
        let mut bits = vec![0_u64; width * right.ends.len()];
        for unit in 0..right.ends.len() {
            let own = &mut bits[unit * width..(unit + 1) * width];
            let mut sum = 0.0_f32;
            for place in right.of_unit(unit) {
                own[*place as usize / 64] |= 1 << (place % 64);
                sum += weights[1][*place as usize];
            }
            lengths[1].push(sum.sqrt());
        }
        Self {
            shared,
            ends,
            bits,
            width,
            lengths,
            both: vec![0.0; most + 1],
        }
    }

    /// How alike a left and a right sentence are: the cosine of their trigrams, 0 to 1.
    pub fn between(&mut self, left: usize, right: usize) -> f32 {
        let end = |unit: usize| self.ends.get(unit).copied().unwrap_or_default() as usize;
        let ours = self
            .shared
            .get(left.checked_sub(1).map_or(0, end)..end(left));
        let theirs = self.bits.get(right * self.width..(right + 1) * self.width);
        let (Some(ours), Some(theirs)) = (ours, theirs) else {
            return 0.0;
        };
        // Whether a trigram stands in both is anybody's guess, the processor's as well: no branch
        // depends on it. What the right sentence lacks is overwritten by what follows.
        let mut count = 0;
        for (place, weight) in ours {
            self.both[count] = *weight;
            count += (theirs[*place as usize / 64] >> (place % 64) & 1) as usize;
        }
        let sum: f32 = self.both[..count].iter().sum();
        let length = |lengths: &[f32], unit: usize| lengths.get(unit).copied().unwrap_or_default();
        let both = length(&self.lengths[0], left) * length(&self.lengths[1], right);
        if both > 0.0 { sum / both } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trigrams(sentences: &[&str]) -> Trigrams {
        let mut gatherer = Gatherer::default();
        for sentence in sentences {
            let words = sentence.split(' ');
            words.for_each(|word| gatherer.add(&trigrams_of(word)));
            gatherer.end_unit();
        }
        gatherer.finish()
    }

    #[test]
    fn words_with_gaps_make_trigrams() {
        let expected = [
            [' ', 'ö', 'l'],
            ['ö', 'l', ' '],
            [' ', 't', 'a'],
            ['t', 'a', 'n'],
            ['a', 'n', 'k'],
            ['n', 'k', ' '],
        ];
        assert_eq!(trigrams_of("Öl-Tank"), expected.map(packed));
    }

    #[test]
    fn many_trigrams_come_into_the_same_order_as_few() {
        let mut gatherer = Gatherer::default();
        for unit in 0..40_u32 {
            for letter in 0..50_u32 {
                let trigram = (letter * 7 + unit) % 31;
                let trigram = trigram.wrapping_mul(0x9e37_79b9);
                gatherer
                    .found
                    .push(u64::from(trigram) << 32 | u64::from(unit));
            }
        }
        let mut expected = gatherer.found.clone();
        expected.sort_unstable();
        gatherer.sort();
        assert_eq!(gatherer.found, expected);
    }

    #[test]
    fn sentences_that_look_alike_are_alike() {
        let left = trigrams(&[
            "die Nachkontrolle blieb aus",
            "der Kreml schwieg",
            "drei Menschen starben",
        ]);
        let right = trigrams(&[
            "eine Kontrolle danach blieb aus",
            "drei Menschen starben",
            "niemand wurde verletzt",
        ]);
        let mut likeness = Likeness::of(&left, &right);
        assert!(likeness.between(0, 0) > 0.4, "{}", likeness.between(0, 0));
        assert!(
            (likeness.between(2, 1) - 1.0).abs() < 1e-3,
            "{}",
            likeness.between(2, 1)
        );
        assert!(likeness.between(1, 2) < 0.1, "{}", likeness.between(1, 2));
        assert_eq!(likeness.between(7, 9), 0.0);
    }

    #[test]
    fn nothing_is_alike_to_nothing() {
        let (none, empty) = (trigrams(&[]), trigrams(&["", "–"]));
        assert_eq!(Likeness::of(&none, &empty).between(0, 0), 0.0);
        assert_eq!(Likeness::of(&empty, &empty).between(0, 1), 0.0);
    }
}
