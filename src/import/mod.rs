//! Files, clipboard and wire formats into articles.

use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::text::Article;

/// One article as it was read, with what a person should know about how it was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Imported {
    /// The article.
    pub article: Article,
    /// What was odd but could be read.
    pub warnings: Vec<Warning>,
}

/// Something odd about an article that could be read all the same.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Warning {
    /// The bytes are not UTF-8; they were decoded as the named encoding.
    Decoded(&'static str),
    /// Some bytes have no meaning in the encoding and were replaced.
    Replaced(usize),
    /// There is a headline and nothing below it.
    OnlyHeadline,
    /// The language could not be told, or there are no attribution rules for it.
    LanguageUnknown,
    /// The text is mostly in a script that is read from right to left; it is drawn in logical order.
    RightToLeft,
}

/// Why something could not be read as an article. The file is named by whoever reports it.
#[derive(Debug, Error)]
pub enum ImportError {
    /// There is nothing in it, or only white space.
    #[error("the file is empty")]
    Empty,
    /// It is not text; the share of control characters in per cent.
    #[error("not text: {0} % of its bytes are control characters")]
    Binary(u8),
    /// It is larger than [`MOST_BYTES`].
    #[error("{} MB are more than the {} MB that an article may have", .0 / 1_000_000, MOST_BYTES / 1_000_000)]
    TooLarge(u64),
    /// No importer is made for files with this ending.
    #[error("no text file that can be read")]
    UnknownFormat,
    /// A folder holds no file that could be an article.
    #[error("there is no article in this folder")]
    NoArticle,
    /// The system would not give it out.
    #[error("{0}")]
    Unreadable(#[from] std::io::Error),
}

/// The largest file that is read as one article.
pub const MOST_BYTES: u64 = 20_000_000;

/// Reads the article in `bytes`; `name` is the file's name, whose ending tells Markdown from text.
///
/// # Errors
/// When the bytes are empty, not text, or too many.
pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<Imported, ImportError> {
    let _ = (name, bytes);
    Err(ImportError::Empty)
}

/// Makes an article of pasted text.
///
/// # Errors
/// When the text is empty.
pub fn read_pasted(text: &str) -> Result<Imported, ImportError> {
    let _ = text;
    Err(ImportError::Empty)
}

/// What a path given by a person leads to.
#[derive(Debug, Default)]
pub struct Found {
    /// Article files, sorted by name, with the name to show for each (relative to the folder given).
    pub articles: Vec<(PathBuf, String)>,
    /// Project files (`.stemma.ron`).
    pub projects: Vec<PathBuf>,
    /// What could not be read, and why.
    pub errors: Vec<(PathBuf, ImportError)>,
}

/// Looks up what `paths` lead to: files as they are, folders with every article below them.
pub fn find(paths: &[PathBuf]) -> Found {
    let _ = paths;
    Found::default()
}

/// Reads the article file at `path`; `name` becomes the name it is shown under.
///
/// # Errors
/// When the file cannot be read or holds no article.
pub fn read_file(path: &Path, name: &str) -> Result<Imported, ImportError> {
    let _ = (path, name);
    Err(ImportError::Empty)
}
