//! A report as one HTML file that needs nothing else: no network, no scripts, no fonts of its own.
//!
//! Prints on A4, follows the reader's choice of light or dark, and carries a content security policy
//! that forbids scripts and every outside resource, should a browser ever see something as markup
//! that is not.

use super::document::{Block, Copy, Document, Line, Mark, Quoted, Segment};

/// Colours, type and pages.
const STYLE: &str = include_str!("report.css");

/// What a browser may do with the file: apply the style in it, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
                      form-action 'none'";

/// The whole file.
pub fn render(document: &Document) -> String {
    let mut html = Html::default();
    html.raw("<!doctype html>\n<html lang=\"");
    html.raw(document.tongue.tag());
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.raw(POLICY);
    html.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    html.text(&document.title);
    html.raw("</title>\n<style>\n");
    html.raw(STYLE);
    html.raw("</style>\n</head>\n<body>\n<main>\n<h1>");
    html.text(&document.title);
    html.raw("</h1>\n");
    html.blocks(&document.blocks);
    html.raw("</main>\n</body>\n</html>\n");
    html.0
}

/// Blocks without a page around them, for the clipboard. Looks are written as elements that other
/// programs keep, since they know no style of ours.
pub fn fragment(blocks: &[Block]) -> String {
    let mut html = Html::default();
    html.blocks(blocks);
    html.0
}

/// The title of a report for the clipboard.
pub(super) fn title(words: &str) -> String {
    let mut html = Html::default();
    html.raw("<h1>");
    html.text(words);
    html.raw("</h1>\n");
    html.0
}

/// What a card is about, by its name: "claim" of "claim-3".
fn kind_of(block: &Block) -> Option<&str> {
    match block {
        Block::Card { name, .. } => name.split_once('-').map(|(kind, _)| kind),
        _ => None,
    }
}

/// HTML as it grows. What is not written by [`Html::raw`] is escaped.
#[derive(Default)]
struct Html(String);

impl Html {
    fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Characters as they are. Control characters that XML and HTML forbid are left out.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                '\n' | '\t' => self.0.push(c),
                c if c.is_control() => {}
                c => self.0.push(c),
            }
        }
    }

    fn inside(&mut self, element: &str, class: &str, inner: impl FnOnce(&mut Self)) {
        self.raw("<");
        self.raw(element);
        if !class.is_empty() {
            self.raw(" class=\"");
            self.raw(class);
            self.raw("\"");
        }
        self.raw(">");
        inner(self);
        self.raw("</");
        self.raw(element);
        self.raw(">");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for blocks in
            blocks.chunk_by(|one, next| kind_of(one).is_some_and(|it| kind_of(next) == Some(it)))
        {
            // Cards of one kind stand together, so that paper and wide screens can set them in columns.
            let kind = kind_of(&blocks[0]).filter(|_| blocks.len() > 1);
            if let Some(kind) = kind {
                self.raw("<div class=\"");
                self.text(kind);
                self.raw("s\">\n");
            }
            for block in blocks {
                self.block(block);
                self.raw("\n");
            }
            if kind.is_some() {
                self.raw("</div>\n");
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { name, words } => {
                self.raw("<h2 id=\"");
                self.text(name);
                self.raw("\">");
                self.text(words);
                self.raw("</h2>");
            }
            Block::Paragraph(line) => self.inside("p", "", |html| html.line(line)),
            Block::Facts(facts) => self.inside("dl", "", |html| {
                for (name, line) in facts {
                    html.inside("div", "", |html| {
                        html.inside("dt", "", |html| html.text(name));
                        html.inside("dd", "", |html| html.line(line));
                    });
                    html.raw("\n");
                }
            }),
            Block::List(lines) => self.inside("ul", "", |html| {
                for line in lines {
                    html.inside("li", "", |html| html.line(line));
                    html.raw("\n");
                }
            }),
            Block::Table {
                name,
                columns,
                rows,
            } => self.table(name, columns, rows),
            Block::Copies(copies) => self.copies(copies),
            Block::Card {
                name,
                title,
                blocks,
            } => {
                self.raw("<section class=\"card\" id=\"");
                self.text(name);
                self.raw("\">\n");
                self.inside("h3", "", |html| html.line(title));
                self.raw("\n");
                self.blocks(blocks);
                self.raw("</section>");
            }
        }
    }

    fn table(&mut self, name: &str, columns: &[String], rows: &[Vec<Line>]) {
        self.raw("<div class=\"wide\"><table class=\"");
        self.text(name);
        self.raw("\">\n");
        self.inside("thead", "", |html| {
            html.inside("tr", "", |html| {
                for column in columns {
                    html.raw("<th scope=\"col\">");
                    html.text(column);
                    html.raw("</th>");
                }
            });
        });
        self.raw("\n<tbody>\n");
        for row in rows {
            self.inside("tr", "", |html| {
                for cell in row {
                    html.inside("td", "", |html| html.line(cell));
                }
            });
            self.raw("\n");
        }
        self.raw("</tbody>\n</table></div>");
    }

    fn copies(&mut self, copies: &[Copy]) {
        self.raw("<div class=\"copies\">\n");
        for copy in copies {
            self.inside("article", "copy", |html| {
                html.inside("h4", "", |html| html.text(&copy.article));
                for passage in &copy.passages {
                    html.quoted(passage, copy.language);
                }
            });
            // No white space between them: on paper they stand on lines, where it would take room.
        }
        self.raw("</div>");
    }

    fn quoted(&mut self, passage: &Quoted, language: &str) {
        self.inside("p", "chain", |html| html.line(&passage.chain));
        self.raw("<blockquote lang=\"");
        self.text(language);
        self.raw("\">");
        self.line(&passage.words);
        self.raw("</blockquote>");
        let empty = passage
            .remark
            .iter()
            .all(|segment| segment.characters().is_empty());
        if !empty {
            self.inside("p", "remark", |html| html.line(&passage.remark));
        }
    }

    fn line(&mut self, line: &[Segment]) {
        for segment in line {
            self.segment(segment);
        }
    }

    fn segment(&mut self, segment: &Segment) {
        match segment {
            Segment::Plain(words) => self.text(words),
            Segment::Strong(words) => self.inside("strong", "", |html| html.text(words)),
            Segment::Faint(words) => self.inside("span", "faint", |html| html.text(words)),
            Segment::Words { text, mark } => {
                let (element, class) = match mark {
                    Mark::Around => ("span", "around"),
                    Mark::Said => ("span", "said"),
                    Mark::Differing => ("mark", "differing"),
                    Mark::Disagreeing => ("mark", "disagreeing"),
                };
                self.inside(element, class, |html| html.text(text));
            }
            Segment::Source(name) => self.inside("span", "source", |html| html.text(name)),
            Segment::From => self.inside("span", "from", |html| html.text(" → ")),
            Segment::Rating(code) => self.inside("span", "rating", |html| html.text(code)),
            Segment::Note(words) => self.inside("span", "note", |html| html.text(words)),
            Segment::Code(words) => self.inside("code", "", |html| html.text(words)),
            Segment::Reference { to, words } => {
                self.raw("<a href=\"#");
                self.text(to);
                self.raw("\">");
                self.text(words);
                self.raw("</a>");
            }
        }
    }
}
