//! Feeds in XML: RSS 2.0 and 0.9x, RSS 1.0 (RDF), Atom. Each entry is an article.

use roxmltree::{Document, Node};

use super::draft::{Draft, Piece, language_of, tidy};
use super::xml::Find;
use super::{ImportError, html, markup_xml, provider};
use crate::text::{Metadata, Moment};

/// Whether the document is a feed.
pub(super) fn is_one(document: &Document<'_>) -> bool {
    matches!(
        document.root_element().tag_name().name(),
        "rss" | "RDF" | "feed"
    )
}

/// The entries of a feed that have a title or a text.
///
/// # Errors
/// When the text of an entry is hostile.
pub(super) fn drafts(document: &Document<'_>) -> Result<Vec<Draft>, ImportError> {
    let root = document.root_element();
    let channel = root.child("channel").unwrap_or(root);
    let of_feed = Feed {
        title: child_words(channel, "title"),
        language: child_words(channel, "language")
            .or_else(|| root.value("lang").map(str::to_owned)),
        copyright: child_words(channel, "copyright").or_else(|| child_words(channel, "rights")),
    };
    let mut drafts = Vec::new();
    for entry in root.descendants() {
        if matches!(entry.tag_name().name(), "item" | "entry") {
            drafts.extend(draft(entry, &of_feed)?);
        }
    }
    Ok(drafts)
}

/// What holds for all entries.
struct Feed {
    /// The name of the feed, which is its outlet's.
    title: Option<String>,
    /// The tag of its language.
    language: Option<String>,
    /// Its copyright line.
    copyright: Option<String>,
}

fn child_words(node: Node<'_, '_>, name: &str) -> Option<String> {
    let child = node
        .children()
        .find(|child| child.is_element() && child.tag_name().name() == name && !is_media(*child));
    child.and_then(|child| child.words())
}

/// Whether an element speaks of a film or picture (Media RSS), or of the entry as a programme to hear. Both
/// have titles and descriptions of their own.
fn is_media(node: Node<'_, '_>) -> bool {
    let space = node.tag_name().namespace().unwrap_or_default();
    ["search.yahoo.com/mrss", "itunes.com"]
        .iter()
        .any(|known| space.contains(known))
}

fn draft(entry: Node<'_, '_>, of_feed: &Feed) -> Result<Option<Draft>, ImportError> {
    let words = |name: &str| child_words(entry, name);
    let pieces = text(entry)?;
    let headline = words("title").map(|title| unescaped(&title));
    if pieces.is_empty() && headline.is_none() {
        return Ok(None);
    }
    let moment = |names: &[&str]| {
        let texts = names.iter().filter_map(|name| words(name));
        let mut moments =
            texts.filter_map(|text| Moment::read(&text).or_else(|| Moment::read_mail(&text)));
        moments.next()
    };
    let published = moment(&["pubDate", "published", "date", "issued", "created"])
        .or_else(|| moment(&["updated", "modified"]));
    let source = entry
        .child("source")
        .and_then(|source| child_words(source, "title").or_else(|| source.words()));
    let provider = of_feed.title.as_deref().map(provider::canonical);
    let hops = source
        .map(|name| provider::canonical(&name))
        .filter(|name| Some(name) != provider.as_ref());
    Ok(Some(Draft {
        meta: Metadata {
            headline,
            byline: words("creator").or_else(|| author(entry)),
            copyright: words("rights").or_else(|| of_feed.copyright.clone()),
            published: published.map(|moment| moment.at().date()),
            time: published.map(|moment| moment.at().time()),
            versioned: moment(&["updated", "modified"]).or(published),
            item: words("guid")
                .or_else(|| words("id"))
                .or_else(|| entry.value("about").map(str::to_owned))
                .or_else(|| words("link")),
            hops: hops.into_iter().collect(),
            provider,
            ..Metadata::default()
        },
        language: words("language")
            .or_else(|| entry.value("lang").map(str::to_owned))
            .or_else(|| of_feed.language.clone())
            .as_deref()
            .and_then(language_of),
        has_marked_titles: true,
        ..Draft::of(pieces)
    }))
}

/// Who wrote an entry: Atom's authors, or RSS's "mail@beispiel.invalid (Erika Beispiel)".
fn author(entry: Node<'_, '_>) -> Option<String> {
    let names: Vec<String> = entry
        .children_named("author")
        .into_iter()
        .filter_map(|author| child_words(author, "name").or_else(|| author.words()))
        .map(|name| match name.split_once('(') {
            Some((_, inner)) if name.contains('@') => inner.trim_end_matches(')').to_owned(),
            _ => name,
        })
        .filter(|name| !name.contains('@'))
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// The fullest text that an entry has.
fn text(entry: Node<'_, '_>) -> Result<Vec<Piece>, ImportError> {
    for name in ["encoded", "content", "description", "summary", "abstract"] {
        let Some(node) = entry.children().find(|node| {
            node.tag_name().name() == name && node.value("url").is_none() && !is_media(*node)
        }) else {
            continue;
        };
        let marked = node.children().any(|child| child.is_element());
        let kind = node.value("type").unwrap_or_default();
        let pieces = if marked {
            markup_xml::pieces(node)
        } else {
            let all: String = node
                .descendants()
                .filter_map(|node| node.is_text().then(|| node.text()).flatten())
                .collect();
            if kind == "text" {
                plain(&all)
            } else {
                html::fragment(&all)?
            }
        };
        if !pieces.is_empty() {
            return Ok(pieces);
        }
    }
    Ok(Vec::new())
}

fn plain(text: &str) -> Vec<Piece> {
    text.split("\n\n")
        .filter_map(tidy)
        .map(Piece::plain)
        .collect()
}

/// A title without the HTML that some feeds put into it.
fn unescaped(title: &str) -> String {
    if !title.contains(['<', '&']) {
        return title.to_owned();
    }
    html::fragment(title)
        .ok()
        .map(|pieces| {
            pieces
                .into_iter()
                .map(|piece| piece.text)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .filter(|bare| !bare.is_empty())
        .unwrap_or_else(|| title.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::import::read_bytes;

    #[test]
    fn a_date_that_cannot_be_read_leaves_the_next_one() {
        let feed = "<rss><channel><title>Blatt</title><item><title>Wehr offen</title>\
                    <description>Das Wehr bei Morsum ist wieder offen.</description>\
                    <pubDate>heute</pubDate><date>2026-02-11T08:00:00Z</date></item></channel></rss>";
        let articles = read_bytes("a.xml", feed.as_bytes()).unwrap();
        let day = articles[0]
            .article
            .meta
            .published
            .map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some("2026-02-11"));
    }
}
