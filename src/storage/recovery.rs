//! Copies of unsaved projects, for the next start after a crash.
//!
//! The shell writes a copy a few seconds after a change ([`write_recovery`]), removes it when the
//! project is saved or its changes are given up ([`remove_recovery`]), and offers what it finds at
//! the next start ([`list_recoveries`]). A copy is a project file whose first line, a comment,
//! names the file that it is a copy of and what that held; [`read_project`] opens it.
//!
//! A window that runs holds the system's lock on `RUN.running` in the same folder ([`Run`]); copies of
//! a run whose lock is held belong to a window that is open, and are not offered. The system lets go of
//! the lock of a killed program a moment after the kill, later where its disk is slow. A start in that
//! moment must not miss the copy, so [`find_recoveries`] names such runs as well, and whoever waits for
//! their end ([`LiveRun::left_behind`]) gets what they leave.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::saved::FileState;
use super::{ENDING, StorageError, file, lock, read_project, render_project};
use crate::review::{Difference, Project};

/// How the first line of a copy begins; what it is a copy of follows as JSON.
const HEAD: &str = "// Stemma recovery copy of ";

/// The longest first line that is read, in bytes: longer than any path that a system allows.
const LONGEST_HEAD: u64 = 1 << 17;

/// How the names of the files end that tell which runs are alive.
const RUNNING: &str = ".running";

/// What a recovery copy is a copy of.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Original {
    /// The project's file; nothing if that was never saved.
    pub file: Option<PathBuf>,
    /// What it held when it was last read or saved.
    pub state: FileState,
}

/// The same as the first line has it.
#[derive(Serialize, Deserialize)]
struct Head {
    file: Option<PathBuf>,
    sha256: Option<String>,
}

/// A recovery copy on disk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecoveryCopy {
    /// Where it lies.
    pub path: PathBuf,
    /// What it is a copy of.
    pub original: Original,
    /// When it was written.
    pub written: Option<SystemTime>,
}

/// What lies in the folder of the recovery copies.
#[derive(Debug, Default)]
pub struct Recoveries {
    /// The copies that no open window is writing, latest first.
    pub copies: Vec<RecoveryCopy>,
    /// The runs that have not ended, or whose end the system has not seen to yet.
    pub live: Vec<LiveRun>,
}

/// Another run of the program that is alive, as far as can be told.
#[derive(PartialEq, Eq, Debug)]
pub struct LiveRun {
    sign: PathBuf,
}

impl LiveRun {
    /// Waits until the run has ended, however long that takes, and gives the copy that it left; nothing
    /// where it left none, as runs do that end properly.
    pub fn left_behind(self) -> Option<RecoveryCopy> {
        let run = self.sign.file_name()?.to_str()?.strip_suffix(RUNNING)?;
        let waited = lock::wait_for(&self.sign);
        let copy = copy_at(place(self.sign.parent()?, run));
        if let Ok(Some(file)) = waited {
            let _ = fs::remove_file(&self.sign);
            let _ = file.unlock();
        }
        copy
    }
}

/// A run of the program, told from all others by its name. As long as the value lives, other
/// runs know that its copies are in use.
#[derive(Debug)]
pub struct Run {
    name: String,
    alive: Option<(File, PathBuf)>,
}

impl Run {
    /// A run with a name that no other has, whose copies lie in `folder`.
    pub fn new(folder: Option<&Path>, name: String) -> Self {
        let alive = folder.and_then(|folder| {
            let path = folder.join(format!("{name}{RUNNING}"));
            let taken = file::make_private_folder(folder).and_then(|()| {
                // Another start may look at the new sign before it is locked, and clear it away.
                for _ in 0..100 {
                    if let Some(file) = lock::take(&path)?
                        && lock::is_still(&file, &path)
                    {
                        return Ok(Some(file));
                    }
                }
                Ok(None)
            });
            match taken {
                Ok(taken) => taken.map(|file| (file, path)),
                Err(error) => {
                    log::warn!("other windows cannot know of this one: {error}");
                    None
                }
            }
        });
        Self { name, alive }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let Some((file, path)) = &self.alive {
            let _ = fs::remove_file(path);
            let _ = file.unlock();
        }
    }
}

/// Where recovery copies belong on this system.
pub fn recovery_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "stemma")
        .map(|folders| folders.data_local_dir().join("recovery"))
}

/// The copies in `folder` that no open window is writing, latest first, as in [`find_recoveries`].
pub fn list_recoveries(folder: &Path) -> Vec<RecoveryCopy> {
    find_recoveries(folder).copies
}

