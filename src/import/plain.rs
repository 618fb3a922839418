//! Plain text into pieces: paragraphs and lines that stand by themselves.

use super::draft::Piece;
use super::language;
use crate::text::Language;

/// The widest column, in characters, at which people and wire systems wrap lines.
const WIDEST_COLUMN: usize = 100;
/// The narrowest one.
const NARROWEST_COLUMN: usize = 40;
/// How many characters a line may stay below the column although the next word would have fitted:
/// systems count differently, and texts are edited after they were wrapped.
const RAGGED: usize = 4;

/// Cuts normalised text into pieces. Empty lines separate; a single line end separates as well,
/// unless the text is wrapped at a column and the line is full, or goes on in small letters.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let lines: Vec<Line> = text.split('\n').map(Line::new).collect();
    let column = column(&lines);
    let mut divided = Divided::of(text);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut last: Option<&Line> = None;
    for line in &lines {
        if line.words.is_empty() {
            last = None;
            continue;
        }
        let joined = last.is_some_and(|before| goes_on(before, line, column));
        match pieces.last_mut() {
            Some(piece) if joined => append(&mut piece.text, line.words, &mut divided),
            _ => pieces.push(Piece::plain(line.words)),
        }
        last = Some(line);
    }
    pieces
}

/// What a hyphen at the end of a line stands for.
pub(super) struct Divided<'a> {
    text: &'a str,
    is_german: Option<bool>,
}

impl<'a> Divided<'a> {
    /// In the lines of `text`.
    pub fn of(text: &'a str) -> Self {
        Self {
            text,
            is_german: None,
        }
    }

    /// Whether the words of the text are divided at syllables. German ones are; where an English line ends
    /// in a hyphen it is mostly one of the word's own.
    fn at_syllables(&mut self) -> bool {
        *self
            .is_german
            .get_or_insert_with(|| language::detect(self.text) == Language::German)
    }
}

/// Words that a hyphen waits for: "Land- und Forstwirtschaft".
const AND: [&str; 9] = [
    "und", "oder", "bzw", "sowie", "bis", "wie", "and", "or", "to",
];

/// Appends a line to the paragraph that it goes on with. What its hyphen divides becomes one word again.
pub(super) fn append(paragraph: &mut String, line: &str, divided: &mut Divided<'_>) {
    let stem = paragraph.strip_suffix(['-', '\u{2010}']);
    let before = stem.and_then(|stem| stem.chars().next_back());
    let next = line
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    match (before, next.chars().next()) {
        (Some(before), Some(first)) if before.is_alphanumeric() && !AND.contains(&next) => {
            let in_word = before.is_lowercase() && first.is_lowercase();
            if in_word && divided.at_syllables() {
                paragraph.pop();
            }
        }
        _ => paragraph.push(' '),
    }
    paragraph.push_str(line);
}

struct Line<'a> {
    words: &'a str,
    chars: usize,
}

impl<'a> Line<'a> {
    fn new(raw: &'a str) -> Self {
        let words = raw.trim();
        Self {
            words,
            chars: words.chars().count(),
        }
    }

    fn first_word(&self) -> usize {
        self.words
            .chars()
            .take_while(|c| !c.is_whitespace())
            .take(WIDEST_COLUMN)
            .count()
    }

    fn starts_small(&self) -> bool {
        self.words.chars().next().is_some_and(char::is_lowercase)
    }

    fn is_item(&self) -> bool {
        let mut chars = self.words.chars();
        // Agencies put a hash before the titles in their texts.
        self.words.starts_with('#')
            || matches!(chars.next(), Some('-' | '*' | '•' | '–' | '+' | '·' | '|'))
                && chars.next().is_some_and(char::is_whitespace)
    }
}

/// The column at which the text is wrapped, if it is: the length of its longest line of prose, where
/// at least one line end in five falls into a sentence (the next line starts with a small letter).
fn column(lines: &[Line]) -> Option<usize> {
    let pairs = || {
        lines
            .windows(2)
            .filter(|pair| !pair[0].words.is_empty() && !pair[1].words.is_empty())
    };
    let inside = pairs()
        .filter(|pair| pair[0].chars <= WIDEST_COLUMN && pair[1].starts_small())
        .count();
    if inside == 0 || inside * 5 < pairs().count() {
        return None;
    }
    pairs()
        .map(|pair| pair[0].chars)
        .filter(|chars| (NARROWEST_COLUMN..=WIDEST_COLUMN).contains(chars))
        .max()
}

