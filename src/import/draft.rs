//! What an importer hands to recognition.

use super::Warning;
use crate::text::{BlockKind, Language, Metadata};

/// A paragraph or line as an importer found it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    /// Its characters, without white space around them.
    pub text: String,
    /// What it is, where the format says so.
    pub kind: Option<BlockKind>,
}

impl Piece {
    /// A piece of a format that says nothing about it.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: None,
        }
    }

    /// A piece of which the format says what it is.
    pub fn of(kind: BlockKind, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: Some(kind),
        }
    }
}

/// One article as an importer found it: its pieces, and what the format says of it beside the text.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Draft {
    /// Its pieces in order.
    pub pieces: Vec<Piece>,
    /// What the format says of it, which wins over what can be recognised in the text. Its language
    /// is left open; see [`language`](Self::language).
    pub meta: Metadata,
    /// The language that the format declares.
    pub language: Option<Language>,
    /// The dateline where the format keeps it apart from the text: "Seoul (dpa) - ".
    pub dateline: Option<String>,
    /// Whether the format marks titles, so that none has to be guessed.
    pub has_marked_titles: bool,
    /// What was odd.
    pub warnings: Vec<Warning>,
}

impl Draft {
    /// An article of a format that tells nothing but its pieces.
    pub fn of(pieces: Vec<Piece>) -> Self {
        Self {
            pieces,
            ..Self::default()
        }
    }
}

/// The language of a tag of BCP 47 ("de-CH", "en_US") or of ISO 639-2 ("ger", "eng"). Nothing where
/// the tag is empty or says that nobody knows.
pub(super) fn language_of(tag: &str) -> Option<Language> {
    let first = tag
        .trim()
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    match first.as_str() {
        "de" | "deu" | "ger" | "german" | "deutsch" => Some(Language::German),
        "en" | "eng" | "english" => Some(Language::English),
        "" | "und" | "mul" | "zxx" | "x" => None,
        _ => Some(Language::Other),
    }
}

/// `words` with every run of white space as one space, none at the ends; nothing where nothing is left.
pub(super) fn tidy(words: &str) -> Option<String> {
    let tidy = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(tidy).filter(|tidy| !tidy.is_empty())
}
