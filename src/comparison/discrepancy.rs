//! Where linked passages disagree.

mod actors;
mod answers;
mod certainty;
mod classes;
mod counted;
mod dates;
mod days;
mod figures;
mod identity;
mod plans;
mod quotations;
mod speakers;
mod spoken;
mod status;
mod tallies;
mod view;
mod words;

use std::borrow::Cow;
use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::{Findings, Gathered, Link, LinkKind, Score};
use crate::attribution::Statement;
use crate::text::{ArticleId, Passage};
pub(super) use answers::Answers;
pub(super) use days::Days;
pub(super) use quotations::Quotations;
pub(super) use spoken::Said;
pub(super) use tallies::Tallies;

use view::Views;

/// What linked passages disagree about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DiscrepancyKind {
    /// A number or an amount.
    Figure,
    /// A day or a period.
    Date,
    /// How sure it is: "soll" against "ist".
    Certainty,
    /// Denied against confirmed, evidence against none.
    Status,
    /// The same words, another speaker.
    Attribution,
    /// Attributed in one article, plainly asserted in the other.
    AttributionDropped,
}

impl DiscrepancyKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Figure,
        Self::Date,
        Self::Certainty,
        Self::Status,
        Self::Attribution,
        Self::AttributionDropped,
    ];
}

/// One side of a discrepancy.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Side {
    /// The words that carry the value.
    pub passage: Passage,
    /// The value as a person would say it: "1,28 Millionen", "soll", "NIS".
    pub value: String,
}

/// Two passages that report the same thing with different values.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disagreement {
    /// What they disagree about.
    pub kind: DiscrepancyKind,
    /// The claim, as an index into the list given to [`disagreements`].
    pub claim: usize,
    /// The article with the lower id.
    pub left: Side,
    /// The article with the higher id.
    pub right: Side,
}

impl Disagreement {
    fn of(claim: usize, (kind, left, right): Note) -> Self {
        Self {
            kind,
            claim,
            left,
            right,
        }
    }
}

impl Side {
    /// The words at a place.
    fn at(findings: &Findings, passage: Passage) -> Self {
        let own = findings.articles.get(&passage.article);
        let value = own.map_or("", |own| own.article.slice(passage.span));
        Self {
            passage,
            value: value.to_owned(),
        }
    }

    /// What which article tells, wherever it does.
    fn told(&self) -> (ArticleId, String) {
        (self.passage.article, self.value.to_lowercase())
    }
}

/// Below this score a link may relate two facts, and a disagreement between them would be a false
/// alarm. Values stand for themselves: they are compared at any score.
const SURE_ENOUGH: u16 = 500;

/// From this score on two answers belong to one question even where one of them names nobody.
const SAME_QUESTION: u16 = 750;

/// From this score on a link is taken to relate the same fact beyond doubt.
const SURE: u16 = 820;

/// Finds the discrepancies inside `claims`, ordered by claim, kind and place.
///
/// `statements` and `links` are the lists that the claims were gathered from. Every link of a claim
/// is looked at by itself; what several links of one claim say about the same two articles and
/// values is told once. The rules prefer silence: figures of different speakers, values that one
/// side does not have, and sentences that share little are passed over.
pub fn disagreements(
    findings: &Findings,
    statements: &[(ArticleId, &Statement)],
    links: &[Link],
    claims: &[Gathered],
) -> Vec<Disagreement> {
    let said = Said::of(statements);
    let mut found = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        let own: Cow<[Note]> = match &claim.notes {
            Some(known) => Cow::Borrowed(known),
            None => notes(findings, statements, &said, links, claim).into(),
        };
        found.extend(
            own.iter()
                .cloned()
                .map(|note| Disagreement::of(index, note)),
        );
    }
    let stories = answers::one_story(links);
    let mut answered = answers::across(findings, &said, &stories, claims);
    // One source may have several names.
    answered.sort_unstable();
    answered.dedup();
    if !answered.is_empty() {
        let known = found
            .iter()
            .map(|known| (known.kind, &known.left, &known.right));
        let known: FxHashSet<_> = known.collect();
        answered.retain(|(_, (kind, left, right))| !known.contains(&(*kind, left, right)));
    }
    let mut counted = tallies::across(findings, &stories, claims, &found);
    retain_new(&mut counted, &found);
    let mut dropped = tallies::dropped(findings, &said, &stories, claims);
    retain_new(&mut dropped, &found);
    let mut dated = days::across(findings, &stories, claims);
    retain_new(&mut dated, &found);
    let mut quoted = quotations::across(findings, &said, &stories, claims);
    retain_new(&mut quoted, &found);
    let across = answered.into_iter().chain(counted).chain(dropped);
    let across = across.chain(dated).chain(quoted);
    found.extend(across.map(|(claim, note)| Disagreement::of(claim, note)));
    found.sort_by(|a, b| {
        (a.claim, a.kind, &a.left, &a.right).cmp(&(b.claim, b.kind, &b.left, &b.right))
    });
    found
}

