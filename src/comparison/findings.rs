//! The result of one analysis and how it is made.

use std::collections::BTreeMap;
use std::sync::Arc;

use thiserror::Error;

use super::Link;
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
}

/// What the program found in a set of articles. A pure function of the articles: the order in which
/// they were added, and what else was computed before, do not show in it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Findings {
    /// Every article's own findings.
    pub articles: BTreeMap<ArticleId, Arc<ArticleFindings>>,
    /// The links between each two of them, ordered by left, then right passage.
    pub links: Vec<Link>,
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
    let total = articles.len();
    let mut findings = Findings::default();
    for (done, (id, article)) in articles.iter().enumerate() {
        if watch.cancelled() {
            return Err(Cancelled);
        }
        let known = earlier
            .and_then(|findings| findings.articles.get(id))
            .filter(|known| known.article == *article)
            .cloned();
        let own = known.unwrap_or_else(|| {
            let structure = Structure::of(article);
            let statements = attribute(article, &structure);
            Arc::new(ArticleFindings {
                article: article.clone(),
                structure,
                statements,
            })
        });
        findings.articles.insert(*id, own);
        watch.progress(Progress { done, total });
    }
    Ok(findings)
}
