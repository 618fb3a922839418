//! Opening and saving a project's file while others may write it too.
//!
//! Whoever opens a project gets its [`FileState`] with it: a digest of what lay on disk. Saving
//! compares it with what lies there now and refuses where somebody else has written since. What the
//! file held before becomes its backup, `NAME.backup.stemma.ron` beside it, which opens like any
//! project.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{ENDING, StorageError, file, parse_project, render_project};
use crate::review::Project;

/// What lay on disk under a path at some time: a digest of its bytes, or nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FileState(Option<[u8; 32]>);

impl FileState {
    /// The state of a file that holds these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Some(Sha256::digest(bytes).into()))
    }

    /// The state of the file at `path` now.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn now(path: &Path) -> io::Result<Self> {
        match file::read(path) {
            Ok(bytes) => Ok(Self::of(&bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self(None)),
            Err(error) => Err(error),
        }
    }

    /// As hexadecimal digits; nothing where there is no file.
    pub fn written(&self) -> Option<String> {
        self.0
            .map(|digest| digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// What [`written`](Self::written) wrote; no file where it cannot be read.
    pub fn parse(digits: Option<&str>) -> Self {
        let digest = digits
            .filter(|digits| digits.len() == 64)
            .and_then(|digits| {
                let mut digest = [0; 32];
                for (place, byte) in digest.iter_mut().enumerate() {
                    *byte = u8::from_str_radix(digits.get(2 * place..2 * place + 2)?, 16).ok()?;
                }
                Some(digest)
            });
        Self(digest)
    }
}

/// What may be written over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Overwrite {
    /// Whatever is there: a person said so.
    Anything,
    /// The file as it was then, or none: where it is gone it is written anew.
    Only(FileState),
    /// No file: nobody was asked about the one that may be there.
    Nothing,
}

/// Reads a project and what its file holds.
///
/// # Errors
/// When the file is missing, unreadable, damaged or too new.
pub fn open_project(path: &Path) -> Result<(Project, FileState), StorageError> {
    let bytes = file::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => StorageError::Missing,
        _ => StorageError::Unreadable(error),
    })?;
    let state = FileState::of(&bytes);
    match std::str::from_utf8(&bytes) {
        Ok(text) => parse_project(text).map(|project| (project, state)),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let good = String::from_utf8_lossy(good);
            let line = good.rsplit('\n').next().unwrap_or_default();
            Err(StorageError::Damaged {
                line: good.matches('\n').count() + 1,
                column: line.chars().count() + 1,
                message: "not UTF-8 text".to_owned(),
            })
        }
    }
}

/// Saves a project: wholly or not at all, following links, keeping permissions and one backup.
/// Returns what the file holds now.
///
/// Where the file already holds exactly this project nothing is written.
///
/// # Errors
/// When the file is not what may be written over, or the system would not write it. The file is as
/// it was then.
pub fn save_project(
    path: &Path,
    project: &Project,
    over: &Overwrite,
) -> Result<FileState, StorageError> {
    let path = file::followed(path);
    let text = render_project(project);
    let new = FileState::of(text.as_bytes());
    let now = || FileState::now(&path).map_err(StorageError::Unwritable);
    if now()? == new {
        return Ok(new);
    }
    let half = file::Half::begin(&path).map_err(StorageError::Unwritable)?;
    // From here on nobody else can save.
    let now = now()?;
    if now != FileState::default() {
        match over {
            Overwrite::Only(known) if now != *known => return Err(StorageError::Changed),
            Overwrite::Nothing => return Err(StorageError::Exists),
            Overwrite::Only(_) | Overwrite::Anything => {}
        }
    }
    half.finish(Some(&backup_of(&path)), |file: &mut dyn Write| {
        file.write_all(text.as_bytes())
    })
    .map_err(StorageError::Unwritable)?;
    Ok(new)
}

/// Where the backup of a project's file lies: `Lage.backup.stemma.ron` beside `Lage.stemma.ron`.
pub fn backup_of(path: &Path) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let stem = name.strip_suffix(ENDING).unwrap_or(&name);
    file::beside(&path.with_file_name(stem), "", &format!(".backup{ENDING}"))
}
