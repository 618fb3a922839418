//! From the file to a project.

use std::sync::Arc;

use super::{Article, Claim, Document, Embargo};
use crate::review::{
    self, Assessment, ClaimId, ClaimRecord, Entry, LinkDecision, Project, SourceKey, SourceMention,
    StatementDecision, StatementRecord,
};
use crate::storage::v1::{Anchor, Link, Said, Source, Statement};
use crate::text::{self, ArticleId, Metadata, Passage};

/// Puts the project together. The order of lists is put right where a person has changed it.
pub(in crate::storage) fn project(document: Document) -> Project {
    let mut project = Project {
        articles: document.articles.into_iter().map(article).collect(),
        sources: document.sources.into_iter().map(source).collect(),
        statements: document.statements.into_iter().map(statement).collect(),
        links: document.links.into_iter().map(link).collect(),
        claims: document.claims.into_iter().map(claim).collect(),
        next_article: document.next_article.0,
        next_claim: document.next_claim.0,
        session: document.session.into(),
    };
    project.sources.sort_by(|a, b| a.key.cmp(&b.key));
    project
        .statements
        .sort_by_cached_key(StatementDecision::place);
    project
        .links
        .sort_by_key(|link| (link.left.passage, link.right.passage));
    project.claims.sort_by_key(|record| record.id);
    count_on(&mut project);
    project.session.fit(&project.articles);
    project
}

/// Makes sure that the next ids are new: no article may take the place of a removed one that
/// decisions still speak of.
fn count_on(project: &mut Project) {
    let anchored = project
        .statements
        .iter()
        .flat_map(|decision| {
            let surroundings: Vec<&review::Anchor> = match decision {
                StatementDecision::Made { statement, .. } => statement
                    .content
                    .iter()
                    .chain(statement.surroundings())
                    .collect(),
                _ => Vec::new(),
            };
            decision.found().into_iter().chain(surroundings)
        })
        .chain(
            project
                .links
                .iter()
                .flat_map(|link| [&link.left, &link.right]),
        )
        .chain(project.claims.iter().flat_map(|record| &record.members))
        .map(|anchor| anchor.article().0);
    let highest = project
        .articles
        .iter()
        .map(|entry| entry.id.0)
        .chain(anchored)
        .max();
    // Ids in files are small (see `Id`), so that one more is always left.
    project.next_article = project.next_article.max(highest.map_or(0, |id| id + 1));
    let highest = project.claims.iter().map(|record| record.id.0).max();
    project.next_claim = project.next_claim.max(highest.map_or(0, |id| id + 1));
}

fn article(written: Article) -> Entry {
    let meta = Metadata {
        headline: written.headline,
        provider: written.provider,
        place: written.place,
        byline: written.byline,
        credit: written.credit,
        copyright: written.copyright,
        published: written.published.map(|day| day.0),
        time: written.time.map(|time| time.0),
        language: written.language.into(),
        hops: written.hops,
        sent: written.sent.map(|stamp| stamp.0),
        versioned: written.versioned.map(|stamp| stamp.0),
        urgency: written.urgency,
        embargo: written.embargo.map(|embargo| match embargo {
            Embargo::Until(stamp) => text::Embargo::Until(stamp.0),
            Embargo::Unstated => text::Embargo::Unstated,
        }),
        mark: written.mark,
        standing: written.standing.into(),
        item: written.item,
        version: written.version,
        slug: written.slug,
    };
    let blocks = written
        .blocks
        .iter()
        .map(|block| (block.kind.into(), block.dateline, block.text.as_str()));
    let mut article = text::Article::from_blocks(blocks, meta);
    article.file = written.file;
    Entry {
        id: ArticleId(written.id.0),
        article: Arc::new(article),
    }
}

fn source(written: Source) -> review::Source {
    review::Source {
        name: written.name.unwrap_or_else(|| written.key.clone()),
        key: key(written.key),
        kind: written.kind.into(),
        aliases: written.aliases,
        reliability: written.reliability.map(|grade| grade.0),
        speaks_for: written.speaks_for.map(key),
    }
}

fn key(name: String) -> SourceKey {
    SourceKey(name.into())
}

fn anchor(written: Anchor) -> review::Anchor {
    review::Anchor {
        passage: Passage {
            article: ArticleId(written.article.0),
            span: written.span.0,
        },
        quote: written.quote,
    }
}

fn anchors(list: Vec<Anchor>) -> Vec<review::Anchor> {
    list.into_iter().map(anchor).collect()
}

fn statement(written: Statement) -> StatementDecision {
    match written {
        Statement::Accepted { found } => StatementDecision::Accepted(anchor(found)),
        Statement::Rejected { found } => StatementDecision::Rejected(anchor(found)),
        Statement::Made {
            replaces,
            form,
            content,
            frame,
            cue,
            speaker,
            chain,
        } => StatementDecision::Made {
            replaces: replaces.map(anchor),
            statement: StatementRecord {
                content: anchors(content),
                frame: anchors(frame),
                cue: anchors(cue),
                speaker: anchors(speaker),
                form: form.into(),
                chain: chain.into_iter().map(said).collect(),
            },
        },
    }
}

fn said(written: Said) -> SourceMention {
    SourceMention {
        source: key(written.source),
        mention: written.mention.map(anchor),
    }
}

fn link(written: Link) -> LinkDecision {
    let (mut left, mut right) = (anchor(written.left), anchor(written.right));
    if left.passage > right.passage {
        std::mem::swap(&mut left, &mut right);
    }
    LinkDecision {
        left,
        right,
        verdict: written.verdict.into(),
    }
}

fn claim(written: Claim) -> ClaimRecord {
    let mut members = anchors(written.members);
    members.sort();
    ClaimRecord {
        id: ClaimId(written.id.0),
        members,
        assessment: Assessment {
            reliability: written
                .reliability
                .into_iter()
                .map(|(name, grade)| (key(name), grade.0))
                .collect(),
            credibility: written.credibility.map(|step| step.0),
            note: written.note,
            reviewer: written.reviewer,
            rated: written.rated.map(|day| day.0),
        },
    }
}
