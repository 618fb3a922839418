//! One importer by itself, whatever the bytes look like.
//!
//! Files are given to the importer that their content asks for. Fuzzing and property tests ask each one
//! directly, so that a changed first byte does not send what they try elsewhere.

use super::draft::Draft;
use super::{
    ImportError, Imported, check_size, compose, decode, feed, html, json_feed, mail, markdown,
    newsml_1, newsml_g2, ninjs, nitf, package, plain, rtf, wire, xml,
};
use crate::text::Text;

/// A way of making articles of bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Importer {
    /// Plain text.
    Plain,
    /// Markdown.
    Markdown,
    /// A page saved from a browser.
    Html,
    /// HTML from the clipboard.
    PastedHtml,
    /// News items, packages and messages in NewsML-G2.
    NewsmlG2,
    /// NewsML 1.2.
    Newsml1,
    /// NITF.
    Nitf,
    /// ninjs 1 to 3.
    Ninjs,
    /// Wires as dpa and most European agencies send them.
    Iptc7901,
    /// Wires of North America.
    Anpa1312,
    /// RSS and Atom.
    Feed,
    /// JSON Feed.
    JsonFeed,
    /// `.docx` and `.odt`.
    Package,
    /// `.rtf`.
    Rtf,
    /// `.eml`.
    Mail,
}

impl Importer {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Plain,
        Self::Markdown,
        Self::Html,
        Self::PastedHtml,
        Self::NewsmlG2,
        Self::Newsml1,
        Self::Nitf,
        Self::Ninjs,
        Self::Iptc7901,
        Self::Anpa1312,
        Self::Feed,
        Self::JsonFeed,
        Self::Package,
        Self::Rtf,
        Self::Mail,
    ];

    /// Reads `bytes` with this importer, as [`read_bytes`](super::read_bytes) does once it has chosen it.
    ///
    /// # Errors
    /// When they are not in its format, or hold no word.
    pub fn read(self, bytes: &[u8]) -> Result<Vec<Imported>, ImportError> {
        check_size(bytes.len() as u64)?;
        match self {
            Self::Package => return compose(vec![package::draft(bytes)?], None, &[]),
            Self::Rtf => return compose(vec![rtf::draft(bytes)?], None, &[]),
            Self::Mail => return compose(mail::drafts(bytes)?, None, &[]),
            _ => {}
        }
        let (text, warnings) = decode::decode(bytes)?;
        compose(self.drafts(&text)?, None, &warnings)
    }

    fn drafts(self, text: &str) -> Result<Vec<Draft>, ImportError> {
        Ok(match self {
            Self::Plain => vec![Draft::of(plain::pieces(Text::normalise(text).as_str()))],
            Self::Markdown => vec![markdown::draft(Text::normalise(text).as_str())],
            Self::Html => vec![html::draft(text)?],
            Self::PastedHtml => vec![html::pasted(text)?],
            Self::Iptc7901 | Self::Anpa1312 => wire::drafts(text),
            Self::NewsmlG2 | Self::Newsml1 | Self::Nitf | Self::Feed => {
                let prepared = xml::prepare(text)?;
                let document = xml::parse(&prepared)?;
                match self {
                    Self::NewsmlG2 => newsml_g2::drafts(&document),
                    Self::Newsml1 => newsml_1::drafts(&document),
                    Self::Nitf => vec![nitf::draft(&document)],
                    _ => feed::drafts(&document)?,
                }
            }
            Self::Ninjs | Self::JsonFeed => {
                let value = serde_json::from_str(text).map_err(|_| ImportError::UnknownFormat)?;
                if self == Self::Ninjs {
                    ninjs::drafts(&value)
                } else {
                    json_feed::drafts(&value)?
                }
            }
            Self::Package | Self::Rtf | Self::Mail => Vec::new(),
        })
    }
}
