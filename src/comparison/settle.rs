//! Which candidates become links, once all pairs of articles are known.
//!
//! Reporting the same fact is the same from every side: if A's sentence matches B's and B's matches
//! C's, A's and C's are likely to match as well. A third article that carries both therefore speaks
//! for a candidate. What the pairs found by themselves is kept apart ([`Pair`]), so that one more
//! article costs its own pairs and this last look, which is short.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::exact::probability;
use super::features::Unit;
use super::kind_of::{kind_between, kind_of};
use super::lexicon::Answer;
use super::pair::{Candidate, Pair};
use super::stories::{Stories, TOO_FEW};
use super::{ArticleFindings, Link, LinkKind, Score};
use crate::text::{ArticleId, Passage, Span};

/// How much a third article that carries both passages adds to the log odds.
const SUPPORT: f64 = 1.716;

/// A candidate this likely becomes a link.
const LEAST: f32 = 0.5;

/// Third articles are asked through candidates at least this likely.
const ASKED: f32 = 0.15;

/// A sentence asks no more partners than this, the likeliest ones.
const MOST_PARTNERS: usize = 48;

/// Set answers ("declined to comment") link only articles that share this much of their story: the same
/// person declines many times in the course of a running one.
const SET_ANSWERS: f32 = 0.4;

/// Copies that share this much of their story are linked wherever one repeats many words of the other.
const COPIES: f32 = 0.15;

/// All pairs of articles that were compared.
pub(super) type Pairs = BTreeMap<(ArticleId, ArticleId), Arc<Pair>>;

/// The articles with a pair that `earlier` ones do not hold, or hold as another one, or that is gone.
/// Only in their links third articles can speak otherwise than before.
pub(super) fn touched(pairs: &Pairs, earlier: &Pairs) -> FxHashSet<ArticleId> {
    let mut touched = FxHashSet::default();
    let mut touch = |ids: &(ArticleId, ArticleId)| touched.extend([ids.0, ids.1]);
    let (mut new, mut old) = (pairs.iter().peekable(), earlier.iter().peekable());
    loop {
        // Both are ordered: they are walked in step.
        match (new.peek(), old.peek()) {
            (Some((ids, _)), Some((others, _))) if ids > others => {
                touch(others);
                old.next();
            }
            (Some((ids, pair)), Some((others, known))) if ids == others => {
                if !Arc::ptr_eq(pair, known) {
                    touch(ids);
                }
                new.next();
                old.next();
            }
            (Some((ids, _)), _) => {
                touch(ids);
                new.next();
            }
            (None, Some((ids, _))) => {
                touch(ids);
                old.next();
            }
            (None, None) => return touched,
        }
    }
}

/// Chooses the links that have a side in one of the `touched` articles, in no order. `kinds` holds what
/// an earlier analysis found out about links of unchanged pairs; comparing all words again would take
/// most of the time.
pub(super) fn settle(
    articles: &BTreeMap<ArticleId, Arc<ArticleFindings>>,
    pairs: &Pairs,
    stories: &Stories,
    touched: &FxHashSet<ArticleId>,
    kinds: &FxHashMap<(Passage, Passage), LinkKind>,
) -> Vec<Link> {
    let is_touched =
        |(left, right): &(ArticleId, ArticleId)| touched.contains(left) || touched.contains(right);
    let wanted = || pairs.iter().filter(|(ids, _)| is_touched(ids));
    let asked: FxHashSet<ArticleId> = wanted()
        .flat_map(|((left, right), _)| [*left, *right])
        .collect();
    let partners = Partners::of(pairs, |article| asked.contains(&article));
    let mut links = Vec::new();
    for (&(left, right), pair) in wanted() {
        let (Some(a), Some(b)) = (articles.get(&left), articles.get(&right)) else {
            continue;
        };
        let story = stories.odds((left, right), pair);
        for candidate in &pair.candidates {
            let likely = partners.likelihood(candidate, (left, right), story);
            let copied = candidate.run && pair.story >= COPIES;
            let one_story = pair.story >= SET_ANSWERS && pair.sentences > TOO_FEW;
            let answers = answers(candidate, a, b);
            let stock = answers.iter().all(Option::is_some);
            if stock && !one_story || answers.contains(&Some(Answer::Notice)) {
                continue;
            }
            if likely >= LEAST || copied {
                links.push(link(candidate, likely, (left, a), (right, b), kinds));
            }
        }
    }
    links
}

/// The set answers that the sides of a candidate are ("declined to comment"), if they are.
fn answers(
    candidate: &Candidate,
    left: &ArticleFindings,
    right: &ArticleFindings,
) -> [Option<Answer>; 2] {
    let answer = |own: &ArticleFindings, unit: u32| own.features.units.get(unit as usize)?.answer;
    [answer(left, candidate.left), answer(right, candidate.right)]
}

