//! Marked-up text, XHTML and NITF and HTML alike, into pieces.

use super::draft::{Piece, tidy};
use super::wrapped;
use crate::text::BlockKind;

/// Collects the pieces of marked-up text while somebody walks it, element by element.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    pieces: Vec<Piece>,
    words: String,
    /// What the blocks around the words are, the innermost last.
    kinds: Vec<Option<BlockKind>>,
    /// How many line breaks came since the last word.
    breaks: usize,
    /// Whether the words keep their lines.
    preformatted: usize,
    /// How many characters of the words lie in links.
    linked: usize,
    /// How many links are open.
    links: usize,
    /// Whether pieces that are links and nothing else are left out.
    without_links: bool,
    has_headline: bool,
}

/// What to do with an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Role {
    /// Its words belong to the block around it.
    Inline,
    /// It is a block of its own, of this kind where that is known.
    Block(Option<BlockKind>),
    /// It keeps its lines.
    Preformatted,
    /// It is a line of its own among others that are kept.
    Line,
    /// It breaks a line.
    Break,
    /// A link.
    Link,
    /// It holds nothing to read.
    Hidden,
}

impl Pieces {
    /// Pieces of a web page: what consists of links only is navigation.
    pub fn without_links() -> Self {
        Self {
            without_links: true,
            ..Self::default()
        }
    }

    /// An element begins; `classes` are the words of its `class`. Returns whether what is in it is to
    /// be read; only then [`close`](Self::close) is to be called.
    pub fn open(&mut self, name: &str, classes: &str) -> bool {
        match self.role(name, classes) {
            Role::Hidden => return false,
            Role::Inline => {}
            Role::Link => self.links += 1,
            Role::Break if self.preformatted > 0 => self.words.push('\n'),
            Role::Break => self.breaks += 1,
            Role::Line => self.end_line(),
            Role::Block(kind) => {
                self.flush();
                let around = self.kinds.last().copied().flatten();
                let inner = match around {
                    // Titles and lists inside what is not for publication are not either.
                    Some(BlockKind::Internal | BlockKind::Boilerplate) => around,
                    _ => kind.or(around),
                };
                self.kinds.push(inner);
            }
            Role::Preformatted => {
                self.flush_or_end_line(0);
                self.kinds.push(self.kinds.last().copied().flatten());
                self.preformatted += 1;
            }
        }
        true
    }

