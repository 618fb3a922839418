//! What can go wrong with files of the program's own.

use thiserror::Error;

/// Why a project could not be read or written. The file is named by whoever reports it.
#[derive(Debug, Error)]
pub enum StorageError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// The system would not give it out.
    #[error("it cannot be read: {0}")]
    Unreadable(std::io::Error),
    /// The system would not write it.
    #[error("it cannot be written: {0}")]
    Unwritable(std::io::Error),
    /// It was made by a newer version of the program.
    #[error("it needs a newer Stemma: its format is version {version}, this program knows {known}")]
    Newer {
        /// The format's version in the file.
        version: u32,
        /// The newest version that this program reads.
        known: u32,
    },
    /// It is not a project, or was damaged.
    #[error("line {line}, column {column}: {message}")]
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
