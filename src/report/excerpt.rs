//! A passage or a claim by itself, for the clipboard: as plain text and as HTML, with its attribution.

use super::document::{Block, Document, Line, Segment};
use super::{build, html};
use crate::review::{ClaimIx, Picture, Project};
use crate::text::Passage;
use crate::wording::Texts;

/// What is put on the clipboard, in the two forms that other programs take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Excerpt {
    /// Plain text.
    pub text: String,
    /// A piece of HTML.
    pub html: String,
}

/// The words of `passage` with the article, its day, and whom it has them from; nothing where the
/// passage is not in the project or not for publication.
pub fn passage(
    project: &Project,
    picture: &Picture,
    texts: &Texts,
    passage: Passage,
) -> Option<Excerpt> {
    let blocks = build::passage(project, picture, texts, passage)?;
    let mut copied = excerpt(&blocks);
    // Several paragraphs stand apart, as in a mail.
    if blocks.len() > 2 {
        copied.text = copied.text.replace('\n', "\n\n");
    }
    Some(copied)
}

/// A claim: its rating, unless those are hidden, its origins, and what each article says.
pub fn claim(project: &Project, picture: &Picture, texts: &Texts, claim: ClaimIx) -> Excerpt {
    excerpt(&build::claim(project, picture, texts, claim))
}

/// A whole report, as it is pasted into a mail.
pub fn report(document: &Document) -> Excerpt {
    let mut copied = excerpt(&document.blocks);
    copied.text = format!("{}\n\n{}", document.title, copied.text);
    copied.html = format!("{}{}", html::title(&document.title), copied.html);
    copied
}

fn excerpt(blocks: &[Block]) -> Excerpt {
    let mut text = String::new();
    for block in blocks {
        write(&mut text, block);
    }
    text.truncate(text.trim_end().len());
    Excerpt {
        text,
        html: html::fragment(blocks),
    }
}

/// Writes a block as lines of plain text.
fn write(text: &mut String, block: &Block) {
    let mut put = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    match block {
        // A section, as a card, stands apart from what is before it.
        Block::Heading { words, .. } => put(&format!("\n{words}")),
        Block::Paragraph(line) => put(&plain(line)),
        Block::Facts(facts) => {
            for (name, line) in facts {
                put(&format!("{name}: {}", plain(line)));
            }
        }
        Block::List(lines) => {
            for line in lines {
                put(&format!("• {}", plain(line)));
            }
        }
        Block::Table { rows, .. } => {
            for row in rows {
                let cells: Vec<String> = row.iter().map(plain).collect();
                put(&cells.join("\t"));
            }
        }
        Block::Copies(copies) => {
            for copy in copies {
                for passage in &copy.passages {
                    put("");
                    put(&plain(&passage.words));
                    put(&format!("({} → {})", copy.article, plain(&passage.chain)));
                }
            }
        }
        Block::Card { title, blocks, .. } => {
            put(&plain(title));
            for block in blocks {
                write(text, block);
            }
        }
    }
}

fn plain(line: &Line) -> String {
    line.iter()
        .map(|segment| match segment {
            Segment::From => " → ",
            segment => segment.characters(),
        })
        .collect()
}
