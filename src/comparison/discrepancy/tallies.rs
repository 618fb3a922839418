//! How many of something each copy of a story tells, wherever it tells so.
//!
//! "Drei Tote" and "die Zahl der Todesopfer ist auf vier gestiegen" share next to nothing and are seldom linked, but
//! the toll is what an editor compares first. So the numbers of each article are gathered by what they tell: of the
//! dead, the injured, the passengers, a length, somebody's age. Two copies of one story disagree where each tells one
//! number of the same, and no number of the one fits any of the other.

mod sourcing;
mod topics;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::super::gatherings::Joined;
use super::super::{ArticleFindings, Findings, Gathered};
use super::answers::Homes;
use super::counted::Bound;
use super::figures::{apart, may_agree};
use super::{Disagreement, DiscrepancyKind, Note, Side, pair_comparable};
use crate::text::{ArticleId, Passage, Span, Value};
pub(super) use sourcing::dropped;
use topics::Topic;

/// Numbers of people to whom something happened hardly differ by more than this factor: tolls rise. Others do by less,
/// or they count different things.
const SAME_TOLL: f64 = 2.5;
const SAME_THING: f64 = 1.6;

/// One number of an article.
#[derive(Debug)]
struct Tally {
    topic: Topic,
    sentence: Span,
    /// The words that tell it.
    place: Span,
    value: Value,
    bound: Option<Bound>,
}

/// The numbers of an article that tell how many there were of something, found when they are first asked for. Follows
/// from the article, and so says nothing more when articles are compared.
#[derive(Clone, Debug, Default)]
pub(in crate::comparison) struct Tallies(Arc<OnceLock<Vec<Tally>>>);

impl PartialEq for Tallies {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Tallies {
    /// The numbers of an article by topic, and in order within one. `findings` are those that they are a part of.
    fn of(&self, findings: &ArticleFindings) -> &[Tally] {
        self.0.get_or_init(|| {
            let mut tallies = topics::tallies(findings);
            tallies.sort_by_key(|tally| tally.topic);
            tallies
        })
    }
}

/// A number, and which article tells it.
type Told<'a> = (ArticleId, &'a Tally);

/// Notes numbers of one topic that differ between the two articles of each of `stories`, which tell one story, whether
/// or not a link joins their sentences. A number that has several topics may be noted for each. `known` is what the
/// links have told.
pub(super) fn across(
    findings: &Findings,
    stories: &[(ArticleId, ArticleId)],
    claims: &[Gathered],
    known: &[Disagreement],
) -> Vec<(usize, Note)> {
    let mut found: Vec<Differing> = Vec::new();
    for (left, right) in stories {
        let (ours, theirs) = (of(findings, *left), of(findings, *right));
        let differing: Vec<_> = in_common(ours, theirs)
            .into_iter()
            .filter_map(|(own, others)| differ(&ours[own], &theirs[others]))
            .collect();
        if !differing.is_empty() && pair_comparable(findings, (*left, *right)) {
            let told = differing.into_iter();
            found.extend(told.map(|(a, b)| ((*left, a), (*right, b))));
        }
    }
    if found.is_empty() {
        return Vec::new();
    }
    let articles = found.iter().flat_map(|(a, b)| [a.0, b.0]);
    let homes = Homes::of(articles, claims);
    let mut figures: FxHashMap<ArticleId, Vec<(Span, usize)>> = FxHashMap::default();
    let told = known
        .iter()
        .filter(|known| known.kind == DiscrepancyKind::Figure);
    for (own, claim) in told.flat_map(|own| {
        [
            (own.left.passage, own.claim),
            (own.right.passage, own.claim),
        ]
    }) {
        figures
            .entry(own.article)
            .or_default()
            .push((own.span, claim));
    }
    let on_a_card = |(article, tally): Told| {
        let own = figures.get(&article)?;
        let told = own.iter().find(|(place, _)| place.overlaps(tally.place));
        told.map(|(_, claim)| *claim)
    };
    let mut notes = Vec::new();
    for dispute in disputes(found) {
        let told = || dispute.iter().flat_map(|(a, b)| [*a, *b]);
        // All that is told of one dispute stands on one card: that on which a link has put some of it, or else that
        // of the first who tells it.
        let first = || told().find_map(|it| homes.first(sentence(it)));
        let Some(home) = told().find_map(on_a_card).or_else(first) else {
            continue;
        };
        notes.extend(dispute.into_iter().map(|(a, b)| {
            let sides = (side(findings, a), side(findings, b));
            (home, (DiscrepancyKind::Figure, sides.0, sides.1))
        }));
    }
    notes.sort_unstable();
    notes
}

