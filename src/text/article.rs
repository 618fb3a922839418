//! An article: one imported text with its metadata.

use super::{Metadata, Span, Text};

/// Names an article within one project; never used twice, even after the article is removed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ArticleId(pub u32);

/// A stretch of one article's text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Passage {
    /// The article.
    pub article: ArticleId,
    /// The stretch of its text.
    pub span: Span,
}

/// The language of an article, as far as the program makes a difference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Language {
    /// German.
    German,
    /// English.
    English,
    /// Another one, or none that could be told.
    #[default]
    Other,
}

impl Language {
    /// The tag of BCP 47: `de`, `en`, or `und` for "undetermined".
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
            Self::Other => "und",
        }
    }
}

/// What a block of an article is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BlockKind {
    /// The title of the article. Not aligned: titles are made by the outlet, not by the agency.
    Headline,
    /// A paragraph of the report.
    Paragraph,
    /// A title inside the article.
    Subheading,
    /// Agency line, copyright, credit, "Stand:": kept and shown, but it neither links nor counts.
    Boilerplate,
    /// What an agency tells newsrooms only and nobody may publish: "Notizblock", contacts, notes to
    /// editors. Kept and shown as such, never linked, never attributed, never part of a report.
    Internal,
}

impl BlockKind {
    /// Whether a block of this kind belongs to the report: its title, its paragraphs, the titles
    /// inside. Nothing is linked or attributed in any other.
    pub fn is_report(self) -> bool {
        match self {
            Self::Headline | Self::Paragraph | Self::Subheading => true,
            Self::Boilerplate | Self::Internal => false,
        }
    }
}

/// One paragraph, title or line of an article.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    /// Its place in the article's text, without white space around it.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// The boilerplate at its start that is not part of the report: "Seoul (dpa) - ".
    /// Empty (at the block's start) where there is none.
    pub dateline: Span,
}

impl Block {
    /// The block without its dateline.
    pub fn body(&self) -> Span {
        self.dateline.at_end().to(self.span)
    }
}

/// One imported text: its blocks, separated by one empty line each, and its metadata.
///
/// The text never changes after import; metadata may be corrected by hand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Article {
    text: Text,
    blocks: Vec<Block>,
    /// What is known of it besides its text.
    pub meta: Metadata,
    /// Where it came from, as a person would name it: a file name, relative to the opened folder.
    pub file: Option<String>,
}

impl Article {
    /// Puts an article together from its blocks: for each what it is, how many bytes of it are
    /// dateline, and its characters. Each is normalised and trimmed; empty ones are left out; the
    /// text is the rest with an empty line between them. Lines inside a block stay lines.
    pub fn from_blocks<'a>(
        blocks: impl IntoIterator<Item = (BlockKind, usize, &'a str)>,
        meta: Metadata,
    ) -> Self {
        let mut joined = String::new();
        let mut places = Vec::new();
        for (kind, dateline, raw) in blocks {
            // The dateline is normalised by itself, so that its length stays right.
            let (head, tail) = raw.split_at_checked(dateline).unwrap_or(("", raw));
            let head = Text::normalise(head);
            let tail = Text::normalise(tail);
            // A combining mark at the start of the tail belongs to the last character of the head.
            let whole = Text::normalise(&format!("{}{}", head.as_str(), tail.as_str()));
            let head_end = whole.snap(0..head.len()).end();
            let whole = whole.as_str();
            let trimmed = whole.trim();
            if trimmed.is_empty() {
                continue;
            }
            let cut = whole.len() - whole.trim_start().len();
            if !joined.is_empty() {
                joined.push_str("\n\n");
            }
            let start = joined.len();
            joined.push_str(trimmed);
            let dateline_end = start + head_end.saturating_sub(cut).min(trimmed.len());
            places.push((kind, start..joined.len(), start..dateline_end));
        }
        let text = Text::normalise(&joined);
        let blocks = places
            .into_iter()
            .map(|(kind, span, dateline)| Block {
                kind,
                span: text.snap(span),
                dateline: text.snap(dateline),
            })
            .collect();
        Self {
            text,
            blocks,
            meta,
            file: None,
        }
    }

    /// The whole text.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Its blocks in order. They do not overlap; only white space lies between them.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The characters of `span`.
    pub fn slice(&self, span: Span) -> &str {
        self.text.slice(span)
    }

    /// The name a person would call this copy by: provider, else file without what says its format,
    /// else headline.
    pub fn label(&self) -> &str {
        self.meta
            .provider
            .as_deref()
            .or(self.file.as_deref().map(without_ending))
            .or(self.meta.headline.as_deref())
            .unwrap_or("?")
    }

    /// The index of the block that holds byte `position`, or of the nearest one before it.
    pub fn block_at(&self, position: usize) -> Option<usize> {
        self.blocks
            .partition_point(|block| block.span.start() <= position)
            .checked_sub(1)
    }

    /// A number that tells texts apart: FNV-1a over the characters, the same on every machine.
    /// For recognising the same text again, not against forgery.
    pub fn fingerprint(&self) -> u64 {
        self.text
            .as_str()
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            })
    }
}

/// A file's name without the ending of a format that is read: "sub/a" of "sub/a.txt". Other dots are
/// part of the name.
fn without_ending(file: &str) -> &str {
    const ENDINGS: [&str; 16] = [
        "txt", "text", "md", "html", "htm", "xhtml", "mht", "mhtml", "xml", "docx", "docm", "odt",
        "fodt", "rtf", "eml", "emlx",
    ];
    match file.rsplit_once('.') {
        Some((name, ending))
            if !name.is_empty()
                && !name.ends_with('/')
                && ENDINGS.iter().any(|it| it.eq_ignore_ascii_case(ending)) =>
        {
            name
        }
        _ => file,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_format_is_no_part_of_a_name() {
        let check = |file: &str, name: &str| assert_eq!(without_ending(file), name);
        check("hafen_2026-02-11.txt", "hafen_2026-02-11");
        check("lage/Abend.HTML", "lage/Abend");
        check("Fassung 2.3", "Fassung 2.3");
        check("feed.xml#2", "feed.xml#2");
        check(".txt", ".txt");
        check("lage/.md", "lage/.md");
        check("ohne", "ohne");
    }
}
