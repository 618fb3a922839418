//! Reports, corrected versions, and the right to edit.

use std::path::{Path, PathBuf};

use super::dialogs::Wanted;
use super::effect::Effect;
use super::notice;
use super::project::Open;
use super::state::{Copied, State};
use crate::comparison::Progress;
use crate::import::{ImportError, Imported};
use crate::report::{self, Contents, Format, Occasion, excerpt};
use crate::review::Edit;
use crate::storage::{ENDING, StorageError};
use crate::text::ArticleId;
use crate::ui::NoticeLevel;
use crate::ui::texts::Texts;

impl State {
    /// Asks where a report goes: beside the project, by its name, unless a person chooses otherwise.
    pub(super) fn ask_where_to_export(
        &mut self,
        format: Format,
        contents: Contents,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let Some(open) = &self.open else {
            return;
        };
        let file = open.file.as_deref();
        let name = file
            .and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned());
        let stem = match &name {
            Some(name) => name.strip_suffix(ENDING).unwrap_or(name).to_owned(),
            None => texts.get("save-default-name"),
        };
        self.choosing = true;
        effects.push(Effect::Choose(Wanted::ReportPlace {
            title: texts.get("dialog-report-title"),
            name: format!("{stem}.{}", format.ending()),
            folder: open.nearby().map(Path::to_owned),
            format,
            contents,
        }));
    }

    /// Makes a report and has it written.
    pub(super) fn export(
        &mut self,
        format: Format,
        contents: &Contents,
        path: PathBuf,
        asked: bool,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let Some(open) = &self.open else {
            return;
        };
        let contents = report::render(
            format,
            &open.project,
            &open.picture,
            texts,
            &contents.read_in(texts.tongue()),
            &occasion(open),
        );
        self.saving += 1;
        let chosen = path;
        let path = with_ending(chosen.clone(), format);
        effects.push(Effect::WriteReport {
            over: asked && path == chosen,
            path,
            contents,
        });
    }

    /// Puts a report on the clipboard: one for readers with its looks, so that it can be pasted into a mail.
    pub(super) fn copy_report(&mut self, format: Format, contents: &Contents, texts: &Texts) {
        let Some(open) = &self.open else {
            return;
        };
        let (project, picture) = (&open.project, &open.picture);
        let contents = contents.read_in(texts.tongue());
        let occasion = occasion(open);
        self.copied = Some(match format {
            Format::Html => {
                let document = report::document(project, picture, texts, &contents, &occasion);
                Copied::Excerpt(excerpt::report(&document))
            }
            Format::Markdown | Format::Csv | Format::Json => Copied::Text(report::render(
                format, project, picture, texts, &contents, &occasion,
            )),
        });
        let words = texts.get("notice-copied-report");
        self.notify(NoticeLevel::Done, words, Vec::new());
    }

    /// Tells that a report was written, or why it was not.
    pub(super) fn take_report(
        &mut self,
        path: &Path,
        result: Result<(), StorageError>,
        texts: &Texts,
    ) {
        self.saving = self.saving.saturating_sub(1);
        match result {
            Ok(()) => {
                let shown = path.display().to_string();
                let words = texts.with("notice-exported", &[("path", shown.into())]);
                if path.extension().is_some_and(|ending| ending == "html") {
                    self.notify_of_file(words, path.to_owned());
                    if std::mem::take(&mut self.printing) {
                        self.shown_outside = Some(path.to_owned());
                    }
                } else {
                    self.notify(NoticeLevel::Done, words, Vec::new());
                }
            }
            Err(error) => {
                let words = notice::storage_error(&error, path, texts);
                self.notify(NoticeLevel::Error, words, notice::said_by_system(&error));
            }
        }
    }

    /// Asks for the corrected version of an article.
    pub(super) fn ask_for_correction(
        &mut self,
        article: ArticleId,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        let label = self
            .project()
            .map(|project| project.label(article))
            .unwrap_or_default();
        self.choosing = true;
        effects.push(Effect::Choose(Wanted::Correction {
            title: texts.with("dialog-correction-title", &[("article", label.into())]),
            article,
        }));
    }

    pub(super) fn read_correction(
        &mut self,
        article: ArticleId,
        path: PathBuf,
        effects: &mut Vec<Effect>,
    ) {
        let job = self.new_job();
        self.reading.insert(job, Progress { done: 0, total: 1 });
        effects.push(Effect::ReadCorrection { job, article, path });
    }

    /// Puts a corrected version in its article's place, and tells which marks lost their words.
    pub(super) fn take_correction(
        &mut self,
        job: u64,
        article: ArticleId,
        path: &Path,
        result: Result<Vec<Imported>, ImportError>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        if self.reading.remove(&job).is_none() {
            return;
        }
        let mut found = match result {
            Ok(found) => found,
            // To open it by itself, as else advised, would not put the text in the article's place.
            Err(ImportError::UnknownFormat) if notice::is_archive(path) => {
                let path = path.display().to_string();
                let words = texts.with("notice-version-in-archive", &[("path", path.into())]);
                self.warn(words);
                return;
            }
            Err(error) => {
                let words = notice::import_error(&error, path, texts);
                self.notify(NoticeLevel::Error, words, Vec::new());
                return;
            }
        };
        let imported = match (found.pop(), found.is_empty()) {
            (Some(only), true) => only,
            // Which of several is meant nobody can guess.
            _ => {
                let path = path.display().to_string();
                let words = texts.with("notice-several-versions", &[("path", path.into())]);
                self.warn(words);
                return;
            }
        };
        let (known, label) = match &self.open {
            Some(open) => (open.picture.orphans.clone(), open.project.label(article)),
            None => return,
        };
        let edit = Edit::ReplaceText(article, imported.article.into());
        self.edit(edit, texts, effects);
        let Some(open) = &self.open else { return };
        if open.read_only.is_some() {
            return;
        }
        let lost: Vec<String> = open
            .picture
            .orphans
            .iter()
            .filter(|orphan| !known.contains(orphan))
            .map(|orphan| {
                let words = orphan.anchor.quote.split_whitespace();
                let words = words.collect::<Vec<_>>().join(" ");
                texts.with("quoted", &[("words", words.into())])
            })
            .collect();
        let values = [("article", label.into()), ("count", lost.len().into())];
        if lost.is_empty() {
            let words = texts.with("notice-replaced", &values);
            self.notify(NoticeLevel::Done, words, Vec::new());
        } else {
            let words = texts.with("notice-replaced-orphans", &values);
            self.notify(NoticeLevel::Warning, words, lost);
        }
    }

    /// Asks again whether the project may be edited here: reads it anew, since whoever had it may
    /// have saved it. Where something is unsaved, only the right to edit is asked for.
    pub(super) fn try_editing(&mut self, effects: &mut Vec<Effect>) {
        let unsaved = self.unsaved();
        let Some(open) = &self.open else {
            return;
        };
        let Some(path) = open.file.clone() else {
            return;
        };
        if unsaved {
            let owner = open.owner;
            effects.push(Effect::Lock { owner, path });
        } else {
            self.reload(path, effects);
        }
    }
}

/// What a report tells of how it came about.
fn occasion(open: &Open) -> Occasion {
    let file = open.file.as_deref();
    Occasion {
        project: file
            .and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned()),
        saved: file.and_then(super::work::last_written),
        made: Some(jiff::Zoned::now().datetime()),
    }
}

/// A report's file name has the ending of its format, whatever a person typed.
fn with_ending(path: PathBuf, format: Format) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let ending = format!(".{}", format.ending());
    if name.to_lowercase().ends_with(&ending) {
        path
    } else {
        path.with_file_name(format!("{name}{ending}"))
    }
}
