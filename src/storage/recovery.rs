//! Copies of unsaved projects, for the next start after a crash.
//!
//! The shell writes a copy a few seconds after a change ([`write_recovery`]), removes it when the
//! project is saved or its changes are given up ([`remove_recovery`]), and offers what it finds at
//! the next start ([`list_recoveries`]). A copy is a project file whose first line, a comment,
//! names the file that it is a copy of; [`read_project`](super::read_project) opens it.

use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{ENDING, StorageError, file, render_project};
use crate::review::Project;

/// How the first line of a copy begins; the path follows as a JSON string, or `null`.
const HEAD: &str = "// Stemma recovery copy of ";

/// The longest first line that is read, in bytes: longer than any path that a system allows.
const LONGEST_HEAD: u64 = 1 << 17;

/// A recovery copy on disk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecoveryCopy {
    /// Where it lies.
    pub path: PathBuf,
    /// The project file it belongs to; nothing if that was never saved.
    pub project: Option<PathBuf>,
    /// When it was written.
    pub written: Option<SystemTime>,
}

/// Where recovery copies belong on this system.
pub fn recovery_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "stemma")
        .map(|folders| folders.data_local_dir().join("recovery"))
}

/// The copies in `folder`, latest first. A copy need not be whole; opening it says.
pub fn list_recoveries(folder: &Path) -> Vec<RecoveryCopy> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut copies: Vec<RecoveryCopy> = entries
        .filter_map(|entry| copy_at(entry.ok()?.path()))
        .collect();
    copies.sort_by(|a, b| b.written.cmp(&a.written).then_with(|| a.path.cmp(&b.path)));
    copies
}

/// The recovery copy that `path` is, if it is one.
fn copy_at(path: PathBuf) -> Option<RecoveryCopy> {
    if !path.file_name()?.to_str()?.ends_with(ENDING) {
        return None;
    }
    let file = std::fs::File::open(&path).ok()?;
    let written = file.metadata().and_then(|meta| meta.modified()).ok();
    let mut first = String::new();
    let mut head = BufReader::new(file.take(LONGEST_HEAD));
    head.read_line(&mut first).ok()?;
    let project = serde_json::from_str(first.strip_prefix(HEAD)?).ok()?;
    Some(RecoveryCopy {
        path,
        project,
        written,
    })
}

/// Writes a copy of `project` whose file is `file`, over the last copy of the same `run`: a name
/// that no other run of the program has, so that two windows never write over each other's work.
///
/// # Errors
/// When the system would not write it.
pub fn write_recovery(
    folder: &Path,
    run: &str,
    file: Option<&Path>,
    project: &Project,
) -> Result<(), StorageError> {
    serde_json::to_string(&file.and_then(Path::to_str))
        .map_err(io::Error::other)
        .and_then(|name| {
            let text = format!("{HEAD}{name}\n{}", render_project(project));
            file::replace_in_new_folder(&place(folder, run), text.as_bytes())
        })
        .map_err(StorageError::Unwritable)
}

/// Removes the copy that this `run` wrote, if there is one.
pub fn remove_recovery(folder: &Path, run: &str) {
    discard_recovery(&place(folder, run));
}

/// Removes the copy at `path`, if there is one.
pub fn discard_recovery(path: &Path) {
    if let Err(error) = std::fs::remove_file(path)
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
        write_recovery(&folder, "first", None, &Project::new()).unwrap();
        write_recovery(&folder, "first", None, &project).unwrap();
        write_recovery(&folder, "second", Some(&saved), &project).unwrap();
        std::fs::write(folder.join("other.stemma.ron"), "(version: 1)").unwrap();
        let copies = list_recoveries(&folder);
        let of: Vec<_> = copies.iter().map(|copy| copy.project.clone()).collect();
        assert_eq!(of.len(), 2);
        assert!(of.contains(&None) && of.contains(&Some(saved.clone())));
        for copy in &copies {
            assert!(copy.written.is_some());
            assert_eq!(read_project(&copy.path).unwrap(), project);
        }
        remove_recovery(&folder, "second");
        let rest = list_recoveries(&folder);
        assert_eq!(rest.len(), 1);
        assert_eq!(rest[0].project, None);
    }
}
