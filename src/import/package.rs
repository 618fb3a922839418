//! Text documents that are packed as zip: `.docx` of Word and `.odt` of LibreOffice; and both as one
//! flat file of XML.
//!
//! Only the two or three parts that hold text and properties are unpacked, into memory and up to a
//! limit each; no part's name is ever used as a path.

use std::io::{Cursor, Read};

use roxmltree::{Document, Node};
use zip::ZipArchive;

use super::boilerplate;
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
    let named = part(&mut archive, "_rels/.rels")?
        .as_deref()
        .and_then(main_part);
    let parts = [
        (named.as_deref(), "docProps/core.xml"),
        (Some("word/document.xml"), "docProps/core.xml"),
        (Some("content.xml"), "meta.xml"),
    ];
    for (text, properties) in parts {
        let Some(text) = text
            .map(|text| part(&mut archive, text))
            .transpose()?
            .flatten()
        else {
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
        let root = document.root_element();
        if !is_text_document(root) {
            // A spreadsheet or slides.
            continue;
        }
        fill(&mut draft, root);
        draft.language = language(&properties);
        return Ok(draft);
    }
    Err(ImportError::UnknownFormat)
}

/// The article in a document that is one flat file of XML; nothing where it is none.
pub(super) fn flat(document: &Document<'_>) -> Option<Draft> {
    let root = document.root_element();
    let is_one = matches!(
        root.tag_name().name(),
        "package" | "document" | "wordDocument"
    ) && root
        .tag_name()
        .namespace()
        .is_some_and(|space| space.contains("microsoft.com") || space.contains("opendocument"));
    if !is_one {
        return None;
    }
    let text = if root.tag_name().name() == "package" {
        root.below("document")?
    } else {
        root
    };
    let mut draft = Draft {
        meta: metadata(root),
        ..Draft::default()
    };
    fill(&mut draft, text);
    Some(draft)
}

fn fill(draft: &mut Draft, root: Node<'_, '_>) {
    draft.pieces = pieces(root);
    draft.has_marked_titles = draft
        .pieces
        .iter()
        .any(|piece| piece.kind == Some(BlockKind::Headline));
    // Who made the file need not have written the text.
    if draft
        .pieces
        .iter()
        .take(5)
        .any(|piece| boilerplate::byline(&piece.text).is_some())
    {
        draft.meta.byline = None;
    }
}

/// The part that holds the text, as the package says: "word/document2.xml".
fn main_part(relations: &str) -> Option<String> {
    let prepared = xml::prepare(relations).ok()?;
    let document = xml::parse(&prepared).ok()?;
    let relation = document.descendants().find(|node| {
        node.value("Type")
            .is_some_and(|kind| kind.ends_with("/officeDocument"))
    })?;
    Some(relation.value("Target")?.trim_start_matches('/').to_owned())
}

fn is_text_document(root: Node<'_, '_>) -> bool {
    match root.tag_name().name() {
        "document" => true,
        "document-content" => root
            .below("body")
            .is_some_and(|body| body.child("text").is_some()),
        _ => false,
    }
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
    let mut words = String::new();
    let mut has_title = false;
    for node in body.descendants().filter(Node::is_element) {
        if !matches!(node.tag_name().name(), "p" | "h") || is_aside(node) {
            continue;
        }
        gather(node, node, &mut words);
        // Somebody has struck out the end of this paragraph, and the change is still marked.
        if node.at(&["pPr", "rPr", "del"]).is_some() {
            continue;
        }
        let title = title_rank(node);
        // Two breaks in a row part paragraphs.
        for text in paragraphs(&std::mem::take(&mut words)) {
            let kind = title.map(|rank| {
                if !has_title && (rank <= 1 || pieces.is_empty()) {
                    BlockKind::Headline
                } else {
                    BlockKind::Subheading
                }
            });
            has_title |= kind == Some(BlockKind::Headline);
            pieces.push(Piece { text, kind });
        }
    }
    pieces.extend(paragraphs(&words).into_iter().map(Piece::plain));
    pieces
}

/// The paragraphs in words whose line breaks are kept, with an empty line between them.
pub(super) fn paragraphs(words: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut current = String::new();
    for line in words.lines().chain([""]) {
        if line.trim().is_empty() {
            paragraphs.extend(tidy(&std::mem::take(&mut current)));
        } else {
            current.push_str(line);
            current.push(' ');
        }
    }
    paragraphs
}

/// Whether a paragraph lies in a note, a comment, a deletion, a header of the page or a table of contents.
fn is_aside(node: Node<'_, '_>) -> bool {
    let style = node
        .at(&["pPr", "pStyle"])
        .and_then(|style| style.value("val"))
        .unwrap_or_default();
    let low = style.to_lowercase();
    if ["toc", "verzeichnis"].iter().any(|name| {
        low.strip_prefix(name)
            .is_some_and(|rest| rest.trim().bytes().all(|byte| byte.is_ascii_digit()))
    }) {
        return true;
    }
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
            "tab" | "s" => words.push(' '),
            "br" | "cr" | "line-break" => words.push('\n'),
            "noBreakHyphen" => words.push('\u{2011}'),
            "p" | "h" | "del" | "moveFrom" | "annotation" | "note" | "Fallback" | "instrText"
            | "delText" | "rt" => {}
            // What a picture is called and shows, for those who do not see it.
            "title" | "desc"
                if child
                    .tag_name()
                    .namespace()
                    .is_some_and(|space| space.contains("svg")) => {}
            "r" if is_hidden(child) => {}
            _ => gather(child, paragraph, words),
        }
    }
}

/// Whether Word shows nothing of a run: its author has hidden it.
fn is_hidden(run: Node<'_, '_>) -> bool {
    run.at(&["rPr", "vanish"])
        .is_some_and(|mark| !matches!(mark.value("val"), Some("0" | "false" | "off")))
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
    Some(metadata(document.root_element()))
}

fn metadata(root: Node<'_, '_>) -> Metadata {
    let words = |names: &[&str]| names.iter().find_map(|name| root.below(name)?.words());
    let moment = |names: &[&str]| words(names).and_then(|text| Moment::read(&text));
    let created = moment(&["created", "creation-date"]);
    let modified = moment(&["modified", "date"]);
    Metadata {
        // A login is nobody's name.
        byline: words(&["initial-creator", "creator"]).filter(|name| name.contains(' ')),
        versioned: modified.or(created),
        ..Metadata::default()
    }
}

fn language(properties: &str) -> Option<crate::text::Language> {
    let prepared = xml::prepare(properties).ok()?;
    let document = xml::parse(&prepared).ok()?;
    let words = document.root_element().below("language")?.words()?;
    language_of(&words)
}
