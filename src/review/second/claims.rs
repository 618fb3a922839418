//! How two reviews rate the same claims.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Both, Two, is_same};
use crate::review::{
    Assessment, ClaimIx, Credibility, Picture, Project, Reliability, SourceKey, listing,
};
use crate::text::Passage;

/// A claim as two reviews have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimPair {
    /// Where it lies in the open review.
    pub place: Passage,
    /// The claim in either picture. Where only the other review rates it, the one of the open review that lies
    /// there.
    pub claims: Two<Option<ClaimIx>>,
    /// Every source that one of them rates for it, by the key that the open review has for it.
    pub reliability: BTreeMap<SourceKey, Two<Option<Reliability>>>,
    /// The credibility of the information.
    pub credibility: Two<Option<Credibility>>,
    /// What was noted.
    pub notes: Two<String>,
    /// Who rated.
    pub reviewers: Two<String>,
    /// Whether it consists of other passages in the other review.
    pub regrouped: bool,
}

impl ClaimPair {
    /// Whether either of them rates it: with a letter or a digit.
    pub fn rated(&self) -> Two<bool> {
        let letters =
            |side: fn(&Two<Option<Reliability>>) -> bool| self.reliability.values().any(side);
        Two {
            here: self.credibility.here.is_some() || letters(|rated| rated.here.is_some()),
            there: self.credibility.there.is_some() || letters(|rated| rated.there.is_some()),
        }
    }

    /// Whether a source is rated otherwise.
    pub fn differs_in_reliability(&self) -> bool {
        self.reliability.values().any(|rated| !rated.agree())
    }

    /// Whether the information is rated otherwise.
    pub fn differs_in_credibility(&self) -> bool {
        !self.credibility.agree()
    }

    /// Whether another note stands there. White space at its ends does not count.
    pub fn differs_in_note(&self) -> bool {
        self.notes.here.trim() != self.notes.there.trim()
    }

    /// Whether anything differs.
    pub fn differs(&self) -> bool {
        self.differs_in_reliability()
            || self.differs_in_credibility()
            || self.differs_in_note()
            || self.regrouped
    }
}

/// One of the reviews, as far as its claims go.
struct Side<'a> {
    project: &'a Project,
    picture: &'a Picture,
}

impl Side<'_> {
    /// The claims that a person has touched and that lie in articles which both reviews have.
    fn touched(&self, both: &Both<'_>) -> Vec<ClaimIx> {
        let all = (0..self.picture.claims.len()).map(ClaimIx);
        all.filter(|ix| self.picture.claim(*ix).id.is_some())
            .filter(|ix| !self.members(both, *ix).is_empty())
            .collect()
    }

    /// The members of a claim in articles that both reviews have.
    fn members(&self, both: &Both<'_>, ix: ClaimIx) -> Vec<Passage> {
        let members = self.picture.claim(ix).members.iter().copied();
        members.filter(|member| both.has(*member)).collect()
    }

    fn assessment(&self, ix: ClaimIx) -> Option<&Assessment> {
        listing::assessment(self.project, self.picture.claim(ix)).filter(|it| !it.is_empty())
    }
}

/// How much two claims have in common: the members that are the same, of all that either has, in millionths.
fn likeness(here: &[Passage], there: &[Passage]) -> usize {
    let same = here
        .iter()
        .filter(|own| there.iter().any(|other| is_same(**own, *other)))
        .count();
    let all = here.len() + there.len() - same.min(there.len());
    same * 1_000_000 / all.max(1)
}

