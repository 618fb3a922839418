//! How findings are made.
//!
//! Articles are read, then those that are kin are compared, and at last links are chosen from what
//! all pairs have in common. Texts that occur several times are read once and compared once; see
//! [`MOST_COPIES`] for very many copies of one text.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::hash_map::Entry;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::changes::Changes;
use super::crew::{Alone, Crew, collect};
use super::pair::Pair;
use super::partners::closest_kin;
use super::settle::{Known, Pairs, settle};
use super::stories::Stories;
use super::watch::Steps;
use super::{ArticleFindings, Cancelled, Findings, Link, Watch};
use crate::text::{Article, ArticleId};

/// Of articles with one and the same text, so many are compared with others and with each other.
/// The further ones, those with the highest ids, are linked to the first one only: what they share
/// with others is what the first one shares. Claims hold them like the first one.
const MOST_COPIES: usize = 100;

/// Of no more texts than this, some are compared while the last ones are still being read, so that
/// nobody has to wait for who reads them. Fewer than have too many kin: which pairs are wanted depends
/// on these two texts only.
const FEW: usize = 16;

/// Two articles, the one with the lower id first.
type Ids = (ArticleId, ArticleId);

/// Analyses `articles`. What `earlier` findings hold about the same texts is used again, so that
/// adding one article computes that article and its pairs only.
///
/// # Errors
/// [`Cancelled`] when `watch` says so.
pub fn analyse(
    articles: &[(ArticleId, Arc<Article>)],
    earlier: Option<&Findings>,
    watch: &dyn Watch,
) -> Result<Findings, Cancelled> {
    analyse_with(articles, earlier, watch, &Alone)
}

/// Like [`analyse`], with the work done by `crew`. The result is the same whoever does it.
///
/// # Errors
/// [`Cancelled`] when `watch` says so.
pub fn analyse_with(
    articles: &[(ArticleId, Arc<Article>)],
    earlier: Option<&Findings>,
    watch: &dyn Watch,
    crew: &dyn Crew,
) -> Result<Findings, Cancelled> {
    let nothing = Findings::default();
    let earlier = earlier.unwrap_or(&nothing);
    let articles: BTreeMap<ArticleId, &Arc<Article>> = articles
        .iter()
        .map(|(id, article)| (*id, article))
        .collect();
    let texts = texts(&articles);
    let (articles, early) = read(&articles, &texts, earlier, watch, crew).ok_or(Cancelled)?;
    let unchanged: FxHashSet<ArticleId> = articles
        .iter()
        .filter(|(id, own)| {
            let before = earlier.articles.get(id);
            before.is_some_and(|before| same_text(&before.article, &own.article))
        })
        .map(|(id, _)| *id)
        .collect();

    let readers = texts.iter().flat_map(|text| text.iter().take(MOST_COPIES));
    let signatures = readers
        .filter_map(|id| Some((*id, &*articles.get(id)?.signature)))
        .collect::<BTreeMap<_, _>>();
    let known = earlier
        .kin
        .iter()
        .filter(|(id, _)| unchanged.contains(id) && signatures.contains_key(id))
        .map(|(id, row)| (*id, row.clone()))
        .collect();
    let kin = closest_kin(&signatures, &known, crew, &|| watch.cancelled()).ok_or(Cancelled)?;

    let asking = kin
        .iter()
        .flat_map(|(id, row)| row.iter().map(|(_, other)| (*id, *other)));
    let mut wanted: Vec<u64> = asking.map(packed).collect();
    let mut copies = BTreeMap::new();
    for text in &texts {
        if let [first, others @ ..] = text.as_slice() {
            copies.extend(others.iter().map(|other| (*other, *first)));
            let further = others.iter().skip(MOST_COPIES - 1);
            wanted.extend(further.map(|other| packed((*first, *other))));
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    let wanted: Vec<Ids> = wanted.into_iter().map(unpacked).collect();
    // Those that are wanted and those that were are both in order: they are walked in step.
    let mut before = earlier.pairs.iter().peekable();
    let all_unchanged = earlier.articles.keys().all(|id| unchanged.contains(id));
    let known = |pair: &Ids| {
        while before.next_if(|(ids, _)| *ids < pair).is_some() {}
        let (_, known) = before.next_if(|(ids, _)| *ids == pair)?;
        let still = all_unchanged || unchanged.contains(&pair.0) && unchanged.contains(&pair.1);
        still.then(|| known.clone())
    };
    let texts = Texts {
        articles: &articles,
        copies: &copies,
        early,
    };
    let pairs = compare(&wanted, known, &texts, watch, crew).ok_or(Cancelled)?;

    // Links that no change concerns are as before, and what other links of unchanged texts were need not
    // be found out again.
    let stories = Stories::of(&pairs);
    let changes = Changes::between((&earlier.pairs, &earlier.stories), (&pairs, &stories));
    let is_kept = |link: &&Link| !changes.concern((link.left.article, link.right.article));
    let mut links: Vec<Link> = earlier.links.iter().filter(is_kept).copied().collect();
    if !changes.are_none() {
        let known = Known::new(&earlier.links, &unchanged);
        links.extend(settle(&articles, &pairs, &stories, &changes, &known));
        links.sort_by_key(|link| (link.left, link.right));
    }
    Ok(Findings {
        articles,
        links,
        pairs,
        stories,
        kin,
        copies,
    })
}

/// Two articles in one number, the lower id first: numbers are put in order faster than pairs.
fn packed((one, other): Ids) -> u64 {
    u64::from(one.min(other).0) << 32 | u64::from(one.max(other).0)
}

fn unpacked(pair: u64) -> Ids {
    (ArticleId((pair >> 32) as u32), ArticleId(pair as u32))
}

/// Whether two articles have the same text, and so the same findings.
fn same_text(one: &Article, other: &Article) -> bool {
    std::ptr::eq(one, other)
        || one.meta.language == other.meta.language
            && one.text() == other.text()
            && one.blocks() == other.blocks()
}

/// So many bytes at its start, in its middle and at its end tell a text apart from most others.
const HASHED: usize = 64;

/// An article as far as findings depend on it.
struct Content<'a>(&'a Article);

impl PartialEq for Content<'_> {
    fn eq(&self, other: &Self) -> bool {
        same_text(self.0, other.0)
    }
}

