//! Markdown into pieces.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::draft::{Draft, Piece, tidy};
use super::{html, provider};
use crate::text::{BlockKind, Metadata, Moment};

/// Cuts a Markdown text into pieces: the first heading of the first rank, or the first piece if it is
/// a heading, is the headline; other headings are subheadings; paragraphs, the rows of tables and the items
/// of lists are left to recognition. Marks of emphasis, links and HTML tags fall away; numbers of lists stay
/// as they are written, since a paragraph that starts with "8. Oktober" is a list to Markdown. Footnotes and
/// the words for pictures are boilerplate. The head that programs for the web put above says who and when.
pub(super) fn draft(text: &str) -> Draft {
    let mut reader = Reader::default();
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES;
    for (event, place) in Parser::new_ext(text, options).into_offset_iter() {
        reader.take(event, text.get(place).unwrap_or_default());
    }
    reader.flush(None);
    if !reader.has_headline
        && let Some(title) = &reader.meta.headline
        && reader.pieces.iter().any(|piece| piece.text == *title)
    {
        // The text has its own line for it.
        reader.meta.headline = None;
    }
    if reader.has_headline {
        reader.meta.headline = None;
    }
    Draft {
        // Where the author says what the titles are, nothing else is taken for one.
        has_marked_titles: reader.has_headline,
        meta: reader.meta,
        ..Draft::of(reader.pieces)
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    pieces: Vec<Piece>,
    /// The words of the block that is being read.
    words: String,
    /// What pictures in it are called.
    pictures: String,
    /// HTML between the paragraphs.
    marked: String,
    meta: Metadata,
    has_headline: bool,
    images: usize,
    footnotes: usize,
    in_head: bool,
}

impl Reader {
    /// An event, and the characters that it comes from.
    fn take(&mut self, event: Event<'_>, source: &str) {
        match event {
            Event::Text(words) if self.images > 0 => self.pictures.push_str(&words),
            Event::Text(words) if self.in_head => {
                self.take_head(&words);
                self.words.push_str(&words);
            }
            Event::Text(words) | Event::Code(words) => self.words.push_str(&words),
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            Event::Html(marked) => self.marked.push_str(&marked),
            Event::Start(Tag::MetadataBlock(_)) => self.in_head = true,
            Event::Start(Tag::Image { .. }) => self.images += 1,
            Event::End(TagEnd::Image) => self.images = self.images.saturating_sub(1),
            Event::Start(Tag::FootnoteDefinition(_)) => self.footnotes += 1,
            Event::End(TagEnd::FootnoteDefinition) => {
                self.flush(None);
                self.footnotes = self.footnotes.saturating_sub(1);
            }
            Event::Start(Tag::List(_)) => self.flush(None),
            Event::Start(Tag::Item) => {
                self.flush(None);
                let digits = source.len()
                    - source
                        .trim_start_matches(|c: char| c.is_ascii_digit())
                        .len();
                if digits > 0 {
                    self.words = format!("{}. ", &source[..digits]);
                }
            }
            Event::End(TagEnd::TableCell) => self.words.push(' '),
            Event::End(TagEnd::Heading(level)) => {
                let first = self.pieces.is_empty() || level == HeadingLevel::H1;
                let kind = if first && !self.has_headline {
                    BlockKind::Headline
                } else {
                    BlockKind::Subheading
                };
                self.has_headline |= kind == BlockKind::Headline && !self.words.trim().is_empty();
                self.flush(Some(kind));
            }
            Event::End(TagEnd::MetadataBlock(_)) => {
                self.in_head = false;
                self.flush(Some(BlockKind::Boilerplate));
            }
            Event::End(TagEnd::HtmlBlock) => {
                self.flush(None);
                // Markup that is hostile is no text.
                let marked = std::mem::take(&mut self.marked);
                self.pieces
                    .extend(html::fragment(&marked).unwrap_or_default());
            }
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Item
                | TagEnd::CodeBlock
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) => self.flush(None),
            _ => {}
        }
    }

    /// The lines of the head: "author: Erika Beispiel".
    fn take_head(&mut self, lines: &str) {
        for line in lines.lines() {
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let Some(value) = tidy(value.trim().trim_matches(['"', '\''])) else {
                continue;
            };
            match name.trim().to_lowercase().as_str() {
                "title" | "titel" => self.meta.headline = Some(value),
                "author" | "autor" | "autorin" | "byline" => self.meta.byline = Some(value),
                "source" | "quelle" | "agency" | "agentur" => {
                    self.meta.provider = Some(provider::canonical(&value));
                }
                "date" | "datum" | "published" => {
                    self.meta.published = Moment::read(&value).map(|moment| moment.at().date());
                }
                _ => {}
            }
        }
    }

    fn flush(&mut self, kind: Option<BlockKind>) {
        let kind = if self.footnotes > 0 {
            Some(BlockKind::Boilerplate)
        } else {
            kind
        };
        if let Some(text) = tidy(&std::mem::take(&mut self.words)) {
            self.pieces.push(Piece { text, kind });
        }
        if let Some(text) = tidy(&std::mem::take(&mut self.pictures)) {
            self.pieces.push(Piece::of(BlockKind::Boilerplate, text));
        }
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
        check(
            "1. FC Köln gewinnt.\n\n1. FC Nürnberg verliert.\n\n1984. Jahr der Angst.",
            &[
                (None, "1. FC Köln gewinnt."),
                (None, "1. FC Nürnberg verliert."),
                (None, "1984. Jahr der Angst."),
            ],
        );
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

    #[test]
    fn what_programs_for_the_web_add() {
        let text = "---\ntitle: \"Ein: Titel\"\nauthor: Erika Beispiel\ndate: 2024-10-18\n---\n\nEin Satz[^1] mit ![Bild](x.png).\n\n\
                    ![Der Deich](y.png)\n\n| Ort | Pegel |\n|---|---|\n| Hafen | 5,80 |\n\n<div><p>In HTML.</p></div>\n\n[^1]: Fußnote.\n";
        let draft = draft(text);
        let found: Vec<_> = draft
            .pieces
            .iter()
            .skip(1)
            .map(|piece| (piece.kind, piece.text.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (None, "Ein Satz mit ."),
                (Some(BlockKind::Boilerplate), "Bild"),
                (Some(BlockKind::Boilerplate), "Der Deich"),
                (None, "Ort Pegel"),
                (None, "Hafen 5,80"),
                (None, "In HTML."),
                (Some(BlockKind::Boilerplate), "Fußnote."),
            ]
        );
        assert_eq!(draft.meta.headline.as_deref(), Some("Ein: Titel"));
        assert_eq!(draft.meta.byline.as_deref(), Some("Erika Beispiel"));
        assert_eq!(
            draft.meta.published.map(|day| day.to_string()).as_deref(),
            Some("2024-10-18")
        );
    }
}
