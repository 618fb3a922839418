//! Markdown into pieces.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::draft::{Draft, Piece};
use crate::text::BlockKind;

/// Cuts a Markdown text into pieces: the first heading of the first rank, or the first piece if it is
/// a heading, is the headline; other headings are subheadings; paragraphs and the items of lists are
/// left to recognition. Marks of emphasis, links and HTML tags fall away; numbers of lists stay, since
/// a paragraph that starts with "8. Oktober" is a list to Markdown.
pub(super) fn draft(text: &str) -> Draft {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut current = String::new();
    let mut numbers: Vec<Option<u64>> = Vec::new();
    let mut has_headline = false;
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_STRIKETHROUGH;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(words) | Event::Code(words) => current.push_str(&words),
            Event::SoftBreak | Event::HardBreak => current.push(' '),
            Event::Start(Tag::List(first)) => {
                flush(&mut pieces, &mut current, None);
                numbers.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                numbers.pop();
            }
            Event::Start(Tag::Item) => {
                flush(&mut pieces, &mut current, None);
                if let Some(Some(number)) = numbers.last_mut() {
                    current = format!("{number}. ");
                    *number += 1;
                }
            }
            Event::End(TagEnd::Heading(level)) => {
                let first = pieces.is_empty() || level == HeadingLevel::H1;
                let kind = if first && !has_headline {
                    BlockKind::Headline
                } else {
                    BlockKind::Subheading
                };
                has_headline |= kind == BlockKind::Headline && !current.trim().is_empty();
                flush(&mut pieces, &mut current, Some(kind));
            }
            Event::End(TagEnd::MetadataBlock(_)) => {
                flush(&mut pieces, &mut current, Some(BlockKind::Boilerplate));
            }
            Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock,
            ) => {
                flush(&mut pieces, &mut current, None);
            }
            _ => {}
        }
    }
    flush(&mut pieces, &mut current, None);
    Draft {
        // Where the author says what the titles are, nothing else is taken for one.
        has_marked_titles: has_headline,
        ..Draft::of(pieces)
    }
}

fn flush(pieces: &mut Vec<Piece>, current: &mut String, kind: Option<BlockKind>) {
    let text = std::mem::take(current);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !words.is_empty() {
        pieces.push(Piece { text: words, kind });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(Option<BlockKind>, &str)]) {
        let pieces = draft(text).pieces;
        let found: Vec<_> = pieces
            .iter()
            .map(|piece| (piece.kind, piece.text.as_str()))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn headings_paragraphs_and_lists() {
        check(
            "# Titel\n\nEin **starker** Satz mit [Verweis](https://beispiel.invalid).\nEr geht weiter.\n\n## Zwischentitel\n\n- eins\n- *zwei*\n",
            &[
                (Some(BlockKind::Headline), "Titel"),
                (None, "Ein starker Satz mit Verweis. Er geht weiter."),
                (Some(BlockKind::Subheading), "Zwischentitel"),
                (None, "eins"),
                (None, "zwei"),
            ],
        );
        check(
            "## Titel\n\nText.",
            &[(Some(BlockKind::Headline), "Titel"), (None, "Text.")],
        );
        check(
            "Titel\n=====\n\nText.",
            &[(Some(BlockKind::Headline), "Titel"), (None, "Text.")],
        );
    }

    #[test]
    fn numbers_at_a_start_stay() {
        check(
            "8. Oktober war der Tag.",
            &[(None, "8. Oktober war der Tag.")],
        );
        check("1. eins\n2. zwei", &[(None, "1. eins"), (None, "2. zwei")]);
    }

    #[test]
    fn what_is_not_text_falls_away() {
        check("Text <b>mit</b> Marken", &[(None, "Text mit Marken")]);
        check(
            "---\ntitle: Titel\n---\n\nText.",
            &[
                (Some(BlockKind::Boilerplate), "title: Titel"),
                (None, "Text."),
            ],
        );
        check("", &[]);
    }
}
