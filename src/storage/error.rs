//! What can go wrong with files of the program's own.

use std::io;

use thiserror::Error;

use super::Editor;

/// Why a project could not be read or written. The file is named by whoever reports it.
#[derive(Debug, Error)]
pub enum StorageError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// The system would not give it out.
    #[error("it cannot be read: {0}")]
    Unreadable(io::Error),
    /// The system would not write it.
    #[error("it cannot be written: {0}")]
    Unwritable(io::Error),
    /// It is not the file any more that was read: another program, or another window, wrote it.
    #[error("it was changed on disk since it was read")]
    Changed,
    /// There is a file of this name already, and nobody was asked about it.
    #[error("there is a file of this name already")]
    Exists,
    /// Somebody else has it open for editing.
    #[error("it is open elsewhere: {} on {} since {}", .0.user, .0.machine, .0.since)]
    InUse(Editor),
    /// It was made by a newer version of the program.
    #[error(
        "it needs {}: its format is version {version}, Stemma {} knows {known}",
        needs.as_ref().map_or_else(|| "a newer Stemma".to_owned(), |needs| format!("Stemma {needs} or newer")),
        env!("CARGO_PKG_VERSION")
    )]
    Newer {
        /// The format's version in the file.
        version: u32,
        /// The newest version that this program reads.
        known: u32,
        /// The version of the program that reads it, where the file says so.
        needs: Option<String>,
    },
    /// It is not a project, or was damaged.
    #[error(
        "the project is damaged at line {line}, column {column}, and is left as it is: {message}"
    )]
    Damaged {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
}

impl StorageError {
    /// Whether the file is simply not there.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }
}
