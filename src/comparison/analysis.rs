//! How findings are made.
//!
//! Articles are read, then those that are kin are compared, and at last links are chosen from what
//! all pairs have in common. Texts that occur several times are read once and compared once; see
//! [`MOST_COPIES`] for very many copies of one text.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::hash_map::Entry;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::crew::{Alone, Crew, collect};
use super::pair::Pair;
use super::partners::closest_kin;
use super::settle::{Pairs, settle};
use super::watch::Steps;
use super::{ArticleFindings, Cancelled, Findings, LinkKind, Watch};
use crate::text::{Article, ArticleId, Passage};

/// Of articles with one and the same text, so many are compared with others and with each other.
/// The further ones, those with the highest ids, are linked to the first one only: what they share
/// with others is what the first one shares. Claims hold them like the first one.
const MOST_COPIES: usize = 100;

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
    let articles = read(&articles, &texts, earlier, watch, crew).ok_or(Cancelled)?;
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

    let mut wanted: Vec<Ids> = kin
        .iter()
        .flat_map(|(id, row)| {
            row.iter()
                .map(|(_, other)| (*id.min(other), *id.max(other)))
        })
        .collect();
    let mut copies = BTreeMap::new();
    for text in &texts {
        if let [first, others @ ..] = text.as_slice() {
            copies.extend(others.iter().map(|other| (*other, *first)));
            let further = others.iter().skip(MOST_COPIES - 1);
            wanted.extend(further.map(|other| (*first, *other)));
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    let known = |pair: &Ids| {
        let still = unchanged.contains(&pair.0) && unchanged.contains(&pair.1);
        still.then(|| earlier.pairs.get(pair).cloned()).flatten()
    };
    let pairs = compare(&wanted, known, &articles, &copies, watch, crew).ok_or(Cancelled)?;

    // What earlier links of unchanged pairs were need not be found out again.
    let kinds: FxHashMap<(Passage, Passage), LinkKind> = earlier
        .links
        .iter()
        .filter(|link| {
            unchanged.contains(&link.left.article) && unchanged.contains(&link.right.article)
        })
        .map(|link| ((link.left, link.right), link.kind))
        .collect();
    let links = settle(&articles, &pairs, &kinds);
    Ok(Findings {
        articles,
        links,
        pairs,
        kin,
        copies,
    })
}

/// Whether two articles have the same text, and so the same findings.
fn same_text(one: &Article, other: &Article) -> bool {
    std::ptr::eq(one, other)
        || one.meta.language == other.meta.language
            && one.text() == other.text()
            && one.blocks() == other.blocks()
}

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
        self.0.text().as_str().hash(state);
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

/// Reads every text that `earlier` findings do not know.
fn read(
    articles: &BTreeMap<ArticleId, &Arc<Article>>,
    texts: &[Vec<ArticleId>],
    earlier: &Findings,
    watch: &dyn Watch,
    crew: &dyn Crew,
) -> Option<BTreeMap<ArticleId, Arc<ArticleFindings>>> {
    let mut found: Vec<Option<Arc<ArticleFindings>>> = texts
        .iter()
        .map(|ids| {
            let known = ids.iter().find_map(|id| {
                let known = earlier.articles.get(id)?;
                same_text(&known.article, articles.get(id)?).then_some(known)
            });
            known.cloned()
        })
        .collect();
    let mut new: Vec<usize> = (0..texts.len()).filter(|at| found[*at].is_none()).collect();
    // Long ones first, so that nobody waits at the end for one that was begun late.
    let length = |at: &usize| {
        let article = texts[*at].first().and_then(|id| articles.get(id));
        article.map_or(0, |article| article.text().as_str().len())
    };
    new.sort_by_key(|at| Reverse(length(at)));
    let steps = Steps::of_articles(new.len(), watch);
    let made = collect(crew, new.len(), |number| {
        let article = texts[new[number]].first().and_then(|id| articles.get(id))?;
        steps.step(|| Arc::new(ArticleFindings::of(article)))
    })?;
    for (at, own) in new.into_iter().zip(made) {
        found[at] = Some(own);
    }
    let mut all = BTreeMap::new();
    for (ids, own) in texts.iter().zip(found) {
        let own = own?;
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
    Some(all)
}

/// What every two articles in `wanted`, which is ordered, have in common. What is not `known` is
/// computed, once for each two texts in the same order.
fn compare(
    wanted: &[Ids],
    known: impl Fn(&Ids) -> Option<Arc<Pair>>,
    articles: &BTreeMap<ArticleId, Arc<ArticleFindings>>,
    copies: &BTreeMap<ArticleId, ArticleId>,
    watch: &dyn Watch,
    crew: &dyn Crew,
) -> Option<Pairs> {
    let text_of = |id: ArticleId| copies.get(&id).copied().unwrap_or(id);
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
        let (left, right) = (articles.get(&left)?, articles.get(&right)?);
        steps.step(|| Arc::new(Pair::of(left, right)))
    })?;
    steps.finish();
    let pairs = wanted.iter().zip(sources);
    let pairs = pairs.map(|(pair, source)| (*pair, source.unwrap_or_else(|job| made[job].clone())));
    Some(pairs.collect())
}

#[cfg(test)]
mod tests;
