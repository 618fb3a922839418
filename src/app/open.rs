//! Opening files: articles join the project, a project takes its place.

use std::path::PathBuf;
use std::sync::Arc;

use super::effect::{Effect, ReadOutcome};
use super::project::Open;
use super::state::{Pending, ReadProject, State};
use super::{doubt, notice};
use crate::comparison::Progress;
use crate::import::Imported;
use crate::review::{Edit, Project};
use crate::text::ArticleId;
use crate::ui::NoticeLevel;
use crate::ui::texts::Texts;

/// How many columns are shown without asking; more are a click away in the column picker.
const COLUMNS_AT_FIRST: usize = 5;

impl State {
    /// Starts reading what `paths` lead to.
    pub(super) fn read(&mut self, paths: Vec<PathBuf>, effects: &mut Vec<Effect>) {
        if paths.is_empty() {
            return;
        }
        let job = self.new_job();
        self.reading.insert(job, Progress { done: 0, total: 0 });
        effects.push(Effect::Read { job, paths });
    }

    /// Takes in what was read.
    pub(super) fn take_read(
        &mut self,
        job: u64,
        outcome: ReadOutcome,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        if self.reading.remove(&job).is_none() {
            return;
        }
        let reload = self.reloading.take_if(|known| *known == job).is_some();
        if !outcome.errors.is_empty() {
            let details: Vec<String> = outcome
                .errors
                .iter()
                .map(|(path, error)| notice::import_error(error, path, texts))
                .collect();
            self.report(&details, "notice-some-unread", texts);
        }
        let mut articles = outcome.articles;
        if let Some((path, result)) = outcome.project {
            match result {
                Ok((project, state)) => {
                    let read = Pending::OpenRead(Box::new(ReadProject {
                        path,
                        project: *project,
                        state,
                        changed: outcome.changed,
                        // They join this project, also where a person is asked first about the one before it.
                        articles: std::mem::take(&mut articles),
                    }));
                    if reload {
                        // Its own changes are given up; the person was told.
                        effects.push(Effect::RemoveRecovery);
                        self.go_on(read, texts, effects);
                    } else {
                        self.unless_unsaved(read, texts, effects);
                    }
                }
                Err(error) => {
                    let words = notice::storage_error(&error, &path, texts);
                    let details = notice::said_by_system(&error);
                    self.notify(NoticeLevel::Error, words, details);
                    self.forget_recent(&error, &path, effects);
                }
            }
            if !outcome.left_out.is_empty() {
                let details = outcome
                    .left_out
                    .iter()
                    .map(|path| path.display().to_string())
                    .collect();
                let words = texts.get("notice-one-project");
                self.notify(NoticeLevel::Warning, words, details);
            }
        }
        if outcome.unread > 0 {
            let unread = texts.number(outcome.unread);
            let count = [("count", outcome.unread.into()), ("number", unread.into())];
            self.warn(texts.with("notice-reading-cancelled", &count));
        }
        let any = !articles.is_empty();
        self.add(articles, texts, effects);
        if let Some(open) = self.open.as_mut().filter(|_| any) {
            open.folder = open.folder.take().or(outcome.folder);
        }
    }

    /// Names the articles of the project just opened whose files have changed since.
    pub(super) fn tell_changed(&mut self, changed: &[ArticleId], texts: &Texts) {
        let Some(open) = &self.open else { return };
        let name = |id: &ArticleId| open.project.label(*id);
        let Some(first) = changed.first().map(name) else {
            return;
        };
        let details = if changed.len() > 1 {
            changed.iter().map(name).collect()
        } else {
            Vec::new()
        };
        let values = [("count", changed.len().into()), ("article", first.into())];
        let words = texts.with("notice-changed-files", &values);
        self.notify(NoticeLevel::Warning, words, details);
    }

    /// One problem is told in its own words, several under a heading.
    fn report(&mut self, details: &[String], heading: &str, texts: &Texts) {
        if let [only] = details {
            self.notify(NoticeLevel::Error, only.clone(), Vec::new());
        } else {
            let words = texts.with(heading, &[("count", details.len().into())]);
            self.notify(NoticeLevel::Error, words, details.to_vec());
        }
    }

    /// Adds articles to the open project, or to a new one. Texts that are there already are left
    /// out and named.
    pub(super) fn add(
        &mut self,
        imported: Vec<Imported>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        if imported.is_empty() || self.only_read() {
            return;
        }
        if self.open.is_none() {
            self.install(Open::new(Project::new(), None), effects);
        }
        let Some(open) = &mut self.open else {
            return;
        };
        let mut known: Vec<(u64, String)> = open
            .project
            .articles
            .iter()
            .map(|entry| {
                (
                    entry.article.fingerprint(),
                    entry.article.label().to_owned(),
                )
            })
            .collect();
        let mut twice = Vec::new();
        let mut odd = Vec::new();
        let mut added = Vec::new();
        for Imported { article, warnings } in imported {
            let name = article
                .file
                .clone()
                .unwrap_or_else(|| article.label().to_owned());
            let print = article.fingerprint();
            if let Some((_, first)) = known.iter().find(|(other, _)| *other == print) {
                twice.push(texts.with(
                    "notice-same-article",
                    &[("name", name.into()), ("first", first.as_str().into())],
                ));
                continue;
            }
            odd.extend(
                warnings
                    .iter()
                    .filter(|warning| doubt::is_worth_telling(warning, article.text().as_str()))
                    .map(|warning| notice::warning(warning, &name, texts)),
            );
            known.push((print, name));
            added.push(Arc::new(article));
        }
        if !added.is_empty() {
            let columns = open.project.session.columns.clone();
            let first = open.project.next_article;
            self.edit(Edit::AddArticles(added), texts, effects);
            let hidden = self.show_new_columns(columns, first);
            if hidden > 0 {
                let words = texts.with("notice-added-hidden", &[("count", hidden.into())]);
                self.notify(NoticeLevel::Done, words, Vec::new());
            }
        }
        let odd: Vec<String> = twice.into_iter().chain(odd).collect();
        match odd.as_slice() {
            [] => {}
            [only] => self.warn(only.clone()),
            _ => {
                let words = texts.with("notice-odd", &[("count", odd.len().into())]);
                self.notify(NoticeLevel::Warning, words, odd);
            }
        }
    }

    /// Shows new articles as columns: the first few of an empty project, and a few that come to others.
    /// Says how many that come to others are not shown.
    fn show_new_columns(&mut self, mut columns: Vec<ArticleId>, first_new: u32) -> usize {
        let Some(open) = &mut self.open else {
            return 0;
        };
        let added = open.project.articles.iter().map(|entry| entry.id);
        let added: Vec<ArticleId> = added.filter(|id| id.0 >= first_new).collect();
        let to_others = added.len() < open.project.articles.len();
        let few = to_others && added.len() <= COLUMNS_AT_FIRST;
        let room = if few {
            added.len()
        } else {
            COLUMNS_AT_FIRST.saturating_sub(columns.len())
        };
        columns.extend(added.iter().take(room));
        open.project.session.columns = columns;
        open.settle_session();
        if to_others {
            added.len().saturating_sub(room)
        } else {
            0
        }
    }
}
