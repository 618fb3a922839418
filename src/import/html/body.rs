//! Where the article is in a page.
//!
//! Pages say it themselves (`itemprop="articleBody"`, `<article>`), or it is where most of their
//! prose is. Prose is a paragraph of some length that is not made of links. What pages put around
//! and into it (navigation, comments, consent, teasers, sharing) is known by the names that content
//! systems give it.

use scraper::{ElementRef, Html, Node};

use super::walk;
use crate::import::draft::Piece;
use crate::import::markup::Pieces;

/// Words in `class` and `id` that name what is not the article, as parts between dashes.
const AROUND: [&str; 52] = [
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
];

/// The pieces of the article in a page; none where no prose stands out.
pub(super) fn pieces(page: &Html) -> Vec<Piece> {
    let root = page.root_element();
    let Some(body) = article(root) else {
        return Vec::new();
    };
    let mut pieces = Pieces::without_links();
    // A headline may stand above the body, in a header of its own; recognition puts the one that the
    // page names on top.
    walk(body, &mut pieces, &|element| {
        element == body || !is_around(element)
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
    if matches!(value.name(), "body" | "html" | "p" | "h1") {
        return false;
    }
    let hidden = value.attr("hidden").is_some() || value.attr("aria-hidden") == Some("true");
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
    let named = [value.attr("class"), value.attr("id")]
        .into_iter()
        .flatten()
        .flat_map(|names| names.split_whitespace())
        .flat_map(|name| name.split(['-', '_']))
        .any(|part| AROUND.contains(&part.to_ascii_lowercase().as_str()));
    hidden || role || named
}
