//! What lies at a place of a picture.

use super::{ClaimIx, LinkIx, Picture, Session, StatementIx};
use crate::text::{Passage, Span};

/// How much `part` shares with `place`, for comparing candidates; nothing where they do not touch.
/// A cursor (an empty place) touches what it stands in, and less closely what it stands at the end of.
fn touch(part: Span, place: Span) -> Option<usize> {
    if place.is_empty() {
        let at = place.start();
        if part.holds(at) {
            Some(2)
        } else {
            (!part.is_empty() && part.end() == at).then_some(1)
        }
    } else {
        part.intersection(place).map(Span::len)
    }
}

impl Picture {
    /// The claim that `place` belongs to: the one whose member shares most with it. An empty span
    /// is a cursor between two characters. Where members share as much, the shortest one wins.
    pub fn claim_at(&self, place: Passage) -> Option<ClaimIx> {
        self.members_of(place.article)
            .iter()
            .filter_map(|(span, claim)| Some((touch(*span, place.span)?, *span, *claim)))
            .reduce(|best, next| {
                let closer = next.0 > best.0 || next.0 == best.0 && next.1.len() < best.1.len();
                if closer { next } else { best }
            })
            .map(|(_, _, claim)| claim)
    }

    /// The words that can be marked as a statement: those selected, else the selected passage where it
    /// is none yet.
    pub fn unmarked(&self, session: &Session) -> Option<Passage> {
        let words = session.words;
        let words = words.map(|(article, span)| Passage { article, span });
        let whole = || {
            session
                .selection
                .filter(|place| self.statement_at(*place).is_none())
        };
        words.or_else(whole)
    }

    /// The statement at `place`: the one with just this extent, else the one whose content shares most
    /// with it. Of statements that share as much, as those do that lie in each other, the innermost.
    pub fn statement_at(&self, place: Passage) -> Option<StatementIx> {
        let length = |ix: StatementIx| {
            let content = &self.statement(ix).content;
            content.iter().map(|span| span.len()).sum::<usize>()
        };
        let statements = self.statements_of(place.article).iter().copied();
        let own = statements
            .clone()
            .filter(|ix| !place.span.is_empty() && self.statement(*ix).extent() == place)
            .min_by_key(|ix| length(*ix));
        if own.is_some() {
            return own;
        }
        // A cursor touches one part of the content; a passage may touch several.
        let shared = |ix: StatementIx| {
            let content = &self.statement(ix).content;
            let touched = content.iter().filter_map(|span| touch(*span, place.span));
            if place.span.is_empty() {
                touched.max()
            } else {
                touched.reduce(|one, other| one + other)
            }
        };
        statements
            .filter_map(|ix| Some((shared(ix)?, std::cmp::Reverse(length(ix)), ix)))
            .reduce(|best, next| {
                if (next.0, next.1) > (best.0, best.1) {
                    next
                } else {
                    best
                }
            })
            .map(|(_, _, ix)| ix)
    }

    /// The statements with words in `passage`, in order of place.
    pub fn statements_within(&self, passage: Passage) -> Vec<StatementIx> {
        self.within(passage).collect()
    }

    /// The same one after the other.
    pub(super) fn within(
        &self,
        passage: Passage,
    ) -> impl Iterator<Item = StatementIx> + Clone + '_ {
        let content = move |ix: &StatementIx| &self.statement(*ix).content;
        // They stand in order of their first words: those that end before or start behind are passed over.
        let all = self.statements_of(passage.article);
        let longest = self.longest.get(self.rank(passage.article)).copied();
        let longest = longest.unwrap_or_default();
        let start = |ix: &StatementIx| content(ix).first().map_or(0, |span| span.start());
        let first = all.partition_point(|ix| start(ix) + longest < passage.span.start());
        let end = all.partition_point(|ix| start(ix) < passage.span.end());
        let statements = all.get(first..end).unwrap_or_default().iter().copied();
        statements.filter(move |ix| self.statement(*ix).is_within(passage))
    }

    /// The links whose side in the place's article shares something with it, closest kind first,
    /// then the surest.
    pub fn links_at(&self, place: Passage) -> Vec<LinkIx> {
        let mut links: Vec<LinkIx> = self
            .links_of(place.article)
            .iter()
            .copied()
            .filter(|ix| {
                let seen = self.link(*ix).link.seen_from(place.article);
                seen.is_some_and(|(here, _)| touch(here.span, place.span).is_some())
            })
            .collect();
        links.sort_by_key(|ix| {
            let link = self.link(*ix).link;
            (link.kind, std::cmp::Reverse(link.score), *ix)
        });
        links
    }

    /// For each other article what corresponds to `place` there: first what its links lead to, with
    /// the closest link to each, then other members of its claim that no link leads to. In the
    /// project's order of articles; several passages of one article in order of place.
    pub fn counterparts(&self, place: Passage) -> Vec<(Passage, Option<LinkIx>)> {
        let mut linked: Vec<(Passage, LinkIx)> = Vec::new();
        for ix in self.links_at(place) {
            if let Some((_, there)) = self.link(ix).link.seen_from(place.article)
                && !linked.iter().any(|(known, _)| *known == there)
            {
                linked.push((there, ix));
            }
        }
        let members = self
            .claim_at(place)
            .map(|claim| self.claim(claim).members.as_slice())
            .unwrap_or_default();
        let alone: Vec<Passage> = members
            .iter()
            .copied()
            .filter(|member| {
                let covered = linked.iter().any(|(there, _)| {
                    there.article == member.article && there.span.overlaps(member.span)
                });
                member.article != place.article && !covered
            })
            .collect();
        let mut all: Vec<(Passage, Option<LinkIx>)> = linked
            .into_iter()
            .map(|(passage, ix)| (passage, Some(ix)))
            .chain(alone.into_iter().map(|passage| (passage, None)))
            .collect();
        all.sort_by_key(|(passage, ix)| {
            let rank = self.rank(passage.article);
            (rank, passage.article, ix.is_none(), passage.span)
        });
        all
    }
}
