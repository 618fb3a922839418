//! Small projects with findings made by hand, for tests.

use std::sync::Arc;

use super::{Edit, EditError, Picture, Project, SourceKey, SourceMention, StatementRecord, apply};
use crate::attribution::{Chained, Form, SourceKind, Statement};
use crate::comparison::{ArticleFindings, Findings, Link, LinkKind, Score};
use crate::text::{Article, ArticleId, BlockKind, Metadata, Passage};

/// A project and what is pretended to have been found in it.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) project: Project,
    pub(crate) findings: Findings,
}

/// A source of a found chain: canonical name, kind, and the words that name it ("" for none).
pub(crate) type Said<'a> = (&'a str, SourceKind, &'a str);

impl Sample {
    /// A project with one article for each text; a headline first, then its paragraphs.
    pub(crate) fn of(texts: &[&[&str]]) -> Self {
        let mut sample = Self {
            project: Project::new(),
            findings: Findings::default(),
        };
        let articles = texts.iter().map(|blocks| Arc::new(article(blocks)));
        sample.edit(Edit::AddArticles(articles.collect())).unwrap();
        for entry in &sample.project.articles {
            let mut own = ArticleFindings::of(&entry.article);
            own.statements = Arc::default();
            sample.findings.articles.insert(entry.id, Arc::new(own));
        }
        sample
    }

    /// Where the words stand in an article.
    pub(crate) fn at(&self, article: u32, words: &str) -> Passage {
        let id = ArticleId(article);
        let text = self.findings.articles[&id].article.text();
        let start = text
            .as_str()
            .find(words)
            .unwrap_or_else(|| panic!("{words:?} does not stand in article {article}"));
        Passage {
            article: id,
            span: text.snap(start..start + words.len()),
        }
    }

