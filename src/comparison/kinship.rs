//! Which articles are compared: those that share enough of what they tell.
//!
//! Most articles of a large collection have nothing to do with each other, and comparing them would
//! take all the time. Whether two articles are [kin](Signature::kinship) depends on these two only.

use super::features::Features;
use super::form::Level;
use crate::text::Language;

/// Words that count less than this in their sentence are no part of a signature: they are common
/// ("sagte"), belong to a frame, or are dates, which all reports of one week share.
const TELLING: f32 = 0.7;

/// Two articles are kin if they share at least one key in so many of the mean (geometric) of both
/// signatures. Of a hundred events told in two copies by writers who did not know of each other nearly all
/// share that much, of copies of unlike events one in ten.
const ONE_IN: u64 = 20;

/// They are close kin if they share one in so many. In groups of wire copies of one story the weakest pair
/// with a link in common shares one in six; of the copies in free words three in five share one in eight.
const ONE_IN_OF_CLOSE: u64 = 8;

/// Of two articles the longer one counts as at most so many times the shorter, so that a short copy
/// is found in a long report.
const MOST_TIMES: usize = 4;

/// A signature with fewer keys is that of a headline and one or two sentences. The other article
/// then counts as just as short: a few shared keys are enough.
const SHORT: usize = 40;

/// Below so many shared keys no two sentences could be linked.
const LEAST_SHARED: usize = 2;

/// How closely two articles are related. Comparable between pairs; whole numbers, so that the order
/// is the same on every machine.
pub(super) type Kinship = u32;

/// The kinship of two articles with the same signature.
const FULL: u64 = 1_000_000;

/// Whether articles of this kinship are close kin.
pub(super) fn is_close(kinship: Kinship) -> bool {
    u64::from(kinship) * ONE_IN_OF_CLOSE * ONE_IN_OF_CLOSE >= FULL
}

/// The telling keys of an article.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Signature {
    /// Keys in order, each once.
    pub keys: Vec<u64>,
    /// How many of them mean the same in every language: names and concepts.
    pub across_languages: usize,
    /// The language of the article.
    pub language: Language,
}

impl Signature {
    /// The signature of an article with these features.
    pub fn of(features: &Features, language: Language) -> Self {
        let telling = |token: u32| {
            let token = features.tokens.get(token as usize);
            token.is_some_and(|token| token.salience > TELLING)
        };
        let mut signature = Self {
            language,
            ..Self::default()
        };
        let mut neutral = None;
        // Postings are ordered by key.
        for posting in &features.postings {
            if matches!(posting.level, Level::Field | Level::Near)
                || !matches!(posting.level, Level::Phrase | Level::Rounded)
                    && !telling(posting.token)
            {
                continue;
            }
            if signature.keys.last() != Some(&posting.key) {
                signature.keys.push(posting.key);
            }
            let meaning = matches!(
                posting.level,
                Level::Name | Level::Concept | Level::PartConcept
            );
            if meaning && neutral != Some(posting.key) {
                neutral = Some(posting.key);
                signature.across_languages += 1;
            }
        }
        signature
    }

    /// How closely the articles of two signatures are related that have `shared` keys in common;
    /// nothing if not closely enough to be compared.
    pub fn kinship(&self, other: &Self, shared: usize) -> Option<Kinship> {
        if shared < LEAST_SHARED {
            return None;
        }
        let by_all = related(self.keys.len(), other.keys.len(), shared);
        if self.language == other.language {
            return by_all;
        }
        // Between languages most words cannot be shared, so only those are asked for that can.
        let by_meaning = related(self.across_languages, other.across_languages, shared);
        by_all.max(by_meaning)
    }

    /// How many keys two signatures share.
    pub fn shared(&self, other: &Self) -> usize {
        in_both(&self.keys, &other.keys)
    }
}

/// How many keys stand in both of two lists, each in order.
pub(super) fn in_both(mut a: &[u64], mut b: &[u64]) -> usize {
    let mut shared = 0;
    while let ([x, after_x @ ..], [y, after_y @ ..]) = (a, b) {
        shared += usize::from(x == y);
        a = if x <= y { after_x } else { a };
        b = if y <= x { after_y } else { b };
    }
    shared
}

/// The kinship of two articles with so many keys, if it is close enough.
fn related(one: usize, other: usize, shared: usize) -> Option<Kinship> {
    let shorter = one.min(other).max(1);
    let times = if shorter < SHORT { 1 } else { MOST_TIMES };
    let longer = one.max(other).min(shorter.saturating_mul(times)).max(1);
    let squared = (shared as u64).pow(2);
    let size = shorter as u64 * longer as u64;
    if squared * ONE_IN * ONE_IN < size {
        return None;
    }
    // The square of the share orders like the share itself and needs no root.
    Some((squared * FULL / size).min(FULL) as Kinship)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_the_keys_makes_kin() {
        let cases = [
            // Two reports of usual length.
            (400, 400, 19, false, false),
            (400, 400, 20, true, false),
            (400, 400, 49, true, false),
            (400, 400, 50, true, true),
            (300, 500, 19, false, false),
            (300, 500, 48, true, false),
            (300, 500, 49, true, true),
            // A short copy in a long report.
            (100, 4000, 9, false, false),
            (100, 4000, 10, true, false),
            (100, 4000, 25, true, true),
            // A headline and a sentence.
            (16, 400, 2, true, true),
            (39, 39, 1, false, false),
            (39, 39, 5, true, true),
            (0, 400, 0, false, false),
        ];
        for (one, other, shared, kin, close) in cases {
            let found = related(one, other, shared);
            assert_eq!(found.is_some(), kin, "{one} {other} {shared}");
            assert_eq!(found.is_some_and(is_close), close, "{one} {other} {shared}");
            assert_eq!(found, related(other, one, shared));
        }
    }

    #[test]
    fn closer_articles_have_more_kinship() {
        assert!(related(400, 400, 80) < related(400, 400, 90));
        assert!(related(400, 400, 80) > related(500, 500, 80));
        assert_eq!(related(400, 400, 400), Some(FULL as Kinship));
    }

    #[test]
    fn languages_meet_by_names_and_concepts() {
        let made = |language, keys: std::ops::Range<u64>, across_languages| Signature {
            keys: keys.collect(),
            across_languages,
            language,
        };
        let german = made(Language::German, 0..400, 80);
        let english = made(Language::English, 380..780, 90);
        assert_eq!(german.shared(&english), 20);
        assert!(german.kinship(&english, 20).is_some());
        let german_too = made(Language::German, 380..780, 90);
        assert!(!german.kinship(&german_too, 20).is_some_and(is_close));
        assert!(german.kinship(&english, 20).is_some_and(is_close));
    }
}
