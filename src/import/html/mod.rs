//! HTML: pages saved from a browser, what the clipboard holds, and marked-up texts in other formats.

mod about;
mod body;
mod depth;

use scraper::{ElementRef, Html, Node};

use super::draft::{Draft, Piece, language_of};
use super::markup::Pieces;
use super::{ImportError, plain};
use crate::text::{BlockKind, Text};

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
    // A title that nothing follows heads what was left out.
    while pieces.len() > 1
        && pieces
            .last()
            .is_some_and(|piece| piece.kind == Some(BlockKind::Subheading))
    {
        pieces.pop();
    }
    if let Some(body) = &about.body
        && prose_of(&pieces) * 2 < body.chars().count()
    {
        // What is shown is built by a script, or is the beginning only.
        pieces = if body.contains("</") {
            fragment(body)?
        } else {
            plain::pieces(Text::normalise(body).as_str())
        };
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
    walk(root, &mut pieces, &|_| Shown::Text);
    pieces.finish()
}

/// How many characters of the report are in `pieces`.
fn prose_of(pieces: &[Piece]) -> usize {
    pieces
        .iter()
        .filter(|piece| piece.kind.is_none())
        .map(|piece| piece.text.chars().count())
        .sum()
}

/// What an element is to the reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shown {
    /// Text, or whatever its own name says.
    Text,
    /// Something about the text.
    Beside,
    /// Nothing.
    Not,
}

/// Whether a browser shows nothing of an element.
fn is_hidden(element: ElementRef<'_>) -> bool {
    let value = element.value();
    value.attr("hidden").is_some()
        || value.attr("class").is_some_and(|classes| {
            classes
                .split_whitespace()
                .any(|class| matches!(class, "sr-only" | "visually-hidden" | "screen-reader-text"))
        })
        || style(element, "display").is_some_and(|shown| shown == "none")
        || style(element, "visibility").is_some_and(|shown| shown == "hidden")
}

/// What an element says of its own style under a name, in small letters.
fn style(element: ElementRef<'_>, name: &str) -> Option<String> {
    let rules = element.value().attr("style")?.split(';');
    rules
        .filter_map(|rule| rule.split_once(':'))
        .find(|(known, _)| known.trim().eq_ignore_ascii_case(name))
        .map(|(_, value)| {
            let value = value.trim().trim_end_matches("!important").trim_end();
            value.to_ascii_lowercase()
        })
}

/// Feeds everything in `element` that is to be seen to `pieces`, each element as what `shown` takes it for.
/// How deep the tree is was [checked](depth::check).
fn walk(element: ElementRef<'_>, pieces: &mut Pieces, shown: &impl Fn(ElementRef<'_>) -> Shown) {
    let name = match shown(element) {
        _ if is_hidden(element) => return,
        Shown::Not => return,
        // To the pieces it is what stands below a picture.
        Shown::Beside => "figcaption",
        Shown::Text if keeps_lines(element) => "pre",
        Shown::Text => element.value().name(),
    };
    let classes = element.value().attr("class").unwrap_or_default();
    if !pieces.open(name, classes) {
        return;
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => pieces.text(text),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(child) {
                    walk(child, pieces, shown);
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
    element.value().name() == "div"
        && style(element, "white-space")
            .is_some_and(|kept| matches!(kept.as_str(), "pre" | "pre-wrap" | "break-spaces"))
}

/// All characters in an element.
fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
}

#[cfg(test)]
mod tests;
