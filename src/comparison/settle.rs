//! Which candidates become links, once all pairs of articles are known.
//!
//! Reporting the same fact is the same from every side: if A's sentence matches B's and B's matches
//! C's, A's and C's are likely to match as well. A third article that carries both therefore speaks
//! for a candidate, and one that carries only one of the two against it. What the pairs found by
//! themselves is kept apart ([`Pair`]), so that one more article costs its own pairs and this last look,
//! which is short.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::changes::Changes;
use super::exact::probability;
use super::features::Unit;
use super::kind_of::{kind_between, kind_of};
use super::lexicon::Answer;
use super::pair::{Candidate, Pair};
use super::stories::{Company, Stories, TOO_FEW};
use super::support::{Hearing, Partners};
use super::{ArticleFindings, Link, LinkKind, Score};
use crate::text::{ArticleId, Passage, Span};

/// How much a third article that carries both passages adds to the log odds.
const SUPPORT: f64 = 1.967;

/// How much a third article takes away that carries one of them and not the other.
const DISSENT: f64 = -0.987;

/// A candidate this likely becomes a link.
const LEAST: f32 = 0.5;

/// Candidates whose odds are lower than this with all the [`SUPPORT`] there can be stay below [`LEAST`],
/// whose odds are 0: so much lower that no rounding shows.
const HOPELESS: f64 = -0.01;

/// Set answers ("declined to comment") link only articles that share this much of their story: the same
/// person declines many times in the course of a running one.
const SET_ANSWERS: f32 = 0.4;

/// Copies that share this much of their story are linked wherever one repeats many words of the other.
const COPIES: f32 = 0.15;

/// All pairs of articles that were compared.
pub(super) type Pairs = BTreeMap<(ArticleId, ArticleId), Arc<Pair>>;

/// Chooses the links that the `changes` concern, ordered by left, then right
/// passage. `known` holds what an earlier analysis found out about links of unchanged texts; comparing
/// all words again would take most of the time.
pub(super) fn settle(
    articles: &BTreeMap<ArticleId, Arc<ArticleFindings>>,
    pairs: &Pairs,
    stories: &Stories,
    changes: &Changes,
    known: &Known,
) -> Vec<Link> {
    let wanted: Vec<((ArticleId, ArticleId), &Pair)> = pairs
        .iter()
        .filter(|(ids, _)| changes.concern(**ids))
        .map(|(ids, pair)| (*ids, &**pair))
        .collect();
    let asked: FxHashSet<ArticleId> = wanted
        .iter()
        .flat_map(|((left, right), _)| [*left, *right])
        .collect();
    let company = Company::of(pairs, stories, &asked);
    let sizes = asked.iter().filter_map(|id| {
        let units = &articles.get(id)?.features.units;
        Some((*id, units.len()))
    });
    let partners = Partners::of(pairs, sizes);
    let mut hearing = partners.hearing();
    let mut links = Vec::new();
    for row in wanted.chunk_by(|a, b| a.0.0 == b.0.0) {
        let left = row[0].0.0;
        let Some(a) = articles.get(&left) else {
            continue;
        };
        let known = known.of(left);
        let mut rivals: Vec<Rival> = row
            .iter()
            .filter_map(|((_, right), pair)| {
                Some(Rival {
                    right: *right,
                    findings: articles.get(right)?,
                    pair,
                    rest: &pair.candidates,
                    story: stories.odds((left, *right), pair, &company),
                })
            })
            .collect();
        for unit in 0..a.features.units.len() as u32 {
            let start = links.len();
            hearing.turn_to((left, unit));
            for rival in &mut rivals {
                for candidate in rival.next_of(unit) {
                    if let Some(likely) = rival.likely(candidate, &hearing)
                        && may_link(candidate, rival.pair, a, rival.findings)
                    {
                        let right = (rival.right, rival.findings);
                        links.push(link(candidate, likely, (left, a), right, &known));
                    }
                }
            }
            links[start..].sort_unstable_by_key(|link| (link.left, link.right));
        }
    }
    links
}

/// An article on the right of a pair, with what is left to look at when left sentences are taken one after
/// the other.
struct Rival<'a> {
    right: ArticleId,
    findings: &'a ArticleFindings,
    pair: &'a Pair,
    /// The candidates of this left sentence and those that follow.
    rest: &'a [Candidate],
    /// The odds of any link between the two articles.
    story: f64,
}

impl<'a> Rival<'a> {
    /// The candidates of the next left sentence.
    fn next_of(&mut self, unit: u32) -> &'a [Candidate] {
        let own = self.rest.iter().take_while(|pair| pair.left <= unit);
        let (own, rest) = self.rest.split_at(own.count());
        self.rest = rest;
        own
    }

    /// How likely it is that a candidate reports one fact, third articles and the odds of any link between
    /// the two articles included, if that is enough for a link.
    fn likely(&self, candidate: &Candidate, hearing: &Hearing) -> Option<f32> {
        let copied = candidate.run && self.pair.story >= COPIES;
        let odds = f64::from(candidate.odds) + self.story;
        // What no third article can help to become a link is most of them.
        if !copied && odds + SUPPORT < HOPELESS {
            return None;
        }
        let third = hearing.asked((self.right, candidate.right));
        let odds = odds + SUPPORT * f64::from(third.support) + DISSENT * f64::from(third.dissent);
        let likely = probability(odds) as f32;
        (copied || likely >= LEAST).then_some(likely)
    }
}

/// Whether two sentences may be linked as far as they are set answers.
fn may_link(
    candidate: &Candidate,
    pair: &Pair,
    left: &ArticleFindings,
    right: &ArticleFindings,
) -> bool {
    let one_story = pair.story >= SET_ANSWERS && pair.sentences > TOO_FEW;
    let answers = answers(candidate, left, right);
    let stock = answers.iter().all(Option::is_some);
    let links_nothing =
        |answer: &Option<Answer>| matches!(answer, Some(Answer::Notice | Answer::Nothing));
    (one_story || !stock) && !answers.iter().any(links_nothing)
}

/// What kinds an earlier analysis found for links of unchanged texts.
pub(super) struct Known<'a> {
    links: &'a [Link],
    unchanged: &'a FxHashSet<ArticleId>,
}

impl<'a> Known<'a> {
    /// The earlier `links`, ordered by left, then right passage, and the articles whose text is the same.
    pub fn new(links: &'a [Link], unchanged: &'a FxHashSet<ArticleId>) -> Self {
        Self { links, unchanged }
    }

    /// Those with an article on the left.
    fn of(&self, left: ArticleId) -> Self {
        let first = self.links.partition_point(|link| link.left.article < left);
        let mut links = &self.links[first..];
        links = &links[..links.partition_point(|link| link.left.article <= left)];
        if !self.unchanged.contains(&left) {
            links = &[];
        }
        Self { links, ..*self }
    }

    /// The kind of the link between two passages, if there was one.
    fn kind(&self, left: Passage, right: Passage) -> Option<LinkKind> {
        if self.links.is_empty() || !self.unchanged.contains(&right.article) {
            return None;
        }
        let key = |link: &Link| (link.left, link.right);
        let place = self.links.binary_search_by_key(&(left, right), key).ok()?;
        Some(self.links[place].kind)
    }
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
    known: &Known,
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
    let kind = known.kind(sides.0, sides.1).unwrap_or_else(kind);
    // Certainty is for people: what the program finds stays below it.
    let thousandths = Score::from_fraction(f64::from(likely)).thousandths();
    Link {
        left: sides.0,
        right: sides.1,
        kind,
        score: Score::from_thousandths(thousandths.min(990)),
    }
}
