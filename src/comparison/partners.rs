//! With which others each article is compared.
//!
//! [`Kin`] holds for each article its closest kin. It is found through an index from keys to
//! articles, so that articles which share nothing cost nothing, and kept from one analysis to the
//! next, so that one more article asks only for its own.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::crew::{Alone, Crew, collect};
use super::kinship::{Kinship, Signature, is_close};
use crate::text::ArticleId;

/// An article asks for so many partners at most, its closest kin; of equally close ones those with
/// the lower ids. Two articles are compared if one of them asks for the other, so that all pairs of
/// a hundred copies of one story are, and the work for more of them grows no faster than they do.
pub(super) const MOST_PARTNERS: usize = 100;

/// An article asks for so many at least, however few words they have in common as long as they are kin:
/// copies of one event in free words are hardly closer than strangers of one field, but nothing is closer.
pub(super) const NEAREST: usize = 5;

/// The closest kin of one article, closest first: all that are close, at most [`MOST_PARTNERS`], and the
/// [`NEAREST`] in any case.
pub(super) type Row = Arc<[(Kinship, ArticleId)]>;

/// The closest kin of every article.
pub(super) type Kin = BTreeMap<ArticleId, Row>;

/// Up to so many new articles are held against every other one; for more an index is made.
const FEW: usize = 16;

/// Finds the closest kin of every article in `signatures`.
///
/// `known` holds rows found earlier among other articles: of those that are still there and have
/// the same text. They are brought up to date instead of being found again, with the same result.
/// Nothing if `stop` says so.
pub(super) fn closest_kin(
    signatures: &BTreeMap<ArticleId, &Signature>,
    known: &Kin,
    crew: &dyn Crew,
    stop: &(dyn Fn() -> bool + Sync),
) -> Option<Kin> {
    let all: Vec<(ArticleId, &Signature)> =
        signatures.iter().map(|(id, own)| (*id, *own)).collect();
    let current: FxHashSet<ArticleId> = known.keys().copied().collect();
    let is_current = |(_, id): &&(Kinship, ArticleId)| current.contains(id);
    // A row may have left somebody out who moves up when one of its articles is gone: somebody close if it
    // is full, or one of the nearest if few are close.
    let complete = |row: &Row| {
        let close = row.iter().filter(|it| is_close(it.0) && is_current(it));
        row.len() < NEAREST
            || row.len() < MOST_PARTNERS && close.count() >= NEAREST
            || row.iter().all(|kin| is_current(&kin))
    };
    let wanted: Vec<usize> = (0..all.len())
        .filter(|at| !known.get(&all[*at].0).is_some_and(complete))
        .collect();
    if wanted.len() > FEW {
        return from_index(&all, crew, stop);
    }
    // So little work is done before others could be called to it.
    let crew = if all.len() <= FEW { &Alone } else { crew };
    let found = collect(crew, wanted.len(), |number| {
        (!stop()).then(|| held_against_all(wanted[number], &all))
    })?;
    let mut new_kin: BTreeMap<ArticleId, Vec<(Kinship, ArticleId)>> = BTreeMap::new();
    let mut kin = Kin::new();
    for (at, row) in wanted.into_iter().zip(found) {
        let id = all[at].0;
        if !current.contains(&id) {
            for (kinship, other) in &row {
                new_kin.entry(*other).or_default().push((*kinship, id));
            }
        }
        kin.insert(id, closest(row));
    }
    for (id, row) in known.iter().filter(|(_, row)| complete(row)) {
        let new = new_kin.remove(id).unwrap_or_default();
        let row = if new.is_empty() && row.iter().all(|kin| is_current(&kin)) {
            row.clone()
        } else {
            let kept = row.iter().filter(is_current).copied();
            closest(kept.chain(new).collect())
        };
        kin.insert(*id, row);
    }
    Some(kin)
}

