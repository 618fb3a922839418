//! Where the article is in a page.
//!
//! Pages say it themselves (`itemprop="articleBody"`, `<article>`), or it is where most of their
//! prose is. Prose is a paragraph of some length that is not made of links. What pages put around
//! and into it (navigation, comments, consent, teasers, sharing) is known by the names that content
//! systems give it.

use scraper::{ElementRef, Html, Node};

use super::{Shown, is_hidden, walk};
use crate::import::draft::Piece;
use crate::import::markup::Pieces;

/// Words in `class` and `id` that name what is not the article, as parts between dashes.
const AROUND: [&str; 58] = [
    "nav",
    "navigation",
    "navbar",
    "menu",
    "breadcrumb",
    "breadcrumbs",
    "sidebar",
    "comment",
    "comments",
    "kommentar",
    "kommentare",
    "disqus",
    "cookie",
    "cookies",
    "consent",
    "cmp",
    "gdpr",
    "banner",
    "popup",
    "modal",
    "overlay",
    "newsletter",
    "subscribe",
    "abo",
    "paywall",
    "related",
    "recommendation",
    "recommendations",
    "recommended",
    "teaser",
    "teasers",
    "teaserlist",
    "share",
    "sharing",
    "social",
    "socialbar",
    "ad",
    "ads",
    "advert",
    "advertisement",
    "anzeige",
    "werbung",
    "sponsored",
    "promo",
    "promotion",
    "footer",
    "copyright-footer",
    "pagination",
    "toolbar",
    "skip",
    "outbrain",
    "taboola",
    "sharedaddy",
    "relatedposts",
    "sidebars",
    "recirculation",
    "piano",
    "feedback",
];

/// The same for what belongs to the article and is none of its text: who wrote it, when, of what it is, and
/// words about its pictures. A title among these names is one all the same.
const BESIDE: [&str; 24] = [
    "byline",
    "author",
    "authors",
    "autor",
    "autoren",
    "autorin",
    "kicker",
    "overline",
    "dachzeile",
    "timestamp",
    "datetime",
    "date",
    "datum",
    "pubdate",
    "meta",
    "metadata",
    "caption",
    "bildunterschrift",
    "credit",
    "credits",
    "copyright",
    "tags",
    "keywords",
    "ressort",
];

/// The longest of what stands beside a text, in characters. What is longer under such a name holds the article.
const LONGEST_BESIDE: usize = 400;

/// The pieces of the article in a page; none where no prose stands out.
pub(super) fn pieces(page: &Html) -> Vec<Piece> {
    let root = page.root_element();
    let Some(body) = article(root) else {
        return Vec::new();
    };
    let mut pieces = Pieces::without_links();
    // A headline may stand above the body, in a header of its own; recognition puts the one that the
    // page names on top.
    let total = prose_in(body);
    walk(body, &mut pieces, &|element| {
        if element == body {
            Shown::Text
        } else if is_around(element) {
            Shown::Not
        } else if is_beside(element) && prose_in(element) * 2 < total.max(1) {
            Shown::Beside
        } else {
            Shown::Text
        }
    });
    pieces.finish()
}

