//! Versions of one report: three leads of one agency are one witness.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::Project;
use crate::text::{Article, ArticleId, BlockKind, MarkKind, Metadata, Moment};

/// Where an article stands in the chain of versions of its report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Version {
    /// From 1, the earliest version.
    pub number: usize,
    /// How many versions of the report the project holds.
    pub of: usize,
}

/// The reports of a project, each with its versions.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Versions {
    /// The versions of each report, the earliest first. In the order of the project's articles by
    /// the version that comes first there.
    chains: Vec<Vec<ArticleId>>,
    /// For each article its chain and its place in it.
    places: BTreeMap<ArticleId, (usize, usize)>,
}

impl Versions {
    /// Groups a project's articles by report.
    ///
    /// Articles are versions of one report if [`are_versions`] says so of two of them, or of each
    /// and a third. Versions follow each other by their number, else by when they were made, sent or
    /// published, else by the number in their mark, else by their place in the project.
    pub fn of(project: &Project) -> Self {
        let articles: Vec<(ArticleId, &Article, Sketch)> = project
            .articles
            .iter()
            .map(|entry| (entry.id, &*entry.article, Sketch::of(&entry.article)))
            .collect();
        let mut chain_of: Vec<usize> = (0..articles.len()).collect();
        for (right, (_, later, sketch)) in articles.iter().enumerate() {
            for (left, (_, earlier, other)) in articles.iter().enumerate().take(right) {
                if chain_of[left] != chain_of[right]
                    && judged(earlier, later, || other.overlap(sketch))
                {
                    let (kept, gone) = (chain_of[left], chain_of[right]);
                    for chain in &mut chain_of {
                        if *chain == gone {
                            *chain = kept;
                        }
                    }
                }
            }
        }
        let mut versions = Self::default();
        for first in 0..articles.len() {
            let members: Vec<usize> = (0..articles.len())
                .filter(|ix| chain_of[*ix] == chain_of[first])
                .collect();
            if members.first() != Some(&first) {
                continue;
            }
            let metas: Vec<&Metadata> = members.iter().map(|ix| &articles[*ix].1.meta).collect();
            let order = in_sequence(&metas);
            let chain: Vec<ArticleId> = order.iter().map(|at| articles[members[*at]].0).collect();
            for (place, id) in chain.iter().enumerate() {
                versions.places.insert(*id, (versions.chains.len(), place));
            }
            versions.chains.push(chain);
        }
        versions
    }

    /// Where an article stands in its chain; nothing where the project holds one version only.
    pub fn version(&self, article: ArticleId) -> Option<Version> {
        let (chain, place) = *self.places.get(&article)?;
        let of = self.chains.get(chain)?.len();
        (of > 1).then_some(Version {
            number: place + 1,
            of,
        })
    }

    /// All versions of an article's report, the earliest first, itself among them.
    pub fn chain(&self, article: ArticleId) -> &[ArticleId] {
        self.places
            .get(&article)
            .and_then(|(chain, _)| self.chains.get(*chain))
            .map_or(&[], Vec::as_slice)
    }

    /// How many witnesses these articles are: versions of one report count once.
    pub fn witnesses(&self, articles: &[ArticleId]) -> usize {
        let mut reports: Vec<Option<usize>> = articles
            .iter()
            .map(|id| self.places.get(id).map(|(chain, _)| *chain))
            .collect();
        reports.sort_unstable();
        reports.dedup();
        reports.len()
    }
}

/// Whether two copies are versions of one report. They are
/// - if both say so: the same item (guid, URI) of the same provider, or of providers unknown;
/// - if they have one provider and one slug line, and were made within 36 hours, where at least one is
///   marked as a version (a lead, update, correction, refile, roundup or kill) or a third of the
///   shorter one's wording is the other's too;
/// - if they have one provider and half of the shorter one's wording is the other's too, where at least
///   one is marked as a version, or both tell different times on the same or the next day.
///
/// Copies of different providers never are: an outlet that prints an agency's report is another
/// witness of what it says (whether it is an independent origin is told by the origins).
pub fn are_versions(one: &Article, other: &Article) -> bool {
    judged(one, other, || Sketch::of(one).overlap(&Sketch::of(other)))
}

/// The longest time in seconds between versions that share a slug line: a day and its night.
const SLUG_LASTS: u64 = 36 * 3600;

