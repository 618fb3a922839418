//! The articles of a picture, and which decisions still stand on their words.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::comparison::Findings;
use crate::review::{Anchor, ClaimId, Orphan, Project, StatementDecision};
use crate::text::{Article, ArticleId};

/// The articles that count: the project's, with the findings that are about the same text.
pub(super) struct Texts<'a> {
    pub(super) articles: FxHashMap<ArticleId, &'a Article>,
    pub(super) ranks: FxHashMap<ArticleId, usize>,
    /// Articles whose findings are about another text.
    stale: FxHashSet<ArticleId>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(project: &'a Project, findings: &Findings) -> Self {
        let articles = project
            .articles
            .iter()
            .map(|entry| (entry.id, &*entry.article))
            .collect();
        let ranks = project
            .articles
            .iter()
            .enumerate()
            .map(|(rank, entry)| (entry.id, rank))
            .collect();
        let stale = project
            .articles
            .iter()
            .filter(|entry| {
                findings
                    .articles
                    .get(&entry.id)
                    .is_some_and(|own| own.article.text() != entry.article.text())
            })
            .map(|entry| entry.id)
            .collect();
        Self {
            articles,
            ranks,
            stale,
        }
    }

    pub(super) fn rank(&self, id: ArticleId) -> usize {
        self.ranks.get(&id).copied().unwrap_or(usize::MAX)
    }

    pub(super) fn holds(&self, anchor: &Anchor) -> bool {
        self.articles
            .get(&anchor.article())
            .is_some_and(|article| anchor.holds(article))
    }

    /// Whether findings on this article count.
    pub(super) fn current(&self, id: ArticleId) -> bool {
        self.articles.contains_key(&id) && !self.stale.contains(&id)
    }
}

/// Every anchor whose words are gone, ordered by place.
pub(super) fn orphans(project: &Project) -> Vec<Orphan> {
    let articles: FxHashMap<ArticleId, &Article> = project
        .articles
        .iter()
        .map(|entry| (entry.id, &*entry.article))
        .collect();
    let gone = |anchor: &&Anchor| {
        !articles
            .get(&anchor.article())
            .is_some_and(|article| anchor.holds(article))
    };
    let mut orphans: BTreeSet<(Anchor, Option<ClaimId>)> = BTreeSet::new();
    let mut add = |anchor: &Anchor, claim| {
        orphans.insert((anchor.clone(), claim));
    };
    for decision in &project.statements {
        decision
            .found()
            .into_iter()
            .filter(gone)
            .for_each(|anchor| add(anchor, None));
        if let StatementDecision::Made { statement, .. } = decision {
            statement
                .content
                .iter()
                .chain(statement.surroundings())
                .filter(gone)
                .for_each(|anchor| add(anchor, None));
        }
    }
    for decision in &project.links {
        [&decision.left, &decision.right]
            .into_iter()
            .filter(gone)
            .for_each(|anchor| add(anchor, None));
    }
    for record in &project.claims {
        record
            .members
            .iter()
            .filter(gone)
            .for_each(|anchor| add(anchor, Some(record.id)));
    }
    orphans
        .into_iter()
        .map(|(anchor, claim)| Orphan { anchor, claim })
        .collect()
}
