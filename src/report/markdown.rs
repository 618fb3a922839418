//! A report as Markdown (CommonMark with tables).
//!
//! Foreign characters that Markdown would read as markup are escaped, so that the words come out as
//! they stand in the article.

use super::document::{Block, Copy, Document, Line, Mark, Segment};

/// The whole file.
pub fn render(document: &Document) -> String {
    let mut out = format!("# {}\n", escaped(&document.title));
    for block in &document.blocks {
        write(&mut out, block);
    }
    out
}

/// Writes a block with an empty line before it.
fn write(out: &mut String, block: &Block) {
    out.push('\n');
    match block {
        Block::Heading { words, .. } => {
            out.push_str("## ");
            out.push_str(&escaped(words));
            out.push('\n');
        }
        Block::Paragraph(line) => {
            out.push_str(&one_line(line));
            out.push('\n');
        }
        Block::Facts(facts) => {
            for (name, line) in facts {
                out.push_str("- **");
                out.push_str(&escaped(name));
                out.push_str(":** ");
                out.push_str(&one_line(line));
                out.push('\n');
            }
        }
        Block::List(lines) => {
            for line in lines {
                out.push_str("- ");
                out.push_str(&one_line(line));
                out.push('\n');
            }
        }
        Block::Table { columns, rows, .. } => table(out, columns, rows),
        Block::Copies(copies) => {
            for (place, copy) in copies.iter().enumerate() {
                if place > 0 {
                    out.push('\n');
                }
                write_copy(out, copy);
            }
        }
        Block::Card { title, blocks, .. } => {
            out.push_str("### ");
            out.push_str(&one_line(title));
            out.push('\n');
            for block in blocks {
                write(out, block);
            }
        }
    }
}

fn write_copy(out: &mut String, copy: &Copy) {
    for (place, passage) in copy.passages.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        out.push_str("**");
        out.push_str(&escaped(&copy.article));
        out.push_str("** → ");
        out.push_str(&one_line(&passage.chain));
        let remark = one_line(&passage.remark);
        if !remark.is_empty() {
            out.push_str(" · ");
            out.push_str(&remark);
        }
        out.push_str("\n\n> ");
        out.push_str(&one_line(&passage.words));
        out.push('\n');
    }
}

fn table(out: &mut String, columns: &[String], rows: &[Vec<Line>]) {
    let head: Vec<String> = columns.iter().map(|name| escaped(name)).collect();
    out.push_str(&format!("| {} |\n|", head.join(" | ")));
    for _ in columns {
        out.push_str(" --- |");
    }
    out.push('\n');
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| one_line(cell)).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
}

fn one_line(line: &[Segment]) -> String {
    line.iter().map(segment).collect()
}

fn segment(segment: &Segment) -> String {
    let words = escaped(segment.characters());
    match segment {
        Segment::Plain(_) | Segment::Faint(_) | Segment::Reference { .. } => words,
        Segment::From => format!(" {words} "),
        Segment::Strong(_) | Segment::Rating(_) => around(&words, "**"),
        Segment::Source(_) | Segment::Note(_) => around(&words, "*"),
        Segment::Code(_) => format!("`{}`", segment.characters()),
        Segment::Words { mark, .. } => match mark {
            Mark::Around | Mark::Said => words,
            Mark::Differing | Mark::Disagreeing => around(&words, "**"),
        },
    }
}

/// Puts marks around the words; spaces stay outside, where the marks count.
fn around(words: &str, mark: &str) -> String {
    let inner = words.trim();
    if inner.is_empty() {
        return words.to_owned();
    }
    let before = &words[..words.len() - words.trim_start().len()];
    let after = &words[words.trim_end().len()..];
    format!("{before}{mark}{inner}{mark}{after}")
}

