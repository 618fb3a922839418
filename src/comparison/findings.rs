//! The result of one analysis and how it is made.

use std::collections::BTreeMap;
use std::sync::Arc;

use thiserror::Error;

use super::Link;
use super::features::Features;
use super::pair::Pair;
use super::settle::settle;
use crate::attribution::{Statement, attribute};
use crate::text::{Article, ArticleId, Structure};

/// What the program found in one article by itself.
#[derive(Clone, PartialEq, Debug)]
pub struct ArticleFindings {
    /// The article these findings are about.
    pub article: Arc<Article>,
    /// Its sentences, words and values.
    pub structure: Structure,
    /// Its statements, ordered by where their content starts.
    pub statements: Vec<Statement>,
    /// What its sentences tell, for comparing them with others.
    pub(super) features: Features,
}

/// What the program found in a set of articles. A pure function of the articles: the order in which
/// they were added, and what else was computed before, do not show in it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Findings {
    /// Every article's own findings.
    pub articles: BTreeMap<ArticleId, Arc<ArticleFindings>>,
    /// The links between each two of them, ordered by left, then right passage.
    pub links: Vec<Link>,
    /// What each two articles have in common, so that a later analysis can take over unchanged pairs.
    pub(super) pairs: BTreeMap<(ArticleId, ArticleId), Arc<Pair>>,
}

/// How far an analysis has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

/// Looks on while an analysis runs: hears of its progress and may end it.
pub trait Watch: Sync {
    /// Whether the analysis should stop; asked often.
    fn cancelled(&self) -> bool;
    /// Called whenever a step is done.
    fn progress(&self, progress: Progress);
}

/// Looks on without interest and never stops anything.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn cancelled(&self) -> bool {
        false
    }
    fn progress(&self, _: Progress) {}
}

/// The analysis was stopped by its [`Watch`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("the analysis was cancelled")]
pub struct Cancelled;

/// Analyses `articles`. What `earlier` findings hold about the same articles is used again, so that
/// adding one article computes that article and its pairs only.
///
/// # Errors
/// [`Cancelled`] when `watch` says so.
pub fn analyse(
    articles: &[(ArticleId, Arc<Article>)],
    earlier: Option<&Findings>,
    watch: &dyn Watch,
) -> Result<Findings, Cancelled> {
    let mut steps = Steps::new(articles.len(), watch);
    let mut findings = Findings::default();
    for (id, article) in articles {
        steps.next()?;
        let known = earlier
            .and_then(|findings| findings.articles.get(id))
            .filter(|known| Arc::ptr_eq(&known.article, article) || known.article == *article)
            .cloned();
        let own = known.unwrap_or_else(|| Arc::new(ArticleFindings::of(article)));
        findings.articles.insert(*id, own);
    }
    let ids: Vec<ArticleId> = findings.articles.keys().copied().collect();
    for (index, left) in ids.iter().enumerate() {
        for right in &ids[index + 1..] {
            steps.next()?;
            let pair = (*left, *right);
            let known = known_pair(earlier, &findings, pair);
            let common = known.unwrap_or_else(|| {
                let (left, right) = (&findings.articles[&pair.0], &findings.articles[&pair.1]);
                Arc::new(Pair::of(left, right))
            });
            findings.pairs.insert(pair, common);
        }
    }
    findings.links = settle(&findings.articles, &findings.pairs);
    steps.finish();
    Ok(findings)
}

/// What a pair has in common by `earlier` findings, if both articles are still what they were there.
fn known_pair(
    earlier: Option<&Findings>,
    findings: &Findings,
    pair: (ArticleId, ArticleId),
) -> Option<Arc<Pair>> {
    let earlier = earlier?;
    let unchanged = |id: &ArticleId| {
        let (before, now) = (earlier.articles.get(id), findings.articles.get(id));
        matches!((before, now), (Some(before), Some(now)) if Arc::ptr_eq(before, now))
    };
    (unchanged(&pair.0) && unchanged(&pair.1))
        .then(|| earlier.pairs.get(&pair).cloned())
        .flatten()
}

impl ArticleFindings {
    /// Finds what there is to find in one article by itself.
    pub fn of(article: &Arc<Article>) -> Self {
        let structure = Structure::of(article);
        let statements = attribute(article, &structure);
        let features = Features::of(article, &structure, &statements);
        Self {
            article: article.clone(),
            structure,
            statements,
            features,
        }
    }
}

/// Counts the steps of an analysis: one for each article and one for each pair.
struct Steps<'a> {
    watch: &'a dyn Watch,
    progress: Progress,
}

impl<'a> Steps<'a> {
    fn new(articles: usize, watch: &'a dyn Watch) -> Self {
        let pairs = articles * articles.saturating_sub(1) / 2;
        let total = articles + pairs;
        let progress = Progress { done: 0, total };
        Self { watch, progress }
    }

    /// Reports the steps done so far and goes on to the next one.
    fn next(&mut self) -> Result<(), Cancelled> {
        if self.watch.cancelled() {
            return Err(Cancelled);
        }
        if self.progress.done > 0 {
            self.watch.progress(self.progress);
        }
        self.progress.done += 1;
        Ok(())
    }

    fn finish(self) {
        self.watch.progress(self.progress);
    }
}
