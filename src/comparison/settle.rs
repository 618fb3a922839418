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
use super::{ArticleFindings, Link, LinkKind, Score};
use crate::text::{ArticleId, Passage, Span};

/// How much a third article that carries both passages adds to the log odds.
const SUPPORT: f64 = 1.948;

/// What stands in for that where no third article is related to both: nobody was asked, which is not
/// the same as nobody agreeing. By this much the constant of the odds is lower for being fitted
/// together with third articles.
const UNASKED: f32 = 0.45;

/// A candidate this likely becomes a link.
const LEAST: f32 = 0.5;

/// Third articles are asked through candidates at least this likely.
const ASKED: f32 = 0.15;

/// A sentence asks no more partners than this, the likeliest ones.
const MOST_PARTNERS: usize = 48;

/// How much of their story two copies of one story share, and how much articles of one field do.
const RELATED: f32 = 0.17;
const STRANGERS: f32 = 0.11;

/// So large a share of the shorter article matches beyond doubt in copies of one story, and in others.
/// One sure match is background that both explain.
const MOSTLY_SURE: f32 = 0.1;
const FEW_SURE: f32 = 0.04;

/// The shares are taken of so many sentences more than there are: what two items of a few sentences
/// share by chance is a large share of them.
const BEYOND: f32 = 4.0;

/// The shares in items of so few sentences that nothing is sure.
const FLASH_RELATED: f32 = 0.26;
const FLASH_STRANGERS: f32 = 0.17;

/// Third articles speak for candidates of articles that share this much of the story.
const ASKED_STORY: f32 = 0.26;

/// How much likelier a link has to be between articles that tell different stories.
const UNRELATED: f32 = 0.49;

/// So few sentences do not show which story they belong to.
const TOO_FEW: usize = 3;

/// Set answers ("declined to comment") link only articles that share this much of their story: the same
/// person declines many times in the course of a running one.
const SET_ANSWERS: f32 = 0.4;

/// Two articles tell one story if links between them need to be likelier by no more than this.
const DOUBTFUL_STORY: f32 = 0.1;

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
        let least = least_between(pair);
        let asked = partners.third_articles(left, right);
        for candidate in &pair.candidates {
            let likely = partners.likelihood(candidate, (left, right), asked);
            let copied = candidate.run && pair.story >= COPIES;
            let one_story = pair.story >= SET_ANSWERS && pair.sentences > TOO_FEW;
            let answers = answers(candidate, a, b);
            let stock = answers.iter().all(Option::is_some);
            if stock && !one_story || answers.contains(&Some(Answer::Notice)) {
                continue;
            }
            if likely >= least || copied {
                links.push(link(candidate, likely, (left, a), (right, b), kinds));
            }
        }
    }
    links
}

/// Whether two articles tell one story, as far as their sentences show; very few show nothing.
pub(super) fn tell_one_story(pair: &Pair) -> bool {
    pair.sentences <= TOO_FEW || least_between(pair) <= LEAST + DOUBTFUL_STORY
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

/// How likely a link between the two articles has to be.
///
/// Copies of one story share something in most sentences, and several of them beyond doubt. Where
/// they do not, the articles tell different stories, and what looks alike is the talk of their
/// field.
fn least_between(pair: &Pair) -> f32 {
    let sentences = pair.sentences as f32;
    let all = sentences + BEYOND;
    let within = |share: f32, from: f32, to: f32| ((share - from) / (to - from)).clamp(0.0, 1.0);
    let shared = within(pair.story * sentences / all, STRANGERS, RELATED);
    let surely = within(pair.sure / all, FEW_SURE, MOSTLY_SURE);
    if pair.sentences <= TOO_FEW {
        let shared = within(pair.story, FLASH_STRANGERS, FLASH_RELATED);
        return LEAST + UNRELATED * (1.0 - shared);
    }
    LEAST + UNRELATED * (1.0 - shared * surely)
}

/// A sentence of an article.
type Sentence = (ArticleId, u32);

/// The likeliest partners of every sentence in all other articles.
struct Partners {
    /// Ordered by partner.
    by_sentence: FxHashMap<Sentence, Vec<(Sentence, f32)>>,
    /// The articles that tell the same story as each, in order.
    of_story: FxHashMap<ArticleId, Vec<ArticleId>>,
}

impl Partners {
    /// The partners in all `pairs` of the articles that will be asked.
    fn of(pairs: &Pairs, is_asked: impl Fn(ArticleId) -> bool) -> Self {
        let mut by_sentence: FxHashMap<Sentence, Vec<(Sentence, f32)>> = FxHashMap::default();
        let mut of_story: FxHashMap<ArticleId, Vec<ArticleId>> = FxHashMap::default();
        for (&(left, right), pair) in pairs {
            let asked = (is_asked(left), is_asked(right));
            if asked == (false, false) {
                continue;
            }
            if pair.story >= ASKED_STORY {
                of_story.entry(left).or_default().push(right);
                of_story.entry(right).or_default().push(left);
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
        for articles in of_story.values_mut() {
            articles.sort_unstable();
        }
        Self {
            by_sentence,
            of_story,
        }
    }

    /// Whether there is a third article that tells the same story as both.
    fn third_articles(&self, left: ArticleId, right: ArticleId) -> bool {
        let of = |article: ArticleId| self.of_story.get(&article);
        let (Some(left), Some(right)) = (of(left), of(right)) else {
            return false;
        };
        let mut left = left.iter();
        left.any(|article| right.binary_search(article).is_ok())
    }

    /// How likely it is that a candidate reports one fact, third articles included.
    fn likelihood(
        &self,
        candidate: &Candidate,
        (left, right): (ArticleId, ArticleId),
        asked: bool,
    ) -> f32 {
        let of = |sentence: Sentence| {
            let found = self.by_sentence.get(&sentence);
            found.map_or(&[] as &[(Sentence, f32)], Vec::as_slice)
        };
        let (mut a, mut b) = (of((left, candidate.left)), of((right, candidate.right)));
        // Both lists are ordered: they are walked in step.
        let mut support = if asked { 0.0 } else { UNASKED };
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
        probability(f64::from(candidate.odds) + SUPPORT * f64::from(support)) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_that_share_one_background_only_need_more_for_every_link() {
        let pair = |story: f32, sure: f32, sentences: usize| Pair {
            candidates: Vec::new(),
            story,
            sure,
            sentences,
        };
        assert_eq!(least_between(&pair(0.3, 4.0, 20)), LEAST);
        assert!(least_between(&pair(0.3, 1.0, 20)) > LEAST + 0.2);
        assert!(least_between(&pair(0.1, 4.0, 20)) > LEAST + 0.2);
        // A quarter of four sentences is one, of twenty it is much.
        assert!(least_between(&pair(0.25, 1.0, 4)) > LEAST + 0.2);
        assert_eq!(least_between(&pair(0.25, 5.0, 20)), LEAST);
        assert_eq!(least_between(&pair(0.3, 0.0, 2)), LEAST);
    }

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
        let alone = Partners::of(&pairs, |_| true).likelihood(&doubtful, (ids[0], ids[1]), true);
        for right in [0, 1] {
            pairs.insert((ids[right], ids[2]), pair(candidate(0.9, 3.0)));
        }
        let together = Partners::of(&pairs, |_| true).likelihood(&doubtful, (ids[0], ids[1]), true);
        assert!(alone < 0.3 && together > 0.6, "{alone} {together}");
    }
}
