//! What a page says about itself: JSON-LD of schema.org, OpenGraph, `<meta>`, `<time>`, `lang`.

use scraper::{ElementRef, Html};
use serde_json::{Map, Value};

use super::text_of;
use crate::import::draft::tidy;
use crate::import::provider;
use crate::text::{Metadata, Moment};

/// What a page says about itself.
#[derive(Debug, Default)]
pub(super) struct About {
    /// About the article.
    pub meta: Metadata,
    /// The tag of its language.
    pub language: Option<String>,
    /// The whole text, where it is told to machines.
    pub body: Option<String>,
}

/// Reads it. JSON-LD wins over `<meta>`, which wins over what is shown: it is written for machines.
pub(super) fn read(page: &Html) -> About {
    let mut elements = Elements::default();
    for element in page.root_element().descendent_elements() {
        elements.take(element);
    }
    let linked = elements.linked.unwrap_or_default();
    let named = |names: &[&str]| {
        names.iter().find_map(|name| {
            let found = elements.named.iter().find(|(known, _)| known == name);
            found.and_then(|(_, content)| tidy(content))
        })
    };
    let provider = said(&linked, "publisher")
        .or_else(|| named(&["og:site_name", "application-name", "publisher"]))
        .or_else(|| elements.title.as_deref().and_then(outlet));
    let headline = said(&linked, "headline")
        .or_else(|| {
            // Some pages show the name of the outlet as their title of the first rank.
            let mut titles = elements.titles.iter();
            titles
                .find(|title| Some(*title) != provider.as_ref())
                .cloned()
        })
        .or_else(|| named(&["og:title", "twitter:title"]))
        .or_else(|| elements.title.as_deref().map(bare_title).and_then(tidy));
    let moment = |text: String| Moment::read(&text);
    let published = said(&linked, "datePublished")
        .and_then(moment)
        .or_else(|| {
            named(&[
                "article:published_time",
                "og:published_time",
                "date",
                "dc.date",
                "dcterms.date",
                "pubdate",
            ])
            .and_then(moment)
        })
        .or_else(|| elements.time.clone().and_then(moment));
    let versioned = said(&linked, "dateModified").and_then(moment).or_else(|| {
        named(&["article:modified_time", "og:updated_time", "last-modified"]).and_then(moment)
    });
    let provider = provider.map(|name| provider::canonical(&name));
    let source = said(&linked, "sourceOrganization").map(|name| provider::canonical(&name));
    let body = linked
        .get("articleBody")
        .and_then(Value::as_str)
        .map(str::to_owned);
    About {
        body,
        meta: Metadata {
            headline,
            byline: said(&linked, "author")
                .or_else(|| named(&["author", "article:author"]))
                .filter(|name| !name.contains("://") && Some(name) != provider.as_ref()),
            credit: said(&linked, "creditText"),
            copyright: said(&linked, "copyrightNotice").or_else(|| named(&["copyright"])),
            published: published.map(|moment| moment.at().date()),
            // A day alone has no time.
            time: published
                .map(|moment| moment.at().time())
                .filter(|time| *time != jiff::civil::Time::midnight()),
            versioned: versioned
                .or(published)
                .filter(|moment| moment.at().time() != jiff::civil::Time::midnight()),
            item: said(&linked, "url")
                .or_else(|| named(&["og:url"]))
                .or(elements.canonical),
            hops: source
                .into_iter()
                .filter(|name| Some(name) != provider.as_ref())
                .collect(),
            provider,
            ..Metadata::default()
        },
        language: said(&linked, "inLanguage")
            .or_else(|| elements.language.clone())
            .or_else(|| named(&["og:locale", "content-language", "language"])),
    }
}

/// What was picked up on one walk through the page.
#[derive(Default)]
struct Elements {
    linked: Option<Map<String, Value>>,
    /// The names and contents of `<meta>`.
    named: Vec<(String, String)>,
    title: Option<String>,
    titles: Vec<String>,
    time: Option<String>,
    canonical: Option<String>,
    language: Option<String>,
}

impl Elements {
    fn take(&mut self, element: ElementRef<'_>) {
        let value = element.value();
        match value.name() {
            "html" | "article" => {
                let language = value.attr("lang").map(str::to_owned);
                self.language = language.or(self.language.take());
            }
            "meta" => {
                let name = value
                    .attr("property")
                    .or(value.attr("name"))
                    .or(value.attr("itemprop"));
                if let (Some(name), Some(content)) = (name, value.attr("content")) {
                    self.named
                        .push((name.to_ascii_lowercase(), content.to_owned()));
                }
            }
            "title" if self.title.is_none() => self.title = tidy(&text_of(element)),
            "h1" => self.titles.extend(tidy(&text_of(element))),
            "time" if self.time.is_none() => self.time = value.attr("datetime").map(str::to_owned),
            "link" if value.attr("rel") == Some("canonical") => {
                self.canonical = value.attr("href").map(str::to_owned);
            }
            "script"
                if value.attr("type") == Some("application/ld+json") && self.linked.is_none() =>
            {
                // Deep nesting is an error of the parser, so that this ends.
                // Line ends inside its texts break the rules, and are there all the same.
                let text = text_of(element).replace(|c: char| c.is_control(), " ");
                if let Ok(data) = serde_json::from_str::<Value>(&text) {
                    self.linked = article_in(&data).cloned();
                }
            }
            _ => {}
        }
    }
}

/// The article among what a page describes: alone, in a list, or in a `@graph`.
fn article_in(data: &Value) -> Option<&Map<String, Value>> {
    match data {
        Value::Array(list) => list.iter().find_map(article_in),
        Value::Object(map) => {
            let is_article = |kind: &Value| {
                kind.as_str()
                    .is_some_and(|kind| kind.ends_with("Article") || kind.ends_with("Posting"))
            };
            let matches = match map.get("@type") {
                Some(Value::Array(kinds)) => kinds.iter().any(is_article),
                Some(kind) => is_article(kind),
                None => false,
            };
            if matches {
                Some(map)
            } else {
                ["@graph", "mainEntity", "mainEntityOfPage"]
                    .iter()
                    .find_map(|name| map.get(*name).and_then(article_in))
            }
        }
        _ => None,
    }
}

/// What JSON-LD says under a name: text, the names of objects, or the first of a list of texts; of
/// several people all.
fn said(map: &Map<String, Value>, name: &str) -> Option<String> {
    fn text(value: &Value) -> Option<String> {
        match value {
            Value::String(text) => tidy(text),
            Value::Object(map) => map.get("name").or_else(|| map.get("@id")).and_then(text),
            Value::Array(list) => {
                let all: Vec<String> = list.iter().take(20).filter_map(text).collect();
                (!all.is_empty()).then(|| all.join(", "))
            }
            _ => None,
        }
    }
    map.get(name).and_then(text)
}

/// The outlet behind a bar in a page's title.
fn outlet(title: &str) -> Option<String> {
    let rest = title.get(bare_title(title).len()..)?;
    let name = rest.trim_start_matches(|c: char| c.is_whitespace() || "|–-—".contains(c));
    tidy(name).filter(|name| name.len() <= 40)
}

/// A page's title without the outlet behind a bar: "Brücke gesperrt | Beispielblatt".
fn bare_title(title: &str) -> &str {
    [" | ", " – ", " - ", " — "]
        .iter()
        .filter_map(|mark| title.rfind(mark))
        .max()
        .filter(|at| *at >= 15)
        .map_or(title, |at| &title[..at])
}
