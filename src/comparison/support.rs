//! What third articles say to a candidate: whether they carry both passages, or only one of them.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::pair::{Candidate, Pair};
use super::settle::Pairs;
use crate::text::ArticleId;

/// Third articles are asked through candidates at least this likely.
const ASKED: f32 = 0.15;

/// Two sentences, left and right, through which third articles are asked, and how likely they are by the two
/// articles alone.
pub(super) type Acquaintance = (u32, u32, f32);

/// Those among `candidates`.
pub(super) fn acquaintances(candidates: &[Candidate]) -> Box<[Acquaintance]> {
    let likely = candidates.iter().filter(|own| own.here >= ASKED);
    likely.map(|own| (own.left, own.right, own.here)).collect()
}

/// A sentence asks no more partners than this, the likeliest ones.
const MOST_PARTNERS: usize = 48;

/// A sentence: its article and its place among the units there.
pub(super) type Sentence = (ArticleId, u32);

/// A partner of a sentence, by the number of that sentence, and how likely it is by the two articles alone.
type Partner = (u32, f32);

/// The likeliest partners of every sentence in all other articles.
pub(super) struct Partners {
    /// The numbers of the sentences of each article that has partners. All sentences are counted
    /// through, in the order of articles.
    numbers: FxHashMap<ArticleId, Range<u32>>,
    /// The partners of each sentence, one sentence after the other.
    partners: Vec<Partner>,
    /// Where the partners of each sentence start and end. They are ordered by number.
    places: Vec<(u32, u32)>,
}

impl Partners {
    /// The partners, in all `pairs`, of the sentences of some articles, given with how many they have.
    pub fn of(pairs: &Pairs, asked: impl Iterator<Item = (ArticleId, usize)>) -> Self {
        let asked: FxHashMap<ArticleId, usize> = asked.collect();
        let is_meant = |id: &ArticleId| asked.contains_key(id);
        let pairs: Vec<_> = pairs
            .iter()
            .filter(|((left, right), _)| is_meant(left) || is_meant(right))
            .filter(|(_, pair)| !pair.acquaintances.is_empty())
            .map(|((left, right), pair)| (*left, *right, &**pair))
            .collect();
        let (numbers, count) = numbered(&pairs, &asked);
        // Every two that know each other, by the numbers of the first sentences of both articles. Pairs are ordered,
        // and so the partners of each sentence come in order too.
        let met: Vec<_> = pairs
            .iter()
            .filter_map(|(left, right, pair)| {
                let first = |id: &ArticleId| numbers.get(id).map(|own| own.start);
                Some((first(left)?, first(right)?, &*pair.acquaintances))
            })
            .collect();
        let mut places = vec![(0_u32, 0_u32); count];
        for (left, right, known) in &met {
            for (a, b, _) in *known {
                places[(left + a) as usize].1 += 1;
                places[(right + b) as usize].1 += 1;
            }
        }
        let mut all = 0;
        for place in &mut places {
            let count = place.1;
            *place = (all, all);
            all += count;
        }
        let mut partners = vec![(0, 0.0); all as usize];
        for (left, right, known) in met {
            for (a, b, likely) in known {
                let (left, right) = (left + a, right + b);
                for (own, other) in [(left, right), (right, left)] {
                    let end = &mut places[own as usize].1;
                    partners[*end as usize] = (other, *likely);
                    *end += 1;
                }
            }
        }
        let mut made = Self {
            numbers,
            partners,
            places,
        };
        made.keep_the_likeliest();
        made
    }

    /// Forgets all but the likeliest partners of each sentence; of equals those that stand first stay.
    fn keep_the_likeliest(&mut self) {
        let mut order: Vec<Partner> = Vec::new();
        for (start, end) in &mut self.places {
            let own = &mut self.partners[*start as usize..*end as usize];
            if own.len() <= MOST_PARTNERS {
                continue;
            }
            let likeliest =
                |a: &Partner, b: &Partner| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0));
            order.clear();
            order.extend_from_slice(own);
            let (_, last, _) = order.select_nth_unstable_by(MOST_PARTNERS - 1, likeliest);
            let mut kept = 0;
            for place in 0..own.len() {
                if likeliest(&own[place], last).is_le() {
                    own[kept] = own[place];
                    kept += 1;
                }
            }
            *end = *start + kept as u32;
        }
    }

    fn number(&self, (article, unit): Sentence) -> Option<usize> {
        let first = self.numbers.get(&article)?.start;
        Some((first + unit) as usize)
    }

    fn partners(&self, sentence: Sentence) -> &[Partner] {
        let place = self.number(sentence).and_then(|at| self.places.get(at));
        let place = place.map(|(start, end)| *start as usize..*end as usize);
        place.map_or(&[], |place| &self.partners[place])
    }

    /// The numbers of the sentences of an article; empty if it has no partners.
    fn numbers(&self, article: ArticleId) -> Range<u32> {
        self.numbers.get(&article).cloned().unwrap_or_default()
    }

    /// Gets ready to ask third articles.
    pub fn hearing(&self) -> Hearing<'_> {
        Hearing {
            partners: self,
            likely: vec![0.0; self.places.len()],
            heard: &[],
            surest: Vec::new(),
            least: 0.0,
            own: 0..0,
        }
    }
}