/// The kin of one article among all, in no order.
fn held_against_all(at: usize, all: &[(ArticleId, &Signature)]) -> Vec<(Kinship, ArticleId)> {
    let own = all[at].1;
    let sieve = Sieve::of(&own.keys);
    let others = all.iter().enumerate().filter(|(other, _)| *other != at);
    others
        .filter_map(|(_, (id, other))| Some((own.kinship(other, sieve.shared(&other.keys))?, *id)))
        .collect()
}

/// The keys of an article, for many others to be held against.
struct Sieve<'a> {
    keys: &'a [u64],
    /// A bit where a key stands. One in a hundred or so of those that are none stands there as well.
    bits: Vec<u64>,
}

impl<'a> Sieve<'a> {
    /// How many bits there are.
    const SIZE: usize = 1 << 16;

    /// `keys` are in order.
    fn of(keys: &'a [u64]) -> Self {
        let mut bits = vec![0; Self::SIZE / 64];
        for key in keys {
            let (word, bit) = Self::place(*key);
            bits[word] |= 1 << bit;
        }
        Self { keys, bits }
    }

    /// How many of other `keys`, each of which stands once, are among them. Most are not, which the bits tell
    /// at once.
    fn shared(&self, keys: &[u64]) -> usize {
        let held = keys.iter().filter(|key| {
            let (word, bit) = Self::place(**key);
            self.bits[word] >> bit & 1 == 1 && self.keys.binary_search(key).is_ok()
        });
        held.count()
    }

    fn place(key: u64) -> (usize, usize) {
        // Keys are hashes, any part of which is as good as another.
        let at = key as usize % Self::SIZE;
        (at / 64, at % 64)
    }
}

fn closest(mut row: Vec<(Kinship, ArticleId)>) -> Row {
    row.sort_unstable_by_key(|(kinship, id)| (Reverse(*kinship), *id));
    let close = row.partition_point(|(kinship, _)| is_close(*kinship));
    row.truncate(close.clamp(NEAREST, MOST_PARTNERS));
    row.into()
}

fn from_index(
    all: &[(ArticleId, &Signature)],
    crew: &dyn Crew,
    stop: &(dyn Fn() -> bool + Sync),
) -> Option<Kin> {
    let index = Index::of(all);
    let rows = collect(crew, all.len(), |at| {
        if stop() {
            return None;
        }
        let own = all[at].1;
        let shared = index.shared_with(at);
        let row = shared.into_iter().zip(all).enumerate();
        let row = row
            .filter(|(other, (shared, _))| *other != at && *shared > 0)
            .filter_map(|(_, (shared, (id, other)))| {
                Some((own.kinship(other, shared as usize)?, *id))
            });
        Some(closest(row.collect()))
    })?;
    Some(all.iter().map(|(id, _)| *id).zip(rows).collect())
}

/// Which articles have a key in common. Keys of one article only are left out.
struct Index {
    /// The articles of each key, one key after the other.
    articles: Vec<u32>,
    /// For each article the stretches of `articles` that its keys have.
    keys: Vec<Vec<(u32, u32)>>,
}

impl Index {
    fn of(all: &[(ArticleId, &Signature)]) -> Self {
        let mut entries: Vec<(u64, u32)> = (0..)
            .zip(all)
            .flat_map(|(at, (_, own))| own.keys.iter().map(move |key| (*key, at)))
            .collect();
        entries.sort_unstable();
        let mut index = Self {
            articles: Vec::new(),
            keys: vec![Vec::new(); all.len()],
        };
        for group in entries.chunk_by(|a, b| a.0 == b.0) {
            if group.len() < 2 {
                continue;
            }
            let start = index.articles.len() as u32;
            let stretch = (start, start + group.len() as u32);
            for (_, at) in group {
                index.articles.push(*at);
                index.keys[*at as usize].push(stretch);
            }
        }
        index
    }

    /// How many keys the article at a place shares with each.
    fn shared_with(&self, at: usize) -> Vec<u32> {
        let mut shared = vec![0; self.keys.len()];
        for (start, end) in &self.keys[at] {
            for other in &self.articles[*start as usize..*end as usize] {
                shared[*other as usize] += 1;
            }
        }
        shared
    }
}

#[cfg(test)]
mod tests;
