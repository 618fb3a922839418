//! Saving projects.

use std::path::{Path, PathBuf};

use super::dialogs::Wanted;
use super::effect::Effect;
use super::notice;
use super::state::State;
use crate::review::Project;
use crate::storage::{ENDING, FileState, Overwrite, StorageError, is_project_path};
use crate::ui::texts::Texts;
use crate::ui::{Dialog, NoticeLevel};

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
    /// Saves to the project's file, or asks for one.
    pub(super) fn save(&mut self, texts: &Texts, effects: &mut Vec<Effect>) {
        match self.file().map(Path::to_owned) {
            Some(path) => self.save_to(&path, false, effects),
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
        let folder = open.nearby().map(Path::to_owned);
        self.choosing = true;
        effects.push(Effect::Choose(Wanted::SavePlace {
            title: texts.get("dialog-save-title"),
            name,
            folder,
        }));
    }

    /// Saves to `chosen`, with the ending of projects. Over the project's own file only while it is as it was
    /// read; over another one where the person was `asked` about the one of that very name, as dialogs of the
    /// desktop do.
    pub(super) fn save_to(&mut self, chosen: &Path, asked: bool, effects: &mut Vec<Effect>) {
        let Some(open) = &self.open else {
            return;
        };
        // The project's own file keeps the name under which it was opened.
        let path = if open.file.as_deref() == Some(chosen) {
            chosen.to_owned()
        } else {
            let path = with_ending(chosen.to_owned());
            std::path::absolute(&path).unwrap_or(path)
        };
        let over = if open.file.as_deref() == Some(&*path) {
            Overwrite::Only(open.disk.clone())
        } else if asked && path == chosen {
            Overwrite::Anything
        } else {
            Overwrite::Nothing
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

    /// Writes what is on screen into the project's file, where nothing else has changed.
    pub(super) fn keep_session(&mut self, effects: &mut Vec<Effect>) {
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

    /// Writes a recovery copy of the open project.
    pub(super) fn copy_for_recovery(&mut self, effects: &mut Vec<Effect>) {
        if let Some(open) = &mut self.open {
            open.recovered = open.generation;
            effects.push(Effect::WriteRecovery {
                original: open.original(),
                project: Box::new(open.project.clone()),
            });
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
            self.notices.retain(|notice| !notice.until_saved);
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
        // To save the project that is open says nothing of another one.
        let details = notice::said_by_system(error);
        if current {
            self.notify_until_saved(NoticeLevel::Error, words, details);
        } else {
            self.notify(NoticeLevel::Error, words, details);
        }
    }
}

/// A project's file name ends in `.stemma.ron`, whatever a person typed.
fn with_ending(path: PathBuf) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if is_project_path(&path) {
        return path;
    }
    let without = |name: &str, ending: &str| {
        let stem = name.len().checked_sub(ending.len())?;
        let same = name.get(stem..)?.eq_ignore_ascii_case(ending);
        same.then(|| name[..stem].to_owned())
    };
    let stem = without(&name, ".ron").unwrap_or(name);
    let stem = without(&stem, ".stemma").unwrap_or(stem);
    path.with_file_name(format!("{stem}{ENDING}"))
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
            ("a/FALL.STEMMA.RON", "a/FALL.STEMMA.RON"),
            ("a/FALL.RON", "a/FALL.stemma.ron"),
            ("a/Ä", "a/Ä.stemma.ron"),
        ] {
            assert_eq!(with_ending(typed.into()), PathBuf::from(expected));
        }
    }
}
