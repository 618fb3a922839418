//! Making an edit.
//!
//! Every function here takes the project as it is to become and the [`Picture`] of what it was, and
//! either makes the whole edit or reports why not.

mod articles;
mod claims;
mod links;
mod orphans;
mod replace;
mod sources;
mod statements;

use super::{Anchor, Edit, EditError, Picture, Project};
use crate::text::{Block, BlockKind, Passage};

/// Makes `edit` on `project` and returns the project as it is afterwards. `picture` is the picture
/// of `project`; it says what lies where. `reviewer` is who makes it, for assessments.
///
/// Passages that a person selected are taken without the white space at their ends.
///
/// # Errors
/// When the edit does not fit the project.
pub fn apply(
    project: &Project,
    picture: &Picture,
    reviewer: &str,
    edit: Edit,
) -> Result<Project, EditError> {
    let mut after = project.clone();
    match edit {
        Edit::AddArticles(added) => articles::add(&mut after, added),
        Edit::RemoveArticle(id) => articles::remove(&mut after, id)?,
        Edit::MoveArticle(id, to) => articles::move_to(&mut after, id, to)?,
        Edit::SetMetadata(id, meta) => articles::set_metadata(&mut after, id, *meta)?,
        Edit::ReplaceText(id, new) => replace::replace(&mut after, id, &new)?,
        Edit::MakeStatement {
            replaces,
            article,
            statement,
        } => statements::make(&mut after, picture, replaces, article, &statement)?,
        Edit::JudgeStatement(place, verdict) => {
            statements::judge(&mut after, picture, place, verdict)?;
        }
        Edit::MakeLink(one, other) => links::make(&mut after, picture, one, other)?,
        Edit::JudgeLink(one, other, verdict) => {
            links::judge(&mut after, picture, one, other, verdict)?;
        }
        Edit::SplitClaim(passages) => claims::split(&mut after, picture, &passages)?,
        Edit::MergeClaims(passages) => claims::merge(&mut after, picture, &passages)?,
        Edit::RateSource(place, key, rating) => {
            claims::rate_source(&mut after, picture, reviewer, place, &key, rating)?;
        }
        Edit::RateClaim(place, rating) => {
            claims::rate(&mut after, picture, reviewer, place, rating)?;
        }
        Edit::SetNote(place, note) => claims::note(&mut after, picture, reviewer, place, note)?,
        Edit::AddSource { name, kind } => sources::add(&mut after, picture, &name, kind)?,
        Edit::RenameSource(key, name) => sources::rename(&mut after, picture, &key, &name)?,
        Edit::SetAliases(key, aliases) => sources::alias(&mut after, picture, &key, &aliases)?,
        Edit::SetKind(key, kind) => sources::register(&mut after, picture, &key)?.kind = kind,
        Edit::SetDefaultReliability(key, rating) => {
            sources::register(&mut after, picture, &key)?.reliability = rating;
        }
        Edit::MergeSources { from, into } => {
            sources::merge(&mut after, picture, &from, &into)?;
        }
        Edit::RemoveSource(key) => sources::remove(&mut after, &key)?,
        Edit::DeleteOrphans => orphans::delete(&mut after),
    }
    Ok(after)
}

/// The anchor on what a person selected, without the white space at its ends.
fn selected(project: &Project, passage: Passage) -> Result<Anchor, EditError> {
    let article = project
        .article(passage.article)
        .ok_or(EditError::NoSuchArticle)?;
    let span = article
        .text()
        .span(passage.span.range())
        .map(|span| article.text().trim(span))
        .ok_or(EditError::NothingSelected)?;
    let internal = |block: &Block| block.kind == BlockKind::Internal && block.span.overlaps(span);
    if article.blocks().iter().any(internal) {
        return Err(EditError::Internal);
    }
    Anchor::of(article, Passage { span, ..passage }).ok_or(EditError::NothingSelected)
}
