//! ninjs, the news in JSON of the IPTC, versions 1 to 3.
//!
//! Version 1 writes its names in small letters (`versioncreated`, `body_xhtml`), 2 and 3 in camel case
//! with lists of bodies and headlines (`versionCreated`, `bodies`); a name is found either way.

use serde_json::{Map, Value};

use super::draft::{Draft, Piece, language_of, tidy};
use super::{boilerplate, html, newsml_g2, provider, wrapped};
use crate::text::{BlockKind, Embargo, Metadata, Moment};

/// Whether the value is a news item, or a list of them.
pub(super) fn is_one(value: &Value) -> bool {
    match value {
        Value::Object(item) => is_item(item),
        Value::Array(items) => {
            !items.is_empty()
                && items
                    .iter()
                    .all(|item| item.as_object().is_some_and(is_item))
        }
        _ => false,
    }
}

fn is_item(item: &Map<String, Value>) -> bool {
    let has = |name: &str| field(item, name).is_some();
    let content = has("headline")
        || has("headlines")
        || has("bodies")
        || item.keys().any(|key| key.starts_with("body_"));
    has("uri") && (content || has("associations"))
}

/// The text items in the value: each of a list, and the text items that a package is made of.
pub(super) fn drafts(value: &Value) -> Vec<Draft> {
    match value {
        Value::Array(items) => items
            .iter()
            .filter_map(Value::as_object)
            .filter_map(draft)
            .collect(),
        Value::Object(item) => match draft(item) {
            Some(own) if !own.pieces.is_empty() => vec![own],
            own => {
                let parts: Vec<Draft> = associations(item).filter_map(draft).collect();
                if parts.is_empty() {
                    own.into_iter().collect()
                } else {
                    parts
                }
            }
        },
        _ => Vec::new(),
    }
}

/// The items that an item holds: named ones in version 1, a list later.
fn associations(item: &Map<String, Value>) -> impl Iterator<Item = &Map<String, Value>> {
    let (named, listed) = match field(item, "associations") {
        Some(Value::Object(named)) => (Some(named.values()), None),
        Some(Value::Array(listed)) => (None, Some(listed.iter())),
        _ => (None, None),
    };
    named
        .into_iter()
        .flatten()
        .chain(listed.into_iter().flatten())
        .filter_map(Value::as_object)
}

fn draft(item: &Map<String, Value>) -> Option<Draft> {
    let kind = words(item, "type").unwrap_or_default();
    if ["picture", "graphic", "video", "audio", "event", "planning"].contains(&kind.as_str()) {
        return None;
    }
    let pieces = body(item);
    let meta = metadata(item);
    if pieces.is_empty() && meta.headline.is_none() {
        return None;
    }
    let mut draft = Draft {
        language: words(item, "language").as_deref().and_then(language_of),
        dateline: words(item, "dateline"),
        has_marked_titles: meta.headline.is_some(),
        meta,
        ..Draft::of(pieces)
    };
    if let Some(note) = words(item, "ednote") {
        draft.pieces.push(Piece::of(BlockKind::Internal, note));
    }
    Some(draft)
}

/// The value of a name, in small letters as in version 1 or in camel case.
fn field<'a>(item: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    item.get(name).or_else(|| {
        item.iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    })
}

/// The words of a name: text, a figure, or the `name` or `value` of an object.
fn words(item: &Map<String, Value>, name: &str) -> Option<String> {
    said(field(item, name)?)
}

fn said(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => tidy(text),
        Value::Number(figure) => Some(figure.to_string()),
        Value::Object(inner) => ["name", "value", "title"]
            .iter()
            .find_map(|name| inner.get(*name))
            .and_then(Value::as_str)
            .and_then(tidy),
        _ => None,
    }
}

