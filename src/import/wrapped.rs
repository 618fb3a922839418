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

/// The paragraphs of text that [keeps its lines](has_lines). An indented line begins a paragraph where
/// the lines around it are not indented.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let least = lines
        .iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| indent(line))
        .min()
        .unwrap_or(0);
    let mut parted = String::with_capacity(text.len() + lines.len());
    for line in &lines {
        if !line.trim().is_empty() && indent(line) >= least + 2 {
            parted.push('\n');
        }
        parted.push_str(line.trim());
        parted.push('\n');
    }
    plain::pieces(&parted)
        .into_iter()
        .map(|piece| piece.text)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIRE: &str = "(Adds comments)\n    * Bridge closed - mayor\n\n    By Ann Roe\n    ROME, Jan 3 (Wire) - The bridge over the river was closed on\nMonday after engineers had found cracks in two of its piers, the\nmayor said.\n    Traffic was diverted to the ring road, where it moved at walking\npace through the afternoon.\n \n\n (Reporting by Ann Roe)";

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
                "Traffic was diverted to the ring road, where it moved at walking pace through the afternoon.",
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
