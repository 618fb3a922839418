//! Random edits, all of them: nothing panics, and history gives back what was.

use std::sync::Arc;

use proptest::prelude::*;

use super::sample::{Sample, article, three};
use super::{
    Anchor, Credibility, Edit, EditError, History, Picture, Project, Reliability, SourceKey,
    SourceMention, StatementRecord, Verdict, apply,
};
use crate::attribution::{Form, SourceKind};
use crate::comparison::Findings;
use crate::text::{ArticleId, Metadata, Passage};

/// Numbers that an edit is made from; what they mean depends on the project at hand.
pub(super) type Throw = (u8, u32, u32, u32, u32);

/// A place: often one that something lies at, else anywhere, now and then outside of every text.
fn place(project: &Project, picture: &Picture, one: u32, other: u32) -> Passage {
    let mut known: Vec<Passage> = picture
        .statements
        .iter()
        .map(super::PlacedStatement::extent)
        .collect();
    known.extend(
        picture
            .links
            .iter()
            .flat_map(|l| [l.link.left, l.link.right]),
    );
    known.extend(
        project
            .links
            .iter()
            .flat_map(|l| [l.left.passage, l.right.passage]),
    );
    known.extend(
        project
            .statements
            .iter()
            .filter_map(super::StatementDecision::place),
    );
    if !one.is_multiple_of(4) && !known.is_empty() {
        return known[other as usize % known.len()];
    }
    let article = ArticleId(other % 5);
    let longest = "x".repeat(400);
    let text = crate::text::Text::normalise(&longest);
    let text = project
        .article(article)
        .map_or(&text, |article| article.text());
    let start = one as usize % (text.len() + 1);
    Passage {
        article,
        span: text.snap(start..start + other as usize % 40),
    }
}

fn key(picture: &Picture, pick: u32) -> SourceKey {
    let count = picture.sources.len() as u32;
    if count == 0 || pick.is_multiple_of(9) {
        return SourceKey::new(["Niemand", "nis", "", "Grün"][pick as usize / 9 % 4]);
    }
    picture.sources[(pick % count) as usize].key.clone()
}

fn name(pick: u32) -> String {
    [
        "Kreml",
        "NIS",
        " ",
        "Haus am Ufer",
        "grün",
        "Ökoamt \"Nord\"",
        "haus am ufer",
        "Fachleute",
    ][pick as usize % 8]
        .to_owned()
}

fn verdict(pick: u32) -> Option<Verdict> {
    [
        None,
        Some(Verdict::Accepted),
        Some(Verdict::Rejected),
        Some(Verdict::Made),
    ][pick as usize % 4]
}

fn anchor(project: &Project, passage: Passage) -> Anchor {
    project.anchor(passage).unwrap_or(Anchor {
        passage,
        quote: "anderswo".to_owned(),
    })
}

/// The edit that a throw means for a project.
pub(super) fn edit(project: &Project, picture: &Picture, throw: Throw) -> Edit {
    let (which, a, b, c, d) = throw;
    let first = place(project, picture, a, b);
    let second = place(project, picture, c, d);
    match which % 22 {
        0 if project.articles.len() < 5 => Edit::AddArticles(vec![Arc::new(article(&[
            "Noch eine Meldung",
            "Der Hafen ist zu. Grün sagte: „Ja“.",
        ]))]),
        0 | 1 => Edit::RemoveArticle(ArticleId(a % 6)),
        2 => Edit::MoveArticle(ArticleId(a % 5), b as usize % 7),
        3 => Edit::SetMetadata(
            ArticleId(a % 5),
            Box::new(Metadata {
                provider: Some(name(b)),
                ..Metadata::default()
            }),
        ),
        4 | 5 => Edit::MakeStatement {
            replaces: (a.is_multiple_of(3)).then_some(second),
            article: first.article,
            statement: StatementRecord {
                content: vec![anchor(project, first)],
                frame: vec![anchor(project, second)],
                cue: Vec::new(),
                speaker: vec![anchor(project, first)],
                form: Form::ALL[b as usize % 5],
                chain: vec![
                    SourceMention {
                        source: key(picture, c),
                        mention: Some(anchor(project, second)),
                    };
                    d as usize % 3
                ],
            },
        },
        6 | 7 => Edit::JudgeStatement(first, verdict(c)),
        8 => Edit::MakeLink(first, second),
        9 | 10 => Edit::JudgeLink(first, second, verdict(a)),
        11 => Edit::SplitClaim(vec![first, second]),
        12 => Edit::MergeClaims(vec![first, second]),
        13 => Edit::RateSource(
            first,
            key(picture, c),
            Some(Reliability::ALL[d as usize % 6]),
        ),
        14 => Edit::RateClaim(
            first,
            (!d.is_multiple_of(3)).then(|| Credibility::ALL[d as usize % 6]),
        ),
        15 => Edit::SetNote(first, name(c)),
        16 => Edit::AddSource {
            name: name(a),
            kind: SourceKind::ALL[b as usize % 9],
        },
        17 => Edit::RenameSource(key(picture, a), name(b)),
        18 => Edit::SetAliases(key(picture, a), vec![name(b), name(c)]),
        19 => Edit::MergeSources {
            from: key(picture, a),
            into: key(picture, b),
        },
        20 => match b % 3 {
            0 => Edit::RemoveSource(key(picture, a)),
            1 => Edit::SetKind(key(picture, a), SourceKind::ALL[c as usize % 9]),
            _ => Edit::SetDefaultReliability(key(picture, a), Some(Reliability::B)),
        },
        _ => Edit::DeleteOrphans,
    }
}