/// The element that holds the article.
fn article(root: ElementRef<'_>) -> Option<ElementRef<'_>> {
    let prose = prose_in(root);
    if prose == 0 {
        return None;
    }
    let marked = root
        .descendent_elements()
        .filter(|element| !is_in_around(*element))
        .filter(|element| {
            let value = element.value();
            value
                .attr("itemprop")
                .is_some_and(|prop| prop.split_whitespace().any(|it| it == "articleBody"))
                || value.name() == "article"
                || value.name() == "main"
                || value
                    .attr("role")
                    .is_some_and(|role| role == "main" || role == "article")
        })
        .map(|element| (prose_in(element), element));
    // A page may hold teasers of other articles, each marked as one; the article has the most prose.
    // Of elements inside each other with as much, the innermost is meant.
    let mut best: Option<(usize, ElementRef<'_>)> = None;
    for (own, element) in marked {
        if own > 0 && best.is_none_or(|(most, _)| own >= most) {
            best = Some((own, element));
        }
    }
    let mut current = match best {
        Some((own, element)) if own * 2 >= prose => element,
        _ => root,
    };
    // Down to the innermost element that has nearly all of the prose.
    let total = prose_in(current);
    while let Some(inner) = children(current)
        .filter(|child| !is_around(*child) && is_container(*child))
        .find(|child| prose_in(*child) * 10 >= total * 9)
    {
        current = inner;
    }
    Some(current)
}

/// How many characters of prose are in an element.
fn prose_in(element: ElementRef<'_>) -> usize {
    if is_around(element) {
        return 0;
    }
    if is_paragraph(element) {
        return prose(element);
    }
    children(element).map(prose_in).sum()
}

/// The length of a paragraph that reads like one.
fn prose(element: ElementRef<'_>) -> usize {
    let (mut all, mut linked) = (0, 0);
    for node in element.descendants() {
        if let Node::Text(text) = node.value() {
            let length = text.trim().chars().count();
            all += length;
            let in_link = node
                .ancestors()
                .take_while(|above| *above != *element)
                .any(|above| {
                    above
                        .value()
                        .as_element()
                        .is_some_and(|it| it.name() == "a")
                });
            if in_link {
                linked += length;
            }
        }
    }
    if all < 40 || linked * 2 > all { 0 } else { all }
}

/// A paragraph, or a `div` that holds words itself rather than other blocks.
fn is_paragraph(element: ElementRef<'_>) -> bool {
    match element.value().name() {
        "p" | "li" | "blockquote" | "pre" | "dd" => true,
        "div" | "td" | "span" => {
            let own = element.children().any(|child| {
                child
                    .value()
                    .as_text()
                    .is_some_and(|text| text.trim().chars().count() >= 40)
            });
            own && !children(element).any(|child| {
                is_container(child) || is_paragraph(child) && child.value().name() == "p"
            })
        }
        _ => false,
    }
}

fn is_container(element: ElementRef<'_>) -> bool {
    matches!(
        element.value().name(),
        "body"
            | "div"
            | "section"
            | "article"
            | "main"
            | "td"
            | "tr"
            | "tbody"
            | "table"
            | "center"
    )
}

fn children(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.child_elements()
}

fn is_in_around(element: ElementRef<'_>) -> bool {
    element
        .ancestors()
        .filter_map(ElementRef::wrap)
        .any(is_around)
}

/// Whether an element is one of those that pages put around an article, or into it.
fn is_around(element: ElementRef<'_>) -> bool {
    let value = element.value();
    if matches!(
        value.name(),
        "nav"
            | "aside"
            | "footer"
            | "form"
            | "script"
            | "style"
            | "noscript"
            | "template"
            | "iframe"
            | "button"
            | "svg"
            | "dialog"
            | "head"
    ) {
        return true;
    }
    if matches!(value.name(), "body" | "html") {
        return false;
    }
    if is_hidden(element) {
        return true;
    }
    if matches!(value.name(), "p" | "h1") {
        return false;
    }
    let hidden = value.attr("aria-hidden") == Some("true");
    let role = value.attr("role").is_some_and(|role| {
        [
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "dialog",
            "alertdialog",
            "search",
        ]
        .contains(&role)
    });
    hidden || role || is_named(element, &AROUND) || value.attr("id") == Some("wm-ipp-base")
}

/// Whether the names that a content system gives an element, or its own where it is one of the system's
/// making ("amp-ad"), have one of `parts` between their dashes. What an element merely has ("has-ad"), or in
/// which form it comes ("article--premium"), it is not.
fn is_named(element: ElementRef<'_>, parts: &[&str]) -> bool {
    let value = element.value();
    let own = Some(value.name()).filter(|name| name.contains('-'));
    [
        "class",
        "id",
        "data-testid",
        "data-component",
        "data-module",
    ]
    .into_iter()
    .filter_map(|attribute| value.attr(attribute))
    .chain(own)
    .flat_map(|names| names.split_whitespace())
    .filter(|name| {
        let (first, rest) = name.split_once('-').unwrap_or((name, ""));
        rest.is_empty() || !matches!(first, "has" | "with" | "no" | "is" | "not" | "without")
    })
    .filter_map(|name| name.split("--").next())
    .flat_map(|name| name.split(['-', '_']))
    .any(|part| parts.contains(&part.to_ascii_lowercase().as_str()))
}

/// Whether an element belongs to the article but not to its text. Words inside a paragraph or a title are
/// never taken out of it.
fn is_beside(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let fits = match value.name() {
        "time" | "address" => true,
        "div" | "p" | "span" | "ul" | "section" | "small" | "header" => {
            is_named(element, &BESIDE)
                || value.attr("rel") == Some("author")
                || value.attr("itemprop") == Some("author")
        }
        _ => false,
    };
    fits && is_short(element)
        && !is_in_line(element)
        && !element
            .descendent_elements()
            .any(|inner| matches!(inner.value().name(), "h1" | "h2"))
}

/// Whether an element has few enough words to stand beside a text.
fn is_short(element: ElementRef<'_>) -> bool {
    let mut left = LONGEST_BESIDE;
    element.text().all(|text| {
        let length = text.trim().chars().take(LONGEST_BESIDE + 1).count();
        let fits = length <= left;
        left = left.saturating_sub(length);
        fits
    })
}

/// Whether an element is a part of a paragraph or a title.
fn is_in_line(element: ElementRef<'_>) -> bool {
    element
        .ancestors()
        .filter_map(ElementRef::wrap)
        .any(|above| {
            matches!(
                above.value().name(),
                "p" | "h1" | "h2" | "h3" | "h4" | "li" | "blockquote" | "td" | "figcaption"
            )
        })
        || element.parent().is_some_and(|parent| {
            // The first tell enough; a hostile page has a hundred thousand.
            parent.children().take(50).any(|child| {
                child
                    .value()
                    .as_text()
                    .is_some_and(|text| text.trim().chars().count() >= 40)
            })
        })
}
