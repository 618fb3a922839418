//! Edits on the list of articles.

use std::sync::Arc;

use crate::review::{EditError, Entry, Project};
use crate::text::{Article, ArticleId, Metadata};

pub(super) fn add(project: &mut Project, added: Vec<Arc<Article>>) {
    for article in added {
        let id = ArticleId(project.next_article);
        project.next_article = project.next_article.saturating_add(1);
        project.articles.push(Entry { id, article });
        project.session.columns.push(id);
    }
}

/// Decisions stay: they are orphans until they are deleted or the step is taken back.
pub(super) fn remove(project: &mut Project, id: ArticleId) -> Result<(), EditError> {
    let place = place_of(project, id)?;
    project.articles.remove(place);
    project.session.fit(&project.articles);
    Ok(())
}

/// A place behind the last one means the last one.
pub(super) fn move_to(project: &mut Project, id: ArticleId, to: usize) -> Result<(), EditError> {
    let place = place_of(project, id)?;
    let entry = project.articles.remove(place);
    let to = to.min(project.articles.len());
    project.articles.insert(to, entry);
    Ok(())
}

pub(super) fn set_metadata(
    project: &mut Project,
    id: ArticleId,
    meta: Metadata,
) -> Result<(), EditError> {
    let place = place_of(project, id)?;
    Arc::make_mut(&mut project.articles[place].article).meta = meta;
    Ok(())
}

pub(super) fn place_of(project: &Project, id: ArticleId) -> Result<usize, EditError> {
    project
        .articles
        .iter()
        .position(|entry| entry.id == id)
        .ok_or(EditError::NoSuchArticle)
}