/// What must hold of every picture, whatever was done.
fn check(project: &Project, picture: &Picture) -> Result<(), TestCaseError> {
    for (ix, statement) in picture.statements.iter().enumerate() {
        let card = picture.claim(statement.claim);
        prop_assert!(card.statements.iter().any(|known| known.0 == ix));
        for voice in &statement.chain {
            prop_assert!(picture.source(&voice.source).is_some());
            prop_assert!(picture.source(&voice.counts_as).is_some());
        }
        prop_assert!(
            statement
                .chain
                .windows(2)
                .all(|w| w[0].source != w[1].source)
        );
    }
    for (ix, card) in picture.claims.iter().enumerate() {
        prop_assert!(!card.members.is_empty());
        for member in &card.members {
            let article = project.article(member.article);
            prop_assert!(article.is_some_and(|a| a.text().span(member.span.range()).is_some()));
        }
        for found in picture.discrepancies_of(super::ClaimIx(ix)) {
            prop_assert_eq!(found.claim.0, ix);
        }
    }
    let ids: Vec<_> = picture.claims.iter().filter_map(|card| card.id).collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    prop_assert_eq!(once.len(), ids.len());
    for orphan in &picture.orphans {
        prop_assert!(!project.holds(&orphan.anchor));
    }
    let mut keys: Vec<_> = picture.sources.iter().map(|source| &source.key).collect();
    keys.sort_unstable();
    keys.dedup();
    prop_assert_eq!(keys.len(), picture.sources.len());
    prop_assert!(project.sources.is_sorted_by_key(|source| &source.key));
    prop_assert!(
        project
            .statements
            .is_sorted_by_key(super::StatementDecision::place)
    );
    prop_assert!(project.claims.is_sorted_by_key(|record| record.id));
    for id in &project.session.columns {
        prop_assert!(project.article(*id).is_some());
    }
    for place in picture
        .statements
        .iter()
        .map(super::PlacedStatement::extent)
    {
        prop_assert!(picture.statement_at(place).is_some());
        for (there, _) in picture.counterparts(place) {
            prop_assert!(there.article != place.article);
        }
    }
    Ok(())
}

/// The same project with another's session: history leaves the screen alone.
fn like(project: &Project, session: &Project) -> Project {
    Project {
        session: session.session.clone(),
        ..project.clone()
    }
}

/// The same findings without the last statement of each article and the last link.
fn fewer(findings: &Findings) -> Findings {
    let mut fewer = findings.clone();
    for own in fewer.articles.values_mut() {
        let own = Arc::make_mut(own);
        Arc::make_mut(&mut own.statements).pop();
    }
    fewer.links.pop();
    fewer
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn random_edits_are_taken_back_and_made_again(
        throws in proptest::collection::vec(any::<Throw>(), 1..50)
    ) {
        let Sample { project: opened, findings } = three();
        let mut project = opened.clone();
        let mut history = History::default();
        let fewer = fewer(&findings);
        let mut again = Picture::default();
        for (at, throw) in throws.into_iter().enumerate() {
            // From time to time the program finds less than before, and then as much again.
            let findings = if at % 5 == 3 { &fewer } else { &findings };
            let picture = Picture::build(&project, findings);
            again = again.built_again(&project, findings);
            prop_assert_eq!(&again, &picture);
            check(&project, &picture)?;
            let edit = edit(&project, &picture, throw);
            let step = edit.step();
            let made: Result<Project, EditError> = apply(&project, &picture, "Ada", edit);
            if let Ok(after) = made {
                history.push(step, project, false);
                project = after;
            }
        }
        check(&project, &Picture::build(&project, &findings))?;
        let last = project.clone();
        while let Some(before) = history.undo(&project) {
            for id in &before.session.columns {
                prop_assert!(before.article(*id).is_some());
            }
            project = before;
        }
        prop_assert_eq!(&project, &like(&opened, &project));
        while let Some(after) = history.redo(&project) {
            project = after;
        }
        prop_assert_eq!(&project, &like(&last, &project));
        // Columns come and go with their articles.
        prop_assert_eq!(&project.session.columns, &last.session.columns);
    }
}