impl Eq for Content<'_> {}

impl Hash for Content<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Unlike texts are unlike in length, or near the ends or the middle of one of them; those that are not
        // are told apart when they are compared.
        let text = self.0.text().as_str().as_bytes();
        let middle = text.len() / 2;
        let samples = [
            0..HASHED,
            middle..middle + HASHED,
            text.len().saturating_sub(HASHED)..text.len(),
        ];
        text.len().hash(state);
        for sample in samples {
            text.get(sample).unwrap_or(text).hash(state);
        }
    }
}

/// The articles of each text, ordered by id; texts ordered by their first article.
fn texts(articles: &BTreeMap<ArticleId, &Arc<Article>>) -> Vec<Vec<ArticleId>> {
    let mut places: FxHashMap<Content<'_>, usize> = FxHashMap::default();
    let mut texts: Vec<Vec<ArticleId>> = Vec::new();
    for (id, article) in articles {
        match places.entry(Content(article)) {
            Entry::Occupied(place) => texts[*place.get()].push(*id),
            Entry::Vacant(place) => {
                place.insert(texts.len());
                texts.push(vec![*id]);
            }
        }
    }
    texts
}

/// What was found in two texts before all were read, by the first articles that have them.
type Early = FxHashMap<Ids, Arc<Pair>>;

