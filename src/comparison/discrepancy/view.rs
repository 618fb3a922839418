//! One side of a link, as the rules look at it.

use rustc_hash::FxHashMap;

use super::super::fold::pieces;
use super::super::{ArticleFindings, Findings};
use super::Side;
use crate::attribution::{Form, Statement};
use crate::text::{ArticleId, Passage, Span};

/// A linked passage with its words and who says it.
pub(super) struct View<'a> {
    pub findings: &'a ArticleFindings,
    pub passage: Passage,
    /// The statement of the claim that covers most of the passage.
    pub statement: Option<&'a Statement>,
    /// Whether any statement covers a good part of the passage, of this claim or not.
    pub said: bool,
    /// Its words in lower case with their places.
    pub words: Vec<(String, Span)>,
}

/// Statements by article, so that a passage is held against those of its own article only.
pub(super) type ByArticle<'a> = FxHashMap<ArticleId, Vec<&'a Statement>>;

/// Puts statements together by article.
pub(super) fn by_article<'a>(
    statements: impl IntoIterator<Item = (ArticleId, &'a Statement)>,
) -> ByArticle<'a> {
    let mut found = ByArticle::default();
    for (article, statement) in statements {
        found.entry(article).or_default().push(statement);
    }
    found
}

impl<'a> View<'a> {
    /// Looks at `passage` with all `statements` and with those of the `claim`.
    pub fn of(
        findings: &'a Findings,
        statements: &ByArticle<'a>,
        claim: &ByArticle<'a>,
        passage: Passage,
    ) -> Option<Self> {
        let own = findings.articles.get(&passage.article)?;
        let covered = |statement: &Statement| -> usize {
            let parts = statement.content.iter();
            parts
                .filter_map(|part| part.intersection(passage.span))
                .map(Span::len)
                .sum()
        };
        let of_article = |by_article: &ByArticle<'a>| -> Vec<&'a Statement> {
            let own = by_article.get(&passage.article);
            own.map_or_else(Vec::new, Clone::clone)
        };
        let statement = of_article(claim)
            .into_iter()
            .filter(|statement| covered(statement) > 0)
            .max_by_key(|statement| (covered(statement), std::cmp::Reverse(statement.extent())));
        let said = of_article(statements)
            .into_iter()
            .any(|statement| covered(statement) * 3 >= passage.span.len());
        let text = own.article.text();
        let words = pieces(text.slice(passage.span))
            .into_iter()
            .filter(|piece| piece.wordy)
            .map(|piece| {
                let start = passage.span.start();
                let span = text.snap(start + piece.range.start..start + piece.range.end);
                (piece.folded, span)
            })
            .collect();
        Some(Self {
            findings: own,
            passage,
            statement,
            said,
            words,
        })
    }

    /// The words at `span` as a side of a discrepancy.
    pub fn side(&self, span: Span) -> Side {
        Side {
            passage: Passage {
                article: self.passage.article,
                span,
            },
            value: self.findings.article.slice(span).to_owned(),
        }
    }

    /// The whole passage as a side, with a value that the text does not spell out.
    pub fn whole(&self, value: &str) -> Side {
        Side {
            passage: self.passage,
            value: value.to_owned(),
        }
    }

    /// The sentence before the passage, if it stands in the same paragraph.
    pub fn sentence_before(&self) -> Option<Span> {
        let structure = &self.findings.structure;
        let own = structure.sentence_at(self.passage.span.start())?;
        let before = structure.sentences.get(own.checked_sub(1)?)?;
        let block = structure.sentences.get(own)?.block;
        (before.block == block).then_some(before.span)
    }

    /// Whether `span` belongs to what introduces a statement: "teilte er am Freitag mit".
    pub fn in_frame(&self, span: Span) -> bool {
        self.findings
            .statements
            .iter()
            .flat_map(|statement| statement.frame.iter().chain(&statement.cue))
            .any(|frame| frame.contains(span))
    }

    /// Whether the article reports the passage in its own voice, as a plain fact.
    pub fn is_plain(&self) -> bool {
        !self.said && self.statement.is_none()
    }

    /// Whether nobody is named as saying it: plain, or hearsay.
    pub fn is_unsourced(&self) -> bool {
        match self.statement {
            Some(statement) => statement.chain.is_empty() && statement.form == Form::FreeIndirect,
            None => !self.said,
        }
    }
}
