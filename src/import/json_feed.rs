//! JSON Feed, versions 1 and 1.1. Each item is an article.

use serde_json::{Map, Value};

use super::draft::{Draft, Piece, language_of, tidy};
use super::{ImportError, html, provider, wrapped};
use crate::text::{Metadata, Moment};

/// Whether the value is a feed.
pub(super) fn is_one(value: &Value) -> bool {
    value
        .get("version")
        .and_then(Value::as_str)
        .is_some_and(|version| version.contains("jsonfeed.org"))
}

/// The items of a feed that have a title or a text.
///
/// # Errors
/// When the text of an item is hostile.
pub(super) fn drafts(feed: &Value) -> Result<Vec<Draft>, ImportError> {
    let mut drafts = Vec::new();
    let items = feed.get("items").and_then(Value::as_array);
    for item in items.into_iter().flatten().filter_map(Value::as_object) {
        drafts.extend(draft(item, feed)?);
    }
    Ok(drafts)
}

fn draft(item: &Map<String, Value>, feed: &Value) -> Result<Option<Draft>, ImportError> {
    let words = |name: &str| item.get(name).and_then(Value::as_str).and_then(tidy);
    let pieces = match (
        item.get("content_html"),
        item.get("content_text"),
        item.get("summary"),
    ) {
        (Some(Value::String(marked)), _, _) => html::fragment(marked)?,
        (_, Some(Value::String(text)), _) | (_, _, Some(Value::String(text))) => {
            wrapped::paragraphs(text)
                .into_iter()
                .map(Piece::plain)
                .collect()
        }
        _ => Vec::new(),
    };
    let headline = words("title");
    if pieces.is_empty() && headline.is_none() {
        return Ok(None);
    }
    let moment = |name: &str| words(name).and_then(|text| Moment::read(&text));
    let published = moment("date_published").or_else(|| moment("date_modified"));
    let of_feed = |name: &str| feed.get(name).and_then(Value::as_str).and_then(tidy);
    Ok(Some(Draft {
        meta: Metadata {
            headline,
            byline: authors(item).or_else(|| feed.as_object().and_then(authors)),
            published: published.map(|moment| moment.at().date()),
            time: published.map(|moment| moment.at().time()),
            versioned: moment("date_modified").or(published),
            item: words("id").or_else(|| words("url")),
            provider: of_feed("title").map(|name| provider::canonical(&name)),
            ..Metadata::default()
        },
        language: words("language")
            .or_else(|| of_feed("language"))
            .as_deref()
            .and_then(language_of),
        has_marked_titles: true,
        ..Draft::of(pieces)
    }))
}

/// The names in `authors`, or in `author` of version 1.
fn authors(map: &Map<String, Value>) -> Option<String> {
    let listed = map.get("authors").and_then(Value::as_array);
    let names: Vec<String> = listed
        .into_iter()
        .flatten()
        .chain(map.get("author"))
        .filter_map(|author| author.get("name").and_then(Value::as_str).and_then(tidy))
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}
