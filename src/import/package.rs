//! Text documents that are packed as zip: `.docx` of Word and `.odt` of LibreOffice.
//!
//! Only the two or three parts that hold text and properties are unpacked, into memory and up to a
//! limit each; no part's name is ever used as a path.

use std::io::{Cursor, Read};

use roxmltree::Node;
use zip::ZipArchive;

use super::draft::{Draft, Piece, language_of, tidy};
use super::xml::{self, Find};
use super::{ImportError, MOST_BYTES};
use crate::text::{BlockKind, Metadata, Moment};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Whether `bytes` are a zip archive.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The article in a document.
///
/// # Errors
/// When the archive is damaged, holds no text document, or unpacks to more than an article may have.
pub(super) fn draft(bytes: &[u8]) -> Result<Draft, ImportError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::Damaged)?;
    let parts = [
        ("word/document.xml", "docProps/core.xml"),
        ("content.xml", "meta.xml"),
    ];
    for (text, properties) in parts {
        let Some(text) = part(&mut archive, text)? else {
            continue;
        };
        let properties = part(&mut archive, properties)?.unwrap_or_default();
        let mut draft = Draft {
            // A damaged list of properties does not keep the text from being read.
            meta: about(&properties).unwrap_or_default(),
            ..Draft::default()
        };
        let prepared = xml::prepare(&text)?;
        let document = xml::parse(&prepared)?;
        draft.pieces = pieces(document.root_element());
        draft.has_marked_titles = draft
            .pieces
            .iter()
            .any(|piece| piece.kind == Some(BlockKind::Headline));
        draft.language = language(&properties);
        return Ok(draft);
    }
    Err(ImportError::UnknownFormat)
}

/// A part of the archive as text; nothing where there is none of that name.
fn part(archive: &mut Archive<'_>, name: &str) -> Result<Option<String>, ImportError> {
    let Some(index) = archive.index_for_name(name) else {
        return Ok(None);
    };
    let file = archive.by_index(index).map_err(|_| ImportError::Damaged)?;
    let mut unpacked = Vec::new();
    // What the archive says of its size need not be true.
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut unpacked)
        .map_err(|_| ImportError::Damaged)?;
    if unpacked.len() as u64 > MOST_BYTES {
        return Err(ImportError::UnpacksTooLarge);
    }
    let (text, _) = super::decode::decode(&unpacked)?;
    Ok(Some(text.into_owned()))
}

/// Paragraphs of both formats: `w:p` with `w:t`, `text:p` and `text:h`.
fn pieces(root: Node<'_, '_>) -> Vec<Piece> {
    let body = root.below("body").unwrap_or(root);
    let mut pieces: Vec<Piece> = Vec::new();
    for node in body.descendants().filter(Node::is_element) {
        if !matches!(node.tag_name().name(), "p" | "h") || is_aside(node) {
            continue;
        }
        let mut words = String::new();
        gather(node, node, &mut words);
        let Some(text) = tidy(&words) else {
            continue;
        };
        let title = title_rank(node);
        let first = !pieces
            .iter()
            .any(|piece| piece.kind == Some(BlockKind::Headline));
        let kind = title.map(|rank| {
            if first && (rank <= 1 || pieces.is_empty()) {
                BlockKind::Headline
            } else {
                BlockKind::Subheading
            }
        });
        pieces.push(Piece { text, kind });
    }
    pieces
}

/// Whether a paragraph lies in a note, a comment, a deletion or a header of the page.
fn is_aside(node: Node<'_, '_>) -> bool {
    node.ancestors().any(|above| {
        matches!(
            above.tag_name().name(),
            "annotation"
                | "tracked-changes"
                | "note"
                | "footnote"
                | "del"
                | "moveFrom"
                | "Fallback"
                | "table-of-content"
                | "forms"
                | "sequence-decls"
        )
    })
}

/// The words of a paragraph, without those of paragraphs inside it (text boxes, which come by
/// themselves) and without what was deleted.
fn gather(node: Node<'_, '_>, paragraph: Node<'_, '_>, words: &mut String) {
    for child in node.children() {
        if child.is_text() {
            // In Word only "t" holds words; codes of fields and the like have other names.
            let in_word = node.tag_name().name() == "t";
            let in_writer = paragraph
                .tag_name()
                .namespace()
                .is_some_and(|space| space.contains("opendocument"));
            if in_word || in_writer {
                words.push_str(child.text().unwrap_or_default());
            }
            continue;
        }
        match child.tag_name().name() {
            "tab" | "br" | "cr" | "line-break" | "s" => words.push(' '),
            "noBreakHyphen" => words.push('\u{2011}'),
            "p" | "h" | "del" | "moveFrom" | "annotation" | "note" | "Fallback" | "instrText"
            | "delText" => {}
            _ => gather(child, paragraph, words),
        }
    }
}

/// The rank of a paragraph that is a title, by its style: 0 for the title of the document.
fn title_rank(node: Node<'_, '_>) -> Option<u32> {
    if node.tag_name().name() == "h" {
        let level = node
            .value("outline-level")
            .and_then(|level| level.parse().ok());
        return Some(level.unwrap_or(1));
    }
    let style = node
        .at(&["pPr", "pStyle"])
        .and_then(|style| style.value("val"))
        .or_else(|| node.value("style-name"))?;
    let low = style.to_lowercase().replace("_20_", "");
    let known = ["heading", "berschrift", "titre", "headline"]
        .iter()
        .find_map(|name| low.split_once(name).map(|(_, rest)| rest));
    match known {
        Some(level) => Some(level.trim().parse().unwrap_or(1)),
        None if matches!(low.as_str(), "title" | "titel") => Some(0),
        None if matches!(low.as_str(), "subtitle" | "untertitel") => Some(2),
        None => None,
    }
}

/// Author and dates. The title among the properties is often that of a template, or of another text.
fn about(properties: &str) -> Option<Metadata> {
    let prepared = xml::prepare(properties).ok()?;
    let document = xml::parse(&prepared).ok()?;
    let root = document.root_element();
    let words = |names: &[&str]| names.iter().find_map(|name| root.below(name)?.words());
    let moment = |names: &[&str]| words(names).and_then(|text| Moment::read(&text));
    let created = moment(&["created", "creation-date"]);
    let modified = moment(&["modified", "date"]);
    Some(Metadata {
        // A login is nobody's name.
        byline: words(&["initial-creator", "creator"]).filter(|name| name.contains(' ')),
        versioned: modified.or(created),
        ..Metadata::default()
    })
}

fn language(properties: &str) -> Option<crate::text::Language> {
    let prepared = xml::prepare(properties).ok()?;
    let document = xml::parse(&prepared).ok()?;
    let words = document.root_element().below("language")?.words()?;
    language_of(&words)
}
