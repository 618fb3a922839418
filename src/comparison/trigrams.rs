//! How alike two sentences look: the letters they share, three in a row.
//!
//! Words and what they mean miss what the lexicon does not know, and words that tell little alone
//! add up. Runs of three letters (n-grams, the usual measure of near copies) see both. How much one
//! tells depends on the two articles only, like the keys of words.

use super::exact::ln;
use crate::text::{Article, Word, WordKind};

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
    /// The trigrams, each once a sentence.
    found: Vec<u32>,
    ends: Vec<u32>,
}

impl Gatherer {
    /// Adds a sentence.
    pub fn read(&mut self, article: &Article, words: &[Word]) {
        let start = self.found.len();
        for word in words {
            if matches!(word.kind, WordKind::Letters | WordKind::Digits) {
                self.read_word(article.slice(word.span));
            }
        }
        let own = &mut self.found[start..];
        own.sort_unstable();
        let mut kept = start;
        for at in start..self.found.len() {
            if at == start || self.found[at] != self.found[kept - 1] {
                self.found[kept] = self.found[at];
                kept += 1;
            }
        }
        self.found.truncate(kept);
        self.ends.push(kept as u32);
    }

    /// Adds the trigrams of a word with a gap before and behind it, in small letters. What is no letter
    /// or digit is a gap as well.
    fn read_word(&mut self, word: &str) {
        let (mut first, mut second) = ('\0', ' ');
        let letters = word.chars().flat_map(char::to_lowercase);
        let letters = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' });
        for third in letters.chain([' ']) {
            if first != '\0' && second != ' ' {
                self.found.push(packed([first, second, third]));
            }
            (first, second) = (second, third);
        }
    }

    /// The trigrams of all sentences that were read.
    pub fn finish(self) -> Trigrams {
        let mut sorted = self.found.clone();
        sorted.sort_unstable();
        let all: Vec<(u32, u32)> = sorted
            .chunk_by(|a, b| a == b)
            .map(|same| (same[0], same.len() as u32))
            .collect();
        let place = |trigram: &u32| all.partition_point(|(other, _)| other < trigram) as u32;
        Trigrams {
            places: self.found.iter().map(place).collect(),
            ends: self.ends,
            all,
        }
    }
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
pub(super) struct Likeness<'a> {
    left: &'a Trigrams,
    right: &'a Trigrams,
    /// For each trigram of the left article, which one of the right it is, with its squared weight.
    shared: Vec<Option<(u32, f32)>>,
    /// The length of each sentence as a vector of weights.
    lengths: [Vec<f32>; 2],
}

impl<'a> Likeness<'a> {
    /// Weighs the trigrams of both articles.
    pub fn of(left: &'a Trigrams, right: &'a Trigrams) -> Self {
        let units = left.ends.len() + right.ends.len();
        // The squared inverse document frequency, by the number of sentences.
        let squares: Vec<f32> = (0..=units)
            .map(|count| {
                let weight = ln(units as f64 / count.max(1) as f64);
                (weight * weight) as f32
            })
            .collect();
        let square = |count: u32| squares.get(count as usize).copied().unwrap_or_default();
        let mut shared = vec![None; left.all.len()];
        let mut weights = [
            left.all.iter().map(|(_, count)| square(*count)).collect(),
            right
                .all
                .iter()
                .map(|(_, count)| square(*count))
                .collect::<Vec<f32>>(),
        ];
        let (mut a, mut b) = (0, 0);
        while let (Some((x, ours)), Some((y, theirs))) = (left.all.get(a), right.all.get(b)) {
            if x == y {
                let weight = square(ours + theirs);
                shared[a] = Some((b as u32, weight));
                weights[0][a] = weight;
                weights[1][b] = weight;
            }
            a += usize::from(x <= y);
            b += usize::from(y <= x);
        }
        let length = |own: &Trigrams, weights: &[f32]| {
            let units = 0..own.ends.len();
            let sums = units.map(|unit| {
                let places = own.of_unit(unit).iter();
                let sum: f32 = places.map(|place| weights[*place as usize]).sum();
                sum.sqrt()
            });
            sums.collect()
        };
        let lengths = [length(left, &weights[0]), length(right, &weights[1])];
        Self {
            left,
            right,
            shared,
            lengths,
        }
    }

    /// How alike a left and a right sentence are: the cosine of their trigrams, 0 to 1.
    pub fn between(&self, left: usize, right: usize) -> f32 {
        let mut theirs = self.right.of_unit(right).iter().copied().peekable();
        let mut sum = 0.0;
        for place in self.left.of_unit(left) {
            let Some((wanted, weight)) = self.shared.get(*place as usize).copied().flatten() else {
                continue;
            };
            while theirs.next_if(|other| *other < wanted).is_some() {}
            if theirs.next_if_eq(&wanted).is_some() {
                sum += weight;
            }
        }
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
            let start = gatherer.found.len();
            for word in sentence.split(' ') {
                gatherer.read_word(word);
            }
            gatherer.found[start..].sort_unstable();
            let mut own = gatherer.found.split_off(start);
            own.dedup();
            gatherer.found.extend(own);
            gatherer.ends.push(gatherer.found.len() as u32);
        }
        gatherer.finish()
    }

    #[test]
    fn words_with_gaps_make_trigrams() {
        let mut gatherer = Gatherer::default();
        gatherer.read_word("Öl-Tank");
        let expected = [
            [' ', 'ö', 'l'],
            ['ö', 'l', ' '],
            [' ', 't', 'a'],
            ['t', 'a', 'n'],
            ['a', 'n', 'k'],
            ['n', 'k', ' '],
        ];
        assert_eq!(gatherer.found, expected.map(packed));
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
        let likeness = Likeness::of(&left, &right);
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
