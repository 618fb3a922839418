//! Files, clipboard and wire formats into articles.
//!
//! The way of a file: [decoding](decode) turns its bytes into characters, an importer ([plain] text,
//! [Markdown](markdown)) cuts those into pieces, and [recognition](recognise) tells
//! headline, subheadings, report and boilerplate apart and gathers the metadata.

mod boilerplate;
mod dateline;
mod decode;
mod folder;
mod language;
mod markdown;
mod metadata;
mod plain;
mod recognise;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::text::{Article, Text};

pub use folder::find;

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
    check_size(bytes.len() as u64)?;
    if bytes.starts_with(b"%PDF")
        || bytes.starts_with(b"{\\rtf")
        || bytes.starts_with(b"PK\x03\x04")
    {
        return Err(ImportError::UnknownFormat);
    }
    let (text, mut warnings) = decode::decode(bytes)?;
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_markdown = ["md", "markdown"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known));
    let imported = read_text(
        &text,
        is_markdown,
        Some(name).filter(|name| !name.is_empty()),
    )?;
    warnings.extend(imported.warnings);
    Ok(Imported {
        article: imported.article,
        warnings,
    })
}

/// Makes an article of pasted text.
///
/// # Errors
/// When the text is empty or too long.
pub fn read_pasted(text: &str) -> Result<Imported, ImportError> {
    check_size(text.len() as u64)?;
    read_text(text, false, None)
}

fn check_size(len: u64) -> Result<(), ImportError> {
    if len > MOST_BYTES {
        return Err(ImportError::TooLarge(len));
    }
    Ok(())
}

fn read_text(raw: &str, is_markdown: bool, file: Option<&str>) -> Result<Imported, ImportError> {
    let text = Text::normalise(raw);
    let pieces = if is_markdown {
        markdown::pieces(text.as_str())
    } else {
        plain::pieces(text.as_str())
    };
    if pieces.is_empty() {
        return Err(ImportError::Empty);
    }
    Ok(recognise::compose(pieces, file))
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

/// Reads the article file at `path`; `name` becomes the name it is shown under.
///
/// # Errors
/// When the file cannot be read or holds no article.
pub fn read_file(path: &Path, name: &str) -> Result<Imported, ImportError> {
    let file = fs::File::open(path)?;
    check_size(file.metadata()?.len())?;
    let mut bytes = Vec::new();
    // A file may grow while it is read.
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    read_bytes(name, &bytes)
}

#[cfg(test)]
mod tests;