/// Two numbers of one topic that differ.
type Differing<'a> = (Told<'a>, Told<'a>);

/// The same by disputes: those of one topic that stand in one article with others.
fn disputes(mut found: Vec<Differing>) -> Vec<Vec<Differing>> {
    found.sort_by_key(|((_, tally), _)| tally.topic);
    let mut disputes = Vec::new();
    for own in found.chunk_by(|a, b| a.0.1.topic == b.0.1.topic) {
        let mut joined = Joined::default();
        for (a, b) in own {
            joined.join(a.0, b.0);
        }
        let mut parts: BTreeMap<usize, Vec<Differing>> = BTreeMap::new();
        for (a, b) in own {
            let number = joined.add(a.0);
            parts
                .entry(joined.first(number))
                .or_default()
                .push((*a, *b));
        }
        disputes.extend(parts.into_values());
    }
    disputes
}

/// The numbers of an article, ordered by topic.
fn of(findings: &Findings, article: ArticleId) -> &[Tally] {
    let own = findings.articles.get(&article);
    own.map_or(&[][..], |own| own.tallies.of(own))
}

/// Where two lists of numbers that are ordered by topic tell of each topic that both have.
fn in_common(ours: &[Tally], theirs: &[Tally]) -> Vec<(Range<usize>, Range<usize>)> {
    let mut found = Vec::new();
    let (mut start, mut first) = (0, 0);
    for own in ours.chunk_by(|a, b| a.topic == b.topic) {
        let (topic, end) = (own[0].topic, start + own.len());
        first += theirs[first..].partition_point(|tally| tally.topic < topic);
        let same = theirs[first..]
            .iter()
            .take_while(|tally| tally.topic == topic);
        let behind = first + same.count();
        if behind > first {
            found.push((start..end, first..behind));
        }
        (start, first) = (end, behind);
    }
    found
}

/// Whether both numbers can be true.
fn agree(own: &Tally, other: &Tally) -> bool {
    may_agree(&own.value, own.bound, &other.value, other.bound)
}

/// The first numbers by which two articles differ in one topic: no number of the one may fit any of the other, and of
/// those that are near each other both tell the same one each time.
fn differ<'a>(ours: &'a [Tally], theirs: &'a [Tally]) -> Option<(&'a Tally, &'a Tally)> {
    let mut found: Option<(&Tally, &Tally)> = None;
    for own in ours {
        for other in theirs {
            if agree(own, other) {
                return None;
            }
            let most = match own.topic {
                Topic::People(_) => SAME_TOLL,
                _ => SAME_THING,
            };
            if apart(&own.value, &other.value) > most {
                continue;
            }
            match found {
                None => found = Some((own, other)),
                Some((a, b)) if a.value == own.value && b.value == other.value => {}
                // Which of them disagree would be a guess.
                Some(_) => return None,
            }
        }
    }
    found
}

fn sentence((article, tally): Told) -> Passage {
    Passage {
        article,
        span: tally.sentence,
    }
}

/// The words that tell a number, as a side of a discrepancy.
fn side(findings: &Findings, (article, tally): Told) -> Side {
    let passage = Passage {
        article,
        span: tally.place,
    };
    Side::at(findings, passage)
}
