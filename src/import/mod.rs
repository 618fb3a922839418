//! Files, clipboard and wire formats into articles.
//!
//! The way of a file: [decoding](decode) turns its bytes into characters, [`format`] tells by them which
//! importer is meant; that makes [drafts](draft) of them, one for each article in the file, and
//! [recognition](recognise) tells headline, subheadings, report, boilerplate and what is not for
//! publication apart and gathers the metadata.
//!
//! Each format has a file of its own: [plain] text and [Markdown](markdown), [HTML](html),
//! [NewsML-G2](newsml_g2), [NewsML 1](newsml_1), [NITF](nitf), [ninjs], [wires](wire) in IPTC 7901 and
//! ANPA 1312, [RSS and Atom](feed), [JSON Feed](json_feed), [Word and LibreOffice](package), [rich text](rtf),
//! [mails](mail). Files are found in [folders](folder) and [zip archives](archive).

mod archive;
mod boilerplate;
mod dateline;
mod decode;
mod draft;
mod feed;
mod folder;
mod format;
mod html;
#[cfg(any(test, fuzzing))]
mod importer;
mod internal;
mod json_feed;
mod language;
mod mail;
mod markdown;
mod markup;
mod markup_xml;
mod metadata;
mod newsml_1;
mod newsml_g2;
mod ninjs;
mod nitf;
mod package;
mod plain;
mod provider;
mod recognise;
mod rtf;
mod standing;
mod western;
mod wire;
mod wrapped;
mod xml;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use thiserror::Error;

use self::draft::Draft;
use crate::text::{Article, Text};

pub use archive::{ARCHIVE_ENDING, MOST_FILES, MOST_UNPACKED};
pub use folder::{ENDINGS, find};
#[cfg(any(test, fuzzing))]
pub use importer::Importer;

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
    /// It declares another encoding than it is in.
    Misdeclared,
    /// Some bytes have no meaning in the encoding and were replaced.
    Replaced(usize),
    /// There is a headline and nothing below it.
    OnlyHeadline,
    /// The language could not be told, or there are no attribution rules for it.
    LanguageUnknown,
    /// Something that came with it was left out because it could not be read: the name of what is attached to a
    /// mail, or of a mail in a mailbox.
    LeftOut(String),
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
    /// No importer is made for what is in it.
    #[error("no format that can be read; save it as text, .docx or .odt")]
    UnknownFormat,
    /// It is in a known format but breaks off or breaks the format's rules.
    #[error("damaged or incomplete {format}: line {line}, column {column}")]
    Malformed {
        /// The format: XML or JSON.
        format: &'static str,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
    },
    /// It is an archive or a mail that cannot be taken apart.
    #[error("damaged; it cannot be unpacked")]
    Damaged,
    /// It is in a known format but holds no text: pictures, films, or pointers to other files.
    #[error("{0} without a text")]
    WithoutText(&'static str),
    /// It declares entities of its own, which may blow it up or reach for other files.
    #[error("it declares XML entities of its own, which are not expanded, for safety")]
    Entities,
    /// Its elements lie in each other deeper than those of any article.
    #[error("its elements are nested too deep for an article")]
    TooDeep,
    /// It has more elements than any article.
    #[error("it has too many elements for an article")]
    TooManyParts,
    /// It unpacks to more than [`MOST_BYTES`].
    #[error("it unpacks to more than the {} MB that an article may have", MOST_BYTES / 1_000_000)]
    UnpacksTooLarge,
    /// A folder or an archive holds no file that could be an article.
    #[error("there is no article in it")]
    NoArticle,
    /// An archive lists more than [`MOST_FILES`] files, or they unpack to more than [`MOST_UNPACKED`].
    #[error(
        "it holds more than {MOST_FILES} files or unpacks to more than {} MB; unpack it and open the articles",
        MOST_UNPACKED / 1_000_000
    )]
    ArchiveTooLarge,
    /// A file in an archive can be unpacked with a password only.
    #[error("protected by a password; unpack it and open the articles")]
    Locked,
    /// It is a device or a pipe, which need never end.
    #[error("it is a device or a pipe")]
    NoFile,
    /// The system would not give it out.
    #[error("{0}")]
    Unreadable(#[from] std::io::Error),
}

/// The largest file that is read as one article.
pub const MOST_BYTES: u64 = 20_000_000;

