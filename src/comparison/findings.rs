//! The result of one analysis.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Link;
use super::discrepancy::{Answers, Days, Quotations, Tallies};
use super::features::Features;
use super::kinship::Signature;
use super::partners::Kin;
use super::settle::Pairs;
use super::stories::Stories;
use crate::attribution::{Statement, attribute};
use crate::text::{Article, ArticleId, Structure};

/// What the program found in one article by itself. Articles with the same text share it.
#[derive(Clone, PartialEq, Debug)]
pub struct ArticleFindings {
    /// The article these findings are about.
    pub article: Arc<Article>,
    /// Its sentences, words and values.
    pub structure: Arc<Structure>,
    /// Its statements, ordered by where their content starts.
    pub statements: Arc<Vec<Statement>>,
    /// What its sentences tell, for comparing them with others.
    pub(super) features: Arc<Features>,
    /// By what it is found to be related to others.
    pub(super) signature: Arc<Signature>,
    /// Its sentences that answer something.
    pub(super) answers: Answers,
    /// Its numbers of things.
    pub(super) tallies: Tallies,
    /// The dates it tells of events.
    pub(super) days: Days,
    /// The sentences that it quotes.
    pub(super) quotations: Quotations,
}

/// What the program found in a set of articles. A pure function of the articles: the order in which
/// they were added, and what else was computed before, do not show in it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Findings {
    /// Every article's own findings.
    pub articles: BTreeMap<ArticleId, Arc<ArticleFindings>>,
    /// The links between each two of them, ordered by left, then right passage.
    pub links: Vec<Link>,
    /// What each two articles that were compared have in common, so that a later analysis can take
    /// over unchanged pairs.
    pub(super) pairs: Pairs,
    /// How close each article is to the closest other one.
    pub(super) stories: Stories,
    /// The closest kin of each article, for a later analysis as well.
    pub(super) kin: Kin,
    /// Articles whose text another one with a lower id has, each with the first one that has it.
    pub(super) copies: BTreeMap<ArticleId, ArticleId>,
}

impl Findings {
    /// Every article's statements as they were found, each with its article, as
    /// [`disagreements`](super::disagreements) takes them: ordered by article, then by where their content starts.
    pub fn statements(&self) -> Vec<(ArticleId, &Statement)> {
        let articles = self.articles.iter();
        articles
            .flat_map(|(id, own)| own.statements.iter().map(move |statement| (*id, statement)))
            .collect()
    }
}

impl ArticleFindings {
    /// Finds what there is to find in one article by itself.
    pub fn of(article: &Arc<Article>) -> Self {
        let structure = Structure::of(article);
        let statements = attribute(article, &structure);
        let features = Features::of(article, &structure, &statements);
        let signature = Signature::of(&features, article.meta.language);
        Self {
            article: article.clone(),
            structure: structure.into(),
            statements: statements.into(),
            features: features.into(),
            signature: signature.into(),
            answers: Answers::default(),
            tallies: Tallies::default(),
            days: Days::default(),
            quotations: Quotations::default(),
        }
    }

    /// The findings of another article with the same text.
    pub(super) fn told_by(&self, article: &Arc<Article>) -> Self {
        Self {
            article: article.clone(),
            ..self.clone()
        }
    }
}