/// The copies in `folder` and the runs that may leave more. A copy need not be whole; opening it says.
/// What ended runs left otherwise is cleared away.
pub fn find_recoveries(folder: &Path) -> Recoveries {
    let mut found = Recoveries::default();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    let mut live = BTreeSet::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let half = name
            .strip_prefix(file::HALF.0)
            .and_then(|name| name.strip_suffix(file::HALF.1))
            .and_then(|name| name.strip_suffix(ENDING));
        let run = half
            .or_else(|| name.strip_suffix(ENDING))
            .or_else(|| name.strip_suffix(RUNNING));
        let Some(run) = run else { continue };
        let sign = folder.join(format!("{run}{RUNNING}"));
        if !ended(&sign) {
            live.insert(sign);
        } else if half.is_some() {
            // Nobody will finish it, and it holds confidential words.
            let _ = fs::remove_file(&path);
        } else if name.ends_with(ENDING) {
            found.copies.extend(copy_at(path));
        }
    }
    found.live = live.into_iter().map(|sign| LiveRun { sign }).collect();
    found
        .copies
        .sort_by(|a, b| b.written.cmp(&a.written).then_with(|| a.path.cmp(&b.path)));
    found
}

/// The recovery copy that `path` is, if it is one.
fn copy_at(path: PathBuf) -> Option<RecoveryCopy> {
    let file = File::open(&path).ok()?;
    let written = file.metadata().and_then(|meta| meta.modified()).ok();
    let mut first = String::new();
    let mut head = BufReader::new(file.take(LONGEST_HEAD));
    head.read_line(&mut first).ok()?;
    let head: Head = serde_json::from_str(first.strip_prefix(HEAD)?).ok()?;
    Some(RecoveryCopy {
        path,
        original: Original {
            file: head.file,
            state: FileState::parse(head.sha256.as_deref()),
        },
        written,
    })
}

/// Whether the run with this sign is over. Clears the sign away then: its lock is free, so nobody will
/// miss it.
fn ended(sign: &Path) -> bool {
    if !sign.exists() {
        return true;
    }
    match lock::take(sign) {
        Ok(Some(file)) => {
            let _ = fs::remove_file(sign);
            let _ = file.unlock();
            true
        }
        Ok(None) => false,
        // Where there are no locks, a copy too many is offered rather than one too few.
        Err(_) => true,
    }
}

/// Writes a copy of `project`, over the last copy of the same `run`, so that two windows never
/// write over each other's work.
///
/// # Errors
/// When the system would not write it.
pub fn write_recovery(
    folder: &Path,
    run: &str,
    original: &Original,
    project: &Project,
) -> Result<(), StorageError> {
    let head = Head {
        // A path that is no text cannot be named; the copy is there all the same.
        file: original.file.clone().filter(|path| path.to_str().is_some()),
        sha256: original.state.written(),
    };
    serde_json::to_string(&head)
        .map_err(io::Error::other)
        .and_then(|head| {
            let text = format!("{HEAD}{head}\n{}", render_project(project));
            file::replace_in_new_folder(&place(folder, run), text.as_bytes())
        })
        .map_err(StorageError::Unwritable)
}

/// What a copy has that the project's file has not; nothing where the copy cannot be read. A file
/// that is missing or cannot be read counts as a project without anything in it.
pub fn summary(copy: &RecoveryCopy) -> Option<Difference> {
    let recovered = read_project(&copy.path).ok()?;
    let saved = match copy.original.file.as_deref().map(read_project) {
        Some(Ok(saved)) => saved,
        _ => Project::new(),
    };
    Some(Difference::between(&saved, &recovered))
}

/// Removes the copy that this `run` wrote, if there is one.
pub fn remove_recovery(folder: &Path, run: &str) {
    discard_recovery(&place(folder, run));
}

/// Removes the copy at `path`, if there is one.
pub fn discard_recovery(path: &Path) {
    if let Err(error) = fs::remove_file(path)
        && error.kind() != io::ErrorKind::NotFound
    {
        log::warn!(
            "a recovery copy cannot be removed: {error}: {}",
            path.display()
        );
    }
}