/// The entry of a list of bodies or headlines that is the main one, else the first.
fn main_of<'a>(item: &'a Map<String, Value>, name: &str) -> Option<&'a Map<String, Value>> {
    let list = field(item, name)?.as_array()?;
    let entries = || list.iter().filter_map(Value::as_object);
    entries()
        .find(|entry| words(entry, "role").is_some_and(|role| role == "main"))
        .or_else(|| entries().next())
}

fn metadata(item: &Map<String, Value>) -> Metadata {
    let moment = |name: &str| words(item, name).and_then(|text| Moment::read(&text));
    let versioned = moment("versioncreated").or_else(|| moment("contentcreated"));
    let provider = ["provider", "copyrightholder"]
        .iter()
        .find_map(|name| words(item, name))
        .map(|name| provider::canonical(&name));
    let sources = field(item, "infosources").and_then(Value::as_array);
    let hops: Vec<String> = sources
        .into_iter()
        .flatten()
        .filter_map(said)
        .map(|name| provider::canonical(&name))
        .filter(|name| Some(name) != provider.as_ref())
        .collect();
    Metadata {
        headline: words(item, "headline")
            .or_else(|| main_of(item, "headlines").and_then(|entry| words(entry, "value"))),
        byline: words(item, "byline")
            .or_else(|| words(item, "by"))
            .map(|line| match boilerplate::byline(&line) {
                Some((name, _)) => name.to_owned(),
                None => line,
            }),
        credit: words(item, "creditline"),
        copyright: words(item, "copyrightnotice"),
        place: words(item, "located"),
        published: versioned.map(|moment| moment.at().date()),
        time: versioned.map(|moment| moment.at().time()),
        sent: moment("sent").or_else(|| moment("firstpublished")),
        versioned,
        urgency: words(item, "urgency")
            .and_then(|figure| figure.parse().ok())
            .filter(|urgency| (1..=9).contains(urgency)),
        embargo: match field(item, "embargoed") {
            None | Some(Value::Null | Value::Bool(false)) => None,
            Some(value) => {
                let until = said(value).and_then(|text| Moment::read(&text));
                Some(until.map_or(Embargo::Unstated, Embargo::Until))
            }
        },
        standing: words(item, "pubstatus")
            .map(|status| newsml_g2::standing(&status))
            .unwrap_or_default(),
        item: words(item, "uri"),
        version: words(item, "version").and_then(|figure| figure.parse().ok()),
        slug: words(item, "slugline"),
        hops,
        provider,
        ..Metadata::default()
    }
}

/// The pieces of the body that says most about itself: marked-up before plain.
fn body(item: &Map<String, Value>) -> Vec<Piece> {
    let mut bodies: Vec<(u8, Vec<Piece>)> = Vec::new();
    for (name, value) in item {
        let Some(text) = value.as_str().filter(|_| name.starts_with("body_")) else {
            continue;
        };
        let marked = ["xhtml", "html", "xml", "nitf"]
            .iter()
            .any(|kind| name.ends_with(kind));
        bodies.push(read_body(text, marked));
    }
    let listed = field(item, "bodies").and_then(Value::as_array);
    for entry in listed.into_iter().flatten().filter_map(Value::as_object) {
        let Some(text) = field(entry, "value").and_then(Value::as_str) else {
            continue;
        };
        let kind = words(entry, "contenttype").unwrap_or_default();
        bodies.push(read_body(
            text,
            kind.contains("html") || kind.contains("xml"),
        ));
    }
    // The sort is stable: of two alike the first one counts.
    bodies.sort_by_key(|(rank, _)| *rank);
    bodies
        .into_iter()
        .map(|(_, pieces)| pieces)
        .find(|pieces| !pieces.is_empty())
        .unwrap_or_default()
}

fn read_body(text: &str, marked: bool) -> (u8, Vec<Piece>) {
    if marked {
        return (0, html::fragment(text).unwrap_or_default());
    }
    let pieces = wrapped::paragraphs(text)
        .into_iter()
        .map(Piece::plain)
        .collect();
    (1, pieces)
}