    /// Pretends that a statement was found.
    pub(crate) fn say(&mut self, article: u32, content: &str, chain: &[Said<'_>]) {
        let chain = chain
            .iter()
            .map(|(name, kind, words)| Chained {
                name: (*name).to_owned(),
                kind: *kind,
                named: *kind != SourceKind::Unnamed,
                speaks_for: None,
                mention: (!words.is_empty()).then(|| self.at(article, words).span),
            })
            .collect();
        let statement = Statement {
            content: vec![self.at(article, content).span],
            frame: Vec::new(),
            cue: Vec::new(),
            speaker: Vec::new(),
            addressee: Vec::new(),
            form: Form::Indirect,
            chain,
            doubtful: false,
        };
        let own = self.findings.articles.get_mut(&ArticleId(article)).unwrap();
        let statements = Arc::make_mut(&mut Arc::make_mut(own).statements);
        statements.push(statement);
        statements.sort_by_key(Statement::extent);
    }

    /// Pretends that the last statement of an article names its speakers in these words.
    pub(crate) fn speakers(&mut self, article: u32, words: &str) {
        let span = self.at(article, words).span;
        let own = self.findings.articles.get_mut(&ArticleId(article)).unwrap();
        let statements = Arc::make_mut(&mut Arc::make_mut(own).statements);
        statements.last_mut().unwrap().speaker = vec![span];
    }

    /// Pretends that the last statement of an article is told by these reporting words.
    pub(crate) fn cue(&mut self, article: u32, words: &str) {
        let span = self.at(article, words).span;
        let own = self.findings.articles.get_mut(&ArticleId(article)).unwrap();
        let statements = Arc::make_mut(&mut Arc::make_mut(own).statements);
        statements.last_mut().unwrap().cue = vec![span];
    }

    /// Pretends that the last source of the last statement of an article speaks for a body.
    pub(crate) fn speaks_for(&mut self, article: u32, body: &str) {
        let own = self.findings.articles.get_mut(&ArticleId(article)).unwrap();
        let statements = Arc::make_mut(&mut Arc::make_mut(own).statements);
        let statement = statements.last_mut().unwrap();
        statement.chain.last_mut().unwrap().speaks_for = Some(body.to_owned());
    }

    /// Pretends that a link was found.
    pub(crate) fn link(&mut self, left: (u32, &str), right: (u32, &str), score: u16) {
        self.findings.links.push(Link {
            left: self.at(left.0, left.1),
            right: self.at(right.0, right.1),
            kind: LinkKind::Edited,
            score: Score::from_thousandths(score),
        });
        self.findings
            .links
            .sort_by_key(|link| (link.left, link.right));
    }

    /// The picture.
    pub(crate) fn picture(&self) -> Picture {
        Picture::build(&self.project, &self.findings)
    }

    /// Makes an edit.
    pub(crate) fn edit(&mut self, edit: Edit) -> Result<(), EditError> {
        self.project = apply(&self.project, &self.picture(), "Ada", edit)?;
        Ok(())
    }

    /// A statement by hand on these words.
    pub(crate) fn record(&self, article: u32, content: &str, chain: &[&str]) -> StatementRecord {
        StatementRecord {
            content: vec![self.project.anchor(self.at(article, content)).unwrap()],
            frame: Vec::new(),
            cue: Vec::new(),
            speaker: Vec::new(),
            form: Form::Indirect,
            chain: chain
                .iter()
                .map(|key| SourceMention {
                    source: SourceKey::new(key),
                    mention: None,
                })
                .collect(),
        }
    }
}

/// An article of a headline and paragraphs.
pub(crate) fn article(blocks: &[&str]) -> Article {
    Article::from_blocks(
        blocks.iter().enumerate().map(|(place, text)| {
            let kind = if place == 0 {
                BlockKind::Headline
            } else {
                BlockKind::Paragraph
            };
            (kind, 0, *text)
        }),
        Metadata::default(),
    )
}

/// Three short articles with statements of the NIS, Yonhap, a minister and unnamed people, and
/// links between them.
pub(crate) fn three() -> Sample {
    use SourceKind::{Agency, IntelligenceService, Person, Unnamed};
    let mut sample = Sample::of(&[
        &[
            "Truppen verlegt",
            "1500 Mann seien angekommen, teilte der NIS mit. Der Hafen sei „gesperrt“.",
            "Fachleute rechnen mit mehr. Minister Grün bestreitet alles.",
        ],
        &[
            "Seoul: Soldaten in Russland",
            "Laut Yonhap sind 1500 Soldaten angekommen. Der Hafen ist zu.",
            "Grün sagte, das sei Unfug.",
        ],
        &[
            "Was wir wissen",
            "Etwa 1600 Mann sollen da sein, heißt es. 🚢 Öde Häfen.",
        ],
    ]);
    let nis = ("NIS", IntelligenceService, "NIS");
    sample.say(0, "1500 Mann seien angekommen", &[nis]);
    sample.say(
        0,
        "Der Hafen sei „gesperrt“",
        &[("NIS", IntelligenceService, "")],
    );
    sample.say(0, "mit mehr", &[("Fachleute", Unnamed, "Fachleute")]);
    sample.say(0, "alles", &[("Otto Grün", Person, "Minister Grün")]);
    sample.say(
        1,
        "1500 Soldaten angekommen",
        &[
            ("Yonhap", Agency, "Yonhap"),
            ("NIS", IntelligenceService, ""),
        ],
    );
    sample.say(1, "das sei Unfug", &[("Otto Grün", Person, "Grün")]);
    sample.speaks_for(1, "Außenministerium");
    sample.say(2, "Etwa 1600 Mann sollen da sein", &[]);
    sample.link(
        (0, "1500 Mann seien angekommen"),
        (1, "1500 Soldaten angekommen"),
        900,
    );
    sample.link(
        (0, "1500 Mann seien angekommen"),
        (2, "Etwa 1600 Mann sollen da sein"),
        600,
    );
    sample.link(
        (0, "Der Hafen sei „gesperrt“"),
        (1, "Der Hafen ist zu."),
        700,
    );
    sample
}
