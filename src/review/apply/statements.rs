//! Edits on statements.

use super::selected;
use crate::review::{
    Anchor, EditError, Picture, Project, SourceMention, StatementDecision, StatementRecord, Verdict,
};
use crate::text::{ArticleId, Passage};

/// Makes a statement by hand. It stands for the one found at `replaces`, or for the one found with
/// just its own content. Correcting a statement made by hand replaces that one.
pub(super) fn make(
    project: &mut Project,
    picture: &Picture,
    replaces: Option<Passage>,
    article: ArticleId,
    statement: &StatementRecord,
) -> Result<(), EditError> {
    let statement = checked(project, picture, article, statement)?;
    let own = statement.place().ok_or(EditError::NothingSelected)?;
    let replaced = replaces.unwrap_or(own);
    let earlier = taken_back(project, replaced);
    if replaced != own {
        taken_back(project, own);
    }
    let anchor = if earlier.is_some() {
        earlier
    } else if replaces.is_some() || found_at(picture, own) {
        project.anchor(replaced)
    } else {
        None
    };
    project.statements.push(StatementDecision::Made {
        replaces: anchor,
        statement,
    });
    sort(project);
    Ok(())
}

/// Decides on the statement at `place`. Rejecting one made by hand deletes it, and what it stood
/// for is not shown either; with nothing, what was decided there is taken back.
pub(super) fn judge(
    project: &mut Project,
    picture: &Picture,
    place: Passage,
    verdict: Option<Verdict>,
) -> Result<(), EditError> {
    let Some(verdict) = verdict else {
        taken_back(project, place);
        return Ok(());
    };
    let anchor = selected(project, place)?;
    let made = made_at(project, place);
    let decided = project
        .statements
        .iter()
        .any(|decision| decision.place() == Some(place));
    if !decided && !found_at(picture, place) {
        return Err(EditError::NothingSelected);
    }
    let decision = match verdict {
        // What a person made needs nobody to agree.
        Verdict::Accepted | Verdict::Made if made => return Ok(()),
        Verdict::Accepted | Verdict::Made => Some(StatementDecision::Accepted(anchor)),
        Verdict::Rejected if made => taken_back(project, place).map(StatementDecision::Rejected),
        Verdict::Rejected => Some(StatementDecision::Rejected(anchor)),
    };
    if !made {
        taken_back(project, place);
    }
    project.statements.extend(decision);
    sort(project);
    Ok(())
}

fn made_at(project: &Project, place: Passage) -> bool {
    project.statements.iter().any(|decision| {
        matches!(decision, StatementDecision::Made { .. }) && decision.place() == Some(place)
    })
}

fn found_at(picture: &Picture, place: Passage) -> bool {
    picture
        .statements_of(place.article)
        .iter()
        .any(|ix| picture.statement(*ix).extent() == place)
}

/// Removes every decision on the statement at `place`, found or made, and returns the extent of the
/// found statement that one made by hand stood for.
fn taken_back(project: &mut Project, place: Passage) -> Option<Anchor> {
    let mut stood_for = None;
    project.statements.retain(|decision| {
        let found = decision.found();
        let here =
            decision.place() == Some(place) || found.is_some_and(|anchor| anchor.passage == place);
        if here && matches!(decision, StatementDecision::Made { .. }) {
            stood_for = found.cloned();
        }
        !here
    });
    stood_for
}

/// The statement with the words that stand at its places now, in order, and only with sources that
/// there are. What surrounds the content may be empty and is then left out.
fn checked(
    project: &Project,
    picture: &Picture,
    article: ArticleId,
    statement: &StatementRecord,
) -> Result<StatementRecord, EditError> {
    if project.article(article).is_none() {
        return Err(EditError::NoSuchArticle);
    }
    for anchor in &statement.content {
        if let Err(EditError::Internal) = selected(project, anchor.passage) {
            return Err(EditError::Internal);
        }
    }
    let within = |anchor: &Anchor| {
        let anchor = selected(project, anchor.passage).ok()?;
        (anchor.article() == article).then_some(anchor)
    };
    let all = |anchors: &[Anchor]| {
        let mut anchors: Vec<Anchor> = anchors.iter().filter_map(within).collect();
        anchors.sort();
        anchors.dedup();
        anchors
    };
    let content = all(&statement.content);
    if content.is_empty() {
        return Err(EditError::NothingSelected);
    }
    let known = |said: &SourceMention| {
        picture.source(&said.source).is_some()
            || project
                .sources
                .iter()
                .any(|source| source.key == said.source)
    };
    if let Some(unknown) = statement.chain.iter().find(|said| !known(said)) {
        return Err(EditError::NoSuchSource(unknown.source.clone()));
    }
    Ok(StatementRecord {
        content,
        frame: all(&statement.frame),
        cue: all(&statement.cue),
        speaker: all(&statement.speaker),
        form: statement.form,
        chain: statement
            .chain
            .iter()
            .map(|said| SourceMention {
                source: said.source.clone(),
                mention: said.mention.as_ref().and_then(within),
            })
            .collect(),
    })
}

fn sort(project: &mut Project) {
    project
        .statements
        .sort_by_cached_key(StatementDecision::place);
}