/// Leaves out the notes whose values are known to differ between the same two articles, wherever they stand: the same
/// numbers are one disagreement, and so is the same source that is left out. All notes are of one kind.
fn retain_new(notes: &mut Vec<(usize, Note)>, known: &[Disagreement]) {
    let Some((_, (kind, ..))) = notes.first() else {
        return;
    };
    let same_kind = known.iter().filter(|known| known.kind == *kind);
    let mut told: FxHashSet<_> = same_kind
        .map(|known| (known.left.told(), known.right.told()))
        .collect();
    notes.retain(|(_, (_, left, right))| told.insert((left.told(), right.told())));
}

/// What the links of one claim disagree about.
pub(super) fn notes(
    findings: &Findings,
    statements: &[(ArticleId, &Statement)],
    said: &Said,
    links: &[Link],
    claim: &Gathered,
) -> Vec<Note> {
    if claim.links.is_empty() {
        return Vec::new();
    }
    let mut told = BTreeSet::new();
    let mut own = Vec::new();
    let links = || claim.links.iter().filter_map(|link| links.get(*link));
    // Two passages have one link between them, three mostly three.
    let mut views = Views::with_capacity(claim.links.len() + 1);
    for passage in links().flat_map(|link| [link.left, link.right]) {
        views.add(findings, statements, said, claim, passage);
    }
    for link in links() {
        let (Some(left), Some(right)) = (views.of(link.left), views.of(link.right)) else {
            continue;
        };
        let score = link.score.thousandths();
        let mut notes = Vec::new();
        let same_words = link.kind != LinkKind::Reworded;
        figures::compare(left, right, score >= SURE, &mut notes);
        dates::compare(left, right, score, same_words, &mut notes);
        if score >= SURE_ENOUGH {
            certainty::compare(left, right, link, &mut notes);
            let one_question = link.kind != LinkKind::Reworded || score >= SAME_QUESTION;
            status::compare(left, right, one_question, &mut notes);
            plans::compare(left, right, one_question, &mut notes);
            if comparable(findings, link) {
                speakers::compare(left, right, link, &mut notes);
            }
        }
        for (kind, left, right) in notes {
            let articles = (left.passage.article, right.passage.article);
            // An article that drops a source may do so sentence after sentence: once is enough.
            let values = (kind != DiscrepancyKind::AttributionDropped)
                .then(|| (left.value.clone(), right.value.clone()));
            if told.insert((kind, articles, values)) {
                own.push((kind, left, right));
            }
        }
    }
    // The two passages of a single link are linked.
    let unlinked = if claim.links.len() > 1 {
        unlinked(links, &views)
    } else {
        Vec::new()
    };
    for (a, b) in unlinked {
        let (Some(left), Some(right)) = (views.of(a), views.of(b)) else {
            continue;
        };
        let mut notes = Vec::new();
        figures::compare(left, right, false, &mut notes);
        dates::compare(left, right, 0, false, &mut notes);
        for (kind, left, right) in notes {
            let articles = (left.passage.article, right.passage.article);
            let values = Some((left.value.clone(), right.value.clone()));
            if told.insert((kind, articles, values)) {
                own.push((kind, left, right));
            }
        }
    }
    own
}

/// Claims with more values than this are compared along their links only: every two of them would take long.
const MOST_VALUES: usize = 40;

/// Passages with numbers or dates that a claim holds without a link between them: a third copy tells both facts,
/// and they may differ as well.
fn unlinked<'a, L: Iterator<Item = &'a Link>>(
    links: impl Fn() -> L,
    views: &Views,
) -> Vec<(Passage, Passage)> {
    let passages: BTreeSet<Passage> = links().flat_map(|link| [link.left, link.right]).collect();
    let has_values = |passage: &Passage| {
        let view = views.of(*passage);
        view.is_some_and(|view| !view.quantities().is_empty())
    };
    let passages: Vec<Passage> = passages.into_iter().filter(has_values).collect();
    if passages.len() > MOST_VALUES {
        return Vec::new();
    }
    let linked: BTreeSet<(Passage, Passage)> =
        links().map(|link| (link.left, link.right)).collect();
    let mut pairs = Vec::new();
    for (index, a) in passages.iter().enumerate() {
        let others = passages[index + 1..].iter();
        let others = others.filter(|b| a.article != b.article && !linked.contains(&(*a, **b)));
        pairs.extend(others.map(|b| (*a, *b)));
    }
    pairs
}

/// Whether it says something about the copies who tells what a link's sides share: they tell one
/// story, or one copies the other's words, or a person linked them. In two stories of one field the
/// same background may stand with a source in one and without in the other, and nobody dropped it.
fn comparable(findings: &Findings, link: &Link) -> bool {
    link.kind != LinkKind::Reworded
        || link.score == Score::FULL
        || pair_comparable(findings, (link.left.article, link.right.article))
}

/// Whether it does so whatever the link is.
pub(super) fn pair_comparable(findings: &Findings, articles: (ArticleId, ArticleId)) -> bool {
    let pair = findings.pairs.get(&articles);
    pair.is_none_or(|pair| findings.stories.one(articles, pair))
}

/// What a rule found: the kind and both sides.
pub(super) type Note = (DiscrepancyKind, Side, Side);

#[cfg(test)]
mod tests;
