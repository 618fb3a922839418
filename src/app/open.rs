//! Opening, saving and closing projects.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::dialogs::{Choice, Wanted};
use super::effect::{Effect, ReadOutcome};
use super::notice;
use super::state::{Closing, Open, Pending, State};
use crate::comparison::Progress;
use crate::import::{self, Imported};
use crate::review::{Edit, Project};
use crate::storage::{self, ENDING, FileState, Original, Overwrite, StorageError};
use crate::text::ArticleId;
use crate::ui::texts::Texts;
use crate::ui::{Clip, Dialog, NoticeLevel, PathPurpose};

/// How many columns are shown without asking; more are a click away in the column picker.
const COLUMNS_AT_FIRST: usize = 5;

/// How many recent projects are remembered.
const RECENT: usize = 10;

/// The finished review of the sample articles.
const SAMPLE: &str = include_str!("../../seeds/review.stemma.ron");

/// A project that was written to its file.
pub(super) struct Written {
    /// The window's number for the project.
    pub owner: u64,
    /// The file.
    pub path: PathBuf,
    /// What was written.
    pub project: Project,
    /// Which of its changes it has.
    pub generation: u64,
    /// The file as it is now.
    pub state: FileState,
}

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
        if let Some((path, result)) = outcome.project {
            match result {
                Ok((project, state)) if reload => {
                    // Its own changes are given up; the person was told.
                    effects.push(Effect::RemoveRecovery);
                    self.go_on(Pending::OpenRead(path, project, state), texts, effects);
                }
                Ok((project, state)) => {
                    self.unless_unsaved(Pending::OpenRead(path, project, state), texts, effects);
                }
                Err(error) => {
                    let words = notice::storage_error(&error, &path, texts);
                    self.notify(NoticeLevel::Error, words, Vec::new());
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
        self.add(outcome.articles, texts, effects);
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

    fn forget_recent(&mut self, error: &StorageError, path: &Path, effects: &mut Vec<Effect>) {
        if !error.is_missing() {
            return;
        }
        let before = self.settings.recent.len();
        self.settings.recent.retain(|recent| recent != path);
        if self.settings.recent.len() != before {
            self.keep_settings(effects);
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
                    .map(|warning| notice::warning(warning, &name, texts)),
            );
            known.push((print, name));
            added.push(Arc::new(article));
        }
        let many = added.len();
        if !added.is_empty() {
            let columns = open.project.session.columns.clone();
            let first = open.project.next_article;
            self.edit(Edit::AddArticles(added), texts, effects);
            self.show_new_columns(columns, first);
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
        let alone = self
            .project()
            .is_some_and(|project| project.articles.len() == 1);
        if alone && many == 1 {
            let words = texts.get("notice-one-article");
            self.notify(NoticeLevel::Done, words, Vec::new());
        }
    }

    /// Shows new articles as columns while there are few.
    fn show_new_columns(&mut self, mut columns: Vec<ArticleId>, first_new: u32) {
        let Some(open) = &mut self.open else {
            return;
        };
        for entry in &open.project.articles {
            if entry.id.0 >= first_new && columns.len() < COLUMNS_AT_FIRST {
                columns.push(entry.id);
            }
        }
        open.project.session.columns = columns;
        open.settle_session();
    }

    pub(super) fn import_text(&mut self, text: &str, texts: &Texts, effects: &mut Vec<Effect>) {
        self.import_pasted(import::read_pasted(text), texts, effects);
    }

    pub(super) fn import_html(&mut self, html: &str, texts: &Texts, effects: &mut Vec<Effect>) {
        self.import_pasted(import::read_pasted_html(html), texts, effects);
    }

    /// Shows in the paste dialog what lies on the clipboard. HTML is shown by the words that would be
    /// taken from it; where there are none, the plain text counts.
    pub(super) fn clipboard_read(&mut self, clip: Option<Clip>) {
        let Some(Dialog::Paste(shown)) = &mut self.dialog else {
            return;
        };
        *shown = clip.map(|clip| {
            let article = clip.html.as_deref().map(import::read_pasted_html);
            match article {
                Some(Ok(imported)) => Clip {
                    text: imported.article.text().as_str().to_owned(),
                    html: clip.html,
                },
                _ => Clip { html: None, ..clip },
            }
        });
    }

    fn import_pasted(
        &mut self,
        read: Result<Imported, import::ImportError>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        match read {
            Ok(imported) => {
                self.dialog = None;
                self.add(vec![imported], texts, effects);
            }
            Err(error) => {
                let words = match error {
                    import::ImportError::Empty => texts.get("error-pasted-empty"),
                    error => notice::import_error(&error, Path::new(""), texts),
                };
                self.warn(words);
            }
        }
    }

    /// Does `next` at once, or asks first where changes would be lost.
    pub(super) fn unless_unsaved(
        &mut self,
        next: Pending,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        if self.unsaved() {
            self.pending = Some(next);
            self.dialog = Some(Dialog::Unsaved);
        } else {
            self.keep_session(effects);
            self.go_on(next, texts, effects);
        }
    }

    /// Writes what is on screen into the project's file, where nothing else has changed.
    fn keep_session(&mut self, effects: &mut Vec<Effect>) {
        if let Some(open) = &mut self.open
            && open.session_changed
            && open.generation == open.saved
            && open.read_only.is_none()
            && let Some(path) = open.file.clone()
        {
            open.session_changed = false;
            self.saving += 1;
            effects.push(Effect::Save {
                owner: open.owner,
                path,
                project: Box::new(open.project.clone()),
                generation: open.generation,
                over: Overwrite::Only(open.disk.clone()),
            });
        }
    }

    /// Does what was waiting.
    pub(super) fn go_on(&mut self, next: Pending, texts: &Texts, effects: &mut Vec<Effect>) {
        match next {
            Pending::Quit => {
                self.closing = Closing::Now;
            }
            Pending::CloseProject => {
                self.close();
                effects.push(Effect::Unlock);
            }
            Pending::NewProject => self.install(Open::new(Project::new(), None), effects),
            Pending::OpenSample => match storage::parse_project(SAMPLE) {
                Ok(opened) => {
                    self.install(Open::new(opened, None), effects);
                    self.analyse(effects);
                }
                Err(error) => {
                    let words = notice::storage_error(&error, Path::new(""), texts);
                    self.notify(NoticeLevel::Error, words, Vec::new());
                }
            },
            Pending::OpenRead(path, project, state) => {
                let mut open = Open::new(*project, Some(path.clone()));
                open.disk = state;
                self.install(open, effects);
                self.remember_recent(path, effects);
                self.analyse(effects);
            }
            Pending::Recover(path) => {
                let job = self.new_job();
                self.reading.insert(job, Progress { done: 0, total: 1 });
                let original = self
                    .recovered
                    .iter()
                    .find(|copy| copy.path == path)
                    .map(|copy| copy.original.clone())
                    .unwrap_or_default();
                effects.push(Effect::ReadRecovery {
                    job,
                    path,
                    original,
                });
            }
        }
    }

    /// Shows a project in place of the one that is open. What was computed for that one is unwanted.
    fn install(&mut self, mut open: Open, effects: &mut Vec<Effect>) {
        self.close();
        open.pictured = self.revisions + 1;
        open.owner = self.new_job();
        effects.push(match &open.file {
            Some(path) => Effect::Lock {
                owner: open.owner,
                path: path.clone(),
            },
            None => Effect::Unlock,
        });
        self.open = Some(open);
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take() {
            self.revisions = open.pictured;
        }
        self.dialog = None;
        self.analysing = None;
    }

    pub(super) fn take_recovered(
        &mut self,
        job: u64,
        copy: &Path,
        original: Original,
        result: Result<Box<Project>, StorageError>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        if self.reading.remove(&job).is_none() {
            return;
        }
        match result {
            Ok(project) => {
                let mut open = Open::new(*project, original.file);
                open.disk = original.state;
                // It differs from what lies on disk until it is saved.
                open.on_disk = None;
                open.generation = 2;
                open.generations = 2;
                open.saved = 1;
                open.recovered = 2;
                open.recovered_from = Some(copy.to_owned());
                self.install(open, effects);
                self.recovered.retain(|known| known.path != copy);
                self.warn(texts.get("notice-recovered"));
                self.analyse(effects);
            }
            Err(error) => {
                let words = notice::storage_error(&error, copy, texts);
                self.notify(NoticeLevel::Error, words, Vec::new());
            }
        }
    }

    /// Saves to the project's file, or asks for one.
    pub(super) fn save(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        match self.file().map(Path::to_owned) {
            Some(path) => self.save_to(path, effects),
            None => self.ask_where_to_save(false, texts, effects),
        }
    }

    /// Asks where to save. With `apart`, and always while somebody else edits the project, it offers
    /// another name than the project's own, which is not to be written over.
    pub(super) fn ask_where_to_save(
        &mut self,
        apart: bool,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let Some(open) = &self.open else {
            return;
        };
        let own = open.file.as_deref().and_then(Path::file_name);
        let stem = match own.map(|name| name.to_string_lossy()) {
            Some(name) => {
                let stem = name.strip_suffix(ENDING).unwrap_or(&name).to_owned();
                if apart || open.read_only.is_some() {
                    texts.with("save-copy-name", &[("name", stem.into())])
                } else {
                    stem
                }
            }
            None => texts.get("save-default-name"),
        };
        let name = format!("{stem}{ENDING}");
        let folder = open
            .file
            .as_deref()
            .and_then(Path::parent)
            .map(Path::to_owned);
        self.choosing = true;
        effects.push(Effect::Choose(Wanted::SavePlace {
            title: texts.get("dialog-save-title"),
            name,
            folder,
        }));
    }

    /// Saves to `path`. Over the project's own file only while it is as it was read; over another
    /// one as the person chose it.
    pub(super) fn save_to(&mut self, path: PathBuf, effects: &mut Vec<Effect>) {
        let Some(open) = &self.open else {
            return;
        };
        let path = with_ending(path);
        let over = if open.file.as_deref() == Some(&*path) {
            Overwrite::Only(open.disk.clone())
        } else {
            Overwrite::Anything
        };
        self.save_over(path, over, effects);
    }

    pub(super) fn save_over(&mut self, path: PathBuf, over: Overwrite, effects: &mut Vec<Effect>) {
        let Some(open) = &mut self.open else {
            return;
        };
        if open.read_only.is_some() && open.file.as_deref() == Some(&*path) {
            self.only_read();
            return;
        }
        open.session_changed = false;
        self.saving += 1;
        effects.push(Effect::Save {
            owner: open.owner,
            path,
            project: Box::new(open.project.clone()),
            generation: open.generation,
            over,
        });
    }

    /// Reads the project's file again, in place of what is open.
    pub(super) fn reload(&mut self, path: PathBuf, effects: &mut Vec<Effect>) {
        self.pending = None;
        self.reloading = Some(self.next_job);
        self.read(vec![path], effects);
    }

    /// Whether the project may be edited is known.
    pub(super) fn take_locked(
        &mut self,
        owner: u64,
        editor: Option<storage::Editor>,
        texts: &Texts,
    ) {
        let Some(open) = self.open.as_mut().filter(|open| open.owner == owner) else {
            return;
        };
        let freed = open.read_only.is_some() && editor.is_none();
        open.read_only = editor;
        if let Some(editor) = &open.read_only {
            let words = notice::open_elsewhere(editor, texts);
            self.warn(words);
        } else if freed {
            let words = texts.get("notice-editable");
            self.notify(NoticeLevel::Done, words, Vec::new());
        }
    }

    /// A project was written. It may not be the one that is open any more.
    pub(super) fn take_saved(
        &mut self,
        written: Written,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let Written {
            owner,
            path,
            project,
            generation,
            state,
        } = written;
        self.saving = self.saving.saturating_sub(1);
        if let Some(open) = self.open.as_mut().filter(|open| open.owner == owner) {
            open.file = Some(path.clone());
            open.disk = state;
            open.read_only = None;
            open.saved = generation;
            open.on_disk = Some(project);
            if open.generation == generation {
                effects.push(Effect::RemoveRecovery);
                effects.extend(open.recovered_from.take().map(Effect::DiscardRecovery));
            }
            let shown = path.display().to_string();
            let words = texts.with("notice-saved", &[("path", shown.into())]);
            self.notify(NoticeLevel::Done, words, Vec::new());
        }
        self.remember_recent(path, effects);
        if let Some(next) = self.pending.take() {
            // Asks again where something was changed while the file was written.
            self.unless_unsaved(next, texts, effects);
        }
    }

    /// A project could not be written: nothing that waited for it may happen.
    pub(super) fn take_unsaved(
        &mut self,
        owner: u64,
        path: &Path,
        error: &StorageError,
        texts: &Texts,
    ) {
        self.saving = self.saving.saturating_sub(1);
        let current = self.open.as_ref().is_some_and(|open| open.owner == owner);
        if let (true, StorageError::Changed) = (current, error) {
            // What waits goes on waiting for the answer. Nobody is asked about what is on screen.
            if self.unsaved() || self.pending.is_some() {
                self.dialog = Some(Dialog::ChangedOnDisk(path.to_owned()));
            }
            return;
        }
        self.pending = None;
        if let Some(open) = self.open.as_mut().filter(|open| open.owner == owner) {
            open.session_changed = true;
        }
        let words = notice::storage_error(error, path, texts);
        self.notify(NoticeLevel::Error, words, Vec::new());
    }

    pub(super) fn take_choice(
        &mut self,
        wanted: &Wanted,
        choice: Choice,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        self.choosing = false;
        match (choice, wanted) {
            (Choice::Paths(paths), Wanted::SavePlace { .. }) => {
                if let Some(path) = paths.into_iter().next() {
                    self.save_to(path, effects);
                }
            }
            (
                Choice::Paths(paths),
                Wanted::ReportPlace {
                    format, contents, ..
                },
            ) => {
                if let Some(path) = paths.into_iter().next() {
                    self.export(*format, contents, path, texts, effects);
                }
            }
            (Choice::Paths(paths), Wanted::Correction { article, .. }) => {
                if let Some(path) = paths.into_iter().next() {
                    self.read_correction(*article, path, effects);
                }
            }
            (Choice::Paths(paths), _) => self.read(paths, effects),
            (Choice::Cancelled, _) => self.pending = None,
            (Choice::NoDialogs, Wanted::SavePlace { name, folder, .. }) => {
                let folder = folder
                    .clone()
                    .or_else(storage::documents_folder)
                    .unwrap_or_default();
                self.dialog = Some(Dialog::Path {
                    purpose: PathPurpose::Save,
                    suggestion: folder.join(name).display().to_string(),
                });
            }
            (
                Choice::NoDialogs,
                Wanted::ReportPlace {
                    name,
                    folder,
                    format,
                    contents,
                    ..
                },
            ) => {
                let folder = folder
                    .clone()
                    .or_else(storage::documents_folder)
                    .unwrap_or_default();
                self.dialog = Some(Dialog::Path {
                    purpose: PathPurpose::Report(*format, *contents),
                    suggestion: folder.join(name).display().to_string(),
                });
            }
            (Choice::NoDialogs, Wanted::Correction { article, .. }) => {
                let folder = storage::documents_folder().unwrap_or_default();
                self.dialog = Some(Dialog::Path {
                    purpose: PathPurpose::Correction(*article),
                    suggestion: folder.display().to_string(),
                });
            }
            (Choice::NoDialogs, _) => {
                let folder = storage::documents_folder().unwrap_or_default();
                self.dialog = Some(Dialog::Path {
                    purpose: PathPurpose::Open,
                    suggestion: folder.display().to_string(),
                });
            }
        }
    }

    fn remember_recent(&mut self, path: PathBuf, effects: &mut Vec<Effect>) {
        let path = std::path::absolute(&path).unwrap_or(path);
        if self.settings.recent.first() == Some(&path) {
            return;
        }
        self.settings.recent.retain(|recent| *recent != path);
        self.settings.recent.insert(0, path);
        self.settings.recent.truncate(RECENT);
        self.keep_settings(effects);
    }

    pub(super) fn keep_settings(&self, effects: &mut Vec<Effect>) {
        effects.push(Effect::WriteSettings(Box::new(self.settings.clone())));
    }
}

/// A project's file name ends in `.stemma.ron`, whatever a person typed.
fn with_ending(path: PathBuf) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if name.ends_with(".stemma.ron") {
        return path;
    }
    let stem = name.strip_suffix(".ron").unwrap_or(&name);
    let stem = stem.strip_suffix(".stemma").unwrap_or(stem);
    path.with_file_name(format!("{stem}.stemma.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_file_gets_its_ending() {
        for (typed, expected) in [
            ("a/Fall 1", "a/Fall 1.stemma.ron"),
            ("a/Fall.ron", "a/Fall.stemma.ron"),
            ("a/Fall.stemma", "a/Fall.stemma.ron"),
            ("a/Fall.stemma.ron", "a/Fall.stemma.ron"),
            ("a/v1.2", "a/v1.2.stemma.ron"),
        ] {
            assert_eq!(with_ending(typed.into()), PathBuf::from(expected));
        }
    }
}