/// Characters as they are, on one line: what Markdown could read as markup gets a backslash, what HTML
/// could is written as an entity, and control characters are left out. Signs that are markup at the
/// start of a line only are left alone elsewhere, so that the file itself reads well.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = Before::default();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let c = if matches!(c, '\n' | '\r' | '\t') {
            ' '
        } else {
            c
        };
        if c.is_control() || (c == ' ' && before.space) {
            continue;
        }
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if is_markup(c, before, chars.peek().copied()) => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
        before.push(c);
    }
    out
}

/// What stands on a line before a character, as far as it makes markup of it.
#[derive(Clone, Copy, Default)]
struct Before {
    line: Start,
    /// Whether the last character is a space.
    space: bool,
    /// How many w stand last in a row.
    ws: usize,
}

/// What a line begins with.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Start {
    /// Nothing but white space.
    #[default]
    Blank,
    /// A number and nothing else.
    Number,
    /// A number and white space.
    NumberAndSpace,
    /// Anything else.
    Words,
}

impl Before {
    fn push(&mut self, c: char) {
        self.line = match self.line {
            Start::Blank if c.is_whitespace() => Start::Blank,
            Start::Blank | Start::Number if c.is_ascii_digit() => Start::Number,
            Start::Number | Start::NumberAndSpace if c.is_whitespace() => Start::NumberAndSpace,
            _ => Start::Words,
        };
        self.space = c == ' ';
        self.ws = if matches!(c, 'w' | 'W') {
            self.ws + 1
        } else {
            0
        };
    }
}

/// Whether Markdown could read `c` as markup between what stands `before` it and the `next` character.
fn is_markup(c: char, before: Before, next: Option<char>) -> bool {
    let blank = before.line == Start::Blank;
    let numbered = matches!(before.line, Start::Number | Start::NumberAndSpace);
    match c {
        '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '$' | '^' | '@' => true,
        '+' | '-' | '=' => blank,
        // Addresses become links by themselves in some dialects, `:` starts a definition.
        ':' => blank || next == Some('/'),
        '.' => numbered || before.ws >= 3,
        ')' => numbered,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    /// What a reader of Markdown sees of a paragraph, and whether it saw any markup.
    fn read(markdown: &str) -> (String, bool) {
        let mut text = String::new();
        let mut markup = false;
        for event in Parser::new_ext(
            markdown,
            Options::all().difference(Options::ENABLE_SMART_PUNCTUATION),
        ) {
            match event {
                Event::Text(words) => text.push_str(&words),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                _ => markup = true,
            }
        }
        (text, markup)
    }

    #[test]
    fn markup_in_foreign_words_is_no_markup() {
        for words in [
            "# Titel",
            "1. erstens",
            "- Punkt",
            "+ Punkt",
            "***",
            "> Zitat",
            "    Code",
            "<script>alert(1)</script>",
            "<b onclick=x>",
            "&lt; &copy;",
            "[x](javascript:alert(1))",
            "![x](http://a.b/c.png)",
            "`code` ~~weg~~ **fett** _kursiv_",
            "| a | b |\n| --- | --- |",
            "a\n===",
            "https://beispiel.de <https://beispiel.de>",
            "$x$ ^hoch^ [^1]",
            "Ende\\",
            ":: Begriff",
        ] {
            let (seen, markup) = read(&escaped(words));
            let expected: Vec<&str> = words.split_whitespace().collect();
            let seen: Vec<&str> = seen.split_whitespace().collect();
            assert_eq!(seen, expected, "{words}");
            assert!(!markup, "{words}");
        }
    }

    #[test]
    fn a_line_of_any_length_takes_no_longer_than_it_is_long() {
        // Looking back over the whole line at every character would take minutes.
        for sign in ["1", ".", "w."] {
            let line = sign.repeat(1_000_000);
            assert!(escaped(&line).len() >= line.len());
        }
    }

    proptest! {
        #[test]
        fn any_words_come_out_as_they_went_in(words in "[ -~äöü„“\n]{1,60}") {
            let (seen, markup) = read(&escaped(&words));
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(plain(&seen), plain(&words));
            prop_assert!(!markup);
        }
    }
}
