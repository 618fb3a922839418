//! Who has a project open for editing.
//!
//! A window that edits `Lage.stemma.ron` holds the operating system's lock on `.Lage.stemma.ron.lock`
//! beside it, and says in `.Lage.stemma.ron.editor` who it is. The system lets go of the lock when
//! the program ends, however it ends, so that a crash leaves no lock behind: a lock file that
//! nobody holds means nothing. The second window reads who it is and opens the project read-only.
//!
//! On network folders (NFS from version 4 on, SMB) the lock holds between machines. Where a disk
//! knows no locks, or the folder cannot be written, there is none ([`Lock::None`]); saving still
//! refuses to overwrite what somebody else has written since.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::file::{beside, followed};

/// Who edits a project.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Editor {
    /// The name of the user on that machine.
    pub user: String,
    /// The name of the machine.
    pub machine: String,
    /// When the project was opened there, for people: "2026-11-25 14:05".
    pub since: String,
}

/// What asking for the lock came to.
#[derive(Debug)]
pub enum Lock {
    /// It is held until the value is dropped.
    Held(HeldLock),
    /// Somebody else holds it.
    Taken(Editor),
    /// There are no locks in this place.
    None,
}

/// A lock that is held; dropping it lets go.
#[derive(Debug)]
pub struct HeldLock {
    lock: File,
    path: PathBuf,
    editor: PathBuf,
}

/// Asks for the lock on the project at `path`, as `me`. Never waits.
pub fn lock_project(path: &Path, me: &Editor) -> Lock {
    let path = followed(path);
    // Two names of one folder must not make two locks.
    let path = fs::canonicalize(&path).unwrap_or(path);
    lock_beside(&path, me)
}

fn lock_beside(path: &Path, me: &Editor) -> Lock {
    let name = beside(path, ".", ".lock");
    let editor = beside(path, ".", ".editor");
    // Whoever lets go removes the file; the lock on a removed file is worth nothing.
    for _ in 0..100 {
        match take(&name) {
            Ok(Some(lock)) if is_still(&lock, &name) => {
                // One that somebody else left cannot be written into.
                let _ = fs::remove_file(&editor);
                if let Ok(words) = ron::to_string(me)
                    && let Err(error) = fs::write(&editor, words)
                {
                    log::warn!("nobody will know who edits: {error}");
                }
                return Lock::Held(HeldLock {
                    lock,
                    path: name,
                    editor,
                });
            }
            Ok(Some(_)) => {}
            Ok(None) => {
                let words = fs::read_to_string(&editor).unwrap_or_default();
                return Lock::Taken(ron::from_str(&words).unwrap_or_default());
            }
            Err(error) => {
                log::info!("no lock: {error}: {}", name.display());
                return Lock::None;
            }
        }
    }
    Lock::None
}

/// The lock on the file at `path`; nothing where somebody else holds it.
pub(super) fn take(path: &Path) -> std::io::Result<Option<File>> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .or_else(|error| match error.kind() {
            // Somebody else's, who may have it open just now: to read it is enough to ask for the lock.
            ErrorKind::PermissionDenied => File::open(path),
            _ => Err(error),
        })?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Waits for the lock on the file at `path`; nothing where there is no such file any more.
pub(super) fn wait_for(path: &Path) -> std::io::Result<Option<File>> {
    match OpenOptions::new().write(true).open(path) {
        Ok(file) => file.lock().map(|()| Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether `path` still leads to this file.
#[cfg(unix)]
pub(super) fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(there)) => held.ino() == there.ino() && held.dev() == there.dev(),
        _ => false,
    }
}

/// Elsewhere a file that is open keeps its name.
#[cfg(not(unix))]
pub(super) fn is_still(_: &File, _: &Path) -> bool {
    true
}

impl Drop for HeldLock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.editor);
        // Removed while it is held, so that nobody can have got it in between.
        let _ = fs::remove_file(&self.path);
        let _ = self.lock.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ada() -> Editor {
        Editor {
            user: "ada".to_owned(),
            machine: "redaktion-3".to_owned(),
            since: "2026-11-25 14:05".to_owned(),
        }
    }

    #[test]
    fn the_second_one_hears_who_the_first_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Lage Süd 🚢.stemma.ron");
        let first = lock_project(&path, &ada());
        assert!(matches!(first, Lock::Held(_)));
        for _ in 0..2 {
            match lock_project(&path, &Editor::default()) {
                Lock::Taken(editor) => assert_eq!(editor, ada()),
                other => panic!("{other:?}"),
            }
        }
        drop(first);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(matches!(lock_project(&path, &ada()), Lock::Held(_)));
    }

    #[test]
    fn what_a_crash_left_is_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lage.stemma.ron");
        fs::write(beside(&path, ".", ".lock"), "").unwrap();
        fs::write(beside(&path, ".", ".editor"), "(user: \"tot\")").unwrap();
        assert!(matches!(lock_project(&path, &ada()), Lock::Held(_)));
    }

    #[test]
    #[cfg(unix)]
    fn a_lock_of_somebody_else_is_seen_and_what_they_left_is_taken_over() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lage.stemma.ron");
        let (name, editor) = (beside(&path, ".", ".lock"), beside(&path, ".", ".editor"));
        // To another user, the files of the first are there to be read only.
        let only_read = |file: &Path| {
            fs::set_permissions(file, PermissionsExt::from_mode(0o444)).unwrap();
        };
        let first = lock_project(&path, &ada());
        only_read(&name);
        only_read(&editor);
        match lock_project(&path, &Editor::default()) {
            Lock::Taken(editor) => assert_eq!(editor, ada()),
            other => panic!("{other:?}"),
        }
        drop(first);
        fs::write(&name, "").unwrap();
        fs::write(&editor, "(user: \"tot\")").unwrap();
        only_read(&name);
        only_read(&editor);
        let second = lock_project(&path, &ada());
        assert!(matches!(second, Lock::Held(_)), "{second:?}");
        assert!(fs::read_to_string(&editor).unwrap().contains("ada"));
    }

    #[test]
    fn a_folder_that_is_none_has_no_locks() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("weg/lage.stemma.ron");
        assert!(matches!(lock_project(&path, &ada()), Lock::None));
    }

    #[test]
    #[cfg(unix)]
    fn two_names_of_one_project_are_one_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lage.stemma.ron");
        fs::write(&path, "").unwrap();
        let link = folder.path().join("andere.stemma.ron");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let first = lock_project(&path, &ada());
        assert!(matches!(first, Lock::Held(_)));
        assert!(matches!(lock_project(&link, &ada()), Lock::Taken(_)));
    }
}
