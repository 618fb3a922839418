//! HTML: pages saved from a browser, what the clipboard holds, and marked-up texts in other formats.

mod about;
mod body;
mod depth;

use scraper::{ElementRef, Html, Node};

use super::ImportError;
use super::draft::{Draft, Piece, language_of};
use super::markup::Pieces;
use crate::text::BlockKind;

/// Whether `text` is an HTML page, or a part of one: it begins with a document type or a tag that
/// HTML knows, and has at least one more tag of text.
pub(super) fn is_one(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let start = match start.strip_prefix("<!--") {
        Some(rest) => rest
            .split_once("-->")
            .map_or("", |(_, rest)| rest)
            .trim_start(),
        None => start,
    };
    let Some(rest) = start.strip_prefix('<') else {
        return false;
    };
    let name: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '!')
        .take(12)
        .collect::<String>()
        .to_ascii_lowercase();
    let ends = rest
        .get(name.len()..)
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_whitespace() || c == '>'));
    ends && matches!(
        name.as_str(),
        "!doctype"
            | "html"
            | "head"
            | "body"
            | "meta"
            | "article"
            | "main"
            | "section"
            | "div"
            | "p"
            | "h1"
            | "h2"
            | "title"
            | "link"
            | "span"
    )
}

/// Whether `text` is a page in XHTML, which begins like XML.
pub(super) fn is_page(text: &str) -> bool {
    super::xml::root_name(text).is_some_and(|name| name.eq_ignore_ascii_case("html"))
}

/// The article of a page.
///
/// # Errors
/// When its elements lie in each other too deep.
pub(super) fn draft(text: &str) -> Result<Draft, ImportError> {
    depth::check(text)?;
    let page = Html::parse_document(text);
    let about = about::read(&page);
    let mut pieces = body::pieces(&page);
    if pieces.is_empty() {
        // What has no body that stands out is read as a whole.
        pieces = all(page.root_element(), Pieces::without_links());
    }
    let has_marked_titles = about.meta.headline.is_some()
        || pieces
            .iter()
            .any(|piece| piece.kind == Some(BlockKind::Headline));
    Ok(Draft {
        pieces,
        language: about.language.as_deref().and_then(language_of),
        meta: about.meta,
        has_marked_titles,
        ..Draft::default()
    })
}

/// The pieces of a part of a page: all of it is text.
///
/// # Errors
/// When its elements lie in each other too deep.
pub(super) fn fragment(text: &str) -> Result<Vec<Piece>, ImportError> {
    depth::check(text)?;
    let part = Html::parse_fragment(text);
    Ok(all(part.root_element(), Pieces::default()))
}

/// The article in what a browser or mail program puts on the clipboard: all of it is meant, and what
/// heads it is its title.
///
/// # Errors
/// When its elements lie in each other too deep.
pub(super) fn pasted(text: &str) -> Result<Draft, ImportError> {
    // Windows puts a description above the markup.
    let start = text.find('<').unwrap_or(0);
    let pieces = fragment(text.get(start..).unwrap_or_default())?;
    Ok(Draft {
        has_marked_titles: pieces
            .iter()
            .any(|piece| piece.kind == Some(BlockKind::Headline)),
        ..Draft::of(pieces)
    })
}

fn all(root: ElementRef<'_>, mut pieces: Pieces) -> Vec<Piece> {
    walk(root, &mut pieces, &|_| true);
    pieces.finish()
}

/// Feeds everything in `element` to `pieces`, without the elements that `wanted` refuses. How deep the
/// tree is was [checked](depth::check).
fn walk(element: ElementRef<'_>, pieces: &mut Pieces, wanted: &impl Fn(ElementRef<'_>) -> bool) {
    let name = if keeps_lines(element) {
        "pre"
    } else {
        element.value().name()
    };
    let classes = element.value().attr("class").unwrap_or_default();
    if !wanted(element) || !pieces.open(name, classes) {
        return;
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => pieces.text(text),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(child) {
                    walk(child, pieces, wanted);
                }
            }
            _ => {}
        }
    }
    pieces.close(name, classes);
}

/// Whether an element keeps the lines of its text as `pre` does, by its own style: code editors copy
/// that way, with a block for each line.
fn keeps_lines(element: ElementRef<'_>) -> bool {
    let value = element.value();
    value.name() == "div"
        && value.attr("style").is_some_and(|style| {
            style
                .split(';')
                .filter_map(|rule| rule.split_once(':'))
                .any(|(name, kept)| {
                    name.trim().eq_ignore_ascii_case("white-space")
                        && ["pre", "pre-wrap", "break-spaces"]
                            .contains(&kept.trim().to_ascii_lowercase().as_str())
                })
        })
}

/// All characters in an element.
fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
}

#[cfg(test)]
mod tests;
