//! What a person chooses in the dialogs of the desktop.

use std::path::{Path, PathBuf};

use super::dialogs::{Choice, Wanted};
use super::effect::Effect;
use super::project::Open;
use super::state::State;
use crate::storage;
use crate::ui::texts::Texts;
use crate::ui::{Dialog, PathPurpose};

impl State {
    pub(super) fn choose(&mut self, wanted: Wanted, effects: &mut Vec<Effect>) {
        self.choosing = true;
        effects.push(Effect::Choose(wanted));
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
                    self.save_to(&path, true, effects);
                }
            }
            (
                Choice::Paths(paths),
                Wanted::ReportPlace {
                    format, contents, ..
                },
            ) => {
                if let Some(path) = paths.into_iter().next() {
                    self.export(*format, contents, path, true, texts, effects);
                }
            }
            (Choice::Paths(paths), Wanted::Correction { article, .. }) => {
                if let Some(path) = paths.into_iter().next() {
                    self.read_correction(*article, path, effects);
                }
            }
            (Choice::Paths(paths), Wanted::Second { .. }) => {
                if let Some(path) = paths.into_iter().next() {
                    self.read_second(path, texts, effects);
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
                let folder = self.folder_nearby();
                self.dialog = Some(Dialog::Path {
                    purpose: PathPurpose::Correction(*article),
                    suggestion: folder.display().to_string(),
                });
            }
            (Choice::NoDialogs, Wanted::Second { .. }) => {
                let folder = self.folder_nearby();
                self.dialog = Some(Dialog::Path {
                    purpose: PathPurpose::Second,
                    suggestion: folder.display().to_string(),
                });
            }
            (Choice::NoDialogs, _) => {
                let folder = self.folder_nearby();
                self.dialog = Some(Dialog::Path {
                    purpose: PathPurpose::Open,
                    suggestion: folder.display().to_string(),
                });
            }
        }
    }

    /// Where a person is likely to look for files: beside the open project, else beside the one that was open
    /// last.
    fn folder_nearby(&self) -> PathBuf {
        let last = || self.settings.recent.first()?.parent();
        let open = self.open.as_ref().and_then(Open::nearby);
        open.or_else(last)
            .map(Path::to_owned)
            .or_else(storage::documents_folder)
            .unwrap_or_default()
    }
}
