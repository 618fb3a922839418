//! Text whose lines a wire system has wrapped, into paragraphs.

use super::plain;

/// Whether `text` keeps lines as wire systems do: paragraphs begin with an indented line, or after an
/// empty one, and go on without indentation. Marked-up text that was merely laid out for reading has
/// every line indented, or no second line.
pub(super) fn has_lines(text: &str) -> bool {
    let mut lines = text.lines().skip(1).filter(|line| !line.trim().is_empty());
    let (mut flush, mut indented) = (0usize, 0usize);
    for line in lines.by_ref().take(2000) {
        if line.starts_with([' ', '\t']) {
            indented += 1;
        } else {
            flush += 1;
        }
    }
    let empty = text.trim().contains("\n\n") || text.trim().contains("\n \n");
    flush > 0 && (indented > 0 || empty)
}

/// The paragraphs of text that [keeps its lines](has_lines). Where indented lines begin paragraphs, the
/// others go on with them, however short they are: figures and codes are cut out of wires after they
/// were wrapped. Elsewhere empty lines part paragraphs, and lines are joined as in plain text.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let filled = || text.lines().filter(|line| !line.trim().is_empty());
    let least = filled().map(indent).min().unwrap_or(0);
    let begins = |line: &str| indent(line) >= least + 2;
    if filled().filter(|line| begins(line)).nth(1).is_none() {
        let bare: Vec<&str> = text.lines().map(str::trim).collect();
        return plain::pieces(&bare.join("\n"))
            .into_iter()
            .map(|piece| piece.text)
            .collect();
    }
    let mut paragraphs: Vec<String> = Vec::new();
    let mut divided = plain::Divided::of(text);
    // The length of the line before, where it belongs to a paragraph that may go on.
    let mut before: Option<usize> = None;
    for line in text.lines() {
        let words = line.trim();
        if words.is_empty() {
            before = None;
            continue;
        }
        let goes_on = !begins(line)
            && before.is_some_and(|length| {
                length >= FULL_LINE || words.starts_with(|c: char| c.is_lowercase())
            });
        match paragraphs.last_mut() {
            Some(paragraph) if goes_on => plain::append(paragraph, words, &mut divided),
            _ => paragraphs.push(words.to_owned()),
        }
        before = Some(words.chars().count());
    }
    paragraphs
}

/// The length in characters from which on a line is one of prose and not a title or name.
const FULL_LINE: usize = 35;

#[cfg(test)]
mod tests {
    use super::*;

    const WIRE: &str = "(Adds comments)\n    * Bridge closed - mayor\n\n    By Ann Roe\n    ROME, Jan 3 (Wire) - The bridge over the river was closed on\nMonday after engineers had found cracks in two of its piers, the\nmayor said.\n    Traffic was diverted to the ring road, where it moved at walking\npace through the afternoon, at 1.5\nmiles an hour.\n \n\n (Reporting by Ann Roe)";

    #[test]
    fn indented_lines_begin_paragraphs() {
        assert!(has_lines(WIRE));
        assert_eq!(
            paragraphs(WIRE),
            [
                "(Adds comments)",
                "* Bridge closed - mayor",
                "By Ann Roe",
                "ROME, Jan 3 (Wire) - The bridge over the river was closed on Monday after engineers had found cracks in two of its piers, the mayor said.",
                "Traffic was diverted to the ring road, where it moved at walking pace through the afternoon, at 1.5 miles an hour.",
                "(Reporting by Ann Roe)",
            ]
        );
    }

    #[test]
    fn layout_is_no_line() {
        for text in [
            "Ein Satz,\n        der weitergeht\n        und endet.",
            "Ein Satz.",
            "",
            "Ein Satz,\nder weitergeht.",
        ] {
            assert!(!has_lines(text), "{text:?}");
        }
    }
}