/// The numbers of the sentences of each article in `pairs`, and how many sentences there are. Of
/// articles that are not `asked` only those sentences count that know others.
fn numbered(
    pairs: &[(ArticleId, ArticleId, &Pair)],
    asked: &FxHashMap<ArticleId, usize>,
) -> (FxHashMap<ArticleId, Range<u32>>, usize) {
    let mut sizes: BTreeMap<ArticleId, u32> = BTreeMap::new();
    for (left, right, pair) in pairs {
        let mut count = |id: &ArticleId, unit: fn(&Acquaintance) -> u32| {
            let named = || pair.acquaintances.iter().map(|own| unit(own) + 1).max();
            let size = sizes.entry(*id).or_default();
            *size = match asked.get(id) {
                Some(own) => *own as u32,
                None => named().unwrap_or_default().max(*size),
            };
        };
        count(left, |own| own.0);
        count(right, |own| own.1);
    }
    let mut all = 0;
    let mut numbers = FxHashMap::default();
    for (id, size) in sizes {
        numbers.insert(id, all..all + size);
        all += size;
    }
    (numbers, all as usize)
}

/// Third articles that are asked about one sentence after the other.
pub(super) struct Hearing<'a> {
    partners: &'a Partners,
    /// How likely each sentence, by its number, is a partner of the sentence in question.
    likely: Vec<f32>,
    /// The partners of the sentence in question.
    heard: &'a [Partner],
    /// The same, the surest first.
    surest: Vec<Partner>,
    /// How likely a sentence may be a partner that is not among them.
    least: f32,
    /// The numbers of the sentences of its own article.
    own: Range<u32>,
}

impl Hearing<'_> {
    /// Asks about a sentence from now on.
    pub fn turn_to(&mut self, sentence: Sentence) {
        for (number, _) in self.heard {
            self.likely[*number as usize] = 0.0;
        }
        self.heard = self.partners.partners(sentence);
        for (number, likely) in self.heard {
            self.likely[*number as usize] = *likely;
        }
        self.surest.clear();
        self.surest.extend_from_slice(self.heard);
        self.surest.sort_unstable_by(|a, b| b.1.total_cmp(&a.1));
        self.least = least(self.heard);
        self.own = self.partners.numbers(sentence.0);
    }

    /// What third articles say to the sentence in question and another one reporting the same fact.
    pub fn asked(&self, other: Sentence) -> Third {
        let theirs = self.partners.partners(other);
        let mut third = Third::default();
        for (number, b) in theirs {
            let a = self.likely[*number as usize];
            third.support = third.support.max(a.min(*b));
            if !self.own.contains(number) {
                third.dissent = third.dissent.max((a.max(self.least) - b).abs());
            }
        }
        // The partners that both have are compared by now: of the others the surest one is left.
        let (no_third, least) = (self.partners.numbers(other.0), least(theirs));
        let mut surest = self.surest.iter();
        surest.find(|(number, a)| {
            if a - least <= third.dissent {
                return true;
            }
            let shared = theirs.binary_search_by_key(number, |it| it.0).is_ok();
            let alone = !shared && !no_third.contains(number);
            if alone {
                third.dissent = a - least;
            }
            alone
        });
        third
    }
}

/// How likely a sentence with these partners may have another one: as likely as the last of so many.
fn least(partners: &[Partner]) -> f32 {
    match partners.len() {
        MOST_PARTNERS.. => partners.iter().fold(1.0, |least, (_, it)| it.min(least)),
        _ => 0.0,
    }
}

