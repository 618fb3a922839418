//! A report before it has a format: blocks of typed display segments.
//!
//! The core says what stands there and what it is; HTML, Markdown, the clipboard and the window each
//! map it to what they can show. Every string is foreign (article text, names, notes) and has no
//! markup of its own: whoever maps it escapes it.

use crate::wording::Tongue;

/// A whole report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// The language that it speaks; the articles keep theirs.
    pub tongue: Tongue,
    /// Its title.
    pub title: String,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}

/// A part of a report with lines of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// The title of a section.
    Heading {
        /// What references name; letters, digits and hyphens.
        name: String,
        /// The words.
        words: String,
    },
    /// A paragraph.
    Paragraph(Line),
    /// Names with what they are.
    Facts(Vec<(String, Line)>),
    /// One line below the other.
    List(Vec<Line>),
    /// A table.
    Table {
        /// What its columns are set by; letters, digits and hyphens.
        name: &'static str,
        /// The titles of its columns.
        columns: Vec<String>,
        /// Its rows; each as long as `columns`.
        rows: Vec<Vec<Line>>,
    },
    /// What the articles say on one thing, side by side.
    Copies(Vec<Copy>),
    /// A card with a title, kept on one page where it fits.
    Card {
        /// What references name; letters, digits and hyphens.
        name: String,
        /// Its title.
        title: Line,
        /// What stands on it.
        blocks: Vec<Block>,
    },
}

/// What one article says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Copy {
    /// What the article is called.
    pub article: String,
    /// The article's language as a tag of BCP 47.
    pub language: &'static str,
    /// Its passages, in order of place.
    pub passages: Vec<Quoted>,
}

/// A passage with its attribution.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quoted {
    /// Who says it, nearest to the article first.
    pub chain: Line,
    /// The words.
    pub words: Line,
    /// How it is presented and how it relates to the first copy.
    pub remark: Line,
}

/// Segments that follow each other on a line.
pub type Line = Vec<Segment>;

/// A stretch of a line that is one thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Segment {
    /// Words of the report itself.
    Plain(String),
    /// The same, emphasised.
    Strong(String),
    /// The same, of less weight.
    Faint(String),
    /// Words of an article.
    Words {
        /// The characters.
        text: String,
        /// How they stand out.
        mark: Mark,
    },
    /// Somebody who says something.
    Source(String),
    /// Between a source and whom it has it from.
    From,
    /// A rating: "B2".
    Rating(String),
    /// What a reviewer wrote; may have several lines.
    Note(String),
    /// A code that tells texts apart, of letters and digits.
    Code(String),
    /// Leads to a heading or card.
    Reference {
        /// Its name.
        to: String,
        /// The words.
        words: String,
    },
}

/// How words of an article stand out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mark {
    /// They only surround what is said.
    Around,
    /// They are what is said.
    Said,
    /// Another copy lacks them or words them differently.
    Differing,
    /// They disagree with another copy.
    Disagreeing,
}

impl Segment {
    /// The characters, without what they are.
    pub fn characters(&self) -> &str {
        match self {
            Self::Plain(words)
            | Self::Strong(words)
            | Self::Faint(words)
            | Self::Source(words)
            | Self::Rating(words)
            | Self::Note(words)
            | Self::Code(words)
            | Self::Words { text: words, .. }
            | Self::Reference { words, .. } => words,
            Self::From => "→",
        }
    }
}
