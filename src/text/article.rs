//! An article: one imported text with its metadata.

use jiff::civil::Date;

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

    /// [`label`](Self::label) without the day of publication that a file's name ends with, which stands beside
    /// the name wherever it is read: "portal" of "portal_2026-02-14".
    pub fn label_without_day(&self) -> &str {
        let label = self.label();
        match self.meta.published {
            Some(day) if self.meta.provider.is_none() => without_day(label, day),
            _ => label,
        }
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

/// A file's name without `day` and what parts it from the name, where it ends with that day and anything that
/// names the file is left.
fn without_day(name: &str, day: Date) -> &str {
    const PARTS: [char; 5] = [' ', '-', '_', '.', ','];
    // The last eight digits, whatever stands between them: names are asked for in every frame.
    let (mut written, mut place, mut start) = (0_i32, 1_i32, name.len());
    for (at, letter) in name.char_indices().rev() {
        match letter.to_digit(10) {
            Some(digit) => {
                written += digit as i32 * place;
                place *= 10;
                start = at;
            }
            None if place > 1 && PARTS.contains(&letter) => {}
            None => break,
        }
        if place == 100_000_000 {
            break;
        }
    }
    let (year, month, date) = (day.year(), day.month(), day.day());
    let (year, month, date) = (i32::from(year), i32::from(month), i32::from(date));
    let year_first = year * 10_000 + month * 100 + date;
    let day_first = date * 1_000_000 + month * 10_000 + year;
    let rest = name.get(..start).unwrap_or(name);
    let own = rest.trim_end_matches(PARTS);
    let is_name = own.ends_with(char::is_alphanumeric) && own != rest;
    if place == 100_000_000 && [year_first, day_first].contains(&written) && is_name {
        own
    } else {
        name
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

    #[test]
    fn the_day_of_publication_is_no_part_of_a_name() {
        let day = jiff::civil::date(2026, 2, 14);
        let check = |file: &str, name: &str| assert_eq!(without_day(file, day), name);
        check("hafen_2026-02-14", "hafen");
        check("3-hafen-2026-02-14", "3-hafen");
        check("Hafen 14.02.2026", "Hafen");
        check("hafen.20260214", "hafen");
        // Another day tells what the text does not, and a name that is only a day is all there is.
        check("hafen_2026-02-13", "hafen_2026-02-13");
        check("2026-02-14", "2026-02-14");
        check("_2026-02-14", "_2026-02-14");
        check("hafen2026-02-14", "hafen2026-02-14");
    }
}
