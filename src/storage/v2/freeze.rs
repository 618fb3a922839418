//! From a project to the file.

use super::{Article, Block, Claim, Document, Embargo, Stamp};
use crate::review::{
    self, ClaimRecord, Entry, LinkDecision, Project, SourceMention, StatementDecision,
};
use crate::storage::v1::{Anchor, Day, Grade, Id, Link, Said, Source, Span, Statement, Step, Time};
use crate::text::{self, Metadata};

pub(in crate::storage) fn project(project: &Project) -> Document {
    // Every field is named, so that a new one cannot be forgotten here.
    let Project {
        articles,
        sources,
        statements,
        links,
        claims,
        next_article,
        next_claim,
        session,
    } = project;
    Document {
        version: 2,
        needs: super::needs(),
        next_article: Id(*next_article),
        next_claim: Id(*next_claim),
        articles: articles.iter().map(article).collect(),
        sources: sources.iter().map(source).collect(),
        statements: statements.iter().map(statement).collect(),
        links: links.iter().map(link).collect(),
        claims: claims.iter().map(claim).collect(),
        session: session.into(),
    }
}

fn article(entry: &Entry) -> Article {
    // Every field is named, so that a new one cannot be forgotten here.
    let Metadata {
        headline,
        provider,
        place,
        byline,
        credit,
        copyright,
        published,
        time,
        language,
        hops,
        sent,
        versioned,
        urgency,
        embargo,
        mark,
        standing,
        item,
        version,
        slug,
    } = entry.article.meta.clone();
    Article {
        id: Id(entry.id.0),
        file: entry.article.file.clone(),
        headline,
        provider,
        hops,
        place,
        byline,
        credit,
        copyright,
        published: published.map(Day),
        time: time.map(Time),
        sent: sent.map(Stamp),
        versioned: versioned.map(Stamp),
        urgency,
        standing: standing.into(),
        embargo: embargo.map(|embargo| match embargo {
            text::Embargo::Until(moment) => Embargo::Until(Stamp(moment)),
            text::Embargo::Unstated => Embargo::Unstated,
        }),
        slug,
        item,
        version,
        mark,
        language: language.into(),
        blocks: entry
            .article
            .blocks()
            .iter()
            .map(|block| Block {
                kind: block.kind.into(),
                dateline: block.dateline.len(),
                text: entry.article.slice(block.span).to_owned(),
            })
            .collect(),
    }
}

fn source(source: &review::Source) -> Source {
    let key = source.key.to_string();
    Source {
        name: (source.name != key).then(|| source.name.clone()),
        key,
        kind: source.kind.into(),
        reliability: source.reliability.map(Grade),
        speaks_for: source.speaks_for.as_ref().map(ToString::to_string),
        aliases: source.aliases.clone(),
    }
}

fn anchor(anchor: &review::Anchor) -> Anchor {
    Anchor {
        article: Id(anchor.article().0),
        span: Span(anchor.span()),
        quote: anchor.quote.clone(),
    }
}

fn anchors(list: &[review::Anchor]) -> Vec<Anchor> {
    list.iter().map(anchor).collect()
}

fn statement(decision: &StatementDecision) -> Statement {
    match decision {
        StatementDecision::Accepted(found) => Statement::Accepted {
            found: anchor(found),
        },
        StatementDecision::Rejected(found) => Statement::Rejected {
            found: anchor(found),
        },
        StatementDecision::Made {
            replaces,
            statement,
        } => Statement::Made {
            replaces: replaces.as_ref().map(anchor),
            form: statement.form.into(),
            content: anchors(&statement.content),
            frame: anchors(&statement.frame),
            cue: anchors(&statement.cue),
            speaker: anchors(&statement.speaker),
            chain: statement.chain.iter().map(said).collect(),
        },
    }
}

fn said(mention: &SourceMention) -> Said {
    Said {
        source: mention.source.to_string(),
        mention: mention.mention.as_ref().map(anchor),
    }
}

fn link(decision: &LinkDecision) -> Link {
    Link {
        verdict: decision.verdict.into(),
        left: anchor(&decision.left),
        right: anchor(&decision.right),
    }
}

fn claim(record: &ClaimRecord) -> Claim {
    let assessment = &record.assessment;
    Claim {
        id: Id(record.id.0),
        credibility: assessment.credibility.map(Step),
        reliability: assessment
            .reliability
            .iter()
            .map(|(key, rating)| (key.to_string(), Grade(*rating)))
            .collect(),
        note: assessment.note.clone(),
        reviewer: assessment.reviewer.clone(),
        rated: assessment.rated.map(Day),
        members: anchors(&record.members),
    }
}