/// Reads the articles in `bytes`; `name` is the file's name, under which they are shown. A file with
/// several articles gives them in its order, named `name#1`, `name#2` and so on by their place in it;
/// one with a single article gives that, named `name`. There is always at least one.
///
/// # Errors
/// When the bytes are empty, not text, or too many.
pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<Vec<Imported>, ImportError> {
    check_size(bytes.len() as u64)?;
    let (drafts, warnings) = format::read(name, bytes)?;
    compose(
        drafts,
        Some(name).filter(|name| !name.is_empty()),
        &warnings,
    )
}

/// Makes an article of pasted text.
///
/// # Errors
/// When the text is empty or too long.
pub fn read_pasted(text: &str) -> Result<Imported, ImportError> {
    check_size(text.len() as u64)?;
    let text = Text::normalise(text);
    composed(Draft::of(plain::pieces(text.as_str())), None).ok_or(ImportError::Empty)
}

/// Makes an article of HTML from the clipboard, as browsers and mail programs put it there.
///
/// # Errors
/// When it holds no word, is too long, or nests too deep.
pub fn read_pasted_html(marked: &str) -> Result<Imported, ImportError> {
    check_size(marked.len() as u64)?;
    composed(html::pasted(marked)?, None).ok_or(ImportError::Empty)
}

fn check_size(len: u64) -> Result<(), ImportError> {
    if len > MOST_BYTES {
        return Err(ImportError::TooLarge(len));
    }
    Ok(())
}

/// Puts the articles of a file together, each with what was odd about the file.
fn compose(
    drafts: Vec<Draft>,
    name: Option<&str>,
    warnings: &[Warning],
) -> Result<Vec<Imported>, ImportError> {
    let several = drafts.len() > 1;
    let articles: Vec<Imported> = drafts
        .into_iter()
        .enumerate()
        .filter_map(|(place, mut draft)| {
            draft.warnings.splice(0..0, warnings.iter().cloned());
            let file = name.map(|name| {
                if several {
                    format!("{name}#{}", place + 1)
                } else {
                    name.to_owned()
                }
            });
            composed(draft, file.as_deref())
        })
        .collect();
    if articles.is_empty() {
        return Err(ImportError::Empty);
    }
    Ok(articles)
}

/// The article of a draft; nothing where it holds no word.
fn composed(draft: Draft, file: Option<&str>) -> Option<Imported> {
    let imported = recognise::compose(draft, file);
    (!imported.article.blocks().is_empty()).then_some(imported)
}

/// What a path given by a person leads to.
#[derive(Debug, Default)]
pub struct Found {
    /// Article files, sorted by name, with the name to show for each (relative to the folder or archive
    /// given). Those in an archive have a path that goes on behind the archive's; [`read_file`] reads it.
    pub articles: Vec<(PathBuf, String)>,
    /// Project files (`.stemma.ron`).
    pub projects: Vec<PathBuf>,
    /// What could not be read, and why.
    pub errors: Vec<(PathBuf, ImportError)>,
}

/// Reads the articles in the file at `path`, which may lie in an archive, as [`read_bytes`] does; `name`
/// becomes the name they are shown under.
///
/// # Errors
/// When the file cannot be read or holds no article.
pub fn read_file(path: &Path, name: &str) -> Result<Vec<Imported>, ImportError> {
    Reader::default().read(path, name)
}

/// Reads one file after the other. An archive stays open while the next file lies in it as well: to look
/// through its list anew for each of thousands would take longer than to read them.
#[derive(Default)]
pub struct Reader {
    archive: Option<archive::Opened>,
}

impl Reader {
    /// The same as [`read_file`].
    ///
    /// # Errors
    /// When the file cannot be read or holds no article.
    pub fn read(&mut self, path: &Path, name: &str) -> Result<Vec<Imported>, ImportError> {
        if let Some((place, inside)) = archive::split(path) {
            let open = self.archive.take().filter(|open| open.is_at(place));
            let open = match open {
                Some(open) => open,
                None => archive::Opened::open(place)?,
            };
            return read_bytes(name, &self.archive.insert(open).read(&inside)?);
        }
        let file = fs::File::open(path)?;
        check_size(file.metadata()?.len())?;
        let mut bytes = Vec::new();
        // A file may grow while it is read.
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        read_bytes(name, &bytes)
    }
}

#[cfg(test)]
mod everyday;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
