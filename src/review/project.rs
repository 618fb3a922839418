//! Everything that is saved in one file.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Anchor, ClaimId, ClaimRecord, LinkDecision, Session, Source, StatementDecision};
use crate::text::{Article, ArticleId, Passage};

/// An article of a project.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Names it within the project.
    pub id: ArticleId,
    /// Its text and metadata.
    pub article: Arc<Article>,
}

/// A review: texts, sources and decisions. Cheap to clone (texts are shared), so that history can
/// keep whole projects.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Project {
    /// The articles in the order in which they are listed.
    pub articles: Vec<Entry>,
    /// The source registry: presets, added and changed ones, ordered by key.
    pub sources: Vec<Source>,
    /// Decisions on statements, ordered by place.
    pub statements: Vec<StatementDecision>,
    /// Decisions on links, ordered by place.
    pub links: Vec<LinkDecision>,
    /// The claims that a person has touched, ordered by id.
    pub claims: Vec<ClaimRecord>,
    /// The id that the next article gets.
    pub next_article: u32,
    /// The id that the next touched claim gets.
    pub next_claim: u32,
    /// What is on screen. Not part of history.
    pub session: Session,
}

impl Project {
    /// A project without articles whose registry holds the presets NIS, Yonhap, NATO and Kremlin.
    pub fn new() -> Self {
        Self {
            sources: Source::presets(),
            ..Self::default()
        }
    }

    /// The article named `id`.
    pub fn article(&self, id: ArticleId) -> Option<&Arc<Article>> {
        self.articles
            .iter()
            .find(|entry| entry.id == id)
            .map(|entry| &entry.article)
    }

    /// What everything calls an article: its own label, without the day it ends with where that is not needed
    /// to tell it from another one, and with a number behind it where several of the project have the same one
    /// ("Reuters 2"), in the project's order. Empty where it is not in the project.
    pub fn label(&self, id: ArticleId) -> String {
        let Some(article) = self.article(id) else {
            return String::new();
        };
        let (label, short) = (article.label(), article.label_without_day());
        let mut same = self
            .articles
            .iter()
            .filter(|entry| entry.article.label() == label);
        if same.clone().count() > 1 {
            let place = same.position(|entry| entry.id == id).unwrap_or_default();
            return format!("{label} {}", place + 1);
        }
        let shared = short != label
            && self.articles.iter().any(|entry| {
                entry.id != id
                    && (entry.article.label() == short
                        || entry.article.label_without_day() == short)
            });
        if shared { label } else { short }.to_owned()
    }

    /// The touched claim named `id`.
    pub fn claim(&self, id: ClaimId) -> Option<&ClaimRecord> {
        self.claims.iter().find(|record| record.id == id)
    }

    /// Dates the assessments that are not as they were in `before`: they were changed on `day`. One that is
    /// empty now has no day.
    pub fn date_assessments(&mut self, before: &Self, day: Date) {
        for record in &mut self.claims {
            let known = before.claim(record.id).map(|known| &known.assessment);
            let changed = match known {
                Some(known) => *known != record.assessment,
                None => !record.assessment.is_empty(),
            };
            if changed {
                let rated = !record.assessment.is_empty();
                record.assessment.rated = rated.then_some(day);
            }
        }
    }

    /// The anchor on what stands at `passage`; nothing where the passage is empty or lies in no
    /// article of the project.
    pub fn anchor(&self, passage: Passage) -> Option<Anchor> {
        Anchor::of(self.article(passage.article)?, passage)
    }

    /// Whether the words of `anchor` still stand at its place. What does not hold is an orphan.
    pub fn holds(&self, anchor: &Anchor) -> bool {
        self.article(anchor.article())
            .is_some_and(|article| anchor.holds(article))
    }

    /// Ids and texts, as the analysis takes them.
    pub fn texts(&self) -> Vec<(ArticleId, Arc<Article>)> {
        self.articles
            .iter()
            .map(|entry| (entry.id, entry.article.clone()))
            .collect()
    }
}
