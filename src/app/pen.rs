//! What writes to disk: projects, reports, settings and recovery copies, one after the other.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::effect::{Effect, Message};
use super::work::{Post, moment};
use crate::review::Project;
use crate::storage;

/// How often a lock that somebody holds is asked for again, and how long after each time: long enough
/// for the system to clear up after a program that was killed.
const LOCK_TRIES: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// What writes, one thing after the other.
pub(super) struct Pen {
    pub settings_file: Option<PathBuf>,
    pub recovery_folder: Option<PathBuf>,
    pub run: storage::Run,
    /// The file that this window may edit, and its lock.
    pub lock: Option<(PathBuf, storage::HeldLock)>,
    pub post: Post,
}

impl Pen {
    /// Carries out an effect that writes; others are not for it.
    pub fn write(&mut self, effect: Effect) {
        match effect {
            Effect::Save {
                owner,
                path,
                project,
                generation,
                over,
            } => {
                let result = self.save(&path, &project, &over);
                self.post.send(Message::Saved {
                    owner,
                    path,
                    project,
                    generation,
                    result,
                });
            }
            Effect::Lock { owner, path } => {
                let editor = self.lock(&path).err();
                self.post.send(Message::Locked { owner, editor });
            }
            Effect::Unlock => self.lock = None,
            Effect::WriteReport {
                path,
                contents,
                over,
            } => {
                let result = if !over && path.is_file() {
                    Err(storage::StorageError::Exists)
                } else {
                    storage::replace_file(&path, contents.as_bytes())
                        .map_err(storage::StorageError::Unwritable)
                };
                self.post.send(Message::ReportWritten(path, result));
            }
            Effect::WriteSettings(settings) => {
                if let Some(file) = &self.settings_file
                    && let Err(error) = storage::write_settings(file, &settings)
                {
                    self.failed(file, error);
                }
            }
            Effect::WriteRecovery { original, project } => {
                if let Some(folder) = &self.recovery_folder
                    && let Err(error) =
                        storage::write_recovery(folder, self.run.name(), &original, &project)
                {
                    self.failed(folder, error);
                }
            }
            Effect::RemoveRecovery => {
                if let Some(folder) = &self.recovery_folder {
                    storage::remove_recovery(folder, self.run.name());
                }
            }
            Effect::DiscardRecovery(path) => storage::discard_recovery(&path),
            _ => {}
        }
    }

    fn failed(&self, path: &Path, error: storage::StorageError) {
        let message = Message::WriteFailed(path.to_owned(), error);
        self.post.send(message);
    }

    /// Whether the lock on the file is held here already, under whatever name.
    fn holds(&self, path: &Path) -> bool {
        self.lock.as_ref().is_some_and(|(held, _)| {
            let same = match (held.canonicalize(), path.canonicalize()) {
                (Ok(held), Ok(path)) => held == path,
                _ => false,
            };
            same || held == path
        })
    }

    /// Writes a project to a file that nobody else edits.
    fn save(
        &mut self,
        path: &Path,
        project: &Project,
        over: &storage::Overwrite,
    ) -> Result<storage::FileState, storage::StorageError> {
        if self.holds(path) {
            return storage::save_project(path, project, over);
        }
        let lock = match storage::lock_project(path, &this_editor()) {
            storage::Lock::Taken(editor) => {
                return Err(storage::StorageError::InUse(as_seen_here(editor)));
            }
            storage::Lock::Held(lock) => Some((path.to_owned(), lock)),
            storage::Lock::None => None,
        };
        let state = storage::save_project(path, project, over)?;
        self.lock = lock;
        Ok(state)
    }

    /// Takes the lock on a project's file; who has it where that is somebody else.
    fn lock(&mut self, path: &Path) -> Result<(), storage::Editor> {
        if self.holds(path) {
            return Ok(());
        }
        self.lock = None;
        let mut tries = 0;
        loop {
            match storage::lock_project(path, &this_editor()) {
                storage::Lock::Held(lock) => self.lock = Some((path.to_owned(), lock)),
                storage::Lock::None => {}
                // The system lets go of the lock of a killed program a moment after the kill.
                storage::Lock::Taken(_) if tries < LOCK_TRIES => {
                    tries += 1;
                    thread::sleep(LOCK_PAUSE);
                    continue;
                }
                storage::Lock::Taken(editor) => return Err(as_seen_here(editor)),
            }
            return Ok(());
        }
    }
}

/// Who edits a project, as the person here is told: another window of their own has no name.
fn as_seen_here(editor: storage::Editor) -> storage::Editor {
    let me = this_editor();
    if (&editor.user, &editor.machine) == (&me.user, &me.machine) {
        storage::Editor::default()
    } else {
        editor
    }
}

/// Who sits here, as other windows are told.
fn this_editor() -> storage::Editor {
    let user = ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|name| !name.is_empty());
    storage::Editor {
        user: user.unwrap_or_default(),
        machine: gethostname::gethostname().to_string_lossy().into_owned(),
        since: moment(std::time::SystemTime::now()),
    }
}