/// Whether `next` continues the paragraph of `line`.
fn goes_on(line: &Line, next: &Line, column: Option<usize>) -> bool {
    let Some(column) = column else {
        return false;
    };
    if line.chars > WIDEST_COLUMN || next.is_item() {
        return false;
    }
    // The next word would not have fitted any more, so the line end is layout.
    let full = line.chars + 1 + next.first_word() + RAGGED > column;
    full || next.starts_small() && line.chars + RAGGED * 4 > column
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = pieces(text).into_iter().map(|piece| piece.text).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn empty_lines_separate() {
        check("Eins.\n\nZwei.\n \n\nDrei.", &["Eins.", "Zwei.", "Drei."]);
        check("", &[]);
        check("\n\n", &[]);
    }

    #[test]
    fn lines_of_a_text_that_is_not_wrapped_stand_by_themselves() {
        check(
            "Titel\nStand: heute\nText.",
            &["Titel", "Stand: heute", "Text."],
        );
        let long = "Ein langer Satz, der in einer einzigen Zeile steht und weit über jede Spalte hinausgeht, die jemand setzen würde.";
        check(&format!("Titel\n{long}\n{long}"), &["Titel", long, long]);
    }

    #[test]
    fn wrapped_lines_are_joined() {
        check(
            "Das Kabinett hat am Montag den Entwurf für das neue Gesetz\n\
             beschlossen, das die Städte und Gemeinden des Landes vom\n\
             kommenden Jahr an entlasten soll.\n\
             \n\
             Die Opposition sprach von einem Schritt in die falsche\n\
             Richtung. Sie kündigte an, im Bundesrat dagegen zu stimmen.",
            &[
                "Das Kabinett hat am Montag den Entwurf für das neue Gesetz beschlossen, das die Städte und Gemeinden des Landes vom kommenden Jahr an entlasten soll.",
                "Die Opposition sprach von einem Schritt in die falsche Richtung. Sie kündigte an, im Bundesrat dagegen zu stimmen.",
            ],
        );
    }

    #[test]
    fn words_that_a_line_end_divides_are_whole_again() {
        check(
            "Der Deich an der Mündung hat dem Hochwasser nach einer Nacht mit Sturm stand-\n\
             gehalten. Die Land- und Forstwirtschaft sei ohne Schaden geblieben, die Nord-\n\
             Süd-Bahn fahre wieder, sagte die Landrätin. Sie dankte der Feuer- und Wasser-\n\
             wehr sowie den vielen freiwilligen und hauptamtlichen Helfern und einem 20-\n\
             jährigen, der nach eigenen Angaben die ganze Nacht auf dem Deich gewesen war.",
            &[
                "Der Deich an der Mündung hat dem Hochwasser nach einer Nacht mit Sturm standgehalten. Die Land- und Forstwirtschaft sei ohne Schaden geblieben, die Nord-Süd-Bahn fahre wieder, sagte die Landrätin. Sie dankte der Feuer- und Wasserwehr sowie den vielen freiwilligen und hauptamtlichen Helfern und einem 20-jährigen, der nach eigenen Angaben die ganze Nacht auf dem Deich gewesen war.",
            ],
        );
        check(
            "The sea wall at the mouth of the river held after what officials called a long-\n\
             awaited repair of its gates, the county said on Friday morning after the storm.",
            &[
                "The sea wall at the mouth of the river held after what officials called a long-awaited repair of its gates, the county said on Friday morning after the storm.",
            ],
        );
    }

    #[test]
    fn short_lines_above_wrapped_ones_stay_apart() {
        check(
            "abc0123 4 pl 250  ndp 0456\n\
             Kabinett beschließt Entlastung\n\
             Von Erika Beispiel, ndp\n\
             Das Kabinett hat am Montag den Entwurf für das neue Gesetz\n\
             beschlossen, das die Städte und Gemeinden des Landes vom\n\
             kommenden Jahr an entlasten soll.\n\
             Die Opposition sprach von einem Schritt in die falsche\n\
             Richtung.",
            &[
                "abc0123 4 pl 250  ndp 0456",
                "Kabinett beschließt Entlastung",
                "Von Erika Beispiel, ndp",
                "Das Kabinett hat am Montag den Entwurf für das neue Gesetz beschlossen, das die Städte und Gemeinden des Landes vom kommenden Jahr an entlasten soll.",
                "Die Opposition sprach von einem Schritt in die falsche Richtung.",
            ],
        );
    }

    #[test]
    fn lists_keep_their_items() {
        check(
            "Das Gesetz sieht eine ganze Reihe von Änderungen vor, die für\n\
             viele Menschen spürbar sein werden:\n\
             - mehr Geld\n\
             - weniger Regeln",
            &[
                "Das Gesetz sieht eine ganze Reihe von Änderungen vor, die für viele Menschen spürbar sein werden:",
                "- mehr Geld",
                "- weniger Regeln",
            ],
        );
    }
}