fn place(folder: &Path, run: &str) -> PathBuf {
    folder.join(format!("{run}{ENDING}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::sample::three;
    use crate::storage::read_project;

    #[test]
    fn a_copy_is_found_opened_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("recovery");
        assert_eq!(list_recoveries(&folder), []);
        remove_recovery(&folder, "first");

        let project = three().project;
        let saved = PathBuf::from("Lage \"Ost\"\nneu.stemma.ron");
        let none = Original::default();
        let of_file = Original {
            file: Some(saved.clone()),
            state: FileState::of(b"alt"),
        };
        write_recovery(&folder, "first", &none, &Project::new()).unwrap();
        write_recovery(&folder, "first", &none, &project).unwrap();
        write_recovery(&folder, "second", &of_file, &project).unwrap();
        fs::write(folder.join("other.stemma.ron"), "(version: 1)").unwrap();
        let copies = list_recoveries(&folder);
        let of: Vec<_> = copies.iter().map(|copy| copy.original.clone()).collect();
        assert_eq!(of.len(), 2);
        assert!(of.contains(&none) && of.contains(&of_file));
        for copy in &copies {
            assert!(copy.written.is_some());
            assert_eq!(read_project(&copy.path).unwrap(), project);
        }
        remove_recovery(&folder, "second");
        let rest = list_recoveries(&folder);
        assert_eq!(rest.len(), 1);
        assert_eq!(rest[0].original, none);
    }

    #[test]
    fn a_window_that_still_runs_is_no_crash() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let alive = Run::new(Some(folder), "lebt".to_owned());
        let none = Original::default();
        write_recovery(folder, alive.name(), &none, &three().project).unwrap();
        write_recovery(folder, "tot", &none, &three().project).unwrap();
        // A crash leaves the sign without its lock.
        fs::write(folder.join("tot.running"), "").unwrap();
        let offered = |folder: &Path| -> Vec<String> {
            list_recoveries(folder)
                .iter()
                .map(|copy| {
                    copy.path
                        .file_stem()
                        .unwrap()
                        .to_string_lossy()
                        .into_owned()
                })
                .collect()
        };
        assert_eq!(offered(folder), ["tot.stemma"]);
        assert!(!folder.join("tot.running").exists());
        drop(alive);
        assert_eq!(offered(folder).len(), 2);
    }

    #[test]
    fn what_a_run_leaves_that_ends_later_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        // One dies a moment after the look, the other ends properly.
        let dying = Run::new(Some(folder), "stirbt".to_owned());
        let ending = Run::new(Some(folder), "endet".to_owned());
        let none = Original::default();
        write_recovery(folder, dying.name(), &none, &three().project).unwrap();
        write_recovery(folder, ending.name(), &none, &three().project).unwrap();
        let found = find_recoveries(folder);
        assert_eq!(found.copies, []);
        assert_eq!(found.live.len(), 2);
        remove_recovery(folder, ending.name());
        drop((dying, ending));
        let left: Vec<_> = found
            .live
            .into_iter()
            .filter_map(LiveRun::left_behind)
            .map(|copy| copy.path)
            .collect();
        assert_eq!(left, [folder.join("stirbt.stemma.ron")]);
        assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
    }

    #[test]
    fn a_copy_that_was_never_finished_is_cleared_away_once_its_run_is_over() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let alive = Run::new(Some(folder), "lebt".to_owned());
        for run in ["lebt", "tot"] {
            fs::write(folder.join(format!(".{run}.stemma.ron.saving")), "halb").unwrap();
        }
        assert_eq!(find_recoveries(folder).copies, []);
        assert!(folder.join(".lebt.stemma.ron.saving").exists());
        assert!(!folder.join(".tot.stemma.ron.saving").exists());
        drop(alive);
    }

    #[test]
    fn a_summary_tells_what_the_copy_has_more() {
        let folder = tempfile::tempdir().unwrap();
        let mut sample = three();
        let file = folder.path().join("lage.stemma.ron");
        super::super::write_project(&file, &sample.project).unwrap();
        let place = sample.at(0, "1500 Mann seien angekommen");
        let note = crate::review::Edit::SetNote(place, "Prüfen.".to_owned());
        sample.edit(note).unwrap();
        let original = Original {
            file: Some(file.clone()),
            state: FileState::now(&file).unwrap(),
        };
        let copies = folder.path().join("copies");
        write_recovery(&copies, "x", &original, &sample.project).unwrap();
        let copy = &list_recoveries(&copies)[0];
        let told = summary(copy).unwrap();
        assert_eq!(
            told,
            Difference {
                notes: 1,
                ..Difference::default()
            }
        );
        fs::write(&copy.path, "(version").unwrap();
        assert_eq!(summary(copy), None);
    }
}