/// What third articles say to two sentences.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Third {
    /// How surely one of them carries both: where several do, the surest of them. 0 if none does.
    pub support: f32,
    /// How much surer one of them carries one of the two than the other: what tells them apart, for who reports
    /// the one would report the other too. 0 if none does.
    pub dissent: f32,
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn pair(met: &[(u32, u32, f32)]) -> Arc<Pair> {
        let candidate = |(left, right, own): &(u32, u32, f32)| Candidate {
            left: *left,
            right: *right,
            own: *own,
            odds: 0.0,
            here: *own,
            run: false,
            clauses: [None, None],
        };
        let mut candidates: Vec<Candidate> = met.iter().map(candidate).collect();
        candidates.sort_by_key(|pair| (pair.left, pair.right));
        candidates.dedup_by_key(|pair| (pair.left, pair.right));
        Arc::new(Pair {
            acquaintances: acquaintances(&candidates),
            candidates,
            ..Pair::default()
        })
    }

    /// The same as [`Hearing::asked`], said plainly.
    fn plainly(pairs: &Pairs, left: Sentence, right: Sentence) -> Third {
        let partners = |of: Sentence| {
            let mut found: Vec<(Sentence, f32)> = Vec::new();
            for ((first, second), pair) in pairs {
                for own in pair.candidates.iter().filter(|pair| pair.here >= ASKED) {
                    let (a, b) = ((*first, own.left), (*second, own.right));
                    found.extend((a == of).then_some((b, own.here)));
                    found.extend((b == of).then_some((a, own.here)));
                }
            }
            found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            found.truncate(MOST_PARTNERS);
            found
        };
        let (ours, theirs) = (partners(left), partners(right));
        let likely = |among: &[(Sentence, f32)], of: Sentence| {
            let found = among.iter().find(|(own, _)| *own == of);
            let full = among.len() == MOST_PARTNERS;
            let least = among.last().filter(|_| full).map_or(0.0, |it| it.1);
            (found.is_some(), found.map_or(least, |it| it.1))
        };
        let mut third = Third::default();
        for (asked, _) in ours.iter().chain(&theirs) {
            let ((a, x), (b, y)) = (likely(&ours, *asked), likely(&theirs, *asked));
            if a && b {
                third.support = third.support.max(x.min(y));
            }
            if ![left.0, right.0].contains(&asked.0) {
                third.dissent = third.dissent.max((x - y).abs());
            }
        }
        third
    }

    #[test]
    fn a_third_article_speaks_for_two_sentences_or_against_them() {
        let ids = [ArticleId(1), ArticleId(2), ArticleId(3)];
        let mut pairs = Pairs::from([((ids[0], ids[1]), pair(&[(0, 0, 0.2)]))]);
        let asked = |pairs: &Pairs| {
            let partners = Partners::of(pairs, ids.into_iter().map(|id| (id, 1)));
            let mut hearing = partners.hearing();
            hearing.turn_to((ids[0], 0));
            let third = hearing.asked((ids[1], 0));
            (third.support, third.dissent)
        };
        assert_eq!(asked(&pairs), (0.0, 0.0));
        pairs.insert((ids[0], ids[2]), pair(&[(0, 0, 0.75)]));
        assert_eq!(asked(&pairs), (0.0, 0.75));
        pairs.insert((ids[1], ids[2]), pair(&[(0, 0, 0.5)]));
        assert_eq!(asked(&pairs), (0.5, 0.25));
    }

    /// The candidates of each two articles.
    type Told = BTreeMap<(ArticleId, ArticleId), Vec<(u32, u32, f32)>>;

    proptest! {
        #[test]
        fn third_articles_are_asked_about_both_sentences(
            met in vec(((0_u32..70, 0_u32..70), (0_u32..3, 0_u32..3, 0_u8..9)), 0..400),
            asked in 0_u32..70,
        ) {
            let mut told = Told::new();
            for ((a, b), (left, right, own)) in met {
                // Two articles have most partners, so that some are left out.
                let (a, b) = (if a > 40 { asked } else { a }, b);
                if a != b {
                    let ids = (ArticleId(a.min(b)), ArticleId(a.max(b)));
                    told.entry(ids).or_default().push((left, right, f32::from(own) / 8.0));
                }
            }
            let pairs: Pairs = told.into_iter().map(|(ids, met)| (ids, pair(&met))).collect();
            let others = (asked..70).step_by(7);
            let sizes = others.clone().chain([asked]).map(|id| (ArticleId(id), 3));
            let partners = Partners::of(&pairs, sizes);
            let mut hearing = partners.hearing();
            for unit in 0..3 {
                let own = (ArticleId(asked), unit);
                hearing.turn_to(own);
                for other in others.clone().flat_map(|id| (0..3).map(move |unit| (ArticleId(id), unit))) {
                    prop_assert_eq!(hearing.asked(other), plainly(&pairs, own, other));
                }
            }
        }
    }
}