fn link(
    candidate: &Candidate,
    likely: f32,
    left: (ArticleId, &ArticleFindings),
    right: (ArticleId, &ArticleFindings),
    kinds: &FxHashMap<(Passage, Passage), LinkKind>,
) -> Link {
    let a = &left.1.features.units[candidate.left as usize];
    let b = &right.1.features.units[candidate.right as usize];
    // A sentence may hold what another article tells in two, and each is linked to its part.
    let part = |unit: &Unit, clauses: Option<(u16, u16)>| {
        let (first, end) = clauses?;
        let clauses = unit.clauses.get(usize::from(first)..usize::from(end))?;
        Some(clauses.first()?.hull(*clauses.last()?))
    };
    let [first, second] = candidate.clauses;
    let (first, second) = (part(a, first), part(b, second));
    let spans = (first.unwrap_or(a.span), second.unwrap_or(b.span));
    let passage = |article: ArticleId, span: Span| Passage { article, span };
    let sides = (passage(left.0, spans.0), passage(right.0, spans.1));
    let kind = || {
        if first.is_none() && second.is_none() {
            kind_of(&a.folded, &b.folded)
        } else {
            kind_between(
                left.1.article.slice(spans.0),
                right.1.article.slice(spans.1),
            )
        }
    };
    let kind = kinds.get(&sides).copied().unwrap_or_else(kind);
    // Certainty is for people: what the program finds stays below it.
    let thousandths = Score::from_fraction(f64::from(likely)).thousandths();
    Link {
        left: sides.0,
        right: sides.1,
        kind,
        score: Score::from_thousandths(thousandths.min(990)),
    }
}

/// A sentence of an article.
type Sentence = (ArticleId, u32);

/// The likeliest partners of every sentence in all other articles.
struct Partners {
    /// Ordered by partner.
    by_sentence: FxHashMap<Sentence, Vec<(Sentence, f32)>>,
}

impl Partners {
    /// The partners in all `pairs` of the articles that will be asked.
    fn of(pairs: &Pairs, is_asked: impl Fn(ArticleId) -> bool) -> Self {
        let mut by_sentence: FxHashMap<Sentence, Vec<(Sentence, f32)>> = FxHashMap::default();
        for (&(left, right), pair) in pairs {
            let asked = (is_asked(left), is_asked(right));
            if asked == (false, false) {
                continue;
            }
            for candidate in pair.candidates.iter().filter(|pair| pair.own >= ASKED) {
                let (a, b) = ((left, candidate.left), (right, candidate.right));
                if asked.0 {
                    by_sentence.entry(a).or_default().push((b, candidate.own));
                }
                if asked.1 {
                    by_sentence.entry(b).or_default().push((a, candidate.own));
                }
            }
        }
        for partners in by_sentence.values_mut() {
            if partners.len() > MOST_PARTNERS {
                partners.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                partners.truncate(MOST_PARTNERS);
            }
            partners.sort_unstable_by_key(|(sentence, _)| *sentence);
        }
        Self { by_sentence }
    }

    /// How likely it is that a candidate reports one fact, third articles and the odds of any link between
    /// the two articles included.
    fn likelihood(
        &self,
        candidate: &Candidate,
        (left, right): (ArticleId, ArticleId),
        story: f64,
    ) -> f32 {
        let of = |sentence: Sentence| {
            let found = self.by_sentence.get(&sentence);
            found.map_or(&[] as &[(Sentence, f32)], Vec::as_slice)
        };
        let (mut a, mut b) = (of((left, candidate.left)), of((right, candidate.right)));
        // Both lists are ordered: they are walked in step.
        let mut support = 0.0_f32;
        while let (Some((first, x)), Some((second, y))) = (a.first(), b.first()) {
            match first.cmp(second) {
                std::cmp::Ordering::Less => a = &a[1..],
                std::cmp::Ordering::Greater => b = &b[1..],
                std::cmp::Ordering::Equal => {
                    support = support.max(x.min(*y));
                    (a, b) = (&a[1..], &b[1..]);
                }
            }
        }
        probability(f64::from(candidate.odds) + story + SUPPORT * f64::from(support)) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_article_speaks_for_a_candidate() {
        let candidate = |own: f32, odds: f32| Candidate {
            left: 0,
            right: 0,
            own,
            odds,
            run: false,
            clauses: [None, None],
        };
        let pair = |candidate: Candidate| {
            Arc::new(Pair {
                candidates: vec![candidate],
                ..Pair::default()
            })
        };
        let ids = [ArticleId(1), ArticleId(2), ArticleId(3)];
        let doubtful = candidate(0.2, -1.0);
        let mut pairs = Pairs::from([((ids[0], ids[1]), pair(doubtful.clone()))]);
        let alone = Partners::of(&pairs, |_| true).likelihood(&doubtful, (ids[0], ids[1]), 0.0);
        for right in [0, 1] {
            pairs.insert((ids[right], ids[2]), pair(candidate(0.9, 3.0)));
        }
        let together = Partners::of(&pairs, |_| true).likelihood(&doubtful, (ids[0], ids[1]), 0.0);
        assert!(alone < 0.3 && together > 0.6, "{alone} {together}");
    }
}