/// Every claim that one of the reviews rates, notes or makes of other passages.
///
/// A claim has no name that both reviews know. It is what it consists of: of the claims that both have rated
/// those belong together that share most of their passages, each to one; then those that only one has rated
/// belong to the claim of the other which shares most.
pub(super) fn pairs(both: &Both<'_>) -> Vec<ClaimPair> {
    let sides = Two {
        here: Side {
            project: both.projects.here,
            picture: both.pictures.here,
        },
        there: Side {
            project: both.projects.there,
            picture: both.pictures.there,
        },
    };
    let touched = sides.map(|side| side.touched(both));
    let mut candidates = Vec::new();
    let others: FxHashSet<ClaimIx> = touched.there.iter().copied().collect();
    for own in &touched.here {
        for (other, likeness) in counterparts(both, &sides.here, *own, &sides.there) {
            if others.contains(&other) {
                let rated = sides.here.assessment(*own).is_some()
                    && sides.there.assessment(other).is_some();
                candidates.push((rated, likeness, *own, other));
            }
        }
    }
    candidates.sort_by(|a, b| {
        (b.0, b.1)
            .cmp(&(a.0, a.1))
            .then((a.2, a.3).cmp(&(b.2, b.3)))
    });
    let mut partner: FxHashMap<ClaimIx, ClaimIx> = FxHashMap::default();
    let mut taken: FxHashSet<ClaimIx> = FxHashSet::default();
    for (_, _, own, other) in candidates {
        if !partner.contains_key(&own) && taken.insert(other) {
            partner.insert(own, other);
        }
    }
    let mut pairs = Vec::new();
    for own in &touched.here {
        let other = partner.get(own).copied();
        let near = || {
            nearest(both, &sides.here, *own, &sides.there, |it| {
                !others.contains(&it)
            })
        };
        pairs.extend(pair(both, &sides, Some(*own), other.or_else(near)));
    }
    let own: FxHashSet<ClaimIx> = touched.here.iter().copied().collect();
    for other in touched.there.iter().filter(|other| !taken.contains(other)) {
        let near = nearest(both, &sides.there, *other, &sides.here, |it| {
            !own.contains(&it)
        });
        pairs.extend(pair(both, &sides, near, Some(*other)));
    }
    pairs.sort_by_key(|pair| both.order(pair.place));
    pairs
}

/// The claims of the other review that have members of `claim`, each with how much both have in common.
fn counterparts(
    both: &Both<'_>,
    own: &Side<'_>,
    claim: ClaimIx,
    other: &Side<'_>,
) -> Vec<(ClaimIx, usize)> {
    let members = own.members(both, claim);
    let mut found: Vec<ClaimIx> = Vec::new();
    for member in &members {
        for (span, ix) in other.picture.members_of(member.article) {
            let there = Passage {
                article: member.article,
                span: *span,
            };
            if is_same(*member, there) && !found.contains(ix) {
                found.push(*ix);
            }
        }
    }
    found
        .into_iter()
        .map(|ix| (ix, likeness(&members, &other.members(both, ix))))
        .collect()
}

/// The claim of the other review that has most in common with `claim`, of those that `counts`.
fn nearest(
    both: &Both<'_>,
    own: &Side<'_>,
    claim: ClaimIx,
    other: &Side<'_>,
    counts: impl Fn(ClaimIx) -> bool,
) -> Option<ClaimIx> {
    counterparts(both, own, claim, other)
        .into_iter()
        .filter(|(ix, _)| counts(*ix))
        .max_by_key(|(ix, likeness)| (*likeness, std::cmp::Reverse(*ix)))
        .map(|(ix, _)| ix)
}

/// The pair of these claims; nothing where neither is rated and both consist of the same.
fn pair(
    both: &Both<'_>,
    sides: &Two<Side<'_>>,
    here: Option<ClaimIx>,
    there: Option<ClaimIx>,
) -> Option<ClaimPair> {
    let none = Assessment::default();
    let rated = Two {
        here: here.and_then(|ix| sides.here.assessment(ix)),
        there: there.and_then(|ix| sides.there.assessment(ix)),
    };
    let members = Two {
        here: here
            .map(|ix| sides.here.members(both, ix))
            .unwrap_or_default(),
        there: there
            .map(|ix| sides.there.members(both, ix))
            .unwrap_or_default(),
    };
    let counted = members.here.len() == members.there.len();
    let regrouped = !counted || likeness(&members.here, &members.there) < 1_000_000;
    if rated.here.is_none() && rated.there.is_none() && !regrouped {
        return None;
    }
    let place = members.here.first().or(members.there.first()).copied()?;
    let assessed = rated.map(|rated| rated.unwrap_or(&none));
    let mut reliability: BTreeMap<SourceKey, Two<Option<Reliability>>> = BTreeMap::new();
    for (key, letter) in &assessed.here.reliability {
        reliability.entry(key.clone()).or_default().here = Some(*letter);
    }
    for (key, letter) in &assessed.there.reliability {
        let key = both.names.here(key).clone();
        // Of two that are one source here the first one stands for both.
        reliability
            .entry(key)
            .or_default()
            .there
            .get_or_insert(*letter);
    }
    Some(ClaimPair {
        place,
        claims: Two { here, there },
        reliability,
        credibility: assessed.map(|it| it.credibility),
        notes: assessed.map(|it| it.note.clone()),
        reviewers: assessed.map(|it| it.reviewer.clone()),
        regrouped,
    })
}
