//! Numbers that one copy has from somebody and another tells as its own.
//!
//! Two sentences with one toll may share no other word, and so no link joins them, but where the toll comes from is
//! what an editor asks first.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::super::super::{Findings, Gathered};
use super::super::answers::Homes;
use super::super::figures::apart;
use super::super::speakers;
use super::super::view::View;
use super::super::{DiscrepancyKind, Note, Said, pair_comparable};
use super::topics::Topic;
use super::{Tally, Told, agree, in_common, of, sentence};
use crate::text::ArticleId;

/// Rounded and exact numbers of one thing differ by less than this factor.
const SAME_NUMBER: f64 = 1.1;

/// Notes the numbers of one topic that agree between the two articles of each of `stories`, where one has it from
/// somebody and the other tells it plainly wherever it does. Once for every two sentences.
pub(in super::super) fn dropped(
    findings: &Findings,
    said: &Said,
    stories: &[(ArticleId, ArticleId)],
    claims: &[Gathered],
) -> Vec<(usize, Note)> {
    let mut numbers: FxHashMap<ArticleId, Vec<Sourced>> = FxHashMap::default();
    let mut found: Vec<(Told, Told)> = Vec::new();
    for (left, right) in stories {
        let ours = of(findings, *left);
        let mut common = in_common(ours, of(findings, *right));
        // How old somebody is tells who is meant.
        common.retain(|(own, _)| !matches!(ours[own.start].topic, Topic::Age(_)));
        if common.is_empty() {
            continue;
        }
        for article in [*left, *right] {
            let own = || sourced(findings, said, article);
            numbers.entry(article).or_insert_with(own);
        }
        let before = found.len();
        for (own, others) in common {
            let (own, others) = (&numbers[left][own], &numbers[right][others]);
            found.extend(one_sided(own, others));
        }
        if found.len() > before && !pair_comparable(findings, (*left, *right)) {
            found.truncate(before);
        }
    }
    let homes = Homes::of(found.iter().map(|(sourced, _)| sourced.0), claims);
    let mut told = BTreeSet::new();
    let mut notes = Vec::new();
    for (sourced, plain) in found {
        let Some(home) = homes.first(sentence(sourced)) else {
            continue;
        };
        let view = |told: Told| {
            let own = findings.articles.get(&told.0)?;
            let spoken = said.in_article(told.0);
            Some(View::telling_at(own, spoken, sentence(told), told.1.place))
        };
        let (Some(ours), Some(theirs)) = (view(sourced), view(plain)) else {
            continue;
        };
        let in_aside = ours.is_aside(ours.clause(sourced.1.place));
        let sides = speakers::dropped(&ours, &theirs).filter(|_| !in_aside);
        let Some((source, missing)) = sides else {
            continue;
        };
        if told.insert((sentence(sourced), sentence(plain))) {
            let (left, right) = if sourced.0 < plain.0 {
                (source, missing)
            } else {
                (missing, source)
            };
            notes.push((home, (DiscrepancyKind::AttributionDropped, left, right)));
        }
    }
    notes.sort_unstable();
    notes
}

/// A number, and whether somebody is named for it.
type Sourced<'a> = (Told<'a>, bool);

/// The numbers of an article, ordered by topic, and of each whether somebody tells it.
fn sourced<'a>(findings: &'a Findings, said: &Said, article: ArticleId) -> Vec<Sourced<'a>> {
    let spoken = said.in_article(article);
    let is_sourced = |tally: &Tally| {
        let mut telling = spoken.telling(tally.place);
        telling.any(|statement| !statement.chain.is_empty())
    };
    let numbers = of(findings, article).iter();
    let told = numbers.map(|tally| ((article, tally), is_sourced(tally)));
    told.collect()
}

/// Of two articles' numbers of one topic those that one has from somebody, with the first of the other that agrees, if
/// none that agrees is anybody's there.
fn one_sided<'a>(ours: &[Sourced<'a>], theirs: &[Sourced<'a>]) -> Vec<(Told<'a>, Told<'a>)> {
    let mut found = Vec::new();
    for (own, others) in [(ours, theirs), (theirs, ours)] {
        for (sourced, _) in own.iter().filter(|(_, sourced)| *sourced) {
            let same = |(other, _): &&Sourced<'a>| {
                agree(sourced.1, other.1) && apart(&sourced.1.value, &other.1.value) <= SAME_NUMBER
            };
            let same: Vec<&Sourced> = others.iter().filter(same).collect();
            if let Some((plain, _)) = same.first()
                && same.iter().all(|(_, sourced)| !sourced)
            {
                found.push((*sourced, *plain));
            }
        }
    }
    found
}