fn judged(one: &Article, other: &Article, overlap: impl Fn() -> u32) -> bool {
    let (a, b) = (&one.meta, &other.meta);
    let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
        (Some(one), Some(other)) => fold(one) == fold(other) && !fold(one).is_empty(),
        _ => false,
    };
    let provider = same(&a.provider, &b.provider);
    if same(&a.item, &b.item) {
        return provider || a.provider.is_none() && b.provider.is_none();
    }
    if !provider {
        return false;
    }
    let marked = is_marked(a) || is_marked(b);
    let apart = match (made(a), made(b)) {
        (Some(one), Some(other)) => Some(one.seconds_between(other)),
        _ => None,
    };
    if same(&a.slug, &b.slug)
        && apart.is_none_or(|seconds| seconds <= SLUG_LASTS)
        && (marked || overlap() >= 33)
    {
        return true;
    }
    let later = apart.is_some_and(|seconds| seconds > 0 && seconds <= SLUG_LASTS);
    (marked && apart.is_none_or(|seconds| seconds <= SLUG_LASTS) || later) && overlap() >= 50
}

fn fold(words: &str) -> String {
    words.trim().to_lowercase()
}

/// Whether the copy is marked as a version that others came before. An urgent one comes first.
fn is_marked(meta: &Metadata) -> bool {
    meta.version_mark()
        .is_some_and(|mark| mark.kind != MarkKind::Urgent)
}

/// When a version was made, as far as it says.
fn made(meta: &Metadata) -> Option<Moment> {
    meta.versioned.or(meta.sent).or_else(|| {
        let day = meta.published?;
        let time = meta.time?;
        Some(Moment::new(day.to_datetime(time), None))
    })
}

/// The places of `versions` in the order in which they follow each other. Two of three may tell
/// different things than each does of the third (one has a number, one a time, one neither), so that
/// this is no order by which a list can be sorted: each is put behind the last that is not later.
fn in_sequence(versions: &[&Metadata]) -> Vec<usize> {
    let mut sequence: Vec<usize> = Vec::new();
    for (next, version) in versions.iter().enumerate() {
        let at = sequence
            .iter()
            .rposition(|before| in_order(versions[*before], version) != Ordering::Greater)
            .map_or(0, |before| before + 1);
        sequence.insert(at, next);
    }
    sequence
}

fn in_order(one: &Metadata, other: &Metadata) -> Ordering {
    let both = |a: Option<u64>, b: Option<u64>| match (a, b) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => Ordering::Equal,
    };
    let number = |meta: &Metadata| {
        let mark = meta.version_mark()?;
        mark.number.map(u64::from)
    };
    let moments = match (made(one), made(other)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => Ordering::Equal,
    };
    let days = match (one.published, other.published) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => Ordering::Equal,
    };
    both(one.version, other.version)
        .then(moments)
        .then(days)
        .then(both(number(one), number(other)))
}

/// A sample of an article's wording: of every five words in a row, every fourth by its hash.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Sketch(Vec<u64>);

/// How many words in a row are compared.
const RUN: usize = 5;

impl Sketch {
    fn of(article: &Article) -> Self {
        let words: Vec<u64> = article
            .blocks()
            .iter()
            .filter(|block| block.kind == BlockKind::Paragraph)
            .flat_map(|block| {
                article
                    .slice(block.body())
                    .split(|c: char| !c.is_alphanumeric())
            })
            .filter(|word| !word.is_empty())
            .map(hash)
            .collect();
        let all = words.windows(RUN).map(|run| {
            run.iter().fold(0xcbf2_9ce4_8422_2325, |sum: u64, word| {
                (sum ^ word).wrapping_mul(0x0100_0000_01b3).rotate_left(17)
            })
        });
        let mut sample: Vec<u64> = all.clone().filter(|hash| hash % 4 == 0).collect();
        // A short text is compared in full.
        if sample.len() < 12 {
            sample = all.collect();
        }
        sample.sort_unstable();
        sample.dedup();
        Self(sample)
    }

    /// How much of the shorter one is in the other as well, in per cent.
    fn overlap(&self, other: &Self) -> u32 {
        let (short, long) = if self.0.len() <= other.0.len() {
            (&self.0, &other.0)
        } else {
            (&other.0, &self.0)
        };
        if short.is_empty() {
            return 0;
        }
        let shared = short
            .iter()
            .filter(|hash| long.binary_search(hash).is_ok())
            .count();
        (shared * 100 / short.len()) as u32
    }
}

/// FNV-1a over the small letters of a word.
fn hash(word: &str) -> u64 {
    word.chars()
        .flat_map(char::to_lowercase)
        .fold(0xcbf2_9ce4_8422_2325, |hash, c| {
            (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)
        })
}

#[cfg(test)]
mod tests;