/// Reads every text that `earlier` findings do not know. What has been read is compared while others
/// are still at work.
fn read(
    articles: &BTreeMap<ArticleId, &Arc<Article>>,
    texts: &[Vec<ArticleId>],
    earlier: &Findings,
    watch: &dyn Watch,
    crew: &dyn Crew,
) -> Option<(BTreeMap<ArticleId, Arc<ArticleFindings>>, Early)> {
    let mut found: Vec<OnceLock<Arc<ArticleFindings>>> = texts
        .iter()
        .map(|ids| {
            let known = ids.iter().find_map(|id| {
                let known = earlier.articles.get(id)?;
                same_text(&known.article, articles.get(id)?).then_some(known)
            });
            known.cloned().map(OnceLock::from).unwrap_or_default()
        })
        .collect();
    let is_new = |at: &usize| found[*at].get().is_none();
    let mut new: Vec<usize> = (0..texts.len()).filter(is_new).collect();
    // Long ones first, so that nobody waits at the end for one that was begun late.
    let length = |at: &usize| {
        let article = texts[*at].first().and_then(|id| articles.get(id));
        article.map_or(0, |article| article.text().as_str().len())
    };
    new.sort_by_key(|at| Reverse(length(at)));
    let steps = Steps::of_articles(new.len(), watch);
    let pairs: Vec<_> = pairs_of(&new, texts.len())
        .into_iter()
        .map(|pair| (pair, OnceLock::<Arc<Pair>>::new()))
        .collect();
    let unread = AtomicUsize::new(new.len());
    crew.each(new.len() + pairs.len(), &|number| {
        if let Some(at) = new.get(number) {
            let article = texts[*at].first().and_then(|id| articles.get(id));
            let own =
                article.and_then(|article| steps.step(|| Arc::new(ArticleFindings::of(article))));
            // A text that was read twice was found to be the same.
            if let Some(own) = own
                && found[*at].set(own).is_ok()
            {
                unread.fetch_sub(1, Ordering::Relaxed);
            }
        } else if unread.load(Ordering::Relaxed) > 0
            && let ((left, right), pair) = &pairs[number - new.len()]
            && let (Some(left), Some(right)) = (found[*left].get(), found[*right].get())
            && !watch.cancelled()
        {
            let shared = left.signature.shared(&right.signature);
            if left.signature.kinship(&right.signature, shared).is_some() {
                let _ = pair.set(Arc::new(Pair::of(left, right)));
            }
        }
    });
    let first = |at: usize| texts[at].first().copied();
    let early = pairs.into_iter().filter_map(|((left, right), pair)| {
        Some(((first(left)?, first(right)?), pair.into_inner()?))
    });
    let early = early.collect();
    let mut all = BTreeMap::new();
    for (ids, own) in texts.iter().zip(&mut found) {
        let own = own.take()?;
        for id in ids {
            let article = articles.get(id)?;
            let fits = |known: &&Arc<ArticleFindings>| {
                Arc::ptr_eq(&known.article, article) || known.article == **article
            };
            let known = [Some(&own), earlier.articles.get(id)];
            let known = known.into_iter().flatten().find(fits).cloned();
            let own = known.unwrap_or_else(|| Arc::new(own.told_by(article)));
            all.insert(*id, own);
        }
    }
    Some((all, early))
}

/// The pairs of a few texts with one at least that is `new`, in the order in which they are ready when
/// the new ones are read in theirs.
fn pairs_of(new: &[usize], count: usize) -> Vec<(usize, usize)> {
    if count > FEW {
        return Vec::new();
    }
    let rank = |at: usize| new.iter().position(|new| *new == at);
    let pairs = (0..count).flat_map(|right| (0..right).map(move |left| (left, right)));
    let mut pairs: Vec<_> = pairs
        .map(|(left, right)| (rank(left).max(rank(right)), (left, right)))
        .filter(|(rank, _)| rank.is_some())
        .collect();
    pairs.sort_unstable();
    pairs.into_iter().map(|(_, pair)| pair).collect()
}

/// What comparing texts asks of them.
struct Texts<'a> {
    articles: &'a BTreeMap<ArticleId, Arc<ArticleFindings>>,
    /// Articles with the text of another one, each with the first that has it.
    copies: &'a BTreeMap<ArticleId, ArticleId>,
    early: Early,
}

/// What every two articles in `wanted`, which is ordered, have in common. What is not `known`, which is asked in
/// that order, is computed, once for each two texts in the same order.
fn compare(
    wanted: &[Ids],
    mut known: impl FnMut(&Ids) -> Option<Arc<Pair>>,
    texts: &Texts,
    watch: &dyn Watch,
    crew: &dyn Crew,
) -> Option<Pairs> {
    let text_of = |id: ArticleId| texts.copies.get(&id).copied().unwrap_or(id);
    let mut jobs: Vec<Ids> = Vec::new();
    let mut job_of: FxHashMap<Ids, usize> = FxHashMap::default();
    let sources: Vec<Result<Arc<Pair>, usize>> = wanted
        .iter()
        .map(|pair| {
            known(pair).ok_or_else(|| {
                let texts = (text_of(pair.0), text_of(pair.1));
                *job_of.entry(texts).or_insert_with(|| {
                    jobs.push(texts);
                    jobs.len() - 1
                })
            })
        })
        .collect();
    let steps = Steps::of_pairs(jobs.len(), watch);
    let made: Vec<Arc<Pair>> = collect(crew, jobs.len(), |number| {
        let (left, right) = jobs[number];
        let early = texts.early.get(&(left, right));
        let (left, right) = (texts.articles.get(&left)?, texts.articles.get(&right)?);
        let compared = || Arc::new(Pair::of(left, right));
        steps.step(|| early.cloned().unwrap_or_else(compared))
    })?;
    steps.finish();
    let pairs = wanted.iter().zip(sources);
    let pairs = pairs.map(|(pair, source)| (*pair, source.unwrap_or_else(|job| made[job].clone())));
    Some(pairs.collect())
}

#[cfg(test)]
mod tests;