    /// An element ends that was opened with the same name and classes.
    pub fn close(&mut self, name: &str, classes: &str) {
        match self.role(name, classes) {
            Role::Link => self.links = self.links.saturating_sub(1),
            Role::Block(_) => {
                self.flush();
                self.kinds.pop();
            }
            Role::Preformatted => {
                self.flush_or_end_line(1);
                self.kinds.pop();
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            Role::Line => self.end_line(),
            Role::Inline | Role::Break | Role::Hidden => {}
        }
    }

    /// Where lines are kept around these, they belong together with those; `own` is 1 while these count.
    fn flush_or_end_line(&mut self, own: usize) {
        if self.preformatted > own {
            self.end_line();
        } else {
            self.flush();
        }
    }

    fn end_line(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with('\n') {
            self.words.push('\n');
        }
    }

    /// Characters between elements.
    pub fn text(&mut self, text: &str) {
        if text.trim().is_empty() {
            if !self.words.is_empty() {
                self.words.push_str(text);
            }
            return;
        }
        match std::mem::take(&mut self.breaks) {
            0 => {}
            1 => self.words.push(' '),
            // Two breaks in a row part paragraphs.
            _ => self.flush(),
        }
        if self.links > 0 {
            self.linked += text.trim().len();
        }
        self.words.push_str(text);
    }

    /// The pieces.
    pub fn finish(mut self) -> Vec<Piece> {
        self.flush();
        self.pieces
    }

    fn flush(&mut self) {
        self.breaks = 0;
        let words = std::mem::take(&mut self.words);
        let linked = std::mem::take(&mut self.linked);
        let mut kind = self.kinds.last().copied().flatten();
        let length = words.trim().len();
        if length == 0 {
            return;
        }
        let is_title = matches!(kind, Some(BlockKind::Headline | BlockKind::Subheading));
        // Where only a part of it is a link, its words say that it leads to other texts.
        let leads_on = linked * 10 > length * 3 && leads_on(words.trim());
        if self.without_links && (linked * 10 > length * 8 || leads_on) && !is_title {
            return;
        }
        if kind == Some(BlockKind::Headline) {
            if self.has_headline {
                kind = Some(BlockKind::Subheading);
            }
            self.has_headline = true;
        }
        let lines_count = self.preformatted > 0 || kind.is_none() && wrapped::has_lines(&words);
        if lines_count {
            self.pieces.extend(
                wrapped::paragraphs(&words)
                    .into_iter()
                    .map(|text| Piece { text, kind }),
            );
        } else if let Some(text) = tidy(&words) {
            self.pieces.push(Piece { text, kind });
        }
    }

    fn role(&self, name: &str, classes: &str) -> Role {
        let class = |known: &str| classes.split_whitespace().any(|class| class == known);
        match name {
            "script" | "style" | "template" | "noscript" | "svg" | "iframe" | "object" | "nav"
            | "form" | "button" | "select" | "textarea" | "math" | "canvas" | "head" | "title"
            | "media" | "audio" | "video" | "dialog" | "meta" | "link" | "input" => Role::Hidden,
            "a" => Role::Link,
            "div" | "p" if self.preformatted > 0 => Role::Line,
            "br" => Role::Break,
            "pre" => Role::Preformatted,
            "h1" | "hl1" => Role::Block(Some(BlockKind::Headline)),
            "h2" | "h3" | "h4" | "h5" | "h6" | "hl2" => Role::Block(Some(BlockKind::Subheading)),
            "figcaption" | "caption" => Role::Block(Some(BlockKind::Boilerplate)),
            "section" | "div" | "aside" | "ul" | "p" | "footer"
                if class("notepad") || class("np-nonpublic") || class("nonpublic") =>
            {
                Role::Block(Some(BlockKind::Internal))
            }
            "p" | "div" | "section" | "article" | "main" | "header" | "footer" | "aside" | "li"
            | "ul" | "ol" | "dl" | "dt" | "dd" | "table" | "tr" | "thead" | "tbody" | "tfoot"
            | "blockquote" | "bq" | "block" | "body" | "html" | "address" | "figure" | "hr"
            | "fieldset" | "details" | "summary" | "center" | "hedline" | "byline" | "byttl"
            | "dateline" | "distributor" | "abstract" | "body.head" | "body.content"
            | "body.end" | "nitf" | "note" | "tagline" | "nitf-table" | "credit" => {
                Role::Block(None)
            }
            // Cells of a row stand beside each other.
            "td" | "th" => Role::Break,
            _ => Role::Inline,
        }
    }
}

/// Whether a paragraph with a link in it begins as those do that lead to other texts.
fn leads_on(words: &str) -> bool {
    let low: String = words.chars().take(40).collect::<String>().to_lowercase();
    let low = low.trim_start_matches(|c: char| !c.is_alphanumeric());
    [
        "lesen sie",
        "lies auch",
        "lies hier",
        "auch interessant",
        "mehr zum thema",
        "mehr dazu",
        "mehr:",
        "zum thema",
        "hier geht es",
        "read more",
        "read also",
        "also read",
        "related:",
        "see also",
        "more:",
        "sign up",
        "subscribe",
        "our standards",
        "join us",
    ]
    .iter()
    .any(|start| low.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Walks simple well-formed markup.
    fn pieces(xml: &str) -> Vec<(Option<BlockKind>, String)> {
        let xml = format!("<body>{xml}</body>");
        let document = roxmltree::Document::parse(&xml).unwrap();
        let mut pieces = Pieces::without_links();
        super::super::markup_xml::walk(document.root_element(), &mut pieces);
        pieces
            .finish()
            .into_iter()
            .map(|piece| (piece.kind, piece.text))
            .collect()
    }

    #[test]
    fn blocks_and_what_is_in_them() {
        use BlockKind::*;
        assert_eq!(
            pieces(
                "<h1>Titel</h1>lose Worte<p>Ein <b>starker</b>\n   Satz.</p><h1>Noch einer</h1><ul><li>eins</li>\
                 <li>zwei</li></ul><p>vor<br/>nach<br/><br/>danach</p><script>alert(1)</script>\
                 <figure><figcaption>Bild: ndp</figcaption></figure><p> </p>"
            ),
            [
                (Some(Headline), "Titel".to_owned()),
                (None, "lose Worte".to_owned()),
                (None, "Ein starker Satz.".to_owned()),
                (Some(Subheading), "Noch einer".to_owned()),
                (None, "eins".to_owned()),
                (None, "zwei".to_owned()),
                (None, "vor nach".to_owned()),
                (None, "danach".to_owned()),
                (Some(Boilerplate), "Bild: ndp".to_owned()),
            ]
        );
    }

    #[test]
    fn links_alone_are_navigation() {
        assert_eq!(
            pieces(
                "<p><a>Mehr zum Thema</a></p><p>Ein Satz mit <a>Verweis</a>.</p>\
                 <p><b>Lesen Sie auch:</b> <a>Als der Deich brach</a></p>",
            ),
            [(None, "Ein Satz mit Verweis.".to_owned())]
        );
    }

    #[test]
    fn a_notepad_is_internal_with_all_its_titles() {
        let found = pieces(
            "<p>Text.</p><section class=\"notepad\"><h3>Notizblock</h3><p>Kontakt</p></section><p>Ende.</p>",
        );
        let kinds: Vec<_> = found.iter().map(|(kind, _)| *kind).collect();
        let internal = Some(BlockKind::Internal);
        assert_eq!(kinds, [None, internal, internal, None]);
    }
}
