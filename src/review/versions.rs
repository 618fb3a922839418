//! Versions of one report: three leads of one agency are one witness.

use std::cmp::Ordering;
mod chains;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use self::chains::Chains;
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
    places: FxHashMap<ArticleId, (usize, usize)>,
    wordings: Wordings,
}

/// An article with a sample of its wording.
type Wording = (Arc<Article>, Arc<Sketch>);

/// The wording of each article, for when articles are grouped again. It follows from them, and so says
/// nothing more when groups are compared.
#[derive(Clone, Debug, Default)]
struct Wordings(FxHashMap<ArticleId, Wording>);

impl PartialEq for Wordings {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Wordings {}

impl Versions {
    /// Groups a project's articles by report.
    ///
    /// Articles are versions of one report if [`are_versions`] says so of two of them, or of each
    /// and a third. Versions follow each other by their number, else by when they were made, sent or
    /// published, else by the number in their mark, else by their place in the project.
    pub fn of(project: &Project) -> Self {
        Self::default().grouped_again(project)
    }

    /// The same, with the wording of articles that these versions know taken over.
    pub(super) fn grouped_again(&self, project: &Project) -> Self {
        let facts: Vec<Facts> = {
            let mut numbers = Numbers::default();
            let articles = project.articles.iter();
            articles
                .map(|entry| Facts::of(&entry.article, &mut numbers))
                .collect()
        };
        let wordings: FxHashMap<ArticleId, Wording> = project
            .articles
            .iter()
            .map(|entry| {
                let known = self.wordings.0.get(&entry.id);
                let known = known.filter(|(article, _)| Arc::ptr_eq(article, &entry.article));
                let made = || (entry.article.clone(), Sketch::of(&entry.article).into());
                (entry.id, known.cloned().unwrap_or_else(made))
            })
            .collect();
        let sketches = project.articles.iter();
        let sketches = sketches.filter_map(|entry| Some(&*wordings.get(&entry.id)?.1));
        let chains = Chains::of(&facts, &Vec::from_iter(sketches));
        let articles: Vec<(ArticleId, &Metadata)> = project
            .articles
            .iter()
            .map(|entry| (entry.id, &entry.article.meta))
            .collect();
        let mut versions = Self {
            wordings: Wordings(wordings),
            ..Self::default()
        };
        for members in chains.members() {
            let metas: Vec<&Metadata> = members.iter().map(|ix| articles[*ix].1).collect();
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
        let report = |id: &ArticleId| self.places.get(id).map(|(chain, _)| *chain);
        match articles {
            [] | [_] => articles.len(),
            [one, other] => 1 + usize::from(report(one) != report(other)),
            _ => {
                let mut reports: Vec<Option<usize>> = articles.iter().map(report).collect();
                reports.sort_unstable();
                reports.dedup();
                reports.len()
            }
        }
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
    let mut numbers = Numbers::default();
    let (a, b) = (Facts::of(one, &mut numbers), Facts::of(other, &mut numbers));
    a.are_versions(&b, Sketch::of(one).overlap(&Sketch::of(other)))
}

/// The longest time in seconds between versions that share a slug line: a day and its night.
const SLUG_LASTS: u64 = 36 * 3600;

/// So much of the shorter one's wording, in per cent, is the other's too in versions with one slug
/// line, and in those without.
const SAME_SLUG: u32 = 33;
const OTHER_SLUG: u32 = 50;

/// Words by number, folded: equal ones have one number. None for nothing.
#[derive(Default)]
struct Numbers(FxHashMap<String, usize>);

impl Numbers {
    fn of(&mut self, words: Option<&String>) -> Option<usize> {
        let folded = fold(words?);
        let next = self.0.len();
        (!folded.is_empty()).then(|| *self.0.entry(folded).or_insert(next))
    }
}

/// What the metadata of an article tell about its report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Facts {
    provider: Option<usize>,
    /// Whether anything at all stands for the provider.
    provided: bool,
    item: Option<usize>,
    slug: Option<usize>,
    marked: bool,
    made: Option<Moment>,
}

impl Facts {
    fn of(article: &Article, numbers: &mut Numbers) -> Self {
        let meta = &article.meta;
        Self {
            provider: numbers.of(meta.provider.as_ref()),
            provided: meta.provider.is_some(),
            item: numbers.of(meta.item.as_ref()),
            slug: numbers.of(meta.slug.as_ref()),
            marked: is_marked(meta),
            made: made(meta),
        }
    }

    /// Whether two articles are versions of one report that share so much of their wording.
    fn are_versions(&self, other: &Self, overlap: u32) -> bool {
        let same = |one: Option<usize>, other: Option<usize>| one.is_some() && one == other;
        let provider = same(self.provider, other.provider);
        if same(self.item, other.item) {
            return provider || !self.provided && !other.provided;
        }
        if !provider {
            return false;
        }
        let marked = self.marked || other.marked;
        let apart = match (self.made, other.made) {
            (Some(one), Some(other)) => Some(one.seconds_between(other)),
            _ => None,
        };
        let soon = apart.is_none_or(|seconds| seconds <= SLUG_LASTS);
        if same(self.slug, other.slug) && soon && (marked || overlap >= SAME_SLUG) {
            return true;
        }
        let later = apart.is_some_and(|seconds| seconds > 0 && seconds <= SLUG_LASTS);
        (marked && soon || later) && overlap >= OTHER_SLUG
    }
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
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
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
        let shared = short.iter().filter(|hash| long.binary_search(hash).is_ok());
        self.share(other, shared.count())
    }

    /// The same, where so many runs are shared.
    fn share(&self, other: &Self, shared: usize) -> u32 {
        let short = self.0.len().min(other.0.len());
        (shared * 100).checked_div(short).unwrap_or_default() as u32
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
