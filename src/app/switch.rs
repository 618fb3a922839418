//! Putting a project in the place of another one, and closing it.

use std::path::{Path, PathBuf};

use super::effect::Effect;
use super::notice;
use super::project::Open;
use super::state::{Closing, Pending, State};
use crate::comparison::Progress;
use crate::review::Project;
use crate::storage::{self, Original, StorageError};
use crate::ui::texts::Texts;
use crate::ui::{Dialog, NoticeLevel};

/// The finished review of the sample articles.
const SAMPLE: &str = include_str!("../../seeds/review.stemma.ron");

impl State {
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
            Pending::OpenRead(read) => {
                let mut open = Open::new(read.project, Some(read.path.clone()));
                open.disk = read.state;
                self.install(open, effects);
                self.remember_recent(read.path, effects);
                self.analyse(effects);
                self.tell_changed(&read.changed, texts);
                self.add(read.articles, texts, effects);
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
    pub(super) fn install(&mut self, mut open: Open, effects: &mut Vec<Effect>) {
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

    pub(super) fn close(&mut self) {
        if let Some(open) = self.open.take() {
            self.revisions = open.pictured;
        }
        self.dialog = None;
        self.analysing = None;
    }

    /// Reads the project's file again, in place of what is open.
    pub(super) fn reload(&mut self, path: PathBuf, effects: &mut Vec<Effect>) {
        self.pending = None;
        self.reloading = Some(self.next_job);
        self.read(vec![path], effects);
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
                let words = texts.get("notice-recovered");
                self.notify_until_saved(NoticeLevel::Warning, words, Vec::new());
                self.analyse(effects);
            }
            Err(error) => {
                let words = notice::storage_error(&error, copy, texts);
                self.notify(NoticeLevel::Error, words, notice::said_by_system(&error));
            }
        }
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
}
